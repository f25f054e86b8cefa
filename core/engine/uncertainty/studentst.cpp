// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/uncertainty/studentst.h"

#include "core/engine/quietmath.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace rundblick {
namespace {

using StudentsT = boost::math::students_t_distribution<double, QuietMath>;
using Normal = boost::math::normal_distribution<double, QuietMath>;

} // namespace

double tTail(double t, double df)
{
    if (std::isinf(t))
        return t > 0.0 ? 0.0 : 1.0;
    if (std::isinf(df))
        return cdf(complement(Normal(), t));
    return cdf(complement(StudentsT(df), t));
}

double tQuantile(double probability, double df)
{
    return std::isinf(df) ? quantile(Normal(), probability) : quantile(StudentsT(df), probability);
}

} // namespace rundblick
