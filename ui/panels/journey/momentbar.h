// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"
#include "ui/session/surroundings.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rundblick {

// Above an open moment of truth: where one is, the way back, and the line in which steps are
// typed one after the other.
class MomentBar : public QWidget {
    Q_OBJECT

public:
    explicit MomentBar(const Surroundings& surroundings, QWidget* parent = nullptr);

    void showMoment(const Placement& placement);
    void writeStep(); // puts the cursor there

signals:
    void leaveRequested();
    void stepWritten(const QString& text);

protected:
    bool eventFilter(QObject* object, QEvent* event) override; // Escape in the line

private:
    const Session& m_session;
    QLabel* m_path;
    QLineEdit* m_step;
};

} // namespace rundblick
