// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections/methodsection.h"

#include "core/model/edits/methodedits.h"
#include "ui/paint/ink.h"
#include "ui/paint/words/methodwords.h"
#include "ui/report/paperframe.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Method)
};

constexpr double columnGap = 24.0;
constexpr double leastColumn = 300.0;
constexpr double rowGap = 4.0;

// A line of the page: a heading, or a setting with its value and, where it differs from a new
// workshop, what it changes.
struct Line {
    bool isHeading = false;
    QString name;
    QString value;
    QString effect;
    bool isStrong = false;
    std::size_t page = 0;
    QRectF rect; // within the room of its page
};

Line settingLine(const MethodFigure& figure, std::string_view field, const NumberStyle& style)
{
    const MethodNames names{toQt(figure.brand), toQt(figure.segment), toQt(figure.wave)};
    Line line;
    line.name = methodFieldName(field);
    line.value = methodFieldValue(figure.method, field, names, style);
    return line;
}

// Where phases have targets of their own.
void addTargets(std::vector<Line>& lines, const MethodFigure& figure, const NumberStyle& style)
{
    const double usual = figure.method.coverageTarget;
    if (figure.leastTarget == usual && figure.mostTarget == usual)
        return;
    Line line;
    line.name = Words::tr("Targets of the phases");
    line.value = coverageTargets(figure.leastTarget, figure.mostTarget, style);
    lines.push_back(line);
}

std::vector<Line> methodLines(const MethodFigure& figure, const NumberStyle& style)
{
    std::vector<Line> lines;
    lines.push_back({true,
        figure.changed.empty() ? Words::tr("All settings are as in a new workshop.")
                               : Words::tr("Different from a new workshop"),
        {}, {}, false, 0, {}});
    for (const std::string_view field : figure.changed) {
        Line line = settingLine(figure, field, style);
        line.isStrong = true;
        line.effect = Words::tr("%1 In a new workshop: %2.")
                          .arg(methodFieldEffect(field),
                              methodFieldValue(Method{}, field, MethodNames{}, style));
        lines.push_back(line);
    }
    for (const MethodTopic& topic : methodTopics()) {
        lines.push_back({true, topic.title, {}, {}, false, 0, {}});
        for (const std::string_view field : topic.fields) {
            lines.push_back(settingLine(figure, field, style));
            if (field == "coverageTarget")
                addTargets(lines, figure, style);
        }
    }
    return lines;
}

// Where the parts of a setting stand within its column.
struct LineParts {
    TextBlock name, value, effect;

    LineParts(const Line& line, const Ink& ink, double width)
        : name(ink.wrapped(line.name, 0.52 * width, styleOf(line)))
        , value(ink.wrapped(line.value, 0.44 * width, styleOf(line)))
        , effect(ink.wrapped(line.effect, width, TextStyle::Small))
    {
    }

    static TextStyle styleOf(const Line& line)
    {
        return line.isStrong ? TextStyle::Strong : TextStyle::Body;
    }
    double top() const { return std::max(name.extent.height(), value.extent.height()); }
    double height(const Line& line) const
    {
        return top() + (line.effect.isEmpty() ? 0.0 : effect.extent.height()) + rowGap;
    }
};

double heightOf(const Line& line, const Ink& ink, double width)
{
    if (line.isHeading)
        return ink.wrapped(line.name, width, TextStyle::Headline).extent.height() + 3.0 * rowGap;
    return LineParts(line, ink, width).height(line);
}

// Of a heading and all that stands under it.
double topicHeight(
    const std::vector<Line>& lines, std::size_t heading, const Ink& ink, double width)
{
    double height = heightOf(lines[heading], ink, width);
    for (std::size_t i = heading + 1; i < lines.size() && !lines[i].isHeading; ++i)
        height += heightOf(lines[i], ink, width);
    return height;
}

// Fills column after column, page after page; a topic is divided only where no column holds it.
std::size_t place(std::vector<Line>& lines, const Ink& ink, QSizeF room, double width)
{
    std::size_t page = 0;
    QPointF at(0.0, 0.0);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double height = heightOf(lines[i], ink, width);
        const double topic = lines[i].isHeading ? topicHeight(lines, i, ink, width) : height;
        const double kept = topic <= room.height() ? topic : 2.0 * height;
        if (at.y() > 0.0 && at.y() + kept > room.height()) {
            at = {at.x() + width + columnGap, 0.0};
            if (at.x() + width > room.width() + 0.1) {
                at.setX(0.0);
                ++page;
            }
        }
        lines[i].page = page;
        lines[i].rect = QRectF(at, QSizeF(width, height));
        at.ry() += height;
    }
    return page + 1;
}

void paintLine(Ink& ink, const Line& line, const QRectF& rect)
{
    const Look& look = ink.look();
    if (line.isHeading) {
        ink.block(rect.adjusted(0.0, 2.0 * rowGap, 0.0, 0.0),
            ink.wrapped(line.name, rect.width(), TextStyle::Headline),
            {.style = TextStyle::Headline, .color = look.blue, .align = Qt::AlignLeft});
        return;
    }
    const LineParts parts(line, ink, rect.width());
    const TextStyle style = LineParts::styleOf(line);
    const QRectF top(rect.left(), rect.top(), rect.width(), parts.top());
    ink.block(top.adjusted(0.0, 0.0, -0.48 * rect.width(), 0.0), parts.name,
        {.style = style, .align = Qt::AlignLeft | Qt::AlignTop});
    ink.block(top.adjusted(0.56 * rect.width(), 0.0, 0.0, 0.0), parts.value,
        {.style = style, .align = Qt::AlignLeft | Qt::AlignTop});
    if (!line.effect.isEmpty())
        ink.block(QRectF(rect.left(), top.bottom(), rect.width(), parts.effect.extent.height()),
            parts.effect,
            {.style = TextStyle::Small,
                .color = look.muted,
                .align = Qt::AlignLeft | Qt::AlignTop});
}

std::vector<PaintPage> methodPages(
    const MethodFigure& figure, const NumberStyle& style, Ink& ink, QSizeF room)
{
    std::vector<Line> lines = methodLines(figure, style);
    const double columns
        = std::max(std::floor((room.width() + columnGap) / (leastColumn + columnGap)), 1.0);
    const double width = (room.width() + columnGap) / columns - columnGap;
    const std::size_t count = place(lines, ink, room, width);
    if (count == 1) { // columns of about the same length
        double height = room.height() / columns;
        while (place(lines, ink, {room.width(), std::min(height, room.height())}, width) > 1)
            height += 12.0;
    }
    std::vector<PaintPage> pages;
    for (std::size_t page = 0; page < count; ++page)
        pages.push_back([lines, page](Ink& target, const QRectF& rect) {
            for (const Line& line : lines)
                if (line.page == page)
                    paintLine(target, line, line.rect.translated(rect.topLeft()));
        });
    return pages;
}

} // namespace

PaperSection methodSection(const MethodFigure& figure, const NumberStyle& style)
{
    return {.title = Words::tr("Method"),
        .explanation = Words::tr("Everything that changes a result and is not data: with the same "
                                 "data and these settings all numbers can be made again."),
        .legend = {},
        .pages = [&figure, &style](
                     Ink& ink, QSizeF room) { return methodPages(figure, style, ink, room); }};
}

} // namespace rundblick
