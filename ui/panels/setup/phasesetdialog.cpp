// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/setup/phasesetdialog.h"

#include "core/model/setupedits/removal.h"
#include "ui/paint/look.h"
#include "ui/paint/words/setupwords.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/panels/fit/lengths.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBrowser>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PhaseSets)
};

QString laneName(Lane lane)
{
    switch (lane) {
    case Lane::Activity:
        return Words::tr("Customers do");
    case Lane::Needs:
        return Words::tr("They need");
    case Lane::Pains:
        return Words::tr("They suffer");
    case Lane::Company:
        return Words::tr("The company does");
    }
    return {};
}

QString joined(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << toQt(text);
    return list.join(QStringLiteral(", "));
}

QString line(const QString& head, const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='margin:2px 0'><b>%1:</b> %2</p>")
                                .arg(head.toHtmlEscaped(), text.toHtmlEscaped());
}

Language spokenLanguage()
{
    return languageFor(Settings::language()) == QLatin1String("de") ? Language::German
                                                                    : Language::English;
}

} // namespace

QString writtenOut(const PhaseSet& set, const Look& look)
{
    QString html;
    for (std::size_t i = 0; i < set.phases.size(); ++i) {
        const PhasePlan& plan = set.phases[i];
        if (set.enhancedFrom == i)
            html
                += QStringLiteral("<p style='color:%1'><b>◆ %2</b></p>")
                       .arg(look.teal.name(),
                           Words::tr("From here on the value created is enhanced").toHtmlEscaped());
        html += QStringLiteral("<h3 style='margin:10px 0 2px 0'>%1&nbsp;&nbsp;%2</h3>")
                    .arg(i + 1)
                    .arg(toQt(plan.name).toHtmlEscaped());
        html += QStringLiteral("<p style='margin:2px 0; color:%1'>%2</p>")
                    .arg(look.muted.name(), toQt(plan.question).toHtmlEscaped());
        for (std::size_t lane = 0; lane < plan.lanes.size(); ++lane)
            html += line(laneName(static_cast<Lane>(lane)), toQt(plan.lanes[lane]));
        html += line(Words::tr("Leads"), joined(plan.leads));
        html += line(Words::tr("Helps"), joined(plan.helps));
    }
    return html;
}

PhaseSetDialog::PhaseSetDialog(const Surroundings& surroundings, QWidget* parent)
    : QDialog(parent)
    , m_session(surroundings.session)
    , m_look(surroundings.look)
    , m_language(spokenLanguage())
    , m_sets(new QListWidget(this))
    , m_preview(new QTextBrowser(this))
    , m_effect(new QLabel(this))
    , m_keep(new QRadioButton(this))
    , m_remove(new QRadioButton(this))
{
    setWindowTitle(tr("Phases from a template"));
    resizeWithinScreen(*this, QSize(880, 620) * m_look.scale);
    m_sets->setAccessibleName(tr("Templates"));
    m_sets->setFixedWidth(m_look.length(250));
    m_sets->setWordWrap(true);
    for (const PhaseSetKind kind : allPhaseSets) {
        auto* item = new QListWidgetItem(nameOf(kind), m_sets);
        item->setToolTip(descriptionOf(kind));
    }
    m_preview->setAccessibleName(tr("What the template holds"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use these phases"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("primary"));
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_sets);
    middle->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(createEffect());
    layout->addWidget(buttons);
    connect(m_sets, &QListWidget::currentRowChanged, this, &PhaseSetDialog::showSet);
    connect(m_sets, &QListWidget::itemActivated, this, [this] { m_use->setFocus(); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PhaseSetDialog::use);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_sets->setCurrentRow(0);
}

QWidget* PhaseSetDialog::createEffect()
{
    auto* effect = new QFrame(this);
    effect->setObjectName(QStringLiteral("card"));
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(effect);
    layout->setContentsMargins(margins(m_look, {16, 10, 16, 10}));
    layout->addWidget(m_effect);
    layout->addWidget(m_keep);
    layout->addWidget(m_remove);
    m_keep->setText(tr("&Keep these, behind the others"));
    m_remove->setText(tr("&Remove these with all that lies there"));
    m_keep->setChecked(true);
    return effect;
}

void PhaseSetDialog::showSet()
{
    const PhaseSetKind kind = allPhaseSets[m_sets->currentRow()];
    m_set = phaseSet(kind, m_language);
    m_preview->setHtml(QStringLiteral("<p>%1</p>").arg(descriptionOf(kind).toHtmlEscaped())
        + writtenOut(m_set, m_look));
    const QString used = usedOnes(m_set);
    m_effect->setText(
        used.isEmpty() ? effectOf(m_set) : effectOf(m_set) + u'\n' + tr("Not in it: %1").arg(used));
    m_keep->setVisible(!used.isEmpty());
    m_remove->setVisible(!used.isEmpty());
}

// "2 phases stay as they are; 6 come; 1 in which nothing lies goes."
QString PhaseSetDialog::effectOf(const PhaseSet& set) const
{
    const Workshop& workshop = m_session.workshop();
    int stay = 0;
    for (const PhasePlan& plan : set.phases)
        stay += findByName<Phase>(workshop, plan.name) ? 1 : 0;
    int go = 0;
    for (const Phase* phase : phasesBeside(workshop, set))
        go += isInUse(workshop, phase->id) ? 0 : 1;
    QStringList parts;
    if (stay > 0)
        parts << tr("%n phase(s) of the same name stay, with all that lies there.", nullptr, stay);
    if (const int come = static_cast<int>(set.phases.size()) - stay; come > 0)
        parts << tr("%n phase(s) are new.", nullptr, come);
    if (go > 0)
        parts << tr("%n phase(s) in which nothing lies go.", nullptr, go);
    return parts.isEmpty() ? tr("Nothing changes.") : parts.join(u' ');
}

// "Service (12 placements), Use (3 placements)"
QString PhaseSetDialog::usedOnes(const PhaseSet& set) const
{
    const Workshop& workshop = m_session.workshop();
    QStringList used;
    for (const Phase* phase : phasesBeside(workshop, set)) {
        if (!isInUse(workshop, phase->id))
            continue;
        const auto along = removedAlong(removePhase(workshop, phase->id), Phase::table);
        used << tr("“%1” (%2)").arg(toQt(phase->name), countOf(along.front()));
    }
    constexpr int most = 3;
    const int more = static_cast<int>(used.size()) - most;
    QString text = used.mid(0, most).join(QStringLiteral(", "));
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(text) : text;
}

void PhaseSetDialog::use()
{
    const auto others
        = m_remove->isVisible() && m_remove->isChecked() ? UsedPhases::Remove : UsedPhases::Keep;
    const Edit edit = usePhases(m_session.workshop(), m_set, others);
    if (edit.isEmpty() || m_session.perform(edit))
        accept(); // refused: the window says why, and another set can be chosen
}

} // namespace rundblick
