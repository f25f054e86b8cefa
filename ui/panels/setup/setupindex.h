// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace rundblick {

struct Look;

// The index of the set-up page: a line per card with how much is in it. The arrow keys walk.
class SetupIndex : public QWidget {
    Q_OBJECT

public:
    explicit SetupIndex(const QStringList& names, const Look& look, QWidget* parent = nullptr);

    void setCount(int entry, int count); // with a sign where it is none
    void setCurrent(int entry); // tells nobody

signals:
    void chosen(int entry); // by a person

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit(QPushButton& entry) const;

    const Look& m_look;
    const QStringList m_names;
    std::vector<QPushButton*> m_entries;
};

} // namespace rundblick
