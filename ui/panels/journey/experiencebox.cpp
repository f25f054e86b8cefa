// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey/experiencebox.h"

#include "ui/paint/words/words.h"

#include <cmath>

namespace rundblick {

ExperienceBox::ExperienceBox(QWidget* parent)
    : QComboBox(parent)
{
    addItem(tr("not known"));
    for (int experience = 2; experience >= -2; --experience)
        addItem(experienceName(experience), experience);
}

void ExperienceBox::showExperience(std::optional<double> experience)
{
    setCurrentIndex(experience ? 3 - static_cast<int>(std::lround(*experience)) : 0);
}

std::optional<double> ExperienceBox::experience() const
{
    const QVariant experience = currentData();
    return experience.isValid() ? std::optional<double>(experience.toInt()) : std::nullopt;
}

} // namespace rundblick
