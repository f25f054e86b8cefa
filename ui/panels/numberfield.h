// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/strings.h"

#include <QLineEdit>

namespace rundblick {

// A line for one number that may be left empty. It tells what a person entered, and only that;
// what is no number is said at once and put back.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    enum class Kind {
        Amount, // any number
        Count, // a whole number
        Share, // written and typed in per cent, entered() carries 0.4 for "40" and "40 %"
    };

    // `name` is what screen readers say.
    NumberField(Kind kind, const QString& name, const NumberStyle& style, QWidget* parent);

    void setValue(std::optional<double> value);
    void setAssumed(double value); // what counts while it is empty

signals:
    void entered(std::optional<double> value);

private:
    void finish();
    QString textOf(double value) const;
    std::optional<double> parsed() const;

    Kind m_kind;
    NumberStyle m_style;
    QString m_shown;
};

} // namespace rundblick
