// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start/beginning.h"

#include "core/store/workshopfile.h"
#include "ui/support/language.h"
#include "ui/support/savefile.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};

QString describe(Template which)
{
    switch (which) {
    case Template::Sample:
        return Words::tr("100 touchpoints, three competitors, ratings and a mix.");
    case Template::CarPurchase:
        return Words::tr("Eleven phases from recommendation to recommendation, with 58 "
                         "touchpoints and five criteria.");
    case Template::Blank:
        return Words::tr("Ten usual phases and five criteria, no touchpoints.");
    }
    return {};
}

QString describe(PhaseSetKind kind)
{
    const bool isGerman = languageFor(Settings::language()) == QLatin1String("de");
    return descriptionOf(kind) + u'\n'
        + phasesOf(phaseSet(kind, isGerman ? Language::German : Language::English));
}

QString describe(const OwnTemplate& own)
{
    const QDateTime saved = QFileInfo(own.path).lastModified();
    return Words::tr("Your own, of %1").arg(QLocale().toString(saved.date(), QLocale::ShortFormat));
}

// An empty workshop whose phases are those of the set.
Status writeWithPhases(PhaseSetKind kind, Language language, const QString& path)
{
    if (const Status saved = saveFile(path, templateFile(Template::Blank, language)); !saved)
        return saved;
    Result<Workshop> workshop = readWorkshop(toStd(path));
    if (!workshop)
        return workshop.error();
    workshop->apply(usePhases(*workshop, phaseSet(kind, language), UsedPhases::Remove));
    return writeWorkshop(toStd(path), *workshop, Existing::Replace);
}

Status copyOwn(const OwnTemplate& own, const QString& path)
{
    QFile file(own.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Code::FileUnreadable, {{"file", toStd(own.path)}}, {}};
    return saveFile(path, file.readAll());
}

} // namespace

std::vector<Beginning> bakedBeginnings()
{
    return {Template::CarPurchase, PhaseSetKind::NeedToRecommend, PhaseSetKind::ReachToReactivate,
        PhaseSetKind::AttractSellWow, PhaseSetKind::Procurement, Template::Blank};
}

std::vector<Beginning> allBeginnings()
{
    std::vector<Beginning> all = bakedBeginnings();
    for (const OwnTemplate& own : ownTemplates())
        all.emplace_back(own);
    return all;
}

QString textOf(const Beginning& beginning)
{
    return std::visit(Overloaded{[](const OwnTemplate& own) { return own.name; },
                          [](const auto& baked) { return textOf(baked); }},
        beginning);
}

QString nameOf(Template which)
{
    switch (which) {
    case Template::Sample:
        return Words::tr("Sample: Veloria, e-bikes");
    case Template::CarPurchase:
        return Words::tr("Car purchase");
    case Template::Blank:
        return Words::tr("Empty workshop");
    }
    return {};
}

QString nameOf(const Beginning& beginning)
{
    return std::visit(Overloaded{[](const OwnTemplate& own) { return own.name; },
                          [](const auto& baked) { return nameOf(baked); }},
        beginning);
}

QString descriptionOf(const Beginning& beginning)
{
    return std::visit([](const auto& one) { return describe(one); }, beginning);
}

Status writeBeginning(const Beginning& beginning, Language language, const QString& path)
{
    return std::visit(
        Overloaded{[&](Template which) { return saveFile(path, templateFile(which, language)); },
            [&](PhaseSetKind kind) { return writeWithPhases(kind, language, path); },
            [&](const OwnTemplate& own) { return copyOwn(own, path); }},
        beginning);
}

} // namespace rundblick
