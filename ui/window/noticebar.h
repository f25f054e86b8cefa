// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace rundblick {

struct Look;

// A sentence that slides between top bar and page when something was refused or done, and leaves
// by itself. It never stops the work.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(const Look& look, QWidget* parent = nullptr);

    void say(const QString& sentence);

private:
    QLabel* m_text;
    QTimer m_leave;
};

} // namespace rundblick
