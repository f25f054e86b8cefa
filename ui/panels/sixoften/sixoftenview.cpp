// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sixoften/sixoftenview.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/support/strings.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr int headlineHeight = 58;
constexpr int sourceHeight = 22;
constexpr int captionHeight = 30;
constexpr int mostRowHeight = 44;
constexpr double gap = 40.0; // between the two lists

QString sourceName(InfluenceSource source)
{
    switch (source) {
    case InfluenceSource::Criteria:
        return SixOfTenView::tr("the influence that was rated × usage");
    case InfluenceSource::Importance:
        return SixOfTenView::tr("the importance in the phases × usage");
    case InfluenceSource::Journey:
        return SixOfTenView::tr("the effect on the journey × usage");
    case InfluenceSource::None:
        break;
    }
    return SixOfTenView::tr("usage alone, as no influence is rated");
}

} // namespace

SixOfTenView::SixOfTenView(const Look& look, const NumberStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_style(style)
{
    setMinimumSize(760, 460);
}

double SixOfTenView::px(int pixels) const
{
    return m_look.length(pixels);
}

void SixOfTenView::setResult(SixOfTen result)
{
    m_result = std::move(result);
    setAccessibleName(headline());
    update();
}

QString SixOfTenView::headline() const
{
    if (m_result.customers.empty())
        return tr("The customers’ ten are not known yet: place touchpoints in phases first.");
    if (m_result.participants.empty())
        return tr("Nobody has guessed yet.");
    return tr("The room hits %1 of %2 on average")
        .arg(m_style.number(m_result.meanHits, 1))
        .arg(m_result.customers.size());
}

QString SixOfTenView::sourceLine() const
{
    return tr("The customers’ ten rest on %1.").arg(sourceName(m_result.source));
}

std::optional<QuantityAt> SixOfTenView::numberAt(QPoint position) const
{
    for (const auto& [place, number] : m_places)
        if (place.contains(position))
            return number;
    return {};
}

// Among all participants by name, as their numbers are asked for.
std::size_t SixOfTenView::placeByName(const GuessResult& participant) const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_result.participants,
        [&](const GuessResult& other) { return other.participant < participant.participant; }));
}

void SixOfTenView::paintEvent(QPaintEvent*)
{
    m_places.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Ink ink(painter, m_look);
    const QRectF all = QRectF(rect()).adjusted(8, 0, -8, 0);
    const QRectF head(all.left(), all.top(), all.width(), px(headlineHeight));
    if (!m_result.participants.empty())
        m_places.emplace_back(head, QuantityAt{.quantity = Quantity::MeanHits});
    ink.text(head, headline(), {.style = TextStyle::Figure, .maxLines = 2, .mostSize = px(36)});
    if (m_result.customers.empty())
        return;
    ink.text({all.left(), all.top() + px(headlineHeight), all.width(), px(sourceHeight)},
        sourceLine(), {.style = TextStyle::Body, .color = m_look.muted, .mostSize = px(15)});
    const double top = all.top() + px(headlineHeight) + px(sourceHeight) + 14.0;
    const double left = 0.56 * all.width();
    paintCustomers(ink, {all.left(), top, left - gap / 2.0, all.bottom() - top});
    paintParticipants(ink,
        {all.left() + left + gap / 2.0, top, all.width() - left - gap / 2.0, all.bottom() - top});
}

void SixOfTenView::paintCustomers(Ink& ink, const QRectF& room)
{
    ink.text({room.left(), room.top(), room.width(), px(captionHeight)}, tr("The customers’ ten"),
        {.style = TextStyle::Headline, .color = m_look.muted, .mostSize = px(17)});
    const double height = std::min(px(mostRowHeight), (room.height() - px(captionHeight)) / 10.0);
    const auto people = m_result.participants.size();
    double y = room.top() + px(captionHeight);
    for (std::size_t i = 0; i < m_result.customers.size(); ++i, y += height) {
        const CustomersChoice& one = m_result.customers[i];
        const QRectF line(room.left(), y, room.width(), height);
        ink.text({line.left(), y, px(40), height}, QString::number(i + 1),
            {.style = TextStyle::Strong, .color = m_look.asText(m_look.blue), .mostSize = px(22)});
        const double counted = people > 0 ? px(96) : 0.0;
        m_places.emplace_back(line.adjusted(0, 0, -counted, 0),
            QuantityAt{.quantity = Quantity::Impact, .touchpoint = one.touchpoint});
        m_places.emplace_back(
            line, QuantityAt{.quantity = Quantity::GuessedBy, .touchpoint = one.touchpoint});
        ink.text(line.adjusted(px(40), 0, -counted, 0), toQt(one.name),
            {.style = TextStyle::Body, .maxLines = 2, .mostSize = px(21)});
        if (people > 0)
            ink.text(line, tr("%1 of %2").arg(one.guessedBy).arg(people),
                {.style = TextStyle::Strong,
                    .color = m_look.asText(one.guessedBy > 0 ? m_look.teal : m_look.vermilion),
                    .align = Qt::AlignRight | Qt::AlignVCenter,
                    .mostSize = px(19)});
        ink.painter().setPen(QPen(m_look.line, 1.0));
        ink.painter().drawLine(line.bottomLeft(), line.bottomRight());
    }
}

void SixOfTenView::paintParticipants(Ink& ink, const QRectF& room)
{
    if (m_result.participants.empty())
        return;
    ink.text({room.left(), room.top(), room.width(), px(captionHeight)}, tr("Hits"),
        {.style = TextStyle::Headline, .color = m_look.muted, .mostSize = px(17)});
    const double height = std::min(px(mostRowHeight),
        (room.height() - px(captionHeight)) / static_cast<double>(m_result.participants.size()));
    double y = room.top() + px(captionHeight);
    for (const GuessResult& one : m_result.participants) {
        const QRectF line(room.left(), y, room.width(), height);
        m_places.emplace_back(
            line, QuantityAt{.quantity = Quantity::Hits, .index = placeByName(one)});
        const double half = room.width() * 0.42;
        ink.text({line.left(), y, half - 8.0, height}, toQt(one.participant),
            {.style = TextStyle::Body, .mostSize = px(20)});
        const double share
            = static_cast<double>(one.hitCount) / static_cast<double>(m_result.customers.size());
        const double barHeight = std::min(14.0, height * 0.4);
        paintBar(ink,
            {line.left() + half, line.center().y() - barHeight / 2.0, line.width() - half - px(78),
                barHeight},
            share, m_look.teal);
        ink.text(line, tr("%1 of %2").arg(one.hitCount).arg(m_result.customers.size()),
            {.style = TextStyle::Strong,
                .align = Qt::AlignRight | Qt::AlignVCenter,
                .mostSize = px(20)});
        y += height;
    }
}

} // namespace rundblick
