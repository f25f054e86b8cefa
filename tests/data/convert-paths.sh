#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a paths file of ours from paths of ChannelAttribution (path, total_conversions,
# total_conversion_value, total_null): convert-paths.sh PATHS
set -eu
exec sed '1s/.*/path,conversions,value,nulls/' "$1"
