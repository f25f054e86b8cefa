// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/coverage/coverproblem.h"

namespace rundblick {

// The Lagrangian dual of a CoverProblem with some items fixed: prices per phase, and what a cover
// costs at least. The best prices are found as the dual solution of the linear relaxation by the
// dual simplex method with bound flipping, warm from the last one; a copy is a node of the search.
// The bound itself is then evaluated from the prices alone, so it holds whatever the rounding.
class CoverRelaxation {
public:
    explicit CoverRelaxation(const CoverProblem& problem);

    void fix(std::size_t item, bool in);
    bool isFixed(std::size_t item) const { return m_lower[item] == m_upper[item]; }

    // Improves the prices until they are best or the bound passes `cutoff`.
    void solve(double cutoff);

    // sum_p lambda_p need_p + sum_i min over what is allowed of (price_i - lambda a_i) x_i.
    double bound() const { return m_bound; }

    // Price of the item less what its coverage is worth. Deciding against its sign (in where it is
    // positive, out where it is negative) raises the bound by its size.
    double reducedPrice(std::size_t item) const { return m_reducedPrice[item]; }

    double value(std::size_t item) const; // in the relaxation, 0..1

    // The unfixed item whose decision raises the bound most, by the first step of the dual simplex
    // either way; the less harmful way is `in`. None where all are fixed.
    struct Branch {
        std::optional<std::size_t> item;
        bool in = false;
    };
    Branch branch() const;

private:
    struct Entry {
        double ratio;
        std::size_t column;
        double slope; // how fast the leaving variable moves to its bound
    };

    std::size_t stride() const { return m_phases + 1; }
    double* column(std::size_t j) { return m_table.data() + j * stride(); }
    const double* column(std::size_t j) const { return m_table.data() + j * stride(); }
    double violation(std::size_t row) const; // > 0 above the upper bound, < 0 below the lower
    std::vector<Entry> entries(std::size_t row, double direction) const;
    bool step(std::size_t row);
    void move(std::size_t column, double by);
    void pivot(std::size_t row, std::size_t entering);
    void evaluate();
    double penalty(std::size_t row, double direction, double distance) const;

    const CoverProblem* m_problem;
    std::size_t m_phases;
    std::size_t m_items;
    // Dictionary: basic variables and the objective as linear functions of the others, by columns.
    std::vector<double> m_table; // items x (phases + 1), the last entry is the reduced price
    std::vector<std::size_t> m_columnVariable; // items 0.., then the slack of each phase
    std::vector<std::size_t> m_rowVariable;
    std::vector<double> m_columnValue;
    std::vector<double> m_rowValue;
    std::vector<double> m_lower; // by variable
    std::vector<double> m_upper;
    std::vector<std::size_t> m_place; // column, or items + row
    double m_objective = 0;
    double m_bound = 0;
    std::vector<double> m_reducedPrice;
};

} // namespace rundblick
