// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace rundblick {

// Whether the raters agree, in words; the numbers on demand; and the touchpoints they disagree on
// most, where a click selects one. Hidden where too few rated.
class AgreementCard : public QWidget {
    Q_OBJECT

public:
    explicit AgreementCard(const Surroundings& surroundings, QWidget* parent = nullptr);

    void showAgreement(const Agreement& agreement);
    void keepDisputed(); // shows the most disputed ones without being asked

private:
    QToolButton* createLink(const QString& text);
    void showNumbers(const Agreement& agreement);
    void showDisputed(const std::vector<Disputed>& disputed);

    Selection& m_selection;
    const NumberStyle m_style;
    QLabel* m_sentence;
    QToolButton* m_more;
    QWidget* m_numbers; // a label a measure
    QLabel* m_caption;
    QWidget* m_disputed;
};

} // namespace rundblick
