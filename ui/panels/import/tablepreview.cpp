// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/tablepreview.h"

#include "ui/paint/ink.h"
#include "ui/panels/import/previewmodel.h"
#include "ui/panels/paintedheader.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace rundblick {
namespace {

constexpr int headHeight = 28;
constexpr int usualWidth = 152;

// A style sheet with items does not paint what the model says of their ground.
class TintedCells : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const QVariant tint = index.data(Qt::BackgroundRole);
        if (tint.isValid())
            painter->fillRect(option.rect, tint.value<QColor>());
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

TablePreview::TablePreview(PreviewModel& model, const Look& look, QWidget* parent)
    : QTableView(parent)
{
    const auto paintHead = [&model, &look](Ink& ink, const QRectF& rect, int section) {
        const double margin = look.length(6);
        const QRectF room = rect.adjusted(margin, 0.0, -margin, 0.0);
        const QFontMetrics letters(look.font(TextStyle::SmallStrong));
        ink.text(room,
            letters.elidedText(
                model.titleOf(section), Qt::ElideRight, static_cast<int>(room.width()) - 1),
            {.style = TextStyle::SmallStrong, .color = look.muted, .maxLines = 1});
    };
    auto* header = new PaintedHeader(look, paintHead, this);
    setHorizontalHeader(header);
    header->setFixedHeight(look.length(headHeight));
    header->setDefaultSectionSize(look.length(usualWidth));
    header->setSectionResizeMode(QHeaderView::Interactive);
    setModel(&model);
    setItemDelegate(new TintedCells(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(look.length(28));
}

} // namespace rundblick
