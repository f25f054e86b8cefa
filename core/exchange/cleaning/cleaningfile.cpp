// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cleaning/cleaning.h"
#include "core/exchange/csv.h"
#include "core/exchange/sheet.h"

#include <cmath>

namespace rundblick {
namespace {

enum class RuleKind { Group, Map, LeaveOut, Minimum, MergeRepeats, First, Last };

enum class Answer { Yes, No };

} // namespace

template <>
inline constexpr std::array<std::string_view, 7> enumTexts<RuleKind>{
    "group", "map", "leave-out", "minimum", "merge-repeats", "first", "last"};
template <>
inline constexpr std::array<std::string_view, 2> enumTexts<Answer>{"yes", "no"};

namespace {

class RuleReader {
public:
    explicit RuleReader(Sheet& sheet)
        : m_sheet(sheet)
        , m_what(sheet.column("what"))
        , m_to(sheet.column("to"))
    {
    }

    CleaningRules read()
    {
        const Sheet::Column ruleAt = m_sheet.column("rule");
        while (m_sheet.next())
            if (const auto kind = m_sheet.word<RuleKind>(ruleAt))
                readRule(*kind);
        return m_rules;
    }

private:
    void readRule(RuleKind kind)
    {
        switch (kind) {
        case RuleKind::Group:
            m_rules.directories = whole(1.0, mostDirectories);
            break;
        case RuleKind::Map:
            m_rules.mappings.push_back({m_sheet.name(m_what), m_sheet.name(m_to)});
            break;
        case RuleKind::LeaveOut:
            m_rules.leftOut.push_back(m_sheet.name(m_what));
            break;
        case RuleKind::Minimum:
            m_rules.minimum = m_sheet.number(m_what, 0.0, 1000.0);
            m_rules.others = m_sheet.text(m_to);
            break;
        case RuleKind::MergeRepeats:
            m_rules.mergesRepeats
                = m_sheet.word<Answer>(m_what).value_or(Answer::Yes) == Answer::Yes;
            break;
        case RuleKind::First:
        case RuleKind::Last:
            m_rules.longest = whole(1.0, mostSteps);
            m_rules.kept = kind == RuleKind::First ? KeptEnd::First : KeptEnd::Last;
            break;
        }
    }

    std::optional<int> whole(double low, double high)
    {
        const std::optional<double> number = m_sheet.number(m_what, low, high);
        if (number && *number != std::trunc(*number))
            m_sheet.fail(Code::NotANumber, m_what, {{"value", std::string(m_sheet.text(m_what))}});
        return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
    }

    Sheet& m_sheet;
    Sheet::Column m_what;
    Sheet::Column m_to;
    CleaningRules m_rules;
};

} // namespace

Result<CleaningRules> cleaningRulesFrom(const std::string& file, std::string_view csv)
{
    constexpr std::string_view required[] = {"rule", "what"};
    constexpr std::string_view optional[] = {"to"};
    CsvReader reader(file, csv);
    Sheet sheet(reader);
    sheet.open(required, optional);
    if (!sheet.isFine())
        return sheet.status().error();
    const CleaningRules rules = RuleReader(sheet).read();
    if (!sheet.isFine())
        return sheet.status().error();
    return rules;
}

} // namespace rundblick
