// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/studentst.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace rundblick {
namespace {

using namespace boost::math::policies;
// Nothing throws, and nothing is computed in long double, which differs between platforms.
using Quiet = policy<domain_error<ignore_error>, pole_error<ignore_error>,
    overflow_error<ignore_error>, underflow_error<ignore_error>, denorm_error<ignore_error>,
    evaluation_error<ignore_error>, rounding_error<ignore_error>,
    indeterminate_result_error<ignore_error>, promote_double<false>>;
using StudentsT = boost::math::students_t_distribution<double, Quiet>;
using Normal = boost::math::normal_distribution<double, Quiet>;

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
