// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "ui/panels/card.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace rundblick {

// Whose workshop this is: title, client, date, period, and how its numbers are written.
class WorkshopCard : public Card {
    Q_OBJECT

public:
    explicit WorkshopCard(const Surroundings& surroundings, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLineEdit* createText(const QString& name, std::string Setup::*field);
    void createDate();
    void createCurrency();
    void createLocale();
    void addCell(const QString& caption, QWidget* field);
    void enterDate();
    void follow(const Edit& edit);
    void showSetup();

    Session& m_session;
    const NumberStyle m_style;
    const Look& m_look;
    QGridLayout* m_grid = nullptr;
    std::vector<QWidget*> m_cells; // each a caption and its field
    QLineEdit* m_title;
    QLineEdit* m_client;
    QLineEdit* m_date;
    QLineEdit* m_period;
    QComboBox* m_currency;
    QComboBox* m_locale;
};

} // namespace rundblick
