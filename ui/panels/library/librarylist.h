// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/library/librarymodel.h"

#include <QListView>

namespace rundblick {

// The rows of the library as chips under heads. It tells what a person wants done with them; the
// panel does it.
class LibraryList : public QListView {
    Q_OBJECT

public:
    LibraryList(LibraryModel& model, const Look& look, QWidget* parent = nullptr);

    std::vector<LibraryRow> chosen() const; // the selected rows, from above
    void choose(Id<Touchpoint> touchpoint); // makes it the current one, where it is listed

signals:
    void placed(); // Enter or a double click on the chosen ones
    void dropped(const QMimeData& mime, rundblick::LibrarySection section);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void keepChosen();

    LibraryModel& m_model;
    std::optional<Id<Touchpoint>> m_current; // kept when the rows change
    QString m_currentText;
};

} // namespace rundblick
