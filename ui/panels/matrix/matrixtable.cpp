// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/matrix/matrixtable.h"

#include "ui/paint/ink.h"
#include "ui/paint/matrix/matrixcells.h"
#include "ui/paint/tablecells.h"
#include "ui/panels/matrix/matrixmodel.h"
#include "ui/panels/paintedheader.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QKeyEvent>
#include <QPicture>
#include <QStyledItemDelegate>

namespace rundblick {
namespace {

constexpr int leastScoreWidth = 30;
constexpr int mostScoreWidth = 46;
constexpr int leastGapWidth = 124;
constexpr int verdictWidth = 60;
constexpr int certaintyWidth = 60;
constexpr int importanceWidth = 72;
constexpr double heightOfOneLine = 26.0;

class MatrixDelegate : public QStyledItemDelegate {
public:
    MatrixDelegate(const MatrixModel& model, const Look& look, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_look(look)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        Ink ink(*painter, m_look);
        paintGround(*painter, option, index);
        paintCell(ink, option.rect, index);
        paintFocus(*painter, option, index);
        painter->restore();
    }

private:
    void paintGround(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const bool isMarked = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        if (isMarked)
            painter.fillRect(option.rect, m_look.blueSoft);
        else if (index.row() % 2 == 1)
            painter.fillRect(option.rect, m_look.between(m_look.card, m_look.track, 0.4));
    }

    void paintCell(Ink& ink, const QRectF& rect, const QModelIndex& index) const
    {
        const MatrixRow& row = m_model.rowAt(index.row());
        const NumberStyle& style = m_model.style();
        const QRectF inner = rect.adjusted(tableMargin, 0, -tableMargin, 0);
        switch (m_model.kindOf(index.column())) {
        case MatrixModel::Kind::Name:
            return paintNameCell(ink, inner, row.cover, toQt(row.name), false);
        case MatrixModel::Kind::Score: {
            const std::size_t brand = m_model.brandOf(index.column());
            const bool own = m_model.figure().brands[brand].own;
            return paintScoreCell(ink, rect, row.scores[brand], own, style);
        }
        case MatrixModel::Kind::Gap:
            return paintGapCell(ink, inner, {row.gap.interval, row.mark}, m_model.figure().span);
        case MatrixModel::Kind::Verdict:
            return paintMarkCell(ink, inner, {row.gap.interval, row.mark}, style);
        case MatrixModel::Kind::Certainty:
            return paintCertaintyCell(ink, inner, row, style);
        case MatrixModel::Kind::Importance:
            break;
        }
        ink.text(inner, index.data().toString(),
            {.style = TextStyle::Small,
                .color = m_look.muted,
                .align = Qt::AlignRight | Qt::AlignVCenter});
    }

    void paintFocus(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        if (!(option.state & QStyle::State_HasFocus))
            return;
        if (m_model.kindOf(index.column()) == MatrixModel::Kind::Gap)
            return;
        painter.setPen(QPen(m_look.blue, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 3.0, 3.0);
    }

    const MatrixModel& m_model;
    const Look& m_look;
};

// `isUpright`: the names of the brands.
void paintHead(Ink& ink, const QRectF& rect, const MatrixModel& model, int column, bool isUpright)
{
    const QString text = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QRectF inner = rect.adjusted(tableMargin, 4, -tableMargin, -6);
    switch (model.kindOf(column)) {
    case MatrixModel::Kind::Score: {
        const bool own = model.figure().brands[model.brandOf(column)].own;
        const QRectF room = rect.adjusted(2, 4, -2, -6);
        if (isUpright)
            return paintUprightHeadCell(ink, room, text, own);
        return paintHeadCell(ink, room, text, Qt::AlignHCenter, own);
    }
    case MatrixModel::Kind::Gap:
        return paintGapHead(ink, inner);
    case MatrixModel::Kind::Name:
        return paintHeadCell(ink, inner, text, Qt::AlignLeft);
    case MatrixModel::Kind::Verdict:
    case MatrixModel::Kind::Certainty:
    case MatrixModel::Kind::Importance:
        break;
    }
    paintHeadCell(ink, inner.adjusted(-tableMargin + 2, 0, 0, 0), text, Qt::AlignRight);
}

// Whether every brand's name fits on two lines above a column of this width.
bool fitsAcross(const MatrixFigure& figure, const Ink& ink, int width)
{
    const QSizeF room(width - 4, 2.6 * ink.look().size(TextStyle::SmallStrong));
    return std::ranges::all_of(figure.brands, [&](const MatrixBrand& brand) {
        const TextBlock block = ink.fitted(
            toQt(brand.name), room, {.style = TextStyle::SmallStrong, .color = {}, .maxLines = 2});
        return !block.isElided && !block.isHyphenated && !block.isOutside;
    });
}

// Low, or high enough for upright names.
int headHeight(const MatrixFigure& figure, const Ink& ink, bool isUpright)
{
    const double most = ink.look().length(130);
    const double low = 2.6 * ink.look().size(TextStyle::SmallStrong) + 10.0;
    double longest = 0.0;
    for (const MatrixBrand& brand : figure.brands)
        longest = std::max(longest, ink.width(toQt(brand.name), TextStyle::SmallStrong));
    return static_cast<int>(isUpright ? std::clamp(longest + 14.0, low, most) : low);
}

} // namespace

MatrixTable::MatrixTable(const Surroundings& surroundings, QWidget* parent)
    : TouchpointTable(surroundings.selection, parent)
    , m_look(surroundings.look)
    , m_model(new MatrixModel(NumberStyle(surroundings.session.workshop().setup()), this))
{
    setItemDelegate(new MatrixDelegate(*m_model, m_look, this));
    setUp(m_model,
        new PaintedHeader(
            m_look,
            [this](Ink& ink, const QRectF& rect, int column) {
                paintHead(ink, rect, *m_model, column, m_isUpright);
            },
            this));
    setAccessibleName(tr("Touchpoint matrix"));
    connect(this, &QTableView::doubleClicked, this, &MatrixTable::requestEdit);
}

void MatrixTable::setFigure(MatrixFigure figure)
{
    m_model->setFigure(std::move(figure));
    fitColumns();
    followSelection();
}

void MatrixTable::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        requestEdit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void MatrixTable::requestEdit(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const MatrixModel::Kind kind = m_model->kindOf(index.column());
    const Id<Touchpoint> touchpoint = m_model->rowAt(index.row()).touchpoint;
    if (kind == MatrixModel::Kind::Score)
        emit editRequested(
            touchpoint, m_model->figure().brands[m_model->brandOf(index.column())].id);
    else if (kind == MatrixModel::Kind::Importance)
        emit editRequested(touchpoint, {});
}

// Names as wide as they need, the rest of the width to the gap; rows as high as the names need.
void MatrixTable::fitColumns()
{
    const MatrixFigure& figure = m_model->figure();
    if (figure.rows.empty())
        return;
    QPicture nowhere;
    QPainter painter(&nowhere);
    Ink ink(painter, m_look);
    std::vector<QString> names;
    for (const MatrixRow& row : figure.rows)
        names.push_back(toQt(row.name));
    const int nameWidth = fitNames(ink, names, heightOfOneLine);
    const int certainty = figure.hasDraws ? m_look.length(certaintyWidth) : 0;
    int rest = viewport()->width() - nameWidth - m_look.length(verdictWidth) - certainty
        - m_look.length(importanceWidth);
    const int brands = std::max(static_cast<int>(figure.brands.size()), 1);
    const int scoreWidth = std::clamp((rest - m_look.length(leastGapWidth)) / brands,
        m_look.length(leastScoreWidth), m_look.length(mostScoreWidth));
    for (std::size_t b = 0; b < figure.brands.size(); ++b) {
        setColumnWidth(static_cast<int>(b) + 1, scoreWidth);
        rest -= scoreWidth;
    }
    setColumnWidth(
        m_model->columnOf(MatrixModel::Kind::Gap), std::max(rest, m_look.length(leastGapWidth)));
    setColumnWidth(m_model->columnOf(MatrixModel::Kind::Verdict), m_look.length(verdictWidth));
    if (figure.hasDraws)
        setColumnWidth(m_model->columnOf(MatrixModel::Kind::Certainty), certainty);
    setColumnWidth(
        m_model->columnOf(MatrixModel::Kind::Importance), m_look.length(importanceWidth));
    m_isUpright = !fitsAcross(figure, ink, scoreWidth);
    horizontalHeader()->setFixedHeight(headHeight(figure, ink, m_isUpright));
}

} // namespace rundblick
