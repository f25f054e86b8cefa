// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/elidedlabel.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QEvent>
#include <QLabel>
#include <QMessageBox>
#include <QToolButton>

namespace rundblick {

StatusLine::StatusLine(const Surroundings& surroundings, QWidget* parent)
    : QStatusBar(parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_counts(new ElidedLabel(this))
    , m_hint(new QLabel(tr("Alt+click or Shift+F1: where a number comes from"), this))
    , m_notices(new QToolButton(this))
    , m_simulation(new QToolButton(this))
    , m_progress(new QLabel(this))
{
    setSizeGripEnabled(false);
    for (QLabel* label : {static_cast<QLabel*>(m_counts), m_hint, m_progress})
        label->setObjectName(QStringLiteral("muted"));
    m_notices->setObjectName(QStringLiteral("warningLink"));
    const int margin = surroundings.look.length(10);
    m_counts->setContentsMargins(margin, 0, 0, 0);
    m_progress->setContentsMargins(0, 0, margin, 0);
    addWidget(m_counts, 1);
    addPermanentWidget(m_hint);
    addPermanentWidget(m_notices);
    m_simulation->setObjectName(QStringLiteral("simulation"));
    m_simulation->setAutoRaise(true);
    addPermanentWidget(m_simulation);
    addPermanentWidget(m_progress);
    connect(&m_session, &Session::changed, this, &StatusLine::showCounts);
    connect(&m_computation, &Computation::started, this, &StatusLine::showProgress);
    connect(&m_computation, &Computation::finished, this, &StatusLine::showProgress);
    connect(&m_computation, &Computation::finished, this, &StatusLine::showNotices);
    connect(&m_computation, &Computation::progressed, this, &StatusLine::showProgress);
    connect(&m_computation, &Computation::simulationCancelled, this, &StatusLine::showProgress);
    connect(m_simulation, &QToolButton::clicked, this, &StatusLine::turnSimulation);
    connect(m_notices, &QToolButton::clicked, this, &StatusLine::openNotices);
    showCounts();
    showProgress();
    showNotices();
}

bool StatusLine::event(QEvent* event)
{
    const bool isHandled = QStatusBar::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit(); // a text has changed
    return isHandled;
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusLine::fit()
{
    int needed = m_hint->sizeHint().width();
    for (const QWidget* part :
        std::initializer_list<const QWidget*>{m_counts, m_notices, m_simulation, m_progress})
        if (!part->isHidden())
            needed += part->sizeHint().width() + layout()->spacing();
    m_hint->setVisible(needed <= width());
}

void StatusLine::showCounts()
{
    const Workshop& workshop = m_session.workshop();
    const auto count
        = []<typename R>(const Table<R>& table) { return static_cast<int>(table.size()); };
    const QStringList parts{tr("%n touchpoint(s)", nullptr, count(workshop.all<Touchpoint>())),
        tr("%n brand(s)", nullptr, count(workshop.all<Brand>())),
        tr("%n phase(s)", nullptr, count(workshop.all<Phase>())),
        tr("%n rater(s)", nullptr, count(workshop.all<Rater>()))};
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::showProgress()
{
    showSimulation();
    if (m_computation.isRunning() && !m_computation.simulated()) {
        m_progress->setText(tr("Calculating …"));
        return;
    }
    const NumberStyle style(m_session.workshop().setup());
    m_progress->setText(
        tr("Analysis up to date · %1 ms").arg(style.number(m_computation.milliseconds())));
}

void StatusLine::showSimulation()
{
    const std::optional<double> share = m_computation.simulated();
    m_simulation->setVisible(share || m_computation.isSimulationCancelled());
    if (!share) {
        m_simulation->setMinimumWidth(0);
        m_simulation->setText(tr("Calculate robustness"));
        m_simulation->setToolTip(tr("Certainty and intervals are those of an earlier run."));
        return;
    }
    const QString text = tr("Robustness %1 % · Cancel");
    m_simulation->setText(text.arg(100)); // nothing beside it moves while it runs
    m_simulation->setMinimumWidth(m_simulation->sizeHint().width());
    m_simulation->setText(text.arg(static_cast<int>(100.0 * *share)));
    m_simulation->setToolTip(tr("Many draws of all uncertain numbers show how sure the results "
                                "are. The other results are complete."));
}

void StatusLine::turnSimulation()
{
    if (m_computation.simulated())
        m_computation.cancelSimulation();
    else
        m_computation.start();
}

void StatusLine::showNotices()
{
    const auto& analysis = m_computation.analysis();
    const int count = analysis
        ? static_cast<int>(analysis->notices.size() + analysis->journey.warnings.size())
        : 0;
    m_notices->setVisible(count > 0);
    m_notices->setText(tr("%n notice(s)", nullptr, count));
}

void StatusLine::openNotices()
{
    const auto& analysis = m_computation.analysis();
    if (!analysis)
        return;
    const NumberStyle style(m_session.workshop().setup());
    QStringList sentences;
    for (const Message& notice : analysis->notices)
        sentences << sentence(notice, style);
    for (const Message& warning : analysis->journey.warnings)
        sentences << sentence(warning, style);
    QMessageBox box(QMessageBox::NoIcon, tr("Notices"), sentences.join(QStringLiteral("\n\n")),
        QMessageBox::Ok, window());
    box.setTextFormat(Qt::PlainText); // names come from files
    box.exec();
}

} // namespace rundblick
