// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace rundblick {

struct Look;

// Something that can be found by typing: what it is called, in two languages, what stands behind it
// in small letters and is found after the names, its key, and what happens when it is chosen.
struct QuickEntry {
    QString text;
    QString other; // in another language; empty: only as above
    QString detail;
    QString keys;
    std::function<void()> choose;
};

// A field over the window that finds entries while one types: up and down walk, Enter chooses,
// Escape or a click elsewhere closes it, and the focus returns to where it was.
class QuickSearch : public QFrame {
    Q_OBJECT

public:
    // What it can find, and what stands in the empty field.
    QuickSearch(std::vector<QuickEntry> entries, const QString& invitation, const Look& look,
        QWidget* window);

    // Where the best of many lies for what is typed; all in their order for an empty text.
    static std::vector<std::size_t> found(
        const std::vector<QuickEntry>& entries, const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of the field and the window
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void show(const QString& typed);
    void walk(int steps);
    void choose();
    void close();

    std::vector<QuickEntry> m_entries;
    const Look& m_look;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_none;
    QPointer<QWidget> m_focusBefore;
    bool m_isClosed = false;
};

} // namespace rundblick
