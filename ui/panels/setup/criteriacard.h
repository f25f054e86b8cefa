// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/lists/setupcard.h"
#include "ui/panels/method/methodcontrols.h"
#include "ui/support/strings.h"

class QPushButton;

namespace rundblick {

// What brands are rated on: the criteria, the weights that result, and what the own brand is
// compared with.
class CriteriaCard : public SetupCard {
    Q_OBJECT

public:
    explicit CriteriaCard(const Surroundings& surroundings, QWidget* parent = nullptr);

private:
    QWidget* createComparison();
    void openWeights();
    void showWeights();
    void addResult(const QString& text, const std::optional<QuantityAt>& number);
    void showMethod();

    const Surroundings m_surroundings;
    const NumberStyle m_style;
    QPushButton* m_weights;
    QWidget* m_result; // the weights that follow
    std::vector<MethodControl> m_controls;
};

} // namespace rundblick
