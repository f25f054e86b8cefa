// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/library/librarymodel.h"

#include "core/exchange/clipboard.h"
#include "core/model/edits/touchpointedits.h"
#include "resources/catalogue.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/privacy/exacttext.h"
#include "ui/support/strings.h"

#include <QLocale>
#include <QMimeData>
#include <QSet>

#include <set>

namespace rundblick {
namespace {

constexpr std::size_t mostSuggested = 6;

Catalogue bakedCatalogue()
{
    auto catalogue
        = readCatalogue(catalogueTouchpoints().toStdString(), catalogueStages().toStdString());
    Q_ASSERT(catalogue);
    return catalogue ? *std::move(catalogue) : Catalogue{};
}

QString nameOf(const CatalogueEntry& entry)
{
    return toQt(QLocale().language() == QLocale::German ? entry.german : entry.english);
}

NewTouchpoint freshOf(const CatalogueEntry& entry)
{
    return {toStd(nameOf(entry)), entry.ownership, entry.form, false};
}

std::vector<const Touchpoint*> onMap(const Workshop& workshop)
{
    std::set<const Touchpoint*> off;
    for (const Touchpoint* touchpoint : notOnMap(workshop))
        off.insert(touchpoint);
    std::vector<const Touchpoint*> found = ordered<Touchpoint>(workshop);
    std::erase_if(found, [&](const Touchpoint* touchpoint) {
        return touchpoint->parked || off.contains(touchpoint);
    });
    return found;
}

bool isSame(const QString& first, const QString& second)
{
    return first.compare(second, Qt::CaseInsensitive) == 0;
}

} // namespace

LibraryModel::LibraryModel(const Surroundings& surroundings, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(surroundings.session)
    , m_selection(surroundings.selection)
    , m_catalogue(bakedCatalogue())
    , m_phase(phase())
    , m_rows(rows())
{
    connect(&m_session, &Session::changed, this, &LibraryModel::follow);
    connect(&surroundings.selection, &Selection::changed, this, &LibraryModel::followPhase);
}

void LibraryModel::search(const QString& text)
{
    m_search = text.simplified();
    m_words = m_search.split(u' ', Qt::SkipEmptyParts);
    follow();
}

const LibraryRow& LibraryModel::row(const QModelIndex& index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

std::optional<Id<Phase>> LibraryModel::phase() const
{
    const Workshop& workshop = m_session.workshop();
    if (m_selection.phase() && workshop.find(*m_selection.phase()))
        return m_selection.phase();
    std::map<Id<Phase>, int> counts;
    for (const auto& [id, placement] : workshop.all<Placement>())
        ++counts[placement.phase];
    std::optional<Id<Phase>> poorest;
    for (const Phase* phase : ordered<Phase>(workshop))
        if (!poorest || counts[phase->id] < counts[*poorest])
            poorest = phase->id;
    return poorest;
}

LibraryRow LibraryModel::named(const QString& name) const
{
    const QString wanted = name.simplified();
    for (const auto& [id, touchpoint] : m_session.workshop().all<Touchpoint>())
        if (isSame(toQt(touchpoint.name), wanted))
            return {LibrarySection::Create, false, toQt(touchpoint.name), id, {}};
    for (const CatalogueEntry& entry : m_catalogue.entries)
        if (isSame(toQt(entry.english), wanted) || isSame(toQt(entry.german), wanted))
            return {LibrarySection::Create, false, nameOf(entry), {}, freshOf(entry)};
    return {LibrarySection::Create, false, wanted, {}, {toStd(wanted)}};
}

// Whatever else is selected, the rows are the same.
void LibraryModel::followPhase()
{
    if (phase() != m_phase)
        follow();
}

void LibraryModel::follow()
{
    m_phase = phase();
    std::vector<LibraryRow> now = rows();
    if (now == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(now);
    endResetModel();
}

std::vector<LibraryRow> LibraryModel::rows() const
{
    const Workshop& workshop = m_session.workshop();
    std::vector<LibraryRow> rows;
    addCreation(rows);
    addTouchpoints(rows, LibrarySection::Missing, notOnMap(workshop));
    addSuggestions(rows);
    addTouchpoints(rows, LibrarySection::Parked, parkedTouchpoints(workshop));
    if (!m_search.isEmpty())
        addTouchpoints(rows, LibrarySection::OnMap, onMap(workshop));
    return rows;
}

void LibraryModel::addCreation(std::vector<LibraryRow>& rows) const
{
    if (m_search.isEmpty())
        return;
    LibraryRow row = named(m_search);
    if (row.touchpoint)
        return; // it is found below
    row.text = tr("Create “%1”").arg(row.text);
    rows.push_back(std::move(row));
}

void LibraryModel::addTouchpoints(std::vector<LibraryRow>& rows, LibrarySection section,
    const std::vector<const Touchpoint*>& touchpoints) const
{
    rows.push_back({section, true, headOf(section, static_cast<int>(touchpoints.size())), {}, {}});
    for (const Touchpoint* touchpoint : touchpoints)
        if (const QString name = toQt(touchpoint->name); matches(name))
            rows.push_back({section, false, name, touchpoint->id, {}});
}

// While something is searched for, all of the catalogue that fits it and is not there yet.
void LibraryModel::addSuggestions(std::vector<LibraryRow>& rows) const
{
    if (!m_phase)
        return;
    rows.push_back({LibrarySection::Suggested, true, headOf(LibrarySection::Suggested, 0), {}, {}});
    const auto add = [&](const CatalogueEntry& entry) {
        rows.push_back({LibrarySection::Suggested, false, nameOf(entry), {}, freshOf(entry)});
    };
    if (m_search.isEmpty()) {
        for (const CatalogueEntry* entry :
            suggestionsFor(m_catalogue, m_session.workshop(), *m_phase, mostSuggested))
            add(*entry);
        return;
    }
    QSet<QString> known;
    for (const auto& [id, touchpoint] : m_session.workshop().all<Touchpoint>())
        known.insert(toQt(touchpoint.name).toCaseFolded());
    for (const CatalogueEntry& entry : m_catalogue.entries)
        if ((matches(toQt(entry.english)) || matches(toQt(entry.german)))
            && !known.contains(nameOf(entry).toCaseFolded()))
            add(entry);
}

// Every word that is searched for stands in the name.
bool LibraryModel::matches(const QString& name) const
{
    return std::ranges::all_of(
        m_words, [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

QString LibraryModel::headOf(LibrarySection section, int count) const
{
    switch (section) {
    case LibrarySection::Missing:
        return tr("Not yet on the map · %1").arg(count);
    case LibrarySection::Parked:
        return tr("Parking lot · %1").arg(count);
    case LibrarySection::OnMap:
        return tr("On the map · %1").arg(count);
    case LibrarySection::Create:
    case LibrarySection::Suggested:
        break;
    }
    return tr("Suggested for “%1”").arg(toQt(m_session.workshop().find(*m_phase)->name));
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LibraryRow& shown = row(index);
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole)
        return shown.text;
    if (role == Qt::ToolTipRole && !shown.isHead)
        return shown.text;
    return {};
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index).isHead)
        return Qt::ItemIsDropEnabled; // arrows pass over it
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
        | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
    return row(index).touchpoint ? flags | Qt::ItemIsEditable : flags;
}

bool LibraryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto touchpoint = row(index).touchpoint;
    if (role != Qt::EditRole || !touchpoint)
        return false;
    const std::string name = toStd(value.toString().simplified());
    return m_session.perform(renameTouchpoint(m_session.workshop(), *touchpoint, name));
}

QStringList LibraryModel::mimeTypes() const
{
    return {toQt(touchpointsMime), QStringLiteral("text/plain")};
}

// Touchpoints of the workshop together, or one of the catalogue.
QMimeData* LibraryModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<Id<Touchpoint>> touchpoints;
    QStringList names;
    const LibraryRow* fresh = nullptr;
    for (const QModelIndex& index : indexes) {
        const LibraryRow& dragged = row(index);
        if (dragged.touchpoint)
            touchpoints.push_back(*dragged.touchpoint);
        else if (!dragged.isHead)
            fresh = &dragged;
        if (!dragged.isHead)
            names << (dragged.touchpoint ? dragged.text : toQt(dragged.fresh.name));
    }
    if (names.isEmpty())
        return nullptr;
    const std::string json = touchpoints.empty() ? toClipboard(fresh->fresh)
                                                 : toClipboard(m_session.workshop(), touchpoints);
    auto* mime = new QMimeData;
    mime->setData(toQt(touchpointsMime), QByteArray::fromStdString(json));
    setText(*mime, names.join(u'\n'), m_session.workshop());
    return mime;
}

} // namespace rundblick
