// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paperframe.h"

#include "ui/paint/ink.h"
#include "ui/report/cover/coversection.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

constexpr double margin = 28.0; // about 10 mm, what every printer leaves free
constexpr double square = 8.0; // side of a sign in the legend
constexpr double legendRow = 12.0;
constexpr double numberWidth = 48.0;

const TextFit fine{.style = TextStyle::Small, .maxLines = 1};

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString benchmarkText(const std::string& benchmark)
{
    if (benchmark == textOf(Benchmark::Best))
        return say(QT_TRANSLATE_NOOP("Report", "compared with the best competitor"));
    if (benchmark == textOf(Benchmark::Mean))
        return say(QT_TRANSLATE_NOOP("Report", "compared with the mean of the competitors"));
    return say(QT_TRANSLATE_NOOP("Report", "compared with %1")).arg(toQt(benchmark));
}

QStringList methodParts(const MethodNote& note, const NumberStyle& style)
{
    const QString targets = coverageTargets(note.coverageTarget, note.mostCoverageTarget, style);
    QStringList parts{benchmarkText(note.benchmark)};
    parts += say(QT_TRANSLATE_NOOP("Report", "least relevant difference δ = %1 points"))
                 .arg(style.number(note.relevantDifference, note.relevantDifference < 1.0 ? 1 : 0));
    parts += say(QT_TRANSLATE_NOOP("Report", "false discovery rate q < %1"))
                 .arg(style.percent(note.falseDiscovery));
    parts += note.coverRule == CoverRule::Cover
        ? say(QT_TRANSLATE_NOOP("Report", "cover: cheapest set with ≥ %1 of every phase"))
              .arg(targets)
        : say(QT_TRANSLATE_NOOP("Report", "cover: fewest touchpoints with ≥ %1 of every phase"))
              .arg(targets);
    parts += note.segment.empty()
        ? say(QT_TRANSLATE_NOOP("Report", "all segments"))
        : say(QT_TRANSLATE_NOOP("Report", "segment %1")).arg(toQt(note.segment));
    const auto customers = static_cast<int>(note.customers);
    parts += QCoreApplication::translate("Report", "%n customer(s)", nullptr, customers);
    const auto employees = static_cast<int>(note.employees);
    parts += QCoreApplication::translate("Report", "%n employee(s)", nullptr, employees);
    parts += say(QT_TRANSLATE_NOOP("Report", "seed %1")).arg(note.seed);
    return parts;
}

QString joined(const QStringList& parts)
{
    return say(QT_TRANSLATE_NOOP("Report", "Method: %1")).arg(parts.join(QStringLiteral(" · ")));
}

double entryWidth(const Ink& ink, const LegendEntry& entry)
{
    return square + 4.0 + ink.width(entry.text, fine.style);
}

// Where the entries of the legend begin, in rows of this width.
std::vector<QPointF> legendPlaces(
    const Ink& ink, const std::vector<LegendEntry>& legend, double width)
{
    std::vector<QPointF> places;
    QPointF at(0.0, 0.0);
    for (const LegendEntry& entry : legend) {
        const double needed = entryWidth(ink, entry);
        if (at.x() > 0.0 && at.x() + needed > width)
            at = {0.0, at.y() + legendRow};
        places.push_back(at);
        at.rx() += needed + 12.0;
    }
    return places;
}

} // namespace

QString coverageTargets(double least, double most, const NumberStyle& style)
{
    if (least == most)
        return style.percent(most);
    return style.number(least * 100.0) + QChar(0x2013) + style.percent(most);
}

PaperFrame paperFrame(const Report& report)
{
    const NumberStyle style(report.locale, report.currency);
    return {.workshop = toQt(report.title),
        .client = toQt(report.client),
        .date = report.date.empty() ? QString() : style.date(report.date),
        .method = methodParts(report.method, style),
        .accent = accentColor(paperLook(), report.clientColour, QColor())};
}

FrameGeometry frameGeometry(
    const Ink& ink, const PaperFrame& frame, const PaperSection& section, QSizeF page)
{
    const QRectF inside
        = QRectF(QPointF(), page).adjusted(margin, margin * 0.8, -margin, -margin * 0.7);
    FrameGeometry geometry;
    geometry.head = QRectF(inside.left(), inside.top(), inside.width(), frame.isBare ? 0.0 : 38.0);

    const TextBlock method
        = ink.wrapped(joined(frame.method), inside.width() - numberWidth, TextStyle::Small);
    geometry.method = inside;
    geometry.method.setTop(inside.bottom() - (frame.isBare ? 0.0 : method.extent.height()));

    const std::vector<QPointF> places = legendPlaces(ink, section.legend, inside.width());
    const double legend = places.empty() ? 0.0 : places.back().y() + legendRow;
    geometry.legend
        = QRectF(inside.left(), geometry.method.top() - legend - 3.0, inside.width(), legend);
    geometry.room = QRectF(QPointF(inside.left(), geometry.head.bottom() + 6.0),
        QPointF(inside.right(), geometry.legend.top() - 7.0));
    return geometry;
}

namespace {

void paintHead(Ink& ink, const PaperFrame& frame, const PaperSection& section, const QRectF& head)
{
    const Look& look = ink.look();
    const double left = 0.62 * head.width();
    const double title = 21.0;
    if (frame.accent.isValid())
        ink.painter().fillRect(QRectF(head.left(), head.top() - 7.0, 40.0, 2.4), frame.accent);
    ink.text({head.left(), head.top(), left, title}, section.title, {.style = TextStyle::Title});
    ink.text({head.left(), head.top() + title, left, head.height() - title}, section.explanation,
        {.style = TextStyle::Small, .color = look.muted, .maxLines = 2});
    const QRectF right(head.left() + left + 10.0, head.top(), head.width() - left - 10.0, title);
    ink.text(right, frame.workshop,
        {.style = TextStyle::Headline, .align = Qt::AlignRight | Qt::AlignVCenter, .maxLines = 2});
    QStringList who{frame.client, frame.date};
    who.removeAll(QString());
    ink.text(QRectF(right.left(), right.bottom(), right.width(), head.height() - title),
        who.join(QStringLiteral(" · ")),
        {.style = TextStyle::Small,
            .color = look.muted,
            .align = Qt::AlignRight | Qt::AlignVCenter,
            .maxLines = 2});
}

void paintLegend(Ink& ink, const PaperSection& section, const QRectF& room)
{
    const std::vector<QPointF> places = legendPlaces(ink, section.legend, room.width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QPointF at = room.topLeft() + places[i];
        section.legend[i].paint(
            ink, QRectF(at.x(), at.y() + (legendRow - square) / 2.0, square, square));
        const double width = entryWidth(ink, section.legend[i]) - square - 4.0;
        ink.text({at.x() + square + 4.0, at.y(), width, legendRow}, section.legend[i].text, fine);
    }
}

} // namespace

void paintFrame(
    Ink& ink, const PaperFrame& frame, const PaperSection& section, const FrameGeometry& geometry)
{
    paintLegend(ink, section, geometry.legend);
    if (frame.isBare)
        return;
    paintHead(ink, frame, section, geometry.head);
    ink.painter().setPen(QPen(ink.look().line, 0.6));
    const double line = geometry.legend.top() - 3.0;
    ink.painter().drawLine(
        QPointF(geometry.head.left(), line), QPointF(geometry.head.right(), line));
    ink.block(geometry.method,
        ink.wrapped(joined(frame.method), geometry.method.width() - numberWidth, TextStyle::Small),
        {.style = TextStyle::Small, .color = ink.look().muted});
}

void paintPageNumber(Ink& ink, const FrameGeometry& geometry, std::size_t page, std::size_t pages)
{
    const QRectF& line = geometry.method;
    ink.text({line.right() - numberWidth, line.bottom() - 10.0, numberWidth, 10.0},
        QStringLiteral("%1 / %2").arg(page).arg(pages),
        {.style = TextStyle::SmallStrong, .align = Qt::AlignRight | Qt::AlignBottom});
}

} // namespace rundblick
