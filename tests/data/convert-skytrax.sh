#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a ratings file of ours from the lounge reviews of airlines: convert-skytrax.sh REVIEWS WELCH
# REVIEWS has a row per review and a column per touchpoint, 0 where it was not rated; WELCH names
# the own airline and those it is compared with, the others are left out. Import the result with
# --own british-airways --scale 1:5 --missing 0.
set -eu
exec awk -F, -v OFS=, '
    FNR == 1 { file++ }
    { sub(/\r$/, "") }
    file == 1 && FNR > 1 { compared[$1] = 1; compared[$2] = 1 }
    file == 2 && FNR == 1 {
        for (i = 6; i <= 12; i++) touchpoint[i] = $i
        print "rater", "voice", "touchpoint", "brand", "criterion", "value"
    }
    file == 2 && FNR > 1 && $2 in compared {
        for (i = 6; i <= 12; i++) print "Reviewer " $1, "customer", touchpoint[i], $2, "Rating", $i
    }' "$2" "$1"
