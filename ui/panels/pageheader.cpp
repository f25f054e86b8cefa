// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pageheader.h"

#include "core/model/completeness.h"
#include "ui/paint/look.h"
#include "ui/panels/chips.h"
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
    , m_look(surroundings.look)
    , m_heading(new QLabel(title, this))
    , m_explanation(new QLabel(this))
    , m_links(new QWidget(this))
    , m_tools(new QWidget(this))
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_name(new QHBoxLayout)
{
    m_heading->setFont(m_look.font(TextStyle::Title));
    m_explanation->setObjectName(QStringLiteral("muted"));
    m_explanation->setWordWrap(true);
    for (QWidget* parts : {m_links, m_tools})
        (new FlowLayout(parts))->setSpacing(m_look.length(8));

    m_name->setSpacing(m_look.length(8));
    m_name->addWidget(m_heading);
    m_name->addStretch();
    m_top->addLayout(m_name, 1);
    m_top->addWidget(m_tools);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_explanation, 1);
    bottom->addWidget(m_links);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_look.length(8), 0, 0, 0);
    layout->setSpacing(m_look.length(2));
    layout->addLayout(m_top);
    layout->addLayout(bottom);

    addFolding(QStringLiteral("?"), tr("What is seen here"), *m_explanation);
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
    if (event->type() == QEvent::Show)
        window()->installEventFilter(this); // or once more, which is the same
    return QWidget::event(event);
}

bool PageHeader::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return false;
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PageHeader::fit()
{
    fold();
    const int needed = m_name->sizeHint().width() + m_top->spacing()
        + m_tools->layout()->sizeHint().width() + contentsMargins().left();
    m_top->setDirection(
        needed > contentsRect().width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PageHeader::fold()
{
    const int lowWindow = m_look.isTouch ? 680 : 520; // fields for fingers are higher
    const bool isLow = window()->height() < m_look.length(lowWindow);
    for (const auto& [part, chip, isOffered] : m_foldings) {
        const bool folds = isLow && !part->property(numberProperty).isValid(); // which is asked for
        chip->setVisible(isOffered && folds);
        part->setVisible(isOffered && (!folds || chip->isChecked()));
    }
}

void PageHeader::addFolding(const QString& name, const QString& hint, QWidget& part)
{
    QPushButton* chip = createChip(name, m_look, this);
    chip->hide();
    chip->setAccessibleName(hint);
    chip->setToolTip(hint);
    connect(chip, &QPushButton::clicked, this, &PageHeader::fit);
    m_name->insertWidget(m_name->count() - 1, chip);
    m_foldings.push_back({&part, chip});
}

void PageHeader::offer(QWidget& part, bool isOffered)
{
    std::ranges::find(m_foldings, &part, &Folding::part)->isOffered = isOffered;
    fold();
}

void PageHeader::addZoom(const std::function<void(double factor)>& zoomBy)
{
    const auto add = [&](const QString& text, const QString& hint, double factor) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QStringLiteral("chip"));
        button->setMinimumWidth(std::max(m_look.target(), m_look.length(30))); // as round as high
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
