// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/importwords.h"

#include "core/exchange/survey/surveyimport.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

class ErrorValues {
public:
    ErrorValues(const Error& error, const NumberStyle& style)
        : m_error(error)
        , m_style(style)
    {
    }
    QString operator[](const char* name) const
    {
        const MessageValue* value = m_error.find(name);
        if (!value)
            return {};
        if (const auto* text = std::get_if<std::string>(value))
            return toQt(*text);
        const auto* whole = std::get_if<std::int64_t>(value);
        const double number = whole ? static_cast<double>(*whole) : std::get<double>(*value);
        return m_style.locale().toString(number, 'g', 6);
    }

private:
    const Error& m_error;
    const NumberStyle& m_style;
};

QString reasonOfCell(Code code, const ErrorValues& values)
{
    switch (code) {
    case Code::OffScale:
        return Words::tr("%1 is not on the scale of “%2”, %3 to %4.")
            .arg(values["value"], values["criterion"], values["low"], values["high"]);
    case Code::NotANumber:
        return Words::tr("“%1” is no number and no word of the scale.").arg(values["value"]);
    case Code::NotAWord:
        return Words::tr("“%1” is not known here; one of these is: %2.")
            .arg(values["value"], values["allowed"]);
    case Code::CellOutOfRange:
        return Words::tr("%1 is not possible here.").arg(values["value"]);
    case Code::CellEmpty:
        return Words::tr("Nothing stands here.");
    case Code::CellTooLong:
        return Words::tr("This is too long for a name.");
    case Code::NotADate:
        return Words::tr("“%1” is no date.").arg(values["value"]);
    case Code::RatedUnmarked:
        return Words::tr("“%1” is not on the short list, and that is full with %2.")
            .arg(values["touchpoint"], values["limit"]);
    case Code::BrandNeeded:
        return Words::tr("For an answer on “%1” the brand must be known.").arg(values["criterion"]);
    case Code::RowRepeated:
        return Words::tr("“%1” has answered this in an earlier row; the first answer counts.")
            .arg(values["value"]);
    case Code::CellContradicts:
        return Words::tr("“%1” for “%2”, but an earlier row says something else.")
            .arg(values["value"], values["name"]);
    default:
        return {};
    }
}

// Without what tells the place, where the sentence begins with it.
QString withoutPlace(const QString& sentence)
{
    const qsizetype end = sentence.indexOf(QStringLiteral("”: "));
    const qsizetype german = sentence.indexOf(QStringLiteral("»: "));
    const qsizetype at = end >= 0 ? end : german;
    if (at < 0)
        return sentence;
    QString rest = sentence.mid(at + 3);
    rest[0] = rest[0].toUpper();
    return rest;
}

} // namespace

QString nameOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ignored:
        return Words::tr("Left out");
    case ColumnRole::Rater:
        return Words::tr("Respondent");
    case ColumnRole::Voice:
        return Words::tr("Voice");
    case ColumnRole::Segment:
        return Words::tr("Segment");
    case ColumnRole::Weight:
        return Words::tr("Weight");
    case ColumnRole::Date:
        return Words::tr("Date");
    case ColumnRole::Wave:
        return Words::tr("Wave");
    case ColumnRole::Touchpoint:
        return Words::tr("Touchpoint");
    case ColumnRole::Brand:
        return Words::tr("Brand");
    case ColumnRole::Criterion:
        return Words::tr("Criterion");
    case ColumnRole::Answer:
        return Words::tr("Answer");
    }
    return {};
}

QString textOf(const ColumnMeaning& meaning)
{
    QStringList parts;
    for (const std::string& name :
        {meaning.rated.touchpoint, meaning.rated.brand, meaning.rated.criterion})
        if (!name.empty())
            parts << toQt(name);
    return meaning.role != ColumnRole::Answer || parts.isEmpty()
        ? nameOf(meaning.role)
        : parts.join(QStringLiteral(" · "));
}

QString profileName(const std::string& name)
{
    if (name == "Long")
        return Words::tr("A row for each answer");
    if (name == "Wide")
        return Words::tr("A column for each question");
    return toQt(name);
}

QString reasonOf(const Error& error, const NumberStyle& style)
{
    const QString reason = reasonOfCell(error.code, ErrorValues(error, style));
    return reason.isEmpty() ? withoutPlace(sentence(error, style)) : reason;
}

QString reportOf(const SurveyImport& outcome, const QString& file, const NumberStyle& style)
{
    const auto number
        = [&](std::int64_t value) { return style.number(static_cast<double>(value)); };
    const LeftOut& left = outcome.imported.leftOut;
    QStringList lines;
    lines << Words::tr("Import of “%1”").arg(file) << QString();
    lines << Words::tr("Rows read: %1").arg(number(outcome.rows));
    lines << Words::tr("Rows taken whole: %1").arg(number(outcome.fineRows));
    lines << Words::tr("Rows with something left out: %1").arg(number(left.wrongRows));
    lines << Words::tr("Rows that were there before: %1").arg(number(left.repeatedRows));
    lines << Words::tr("Ratings taken: %1").arg(number(outcome.ratings));
    lines << Words::tr("Places without an answer: %1").arg(number(outcome.missing)) << QString();
    for (const Message& message : outcome.imported.summary)
        lines << sentence(message, style);
    if (left.count == 0)
        return lines.join(u'\n') + u'\n';
    lines << QString() << Words::tr("Left out: %1").arg(number(left.count));
    const auto textOf = [](const MessageValue* value) {
        const auto* text = value ? std::get_if<std::string>(value) : nullptr;
        return text ? toQt(*text) : QString();
    };
    for (const Error& error : left.first) {
        const MessageValue* row = error.find("row");
        lines << Words::tr("Row %1, “%2”: %3")
                     .arg(row ? QString::number(std::get<std::int64_t>(*row)) : QString(),
                         textOf(error.find("column")), reasonOf(error, style));
    }
    if (left.count > static_cast<std::int64_t>(left.first.size()))
        lines << Words::tr("… and %1 more.")
                     .arg(number(left.count - static_cast<std::int64_t>(left.first.size())));
    return lines.join(u'\n') + u'\n';
}

} // namespace rundblick
