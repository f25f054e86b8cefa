// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey/legendbutton.h"

#include "ui/paint/ink.h"

#include <QMenu>
#include <QWidgetAction>

namespace rundblick {
namespace {

constexpr double lineHeight = 24.0; // at the scale 1, like all of them
constexpr double square = 16.0;
constexpr double padding = 10.0;

// The entries below one another.
class LegendList : public QWidget {
public:
    LegendList(std::vector<LegendEntry> entries, const Look& look)
        : m_entries(std::move(entries))
        , m_look(look)
    {
        const QFontMetricsF metrics(look.font(TextStyle::Body));
        double widest = 0.0;
        QStringList words;
        for (const LegendEntry& entry : m_entries) {
            widest = std::max(widest, metrics.horizontalAdvance(entry.text));
            words << entry.text;
        }
        setFixedSize(static_cast<int>(widest) + look.length(square + 4.0 * padding),
            look.length(lineHeight * double(m_entries.size()) + 2.0 * padding));
        setAccessibleName(words.join(QStringLiteral("; ")));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        Ink ink(painter, m_look);
        const double side = square * m_look.scale;
        const double gap = padding * m_look.scale;
        const double line = lineHeight * m_look.scale;
        double top = gap;
        for (const LegendEntry& entry : m_entries) {
            entry.paint(ink, QRectF(gap, top + (line - side) / 2.0, side, side));
            ink.text(QRectF(side + 2.0 * gap, top, width(), line), entry.text);
            top += line;
        }
    }

private:
    std::vector<LegendEntry> m_entries;
    const Look& m_look;
};

} // namespace

LegendButton::LegendButton(std::vector<LegendEntry> entries, const Look& look, QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("menuButton"));
    setText(tr("Le&gend"));
    setToolTip(tr("What the signs mean"));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(InstantPopup);
    auto* menu = new QMenu(this);
    auto* list = new QWidgetAction(menu);
    list->setDefaultWidget(new LegendList(std::move(entries), look));
    menu->addAction(list);
    setMenu(menu);
}

} // namespace rundblick
