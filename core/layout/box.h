// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundblick {

struct Point {
    double x = 0.0;
    double y = 0.0;
    bool operator==(const Point&) const = default;
};

struct Size {
    double width = 0.0;
    double height = 0.0;
    bool operator==(const Size&) const = default;
};

// An upright rectangle of a layout; y grows downwards.
struct Box {
    double x = 0.0; // of the left edge
    double y = 0.0; // of the upper edge
    double width = 0.0;
    double height = 0.0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Point centre() const { return {x + width / 2.0, y + height / 2.0}; }
    bool operator==(const Box&) const = default;
};

inline bool overlap(const Box& one, const Box& other)
{
    return one.x < other.right() && other.x < one.right() && one.y < other.bottom()
        && other.y < one.bottom();
}

inline Box grown(const Box& box, double by)
{
    return {box.x - by, box.y - by, box.width + 2.0 * by, box.height + 2.0 * by};
}

} // namespace rundblick
