// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/ruler.h"

#include "ui/paint/plainfont.h"

#include <QFontMetricsF>
#include <QHash>

#include <map>

namespace rundblick {
namespace {

constexpr int shapedSize = 256;
constexpr qsizetype mostRemembered = 30'000;

// Widths at shapedSize of the texts in one weight.
struct Shaped {
    explicit Shaped(QFont::Weight weight)
        : metrics([weight] {
            QFont font(plainFamily());
            font.setHintingPreference(QFont::PreferNoHinting);
            font.setPixelSize(shapedSize);
            font.setWeight(weight);
            return font;
        }())
    {
    }
    QFontMetricsF metrics;
    QHash<QString, double> widths;
};

} // namespace

double Ruler::width(const QString& text) const
{
    static std::map<QFont::Weight, Shaped> weights;
    Shaped& shaped = weights.try_emplace(m_weight, m_weight).first->second;
    auto found = shaped.widths.constFind(text);
    if (found == shaped.widths.constEnd()) {
        if (shaped.widths.size() >= mostRemembered)
            shaped.widths.clear();
        found = shaped.widths.insert(text, shaped.metrics.horizontalAdvance(text) / shapedSize);
    }
    return *found * m_size;
}

} // namespace rundblick
