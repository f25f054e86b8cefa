// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QGridLayout;

namespace rundblick {

struct Look;
struct TableSource;

// How a file is written, as it was recognised, each of it to be corrected: the sheet of a workbook;
// of a text its encoding and, where it is a table, what separates the cells and marks decimals.
class TableFields : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Table, Lines }; // lines have no cells

    TableFields(const Look& look, QWidget* parent);

    void show(
        const TableSource& source, const std::vector<std::string>& sheets, Kind kind = Kind::Table);
    void hideDecimalMark(); // where no number is read
    TableSource corrected(TableSource source) const;

signals:
    void chosen();

private:
    QComboBox* createField(int column, const QString& name, const QStringList& choices);

    const Look& m_look;
    QGridLayout* m_grid; // three columns as wide as each other
    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_decimal;
    bool m_hasDecimal = true;
};

} // namespace rundblick
