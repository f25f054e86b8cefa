#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a curves file of ours from one published Robyn model, which keeps every spend within LOW
# and HIGH times today: convert-robyn.sh CURVES MODEL LOW HIGH
set -eu
exec awk -F, -v OFS=, -v model="$2" -v low="$3" -v high="$4" -v CONVFMT=%.17g -v OFMT=%.17g '
    NR == 1 {
        for (i = 1; i <= NF; i++) at[$i] = i
        print "touchpoint", "amplitude", "shape", "halfway", "spend", "minimum", "maximum"
    }
    $1 == model {
        spend = $at["mean_spend"]
        print $at["channel"], $at["coef"], $at["alpha"], $at["inflexion"], spend, low * spend, high * spend
    }' "$1"
