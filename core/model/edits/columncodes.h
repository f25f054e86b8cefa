// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/study.h"

#include <algorithm>

namespace rundblick {

// The column with another code in this slot, long enough for it.
inline Column withCode(Column column, std::size_t slot, std::uint32_t code)
{
    std::vector<std::uint32_t> codes(std::max(codeCount(column), slot + 1));
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = i == slot ? code : codeAt(column, i);
    column.codes = packCodes(codes, column.width);
    return column;
}

} // namespace rundblick
