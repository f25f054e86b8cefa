// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/textblock.h"

#include "ui/paint/ruler.h"

#include <algorithm>

namespace rundblick {
namespace {

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouyäöüáàâéèêíìîóòôúùû").contains(letter.toLower());
}

// How many letters, ending before `end`, are one sound that must not be divided.
qsizetype lastSound(const QString& word, qsizetype end)
{
    for (const QStringView sound : {QStringView(u"sch"), QStringView(u"ch"), QStringView(u"ck"),
             QStringView(u"ph"), QStringView(u"th"), QStringView(u"qu")})
        if (QStringView(word).left(end).endsWith(sound, Qt::CaseInsensitive))
            return sound.size();
    return 1;
}

// "5 %" and "n = 92" are read as one.
bool belongsToNumber(QChar letter)
{
    return QStringView(u"%‰=<>≤≥±").contains(letter);
}

// A sign that stands alone binds what is on both its sides.
bool bindsAt(const QString& text, qsizetype space)
{
    const auto isLone = [&](qsizetype at) {
        return at >= 0 && at < text.size() && belongsToNumber(text[at])
            && (at == 0 || text[at - 1].isSpace())
            && (at + 1 == text.size() || !text[at + 1].isLetterOrNumber());
    };
    return isLone(space + 1) || (isLone(space - 1) && text[space - 1] != u'%');
}

// Words and parts of words that may begin a line, each with the white space that follows.
QStringList pieces(const QString& text)
{
    QStringList result{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const bool isSpace = letter.isSpace() && letter != QChar(0x00A0);
        result.back() += isSpace ? QChar(u' ') : letter;
        const bool divides = isSpace ? !bindsAt(text, i) : letter == u'/' || letter == u'-';
        if (divides && i + 1 < text.size() && result.back().size() > 1)
            result.append(QString());
    }
    return result;
}

// Words that are the second part of many compounds: dividing before them reads best.
bool beginsStem(const QString& word, qsizetype at)
{
    static constexpr QStringView stems[] = {u"abholung", u"angebot", u"anzeige", u"beratung",
        u"bestätigung", u"bewertung", u"einrichtung", u"empfehl", u"entscheid", u"erlebnis",
        u"gespräch", u"händler", u"information", u"kontakt", u"mitarbeiter", u"nummer", u"partner",
        u"portal", u"präsentation", u"programm", u"rechner", u"registrierung", u"schalter",
        u"service", u"stellung", u"suche", u"termin", u"umfrage", u"vereinbarung", u"vergleich",
        u"vertrag", u"website", u"werbung", u"zeit"};
    return std::ranges::any_of(stems, [&](QStringView stem) {
        return QStringView(word).mid(at).startsWith(stem, Qt::CaseInsensitive);
    });
}

class LineBreaker {
public:
    LineBreaker(const Ruler& ruler, double width, bool mayHyphenate)
        : m_ruler(ruler)
        , m_width(width)
        , m_mayHyphenate(mayHyphenate)
    {
    }

    TextLines broken(const QString& text)
    {
        for (const QString& piece : pieces(text))
            place(piece);
        finishLine();
        return m_result;
    }

private:
    bool fits(const QString& text) const { return m_ruler.width(text) <= m_width + 0.01; }
    void finishLine()
    {
        if (!m_line.trimmed().isEmpty() || m_result.lines.isEmpty())
            m_result.lines.append(m_line.trimmed());
        m_line.clear();
        m_lineWidth = 0.0;
    }
    // Widths are added piece by piece, so that every word is measured once.
    void append(const QString& piece)
    {
        m_line += piece;
        m_lineWidth += m_ruler.width(piece);
    }
    void place(QString piece)
    {
        if (m_lineWidth + m_ruler.width(piece.trimmed()) <= m_width + 0.01) {
            append(piece);
            return;
        }
        if (!m_line.isEmpty())
            finishLine();
        while (m_mayHyphenate && !fits(piece.trimmed())) {
            const qsizetype head = headThatFits(piece);
            if (head == 0)
                break;
            m_line = piece.left(head) + u'-';
            m_result.isHyphenated = true;
            finishLine();
            piece = piece.mid(head);
        }
        append(piece);
    }
    // Letters of the piece that fit on a line of their own with a hyphen.
    qsizetype headThatFits(const QString& piece)
    {
        const QString word = piece.trimmed();
        const QList<qsizetype> points = hyphenationPoints(word);
        qsizetype best = 0;
        for (const qsizetype point : points)
            if (fits(word.left(point) + u'-') && !(beginsStem(word, best) && best > 0))
                best = point;
        if (best > 0)
            return best;
        m_result.isBroken = true;
        for (qsizetype head = word.size() - 2; head >= 2; --head)
            if (fits(word.left(head) + u'-'))
                return head;
        return 0;
    }

    const Ruler& m_ruler;
    double m_width;
    bool m_mayHyphenate;
    QString m_line;
    double m_lineWidth = 0.0;
    TextLines m_result;
};

} // namespace

QList<qsizetype> hyphenationPoints(const QString& word)
{
    QList<qsizetype> points;
    bool hadVowel = false;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        if (i >= 3 && word.size() - i >= 3 && beginsStem(word, i))
            points.append(i);
        hadVowel = hadVowel || isVowel(word[i]);
        if (!hadVowel || !word[i].isLetter() || isVowel(word[i]) || !isVowel(word[i + 1]))
            continue;
        const qsizetype point = i + 1 - lastSound(word, i + 1);
        if (point >= 3 && word.size() - point >= 3 && word[point - 1].isLetter()
            && !points.contains(point))
            points.append(point);
    }
    return points;
}

TextLines brokenIntoLines(const QString& text, const Ruler& ruler, double width, bool mayHyphenate)
{
    return LineBreaker(ruler, width, mayHyphenate).broken(text);
}

} // namespace rundblick
