// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report/preview.h"

#include "ui/paint/words/reportwords.h"
#include "ui/panels/report/sheetview.h"
#include "ui/support/pictures/sheeticon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr double smallWidth = 112.0; // of a sheet in the strip

// As high as its text needs at its width; the preview around it would not ask. It keeps room for
// three lines, so that nothing moves when the text comes.
class WholeLabel : public QLabel {
public:
    using QLabel::QLabel;

    void fit()
    {
        setMinimumHeight(std::max(3 * fontMetrics().lineSpacing(), heightForWidth(width())));
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        fit();
    }
};

} // namespace

Preview::Preview(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_strip(new QListWidget(this))
    , m_view(new SheetView(look, this))
    , m_place(new QLabel(this))
    , m_note(new WholeLabel(this))
    , m_larger(new QPushButton(this))
{
    createStrip();
    m_view->setMinimumSize(look.length(240), look.length(260));
    m_place->setObjectName(QStringLiteral("muted"));
    m_place->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout;
    column->setSpacing(look.length(6));
    column->addWidget(m_view, 1);
    column->addWidget(m_place);
    column->addLayout(createNote());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.length(8));
    layout->addWidget(m_strip);
    layout->addLayout(column, 1);
    setFocusProxy(m_view);

    connect(&m_work, &PreviewWork::laidOut, this, &Preview::showSheets);
    connect(&m_work, &PreviewWork::painted, this, &Preview::showSmall);
    connect(&m_work, &PreviewWork::finished, this, &Preview::showLegibility);
    connect(m_strip, &QListWidget::currentRowChanged, this, &Preview::showCurrent);
    connect(m_view, &SheetView::stepWanted, this, [this](int by) {
        m_strip->setCurrentRow(std::clamp(m_strip->currentRow() + by, 0, m_strip->count() - 1));
    });
    connect(m_larger, &QPushButton::clicked, this, [this] {
        if (const auto larger = legibility().enoughPaper())
            emit paperWanted(*larger);
    });
}

void Preview::createStrip()
{
    m_strip->setObjectName(QStringLiteral("sheets"));
    m_strip->setAccessibleName(tr("Pages of the report"));
    m_strip->setViewMode(QListView::IconMode);
    m_strip->setFlow(QListView::TopToBottom);
    m_strip->setWrapping(false);
    m_strip->setMovement(QListView::Static);
    m_strip->setSelectionMode(QAbstractItemView::SingleSelection);
    m_strip->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its width stays
    m_strip->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_strip->setFrameShape(QFrame::NoFrame);
    m_strip->setFixedWidth(m_look.length(smallWidth + 44.0));
}

QLayout* Preview::createNote()
{
    m_note->setWordWrap(true);
    m_note->setFont(m_look.font(TextStyle::Small));
    m_larger->setAutoDefault(false);
    m_larger->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(m_note, 1);
    line->addWidget(m_larger);
    return line;
}

void Preview::show(Report report, const PaperOptions& options)
{
    const double ratio = devicePixelRatioF();
    m_work.start(std::move(report), options, qRound(m_look.length(smallWidth) * ratio));
}

void Preview::clear()
{
    m_work.stop();
}

// Pictures of before stay until the new ones come.
void Preview::showSheets()
{
    const PaperSheets& sheets = *m_work.sheets();
    const int count = static_cast<int>(sheets.count());
    const int current = std::clamp(m_strip->currentRow(), 0, count - 1);
    const QSize small
        = (sheets.size() * (m_look.length(smallWidth) / sheets.size().width())).toSize();
    m_strip->setIconSize(small);
    m_strip->setGridSize({m_strip->width() - m_look.length(20),
        small.height() + fontMetrics().height() + m_look.length(14)});
    while (m_strip->count() > count)
        delete m_strip->takeItem(m_strip->count() - 1);
    while (m_strip->count() < count)
        m_strip->addItem(new QListWidgetItem);
    for (int sheet = 0; sheet < count; ++sheet) {
        const auto page = sheets.pageOf(static_cast<std::size_t>(sheet));
        QListWidgetItem* item = m_strip->item(sheet);
        item->setSizeHint(m_strip->gridSize());
        const QString name = sheets.nameOf(static_cast<std::size_t>(sheet));
        item->setText(name.isEmpty() ? tr("Cover") : name);
        item->setToolTip(page ? sheets.pages().windowTitleOf(*page) : QString());
        item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
        item->setSizeHint(m_strip->gridSize());
    }
    m_strip->setCurrentRow(current);
    showCurrent();
}

void Preview::showSmall(std::size_t sheet, const QImage& small)
{
    if (QListWidgetItem* item = m_strip->item(static_cast<int>(sheet)))
        item->setIcon(sheetIcon(small, m_look.line, devicePixelRatioF()));
}

void Preview::showCurrent()
{
    const int row = m_strip->currentRow();
    const auto sheet = static_cast<std::size_t>(row);
    if (!m_work.sheets() || row < 0 || sheet >= m_work.sheets()->count())
        return;
    m_view->showSheet(m_work.sheets(), sheet);
    const auto page = m_work.sheets()->pageOf(sheet);
    const QString place = tr("Page %1 of %2").arg(row + 1).arg(m_strip->count());
    m_place->setText(page
            ? place + QStringLiteral(" · ") + m_work.sheets()->pages().windowTitleOf(*page)
            : place);
}

void Preview::goTo(ReportSection section)
{
    if (!m_work.sheets())
        return;
    const ReportPages& pages = m_work.sheets()->pages();
    for (std::size_t page = 0; page < pages.count(); ++page)
        if (pages.sectionOf(page) == section) {
            m_strip->setCurrentRow(static_cast<int>(m_work.sheets()->firstSheetOf(page)));
            return;
        }
}

void Preview::showLegibility()
{
    const Report& report = m_work.sheets()->pages().report();
    const NumberStyle style(report.locale, report.currency);
    const QString advice = legibilityAdvice(legibility(), style);
    m_note->setText(advice.isEmpty()
            ? legibilityText(legibility(), style)
            : QStringLiteral("⚠ %1 %2").arg(legibilityText(legibility(), style), advice));
    m_note->setObjectName(advice.isEmpty() ? QStringLiteral("muted") : QStringLiteral("warning"));
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
    static_cast<WholeLabel*>(m_note)->fit();
    const auto larger = legibility().enoughPaper();
    m_larger->setVisible(!advice.isEmpty() && larger);
    if (larger)
        m_larger->setText(tr("Use %1").arg(nameOf(*larger)));
}

} // namespace rundblick
