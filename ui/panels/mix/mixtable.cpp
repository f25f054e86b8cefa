// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/mixtable.h"

#include "ui/paint/ink.h"
#include "ui/paint/tablecells.h"
#include "ui/paint/words/mixwords.h"
#include "ui/panels/paintedheader.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QPicture>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rundblick {
namespace {

constexpr double heightOfOneLine = 28.0;
constexpr double badgeHeight = 20.0;

QRectF badgeIn(const QRectF& cell, const Look& look)
{
    const double height = badgeHeight * look.scale;
    return {cell.left(), cell.center().y() - height / 2.0, cell.width(), height};
}

class MixDelegate : public QStyledItemDelegate {
public:
    MixDelegate(const MixModel& model, const Look& look, QObject* parent)
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
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect, m_look.blueSoft);
        paintCell(ink, QRectF(option.rect).adjusted(tableMargin, 0, -tableMargin, 0), index);
        painter->restore();
    }

private:
    void paintCell(Ink& ink, const QRectF& rect, const QModelIndex& index) const
    {
        const MixRow& row = m_model.rowAt(index.row());
        switch (index.column()) {
        case MixModel::Name:
            return paintNameCell(ink, rect, row.cover, toQt(row.name), false);
        case MixModel::Bars:
            return paintSpendBars(ink, rect, row, m_model.figure().largestSpend);
        case MixModel::Today:
            return paintAmountCell(ink, rect, row.from, false, m_model.style());
        case MixModel::Recommended:
            if (row.isSteered && !row.action)
                return;
            return paintAmountCell(ink, rect, row.to, true, m_model.style());
        case MixModel::Advice:
            return paintActionCell(ink, badgeIn(rect, m_look), row);
        default:
            return paintProbabilityCell(ink, rect, row, m_model.style());
        }
    }

    const MixModel& m_model;
    const Look& m_look;
};

void paintHead(Ink& ink, const QRectF& rect, const MixModel& model, int column)
{
    const bool isAmount
        = column == MixModel::Today || column == MixModel::Recommended || column == MixModel::Sure;
    const Qt::Alignment align = isAmount ? Qt::AlignRight
        : column == MixModel::Advice     ? Qt::AlignHCenter
                                         : Qt::AlignLeft;
    paintHeadCell(ink, rect.adjusted(tableMargin, 2, -tableMargin, -6),
        model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), align);
}

} // namespace

MixTable::MixTable(const Surroundings& surroundings, QWidget* parent)
    : TouchpointTable(surroundings.selection, parent)
    , m_look(surroundings.look)
    , m_model(new MixModel(NumberStyle(surroundings.session.workshop().setup()), this))
{
    setItemDelegate(new MixDelegate(*m_model, m_look, this));
    auto* head = new PaintedHeader(
        m_look,
        [this](
            Ink& ink, const QRectF& rect, int column) { paintHead(ink, rect, *m_model, column); },
        this);
    head->setFixedHeight(m_look.length(38));
    setUp(m_model, head);
    setAccessibleName(tr("Spend per touchpoint: today and recommended"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void MixTable::setFigure(MixFigure figure)
{
    m_model->setFigure(std::move(figure));
    fitColumns();
    followSelection();
}

// The bars take what names, numbers and actions leave.
void MixTable::fitColumns()
{
    QPicture nowhere;
    QPainter painter(&nowhere);
    Ink ink(painter, m_look);
    std::vector<QString> names;
    for (const MixRow& row : m_model->figure().rows)
        names.push_back(toQt(row.name));
    const int nameWidth = fitNames(ink, names, heightOfOneLine);
    const int amountWidth = 2 * tableMargin
        + static_cast<int>(std::max(
            ink.width(m_model->headerData(MixModel::Recommended, Qt::Horizontal, Qt::DisplayRole)
                          .toString(),
                TextStyle::SmallStrong),
            ink.width(
                m_model->style().number(m_model->figure().largestSpend), TextStyle::SmallStrong)))
        + 2;
    const auto widthOf = [&ink](const QString& text) {
        return 2 * tableMargin + static_cast<int>(ink.width(text, TextStyle::SmallStrong));
    };
    const QString sure
        = m_model->headerData(MixModel::Sure, Qt::Horizontal, Qt::DisplayRole).toString();
    const int widths[] = {nameWidth, 0, amountWidth, amountWidth, widthOf(nameOf(std::nullopt)),
        std::max(widthOf(sure), widthOf(QStringLiteral("100 %"))) + 2};
    int rest = viewport()->width();
    for (int column = 0; column < MixModel::ColumnCount; ++column) {
        setColumnWidth(column, widths[column]);
        rest -= widths[column];
    }
    setColumnWidth(MixModel::Bars, std::max(rest, m_look.length(70)));
}

} // namespace rundblick
