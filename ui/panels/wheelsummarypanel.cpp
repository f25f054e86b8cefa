// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/wheelsummarypanel.h"

#include "ui/paint/ink.h"

#include <QPainter>

namespace rundblick {
namespace {

constexpr double padding = 18.0;
constexpr int panelWidth = 376;

} // namespace

// Paints the summary in the height that it needs.
class WheelSummaryPanel::Sheet : public QWidget {
public:
    explicit Sheet(const Look& look)
        : m_look(look)
    {
    }

    void setFigure(WheelFigure figure, const NumberStyle& numbers)
    {
        m_figure = std::move(figure);
        m_numbers = numbers;
        QPixmap nowhere(1, 1); // measures texts; nothing is painted
        QPainter painter(&nowhere);
        Ink ink(painter, m_look);
        const double height = WheelSummary(m_figure, m_numbers).height(ink, inside().width());
        setFixedHeight(qCeil(height + 2.0 * padding));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_look.card);
        Ink ink(painter, m_look);
        WheelSummary(m_figure, m_numbers).paint(ink, inside(), inside().width());
    }

private:
    QRectF inside() const
    {
        return QRectF(0.0, 0.0, panelWidth - 4.0, height())
            .adjusted(padding, padding, -padding, -padding);
    }

    const Look& m_look;
    NumberStyle m_numbers{"de_CH", "CHF"};
    WheelFigure m_figure;
};

WheelSummaryPanel::WheelSummaryPanel(const Look& look, QWidget* parent)
    : QScrollArea(parent)
    , m_sheet(new Sheet(look))
{
    setObjectName(QStringLiteral("card"));
    setFixedWidth(panelWidth);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_sheet);
}

void WheelSummaryPanel::setFigure(WheelFigure figure, const NumberStyle& numbers)
{
    m_sheet->setFigure(std::move(figure), numbers);
}

} // namespace rundblick
