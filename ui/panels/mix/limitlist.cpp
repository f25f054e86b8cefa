// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/limitlist.h"

#include "ui/panels/derivation/numberlabel.h"
#include "ui/session/session.h"
#include "ui/support/numbersource.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rundblick {
namespace {

QLabel* createText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // names come from files
    label->setWordWrap(true);
    return label;
}

} // namespace

LimitList::LimitList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

void LimitList::setRows(std::vector<Row> rows)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what is being clicked
        delete item;
    }
    m_rows = std::move(rows);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_layout->addWidget(createRow(place));
}

QWidget* LimitList::createRow(std::size_t place)
{
    const Row& row = m_rows[place];
    auto* widget = new QWidget(this);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    QLabel* what = createText(row.sentence, widget);
    if (row.number)
        what->setProperty(numberProperty, QVariant::fromValue(*row.number));
    layout->addWidget(what, 3);
    auto* price = new NumberLabel(widget);
    price->setText(row.price);
    price->setWordWrap(true);
    price->setObjectName(QStringLiteral("muted"));
    price->setNumber(row.number);
    layout->addWidget(price, 2);
    if (!row.lift)
        return widget;
    auto* button = new QPushButton(row.lift->text, widget);
    button->setAutoDefault(false);
    button->setAccessibleName(QString(row.lift->text + QStringLiteral(": ") + row.sentence));
    connect(button, &QPushButton::clicked, this,
        [this, edit = row.lift->edit] { m_session.perform(edit); });
    layout->addWidget(button);
    return widget;
}

} // namespace rundblick
