// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/backdrop/pagedialog.h"

#include "ui/session/background.h"
#include "ui/support/pictures/picturefile.h"
#include "ui/support/pictures/sheeticon.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rundblick {
namespace {

constexpr int side = 160; // of a small picture, pixels
constexpr int mostPages = 500; // that are offered

} // namespace

PageDialog::PageDialog(const QString& path, int pages, QWidget* parent)
    : QDialog(parent)
    , m_path(path)
    , m_pages(new QListWidget(this))
    , m_drawing(new Background(this))
{
    setWindowTitle(tr("Choose a page"));
    m_pages->setViewMode(QListView::IconMode);
    m_pages->setResizeMode(QListView::Adjust);
    m_pages->setMovement(QListView::Static);
    m_pages->setIconSize(QSize(side, side));
    m_pages->setUniformItemSizes(true);
    m_pages->setSpacing(8);
    m_pages->setAccessibleName(tr("Pages"));
    QPixmap blank(side, side);
    blank.fill(Qt::transparent);
    for (int page = 0; page < std::min(pages, mostPages); ++page)
        m_pages->addItem(new QListWidgetItem(QIcon(blank), tr("Page %1").arg(page + 1)));
    m_pages->setCurrentRow(0);
    m_pages->setMinimumSize(4 * (side + 36), 2 * (side + 56));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pages, &QListWidget::itemActivated, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(buttons);
    draw(0);
}

PageDialog::~PageDialog() = default;

void PageDialog::draw(int page)
{
    if (page >= m_pages->count())
        return;
    m_drawing->start([this, page](const std::stop_token&) -> std::function<void()> {
        const QImage picture = pdfPage(m_path, page, side);
        return [this, page, picture] {
            if (!picture.isNull())
                m_pages->item(page)->setIcon(sheetIcon(picture, palette().color(QPalette::Mid)));
            draw(page + 1);
        };
    });
}

int PageDialog::page() const
{
    return std::max(m_pages->currentRow(), 0);
}

} // namespace rundblick
