// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map/mapmenu.h"

#include "core/model/edits/touchpointedits.h"
#include "ui/canvas/map/mapscene.h"
#include "ui/canvas/tools/boardwriter.h"
#include "ui/paint/words/words.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QMenu>

namespace rundblick {
namespace {

// Fills the menu for the selected chips; all of it acts on all of them.
class ChipMenu {
    Q_DECLARE_TR_FUNCTIONS(rundblick::MapMenu)

public:
    ChipMenu(QMenu& menu, const MapScene& scene, BoardWriter& writer, Session& session)
        : m_menu(menu)
        , m_writer(writer)
        , m_session(session)
        , m_scene(scene)
    {
        for (const BoardKey& key : scene.chosen())
            if (const MapEntry* entry = scene.entryOf(key))
                m_entries.push_back(*entry);
    }

    bool isEmpty() const { return m_entries.empty(); }

    void fill()
    {
        addPhases();
        addRoles();
        addImportance();
        addMarks();
        addRemoval();
    }

    static void fillForGround(QMenu& menu, BoardWriter& writer, QPointF place)
    {
        QObject::connect(menu.addAction(tr("&Add a touchpoint here")), &QAction::triggered, &writer,
            [&writer, place] { writer.addAt(place); });
        QObject::connect(menu.addAction(tr("Add a &note here")), &QAction::triggered, &writer,
            [&writer, place] { writer.addNoteAt(place); });
    }

private:
    // An entry that is checked where all the selected ones are like that.
    template <typename Is, typename Act>
    void addChoice(QMenu& menu, const QString& name, const Is& is, Act act)
    {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(m_entries, is));
        QObject::connect(action, &QAction::triggered, &m_writer, act);
    }

    void moveAll(std::optional<std::size_t> phase, std::optional<Role> role)
    {
        std::vector<PlacementMove> moves;
        for (const MapEntry& entry : m_entries) {
            const Spot spot
                = m_scene.spotOf({phase.value_or(entry.phase), role.value_or(entry.role)});
            moves.push_back({entry.placement, spot.phase, spot.role});
        }
        m_writer.perform(movePlacements(m_session.workshop(), moves));
    }

    template <typename Change>
    void changePlacements(const Change& change)
    {
        Edit edit{EditKind::ChangePlacement, {}};
        for (const MapEntry& entry : m_entries)
            edit = joined(edit,
                editRecord(
                    m_session.workshop(), entry.placement, EditKind::ChangePlacement, change));
        m_writer.perform(edit);
    }

    void addPhases()
    {
        QMenu* phases = m_menu.addMenu(tr("&Phase"));
        for (std::size_t i = 0; i < m_scene.figure().phases.size(); ++i)
            addChoice(
                *phases, toQt(m_scene.figure().phases[i].name).replace(u'&', QStringLiteral("&&")),
                [i](const MapEntry& entry) { return entry.phase == i; },
                [copy = *this, i]() mutable { copy.moveAll(i, {}); });
    }

    void addRoles()
    {
        QMenu* roles = m_menu.addMenu(tr("Rin&g"));
        for (const Role role : {Role::Decisive, Role::Supporting, Role::Peripheral})
            addChoice(
                *roles, nameOf(role), [role](const MapEntry& entry) { return entry.role == role; },
                [copy = *this, role]() mutable { copy.moveAll({}, role); });
    }

    void addImportance()
    {
        QMenu* menu = m_menu.addMenu(tr("&Importance"));
        for (int value = 5; value >= 1; --value)
            addChoice(
                *menu, QString::number(value),
                [value](const MapEntry& entry) { return entry.importance == value; },
                [copy = *this, value]() mutable {
                    copy.changePlacements([value](Placement& after) { after.importance = value; });
                });
    }

    void addMarks()
    {
        const bool areTruths = std::ranges::all_of(m_entries, &MapEntry::momentOfTruth);
        addChoice(
            m_menu, tr("&Moment of truth"),
            [](const MapEntry& entry) { return entry.momentOfTruth; },
            [copy = *this, areTruths]() mutable {
                copy.changePlacements(
                    [areTruths](Placement& after) { after.momentOfTruth = !areTruths; });
            });
        const auto isRated = [this](const MapEntry& entry) {
            return m_session.workshop().find(entry.touchpoint)->rated;
        };
        const bool areRated = std::ranges::all_of(m_entries, isRated);
        addChoice(m_menu, tr("&Rate this"), isRated, [copy = *this, areRated]() mutable {
            Edit edit{EditKind::MarkForRating, {}};
            for (const MapEntry& entry : copy.m_entries)
                edit = joined(
                    edit, markForRating(copy.m_session.workshop(), entry.touchpoint, !areRated));
            copy.m_writer.perform(edit);
        });
    }

    void addRemoval()
    {
        m_menu.addSeparator();
        std::vector<Id<Touchpoint>> touchpoints;
        for (const MapEntry& entry : m_entries)
            touchpoints.push_back(entry.touchpoint);
        QObject::connect(m_menu.addAction(tr("Into the par&king lot")), &QAction::triggered,
            &m_writer, [copy = *this, touchpoints] {
                copy.m_writer.perform(parkTouchpoints(copy.m_session.workshop(), touchpoints));
            });
        QObject::connect(m_menu.addAction(tr("Remove from the &workshop")), &QAction::triggered,
            &m_writer, [copy = *this] { copy.m_writer.removeWholly(); });
    }

    QMenu& m_menu;
    BoardWriter& m_writer;
    Session& m_session;
    const MapScene& m_scene;
    std::vector<MapEntry> m_entries;
};

} // namespace

void fillMapMenu(QMenu& menu, MapScene& scene, BoardWriter& writer, Session& session, QPointF place)
{
    const BoardItem* item = scene.itemAt(place);
    if (!item) {
        scene.choose({}, {});
        ChipMenu::fillForGround(menu, writer, place);
        return;
    }
    if (!scene.chosen().contains(item->key()))
        scene.choose(item->key());
    ChipMenu chips(menu, scene, writer, session);
    if (!chips.isEmpty())
        chips.fill();
}

} // namespace rundblick
