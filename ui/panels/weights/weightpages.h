// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace rundblick {

class NumberBox;

// One way to say how much each performance criterion counts: a page of the weights dialog.
class WeightPage : public QWidget {
    Q_OBJECT

public:
    explicit WeightPage(const Surroundings& surroundings, QWidget* parent = nullptr);

    // As the workshop says it; `weights` are what follow from it, null before they are computed.
    virtual void showWeights(const CriteriaWeights* weights) = 0;

protected:
    Session& m_session;
    const Look& m_look;
    const NumberStyle m_style;
};

// Points per criterion.
class WeightPoints : public WeightPage {
    Q_OBJECT

public:
    using WeightPage::WeightPage;
    void showWeights(const CriteriaWeights* weights) override;

private:
    void build(const std::vector<const Criterion*>& criteria);

    struct Row {
        NumberBox* points;
        QLabel* share;
    };
    std::map<Id<Criterion>, Row> m_rows;
    QGridLayout* m_grid = nullptr;
};

// The criteria in their order of importance, moved by buttons.
class WeightRanking : public WeightPage {
    Q_OBJECT

public:
    using WeightPage::WeightPage;
    void showWeights(const CriteriaWeights* weights) override;

private:
    void addRow(std::size_t place, const std::vector<const Criterion*>& order);
    void move(Id<Criterion> criterion, int by);

    QVBoxLayout* m_list = nullptr;
};

// Weights that follow from an overall item: nothing to enter, only where they come from.
class WeightDerived : public WeightPage {
    Q_OBJECT

public:
    using WeightPage::WeightPage;
    void showWeights(const CriteriaWeights* weights) override;

private:
    QString explanation(const CriteriaWeights* weights) const;

    QLabel* m_text = nullptr;
};

// The criteria that weights are of, in their order.
std::vector<const Criterion*> performanceCriteria(const Workshop& workshop);

// A text that is broken into lines.
QLabel* mutedText(const QString& text, QWidget* parent);

} // namespace rundblick
