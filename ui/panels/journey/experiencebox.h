// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace rundblick {

// An experience from ++ down to −−, or not known. Numbers between two words are shown as the next
// one and stay what they are until a person chooses.
class ExperienceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ExperienceBox(QWidget* parent = nullptr);

    void showExperience(std::optional<double> experience);
    std::optional<double> experience() const; // of the entry
};

} // namespace rundblick
