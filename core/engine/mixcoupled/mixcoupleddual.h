// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixcoupled/mixcoupling.h"
#include "core/engine/mixcoupled/mixweighed.h"

#include <vector>

namespace rundblick {

// The Lagrangian dual of a mix with several coupling restrictions, method.md 7: for multipliers
// y >= 0 it is D(y) = limits · y + Σ max over choices of their worth at y, a bound on every mix.
// It is convex with kinks where a choice leaps. Its minimum is approached from inside, as interior
// point methods do: each maximum becomes the smooth max Σ p · worth + tau · Σ ln p over weights p
// of the choices, the walls y >= 0 become −tau · Σ ln y, and tau falls step by step along the
// tangent of the central path, each time followed by a few steps of Newton's method. Every point on
// the way gives a certified bound, and the weights say how far each item is undecided.

// What the smooth maximum says of an item.
struct MixMean {
    double on = 0; // weight of its running choices
    double spend = 0; // mean of the running choices
    double effect = 0;
    MixPick pick; // the running choice with the largest weight
    double pickWeight = 0; // among the running
};

// How far to go; scores as in MixRelaxation.
struct MixDescent {
    double from = 0; // first tau
    double to = 0; // last
    double enough = 0; // a bound not above it ends the search
};

class CoupledDual {
public:
    // The references must outlive it. On its way the limits are wider by `margin`, so that there is
    // an inside where they leave nothing free; the bound is that of the limits themselves.
    CoupledDual(MixSearch& search, const MixCoupling& coupling, const std::vector<MixSpan>& spans,
        double margin);

    // Starts from `multipliers`, one per row; empty: from nothing.
    void descend(std::vector<double> multipliers, const MixDescent& descent);

    double bound() const; // the least D(y) met
    bool isImpossible() const; // the bound is below what any mix scores
    bool isCentered() const { return m_isCentered; } // at the last tau
    const std::vector<double>& boundMultipliers() const { return m_boundAt; }
    const std::vector<double>& multipliers() const { return m_at; } // where it ended
    const std::vector<MixMean>& means() const { return m_means; } // there

private:
    double evaluate(const std::vector<double>& at);
    void spread();
    void weighChoices(const MixTerm& term, const MixTag& tag, MixWeighed& result);
    void weigh(std::size_t item, const MixTag& tag, MixWeighed& result);
    void gather(std::size_t item, const MixWeighed& weighed);
    double barrier(const std::vector<double>& at) const;
    bool begin(double highest);
    bool center();
    void follow(double last);
    double decrement(const std::vector<double>& step) const;
    void predict(double tau);
    void polish();
    bool direction(std::vector<double>& step);
    double longestStep(const std::vector<double>& step) const;
    bool advance(const std::vector<double>& step, double slope);
    bool isDone() const;

    MixSearch& m_search;
    const MixCoupling& m_coupling;
    const std::vector<MixSpan>& m_spans;
    const std::size_t m_rows;
    const double m_margin;
    double m_tau = 0;
    double m_enough = 0;
    double m_value = 0; // smooth dual with walls at m_at
    double m_shrink = 0;
    int m_looks = 0;
    std::vector<double> m_at;
    std::vector<double> m_next;
    std::vector<double> m_gradient; // of the smooth dual without walls
    std::vector<double> m_drift; // by how much it grows as tau falls
    std::vector<double> m_hessian; // lower triangle, row by row
    std::vector<double> m_matrix;
    std::vector<MixMean> m_means;
    std::vector<MixChoice> m_choices;
    std::vector<double> m_worths;
    std::vector<double> m_weights;
    bool m_isCentered = false;
    double m_bound;
    std::vector<double> m_boundAt;
};

} // namespace rundblick
