// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search/finder.h"

#include "core/exchange/touchpoints/catalogue.h"
#include "core/model/workshop.h"
#include "resources/catalogue.h"
#include "ui/pages/page.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/actionname.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/strings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/search/quicksearch.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QMenu>
#include <QPointer>

namespace rundblick {
namespace {

struct Finder {
    Q_DECLARE_TR_FUNCTIONS(Finder)
};

// "View › Look": the menus on the way to an action.
QString menusOf(const QAction& action)
{
    for (const QObject* object : action.associatedObjects())
        if (const auto* menu = qobject_cast<const QMenu*>(object)) {
            const QString above = menusOf(*menu->menuAction());
            const QString own = plainText(nameOf(*menu->menuAction()));
            return above.isEmpty() ? own : QStringLiteral("%1 › %2").arg(above, own);
        }
    return {};
}

const Page* pageOf(const QObject& object)
{
    for (const QObject* at = &object; at; at = at->parent())
        if (const auto* page = qobject_cast<const Page*>(at))
            return page;
    return nullptr;
}

bool isCommand(const QAction& action)
{
    return !action.isSeparator() && !action.menu() && action.isVisible()
        && !plainText(action).isEmpty();
}

// The phases where a touchpoint is met, in their order.
QString phasesOf(const Workshop& workshop, Id<Touchpoint> touchpoint)
{
    QStringList names;
    for (const Phase* phase : ordered<Phase>(workshop))
        for (const auto& [id, placement] : workshop.all<Placement>())
            if (placement.touchpoint == touchpoint && placement.phase == phase->id) {
                names << toQt(phase->name);
                break;
            }
    return names.join(QStringLiteral(", "));
}

// Its moment of truth, or else its first phase.
std::optional<Id<Phase>> mainPhaseOf(const Workshop& workshop, Id<Touchpoint> touchpoint)
{
    std::optional<Id<Phase>> phase;
    for (const auto& [id, placement] : workshop.all<Placement>())
        if (placement.touchpoint == touchpoint && (placement.momentOfTruth || !phase))
            phase = placement.phase;
    return phase;
}

QString otherLanguage()
{
    return languageFor(Settings::language()) == QLatin1String("de") ? QStringLiteral("en")
                                                                    : QStringLiteral("de");
}

// What touchpoints of the catalogue are called in the other one of its languages.
QHash<QString, QString> otherNames()
{
    const Result<Catalogue> catalogue
        = readCatalogue(catalogueTouchpoints().toStdString(), catalogueStages().toStdString());
    QHash<QString, QString> names;
    if (catalogue)
        for (const CatalogueEntry& entry : catalogue->entries) {
            names[toQt(entry.english).toCaseFolded()] = toQt(entry.german);
            names[toQt(entry.german).toCaseFolded()] = toQt(entry.english);
        }
    return names;
}

void addTouchpoints(std::vector<QuickEntry>& entries, MainWindow& window)
{
    const Workshop& workshop = window.document()->session().workshop();
    const QHash<QString, QString> others = otherNames();
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop)) {
        const auto choose = [&window, id = touchpoint->id] {
            const Workshop& now = window.document()->session().workshop();
            if (now.find(id))
                window.selection()->select(id, mainPhaseOf(now, id));
        };
        const QString detail
            = touchpoint->parked ? Finder::tr("parking lot") : phasesOf(workshop, touchpoint->id);
        const QString name = toQt(touchpoint->name);
        entries.push_back({name, others.value(name.toCaseFolded()), detail, {}, choose});
    }
}

} // namespace

QString plainText(const QAction& action)
{
    return plainText(action.text());
}

QString plainText(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&').replace(u'\n', u'&');
    if (text.endsWith(QStringLiteral(" …")))
        text.chop(2);
    return text;
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& shortcut : action.shortcuts())
        keys << shortcut.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(" · "));
}

std::vector<Command> commandsOf(const MainWindow& window)
{
    const Page* current = window.document() ? window.page() : nullptr;
    std::vector<Command> commands;
    for (QAction* action : window.findChildren<QAction*>()) {
        const Page* page = pageOf(*action);
        if (!isCommand(*action) || (page && page != current))
            continue;
        commands.push_back({action, plainText(*action), menusOf(*action), {}, keysOf(*action)});
    }
    const SpokenLanguage other(otherLanguage());
    for (Command& command : commands)
        command.other = menusOf(*command.action) + u' ' + plainText(nameOf(*command.action));
    return commands;
}

QuickSearch* showFind(MainWindow& window)
{
    if (!window.document())
        return nullptr;
    std::vector<QuickEntry> entries;
    addTouchpoints(entries, window);
    return new QuickSearch(
        std::move(entries), Finder::tr("Find a touchpoint"), window.look(), &window);
}

QuickSearch* showCommands(MainWindow& window)
{
    std::vector<QuickEntry> entries;
    for (const Command& command : commandsOf(window))
        if (command.action->isEnabled())
            entries.push_back({command.text, command.other, command.place,
                command.keys.section(QStringLiteral(" · "), 0, 0),
                [action = QPointer<QAction>(command.action)] {
                    if (action)
                        action->trigger();
                }});
    if (window.document())
        addTouchpoints(entries, window);
    return new QuickSearch(std::move(entries), Finder::tr("Run a command or jump to a touchpoint"),
        window.look(), &window);
}

} // namespace rundblick
