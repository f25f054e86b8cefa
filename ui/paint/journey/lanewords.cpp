// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/journey/lanewords.h"

#include "ui/paint/words/words.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Journey", text);
}

} // namespace

QString titleOf(LaneKind lane)
{
    switch (lane) {
    case LaneKind::Rating:
        return say(QT_TRANSLATE_NOOP("Journey", "Rating"));
    case LaneKind::Emotion:
        return say(QT_TRANSLATE_NOOP("Journey", "Emotion"));
    case LaneKind::Activity:
        return say(QT_TRANSLATE_NOOP("Journey", "Activity"));
    case LaneKind::Needs:
        return say(QT_TRANSLATE_NOOP("Journey", "Needs"));
    case LaneKind::Pains:
        return say(QT_TRANSLATE_NOOP("Journey", "Pains"));
    case LaneKind::Company:
        return say(QT_TRANSLATE_NOOP("Journey", "Company"));
    case LaneKind::Roles:
        return say(QT_TRANSLATE_NOOP("Journey", "Responsible"));
    case LaneKind::Ideas:
        return say(QT_TRANSLATE_NOOP("Journey", "Ideas"));
    }
    return {};
}

QString explanationOf(LaneKind lane)
{
    switch (lane) {
    case LaneKind::Rating:
        return say(QT_TRANSLATE_NOOP("Journey", "size: importance, sign: experience"));
    case LaneKind::Emotion:
        return say(QT_TRANSLATE_NOOP("Journey", "how customers feel"));
    case LaneKind::Activity:
        return say(QT_TRANSLATE_NOOP("Journey", "what customers do"));
    case LaneKind::Needs:
        return say(QT_TRANSLATE_NOOP("Journey", "what customers need"));
    case LaneKind::Pains:
        return say(QT_TRANSLATE_NOOP("Journey", "what customers suffer"));
    case LaneKind::Company:
        return say(QT_TRANSLATE_NOOP("Journey", "what we do meanwhile"));
    case LaneKind::Roles:
        return say(QT_TRANSLATE_NOOP("Journey", "who leads, who helps"));
    case LaneKind::Ideas:
        return say(QT_TRANSLATE_NOOP("Journey", "to make it better"));
    }
    return {};
}

QString nameOf(const MoodCurve& curve)
{
    const bool isTeam = curve.view == Voice::Employee;
    const bool isToBe = curve.horizon == Horizon::ToBe;
    if (curve.segment) {
        const QString pattern = isTeam
            ? (isToBe ? say(QT_TRANSLATE_NOOP("Journey", "%1: team, to be"))
                      : say(QT_TRANSLATE_NOOP("Journey", "%1: team")))
            : (isToBe ? say(QT_TRANSLATE_NOOP("Journey", "%1, to be")) : QStringLiteral("%1"));
        return pattern.arg(toQt(curve.name));
    }
    if (isTeam)
        return isToBe ? say(QT_TRANSLATE_NOOP("Journey", "team, to be"))
                      : say(QT_TRANSLATE_NOOP("Journey", "team"));
    return isToBe ? say(QT_TRANSLATE_NOOP("Journey", "customers, to be"))
                  : say(QT_TRANSLATE_NOOP("Journey", "customers"));
}

QString nameOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Assumption:
        return say(QT_TRANSLATE_NOOP("Journey", "Assumption"));
    case Evidence::Employees:
        return say(QT_TRANSLATE_NOOP("Journey", "Employees say so"));
    case Evidence::FewCustomers:
        return say(QT_TRANSLATE_NOOP("Journey", "A few customers say so"));
    case Evidence::Survey:
        return say(QT_TRANSLATE_NOOP("Journey", "Survey of 30 or more"));
    case Evidence::Measured:
        return say(QT_TRANSLATE_NOOP("Journey", "Measured"));
    }
    return {};
}

QString nameOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Phase:
        return say(QT_TRANSLATE_NOOP("Journey", "Phases"));
    case Grouping::Channel:
        return say(QT_TRANSLATE_NOOP("Journey", "Channels"));
    case Grouping::Department:
        return say(QT_TRANSLATE_NOOP("Journey", "Departments"));
    case Grouping::Verdict:
        return say(QT_TRANSLATE_NOOP("Journey", "Verdicts"));
    case Grouping::None:
        return say(QT_TRANSLATE_NOOP("Journey", "No groups"));
    }
    return {};
}

QString nameOf(Sorting sorting)
{
    switch (sorting) {
    case Sorting::Own:
        return say(QT_TRANSLATE_NOOP("Journey", "Own order"));
    case Sorting::Name:
        return say(QT_TRANSLATE_NOOP("Journey", "Name"));
    case Sorting::Impact:
        return say(QT_TRANSLATE_NOOP("Journey", "Impact"));
    case Sorting::Verdict:
        return say(QT_TRANSLATE_NOOP("Journey", "Verdict"));
    case Sorting::Department:
        return say(QT_TRANSLATE_NOOP("Journey", "Department"));
    case Sorting::Channel:
        return say(QT_TRANSLATE_NOOP("Journey", "Channel"));
    }
    return {};
}

QString filterWords(const JourneyFigure& figure)
{
    const SavedView& view = figure.view;
    QStringList words;
    if (!figure.segment.empty())
        words << say(QT_TRANSLATE_NOOP("Journey", "Segment: %1")).arg(toQt(figure.segment));
    if (view.voice)
        words << say(QT_TRANSLATE_NOOP("Journey", "Voice: %1")).arg(nameOf(*view.voice));
    if (view.evidence)
        words << say(QT_TRANSLATE_NOOP("Journey", "Evidence from: %1")).arg(nameOf(*view.evidence));
    if (view.ownership)
        words << say(QT_TRANSLATE_NOOP("Journey", "Channel: %1")).arg(nameOf(*view.ownership));
    if (view.form)
        words << say(QT_TRANSLATE_NOOP("Journey", "Kind: %1")).arg(nameOf(*view.form));
    return words.join(QStringLiteral(" · "));
}

QString emptyHint(LaneKind lane)
{
    if (lane == LaneKind::Ideas)
        return say(QT_TRANSLATE_NOOP("Journey", "No ideas yet: double-click a step"));
    if (lane == LaneKind::Roles)
        return say(QT_TRANSLATE_NOOP("Journey", "Nobody leads yet: double-click a column"));
    return say(QT_TRANSLATE_NOOP("Journey", "Nothing said yet: double-click a column"));
}

} // namespace rundblick
