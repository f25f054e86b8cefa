// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace rundblick {

class MainWindow;

// Every action and key of the program, by menu and page, with a field that filters them.
class HelpSheet : public QDialog {
    Q_OBJECT

public:
    explicit HelpSheet(MainWindow& window);

private:
    void fill(MainWindow& window);
    QTreeWidgetItem* addGroup(const QString& name);
    void addRow(QTreeWidgetItem* group, const QString& what, const QString& keys);
    void filter(const QString& text);

    QLineEdit* m_field;
    QTreeWidget* m_tree;
};

} // namespace rundblick
