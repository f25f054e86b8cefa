// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/progress/progresslist.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/support/numbersource.h"

#include <QVBoxLayout>

namespace rundblick {

ProgressList::ProgressList(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void ProgressList::setProgress(const std::vector<Progress>& progress, const QStringList& names)
{
    const auto count = static_cast<int>(progress.size());
    while (layout()->count() > count) {
        QLayoutItem* item = layout()->takeAt(count);
        item->widget()->deleteLater();
        delete item;
    }
    while (layout()->count() < count) {
        auto* row = new ProgressRow(m_look, this);
        connect(row, &QAbstractButton::clicked, this,
            [this, place = layout()->count()] { emit chosen(place); });
        layout()->addWidget(row);
    }
    for (int i = 0; i < count; ++i)
        static_cast<ProgressRow*>(layout()->itemAt(i)->widget())
            ->setProgress(progress[static_cast<std::size_t>(i)], names[i]);
}

void ProgressList::setNumbers(const std::vector<QuantityAt>& numbers)
{
    for (int i = 0; i < layout()->count(); ++i) {
        const auto row = static_cast<std::size_t>(i);
        layout()->itemAt(i)->widget()->setProperty(
            numberProperty, row < numbers.size() ? QVariant::fromValue(numbers[row]) : QVariant());
    }
}

ProgressRow::ProgressRow(const Look& look, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Go to the next rating that is missing here"));
}

void ProgressRow::setProgress(const Progress& progress, const QString& name)
{
    m_progress = progress;
    setText(name);
    setShortcut({}); // an & in a name is no key
    setAccessibleName(progress.all == 0
            ? tr("%1: nothing to rate yet").arg(name)
            : tr("%1: %2 of %3 rated")
                  .arg(name, QString::number(progress.done), QString::number(progress.all)));
    update();
}

QSize ProgressRow::sizeHint() const
{
    return {m_look.length(180), std::max(m_look.length(27), m_look.isTouch ? m_look.target() : 0)};
}

void ProgressRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Ink ink(painter, m_look);
    const QRectF all = rect();
    const bool isDone = m_progress.all > 0 && m_progress.done == m_progress.all;
    const QString count = m_progress.all == 0 ? QStringLiteral("–")
        : isDone                              ? tr("%1 ✓").arg(m_progress.all)
                 : tr("%1 of %2").arg(m_progress.done).arg(m_progress.all);
    const double countWidth
        = std::max<double>(m_look.length(52), ink.width(count, TextStyle::Small) + 4.0);
    const QRectF line(all.left() + 2.0, all.top() + 2.0, all.width() - 4.0, m_look.length(18));
    ink.text(line.adjusted(0, 0, -countWidth, 0), text(), {.style = TextStyle::Small});
    ink.text(line, count,
        {.style = TextStyle::Small,
            .color = m_look.muted,
            .align = Qt::AlignRight | Qt::AlignVCenter});
    const double share = m_progress.all == 0
        ? 0.0
        : static_cast<double>(m_progress.done) / static_cast<double>(m_progress.all);
    paintBar(ink, QRectF(line.left(), line.bottom() + 1.0, line.width(), 5.0), share,
        isDone ? m_look.teal : m_look.blue);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.blue, 1.5));
    painter.drawRoundedRect(all.adjusted(0.75, 0.75, -0.75, -0.75), 3.0, 3.0);
}

} // namespace rundblick
