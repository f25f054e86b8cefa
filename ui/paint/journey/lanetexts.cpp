// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/journey/lanetexts.h"

#include "ui/paint/journey/cellmarks.h"
#include "ui/paint/marks.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

constexpr double apart = 0.35; // between paragraphs, of the letters' size
constexpr double indent = 1.0; // behind a sign

class Writer {
public:
    Writer(const Ink& ink, double width)
        : m_ink(ink)
        , m_width(width)
        , m_size(laneTextSize(ink.look(), width))
    {
    }

    void add(const QString& text, const QColor& color, LaneSign sign = LaneSign::None,
        TextStyle style = TextStyle::Small)
    {
        const double room = m_width - (sign == LaneSign::None ? 0.0 : indent * m_size);
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!m_texts.paragraphs.empty())
                m_texts.height += apart * m_size;
            LaneParagraph paragraph{m_ink.wrapped(line, room, style, m_size), color, sign};
            m_texts.height += paragraph.block.extent.height();
            m_texts.paragraphs.push_back(std::move(paragraph));
        }
    }

    LaneTexts texts() { return std::move(m_texts); }

private:
    const Ink& m_ink;
    double m_width;
    double m_size;
    LaneTexts m_texts;
};

QColor warningColor(const Look& look)
{
    return look.asText(look.vermilion);
}

void addRoles(Writer& writer, const LaneCell& cell, const Look& look)
{
    if (cell.leads.empty())
        writer.add(QCoreApplication::translate("Journey", "no lead"), warningColor(look),
            LaneSign::Warning, TextStyle::SmallStrong);
    for (const std::string& who : cell.leads)
        writer.add(toQt(who), look.text, LaneSign::Lead, TextStyle::SmallStrong);
    for (const std::string& who : cell.helps)
        writer.add(toQt(who), look.muted, LaneSign::Help);
}

void paintSign(Ink& ink, LaneSign sign, QPointF centre, double size)
{
    const Look& look = ink.look();
    const double radius = 0.3 * size;
    switch (sign) {
    case LaneSign::None:
        return;
    case LaneSign::Warning:
        paintTriangle(ink, centre, 1.2 * radius, Direction::Up, warningColor(look));
        return;
    case LaneSign::Lead:
        ink.painter().setPen(Qt::NoPen);
        ink.painter().setBrush(look.blue);
        break;
    case LaneSign::Help:
        ink.painter().setPen(QPen(look.muted, 0.1 * size));
        ink.painter().setBrush(look.card);
        break;
    case LaneSign::Idea:
        paintIdea(ink, centre, 1.1 * radius);
        return;
    }
    ink.painter().drawEllipse(centre, radius, radius);
}

} // namespace

double laneTextSize(const Look& look, double width)
{
    const double usual = look.size(TextStyle::Small);
    return width < 7.0 * usual ? std::min<double>(usual, look.leastSize) : usual;
}

LaneTexts laneTexts(const Ink& ink, const LaneRow& row, std::size_t column, double width)
{
    const Look& look = ink.look();
    const LaneCell& cell = row.cells[column];
    Writer writer(ink, width);
    if (row.kind == LaneKind::Roles)
        addRoles(writer, cell, look);
    for (const LaneIdea& idea : cell.ideas)
        writer.add(idea.votes > 0
                ? QStringLiteral("%1 (%2)").arg(toQt(idea.text), QString::number(idea.votes))
                : toQt(idea.text),
            look.text, LaneSign::Idea);
    writer.add(toQt(cell.text), cell.isOfAll ? look.muted : look.text);
    for (const SegmentText& said : cell.segments)
        writer.add(QStringLiteral("%1: %2").arg(toQt(said.segment), toQt(said.text)), look.muted);
    return writer.texts();
}

void paintLaneTexts(Ink& ink, const LaneTexts& texts, QPointF corner)
{
    for (const LaneParagraph& paragraph : texts.paragraphs) {
        const double size = paragraph.block.size;
        const double left = paragraph.sign == LaneSign::None ? 0.0 : indent * size;
        paintSign(ink, paragraph.sign, corner + QPointF(0.4 * size, 0.55 * size), size);
        ink.block(QRectF(corner + QPointF(left, 0.0), paragraph.block.extent), paragraph.block,
            {.style = paragraph.block.style,
                .color = paragraph.color,
                .align = Qt::AlignLeft | Qt::AlignTop});
        corner.ry() += paragraph.block.extent.height() + apart * size;
    }
}

} // namespace rundblick
