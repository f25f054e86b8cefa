// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/coveragetargets.h"

#include "core/model/edits/methodedits.h"
#include "ui/paint/look.h"
#include "ui/panels/method/methodbutton.h"
#include "ui/panels/numberbox.h"
#include "ui/session/session.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <cmath>

using namespace std::chrono_literals;

namespace rundblick {
namespace {

constexpr double asAll = -1.0; // no target of its own

int percentOf(double share)
{
    return static_cast<int>(std::lround(share * 100.0));
}

} // namespace

CoverageTargets::CoverageTargets(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_style(m_session.workshop().setup())
    , m_caption(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_more(new QToolButton(this))
    , m_phases(new QWidget(this))
    , m_grid(new QGridLayout(m_phases))
{
    m_caption->setFont(surroundings.look.font(TextStyle::Strong));
    m_caption->setWordWrap(true);
    createSlider();
    m_more->setObjectName(QStringLiteral("link"));
    m_more->setText(tr("Targets by &phase"));
    m_more->setCheckable(true);
    m_more->setCursor(Qt::PointingHandCursor);
    m_phases->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    connect(m_more, &QToolButton::toggled, m_phases, &QWidget::setVisible);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_caption);
    layout->addWidget(m_slider);
    auto* links = new QHBoxLayout;
    links->addWidget(m_more);
    links->addStretch();
    links->addWidget(new MethodButton(surroundings, this));
    layout->addLayout(links);
    layout->addWidget(m_phases);
    connect(&m_session, &Session::changed, this, &CoverageTargets::follow);
    showMethod();
}

void CoverageTargets::createSlider()
{
    m_slider->setRange(0, 100);
    m_slider->setPageStep(5);
    m_slider->setAccessibleName(tr("Coverage target"));
    m_slider->setToolTip(
        tr("What share of the impact of every phase the blue touchpoints must reach"));
    keepFromWheel(*m_slider);
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &CoverageTargets::settle);
    connect(m_slider, &QSlider::valueChanged, this, &CoverageTargets::showShare);
    connect(m_slider, &QSlider::sliderReleased, this, &CoverageTargets::settle);
    connect(m_slider, &QSlider::actionTriggered, this, [this] {
        if (!m_slider->isSliderDown()) // keys and clicks beside the handle
            m_rest.start();
    });
}

void CoverageTargets::settle()
{
    m_rest.stop();
    const int stored = percentOf(m_session.workshop().method().coverageTarget);
    if (m_slider->value() != stored)
        m_session.perform(
            setMethod(m_session.workshop(), &Method::coverageTarget, m_slider->value() / 100.0));
}

void CoverageTargets::follow(const Edit& edit)
{
    if (touches<Method>(edit) || touches<Phase>(edit))
        showMethod();
}

void CoverageTargets::showShare(int percent)
{
    m_caption->setText(tr("Coverage target τ: %1").arg(m_style.percent(percent / 100.0)));
}

void CoverageTargets::showMethod()
{
    const int percent = percentOf(m_session.workshop().method().coverageTarget);
    if (!m_slider->isSliderDown() && !m_rest.isActive())
        m_slider->setValue(percent);
    showShare(m_slider->value());
    showPhases();
}

void CoverageTargets::showPhases()
{
    const std::vector<const Phase*> phases = ordered<Phase>(m_session.workshop());
    const bool isSame = m_boxes.size() == phases.size()
        && std::ranges::all_of(
            phases, [this](const Phase* phase) { return m_boxes.contains(phase->id); });
    if (!isSame) {
        while (QLayoutItem* item = m_grid->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        m_boxes.clear();
        for (const Phase* phase : phases)
            addPhase(*phase);
    }
    for (const Phase* phase : phases)
        m_boxes.at(phase->id)->showValue(
            phase->coverageTarget ? *phase->coverageTarget * 100.0 : asAll);
    m_more->setVisible(!phases.empty());
}

void CoverageTargets::addPhase(const Phase& phase)
{
    auto* name = new QLabel(toQt(phase.name), m_phases);
    name->setWordWrap(true);
    auto* box = new NumberBox(m_phases);
    box->setLocale(m_style.locale());
    box->setDecimals(0);
    box->setRange(asAll, 100.0);
    box->setSuffix(QStringLiteral(" %"));
    box->setSpecialValueText(tr("as τ"));
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 15);
    box->setAccessibleName(tr("Coverage target of %1").arg(toQt(phase.name)));
    connect(box, &NumberBox::chosen, this, [this, id = phase.id](double percent) {
        m_session.perform(setCoverageTarget(m_session.workshop(), id,
            percent < 0.0 ? std::nullopt : std::optional(percent / 100.0)));
    });
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(box, row, 1);
    name->setVisible(true);
    box->setVisible(true);
    m_boxes[phase.id] = box;
}

} // namespace rundblick
