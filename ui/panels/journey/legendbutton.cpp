// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey/legendbutton.h"

#include "ui/paint/ink.h"

#include <QMenu>
#include <QWidgetAction>

namespace rundblick {
namespace {

constexpr double lineHeight = 24.0;
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
        setFixedSize(static_cast<int>(widest + square + 4.0 * padding),
            static_cast<int>(lineHeight * double(m_entries.size()) + 2.0 * padding));
        setAccessibleName(words.join(QStringLiteral("; ")));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        Ink ink(painter, m_look);
        double top = padding;
        for (const LegendEntry& entry : m_entries) {
            const double middle = top + lineHeight / 2.0;
            entry.paint(ink, QRectF(padding, middle - square / 2.0, square, square));
            ink.text(QRectF(square + 2.0 * padding, top, width(), lineHeight), entry.text);
            top += lineHeight;
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
