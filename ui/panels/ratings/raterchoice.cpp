// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ratings/raterchoice.h"

#include "ui/paint/words/words.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/ratings/raterdialog.h"
#include "ui/session/session.h"

#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rundblick {
namespace {

std::vector<const Rater*> byName(const Workshop& workshop)
{
    std::vector<const Rater*> raters;
    for (const auto& [id, rater] : workshop.all<Rater>())
        raters.push_back(&rater);
    QCollator collator;
    collator.setNumericMode(true); // "Customer 2" before "Customer 10"
    std::ranges::stable_sort(raters, [&](const Rater* one, const Rater* other) {
        return collator.compare(toQt(one->name), toQt(other->name)) < 0;
    });
    return raters;
}

QString meanName(Voice voice, int count)
{
    switch (voice) {
    case Voice::Customer:
        return RaterChoice::tr("Customers: mean of %1").arg(count);
    case Voice::Employee:
        return RaterChoice::tr("Employees: mean of %1").arg(count);
    case Voice::Expert:
        break;
    }
    return RaterChoice::tr("Experts: mean of %1").arg(count);
}

} // namespace

RaterChoice::RaterChoice(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_who(new QComboBox(this))
    , m_change(new QPushButton(tr("Change …"), this))
{
    auto* label = new QLabel(tr("Who &rates"), this);
    label->setObjectName(QStringLiteral("muted"));
    label->setBuddy(m_who);
    m_who->setAccessibleName(tr("Who rates"));
    m_who->setMaxVisibleItems(18);
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(26);
    auto* create = new QPushButton(tr("&New rater …"), this);
    create->setObjectName(QStringLiteral("chip"));
    m_change->setObjectName(QStringLiteral("chip"));
    auto* who = new QWidget(this);
    auto* line = new QHBoxLayout(who);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(m_who);
    auto* layout = new FlowLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{who, create, m_change})
        layout->addWidget(part);
    connect(create, &QPushButton::clicked, this, [this] { openDialog({}); });
    connect(m_change, &QPushButton::clicked, this, [this] { openDialog(source().rater); });
    connect(m_who, &QComboBox::activated, this, [this] {
        m_change->setEnabled(source().rater.has_value());
        emit chosen(source());
    });
    connect(&session, &Session::changed, this, &RaterChoice::follow);
    fill();
    // Where people have rated, what they say is what one comes to see.
    const bool haveRated = !session.workshop().all<Column>().empty() && m_sources.size() > 1;
    choose(haveRated ? m_sources[1] : RatingSource());
}

RatingSource RaterChoice::source() const
{
    const int at = m_who->currentIndex();
    return at < 0 ? RatingSource() : m_sources[static_cast<std::size_t>(at)];
}

void RaterChoice::choose(const RatingSource& source)
{
    const auto found = std::ranges::find(m_sources, source);
    m_who->setCurrentIndex(
        found == m_sources.end() ? 0 : static_cast<int>(found - m_sources.begin()));
    m_change->setEnabled(this->source().rater.has_value());
}

void RaterChoice::follow(const Edit& edit)
{
    if (!touches<Rater>(edit))
        return;
    const RatingSource before = source();
    fill();
    choose(before);
    if (source() != before)
        emit chosen(source());
}

void RaterChoice::fill()
{
    m_who->clear();
    m_sources = {RatingSource()};
    m_who->addItem(tr("The group, agreed in the room"));
    const std::vector<const Rater*> raters = byName(m_session.workshop());
    for (const Voice voice : {Voice::Customer, Voice::Employee, Voice::Expert}) {
        const auto count = std::ranges::count(raters, voice, &Rater::voice);
        if (count == 0)
            continue;
        m_sources.push_back({{}, voice});
        m_who->addItem(meanName(voice, static_cast<int>(count)));
    }
    m_who->insertSeparator(m_who->count());
    m_sources.emplace_back();
    for (const Rater* rater : raters) {
        m_sources.push_back({rater->id, {}});
        m_who->addItem(QStringLiteral("%1 · %2").arg(toQt(rater->name), nameOf(rater->voice)));
    }
}

void RaterChoice::openDialog(std::optional<Id<Rater>> rater)
{
    auto* dialog = new RaterDialog(m_session, rater, window());
    connect(dialog, &RaterDialog::settled, this, [this](Id<Rater> settled) {
        choose({settled, {}});
        emit chosen(source());
    });
    dialog->open();
}

} // namespace rundblick
