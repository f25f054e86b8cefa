// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/messages.h"

#include "ui/support/strings.h"
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

#include <cmath>

namespace rundblick {
namespace {

// What the records of a table are called in a sentence.
QString recordsName(const std::string& table)
{
    const std::pair<std::string_view, const char*> names[] = {
        {Brand::table, QT_TRANSLATE_NOOP("Records", "brands")},
        {Segment::table, QT_TRANSLATE_NOOP("Records", "segments")},
        {Phase::table, QT_TRANSLATE_NOOP("Records", "phases")},
        {Touchpoint::table, QT_TRANSLATE_NOOP("Records", "touchpoints")},
        {Curve::table, QT_TRANSLATE_NOOP("Records", "response curves")},
        {Link::table, QT_TRANSLATE_NOOP("Records", "links")},
        {Placement::table, QT_TRANSLATE_NOOP("Records", "placements")},
        {Criterion::table, QT_TRANSLATE_NOOP("Records", "criteria")},
        {Rater::table, QT_TRANSLATE_NOOP("Records", "raters")},
        {Wave::table, QT_TRANSLATE_NOOP("Records", "waves")},
        {Backdrop::table, QT_TRANSLATE_NOOP("Records", "pictures on boards")},
        {ReportTemplate::table, QT_TRANSLATE_NOOP("Records", "reports")},
        {GroupValue::table, QT_TRANSLATE_NOOP("Records", "group values")},
        {Scenario::table, QT_TRANSLATE_NOOP("Records", "scenarios")},
        {PhaseRestriction::table, QT_TRANSLATE_NOOP("Records", "restrictions of phases")},
        {Supposition::table, QT_TRANSLATE_NOOP("Records", "suppositions")},
        {CurvePoint::table, QT_TRANSLATE_NOOP("Records", "measured points")},
        {Judgement::table, QT_TRANSLATE_NOOP("Records", "judgements")},
        {Picture::table, QT_TRANSLATE_NOOP("Records", "pictures")},
        {Persona::table, QT_TRANSLATE_NOOP("Records", "personas")},
        {Step::table, QT_TRANSLATE_NOOP("Records", "steps")},
        {Quote::table, QT_TRANSLATE_NOOP("Records", "quotes")},
        {Idea::table, QT_TRANSLATE_NOOP("Records", "ideas")},
        {Action::table, QT_TRANSLATE_NOOP("Records", "measures")},
        {Column::table, QT_TRANSLATE_NOOP("Records", "ratings")},
        {PathSet::table, QT_TRANSLATE_NOOP("Records", "recorded paths")},
        {Note::table, QT_TRANSLATE_NOOP("Records", "notes")},
        {NodePlace::table, QT_TRANSLATE_NOOP("Records", "places in the flow")},
        {LaneText::table, QT_TRANSLATE_NOOP("Records", "texts of lanes")},
        {Emotion::table, QT_TRANSLATE_NOOP("Records", "points of the emotion curve")},
        {Responsibility::table, QT_TRANSLATE_NOOP("Records", "responsibilities")},
        {SavedView::table, QT_TRANSLATE_NOOP("Records", "saved views")},
        {Guess::table, QT_TRANSLATE_NOOP("Records", "guesses")},
        {NamedVersion::table, QT_TRANSLATE_NOOP("Records", "versions")},
        {Setup::table, QT_TRANSLATE_NOOP("Records", "settings of the workshop")},
        {Method::table, QT_TRANSLATE_NOOP("Records", "settings of the method")},
    };
    const auto name
        = std::ranges::find(names, table, [](const auto& entry) { return entry.first; });
    return name == std::end(names) ? toQt(table)
                                   : QCoreApplication::translate("Records", name->second);
}

// An equation is not broken at the end of a line.
QString probability(double value, const NumberStyle& style)
{
    constexpr QChar space(0x00A0);
    constexpr double least = 1e-4;
    const bool isTiny = value < least;
    return space + QChar(isTiny ? u'<' : u'=') + space + style.number(isTiny ? least : value, 4);
}

QString writtenText(const std::string& text, QStringView format)
{
    if (format == u"@")
        return recordsName(text);
    return format == u"~" ? nameOfBenchmark(text) : toQt(text);
}

QString written(const MessageValue& value, QStringView format, const NumberStyle& style)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return writtenText(*text, format);
    const bool isWhole = std::holds_alternative<std::int64_t>(value);
    const double number
        = isWhole ? static_cast<double>(std::get<std::int64_t>(value)) : std::get<double>(value);
    if (format == u"#")
        return QString::number(number, 'f', 0);
    if (format == u"%*") // however small
        return style.percent(number, number < 0.001 ? 3 : 1);
    if (format.startsWith(u'%'))
        return style.percent(number, format.mid(1).toInt());
    if (format == u"+")
        return style.signedPercent(number);
    if (format == u"$")
        return style.amount(number);
    if (format == u"=")
        return probability(number, style);
    if (format.startsWith(u'^'))
        return style.signedNumber(number, format.mid(1).toInt());
    if (format.startsWith(u':'))
        return style.number(number, format.mid(1).toInt());
    const bool isLong = isWhole || number == std::round(number);
    return isLong ? style.locale().toString(number, 'f', 0)
                  : style.locale().toString(number, 'g', 6);
}

// A workshop is full of most things when one more is made; of journeys in the middle of a file.
const char* patternOf(const Message& message)
{
    const MessageValue* record = message.find("record");
    const auto* table = record ? std::get_if<std::string>(record) : nullptr;
    if (message.code == Code::RoomFull && table && *table == PathSet::table)
        return QT_TRANSLATE_NOOP("Messages",
            "{file}: its customers take more than {limit} different ways, and a workshop holds no "
            "more. Leave out what is rare, give touchpoints one name, cut long journeys, or import "
            "fewer days.");
    return templateOf(message.code);
}

} // namespace

// The engine has a name of its own for it, whatever language is spoken.
QString impliedPhaseName()
{
    return QCoreApplication::translate("Messages", "Journey");
}

namespace {

// The template with its placeholders filled, in one pass: a value is never read as a placeholder.
QString filled(const QString& pattern, const Message& message, const NumberStyle& style)
{
    QString result;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = pattern.indexOf(u'}', open);
        if (open < 0 || close < 0)
            return result + pattern.mid(at);
        const QStringView inside = QStringView(pattern).mid(open + 1, close - open - 1);
        qsizetype length = 0;
        while (length < inside.size() && inside[length].isLetter())
            ++length;
        const QString name = inside.left(length).toString();
        const MessageValue* value = message.find(toStd(name));
        result += QStringView(pattern).mid(at, open - at);
        if (value && name == u"phase" && *value == MessageValue(std::string("Journey")))
            result += impliedPhaseName();
        else if (value)
            result += written(*value, inside.mid(length), style);
        else if (name == u"currency")
            result += style.currency();
        at = close + 1;
    }
}

} // namespace

QString sentence(const Message& message, const NumberStyle& style)
{
    return filled(QCoreApplication::translate("Messages", patternOf(message)), message, style);
}

QString sentence(const Message& message)
{
    return sentence(message, NumberStyle(toStd(QLocale().name()), "CHF"));
}

QString sentences(const std::vector<Message>& messages, const NumberStyle& style, QChar between)
{
    QStringList list;
    for (const Message& message : messages)
        list += sentence(message, style);
    return list.join(between);
}

QString nameOfBenchmark(const std::string& benchmark)
{
    if (benchmark == "best")
        return QCoreApplication::translate("Messages", "the best competitor");
    if (benchmark == "mean")
        return QCoreApplication::translate("Messages", "the mean of the competitors");
    return toQt(benchmark);
}

QString nameOf(EditKind kind)
{
    constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("EditKind", "Create workshop"),
        QT_TRANSLATE_NOOP("EditKind", "Import files"),
        QT_TRANSLATE_NOOP("EditKind", "Add touchpoints"),
        QT_TRANSLATE_NOOP("EditKind", "Rename touchpoint"),
        QT_TRANSLATE_NOOP("EditKind", "Remove touchpoint"),
        QT_TRANSLATE_NOOP("EditKind", "Change channel"),
        QT_TRANSLATE_NOOP("EditKind", "Change department"),
        QT_TRANSLATE_NOOP("EditKind", "Reorder touchpoints"),
        QT_TRANSLATE_NOOP("EditKind", "Change “rate this”"),
        QT_TRANSLATE_NOOP("EditKind", "Change budget table"),
        QT_TRANSLATE_NOOP("EditKind", "Paste into budget table"),
        QT_TRANSLATE_NOOP("EditKind", "Place touchpoint"),
        QT_TRANSLATE_NOOP("EditKind", "Change placement"),
        QT_TRANSLATE_NOOP("EditKind", "Move placement"),
        QT_TRANSLATE_NOOP("EditKind", "Remove placement"),
        QT_TRANSLATE_NOOP("EditKind", "Rate"),
        QT_TRANSLATE_NOOP("EditKind", "Change group value"),
        QT_TRANSLATE_NOOP("EditKind", "Change budget"),
        QT_TRANSLATE_NOOP("EditKind", "Add scenario"),
        QT_TRANSLATE_NOOP("EditKind", "Rename scenario"),
        QT_TRANSLATE_NOOP("EditKind", "Remove scenario"),
        QT_TRANSLATE_NOOP("EditKind", "Show scenario"),
        QT_TRANSLATE_NOOP("EditKind", "Change restriction"),
        QT_TRANSLATE_NOOP("EditKind", "What if"),
        QT_TRANSLATE_NOOP("EditKind", "Change weights of criteria"),
        QT_TRANSLATE_NOOP("EditKind", "Change response curve"),
        QT_TRANSLATE_NOOP("EditKind", "Force verdict"),
        QT_TRANSLATE_NOOP("EditKind", "Add idea"),
        QT_TRANSLATE_NOOP("EditKind", "Change idea"),
        QT_TRANSLATE_NOOP("EditKind", "Remove idea"),
        QT_TRANSLATE_NOOP("EditKind", "Add quote"),
        QT_TRANSLATE_NOOP("EditKind", "Change quote"),
        QT_TRANSLATE_NOOP("EditKind", "Remove quote"),
        QT_TRANSLATE_NOOP("EditKind", "Change parking lot"),
        QT_TRANSLATE_NOOP("EditKind", "Pick the short list"),
        QT_TRANSLATE_NOOP("EditKind", "Duplicate"),
        QT_TRANSLATE_NOOP("EditKind", "Paste"),
        QT_TRANSLATE_NOOP("EditKind", "Move on the map"),
        QT_TRANSLATE_NOOP("EditKind", "Draw link"),
        QT_TRANSLATE_NOOP("EditKind", "Change link"),
        QT_TRANSLATE_NOOP("EditKind", "Remove link"),
        QT_TRANSLATE_NOOP("EditKind", "Move in the flow"),
        QT_TRANSLATE_NOOP("EditKind", "Arrange the flow"),
        QT_TRANSLATE_NOOP("EditKind", "Add note"),
        QT_TRANSLATE_NOOP("EditKind", "Change note"),
        QT_TRANSLATE_NOOP("EditKind", "Move note"),
        QT_TRANSLATE_NOOP("EditKind", "Remove note"),
        QT_TRANSLATE_NOOP("EditKind", "Change lane"),
        QT_TRANSLATE_NOOP("EditKind", "Change emotion"),
        QT_TRANSLATE_NOOP("EditKind", "Change responsibility"),
        QT_TRANSLATE_NOOP("EditKind", "Add step"),
        QT_TRANSLATE_NOOP("EditKind", "Change step"),
        QT_TRANSLATE_NOOP("EditKind", "Remove step"),
        QT_TRANSLATE_NOOP("EditKind", "Save view"),
        QT_TRANSLATE_NOOP("EditKind", "Remove view"),
        QT_TRANSLATE_NOOP("EditKind", "Add brand"),
        QT_TRANSLATE_NOOP("EditKind", "Change brand"),
        QT_TRANSLATE_NOOP("EditKind", "Remove brand"),
        QT_TRANSLATE_NOOP("EditKind", "Add segment"),
        QT_TRANSLATE_NOOP("EditKind", "Change segment"),
        QT_TRANSLATE_NOOP("EditKind", "Remove segment"),
        QT_TRANSLATE_NOOP("EditKind", "Add persona"),
        QT_TRANSLATE_NOOP("EditKind", "Change persona"),
        QT_TRANSLATE_NOOP("EditKind", "Remove persona"),
        QT_TRANSLATE_NOOP("EditKind", "Add phase"),
        QT_TRANSLATE_NOOP("EditKind", "Change phase"),
        QT_TRANSLATE_NOOP("EditKind", "Remove phase"),
        QT_TRANSLATE_NOOP("EditKind", "Use phases of a template"),
        QT_TRANSLATE_NOOP("EditKind", "Add criterion"),
        QT_TRANSLATE_NOOP("EditKind", "Change criterion"),
        QT_TRANSLATE_NOOP("EditKind", "Remove criterion"),
        QT_TRANSLATE_NOOP("EditKind", "Paste ratings"),
        QT_TRANSLATE_NOOP("EditKind", "Clear ratings"),
        QT_TRANSLATE_NOOP("EditKind", "Add rater"),
        QT_TRANSLATE_NOOP("EditKind", "Change rater"),
        QT_TRANSLATE_NOOP("EditKind", "Remove rater"),
        QT_TRANSLATE_NOOP("EditKind", "Change “six of ten”"),
        QT_TRANSLATE_NOOP("EditKind", "Add"),
        QT_TRANSLATE_NOOP("EditKind", "Change"),
        QT_TRANSLATE_NOOP("EditKind", "Remove"),
        QT_TRANSLATE_NOOP("EditKind", "Change set-up"),
        QT_TRANSLATE_NOOP("EditKind", "Change method"),
        QT_TRANSLATE_NOOP("EditKind", "Name version"),
        QT_TRANSLATE_NOOP("EditKind", "Rename version"),
        QT_TRANSLATE_NOOP("EditKind", "Remove version"),
        QT_TRANSLATE_NOOP("EditKind", "Restore version"),
        QT_TRANSLATE_NOOP("EditKind", "Merge a copy"),
        QT_TRANSLATE_NOOP("EditKind", "Save report"),
        QT_TRANSLATE_NOOP("EditKind", "Change report"),
        QT_TRANSLATE_NOOP("EditKind", "Remove report"),
        QT_TRANSLATE_NOOP("EditKind", "Add picture"),
        QT_TRANSLATE_NOOP("EditKind", "Change picture"),
        QT_TRANSLATE_NOOP("EditKind", "Remove picture"),
        QT_TRANSLATE_NOOP("EditKind", "Add wave"),
        QT_TRANSLATE_NOOP("EditKind", "Change wave"),
        QT_TRANSLATE_NOOP("EditKind", "Remove wave"),
    };
    static_assert(std::size(names) == static_cast<std::size_t>(lastEditKind) + 1);
    return QCoreApplication::translate("EditKind", names[static_cast<int>(kind)]);
}

} // namespace rundblick
