// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

namespace rundblick {

// A picture: a logo or a portrait.
struct Picture {
    Id<Picture> id;
    std::string mediaType; // "image/png"
    Bytes content;

    static constexpr std::string_view table = "picture";
    static constexpr auto fields()
    {
        return std::tuple{
            Field{"mediaType", &Picture::mediaType}, Field{"content", &Picture::content}};
    }
    bool operator==(const Picture&) const = default;
};

// The own brand or a competitor.
struct Brand {
    Id<Brand> id;
    std::string name;
    double order = 0.0;
    bool own = false; // exactly one brand of a workshop, once there is any
    std::optional<double> marketShare; // 0..1
    std::string colour; // "#rrggbb", empty: by the look
    std::optional<Id<Picture>> logo;

    static constexpr std::string_view table = "brand";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &Brand::name}, Field{"order", &Brand::order},
            Field{"own", &Brand::own}, Field{"marketShare", &Brand::marketShare, 0.0, 1.0},
            Field{"colour", &Brand::colour}, Field{"logo", &Brand::logo}};
    }
    bool operator==(const Brand&) const = default;
};

// A target group.
struct Segment {
    Id<Segment> id;
    std::string name;
    double order = 0.0;
    std::optional<double> size; // persons
    std::optional<double> lifetimeValue; // per customer, workshop's currency

    static constexpr std::string_view table = "segment";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &Segment::name}, Field{"order", &Segment::order},
            Field{"size", &Segment::size, 0.0, 1e12},
            Field{"lifetimeValue", &Segment::lifetimeValue}};
    }
    bool operator==(const Segment&) const = default;
};

// The portrait of a segment, good until its best-before date.
struct Persona {
    Id<Persona> id;
    std::string name;
    double order = 0.0;
    Id<Segment> segment;
    std::optional<Id<Picture>> portrait;
    std::string description;
    std::string needs;
    std::string bestBefore; // ISO 8601, empty: none

    static constexpr std::string_view table = "persona";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &Persona::name}, Field{"order", &Persona::order},
            Field{"segment", &Persona::segment}, Field{"portrait", &Persona::portrait},
            Field{"description", &Persona::description}, Field{"needs", &Persona::needs},
            Field{"bestBefore", &Persona::bestBefore}};
    }
    bool operator==(const Persona&) const = default;
};

} // namespace rundblick
