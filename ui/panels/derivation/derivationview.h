// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace rundblick {

struct Derivation;

// Where one number comes from: value, formula in words and notation, the inputs with their values,
// n, sources, dates and the part of the method. Inputs that can be derived lead deeper, "Back"
// returns. Stays open beside the work and follows every new analysis.
class DerivationView : public QDialog {
    Q_OBJECT

public:
    explicit DerivationView(const Surroundings& surroundings, QWidget* parent = nullptr);

    // Starts a new trail. False where the analysis cannot derive this number.
    bool explain(const QuantityAt& at);
    void goDeeper(int row); // into the input that the row shows; nothing where it has no derivation
    void goBack();
    const QuantityAt& current() const { return m_trail.back(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* createHead();
    QWidget* createTable();
    QWidget* createButtons();
    QLabel* createText(const char* name);
    bool refresh(); // false where there is nothing to show any more
    void show(const Derivation& derivation);
    void showInputs(const Derivation& derivation);
    void fitRows();
    void copy() const;

    const Surroundings m_surroundings;
    const NumberStyle m_style;
    std::vector<QuantityAt> m_trail; // the last one is shown
    QString m_plain; // what is shown, for the clipboard
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_words;
    QLabel* m_notation;
    QTableWidget* m_inputs;
    QLabel* m_notes;
    QLabel* m_facts;
    QPushButton* m_back;
};

} // namespace rundblick
