// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rating.h"

#include <QStringList>

namespace rundblick {

// A rating typed key by key. A value is done as soon as no other value of the scale begins with
// what was typed: on 1..5 with one key, on 1..10 only "1" waits. Scales with too many values for
// that wait for Enter.
class ScaleTyping {
public:
    enum class Outcome {
        Pending, // a longer value may follow
        Done, // `value` is rated
        DoneBefore, // `value` is rated, and the key belongs to the next cell
        Clear, // "0" where the scale has none
        Refused, // nothing on the scale begins so
    };
    struct Step {
        Outcome outcome = Outcome::Pending;
        double value = 0.0;
    };

    explicit ScaleTyping(const Criterion& criterion);

    static bool isTyped(QChar key); // digits, decimal marks and the minus sign

    Step type(QChar key);
    void chop() { m_text.chop(1); } // the last key
    bool isEmpty() const { return m_text.isEmpty(); }
    const QString& text() const { return m_text; } // with a decimal point
    std::optional<double> value() const; // what was typed, where it is on the scale

private:
    std::ptrdiff_t continuations(const QString& text) const;

    Criterion m_criterion;
    QStringList m_values; // all of the scale; empty: too many
    QString m_text;
};

// The values of a scale, lowest first; empty where there are more than `most`.
std::vector<double> scaleValues(const Criterion& criterion, std::size_t most);

// At most `most` of them, evenly spread, both ends included: what can be tapped.
std::vector<double> tapValues(const Criterion& criterion, std::size_t most);

} // namespace rundblick
