// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace rundblick {

struct Look;

// A page of the import assistant.
class ImportStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void enter() { } // it is shown
    virtual QString lack() const { return {}; } // why there is no way on yet; empty: there is

signals:
    void changed(); // and with it, perhaps, what lacks
};

// A label above the field that it names.
QWidget* createLabelled(const QString& label, QWidget* field, const Look& look);

// Text of several lines that explains.
QLabel* createExplanation(const QString& text, QWidget* parent);

} // namespace rundblick
