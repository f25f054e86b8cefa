// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setup.h"
#include "ui/session/surroundings.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace rundblick {

class LogoButton;

// Whose report it is and who made it: logo and colour of client and consultant, the consultant's
// name.
class BrandForm : public QWidget {
    Q_OBJECT

public:
    explicit BrandForm(const Surroundings& surroundings, QWidget* parent = nullptr);

private:
    struct Side { // client or consultant
        LogoButton* logo;
        QPushButton* colour;
        std::optional<Id<Picture>> Setup::*logoField;
        std::string Setup::*colourField;
    };

    Side createSide(
        const QString& name, std::optional<Id<Picture>> Setup::*logo, std::string Setup::*colour);
    void createName();
    void askLogo(std::optional<Id<Picture>> Setup::*field);
    void takeLogo(std::optional<Id<Picture>> Setup::*field, const QString& path);
    void askColour(std::string Setup::*field);
    void show();
    void showSide(const Side& side);

    Session& m_session;
    const Look& m_look;
    QLineEdit* m_name;
    std::vector<Side> m_sides;
};

} // namespace rundblick
