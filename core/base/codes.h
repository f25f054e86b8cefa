// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rundblick {

// Everything the core can say, each with its text for JSON and, in braces, the values it carries.
// A new code is added here and given its sentence in ui/support/messages; a test walks them all.
// clang-format off
#define RUNDBLICK_CODES(X) \
    /* general */ \
    X(Cancelled, "cancelled")                     /* */ \
    /* files */ \
    X(FileMissing, "file-missing")                /* file */ \
    X(FileUnreadable, "file-unreadable")          /* file */ \
    X(FileUnwritable, "file-unwritable")          /* file */ \
    X(FileExists, "file-exists")                  /* file */ \
    X(NotAWorkshop, "not-a-workshop")             /* file */ \
    X(TooNew, "too-new")                          /* file, version, known */ \
    X(Damaged, "damaged")                         /* file */ \
    X(UnexpectedObject, "unexpected-object")      /* file, object */ \
    X(DigestDiffers, "digest-differs")            /* file: a notice, not a refusal */ \
    X(DiskFull, "disk-full")                      /* file */ \
    X(StorageFailed, "storage-failed")            /* file */ \
    /* edits */ \
    X(EditOutdated, "edit-outdated")              /* record: kind of the record that changed meanwhile */ \
    X(NameEmpty, "name-empty")                    /* record */ \
    X(NameTaken, "name-taken")                    /* record, name */ \
    X(NameTooLong, "name-too-long")               /* record, name, limit */ \
    X(ValueOutOfRange, "value-out-of-range")      /* record, field, value, low, high */ \
    X(ReferenceMissing, "reference-missing")      /* record, field */ \
    X(TooManyRated, "too-many-rated")             /* count, limit */ \
    X(TooManyTouchpoints, "too-many-touchpoints") /* count, limit */ \
    X(NotMarkedForRating, "not-marked-for-rating")/* touchpoint, limit */ \
    /* reasons of blue and grey, method.md 5 */ \
    X(B1, "B1")                                   /* phase, share */ \
    X(B2, "B2")                                   /* phase, coverage, target */ \
    X(B3, "B3")                                   /* */ \
    X(B4, "B4")                                   /* */ \
    X(G1, "G1")                                   /* points: largest contribution to a phase, in % points */ \
    X(G2, "G2")                                   /* ratio */ \
    X(G3, "G3")                                   /* reach */ \
    X(G4, "G4")                                   /* touchpoint: the one that dominates */ \
    /* codes that follow are grouped by the part of the core that says them */
// clang-format on

enum class Code {
#define RUNDBLICK_CODE(name, text) name,
    RUNDBLICK_CODES(RUNDBLICK_CODE)
#undef RUNDBLICK_CODE
};

// The text of a code as it stands in the JSON.
constexpr std::string_view codeText(Code code)
{
    constexpr std::string_view texts[] = {
#define RUNDBLICK_CODE(name, text) text,
        RUNDBLICK_CODES(RUNDBLICK_CODE)
#undef RUNDBLICK_CODE
    };
    return texts[static_cast<unsigned>(code)];
}

inline constexpr Code allCodes[] = {
#define RUNDBLICK_CODE(name, text) Code::name,
    RUNDBLICK_CODES(RUNDBLICK_CODE)
#undef RUNDBLICK_CODE
};

} // namespace rundblick
