// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace rundblick {

struct ReportTemplate;

// Paper, tiles and language of the report that is shown, and whether it goes to people who must not
// know whose it is.
class PaperForm : public QWidget {
    Q_OBJECT

public:
    explicit PaperForm(const Surroundings& surroundings, QWidget* parent = nullptr);

    bool isDiscreet() const;

signals:
    void discreetTurned();

private:
    QComboBox* createChoice(const QString& name, QFormLayout& form);
    void change(const std::function<void(ReportTemplate&)>& change);
    void show();

    Session& m_session;
    QComboBox* m_paper;
    QComboBox* m_tiles;
    QComboBox* m_language;
    QCheckBox* m_discreet;
};

} // namespace rundblick
