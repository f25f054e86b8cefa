// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/derivation.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace rundblick {

// The formulas of method.md written once more, from the notation that the derivation shows, over
// the inputs that it lists: whoever computes by hand what stands there must get the value.
class Inputs {
public:
    explicit Inputs(const Derivation& derivation)
        : m_derivation(derivation)
    {
    }

    std::vector<double> all(std::string_view symbol) const
    {
        std::vector<double> values;
        for (const DerivationInput& input : m_derivation.inputs)
            if (input.symbol == symbol && input.value)
                values.push_back(*input.value);
        return values;
    }
    double one(std::string_view symbol) const
    {
        const std::vector<double> values = all(symbol);
        return values.size() == 1 ? values[0] : std::nan("");
    }
    double sum(std::string_view symbol) const
    {
        const std::vector<double> values = all(symbol);
        return std::accumulate(values.begin(), values.end(), 0.0);
    }
    double products(std::string_view first, std::string_view second) const
    {
        const std::vector<double> a = all(first);
        const std::vector<double> b = all(second);
        if (a.size() != b.size())
            return std::nan("");
        return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    }
    double product(std::string_view symbol) const
    {
        const std::vector<double> values = all(symbol);
        return std::accumulate(values.begin(), values.end(), 1.0, std::multiplies());
    }
    double mean(std::string_view weight, std::string_view value) const
    {
        return products(weight, value) / sum(weight);
    }

private:
    const Derivation& m_derivation;
};

inline double logistic(const Inputs& in, double x)
{
    return 1.0 / (1.0 + std::exp(-in.one("a") * (x / in.one("k") - 1.0)));
}

inline double tableAt(const Inputs& in)
{
    const std::vector<double> x = in.all("x_j");
    const std::vector<double> f = in.all("f_j");
    for (std::size_t j = 0; j + 1 < x.size(); ++j)
        if (in.one("x") <= x[j + 1])
            return in.one("e₀") + f[j]
                + (f[j + 1] - f[j]) * (in.one("x") - x[j]) / (x[j + 1] - x[j]);
    return in.one("e₀") + f.back();
}

inline double momentOfTruth(const Inputs& in)
{
    const std::vector<double> p = in.all("p");
    const std::vector<double> then = in.all("b_j");
    double sum = 0.0;
    for (std::size_t j = 0; j < p.size(); ++j)
        sum += p[j] * std::pow(then[j] - in.one("b"), 2.0);
    return in.one("F") * std::sqrt(sum);
}

inline double ranked(const Inputs& in)
{
    double sum = 0.0;
    for (double t = in.one("r"); t <= in.one("K"); ++t)
        sum += 1.0 / t;
    return sum / in.one("K");
}

inline double largestPart(const Inputs& in)
{
    const std::vector<double> m = in.all("m");
    const std::vector<double> whole = in.all("X");
    double largest = 0.0;
    for (std::size_t p = 0; p < std::min(m.size(), whole.size()); ++p)
        largest = std::max(largest, m[p] / whole[p]);
    return largest;
}

using Formula = std::function<double(const Inputs&)>;

// By the first line of the notation.
inline const std::map<std::string, Formula, std::less<>>& formulas()
{
    using I = const Inputs&;
    static const std::map<std::string, Formula, std::less<>> all{
        {"V = Σ w·S / Σ w", [](I in) { return in.mean("w", "S"); }},
        {"S = Σ g·s / Σ g", [](I in) { return in.mean("g", "s"); }},
        {"S = 100·(y − L) / (U − L)",
            [](I in) { return 100 * (in.one("y") - in.one("L")) / (in.one("U") - in.one("L")); }},
        {"S = 100 − 100·(y − L) / (U − L)",
            [](I in) {
                return 100 - 100 * (in.one("y") - in.one("L")) / (in.one("U") - in.one("L"));
            }},
        {"D = V₂ − V₁", [](I in) { return in.one("V₂") - in.one("V₁"); }},
        {"w = g / G", [](I in) { return in.one("g") / in.one("G"); }},
        {"w = 1 / K", [](I in) { return 1 / in.one("K"); }},
        {"w = 1/K · Σ 1/t, t = r … K", ranked},
        {"w = (Π a)^(1/K) / G",
            [](I in) { return std::pow(in.product("a"), 1 / in.one("K")) / in.one("G"); }},
        {"w = Σ a·w_j / (λ − 1)", [](I in) { return in.products("a", "w_j") / (in.one("λ") - 1); }},
        {"w = ε / R²", [](I in) { return in.one("ε") / in.one("R²"); }},
        {"R² = Σ ε", [](I in) { return in.sum("ε"); }},
        {"a = (Π r)^(1/J)", [](I in) { return std::pow(in.product("r"), 1 / in.one("J")); }},
        {"CR = (λ − K) / ((K − 1)·RI)",
            [](I in) { return (in.one("λ") - in.one("K")) / ((in.one("K") - 1) * in.one("RI")); }},
        {"a = (Π b)^(1/m), 1/9 ≤ a ≤ 9",
            [](I in) {
                return std::clamp(std::pow(in.product("b"), 1 / in.one("m")), 1.0 / 9.0, 9.0);
            }},
        {"y = Σ c·y_j / Σ c", [](I in) { return in.mean("c", "y_j"); }},
        {"n = Σ r", [](I in) { return in.sum("r"); }},
        {"n = Σ t", [](I in) { return in.sum("t"); }},
        {"h = Σ t", [](I in) { return in.sum("t"); }},
        {"H = Σ h / T", [](I in) { return in.sum("h") / in.one("T"); }},
        {"W = Σ w", [](I in) { return in.sum("w"); }},
        {"p = Σ g·b", [](I in) { return in.products("g", "b"); }},
        {"n = |{p}|", [](I in) { return double(in.all("p").size()); }},
        {"n = |{C}|", [](I in) { return double(in.all("C").size()); }},
        {"D = V₀ − V_b", [](I in) { return in.one("V₀") - in.one("V_b"); }},
        {"D = V₀ − Σ V_b / m",
            [](I in) { return in.one("V₀") - in.sum("V_b") / double(in.all("V_b").size()); }},
        {"MV = Σ a·V / Σ a", [](I in) { return in.mean("a", "V"); }},
        {"PG = V_T − V_C", [](I in) { return in.one("V_T") - in.one("V_C"); }},
        {"BES = A₀ / (A₀ + Σ A)", [](I in) { return in.one("A₀") / (in.one("A₀") + in.sum("A")); }},
        {"BES = V₀ / (V₀ + Σ V)", [](I in) { return in.one("V₀") / (in.one("V₀") + in.sum("V")); }},
        {"BES = Σ P / T, P = C·A", [](I in) { return in.sum("P") / in.one("T"); }},
        {"C = 1", [](I) { return 1.0; }},
        {"C = Σ w·S / (100·Σ w)", [](I in) { return in.mean("w", "S") / 100; }},
        {"C = Σ U·I / (5·Σ U)", [](I in) { return in.mean("U", "I") / 5; }},
        {"C = RE", [](I in) { return in.one("RE"); }},
        {"M = Σ m", [](I in) { return in.sum("m"); }},
        {"m = φ·u·C / X",
            [](I in) { return in.one("φ") * in.one("u") * in.one("C") / in.one("X"); }},
        {"u = U", [](I in) { return in.one("U"); }},
        {"u = F·U / Y", [](I in) { return in.one("F") * in.one("U") / in.one("Y"); }},
        {"φ = g / G", [](I in) { return in.one("g") / in.one("G"); }},
        {"E = Σ I·U·e / Σ I·U", [](I in) { return in.mean("I·U", "e"); }},
        {"Z = M·V / 100", [](I in) { return in.one("M") * in.one("V") / 100; }},
        {"L = M·(1 − V / 100)", [](I in) { return in.one("M") * (1 - in.one("V") / 100); }},
        {"b = p_c + Σ p·b_j", [](I in) { return in.one("p_c") + in.products("p", "b_j"); }},
        {"ℓ = Σ N", [](I in) { return in.sum("N"); }},
        {"N = p_s + Σ N_j·p", [](I in) { return in.one("p_s") + in.products("N_j", "p"); }},
        {"F = N / (1 + R)", [](I in) { return in.one("N") / (1 + in.one("R")); }},
        {"RE = F·b / b_s", [](I in) { return in.one("F") * in.one("b") / in.one("b_s"); }},
        {"RB = 1 − b_w / b_s", [](I in) { return 1 - in.one("b_w") / in.one("b_s"); }},
        {"AS = RE / Σ RE_j", [](I in) { return in.one("RE") / in.sum("RE_j"); }},
        {"H = 0.01·N·b / ((1 − p_l)·b_s)",
            [](I in) {
                return 0.01 * in.one("N") * in.one("b") / ((1 - in.one("p_l")) * in.one("b_s"));
            }},
        {"H = 0, p_l = 0", [](I in) { return in.one("p_l"); }},
        {"L = N·p_l / b_l", [](I in) { return in.one("N") * in.one("p_l") / in.one("b_l"); }},
        {"MoT = F·√(Σ p·(b_j − b)²)", momentOfTruth},
        {"Cov = Σ m / X", [](I in) { return in.sum("m") / in.one("X"); }},
        {"W = Σ s + n·c", [](I in) { return in.sum("s") + in.one("n") * in.one("c"); }},
        {"W = Σ s", [](I in) { return in.sum("s"); }},
        {"min = 0", [](I) { return 0.0; }},
        {"max = 2·s", [](I in) { return std::max(2 * in.one("s"), in.one("min")); }},
        {"h = 0.5", [](I) { return 0.5; }},
        {"q = 1 / (2 − h)", [](I in) { return 1 / (2 - in.one("h")); }},
        {"o = 0", [](I) { return 0.0; }},
        {"E = 100·Z / Σ Z", [](I in) { return 100 * in.one("Z") / in.one("Y"); }},
        {"e₀ = o·E", [](I in) { return in.one("o") * in.one("E"); }},
        {"A = (1 − o)·E / h", [](I in) { return (1 - in.one("o")) * in.one("E") / in.one("h"); }},
        {"a = 1", [](I) { return 1.0; }},
        {"a = log₂((1 − q·h) / (q·(1 − h)))",
            [](I in) {
                const double q = in.one("q");
                const double h = in.one("h");
                return std::log2((1 - q * h) / (q * (1 - h)));
            }},
        {"k = s·((1 − h) / h)^(1/a)",
            [](I in) {
                const double h = in.one("h");
                return in.one("s") * std::pow((1 - h) / h, 1 / in.one("a"));
            }},
        {"e = E", [](I in) { return in.one("E"); }},
        {"e = e₀ + A·x^a / (x^a + k^a)",
            [](I in) {
                const double xa = std::pow(in.one("x"), in.one("a"));
                const double ka = std::pow(in.one("k"), in.one("a"));
                return in.one("e₀") + in.one("A") * xa / (xa + ka);
            }},
        {"e = e₀ + A·(1 − exp(−x/k))",
            [](I in) {
                return in.one("e₀") + in.one("A") * (1 - std::exp(-in.one("x") / in.one("k")));
            }},
        {"e = e₀ + A·(L(x) − L(0)) / (1 − L(0)), L(x) = 1 / (1 + exp(−a·(x/k − 1)))",
            [](I in) {
                const double none = logistic(in, 0);
                return in.one("e₀") + in.one("A") * (logistic(in, in.one("x")) - none) / (1 - none);
            }},
        {"e = e₀ + f_j + (f_j₊₁ − f_j)·(x − x_j) / (x_j₊₁ − x_j)", tableAt},
        {"h = (e − e₀) / A", [](I in) { return (in.one("e") - in.one("e₀")) / in.one("A"); }},
        {"e′ = A·a·x^(a−1)·k^a / (x^a + k^a)²",
            [](I in) {
                const double a = in.one("a");
                const double x = in.one("x");
                const double ka = std::pow(in.one("k"), a);
                return in.one("A") * a * std::pow(x, a - 1) * ka / std::pow(std::pow(x, a) + ka, 2);
            }},
        {"e′ = A/k·exp(−x/k)",
            [](I in) { return in.one("A") / in.one("k") * std::exp(-in.one("x") / in.one("k")); }},
        {"e′ = A·a/k·L(x)·(1 − L(x)) / (1 − L(0)), L(x) = 1 / (1 + exp(−a·(x/k − 1)))",
            [](I in) {
                const double l = logistic(in, in.one("x"));
                return in.one("A") * in.one("a") / in.one("k") * l * (1 - l)
                    / (1 - logistic(in, 0));
            }},
        {"E = Σ e", [](I in) { return in.sum("e"); }},
        {"γ = E / E_t − 1", [](I in) { return in.one("E") / in.one("E_t") - 1; }},
        {"σ = 1 − B / B_t", [](I in) { return 1 - in.one("B") / in.one("B_t"); }},
        {"δ = (D − E) / D", [](I in) { return (in.one("D") - in.one("E")) / in.one("D"); }},
        {"λ = max e′",
            [](I in) {
                const std::vector<double> slopes = in.all("e′");
                return slopes.empty() ? 0.0 : *std::ranges::max_element(slopes);
            }},
        {"ΔE = E′ − E", [](I in) { return in.one("E′") - in.one("E"); }},
        {"P = K / N", [](I in) { return in.one("K") / in.one("N"); }},
        {"W = χ² / (m·(n − 1))",
            [](I in) { return in.one("χ²") / (in.one("m") * (in.one("n") - 1)); }},
        {"v = Σ N·ρ", [](I in) { return in.products("N", "ρ"); }},
        {"S = Π p / b_s", [](I in) { return in.product("p") / in.one("b_s"); }},
        {"K = Σ N·p_l / F", [](I in) { return in.products("N", "p_l") / in.one("F"); }},
        {"H = 0.01·N·(b_j − b) / ((1 − p)·b_s)",
            [](I in) {
                return 0.01 * in.one("N") * (in.one("b_j") - in.one("b"))
                    / ((1 - in.one("p")) * in.one("b_s"));
            }},
        {"BIC = f·ln N − 2·L",
            [](I in) { return in.one("f") * std::log(in.one("N")) - 2 * in.one("L"); }},
        {"n = |{D}|", [](I in) { return double(in.all("D").size()); }},
        {"n = |{M}|", [](I in) { return double(in.all("M").size()); }},
        {"n = |{P}|", [](I in) { return double(in.all("P").size()); }},
        {"n = |{x}|", [](I in) { return double(in.all("x").size()); }},
        {"x = max m / X", largestPart},
        {"w = W / S", [](I in) { return in.one("W") / in.one("S"); }},
        {"w = Σ Z / Y", [](I in) { return in.sum("Z") / in.one("Y"); }},
        {"B = B_t", [](I in) { return in.one("B_t"); }},
        {"S = Σ s", [](I in) { return in.sum("s"); }},
        {"B = Σ x + Σ c", [](I in) { return in.sum("x") + in.sum("c"); }},
        {"t = D / (D − D_c)", [](I in) { return in.one("D") / (in.one("D") - in.one("D_c")); }},
    };
    return all;
}

} // namespace rundblick
