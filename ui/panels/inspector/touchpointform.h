// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/touchpoint.h"
#include "ui/session/surroundings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace rundblick {

// Name, verdict, channel and department of one touchpoint.
class TouchpointForm : public QWidget {
    Q_OBJECT

public:
    explicit TouchpointForm(const Surroundings& surroundings, QWidget* parent = nullptr);

    void show(const Touchpoint& touchpoint);

private:
    void createFields();
    void showVerdict(const Touchpoint& touchpoint);
    void fillOwners(const Touchpoint& touchpoint);
    void applyChannel();

    Session& m_session;
    const Computation& m_computation;
    const Look& m_look;
    Id<Touchpoint> m_id;
    QLineEdit* m_name;
    QLabel* m_badge;
    QComboBox* m_ownership;
    QComboBox* m_form;
    QComboBox* m_owner;
    QCheckBox* m_rated;
};

} // namespace rundblick
