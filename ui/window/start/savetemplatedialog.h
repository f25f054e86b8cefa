// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setupedits/template.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rundblick {

// Asks for the name of a template and says what it keeps of the workshop.
class SaveTemplateDialog : public QDialog {
    Q_OBJECT

public:
    explicit SaveTemplateDialog(const QString& proposal, QWidget* parent = nullptr);

    QString name() const;
    TemplateParts parts() const;

private:
    void showState();

    QLineEdit* m_name;
    QLabel* m_notice;
    QCheckBox* m_touchpoints;
    QCheckBox* m_brands;
    QCheckBox* m_segments;
    QPushButton* m_save;
};

} // namespace rundblick
