// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/touchpoints/catalogue.h"
#include "core/model/edits/libraryedits.h"
#include "ui/session/surroundings.h"

#include <QAbstractListModel>

namespace rundblick {

enum class LibrarySection { Create, Missing, Suggested, Parked, OnMap };

// A row of the library: the head of a section, or a touchpoint, one of the catalogue, or the name
// that was typed and nobody has yet.
struct LibraryRow {
    LibrarySection section = LibrarySection::Missing;
    bool isHead = false;
    QString text;
    std::optional<Id<Touchpoint>> touchpoint; // empty: it would be made
    NewTouchpoint fresh; // without a touchpoint
    bool operator==(const LibraryRow&) const = default;
};

// What the library shows: touchpoints that are not yet on the map, suggestions for the current
// phase, the parking lot; while something is searched for, those on the map, too. Follows session
// and selection. It changes names only; other edits are the panel's.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT

public:
    LibraryModel(const Surroundings& surroundings, QObject* parent = nullptr);

    void search(const QString& text);
    const LibraryRow& row(const QModelIndex& index) const;

    // The selected phase, or else the one with the fewest touchpoints; none without phases.
    std::optional<Id<Phase>> phase() const;

    // The touchpoint of this name, be it there or in the catalogue, or one to be made.
    LibraryRow named(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }

private:
    void follow();
    void followPhase();
    std::vector<LibraryRow> rows() const;
    void addCreation(std::vector<LibraryRow>& rows) const;
    void addTouchpoints(std::vector<LibraryRow>& rows, LibrarySection section,
        const std::vector<const Touchpoint*>& touchpoints) const;
    void addSuggestions(std::vector<LibraryRow>& rows) const;
    bool matches(const QString& name) const;
    QString headOf(LibrarySection section, int count) const;

    Session& m_session;
    const Selection& m_selection;
    Catalogue m_catalogue;
    QString m_search;
    QStringList m_words; // of what is searched for
    std::optional<Id<Phase>> m_phase; // for which the rows suggest
    std::vector<LibraryRow> m_rows;
};

} // namespace rundblick
