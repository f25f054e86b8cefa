<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_CH">
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
        <source>Change touchpoint</source>
        <translation>Kontaktpunkt ändern</translation>
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
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>as customers feel</source>
        <translation>wie es die Kundschaft erlebt</translation>
    </message>
    <message>
        <source>as the team believes</source>
        <translation>wie es das Team vermutet</translation>
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
        <source>{file} was changed by someone else since it was opened and was not overwritten. Your work is kept; save it under another name.</source>
        <translation>{file} wurde seit dem Öffnen von jemand anderem verändert und deshalb nicht überschrieben. Ihre Arbeit ist gesichert; speichern Sie sie unter einem anderen Namen.</translation>
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
        <translation>Der gewählte Vergleich ist kein Wettbewerber: Verglichen wird mit dem besten Wettbewerber.</translation>
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
        <source>The scenario limits active touchpoints or effects per phase; the mix does not keep to that.</source>
        <translation>Das Szenario begrenzt aktive Kontaktpunkte oder Wirkungen je Phase; der Mix hält sich nicht daran.</translation>
    </message>
    <message>
        <source>The answers for “{touchpoint}” ask for an extreme curve. The one taken achieves {half%} at half the spend and {double%} at double.</source>
        <translation>Die Antworten zu «{touchpoint}» verlangen eine extreme Kurve. Die verwendete erreicht {half%} bei halber und {double%} bei doppelter Ausgabe.</translation>
    </message>
    <message>
        <source>{from$} → {to$} ({change+}): the budget is enough for it; {saturation%} of the achievable effect is reached today.</source>
        <translation>{from$} → {to$} ({change+}): Das Budget reicht dafür; heute sind {saturation%} der erreichbaren Wirkung erreicht.</translation>
    </message>
</context>
<context>
    <name>NumberStyle</name>
    <message>
        <source>%1 %2 m</source>
        <extracomment>An amount in millions: currency and number, "CHF 2.40 m"</extracomment>
        <translation>%1 %2 Mio.</translation>
    </message>
    <message>
        <source>%1 %2 k</source>
        <extracomment>An amount in thousands: currency and number, "CHF 124 k"</extracomment>
        <translation>%1 %2 Tsd.</translation>
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
</context>
</TS>
