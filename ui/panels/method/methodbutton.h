// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"

#include <QPushButton>

namespace rundblick {

struct Edit;

// Opens the settings of the method beside the page, one window for all pages; says how many
// settings are not as in a new workshop.
class MethodButton : public QPushButton {
    Q_OBJECT

public:
    explicit MethodButton(const Surroundings& surroundings, QWidget* parent = nullptr);

private:
    void open();
    void showCount();

    const Surroundings m_surroundings;
};

} // namespace rundblick
