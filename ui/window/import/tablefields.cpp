// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/tablefields.h"

#include "core/exchange/survey/surveytable.h"
#include "ui/paint/look.h"
#include "ui/support/strings.h"
#include "ui/window/import/importstep.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>
#include <array>

namespace rundblick {
namespace {

constexpr std::array<char, 5> separators{',', ';', '\t', '|', ' '};

} // namespace

TableFields::TableFields(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look.length(16));
    m_sheet = createField(0, tr("S&heet"), {});
    m_encoding = createField(0, tr("&Encoding"),
        {QStringLiteral("UTF-8"), tr("UTF-16, little end first"), tr("UTF-16, big end first"),
            QStringLiteral("Windows-1252")});
    m_separator = createField(1, tr("Separated b&y"),
        {tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Vertical bar"), tr("Blank")});
    m_decimal = createField(2, tr("&Decimal mark"), {tr("Point: 1.5"), tr("Comma: 1,5")});
    for (int column = 0; column < 3; ++column) {
        m_grid->setColumnStretch(column, 1);
        m_grid->addWidget(new QWidget(this), 0, column); // keeps the width of what is hidden
    }
}

QComboBox* TableFields::createField(int column, const QString& name, const QStringList& choices)
{
    auto* field = new QComboBox(this);
    field->addItems(choices);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(7);
    m_grid->addWidget(createLabelled(name, field, m_look), 0, column);
    connect(field, &QComboBox::activated, this, &TableFields::chosen);
    return field;
}

void TableFields::hideDecimalMark()
{
    m_hasDecimal = false;
    m_decimal->parentWidget()->hide();
}

void TableFields::show(const TableSource& source, const std::vector<std::string>& sheets, Kind kind)
{
    const Dialect& dialect = source.dialect;
    m_sheet->clear();
    for (const std::string& sheet : sheets)
        m_sheet->addItem(toQt(sheet));
    m_sheet->setCurrentIndex(static_cast<int>(source.sheet));
    m_encoding->setCurrentIndex(static_cast<int>(dialect.encoding));
    const auto* separator = std::ranges::find(separators, dialect.separator);
    const auto place = static_cast<int>(separator - separators.begin());
    m_separator->setCurrentIndex(place < m_separator->count() ? place : -1);
    m_decimal->setCurrentIndex(dialect.decimalComma ? 1 : 0);
    const bool isTable = kind == Kind::Table && !source.isWorkbook;
    m_sheet->parentWidget()->setVisible(source.isWorkbook);
    m_encoding->parentWidget()->setVisible(!source.isWorkbook);
    m_separator->parentWidget()->setVisible(isTable);
    m_decimal->parentWidget()->setVisible(isTable && m_hasDecimal);
}

// A separator that none of the choices is stays.
TableSource TableFields::corrected(TableSource source) const
{
    source.sheet = static_cast<std::size_t>(std::max(0, m_sheet->currentIndex()));
    source.dialect.encoding = static_cast<Encoding>(m_encoding->currentIndex());
    if (m_separator->currentIndex() >= 0)
        source.dialect.separator
            = separators[static_cast<std::size_t>(m_separator->currentIndex())];
    source.dialect.decimalComma = m_decimal->currentIndex() == 1;
    return source;
}

} // namespace rundblick
