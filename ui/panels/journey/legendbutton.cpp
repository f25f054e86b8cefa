// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey/legendbutton.h"

#include "ui/paint/ink.h"

#include <QMenu>
#include <QScreen>
#include <QWidgetAction>

namespace rundblick {
namespace {

constexpr double lineHeight = 24.0; // at the scale 1, like all of them
constexpr double square = 16.0;
constexpr double padding = 10.0;

// The entries below one another, in as many columns as the height of a screen asks for.
class LegendList : public QWidget {
public:
    LegendList(std::vector<LegendEntry> entries, const Look& look, int screenHeight)
        : m_entries(std::move(entries))
        , m_look(look)
    {
        constexpr double most = 0.75; // of the height
        const int count = static_cast<int>(m_entries.size());
        const int fitting = static_cast<int>(most * screenHeight / (lineHeight * look.scale));
        const int columns = std::max(1, (count + fitting - 1) / std::max(1, fitting));
        m_rows = std::max(1, (count + columns - 1) / columns);
        QStringList words;
        for (const LegendEntry& entry : m_entries)
            words << entry.text;
        const QFontMetrics metrics(look.font(TextStyle::Body));
        int left = 0;
        for (int first = 0; first < count; first += m_rows) {
            m_lefts.push_back(left);
            int widest = 0;
            for (const QString& text : words.mid(first, m_rows))
                widest = std::max(widest, metrics.horizontalAdvance(text));
            left += widest + look.length(square + 4.0 * padding);
        }
        setFixedSize(left, look.length(lineHeight * m_rows + 2.0 * padding));
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
        for (int at = 0; at < static_cast<int>(m_entries.size()); ++at) {
            const LegendEntry& entry = m_entries[static_cast<std::size_t>(at)];
            const double left = gap + m_lefts[static_cast<std::size_t>(at / m_rows)];
            const double top = gap + at % m_rows * line;
            entry.paint(ink, QRectF(left, top + (line - side) / 2.0, side, side));
            ink.text(QRectF(left + side + gap, top, width(), line), entry.text);
        }
    }

private:
    std::vector<LegendEntry> m_entries;
    const Look& m_look;
    int m_rows = 1;
    std::vector<int> m_lefts; // of the columns
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
    list->setDefaultWidget(
        new LegendList(std::move(entries), look, screen()->availableSize().height()));
    menu->addAction(list);
    setMenu(menu);
}

} // namespace rundblick
