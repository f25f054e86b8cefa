// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pageheader.h"

#include "core/model/completeness.h"
#include "ui/paint/look.h"
#include "ui/panels/flowlayout.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/numbersource.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rundblick {

PageHeader::PageHeader(const QString& title, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_selection(surroundings.selection)
    , m_heading(new QLabel(title, this))
    , m_explanation(new QLabel(this))
    , m_links(new QWidget(this))
    , m_tools(new QWidget(this))
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const Look& look = surroundings.look;
    m_heading->setFont(look.font(TextStyle::Title));
    m_explanation->setObjectName(QStringLiteral("muted"));
    m_explanation->setWordWrap(true);
    for (QWidget* parts : {m_links, m_tools})
        (new FlowLayout(parts))->setSpacing(look.length(8));

    m_top->addWidget(m_heading);
    m_top->addStretch();
    m_top->addWidget(m_tools);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_explanation, 1);
    bottom->addWidget(m_links);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.length(8), 0, 0, 0);
    layout->setSpacing(look.length(2));
    layout->addLayout(m_top);
    layout->addLayout(bottom);

    connect(&m_session, &Session::changed, this, &PageHeader::showMissing);
    showMissing();
}

void PageHeader::setExplanation(const QString& explanation, const std::optional<QuantityAt>& number)
{
    m_explanation->setProperty(numberProperty, number ? QVariant::fromValue(*number) : QVariant());
    m_explanation->setText(explanation);
    m_explanation->setToolTip(explanation);
}

void PageHeader::addWidget(QWidget* widget)
{
    m_tools->layout()->addWidget(widget);
}

bool PageHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit(); // a tool has come or changed
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PageHeader::fit()
{
    const int needed = m_heading->sizeHint().width() + m_top->spacing()
        + m_tools->layout()->sizeHint().width() + contentsMargins().left();
    m_top->setDirection(
        needed > contentsRect().width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PageHeader::addZoom(const std::function<void(double factor)>& zoomBy)
{
    const auto add = [&](const QString& text, const QString& hint, double factor) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QStringLiteral("chip"));
        button->setToolTip(hint);
        button->setAccessibleName(hint);
        connect(button, &QPushButton::clicked, this, [zoomBy, factor] { zoomBy(factor); });
        addWidget(button);
    };
    add(QStringLiteral("−"), tr("Smaller (Ctrl and mouse wheel)"), 1.0 / 1.25);
    add(QStringLiteral("+"), tr("Larger (Ctrl and mouse wheel)"), 1.25);
}

void PageHeader::showMissing()
{
    while (QLayoutItem* item = m_links->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const Completeness missing = completenessOf(m_session.workshop());
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    addLink(tr("%n without rating", nullptr, count(missing.withoutRating)), missing.withoutRating);
    addLink(tr("%n without phase", nullptr, count(missing.withoutPhase)), missing.withoutPhase);
    addLink(tr("%n without experience", nullptr, count(missing.withoutExperience)),
        missing.withoutExperience);
    addLink(
        tr("%n without channel", nullptr, count(missing.withoutChannel)), missing.withoutChannel);
}

void PageHeader::addLink(const QString& text, const std::vector<Id<Touchpoint>>& touchpoints)
{
    if (touchpoints.empty())
        return;
    auto* link = new QToolButton(this);
    link->setObjectName(QStringLiteral("warningLink"));
    link->setText(text);
    link->setCursor(Qt::PointingHandCursor);
    link->setToolTip(tr("Go to the next one"));
    connect(link, &QToolButton::clicked, this, [this, touchpoints] { selectNext(touchpoints); });
    m_links->layout()->addWidget(link);
}

void PageHeader::selectNext(const std::vector<Id<Touchpoint>>& touchpoints)
{
    const auto current = m_selection.touchpoint();
    const auto found = current ? std::ranges::find(touchpoints, *current) : touchpoints.end();
    const bool isLast = found == touchpoints.end() || found + 1 == touchpoints.end();
    m_selection.select(isLast ? touchpoints.front() : *(found + 1));
}

} // namespace rundblick
