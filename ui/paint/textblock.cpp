// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/textblock.h"

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

// Words and parts of words that may begin a line, each with the white space that follows.
QStringList pieces(const QString& text)
{
    QStringList result{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const bool isSpace = letter.isSpace() && letter != QChar(0x00A0);
        result.back() += isSpace ? QChar(u' ') : letter;
        const bool divides = isSpace || letter == u'/' || letter == u'-';
        if (divides && i + 1 < text.size() && result.back().size() > 1)
            result.append(QString());
    }
    return result;
}

class LineBreaker {
public:
    LineBreaker(const QFontMetricsF& metrics, double width, bool mayHyphenate)
        : m_metrics(metrics)
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
    bool fits(const QString& line) const
    {
        return m_metrics.horizontalAdvance(line.trimmed()) <= m_width + 0.01;
    }
    void finishLine()
    {
        if (!m_line.trimmed().isEmpty() || m_result.lines.isEmpty())
            m_result.lines.append(m_line.trimmed());
        m_line.clear();
    }
    void place(QString piece)
    {
        if (fits(m_line + piece)) {
            m_line += piece;
            return;
        }
        if (!m_line.isEmpty())
            finishLine();
        while (m_mayHyphenate && !fits(piece)) {
            const qsizetype head = headThatFits(piece);
            if (head == 0)
                break;
            m_line = piece.left(head) + u'-';
            m_result.isHyphenated = true;
            finishLine();
            piece = piece.mid(head);
        }
        m_line = piece;
    }
    // Letters of the piece that fit on a line of their own with a hyphen.
    qsizetype headThatFits(const QString& piece)
    {
        const QString word = piece.trimmed();
        const QList<qsizetype> points = hyphenationPoints(word);
        for (qsizetype i = points.size() - 1; i >= 0; --i)
            if (fits(word.left(points[i]) + u'-'))
                return points[i];
        m_result.isBroken = true;
        for (qsizetype head = word.size() - 2; head >= 2; --head)
            if (fits(word.left(head) + u'-'))
                return head;
        return 0;
    }

    const QFontMetricsF& m_metrics;
    double m_width;
    bool m_mayHyphenate;
    QString m_line;
    TextLines m_result;
};

} // namespace

QList<qsizetype> hyphenationPoints(const QString& word)
{
    QList<qsizetype> points;
    bool hadVowel = false;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        hadVowel = hadVowel || isVowel(word[i]);
        if (!hadVowel || !word[i].isLetter() || isVowel(word[i]) || !isVowel(word[i + 1]))
            continue;
        const qsizetype point = i + 1 - lastSound(word, i + 1);
        if (point >= 3 && word.size() - point >= 3 && word.left(point).back().isLetter())
            points.append(point);
    }
    return points;
}

TextLines brokenIntoLines(
    const QString& text, const QFontMetricsF& metrics, double width, bool mayHyphenate)
{
    return LineBreaker(metrics, width, mayHyphenate).broken(text);
}

} // namespace rundblick
