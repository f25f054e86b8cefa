# SPDX-License-Identifier: GPL-3.0-or-later
"""Solves mixes with scipy's SLSQP, as the allocators of the neighbours do.

Standard input: one JSON object per line: amplitude, shape, halfway, low, high (lists) and budget.
Standard output: one JSON object per line: for each start ("lower": the lower bounds, "equal": an
equal split within the bounds) the effect and the milliseconds, and whether it reported success.
"""
import json
import sys
import time

import numpy
from scipy.optimize import minimize


def solve(problem, start):
    amplitude, shape, halfway, low, high = (
        numpy.array(problem[key]) for key in ("amplitude", "shape", "halfway", "low", "high")
    )
    budget = problem["budget"]
    power = halfway**shape

    def loss(spend):
        raised = numpy.maximum(spend, 0.0) ** shape
        return -numpy.sum(amplitude * raised / (raised + power))

    def slope(spend):
        spend = numpy.maximum(spend, 1e-9)
        raised = spend**shape
        return -amplitude * shape * power * raised / spend / (raised + power) ** 2

    begin = time.perf_counter()
    result = minimize(
        loss,
        start,
        jac=slope,
        method="SLSQP",
        bounds=list(zip(low, high)),
        constraints={
            "type": "ineq",
            "fun": lambda spend: (budget - numpy.sum(spend)) / budget,
            "jac": lambda spend: numpy.full(len(spend), -1.0 / budget),
        },
        options={"maxiter": 1000, "ftol": 1e-12},
    )
    spend = numpy.clip(result.x, low, high)
    if spend.sum() > budget:  # a hair over the budget is given back
        spend = low + (spend - low) * (budget - low.sum()) / (spend - low).sum()
    return {
        "effect": -loss(spend),
        "milliseconds": 1e3 * (time.perf_counter() - begin),
        "success": bool(result.success),
    }


for line in sys.stdin:
    problem = json.loads(line)
    low = numpy.array(problem["low"])
    equal = numpy.clip(problem["budget"] / len(low), low, problem["high"])
    print(json.dumps({"lower": solve(problem, low), "equal": solve(problem, equal)}))
