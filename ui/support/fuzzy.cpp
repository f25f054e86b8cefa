// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fuzzy.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace rundblick {
namespace {

constexpr int perLetter = 4;
constexpr int inRow = 6; // right behind the one before
constexpr int atWord = 8; // first letter of a word
constexpr int atStart = 10; // first letter of all

// Small letters without their accents.
QString plain(const QString& text)
{
    QString letters;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed)
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c.toLower();
    return letters;
}

bool beginsWord(const QString& name, qsizetype at)
{
    return at == 0 || (name[at].isLetterOrNumber() && !name[at - 1].isLetterOrNumber());
}

// The best sum over all ways to find the letters in order; by dynamic programming: best[i] is that
// of the letters so far with the last one at i.
std::optional<int> scoreOfPart(const QString& part, const QString& name)
{
    constexpr int none = -1;
    std::vector<int> best;
    for (qsizetype k = 0; k < part.size(); ++k) {
        std::vector<int> next(static_cast<std::size_t>(name.size()), none);
        int before = k == 0 ? 0 : none; // best of the letter before, anywhere further left
        for (qsizetype i = 0; i < name.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            const int adjacent = k > 0 && i > 0 ? best[at - 1] : none;
            if (k > 0 && i > 0)
                before = std::max(before, adjacent);
            if (name[i] != part[k] || before == none)
                continue;
            const int bonus = i == 0 ? atStart : beginsWord(name, i) ? atWord : 0;
            next[at] = before + perLetter + bonus;
            if (adjacent != none)
                next[at] = std::max(next[at], adjacent + perLetter + std::max(bonus, inRow));
        }
        best = std::move(next);
    }
    const int most = best.empty() ? none : *std::ranges::max_element(best);
    return most == none ? std::nullopt : std::optional(most);
}

} // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& name)
{
    const QString letters = plain(name);
    int sum = 0;
    for (const QString& part : plain(typed).split(u' ', Qt::SkipEmptyParts)) {
        const auto score = scoreOfPart(part, letters);
        if (!score)
            return {};
        sum += *score;
    }
    return sum * 4 - static_cast<int>(letters.size());
}

} // namespace rundblick
