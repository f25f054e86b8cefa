<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_CH">
<context>
    <name>Agreement</name>
    <message>
        <source>Kendall’s W %1</source>
        <translation>Kendalls W %1</translation>
    </message>
    <message>
        <source>Kendall’s W %1 (p &lt; 0.001)</source>
        <translation>Kendalls W %1 (p &lt; 0.001)</translation>
    </message>
    <message>
        <source>Kendall’s W %1 (p = %2)</source>
        <translation>Kendalls W %1 (p = %2)</translation>
    </message>
    <message>
        <source>Krippendorff’s α %1</source>
        <translation>Krippendorffs α %1</translation>
    </message>
    <message>
        <source>Krippendorff’s α %1 (%2 to %3)</source>
        <translation>Krippendorffs α %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>The raters agree.</source>
        <translation>Die Bewertenden sind sich einig.</translation>
    </message>
    <message>
        <source>The raters largely agree.</source>
        <translation>Die Bewertenden sind sich weitgehend einig.</translation>
    </message>
    <message>
        <source>The raters agree in part.</source>
        <translation>Die Bewertenden sind sich teilweise einig.</translation>
    </message>
    <message>
        <source>The raters agree little.</source>
        <translation>Die Bewertenden sind sich wenig einig.</translation>
    </message>
    <message>
        <source>The raters hardly agree: their views differ from person to person.</source>
        <translation>Die Bewertenden sind sich kaum einig: Die Sicht ist von Person zu Person verschieden.</translation>
    </message>
    <message>
        <source>ICC(2,1) %1</source>
        <translation>ICC(2,1) %1</translation>
    </message>
    <message>
        <source>ICC(3,1) %1</source>
        <translation>ICC(3,1) %1</translation>
    </message>
    <message>
        <source>α ordinal %1</source>
        <translation>α ordinal %1</translation>
    </message>
    <message>
        <source>α nominal %1</source>
        <translation>α nominal %1</translation>
    </message>
    <message>
        <source>%1 raters with complete ratings of %2 touchpoints</source>
        <translation>%1 Bewertende mit vollständigen Bewertungen von %2 Kontaktpunkten</translation>
    </message>
</context>
<context>
    <name>AppendixPaper</name>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>eigener Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>strength or deficit</source>
        <translation>Stärke oder Defizit</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>loss without, points</source>
        <translation>Verlust ohne ihn, Punkte</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Performance value (95 % interval), raters</source>
        <translation>Leistungswert (95-%-Intervall), Bewerter</translation>
    </message>
    <message>
        <source>Coverage of the phases</source>
        <translation>Abdeckung der Phasen</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>covered by blue</source>
        <translation>von Blau abgedeckt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>customers lost</source>
        <translation>verlorene Kunden</translation>
    </message>
    <message>
        <source>Appendix: all numbers</source>
        <translation>Anhang: alle Zahlen</translation>
    </message>
    <message>
        <source>Everything that the pages before show in pictures, to look up and to compute with.</source>
        <translation>Alles, was die Seiten davor in Bildern zeigen, zum Nachschlagen und Nachrechnen.</translation>
    </message>
    <message>
        <source>draws say blue</source>
        <translation>Durchläufe sagen Blau</translation>
    </message>
</context>
<context>
    <name>BudgetTable</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Stoppable</source>
        <translation>Stoppbar</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>At half spend</source>
        <translation>Bei halben Ausgaben</translation>
    </message>
    <message>
        <source>Organic</source>
        <translation>Organisch</translation>
    </message>
    <message>
        <source>What is spent today, for the period of the workshop.</source>
        <translation>Was heute ausgegeben wird, im Zeitraum des Workshops.</translation>
    </message>
    <message>
        <source>The least that is spent while it runs. Empty: 0.</source>
        <translation>Was mindestens ausgegeben wird, solange er läuft. Leer: 0.</translation>
    </message>
    <message>
        <source>The most that can be spent usefully. Empty: twice today’s spend.</source>
        <translation>Was höchstens sinnvoll ausgegeben werden kann. Leer: das Doppelte von heute.</translation>
    </message>
    <message>
        <source>May the mix stop it altogether? Space changes it.</source>
        <translation>Darf der Mix ihn ganz stoppen? Die Leertaste wechselt.</translation>
    </message>
    <message>
        <source>Keep today’s spend, or keep it off, whatever the mix finds. Space changes it.</source>
        <translation>Ausgaben wie heute oder ganz aus, was immer der Mix findet. Die Leertaste wechselt.</translation>
    </message>
    <message>
        <source>What part of the achievable paid effect is reached today? Empty: 50 %.</source>
        <translation>Welcher Teil der erreichbaren bezahlten Wirkung wird heute erreicht? Leer: 50 %.</translation>
    </message>
    <message>
        <source>What part of today’s paid effect would half the spend keep?</source>
        <translation>Welcher Teil der heutigen bezahlten Wirkung bliebe bei halben Ausgaben?</translation>
    </message>
    <message>
        <source>What part of the effect needs no spend at all? Empty: none.</source>
        <translation>Welcher Teil der Wirkung braucht gar keine Ausgaben? Leer: keiner.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
</context>
<context>
    <name>CoverPaper</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Touchpoint workshop</source>
        <translation>Kontaktpunkt-Workshop</translation>
    </message>
    <message>
        <source>Touchpoints, customer journey and marketing mix</source>
        <translation>Kontaktpunkte, Kundenreise und Marketing-Mix</translation>
    </message>
    <message>
        <source>spends of %1</source>
        <translation>Ausgaben %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n Bewerter</numerusform>
            <numerusform>%n Bewerter</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelblatt</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>What the spend achieves is not known.</source>
        <translation>Was die Ausgabe bewirkt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is spent here: its effect is not steered by budget.</source>
        <translation>Hier wird nichts ausgegeben: Die Wirkung wird nicht über das Budget gesteuert.</translation>
    </message>
    <message>
        <source>Assumed: nobody answered how it responds to its spend.</source>
        <translation>Angenommen: Niemand hat beantwortet, wie er auf Ausgaben anspricht.</translation>
    </message>
    <message>
        <source>From the answers of the workshop.</source>
        <translation>Aus den Antworten des Workshops.</translation>
    </message>
    <message>
        <source>From the answers about a spend to try.</source>
        <translation>Aus den Antworten zu einer Ausgabe auf Probe.</translation>
    </message>
    <message numerus="yes">
        <source>Fitted to %n measured points.</source>
        <translation>
            <numerusform>An %n gemessenen Punkt angepasst.</numerusform>
            <numerusform>An %n gemessene Punkte angepasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given as it is.</source>
        <translation>So vorgegeben.</translation>
    </message>
    <message>
        <source>Hill: S-shaped or rising ever less</source>
        <translation>Hill: S-förmig oder immer flacher</translation>
    </message>
    <message>
        <source>Exponential: rising ever less</source>
        <translation>Exponentiell: immer flacher</translation>
    </message>
    <message>
        <source>Logistic: S-shaped</source>
        <translation>Logistisch: S-förmig</translation>
    </message>
    <message>
        <source>Straight from measured point to point</source>
        <translation>Gerade von Messpunkt zu Messpunkt</translation>
    </message>
    <message>
        <source>It misses them by %1.</source>
        <translation>Sie verfehlt sie um %1.</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>Evidence 0 of 4: assumption of the group</source>
        <translation>Beleg 0 von 4: Annahme der Gruppe</translation>
    </message>
    <message>
        <source>Evidence 1 of 4: employees</source>
        <translation>Beleg 1 von 4: Mitarbeitende</translation>
    </message>
    <message>
        <source>Evidence 2 of 4: few customers</source>
        <translation>Beleg 2 von 4: wenige Kunden</translation>
    </message>
    <message>
        <source>Evidence 3 of 4: survey, n ≥ 30</source>
        <translation>Beleg 3 von 4: Umfrage, n ≥ 30</translation>
    </message>
    <message>
        <source>Evidence 4 of 4: measured</source>
        <translation>Beleg 4 von 4: gemessen</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Blue and grey</source>
        <translation>Blau und Grau</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Wirkungskurven</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>(95 %: %1 to %2)</source>
        <translation>(95 %: %1 bis %2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Method, section %1: %2</source>
        <translation>Methode, Abschnitt %1: %2</translation>
    </message>
</context>
<context>
    <name>EditKind</name>
    <message>
        <source>Create workshop</source>
        <translation>Workshop anlegen</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message>
        <source>Add touchpoints</source>
        <translation>Kontaktpunkte hinzufügen</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Kontaktpunkt umbenennen</translation>
    </message>
    <message>
        <source>Remove touchpoint</source>
        <translation>Kontaktpunkt entfernen</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Kanal ändern</translation>
    </message>
    <message>
        <source>Change department</source>
        <translation>Abteilung ändern</translation>
    </message>
    <message>
        <source>Reorder touchpoints</source>
        <translation>Kontaktpunkte umordnen</translation>
    </message>
    <message>
        <source>Change “rate this”</source>
        <translation>«Bewerten» ändern</translation>
    </message>
    <message>
        <source>Change budget table</source>
        <translation>Budgettabelle ändern</translation>
    </message>
    <message>
        <source>Paste into budget table</source>
        <translation>In die Budgettabelle einfügen</translation>
    </message>
    <message>
        <source>Place touchpoint</source>
        <translation>Kontaktpunkt einsetzen</translation>
    </message>
    <message>
        <source>Change placement</source>
        <translation>Einsatz ändern</translation>
    </message>
    <message>
        <source>Move placement</source>
        <translation>Einsatz verschieben</translation>
    </message>
    <message>
        <source>Remove placement</source>
        <translation>Einsatz entfernen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Change group value</source>
        <translation>Gruppenwert ändern</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>Budget ändern</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>Idee hinzufügen</translation>
    </message>
    <message>
        <source>Change idea</source>
        <translation>Idee ändern</translation>
    </message>
    <message>
        <source>Remove idea</source>
        <translation>Idee entfernen</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Zitat ändern</translation>
    </message>
    <message>
        <source>Remove quote</source>
        <translation>Zitat entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change set-up</source>
        <translation>Grundlagen ändern</translation>
    </message>
    <message>
        <source>Change method</source>
        <translation>Methode ändern</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Szenario anlegen</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
    <message>
        <source>Show scenario</source>
        <translation>Szenario zeigen</translation>
    </message>
    <message>
        <source>Change restriction</source>
        <translation>Auflage ändern</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Change weights of criteria</source>
        <translation>Gewichte der Kriterien ändern</translation>
    </message>
    <message>
        <source>Change response curve</source>
        <translation>Wirkungskurve ändern</translation>
    </message>
    <message>
        <source>Force verdict</source>
        <translation>Urteil vorgeben</translation>
    </message>
    <message>
        <source>Change parking lot</source>
        <translation>Parkplatz ändern</translation>
    </message>
    <message>
        <source>Pick the short list</source>
        <translation>Kurzliste auswählen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Move on the map</source>
        <translation>Auf der Karte verschieben</translation>
    </message>
    <message>
        <source>Draw link</source>
        <translation>Übergang zeichnen</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Übergang ändern</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Übergang entfernen</translation>
    </message>
    <message>
        <source>Move in the flow</source>
        <translation>Im Fluss verschieben</translation>
    </message>
    <message>
        <source>Arrange the flow</source>
        <translation>Fluss anordnen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>Spur ändern</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotion ändern</translation>
    </message>
    <message>
        <source>Change responsibility</source>
        <translation>Verantwortung ändern</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>Schritt ändern</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Add brand</source>
        <translation>Marke hinzufügen</translation>
    </message>
    <message>
        <source>Change brand</source>
        <translation>Marke ändern</translation>
    </message>
    <message>
        <source>Remove brand</source>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Change segment</source>
        <translation>Segment ändern</translation>
    </message>
    <message>
        <source>Remove segment</source>
        <translation>Segment entfernen</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>Change persona</source>
        <translation>Persona ändern</translation>
    </message>
    <message>
        <source>Remove persona</source>
        <translation>Persona entfernen</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Change phase</source>
        <translation>Phase ändern</translation>
    </message>
    <message>
        <source>Remove phase</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>Use phases of a template</source>
        <translation>Phasen einer Vorlage übernehmen</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Change criterion</source>
        <translation>Kriterium ändern</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>Kriterium entfernen</translation>
    </message>
    <message>
        <source>Paste ratings</source>
        <translation>Bewertungen einfügen</translation>
    </message>
    <message>
        <source>Clear ratings</source>
        <translation>Bewertungen löschen</translation>
    </message>
    <message>
        <source>Add rater</source>
        <translation>Bewerter hinzufügen</translation>
    </message>
    <message>
        <source>Change rater</source>
        <translation>Bewerter ändern</translation>
    </message>
    <message>
        <source>Remove rater</source>
        <translation>Bewerter entfernen</translation>
    </message>
    <message>
        <source>Change “six of ten”</source>
        <translation>«Sechs von zehn» ändern</translation>
    </message>
    <message>
        <source>Name version</source>
        <translation>Version benennen</translation>
    </message>
    <message>
        <source>Rename version</source>
        <translation>Version umbenennen</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Version entfernen</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Version wiederherstellen</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Bericht ändern</translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation>Bericht entfernen</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Add wave</source>
        <translation>Welle hinzufügen</translation>
    </message>
    <message>
        <source>Change wave</source>
        <translation>Welle ändern</translation>
    </message>
    <message>
        <source>Remove wave</source>
        <translation>Welle entfernen</translation>
    </message>
</context>
<context>
    <name>ExportFields</name>
    <message>
        <source>&amp;Discreet: brands A, B, C</source>
        <translation>&amp;Diskret: Marken A, B, C</translation>
    </message>
    <message>
        <source>Without the names of brands, client, raters and owners, without logos and sources. The numbers stay.</source>
        <translation>Ohne die Namen von Marken, Kunde, Bewertern und Verantwortlichen, ohne Logos und Quellen. Die Zahlen bleiben.</translation>
    </message>
    <message>
        <source>For any program: commas between, 1.5</source>
        <translation>Für jedes Programm: Kommas dazwischen, 1.5</translation>
    </message>
    <message>
        <source>For German spreadsheets: semicolons between, 1,5</source>
        <translation>Für deutsche Tabellenkalkulationen: Strichpunkte dazwischen, 1,5</translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>changed by someone else · your work is kept here</source>
        <translation>von jemand anderem geändert · Ihre Arbeit ist hier aufbewahrt</translation>
    </message>
    <message>
        <source>changed by others</source>
        <translation>von anderen geändert</translation>
    </message>
    <message>
        <source>the file is gone · your work is kept here</source>
        <translation>die Datei ist weg · Ihre Arbeit ist hier aufbewahrt</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>Datei weg</translation>
    </message>
    <message>
        <source>the folder is out of reach · your work is kept here</source>
        <translation>der Ordner ist nicht erreichbar · Ihre Arbeit ist hier aufbewahrt</translation>
    </message>
    <message>
        <source>folder gone</source>
        <translation>Ordner weg</translation>
    </message>
    <message>
        <source>the disk is full · your work is kept here</source>
        <translation>der Datenträger ist voll · Ihre Arbeit ist hier aufbewahrt</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>the file cannot be written · your work is kept here</source>
        <translation>die Datei lässt sich nicht schreiben · Ihre Arbeit ist hier aufbewahrt</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>Someone else has changed the file</source>
        <translation>Jemand anderes hat die Datei geändert</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>The folder of the file cannot be reached</source>
        <translation>Der Ordner der Datei ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>read only · save a copy to change it</source>
        <translation>nur lesen · zum Ändern eine Kopie speichern</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>kept here · not yet in a file</source>
        <translation>hier aufbewahrt · noch in keiner Datei</translation>
    </message>
    <message>
        <source>in no file yet</source>
        <translation>noch in keiner Datei</translation>
    </message>
    <message>
        <source>saved · all changes in the file</source>
        <translation>gespeichert · alle Änderungen in der Datei</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>kept here · soon in the file</source>
        <translation>hier aufbewahrt · gleich in der Datei</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>hier aufbewahrt</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>This workshop is open to be read only</source>
        <translation>Dieser Workshop ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Nothing in %1 will be changed. A copy can be changed, and merged into the workshop later.</source>
        <translation>In %1 wird nichts geändert. Eine Kopie lässt sich bearbeiten und später mit dem Workshop zusammenführen.</translation>
    </message>
    <message>
        <source>This workshop is in no file yet</source>
        <translation>Dieser Workshop ist noch in keiner Datei</translation>
    </message>
    <message>
        <source>It is kept on this computer. Save it where you will find it again.</source>
        <translation>Er ist auf diesem Computer aufbewahrt. Speichern Sie ihn dort, wo Sie ihn wiederfinden.</translation>
    </message>
    <message>
        <source>All changes are in the file</source>
        <translation>Alle Änderungen sind in der Datei</translation>
    </message>
    <message>
        <source>All changes are kept and on their way to the file</source>
        <translation>Alle Änderungen sind aufbewahrt und unterwegs in die Datei</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Your work stays on this computer. Rundblick looks every few seconds whether the file can be written again.</source>
        <translation>Ihre Arbeit bleibt auf diesem Computer. Rundblick schaut alle paar Sekunden, ob sich die Datei wieder schreiben lässt.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>Write the file now, where it was. Rundblick also does so by itself as soon as it can.</source>
        <translation>Die Datei jetzt schreiben, wo sie war. Rundblick tut das auch von selbst, sobald es geht.</translation>
    </message>
    <message>
        <source>Save mine elsewhere …</source>
        <translation>Meine Arbeit anderswo speichern …</translation>
    </message>
    <message>
        <source>Go on in another file. This one stays as it is; the two can be merged later.</source>
        <translation>In einer anderen Datei weiterarbeiten. Diese hier bleibt, wie sie ist; die beiden lassen sich später zusammenführen.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Make the file anew, with all your work, where it was.</source>
        <translation>Die Datei mit Ihrer ganzen Arbeit dort neu anlegen, wo sie war.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schliessen</translation>
    </message>
    <message>
        <source>Your work is kept on this computer and will be offered at the next start.</source>
        <translation>Ihre Arbeit ist auf diesem Computer aufbewahrt und wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Nicht schliessen</translation>
    </message>
    <message>
        <source>Back to the workshop.</source>
        <translation>Zurück zum Workshop.</translation>
    </message>
    <message>
        <source>Merge the two …</source>
        <translation>Beide zusammenführen …</translation>
    </message>
    <message>
        <source>See what the others changed and bring both together. Where both changed the same, you choose; one undo takes it back.</source>
        <translation>Sehen, was die anderen geändert haben, und beides zusammenbringen. Wo beide dasselbe geändert haben, wählen Sie; ein Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>read only · the file has been changed meanwhile</source>
        <translation>nur lesen · die Datei wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>The file has been changed meanwhile</source>
        <translation>Die Datei wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody else has changed %1. You see the state before.</source>
        <translation>Jemand anderes hat %1 inzwischen geändert. Sie sehen den Stand davor.</translation>
    </message>
    <message>
        <source>Show the new state</source>
        <translation>Den neuen Stand zeigen</translation>
    </message>
    <message>
        <source>Read the file again. You stay on this page.</source>
        <translation>Die Datei neu lesen. Sie bleiben auf dieser Seite.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>parking lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Find a touchpoint</source>
        <translation>Kontaktpunkt finden</translation>
    </message>
    <message>
        <source>Run a command or jump to a touchpoint</source>
        <translation>Befehl ausführen oder zu einem Kontaktpunkt springen</translation>
    </message>
</context>
<context>
    <name>FlowPaper</name>
    <message>
        <source>What was found</source>
        <translation>Was sich zeigt</translation>
    </message>
    <message>
        <source>Links that at least %1 of the journeys take, and what was found; %2 weaker ones are not shown.</source>
        <translation>Übergänge, die mindestens %1 der Reisen nehmen, und was sich zeigt; %2 schwächere sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>customers move on: the wider, the more</source>
        <translation>Kunden gehen weiter: je breiter, desto mehr</translation>
    </message>
    <message>
        <source>main path</source>
        <translation>Hauptweg</translation>
    </message>
    <message>
        <source>observed, not drawn</source>
        <translation>beobachtet, nicht gezeichnet</translation>
    </message>
    <message>
        <source>bottleneck: so many are lost there</source>
        <translation>Engpass: So viele gehen dort verloren</translation>
    </message>
    <message>
        <source>How customers move</source>
        <translation>Wege der Kunden</translation>
    </message>
    <message>
        <source>From touchpoint to touchpoint, from the start to the conversion. The number at an arrow says how many take it.</source>
        <translation>Von Kontaktpunkt zu Kontaktpunkt, vom Start bis zum Abschluss. Die Zahl am Pfeil sagt, wie viele ihn nehmen.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>All results with their reasons, to read and to print.</source>
        <translation>Alle Ergebnisse mit ihren Gründen, zum Lesen und Drucken.</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>The slides</source>
        <translation>Die Folien</translation>
    </message>
    <message>
        <source>To present and to change, for PowerPoint, Impress or Keynote; one idea a slide.</source>
        <translation>Zum Vorführen und Anpassen, für PowerPoint, Impress oder Keynote; ein Gedanke je Folie.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>To go on calculating, for Excel or Calc: change a rating, and the results follow.</source>
        <translation>Zum Weiterrechnen, für Excel oder Calc: Ändern Sie eine Bewertung, und die Ergebnisse folgen.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Sharp at every size, for layout and print shops (SVG).</source>
        <translation>In jeder Grösse scharf, für Gestaltung und Druckerei (SVG).</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>For documents, chats and the intranet (PNG).</source>
        <translation>Für Dokumente, Chats und das Intranet (PNG).</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The raw data as CSV, for any statistics program.</source>
        <translation>Die Rohdaten als CSV, für jedes Statistikprogramm.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>The whole workshop as JSON</source>
        <translation>Der ganze Workshop als JSON</translation>
    </message>
    <message>
        <source>For other programs; Rundblick reads it back.</source>
        <translation>Für andere Programme; Rundblick liest sie wieder ein.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>The flow as a graph</source>
        <translation>Der Fluss als Graph</translation>
    </message>
    <message>
        <source>For network analysis, such as Gephi or yEd (GraphML).</source>
        <translation>Für die Netzwerkanalyse, etwa mit Gephi oder yEd (GraphML).</translation>
    </message>
    <message>
        <source>The flow as a drawing</source>
        <translation>Der Fluss als Zeichnung</translation>
    </message>
    <message>
        <source>For Graphviz (DOT).</source>
        <translation>Für Graphviz (DOT).</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>The journey as text</source>
        <translation>Die Reise als Text</translation>
    </message>
    <message>
        <source>For wikis that draw Mermaid.</source>
        <translation>Für Wikis, die Mermaid zeichnen.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Massnahmen</translation>
    </message>
    <message>
        <source>The measures with their dates</source>
        <translation>Die Massnahmen mit ihren Terminen</translation>
    </message>
    <message>
        <source>For the calendar (iCalendar).</source>
        <translation>Für den Kalender (iCalendar).</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 is not on the scale of “%2”, %3 to %4.</source>
        <translation>%1 liegt nicht auf der Skala von «%2», %3 bis %4.</translation>
    </message>
    <message>
        <source>“%1” is no number and no word of the scale.</source>
        <translation>«%1» ist weder eine Zahl noch ein Wort der Skala.</translation>
    </message>
    <message>
        <source>“%1” is not known here; one of these is: %2.</source>
        <translation>«%1» ist hier nicht bekannt; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>This is too long for a name.</source>
        <translation>Das ist zu lang für einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» ist kein Datum.</translation>
    </message>
    <message>
        <source>For an answer on “%1” the brand must be known.</source>
        <translation>Für eine Antwort zu «%1» muss die Marke bekannt sein.</translation>
    </message>
    <message>
        <source>“%1” has answered this in an earlier row; the first answer counts.</source>
        <translation>«%1» hat das in einer früheren Zeile beantwortet; die erste Antwort zählt.</translation>
    </message>
    <message>
        <source>“%1” for “%2”, but an earlier row says something else.</source>
        <translation>«%1» für «%2», aber eine frühere Zeile sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte Person</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A row for each answer</source>
        <translation>Eine Zeile pro Antwort</translation>
    </message>
    <message>
        <source>A column for each question</source>
        <translation>Eine Spalte pro Frage</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import von «%1»</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>Zeilen gelesen: %1</translation>
    </message>
    <message>
        <source>Rows taken whole: %1</source>
        <translation>Zeilen ganz übernommen: %1</translation>
    </message>
    <message>
        <source>Rows with something left out: %1</source>
        <translation>Zeilen, von denen etwas weggelassen ist: %1</translation>
    </message>
    <message>
        <source>Rows that were there before: %1</source>
        <translation>Zeilen, die schon dagewesen sind: %1</translation>
    </message>
    <message>
        <source>Ratings taken: %1</source>
        <translation>Bewertungen übernommen: %1</translation>
    </message>
    <message>
        <source>Places without an answer: %1</source>
        <translation>Stellen ohne Antwort: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>Zeile %1, «%2»: %3</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>“%1” is not on the short list, and that is full with %2.</source>
        <translation>«%1» ist nicht auf der Kurzliste, und die ist mit %2 voll.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>size: importance</source>
        <translation>Grösse: Wichtigkeit</translation>
    </message>
    <message>
        <source>experience very good</source>
        <translation>Erlebnis sehr gut</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>blue: covers the journey</source>
        <translation>blau: deckt die Kundenreise ab</translation>
    </message>
    <message>
        <source>reserve: useful, not needed</source>
        <translation>Reserve: nützlich, nicht nötig</translation>
    </message>
    <message>
        <source>grey: weak effect</source>
        <translation>grau: schwache Wirkung</translation>
    </message>
    <message>
        <source>Journey matrix</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>Where customers meet the brand, how much it matters there and how they feel. The last phase leads to the first: customers recommend.</source>
        <translation>Wo die Kundschaft der Marke begegnet, wie wichtig es dort ist und wie sie es erlebt. Die letzte Phase führt zur ersten: Man empfiehlt weiter.</translation>
    </message>
    <message>
        <source>hatched: only assumed</source>
        <translation>schraffiert: nur angenommen</translation>
    </message>
    <message>
        <source>voices of customers</source>
        <translation>Stimmen der Kundschaft</translation>
    </message>
    <message>
        <source>of employees only</source>
        <translation>nur von Mitarbeitenden</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>the team sees it better (up) or worse (down)</source>
        <translation>das Team sieht es besser (oben) oder schlechter (unten)</translation>
    </message>
    <message>
        <source>Value is created</source>
        <translation>Wert wird geschaffen</translation>
    </message>
    <message>
        <source>Value is enhanced</source>
        <translation>Wert wird vermehrt</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>ohne Leitung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedürfnisse</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>Ärgernisse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>size: importance, sign: experience</source>
        <translation>Grösse: Wichtigkeit, Zeichen: Erlebnis</translation>
    </message>
    <message>
        <source>how customers feel</source>
        <translation>wie sich die Kundschaft fühlt</translation>
    </message>
    <message>
        <source>what customers do</source>
        <translation>was die Kundschaft tut</translation>
    </message>
    <message>
        <source>what customers need</source>
        <translation>was die Kundschaft braucht</translation>
    </message>
    <message>
        <source>what customers suffer</source>
        <translation>worunter die Kundschaft leidet</translation>
    </message>
    <message>
        <source>what we do meanwhile</source>
        <translation>was wir derweil tun</translation>
    </message>
    <message>
        <source>who leads, who helps</source>
        <translation>wer leitet, wer hilft</translation>
    </message>
    <message>
        <source>to make it better</source>
        <translation>wie es besser wird</translation>
    </message>
    <message>
        <source>%1: team, to be</source>
        <translation>%1: Team, Soll</translation>
    </message>
    <message>
        <source>%1: team</source>
        <translation>%1: Team</translation>
    </message>
    <message>
        <source>%1, to be</source>
        <translation>%1, Soll</translation>
    </message>
    <message>
        <source>team, to be</source>
        <translation>Team, Soll</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>customers, to be</source>
        <translation>Kundschaft, Soll</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Employees say so</source>
        <translation>Mitarbeitende sagen es</translation>
    </message>
    <message>
        <source>A few customers say so</source>
        <translation>Einige Kunden sagen es</translation>
    </message>
    <message>
        <source>Survey of 30 or more</source>
        <translation>Befragung von 30 und mehr</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>No ideas yet: double-click a step</source>
        <translation>Noch keine Ideen: Doppelklick auf einen Schritt</translation>
    </message>
    <message>
        <source>Nobody leads yet: double-click a column</source>
        <translation>Noch leitet niemand: Doppelklick auf eine Spalte</translation>
    </message>
    <message>
        <source>Nothing said yet: double-click a column</source>
        <translation>Noch nichts gesagt: Doppelklick auf eine Spalte</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment: %1</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Stimme: %1</translation>
    </message>
    <message>
        <source>Evidence from: %1</source>
        <translation>Beleg ab: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>%1 of %2 touchpoints: %3.</source>
        <translation>%1 von %2 Kontaktpunkten: %3.</translation>
    </message>
    <message>
        <source>Of %1 moments of truth with steps, the %2 that matter most follow.</source>
        <translation>Von %1 Momenten der Wahrheit mit Schritten folgen die %2 wichtigsten.</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>Moment of truth: %1</source>
        <translation>Moment der Wahrheit: %1</translation>
    </message>
    <message>
        <source>what happens there, step by step</source>
        <translation>was dort geschieht, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>JourneyNumbers</name>
    <message>
        <source>So many conversions fail without it: the less if customers find a way around it, the more if they are lost there.</source>
        <translation>So viele Abschlüsse scheitern ohne ihn: weniger, wenn Kunden einen Weg darum herum finden, mehr, wenn sie dort verloren gehen.</translation>
    </message>
    <message>
        <source>95 % interval if they are lost: %1 to %2.</source>
        <translation>95-%-Intervall, wenn sie verloren gehen: %1 bis %2.</translation>
    </message>
    <message>
        <source>Of the value of the conversions it is %1.</source>
        <translation>Vom Wert der Abschlüsse sind es %1.</translation>
    </message>
    <message>
        <source>Fails without it</source>
        <translation>Scheitert ohne ihn</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>So many of the journeys come past it.</source>
        <translation>So viele der Reisen kommen daran vorbei.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>How often a journey comes past it on average, repeats included.</source>
        <translation>Wie oft eine Reise im Mittel daran vorbeikommt, Wiederholungen eingeschlossen.</translation>
    </message>
    <message>
        <source>Conversion afterwards</source>
        <translation>Abschluss danach</translation>
    </message>
    <message>
        <source>So many of the journeys that come past it end in the conversion.</source>
        <translation>So viele der Reisen, die daran vorbeikommen, enden mit dem Abschluss.</translation>
    </message>
    <message>
        <source>Share of losses</source>
        <translation>Anteil an Verlusten</translation>
    </message>
    <message>
        <source>So many of all customers who are lost are lost here.</source>
        <translation>So viele aller verlorenen Kunden gehen hier verloren.</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>So many more conversions if one customer in a hundred fewer drops out here.</source>
        <translation>So viele Abschlüsse mehr, wenn hier einer von hundert Kunden weniger abspringt.</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>How much is decided here: how far apart the ways lead from here, times reach.</source>
        <translation>Wie viel sich hier entscheidet: wie weit die Wege von hier auseinanderführen, mal Reichweite.</translation>
    </message>
    <message>
        <source>Unavoidable</source>
        <translation>Unumgänglich</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No journey reaches the conversion without it.</source>
        <translation>Keine Reise erreicht den Abschluss ohne ihn.</translation>
    </message>
    <message>
        <source>%1 of the journeys end in the conversion.</source>
        <translation>%1 der Reisen enden mit dem Abschluss.</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2.</source>
        <translation>95-%-Intervall: %1 bis %2.</translation>
    </message>
    <message>
        <source>A journey has %1 contacts on average.</source>
        <translation>Eine Reise hat im Mittel %1 Kontakte.</translation>
    </message>
    <message>
        <source>It is worth %1 on average.</source>
        <translation>Sie ist im Mittel %1 wert.</translation>
    </message>
    <message>
        <source>BIC %1 against %2</source>
        <translation>BIC %1 gegen %2</translation>
    </message>
    <message>
        <source>The next step depends on the last touchpoint only (%1).</source>
        <translation>Der nächste Schritt hängt nur vom letzten Kontaktpunkt ab (%1).</translation>
    </message>
    <message>
        <source>The next step depends on the last two touchpoints (%1).</source>
        <translation>Der nächste Schritt hängt von den letzten zwei Kontaktpunkten ab (%1).</translation>
    </message>
    <message>
        <source>Start of the journey</source>
        <translation>Anfang der Reise</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konversion</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Lost in “%1”</source>
        <translation>Verloren in «%1»</translation>
    </message>
    <message>
        <source>So many of the journeys that come into the phase are lost there.</source>
        <translation>So viele der Reisen, die in die Phase kommen, gehen dort verloren.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>Von «%1» zu «%2»</translation>
    </message>
    <message>
        <source>The step that decides most: so much the conversion changes if one customer in a hundred more takes it.</source>
        <translation>Der Schritt, der am meisten entscheidet: So stark ändert sich die Konversion, wenn ihn ein Kunde von hundert mehr geht.</translation>
    </message>
</context>
<context>
    <name>JourneyTips</name>
    <message>
        <source>Double-click or Enter places it in “%1”.</source>
        <translation>Doppelklick oder Enter setzt ihn in «%1» ein.</translation>
    </message>
    <message>
        <source>A click folds or unfolds it.</source>
        <translation>Ein Klick klappt die Spur zu oder auf.</translation>
    </message>
    <message>
        <source>Double-click or Enter writes here.</source>
        <translation>Doppelklick oder Enter schreibt hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>A click unfolds the group.</source>
        <translation>Ein Klick klappt die Gruppe auf.</translation>
    </message>
    <message>
        <source>A click folds the group.</source>
        <translation>Ein Klick klappt die Gruppe zu.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>In “%1”: importance %2 of 5, used by %3</source>
        <translation>In «%1»: Wichtigkeit %2 von 5, genutzt von %3</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Kundschaft: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>The team thinks it is better than customers say.</source>
        <translation>Das Team hält es für besser, als die Kundschaft sagt.</translation>
    </message>
    <message>
        <source>The team thinks it is worse than customers say.</source>
        <translation>Das Team hält es für schlechter, als die Kundschaft sagt.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Moment of truth: Ctrl and Enter opens it.</source>
        <translation>Moment der Wahrheit: Ctrl und Enter öffnet ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) of customers</source>
        <translation>
            <numerusform>%n Stimme der Kundschaft</numerusform>
            <numerusform>%n Stimmen der Kundschaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) of employees</source>
        <translation>
            <numerusform>%n Stimme von Mitarbeitenden</numerusform>
            <numerusform>%n Stimmen von Mitarbeitenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n Idee</numerusform>
            <numerusform>%n Ideen</numerusform>
        </translation>
    </message>
    <message>
        <source>Said of all customers:</source>
        <translation>Von allen Kunden gesagt:</translation>
    </message>
    <message>
        <source>Leads: %1</source>
        <translation>Leitet: %1</translation>
    </message>
    <message>
        <source>Helps: %1</source>
        <translation>Hilft: %1</translation>
    </message>
    <message>
        <source>Nobody leads here.</source>
        <translation>Hier leitet niemand.</translation>
    </message>
    <message>
        <source>Importance %1 of 5</source>
        <translation>Wichtigkeit %1 von 5</translation>
    </message>
    <message>
        <source>Experience not known</source>
        <translation>Erlebnis nicht bekannt</translation>
    </message>
    <message>
        <source>Idea: %1</source>
        <translation>Idee: %1</translation>
    </message>
    <message>
        <source>%1: %2, as said</source>
        <translation>%1: %2, wie gesagt wurde</translation>
    </message>
    <message>
        <source>%1: %2, mean of the placements</source>
        <translation>%1: %2, Mittel der Einsätze</translation>
    </message>
    <message>
        <source>Drag a point, or press + and −.</source>
        <translation>Einen Punkt ziehen oder + und − drücken.</translation>
    </message>
    <message>
        <source>%1: %2, as said of all</source>
        <translation>%1: %2, wie von allen gesagt</translation>
    </message>
</context>
<context>
    <name>Legibility</name>
    <message>
        <source>Smallest text: %1 pt at %2, section “%3”: readable from %4 cm.</source>
        <translation>Kleinste Schrift: %1 pt auf %2, Abschnitt «%3»: lesbar aus %4 cm.</translation>
    </message>
    <message>
        <source>Paper of this size is looked at from %1 cm.</source>
        <translation>Papier dieser Grösse betrachtet man aus %1 cm.</translation>
    </message>
    <message>
        <source>%1 would be enough, printed in one piece or in tiles.</source>
        <translation>%1 würde reichen, am Stück oder in Kacheln gedruckt.</translation>
    </message>
    <message>
        <source>Fewer touchpoints on the short list make it larger, too.</source>
        <translation>Auch weniger Kontaktpunkte auf der Kurzliste machen sie grösser.</translation>
    </message>
</context>
<context>
    <name>MapPaper</name>
    <message>
        <source>so many customers move on there</source>
        <translation>so viele Kunden gehen dorthin weiter</translation>
    </message>
    <message>
        <source>Sectors are phases, rings are roles: what decides lies in the middle. Each touchpoint stands where it counts most.</source>
        <translation>Sektoren sind Phasen, Ringe sind Rollen: Was entscheidet, liegt in der Mitte. Jeder Kontaktpunkt steht dort, wo er am meisten zählt.</translation>
    </message>
    <message>
        <source>Segment %1.</source>
        <translation>Segment %1.</translation>
    </message>
    <message>
        <source>360° map</source>
        <translation>360°-Karte</translation>
    </message>
    <message>
        <source>the same touchpoint in another phase or ring</source>
        <translation>derselbe Kontaktpunkt in einer anderen Phase oder einem anderen Ring</translation>
    </message>
    <message>
        <source>note of the workshop</source>
        <translation>Notiz aus dem Workshop</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>deficit</source>
        <translation>Defizit</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>No gap: the own brand or the benchmark has no rating here.</source>
        <translation>Kein Abstand: Die eigene Marke oder der Massstab hat hier keine Bewertung.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Defizit</translation>
    </message>
    <message>
        <source>Tends to be a strength</source>
        <translation>Tendenz zur Stärke</translation>
    </message>
    <message>
        <source>Tends to be a deficit</source>
        <translation>Tendenz zum Defizit</translation>
    </message>
    <message>
        <source>On a par</source>
        <translation>Gleichauf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Defend</source>
        <translation>Verteidigen</translation>
    </message>
    <message>
        <source>Improve first</source>
        <translation>Zuerst verbessern</translation>
    </message>
    <message>
        <source>Possible overkill</source>
        <translation>Eventuell zu viel</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Nachrangig</translation>
    </message>
    <message>
        <source>Raters: %1.</source>
        <translation>Bewerter: %1.</translation>
    </message>
    <message>
        <source>Importance %1: %2.</source>
        <translation>Wichtigkeit %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n strengths</source>
        <translation>
            <numerusform>%n Stärke</numerusform>
            <numerusform>%n Stärken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deficits</source>
        <translation>
            <numerusform>%n Defizit</numerusform>
            <numerusform>%n Defizite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tendencies (hollow)</source>
        <translation>
            <numerusform>%n Tendenz (hohl)</numerusform>
            <numerusform>%n Tendenzen (hohl)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a par</source>
        <translation>
            <numerusform>%n gleichauf</numerusform>
            <numerusform>%n gleichauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not rated</source>
        <translation>
            <numerusform>%n nicht bewertet</numerusform>
            <numerusform>%n nicht bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>importance in the journey →</source>
        <translation>Wichtigkeit in der Kundenreise →</translation>
    </message>
    <message>
        <source>gap to %1 →</source>
        <translation>Abstand zu %1 →</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>95 % interval of the gap</source>
        <translation>95-%-Intervall des Abstands</translation>
    </message>
    <message>
        <source>Touchpoint matrix</source>
        <translation>Kontaktpunkt-Matrix</translation>
    </message>
    <message>
        <source>Performance values 0 to 100; strengths and deficits of %1 against %2.</source>
        <translation>Leistungswerte 0 bis 100; Stärken und Defizite von %1 gegenüber %2.</translation>
    </message>
    <message>
        <source>Many ratings of %1 are missing: the value lies between %2 and %3, whatever they would have been.</source>
        <translation>Viele Bewertungen von %1 fehlen: Der Wert liegt zwischen %2 und %3, wie auch immer sie ausgefallen wären.</translation>
    </message>
    <message>
        <source>%1, shrunk: %2.</source>
        <translation>%1, geschrumpft: %2.</translation>
    </message>
    <message>
        <source>In %1 of the draws it is the best of all brands.</source>
        <translation>In %1 der Durchläufe ist sie die beste aller Marken.</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>Most disputed: %1.</source>
        <translation>Am stärksten umstritten: %1.</translation>
    </message>
    <message>
        <source>ahead in so many of the draws; filled from 90 %, hollow from 70 %, one way or the other</source>
        <translation>in so vielen Durchläufen vorn; gefüllt ab 90 %, hohl ab 70 %, in die eine oder andere Richtung</translation>
    </message>
    <message>
        <source>many did not rate: where the value could lie, from 0 to 100</source>
        <translation>viele haben nicht bewertet: wo der Wert liegen könnte, von 0 bis 100</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Response curve</source>
        <translation>Wirkungskurve</translation>
    </message>
    <message>
        <source>Measured point</source>
        <translation>Gemessener Punkt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Massnahme</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bewertende Person</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Group value</source>
        <translation>Gruppenwert</translation>
    </message>
    <message>
        <source>Recorded paths</source>
        <translation>Beobachtete Wege</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Restriction of a phase</source>
        <translation>Bedingung einer Phase</translation>
    </message>
    <message>
        <source>Supposition</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Place in the flow</source>
        <translation>Platz im Fluss</translation>
    </message>
    <message>
        <source>Text of a lane</source>
        <translation>Text einer Zeile</translation>
    </message>
    <message>
        <source>Point of the emotion curve</source>
        <translation>Punkt der Emotionskurve</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Bildart</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Own brand</source>
        <translation>Eigene Marke</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>Marktanteil</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grösse</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedürfnisse</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Coverage target</source>
        <translation>Abdeckungsziel</translation>
    </message>
    <message>
        <source>Guiding question</source>
        <translation>Leitfrage</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Kontaktart</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>On the short list</source>
        <translation>Auf der Auswahlliste</translation>
    </message>
    <message>
        <source>In the parking lot</source>
        <translation>Im Parkplatz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Stoppable</source>
        <translation>Verzichtbar</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>Fixkosten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Effect without spend</source>
        <translation>Wirkung ohne Ausgabe</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Effect at half the spend</source>
        <translation>Wirkung bei halber Ausgabe</translation>
    </message>
    <message>
        <source>Effect at double the spend</source>
        <translation>Wirkung bei doppelter Ausgabe</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>Elastizität</translation>
    </message>
    <message>
        <source>Saturation, low</source>
        <translation>Sättigung, tief</translation>
    </message>
    <message>
        <source>Saturation, high</source>
        <translation>Sättigung, hoch</translation>
    </message>
    <message>
        <source>Effect at half the spend, low</source>
        <translation>Wirkung bei halben Ausgaben, tief</translation>
    </message>
    <message>
        <source>Effect at half the spend, high</source>
        <translation>Wirkung bei halben Ausgaben, hoch</translation>
    </message>
    <message>
        <source>Trial spend</source>
        <translation>Ausgaben des Versuchs</translation>
    </message>
    <message>
        <source>Trial effect</source>
        <translation>Wirkung des Versuchs</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Grundwirkung</translation>
    </message>
    <message>
        <source>Most that money can add</source>
        <translation>Was Geld höchstens dazutut</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>Steilheit</translation>
    </message>
    <message>
        <source>Spend of the middle</source>
        <translation>Ausgaben der Mitte</translation>
    </message>
    <message>
        <source>Form of the curve</source>
        <translation>Form der Kurve</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind of beginning</source>
        <translation>Art des Anfangs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>Art des Endes</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>Experience, as the team sees it</source>
        <translation>Erlebnis aus Sicht des Teams</translation>
    </message>
    <message>
        <source>Experience to be</source>
        <translation>Angestrebtes Erlebnis</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>Ärgernisse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>Step of the scale</source>
        <translation>Stufe der Skala</translation>
    </message>
    <message>
        <source>Low is good</source>
        <translation>Tief ist gut</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Urteilende Person</translation>
    </message>
    <message>
        <source>First criterion</source>
        <translation>Erstes Kriterium</translation>
    </message>
    <message>
        <source>Second criterion</source>
        <translation>Zweites Kriterium</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Most touchpoints with a spend</source>
        <translation>Höchstens so viele Kontaktpunkte mit Ausgaben</translation>
    </message>
    <message>
        <source>Least touchpoints with a spend</source>
        <translation>Mindestens so viele Kontaktpunkte mit Ausgaben</translation>
    </message>
    <message>
        <source>Least share of the effect</source>
        <translation>Mindestanteil der Wirkung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Today or to be</source>
        <translation>Heute oder angestrebt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Collapsed groups</source>
        <translation>Zugeklappte Gruppen</translation>
    </message>
    <message>
        <source>Hidden lanes</source>
        <translation>Ausgeblendete Zeilen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Numbers and dates as in</source>
        <translation>Zahlen und Daten wie in</translation>
    </message>
    <message>
        <source>Period of the spends</source>
        <translation>Zeitraum der Ausgaben</translation>
    </message>
    <message>
        <source>Value enhanced from</source>
        <translation>Wertsteigerung ab</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>Wie heute</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>By the numbers</source>
        <translation>Nach den Zahlen</translation>
    </message>
    <message>
        <source>Always blue</source>
        <translation>Immer blau</translation>
    </message>
    <message>
        <source>Never blue</source>
        <translation>Nie blau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As it should become</source>
        <translation>Wie es werden soll</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Führt</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Hilft</translation>
    </message>
    <message>
        <source>Better quality</source>
        <translation>Bessere Qualität</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Changed: keep it</source>
        <translation>Geändert: behalten</translation>
    </message>
    <message>
        <source>There: keep it</source>
        <translation>Da: behalten</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>The same: join them</source>
        <translation>Dasselbe: zusammenlegen</translation>
    </message>
    <message>
        <source>Two: the other gets a number</source>
        <translation>Zwei: das andere erhält eine Nummer</translation>
    </message>
    <message>
        <source>It was kept.</source>
        <translation>Es wurde behalten.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Es wurde entfernt.</translation>
    </message>
    <message>
        <source>Ours was taken.</source>
        <translation>Übernommen wurde unser Stand.</translation>
    </message>
    <message>
        <source>Theirs was taken.</source>
        <translation>Übernommen wurde der Stand der anderen.</translation>
    </message>
    <message>
        <source>They were joined.</source>
        <translation>Sie wurden zusammengelegt.</translation>
    </message>
    <message>
        <source>Theirs got a number.</source>
        <translation>Der Name der anderen erhielt eine Nummer.</translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation>Behält den Namen</translation>
    </message>
    <message>
        <source>Gets a number</source>
        <translation>Erhält eine Nummer</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Picture on a board</source>
        <translation>Bild auf einer Fläche</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Divided into sheets</source>
        <translation>Auf Blätter verteilt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Colour of the consultant</source>
        <translation>Farbe der Beratung</translation>
    </message>
    <message>
        <source>Logo of the consultant</source>
        <translation>Logo der Beratung</translation>
    </message>
    <message>
        <source>Colour of the client</source>
        <translation>Farbe des Kunden</translation>
    </message>
    <message>
        <source>Logo of the client</source>
        <translation>Logo des Kunden</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The computation was cancelled.</source>
        <translation>Die Berechnung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name and the folder.</source>
        <translation>{file} gibt es nicht. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that you may open it.</source>
        <translation>{file} ist nicht lesbar. Prüfen Sie, ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder or free the file.</source>
        <translation>{file} lässt sich nicht schreiben. Wählen Sie einen anderen Ordner oder geben Sie die Datei frei.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is not a Rundblick workshop.</source>
        <translation>{file} ist kein Rundblick-Workshop.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Rundblick. Install the newer version to open it; the file was not changed.</source>
        <translation>{file} stammt von einer neueren Version von Rundblick. Installieren Sie die neuere Version, um die Datei zu öffnen; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>{file} is damaged and was not opened. Open a backup or an earlier copy instead.</source>
        <translation>{file} ist beschädigt und wurde nicht geöffnet. Öffnen Sie stattdessen eine Sicherung oder eine frühere Kopie.</translation>
    </message>
    <message>
        <source>{file} holds “{object}”, which no workshop has. It was not opened, to be safe.</source>
        <translation>{file} enthält «{object}», was kein Workshop enthält. Die Datei wurde zur Sicherheit nicht geöffnet.</translation>
    </message>
    <message>
        <source>The content of {file} is not what was saved. Check the numbers, or open an earlier copy.</source>
        <translation>Der Inhalt von {file} ist nicht, was gespeichert wurde. Prüfen Sie die Zahlen, oder öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>The disk is full, {file} was not saved. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, {file} wurde nicht gespeichert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} could not be saved. The change was not made.</source>
        <translation>{file} konnte nicht gespeichert werden. Die Änderung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>{file} is open in another window. Close it there and try again.</source>
        <translation>{file} ist in einem anderen Fenster geöffnet. Schliessen Sie die Datei dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This changed in the meantime. Look at it again and repeat your change.</source>
        <translation>Das hat sich in der Zwischenzeit geändert. Sehen Sie es noch einmal an, und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>“{name}” exists already. Choose another name.</source>
        <translation>«{name}» gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name is too long. Shorten it.</source>
        <translation>Der Name ist zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>{value} is not possible here. Enter a value from {low} to {high}.</source>
        <translation>{value} ist hier nicht möglich. Geben Sie einen Wert von {low} bis {high} ein.</translation>
    </message>
    <message>
        <source>What this belongs to was removed in the meantime.</source>
        <translation>Wozu dies gehört, wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>{count} touchpoints are marked “rate this”; at most {limit} can be. Take the mark off the least important ones.</source>
        <translation>{count} Kontaktpunkte sind zum Bewerten markiert; höchstens {limit} sind möglich. Nehmen Sie die Markierung bei den unwichtigsten weg.</translation>
    </message>
    <message>
        <source>{count} touchpoints are more than the {limit} a workshop holds. Remove those you do not need.</source>
        <translation>{count} Kontaktpunkte sind mehr als die {limit}, die ein Workshop fasst. Entfernen Sie jene, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>“{touchpoint}” is not marked “rate this”, and {limit} others are. Take the mark off one of them first.</source>
        <translation>«{touchpoint}» ist nicht zum Bewerten markiert, {limit} andere sind es. Nehmen Sie zuerst bei einem davon die Markierung weg.</translation>
    </message>
    <message>
        <source>Covers {share%} of “{phase}”.</source>
        <translation>Deckt {share%} von «{phase}» ab.</translation>
    </message>
    <message>
        <source>Without it the coverage of “{phase}” falls to {coverage%}, below the target of {target%}.</source>
        <translation>Ohne ihn fällt die Abdeckung von «{phase}» auf {coverage%}, unter das Ziel von {target%}.</translation>
    </message>
    <message>
        <source>No journey to conversion can avoid it.</source>
        <translation>Kein Weg zum Abschluss führt an ihm vorbei.</translation>
    </message>
    <message>
        <source>Set as needed by the workshop.</source>
        <translation>Im Workshop als nötig festgelegt.</translation>
    </message>
    <message>
        <source>Adds at most {points:1} points to any phase.</source>
        <translation>Trägt zu jeder Phase höchstens {points:1} Punkte bei.</translation>
    </message>
    <message>
        <source>Impact per amount spent is {ratio:1} times below the blue median.</source>
        <translation>Die Wirkung je Franken liegt {ratio:1}-mal unter dem Median der blauen.</translation>
    </message>
    <message>
        <source>Reached by only {reach%} of the journeys.</source>
        <translation>Nur {reach%} der Reisen führen hierher.</translation>
    </message>
    <message>
        <source>“{touchpoint}” does more in the same phases at a lower cost.</source>
        <translation>«{touchpoint}» leistet in denselben Phasen mehr und kostet weniger.</translation>
    </message>
    <message>
        <source>Set as not needed by the workshop.</source>
        <translation>Im Workshop als nicht nötig festgelegt.</translation>
    </message>
    <message>
        <source>“{phase}” cannot be covered: all that is allowed reaches {coverage%} of the target of {target%}. Allow a touchpoint of this phase or lower its target.</source>
        <translation>«{phase}» lässt sich nicht abdecken: Alles, was erlaubt ist, erreicht {coverage%} bei einem Ziel von {target%}. Lassen Sie einen Kontaktpunkt dieser Phase zu, oder senken Sie das Ziel.</translation>
    </message>
    <message>
        <source>No way leads from the start to {touchpoints}. Draw a link that leads there.</source>
        <translation>Vom Start führt kein Weg zu {touchpoints}. Zeichnen Sie einen Übergang, der dorthin führt.</translation>
    </message>
    <message>
        <source>Customers go round for ever: {cycle}. Draw a link that leads out; until then the journey has no numbers.</source>
        <translation>Die Kundschaft dreht sich ewig im Kreis: {cycle}. Zeichnen Sie einen Übergang, der hinausführt; bis dahin hat die Kundenreise keine Zahlen.</translation>
    </message>
    <message>
        <source>Nothing leads on from {touchpoints}: who gets there counts as lost.</source>
        <translation>Von {touchpoints} führt nichts weiter: Wer dort ankommt, gilt als verloren.</translation>
    </message>
    <message>
        <source>The shares that leave {touchpoints} do not sum to 100 % and were scaled to it.</source>
        <translation>Die Anteile, die von {touchpoints} wegführen, ergeben nicht 100 % und wurden darauf umgerechnet.</translation>
    </message>
    <message>
        <source>No drop-out is drawn or recorded: every journey that ends converts.</source>
        <translation>Es ist kein Abbruch gezeichnet oder erfasst: Jede Reise, die endet, führt zum Abschluss.</translation>
    </message>
    <message>
        <source>No start is drawn: journeys begin evenly at {touchpoints}, to which nothing leads.</source>
        <translation>Es ist kein Start gezeichnet: Die Reisen beginnen zu gleichen Teilen bei {touchpoints}, wohin nichts führt.</translation>
    </message>
    <message>
        <source>No start is drawn, and every touchpoint has one before it. Draw where journeys begin.</source>
        <translation>Es ist kein Start gezeichnet, und vor jedem Kontaktpunkt liegt ein anderer. Zeichnen Sie, wo Reisen beginnen.</translation>
    </message>
    <message>
        <source>No way leads from the start to the conversion. Draw where journeys convert.</source>
        <translation>Vom Start führt kein Weg zum Abschluss. Zeichnen Sie, wo Reisen zum Abschluss kommen.</translation>
    </message>
    <message>
        <source>With {count} touchpoints on the journey the removal by bypass is not computed (up to {limit}).</source>
        <translation>Bei {count} Kontaktpunkten auf der Reise wird das Weglassen mit Umweg nicht berechnet (höchstens {limit}).</translation>
    </message>
    <message>
        <source>No touchpoint is used in {phases}: weight 0, the other phases share it.</source>
        <translation>In {phases} wird kein Kontaktpunkt genutzt: Gewicht 0, die anderen Phasen teilen es sich.</translation>
    </message>
    <message>
        <source>No touchpoint is placed in a phase: all count as one phase that everybody meets.</source>
        <translation>Kein Kontaktpunkt ist in einer Phase eingesetzt: Alle gelten als eine Phase, der jeder begegnet.</translation>
    </message>
    <message>
        <source>{count} touchpoints are not on the journey: their usage stands for their reach.</source>
        <translation>{count} Kontaktpunkte liegen nicht auf der Reise: Ihre Nutzung steht für ihre Reichweite.</translation>
    </message>
    <message>
        <source>{from$} → {to$} ({change+}): at today’s spend one more {currency} achieves {ratio:1} times what it does elsewhere in the mix; {saturation%} of the achievable effect is reached.</source>
        <translation>{from$} → {to$} ({change+}): Beim heutigen Betrag bewirkt ein weiterer {currency} das {ratio:1}-Fache dessen, was er sonst im Mix bewirkt; {saturation%} der möglichen Wirkung sind erreicht.</translation>
    </message>
    <message>
        <source>{from$} → {to$} ({change+}): at today’s spend one more {currency} achieves only {ratio:1} times what it does elsewhere in the mix; {saturation%} of the achievable effect is reached.</source>
        <translation>{from$} → {to$} ({change+}): Beim heutigen Betrag bewirkt ein weiterer {currency} nur das {ratio:1}-Fache dessen, was er sonst im Mix bewirkt; {saturation%} der möglichen Wirkung sind erreicht.</translation>
    </message>
    <message>
        <source>Start with {to$}: the money achieves more here than elsewhere in the mix.</source>
        <translation>Mit {to$} beginnen: Das Geld bewirkt hier mehr als anderswo im Mix.</translation>
    </message>
    <message>
        <source>Stop: {from$} become free, {effect%1} of today’s effect is given up; elsewhere in the mix the money achieves more.</source>
        <translation>Stoppen: {from$} werden frei, {effect%1} der heutigen Wirkung fallen weg; anderswo im Mix bewirkt das Geld mehr.</translation>
    </message>
    <message>
        <source>{from$} stay about as they are: one more {currency} achieves {ratio:1} times what it does elsewhere in the mix.</source>
        <translation>{from$} bleiben etwa gleich: Ein weiterer {currency} bewirkt das {ratio:1}-Fache dessen, was er sonst im Mix bewirkt.</translation>
    </message>
    <message>
        <source>The minimum of {minimum$} holds it.</source>
        <translation>Das Minimum von {minimum$} hält ihn.</translation>
    </message>
    <message>
        <source>The maximum of {maximum$} is reached.</source>
        <translation>Das Maximum von {maximum$} ist erreicht.</translation>
    </message>
    <message>
        <source>Locked by the workshop at {spend$}.</source>
        <translation>Im Workshop bei {spend$} gesperrt.</translation>
    </message>
    <message>
        <source>Not steered by budget: nothing is spent and no trial spend is known.</source>
        <translation>Nicht über das Budget gesteuert: Es wird nichts ausgegeben, und kein Versuchsbetrag ist bekannt.</translation>
    </message>
    <message>
        <source>The budget of {budget$} is too small for what must run. Raise it or free one of these:</source>
        <translation>Das Budget von {budget$} reicht nicht für das, was laufen muss. Erhöhen Sie es, oder geben Sie eines davon frei:</translation>
    </message>
    <message>
        <source>An effect of {effect:1} cannot be reached (today = 100). Lower it or give one of these more room:</source>
        <translation>Eine Wirkung von {effect:1} ist nicht erreichbar (heute = 100). Senken Sie sie, oder geben Sie einem davon mehr Spielraum:</translation>
    </message>
    <message>
        <source>“{touchpoint}” must not fall below {minimum$} and may not be stopped.</source>
        <translation>«{touchpoint}» darf nicht unter {minimum$} fallen und nicht gestoppt werden.</translation>
    </message>
    <message>
        <source>“{touchpoint}” must not exceed {maximum$}.</source>
        <translation>«{touchpoint}» darf {maximum$} nicht überschreiten.</translation>
    </message>
    <message>
        <source>“{touchpoint}” is locked at {spend$}.</source>
        <translation>«{touchpoint}» ist bei {spend$} gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was pasted: “{text}” in row {row}, column “{column}”, is not possible there. Correct it in the spreadsheet and paste again.</source>
        <translation>Nichts wurde eingefügt: «{text}» in Zeile {row}, Spalte «{column}», ist dort nicht möglich. Korrigieren Sie es in der Tabelle, und fügen Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block has {columns} columns, from this cell on there are {room}. Start further to the left.</source>
        <translation>Nichts wurde eingefügt: Der Block hat {columns} Spalten, ab dieser Zelle gibt es {room}. Beginnen Sie weiter links.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block has {rows} rows, from this cell on there are {room}. Start further up or paste less.</source>
        <translation>Nichts wurde eingefügt: Der Block hat {rows} Zeilen, ab dieser Zelle gibt es {room}. Beginnen Sie weiter oben, oder fügen Sie weniger ein.</translation>
    </message>
    <message>
        <source>The minimum of “{touchpoint}” ({minimum$}) is above its maximum ({maximum$}). Change one of them.</source>
        <translation>Das Minimum von «{touchpoint}» ({minimum$}) liegt über dem Maximum ({maximum$}). Ändern Sie eines der beiden.</translation>
    </message>
    <message>
        <source>No brand is marked as your own: there are no gaps. Mark it in the brands.</source>
        <translation>Keine Marke ist als eigene gekennzeichnet: Es gibt keine Abstände. Kennzeichnen Sie sie bei den Marken.</translation>
    </message>
    <message>
        <source>No customer has rated: the values are those of employees and experts.</source>
        <translation>Kein Kunde hat bewertet: Die Werte stammen von Mitarbeitenden und Fachleuten.</translation>
    </message>
    <message>
        <source>Not every brand has a market share: market values count all brands equally.</source>
        <translation>Nicht jede Marke hat einen Marktanteil: In den Marktwerten zählen alle Marken gleich.</translation>
    </message>
    <message>
        <source>The chosen benchmark is no competitor: the best competitor is taken instead.</source>
        <translation>Der gewählte Vergleich ist kein Mitbewerber: Verglichen wird mit dem besten Mitbewerber.</translation>
    </message>
    <message>
        <source>Experience shares are estimated from the ratings: no associations were asked.</source>
        <translation>Die Erlebnisanteile sind aus den Bewertungen geschätzt: Zuordnungen wurden nicht erfragt.</translation>
    </message>
    <message>
        <source>{count} touchpoints have neither a rated influence nor an importance: their influence counts as 1.</source>
        <translation>{count} Kontaktpunkte haben weder einen bewerteten Einfluss noch eine Wichtigkeit: Ihr Einfluss zählt als 1.</translation>
    </message>
    <message>
        <source>What the spend on {touchpoints} achieves is unknown, so it stays as it is. Rate the own brand there or enter the effect.</source>
        <translation>Was die Ausgaben für {touchpoints} bewirken, ist unbekannt, darum bleiben sie unverändert. Bewerten Sie dort die eigene Marke oder geben Sie die Wirkung ein.</translation>
    </message>
    <message>
        <source>The answers for “{touchpoint}” ask for an extreme curve. The one taken achieves {half%} at half the spend and {double%} at double.</source>
        <translation>Die Antworten zu «{touchpoint}» verlangen eine extreme Kurve. Die verwendete erreicht {half%} bei halber und {double%} bei doppelter Ausgabe.</translation>
    </message>
    <message>
        <source>{from$} → {to$} ({change+}): the budget is enough for it; {saturation%} of the achievable effect is reached today.</source>
        <translation>{from$} → {to$} ({change+}): Das Budget reicht dafür; heute sind {saturation%} der erreichbaren Wirkung erreicht.</translation>
    </message>
    <message>
        <source>There is one already in this place ({record}, {field}). Change that one instead.</source>
        <translation>An dieser Stelle gibt es schon einen Eintrag ({record}, {field}). Ändern Sie stattdessen diesen.</translation>
    </message>
    <message>
        <source>The values contradict each other ({record}, {field}). The change was not made.</source>
        <translation>Die Werte widersprechen einander ({record}, {field}). Die Änderung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>A text is not valid UTF-8 ({record}, {field}). Convert it first.</source>
        <translation>Ein Text ist kein gültiges UTF-8 ({record}, {field}). Wandeln Sie ihn zuerst um.</translation>
    </message>
    <message>
        <source>{file} is empty. Write a first row with the names of the columns.</source>
        <translation>{file} ist leer. Schreiben Sie eine erste Zeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: this is not UTF-8 text. Save the file as “CSV UTF-8”.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Das ist kein UTF-8-Text. Speichern Sie die Datei als «CSV UTF-8».</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: this is not text, there is a NUL in it. Save the file as “CSV UTF-8”.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Das ist kein Text, es steht ein NUL darin. Speichern Sie die Datei als «CSV UTF-8».</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: a quotation mark stands alone. Put the whole field in quotation marks and double those inside.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Ein Anführungszeichen steht allein. Setzen Sie das ganze Feld in Anführungszeichen und verdoppeln Sie die im Feld.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: a quotation mark is opened here and never closed. Close it.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Ein Anführungszeichen wird hier geöffnet und nie geschlossen. Schliessen Sie es.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: this row has {count} fields, the header has {expected}. Add or remove separators; a field that holds one needs quotation marks.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Diese Zeile hat {count} Felder, der Kopf hat {expected}. Ergänzen oder entfernen Sie Trennzeichen; ein Feld, das eines enthält, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>{file}, row {row#}: the column “{column}” is missing. Add it to the header.</source>
        <translation>{file}, Zeile {row#}: Die Spalte «{column}» fehlt. Ergänzen Sie sie im Kopf.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: the header has this column twice. Remove one of them.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Der Kopf hat diese Spalte zweimal. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: nothing stands here. Fill it in or remove the row.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Hier steht nichts. Füllen Sie das Feld aus oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: this is too long. Shorten it to {limit} bytes.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Das ist zu lang. Kürzen Sie es auf {limit} Bytes.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: “{value}” is not a number. Write it with digits and a decimal point, as in 1234.5.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: «{value}» ist keine Zahl. Schreiben Sie sie mit Ziffern und Dezimalpunkt, wie 1234.5.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: “{value}” is not known here. Write one of: {allowed}.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: «{value}» ist hier nicht bekannt. Möglich sind: {allowed}.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: {value} is not possible here. Write a number from {low} to {high}.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: {value} ist hier nicht möglich. Schreiben Sie eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: {value} is not on the scale of “{criterion}”, {low} to {high} in steps of {step}. Correct it, give the scale with --scale, or the value for “not rated” with --missing.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: {value} liegt nicht auf der Skala von «{criterion}», {low} bis {high} in Schritten von {step}. Korrigieren Sie den Wert, oder geben Sie die Skala mit --scale an, den Wert für «nicht bewertet» mit --missing.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: a scale from {low} to {high} in steps of {step} is not possible. Choose a high end above the low end that the steps reach.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Eine Skala von {low} bis {high} in Schritten von {step} ist nicht möglich. Wählen Sie ein oberes Ende über dem unteren, das die Schritte erreichen.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: ratings were given on the scale of “{criterion}” already. Leave its scale and role as they are, or import into a new workshop.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Auf der Skala von «{criterion}» wurde schon bewertet. Lassen Sie Skala und Rolle, wie sie sind, oder importieren Sie in einen neuen Workshop.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: “{value}” stands here a second time. Remove one of the rows.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: «{value}» steht hier ein zweites Mal. Entfernen Sie eine der Zeilen.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: the low end {low} is above the high end {high}. Correct one of them.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Das untere Ende {low} liegt über dem oberen {high}. Korrigieren Sie eines davon.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: “{name}” has a meaning of its own. Choose another name.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: «{name}» hat eine eigene Bedeutung. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: with this one {count} touchpoints are marked “rate this”; at most {limit} can be. Write “no” in the column “rated” of those that are not on the short list.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Mit diesem sind {count} Kontaktpunkte zum Bewerten vorgemerkt, höchstens {limit} können es sein. Schreiben Sie «no» in die Spalte «rated» bei denen, die nicht auf der engeren Liste stehen.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: this is one touchpoint more than the {limit} that a workshop holds. Remove or combine some.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Das ist ein Kontaktpunkt mehr als die {limit}, die ein Workshop fasst. Entfernen Sie einige oder fassen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: “{touchpoint}” is rated but not marked “rate this”, and {limit} are marked already. Take the mark off another one (column “rated”), or remove these ratings.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: «{touchpoint}» ist bewertet, aber nicht zum Bewerten vorgemerkt, und {limit} sind es schon. Nehmen Sie einem anderen die Vormerkung (Spalte «rated»), oder entfernen Sie diese Bewertungen.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: a rating on “{criterion}” needs a brand. Name it, or give the criterion the role “influence”.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Eine Bewertung nach «{criterion}» braucht eine Marke. Nennen Sie sie, oder geben Sie dem Kriterium die Rolle «influence».</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: influence (“{criterion}”) is of the touchpoint, not of “{value}”. Leave the brand empty, or give the criterion the role “performance”.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Der Einfluss («{criterion}») gehört zum Kontaktpunkt, nicht zu «{value}». Lassen Sie die Marke leer, oder geben Sie dem Kriterium die Rolle «performance».</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: low and high belong to a value of the whole group, not of “{value}”. Leave the rater empty, or low and high.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: low und high gehören zu einem Wert der ganzen Gruppe, nicht von «{value}». Lassen Sie den Bewerter leer, oder low und high.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: no link can be drawn here from or to {value}: journeys begin at (start) and end at (conversion) or (lost). Turn the link round or remove it.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Hier kann kein Übergang von oder zu {value} führen: Reisen beginnen bei (start) und enden bei (conversion) oder (lost). Drehen Sie den Übergang um oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: “{brand}” cannot be the own brand, “{other}” is it already. Write “yes” for one brand only.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: «{brand}» kann nicht die eigene Marke sein, «{other}» ist es schon. Schreiben Sie «yes» nur bei einer Marke.</translation>
    </message>
    <message>
        <source>None of the brands is the own one. Name it with --own, or in the column “own” of the brands.</source>
        <translation>Keine der Marken ist die eigene. Nennen Sie sie mit --own oder in der Spalte «own» der Marken.</translation>
    </message>
    <message>
        <source>There is no brand “{brand}” in the files or the workshop. Correct the name after --own.</source>
        <translation>Es gibt keine Marke «{brand}», weder in den Dateien noch im Workshop. Korrigieren Sie den Namen nach --own.</translation>
    </message>
    <message>
        <source>There is no competitor “{brand}” in this workshop. Write best, mean or the name of one.</source>
        <translation>Es gibt in diesem Workshop keinen Mitbewerber «{brand}». Schreiben Sie best, mean oder den Namen eines Mitbewerbers.</translation>
    </message>
    <message>
        <source>{file} is sound: {touchpoints} touchpoints, {brands} brands, {raters} raters.</source>
        <translation>{file} ist in Ordnung: {touchpoints} Kontaktpunkte, {brands} Marken, {raters} Bewerter.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is not known and was left alone.</source>
        <translation>{file}: Die Spalte «{column}» ist nicht bekannt und wurde übergangen.</translation>
    </message>
    <message>
        <source>New {record@}: {count}.</source>
        <translation>Neue {record@}: {count}.</translation>
    </message>
    <message>
        <source>New {record@}: {count} ({names}).</source>
        <translation>Neue {record@}: {count} ({names}).</translation>
    </message>
    <message>
        <source>Updated {record@}: {count}.</source>
        <translation>Geänderte {record@}: {count}.</translation>
    </message>
    <message>
        <source>Ratings read: {count}; not rated: {missing}.</source>
        <translation>Gelesene Bewertungen: {count}; nicht bewertet: {missing}.</translation>
    </message>
    <message>
        <source>Paths read: {count}, with {conversions} conversions and {nulls} without.</source>
        <translation>Gelesene Wege: {count}, davon {conversions} Abschlüsse und {nulls} ohne.</translation>
    </message>
    <message>
        <source>“{touchpoint}” has ratings and is marked “rate this” now.</source>
        <translation>«{touchpoint}» hat Bewertungen und ist jetzt zum Bewerten vorgemerkt.</translation>
    </message>
    <message>
        <source>The workshop holds all of this already; nothing was changed.</source>
        <translation>Der Workshop enthält das alles schon; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: “{value}” for “{name}”, but “{other}” elsewhere. Write the same in both places.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: «{value}» für «{name}», an anderer Stelle aber «{other}». Schreiben Sie an beiden dasselbe.</translation>
    </message>
    <message>
        <source>Saturation of “{touchpoint}” today</source>
        <translation>Heutige Sättigung von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Effect of “{touchpoint}” at half the spend</source>
        <translation>Wirkung von «{touchpoint}» bei halbem Budget</translation>
    </message>
    <message>
        <source>Effect of “{touchpoint}” today</source>
        <translation>Heutige Wirkung von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Influence of “{touchpoint}”</source>
        <translation>Einfluss von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Performance value of “{touchpoint}”</source>
        <translation>Leistungswert von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Reach of “{touchpoint}” on the journey</source>
        <translation>Reichweite von «{touchpoint}» auf der Reise</translation>
    </message>
    <message>
        <source>Weight of the criterion “{criterion}”</source>
        <translation>Gewicht des Kriteriums «{criterion}»</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: “{value}” is compared with itself. Name two criteria.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: «{value}» wird mit sich selbst verglichen. Nennen Sie zwei Kriterien.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: “{criterion}” is no criterion that brands are rated on. Only these are weighed against each other.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: «{criterion}» ist kein Kriterium, nach dem Marken bewertet werden. Nur solche werden gegeneinander gewichtet.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: “{value}” is not a date. Write it as year, month and day: 2026-03-31.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: «{value}» ist kein Datum. Schreiben Sie es als Jahr, Monat und Tag: 2026-03-31.</translation>
    </message>
    <message>
        <source>Nobody of the segment “{segment}” has rated.</source>
        <translation>Aus dem Segment «{segment}» hat niemand bewertet.</translation>
    </message>
    <message>
        <source>There are too few rated touchpoints and brands to smooth the values: they stay as they are.</source>
        <translation>Es sind zu wenige Kontaktpunkte und Marken bewertet, um die Werte zu glätten: Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{count} criteria have no rank yet: the points count as weights until they have.</source>
        <translation>{count} Kriterien haben noch keinen Rang: Bis dahin gelten die Punkte als Gewichte.</translation>
    </message>
    <message>
        <source>{count} pairs of criteria are not judged yet: the points count as weights until they are.</source>
        <translation>{count} Paare von Kriterien sind noch nicht verglichen: Bis dahin gelten die Punkte als Gewichte.</translation>
    </message>
    <message>
        <source>The judgements on the criteria contradict each other: consistency ratio {ratio%}, above {limit%}. Look at the worst judgements again.</source>
        <translation>Die Paarvergleiche der Kriterien widersprechen sich: Konsistenzverhältnis {ratio%}, über {limit%}. Sehen Sie sich die schlechtesten Urteile noch einmal an.</translation>
    </message>
    <message>
        <source>No criterion asks for the overall impression, so that no weights can be derived: the points count as weights.</source>
        <translation>Kein Kriterium fragt nach dem Gesamteindruck, darum lassen sich keine Gewichte ableiten: Die Punkte gelten als Gewichte.</translation>
    </message>
    <message>
        <source>The {count} answers that hold the overall impression are too few or too alike to derive weights: the points count as weights.</source>
        <translation>Die {count} Antworten mit Gesamteindruck sind zu wenige oder zu gleichförmig, um Gewichte abzuleiten: Die Punkte gelten als Gewichte.</translation>
    </message>
    <message>
        <source>The overall impression falls as these criteria rise: {criteria}. Check whether their scale is reversed.</source>
        <translation>Der Gesamteindruck sinkt, wenn diese Kriterien steigen: {criteria}. Prüfen Sie, ob ihre Skala umgekehrt ist.</translation>
    </message>
    <message>
        <source>No segment is called “{segment}”. Check the spelling.</source>
        <translation>Kein Segment heisst «{segment}». Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>At most {limit} touchpoints may have a spend.</source>
        <translation>Höchstens {limit} Kontaktpunkte dürfen ein Budget haben.</translation>
    </message>
    <message>
        <source>In “{phase}” at least {count} touchpoints must have a spend.</source>
        <translation>In «{phase}» müssen mindestens {count} Kontaktpunkte ein Budget haben.</translation>
    </message>
    <message>
        <source>“{phase}” must keep at least {share%} of today’s effect there.</source>
        <translation>«{phase}» muss mindestens {share%} der heutigen Wirkung dort behalten.</translation>
    </message>
    <message>
        <source>No mix was found that keeps all restrictions, but the search ended before it was proven that there is none. Ease one of them.</source>
        <translation>Es wurde kein Mix gefunden, der alle Vorgaben einhält; die Suche endete aber, bevor bewiesen war, dass es keinen gibt. Lockern Sie eine davon.</translation>
    </message>
    <message>
        <source>Only {limit} touchpoints may have a spend, and others achieve more; without this limit the mix would achieve {gain:2} more effect.</source>
        <translation>Nur {limit} Kontaktpunkte dürfen ein Budget haben, und andere bringen mehr; ohne diese Grenze brächte der Mix {gain:2} mehr Wirkung.</translation>
    </message>
    <message>
        <source>It runs because “{phase}” needs {count} touchpoints with a spend; this costs the mix {gain:2} of effect.</source>
        <translation>Er läuft, weil «{phase}» {count} Kontaktpunkte mit Budget braucht; das kostet den Mix {gain:2} Wirkung.</translation>
    </message>
    <message>
        <source>It helps “{phase}” to keep {share%} of today’s effect there; this costs the mix {gain:2} of effect.</source>
        <translation>Er hilft «{phase}», {share%} der heutigen Wirkung dort zu behalten; das kostet den Mix {gain:2} Wirkung.</translation>
    </message>
    <message>
        <source>The journey is computed with order {order}, which explains the paths better (BIC {first:1} with order 1, {second:1} with order 2).</source>
        <translation>Die Reise ist mit Ordnung {order} berechnet, welche die Wege besser erklärt (BIC {first:1} mit Ordnung 1, {second:1} mit Ordnung 2).</translation>
    </message>
    <message>
        <source>Where customers go next also depends on the touchpoint before: order 2 explains the paths better (BIC {second:1} against {first:1}). Choose order 2 in the method.</source>
        <translation>Wohin Kunden als Nächstes gehen, hängt auch vom vorhergehenden Kontaktpunkt ab: Ordnung 2 erklärt die Wege besser (BIC {second:1} gegenüber {first:1}). Wählen Sie in der Methode Ordnung 2.</translation>
    </message>
    <message>
        <source>The touchpoint before hardly matters for where customers go next: order 1 explains the paths better (BIC {first:1} against {second:1}).</source>
        <translation>Der vorhergehende Kontaktpunkt sagt kaum etwas darüber, wohin Kunden als Nächstes gehen: Ordnung 1 erklärt die Wege besser (BIC {first:1} gegenüber {second:1}).</translation>
    </message>
    <message>
        <source>Order 2 needs recorded paths alone; drawn links only say where one goes from one touchpoint to the next. Order 1 is used.</source>
        <translation>Ordnung 2 braucht allein aufgezeichnete Wege; gezeichnete Übergänge sagen nur, wohin man von einem Kontaktpunkt zum nächsten geht. Es gilt Ordnung 1.</translation>
    </message>
    <message>
        <source>The paths hold {count} different pairs of touchpoints in a row, more than the {limit} that order 2 can handle. Order 1 is used.</source>
        <translation>Die Wege enthalten {count} verschiedene Paare aufeinanderfolgender Kontaktpunkte, mehr als die {limit}, die Ordnung 2 bewältigt. Es gilt Ordnung 1.</translation>
    </message>
    <message>
        <source>With {count} pairs of touchpoints in a row the removal by bypass is not computed.</source>
        <translation>Bei {count} Paaren aufeinanderfolgender Kontaktpunkte wird das Weglassen mit Umweg nicht berechnet.</translation>
    </message>
    <message>
        <source>The search for the most frequent journeys ended after {limit} steps with {count} found.</source>
        <translation>Die Suche nach den häufigsten Reisen endete nach {limit} Schritten mit {count} gefundenen.</translation>
    </message>
    <message>
        <source>{count} drawn links do not count beside the recorded paths. Choose both in the method to use them.</source>
        <translation>{count} gezeichnete Übergänge zählen neben den aufgezeichneten Wegen nicht. Wählen Sie in der Methode beides, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The method takes the journey from links, and none is drawn; the recorded paths do not count. Draw links or choose paths in the method.</source>
        <translation>Die Methode nimmt die Reise aus Übergängen, und es ist keiner gezeichnet; die aufgezeichneten Wege zählen nicht. Zeichnen Sie Übergänge oder wählen Sie in der Methode Wege.</translation>
    </message>
    <message>
        <source>With {count} states the journey has no intervals (up to {limit}).</source>
        <translation>Bei {count} Zuständen hat die Reise keine Intervalle (möglich bis {limit}).</translation>
    </message>
    <message>
        <source>The answers for “{touchpoint}” contradict each other. The curve taken misses them by {residual%}; ask again.</source>
        <translation>Die Antworten zu «{touchpoint}» widersprechen sich. Die gewählte Kurve verfehlt sie um {residual%}; bitte nochmals fragen.</translation>
    </message>
    <message>
        <source>“{touchpoint}” has {count} measured points; a curve needs three. Its answers count until then.</source>
        <translation>Zu «{touchpoint}» sind {count} Messpunkte erfasst; eine Kurve braucht drei. Bis dahin gelten die Antworten.</translation>
    </message>
    <message>
        <source>No curve runs near the {count} measured points of “{touchpoint}”: they are missed by {residual%}. Check them for what else changed.</source>
        <translation>Keine Kurve verläuft nahe an den {count} Messpunkten von «{touchpoint}»: Sie werden um {residual%} verfehlt. Prüfen Sie, was sich sonst noch verändert hat.</translation>
    </message>
    <message>
        <source>At “{touchpoint}” less was measured for more money. Those points were averaged.</source>
        <translation>Bei «{touchpoint}» wurde für mehr Geld weniger Wirkung gemessen. Diese Punkte wurden gemittelt.</translation>
    </message>
    <message>
        <source>The curve of “{touchpoint}” is a table, but no point with a spend is entered. Its answers count until then.</source>
        <translation>Die Kurve von «{touchpoint}» ist eine Tabelle, doch es ist kein Punkt mit einem Aufwand erfasst. Bis dahin gelten die Antworten.</translation>
    </message>
    <message>
        <source>What a better quality of “{touchpoint}” would bring cannot be said: its performance value, or that of the competitors, is missing.</source>
        <translation>Was eine bessere Qualität von «{touchpoint}» brächte, lässt sich nicht sagen: Der eigene Leistungswert oder jener der Mitbewerber fehlt.</translation>
    </message>
    <message>
        <source>The scenario supposes that it is dropped.</source>
        <translation>Das Szenario nimmt an, dass er wegfällt.</translation>
    </message>
    <message>
        <source>The scenario supposes a performance value of {to:1} instead of {from:1}.</source>
        <translation>Das Szenario nimmt einen Leistungswert von {to:0} statt {from:0} an.</translation>
    </message>
    <message>
        <source>The effect changes by {gain+}, the conversion of the journey by {journey+}: the mix weakens touchpoints that customers cannot avoid. Look at them before deciding.</source>
        <translation>Die Wirkung ändert sich um {gain+}, die Konversion der Reise um {journey+}: Der Mix schwächt Kontaktpunkte, an denen Kunden nicht vorbeikommen. Sehen Sie sich diese an, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Without this lock the mix would achieve {gain:2} more effect.</source>
        <translation>Ohne diese Sperre brächte der Mix {gain:2} mehr Wirkung.</translation>
    </message>
    <message>
        <source>Without this minimum the mix would achieve {gain:2} more effect.</source>
        <translation>Ohne dieses Minimum brächte der Mix {gain:2} mehr Wirkung.</translation>
    </message>
    <message>
        <source>Without this maximum the mix would achieve {gain:2} more effect.</source>
        <translation>Ohne dieses Maximum brächte der Mix {gain:2} mehr Wirkung.</translation>
    </message>
    <message>
        <source>The values of the criteria, weighted. Each is the mean over the raters, who count by their own weights.</source>
        <translation>Die Werte der Kriterien, gewichtet. Jeder ist der Mittelwert der Bewerter, die mit ihrem eigenen Gewicht zählen.</translation>
    </message>
    <message>
        <source>The mean of the answers, rescaled to 0 to 100 points; every rater counts by the own weight.</source>
        <translation>Der Mittelwert der Antworten, auf 0 bis 100 Punkte umgerechnet; jeder Bewerter zählt mit seinem eigenen Gewicht.</translation>
    </message>
    <message>
        <source>The points of the criterion as a share of the points of all performance criteria.</source>
        <translation>Die Punkte des Kriteriums als Anteil an den Punkten aller Leistungskriterien.</translation>
    </message>
    <message>
        <source>The own performance value less that of the benchmark. Raters of both brands count as pairs; q is p after all comparisons.</source>
        <translation>Der eigene Leistungswert minus jenen des Vergleichs. Wer beide Marken bewertet hat, zählt als Paar; q ist p nach allen Vergleichen.</translation>
    </message>
    <message>
        <source>The own performance value less that of the competitor. Raters of both brands count as pairs; q is p after all comparisons by name.</source>
        <translation>Der eigene Leistungswert minus jenen des Mitbewerbers. Wer beide Marken bewertet hat, zählt als Paar; q ist p nach allen namentlichen Vergleichen.</translation>
    </message>
    <message>
        <source>The performance values of all brands, weighted by their market shares.</source>
        <translation>Die Leistungswerte aller Marken, gewichtet mit ihren Marktanteilen.</translation>
    </message>
    <message>
        <source>How the team values the own brand, less how customers do.</source>
        <translation>Wie das Team die eigene Marke bewertet, minus wie es die Kundschaft tut.</translation>
    </message>
    <message>
        <source>The own share of the brand experience at this touchpoint; the influence is the same for all brands and cancels.</source>
        <translation>Der eigene Anteil am Markenerlebnis bei diesem Kontaktpunkt; der Einfluss ist für alle Marken gleich und kürzt sich.</translation>
    </message>
    <message>
        <source>The brand’s experience points at all touchpoints, influence times association, as a share of the points of all brands.</source>
        <translation>Die Erlebnispunkte der Marke bei allen Kontaktpunkten, Einfluss mal Assoziation, als Anteil an den Punkten aller Marken.</translation>
    </message>
    <message>
        <source>Nobody rated the influence and no importance is known: it counts as 1.</source>
        <translation>Niemand hat den Einfluss bewertet, und keine Wichtigkeit ist bekannt: Er zählt als 1.</translation>
    </message>
    <message>
        <source>The contributions to all phases together; over all touchpoints they sum to 100 %.</source>
        <translation>Die Beiträge zu allen Phasen zusammen; über alle Kontaktpunkte sind es 100 %.</translation>
    </message>
    <message>
        <source>The weight of the phase, shared out by use times influence among the touchpoints of the phase.</source>
        <translation>Das Gewicht der Phase, nach Nutzung mal Einfluss auf die Kontaktpunkte der Phase verteilt.</translation>
    </message>
    <message>
        <source>The share of customers who meet it there, as entered.</source>
        <translation>Der Anteil der Kundschaft, der ihm dort begegnet, wie erfasst.</translation>
    </message>
    <message>
        <source>The weight of the phase as a share of the weights of all phases in which anything is used.</source>
        <translation>Das Gewicht der Phase als Anteil an den Gewichten aller Phasen, in denen etwas genutzt wird.</translation>
    </message>
    <message>
        <source>The experiences at the touchpoints of the phase, weighted by importance times use.</source>
        <translation>Die Erlebnisse bei den Kontaktpunkten der Phase, gewichtet mit Wichtigkeit mal Nutzung.</translation>
    </message>
    <message>
        <source>The part of the impact that the own performance delivers.</source>
        <translation>Der Teil der Wirkung, den die eigene Leistung erbringt.</translation>
    </message>
    <message>
        <source>The part of the impact that the own performance does not deliver.</source>
        <translation>Der Teil der Wirkung, den die eigene Leistung nicht erbringt.</translation>
    </message>
    <message>
        <source>The probability that a journey ends in a conversion: directly from the start, or by the touchpoint that comes first.</source>
        <translation>Die Wahrscheinlichkeit, dass eine Reise mit einem Abschluss endet: direkt vom Start aus oder über den ersten Kontaktpunkt.</translation>
    </message>
    <message>
        <source>The expected visits of all touchpoints together.</source>
        <translation>Die erwarteten Besuche aller Kontaktpunkte zusammen.</translation>
    </message>
    <message>
        <source>Expected visits in a journey: from the start, and from every touchpoint as often as it is visited.</source>
        <translation>Erwartete Besuche in einer Reise: vom Start aus und von jedem Kontaktpunkt so oft, wie er besucht wird.</translation>
    </message>
    <message>
        <source>The probability that a journey meets it at all: visits without the returns.</source>
        <translation>Die Wahrscheinlichkeit, dass eine Reise ihm überhaupt begegnet: Besuche ohne die Rückkehr.</translation>
    </message>
    <message>
        <source>The probability of a conversion from here on: at once, or by the touchpoint that follows.</source>
        <translation>Die Wahrscheinlichkeit eines Abschlusses von hier an: sofort oder über den folgenden Kontaktpunkt.</translation>
    </message>
    <message>
        <source>The part of all conversions whose journey meets the touchpoint.</source>
        <translation>Der Teil aller Abschlüsse, deren Reise dem Kontaktpunkt begegnet.</translation>
    </message>
    <message>
        <source>The part of all conversions that is lost where customers go on as the others do from the same place.</source>
        <translation>Der Teil aller Abschlüsse, der verloren geht, wenn die Kundschaft weitergeht wie die anderen vom selben Ort aus.</translation>
    </message>
    <message>
        <source>Its removal effect as a share of the removal effects of all touchpoints.</source>
        <translation>Sein Entfernungseffekt als Anteil an den Entfernungseffekten aller Kontaktpunkte.</translation>
    </message>
    <message>
        <source>How much the conversion rises, relatively, where one point of drop-out is saved here.</source>
        <translation>Um wie viel die Abschlussquote relativ steigt, wenn hier ein Punkt Abbruch vermieden wird.</translation>
    </message>
    <message>
        <source>The part of all lost journeys that is lost here.</source>
        <translation>Der Teil aller verlorenen Reisen, der hier verloren geht.</translation>
    </message>
    <message>
        <source>How much is decided here: reach times the spread of the conversion over the next steps.</source>
        <translation>Wie viel hier entschieden wird: Reichweite mal Streuung der Abschlussquote über die nächsten Schritte.</translation>
    </message>
    <message>
        <source>The impact of the blue touchpoints on the phase as a share of the impact of all.</source>
        <translation>Die Wirkung der blauen Kontaktpunkte auf die Phase als Anteil an der Wirkung aller.</translation>
    </message>
    <message>
        <source>Blue is the cheapest set that reaches the target in every phase. Grey is what is not blue and too weak: impact below the bound, or too small a part of every phase. The rest is reserve.</source>
        <translation>Blau ist die günstigste Menge, die in jeder Phase das Ziel erreicht. Grau ist, was nicht blau und zu schwach ist: Wirkung unter der Schwelle oder überall ein zu kleiner Teil der Phase. Der Rest ist Reserve.</translation>
    </message>
    <message>
        <source>What the grey touchpoints cost: spend and the charge for each one that has to be run.</source>
        <translation>Was die grauen Kontaktpunkte kosten: Ausgaben und der Zuschlag für jeden, der betrieben werden muss.</translation>
    </message>
    <message>
        <source>The spends on the grey touchpoints.</source>
        <translation>Die Ausgaben für die grauen Kontaktpunkte.</translation>
    </message>
    <message>
        <source>As entered in the budget table.</source>
        <translation>Wie in der Budgettabelle erfasst.</translation>
    </message>
    <message>
        <source>Nobody entered one.</source>
        <translation>Niemand hat sie erfasst.</translation>
    </message>
    <message>
        <source>Nobody entered one: twice today’s spend, or the minimum where that is more.</source>
        <translation>Niemand hat sie erfasst: das Doppelte der heutigen Ausgaben oder das Minimum, wo dieses höher ist.</translation>
    </message>
    <message>
        <source>Nobody answered: half of the achievable paid effect is assumed.</source>
        <translation>Niemand hat geantwortet: Angenommen wird die Hälfte der erreichbaren bezahlten Wirkung.</translation>
    </message>
    <message>
        <source>Nobody answered: what a curve of shape 1 says.</source>
        <translation>Niemand hat geantwortet: was eine Kurve der Form 1 sagt.</translation>
    </message>
    <message>
        <source>Nobody answered: all of the effect is taken as paid.</source>
        <translation>Niemand hat geantwortet: Die ganze Wirkung gilt als bezahlt.</translation>
    </message>
    <message>
        <source>The delivered impact, with today’s sum over all touchpoints = 100.</source>
        <translation>Die erbrachte Wirkung, mit der heutigen Summe über alle Kontaktpunkte = 100.</translation>
    </message>
    <message>
        <source>The organic part of today’s effect.</source>
        <translation>Der organische Teil der heutigen Wirkung.</translation>
    </message>
    <message>
        <source>Today’s paid effect, divided by the saturation.</source>
        <translation>Die heutige bezahlte Wirkung, geteilt durch die Sättigung.</translation>
    </message>
    <message>
        <source>From the answer on half the spend: up to 1 every further franc brings less; above, the curve is S-shaped.</source>
        <translation>Aus der Antwort zur halben Ausgabe: Bis 1 bringt jeder weitere Franken weniger; darüber ist die Kurve S-förmig.</translation>
    </message>
    <message>
        <source>From today’s spend and the saturation.</source>
        <translation>Aus den heutigen Ausgaben und der Sättigung.</translation>
    </message>
    <message>
        <source>What the response curve says for today’s spend.</source>
        <translation>Was die Wirkungskurve für die heutigen Ausgaben sagt.</translation>
    </message>
    <message>
        <source>What the response curve says for the spend in the best mix, before rounding.</source>
        <translation>Was die Wirkungskurve für die Ausgaben im besten Mix sagt, vor dem Runden.</translation>
    </message>
    <message>
        <source>The part of the achievable paid effect that today’s spend reaches.</source>
        <translation>Der Teil der erreichbaren bezahlten Wirkung, den die heutigen Ausgaben erreichen.</translation>
    </message>
    <message>
        <source>The slope of the response curve at the recommended spend.</source>
        <translation>Die Steigung der Wirkungskurve bei den empfohlenen Ausgaben.</translation>
    </message>
    <message>
        <source>Of all mixes within the budget the one with the most effect. Where a spend lies between its limits, one more unit of money brings as much there as elsewhere; then it is rounded.</source>
        <translation>Von allen Mixen im Budget jener mit der grössten Wirkung. Wo eine Ausgabe zwischen ihren Grenzen liegt, bringt ein weiterer Franken dort so viel wie anderswo; danach wird gerundet.</translation>
    </message>
    <message>
        <source>The effects of all touchpoints at today’s spends.</source>
        <translation>Die Wirkungen aller Kontaktpunkte bei den heutigen Ausgaben.</translation>
    </message>
    <message>
        <source>The effects of all touchpoints at the spends of the best mix, before rounding.</source>
        <translation>Die Wirkungen aller Kontaktpunkte bei den Ausgaben des besten Mixes, vor dem Runden.</translation>
    </message>
    <message>
        <source>The effect of the best mix for the budget against the effect today.</source>
        <translation>Die Wirkung des besten Mixes für das Budget gegenüber der Wirkung heute.</translation>
    </message>
    <message>
        <source>The cost of the cheapest mix with the wanted effect against the cost today.</source>
        <translation>Die Kosten des günstigsten Mixes mit der gewünschten Wirkung gegenüber den Kosten heute.</translation>
    </message>
    <message>
        <source>No mix within the budget has more effect than the bound: so much is missing at most.</source>
        <translation>Kein Mix im Budget hat mehr Wirkung als die Schranke: So viel fehlt höchstens.</translation>
    </message>
    <message>
        <source>The best slope among the touchpoints that could take more money.</source>
        <translation>Die beste Steigung unter den Kontaktpunkten, die mehr Geld aufnehmen könnten.</translation>
    </message>
    <message>
        <source>The most effect that this budget can have, with the proof of how much is missing at most.</source>
        <translation>Die grösste Wirkung, die dieses Budget haben kann, mit dem Beweis, wie viel höchstens fehlt.</translation>
    </message>
    <message>
        <source>The effect that the best mix would gain if this restriction were lifted.</source>
        <translation>Die Wirkung, die der beste Mix gewänne, wenn diese Auflage wegfiele.</translation>
    </message>
    <message>
        <source>In how many of the draws the own brand is ahead of the benchmark.</source>
        <translation>In wie vielen der Durchläufe die eigene Marke vor dem Vergleich liegt.</translation>
    </message>
    <message>
        <source>In how many of the draws the own brand has the highest value.</source>
        <translation>In wie vielen der Durchläufe die eigene Marke den höchsten Wert hat.</translation>
    </message>
    <message>
        <source>In how many of the draws the touchpoint belongs to the cheapest cover.</source>
        <translation>In wie vielen der Durchläufe der Kontaktpunkt zur günstigsten Abdeckung gehört.</translation>
    </message>
    <message>
        <source>In how many of the draws the best mix goes the same way here.</source>
        <translation>In wie vielen der Durchläufe der beste Mix hier in dieselbe Richtung geht.</translation>
    </message>
    <message>
        <source>In how many of the draws the recommended mix has more effect than today’s.</source>
        <translation>In wie vielen der Durchläufe der empfohlene Mix mehr Wirkung hat als der heutige.</translation>
    </message>
    <message>
        <source>How alike the raters order the touchpoints: 1 in the same order, 0 at random.</source>
        <translation>Wie ähnlich die Bewerter die Kontaktpunkte ordnen: 1 in derselben Reihenfolge, 0 zufällig.</translation>
    </message>
    <message>
        <source>The part of the variance that lies between touchpoints; raters who are stricter count against it.</source>
        <translation>Der Teil der Varianz, der zwischen Kontaktpunkten liegt; strengere Bewerter mindern ihn.</translation>
    </message>
    <message>
        <source>The same without counting that some raters are stricter than others.</source>
        <translation>Dasselbe, ohne dass strengere Bewerter zählen.</translation>
    </message>
    <message>
        <source>Observed disagreement against the disagreement by chance: 1 is perfect, 0 is chance.</source>
        <translation>Beobachtete Uneinigkeit gegenüber zufälliger: 1 ist vollkommene Übereinstimmung, 0 ist Zufall.</translation>
    </message>
    <message>
        <source>What the group agreed on for each criterion: (low + 4 · value + high) / 6, as points; weighted. A tendency at most.</source>
        <translation>Worauf sich die Gruppe je Kriterium geeinigt hat: (tief + 4 · Wert + hoch) / 6, als Punkte; gewichtet. Höchstens eine Tendenz.</translation>
    </message>
    <message>
        <source>What the group agreed on, rescaled to 0 to 100 points.</source>
        <translation>Worauf sich die Gruppe geeinigt hat, auf 0 bis 100 Punkte umgerechnet.</translation>
    </message>
    <message>
        <source>No criterion has any points: all count the same.</source>
        <translation>Kein Kriterium hat Punkte: Alle zählen gleich.</translation>
    </message>
    <message>
        <source>From the ranking: the mean of 1/t over the places t from its own to the last.</source>
        <translation>Aus der Rangfolge: das Mittel von 1/t über die Ränge t vom eigenen bis zum letzten.</translation>
    </message>
    <message>
        <source>Derived from the overall answers: the part of their variance that the criterion explains.</source>
        <translation>Aus den Gesamturteilen abgeleitet: der Teil ihrer Varianz, den das Kriterium erklärt.</translation>
    </message>
    <message>
        <source>The own performance value less the mean of the competitors. Raters of several brands count together; q is p after all comparisons.</source>
        <translation>Der eigene Leistungswert minus das Mittel der Mitbewerber. Wer mehrere Marken bewertet hat, zählt für alle zusammen; q ist p nach allen Vergleichen.</translation>
    </message>
    <message>
        <source>The values of the influence criteria, weighted, as a share of 100 points.</source>
        <translation>Die Werte der Einflusskriterien, gewichtet, als Anteil an 100 Punkten.</translation>
    </message>
    <message>
        <source>The importance of the placements, weighted by use, as a share of the highest importance 5.</source>
        <translation>Die Wichtigkeit der Einsätze, gewichtet mit der Nutzung, als Anteil an der höchsten Wichtigkeit 5.</translation>
    </message>
    <message>
        <source>The removal effect of the journey is taken as influence.</source>
        <translation>Als Einfluss gilt der Entfernungseffekt aus der Reise.</translation>
    </message>
    <message>
        <source>The reach in the journey, shared out by use among the phases.</source>
        <translation>Die Reichweite in der Reise, nach Nutzung auf die Phasen verteilt.</translation>
    </message>
    <message>
        <source>As entered in the workshop.</source>
        <translation>Wie im Workshop erfasst.</translation>
    </message>
    <message>
        <source>Computed on the chain of order 2, whose states are pairs of successive touchpoints.</source>
        <translation>Auf der Kette zweiter Ordnung berechnet, deren Zustände Paare aufeinanderfolgender Kontaktpunkte sind.</translation>
    </message>
    <message>
        <source>The response curve was given directly.</source>
        <translation>Die Wirkungskurve wurde direkt angegeben.</translation>
    </message>
    <message>
        <source>The response curve was fitted to measured points (weighted least squares).</source>
        <translation>Die Wirkungskurve wurde an gemessene Punkte angepasst (gewichtete kleinste Quadrate).</translation>
    </message>
    <message>
        <source>Fitted to several answers (least squares of their logarithms), or limited to 0.3 to 5.</source>
        <translation>An mehrere Antworten angepasst (kleinste Quadrate ihrer Logarithmen) oder auf 0.3 bis 5 begrenzt.</translation>
    </message>
    <message>
        <source>Nobody answered: every further franc brings less (shape 1).</source>
        <translation>Niemand hat geantwortet: Jeder weitere Franken bringt weniger (Form 1).</translation>
    </message>
    <message>
        <source>Not steered by budget: the effect stays as it is.</source>
        <translation>Nicht über das Budget gesteuert: Die Wirkung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Measured, as entered in the workshop.</source>
        <translation>Gemessen, wie im Workshop erfasst.</translation>
    </message>
    <message>
        <source>Standard deviation of the raters’ values</source>
        <translation>Standardabweichung der Werte der Bewerter</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>t for the 95 % interval</source>
        <translation>t für das 95-%-Intervall</translation>
    </message>
    <message>
        <source>p, probability of such a gap by chance</source>
        <translation>p, Wahrscheinlichkeit eines solchen Abstands durch Zufall</translation>
    </message>
    <message>
        <source>q, p after all comparisons</source>
        <translation>q, p nach allen Vergleichen</translation>
    </message>
    <message>
        <source>Least relevant difference</source>
        <translation>Kleinster relevanter Unterschied</translation>
    </message>
    <message>
        <source>Answer {answer}, as points</source>
        <translation>Antwort {answer}, als Punkte</translation>
    </message>
    <message>
        <source>Raters with answer {answer} (their weights added)</source>
        <translation>Bewerter mit Antwort {answer} (ihre Gewichte addiert)</translation>
    </message>
    <message>
        <source>“{criterion}”, by raters who count here</source>
        <translation>«{criterion}», von den hier zählenden Bewertern</translation>
    </message>
    <message>
        <source>Weight of “{criterion}”, as far as it was rated</source>
        <translation>Gewicht von «{criterion}», soweit es bewertet wurde</translation>
    </message>
    <message>
        <source>Value on the scale</source>
        <translation>Wert auf der Skala</translation>
    </message>
    <message>
        <source>Lower end of the scale</source>
        <translation>Unteres Ende der Skala</translation>
    </message>
    <message>
        <source>Upper end of the scale</source>
        <translation>Oberes Ende der Skala</translation>
    </message>
    <message>
        <source>Points of “{name}”</source>
        <translation>Punkte von «{name}»</translation>
    </message>
    <message>
        <source>Sum of the points</source>
        <translation>Summe der Punkte</translation>
    </message>
    <message>
        <source>Number of criteria</source>
        <translation>Anzahl Kriterien</translation>
    </message>
    <message>
        <source>Place in the ranking</source>
        <translation>Platz in der Rangfolge</translation>
    </message>
    <message>
        <source>Market share of {brand}</source>
        <translation>Marktanteil von {brand}</translation>
    </message>
    <message>
        <source>Value by the team</source>
        <translation>Wert des Teams</translation>
    </message>
    <message>
        <source>Value by customers</source>
        <translation>Wert der Kundschaft</translation>
    </message>
    <message>
        <source>Association of {brand}</source>
        <translation>Assoziation von {brand}</translation>
    </message>
    <message>
        <source>Points at “{touchpoint}”</source>
        <translation>Punkte bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Points of all brands</source>
        <translation>Punkte aller Marken</translation>
    </message>
    <message>
        <source>Use in “{phase}”</source>
        <translation>Nutzung in «{phase}»</translation>
    </message>
    <message>
        <source>Use in all phases together</source>
        <translation>Nutzung in allen Phasen zusammen</translation>
    </message>
    <message>
        <source>Importance in “{phase}”, 1 to 5</source>
        <translation>Wichtigkeit in «{phase}», 1 bis 5</translation>
    </message>
    <message>
        <source>Use times influence of all touchpoints there</source>
        <translation>Nutzung mal Einfluss aller Kontaktpunkte dort</translation>
    </message>
    <message>
        <source>Importance times use of “{touchpoint}”</source>
        <translation>Wichtigkeit mal Nutzung von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Experience at “{touchpoint}”, −2 to +2</source>
        <translation>Erlebnis bei «{touchpoint}», −2 bis +2</translation>
    </message>
    <message>
        <source>From the start to “{to}”</source>
        <translation>Vom Start zu «{to}»</translation>
    </message>
    <message>
        <source>From “{from}” to “{to}”</source>
        <translation>Von «{from}» zu «{to}»</translation>
    </message>
    <message>
        <source>Directly to the conversion</source>
        <translation>Direkt zum Abschluss</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Drop-out here</source>
        <translation>Abbruch hier</translation>
    </message>
    <message>
        <source>Journeys that are lost</source>
        <translation>Reisen, die verloren gehen</translation>
    </message>
    <message>
        <source>Expected returns</source>
        <translation>Erwartete Rückkehr</translation>
    </message>
    <message>
        <source>Conversion without it</source>
        <translation>Abschlussquote ohne ihn</translation>
    </message>
    <message>
        <source>Visits of “{touchpoint}”</source>
        <translation>Besuche von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Impact of all touchpoints on the phase</source>
        <translation>Wirkung aller Kontaktpunkte auf die Phase</translation>
    </message>
    <message>
        <source>Target of “{phase}”</source>
        <translation>Ziel von «{phase}»</translation>
    </message>
    <message>
        <source>Coverage of “{phase}” without it</source>
        <translation>Abdeckung von «{phase}» ohne ihn</translation>
    </message>
    <message>
        <source>Largest part of a phase</source>
        <translation>Grösster Teil einer Phase</translation>
    </message>
    <message>
        <source>Bound of the impact: 1/(2 · touchpoints)</source>
        <translation>Schwelle der Wirkung: 1/(2 · Kontaktpunkte)</translation>
    </message>
    <message>
        <source>Upper 95 % limit of the impact</source>
        <translation>Obere 95-%-Grenze der Wirkung</translation>
    </message>
    <message>
        <source>Spend at a corner of the curve</source>
        <translation>Ausgaben an einer Ecke der Kurve</translation>
    </message>
    <message>
        <source>Paid effect there</source>
        <translation>Bezahlte Wirkung dort</translation>
    </message>
    <message>
        <source>Grey touchpoints</source>
        <translation>Graue Kontaktpunkte</translation>
    </message>
    <message>
        <source>Charge per touchpoint for complexity</source>
        <translation>Zuschlag pro Kontaktpunkt für Komplexität</translation>
    </message>
    <message>
        <source>Delivered impact of all touchpoints</source>
        <translation>Erbrachte Wirkung aller Kontaktpunkte</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Least allowed spend</source>
        <translation>Kleinste erlaubte Ausgaben</translation>
    </message>
    <message>
        <source>Most allowed spend</source>
        <translation>Grösste erlaubte Ausgaben</translation>
    </message>
    <message>
        <source>Spend before rounding</source>
        <translation>Ausgaben vor dem Runden</translation>
    </message>
    <message>
        <source>Rounded to multiples of</source>
        <translation>Gerundet auf Vielfache von</translation>
    </message>
    <message>
        <source>Effect of “{touchpoint}”</source>
        <translation>Wirkung von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Slope at “{touchpoint}”</source>
        <translation>Steigung bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Proven bound</source>
        <translation>Bewiesene Schranke</translation>
    </message>
    <message>
        <source>Distance from the bound at most</source>
        <translation>Abstand zur Schranke höchstens</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Kosten heute</translation>
    </message>
    <message>
        <source>Cost of the cheapest mix</source>
        <translation>Kosten des günstigsten Mixes</translation>
    </message>
    <message>
        <source>Effect without the restriction</source>
        <translation>Wirkung ohne die Auflage</translation>
    </message>
    <message>
        <source>Draws in which it holds</source>
        <translation>Durchläufe, in denen es zutrifft</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>10 % of the draws lie below</source>
        <translation>10 % der Durchläufe liegen darunter</translation>
    </message>
    <message>
        <source>10 % of the draws lie above</source>
        <translation>10 % der Durchläufe liegen darüber</translation>
    </message>
    <message>
        <source>χ²</source>
        <translation>χ²</translation>
    </message>
    <message>
        <source>Raters with complete ratings</source>
        <translation>Bewerter mit vollständigen Bewertungen</translation>
    </message>
    <message>
        <source>Touchpoints with complete ratings</source>
        <translation>Kontaktpunkte mit vollständigen Bewertungen</translation>
    </message>
    <message>
        <source>{file}: {count} raters</source>
        <translation>{file}: {count} Bewerter</translation>
    </message>
    <message>
        <source>{count} raters in the workshop</source>
        <translation>{count} Bewerter im Workshop</translation>
    </message>
    <message>
        <source>Agreed by the group in the room</source>
        <translation>Von der Gruppe im Raum vereinbart</translation>
    </message>
    <message>
        <source>Observed journeys: {file}</source>
        <translation>Beobachtete Reisen: {file}</translation>
    </message>
    <message>
        <source>{count} transitions drawn in the workshop</source>
        <translation>{count} im Workshop gezeichnete Übergänge</translation>
    </message>
    <message>
        <source>Placements entered in the workshop</source>
        <translation>Im Workshop erfasste Einsätze</translation>
    </message>
    <message>
        <source>Set-up of the workshop</source>
        <translation>Rahmendaten des Workshops</translation>
    </message>
    <message>
        <source>Budget table of the workshop</source>
        <translation>Budgettabelle des Workshops</translation>
    </message>
    <message>
        <source>Response curve given directly</source>
        <translation>Direkt angegebene Wirkungskurve</translation>
    </message>
    <message>
        <source>Measured point: {file}</source>
        <translation>Gemessener Punkt: {file}</translation>
    </message>
    <message>
        <source>Assumption: nobody answered</source>
        <translation>Annahme: Niemand hat geantwortet</translation>
    </message>
    <message>
        <source>{draws} draws, seed {seed#}</source>
        <translation>{draws} Durchläufe, Startwert {seed#}</translation>
    </message>
    <message>
        <source>Trial spend</source>
        <translation>Versuchsausgaben</translation>
    </message>
    <message>
        <source>Effect of the trial</source>
        <translation>Wirkung des Versuchs</translation>
    </message>
    <message>
        <source>Part of it that is there without spend</source>
        <translation>Teil davon, der ohne Ausgaben da ist</translation>
    </message>
    <message>
        <source>the best competitor</source>
        <translation>dem besten Mitbewerber</translation>
    </message>
    <message>
        <source>the mean of the competitors</source>
        <translation>dem Mittel der Mitbewerber</translation>
    </message>
    <message>
        <source>Performance value of {brand} at “{touchpoint}”</source>
        <translation>Leistungswert von {brand} bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>“{criterion}” of {brand} at “{touchpoint}”</source>
        <translation>«{criterion}» von {brand} bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Weight of “{criterion}”</source>
        <translation>Gewicht von «{criterion}»</translation>
    </message>
    <message>
        <source>Gap of “{touchpoint}” to {benchmark~}</source>
        <translation>Abstand bei «{touchpoint}» zu {benchmark~}</translation>
    </message>
    <message>
        <source>Gap of “{touchpoint}” to {brand}</source>
        <translation>Abstand bei «{touchpoint}» zu {brand}</translation>
    </message>
    <message>
        <source>Market value of “{touchpoint}”</source>
        <translation>Marktwert von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Perception gap at “{touchpoint}”</source>
        <translation>Wahrnehmungslücke bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Experience share at “{touchpoint}”</source>
        <translation>Erlebnisanteil bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Experience share of {brand}</source>
        <translation>Erlebnisanteil von {brand}</translation>
    </message>
    <message>
        <source>Impact of “{touchpoint}”</source>
        <translation>Wirkung von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Impact of “{touchpoint}” in “{phase}”</source>
        <translation>Wirkung von «{touchpoint}» in «{phase}»</translation>
    </message>
    <message>
        <source>Use of “{touchpoint}” in “{phase}”</source>
        <translation>Nutzung von «{touchpoint}» in «{phase}»</translation>
    </message>
    <message>
        <source>Weight of “{phase}”</source>
        <translation>Gewicht von «{phase}»</translation>
    </message>
    <message>
        <source>Experience of customers in “{phase}”</source>
        <translation>Erlebnis der Kundschaft in «{phase}»</translation>
    </message>
    <message>
        <source>Delivered impact of “{touchpoint}”</source>
        <translation>Erbrachte Wirkung von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Lost potential of “{touchpoint}”</source>
        <translation>Verlorenes Potenzial von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Conversion of the journey</source>
        <translation>Abschlussquote der Reise</translation>
    </message>
    <message>
        <source>Mean length of a journey</source>
        <translation>Mittlere Länge einer Reise</translation>
    </message>
    <message>
        <source>Reach of “{touchpoint}”</source>
        <translation>Reichweite von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Conversion after “{touchpoint}”</source>
        <translation>Abschlussquote nach «{touchpoint}»</translation>
    </message>
    <message>
        <source>Removal effect of “{touchpoint}” (customers lost)</source>
        <translation>Entfernungseffekt von «{touchpoint}» (Kundschaft verloren)</translation>
    </message>
    <message>
        <source>Removal effect of “{touchpoint}” (customers go elsewhere)</source>
        <translation>Entfernungseffekt von «{touchpoint}» (Kundschaft weicht aus)</translation>
    </message>
    <message>
        <source>Attributed share of “{touchpoint}”</source>
        <translation>Zugerechneter Anteil von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Leverage of “{touchpoint}”</source>
        <translation>Hebel von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Share of losses at “{touchpoint}”</source>
        <translation>Anteil an den Verlusten bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Moment of truth at “{touchpoint}”</source>
        <translation>Moment der Wahrheit bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Coverage of “{phase}”</source>
        <translation>Abdeckung von «{phase}»</translation>
    </message>
    <message>
        <source>Verdict on “{touchpoint}”</source>
        <translation>Urteil über «{touchpoint}»</translation>
    </message>
    <message>
        <source>Waste, complexity included</source>
        <translation>Verschwendung samt Komplexität</translation>
    </message>
    <message>
        <source>Waste today</source>
        <translation>Verschwendung heute</translation>
    </message>
    <message>
        <source>Spend today on “{touchpoint}”</source>
        <translation>Ausgaben heute für «{touchpoint}»</translation>
    </message>
    <message>
        <source>Least spend on “{touchpoint}”</source>
        <translation>Mindestausgaben für «{touchpoint}»</translation>
    </message>
    <message>
        <source>Most spend on “{touchpoint}”</source>
        <translation>Höchstausgaben für «{touchpoint}»</translation>
    </message>
    <message>
        <source>Answer on saturation for “{touchpoint}”</source>
        <translation>Antwort zur Sättigung bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Answer on half the spend for “{touchpoint}”</source>
        <translation>Antwort zur halben Ausgabe bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Organic share of the effect of “{touchpoint}”</source>
        <translation>Organischer Anteil der Wirkung von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Effect of “{touchpoint}” without spend</source>
        <translation>Wirkung von «{touchpoint}» ohne Ausgaben</translation>
    </message>
    <message>
        <source>Achievable paid effect of “{touchpoint}”</source>
        <translation>Erreichbare bezahlte Wirkung von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Shape of the curve of “{touchpoint}”</source>
        <translation>Form der Kurve von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Spend for half of the achievable effect of “{touchpoint}”</source>
        <translation>Ausgaben für die halbe erreichbare Wirkung von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Effect of “{touchpoint}” today, by its curve</source>
        <translation>Wirkung von «{touchpoint}» heute, nach der Kurve</translation>
    </message>
    <message>
        <source>Effect of “{touchpoint}” in the best mix</source>
        <translation>Wirkung von «{touchpoint}» im besten Mix</translation>
    </message>
    <message>
        <source>Effect of one more {currency} on “{touchpoint}”</source>
        <translation>Wirkung eines weiteren {currency} bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Recommended spend on “{touchpoint}”</source>
        <translation>Empfohlene Ausgaben für «{touchpoint}»</translation>
    </message>
    <message>
        <source>Effect today</source>
        <translation>Wirkung heute</translation>
    </message>
    <message>
        <source>Effect of the recommended mix</source>
        <translation>Wirkung des empfohlenen Mixes</translation>
    </message>
    <message>
        <source>More effect at the same budget</source>
        <translation>Mehr Wirkung bei gleichem Budget</translation>
    </message>
    <message>
        <source>Less budget at the same effect</source>
        <translation>Weniger Budget bei gleicher Wirkung</translation>
    </message>
    <message>
        <source>Distance from the proven bound</source>
        <translation>Abstand zur bewiesenen Schranke</translation>
    </message>
    <message>
        <source>Effect of one more {currency} of budget</source>
        <translation>Wirkung eines weiteren {currency} Budget</translation>
    </message>
    <message>
        <source>Most effect for {budget$}</source>
        <translation>Grösste Wirkung für {budget$}</translation>
    </message>
    <message>
        <source>Price of a restriction</source>
        <translation>Preis einer Auflage</translation>
    </message>
    <message>
        <source>Probability of a strength at “{touchpoint}”</source>
        <translation>Wahrscheinlichkeit einer Stärke bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Probability of the first place at “{touchpoint}”</source>
        <translation>Wahrscheinlichkeit des ersten Platzes bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Probability of blue for “{touchpoint}”</source>
        <translation>Wahrscheinlichkeit von Blau bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Certainty of the action at “{touchpoint}”</source>
        <translation>Sicherheit der Massnahme bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Probability of a gain</source>
        <translation>Wahrscheinlichkeit eines Gewinns</translation>
    </message>
    <message>
        <source>Kendall’s W</source>
        <translation>Kendalls W</translation>
    </message>
    <message>
        <source>Agreement of single raters, ICC(2,1)</source>
        <translation>Übereinstimmung einzelner Bewerter, ICC(2,1)</translation>
    </message>
    <message>
        <source>Consistency of single raters, ICC(3,1)</source>
        <translation>Konsistenz einzelner Bewerter, ICC(3,1)</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorffs α</translation>
    </message>
    <message>
        <source>“{criterion}” of “{touchpoint}”</source>
        <translation>«{criterion}» von «{touchpoint}»</translation>
    </message>
    <message>
        <source>▲ Strength: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; q{q=}, n = {n}.</source>
        <translation>▲ Stärke: {gap^1} Punkte ({low^1} bis {high^1}) gegenüber {benchmark~}; q{q=}, n = {n}.</translation>
    </message>
    <message>
        <source>▲ Clear strength: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; q{q=}, n = {n}. The whole interval lies above {relevant} points.</source>
        <translation>▲ Klare Stärke: {gap^1} Punkte ({low^1} bis {high^1}) gegenüber {benchmark~}; q{q=}, n = {n}. Das ganze Intervall liegt über {relevant} Punkten.</translation>
    </message>
    <message>
        <source>▼ Deficit: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; q{q=}, n = {n}.</source>
        <translation>▼ Defizit: {gap^1} Punkte ({low^1} bis {high^1}) gegenüber {benchmark~}; q{q=}, n = {n}.</translation>
    </message>
    <message>
        <source>▼ Clear deficit: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; q{q=}, n = {n}. The whole interval lies beyond {relevant} points.</source>
        <translation>▼ Klares Defizit: {gap^1} Punkte ({low^1} bis {high^1}) gegenüber {benchmark~}; q{q=}, n = {n}. Das ganze Intervall liegt jenseits von {relevant} Punkten.</translation>
    </message>
    <message>
        <source>= On a par with {benchmark~}: {gap^1} points ({low^1} to {high^1}), n = {n}; surely less than {relevant} points apart.</source>
        <translation>= Gleichauf mit {benchmark~}: {gap^1} Punkte ({low^1} bis {high^1}), n = {n}; mit Sicherheit weniger als {relevant} Punkte auseinander.</translation>
    </message>
    <message>
        <source>△ Tends to be a strength: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; not proven.</source>
        <translation>△ Tendiert zu einer Stärke: {gap^1} Punkte ({low^1} bis {high^1}) gegenüber {benchmark~}; nicht belegt.</translation>
    </message>
    <message>
        <source>▽ Tends to be a deficit: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; not proven.</source>
        <translation>▽ Tendiert zu einem Defizit: {gap^1} Punkte ({low^1} bis {high^1}) gegenüber {benchmark~}; nicht belegt.</translation>
    </message>
    <message>
        <source>Open: {gap^1} points ({low^1} to {high^1}) against {benchmark~} may be chance.</source>
        <translation>Offen: {gap^1} Punkte ({low^1} bis {high^1}) gegenüber {benchmark~} können Zufall sein.</translation>
    </message>
    <message>
        <source>Open: {gap^1} points against {benchmark~}; a single rater shows no spread.</source>
        <translation>Offen: {gap^1} Punkte gegenüber {benchmark~}; ein einzelner Bewerter zeigt keine Streuung.</translation>
    </message>
    <message>
        <source>q{q=}, n = {n}.</source>
        <translation>q{q=}, n = {n}.</translation>
    </message>
    <message>
        <source>Only {n} raters on one side: no test below 5.</source>
        <translation>Nur {n} Bewerter auf einer Seite: unter 5 kein Test.</translation>
    </message>
    <message>
        <source>From group values: a tendency at most.</source>
        <translation>Aus Gruppenwerten: höchstens eine Tendenz.</translation>
    </message>
    <message>
        <source>To decide it, about {needed#} raters per brand are needed.</source>
        <translation>Für eine Entscheidung braucht es rund {needed#} Bewerter pro Marke.</translation>
    </message>
    <message>
        <source>The own brand is ahead in {share%} of the {draws} draws.</source>
        <translation>In {share%} der {draws} Durchläufe liegt die eigene Marke vorn.</translation>
    </message>
    <message>
        <source>The team rates {gap^1} points higher than customers do ({low^1} to {high^1}).</source>
        <translation>Das Team bewertet {gap^1} Punkte höher als die Kundschaft ({low^1} bis {high^1}).</translation>
    </message>
    <message>
        <source>The team rates {gap^1} points lower than customers do ({low^1} to {high^1}).</source>
        <translation>Das Team bewertet {gap^1} Punkte tiefer als die Kundschaft ({low^1} bis {high^1}).</translation>
    </message>
    <message>
        <source>Team and customers differ by {gap^1} points ({low^1} to {high^1}); that may be chance.</source>
        <translation>Team und Kundschaft liegen {gap^1} Punkte auseinander ({low^1} bis {high^1}); das kann Zufall sein.</translation>
    </message>
    <message>
        <source>Firm: blue in {share%} of the {draws} draws.</source>
        <translation>Gefestigt: in {share%} der {draws} Durchläufe blau.</translation>
    </message>
    <message>
        <source>Tends to blue: in {share%} of the {draws} draws.</source>
        <translation>Tendiert zu Blau: in {share%} der {draws} Durchläufe.</translation>
    </message>
    <message>
        <source>Open: blue in {share%} of the {draws} draws.</source>
        <translation>Offen: in {share%} der {draws} Durchläufe blau.</translation>
    </message>
    <message>
        <source>Tends to stay out: not blue in {share%} of the {draws} draws.</source>
        <translation>Tendiert draussen zu bleiben: in {share%} der {draws} Durchläufe nicht blau.</translation>
    </message>
    <message>
        <source>Firm: not blue in {share%} of the {draws} draws.</source>
        <translation>Gefestigt: in {share%} der {draws} Durchläufe nicht blau.</translation>
    </message>
    <message>
        <source>In {share%} of the {draws} draws the budget rises.</source>
        <translation>In {share%} der {draws} Durchläufe steigt das Budget.</translation>
    </message>
    <message>
        <source>In {share%} of the {draws} draws the budget falls.</source>
        <translation>In {share%} der {draws} Durchläufe sinkt das Budget.</translation>
    </message>
    <message>
        <source>In {share%} of the {draws} draws nothing is spent here.</source>
        <translation>In {share%} der {draws} Durchläufe wird hier nichts ausgegeben.</translation>
    </message>
    <message>
        <source>In {share%} of the {draws} draws the spend stays about as it is.</source>
        <translation>In {share%} der {draws} Durchläufe bleiben die Ausgaben ungefähr gleich.</translation>
    </message>
    <message>
        <source>In eight of ten draws the best spend lies between {low$} and {high$}.</source>
        <translation>In acht von zehn Durchläufen liegt die beste Ausgabe zwischen {low$} und {high$}.</translation>
    </message>
    <message>
        <source>Proven optimal: no other mix is better by 0.1 % or more.</source>
        <translation>Beweisbar optimal: Kein anderer Mix ist um 0.1 % oder mehr besser.</translation>
    </message>
    <message>
        <source>Proven to within {gap%1} of the optimum.</source>
        <translation>Bis auf höchstens {gap%1} bewiesen optimal.</translation>
    </message>
    <message>
        <source>{change+} effect ({low+} to {high+} in eight of ten draws); a gain in {share%} of the {draws} draws.</source>
        <translation>{change+} Wirkung ({low+} bis {high+} in acht von zehn Durchläufen); ein Gewinn in {share%} der {draws} Durchläufe.</translation>
    </message>
    <message>
        <source>{change+} budget ({low+} to {high+} in eight of ten of the {draws} draws).</source>
        <translation>{change+} Budget ({low+} bis {high+} in acht von zehn der {draws} Durchläufe).</translation>
    </message>
    <message>
        <source>How certain it is shows when the draws are computed.</source>
        <translation>Wie sicher das ist, zeigt sich, sobald die Durchläufe berechnet sind.</translation>
    </message>
    <message>
        <source>Nothing was pasted: “{text}” in row {row} of the block, column “{column}”, is not a number. Correct it in the spreadsheet and paste again.</source>
        <translation>Nichts wurde eingefügt: «{text}» in Zeile {row} des Blocks, Spalte «{column}», ist keine Zahl. Korrigieren Sie den Wert in der Tabelle und fügen Sie nochmals ein.</translation>
    </message>
    <message>
        <source>Nothing was pasted: {text} in row {row} of the block, column “{column}”, is not on the scale of “{criterion}”, {low} to {high} in steps of {step}.</source>
        <translation>Nichts wurde eingefügt: {text} in Zeile {row} des Blocks, Spalte «{column}», liegt nicht auf der Skala von «{criterion}», {low} bis {high} in Schritten von {step}.</translation>
    </message>
    <message>
        <source>Nothing was pasted: “{text}” in row {row} of the block falls on the column “{column}”, where nothing is rated in that row. Start at another cell.</source>
        <translation>Nichts wurde eingefügt: «{text}» in Zeile {row} des Blocks fällt auf die Spalte «{column}», wo in dieser Zeile nichts bewertet wird. Beginnen Sie bei einer anderen Zelle.</translation>
    </message>
    <message>
        <source>There is nothing to rate yet: a rating sheet needs a criterion, a brand and a touchpoint with the mark “rate this”.</source>
        <translation>Es gibt noch nichts zu bewerten: Ein Bewertungsbogen braucht ein Kriterium, eine Marke und einen Kontaktpunkt mit der Markierung «bewerten».</translation>
    </message>
    <message>
        <source>No page of the rating sheets has the code “{code}”. Check it; if touchpoints, brands or criteria were changed since printing, enter this page in the grid.</source>
        <translation>Keine Seite der Bewertungsbögen hat den Code «{code}». Prüfen Sie ihn; wurden seit dem Druck Kontaktpunkte, Marken oder Kriterien geändert, erfassen Sie diese Seite im Raster.</translation>
    </message>
    <message>
        <source>“{voice}” is no voice. Write one of: {allowed}.</source>
        <translation>«{voice}» ist keine Stimme. Möglich sind: {allowed}.</translation>
    </message>
    <message>
        <source>What was copied holds no touchpoints of Rundblick. Copy some on a board, or lines of text.</source>
        <translation>Das Kopierte enthält keine Kontaktpunkte von Rundblick. Kopieren Sie welche auf einer Tafel, oder Textzeilen.</translation>
    </message>
    <message>
        <source>What was copied comes from a newer Rundblick (version {version#} of the format, this one knows {known#}). Copy it as text instead.</source>
        <translation>Das Kopierte stammt aus einem neueren Rundblick (Version {version#} des Formats, dieses kennt {known#}). Kopieren Sie es stattdessen als Text.</translation>
    </message>
    <message>
        <source>What was copied has more than {limit#} megabytes. Copy fewer touchpoints at once.</source>
        <translation>Das Kopierte ist grösser als {limit#} Megabytes. Kopieren Sie weniger Kontaktpunkte aufs Mal.</translation>
    </message>
    <message>
        <source>What was copied is damaged: “{field}” cannot be read in one of the {record@}. Nothing was changed; copy it again.</source>
        <translation>Das Kopierte ist beschädigt: «{field}» ist in einem der Einträge ({record@}) nicht lesbar. Nichts wurde geändert; kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column “{column}”: a workshop holds at most {limit} {record@}, and this is one more. Remove or combine some.</source>
        <translation>{file}, Zeile {row#}, Spalte «{column}»: Ein Workshop fasst höchstens {limit} {record@}, und dieses wäre eines mehr. Entfernen Sie einige oder fassen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>A workshop holds at most {limit} {record@}; with this it would have {count}. Remove or combine some first.</source>
        <translation>Ein Workshop fasst höchstens {limit} {record@}; damit wären es {count}. Entfernen Sie zuerst einige oder fassen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>A rating of {value} on “{criterion}” has no place on this scale. Choose a scale that holds it, or add a criterion with the new scale.</source>
        <translation>Eine Bewertung von {value} auf «{criterion}» hat auf dieser Skala keinen Platz. Wählen Sie eine Skala, die sie enthält, oder fügen Sie ein Kriterium mit der neuen Skala hinzu.</translation>
    </message>
    <message>
        <source>“{criterion}” is rated already, and its ratings would not fit this role. Add a criterion with the new role instead.</source>
        <translation>«{criterion}» ist bereits bewertet, und die Bewertungen passen nicht zu dieser Rolle. Fügen Sie stattdessen ein Kriterium mit der neuen Rolle hinzu.</translation>
    </message>
    <message>
        <source>{file} is not a picture that can be read. Take a PNG or JPEG file.</source>
        <translation>{file} ist kein lesbares Bild. Nehmen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>At “{touchpoint}” {loss%1} of all lost customers are lost; one customer in a hundred fewer means {leverage+} conversions.</source>
        <translation>Bei «{touchpoint}» gehen {loss%1} aller verlorenen Kunden verloren; einer von hundert weniger bringt {leverage+} Konversionen.</translation>
    </message>
    <message>
        <source>Every journey that converts comes past “{touchpoint}”.</source>
        <translation>Jede Reise, die zur Konversion führt, kommt an «{touchpoint}» vorbei.</translation>
    </message>
    <message>
        <source>Nobody gets to “{touchpoint}”: no way leads there from the start.</source>
        <translation>Niemand kommt zu «{touchpoint}»: Vom Start führt kein Weg dorthin.</translation>
    </message>
    <message>
        <source>“{touchpoint}” is a dead end: links lead there and none leads on. All who come there count as lost.</source>
        <translation>«{touchpoint}» ist eine Sackgasse: Übergänge führen hin, keiner führt weiter. Wer dorthin kommt, zählt als verloren.</translation>
    </message>
    <message>
        <source>The value of the conversions after each touchpoint, as often as journeys come past it.</source>
        <translation>Der Wert der Konversionen nach jedem Kontaktpunkt, so oft wie Reisen daran vorbeikommen.</translation>
    </message>
    <message>
        <source>The probabilities of its steps multiplied, as a share of the conversion of all journeys.</source>
        <translation>Die Wahrscheinlichkeiten seiner Schritte multipliziert, als Anteil an der Konversion aller Reisen.</translation>
    </message>
    <message>
        <source>Of the journeys that come into the phase, the part that is lost at one of its touchpoints.</source>
        <translation>Von den Reisen, die in die Phase kommen, der Teil, der an einem ihrer Kontaktpunkte verloren geht.</translation>
    </message>
    <message>
        <source>How much the conversion changes, relatively, where one customer in a hundred more takes this step and fewer take the others.</source>
        <translation>Wie stark sich die Konversion relativ ändert, wenn ein Kunde von hundert mehr diesen Schritt geht und entsprechend weniger die anderen.</translation>
    </message>
    <message>
        <source>How well the steps of the observed journeys are explained, less a charge for every free parameter; the smaller is the better.</source>
        <translation>Wie gut die Schritte der beobachteten Reisen erklärt werden, abzüglich einer Gebühr für jeden freien Parameter; kleiner ist besser.</translation>
    </message>
    <message>
        <source>The touchpoints with this verdict on their gap.</source>
        <translation>Die Kontaktpunkte, deren Abstand dieses Urteil trägt.</translation>
    </message>
    <message>
        <source>The largest of its parts of the phases: so much coverage falls where it is given up.</source>
        <translation>Der grösste seiner Anteile an den Phasen: So viel Abdeckung fällt weg, wenn auf ihn verzichtet wird.</translation>
    </message>
    <message>
        <source>The touchpoints with this verdict.</source>
        <translation>Die Kontaktpunkte mit diesem Urteil.</translation>
    </message>
    <message>
        <source>The touchpoints whose verdict so many of the draws share: firm from 90 %, tends from 70 %, else open.</source>
        <translation>Die Kontaktpunkte, deren Urteil so viele der Durchläufe teilen: fest ab 90 %, Tendenz ab 70 %, sonst offen.</translation>
    </message>
    <message>
        <source>The touchpoints that the other rule would take: in every phase the fewest with the largest shares that reach the target.</source>
        <translation>Die Kontaktpunkte, welche die andere Regel nähme: je Phase die wenigsten mit den grössten Anteilen, die das Ziel erreichen.</translation>
    </message>
    <message>
        <source>The spends on the grey touchpoints as a share of all spends.</source>
        <translation>Der Aufwand für die grauen Kontaktpunkte als Anteil am gesamten Aufwand.</translation>
    </message>
    <message>
        <source>The delivered impact of the grey touchpoints as a share of that of all.</source>
        <translation>Die gelieferte Wirkung der grauen Kontaktpunkte als Anteil an jener aller.</translation>
    </message>
    <message>
        <source>Nobody entered one: what today’s spends cost, activation included.</source>
        <translation>Niemand hat eines erfasst: was der heutige Aufwand samt Aktivierung kostet.</translation>
    </message>
    <message>
        <source>The spends on all touchpoints together.</source>
        <translation>Der Aufwand für alle Kontaktpunkte zusammen.</translation>
    </message>
    <message>
        <source>The share of the draws in which the recommended mix stays at most 5 % below the best one.</source>
        <translation>Der Anteil der Durchläufe, in denen der empfohlene Mix höchstens 5 % unter dem besten bleibt.</translation>
    </message>
    <message>
        <source>What keeping the recommended mix loses against the best mix of a draw, on average over the draws.</source>
        <translation>Was das Beibehalten des empfohlenen Mix gegenüber dem besten Mix eines Durchlaufs kostet, im Mittel der Durchläufe.</translation>
    </message>
    <message>
        <source>What keeping the recommended mix loses at least in the worst tenth of the draws.</source>
        <translation>Was das Beibehalten des empfohlenen Mix im schlechtesten Zehntel der Durchläufe mindestens kostet.</translation>
    </message>
    <message>
        <source>The effect of the robust mix, on average over the draws; in each today’s mix has today’s effect.</source>
        <translation>Die Wirkung des robusten Mix im Mittel der Durchläufe; in jedem hat der heutige Mix die heutige Wirkung.</translation>
    </message>
    <message>
        <source>The mean effect of the robust mix in the worst tenth of the draws. Of all mixes tried it has the largest.</source>
        <translation>Die mittlere Wirkung des robusten Mix im schlechtesten Zehntel der Durchläufe. Von allen geprüften Mixen hat er die grösste.</translation>
    </message>
    <message>
        <source>The effect of the recommended mix, on average over the draws; in each today’s mix has today’s effect.</source>
        <translation>Die Wirkung des empfohlenen Mix im Mittel der Durchläufe; in jedem hat der heutige Mix die heutige Wirkung.</translation>
    </message>
    <message>
        <source>The mean effect of the recommended mix in the worst tenth of the draws.</source>
        <translation>Die mittlere Wirkung des empfohlenen Mix im schlechtesten Zehntel der Durchläufe.</translation>
    </message>
    <message>
        <source>The spend in the mix that does best in the worst tenth of the draws: of the recommended mix, the best mixes of single draws and their averages.</source>
        <translation>Der Aufwand im Mix, der im schlechtesten Zehntel der Durchläufe am besten abschneidet: unter dem empfohlenen Mix, den besten Mixen einzelner Durchläufe und deren Mitteln.</translation>
    </message>
    <message>
        <source>The rank correlation of the drawn input with the gain: +1 where more of it always means more gain, −1 where it always means less.</source>
        <translation>Die Rangkorrelation der gezogenen Eingabe mit dem Gewinn: +1, wo mehr davon stets mehr Gewinn bedeutet, −1, wo es stets weniger bedeutet.</translation>
    </message>
    <message>
        <source>The least share of weight that, moved from all criteria alike to this one, turns being ahead into being behind, or the reverse.</source>
        <translation>Der kleinste Gewichtsanteil, der, von allen Kriterien gleichmässig zu diesem verschoben, den Vorsprung in einen Rückstand verkehrt oder umgekehrt.</translation>
    </message>
    <message>
        <source>The spends of the best mix for the budget, and what it costs to run each touchpoint at all.</source>
        <translation>Der Aufwand des besten Mix für das Budget und was es kostet, jeden Kontaktpunkt überhaupt zu betreiben.</translation>
    </message>
    <message>
        <source>The effects of all touchpoints in the best mix for the budget of the scenario.</source>
        <translation>Die Wirkung aller Kontaktpunkte im besten Mix für das Budget des Szenarios.</translation>
    </message>
    <message>
        <source>The effect of the best mix for the budget, relative to today’s effect.</source>
        <translation>Die Wirkung des besten Mix für das Budget, im Verhältnis zur heutigen Wirkung.</translation>
    </message>
    <message>
        <source>The cheapest mix that reaches the effect which the scenario asks for, with what it costs to run each touchpoint at all.</source>
        <translation>Der günstigste Mix, der die vom Szenario verlangte Wirkung erreicht, samt den Kosten, jeden Kontaktpunkt überhaupt zu betreiben.</translation>
    </message>
    <message>
        <source>The cost of the cheapest mix for the effect, relative to today’s cost.</source>
        <translation>Die Kosten des günstigsten Mix für die Wirkung, im Verhältnis zu den heutigen Kosten.</translation>
    </message>
    <message>
        <source>The touchpoints on which the rounded mix spends anything.</source>
        <translation>Die Kontaktpunkte, für die der gerundete Mix etwas ausgibt.</translation>
    </message>
    <message>
        <source>The impact on the phase of all touchpoints that stay active, as a share of the impact of all.</source>
        <translation>Die Wirkung aller Kontaktpunkte, die aktiv bleiben, auf die Phase, als Anteil an der Wirkung aller.</translation>
    </message>
    <message>
        <source>The spend in the best mix for the budget of the scenario, rounded.</source>
        <translation>Der Aufwand im besten Mix für das Budget des Szenarios, gerundet.</translation>
    </message>
    <message>
        <source>1 less the observed disagreement over the one by chance, where only the order of the values counts.</source>
        <translation>1 minus die beobachtete Uneinigkeit geteilt durch die zufällige, wobei nur die Reihenfolge der Werte zählt.</translation>
    </message>
    <message>
        <source>1 less the observed disagreement over the one by chance, where only equal values agree.</source>
        <translation>1 minus die beobachtete Uneinigkeit geteilt durch die zufällige, wobei nur gleiche Werte als einig gelten.</translation>
    </message>
    <message>
        <source>The standard deviation of the values that the raters give it.</source>
        <translation>Die Standardabweichung der Werte, die ihm die Bewerter geben.</translation>
    </message>
    <message>
        <source>Value of a journey</source>
        <translation>Wert einer Reise</translation>
    </message>
    <message>
        <source>Share of a path in the conversions</source>
        <translation>Anteil eines Weges an den Konversionen</translation>
    </message>
    <message>
        <source>Leak of “{phase}”</source>
        <translation>Verlust in «{phase}»</translation>
    </message>
    <message>
        <source>Leverage of the step from “{from}” to “{to}”</source>
        <translation>Hebel des Schrittes von «{from}» zu «{to}»</translation>
    </message>
    <message>
        <source>BIC of the chain of order {order}</source>
        <translation>BIC der Kette der Ordnung {order}</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Coverage that goes with “{touchpoint}”</source>
        <translation>Abdeckung, die mit «{touchpoint}» wegfällt</translation>
    </message>
    <message>
        <source>Blue touchpoints</source>
        <translation>Blaue Kontaktpunkte</translation>
    </message>
    <message>
        <source>Firm verdicts</source>
        <translation>Feste Urteile</translation>
    </message>
    <message>
        <source>Blue by the largest shares</source>
        <translation>Blau nach den grössten Anteilen</translation>
    </message>
    <message>
        <source>Part of the spend on grey</source>
        <translation>Anteil des Aufwands für Grau</translation>
    </message>
    <message>
        <source>Part of the effect from grey</source>
        <translation>Anteil der Wirkung aus Grau</translation>
    </message>
    <message>
        <source>Spend today</source>
        <translation>Aufwand heute</translation>
    </message>
    <message>
        <source>Certainty of the mix</source>
        <translation>Sicherheit des Mix</translation>
    </message>
    <message>
        <source>Regret on average</source>
        <translation>Durchschnittliches Bedauern</translation>
    </message>
    <message>
        <source>Regret in the worst tenth</source>
        <translation>Bedauern im schlechtesten Zehntel</translation>
    </message>
    <message>
        <source>Effect of the robust mix on average</source>
        <translation>Durchschnittliche Wirkung des robusten Mix</translation>
    </message>
    <message>
        <source>Effect of the robust mix in the worst tenth</source>
        <translation>Wirkung des robusten Mix im schlechtesten Zehntel</translation>
    </message>
    <message>
        <source>Effect of the recommended mix on average</source>
        <translation>Durchschnittliche Wirkung des empfohlenen Mix</translation>
    </message>
    <message>
        <source>Effect of the recommended mix in the worst tenth</source>
        <translation>Wirkung des empfohlenen Mix im schlechtesten Zehntel</translation>
    </message>
    <message>
        <source>Spend on “{touchpoint}” in the robust mix</source>
        <translation>Aufwand für «{touchpoint}» im robusten Mix</translation>
    </message>
    <message>
        <source>What decides about the gain</source>
        <translation>Was über den Gewinn entscheidet</translation>
    </message>
    <message>
        <source>Shift of weight to “{criterion}” that turns “{touchpoint}”</source>
        <translation>Gewichtsverschiebung zu «{criterion}», die «{touchpoint}» kippt</translation>
    </message>
    <message>
        <source>Budget of “{scenario}”</source>
        <translation>Budget von «{scenario}»</translation>
    </message>
    <message>
        <source>Cost of the mix of “{scenario}”</source>
        <translation>Kosten des Mix von «{scenario}»</translation>
    </message>
    <message>
        <source>Effect of “{scenario}”</source>
        <translation>Wirkung von «{scenario}»</translation>
    </message>
    <message>
        <source>More effect in “{scenario}”</source>
        <translation>Mehr Wirkung in «{scenario}»</translation>
    </message>
    <message>
        <source>Least budget in “{scenario}”</source>
        <translation>Kleinstes Budget in «{scenario}»</translation>
    </message>
    <message>
        <source>Less budget in “{scenario}”</source>
        <translation>Weniger Budget in «{scenario}»</translation>
    </message>
    <message>
        <source>Touchpoints with a spend in “{scenario}”</source>
        <translation>Kontaktpunkte mit Aufwand in «{scenario}»</translation>
    </message>
    <message>
        <source>Coverage of “{phase}” in “{scenario}”</source>
        <translation>Abdeckung von «{phase}» in «{scenario}»</translation>
    </message>
    <message>
        <source>Spend on “{touchpoint}” in “{scenario}”</source>
        <translation>Aufwand für «{touchpoint}» in «{scenario}»</translation>
    </message>
    <message>
        <source>Krippendorff’s α, ordinal</source>
        <translation>Krippendorffs α, ordinal</translation>
    </message>
    <message>
        <source>Krippendorff’s α, nominal</source>
        <translation>Krippendorffs α, nominal</translation>
    </message>
    <message>
        <source>Disagreement of the raters on “{touchpoint}”</source>
        <translation>Uneinigkeit der Bewerter bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Deficits</source>
        <translation>Defizite</translation>
    </message>
    <message>
        <source>Tendencies</source>
        <translation>Tendenzen</translation>
    </message>
    <message>
        <source>Touchpoints on a par</source>
        <translation>Gleichauf liegende Kontaktpunkte</translation>
    </message>
    <message>
        <source>Open gaps</source>
        <translation>Offene Abstände</translation>
    </message>
    <message>
        <source>Touchpoints that are not rated</source>
        <translation>Nicht bewertete Kontaktpunkte</translation>
    </message>
    <message>
        <source>Reserve touchpoints</source>
        <translation>Reserve-Kontaktpunkte</translation>
    </message>
    <message>
        <source>Verdicts that tend</source>
        <translation>Urteile mit Tendenz</translation>
    </message>
    <message>
        <source>Open verdicts</source>
        <translation>Offene Urteile</translation>
    </message>
    <message>
        <source>Value of the conversions straight after “{touchpoint}”</source>
        <translation>Wert der Konversionen direkt nach «{touchpoint}»</translation>
    </message>
    <message>
        <source>From “{from}” to the conversion</source>
        <translation>Von «{from}» zur Konversion</translation>
    </message>
    <message>
        <source>Journeys that come into “{phase}”</source>
        <translation>Reisen, die in «{phase}» kommen</translation>
    </message>
    <message>
        <source>Drop-out at “{touchpoint}”</source>
        <translation>Absprung bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Customers who take the step today</source>
        <translation>Kunden, die den Schritt heute gehen</translation>
    </message>
    <message>
        <source>Conversion after the step</source>
        <translation>Konversion nach dem Schritt</translation>
    </message>
    <message>
        <source>Free parameters</source>
        <translation>Freie Parameter</translation>
    </message>
    <message>
        <source>Observed steps</source>
        <translation>Beobachtete Schritte</translation>
    </message>
    <message>
        <source>Logarithm of the likelihood</source>
        <translation>Logarithmus der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact of all touchpoints on “{phase}”</source>
        <translation>Wirkung aller Kontaktpunkte auf «{phase}»</translation>
    </message>
    <message>
        <source>Effect of easing it by one unit</source>
        <translation>Wirkung, wenn es um eine Einheit gelockert wird</translation>
    </message>
    <message>
        <source>Gap on “{criterion}” alone to {brand}</source>
        <translation>Abstand allein bei «{criterion}» zu {brand}</translation>
    </message>
    <message>
        <source>Gap on “{criterion}” alone to the mean of the competitors</source>
        <translation>Abstand allein bei «{criterion}» zum Mittel der Mitbewerber</translation>
    </message>
    <message>
        <source>Gap to {brand}, criteria weighted</source>
        <translation>Abstand zu {brand}, Kriterien gewichtet</translation>
    </message>
    <message>
        <source>Gap to the mean of the competitors, criteria weighted</source>
        <translation>Abstand zum Mittel der Mitbewerber, Kriterien gewichtet</translation>
    </message>
    <message>
        <source>Activation of “{touchpoint}”</source>
        <translation>Aktivierung von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Spend on “{touchpoint}” before rounding</source>
        <translation>Aufwand für «{touchpoint}» vor dem Runden</translation>
    </message>
    <message>
        <source>Effect asked for</source>
        <translation>Verlangte Wirkung</translation>
    </message>
    <message>
        <source>“{touchpoint}”</source>
        <translation>«{touchpoint}»</translation>
    </message>
    <message>
        <source>p, probability of such an agreement by chance</source>
        <translation>p, Wahrscheinlichkeit einer solchen Einigkeit durch Zufall</translation>
    </message>
    <message>
        <source>Observed paths without a touchpoint: {count}. Their {customers} customers count as going straight from the start to the end.</source>
        <translation>Beobachtete Wege ohne Kontaktpunkt: {count}. Deren {customers} Kunden zählen als direkt vom Anfang zum Ende gehend.</translation>
    </message>
    <message>
        <source>These performance criteria have a weight, but nobody rated them: {criteria}. The values are of the others.</source>
        <translation>Diese Leistungskriterien haben ein Gewicht, wurden aber von niemandem bewertet: {criteria}. Die Werte stammen von den übrigen.</translation>
    </message>
    <message>
        <source>Points of “{phase}”</source>
        <translation>Punkte von «{phase}»</translation>
    </message>
    <message>
        <source>Coverage target of “{phase}”</source>
        <translation>Abdeckungsziel von «{phase}»</translation>
    </message>
    <message>
        <source>Size of the segment “{segment}”</source>
        <translation>Grösse des Segments «{segment}»</translation>
    </message>
    <message>
        <source>Lifetime value of a customer of “{segment}”</source>
        <translation>Kundenwert in «{segment}»</translation>
    </message>
    <message>
        <source>Points of “{criterion}”</source>
        <translation>Punkte von «{criterion}»</translation>
    </message>
    <message>
        <source>Lower end of the scale of “{criterion}”</source>
        <translation>Unteres Ende der Skala von «{criterion}»</translation>
    </message>
    <message>
        <source>Upper end of the scale of “{criterion}”</source>
        <translation>Oberes Ende der Skala von «{criterion}»</translation>
    </message>
    <message>
        <source>Step of the scale of “{criterion}”</source>
        <translation>Schritt der Skala von «{criterion}»</translation>
    </message>
    <message>
        <source>Weight of the ratings of {rater}</source>
        <translation>Gewicht der Bewertungen von {rater}</translation>
    </message>
    <message>
        <source>Weight of the link from “{from}” to “{to}”</source>
        <translation>Gewicht des Übergangs von «{from}» zu «{to}»</translation>
    </message>
    <message>
        <source>Weight of the link from the start to “{to}”</source>
        <translation>Gewicht des Übergangs vom Start zu «{to}»</translation>
    </message>
    <message>
        <source>Weight of the link from “{from}” to conversion</source>
        <translation>Gewicht des Übergangs von «{from}» zur Konversion</translation>
    </message>
    <message>
        <source>Weight of the link from “{from}” to the loss</source>
        <translation>Gewicht des Übergangs von «{from}» in den Verlust</translation>
    </message>
    <message>
        <source>Weight of the link from the start straight to the end</source>
        <translation>Gewicht des Übergangs vom Start direkt ans Ende</translation>
    </message>
    <message>
        <source>Links that leave “{from}”, together</source>
        <translation>Übergänge, die von «{from}» wegführen, zusammen</translation>
    </message>
    <message>
        <source>Links that leave the start, together</source>
        <translation>Übergänge, die vom Start wegführen, zusammen</translation>
    </message>
    <message>
        <source>“{criterion}” of {brand} at “{touchpoint}”, rated by {rater}</source>
        <translation>«{criterion}» von {brand} bei «{touchpoint}», bewertet von {rater}</translation>
    </message>
    <message>
        <source>“{criterion}” of “{touchpoint}”, rated by {rater}</source>
        <translation>«{criterion}» von «{touchpoint}», bewertet von {rater}</translation>
    </message>
    <message>
        <source>“{criterion}” of {brand} at “{touchpoint}”, as the group agreed</source>
        <translation>«{criterion}» von {brand} bei «{touchpoint}», wie die Gruppe vereinbart hat</translation>
    </message>
    <message>
        <source>“{criterion}” of “{touchpoint}”, as the group agreed</source>
        <translation>«{criterion}» von «{touchpoint}», wie die Gruppe vereinbart hat</translation>
    </message>
    <message>
        <source>Mean rating of “{criterion}” of {brand} at “{touchpoint}”</source>
        <translation>Mittlere Bewertung von «{criterion}» von {brand} bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Mean rating of “{criterion}” of “{touchpoint}”</source>
        <translation>Mittlere Bewertung von «{criterion}» von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Cells rated in “{phase}”</source>
        <translation>Bewertete Zellen in «{phase}»</translation>
    </message>
    <message>
        <source>Cells rated at touchpoints in no phase</source>
        <translation>Bewertete Zellen bei Kontaktpunkten ohne Phase</translation>
    </message>
    <message>
        <source>Cells rated of {brand}</source>
        <translation>Bewertete Zellen von {brand}</translation>
    </message>
    <message>
        <source>Cells rated of the touchpoints themselves</source>
        <translation>Bewertete Zellen der Kontaktpunkte selbst</translation>
    </message>
    <message>
        <source>How many times as much “{criterion}” counts as “{other}”</source>
        <translation>«{criterion}» im Verhältnis zu «{other}», wie geurteilt wurde</translation>
    </message>
    <message>
        <source>Consistency ratio of the judgements</source>
        <translation>Konsistenzverhältnis der Urteile</translation>
    </message>
    <message>
        <source>“{criterion}” against “{other}”, as the other judgements say</source>
        <translation>«{criterion}» gegen «{other}», wie die anderen Urteile es sagen</translation>
    </message>
    <message>
        <source>Explained part of the overall item</source>
        <translation>Erklärter Teil des Gesamturteils</translation>
    </message>
    <message>
        <source>Usage × importance of “{touchpoint}”</source>
        <translation>Nutzung × Wichtigkeit von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Rated influence of “{touchpoint}”</source>
        <translation>Bewerteter Einfluss von «{touchpoint}»</translation>
    </message>
    <message>
        <source>Touchpoints on the short list</source>
        <translation>Kontaktpunkte auf der Kurzliste</translation>
    </message>
    <message>
        <source>Touchpoints with a rated influence</source>
        <translation>Kontaktpunkte mit bewertetem Einfluss</translation>
    </message>
    <message>
        <source>Hits of the room on average</source>
        <translation>Mittlere Treffer im Raum</translation>
    </message>
    <message>
        <source>Hits of {participant}</source>
        <translation>Treffer von {participant}</translation>
    </message>
    <message>
        <source>Participants who guessed “{touchpoint}”</source>
        <translation>Teilnehmende, die «{touchpoint}» genannt haben</translation>
    </message>
    <message>
        <source>The weights of all links of this kind that leave the same place; shares should come to 100 %.</source>
        <translation>Die Gewichte aller Übergänge dieser Art, die vom selben Ort wegführen; Anteile sollten 100 % ergeben.</translation>
    </message>
    <message>
        <source>As entered, on the scale of the criterion.</source>
        <translation>Wie eingegeben, auf der Skala des Kriteriums.</translation>
    </message>
    <message>
        <source>As the group agreed in the room, on the scale of the criterion.</source>
        <translation>Wie die Gruppe im Raum vereinbart hat, auf der Skala des Kriteriums.</translation>
    </message>
    <message>
        <source>The plain mean of what customers answered.</source>
        <translation>Das einfache Mittel dessen, was Kunden geantwortet haben.</translation>
    </message>
    <message>
        <source>The plain mean of what employees answered.</source>
        <translation>Das einfache Mittel dessen, was Mitarbeitende geantwortet haben.</translation>
    </message>
    <message>
        <source>The plain mean of what experts answered.</source>
        <translation>Das einfache Mittel dessen, was Fachleute geantwortet haben.</translation>
    </message>
    <message>
        <source>How many cells of the grid hold a rating from the source that is chosen there.</source>
        <translation>Wie viele Zellen des Rasters eine Bewertung aus der dort gewählten Quelle enthalten.</translation>
    </message>
    <message>
        <source>The geometric mean of what the judges said of this pair.</source>
        <translation>Das geometrische Mittel dessen, was die Urteilenden zu diesem Paar gesagt haben.</translation>
    </message>
    <message>
        <source>How far the judgements contradict each other: by how much their largest eigenvalue exceeds the number of criteria, against random judgements. Up to 0.10 they go together.</source>
        <translation>Wie stark sich die Urteile widersprechen: um wie viel ihr grösster Eigenwert die Zahl der Kriterien übersteigt, verglichen mit zufälligen Urteilen. Bis 0.10 passen sie zusammen.</translation>
    </message>
    <message>
        <source>The geometric mean of all ways round, by a third criterion each; no further than the scale of judgements goes.</source>
        <translation>Das geometrische Mittel aller Umwege über je ein drittes Kriterium; nicht weiter, als die Skala der Urteile reicht.</translation>
    </message>
    <message>
        <source>What the criteria together explain of the differences in the overall item: Johnson’s relative weights, added.</source>
        <translation>Was die Kriterien zusammen von den Unterschieden im Gesamturteil erklären: die relativen Gewichte nach Johnson, addiert.</translation>
    </message>
    <message>
        <source>Its place in the principal eigenvector of the judgements: how much it counts against every other criterion, times the weight of that one.</source>
        <translation>Sein Platz im Haupteigenvektor der Urteile: wie viel es gegen jedes andere Kriterium zählt, mal dessen Gewicht.</translation>
    </message>
    <message>
        <source>What speaks for it before anything is rated: points of the phase × usage × importance, over all phases.</source>
        <translation>Was vor jeder Bewertung für ihn spricht: Punkte der Phase × Nutzung × Wichtigkeit, über alle Phasen.</translation>
    </message>
    <message>
        <source>The mean of the influence criteria, weighted, over the raters.</source>
        <translation>Das gewichtete Mittel der Einflusskriterien über alle Bewerter.</translation>
    </message>
    <message>
        <source>The touchpoints that bear the mark “rate this”.</source>
        <translation>Die Kontaktpunkte mit der Marke «Bewerten».</translation>
    </message>
    <message>
        <source>The touchpoints whose influence is rated, on the short list or not.</source>
        <translation>Die Kontaktpunkte, deren Einfluss bewertet ist, ob auf der Kurzliste oder nicht.</translation>
    </message>
    <message>
        <source>The hits of all participants, divided by their number.</source>
        <translation>Die Treffer aller Teilnehmenden, geteilt durch deren Zahl.</translation>
    </message>
    <message>
        <source>The guesses that are among the customers’ ten: the touchpoints with the largest impact.</source>
        <translation>Die Nennungen, die zu den zehn der Kunden gehören: den Kontaktpunkten mit der grössten Wirkung.</translation>
    </message>
    <message>
        <source>The participants who have this touchpoint among their guesses.</source>
        <translation>Die Teilnehmenden, die diesen Kontaktpunkt unter ihren Nennungen haben.</translation>
    </message>
    <message>
        <source>As points of 0 to 100</source>
        <translation>Als Punkte von 0 bis 100</translation>
    </message>
    <message>
        <source>At least, as the group says</source>
        <translation>Mindestens, wie die Gruppe sagt</translation>
    </message>
    <message>
        <source>At most, as the group says</source>
        <translation>Höchstens, wie die Gruppe sagt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Number of raters who answered {answer}</source>
        <translation>Zahl der Bewerter mit Antwort {answer}</translation>
    </message>
    <message>
        <source>Cells rated at “{touchpoint}”</source>
        <translation>Bewertete Zellen bei «{touchpoint}»</translation>
    </message>
    <message>
        <source>Cells to be rated</source>
        <translation>Zu bewertende Zellen</translation>
    </message>
    <message>
        <source>Judgement of {judge}</source>
        <translation>Urteil von {judge}</translation>
    </message>
    <message>
        <source>Judgement of the group together</source>
        <translation>Urteil der Gruppe gemeinsam</translation>
    </message>
    <message>
        <source>Number of judges</source>
        <translation>Zahl der Urteilenden</translation>
    </message>
    <message>
        <source>Largest eigenvalue of the judgements</source>
        <translation>Grösster Eigenwert der Urteile</translation>
    </message>
    <message>
        <source>Random index for {count} criteria, Saaty’s table</source>
        <translation>Zufallsindex für {count} Kriterien, Saatys Tabelle</translation>
    </message>
    <message>
        <source>By way of “{criterion}”</source>
        <translation>Über «{criterion}»</translation>
    </message>
    <message>
        <source>Number of ways round</source>
        <translation>Zahl der Umwege</translation>
    </message>
    <message>
        <source>Consistency ratio with it in place</source>
        <translation>Konsistenzverhältnis, wenn es so wäre</translation>
    </message>
    <message>
        <source>Geometric means of all criteria, added</source>
        <translation>Geometrische Mittel aller Kriterien, addiert</translation>
    </message>
    <message>
        <source>Part of the variance that “{criterion}” explains</source>
        <translation>Teil der Varianz, den «{criterion}» erklärt</translation>
    </message>
    <message>
        <source>Usage × importance in “{phase}”</source>
        <translation>Nutzung × Wichtigkeit in «{phase}»</translation>
    </message>
    <message>
        <source>Most that can be rated</source>
        <translation>So viele können höchstens bewertet werden</translation>
    </message>
    <message>
        <source>Touchpoints on the long list</source>
        <translation>Kontaktpunkte auf der langen Liste</translation>
    </message>
    <message>
        <source>Number of participants</source>
        <translation>Zahl der Teilnehmenden</translation>
    </message>
    <message>
        <source>“{touchpoint}”: 1 where it is among the customers’ ten</source>
        <translation>«{touchpoint}»: 1, wo er zu den zehn der Kunden gehört</translation>
    </message>
    <message>
        <source>{participant}: 1 where it was guessed</source>
        <translation>{participant}: 1, wo er genannt wurde</translation>
    </message>
    <message>
        <source>{rater}, a voice of customers</source>
        <translation>{rater}, Stimme der Kunden</translation>
    </message>
    <message>
        <source>{rater}, a voice of employees</source>
        <translation>{rater}, Stimme der Mitarbeitenden</translation>
    </message>
    <message>
        <source>{rater}, a voice of experts</source>
        <translation>{rater}, Stimme der Fachleute</translation>
    </message>
    <message>
        <source>read from {file}</source>
        <translation>gelesen aus {file}</translation>
    </message>
    <message>
        <source>Links drawn on the boards of the workshop</source>
        <translation>Auf den Tafeln des Workshops gezeichnete Übergänge</translation>
    </message>
    <message>
        <source>Judgements of pairs in the workshop</source>
        <translation>Paarurteile im Workshop</translation>
    </message>
    <message>
        <source>“Six of ten” in the workshop</source>
        <translation>«Sechs von zehn» im Workshop</translation>
    </message>
    <message>
        <source>Raters have rated here, too: their ratings win over what the group agreed on.</source>
        <translation>Hier haben auch Bewerter bewertet: Ihre Bewertungen gehen dem vor, was die Gruppe vereinbart hat.</translation>
    </message>
    <message>
        <source>From the judgements in pairs (AHP): the geometric mean of its judgements against all criteria, as a share of those of all.</source>
        <translation>Aus den Paarurteilen (AHP): das geometrische Mittel seiner Urteile gegen alle Kriterien, als Anteil an dem aller.</translation>
    </message>
    <message>
        <source>Main path {rank}, {share%*} of the conversions: {path}.</source>
        <translation>Hauptweg {rank}, {share%*} der Konversionen: {path}.</translation>
    </message>
    <message>
        <source>{file} was changed by someone else since it was opened and was not overwritten. Your work is kept; merge the two, or save yours as a copy.</source>
        <translation>{file} wurde seit dem Öffnen von jemand anderem geändert und nicht überschrieben. Ihre Arbeit ist gesichert; führen Sie beide zusammen oder speichern Sie Ihre als Kopie.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit#} megabytes, more than any workshop. It was not opened.</source>
        <translation>{file} ist grösser als {limit#} Megabyte, mehr als jeder Workshop. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{file} is no longer there: it was removed or renamed. Your work is kept; write the file again, or save it elsewhere.</source>
        <translation>{file} ist nicht mehr da: Die Datei wurde entfernt oder umbenannt. Ihre Arbeit ist gesichert; schreiben Sie die Datei neu, oder speichern Sie sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The folder of {file} cannot be reached. Your work is kept here; put the stick back or save it elsewhere.</source>
        <translation>Der Ordner von {file} ist nicht erreichbar. Ihre Arbeit ist hier gesichert; stecken Sie den Stick wieder ein, oder speichern Sie sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>{file} has been open since {since} on another desk: {who}. Read it only, or work on a copy.</source>
        <translation>{file} ist seit {since} an einem anderen Arbeitsplatz offen: {who}. Lesen Sie die Datei nur, oder arbeiten Sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>{file} was opened to be read only. Save a copy to change it.</source>
        <translation>{file} ist nur zum Lesen geöffnet. Speichern Sie eine Kopie, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>The version “{version}” is damaged. The workshop itself is not; remove the version.</source>
        <translation>Die Version «{version}» ist beschädigt. Der Workshop selbst ist es nicht; entfernen Sie die Version.</translation>
    </message>
    <message>
        <source>The version “{version}” would need more than {limit#} megabytes. Save a copy of the workshop instead.</source>
        <translation>Die Version «{version}» brauchte mehr als {limit#} Megabyte. Speichern Sie stattdessen eine Kopie des Workshops.</translation>
    </message>
    <message>
        <source>{file} is no copy of the same workshop as {other}. Only copies of one workshop can be merged.</source>
        <translation>{file} ist keine Kopie desselben Workshops wie {other}. Nur Kopien eines Workshops lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>Merged {file}: {count} records changed, {conflicts} conflicts settled.</source>
        <translation>{file} zusammengeführt: {count} Einträge geändert, {conflicts} Konflikte beigelegt.</translation>
    </message>
    <message>
        <source>{file} has nothing that is not in this workshop already.</source>
        <translation>{file} enthält nichts, was nicht schon in diesem Workshop steht.</translation>
    </message>
    <message>
        <source>Conflict in the {record@}, “{name}”, {field}: it was {base}, ours is {ours}, theirs is {theirs}.</source>
        <translation>Konflikt ({record@}, «{name}», {field}): vorher {base}, bei uns {ours}, bei den anderen {theirs}.</translation>
    </message>
    <message>
        <source>Conflict in the {record@}: “{name}” was removed on one side and changed on the other.</source>
        <translation>Konflikt ({record@}): «{name}» wurde auf einer Seite entfernt und auf der anderen geändert.</translation>
    </message>
    <message>
        <source>Conflict in the {record@}: both sides made “{name}”. Are they the same?</source>
        <translation>Konflikt ({record@}): Beide Seiten haben «{name}» angelegt. Ist es dasselbe?</translation>
    </message>
    <message>
        <source>Conflict in the {record@}: both sides filled the same place, “{name}”, {field}.</source>
        <translation>Konflikt ({record@}): Beide Seiten haben dieselbe Stelle gefüllt, «{name}», {field}.</translation>
    </message>
    <message>
        <source>The workshop is saved, but no backup of it could be kept on this computer: {file} cannot be written.</source>
        <translation>Der Workshop ist gespeichert, aber auf diesem Computer liess sich keine Sicherung davon aufbewahren: {file} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{file} holds no workshop of Rundblick. Choose a file that was exported as JSON.</source>
        <translation>{file} enthält keinen Workshop von Rundblick. Wählen Sie eine Datei, die als JSON exportiert wurde.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Rundblick (form {version#}; this one knows {known#}). Update Rundblick.</source>
        <translation>{file} wurde von einer neueren Version von Rundblick geschrieben (Form {version#}; diese kennt {known#}). Aktualisieren Sie Rundblick.</translation>
    </message>
    <message>
        <source>{file}: {place} is not known here and was left alone.</source>
        <translation>{file}: {place} ist hier nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit#} megabytes. Divide it, or export less.</source>
        <translation>{file} ist grösser als {limit#} Megabyte. Teilen Sie die Datei, oder exportieren Sie weniger.</translation>
    </message>
    <message>
        <source>{file}, line {row#}: this is no well-formed XML. Export the file once more.</source>
        <translation>{file}, Zeile {row#}: Das ist kein wohlgeformtes XML. Exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{file} holds a document type, which no graph needs. It was not opened, to be safe.</source>
        <translation>{file} enthält einen Dokumenttyp, den kein Graph braucht. Die Datei wurde zur Sicherheit nicht geöffnet.</translation>
    </message>
    <message>
        <source>{file} is no GraphML, or has no nodes. Export the graph as GraphML once more.</source>
        <translation>{file} ist kein GraphML oder hat keine Knoten. Exportieren Sie den Graphen noch einmal als GraphML.</translation>
    </message>
    <message>
        <source>{file}: an edge ends at the node “{value}”, which is not there. Add the node or remove the edge.</source>
        <translation>{file}: Eine Kante endet am Knoten «{value}», den es nicht gibt. Ergänzen Sie den Knoten, oder entfernen Sie die Kante.</translation>
    </message>
    <message>
        <source>{file} is no user journey of Mermaid: its first line has to be “journey”.</source>
        <translation>{file} ist keine Journey von Mermaid: Die erste Zeile muss «journey» heissen.</translation>
    </message>
    <message>
        <source>{file}, line {row#}: “{value}” is no section and no task. A task is written “name: score: actors”.</source>
        <translation>{file}, Zeile {row#}: «{value}» ist weder Abschnitt noch Aufgabe. Eine Aufgabe schreibt man «Name: Punkte: Beteiligte».</translation>
    </message>
    <message>
        <source>{file} holds no event. Check whether the right columns are chosen.</source>
        <translation>{file} enthält kein Ereignis. Prüfen Sie, ob die richtigen Spalten gewählt sind.</translation>
    </message>
    <message>
        <source>{file}, line {row#}: this is no event as JSON. Export the file as “JSON lines”, one event a line.</source>
        <translation>{file}, Zeile {row#}: Das ist kein Ereignis als JSON. Exportieren Sie die Datei als «JSON lines», ein Ereignis je Zeile.</translation>
    </message>
    <message>
        <source>{file}, line {row#}: the event has no “{column}”. Export this field too.</source>
        <translation>{file}, Zeile {row#}: Dem Ereignis fehlt «{column}». Exportieren Sie auch dieses Feld.</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column {column}: “{value}” is no date with a time. Write it like 2026-03-31 14:05:00.</source>
        <translation>{file}, Zeile {row#}, Spalte {column}: «{value}» ist kein Datum mit Uhrzeit. Schreiben Sie es so: 2026-03-31 14:05:00.</translation>
    </message>
    <message>
        <source>{count#} journeys of customers were made of {events#} events; {conversions#} of them end with a conversion.</source>
        <translation>Aus {events#} Ereignissen wurden {count#} Wege von Kunden gebildet; {conversions#} davon enden mit einem Abschluss.</translation>
    </message>
    <message>
        <source>{count#} events were left out.</source>
        <translation>{count#} Ereignisse wurden weggelassen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Choose another place.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There are files in {folder} already. Choose a new folder, so that nothing of yours is overwritten.</source>
        <translation>Im Ordner {folder} sind schon Dateien. Wählen Sie einen neuen Ordner, damit nichts von Ihnen überschrieben wird.</translation>
    </message>
    <message>
        <source>The workshop holds nothing that could be written as {format}.</source>
        <translation>Der Workshop enthält nichts, was sich als {format} schreiben liesse.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{file}, row {row#}: this row is longer than {limit#} megabytes, more than any table. Look whether a quotation mark is missing.</source>
        <translation>{file}, Zeile {row#}: Diese Zeile ist länger als {limit#} Megabyte, mehr als jede Tabelle. Sehen Sie nach, ob ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>{file}, row {row#}: more than {limit#} columns, more than a spreadsheet can have. Divide the table.</source>
        <translation>{file}, Zeile {row#}: mehr als {limit#} Spalten, mehr als eine Tabellenkalkulation haben kann. Teilen Sie die Tabelle.</translation>
    </message>
    <message>
        <source>{file} is no Excel workbook, or it is damaged. Open it in a spreadsheet program and save it as “.xlsx” or as “CSV UTF-8”.</source>
        <translation>{file} ist keine Excel-Arbeitsmappe oder beschädigt. Öffnen Sie die Datei in einer Tabellenkalkulation, und speichern Sie sie als «.xlsx» oder als «CSV UTF-8».</translation>
    </message>
    <message>
        <source>{file} is in the format of Excel before 2007. Open it in a spreadsheet program and save it as “.xlsx”.</source>
        <translation>{file} ist im Format von Excel vor 2007. Öffnen Sie die Datei in einer Tabellenkalkulation, und speichern Sie sie als «.xlsx».</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in a spreadsheet program and save it without one.</source>
        <translation>{file} ist durch ein Passwort geschützt. Öffnen Sie die Datei in einer Tabellenkalkulation, und speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>{file} would unpack to more than {limit#} megabytes, or to far more than a table does. It was not opened, to be safe.</source>
        <translation>{file} würde ausgepackt mehr als {limit#} Megabyte gross oder weit grösser, als es eine Tabelle wird. Die Datei wurde zur Sicherheit nicht geöffnet.</translation>
    </message>
    <message>
        <source>{file} holds a document type, which no spreadsheet program writes. It was not opened, to be safe.</source>
        <translation>{file} enthält einen Dokumenttyp, den keine Tabellenkalkulation schreibt. Die Datei wurde zur Sicherheit nicht geöffnet.</translation>
    </message>
    <message>
        <source>{file} has no sheet with a table. Save the table as “CSV UTF-8”.</source>
        <translation>{file} hat kein Blatt mit einer Tabelle. Speichern Sie die Tabelle als «CSV UTF-8».</translation>
    </message>
    <message>
        <source>{file}, row {row#}, column {column}: there is a formula without its result. Open the file in a spreadsheet program and save it.</source>
        <translation>{file}, Zeile {row#}, Spalte {column}: Da steht eine Formel ohne ihr Ergebnis. Öffnen Sie die Datei in einer Tabellenkalkulation, und speichern Sie sie.</translation>
    </message>
    <message>
        <source>{file} cannot be read at {place}: what can stand there is {problem}. Nothing was taken from it.</source>
        <translation>{file} lässt sich bei {place} nicht lesen: Dort kann stehen: {problem}. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>{file}: to put its events in order, temporary files of {limit#} megabytes are needed, and there is no room for them. Make room on the disk, or import fewer days at a time.</source>
        <translation>{file}: Um die Ereignisse zu ordnen, braucht es temporäre Dateien von {limit#} Megabyte, und dafür ist kein Platz. Schaffen Sie Platz auf dem Datenträger, oder importieren Sie weniger Tage auf einmal.</translation>
    </message>
    <message>
        <source>The columns “{column}” and “{other}” both rate {value}. Choose which part of their titles names the brand, the criterion and the touchpoint.</source>
        <translation>Die Spalten «{column}» und «{other}» bewerten beide {value}. Wählen Sie, welcher Teil ihrer Titel die Marke, das Kriterium und den Kontaktpunkt nennt.</translation>
    </message>
    <message>
        <source>{file}: its customers take more than {limit} different ways, and a workshop holds no more. Leave out what is rare, give touchpoints one name, cut long journeys, or import fewer days.</source>
        <translation>{file}: Ihre Kunden gehen mehr als {limit} verschiedene Wege, und mehr fasst ein Workshop nicht. Lassen Sie Seltenes weg, geben Sie Kontaktpunkten einen gemeinsamen Namen, kürzen Sie lange Wege, oder importieren Sie weniger Tage.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What the own brand is compared with; every gap, strength and deficit follows it.</source>
        <translation>Womit die eigene Marke verglichen wird; jeder Abstand, jede Stärke und jedes Defizit folgt daraus.</translation>
    </message>
    <message>
        <source>Relevant difference δ</source>
        <translation>Relevanter Unterschied δ</translation>
    </message>
    <message>
        <source>Smaller gaps count as on a par; a larger δ leaves fewer strengths and deficits.</source>
        <translation>Kleinere Abstände gelten als gleichauf; ein grösseres δ lässt weniger Stärken und Defizite übrig.</translation>
    </message>
    <message>
        <source>Many comparisons</source>
        <translation>Viele Vergleiche</translation>
    </message>
    <message>
        <source>How hits by chance are held down when many touchpoints are tested at once; Benjamini–Yekutieli is the stricter one.</source>
        <translation>Wie Zufallstreffer begrenzt werden, wenn viele Kontaktpunkte zugleich geprüft werden; Benjamini–Yekutieli ist strenger.</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>How the 95 % intervals of performance values are formed; the bootstrap follows skewed ratings but is too narrow with few raters.</source>
        <translation>Wie die 95-%-Intervalle der Leistungswerte gebildet werden; der Bootstrap folgt schiefen Bewertungen, ist aber bei wenigen Bewertenden zu eng.</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Schrumpfung</translation>
    </message>
    <message>
        <source>Draws uncertain values towards what touchpoint and brand have in common, and shows the drawn value beside the measured one.</source>
        <translation>Zieht unsichere Werte zu dem, was Kontaktpunkt und Marke gemeinsam haben, und zeigt den gezogenen Wert neben dem gemessenen.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Only raters and placements of this segment, and those of no segment, are counted.</source>
        <translation>Gezählt werden nur Bewertende und Einsätze dieses Segments und solche ohne Segment.</translation>
    </message>
    <message>
        <source>Dividing line of importance</source>
        <translation>Trennlinie der Wichtigkeit</translation>
    </message>
    <message>
        <source>Where the chart divides important from less important: at the median, or at a share of the whole impact.</source>
        <translation>Wo das Diagramm Wichtiges von weniger Wichtigem trennt: beim Median oder bei einem Anteil an der ganzen Wirkung.</translation>
    </message>
    <message>
        <source>Source of influence</source>
        <translation>Quelle des Einflusses</translation>
    </message>
    <message>
        <source>Where the influence of a touchpoint comes from; it decides how much impact the touchpoint gets.</source>
        <translation>Woher der Einfluss eines Kontaktpunkts kommt; er bestimmt, wie viel Wirkung der Kontaktpunkt erhält.</translation>
    </message>
    <message>
        <source>Rated by brand in the second step</source>
        <translation>Im zweiten Schritt je Marke bewertet</translation>
    </message>
    <message>
        <source>In two steps the influence of all touchpoints is rated first; then only this many of the most influential are rated by brand.</source>
        <translation>In zwei Schritten wird zuerst der Einfluss aller Kontaktpunkte bewertet; danach werden nur so viele der einflussreichsten je Marke bewertet.</translation>
    </message>
    <message>
        <source>Source of the weights</source>
        <translation>Quelle der Gewichte</translation>
    </message>
    <message>
        <source>How the weights of the performance criteria are found; they change every performance value.</source>
        <translation>Wie die Gewichte der Leistungskriterien entstehen; sie verändern jeden Leistungswert.</translation>
    </message>
    <message>
        <source>Weights from judgements</source>
        <translation>Gewichte aus Urteilen</translation>
    </message>
    <message>
        <source>How pairwise judgements become weights; both ways agree where the judgements are consistent.</source>
        <translation>Wie aus Paarvergleichen Gewichte werden; sind die Urteile widerspruchsfrei, ergeben beide Wege dasselbe.</translation>
    </message>
    <message>
        <source>Memory of the journey</source>
        <translation>Gedächtnis der Reise</translation>
    </message>
    <message>
        <source>Whether the next step depends on the last touchpoint or on the last two; it changes reach, removal effects and losses.</source>
        <translation>Ob der nächste Schritt vom letzten Kontaktpunkt oder von den letzten zwei abhängt; das verändert Reichweite, Wegfalleffekte und Verluste.</translation>
    </message>
    <message>
        <source>Count repeated touches</source>
        <translation>Wiederholungen zählen</translation>
    </message>
    <message>
        <source>Counts a touchpoint met several times in a row each time; it changes visits, length and leverage, not the removal effects.</source>
        <translation>Zählt einen mehrmals nacheinander besuchten Kontaktpunkt jedes Mal; das verändert Besuche, Länge und Hebel, nicht die Wegfalleffekte.</translation>
    </message>
    <message>
        <source>Source of the journey</source>
        <translation>Quelle der Reise</translation>
    </message>
    <message>
        <source>Whether observed paths, drawn links or both make up the journey.</source>
        <translation>Ob beobachtete Wege, gezeichnete Übergänge oder beides die Reise bilden.</translation>
    </message>
    <message>
        <source>Confidence in drawn links</source>
        <translation>Vertrauen in gezeichnete Übergänge</translation>
    </message>
    <message>
        <source>How many observations a drawn link counts for beside the paths, and how little it varies in the draws.</source>
        <translation>Für wie viele Beobachtungen ein gezeichneter Übergang neben den Wegen zählt und wie wenig er in den Durchläufen schwankt.</translation>
    </message>
    <message>
        <source>Rule for blue</source>
        <translation>Regel für Blau</translation>
    </message>
    <message>
        <source>Whether blue is the cheapest set that covers all phases, or in every phase the fewest touchpoints that cover it.</source>
        <translation>Ob Blau die günstigste Auswahl ist, die alle Phasen abdeckt, oder in jeder Phase die wenigsten Kontaktpunkte, die sie abdecken.</translation>
    </message>
    <message>
        <source>Coverage target τ</source>
        <translation>Abdeckungsziel τ</translation>
    </message>
    <message>
        <source>What share of the impact of every phase the blue touchpoints must reach; a phase may have a target of its own.</source>
        <translation>Welchen Anteil der Wirkung jeder Phase die blauen Kontaktpunkte erreichen müssen; eine Phase kann ein eigenes Ziel haben.</translation>
    </message>
    <message>
        <source>Complexity charge</source>
        <translation>Komplexitätszuschlag</translation>
    </message>
    <message>
        <source>What each touchpoint costs beside its spend, as a share of the budget; a higher charge leaves fewer touchpoints blue.</source>
        <translation>Was jeder Kontaktpunkt neben seinen Ausgaben kostet, als Anteil am Budget; ein höherer Zuschlag lässt weniger Kontaktpunkte blau.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>How often everything is computed again with uncertain inputs; more draws make probabilities steadier and take longer, 0 turns them off.</source>
        <translation>Wie oft alles mit unsicheren Eingaben neu gerechnet wird; mehr Durchläufe machen Wahrscheinlichkeiten ruhiger und dauern länger, 0 schaltet sie aus.</translation>
    </message>
    <message>
        <source>Weights in the draws</source>
        <translation>Gewichte in den Durchläufen</translation>
    </message>
    <message>
        <source>How far the weights of the criteria vary in the draws; the wider, the harder a strength is to prove.</source>
        <translation>Wie weit die Gewichte der Kriterien in den Durchläufen schwanken; je weiter, desto schwerer ist eine Stärke zu belegen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Gewichte der Kriterien</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Blue and grey</source>
        <translation>Blau und Grau</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Best competitor</source>
        <translation>Bester Mitbewerber</translation>
    </message>
    <message>
        <source>Mean of the competitors</source>
        <translation>Mittel der Mitbewerber</translation>
    </message>
    <message>
        <source>A brand</source>
        <translation>Eine Marke</translation>
    </message>
    <message>
        <source>Cheapest cover</source>
        <translation>Günstigste Abdeckung</translation>
    </message>
    <message>
        <source>Largest shares</source>
        <translation>Grösste Anteile</translation>
    </message>
    <message>
        <source>Automatic (BIC)</source>
        <translation>Automatisch (BIC)</translation>
    </message>
    <message>
        <source>Last touchpoint</source>
        <translation>Letzter Kontaktpunkt</translation>
    </message>
    <message>
        <source>Last two touchpoints</source>
        <translation>Letzte zwei Kontaktpunkte</translation>
    </message>
    <message>
        <source>Paths, else links</source>
        <translation>Wege, sonst Übergänge</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Paths and links</source>
        <translation>Wege und Übergänge</translation>
    </message>
    <message>
        <source>Low (10)</source>
        <translation>Gering (10)</translation>
    </message>
    <message>
        <source>Medium (30)</source>
        <translation>Mittel (30)</translation>
    </message>
    <message>
        <source>High (100)</source>
        <translation>Hoch (100)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Rated influence</source>
        <translation>Bewerteter Einfluss</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Removal effect</source>
        <translation>Wegfalleffekt</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Pairwise judgements</source>
        <translation>Paarvergleiche</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Geometrisches Mittel</translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation>Eigenvektor</translation>
    </message>
    <message>
        <source>Student’s t</source>
        <translation>Student-t</translation>
    </message>
    <message>
        <source>Bootstrap (BCa)</source>
        <translation>Bootstrap (BCa)</translation>
    </message>
    <message>
        <source>Around their values</source>
        <translation>Um ihre Werte</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Anywhere in their order</source>
        <translation>Beliebig in ihrer Rangfolge</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>All settings are as in a new workshop.</source>
        <translation>Alle Einstellungen sind wie in einem neuen Workshop.</translation>
    </message>
    <message>
        <source>Different from a new workshop</source>
        <translation>Anders als in einem neuen Workshop</translation>
    </message>
    <message>
        <source>%1 In a new workshop: %2.</source>
        <translation>%1 In einem neuen Workshop: %2.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Everything that changes a result and is not data: with the same data and these settings all numbers can be made again.</source>
        <translation>Alles, was ein Resultat verändert und keine Eingabe ist: Mit denselben Eingaben und diesen Einstellungen lassen sich alle Zahlen nachrechnen.</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Startwert der Durchläufe</translation>
    </message>
    <message>
        <source>Where the random numbers start; the same seed gives the same result.</source>
        <translation>Wo die Zufallszahlen beginnen; der gleiche Startwert ergibt das gleiche Resultat.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Only the ratings of this wave of a repeated study are counted, and those of no wave.</source>
        <translation>Nur die Bewertungen dieser Welle einer wiederholten Studie zählen, und jene ohne Welle.</translation>
    </message>
    <message>
        <source>All waves</source>
        <translation>Alle Wellen</translation>
    </message>
    <message>
        <source>Targets of the phases</source>
        <translation>Ziele der Phasen</translation>
    </message>
</context>
<context>
    <name>Mix</name>
    <message>
        <source>budget, %1 m</source>
        <translation>Budget, Mio. %1</translation>
    </message>
    <message>
        <source>budget, %1 thousand</source>
        <translation>Budget, Tausend %1</translation>
    </message>
    <message>
        <source>budget, %1</source>
        <translation>Budget, %1</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 effect</source>
        <translation>%1 Wirkung</translation>
    </message>
    <message>
        <source>%1 budget</source>
        <translation>%1 Budget</translation>
    </message>
    <message>
        <source>A budget of %1 reaches an effect of %2 (today = %3).</source>
        <translation>Ein Budget von %1 erreicht eine Wirkung von %2 (heute = %3).</translation>
    </message>
    <message>
        <source>Same budget</source>
        <translation>Gleiches Budget</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>delivered impact at %1</source>
        <translation>erbrachte Wirkung bei %1</translation>
    </message>
    <message>
        <source>Same effect</source>
        <translation>Gleiche Wirkung</translation>
    </message>
    <message>
        <source>budget: %1</source>
        <translation>Budget: %1</translation>
    </message>
    <message>
        <source>not steered</source>
        <translation>nicht gesteuert</translation>
    </message>
    <message>
        <source>invest</source>
        <translation>investieren</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>reduzieren</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>start</source>
        <translation>starten</translation>
    </message>
    <message>
        <source>Waste today</source>
        <translation>Verschwendung heute</translation>
    </message>
    <message>
        <source>%1 of the budget on grey</source>
        <translation>%1 des Budgets auf Grau</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>today above, recommended below</source>
        <translation>oben heute, unten empfohlen</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Same budget: %1</source>
        <translation>Gleiches Budget: %1</translation>
    </message>
    <message>
        <source>Same effect: %1</source>
        <translation>Gleiche Wirkung: %1</translation>
    </message>
    <message>
        <source>A model of the answers given, today = 100; no promise of sales.</source>
        <translation>Ein Modell der gegebenen Antworten, heute = 100; kein Umsatzversprechen.</translation>
    </message>
    <message numerus="yes">
        <source>%n values of the budget table are assumed.</source>
        <translation>
            <numerusform>%n Wert der Budgettabelle ist angenommen.</numerusform>
            <numerusform>%n Werte der Budgettabelle sind angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effect against budget</source>
        <translation>Wirkung und Budget</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Marketing mix</source>
        <translation>Marketing-Mix</translation>
    </message>
    <message>
        <source>spend today</source>
        <translation>Ausgaben heute</translation>
    </message>
    <message>
        <source>spend recommended</source>
        <translation>Ausgaben empfohlen</translation>
    </message>
    <message>
        <source>spend, %1</source>
        <translation>Ausgabe, %1</translation>
    </message>
    <message>
        <source>spend, %1 thousand</source>
        <translation>Ausgabe, Tsd. %1</translation>
    </message>
    <message>
        <source>spend, %1 m</source>
        <translation>Ausgabe, Mio. %1</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 bis %2)</translation>
    </message>
    <message>
        <source>interval being computed …</source>
        <translation>Intervall wird berechnet …</translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>wahrscheinlich %1 bis %2</translation>
    </message>
    <message>
        <source>%1; better than today in %2 of the draws</source>
        <translation>%1; in %2 der Durchläufe besser als heute</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>no draws are computed</source>
        <translation>keine Durchläufe berechnet</translation>
    </message>
    <message>
        <source>of %1 draws keep this mix</source>
        <translation>von %1 Durchläufen behalten diesen Mix</translation>
    </message>
    <message>
        <source>± %1 points</source>
        <translation>± %1 Punkte</translation>
    </message>
    <message>
        <source>keeping it loses %1 on average</source>
        <translation>ihn zu behalten kostet im Mittel %1</translation>
    </message>
    <message>
        <source>Whoever keeps the recommended mix loses %1 of the effect on average, and at least %2 in the worst tenth of the draws, against the best mix of each draw.</source>
        <translation>Wer beim empfohlenen Mix bleibt, verliert gegenüber dem besten Mix jedes Durchlaufs im Mittel %1 der Wirkung, im schlechtesten Zehntel der Durchläufe mindestens %2.</translation>
    </message>
    <message>
        <source>Robust mix: effect %1 on average, %2 in the worst tenth of the draws; most effect: %3 and %4 (today = %5).</source>
        <translation>Robuster Mix: Wirkung %1 im Mittel, %2 im schlechtesten Zehntel der Durchläufe; grösste Wirkung: %3 und %4 (heute = %5).</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher das ist</translation>
    </message>
    <message>
        <source>%1 of %2 draws keep this mix.</source>
        <translation>%1 von %2 Durchläufen behalten diesen Mix.</translation>
    </message>
    <message>
        <source>What decides about the gain (rank correlation)</source>
        <translation>Was über den Gewinn entscheidet (Rangkorrelation)</translation>
    </message>
    <message>
        <source>Budget: %1.</source>
        <translation>Budget: %1.</translation>
    </message>
    <message>
        <source>What the scenario asks, and what it costs</source>
        <translation>Was das Szenario verlangt und was es kostet</translation>
    </message>
    <message>
        <source>at most 5 % below the best of each</source>
        <translation>höchstens 5 % unter dem jeweils besten</translation>
    </message>
    <message>
        <source>%1 (± %2)</source>
        <translation>%1 (± %2)</translation>
    </message>
    <message>
        <source>Marketing mix, by touchpoint</source>
        <translation>Marketing-Mix nach Kontaktpunkt</translation>
    </message>
    <message>
        <source>the best spend in eight of ten draws</source>
        <translation>die beste Ausgabe in acht von zehn Durchläufen</translation>
    </message>
    <message>
        <source>filled: so in nine of ten draws or more</source>
        <translation>gefüllt: so in neun von zehn Durchläufen oder mehr</translation>
    </message>
    <message>
        <source>hollow: in fewer</source>
        <translation>hohl: in weniger</translation>
    </message>
</context>
<context>
    <name>NumberStyle</name>
    <message>
        <source>%1 %2 m</source>
        <extracomment>An amount in millions: currency and number, &quot;CHF 2.40 m&quot;</extracomment>
        <translation>%1 %2 Mio.</translation>
    </message>
    <message>
        <source>%1 %2 k</source>
        <extracomment>An amount in thousands: currency and number, &quot;CHF 124 k&quot;</extracomment>
        <translation>%1 %2 Tsd.</translation>
    </message>
</context>
<context>
    <name>PhaseSets</name>
    <message>
        <source>Customers do</source>
        <translation>Die Kundschaft tut</translation>
    </message>
    <message>
        <source>They need</source>
        <translation>Sie braucht</translation>
    </message>
    <message>
        <source>They suffer</source>
        <translation>Sie ärgert sich über</translation>
    </message>
    <message>
        <source>The company does</source>
        <translation>Das Unternehmen tut</translation>
    </message>
    <message>
        <source>From here on the value created is enhanced</source>
        <translation>Ab hier wird der geschaffene Wert erhöht</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Führt</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Hilft</translation>
    </message>
    <message>
        <source>Car purchase</source>
        <translation>Autokauf</translation>
    </message>
    <message>
        <source>Reach, convert, retain, reactivate</source>
        <translation>Erreichen, umwandeln, halten, zurückgewinnen</translation>
    </message>
    <message>
        <source>Attract, sell, wow</source>
        <translation>Anziehen, verkaufen, begeistern</translation>
    </message>
    <message>
        <source>From need to recommendation</source>
        <translation>Vom Bedarf zur Empfehlung</translation>
    </message>
    <message>
        <source>B2B procurement</source>
        <translation>B2B-Beschaffung</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>A large purchase with a long use: begins and ends with recommendation.</source>
        <translation>Ein grosser Kauf mit langer Nutzung: beginnt und endet mit der Empfehlung.</translation>
    </message>
    <message>
        <source>Four stages for trade and subscriptions, with winning back.</source>
        <translation>Vier Stufen für Handel und Abonnemente, mit Zurückgewinnen.</translation>
    </message>
    <message>
        <source>Three stages for a first workshop of two hours.</source>
        <translation>Drei Stufen für einen ersten Workshop von zwei Stunden.</translation>
    </message>
    <message>
        <source>Eight stages for goods and services that people compare.</source>
        <translation>Acht Stufen für Waren und Dienstleistungen, die man vergleicht.</translation>
    </message>
    <message>
        <source>A buying centre with tender and contract, and a loop of service.</source>
        <translation>Ein Einkaufsgremium mit Ausschreibung und Vertrag, dazu eine Serviceschleife.</translation>
    </message>
    <message>
        <source>No phases: type your own.</source>
        <translation>Keine Phasen: Tippen Sie eigene ein.</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Massnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>What could become better, most votes first.</source>
        <translation>Was besser werden könnte, die meisten Stimmen zuerst.</translation>
    </message>
    <message>
        <source>What could become better, touchpoint by touchpoint.</source>
        <translation>Was besser werden könnte, Kontaktpunkt um Kontaktpunkt.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Massnahmen</translation>
    </message>
    <message>
        <source>Who does what until when. Budget of all together: %1.</source>
        <translation>Wer macht was bis wann. Budget von allen zusammen: %1.</translation>
    </message>
    <message>
        <source>Who does what until when.</source>
        <translation>Wer macht was bis wann.</translation>
    </message>
</context>
<context>
    <name>RatingSheet</name>
    <message>
        <source>very poor</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>hardly any influence</source>
        <translation>kaum Einfluss</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>nobody connects them</source>
        <translation>niemand verbindet sie</translation>
    </message>
    <message>
        <source>everybody does</source>
        <translation>alle verbinden sie</translation>
    </message>
    <message>
        <source>Leave a box empty where you cannot say.</source>
        <translation>Lassen Sie ein Feld leer, wenn Sie es nicht sagen können.</translation>
    </message>
    <message>
        <source>Page code</source>
        <translation>Seitencode</translation>
    </message>
    <message>
        <source>Rating sheet · %1</source>
        <translation>Bewertungsbogen · %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1: from %2 (%3) to %4 (%5)</source>
        <translation>%1: von %2 (%3) bis %4 (%5)</translation>
    </message>
    <message>
        <source>, in steps of %1</source>
        <translation>, in Schritten von %1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>In keiner Phase</translation>
    </message>
    <message>
        <source>Touchpoint itself</source>
        <translation>Kontakt selbst</translation>
    </message>
</context>
<context>
    <name>RatingText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 in steps of %3</source>
        <translation>%1 bis %2 in Schritten von %3</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>brands</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>response curves</source>
        <translation>Wirkungskurven</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>raters</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>group values</source>
        <translation>Gruppenwerte</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>restrictions of phases</source>
        <translation>Vorgaben für Phasen</translation>
    </message>
    <message>
        <source>suppositions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>measured points</source>
        <translation>gemessene Punkte</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Massnahmen</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>recorded paths</source>
        <translation>aufgezeichnete Wege</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>places in the flow</source>
        <translation>Plätze im Fluss</translation>
    </message>
    <message>
        <source>texts of lanes</source>
        <translation>Texte der Bahnen</translation>
    </message>
    <message>
        <source>points of the emotion curve</source>
        <translation>Punkte der Emotionskurve</translation>
    </message>
    <message>
        <source>responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>guesses</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>settings of the workshop</source>
        <translation>Angaben zum Workshop</translation>
    </message>
    <message>
        <source>settings of the method</source>
        <translation>Einstellungen der Methode</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>pictures on boards</source>
        <translation>Bilder auf Flächen</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>compared with the best competitor</source>
        <translation>verglichen mit dem besten Mitbewerber</translation>
    </message>
    <message>
        <source>compared with the mean of the competitors</source>
        <translation>verglichen mit dem Mittel der Mitbewerber</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit %1</translation>
    </message>
    <message>
        <source>least relevant difference δ = %1 points</source>
        <translation>kleinster relevanter Unterschied δ = %1 Punkte</translation>
    </message>
    <message>
        <source>false discovery rate q &lt; %1</source>
        <translation>Falscherkennungsrate q &lt; %1</translation>
    </message>
    <message>
        <source>cover: cheapest set with ≥ %1 of every phase</source>
        <translation>Abdeckung: günstigste Auswahl mit ≥ %1 jeder Phase</translation>
    </message>
    <message>
        <source>cover: fewest touchpoints with ≥ %1 of every phase</source>
        <translation>Abdeckung: wenigste Kontaktpunkte mit ≥ %1 jeder Phase</translation>
    </message>
    <message>
        <source>all segments</source>
        <translation>alle Segmente</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Methode: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kundin oder Kunde</numerusform>
            <numerusform>%n Kundinnen und Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n Mitarbeiterin oder Mitarbeiter</numerusform>
            <numerusform>%n Mitarbeitende</numerusform>
        </translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>In einem Stück</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>Hier gibt es noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message>
        <source>Cover and contents</source>
        <translation>Titelblatt und Inhalt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Journey matrix</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>360° map</source>
        <translation>360°-Karte</translation>
    </message>
    <message>
        <source>Customer flow</source>
        <translation>Kundenfluss</translation>
    </message>
    <message>
        <source>360° touchpoint wheel</source>
        <translation>360°-Kontaktpunktrad</translation>
    </message>
    <message>
        <source>Touchpoint matrix</source>
        <translation>Kontaktpunkt-Matrix</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>Momente der Wahrheit</translation>
    </message>
    <message>
        <source>Marketing mix</source>
        <translation>Marketing-Mix</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Massnahmen</translation>
    </message>
    <message>
        <source>Appendix: all numbers</source>
        <translation>Anhang: alle Zahlen</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
</context>
<context>
    <name>ReportTemplates</name>
    <message>
        <source>Full report</source>
        <translation>Ganzer Bericht</translation>
    </message>
    <message>
        <source>Touchpoint matrices</source>
        <translation>Kontaktpunkt-Matrizen</translation>
    </message>
    <message>
        <source>Management summary</source>
        <translation>Kurzfassung für die Leitung</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>%1 more would add %2</source>
        <translation>%1 mehr brächten %2</translation>
    </message>
    <message>
        <source>%1 less would add %2</source>
        <translation>%1 weniger brächten %2</translation>
    </message>
    <message>
        <source>one touchpoint more would add %1</source>
        <translation>ein Kontaktpunkt mehr brächte %1</translation>
    </message>
    <message>
        <source>one touchpoint less would add %1</source>
        <translation>ein Kontaktpunkt weniger brächte %1</translation>
    </message>
    <message>
        <source>one percentage point less would add %1</source>
        <translation>ein Prozentpunkt weniger brächte %1</translation>
    </message>
    <message>
        <source>costs %1 points of effect</source>
        <translation>kostet %1 Punkte Wirkung</translation>
    </message>
    <message>
        <source>costs at least %1 points of effect</source>
        <translation>kostet mindestens %1 Punkte Wirkung</translation>
    </message>
    <message>
        <source>“%1” is dropped.</source>
        <translation>«%1» wird weggelassen.</translation>
    </message>
    <message>
        <source>The performance value of “%1” becomes %2.</source>
        <translation>Der Leistungswert von «%1» wird %2.</translation>
    </message>
    <message>
        <source>“%1” becomes as good as the competitors are on average.</source>
        <translation>«%1» wird so gut, wie es die Mitbewerber im Mittel sind.</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>kostet nichts</translation>
    </message>
    <message>
        <source>%1 It %2.</source>
        <translation>%1 Das %2.</translation>
    </message>
    <message>
        <source>Raise the budget to %1</source>
        <translation>Budget auf %1 erhöhen</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>Szenario 1</translation>
    </message>
    <message>
        <source>Lower the effect to %1</source>
        <translation>Wirkung auf %1 senken</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Take the minimum off</source>
        <translation>Minimum aufheben</translation>
    </message>
    <message>
        <source>Double it to %1</source>
        <translation>Auf %1 verdoppeln</translation>
    </message>
    <message>
        <source>Allow any number</source>
        <translation>Beliebig viele zulassen</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Effect, today = 100</source>
        <translation>Wirkung, heute = 100</translation>
    </message>
    <message>
        <source>Same budget: effect</source>
        <translation>Gleiches Budget: Wirkung</translation>
    </message>
    <message>
        <source>Least budget for the effect</source>
        <translation>Kleinstes Budget für die Wirkung</translation>
    </message>
    <message>
        <source>Same effect: budget</source>
        <translation>Gleiche Wirkung: Budget</translation>
    </message>
    <message>
        <source>Touchpoints with a spend</source>
        <translation>Kontaktpunkte mit Ausgaben</translation>
    </message>
    <message>
        <source>What it supposes</source>
        <translation>Was es annimmt</translation>
    </message>
    <message>
        <source>Coverage of “%1”</source>
        <translation>Abdeckung von «%1»</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Possible, unlike “%1”.</source>
        <translation>Möglich, anders als «%1».</translation>
    </message>
    <message>
        <source>Not possible under its restrictions, compared with “%1”.</source>
        <translation>Unter seinen Vorgaben nicht möglich, verglichen mit «%1».</translation>
    </message>
    <message>
        <source>effect %1 instead of %2 (%3 points)</source>
        <translation>Wirkung %1 statt %2 (%3 Punkte)</translation>
    </message>
    <message>
        <source>for the same effect %1 instead of %2</source>
        <translation>für die gleiche Wirkung %1 statt %2</translation>
    </message>
    <message>
        <source>%1 touchpoints with a spend instead of %2</source>
        <translation>%1 Kontaktpunkte mit Ausgaben statt %2</translation>
    </message>
    <message>
        <source>Against “%1”: %2.</source>
        <translation>Gegenüber «%1»: %2.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenarios side by side; marked: they differ</source>
        <translation>Szenarien nebeneinander; markiert: Sie unterscheiden sich</translation>
    </message>
</context>
<context>
    <name>SetupLists</name>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>The brand that the workshop is about</source>
        <translation>Die Marke, um die es im Workshop geht</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>Marktanteil</translation>
    </message>
    <message>
        <source>Share of the market in per cent; it weighs the brands in the market value</source>
        <translation>Anteil am Markt in Prozent; er gewichtet die Marken im Marktwert</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>How charts draw the brand; empty: as the look says</source>
        <translation>Wie die Marke in Diagrammen erscheint; leer: wie die Darstellung es vorgibt</translation>
    </message>
    <message>
        <source>New brand: type its name, then Enter</source>
        <translation>Neue Marke: Namen eintippen, dann Enter</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Size (persons)</source>
        <translation>Grösse (Personen)</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>What one customer brings over the years, in the workshop’s currency</source>
        <translation>Was eine Kundin oder ein Kunde über die Jahre bringt, in der Währung des Workshops</translation>
    </message>
    <message>
        <source>New segment: type its name, then Enter</source>
        <translation>Neues Segment: Namen eintippen, dann Enter</translation>
    </message>
    <message>
        <source>The portrait</source>
        <translation>Das Porträt</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedürfnisse</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>From the day after the portrait is out of date</source>
        <translation>Ab dem Tag danach ist das Porträt veraltet</translation>
    </message>
    <message>
        <source>New persona: type a name, then Enter</source>
        <translation>Neue Persona: Namen eintippen, dann Enter</translation>
    </message>
    <message>
        <source>▲ out of date</source>
        <translation>▲ veraltet</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bewertende Person</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>As what this person rates</source>
        <translation>Als was diese Person bewertet</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Kein Segment</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How much these ratings count; 1 is as everybody</source>
        <translation>Wie viel diese Bewertungen zählen; 1 ist wie alle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The file the ratings came from; empty: the room</source>
        <translation>Die Datei, aus der die Bewertungen stammen; leer: der Raum</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>der Raum</translation>
    </message>
    <message>
        <source>New rater: type a name, then Enter</source>
        <translation>Neue bewertende Person: Namen eintippen, dann Enter</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>How much the phase counts beside the others; only the ratio matters</source>
        <translation>Wie viel die Phase neben den anderen zählt; nur das Verhältnis zählt</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>How far the phase must be covered; empty: as the method says</source>
        <translation>Wie weit die Phase abgedeckt sein muss; leer: wie die Methode es sagt</translation>
    </message>
    <message>
        <source>Guiding question</source>
        <translation>Leitfrage</translation>
    </message>
    <message>
        <source>New phase: type its name, then Enter</source>
        <translation>Neue Phase: Namen eintippen, dann Enter</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>What the ratings of this criterion are of</source>
        <translation>Worum es in den Bewertungen dieses Kriteriums geht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Low is good</source>
        <translation>Tief ist gut</translation>
    </message>
    <message>
        <source>The low end of the scale is the best rating</source>
        <translation>Das untere Ende der Skala ist die beste Bewertung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>How much the criterion counts in the performance value; they count where the weights are by points</source>
        <translation>Wie viel das Kriterium im Leistungswert zählt; gilt, wo die Gewichte aus Punkten stammen</translation>
    </message>
    <message>
        <source>New criterion: type its name, then Enter</source>
        <translation>Neues Kriterium: Namen eintippen, dann Enter</translation>
    </message>
    <message>
        <source>The scale; ratings that are there keep their values</source>
        <translation>Die Skala; vorhandene Bewertungen behalten ihre Werte</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>No wave</source>
        <translation>Keine Welle</translation>
    </message>
    <message>
        <source>Which time of asking these ratings belong to</source>
        <translation>Zu welcher Befragung diese Bewertungen gehören</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When it was asked</source>
        <translation>Wann befragt wurde</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>How many belong to it; the list of raters says who</source>
        <translation>Wie viele dazugehören; die Liste der Bewertenden sagt, wer</translation>
    </message>
    <message>
        <source>New wave: type its name, then Enter</source>
        <translation>Neue Welle: Namen eintippen, dann Enter</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Assoziation</translation>
    </message>
    <message>
        <source>Overall impression</source>
        <translation>Gesamteindruck</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n Persona</numerusform>
            <numerusform>%n Personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n Einsatz</numerusform>
            <numerusform>%n Einsätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of moments of truth</source>
        <translation>
            <numerusform>%n Schritt in Momenten der Wahrheit</numerusform>
            <numerusform>%n Schritte in Momenten der Wahrheit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s)</source>
        <translation>
            <numerusform>%n Paarvergleich</numerusform>
            <numerusform>%n Paarvergleiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual rating(s)</source>
        <translation>
            <numerusform>%n Einzelbewertung</numerusform>
            <numerusform>%n Einzelbewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group value(s)</source>
        <translation>
            <numerusform>%n Gruppenwert</numerusform>
            <numerusform>%n Gruppenwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) of scenarios</source>
        <translation>
            <numerusform>%n Vorgabe von Szenarien</numerusform>
            <numerusform>%n Vorgaben von Szenarien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of lanes</source>
        <translation>
            <numerusform>%n Text in Bahnen</numerusform>
            <numerusform>%n Texte in Bahnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of emotion curves</source>
        <translation>
            <numerusform>%n Punkt von Emotionskurven</numerusform>
            <numerusform>%n Punkte von Emotionskurven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsibility(ies)</source>
        <translation>
            <numerusform>%n Zuständigkeit</numerusform>
            <numerusform>%n Zuständigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go %1.</source>
        <translation>Damit verschwinden auch %1.</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>The journey and its touchpoints</source>
        <translation>Die Reise und ihre Kontaktpunkte</translation>
    </message>
    <message>
        <source>%1 carries %2 of the impact of the whole journey</source>
        <translation>%1 trägt %2 der Wirkung der ganzen Reise</translation>
    </message>
    <message>
        <source>The phases of the journey with their most important touchpoints: share in the impact of the phase, and what customers experience.</source>
        <translation>Die Phasen der Reise mit ihren wichtigsten Kontaktpunkten: Anteil an der Wirkung der Phase, und was Kunden erleben.</translation>
    </message>
    <message>
        <source>covers the journey</source>
        <translation>deckt die Reise ab</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>weak effect</source>
        <translation>schwache Wirkung</translation>
    </message>
    <message>
        <source>%: share in the impact of the phase; signs: experience of customers</source>
        <translation>%: Anteil an der Wirkung der Phase; Zeichen: Erlebnis der Kunden</translation>
    </message>
    <message>
        <source>Customers feel worst in the phase %1: %2</source>
        <translation>Am schlechtesten fühlen sich Kunden in der Phase %1: %2</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>Emotionskurve</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The touchpoints all around the customer</source>
        <translation>Die Kontaktpunkte rund um den Kunden</translation>
    </message>
    <message>
        <source>%1 of %2 decisive touchpoints stand in the phase %3</source>
        <translation>%1 von %2 entscheidenden Kontaktpunkten stehen in der Phase %3</translation>
    </message>
    <message>
        <source>Rings from within: decisive, supporting, peripheral.</source>
        <translation>Ringe von innen: entscheidend, unterstützend, am Rand.</translation>
    </message>
    <message>
        <source>Blue covers the journey, outlined is reserve, grey has a weak effect.</source>
        <translation>Blau deckt die Reise ab, umrandet ist Reserve, grau wirkt schwach.</translation>
    </message>
    <message>
        <source>The %1 of %2 touchpoints with the most impact; the appendix has all.</source>
        <translation>Die %1 von %2 Kontaktpunkten mit der grössten Wirkung; im Anhang stehen alle.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The 360° map: sectors are phases, rings are roles, chips are touchpoints.</source>
        <translation>Die 360°-Karte: Sektoren sind Phasen, Ringe sind Rollen, Schilder sind Kontaktpunkte.</translation>
    </message>
    <message>
        <source>%1 is at its best at %2 (%3 points) and at its weakest at %4 (%5)</source>
        <translation>%1 ist am stärksten bei %2 (%3 Punkte) und am schwächsten bei %4 (%5)</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Deficits</source>
        <translation>Defizite</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>likely (95 %)</source>
        <translation>wahrscheinlich (95 %)</translation>
    </message>
    <message>
        <source>and %1 more in the appendix</source>
        <translation>und %1 weitere im Anhang</translation>
    </message>
    <message>
        <source>Importance (share in the impact of the journey) →   ·   upwards: ahead of %1</source>
        <translation>Wichtigkeit (Anteil an der Wirkung der Reise) →   ·   nach oben: vor %1</translation>
    </message>
    <message numerus="yes">
        <source>No important touchpoint is behind; %n are to be defended</source>
        <translation>
            <numerusform>Kein wichtiger Kontaktpunkt liegt zurück; %n ist zu verteidigen</numerusform>
            <numerusform>Kein wichtiger Kontaktpunkt liegt zurück; %n sind zu verteidigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n important touchpoints are behind: improve these first</source>
        <translation>
            <numerusform>%n wichtiger Kontaktpunkt liegt zurück: Diesen zuerst verbessern</numerusform>
            <numerusform>%n wichtige Kontaktpunkte liegen zurück: Diese zuerst verbessern</numerusform>
        </translation>
    </message>
    <message>
        <source>Performance values</source>
        <translation>Leistungswerte</translation>
    </message>
    <message>
        <source>Bars: performance values of %1 from 0 to 100 at the most important touchpoints; strokes: the best competitor.</source>
        <translation>Balken: Leistungswerte von %1 von 0 bis 100 an den wichtigsten Kontaktpunkten; Striche: der beste Mitbewerber.</translation>
    </message>
    <message>
        <source>Bar: %1, 0 to 100 · stroke: best competitor · ▲ strength, ▼ deficit, △ ▽ tendencies</source>
        <translation>Balken: %1, 0 bis 100 · Strich: bester Mitbewerber · ▲ Stärke, ▼ Defizit, △ ▽ Tendenzen</translation>
    </message>
    <message>
        <source>the %1 most important of %2 touchpoints</source>
        <translation>die %1 wichtigsten von %2 Kontaktpunkten</translation>
    </message>
    <message>
        <source>Touchpoints where the own brand is ahead, largest gap first.</source>
        <translation>Kontaktpunkte, an denen die eigene Marke vorn liegt, der grösste Abstand zuerst.</translation>
    </message>
    <message>
        <source>Touchpoints where the own brand is behind, largest gap first.</source>
        <translation>Kontaktpunkte, an denen die eigene Marke zurückliegt, der grösste Abstand zuerst.</translation>
    </message>
    <message>
        <source>▲ ▼ significant, △ ▽ tends to be</source>
        <translation>▲ ▼ signifikant, △ ▽ tendenziell</translation>
    </message>
    <message>
        <source>Importance × gap</source>
        <translation>Wichtigkeit × Abstand</translation>
    </message>
    <message>
        <source>Touchpoints by their importance and by how far the own brand is ahead or behind; triangles point up for ahead and down for behind, filled where it is significant.</source>
        <translation>Kontaktpunkte nach ihrer Wichtigkeit und danach, wie weit die eigene Marke vorn oder zurück liegt; Dreiecke zeigen nach oben für vorn und nach unten für zurück, gefüllt, wo es signifikant ist.</translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>wahrscheinlich %1 bis %2</translation>
    </message>
    <message>
        <source>Effect against budget, today = %1</source>
        <translation>Wirkung gegen Budget, heute = %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1; better than today in %2 of the draws</source>
        <translation>%1; in %2 der Durchläufe besser als heute</translation>
    </message>
    <message>
        <source>Computed from the answers of the workshop: a recommendation, no promise.</source>
        <translation>Berechnet aus den Antworten des Workshops: eine Empfehlung, kein Versprechen.</translation>
    </message>
    <message>
        <source>Today and recommended</source>
        <translation>Heute und empfohlen</translation>
    </message>
    <message>
        <source>Budget curve</source>
        <translation>Budgetkurve</translation>
    </message>
    <message>
        <source>The most effect for every budget, with today and the recommended mix.</source>
        <translation>Die grösste Wirkung für jedes Budget, mit dem heutigen und dem empfohlenen Mix.</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Massnahme</translation>
    </message>
    <message>
        <source>Spends today and recommended</source>
        <translation>Ausgaben heute und empfohlen</translation>
    </message>
    <message>
        <source>Most goes to %1: %2 more</source>
        <translation>Am meisten geht an %1: %2 mehr</translation>
    </message>
    <message>
        <source>Most goes to %1 (%2 more), most is saved at %3 (%4 less)</source>
        <translation>Am meisten geht an %1 (%2 mehr), am meisten spart %3 (%4 weniger)</translation>
    </message>
    <message>
        <source>Spends</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Bars beside the table: spend today in grey, recommended in blue.</source>
        <translation>Balken neben der Tabelle: Ausgaben heute in Grau, empfohlene in Blau.</translation>
    </message>
    <message>
        <source>Same budget, %1 effect</source>
        <translation>Gleiches Budget, %1 Wirkung</translation>
    </message>
    <message>
        <source>Same budget, %1 effect (%2)</source>
        <translation>Gleiches Budget, %1 Wirkung (%2)</translation>
    </message>
    <message>
        <source>Effect today</source>
        <translation>Wirkung heute</translation>
    </message>
    <message>
        <source>Effect with %1, spent better</source>
        <translation>Wirkung mit %1, besser ausgegeben</translation>
    </message>
    <message>
        <source>Same effect, %1 budget</source>
        <translation>Gleiche Wirkung, %1 Budget</translation>
    </message>
    <message>
        <source>Same effect, %1 budget (%2)</source>
        <translation>Gleiche Wirkung, %1 Budget (%2)</translation>
    </message>
    <message>
        <source>Budget today</source>
        <translation>Budget heute</translation>
    </message>
    <message>
        <source>Budget for the same effect</source>
        <translation>Budget für die gleiche Wirkung</translation>
    </message>
    <message>
        <source>Spends today and recommended by touchpoint, the largest changes first.</source>
        <translation>Ausgaben heute und empfohlen nach Kontaktpunkt, die grössten Änderungen zuerst.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why money moves: what one more %1 brings here, and elsewhere</source>
        <translation>Warum Geld wandert: Was ein weiterer %1 hier bringt und was anderswo</translation>
    </message>
    <message>
        <source>The largest changes of the mix with their reasons.</source>
        <translation>Die grössten Änderungen des Mix mit ihren Gründen.</translation>
    </message>
    <message>
        <source>touchpoints rated</source>
        <translation>bewertete Kontaktpunkte</translation>
    </message>
    <message>
        <source>phases of the journey</source>
        <translation>Phasen der Reise</translation>
    </message>
    <message>
        <source>competitors compared</source>
        <translation>verglichene Mitbewerber</translation>
    </message>
    <message>
        <source>customers asked</source>
        <translation>befragte Kunden</translation>
    </message>
    <message>
        <source>employees and experts asked</source>
        <translation>befragte Mitarbeitende und Experten</translation>
    </message>
    <message>
        <source>We collected the touchpoints between %1 and its customers, and placed them along the journey.</source>
        <translation>Wir haben die Kontaktpunkte zwischen %1 und den Kunden gesammelt und entlang der Reise platziert.</translation>
    </message>
    <message numerus="yes">
        <source>Each touchpoint was rated for every brand on %n criteria; together they make a performance value from 0 to 100.</source>
        <translation>
            <numerusform>Jeder Kontaktpunkt wurde für jede Marke nach %n Kriterium bewertet; daraus wird ein Leistungswert von 0 bis 100.</numerusform>
            <numerusform>Jeder Kontaktpunkt wurde für jede Marke nach %n Kriterien bewertet; zusammen ergeben sie einen Leistungswert von 0 bis 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is compared with %2. Less than %3 points apart is on a par; a strength or a deficit is only what is unlikely to be chance (q &lt; 5 %).</source>
        <translation>%1 wird mit %2 verglichen. Weniger als %3 Punkte Abstand gelten als gleichauf; Stärke oder Defizit heisst nur, was kaum Zufall ist (q &lt; 5 %).</translation>
    </message>
    <message>
        <source>Blue touchpoints together cover at least %1 of the impact in every phase; grey ones have a weak effect.</source>
        <translation>Blaue Kontaktpunkte decken zusammen mindestens %1 der Wirkung in jeder Phase ab; graue wirken schwach.</translation>
    </message>
    <message>
        <source>The marketing mix computes how the same budget achieves more, and how the same effect costs less.</source>
        <translation>Der Marketing-Mix berechnet, wie dasselbe Budget mehr erreicht und wie dieselbe Wirkung weniger kostet.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logo von %1</translation>
    </message>
    <message>
        <source>We looked at %1 touchpoints with the eyes of %2 people</source>
        <translation>Wir haben %1 Kontaktpunkte mit den Augen von %2 Menschen gesehen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n moments of truth decide</source>
        <translation>
            <numerusform>%n Moment der Wahrheit entscheidet</numerusform>
            <numerusform>%n Momente der Wahrheit entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of truth decide; the worst is %1</source>
        <translation>
            <numerusform>%n Moment der Wahrheit entscheidet, und er ist schlecht: %1</numerusform>
            <numerusform>%n Momente der Wahrheit entscheiden; der schlechteste ist %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>What customers do</source>
        <translation>Was Kunden tun</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Was sie brauchen</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas to do it better</source>
        <translation>
            <numerusform>%n Idee, es besser zu machen</numerusform>
            <numerusform>%n Ideen, es besser zu machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are planned</source>
        <translation>
            <numerusform>%n Massnahme ist geplant</numerusform>
            <numerusform>%n Massnahmen sind geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>All touchpoints with their numbers</source>
        <translation>Alle Kontaktpunkte mit ihren Zahlen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Spend today</source>
        <translation>Aufwand heute</translation>
    </message>
    <message>
        <source>All touchpoints in numbers; spends in %1</source>
        <translation>Alle Kontaktpunkte in Zahlen; Ausgaben in %1</translation>
    </message>
    <message>
        <source>All touchpoints in numbers</source>
        <translation>Alle Kontaktpunkte in Zahlen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Click to write the title</source>
        <translation>Klicken, um den Titel zu schreiben</translation>
    </message>
    <message>
        <source>Click to write</source>
        <translation>Klicken, um zu schreiben</translation>
    </message>
    <message>
        <source>%1 of %2 touchpoints cover the journey; %3 of the spend goes to grey ones</source>
        <translation>%1 von %2 Kontaktpunkten decken die Reise ab; %3 der Ausgaben gehen an graue</translation>
    </message>
    <message>
        <source>%1 of %2 touchpoints cover the journey</source>
        <translation>%1 von %2 Kontaktpunkten decken die Reise ab</translation>
    </message>
    <message>
        <source>Covered by blue</source>
        <translation>Von Blau abgedeckt</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Bars: share of the impact of each phase that blue touchpoints cover; strokes: the target.</source>
        <translation>Balken: Anteil der Wirkung jeder Phase, den blaue Kontaktpunkte abdecken; Striche: das Ziel.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Touchpoints that cover the journey, those in reserve, and those with a weak effect; the most important first.</source>
        <translation>Kontaktpunkte, die die Reise abdecken, die in Reserve und die mit schwacher Wirkung; die wichtigsten zuerst.</translation>
    </message>
    <message>
        <source>The most important first; the appendix has all.</source>
        <translation>Die wichtigsten zuerst; im Anhang stehen alle.</translation>
    </message>
    <message>
        <source>%1: %2 points behind %3</source>
        <translation>%1: %2 Punkte hinter %3</translation>
    </message>
    <message>
        <source>%1: %2 points ahead of %3</source>
        <translation>%1: %2 Punkte vor %3</translation>
    </message>
    <message>
        <source>%1 tends to be %2 points behind %3</source>
        <translation>%1: tendenziell %2 Punkte hinter %3</translation>
    </message>
    <message>
        <source>No gap to %1 is certain yet</source>
        <translation>Noch ist kein Abstand zu %1 sicher</translation>
    </message>
    <message>
        <source>How customers and team feel in each phase, from very poor to very good.</source>
        <translation>Wie sich Kundschaft und Team in jeder Phase fühlen, von sehr schlecht bis sehr gut.</translation>
    </message>
    <message>
        <source>%1: better at %2, worse at %3 touchpoints</source>
        <translation>%1: besser bei %2, schlechter bei %3 Kontaktpunkten</translation>
    </message>
    <message>
        <source>What changed since the wave before, the largest change first.</source>
        <translation>Was sich seit der vorherigen Welle geändert hat, die grösste Änderung zuerst.</translation>
    </message>
</context>
<context>
    <name>StandIns</name>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Own brand</source>
        <translation>Eigene Marke</translation>
    </message>
    <message>
        <source>Brand %1</source>
        <translation>Marke %1</translation>
    </message>
    <message>
        <source>Rater %1</source>
        <translation>Bewerter %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Sample: Veloria, e-bikes</source>
        <translation>Beispiel: Veloria, E-Bikes</translation>
    </message>
    <message>
        <source>Car purchase</source>
        <translation>Autokauf</translation>
    </message>
    <message>
        <source>Empty workshop</source>
        <translation>Leerer Workshop</translation>
    </message>
    <message>
        <source>100 touchpoints, three competitors, ratings and a mix.</source>
        <translation>100 Kontaktpunkte, drei Mitbewerber, Bewertungen und ein Mix.</translation>
    </message>
    <message>
        <source>Eleven phases from recommendation to recommendation, with 58 touchpoints and five criteria.</source>
        <translation>Elf Phasen von Empfehlung zu Empfehlung, mit 58 Kontaktpunkten und fünf Kriterien.</translation>
    </message>
    <message>
        <source>Ten usual phases and five criteria, no touchpoints.</source>
        <translation>Zehn übliche Phasen und fünf Kriterien, keine Kontaktpunkte.</translation>
    </message>
    <message>
        <source>Your own, of %1</source>
        <translation>Eigene Vorlage vom %1</translation>
    </message>
</context>
<context>
    <name>TilePaper</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 of %2 × %3 · poster %4: %5</source>
        <translation>%1 von %2 × %3 · Plakat %4: %5</translation>
    </message>
    <message>
        <source>Assembly plan</source>
        <translation>Klebeplan</translation>
    </message>
    <message>
        <source>Print all sheets at 100 %. Cut them at the marks in the corners. Neighbours show the same strip of 10 mm: glue each sheet onto the dotted marks of the one before.</source>
        <translation>Alle Blätter mit 100 % drucken und an den Marken in den Ecken schneiden. Nachbarn zeigen denselben Streifen von 10 mm: Jedes Blatt auf die punktierten Marken des vorherigen kleben.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The journey of the customers</source>
        <translation>Die Reise der Kundinnen und Kunden</translation>
    </message>
    <message>
        <source>Phases run across, from one recommendation to the next; touchpoints run down. A large dot is important, its sign tells how customers experience it, a ring marks a moment of truth.</source>
        <translation>Die Phasen verlaufen von links nach rechts, von einer Empfehlung zur nächsten; die Kontaktpunkte stehen untereinander. Ein grosser Punkt ist wichtig, sein Zeichen sagt, wie man ihn erlebt, ein Ring bedeutet einen Moment der Wahrheit.</translation>
    </message>
    <message>
        <source>What is known of one touchpoint</source>
        <translation>Was man über einen Kontaktpunkt weiss</translation>
    </message>
    <message>
        <source>Choose any dot: ratings, voices, ideas and figures of that touchpoint stand here, and can be changed here. Everything can be undone.</source>
        <translation>Wählen Sie einen Punkt: Bewertungen, Stimmen, Ideen und Zahlen dieses Kontaktpunkts stehen hier und lassen sich hier ändern. Alles kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Blue covers the journey</source>
        <translation>Blau deckt die Reise ab</translation>
    </message>
    <message>
        <source>Each wedge is the performance of the own brand, the tick is the best competitor. Blue touchpoints are needed to cover the journey, grey ones only cost.</source>
        <translation>Jeder Keil ist die Leistung der eigenen Marke, der Strich der beste Mitbewerber. Blaue Kontaktpunkte braucht es, um die Reise abzudecken, graue kosten nur.</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>Wie viele es braucht</translation>
    </message>
    <message>
        <source>The panel counts what is blue, reserve and grey, and says what the grey ones cost. Move the target and the picture follows.</source>
        <translation>Hier steht, wie viele blau, Reserve und grau sind und was die grauen kosten. Verschieben Sie das Ziel, und das Bild folgt.</translation>
    </message>
    <message>
        <source>Better or worse than whom?</source>
        <translation>Besser oder schlechter als wer?</translation>
    </message>
    <message>
        <source>Every touchpoint against every brand, with the gap, its interval and a verdict. Few raters give a tendency, never a claim.</source>
        <translation>Jeder Kontaktpunkt im Vergleich mit jeder Marke, mit Abstand, Intervall und Urteil. Wenige Bewertende ergeben eine Tendenz, nie eine Behauptung.</translation>
    </message>
    <message>
        <source>More effect for the same budget</source>
        <translation>Mehr Wirkung für dasselbe Budget</translation>
    </message>
    <message>
        <source>Rundblick finds the mix with the most effect for today&apos;s budget, and the cheapest mix for today&apos;s effect. The curve shows all budgets between.</source>
        <translation>Rundblick findet den Mix mit der grössten Wirkung für das heutige Budget und den günstigsten Mix für die heutige Wirkung. Die Kurve zeigt alle Budgets dazwischen.</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Warum dieser Betrag?</translation>
    </message>
    <message>
        <source>Spend today and recommended, touchpoint by touchpoint, with the reason. Alt and a click on any number shows how it was computed, step by step.</source>
        <translation>Ausgaben heute und empfohlen, Kontaktpunkt für Kontaktpunkt, mit der Begründung. Alt und ein Klick auf eine Zahl zeigen Schritt für Schritt, wie sie berechnet wurde.</translation>
    </message>
    <message>
        <source>Find, run, hand over</source>
        <translation>Finden, ausführen, mitgeben</translation>
    </message>
    <message>
        <source>Ctrl+F jumps to a touchpoint, Ctrl+K runs any command, F1 lists all keys. Export PDF makes the report that the client keeps.</source>
        <translation>Ctrl+F springt zu einem Kontaktpunkt, Ctrl+K führt jeden Befehl aus, F1 zeigt alle Tasten. «PDF exportieren» erstellt den Bericht, den die Kundschaft behält.</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Brands, segments, phases and criteria: with these a workshop begins. Templates bring phases for many trades.</source>
        <translation>Marken, Segmente, Phasen und Kriterien: Damit beginnt ein Workshop. Vorlagen bringen Phasen für viele Branchen mit.</translation>
    </message>
    <message>
        <source>The map all round</source>
        <translation>Die Karte rundum</translation>
    </message>
    <message>
        <source>Sectors are phases, rings are roles: what decides lies in the middle. Drag a touchpoint to another place, double-click to add one.</source>
        <translation>Sektoren sind Phasen, Ringe sind Rollen: Was entscheidet, liegt in der Mitte. Ziehen Sie einen Kontaktpunkt an einen anderen Ort; ein Doppelklick fügt einen hinzu.</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Type to find or create a touchpoint, take suggestions from the catalogue, park what is for later.</source>
        <translation>Tippen Sie, um einen Kontaktpunkt zu finden oder zu erstellen, nehmen Sie Vorschläge aus dem Katalog an, parken Sie, was für später ist.</translation>
    </message>
    <message>
        <source>How customers move</source>
        <translation>Wege der Kunden</translation>
    </message>
    <message>
        <source>Thick lines are ways that many take; loops, traps and dead ends stand out, each with its sentence.</source>
        <translation>Dicke Linien sind Wege, die viele nehmen; Schleifen, Fallen und Sackgassen fallen auf, jede mit ihrem Satz.</translation>
    </message>
    <message>
        <source>Rate with one key</source>
        <translation>Mit einer Taste bewerten</translation>
    </message>
    <message>
        <source>Every touchpoint against every brand, by rater or as a group; the wheel and the matrix follow at once.</source>
        <translation>Jeder Kontaktpunkt gegen jede Marke, je Person oder als Gruppe; Rad und Matrix folgen sofort.</translation>
    </message>
    <message>
        <source>What the client keeps</source>
        <translation>Was der Kunde behält</translation>
    </message>
    <message>
        <source>Check the sections and drag them into their order: the preview shows the PDF page by page. A template keeps the choice for the next time.</source>
        <translation>Abschnitte ankreuzen und in ihre Reihenfolge ziehen: Die Vorschau zeigt das PDF Seite um Seite. Eine Vorlage behält die Wahl für das nächste Mal.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>There is no display for the window. Start it on a desktop or over “ssh -X”; the commands that “rundblick --help” lists need none.</source>
        <translation>Für das Fenster gibt es keine Anzeige. Starten Sie es auf einem Desktop oder über «ssh -X»; die Befehle, die «rundblick --help» auflistet, brauchen keine.</translation>
    </message>
    <message>
        <source>There is no template “%1”. The templates are: %2.</source>
        <translation>Es gibt keine Vorlage «%1». Die Vorlagen heissen: %2.</translation>
    </message>
    <message>
        <source>F is a CSV file; its columns are explained in the README. The exit code is 0 when all is done, 1 when something was refused, 2 when the call is wrong, 3 when merging had to settle conflicts.</source>
        <translation>F ist eine CSV-Datei; ihre Spalten stehen im README. Der Rückgabewert ist 0, wenn alles getan ist, 1, wenn etwas abgelehnt wurde, 2 bei falschem Aufruf, 3, wenn beim Zusammenführen Konflikte zu entscheiden waren.</translation>
    </message>
    <message>
        <source>There is no wave “%1”: this workshop has no waves. Name them on Set-up.</source>
        <translation>Es gibt keine Welle «%1»: Dieser Workshop hat keine Wellen. Legen Sie sie auf der Seite «Vorbereitung» an.</translation>
    </message>
    <message>
        <source>There is no wave “%1”. The waves are: %2.</source>
        <translation>Es gibt keine Welle «%1». Die Wellen sind: %2.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Becomes blue when the target falls to %1.</source>
        <translation>Wird blau, wenn das Ziel auf %1 sinkt.</translation>
    </message>
    <message>
        <source>Becomes a reserve when the target falls to %1.</source>
        <translation>Wird Reserve, wenn das Ziel auf %1 sinkt.</translation>
    </message>
    <message>
        <source>Becomes grey when the target falls to %1.</source>
        <translation>Wird grau, wenn das Ziel auf %1 sinkt.</translation>
    </message>
    <message>
        <source>Becomes blue when the target rises to %1.</source>
        <translation>Wird blau, wenn das Ziel auf %1 steigt.</translation>
    </message>
    <message>
        <source>Becomes a reserve when the target rises to %1.</source>
        <translation>Wird Reserve, wenn das Ziel auf %1 steigt.</translation>
    </message>
    <message>
        <source>Becomes grey when the target rises to %1.</source>
        <translation>Wird grau, wenn das Ziel auf %1 steigt.</translation>
    </message>
    <message>
        <source>Becomes blue when all targets fall by %1 points.</source>
        <translation>Wird blau, wenn alle Ziele um %1 Punkte sinken.</translation>
    </message>
    <message>
        <source>Becomes blue when all targets rise by %1 points.</source>
        <translation>Wird blau, wenn alle Ziele um %1 Punkte steigen.</translation>
    </message>
    <message>
        <source>Becomes a reserve when all targets fall by %1 points.</source>
        <translation>Wird Reserve, wenn alle Ziele um %1 Punkte sinken.</translation>
    </message>
    <message>
        <source>Becomes a reserve when all targets rise by %1 points.</source>
        <translation>Wird Reserve, wenn alle Ziele um %1 Punkte steigen.</translation>
    </message>
    <message>
        <source>Becomes grey when all targets fall by %1 points.</source>
        <translation>Wird grau, wenn alle Ziele um %1 Punkte sinken.</translation>
    </message>
    <message>
        <source>Becomes grey when all targets rise by %1 points.</source>
        <translation>Wird grau, wenn alle Ziele um %1 Punkte steigen.</translation>
    </message>
    <message>
        <source>firm · %1</source>
        <translation>sicher · %1</translation>
    </message>
    <message>
        <source>tends · %1</source>
        <translation>tendenziell · %1</translation>
    </message>
    <message>
        <source>open · %1</source>
        <translation>offen · %1</translation>
    </message>
    <message>
        <source>By the largest shares alone it would not be blue.</source>
        <translation>Allein nach den grössten Anteilen wäre er nicht blau.</translation>
    </message>
    <message>
        <source>By the largest shares alone it would be blue.</source>
        <translation>Allein nach den grössten Anteilen wäre er blau.</translation>
    </message>
    <message>
        <source>Without it the coverage of a phase falls by up to %1 points.</source>
        <translation>Ohne ihn sinkt die Abdeckung einer Phase um bis zu %1 Punkte.</translation>
    </message>
    <message>
        <source>Stays what it is at every target.</source>
        <translation>Bleibt bei jedem Ziel, was er ist.</translation>
    </message>
    <message>
        <source>Not every cover on the way was proven the cheapest.</source>
        <translation>Nicht jede Abdeckung auf dem Weg ist als günstigste bewiesen.</translation>
    </message>
</context>
<context>
    <name>Waves</name>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>tends to be better</source>
        <translation>tendenziell besser</translation>
    </message>
    <message>
        <source>tends to be worse</source>
        <translation>tendenziell schlechter</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Welch’s test compares the wave with the one before it as if nobody had answered in both.</source>
        <translation>Der Test von Welch vergleicht die Welle mit der vorherigen, als hätte niemand in beiden geantwortet.</translation>
    </message>
    <message>
        <source>▲ Better: q is below 0.05 over all changes.</source>
        <translation>▲ Besser: q über alle Änderungen liegt unter 0.05.</translation>
    </message>
    <message>
        <source>▼ Worse: q is below 0.05 over all changes.</source>
        <translation>▼ Schlechter: q über alle Änderungen liegt unter 0.05.</translation>
    </message>
    <message>
        <source>△ Tends to be better: not proven, but the 80 % interval lies above 0.</source>
        <translation>△ Tendenziell besser: nicht belegt, aber das 80-%-Intervall liegt über 0.</translation>
    </message>
    <message>
        <source>▽ Tends to be worse: not proven, but the 80 % interval lies below 0.</source>
        <translation>▽ Tendenziell schlechter: nicht belegt, aber das 80-%-Intervall liegt unter 0.</translation>
    </message>
    <message>
        <source>= Unchanged: the 90 % interval lies within the least relevant difference.</source>
        <translation>= Unverändert: Das 90-%-Intervall liegt innerhalb des kleinsten relevanten Unterschieds.</translation>
    </message>
    <message>
        <source>Open: too small a change, or too few raters, to say anything.</source>
        <translation>Offen: Die Änderung ist zu klein, oder es sind zu wenige Bewertende, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 besser</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>%1 schlechter</translation>
    </message>
    <message>
        <source>%1 likely (hollow)</source>
        <translation>%1 wahrscheinlich (hohl)</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 in one of the waves only</source>
        <translation>%1 nur in einer der Wellen</translation>
    </message>
    <message>
        <source>Only one of the two waves has ratings here.</source>
        <translation>Nur eine der beiden Wellen hat hier Bewertungen.</translation>
    </message>
    <message>
        <source>standard error %1, 95 % interval %2 to %3</source>
        <translation>Standardfehler %1, 95-%-Intervall %2 bis %3</translation>
    </message>
    <message>
        <source>p %1, adjusted %2</source>
        <translation>p %1, angepasst %2</translation>
    </message>
    <message>
        <source>not tested: fewer than five raters in one of the waves</source>
        <translation>nicht geprüft: weniger als fünf Bewertende in einer der Wellen</translation>
    </message>
    <message>
        <source>95 % interval of the change</source>
        <translation>95-%-Intervall der Änderung</translation>
    </message>
    <message>
        <source>least relevant difference</source>
        <translation>kleinster relevanter Unterschied</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>%1 · %2: %3. Each wave is tested against the one before it (Welch); q over all changes.</source>
        <translation>%1 · %2: %3. Jede Welle wird gegen die vorherige geprüft (Welch); q über alle Änderungen.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>equally important (1)</source>
        <translation>gleich wichtig (1)</translation>
    </message>
    <message>
        <source>slightly more important (2)</source>
        <translation>etwas wichtiger (2)</translation>
    </message>
    <message>
        <source>moderately more important (3)</source>
        <translation>mässig wichtiger (3)</translation>
    </message>
    <message>
        <source>moderately to strongly more important (4)</source>
        <translation>mässig bis deutlich wichtiger (4)</translation>
    </message>
    <message>
        <source>strongly more important (5)</source>
        <translation>deutlich wichtiger (5)</translation>
    </message>
    <message>
        <source>strongly to very strongly more important (6)</source>
        <translation>deutlich bis sehr viel wichtiger (6)</translation>
    </message>
    <message>
        <source>very strongly more important (7)</source>
        <translation>sehr viel wichtiger (7)</translation>
    </message>
    <message>
        <source>very strongly to extremely more important (8)</source>
        <translation>sehr viel bis extrem viel wichtiger (8)</translation>
    </message>
    <message>
        <source>extremely more important (9)</source>
        <translation>extrem viel wichtiger (9)</translation>
    </message>
    <message>
        <source>slightly less important (1/2)</source>
        <translation>etwas weniger wichtig (1/2)</translation>
    </message>
    <message>
        <source>moderately less important (1/3)</source>
        <translation>mässig weniger wichtig (1/3)</translation>
    </message>
    <message>
        <source>moderately to strongly less important (1/4)</source>
        <translation>mässig bis deutlich weniger wichtig (1/4)</translation>
    </message>
    <message>
        <source>strongly less important (1/5)</source>
        <translation>deutlich weniger wichtig (1/5)</translation>
    </message>
    <message>
        <source>strongly to very strongly less important (1/6)</source>
        <translation>deutlich bis sehr viel weniger wichtig (1/6)</translation>
    </message>
    <message>
        <source>very strongly less important (1/7)</source>
        <translation>sehr viel weniger wichtig (1/7)</translation>
    </message>
    <message>
        <source>very strongly to extremely less important (1/8)</source>
        <translation>sehr viel bis extrem viel weniger wichtig (1/8)</translation>
    </message>
    <message>
        <source>extremely less important (1/9)</source>
        <translation>extrem viel weniger wichtig (1/9)</translation>
    </message>
    <message>
        <source>%1 times as important</source>
        <translation>%1-mal so wichtig</translation>
    </message>
    <message>
        <source>Saaty’s table of random indices for %1 criteria</source>
        <translation>Saatys Tabelle der Zufallsindizes für %1 Kriterien</translation>
    </message>
    <message>
        <source>The judgements go together: consistency ratio %1, at most 0.10 (%2).</source>
        <translation>Die Urteile passen zusammen: Konsistenzverhältnis %1, höchstens 0.10 (%2).</translation>
    </message>
    <message>
        <source>The judgements contradict each other in part: consistency ratio %1, above 0.10 (%2).</source>
        <translation>Die Urteile widersprechen sich teilweise: Konsistenzverhältnis %1, über 0.10 (%2).</translation>
    </message>
    <message>
        <source>The judgements contradict each other: consistency ratio %1, far above 0.10 (%2).</source>
        <translation>Die Urteile widersprechen sich: Konsistenzverhältnis %1, weit über 0.10 (%2).</translation>
    </message>
    <message>
        <source>“%1” against “%2” is %3; it would be consistent at %4.</source>
        <translation>«%1» gegen «%2» ist %3; widerspruchsfrei wäre %4.</translation>
    </message>
    <message>
        <source>“%1” against “%2” is %3; %4 would agree best with the others, but alone it would not suffice (consistency ratio %5).</source>
        <translation>«%1» gegen «%2» ist %3; %4 würde am besten zu den übrigen passen, allein aber nicht genügen (Konsistenzverhältnis %5).</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>experience share</source>
        <translation>Erlebnisanteil</translation>
    </message>
    <message>
        <source>own value, blue: covers the journey</source>
        <translation>eigener Wert, blau: deckt die Kundenreise ab</translation>
    </message>
    <message>
        <source>market value, blue: covers the journey</source>
        <translation>Marktwert, blau: deckt die Kundenreise ab</translation>
    </message>
    <message>
        <source>reserve: useful, not needed</source>
        <translation>Reserve: nützlich, nicht nötig</translation>
    </message>
    <message>
        <source>grey: weak effect</source>
        <translation>grau: schwache Wirkung</translation>
    </message>
    <message>
        <source>best competitor is better</source>
        <translation>bester Mitbewerber ist besser</translation>
    </message>
    <message>
        <source>best competitor is not better</source>
        <translation>bester Mitbewerber ist nicht besser</translation>
    </message>
    <message>
        <source>market value</source>
        <translation>Marktwert</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>eigener Wert</translation>
    </message>
    <message>
        <source>rings: 25, 50, 75, 100 points</source>
        <translation>Ringe: 25, 50, 75, 100 Punkte</translation>
    </message>
    <message>
        <source>Share of experience</source>
        <translation>Erlebnisanteil</translation>
    </message>
    <message>
        <source>Journey coverage by phase</source>
        <translation>Abdeckung der Kundenreise je Phase</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>Ganze Reise</translation>
    </message>
    <message>
        <source>%1 blue · %2 reserve · %3 grey</source>
        <translation>%1 blau · %2 Reserve · %3 grau</translation>
    </message>
    <message>
        <source>Grey touchpoints take %1 of the budget and carry %2 of the effect.</source>
        <translation>Graue Kontaktpunkte beanspruchen %1 des Budgets und tragen %2 der Wirkung.</translation>
    </message>
    <message>
        <source>Grey touchpoints carry %1 of the effect.</source>
        <translation>Graue Kontaktpunkte tragen %1 der Wirkung.</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sektoren</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>360° touchpoint wheel</source>
        <translation>360°-Kontaktpunktrad</translation>
    </message>
    <message>
        <source>The performance value of the own brand at every touchpoint, against the best competitor and the market.</source>
        <translation>Der Leistungswert der eigenen Marke an jedem Kontaktpunkt, gegenüber dem besten Mitbewerber und dem Markt.</translation>
    </message>
    <message>
        <source>%1 verdicts are firm, %2 tend, %3 are open.</source>
        <translation>%1 Urteile sind sicher, %2 tendenziell, %3 offen.</translation>
    </message>
    <message>
        <source>By the largest shares alone %1 would be blue.</source>
        <translation>Allein nach den grössten Anteilen wären %1 blau.</translation>
    </message>
    <message>
        <source>The performance value of every touchpoint in the market, and that of the own brand there.</source>
        <translation>Der Leistungswert jedes Kontaktpunkts im Markt und jener der eigenen Marke dort.</translation>
    </message>
</context>
<context>
    <name>WhyPaper</name>
    <message>
        <source>Without a verdict</source>
        <translation>Ohne Urteil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What speaks for the verdict, the gap and the recommended spend of every touchpoint.</source>
        <translation>Was für das Urteil, den Abstand und die empfohlene Ausgabe jedes Kontaktpunkts spricht.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Against the benchmark</source>
        <translation>Gegen den Vergleich</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>digital</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physisch</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Kein Kanal</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Keine Phase</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Keine Abteilung</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Decisive</source>
        <translation>Entscheidend</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Unterstützend</translation>
    </message>
    <message>
        <source>Peripheral</source>
        <translation>Am Rand</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>neutral (○)</source>
        <translation>neutral (○)</translation>
    </message>
    <message>
        <source>good (+)</source>
        <translation>gut (+)</translation>
    </message>
    <message>
        <source>very good (++)</source>
        <translation>sehr gut (++)</translation>
    </message>
    <message>
        <source>All touchpoints</source>
        <translation>Alle Kontaktpunkte</translation>
    </message>
    <message>
        <source>very poor (−−)</source>
        <translation>sehr schlecht (−−)</translation>
    </message>
    <message>
        <source>poor (−)</source>
        <translation>schlecht (−)</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The charts follow the tables at their left, and these follow the other sheets.</source>
        <translation>Die Diagramme folgen den Tabellen links davon, und diese folgen den anderen Blättern.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Importance × gap</source>
        <translation>Wichtigkeit × Abstand</translation>
    </message>
    <message>
        <source>Gap to the benchmark, points</source>
        <translation>Abstand zum Vergleich, Punkte</translation>
    </message>
    <message>
        <source>ahead of the benchmark</source>
        <translation>vor dem Vergleich</translation>
    </message>
    <message>
        <source>behind the benchmark</source>
        <translation>hinter dem Vergleich</translation>
    </message>
    <message>
        <source>Importance of the touchpoints against the gap to the benchmark; strengths in teal above the line, deficits in vermilion below.</source>
        <translation>Wichtigkeit der Kontaktpunkte gegen ihren Abstand zum Vergleich; Stärken in Petrol über der Linie, Defizite in Zinnober darunter.</translation>
    </message>
    <message>
        <source>Spend today</source>
        <translation>Aufwand heute</translation>
    </message>
    <message>
        <source>Spend recommended</source>
        <translation>Empfohlene Ausgaben</translation>
    </message>
    <message>
        <source>Spend today → recommended, the largest changes</source>
        <translation>Ausgaben heute → empfohlen, die grössten Änderungen</translation>
    </message>
    <message>
        <source>Bars: what is spent today and what is recommended, touchpoint by touchpoint.</source>
        <translation>Balken: was heute ausgegeben wird und was empfohlen ist, Kontaktpunkt für Kontaktpunkt.</translation>
    </message>
    <message>
        <source>The most effect that any mix has at a budget, as computed.</source>
        <translation>Die grösste Wirkung, die ein Mix mit einem Budget erreicht, wie berechnet.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Proven to within</source>
        <translation>Bewiesen bis auf</translation>
    </message>
    <message>
        <source>Effect against budget</source>
        <translation>Wirkung und Budget</translation>
    </message>
    <message>
        <source>Effect, today = 100</source>
        <translation>Wirkung, heute = 100</translation>
    </message>
    <message>
        <source>The budget curve: effect against budget.</source>
        <translation>Die Budgetkurve: Wirkung gegen Budget.</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>importance of the placement</source>
        <translation>Wichtigkeit des Einsatzes</translation>
    </message>
    <message>
        <source>removal effect of the journey</source>
        <translation>Entfernungseffekt der Reise</translation>
    </message>
    <message>
        <source>none: 1 everywhere</source>
        <translation>keine: überall 1</translation>
    </message>
    <message>
        <source>How much of the impact in each phase the blue touchpoints cover. Rule for blue: %1. The rule is not solved again here: change a verdict, and the coverage follows.</source>
        <translation>Wie viel der Wirkung in jeder Phase die blauen Kontaktpunkte abdecken. Regel für Blau: %1. Die Regel wird hier nicht neu gelöst: Ändern Sie ein Urteil, und die Abdeckung folgt.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Source of influence</source>
        <translation>Quelle des Einflusses</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Weight of the phase</source>
        <translation>Gewicht der Phase</translation>
    </message>
    <message>
        <source>Sum of usage × influence</source>
        <translation>Summe Nutzung × Einfluss</translation>
    </message>
    <message>
        <source>Weight used</source>
        <translation>Verwendetes Gewicht</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Covered by blue</source>
        <translation>Von Blau abgedeckt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Importance (impact)</source>
        <translation>Wichtigkeit (Wirkungsanteil)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Usage · %1</source>
        <translation>Nutzung · %1</translation>
    </message>
    <message>
        <source>Visits · %1</source>
        <translation>Besuche · %1</translation>
    </message>
    <message>
        <source>Influence · %1</source>
        <translation>Einfluss · %1</translation>
    </message>
    <message>
        <source>Impact · %1</source>
        <translation>Wirkungsanteil · %1</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ erreicht</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation>✗ verfehlt</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Zuerst lesen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Budget curve</source>
        <translation>Budgetkurve</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Massnahmen</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Curve points</source>
        <translation>Kurvenpunkte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>wie heute</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>On the short list</source>
        <translation>Auf der Auswahlliste</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Can be stopped</source>
        <translation>Kann entfallen</translation>
    </message>
    <message>
        <source>Fixed cost while active</source>
        <translation>Fixkosten, solange aktiv</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Effect today, measured</source>
        <translation>Wirkung heute, gemessen</translation>
    </message>
    <message>
        <source>Organic share</source>
        <translation>Organischer Anteil</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Half the spend keeps</source>
        <translation>Halbe Ausgaben behalten</translation>
    </message>
    <message>
        <source>Double the spend brings</source>
        <translation>Doppelte Ausgaben bringen</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>Elastizität</translation>
    </message>
    <message>
        <source>Spend to try</source>
        <translation>Versuchsausgaben</translation>
    </message>
    <message>
        <source>Effect of the trial</source>
        <translation>Wirkung des Versuchs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Phase no.</source>
        <translation>Phase Nr.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Importance (1–5)</source>
        <translation>Wichtigkeit (1–5)</translation>
    </message>
    <message>
        <source>Counts with</source>
        <translation>Zählt mit</translation>
    </message>
    <message>
        <source>Counted usage</source>
        <translation>Gezählte Nutzung</translation>
    </message>
    <message>
        <source>Usage × importance</source>
        <translation>Nutzung × Wichtigkeit</translation>
    </message>
    <message>
        <source>Experience of customers</source>
        <translation>Erlebnis der Kunden</translation>
    </message>
    <message>
        <source>Experience as the team sees it</source>
        <translation>Erlebnis aus Sicht des Teams</translation>
    </message>
    <message>
        <source>Experience to be</source>
        <translation>Angestrebtes Erlebnis</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What customers do</source>
        <translation>Was Kunden tun</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Was sie brauchen</translation>
    </message>
    <message>
        <source>What they feel</source>
        <translation>Was sie fühlen</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Wer führt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Curve of</source>
        <translation>Kurve von</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Paid effect</source>
        <translation>Bezahlte Wirkung</translation>
    </message>
    <message>
        <source>The inventory with spends and answers; amounts in %1. The mix follows what is changed here.</source>
        <translation>Das Inventar mit Ausgaben und Antworten; Beträge in %1. Der Mix folgt dem, was hier geändert wird.</translation>
    </message>
    <message>
        <source>Touchpoints in phases. “Counts with” says how a placement enters the coverage: 1 wholly, 0 not at all, between by the size of its segment.</source>
        <translation>Kontaktpunkte in Phasen. «Zählt mit» sagt, wie ein Einsatz in die Abdeckung eingeht: 1 ganz, 0 gar nicht, dazwischen nach der Grösse seines Segments.</translation>
    </message>
    <message>
        <source>What spends achieved where it was measured.</source>
        <translation>Was Ausgaben bewirkt haben, wo es gemessen wurde.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Performance values 0 to 100; gap of %1 against %2. Blue heads follow the ratings, grey heads were computed by Rundblick %3.</source>
        <translation>Leistungswerte 0 bis 100; Abstand von %1 zu: %2. Blaue Köpfe folgen den Bewertungen, graue wurden von Rundblick %3 berechnet.</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>Marktanteil</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Gap is a</source>
        <translation>Der Abstand ist</translation>
    </message>
    <message>
        <source>Gap low (95 %)</source>
        <translation>Abstand von (95 %)</translation>
    </message>
    <message>
        <source>Gap high (95 %)</source>
        <translation>Abstand bis (95 %)</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Raters still needed</source>
        <translation>Noch nötige Bewertende</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Lost potential</source>
        <translation>Verlorenes Potenzial</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>Marktwert</translation>
    </message>
    <message>
        <source>Raters of the own brand</source>
        <translation>Bewertende der eigenen Marke</translation>
    </message>
    <message>
        <source>Ahead in so many draws</source>
        <translation>Voraus in so vielen Durchläufen</translation>
    </message>
    <message>
        <source>Divided at</source>
        <translation>Geteilt bei</translation>
    </message>
    <message>
        <source>Effect of a spend x: Hill e0 + A·x^a/(x^a + k^a); exponential e0 + A·(1 − e^(−x/k)). The spends recommended are computed by Rundblick and do not follow; their effects do.</source>
        <translation>Wirkung einer Ausgabe x: Hill e0 + A·x^a/(x^a + k^a); exponentiell e0 + A·(1 − e^(−x/k)). Die empfohlenen Ausgaben hat Rundblick berechnet, sie folgen nicht; ihre Wirkungen schon.</translation>
    </message>
    <message>
        <source>Scenario %1. </source>
        <translation>Szenario %1. </translation>
    </message>
    <message>
        <source>How its curve is known</source>
        <translation>Woher die Kurve kommt</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Effect it starts from</source>
        <translation>Ausgangswirkung</translation>
    </message>
    <message>
        <source>Organic effect e0</source>
        <translation>Organische Wirkung e0</translation>
    </message>
    <message>
        <source>Saturation today</source>
        <translation>Sättigung heute</translation>
    </message>
    <message>
        <source>Amplitude A</source>
        <translation>Amplitude A</translation>
    </message>
    <message>
        <source>Shape a</source>
        <translation>Form a</translation>
    </message>
    <message>
        <source>Halfway k</source>
        <translation>Halbwert k</translation>
    </message>
    <message>
        <source>Effect today</source>
        <translation>Wirkung heute</translation>
    </message>
    <message>
        <source>Effect then</source>
        <translation>Wirkung dann</translation>
    </message>
    <message>
        <source>Change of the spend</source>
        <translation>Änderung der Ausgaben</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Massnahme</translation>
    </message>
    <message>
        <source>Same budget, unrounded</source>
        <translation>Gleiches Budget, ungerundet</translation>
    </message>
    <message>
        <source>Same effect, least spend</source>
        <translation>Gleiche Wirkung, kleinste Ausgaben</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>More effect, or less budget</source>
        <translation>Mehr Wirkung oder weniger Budget</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: Gewicht</translation>
    </message>
    <message>
        <source>%1: weight × offset</source>
        <translation>%1: Gewicht × Achsenabschnitt</translation>
    </message>
    <message>
        <source>%1: weight × slope</source>
        <translation>%1: Gewicht × Steigung</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Counts for performance with</source>
        <translation>Zählt für die Leistung mit</translation>
    </message>
    <message>
        <source>Counts for influence with</source>
        <translation>Zählt für den Einfluss mit</translation>
    </message>
    <message>
        <source>Not on the scale</source>
        <translation>Nicht auf der Skala</translation>
    </message>
    <message>
        <source>This value is not on the scale of its criterion. An empty cell means: not rated.</source>
        <translation>Dieser Wert liegt nicht auf der Skala seines Kriteriums. Eine leere Zelle bedeutet: nicht bewertet.</translation>
    </message>
    <message>
        <source>A value y on its scale becomes a score of 0 to 100: offset + slope × y.</source>
        <translation>Ein Wert y auf seiner Skala wird zu 0 bis 100 Punkten: Achsenabschnitt + Steigung × y.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight given</source>
        <translation>Gegebenes Gewicht</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala bis</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>The same weights side by side, for the formulas:</source>
        <translation>Dieselben Gewichte nebeneinander, für die Formeln:</translation>
    </message>
    <message>
        <source>Every single rating; an empty cell means: not rated. Change one, and matrix, coverage and mix follow. Filter the rows as you like, but do not sort them.</source>
        <translation>Jede einzelne Bewertung; eine leere Zelle bedeutet: nicht bewertet. Ändern Sie eine, und Matrix, Abdeckung und Mix folgen. Filtern Sie die Zeilen nach Belieben, aber sortieren Sie sie nicht.</translation>
    </message>
    <message>
        <source>These are too many ratings for a sheet (%1 raters): here is, for each touchpoint, brand and criterion, how many rated it, what share it has in the value and the weighted mean. Formulas take them as they would take the single ratings. Filter the rows as you like, but do not sort them.</source>
        <translation>Das sind zu viele Bewertungen für ein Blatt (%1 Bewertende): Hier steht für jeden Kontaktpunkt, jede Marke und jedes Kriterium, wie viele bewertet haben, welchen Anteil am Wert es hat und das gewichtete Mittel. Die Formeln rechnen damit wie mit den einzelnen Bewertungen. Filtern Sie die Zeilen nach Belieben, aber sortieren Sie sie nicht.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Group value</source>
        <translation>Gruppenwert</translation>
    </message>
    <message>
        <source>Group low</source>
        <translation>Gruppe tief</translation>
    </message>
    <message>
        <source>Group high</source>
        <translation>Gruppe hoch</translation>
    </message>
    <message>
        <source>Group score 0–100</source>
        <translation>Gruppenwert 0–100</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Share in the value</source>
        <translation>Anteil am Wert</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Gewichtetes Mittel</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>The workshop as a workbook: all of its raw numbers, and formulas that compute the results from them.</source>
        <translation>Der Workshop als Arbeitsmappe: alle Rohzahlen, und Formeln, welche die Ergebnisse daraus berechnen.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>%1 customers, %2 employees and experts</source>
        <translation>%1 Kunden, %2 Mitarbeitende und Experten</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>importance × gap, and spends today and recommended</source>
        <translation>Wichtigkeit × Abstand sowie Ausgaben heute und empfohlen</translation>
    </message>
    <message>
        <source>performance values of all brands, gaps and quadrants</source>
        <translation>Leistungswerte aller Marken, Abstände und Quadranten</translation>
    </message>
    <message>
        <source>impact in each phase, and what blue covers of it</source>
        <translation>Wirkungsanteile in jeder Phase, und was Blau davon abdeckt</translation>
    </message>
    <message>
        <source>response curves, spends today and recommended, effects</source>
        <translation>Wirkungskurven, Ausgaben heute und empfohlen, Wirkungen</translation>
    </message>
    <message>
        <source>effect against budget</source>
        <translation>Wirkung gegen Budget</translation>
    </message>
    <message>
        <source>planned work</source>
        <translation>geplante Arbeit</translation>
    </message>
    <message>
        <source>improvements that were collected</source>
        <translation>gesammelte Verbesserungen</translation>
    </message>
    <message>
        <source>the inventory with spends and answers</source>
        <translation>das Inventar mit Ausgaben und Antworten</translation>
    </message>
    <message>
        <source>touchpoints in phases</source>
        <translation>Kontaktpunkte in Phasen</translation>
    </message>
    <message>
        <source>scales and weights</source>
        <translation>Skalen und Gewichte</translation>
    </message>
    <message>
        <source>every single rating</source>
        <translation>jede einzelne Bewertung</translation>
    </message>
    <message>
        <source>means of the ratings; single ones are too many</source>
        <translation>Mittel der Bewertungen; einzeln sind es zu viele</translation>
    </message>
    <message>
        <source>measured effects of spends</source>
        <translation>gemessene Wirkungen von Ausgaben</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Wie man sie liest</translation>
    </message>
    <message>
        <source>raw numbers of the workshop: change them, and the results follow</source>
        <translation>Rohzahlen des Workshops: Ändern Sie sie, und die Ergebnisse folgen</translation>
    </message>
    <message>
        <source>formulas: recomputed here from the raw numbers</source>
        <translation>Formeln: hier aus den Rohzahlen neu berechnet</translation>
    </message>
    <message>
        <source>computed by Rundblick with its statistics and its solver: these stay as they are</source>
        <translation>von Rundblick mit seiner Statistik und seinem Löser berechnet: Das bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>covers the journey</source>
        <translation>deckt die Reise ab</translation>
    </message>
    <message>
        <source>useful, but not needed to cover the journey</source>
        <translation>nützlich, aber für die Abdeckung der Reise nicht nötig</translation>
    </message>
    <message>
        <source>weak effect, waste and needless complexity</source>
        <translation>schwache Wirkung, Verschwendung und unnötige Komplexität</translation>
    </message>
    <message>
        <source>Gap +</source>
        <translation>Abstand +</translation>
    </message>
    <message>
        <source>teal: the own brand is ahead of the benchmark</source>
        <translation>Petrol: Die eigene Marke liegt vor dem Vergleich</translation>
    </message>
    <message>
        <source>Gap −</source>
        <translation>Abstand −</translation>
    </message>
    <message>
        <source>vermilion: the own brand is behind it</source>
        <translation>Zinnober: Die eigene Marke liegt dahinter</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>not known; an empty rating is no zero</source>
        <translation>nicht bekannt; eine leere Bewertung ist keine Null</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>What to know about the data</source>
        <translation>Was man über die Daten wissen muss</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>what changed from one wave of the study to the next</source>
        <translation>was sich von einer Welle der Studie zur nächsten geändert hat</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Low (95 %)</source>
        <translation>Tief (95 %)</translation>
    </message>
    <message>
        <source>High (95 %)</source>
        <translation>Hoch (95 %)</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
</context>
<context>
    <name>rundblick::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;Export PDF …</source>
        <translation>PDF &amp;exportieren …</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Rundblick</source>
        <translation>Ü&amp;ber Rundblick</translation>
    </message>
    <message>
        <source>About Rundblick</source>
        <translation>Über Rundblick</translation>
    </message>
    <message>
        <source>Rundblick %1: touchpoints, journeys and the marketing mix in the workshop. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rundblick %1: Kontaktpunkte, Kundenreise und Marketing-Mix im Workshop. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>↶ Undo</source>
        <translation>↶ Rückgängig</translation>
    </message>
    <message>
        <source>↷ Redo</source>
        <translation>↷ Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>&amp;Where does this number come from?</source>
        <translation>&amp;Woher kommt diese Zahl?</translation>
    </message>
    <message>
        <source>&amp;Find a touchpoint …</source>
        <translation>Kontaktpunkt &amp;finden …</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Find a &amp;command …</source>
        <translation>&amp;Befehl finden …</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projektor</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Grösse</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Grösser</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Grösse</translation>
    </message>
    <message>
        <source>&amp;Workshop mode: large targets</source>
        <translation>&amp;Workshop-Modus: grosse Schaltflächen</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>&amp;Tasten und Befehle</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Geführter Rundgang</translation>
    </message>
    <message>
        <source>Save as &amp;template …</source>
        <translation>Als &amp;Vorlage speichern …</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics …</source>
        <translation>&amp;Diagnose speichern …</translation>
    </message>
    <message>
        <source>Where my &amp;work stands …</source>
        <translation>Wo meine &amp;Arbeit steht …</translation>
    </message>
    <message>
        <source>&amp;Merge a copy …</source>
        <translation>Kopie &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>Name th&amp;is version …</source>
        <translation>D&amp;iese Version benennen …</translation>
    </message>
    <message>
        <source>&amp;Versions …</source>
        <translation>&amp;Versionen …</translation>
    </message>
    <message>
        <source>Restore a &amp;backup …</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Save a copy for the c&amp;lient …</source>
        <translation>Kopie für den K&amp;unden speichern …</translation>
    </message>
    <message>
        <source>&amp;Discreet for others: no names</source>
        <translation>&amp;Diskret für andere: ohne Namen</translation>
    </message>
    <message>
        <source>&amp;Hand over …</source>
        <translation>Ü&amp;bergeben …</translation>
    </message>
    <message>
        <source>Export o&amp;ther formats</source>
        <translation>Andere F&amp;ormate exportieren</translation>
    </message>
    <message>
        <source>Import &amp;journeys …</source>
        <translation>Kunden&amp;reisen importieren …</translation>
    </message>
    <message>
        <source>Im&amp;port a file …</source>
        <translation>Datei im&amp;portieren …</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>rundblick::AgreementCard</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Most disputed</source>
        <translation>Am stärksten umstritten</translation>
    </message>
    <message>
        <source>The raters differ by %1 points on average</source>
        <translation>Die Bewertenden weichen im Mittel um %1 Punkte ab</translation>
    </message>
</context>
<context>
    <name>rundblick::AnalyticsHelp</name>
    <message>
        <source>Events from Google Analytics 4</source>
        <translation>Ereignisse aus Google Analytics 4</translation>
    </message>
    <message>
        <source>Google Analytics 4 exports its events to BigQuery. Run this query there, save the result as CSV or as JSON (newline delimited), and import that file. The table as it is, exported as JSON, can be read too.</source>
        <translation>Google Analytics 4 gibt seine Ereignisse an BigQuery aus. Führen Sie dort diese Abfrage aus, speichern Sie das Ergebnis als CSV oder als JSON (newline delimited) und importieren Sie diese Datei. Auch die unveränderte Tabelle, als JSON exportiert, lässt sich lesen.</translation>
    </message>
    <message>
        <source>Query for BigQuery</source>
        <translation>Abfrage für BigQuery</translation>
    </message>
    <message>
        <source>&amp;Copy the query</source>
        <translation>Abfrage &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>rundblick::BackdropBar</name>
    <message>
        <source>A photo of the wall or a page of a PDF, behind the touchpoints</source>
        <translation>Ein Foto der Wand oder eine Seite einer PDF-Datei, hinter den Kontaktpunkten</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>S&amp;tärke</translation>
    </message>
    <message>
        <source>How strong the picture is</source>
        <translation>Wie kräftig das Bild ist</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>As large as what is on the board</source>
        <translation>So gross wie das, was auf der Fläche ist</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Das Bild entfernen</translation>
    </message>
    <message>
        <source>&amp;Choose a picture …</source>
        <translation>&amp;Bild wählen …</translation>
    </message>
    <message>
        <source>A picture, or a page of a PDF</source>
        <translation>Ein Bild oder eine Seite einer PDF-Datei</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Back to the touchpoints</source>
        <translation>Zurück zu den Kontaktpunkten</translation>
    </message>
</context>
<context>
    <name>rundblick::BackdropWriter</name>
    <message>
        <source>Picture behind the board</source>
        <translation>Bild hinter der Fläche</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg *.pdf)</source>
        <translation>Bilder und PDF (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg *.pdf)</translation>
    </message>
</context>
<context>
    <name>rundblick::BackupsDialog</name>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n Einsatz</numerusform>
            <numerusform>%n Einsätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n Marke</numerusform>
            <numerusform>%n Marken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n Bewerter</numerusform>
            <numerusform>%n Bewerter</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of earlier workshops</source>
        <translation>Sicherungen früherer Workshops</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Kept by &amp;itself at each saving</source>
        <translation>Bei jedem Speichern von &amp;selbst aufbewahrt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grösse</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>&amp;Restore into this workshop …</source>
        <translation>In diesem Workshop &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Open as a &amp;copy …</source>
        <translation>Als &amp;Kopie öffnen …</translation>
    </message>
    <message>
        <source>saved as a copy</source>
        <translation>als Kopie gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>Nothing differs from the workshop as it is now.</source>
        <translation>Es gibt keinen Unterschied zum Workshop, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>Seither: %1</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Zur Sicherung vom %1 zurückgehen?</translation>
    </message>
    <message>
        <source>What has come since then goes: %1.</source>
        <translation>Was seither dazugekommen ist, wird zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>All named versions stay, and one undo brings back what is there now.</source>
        <translation>Alle benannten Versionen bleiben, und ein Rückgängig bringt zurück, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Leave it as it is now</source>
        <translation>So lassen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Es ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::BoardActions</name>
    <message>
        <source>&amp;Edit in place</source>
        <translation>&amp;Hier bearbeiten</translation>
    </message>
    <message>
        <source>Add &amp;beside</source>
        <translation>&amp;Daneben hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take off the board</source>
        <translation>&amp;Vom Brett nehmen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Verdoppeln</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Waagrecht &amp;mitten</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;tops</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>&amp;Senkrecht mitten</translation>
    </message>
    <message>
        <source>Align &amp;bottoms</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>&amp;Waagrecht verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Senkrecht &amp;verteilen</translation>
    </message>
    <message>
        <source>Zoom to all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
</context>
<context>
    <name>rundblick::BoardToolbar</name>
    <message>
        <source>Select and move</source>
        <translation>Auswählen und verschieben</translation>
    </message>
    <message>
        <source>Add touchpoints</source>
        <translation>Kontaktpunkte hinzufügen</translation>
    </message>
    <message>
        <source>Link touchpoints</source>
        <translation>Kontaktpunkte verbinden</translation>
    </message>
    <message>
        <source>Add notes</source>
        <translation>Notizen hinzufügen</translation>
    </message>
    <message>
        <source>Move the board</source>
        <translation>Brett verschieben</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Grösser</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>rundblick::BoardWriter</name>
    <message>
        <source>Name of the touchpoint</source>
        <translation>Name des Kontaktpunkts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>rundblick::BrandForm</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>Colour …</source>
        <translation>Farbe …</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>An accent on the cover and above the pages; it changes no meaning of blue, grey, green and orange</source>
        <translation>Ein Akzent auf dem Titelblatt und über den Seiten; Blau, Grau, Grün und Orange behalten ihre Bedeutung</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>&amp;Verfasst von</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>your name or firm</source>
        <translation>Ihr Name oder Ihre Firma</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>rundblick::BudgetModel</name>
    <message>
        <source>* assumed: nobody answered yet</source>
        <translation>* angenommen: noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>“%1” is not possible in the column “%2”. Nothing was changed.</source>
        <translation>«%1» ist in der Spalte «%2» nicht möglich. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>rundblick::BudgetPanel</name>
    <message>
        <source>Type, or paste a block from a spreadsheet: Ctrl+V puts it from the current cell on. Values with * are assumed; type over them.</source>
        <translation>Tippen oder einen Block aus einer Tabellenkalkulation einfügen: Strg+V setzt ihn ab der aktuellen Zelle ein. Werte mit * sind angenommen; einfach überschreiben.</translation>
    </message>
    <message>
        <source>Spent today %1, budget %2</source>
        <translation>Ausgaben heute %1, Budget %2</translation>
    </message>
    <message>
        <source>%1 above the budget</source>
        <translation>%1 über dem Budget</translation>
    </message>
    <message>
        <source>%1 not yet spent</source>
        <translation>%1 noch nicht verteilt</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>Zeitraum %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values assumed (*)</source>
        <translation>
            <numerusform>%n Wert angenommen (*)</numerusform>
            <numerusform>%n Werte angenommen (*)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::BudgetTable</name>
    <message>
        <source>Budget table</source>
        <translation>Budgettabelle</translation>
    </message>
</context>
<context>
    <name>rundblick::CheckStep</name>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>taken whole</source>
        <translation>ganz übernommen</translation>
    </message>
    <message>
        <source>with something left out</source>
        <translation>teilweise weggelassen</translation>
    </message>
    <message>
        <source>there before</source>
        <translation>schon dagewesen</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was weggelassen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) are in the workshop already: what they answer here takes the place of what they answered before.</source>
        <translation>
            <numerusform>%n befragte Person ist schon im Workshop: Was sie hier antwortet, ersetzt, was sie früher geantwortet hat.</numerusform>
            <numerusform>%n befragte Personen sind schon im Workshop: Was sie hier antworten, ersetzt, was sie früher geantwortet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts wird weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are left out:</source>
        <translation>
            <numerusform>%n Antwort wird weggelassen:</numerusform>
            <numerusform>%n Antworten werden weggelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers are left out; the first of them:</source>
        <translation>%1 Antworten werden weggelassen; die ersten davon:</translation>
    </message>
    <message>
        <source>The table is being checked.</source>
        <translation>Die Tabelle wird geprüft.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
</context>
<context>
    <name>rundblick::CleaningStep</name>
    <message>
        <source>&amp;Group pages: of a path keep the first</source>
        <translation>Seiten &amp;gruppieren: vom Pfad bleiben die ersten</translation>
    </message>
    <message>
        <source>&amp;Touchpoints: uncheck what is none, type what another shall be called</source>
        <translation>&amp;Kontaktpunkte: Haken weg, was keiner ist; eintippen, was anders heissen soll</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>Muster für Namen</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>Was aus ihnen wird</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Names like</source>
        <translation>&amp;Namen wie</translation>
    </message>
    <message>
        <source>become</source>
        <translation>werden zu</translation>
    </message>
    <message>
        <source>&amp;Rare, in fewer than</source>
        <translation>&amp;Selten, in weniger als</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>What the rare ones are called</source>
        <translation>Wie die seltenen heissen</translation>
    </message>
    <message>
        <source>of 1,000 &amp;journeys:</source>
        <translation>von 1000 &amp;Reisen:</translation>
    </message>
    <message>
        <source>The &amp;same touchpoint twice in a row is one</source>
        <translation>Derselbe Kontaktpunkt &amp;zweimal hintereinander ist einer</translation>
    </message>
    <message>
        <source>&amp;Keep of a journey</source>
        <translation>Von einer Reise &amp;bleiben</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>die letzten</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>die ersten</translation>
    </message>
    <message>
        <source>Which end is kept</source>
        <translation>Welches Ende bleibt</translation>
    </message>
    <message>
        <source> touchpoints</source>
        <translation> Kontaktpunkte</translation>
    </message>
    <message>
        <source> part</source>
        <translation> Teil</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> Teile</translation>
    </message>
</context>
<context>
    <name>rundblick::ColumnTable</name>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
</context>
<context>
    <name>rundblick::ColumnsStep</name>
    <message>
        <source>Drag a meaning onto each column that counts. What is left out stays in the file.</source>
        <translation>Ziehen Sie auf jede Spalte, die zählt, ihre Bedeutung. Was weggelassen wird, bleibt in der Datei.</translation>
    </message>
    <message>
        <source>What the chosen column means</source>
        <translation>Was die gewählte Spalte bedeutet</translation>
    </message>
    <message>
        <source>&amp;means</source>
        <translation>be&amp;deutet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>&amp;Touchpoint of all</source>
        <translation>&amp;Kontaktpunkt von allen</translation>
    </message>
    <message>
        <source>&amp;Brand of all</source>
        <translation>&amp;Marke von allen</translation>
    </message>
    <message>
        <source>&amp;Criterion of all</source>
        <translation>K&amp;riterium von allen</translation>
    </message>
    <message>
        <source>&amp;Wave</source>
        <translation>&amp;Welle</translation>
    </message>
    <message>
        <source>&amp;Who answered</source>
        <translation>W&amp;er geantwortet hat</translation>
    </message>
    <message>
        <source>Your &amp;own brand</source>
        <translation>Ihre &amp;eigene Marke</translation>
    </message>
    <message>
        <source>Say which columns are answers.</source>
        <translation>Sagen Sie, welche Spalten Antworten sind.</translation>
    </message>
    <message>
        <source>Say which touchpoint each question rates.</source>
        <translation>Sagen Sie, welchen Kontaktpunkt jede Frage bewertet.</translation>
    </message>
    <message>
        <source>Say on which criterion the questions rate.</source>
        <translation>Sagen Sie, nach welchem Kriterium die Fragen bewerten.</translation>
    </message>
    <message>
        <source>Say which brand is your own.</source>
        <translation>Sagen Sie, welche Marke die eigene ist.</translation>
    </message>
    <message>
        <source>How dates are read</source>
        <translation>Wie Daten gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Dates:</source>
        <translation>&amp;Daten:</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist der %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more of this kind.</source>
        <translation>
            <numerusform>Es gibt %n weiteres Paar dieser Art.</numerusform>
            <numerusform>Es gibt %n weitere Paare dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the table names takes the places of what nobody rated: %1.</source>
        <translation>Was die Tabelle nennt, tritt an die Stelle dessen, was niemand bewertet hat: %1.</translation>
    </message>
</context>
<context>
    <name>rundblick::CoverageTargets</name>
    <message>
        <source>Targets by &amp;phase</source>
        <translation>Ziele je &amp;Phase</translation>
    </message>
    <message>
        <source>Coverage target</source>
        <translation>Abdeckungsziel</translation>
    </message>
    <message>
        <source>What share of the impact of every phase the blue touchpoints must reach</source>
        <translation>Welchen Anteil der Wirkung jeder Phase die blauen Kontaktpunkte erreichen müssen</translation>
    </message>
    <message>
        <source>Coverage target τ: %1</source>
        <translation>Abdeckungsziel τ: %1</translation>
    </message>
    <message>
        <source>as τ</source>
        <translation>wie τ</translation>
    </message>
    <message>
        <source>Coverage target of %1</source>
        <translation>Abdeckungsziel von %1</translation>
    </message>
</context>
<context>
    <name>rundblick::CriteriaCard</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>No criteria yet. Type what brands are rated on at a touchpoint – information, trust, convenience – one name per row.</source>
        <translation>Noch keine Kriterien. Tippen Sie ein, worauf Marken an einem Kontaktpunkt bewertet werden – Information, Vertrauen, Bequemlichkeit –, einen Namen pro Zeile.</translation>
    </message>
    <message>
        <source>&amp;Weights …</source>
        <translation>&amp;Gewichte …</translation>
    </message>
    <message>
        <source>By points, by a ranking, by comparing pairs, or derived from the ratings</source>
        <translation>Nach Punkten, nach Rangfolge, im Paarvergleich oder aus den Bewertungen hergeleitet</translation>
    </message>
    <message>
        <source>Own brand &amp;compared with</source>
        <translation>Eigene Marke verglichen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Relevant difference</source>
        <translation>&amp;Relevanter Unterschied</translation>
    </message>
    <message>
        <source>All other settings:</source>
        <translation>Alle anderen Einstellungen:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weights (%1):</source>
        <translation>Gewichte (%1):</translation>
    </message>
</context>
<context>
    <name>rundblick::CurveChart</name>
    <message>
        <source>Response curve</source>
        <translation>Wirkungskurve</translation>
    </message>
</context>
<context>
    <name>rundblick::CurveForm</name>
    <message>
        <source>Measured: three points or more are fitted</source>
        <translation>Gemessen: Ab drei Punkten wird eine Kurve angepasst</translation>
    </message>
    <message>
        <source>Form of the curve</source>
        <translation>Form der Kurve</translation>
    </message>
    <message>
        <source>From answers and measured points</source>
        <translation>Aus Antworten und gemessenen Punkten</translation>
    </message>
    <message>
        <source>Saturation today</source>
        <translation>Sättigung heute</translation>
    </message>
    <message>
        <source>Effect at half the spend</source>
        <translation>Wirkung bei halber Ausgabe</translation>
    </message>
    <message>
        <source>Effect at double the spend</source>
        <translation>Wirkung bei doppelter Ausgabe</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>Elastizität</translation>
    </message>
    <message>
        <source>Effect without spend</source>
        <translation>Wirkung ohne Ausgabe</translation>
    </message>
    <message>
        <source>Most that money can add</source>
        <translation>Was Geld höchstens dazutut</translation>
    </message>
    <message>
        <source>Spend of the middle, %1</source>
        <translation>Ausgabe der halben Wirkung, %1</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>Steilheit</translation>
    </message>
</context>
<context>
    <name>rundblick::DerivationView</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Where this number comes from</source>
        <translation>Woher diese Zahl kommt</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Inputs of the formula</source>
        <translation>Eingaben der Formel</translation>
    </message>
    <message>
        <source>Blue inputs lead deeper: click them, or press Enter.</source>
        <translation>Blaue Eingaben führen weiter: anklicken oder Enter drücken.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
</context>
<context>
    <name>rundblick::DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>This is all that will be in the file: the program, the system and what was recorded of the last days. Names, titles and texts of your workshops are not in it, and nothing is sent anywhere.</source>
        <translation>Das ist alles, was in der Datei stehen wird: Angaben zum Programm, zum System und was in den letzten Tagen festgehalten wurde. Namen, Titel und Texte aus Ihren Workshops stehen nicht darin, und gesendet wird nichts.</translation>
    </message>
    <message>
        <source>What will be in the file</source>
        <translation>Was in der Datei stehen wird</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics are in %1.</source>
        <translation>Die Diagnose ist in %1.</translation>
    </message>
</context>
<context>
    <name>rundblick::DifferenceTree</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>only its place is another</source>
        <translation>nur an anderer Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s)</source>
        <translation>
            <numerusform>%n weitere Art</numerusform>
            <numerusform>%n weitere Arten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::DoneStep</name>
    <message>
        <source>What was imported</source>
        <translation>Was importiert wurde</translation>
    </message>
    <message>
        <source>&amp;Save as text …</source>
        <translation>Als Text &amp;speichern …</translation>
    </message>
    <message>
        <source>Tables with the same heads are recognised the next time, with all that you chose, where you keep this under a name.</source>
        <translation>Tabellen mit denselben Köpfen werden das nächste Mal wiedererkannt, mit allem, was Sie gewählt haben, wenn Sie dies unter einem Namen behalten.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>&amp;Keep as profile</source>
        <translation>Als &amp;Profil behalten</translation>
    </message>
    <message>
        <source>Import of %1.txt</source>
        <translation>Import von %1.txt</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
    <message>
        <source>The profile “%1” is kept.</source>
        <translation>Das Profil «%1» ist behalten.</translation>
    </message>
</context>
<context>
    <name>rundblick::EventsStep</name>
    <message>
        <source>From &amp;Google Analytics …</source>
        <translation>Aus &amp;Google Analytics …</translation>
    </message>
    <message>
        <source>How events get out of Google Analytics 4</source>
        <translation>Wie Ereignisse aus Google Analytics 4 herauskommen</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Was geschah</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>Se&amp;ite</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>Va&amp;lue</source>
        <translation>Wer&amp;t</translation>
    </message>
    <message>
        <source>G&amp;oal reached</source>
        <translation>Ziel &amp;erreicht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The page, without its query</source>
        <translation>Die Seite, ohne ihre Abfrage</translation>
    </message>
    <message>
        <source>Source / medium</source>
        <translation>Quelle / Medium</translation>
    </message>
    <message>
        <source>Source, page or what happened: the first there is</source>
        <translation>Quelle, Seite oder was geschah: das Erste, das da ist</translation>
    </message>
    <message>
        <source>Day first: 31/3/2026</source>
        <translation>Tag zuerst: 31/3/2026</translation>
    </message>
    <message>
        <source>Month first: 3/31/2026</source>
        <translation>Monat zuerst: 3/31/2026</translation>
    </message>
    <message>
        <source>Each session is a &amp;journey of its own</source>
        <translation>&amp;Jede Sitzung ist eine eigene Reise</translation>
    </message>
    <message>
        <source>A &amp;pause begins a new journey, from</source>
        <translation>Eine &amp;Pause beginnt eine neue Reise, ab</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Pause in minutes</source>
        <translation>Pause in Minuten</translation>
    </message>
    <message>
        <source>The to&amp;uchpoint is</source>
        <translation>Der Kontaktp&amp;unkt ist</translation>
    </message>
    <message>
        <source>&amp;Dates with slashes</source>
        <translation>&amp;Daten mit Schrägstrichen</translation>
    </message>
    <message>
        <source>What happened there is the goal of the journey, and no touchpoint</source>
        <translation>Was hier geschah, ist das Ziel der Reise und kein Kontaktpunkt</translation>
    </message>
    <message>
        <source>What comes after the &amp;first goal is left out</source>
        <translation>Was nach dem ersten Ziel &amp;folgt, wird weggelassen</translation>
    </message>
    <message>
        <source>A journey reaches its goal w&amp;ith</source>
        <translation>Eine Reise erre&amp;icht ihr Ziel mit</translation>
    </message>
    <message>
        <source>The first %1 events make %2 journeys over %3 touchpoints; %4 of them reach the goal.</source>
        <translation>Die ersten %1 Ereignisse ergeben %2 Reisen über %3 Kontaktpunkte; %4 davon erreichen das Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cannot be read and will be left out. The first:</source>
        <translation>
            <numerusform>%n Ereignis ist nicht lesbar und wird weggelassen:</numerusform>
            <numerusform>%n Ereignisse sind nicht lesbar und werden weggelassen. Das erste:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the column that says who the customer is, and one that says what happened.</source>
        <translation>Wählen Sie die Spalte, die sagt, wer der Kunde ist, und eine, die sagt, was geschah.</translation>
    </message>
</context>
<context>
    <name>rundblick::ExperienceBox</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>rundblick::ExportDialog</name>
    <message>
        <source>Only this page</source>
        <translation>Nur diese Seite</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>P&amp;aper, landscape</source>
        <translation>&amp;Papier, Querformat</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The report as it is composed</source>
        <translation>Der Bericht, wie er zusammengestellt ist</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>Only what is selected on it</source>
        <translation>Nur was darauf ausgewählt ist</translation>
    </message>
    <message>
        <source>1×: for web pages and chats</source>
        <translation>1×: für Webseiten und Chats</translation>
    </message>
    <message>
        <source>2×: for documents and slides</source>
        <translation>2×: für Dokumente und Folien</translation>
    </message>
    <message>
        <source>3×: for print</source>
        <translation>3×: für den Druck</translation>
    </message>
    <message>
        <source>4×: for large prints</source>
        <translation>4×: für grosse Drucke</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Grösse</translation>
    </message>
    <message>
        <source>&amp;Transparent paper</source>
        <translation>Papier &amp;durchsichtig</translation>
    </message>
</context>
<context>
    <name>rundblick::Exporter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Neuer Ordner (*)</translation>
    </message>
    <message>
        <source>Computing without names …</source>
        <translation>Ohne Namen rechnen …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
</context>
<context>
    <name>rundblick::FileBar</name>
    <message>
        <source>What to do …</source>
        <translation>Was tun …</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Show the new state</source>
        <translation>Den neuen Stand zeigen</translation>
    </message>
</context>
<context>
    <name>rundblick::FileStep</name>
    <message>
        <source>Another &amp;file …</source>
        <translation>Andere &amp;Datei …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>&amp;Rows with heads</source>
        <translation>&amp;Kopfzeilen</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Correct how the file is read, or the file itself.</source>
        <translation>Korrigieren Sie, wie die Datei gelesen wird, oder die Datei selbst.</translation>
    </message>
    <message>
        <source>There are no rows below the heads.</source>
        <translation>Unter den Kopfzeilen steht keine Zeile.</translation>
    </message>
</context>
<context>
    <name>rundblick::FindingsList</name>
    <message>
        <source>Main paths</source>
        <translation>Hauptwege</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Engpässe</translation>
    </message>
    <message>
        <source>Unavoidable</source>
        <translation>Unumgänglich</translation>
    </message>
    <message>
        <source>Traps and dead ends</source>
        <translation>Fallen und Sackgassen</translation>
    </message>
    <message>
        <source>Findings in the flow</source>
        <translation>Befunde im Fluss</translation>
    </message>
</context>
<context>
    <name>rundblick::FlowPage</name>
    <message>
        <source>Flow of the journey</source>
        <translation>Fluss der Reise</translation>
    </message>
    <message>
        <source>arrow = customers who go on, the wider the more · drag from a node&apos;s dot to draw a link, double-click it for its weight</source>
        <translation>Pfeil = Kunden, die weitergehen, je breiter, desto mehr · vom Punkt eines Knotens ziehen zeichnet einen Übergang, ein Doppelklick darauf fragt nach dem Gewicht</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Ü&amp;bergang</translation>
    </message>
    <message>
        <source>Drag from one node to another, or click both (L)</source>
        <translation>Von einem Knoten zum anderen ziehen oder beide anklicken (L)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>Gives all nodes back to the layout; undo brings your places back</source>
        <translation>Überlässt alle Knoten der Anordnung; Rückgängig bringt Ihre Plätze zurück</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Shows all of the flow (0)</source>
        <translation>Zeigt den ganzen Fluss (0)</translation>
    </message>
    <message>
        <source>The most frequent ways from start to conversion</source>
        <translation>Die häufigsten Wege vom Start zur Konversion</translation>
    </message>
    <message>
        <source>Where most customers are lost, and where it pays most to lose fewer (▼)</source>
        <translation>Wo am meisten Kunden verloren gehen und wo es sich am meisten lohnt, weniger zu verlieren (▼)</translation>
    </message>
    <message>
        <source>No journey converts without them (double border)</source>
        <translation>Ohne sie führt keine Reise zur Konversion (doppelter Rand)</translation>
    </message>
    <message>
        <source>What customers never leave, what leads nowhere, and where nobody gets to (!)</source>
        <translation>Was Kunden nie verlassen, was nirgends hinführt und wohin niemand kommt (!)</translation>
    </message>
    <message>
        <source>Recorded paths</source>
        <translation>Erfasste Wege</translation>
    </message>
    <message>
        <source>Transitions of the recorded paths, dashed; they cannot be edited</source>
        <translation>Übergänge der erfassten Wege, gestrichelt; sie lassen sich nicht bearbeiten</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Keys: Tab goes from node to node, L links to the one chosen next, W walks through the links of a node, Enter edits, Delete removes.</source>
        <translation>Tasten: Tab geht von Knoten zu Knoten, L verbindet mit dem nächsten gewählten, W geht durch die Übergänge eines Knotens, Enter bearbeitet, Entf entfernt.</translation>
    </message>
    <message>
        <source>No links yet. Drag from the dot at the right of a node to where customers go next, from the start to the first touchpoints, and from the last to conversion or loss; or import recorded paths.</source>
        <translation>Noch keine Übergänge. Ziehen Sie vom Punkt rechts an einem Knoten dorthin, wohin Kunden als Nächstes gehen, vom Start zu den ersten Kontaktpunkten und von den letzten zur Konversion oder zum Verlust; oder importieren Sie erfasste Wege.</translation>
    </message>
    <message>
        <source>No touchpoints yet. Double-click the canvas to add one, or collect them on the Map page; then link them as customers move.</source>
        <translation>Noch keine Kontaktpunkte. Ein Doppelklick auf die Fläche fügt einen hinzu, oder sammeln Sie sie auf der Seite Karte; verbinden Sie sie dann so, wie Kunden sich bewegen.</translation>
    </message>
    <message>
        <source>Drawn links and recorded paths count together.</source>
        <translation>Gezeichnete Übergänge und erfasste Wege zählen zusammen.</translation>
    </message>
    <message>
        <source>The recorded paths count, the drawn links do not. The method can take links or both.</source>
        <translation>Die erfassten Wege zählen, die gezeichneten Übergänge nicht. Die Methode kann Übergänge oder beides nehmen.</translation>
    </message>
    <message>
        <source>The recorded paths count.</source>
        <translation>Die erfassten Wege zählen.</translation>
    </message>
    <message>
        <source>The drawn links count, the recorded paths do not. The method can take paths or both.</source>
        <translation>Die gezeichneten Übergänge zählen, die erfassten Wege nicht. Die Methode kann Wege oder beides nehmen.</translation>
    </message>
    <message>
        <source>The drawn links count.</source>
        <translation>Die gezeichneten Übergänge zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rarer transition(s) of the paths are not shown.</source>
        <translation>
            <numerusform>%n seltenerer Übergang der Wege ist nicht gezeigt.</numerusform>
            <numerusform>%n seltenere Übergänge der Wege sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Main paths, bottlenecks, what nobody avoids, traps and dead ends appear here as soon as links or paths lead from the start to the conversion.</source>
        <translation>Hauptwege, Engpässe, was niemand umgeht, Fallen und Sackgassen erscheinen hier, sobald Übergänge oder Wege vom Start zur Konversion führen.</translation>
    </message>
    <message>
        <source>Nothing of the chosen kinds.</source>
        <translation>Nichts von den gewählten Arten.</translation>
    </message>
    <message>
        <source>To the next node; on a link to its ends</source>
        <translation>Zum nächsten Knoten; auf einem Übergang zu seinen Enden</translation>
    </message>
    <message>
        <source>To the next or last node</source>
        <translation>Zum nächsten oder vorherigen Knoten</translation>
    </message>
    <message>
        <source>Link to the node that is chosen next and confirmed by Enter</source>
        <translation>Mit dem Knoten verbinden, der als nächster gewählt und mit Enter bestätigt wird</translation>
    </message>
    <message>
        <source>Through the links of a node, by their weights</source>
        <translation>Durch die Übergänge eines Knotens, nach ihrem Gewicht</translation>
    </message>
    <message>
        <source>Type in place: a name, the weight of a link</source>
        <translation>An Ort und Stelle schreiben: einen Namen, das Gewicht eines Übergangs</translation>
    </message>
    <message>
        <source>Select the next one, too</source>
        <translation>Den nächsten auch auswählen</translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation>Verschieben, was ausgewählt ist</translation>
    </message>
    <message>
        <source>To the first or last node</source>
        <translation>Zum ersten oder letzten Knoten</translation>
    </message>
    <message>
        <source>Drop what was begun, else select nothing</source>
        <translation>Begonnenes verwerfen, sonst nichts auswählen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>What is marked in the flow, and recorded paths</source>
        <translation>Was im Fluss hervorgehoben wird, und erfasste Wege</translation>
    </message>
    <message>
        <source>F6 goes there and back</source>
        <translation>F6 führt hin und zurück</translation>
    </message>
    <message>
        <source>To what stands &amp;out beside the board, and back</source>
        <translation>Zu dem, was &amp;auffällt, neben dem Brett und zurück</translation>
    </message>
</context>
<context>
    <name>rundblick::FlowScene</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konversion</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>%1 of the journeys come past it</source>
        <translation>%1 der Reisen kommen daran vorbei</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead here</source>
        <translation>
            <numerusform>%n Übergang führt hierher</numerusform>
            <numerusform>%n Übergänge führen hierher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead on</source>
        <translation>
            <numerusform>%n Übergang führt weiter</numerusform>
            <numerusform>%n Übergänge führen weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
</context>
<context>
    <name>rundblick::FlowView</name>
    <message>
        <source>Flow of the journey</source>
        <translation>Fluss der Reise</translation>
    </message>
</context>
<context>
    <name>rundblick::FrontierChart</name>
    <message>
        <source>Effect against budget</source>
        <translation>Wirkung und Budget</translation>
    </message>
</context>
<context>
    <name>rundblick::GuidedTour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>rundblick::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>One folder for the client, with a page that leads through it. What the workshop does not hold is left out.</source>
        <translation>Ein Ordner für den Kunden, mit einer Seite, die durch ihn führt. Was der Workshop nicht enthält, fällt weg.</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Übergeben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Where the new folder shall be</source>
        <translation>Wo der neue Ordner liegen soll</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellen</translation>
    </message>
</context>
<context>
    <name>rundblick::HelpSheet</name>
    <message>
        <source>Keys and commands</source>
        <translation>Tasten und Befehle</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tippen, um zu filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>rundblick::IdeasForm</name>
    <message>
        <source>New idea, then Enter</source>
        <translation>Neue Idee, dann Enter</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Neue Idee</translation>
    </message>
    <message>
        <source>Vote for this idea</source>
        <translation>Für diese Idee stimmen</translation>
    </message>
    <message>
        <source>Remove this idea</source>
        <translation>Diese Idee entfernen</translation>
    </message>
    <message>
        <source>Click to change this idea</source>
        <translation>Klicken, um diese Idee zu ändern</translation>
    </message>
</context>
<context>
    <name>rundblick::ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>1  File</source>
        <translation>1  Datei</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Spalten</translation>
    </message>
    <message>
        <source>3  Scale</source>
        <translation>3  Skala</translation>
    </message>
    <message>
        <source>4  Check</source>
        <translation>4  Prüfung</translation>
    </message>
    <message>
        <source>5  Report</source>
        <translation>5  Bericht</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Die Tabelle wird gelesen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>Welche Tabelle?</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Own brand</source>
        <translation>Eigene Marke</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
</context>
<context>
    <name>rundblick::ImportWork</name>
    <message>
        <source>Own brand</source>
        <translation>Eigene Marke</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
</context>
<context>
    <name>rundblick::Inspector</name>
    <message>
        <source>Performance value ( | best competitor)</source>
        <translation>Leistungswert ( | bester Mitbewerber)</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>Auf der Reise</translation>
    </message>
</context>
<context>
    <name>rundblick::JourneyBar</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Show only some touchpoints: by segment, voice, evidence or channel</source>
        <translation>Nur einige Kontaktpunkte zeigen: nach Segment, Stimme, Beleg oder Kanal</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <source>Show, hide and fold the lanes above the matrix, and their curves</source>
        <translation>Die Spuren über der Matrix und ihre Kurven zeigen, ausblenden und zuklappen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortierung</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 shown · %3</source>
        <translation>%1 von %2 gezeigt · %3</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>S&amp;timme</translation>
    </message>
    <message>
        <source>With or without voices</source>
        <translation>Mit oder ohne Stimmen</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Beleg</translation>
    </message>
    <message>
        <source>Assumptions, too</source>
        <translation>Auch Annahmen</translation>
    </message>
    <message>
        <source>At least: %1</source>
        <translation>Mindestens: %1</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>Jeder Art</translation>
    </message>
    <message>
        <source>&amp;Fold all lanes</source>
        <translation>Alle Spuren &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all lanes</source>
        <translation>Alle Spuren &amp;aufklappen</translation>
    </message>
    <message>
        <source>Emotion &amp;curves</source>
        <translation>&amp;Kurven der Emotion</translation>
    </message>
</context>
<context>
    <name>rundblick::JourneyNumbers</name>
    <message>
        <source>Main paths through it</source>
        <translation>Hauptwege darüber</translation>
    </message>
    <message>
        <source>Main paths</source>
        <translation>Hauptwege</translation>
    </message>
    <message>
        <source>%1 of the conversions</source>
        <translation>%1 der Abschlüsse</translation>
    </message>
</context>
<context>
    <name>rundblick::JourneyPage</name>
    <message>
        <source>Journey matrix</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>dot size = importance · colour and sign = experience · ring = moment of truth · blue square = covers the journey</source>
        <translation>Punktgrösse = Wichtigkeit · Farbe und Zeichen = Erlebnis · Ring = Moment der Wahrheit · blaues Quadrat = deckt die Kundenreise ab</translation>
    </message>
    <message>
        <source>&amp;Add touchpoints …</source>
        <translation>Kontaktpunkte &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>One per line; lists can also be pasted into the matrix (Ctrl+V)</source>
        <translation>Einer pro Zeile; Listen lassen sich auch in die Matrix einfügen (Ctrl+V)</translation>
    </message>
    <message>
        <source>Add touchpoints</source>
        <translation>Kontaktpunkte hinzufügen</translation>
    </message>
    <message>
        <source>One touchpoint per line. Those that exist already are left out.</source>
        <translation>Ein Kontaktpunkt pro Zeile. Jene, die es schon gibt, werden ausgelassen.</translation>
    </message>
    <message>
        <source>No touchpoints yet. Add some with the button above, or paste a list (Ctrl+V): one touchpoint per line.</source>
        <translation>Noch keine Kontaktpunkte. Fügen Sie oben mit der Schaltfläche welche hinzu, oder fügen Sie eine Liste ein (Ctrl+V): ein Kontaktpunkt pro Zeile.</translation>
    </message>
    <message>
        <source>No steps yet. Type what happens first into the line above, then press Enter.</source>
        <translation>Noch keine Schritte. Schreiben Sie in die Zeile oben, was zuerst geschieht, dann Enter.</translation>
    </message>
    <message>
        <source>To the &amp;panel beside the board, and back</source>
        <translation>Zur &amp;Tafel neben dem Brett und zurück</translation>
    </message>
    <message>
        <source>Nothing is selected. Click a touchpoint, or move with the arrow keys.

Enter places it in the phase, Delete takes it out, Ctrl and an arrow move it.

1 to 5 say how important it is there, + and − how it is experienced, M marks a moment of truth, Ctrl and Enter opens it.

In the lanes above, typing writes, + and − move a point, a click on a title folds it.

F2 renames a touchpoint, Ctrl and an arrow at its name move it in the order, Ctrl+V adds a pasted list.</source>
        <translation>Nichts ist ausgewählt. Klicken Sie einen Kontaktpunkt an, oder bewegen Sie sich mit den Pfeiltasten.

Enter setzt ihn in die Phase ein, Entf nimmt ihn heraus, Ctrl und ein Pfeil verschieben ihn.

1 bis 5 sagen, wie wichtig er dort ist, + und −, wie er erlebt wird, M kennzeichnet einen Moment der Wahrheit, Ctrl und Enter öffnet ihn.

In den Spuren darüber schreibt, wer tippt; + und − bewegen einen Punkt, ein Klick auf einen Titel klappt ihn zu.

F2 benennt einen Kontaktpunkt um, Ctrl und ein Pfeil bei seinem Namen verschieben ihn in der Reihenfolge, Ctrl+V fügt eine kopierte Liste hinzu.</translation>
    </message>
    <message>
        <source>To the next cell, also of lanes and heads</source>
        <translation>Zur nächsten Zelle, auch in Spuren und Köpfen</translation>
    </message>
    <message>
        <source>Twelve rows up or down</source>
        <translation>Zwölf Zeilen nach oben oder unten</translation>
    </message>
    <message>
        <source>To the name, to the last phase</source>
        <translation>Zum Namen, zur letzten Phase</translation>
    </message>
    <message>
        <source>Move the dot, the row or the step</source>
        <translation>Den Punkt, die Zeile oder den Schritt verschieben</translation>
    </message>
    <message>
        <source>Place here, write here, fold a lane or group</source>
        <translation>Hier einsetzen, hier schreiben, eine Spur oder Gruppe falten</translation>
    </message>
    <message>
        <source>Open the moment of truth into its steps</source>
        <translation>Den Moment der Wahrheit in seine Schritte öffnen</translation>
    </message>
    <message>
        <source>Rename the touchpoint, write in the lane</source>
        <translation>Den Kontaktpunkt umbenennen, in die Spur schreiben</translation>
    </message>
    <message>
        <source>Remove the dot, the touchpoint or the text</source>
        <translation>Den Punkt, den Kontaktpunkt oder den Text entfernen</translation>
    </message>
    <message>
        <source>Importance of the placement</source>
        <translation>Wichtigkeit des Einsatzes</translation>
    </message>
    <message>
        <source>Better or worse experience</source>
        <translation>Besseres oder schlechteres Erlebnis</translation>
    </message>
    <message>
        <source>Mark a moment of truth, or not</source>
        <translation>Moment der Wahrheit markieren oder nicht</translation>
    </message>
    <message>
        <source>In a lane: value is enhanced from here on</source>
        <translation>In einer Spur: Ab hier wird Wert vermehrt</translation>
    </message>
    <message>
        <source>In a moment of truth: a new step</source>
        <translation>In einem Moment der Wahrheit: ein neuer Schritt</translation>
    </message>
    <message>
        <source>Drop what was begun; back from a moment of truth</source>
        <translation>Begonnenes verwerfen; aus einem Moment der Wahrheit zurück</translation>
    </message>
    <message>
        <source>Touchpoints from pasted lines</source>
        <translation>Kontaktpunkte aus eingefügten Zeilen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Groups, order, filters, lanes and saved views</source>
        <translation>Gruppen, Reihenfolge, Filter, Spuren und gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>F6 goes there and back</source>
        <translation>F6 führt hin und zurück</translation>
    </message>
</context>
<context>
    <name>rundblick::JourneyPreviewPanel</name>
    <message>
        <source>The most frequent journeys</source>
        <translation>Die häufigsten Reisen</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Reach the goal</source>
        <translation>Am Ziel</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>After the rules</source>
        <translation>Nach den Regeln</translation>
    </message>
    <message>
        <source>Different journeys</source>
        <translation>Verschiedene Reisen</translation>
    </message>
    <message>
        <source>Different touchpoints</source>
        <translation>Verschiedene Kontaktpunkte</translation>
    </message>
    <message>
        <source>Touchpoints in a journey</source>
        <translation>Kontaktpunkte in einer Reise</translation>
    </message>
    <message>
        <source>The first 1,000</source>
        <translation>Die ersten 1000</translation>
    </message>
    <message>
        <source>All touchpoints are in the workshop.</source>
        <translation>Alle Kontaktpunkte gibt es im Workshop schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) that the workshop has not will be made: %1</source>
        <translation>
            <numerusform>%n Kontaktpunkt, den der Workshop noch nicht hat, wird angelegt: %1</numerusform>
            <numerusform>%n Kontaktpunkte, die der Workshop noch nicht hat, werden angelegt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::JourneyTool</name>
    <message>
        <source>&amp;Place here</source>
        <translation>&amp;Hier einsetzen</translation>
    </message>
    <message>
        <source>&amp;Experience of customers</source>
        <translation>&amp;Erlebnis der Kundschaft</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Wichtigkeit</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <translation>&amp;Moment der Wahrheit</translation>
    </message>
    <message>
        <source>&amp;Remove from this phase</source>
        <translation>Aus dieser Phase &amp;entfernen</translation>
    </message>
    <message>
        <source>Re&amp;name touchpoint</source>
        <translation>Kontaktpunkt &amp;umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n touchpoint(s)</source>
        <translation>
            <numerusform>%n Kontaktpunkt entfernen</numerusform>
            <numerusform>%n Kontaktpunkte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open this moment of truth</source>
        <translation>Diesen Moment der Wahrheit ö&amp;ffnen</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Bele&amp;g</translation>
    </message>
</context>
<context>
    <name>rundblick::JourneyView</name>
    <message>
        <source>Journey matrix</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>Where does this number come from?</source>
        <translation>Woher kommt diese Zahl?</translation>
    </message>
    <message>
        <source>Who leads
(new line) who helps, …</source>
        <translation>Wer leitet
(neue Zeile) wer hilft, …</translation>
    </message>
</context>
<context>
    <name>rundblick::JourneysDialog</name>
    <message>
        <source>Import journeys</source>
        <translation>Kundenreisen importieren</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What happened to customers</source>
        <translation>Was mit Kunden geschah</translation>
    </message>
    <message>
        <source>How journeys are cleaned</source>
        <translation>Wie Reisen bereinigt werden</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>rundblick::LaneTool</name>
    <message>
        <source>&amp;Write …</source>
        <translation>&amp;Schreiben …</translation>
    </message>
    <message>
        <source>&amp;Value is enhanced from here on</source>
        <translation>Ab hier wird &amp;Wert vermehrt</translation>
    </message>
    <message>
        <source>&amp;Remove this step</source>
        <translation>Diesen Schritt &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold</source>
        <translation>&amp;Zu- oder aufklappen</translation>
    </message>
    <message>
        <source>&amp;Hide this lane</source>
        <translation>Diese Spur &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Emotion (%1)</source>
        <translation>&amp;Emotion (%1)</translation>
    </message>
    <message>
        <source>As the &amp;placements say</source>
        <translation>Wie die &amp;Einsätze sagen</translation>
    </message>
</context>
<context>
    <name>rundblick::LegendButton</name>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
</context>
<context>
    <name>rundblick::LibraryList</name>
    <message>
        <source>Touchpoint library</source>
        <translation>Kontaktpunkt-Bibliothek</translation>
    </message>
</context>
<context>
    <name>rundblick::LibraryModel</name>
    <message>
        <source>Create “%1”</source>
        <translation>«%1» erstellen</translation>
    </message>
    <message>
        <source>Not yet on the map · %1</source>
        <translation>Noch nicht auf der Karte · %1</translation>
    </message>
    <message>
        <source>Parking lot · %1</source>
        <translation>Parkplatz · %1</translation>
    </message>
    <message>
        <source>On the map · %1</source>
        <translation>Auf der Karte · %1</translation>
    </message>
    <message>
        <source>Suggested for “%1”</source>
        <translation>Vorschläge für «%1»</translation>
    </message>
</context>
<context>
    <name>rundblick::LibraryPanel</name>
    <message>
        <source>Touchpoint library</source>
        <translation>Kontaktpunkt-Bibliothek</translation>
    </message>
    <message>
        <source>Type to find or create…</source>
        <translation>Tippen: finden oder erstellen …</translation>
    </message>
    <message>
        <source>Find or create a touchpoint</source>
        <translation>Kontaktpunkt finden oder erstellen</translation>
    </message>
    <message>
        <source>Enter makes the touchpoint, Ctrl+Enter also places it in the current phase, Down goes to the list.</source>
        <translation>Enter erstellt den Kontaktpunkt, Ctrl+Enter setzt ihn auch in die aktuelle Phase, Pfeil ab geht zur Liste.</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>&amp;Parken</translation>
    </message>
    <message>
        <source>&amp;Copy touchpoints</source>
        <translation>Kontaktpunkte &amp;kopieren</translation>
    </message>
    <message>
        <source>Paste &amp;touchpoints or lines</source>
        <translation>Kontaktpunkte oder Zeilen &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Remove from the workshop</source>
        <translation>Aus dem Workshop ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>rundblick::LogoButton</name>
    <message>
        <source>Choose a logo …</source>
        <translation>Logo wählen …</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; it can also be dropped here</source>
        <translation>Eine PNG- oder JPEG-Datei; sie lässt sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Choose another logo; Delete takes it away</source>
        <translation>Ein anderes Logo wählen; Entf nimmt es weg</translation>
    </message>
</context>
<context>
    <name>rundblick::MainWindow</name>
    <message>
        <source>Rundblick workshops (*.rundblick)</source>
        <translation>Rundblick-Workshops (*.rundblick)</translation>
    </message>
    <message>
        <source>Open workshop</source>
        <translation>Workshop öffnen</translation>
    </message>
    <message>
        <source>Where shall the new workshop lie?</source>
        <translation>Wo soll der neue Workshop liegen?</translation>
    </message>
    <message>
        <source>Save workshop as</source>
        <translation>Workshop speichern unter</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Continue where you stopped?</source>
        <translation>Weiterarbeiten, wo Sie aufgehört haben?</translation>
    </message>
    <message>
        <source>“%1” has changes of %2 that are not in its file.</source>
        <translation>«%1» hat Änderungen vom %2, die nicht in der Datei sind.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>Die Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>%1 – Rundblick</source>
        <translation>%1 – Rundblick</translation>
    </message>
    <message>
        <source>“%1” is among the templates now.</source>
        <translation>«%1» ist jetzt bei den Vorlagen.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Rundblick ended unexpectedly. “%1” has changes of %2 that are not in its file.</source>
        <translation>Rundblick wurde unerwartet beendet. «%1» hat Änderungen vom %2, die nicht in der Datei sind.</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics …</source>
        <translation>&amp;Diagnose speichern …</translation>
    </message>
    <message>
        <source>Rundblick ended unexpectedly the last time. What is not in its file will be offered when you open it. Help › Save diagnostics … shows what was recorded.</source>
        <translation>Rundblick wurde beim letzten Mal unerwartet beendet. Was nicht in der Datei ist, wird beim Öffnen angeboten. Hilfe › «Diagnose speichern …» zeigt, was festgehalten wurde.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere</source>
        <translation>«%1» ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>%1 has had it open since %2.</source>
        <translation>%1 hat die Datei seit %2 geöffnet.</translation>
    </message>
    <message>
        <source>Read it only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>See it as it is in the file; nothing can be changed.</source>
        <translation>Sie sehen den Workshop, wie er in der Datei steht; ändern lässt sich nichts.</translation>
    </message>
    <message>
        <source>Work on a copy …</source>
        <translation>Mit einer Kopie arbeiten …</translation>
    </message>
    <message>
        <source>Choose another file. Both can be merged into one workshop later.</source>
        <translation>Wählen Sie eine andere Datei. Beide lassen sich später zu einem Workshop zusammenführen.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Where the other one is no longer working on it. Nothing is overwritten: if the file has changed when yours is to be written, Rundblick offers to merge the two.</source>
        <translation>Wenn dort niemand mehr daran arbeitet. Es wird nichts überschrieben: Hat sich die Datei geändert, wenn Ihre Arbeit geschrieben werden soll, bietet Rundblick an, beides zusammenzuführen.</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Ask the other person to close it first.</source>
        <translation>Bitten Sie die andere Person, die Datei zuerst zu schliessen.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Where shall the copy lie?</source>
        <translation>Wo soll die Kopie liegen?</translation>
    </message>
    <message>
        <source>Which copy shall be merged into this workshop?</source>
        <translation>Welche Kopie soll mit diesem Workshop zusammengeführt werden?</translation>
    </message>
    <message>
        <source>“%1” is merged into this workshop. Undo takes it back.</source>
        <translation>«%1» ist mit diesem Workshop zusammengeführt. «Rückgängig» nimmt es zurück.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>«%1» ist beschädigt</translation>
    </message>
    <message>
        <source>Look at the backups …</source>
        <translation>Die Sicherungen ansehen …</translation>
    </message>
    <message>
        <source>Rundblick keeps what was in the file at earlier savings on this computer.</source>
        <translation>Rundblick bewahrt auf diesem Computer auf, was bei früherem Speichern in der Datei stand.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Vorerst so lassen</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The content of this file is doubtful</source>
        <translation>Der Inhalt dieser Datei ist zweifelhaft</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weiterarbeiten</translation>
    </message>
    <message>
        <source>What is there opens and can be edited. Check the numbers.</source>
        <translation>Was da ist, lässt sich öffnen und bearbeiten. Prüfen Sie die Zahlen.</translation>
    </message>
    <message>
        <source>The file is open elsewhere</source>
        <translation>Die Datei ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>Continue all the same</source>
        <translation>Trotzdem weitermachen</translation>
    </message>
    <message>
        <source>Nothing is overwritten: if the file has changed when yours is to be written, Rundblick says so and keeps both.</source>
        <translation>Es wird nichts überschrieben: Hat sich die Datei geändert, wenn Ihre Arbeit geschrieben werden soll, sagt Rundblick es und behält beides.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>They will be offered again at the next start.</source>
        <translation>Sie werden beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>This version is kept as “%1”: File › Versions …</source>
        <translation>Diese Version ist als «%1» aufbewahrt: Datei › Versionen …</translation>
    </message>
    <message>
        <source>Save a copy for the client</source>
        <translation>Kopie für den Kunden speichern</translation>
    </message>
    <message>
        <source>Neither copy holds the history, what was deleted, or the named versions.</source>
        <translation>Keine der beiden Kopien enthält den Verlauf, Gelöschtes oder benannte Versionen.</translation>
    </message>
    <message>
        <source>Clean, for the client</source>
        <translation>Sauber, für den Kunden</translation>
    </message>
    <message>
        <source>All of the workshop. Whoever rated becomes Rater 1, Rater 2 and so on.</source>
        <translation>Der ganze Workshop. Wer bewertet hat, heisst «Bewerter 1», «Bewerter 2» und so weiter.</translation>
    </message>
    <message>
        <source>Discreet, for others</source>
        <translation>Diskret, für andere</translation>
    </message>
    <message>
        <source>Also without the names of brands, client and owners, without pictures and sources. The numbers stay.</source>
        <translation>Auch ohne die Namen von Marken, Kunde und Verantwortlichen, ohne Bilder und Quellen. Die Zahlen bleiben.</translation>
    </message>
    <message>
        <source>A copy needs a file of its own: %1 is the workshop itself.</source>
        <translation>Eine Kopie braucht eine eigene Datei: %1 ist der Workshop selbst.</translation>
    </message>
    <message>
        <source>From now on PDFs, rating sheets and what you copy to other programs name no brand, client or person. In Rundblick all names stay.</source>
        <translation>Von jetzt an nennen PDF, Bewertungsbogen und was Sie in andere Programme kopieren keine Marke, keinen Kunden und keine Person. In Rundblick bleiben alle Namen.</translation>
    </message>
    <message>
        <source>From now on PDFs, rating sheets and what you copy to other programs have all names again.</source>
        <translation>Von jetzt an enthalten PDF, Bewertungsbogen und was Sie in andere Programme kopieren wieder alle Namen.</translation>
    </message>
    <message>
        <source>This is the new state of the file.</source>
        <translation>Das ist der neue Stand der Datei.</translation>
    </message>
    <message>
        <source>%1 has opened this workshop, too. Nothing is overwritten: if the file has changed when yours is to be written, Rundblick offers to merge the two.</source>
        <translation>Auch %1 hat diesen Workshop geöffnet. Nichts wird überschrieben: Hat sich die Datei geändert, wenn Ihre geschrieben werden soll, bietet Rundblick an, die beiden zusammenzuführen.</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>discreet for others</source>
        <translation>diskret für andere</translation>
    </message>
    <message>
        <source>%1 (%2) – Rundblick</source>
        <translation>%1 (%2) – Rundblick</translation>
    </message>
    <message>
        <source>“%1” is imported. Undo takes it back.</source>
        <translation>«%1» ist importiert. «Rückgängig» nimmt es zurück.</translation>
    </message>
    <message>
        <source>Open the workshop first into which “%1” shall be imported.</source>
        <translation>Öffnen Sie zuerst den Workshop, in den «%1» importiert werden soll.</translation>
    </message>
    <message>
        <source>Which file says what happened to customers?</source>
        <translation>Welche Datei sagt, was mit Kunden geschah?</translation>
    </message>
    <message>
        <source>Events (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson)</source>
        <translation>Ereignisse (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>«Rückgängig» nimmt es zurück.</translation>
    </message>
    <message>
        <source>List of touchpoints (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Liste von Kontaktpunkten (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Workshops, journeys and graphs (*.json *.mmd *.md *.graphml)</source>
        <translation>Workshops, Reisen und Graphen (*.json *.mmd *.md *.graphml)</translation>
    </message>
    <message>
        <source>Which file shall be imported?</source>
        <translation>Welche Datei soll importiert werden?</translation>
    </message>
    <message>
        <source>Imported with remarks</source>
        <translation>Importiert mit Hinweisen</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>&amp;Export all the same</source>
        <translation>&amp;Trotzdem exportieren</translation>
    </message>
    <message>
        <source>This page has no picture: pictures are copied from Map to Mix.</source>
        <translation>Von dieser Seite gibt es kein Bild: Bilder lassen sich von Karte bis Mix kopieren.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, for drawings and for text programs.</source>
        <translation>Das Bild ist in der Zwischenablage, für Zeichen- und für Textprogramme.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>rundblick::MapMenu</name>
    <message>
        <source>&amp;Add a touchpoint here</source>
        <translation>Hier einen &amp;Kontaktpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;note here</source>
        <translation>Hier eine &amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>Rin&amp;g</source>
        <translation>Rin&amp;g</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Wichtigkeit</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <translation>&amp;Moment der Wahrheit</translation>
    </message>
    <message>
        <source>&amp;Rate this</source>
        <translation>&amp;Bewerten</translation>
    </message>
    <message>
        <source>Into the par&amp;king lot</source>
        <translation>Auf den Par&amp;kplatz</translation>
    </message>
    <message>
        <source>Remove from the &amp;workshop</source>
        <translation>Aus dem &amp;Workshop entfernen</translation>
    </message>
</context>
<context>
    <name>rundblick::MapPage</name>
    <message>
        <source>360° touchpoint map</source>
        <translation>360°-Kontaktpunktkarte</translation>
    </message>
    <message>
        <source>drag a touchpoint into a sector (phase) and ring (role) · double-click to add one · lines show how customers move</source>
        <translation>Kontaktpunkt in Sektor (Phase) und Ring (Rolle) ziehen · Doppelklick fügt einen hinzu · Linien zeigen die Wege der Kunden</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Only touchpoints that this segment meets</source>
        <translation>Nur Kontaktpunkte, denen dieses Segment begegnet</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Selected touchpoint</source>
        <translation>Ausgewählter Kontaktpunkt</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>The map has no sectors yet: add the phases of the customer journey on the page Set-up.</source>
        <translation>Die Karte hat noch keine Sektoren: Fügen Sie auf der Seite «Vorbereitung» die Phasen der Kundenreise hinzu.</translation>
    </message>
    <message>
        <source>The map is empty. Double-click a sector to add the first touchpoint, drag some from the library, or paste a list (Ctrl+V).</source>
        <translation>Die Karte ist leer. Ein Doppelklick in einen Sektor fügt den ersten Kontaktpunkt hinzu; Sie können auch welche aus der Bibliothek herüberziehen oder eine Liste einfügen (Ctrl+V).</translation>
    </message>
    <message>
        <source>all segments</source>
        <translation>alle Segmente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Show how customers move: the main ways, and all of the selected touchpoint</source>
        <translation>Wege der Kunden zeigen: die wichtigsten und alle des ausgewählten Kontaktpunkts</translation>
    </message>
    <message>
        <source>Shift+F6 goes there and back</source>
        <translation>Umschalt+F6 führt hin und zurück</translation>
    </message>
    <message>
        <source>F6 goes there and back</source>
        <translation>F6 führt hin und zurück</translation>
    </message>
    <message>
        <source>Nothing is selected. Click a touchpoint, or move with the arrow keys.

Insert adds a touchpoint beside it, Ctrl and an arrow move it to another phase or ring, Delete takes it off the map.

1 to 5 say how important it is there, M marks a moment of truth, F6 leads to its details here and back.

With L one links: Enter on the one touchpoint, Enter on the other, then type the weight.

F2 renames a touchpoint, Ctrl+F finds one, Ctrl+V adds a pasted list.</source>
        <translation>Nichts ist ausgewählt. Klicken Sie einen Kontaktpunkt an, oder bewegen Sie sich mit den Pfeiltasten.

Einfg fügt daneben einen Kontaktpunkt hinzu, Ctrl und ein Pfeil rücken ihn in eine andere Phase oder einen anderen Ring, Entf nimmt ihn von der Karte.

1 bis 5 sagen, wie wichtig er dort ist, M kennzeichnet einen Moment der Wahrheit, F6 führt hierher zu den Einzelheiten und zurück.

Mit L verbindet man: Enter auf dem einen Kontaktpunkt, Enter auf dem anderen, dann das Gewicht tippen.

F2 benennt einen Kontaktpunkt um, Ctrl+F findet einen, Ctrl+V fügt eine kopierte Liste ein.</translation>
    </message>
    <message>
        <source>To the &amp;selected touchpoint beside the board, and back</source>
        <translation>Zum &amp;ausgewählten Kontaktpunkt neben dem Brett und zurück</translation>
    </message>
    <message>
        <source>To the &amp;library, and back</source>
        <translation>Zur &amp;Bibliothek und zurück</translation>
    </message>
    <message>
        <source>Importance of the placement</source>
        <translation>Wichtigkeit des Einsatzes</translation>
    </message>
    <message>
        <source>Mark a moment of truth, or not</source>
        <translation>Moment der Wahrheit markieren oder nicht</translation>
    </message>
</context>
<context>
    <name>rundblick::MapScene</name>
    <message>
        <source>%1 in “%2”, too</source>
        <translation>%1 auch in «%2»</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in «%2»</translation>
    </message>
    <message>
        <source>%1; verdict: %2</source>
        <translation>%1; Urteil: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 % of those who leave</source>
        <translation>%1 % derer, die weitergehen</translation>
    </message>
</context>
<context>
    <name>rundblick::MapView</name>
    <message>
        <source>360° touchpoint map</source>
        <translation>360°-Kontaktpunktkarte</translation>
    </message>
    <message>
        <source>%1 in “%2”: importance %3 of 5, used by %4</source>
        <translation>%1 in «%2»: Wichtigkeit %3 von 5, genutzt von %4</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
</context>
<context>
    <name>rundblick::MatrixModel</name>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Share of the draws in which the own brand is ahead of the benchmark.
Filled: at least 90 % one way; hollow: at least 70 %.</source>
        <translation>Anteil der Durchläufe, in denen die eigene Marke vor dem Vergleich liegt.
Gefüllt: mindestens 90 % in eine Richtung; hohl: mindestens 70 %.</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>vorn</translation>
    </message>
</context>
<context>
    <name>rundblick::MatrixPage</name>
    <message>
        <source>Touchpoint matrix</source>
        <translation>Kontaktpunkt-Matrix</translation>
    </message>
    <message>
        <source>Importance and relative performance</source>
        <translation>Wichtigkeit und relative Leistung</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Best competitor</source>
        <translation>Bester Mitbewerber</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>&amp;Weights …</source>
        <translation>&amp;Gewichte …</translation>
    </message>
    <message>
        <source>How much each performance criterion counts</source>
        <translation>Wie viel jedes Leistungskriterium zählt</translation>
    </message>
    <message>
        <source>Strengths and deficits of %1 against %2</source>
        <translation>Stärken und Defizite von %1 gegenüber %2</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>false-discovery rate 5 %</source>
        <translation>Falscherkennungsrate 5 %</translation>
    </message>
    <message>
        <source>false-discovery rate 5 % (Benjamini–Yekutieli)</source>
        <translation>Falscherkennungsrate 5 % (Benjamini–Yekutieli)</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>To the next touchpoint or brand</source>
        <translation>Zum nächsten Kontaktpunkt oder zur nächsten Marke</translation>
    </message>
    <message>
        <source>Rate this cell</source>
        <translation>Diese Zelle bewerten</translation>
    </message>
    <message>
        <source>Nothing to compare yet: name the brands on the Set-up page, add touchpoints on the Map, then rate them on the Ratings page: every rating fills a cell.</source>
        <translation>Noch gibt es nichts zu vergleichen: Nennen Sie die Marken auf der Seite «Vorbereitung», fügen Sie auf der Karte Kontaktpunkte hinzu und bewerten Sie diese auf der Seite «Bewertungen». Jede Bewertung füllt eine Zelle.</translation>
    </message>
    <message>
        <source>Wa&amp;ves</source>
        <translation>Wel&amp;len</translation>
    </message>
    <message>
        <source>What changed from one wave of the study to the next</source>
        <translation>Was sich von einer Welle der Studie zur nächsten geändert hat</translation>
    </message>
    <message>
        <source>wave %1</source>
        <translation>Welle %1</translation>
    </message>
</context>
<context>
    <name>rundblick::MatrixTable</name>
    <message>
        <source>Touchpoint matrix</source>
        <translation>Kontaktpunkt-Matrix</translation>
    </message>
</context>
<context>
    <name>rundblick::MeaningChip</name>
    <message>
        <source>Drag it onto a column, or click it for the column that is chosen.</source>
        <translation>Ziehen Sie es auf eine Spalte, oder klicken Sie es an für die gewählte Spalte.</translation>
    </message>
</context>
<context>
    <name>rundblick::MergeDialog</name>
    <message>
        <source>Merge a copy</source>
        <translation>Kopie zusammenführen</translation>
    </message>
    <message>
        <source>What “%1” brings to this workshop</source>
        <translation>Was «%1» diesem Workshop bringt</translation>
    </message>
    <message>
        <source>Choose the &amp;version before …</source>
        <translation>&amp;Stand davor wählen …</translation>
    </message>
    <message>
        <source>The version of the workshop from which both copies were made</source>
        <translation>Der Stand des Workshops, aus dem beide Kopien entstanden sind</translation>
    </message>
    <message>
        <source>Merging …</source>
        <translation>Wird zusammengeführt …</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Everywhere what is &amp;here</source>
        <translation>Überall das von &amp;hier</translation>
    </message>
    <message>
        <source>Everywhere what is in the &amp;copy</source>
        <translation>Überall das der &amp;Kopie</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>The version from which both were made was not found. So everything in which the two differ is a question, and nothing counts as removed.</source>
        <translation>Der Stand, aus dem beide entstanden sind, wurde nicht gefunden. Darum ist alles eine Frage, worin sich die beiden unterscheiden, und nichts gilt als entfernt.</translation>
    </message>
    <message>
        <source>Compared with the version of %1, from which both were made.</source>
        <translation>Verglichen mit dem Stand vom %1, aus dem beide entstanden sind.</translation>
    </message>
    <message>
        <source>Compared with “%1”, from which both were made.</source>
        <translation>Verglichen mit «%1», woraus beide entstanden sind.</translation>
    </message>
    <message>
        <source>This workshop was made from the copy as it is now.</source>
        <translation>Dieser Workshop ist aus der Kopie entstanden, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Keine Konflikte.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): choose what shall hold.</source>
        <translation>
            <numerusform>%n Konflikt: Wählen Sie, was gelten soll.</numerusform>
            <numerusform>%n Konflikte: Wählen Sie, was gelten soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop stays as it is.</source>
        <translation>Der Workshop bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are taken over: %1.</source>
        <translation>
            <numerusform>%n Änderung wird übernommen: %1.</numerusform>
            <numerusform>%n Änderungen werden übernommen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>Der Stand davor</translation>
    </message>
    <message>
        <source>Rundblick workshops (*.rundblick)</source>
        <translation>Rundblick-Workshops (*.rundblick)</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that two came to have: one of them gets a number.</source>
        <translation>
            <numerusform>%n Name, den zwei erhalten haben: Der eine bekommt eine Nummer.</numerusform>
            <numerusform>%n Namen, die je zwei erhalten haben: Der eine bekommt jeweils eine Nummer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::MergeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, chosen: %2</source>
        <translation>%1, gewählt: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
</context>
<context>
    <name>rundblick::MergeOutcome</name>
    <message>
        <source>&amp;What is taken over</source>
        <translation>&amp;Was übernommen wird</translation>
    </message>
    <message>
        <source>Shows each record that is new, changed or gone</source>
        <translation>Zeigt jeden Eintrag, der neu, geändert oder weg ist</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
</context>
<context>
    <name>rundblick::MethodButton</name>
    <message>
        <source>Everything that changes a result and is not data</source>
        <translation>Alles, was ein Resultat verändert und keine Eingabe ist</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Method (%1)</source>
        <translation>&amp;Methode (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ from a new workshop.</source>
        <translation>
            <numerusform>%n Einstellung weicht von einem neuen Workshop ab.</numerusform>
            <numerusform>%n Einstellungen weichen von einem neuen Workshop ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::MethodDialog</name>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Voreinstellung: %1</translation>
    </message>
    <message>
        <source>All settings are as in a new workshop.</source>
        <translation>Alle Einstellungen sind wie in einem neuen Workshop.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ from a new workshop.</source>
        <translation>
            <numerusform>%n Einstellung weicht von einem neuen Workshop ab.</numerusform>
            <numerusform>%n Einstellungen weichen von einem neuen Workshop ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most influential and all that are rated by brand already make up the short list; all others leave it</source>
        <translation>Die einflussreichsten und alle, die schon je Marke bewertet sind, bilden die Auswahlliste; alle anderen verlassen sie</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rate the %n most influential by brand</source>
        <translation>
            <numerusform>Den einflussreichsten je Marke &amp;bewerten</numerusform>
            <numerusform>Die %n einflussreichsten je Marke &amp;bewerten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::MixBudget</name>
    <message>
        <source>Response of “%1”</source>
        <translation>Wirkungskurve von «%1»</translation>
    </message>
    <message>
        <source>Select a touchpoint to see its response curve</source>
        <translation>Einen Kontaktpunkt auswählen, um seine Wirkungskurve zu sehen</translation>
    </message>
</context>
<context>
    <name>rundblick::MixModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 auf %2</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robust</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
</context>
<context>
    <name>rundblick::MixPage</name>
    <message>
        <source>Marketing mix</source>
        <translation>Marketing-Mix</translation>
    </message>
    <message>
        <source>&amp;Recommendation</source>
        <translation>&amp;Empfehlung</translation>
    </message>
    <message>
        <source>&amp;Budget table</source>
        <translation>&amp;Budgettabelle</translation>
    </message>
    <message>
        <source>No touchpoint has a spend yet: enter the spends in the budget table.</source>
        <translation>Noch kein Kontaktpunkt hat Ausgaben: Tragen Sie sie in der Budgettabelle ein.</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>Zeitraum %1</translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not steered by budget</source>
        <translation>
            <numerusform>%n nicht über das Budget gesteuert</numerusform>
            <numerusform>%n nicht über das Budget gesteuert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values assumed</source>
        <translation>
            <numerusform>%n Wert angenommen</numerusform>
            <numerusform>%n Werte angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Res&amp;trictions</source>
        <translation>&amp;Vorgaben</translation>
    </message>
    <message>
        <source>Scenar&amp;ios</source>
        <translation>S&amp;zenarien</translation>
    </message>
    <message>
        <source>at most %1 touchpoints</source>
        <translation>höchstens %1 Kontaktpunkte</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) with a restriction</source>
        <translation>
            <numerusform>%n Phase mit Vorgabe</numerusform>
            <numerusform>%n Phasen mit Vorgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>No touchpoint has a spend yet: enter the spends in the budget table, and Rundblick recommends how to share them out.</source>
        <translation>Noch hat kein Kontaktpunkt Ausgaben: Tragen Sie die Ausgaben in die Budgettabelle ein, und Rundblick empfiehlt, wie man sie verteilt.</translation>
    </message>
    <message>
        <source>Open the budget table</source>
        <translation>Budgettabelle öffnen</translation>
    </message>
    <message>
        <source>To the next touchpoint</source>
        <translation>Zum nächsten Kontaktpunkt</translation>
    </message>
    <message>
        <source>To the next part, on the switch above</source>
        <translation>Zum nächsten Teil, auf dem Umschalter oben</translation>
    </message>
    <message>
        <source>Change this cell of the budget table</source>
        <translation>Diese Zelle der Budgettabelle ändern</translation>
    </message>
    <message>
        <source>Turn locks and yes or no in the budget table</source>
        <translation>Sperren und Ja/Nein in der Budgettabelle umschalten</translation>
    </message>
    <message>
        <source>Copy cells, paste cells from a spreadsheet</source>
        <translation>Zellen kopieren, Zellen aus einer Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <source>Clear this cell of the budget table</source>
        <translation>Diese Zelle der Budgettabelle leeren</translation>
    </message>
</context>
<context>
    <name>rundblick::MixRecommendation</name>
    <message>
        <source>Effect against budget</source>
        <translation>Wirkung und Budget</translation>
    </message>
    <message>
        <source>&amp;What decides</source>
        <translation>&amp;Was entscheidet</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The mix that loses least where the answers are not quite right</source>
        <translation>Der Mix, der am wenigsten verliert, wenn die Antworten nicht ganz stimmen</translation>
    </message>
    <message>
        <source>Being computed …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Spend: today → robust</source>
        <translation>Ausgaben: heute → robust</translation>
    </message>
    <message>
        <source>Spend: today → recommended</source>
        <translation>Ausgaben: heute → empfohlen</translation>
    </message>
    <message>
        <source>See what can &amp;give way</source>
        <translation>Ansehen, was wei&amp;chen kann</translation>
    </message>
    <message>
        <source>Most effect</source>
        <translation>Grösste Wirkung</translation>
    </message>
    <message>
        <source>Rob&amp;ust</source>
        <translation>Rob&amp;ust</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Nobody has said yet what is spent: “Budget table” asks for the spends of today, and for what more or less of it would bring.</source>
        <translation>Noch ist nicht gesagt, was ausgegeben wird: Die «Budgettabelle» fragt nach den Ausgaben von heute und danach, was mehr oder weniger davon bewirken würde.</translation>
    </message>
</context>
<context>
    <name>rundblick::MixTable</name>
    <message>
        <source>Spend per touchpoint: today and recommended</source>
        <translation>Ausgaben je Kontaktpunkt: heute und empfohlen</translation>
    </message>
</context>
<context>
    <name>rundblick::MomentBar</name>
    <message>
        <source>&amp;Journey matrix</source>
        <translation>&amp;Kundenreise</translation>
    </message>
    <message>
        <source>Back to the whole journey (Escape)</source>
        <translation>Zurück zur ganzen Reise (Escape)</translation>
    </message>
    <message>
        <source>New step, then Enter</source>
        <translation>Neuer Schritt, dann Enter</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>It follows the step that is selected</source>
        <translation>Er folgt auf den gewählten Schritt</translation>
    </message>
</context>
<context>
    <name>rundblick::NamesModel</name>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>in the workshop</source>
        <translation>im Workshop</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Reisen</translation>
    </message>
</context>
<context>
    <name>rundblick::NoteItem</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>rundblick::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
</context>
<context>
    <name>rundblick::NumberExplainer</name>
    <message>
        <source>Where does this number come from?</source>
        <translation>Woher kommt diese Zahl?</translation>
    </message>
</context>
<context>
    <name>rundblick::NumberField</name>
    <message>
        <source>“%1” is not a whole number. Nothing was changed.</source>
        <translation>«%1» ist keine ganze Zahl. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Nothing was changed.</source>
        <translation>«%1» ist keine Zahl. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>rundblick::NumberLabel</name>
    <message>
        <source>Where does this number come from?</source>
        <translation>Woher kommt diese Zahl?</translation>
    </message>
</context>
<context>
    <name>rundblick::OverviewMap</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The whole board; click to go there</source>
        <translation>Das ganze Brett; ein Klick führt dorthin</translation>
    </message>
</context>
<context>
    <name>rundblick::PageDialog</name>
    <message>
        <source>Choose a page</source>
        <translation>Seite wählen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>rundblick::PageHeader</name>
    <message numerus="yes">
        <source>%n without rating</source>
        <translation>
            <numerusform>%n ohne Bewertung</numerusform>
            <numerusform>%n ohne Bewertung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without phase</source>
        <translation>
            <numerusform>%n ohne Phase</numerusform>
            <numerusform>%n ohne Phase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without experience</source>
        <translation>
            <numerusform>%n ohne Erlebnis</numerusform>
            <numerusform>%n ohne Erlebnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without channel</source>
        <translation>
            <numerusform>%n ohne Kanal</numerusform>
            <numerusform>%n ohne Kanal</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <translation>Zum nächsten</translation>
    </message>
    <message>
        <source>Smaller (Ctrl and mouse wheel)</source>
        <translation>Kleiner (Ctrl und Mausrad)</translation>
    </message>
    <message>
        <source>Larger (Ctrl and mouse wheel)</source>
        <translation>Grösser (Ctrl und Mausrad)</translation>
    </message>
    <message>
        <source>What is seen here</source>
        <translation>Was hier zu sehen ist</translation>
    </message>
</context>
<context>
    <name>rundblick::PairSlider</name>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>Not judged yet: move the slider, also by the arrow keys.</source>
        <translation>Noch nicht beurteilt: Bewegen Sie den Regler, auch mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Both are equally important (1)</source>
        <translation>Beide sind gleich wichtig (1)</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>«%1» ist %2</translation>
    </message>
</context>
<context>
    <name>rundblick::PaperForm</name>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Prin&amp;ted</source>
        <translation>Gedruck&amp;t</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>on sheets of A4</source>
        <translation>auf Blättern A4</translation>
    </message>
    <message>
        <source>on sheets of A3</source>
        <translation>auf Blättern A3</translation>
    </message>
    <message>
        <source>A poster in sheets that overlap by 10 mm, with crop marks and a plan</source>
        <translation>Ein Plakat in Blättern, die sich 10 mm überlappen, mit Schnittmarken und Klebeplan</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
</context>
<context>
    <name>rundblick::PerformanceBars</name>
    <message numerus="yes">
        <source>%1: %2 of 100, %n rater(s)</source>
        <translation>
            <numerusform>%1: %2 von 100, %n Bewertung</numerusform>
            <numerusform>%1: %2 von 100, %n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Best competitor: %1 with %2</source>
        <translation>Bester Mitbewerber: %1 mit %2</translation>
    </message>
</context>
<context>
    <name>rundblick::PhaseSetDialog</name>
    <message>
        <source>Phases from a template</source>
        <translation>Phasen aus einer Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What the template holds</source>
        <translation>Was die Vorlage enthält</translation>
    </message>
    <message>
        <source>&amp;Use these phases</source>
        <translation>Diese Phasen &amp;nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) of the same name stay, with all that lies there.</source>
        <translation>
            <numerusform>%n Phase gleichen Namens bleibt, mit allem, was dort liegt.</numerusform>
            <numerusform>%n Phasen gleichen Namens bleiben, mit allem, was dort liegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) are new.</source>
        <translation>
            <numerusform>%n Phase ist neu.</numerusform>
            <numerusform>%n Phasen sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) in which nothing lies go.</source>
        <translation>
            <numerusform>%n Phase, in der nichts liegt, verschwindet.</numerusform>
            <numerusform>%n Phasen, in denen nichts liegt, verschwinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep these, behind the others</source>
        <translation>Diese hinter den anderen &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Remove these with all that lies there</source>
        <translation>Diese mit allem, was dort liegt, &amp;entfernen</translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>Nicht darin: %1</translation>
    </message>
</context>
<context>
    <name>rundblick::PlacementForm</name>
    <message>
        <source>&amp;Place it here</source>
        <translation>&amp;Hier einsetzen</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <translation>&amp;Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Remove from this phase</source>
        <translation>Aus dieser Phase entfernen</translation>
    </message>
    <message>
        <source>1 = hardly matters, 5 = decides</source>
        <translation>1 = kaum wichtig, 5 = entscheidend</translation>
    </message>
    <message>
        <source>Share of the customers who meet it in this phase</source>
        <translation>Anteil der Kundschaft, der ihm in dieser Phase begegnet</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Wichtigkeit</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>&amp;Nutzung</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kundschaft</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>In «%1»</translation>
    </message>
    <message>
        <source>Ope&amp;n this moment of truth ›</source>
        <translation>Diesen &amp;Moment der Wahrheit öffnen ›</translation>
    </message>
    <message>
        <source>How customers shall feel it in future</source>
        <translation>Wie die Kundschaft es künftig erleben soll</translation>
    </message>
    <message>
        <source>How well this is known; what is only assumed is hatched</source>
        <translation>Wie gut das bekannt ist; nur Angenommenes ist schraffiert</translation>
    </message>
    <message>
        <source>Its steps, one by one (Ctrl and Enter)</source>
        <translation>Seine Schritte, einer nach dem andern (Ctrl und Enter)</translation>
    </message>
    <message>
        <source>To &amp;be</source>
        <translation>S&amp;oll</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Bele&amp;g</translation>
    </message>
    <message>
        <source>△ Perception gap: the team thinks it is better by %1 than customers feel.</source>
        <translation>△ Wahrnehmungslücke: Das Team hält es für um %1 besser, als die Kundschaft es erlebt.</translation>
    </message>
    <message>
        <source>▽ Perception gap: the team thinks it is worse by %1 than customers feel.</source>
        <translation>▽ Wahrnehmungslücke: Das Team hält es für um %1 schlechter, als die Kundschaft es erlebt.</translation>
    </message>
</context>
<context>
    <name>rundblick::PointsModel</name>
    <message>
        <source>Type a spend: it makes a new point</source>
        <translation>Eine Ausgabe eintippen: das ergibt einen neuen Punkt</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>rundblick::PointsTable</name>
    <message>
        <source>Measured points</source>
        <translation>Gemessene Punkte</translation>
    </message>
</context>
<context>
    <name>rundblick::Preview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelblatt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>rundblick::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rundblick::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum weggelassen</translation>
    </message>
</context>
<context>
    <name>rundblick::ProgressRow</name>
    <message>
        <source>Go to the next rating that is missing here</source>
        <translation>Zur nächsten Bewertung, die hier fehlt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rated</source>
        <translation>%1: %2 von %3 bewertet</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: nothing to rate yet</source>
        <translation>%1: noch nichts zu bewerten</translation>
    </message>
</context>
<context>
    <name>rundblick::QuadrantChart</name>
    <message>
        <source>Importance and gap of the touchpoints</source>
        <translation>Wichtigkeit und Abstand der Kontaktpunkte</translation>
    </message>
</context>
<context>
    <name>rundblick::QuestionModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
</context>
<context>
    <name>rundblick::QuestionsPanel</name>
    <message>
        <source>Drag the parts of this question:</source>
        <translation>Teile dieser Frage zum Ziehen:</translation>
    </message>
    <message>
        <source>What the questions rate</source>
        <translation>Was die Fragen bewerten</translation>
    </message>
    <message>
        <source>Where the question says it: %1</source>
        <translation>Wo die Frage es sagt: %1</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>the last part</source>
        <translation>der letzte Teil</translation>
    </message>
    <message>
        <source>“%1”: drag it onto what it names in all questions, or click it.</source>
        <translation>«%1»: Ziehen Sie den Teil auf das, was er in allen Fragen nennt, oder klicken Sie ihn an.</translation>
    </message>
    <message>
        <source>part %1: %2</source>
        <translation>Teil %1: %2</translation>
    </message>
    <message>
        <source>part %1 of the question</source>
        <translation>Teil %1 der Frage</translation>
    </message>
</context>
<context>
    <name>rundblick::QuickSearch</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>So heisst nichts.</translation>
    </message>
</context>
<context>
    <name>rundblick::RaterChoice</name>
    <message>
        <source>Customers: mean of %1</source>
        <translation>Kunden: Mittel von %1</translation>
    </message>
    <message>
        <source>Employees: mean of %1</source>
        <translation>Mitarbeitende: Mittel von %1</translation>
    </message>
    <message>
        <source>Experts: mean of %1</source>
        <translation>Fachleute: Mittel von %1</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Who &amp;rates</source>
        <translation>Wer be&amp;wertet</translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation>Wer bewertet</translation>
    </message>
    <message>
        <source>&amp;New rater …</source>
        <translation>&amp;Neue Person …</translation>
    </message>
    <message>
        <source>The group, agreed in the room</source>
        <translation>Die Gruppe, im Raum vereinbart</translation>
    </message>
</context>
<context>
    <name>rundblick::RaterDialog</name>
    <message>
        <source>Rater</source>
        <translation>Bewertende Person</translation>
    </message>
    <message>
        <source>New rater</source>
        <translation>Neue bewertende Person</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Stimme</translation>
    </message>
    <message>
        <source>The voice of the customers makes the values; employees show the perception gap.</source>
        <translation>Die Stimme der Kunden ergibt die Werte; Mitarbeitende zeigen die Wahrnehmungslücke.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Remove with all ratings</source>
        <translation>Mit allen Bewertungen &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>rundblick::RatingEditor</name>
    <message>
        <source>%1 at “%2”</source>
        <translation>%1 bei «%2»</translation>
    </message>
    <message>
        <source>Influence of “%1”</source>
        <translation>Einfluss von «%1»</translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation>Wer bewertet</translation>
    </message>
    <message>
        <source>Group value, agreed in the room</source>
        <translation>Gruppenwert, im Raum vereinbart</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1, Wert</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, tief</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, hoch</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n rated</source>
        <translation>
            <numerusform>%n bewertet</numerusform>
            <numerusform>%n bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop has no performance criterion yet.</source>
        <translation>Der Workshop hat noch kein Leistungskriterium.</translation>
    </message>
    <message>
        <source>The workshop has no influence criterion: importance comes from the placements.</source>
        <translation>Der Workshop hat kein Einflusskriterium: Die Wichtigkeit kommt aus den Einsätzen.</translation>
    </message>
    <message>
        <source>Where persons have rated, their ratings win over the group value.</source>
        <translation>Wo Personen bewertet haben, gehen ihre Bewertungen dem Gruppenwert vor.</translation>
    </message>
    <message>
        <source>Low and high say how sure the group is; leave them empty if it is.</source>
        <translation>Tief und Hoch sagen, wie sicher die Gruppe ist; ist sie sicher, bleiben sie leer.</translation>
    </message>
    <message>
        <source>An empty field means: not rated.</source>
        <translation>Ein leeres Feld heisst: nicht bewertet.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is not on the scale of “%2”: %3 to %4 in steps of %5.</source>
        <translation>%1 liegt nicht auf der Skala von «%2»: %3 bis %4 in Schritten von %5.</translation>
    </message>
    <message>
        <source>“%1” has a low or high but no value. Enter the value too.</source>
        <translation>«%1» hat Tief oder Hoch, aber keinen Wert. Tragen Sie auch den Wert ein.</translation>
    </message>
    <message>
        <source>For “%1” low must not be above the value, nor the value above high.</source>
        <translation>Bei «%1» darf Tief nicht über dem Wert liegen und der Wert nicht über Hoch.</translation>
    </message>
</context>
<context>
    <name>rundblick::RatingModel</name>
    <message>
        <source>A mean cannot be changed. Choose who rates, or the group, above.</source>
        <translation>Ein Mittelwert lässt sich nicht ändern. Wählen Sie oben, wer bewertet, oder die Gruppe.</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>In keiner Phase</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1: nicht gefragt</translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation>%1: nicht bewertet</translation>
    </message>
    <message>
        <source>The team sees the own brand at %1 points of 100, the customers at %2.</source>
        <translation>Das Team sieht die eigene Marke bei %1 von 100 Punkten, die Kunden bei %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n persons have rated here; their ratings win over the group value.</source>
        <translation>
            <numerusform>%n Person hat hier bewertet; ihre Bewertung gilt vor dem Gruppenwert.</numerusform>
            <numerusform>%n Personen haben hier bewertet; ihre Bewertungen gelten vor dem Gruppenwert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have rated here.</source>
        <translation>
            <numerusform>%n Person hat hier bewertet.</numerusform>
            <numerusform>%n Personen haben hier bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ by %1 on average.</source>
        <translation>Sie weichen im Schnitt um %1 voneinander ab.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Team − customers</source>
        <translation>Team − Kunden</translation>
    </message>
    <message>
        <source>Touchpoint itself</source>
        <translation>Kontakt selbst</translation>
    </message>
    <message>
        <source>How much better the team rates the own brand than the customers do, in points of 100. Filled: the 95 % interval excludes 0.</source>
        <translation>Um wie viel besser das Team die eigene Marke bewertet als die Kunden, in Punkten von 100. Gefüllt: Das 95-%-Intervall schliesst 0 aus.</translation>
    </message>
    <message>
        <source>“%1” is not on the scale of “%2”: %3.</source>
        <translation>«%1» liegt nicht auf der Skala von «%2»: %3.</translation>
    </message>
</context>
<context>
    <name>rundblick::RatingTable</name>
    <message>
        <source>“%1” is not on the scale of “%2”: %3.</source>
        <translation>«%1» liegt nicht auf der Skala von «%2»: %3.</translation>
    </message>
    <message>
        <source>Low must not be above the value, nor the value above high.</source>
        <translation>«Mindestens» darf nicht über dem Wert liegen und der Wert nicht über «höchstens».</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
</context>
<context>
    <name>rundblick::RatingsPage</name>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>↓ Down</source>
        <translation>↓ Abwärts</translation>
    </message>
    <message>
        <source>→ Across</source>
        <translation>→ Quer</translation>
    </message>
    <message>
        <source>With &amp;low and high</source>
        <translation>Mit &amp;Spanne</translation>
    </message>
    <message>
        <source>Short &amp;list …</source>
        <translation>Kurz&amp;liste …</translation>
    </message>
    <message>
        <source>Which touchpoints of the long list are rated by brand</source>
        <translation>Welche Kontaktpunkte der langen Liste je Marke bewertet werden</translation>
    </message>
    <message>
        <source>Si&amp;x of ten …</source>
        <translation>Sechs von &amp;zehn …</translation>
    </message>
    <message>
        <source>The opening exercise: the customers’ ten most important touchpoints</source>
        <translation>Die Einstiegsübung: die zehn wichtigsten Kontaktpunkte der Kunden</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Kriterium</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Asks for three values: the rating, at least, at most</source>
        <translation>Fragt nach drei Werten: Bewertung, mindestens, höchstens</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Alle Kriterien</translation>
    </message>
    <message>
        <source>Nothing to rate yet: collect touchpoints on the Map, and mark those to be rated in the short list.</source>
        <translation>Noch nichts zu bewerten: Sammeln Sie Kontaktpunkte auf der Karte, und markieren Sie in der Kurzliste, welche bewertet werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>type a value, the focus moves on</source>
        <translation>Wert tippen, der Fokus rückt weiter</translation>
    </message>
    <message>
        <source>Space skips, 0 or Delete clears, Enter opens a cell</source>
        <translation>Leertaste überspringt, 0 oder Entf löscht, Enter öffnet die Zelle</translation>
    </message>
    <message>
        <source>Choose above whose sheet it is, then enter its code.</source>
        <translation>Wählen Sie oben, wessen Bogen es ist, und geben Sie dann den Code ein.</translation>
    </message>
    <message>
        <source>The page is done: %1 of %2 boxes are filled. Enter the next code.</source>
        <translation>Die Seite ist fertig: %1 von %2 Feldern sind ausgefüllt. Geben Sie den nächsten Code ein.</translation>
    </message>
    <message>
        <source>Pick the short list</source>
        <translation>Kurzliste auswählen</translation>
    </message>
    <message>
        <source>Six of ten</source>
        <translation>Sechs von zehn</translation>
    </message>
    <message>
        <source>Rate the influence of all touchpoints</source>
        <translation>Einfluss aller Kontaktpunkte bewerten</translation>
    </message>
    <message>
        <source>Go to the next missing rating</source>
        <translation>Zur nächsten fehlenden Bewertung</translation>
    </message>
    <message>
        <source>rate the cell and move on</source>
        <translation>Zelle bewerten und weiterrücken</translation>
    </message>
    <message>
        <source>skip the cell</source>
        <translation>Zelle überspringen</translation>
    </message>
    <message>
        <source>clear the rating</source>
        <translation>Bewertung löschen</translation>
    </message>
    <message>
        <source>open the cell: “4 (3–5)” is a value with low and high</source>
        <translation>Zelle öffnen: «4 (3–5)» ist ein Wert mit Spanne</translation>
    </message>
    <message>
        <source>copy and paste a block, also from a spreadsheet</source>
        <translation>einen Block kopieren und einfügen, auch aus einer Tabelle</translation>
    </message>
    <message>
        <source>to the next cell</source>
        <translation>zur nächsten Zelle</translation>
    </message>
    <message>
        <source>Nothing to rate yet. Enter the criteria on the Set-up page.</source>
        <translation>Noch gibt es nichts zu bewerten. Erfassen Sie die Kriterien auf der Seite «Vorbereitung».</translation>
    </message>
    <message>
        <source>Nothing to rate yet. Enter the own brand and its competitors on the Set-up page.</source>
        <translation>Noch gibt es nichts zu bewerten. Erfassen Sie die eigene Marke und ihre Mitbewerber auf der Seite «Vorbereitung».</translation>
    </message>
</context>
<context>
    <name>rundblick::RatingsSide</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>By brand</source>
        <translation>Nach Marke</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>The line below a value is as long as the raters are apart; thick with end strokes: they disagree. Hatched: not rated.</source>
        <translation>Die Linie unter einem Wert ist so lang, wie die Bewertungen auseinanderliegen; dick mit Endstrichen: Uneinigkeit. Schraffiert: nicht bewertet.</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>In keiner Phase</translation>
    </message>
</context>
<context>
    <name>rundblick::ReadingAid</name>
    <message>
        <source>Point at a name to read it large. Ctrl and the mouse wheel zoom in, and so does +.</source>
        <translation>Zeigen Sie auf einen Namen, um ihn gross zu lesen. Ctrl und das Mausrad vergrössern, + ebenfalls.</translation>
    </message>
</context>
<context>
    <name>rundblick::RecoveryDialog</name>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>in no file yet</source>
        <translation>noch in keiner Datei</translation>
    </message>
    <message>
        <source>Continue where you stopped?</source>
        <translation>Weitermachen, wo Sie aufgehört haben?</translation>
    </message>
    <message>
        <source>These workshops have changes that are not in their files. The others stay until the next start.</source>
        <translation>Diese Workshops haben Änderungen, die nicht in ihren Dateien sind. Die übrigen bleiben bis zum nächsten Start.</translation>
    </message>
    <message>
        <source>Rundblick ended unexpectedly.</source>
        <translation>Rundblick wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Workshops with changes that are not in their files</source>
        <translation>Workshops mit Änderungen, die nicht in ihren Dateien sind</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Discard them …</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics …</source>
        <translation>&amp;Diagnose speichern …</translation>
    </message>
    <message>
        <source>Discard the changes of “%1”?</source>
        <translation>Die Änderungen von «%1» verwerfen?</translation>
    </message>
    <message>
        <source>What is not in its file is gone then.</source>
        <translation>Was nicht in der Datei ist, ist dann weg.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>They will be offered again at the next start.</source>
        <translation>Sie werden beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>Discard them for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>rundblick::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Nothing to report yet: add touchpoints on the Map, rate them on the Ratings page, and the report fills by itself.</source>
        <translation>Noch nichts zu berichten: Kontaktpunkte auf der Karte hinzufügen und auf der Seite Bewertungen bewerten – der Bericht füllt sich von selbst.</translation>
    </message>
    <message>
        <source>what the client keeps: choose the sections, drag them into their order; the preview is the PDF</source>
        <translation>was der Kunde behält: Abschnitte wählen und in ihre Reihenfolge ziehen; die Vorschau ist das PDF</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>&amp;Hand over …</source>
        <translation>Ü&amp;bergeben …</translation>
    </message>
    <message>
        <source>All formats in one folder, with a page that leads through them</source>
        <translation>Alle Formate in einem Ordner, mit einer Seite, die hindurchführt</translation>
    </message>
    <message>
        <source>E&amp;xport PDF …</source>
        <translation>PDF e&amp;xportieren …</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>Zum nächsten Abschnitt</translation>
    </message>
    <message>
        <source>Put the section into the report, or take it out</source>
        <translation>Den Abschnitt in den Bericht nehmen oder herausnehmen</translation>
    </message>
    <message>
        <source>Move the section up or down</source>
        <translation>Den Abschnitt nach oben oder unten rücken</translation>
    </message>
    <message>
        <source>In the preview: to the next page</source>
        <translation>In der Vorschau: zur nächsten Seite</translation>
    </message>
    <message>
        <source>In the preview: larger, smaller, whole page</source>
        <translation>In der Vorschau: grösser, kleiner, ganze Seite</translation>
    </message>
</context>
<context>
    <name>rundblick::RestrictionPanel</name>
    <message>
        <source>Scenario 1</source>
        <translation>Szenario 1</translation>
    </message>
    <message>
        <source>What every phase must keep</source>
        <translation>Was jede Phase behalten muss</translation>
    </message>
    <message>
        <source>What it supposes</source>
        <translation>Was es annimmt</translation>
    </message>
    <message>
        <source>No mix keeps all of this: one of these must give way</source>
        <translation>Kein Mix hält alles davon ein: eines muss weichen</translation>
    </message>
    <message>
        <source>What the scenario asks of all</source>
        <translation>Was das Szenario insgesamt verlangt</translation>
    </message>
    <message>
        <source>Most touchpoints with a spend</source>
        <translation>Höchstens so viele Kontaktpunkte mit Ausgaben</translation>
    </message>
    <message>
        <source>Spends are multiples of, %1</source>
        <translation>Ausgaben sind Vielfache von, %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Locks, minima and maxima that cost something</source>
        <translation>Sperren, Minima und Maxima, die etwas kosten</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Touchpoints with a spend, at least</source>
        <translation>Kontaktpunkte mit Ausgaben, mindestens</translation>
    </message>
    <message>
        <source>Of today’s effect there, at least</source>
        <translation>Von der heutigen Wirkung dort, mindestens</translation>
    </message>
    <message>
        <source>%1: touchpoints with a spend, at least</source>
        <translation>%1: Kontaktpunkte mit Ausgaben, mindestens</translation>
    </message>
    <message>
        <source>%1: of today’s effect there, at least</source>
        <translation>%1: von der heutigen Wirkung dort, mindestens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>kostet nichts</translation>
    </message>
    <message>
        <source>None of them costs any effect.</source>
        <translation>Nichts davon kostet Wirkung.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>rundblick::SaveTemplateDialog</name>
    <message>
        <source>&amp;Touchpoints with channel, owner, phases, role and usage</source>
        <translation>&amp;Kontaktpunkte mit Kanal, Zuständigkeit, Phasen, Rolle und Nutzung</translation>
    </message>
    <message>
        <source>&amp;Brands with logo and market share</source>
        <translation>&amp;Marken mit Logo und Marktanteil</translation>
    </message>
    <message>
        <source>Se&amp;gments and personas</source>
        <translation>&amp;Segmente und Personas</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Name der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Always kept: phases with weight and guiding question, texts of the lanes, roles responsible, criteria with scale and weight, saved views, and all settings of the method.</source>
        <translation>Immer dabei: Phasen mit Gewicht und Leitfrage, Texte der Bahnen, zuständige Rollen, Kriterien mit Skala und Gewicht, gespeicherte Ansichten und alle Einstellungen der Methode.</translation>
    </message>
    <message>
        <source>Also keep:</source>
        <translation>Ausserdem behalten:</translation>
    </message>
    <message>
        <source>Never kept: client, title and date, raters and ratings, journeys, quotes, emotions, ideas, actions, notes, spends and scenarios.</source>
        <translation>Nie dabei: Kunde, Titel und Datum, Bewertende und Bewertungen, Kundenreisen, Zitate, Emotionen, Ideen, Massnahmen, Notizen, Ausgaben und Szenarien.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>A name without / \ : * ? &quot; &lt; &gt; | and of at most 80 letters, please.</source>
        <translation>Bitte ein Name ohne / \ : * ? &quot; &lt; &gt; | und mit höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>▲ A template of this name is there; it will be replaced.</source>
        <translation>▲ Eine Vorlage dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>It appears among the templates of the start page.</source>
        <translation>Sie erscheint bei den Vorlagen auf der Startseite.</translation>
    </message>
</context>
<context>
    <name>rundblick::ScaleStep</name>
    <message>
        <source>This stands in the answers. Type the number that a word stands for; what is not on the scale is left out.</source>
        <translation>Das steht in den Antworten. Tippen Sie die Zahl, für die ein Wort steht; was nicht auf der Skala liegt, wird weggelassen.</translation>
    </message>
    <message>
        <source>What stands in the answers</source>
        <translation>Was in den Antworten steht</translation>
    </message>
    <message>
        <source>&amp;Lowest</source>
        <translation>&amp;Tiefster Wert</translation>
    </message>
    <message>
        <source>&amp;Highest</source>
        <translation>&amp;Höchster Wert</translation>
    </message>
    <message>
        <source>In &amp;steps of</source>
        <translation>In &amp;Schritten von</translation>
    </message>
    <message>
        <source>&amp;No: it stands for “not rated”</source>
        <translation>&amp;Nein: Sie steht für «nicht bewertet»</translation>
    </message>
    <message>
        <source>&amp;Yes: it is the lowest answer</source>
        <translation>&amp;Ja: Sie ist die tiefste Antwort</translation>
    </message>
    <message>
        <source>Many tools write 0 where nothing was chosen. Taken as an answer, it pulls every mean down.</source>
        <translation>Viele Werkzeuge schreiben 0, wo nichts gewählt wurde. Als Antwort genommen, zieht sie jeden Mittelwert nach unten.</translation>
    </message>
    <message numerus="yes">
        <source>0 was given %n time(s). Is it an answer?</source>
        <translation>
            <numerusform>Die 0 kommt %n Mal vor. Ist sie eine Antwort?</numerusform>
            <numerusform>Die 0 kommt %n Mal vor. Ist sie eine Antwort?</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are being counted.</source>
        <translation>Die Antworten werden gezählt.</translation>
    </message>
    <message>
        <source>Say whether 0 is an answer.</source>
        <translation>Sagen Sie, ob 0 eine Antwort ist.</translation>
    </message>
    <message>
        <source>Choose a highest value above the lowest that the steps reach.</source>
        <translation>Wählen Sie einen höchsten Wert über dem tiefsten, den die Schritte erreichen.</translation>
    </message>
</context>
<context>
    <name>rundblick::ScenarioBar</name>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>wie heute</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>A new scenario like this one</source>
        <translation>Ein neues Szenario wie dieses</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>Change the name of this scenario</source>
        <translation>Den Namen dieses Szenarios ändern</translation>
    </message>
    <message>
        <source>Remove this scenario; undo brings it back</source>
        <translation>Dieses Szenario entfernen; «Rückgängig» holt es zurück</translation>
    </message>
    <message>
        <source>Budget, %1</source>
        <translation>Budget, %1</translation>
    </message>
    <message>
        <source>Effect to keep, today = 100</source>
        <translation>Wirkung, heute = 100</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>Szenario 1</translation>
    </message>
    <message>
        <source>Empty: as today</source>
        <translation>Leer: wie heute</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>rundblick::ScenarioComparison</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Being computed …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: copy the scenario and change its budget or restrictions, or select a touchpoint and ask what happens if it is dropped.</source>
        <translation>Noch gibt es nichts zu vergleichen: Kopieren Sie das Szenario und ändern Sie Budget oder Vorgaben, oder wählen Sie einen Kontaktpunkt aus und fragen Sie, was ohne ihn geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) are treated differently; they are marked and stand first. A click on a name shows that scenario.</source>
        <translation>
            <numerusform>%n Kontaktpunkt wird unterschiedlich behandelt; er ist markiert und steht zuoberst. Ein Klick auf einen Namen zeigt dieses Szenario.</numerusform>
            <numerusform>%n Kontaktpunkte werden unterschiedlich behandelt; sie sind markiert und stehen zuoberst. Ein Klick auf einen Namen zeigt dieses Szenario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the shown scenario has been drawn at random: show another one to see its interval.</source>
        <translation>Nur für das gezeigte Szenario gibt es Zufallsdurchläufe: Zeigen Sie ein anderes, um sein Intervall zu sehen.</translation>
    </message>
</context>
<context>
    <name>rundblick::ScenarioModel</name>
    <message>
        <source>%1 (shown)</source>
        <translation>%1 (gezeigt)</translation>
    </message>
    <message>
        <source>Click to show “%1”</source>
        <translation>Klicken, um «%1» zu zeigen</translation>
    </message>
</context>
<context>
    <name>rundblick::ScenarioTable</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
</context>
<context>
    <name>rundblick::SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
</context>
<context>
    <name>rundblick::SelectTool</name>
    <message>
        <source>To the next one in this direction</source>
        <translation>Zum nächsten in dieser Richtung</translation>
    </message>
    <message>
        <source>Select the next one, too</source>
        <translation>Den nächsten auch auswählen</translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation>Verschieben, was ausgewählt ist</translation>
    </message>
    <message>
        <source>To the first or last one</source>
        <translation>Zum ersten oder letzten</translation>
    </message>
    <message>
        <source>Type in place; a new one is taken and the next one begun</source>
        <translation>An Ort und Stelle schreiben; ein neuer wird übernommen und der nächste begonnen</translation>
    </message>
    <message>
        <source>Add one beside; while its name is typed, go on in the next phase</source>
        <translation>Einen daneben anlegen; während sein Name geschrieben wird, in der nächsten Phase weiterfahren</translation>
    </message>
    <message>
        <source>Drop what was begun, else select nothing</source>
        <translation>Begonnenes verwerfen, sonst nichts auswählen</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>Grösser, kleiner, alles</translation>
    </message>
    <message>
        <source>While it is held, the mouse moves the board</source>
        <translation>Solange sie gedrückt ist, verschiebt die Maus das Bild</translation>
    </message>
</context>
<context>
    <name>rundblick::SetupCard</name>
    <message>
        <source>“%1” is the own brand. Make another brand the own one first.</source>
        <translation>«%1» ist die eigene Marke. Machen Sie zuerst eine andere zur eigenen.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>«%1» entfernen?</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>Farbe von «%1»</translation>
    </message>
</context>
<context>
    <name>rundblick::SetupIndex</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – none</source>
        <translation>%1 – keine</translation>
    </message>
</context>
<context>
    <name>rundblick::SetupModel</name>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Ziehen zum Verschieben, oder Alt+Auf und Alt+Ab</translation>
    </message>
    <message>
        <source>as the look</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«%1» ist kein Datum. Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Nothing was changed.</source>
        <translation>«%1» ist keine Zahl. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>rundblick::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Who is looked at, along which phases, by which criteria. Every cell can be edited in place; the empty last row makes new ones, also from a pasted column of names.</source>
        <translation>Wer betrachtet wird, entlang welcher Phasen, nach welchen Kriterien. Jede Zelle lässt sich an Ort ändern; die leere letzte Zeile legt Neues an, auch aus einer eingefügten Spalte von Namen.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>No segments yet: everybody counts as one. Type the target groups, one per row.</source>
        <translation>Noch keine Segmente: Alle zählen als eines. Tippen Sie die Zielgruppen ein, eine pro Zeile.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>Nobody rates yet. Type who does, one name per row, or import a file with ratings; what the group agrees on needs no rater.</source>
        <translation>Noch bewertet niemand. Tippen Sie ein, wer es tut, einen Namen pro Zeile, oder importieren Sie eine Datei mit Bewertungen; was die Gruppe gemeinsam sagt, braucht keine Bewertenden.</translation>
    </message>
    <message>
        <source>No phases yet. Take them from a template, or type the steps from the first wish to the recommendation, one per row.</source>
        <translation>Noch keine Phasen. Nehmen Sie sie aus einer Vorlage, oder tippen Sie die Schritte vom ersten Wunsch bis zur Empfehlung ein, einen pro Zeile.</translation>
    </message>
    <message>
        <source>Use a te&amp;mplate …</source>
        <translation>&amp;Vorlage nehmen …</translation>
    </message>
    <message>
        <source>Own brand and competitors</source>
        <translation>Eigene Marke und Mitbewerber</translation>
    </message>
    <message>
        <source>No brands yet. Type the own brand first, then up to 24 competitors.</source>
        <translation>Noch keine Marken. Tippen Sie zuerst die eigene Marke ein, dann bis zu 24 Mitbewerber.</translation>
    </message>
    <message>
        <source>No personas yet. A persona is the portrait of a segment: add a segment first, then type a name.</source>
        <translation>Noch keine Personas. Eine Persona ist das Porträt eines Segments: Fügen Sie zuerst ein Segment hinzu, dann tippen Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>To the next cell</source>
        <translation>Zur nächsten Zelle</translation>
    </message>
    <message>
        <source>Move the row up or down</source>
        <translation>Die Zeile nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Type in the cell; in the last row a new one</source>
        <translation>In die Zelle schreiben; in der letzten Zeile eine neue</translation>
    </message>
    <message>
        <source>Remove the row, or clear the cell</source>
        <translation>Die Zeile entfernen oder die Zelle leeren</translation>
    </message>
    <message>
        <source>New rows from a pasted column</source>
        <translation>Neue Zeilen aus einer eingefügten Spalte</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>No waves: everybody was asked at the same time. Where a study is repeated, type its waves, the oldest first; the list of raters says who belongs to which.</source>
        <translation>Keine Wellen: Alle wurden zur selben Zeit befragt. Wird eine Studie wiederholt, tippen Sie ihre Wellen ein, die älteste zuerst; die Liste der Bewertenden sagt, wer zu welcher gehört.</translation>
    </message>
</context>
<context>
    <name>rundblick::ShareFilter</name>
    <message>
        <source>Least share of the journeys that take a link</source>
        <translation>Kleinster Anteil der Reisen, die einen Übergang nehmen</translation>
    </message>
    <message>
        <source>Weaker links are hidden; what stands out stays, and what you draw</source>
        <translation>Schwächere Übergänge sind ausgeblendet; was auffällt, bleibt, und was Sie zeichnen, auch</translation>
    </message>
    <message>
        <source>All links are shown.</source>
        <translation>Alle Übergänge sind zu sehen.</translation>
    </message>
    <message>
        <source>Links that at least %1 of the journeys take</source>
        <translation>Übergänge, die mindestens %1 der Reisen nehmen</translation>
    </message>
    <message>
        <source>Hidden: %1, and %2 without a stronger one.</source>
        <translation>Ausgeblendet: %1 und %2 ohne stärkeren.</translation>
    </message>
    <message numerus="yes">
        <source>%n weaker link(s)</source>
        <translation>
            <numerusform>%n schwächerer Übergang</numerusform>
            <numerusform>%n schwächere Übergänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: %1.</source>
        <translation>Ausgeblendet: %1.</translation>
    </message>
</context>
<context>
    <name>rundblick::SheetBar</name>
    <message>
        <source>&amp;Code of the page</source>
        <translation>&amp;Code der Seite</translation>
    </message>
    <message>
        <source>Code of the page</source>
        <translation>Code der Seite</translation>
    </message>
    <message>
        <source>&amp;End typing in</source>
        <translation>Erfassen &amp;beenden</translation>
    </message>
    <message>
        <source>It stands at the top right of the sheet. Then one key per vote; Space skips a box.</source>
        <translation>Er steht oben rechts auf dem Bogen. Danach eine Taste je Stimme; die Leertaste überspringt ein Feld.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>rundblick::SheetButton</name>
    <message>
        <source>Rating s&amp;heets</source>
        <translation>Bewertungsbö&amp;gen</translation>
    </message>
    <message>
        <source>Sheets to be filled in on paper or on a laptop, for whoever is chosen below</source>
        <translation>Bögen zum Ausfüllen auf Papier oder am Laptop, für die unten gewählte Person</translation>
    </message>
    <message>
        <source>For &amp;paper (PDF) …</source>
        <translation>Für &amp;Papier (PDF) …</translation>
    </message>
    <message>
        <source>Rating sheets for paper</source>
        <translation>Bewertungsbögen für Papier</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>For a &amp;laptop (CSV) …</source>
        <translation>Für einen &amp;Laptop (CSV) …</translation>
    </message>
    <message>
        <source>Rating sheet for a laptop</source>
        <translation>Bewertungsbogen für einen Laptop</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Read filled CSV sheets …</source>
        <translation>Ausgefüllte CSV-Bögen &amp;lesen …</translation>
    </message>
    <message>
        <source>&amp;Type in paper sheets</source>
        <translation>Papierbögen &amp;erfassen</translation>
    </message>
    <message>
        <source>Rating sheet</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>The sheets are in %1.</source>
        <translation>Die Bögen sind in %1.</translation>
    </message>
    <message>
        <source>Read filled CSV sheets</source>
        <translation>Ausgefüllte CSV-Bögen lesen</translation>
    </message>
    <message>
        <source>%1, discreet</source>
        <translation>%1, diskret</translation>
    </message>
    <message>
        <source>The sheet without names is in %1. It cannot be read back, its brands are none of this workshop.</source>
        <translation>Der Bogen ohne Namen liegt in %1. Er lässt sich nicht wieder einlesen, denn seine Marken gibt es in diesem Workshop nicht.</translation>
    </message>
    <message>
        <source>The sheets without names are in %1.</source>
        <translation>Die Bogen ohne Namen liegen in %1.</translation>
    </message>
</context>
<context>
    <name>rundblick::SheetView</name>
    <message>
        <source>Preview of a page</source>
        <translation>Vorschau einer Seite</translation>
    </message>
</context>
<context>
    <name>rundblick::ShortListDialog</name>
    <message>
        <source>Rate the &amp;influence of all</source>
        <translation>&amp;Einfluss aller bewerten</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Kurzliste</translation>
    </message>
    <message>
        <source>Search touchpoints</source>
        <translation>Kontaktpunkte suchen</translation>
    </message>
    <message>
        <source>Long list</source>
        <translation>Lange Liste</translation>
    </message>
    <message>
        <source>&amp;Pick the top %1 by usage × importance</source>
        <translation>Die %1 mit der grössten Nutzung × Wichtigkeit &amp;wählen</translation>
    </message>
    <message>
        <source>%1 of at most %2 on the short list</source>
        <translation>%1 von höchstens %2 auf der Kurzliste</translation>
    </message>
    <message>
        <source>Or in two steps: rate the influence of all first (%1 of %2 are rated), then the brands at the %3 most influential ones.</source>
        <translation>Oder in zwei Schritten: zuerst den Einfluss aller bewerten (%1 von %2 sind bewertet), dann die Marken bei den %3 einflussreichsten.</translation>
    </message>
    <message>
        <source>&amp;Keep the %1 most influential</source>
        <translation>Die %1 einflussreichsten &amp;behalten</translation>
    </message>
    <message>
        <source>Or in two steps, the influence of all first: it needs a criterion with the role “influence”, to be had on the Set-up page.</source>
        <translation>Oder in zwei Schritten, zuerst der Einfluss aller: Dafür braucht es ein Kriterium mit der Rolle «Einfluss», zu erfassen auf der Seite «Vorbereitung».</translation>
    </message>
</context>
<context>
    <name>rundblick::ShortListModel</name>
    <message>
        <source>rated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>%1 touchpoints are on the short list, as many as can be rated. Take another one off first.</source>
        <translation>%1 Kontaktpunkte sind auf der Kurzliste, mehr lassen sich nicht bewerten. Nehmen Sie zuerst einen anderen weg.</translation>
    </message>
    <message>
        <source>“%1” has ratings by brand and stays on the short list. Clear them first.</source>
        <translation>«%1» ist je Marke bewertet und bleibt auf der Kurzliste. Löschen Sie zuerst diese Bewertungen.</translation>
    </message>
    <message>
        <source>Sum over the phases of weight × usage × importance</source>
        <translation>Summe über die Phasen von Gewicht × Nutzung × Wichtigkeit</translation>
    </message>
    <message>
        <source>Rate this</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Usage × importance</source>
        <translation>Nutzung × Wichtigkeit</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>By brand</source>
        <translation>Nach Marke</translation>
    </message>
</context>
<context>
    <name>rundblick::SixOfTenDialog</name>
    <message>
        <source>Six of ten</source>
        <translation>Sechs von zehn</translation>
    </message>
    <message>
        <source>Which ten touchpoints matter most to the customers?</source>
        <translation>Welche zehn Kontaktpunkte sind den Kunden am wichtigsten?</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Teilnehmende Person</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Name eingeben</translation>
    </message>
    <message>
        <source>Search; Enter takes the first</source>
        <translation>Suchen; Enter übernimmt den ersten</translation>
    </message>
    <message>
        <source>Search touchpoints</source>
        <translation>Kontaktpunkte suchen</translation>
    </message>
    <message>
        <source>All touchpoints</source>
        <translation>Alle Kontaktpunkte</translation>
    </message>
    <message>
        <source>My ten</source>
        <translation>Meine zehn</translation>
    </message>
    <message>
        <source>Drag them here and into order, or Alt+Up and Alt+Down; Delete takes one out.</source>
        <translation>Hierher und in die Reihenfolge ziehen, oder Alt+Auf und Alt+Ab; Entf nimmt einen heraus.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Back to guessing</source>
        <translation>&amp;Zurück zum Schätzen</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>&amp;Ergebnis zeigen</translation>
    </message>
</context>
<context>
    <name>rundblick::SixOfTenView</name>
    <message>
        <source>the influence that was rated × usage</source>
        <translation>dem bewerteten Einfluss × Nutzung</translation>
    </message>
    <message>
        <source>the importance in the phases × usage</source>
        <translation>der Wichtigkeit in den Phasen × Nutzung</translation>
    </message>
    <message>
        <source>the effect on the journey × usage</source>
        <translation>der Wirkung auf der Reise × Nutzung</translation>
    </message>
    <message>
        <source>usage alone, as no influence is rated</source>
        <translation>der Nutzung allein, weil kein Einfluss bewertet ist</translation>
    </message>
    <message>
        <source>The customers’ ten are not known yet: place touchpoints in phases first.</source>
        <translation>Die zehn der Kunden sind noch nicht bekannt: Setzen Sie zuerst Kontaktpunkte in Phasen.</translation>
    </message>
    <message>
        <source>Nobody has guessed yet.</source>
        <translation>Es hat noch niemand geschätzt.</translation>
    </message>
    <message>
        <source>The room hits %1 of %2 on average</source>
        <translation>Der Raum trifft im Schnitt %1 von %2</translation>
    </message>
    <message>
        <source>The customers’ ten rest on %1.</source>
        <translation>Die zehn der Kunden beruhen auf %1.</translation>
    </message>
    <message>
        <source>The customers’ ten</source>
        <translation>Die zehn der Kunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>rundblick::StartPage</name>
    <message>
        <source>Collect touchpoints, have them rated, leave with a marketing mix that explains itself.</source>
        <translation>Kontaktpunkte sammeln, bewerten lassen und mit einem Marketing-Mix hinausgehen, der sich selbst erklärt.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Neu aus einer Vorlage</translation>
    </message>
    <message>
        <source>Phases, lanes and criteria to begin with; all of it can be changed.</source>
        <translation>Phasen, Bahnen und Kriterien für den Anfang; alles lässt sich ändern.</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Diese Vorlage entfernen</translation>
    </message>
    <message>
        <source>Remove the template %1</source>
        <translation>Die Vorlage %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>Die Vorlage «%1» entfernen?</translation>
    </message>
    <message>
        <source>Workshops that were made from it stay as they are.</source>
        <translation>Workshops, die aus ihr entstanden sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Go on with a workshop</source>
        <translation>Mit einem Workshop weitermachen</translation>
    </message>
    <message>
        <source>Workshops that were opened on this computer will stand here. A file can also be dropped on this window.</source>
        <translation>Hier stehen die Workshops, die auf diesem Computer geöffnet wurden. Eine Datei lässt sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Opened last on this computer:</source>
        <translation>Zuletzt auf diesem Computer geöffnet:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>▲ Not there any more: %1</source>
        <translation>▲ Nicht mehr vorhanden: %1</translation>
    </message>
    <message>
        <source>Veloria, an e-bike brand: 100 touchpoints, ten phases, three competitors, 120 raters and a marketing mix. Change whatever you like.</source>
        <translation>Veloria, eine E-Bike-Marke: 100 Kontaktpunkte, zehn Phasen, drei Mitbewerber, 120 Bewertende und ein Marketing-Mix. Ändern Sie, was Sie wollen.</translation>
    </message>
    <message>
        <source>Open with a &amp;tour of two minutes</source>
        <translation>Mit &amp;Rundgang von zwei Minuten öffnen</translation>
    </message>
    <message>
        <source>Backups of earlier workshops …</source>
        <translation>Sicherungen früherer Workshops …</translation>
    </message>
</context>
<context>
    <name>rundblick::StatusLine</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n Marke</numerusform>
            <numerusform>%n Marken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n Bewertende Person</numerusform>
            <numerusform>%n Bewertende</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculating …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Analysis up to date · %1 ms</source>
        <translation>Analyse aktuell · %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Calculate robustness</source>
        <translation>Robustheit berechnen</translation>
    </message>
    <message>
        <source>Certainty and intervals are those of an earlier run.</source>
        <translation>Sicherheit und Intervalle stammen aus einer früheren Rechnung.</translation>
    </message>
    <message>
        <source>Robustness %1 % · Cancel</source>
        <translation>Robustheit %1 % · Abbrechen</translation>
    </message>
    <message>
        <source>Many draws of all uncertain numbers show how sure the results are. The other results are complete.</source>
        <translation>Viele Durchläufe mit allen unsicheren Zahlen zeigen, wie sicher die Ergebnisse sind. Die übrigen Ergebnisse sind vollständig.</translation>
    </message>
    <message>
        <source>Alt+click or Shift+F1: where a number comes from</source>
        <translation>Alt+Klick oder Umschalt+F1: woher eine Zahl kommt</translation>
    </message>
</context>
<context>
    <name>rundblick::StepPanel</name>
    <message>
        <source>A moment of truth, step by step. Type what happens into the line above, Enter adds it.

Arrow keys walk over steps and lanes, Enter or F2 writes, + and − say how it is felt, 1 to 5 how important it is.

Ctrl and an arrow move a step, Delete removes it, Insert writes a new one, Escape goes back.</source>
        <translation>Ein Moment der Wahrheit, Schritt für Schritt. Schreiben Sie in die Zeile oben, was geschieht; Enter fügt es an.

Pfeiltasten gehen über Schritte und Spuren, Enter oder F2 schreibt, + und − sagen, wie es erlebt wird, 1 bis 5, wie wichtig es ist.

Ctrl und ein Pfeil verschieben einen Schritt, Entf entfernt ihn, Einfg schreibt einen neuen, Escape führt zurück.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>S&amp;chritt</translation>
    </message>
    <message>
        <source>1 = hardly matters, 5 = decides</source>
        <translation>1 = kaum wichtig, 5 = entscheidet</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Wichtigkeit</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kundschaft</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>To &amp;be</source>
        <translation>S&amp;oll</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Bedürfnisse</translation>
    </message>
    <message>
        <source>&amp;Pains</source>
        <translation>Ä&amp;rgernisse</translation>
    </message>
    <message>
        <source>Co&amp;mpany</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>Earlier (Ctrl and left arrow)</source>
        <translation>Früher (Ctrl und Pfeil links)</translation>
    </message>
    <message>
        <source>Later (Ctrl and right arrow)</source>
        <translation>Später (Ctrl und Pfeil rechts)</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>rundblick::TableFields</name>
    <message>
        <source>S&amp;heet</source>
        <translation>B&amp;latt</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Zeichencodierung</translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation>UTF-16, kleines Ende zuerst</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, grosses Ende zuerst</translation>
    </message>
    <message>
        <source>Separated b&amp;y</source>
        <translation>Getrennt &amp;mit</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>D&amp;ezimalzeichen</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Punkt: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Komma: 1,5</translation>
    </message>
</context>
<context>
    <name>rundblick::TapStrip</name>
    <message>
        <source>Choose a cell to rate it.</source>
        <translation>Wählen Sie eine Zelle, um sie zu bewerten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – and at least?</source>
        <translation>%1 – und mindestens?</translation>
    </message>
    <message>
        <source>%1 – and at most?</source>
        <translation>%1 – und höchstens?</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Mit %1 bewerten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the rating</source>
        <translation>Bewertung löschen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on to the next cell</source>
        <translation>Weiter zur nächsten Zelle</translation>
    </message>
</context>
<context>
    <name>rundblick::TemplateBar</name>
    <message>
        <source>Template of the report</source>
        <translation>Vorlage des Berichts</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Speichern als …</translation>
    </message>
    <message>
        <source>Keeps sections, paper and language under a name</source>
        <translation>Behält Abschnitte, Papier und Sprache unter einem Namen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>Change the name of this template</source>
        <translation>Den Namen dieser Vorlage ändern</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove this template; undo brings it back</source>
        <translation>Diese Vorlage entfernen; Rückgängig bringt sie zurück</translation>
    </message>
</context>
<context>
    <name>rundblick::TornadoChart</name>
    <message>
        <source>What decides about the gain</source>
        <translation>Was über den Gewinn entscheidet</translation>
    </message>
    <message>
        <source>Being computed …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>No draws, no answer: raise the number of draws in the method.</source>
        <translation>Ohne Durchläufe keine Antwort: Anzahl der Durchläufe in der Methode erhöhen.</translation>
    </message>
</context>
<context>
    <name>rundblick::TouchpointForm</name>
    <message>
        <source>&amp;Rate this</source>
        <translation>&amp;Bewerten</translation>
    </message>
    <message>
        <source>Name of the touchpoint</source>
        <translation>Name des Kontaktpunkts</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Paid, owned or earned</source>
        <translation>Bezahlt, eigen oder verdient</translation>
    </message>
    <message>
        <source>Digital, physical or personal</source>
        <translation>Digital, physisch oder persönlich</translation>
    </message>
    <message>
        <source>Channel …</source>
        <translation>Kanal …</translation>
    </message>
    <message>
        <source>Kind …</source>
        <translation>Art …</translation>
    </message>
    <message>
        <source>On the short list of at most 100 touchpoints that are rated</source>
        <translation>Auf der kurzen Liste von höchstens 100 Kontaktpunkten, die bewertet werden</translation>
    </message>
</context>
<context>
    <name>rundblick::ValueModel</name>
    <message>
        <source>answer the question</source>
        <translation>beantworten Sie die Frage</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>left out; type its number</source>
        <translation>weggelassen; tippen Sie die Zahl</translation>
    </message>
    <message>
        <source>%1: left out, not on the scale</source>
        <translation>%1: weggelassen, nicht auf der Skala</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Gilt als</translation>
    </message>
</context>
<context>
    <name>rundblick::VerdictPanel</name>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>The verdict follows from the numbers</source>
        <translation>Das Urteil folgt aus den Zahlen</translation>
    </message>
    <message>
        <source>Always blue</source>
        <translation>Immer blau</translation>
    </message>
    <message>
        <source>The workshop insists: it is always in the cover</source>
        <translation>Der Workshop besteht darauf: Er gehört immer zur Abdeckung</translation>
    </message>
    <message>
        <source>Never blue</source>
        <translation>Nie blau</translation>
    </message>
    <message>
        <source>The workshop insists: it is never in the cover</source>
        <translation>Der Workshop besteht darauf: Er gehört nie zur Abdeckung</translation>
    </message>
    <message>
        <source>In how many of the draws the verdict is the same: firm from 90 %, tends from 70 %.</source>
        <translation>In wie vielen der Durchläufe das Urteil gleich ausfällt: sicher ab 90 %, tendenziell ab 70 %.</translation>
    </message>
    <message>
        <source>At which target does it &amp;turn?</source>
        <translation>Bei welchem Ziel &amp;kippt es?</translation>
    </message>
    <message>
        <source>Searching … &amp;cancel</source>
        <translation>Suche läuft … &amp;abbrechen</translation>
    </message>
</context>
<context>
    <name>rundblick::VersionNameDialog</name>
    <message>
        <source>Name this version</source>
        <translation>Diese Version benennen</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Die Version umbenennen</translation>
    </message>
    <message>
        <source>Before voting</source>
        <translation>Vor der Abstimmung</translation>
    </message>
    <message>
        <source>After voting</source>
        <translation>Nach der Abstimmung</translation>
    </message>
    <message>
        <source>End of this part</source>
        <translation>Ende dieses Teils</translation>
    </message>
    <message>
        <source>Before the break</source>
        <translation>Vor der Pause</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>&amp;Name of the version</source>
        <translation>&amp;Name der Version</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>There is a version of this name; this one will get a number.</source>
        <translation>Eine Version dieses Namens gibt es schon; diese hier bekommt eine Nummer.</translation>
    </message>
    <message>
        <source>It is kept in the file, to compare with and to go back to.</source>
        <translation>Sie wird in der Datei aufbewahrt, zum Vergleichen und zum Zurückgehen.</translation>
    </message>
</context>
<context>
    <name>rundblick::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Re&amp;store …</source>
        <translation>Wieder&amp;herstellen …</translation>
    </message>
    <message>
        <source>&amp;Versions in this file</source>
        <translation>&amp;Versionen in dieser Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grösse</translation>
    </message>
    <message>
        <source>Versions in this file</source>
        <translation>Versionen in dieser Datei</translation>
    </message>
    <message>
        <source>&amp;Name this version …</source>
        <translation>Diese Version &amp;benennen …</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>What &amp;differs from it:</source>
        <translation>Was ist &amp;anders:</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>No version has a name yet. Name one before you vote, or at the end of each part: you can compare with it and go back to it.</source>
        <translation>Noch hat keine Version einen Namen. Benennen Sie eine, bevor Sie abstimmen oder am Ende jedes Teils: Sie können damit vergleichen und dahin zurückgehen.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>Makes the workshop what it was in this version</source>
        <translation>Macht den Workshop wieder zu dem, was er in dieser Version war</translation>
    </message>
    <message>
        <source>Compare with now to see what restoring it would change</source>
        <translation>Vergleichen Sie mit jetzt, um zu sehen, was das Wiederherstellen ändern würde</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>Zu «%1» zurückgehen?</translation>
    </message>
    <message>
        <source>What has come since then goes: %1.</source>
        <translation>Was seither dazugekommen ist, wird zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>All named versions stay, and one undo brings back what is there now.</source>
        <translation>Alle benannten Versionen bleiben, und ein Rückgängig bringt zurück, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Leave it as it is now</source>
        <translation>So lassen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Es ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>rundblick::ViewChip</name>
    <message>
        <source>F2 renames this view, Delete removes it; more by right click</source>
        <translation>F2 benennt diese Ansicht um, Entf entfernt sie; mehr mit der rechten Maustaste</translation>
    </message>
</context>
<context>
    <name>rundblick::ViewChips</name>
    <message>
        <source>Sa&amp;ve view</source>
        <translation>Ansicht s&amp;peichern</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Enter</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Keeps groups, order, filters and lanes as they are now, under a name</source>
        <translation>Merkt sich Gruppen, Reihenfolge, Filter und Spuren, wie sie jetzt sind, unter einem Namen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown now in this view</source>
        <translation>In dieser Ansicht &amp;merken, was jetzt gezeigt wird</translation>
    </message>
    <message>
        <source>Re&amp;name view …</source>
        <translation>Ansicht &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Remove view</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>rundblick::VoicesForm</name>
    <message>
        <source>Add a v&amp;oice …</source>
        <translation>Stimme &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Source, such as “Interview 14”</source>
        <translation>Quelle, etwa «Interview 14»</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date, such as 2026-06-11</source>
        <translation>Datum, etwa 2026-06-11</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Change this voice</source>
        <translation>Diese Stimme ändern</translation>
    </message>
    <message>
        <source>Remove this voice</source>
        <translation>Diese Stimme entfernen</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation>Schreiben Sie auf, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2026-06-11.</source>
        <translation>Schreiben Sie das Datum als Jahr-Monat-Tag: 2026-06-11.</translation>
    </message>
</context>
<context>
    <name>rundblick::WavesCard</name>
    <message>
        <source>The largest changes first. Filled: proven; hollow: likely; line: 95 % interval; band: the least relevant difference.</source>
        <translation>Die grössten Änderungen zuerst. Gefüllt: belegt; hohl: wahrscheinlich; Strich: 95-%-Intervall; Band: der kleinste relevante Unterschied.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Was sich von %1 zu %2 geändert hat</translation>
    </message>
</context>
<context>
    <name>rundblick::WavesChart</name>
    <message>
        <source>What changed from wave to wave</source>
        <translation>Was sich von Welle zu Welle geändert hat</translation>
    </message>
</context>
<context>
    <name>rundblick::WavesModel</name>
    <message>
        <source>%1: %2, n = %3</source>
        <translation>%1: %2, n = %3</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Von %1 zu %2: %3</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>rundblick::WavesPanel</name>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marke</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Each wave is tested against the one before it (Welch), as if nobody had answered in both. ▲▼ proven, adjusted for all changes; △▽ likely; = surely within the relevant difference; · open.</source>
        <translation>Jede Welle wird gegen die vorherige geprüft (Welch), als hätte niemand in beiden geantwortet. ▲▼ belegt, angepasst über alle Änderungen; △▽ wahrscheinlich; = sicher innerhalb der relevanten Differenz; · offen.</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>In the last wave better: %1 · worse: %2</source>
        <translation>In der letzten Welle besser: %1 · schlechter: %2</translation>
    </message>
</context>
<context>
    <name>rundblick::WavesTable</name>
    <message>
        <source>Waves side by side</source>
        <translation>Wellen nebeneinander</translation>
    </message>
</context>
<context>
    <name>rundblick::WeightDerived</name>
    <message>
        <source>The weights follow from how well each criterion explains an overall item (Johnson’s relative weights): nobody has to be asked.</source>
        <translation>Die Gewichte folgen daraus, wie gut jedes Kriterium ein Gesamturteil erklärt (relative Gewichte nach Johnson): Niemand muss gefragt werden.</translation>
    </message>
    <message>
        <source>There is no overall item yet. Import a criterion with the role “overall”, for example “overall satisfaction”; until then the points count.</source>
        <translation>Es gibt noch kein Gesamturteil. Importieren Sie ein Kriterium mit der Rolle «overall», zum Beispiel «Gesamtzufriedenheit»; bis dahin zählen die Punkte.</translation>
    </message>
    <message>
        <source>There are too few ratings of the overall item together with the criteria; until there are more the points count.</source>
        <translation>Es gibt zu wenige Bewertungen des Gesamturteils zusammen mit den Kriterien; bis es mehr sind, zählen die Punkte.</translation>
    </message>
    <message>
        <source>The criteria explain %1 of the differences in the overall item (R²), over %2 answers.</source>
        <translation>Die Kriterien erklären %1 der Unterschiede im Gesamturteil (R²), über %2 Antworten.</translation>
    </message>
</context>
<context>
    <name>rundblick::WeightEditor</name>
    <message>
        <source>&amp;Scale to 100 %</source>
        <translation>Auf &amp;100 % skalieren</translation>
    </message>
    <message>
        <source>Weight of the link</source>
        <translation>Gewicht des Übergangs</translation>
    </message>
    <message>
        <source>All links that leave the node in proportion, so that they sum to 100 %</source>
        <translation>Alle Übergänge, die den Knoten verlassen, im Verhältnis, sodass sie zusammen 100 % ergeben</translation>
    </message>
    <message>
        <source>0 to 100 %</source>
        <translation>0 bis 100 %</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), together %1</source>
        <translation>
            <numerusform>%n Übergang, zusammen %1</numerusform>
            <numerusform>%n Übergänge, zusammen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), together %1 customers</source>
        <translation>
            <numerusform>%n Übergang, zusammen %1 Kunden</numerusform>
            <numerusform>%n Übergänge, zusammen %1 Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of those who go on here</source>
        <translation>Anteil derer, die hier weitergehen</translation>
    </message>
</context>
<context>
    <name>rundblick::WeightJudgements</name>
    <message>
        <source>Remove &amp;judge</source>
        <translation>&amp;Person entfernen</translation>
    </message>
    <message>
        <source>Choose a pair and say how much more important one criterion is than the other. Several judges count alike: their geometric mean.</source>
        <translation>Wählen Sie ein Paar und sagen Sie, wie viel wichtiger ein Kriterium ist als das andere. Mehrere Urteilende zählen gleich viel: ihr geometrisches Mittel.</translation>
    </message>
    <message>
        <source>&amp;Who judges</source>
        <translation>&amp;Wer urteilt</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>Wer urteilt</translation>
    </message>
    <message>
        <source>Choose a judge, or type the name of a new one</source>
        <translation>Wählen Sie eine Person oder geben Sie einen neuen Namen ein</translation>
    </message>
    <message>
        <source>Weights by</source>
        <translation>Gewichte durch</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>The group together</source>
        <translation>Die Gruppe gemeinsam</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>There are fewer than two performance criteria.</source>
        <translation>Es gibt weniger als zwei Leistungskriterien.</translation>
    </message>
    <message>
        <source>Compared with “%1”, “%2” is</source>
        <translation>Verglichen mit «%1» ist «%2»</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>rundblick::WeightPoints</name>
    <message>
        <source>Give each criterion points, as many as you like: only their ratio counts.</source>
        <translation>Geben Sie jedem Kriterium Punkte, so viele Sie mögen: Es zählt nur ihr Verhältnis.</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Punkte von %1</translation>
    </message>
</context>
<context>
    <name>rundblick::WeightRanking</name>
    <message>
        <source>The most important criterion stands first. The weights follow from the order alone (rank order centroid).</source>
        <translation>Das wichtigste Kriterium steht zuoberst. Die Gewichte folgen allein aus der Reihenfolge (Rangordnungs-Schwerpunkt, ROC).</translation>
    </message>
    <message>
        <source>Nobody has ranked the criteria yet; move one and the order counts.</source>
        <translation>Noch niemand hat die Kriterien gereiht; verschieben Sie eines, und die Reihenfolge zählt.</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 nach unten</translation>
    </message>
</context>
<context>
    <name>rundblick::WeightsDialog</name>
    <message>
        <source>Weights of the criteria</source>
        <translation>Gewichte der Kriterien</translation>
    </message>
    <message>
        <source>Resulting weights</source>
        <translation>Resultierende Gewichte</translation>
    </message>
    <message>
        <source>%1 count until there is enough for “%2”.</source>
        <translation>%1 zählen, bis es für «%2» reicht.</translation>
    </message>
    <message>
        <source>The tick is the weight by the other way.</source>
        <translation>Der Strich ist das Gewicht auf dem anderen Weg.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>With several judges, each one’s judgement is changed by the same factor</source>
        <translation>Bei mehreren Urteilenden wird jedes Urteil um denselben Faktor verändert</translation>
    </message>
</context>
<context>
    <name>rundblick::WhatIfBar</name>
    <message>
        <source>What if we &amp;drop it?</source>
        <translation>Was, wenn wir &amp;ihn weglassen?</translation>
    </message>
    <message>
        <source>A new scenario without changing this one: “%1”</source>
        <translation>Ein neues Szenario; dieses bleibt, wie es ist: «%1»</translation>
    </message>
    <message>
        <source>Select a touchpoint first</source>
        <translation>Zuerst einen Kontaktpunkt auswählen</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Ohne «%1»</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>Szenario 1</translation>
    </message>
    <message>
        <source>“%1” as good as the others</source>
        <translation>«%1» so gut wie die anderen</translation>
    </message>
    <message>
        <source>What if it is as good as the com&amp;petitors?</source>
        <translation>Was, wenn er so gut ist wie die Mitbewe&amp;rber?</translation>
    </message>
</context>
<context>
    <name>rundblick::WheelPage</name>
    <message>
        <source>360° touchpoint wheel</source>
        <translation>360°-Kontaktpunktrad</translation>
    </message>
    <message>
        <source>Nothing to show yet. Add touchpoints, place them in phases on the Journey page and rate the brands: the wheel grows with every rating.</source>
        <translation>Noch nichts zu sehen. Fügen Sie Kontaktpunkte hinzu, setzen Sie sie auf der Seite «Reise» in Phasen ein, und bewerten Sie die Marken: Das Rad wächst mit jeder Bewertung.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Each touchpoint in the phase of its largest impact</source>
        <translation>Jeder Kontaktpunkt in der Phase seiner grössten Wirkung</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Sectors are paid, owned and earned channels</source>
        <translation>Sektoren sind bezahlte, eigene und verdiente Kanäle</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Sectors are the departments in charge</source>
        <translation>Sektoren sind die zuständigen Abteilungen</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Wedges show the market value, the thin arc the own brand</source>
        <translation>Keile zeigen den Marktwert, der dünne Bogen die eigene Marke</translation>
    </message>
    <message>
        <source>Smaller (Ctrl and mouse wheel)</source>
        <translation>Kleiner (Ctrl und Mausrad)</translation>
    </message>
    <message>
        <source>Larger (Ctrl and mouse wheel)</source>
        <translation>Grösser (Ctrl und Mausrad)</translation>
    </message>
    <message>
        <source>wedge = own value · tick = best competitor · arc = market · hollow = reserve, grey = weak effect</source>
        <translation>Keil = eigener Wert · Strich = bester Mitbewerber · Bogen = Markt · hohl = Reserve, grau = schwach</translation>
    </message>
    <message>
        <source>To the next touchpoint</source>
        <translation>Zum nächsten Kontaktpunkt</translation>
    </message>
    <message>
        <source>To the next sector</source>
        <translation>Zum nächsten Sektor</translation>
    </message>
    <message>
        <source>To the first or last touchpoint</source>
        <translation>Zum ersten oder letzten Kontaktpunkt</translation>
    </message>
    <message>
        <source>Larger, smaller, whole wheel</source>
        <translation>Grösser, kleiner, ganzes Rad</translation>
    </message>
    <message>
        <source>Select the touchpoint under the pointer</source>
        <translation>Den Kontaktpunkt unter dem Zeiger auswählen</translation>
    </message>
    <message>
        <source>Scroll the enlarged wheel</source>
        <translation>Im vergrösserten Rad blättern</translation>
    </message>
</context>
<context>
    <name>rundblick::WheelView</name>
    <message>
        <source>Touchpoint wheel</source>
        <translation>Kontaktpunktrad</translation>
    </message>
    <message>
        <source>Experience share: how much of all experience with the brands at these touchpoints is with %1, weighted by influence.</source>
        <translation>Erlebnisanteil: wie viel von allem, was man an diesen Kontaktpunkten mit den Marken erlebt, auf %1 entfällt, gewichtet nach Einfluss.</translation>
    </message>
    <message>
        <source>%1: performance value %2 of 100</source>
        <translation>%1: Leistungswert %2 von 100</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>Best competitor: %1 with %2</source>
        <translation>Bester Mitbewerber: %1 mit %2</translation>
    </message>
    <message>
        <source>Market value, all brands by market share: %1</source>
        <translation>Marktwert, alle Marken nach Marktanteil: %1</translation>
    </message>
    <message>
        <source>Blue: needed to cover the journey</source>
        <translation>Blau: nötig, um die Kundenreise abzudecken</translation>
    </message>
    <message>
        <source>Reserve: useful, but the journey is covered without it</source>
        <translation>Reserve: nützlich, aber die Kundenreise ist auch ohne ihn abgedeckt</translation>
    </message>
    <message>
        <source>Grey: weak effect</source>
        <translation>Grau: schwache Wirkung</translation>
    </message>
</context>
<context>
    <name>rundblick::WorkshopCard</name>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Period of the spends</source>
        <translation>Zeitraum der Ausgaben</translation>
    </message>
    <message>
        <source>for example 2027</source>
        <translation>zum Beispiel 2027</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Date of the workshop</source>
        <translation>&amp;Datum des Workshops</translation>
    </message>
    <message>
        <source>&amp;Period of the spends</source>
        <translation>&amp;Zeitraum der Ausgaben</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates as in</source>
        <translation>Za&amp;hlen und Daten wie in</translation>
    </message>
    <message>
        <source>Date of the workshop</source>
        <translation>Datum des Workshops</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Numbers and dates as in</source>
        <translation>Zahlen und Daten wie in</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«%1» ist kein Datum. Schreiben Sie es wie %2.</translation>
    </message>
</context>
</TS>
