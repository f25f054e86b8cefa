// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "ui/support/strings.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace rundblick {

struct Look;

// How many times more important one of two criteria is than the other, on a slider between their
// names: in the middle both are alike, at an end one is extremely more important.
class PairSlider : public QWidget {
    Q_OBJECT

public:
    PairSlider(const Look& look, NumberStyle style, QWidget* parent = nullptr);

    void showPair(const QString& first, const QString& second, std::optional<double> ratio);
    void setJudgement(const QuantityAt& number); // where the judgement in words comes from
    void showConsistency(std::optional<double> ratio, std::size_t criteria);
    QSlider& slider() { return *m_slider; }

signals:
    void moved(double ratio); // of first to second, while the handle is dragged
    void chosen(double ratio); // when it is let go, or by a key

private:
    double ratioAt(int position) const;
    void showWords(double ratio);

    const Look& m_look;
    const NumberStyle m_style;
    const std::vector<double> m_scale; // from the first to the second
    QString m_firstName;
    QString m_secondName;
    QLabel* m_first;
    QLabel* m_second;
    QSlider* m_slider;
    QLabel* m_words;
    QLabel* m_consistency;
};

} // namespace rundblick
