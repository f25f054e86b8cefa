// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace rundblick {

// Widths of texts. Inter is not hinted, so its widths grow with its size: each text is shaped once
// for all sizes and remembered, since shaping is what a page of labels spends its time on. Use from
// the thread of the application only.
class Ruler {
public:
    Ruler(QFont::Weight weight, double size)
        : m_weight(weight)
        , m_size(size)
    {
    }

    double width(const QString& text) const;

private:
    QFont::Weight m_weight;
    double m_size;
};

} // namespace rundblick
