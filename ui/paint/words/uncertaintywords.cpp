// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/matrix/matrixcells.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QStringList>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

QStringList wordsOf(const QString& brand, const MatrixScore& score, const NumberStyle& style)
{
    QStringList lines;
    if (score.lowest && score.highest)
        lines += Words::tr("Many ratings of %1 are missing: the value lies between %2 and %3, "
                           "whatever they would have been.")
                     .arg(brand, style.number(*score.lowest), style.number(*score.highest));
    if (score.shrunk)
        lines += Words::tr("%1, shrunk: %2.").arg(brand, style.number(*score.shrunk, 1));
    return lines;
}

} // namespace

QString uncertaintyOf(const MatrixFigure& figure, const MatrixRow& row, const NumberStyle& style)
{
    QStringList lines;
    for (std::size_t b = 0; b < std::min(figure.brands.size(), row.scores.size()); ++b)
        lines += wordsOf(toQt(figure.brands[b].name), row.scores[b], style);
    if (row.best)
        lines += Words::tr("In %1 of the draws it is the best of all brands.")
                     .arg(style.percent(*row.best));
    return lines.join(u'\n');
}

} // namespace rundblick
