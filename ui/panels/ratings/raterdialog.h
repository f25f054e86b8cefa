// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rating.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace rundblick {

class Session;

// Somebody who rates: name and voice, of a new rater or of one who is there, who can be removed
// with all ratings given.
class RaterDialog : public QDialog {
    Q_OBJECT

public:
    RaterDialog(Session& session, std::optional<Id<Rater>> rater, QWidget* parent = nullptr);

signals:
    void settled(rundblick::Id<rundblick::Rater> rater); // added or changed

private:
    void createForm();
    void apply();
    void remove();

    Session& m_session;
    const std::optional<Id<Rater>> m_rater;
    QLineEdit* m_name;
    QComboBox* m_voice;
    QLabel* m_error;
};

} // namespace rundblick
