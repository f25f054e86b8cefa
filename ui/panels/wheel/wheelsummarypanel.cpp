// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/wheel/wheelsummarypanel.h"

#include "ui/paint/ink.h"
#include "ui/paint/words/words.h"
#include "ui/panels/inspector/verdictpanel.h"
#include "ui/panels/method/coveragetargets.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/numbersource.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr int padding = 18;
constexpr int panelWidth = 376;
constexpr int leastHeight = 280;
constexpr int scrollBar = 12;

} // namespace

// Paints the summary in the height that it needs.
class WheelSummaryPanel::Sheet : public QWidget, public NumberSource {
public:
    explicit Sheet(const Look& look)
        : m_look(look)
    {
    }

    void setFigure(WheelFigure figure, const NumberStyle& numbers)
    {
        m_figure = std::move(figure);
        m_numbers = numbers;
        fit();
        update();
    }

    std::optional<QuantityAt> numberAt(QPoint position) const override
    {
        for (const SummaryNumber& place : m_places)
            if (place.rect.contains(position))
                return place.number;
        return {};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_look.card);
        Ink ink(painter, m_look);
        m_places = WheelSummary(m_figure, m_numbers).paint(ink, QRectF(rect()), width());
    }

    void resizeEvent(QResizeEvent*) override { fit(); }

private:
    void fit()
    {
        QPixmap nowhere(1, 1); // measures texts; nothing is painted
        QPainter painter(&nowhere);
        Ink ink(painter, m_look);
        setFixedHeight(qCeil(WheelSummary(m_figure, m_numbers).height(ink, width())));
    }

    const Look& m_look;
    NumberStyle m_numbers{"de_CH", "CHF"};
    WheelFigure m_figure;
    std::vector<SummaryNumber> m_places; // as painted last
};

WheelSummaryPanel::WheelSummaryPanel(const Surroundings& surroundings, QWidget* parent)
    : QScrollArea(parent)
    , m_surroundings(surroundings)
    , m_selected(createSelected())
    , m_sheet(new Sheet(surroundings.look))
{
    setObjectName(QStringLiteral("card"));
    setMinimumSize(surroundings.look.length(panelWidth), surroundings.look.length(leastHeight));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(padding, padding, padding + scrollBar - 10, padding);
    layout->setSpacing(12);
    layout->addWidget(m_selected);
    layout->addWidget(new CoverageTargets(surroundings, content));
    layout->addWidget(m_sheet);
    layout->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false); // the card is seen through
    viewport()->setAutoFillBackground(false);
    connect(&surroundings.selection, &Selection::changed, this, &WheelSummaryPanel::showSelected);
    connect(
        &surroundings.computation, &Computation::finished, this, &WheelSummaryPanel::showSelected);
    connect(&surroundings.session, &Session::changed, this, &WheelSummaryPanel::showSelected);
    showSelected();
}

QWidget* WheelSummaryPanel::createSelected()
{
    auto* selected = new QWidget;
    m_name = new QLabel(selected);
    m_reasons = new QLabel(selected);
    for (QLabel* label : {m_name, m_reasons}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // names come from files
    }
    m_name->setFont(m_surroundings.look.font(TextStyle::Headline));
    m_verdict = new VerdictPanel(m_surroundings, selected);
    auto* layout = new QVBoxLayout(selected);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_reasons);
    layout->addWidget(m_verdict);
    return selected;
}

void WheelSummaryPanel::showSelected()
{
    const auto selected = m_surroundings.selection.touchpoint();
    const auto& analysis = m_surroundings.computation.analysis();
    const TouchpointResult* result = analysis && selected ? analysis->find(*selected) : nullptr;
    m_selected->setVisible(result);
    if (!result)
        return;
    const NumberStyle style(m_surroundings.session.workshop().setup());
    m_name->setText(result->cover
            ? toQt(result->name) + QStringLiteral(" · ") + titleOf(*result->cover)
            : toQt(result->name));
    QStringList reasons;
    for (const Message& reason : result->reasons)
        reasons << sentence(reason, style);
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setProperty(numberProperty,
        QVariant::fromValue(
            QuantityAt{.quantity = Quantity::CoverVerdict, .touchpoint = *selected}));
    m_reasons->setVisible(!reasons.isEmpty());
    m_verdict->showTouchpoint(*selected);
}

void WheelSummaryPanel::setFigure(WheelFigure figure, const NumberStyle& numbers)
{
    m_sheet->setFigure(std::move(figure), numbers);
}

} // namespace rundblick
