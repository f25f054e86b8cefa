// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/explain/quantity.h"
#include "core/model/edits/ratingedits.h"
#include "core/report/ratinggrid.h"
#include "ui/support/strings.h"

#include <QAbstractTableModel>

#include <memory>

namespace rundblick {

class Session;

// Whose ratings are shown: one person's, the mean of all with a voice, or (neither) what the group
// agreed on. A mean cannot be edited.
struct RatingSource {
    std::optional<Id<Rater>> rater;
    std::optional<Voice> voice;

    bool isGroup() const { return !rater && !voice; }
    bool isMean() const { return voice.has_value(); }
    bool operator==(const RatingSource&) const = default;
};

// What a cell of the grid shows, on the scale of its criterion.
struct CellState {
    std::optional<GroupEstimate> estimate; // low and high only of a group
    std::int64_t n = 0; // how many rated: of the source's voice, of a group everybody
    std::optional<double> sd; // of their ratings
};

// The ratings of a source as a table: names, criterion, one column per brand (and one for the
// touchpoint itself), and at the end how the team's view differs from the customers'. Every change
// is an Edit; what is refused is told by refused() and nothing changes.
class RatingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int nameColumn = 0;
    static constexpr int criterionColumn = 1;
    static constexpr int firstCell = 2;

    explicit RatingModel(Session& session, QObject* parent = nullptr);

    void setGrid(RatingGrid grid); // resets the model where it is another one
    void setSource(const RatingSource& source);
    void setAnalysis(std::shared_ptr<const Analysis> analysis);

    const RatingGrid& grid() const { return m_grid; }
    const RatingSource& source() const { return m_source; }
    const NumberStyle& style() const { return m_style; }
    int perceptionColumn() const { return firstCell + static_cast<int>(m_grid.columns.size()); }
    const GridRow& rowAt(int row) const { return m_grid.rows[static_cast<std::size_t>(row)]; }
    std::optional<Cell> cellAt(const QModelIndex& index) const;
    const Criterion* criterionAt(const QModelIndex& index) const; // null where nothing is rated
    CellState stateAt(const QModelIndex& index) const;
    const Perception* perceptionAt(int row) const; // on the first row of a touchpoint
    std::optional<QuantityAt> numberAt(const QModelIndex& index) const;
    bool isRated(std::size_t row, std::size_t column) const; // of the grid
    int rowOf(Id<Touchpoint> touchpoint) const; // its first; −1: not there

    // Shows a value before the edit is stored; the next change of the workshop ends it.
    void preview(const QModelIndex& index, const std::optional<GroupEstimate>& estimate);
    bool rate(const QModelIndex& index, const std::optional<GroupEstimate>& estimate);
    bool clear(const QModelIndexList& indexes);
    // The block with its upper left corner at this cell, as one Edit; heads of phases are passed.
    bool paste(const QString& block, const QModelIndex& corner);
    QString copied(QModelIndexList indexes) const; // tabs and line ends

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void refused(const QString& sentence);
    void ratingsChanged(); // any of those shown

private:
    struct Place { // in the tables of the workshop
        Id<Column> column;
        Id<GroupValue> value;
        mutable std::optional<CellState> state;
    };
    using Entry = std::pair<Cell, std::optional<GroupEstimate>>;

    void locate();
    void follow(const Edit& edit);
    template <typename Rated>
    void relocate(const Edit& edit, Id<Rated> Place::*member);
    void forgetStates();
    const Place* placeAt(const QModelIndex& index) const;
    CellState computed(const Place& place, const Criterion& criterion) const;
    void addSpread(CellState& state, const Column& column, const Criterion& criterion) const;
    bool perform(const std::vector<Entry>& entries, EditKind kind);
    Result<std::vector<Entry>> entriesOf(const QString& block, const QModelIndex& corner) const;
    Result<Entry> entryAt(const QModelIndex& index, const QString& text, std::int64_t line) const;
    QString nameAt(const QModelIndex& index) const;
    QString cellText(const QModelIndex& index) const;
    QString spokenText(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;
    QString columnName(int section) const;

    Session& m_session;
    const NumberStyle m_style;
    RatingGrid m_grid;
    RatingSource m_source;
    std::shared_ptr<const Analysis> m_analysis;
    std::vector<Place> m_places; // row by row
    std::map<Cell, std::size_t> m_placeOf;
    std::optional<std::size_t> m_slot; // of the source's rater
    std::vector<std::size_t> m_slots; // of those whose spread is shown
    std::optional<std::pair<QPersistentModelIndex, std::optional<GroupEstimate>>> m_preview;
};

} // namespace rundblick
