// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/deck/slidetext.h"
#include "ui/report/slides/slidemakers.h"

#include <QCoreApplication>
#include <QImage>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

// A picture of the workshop, as the deck can hold it.
struct Embedded {
    int number = -1; // none
    QSizeF size;
};

Embedded embedded(Deck& deck, const Workshop& workshop, std::optional<Id<Picture>> id)
{
    const Picture* picture = workshop.find(id);
    if (!picture || picture->content.isEmpty())
        return {};
    const QByteArray content(reinterpret_cast<const char*>(picture->content.data()),
        static_cast<qsizetype>(picture->content.size()));
    const QImage image = QImage::fromData(content);
    if (image.isNull())
        return {};
    if (picture->mediaType == "image/png")
        return {deck.addPicture(content, QStringLiteral("png")), image.size()};
    if (picture->mediaType == "image/jpeg")
        return {deck.addPicture(content, QStringLiteral("jpeg")), image.size()};
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {deck.addPicture(png, QStringLiteral("png")), image.size()};
}

QRectF within(const QRectF& room, QSizeF size)
{
    const QSizeF fitted = size.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(fitted.width() / 2.0, fitted.height() / 2.0), fitted};
}

std::optional<Id<Picture>> clientLogo(const Workshop& workshop)
{
    if (workshop.setup().clientLogo)
        return workshop.setup().clientLogo;
    const Brand* own = ownBrand(workshop);
    return own ? own->logo : std::nullopt;
}

struct Count {
    QString number;
    QString name;
};

std::vector<Count> counts(const SlideSource& source)
{
    const auto text = [&](std::size_t n) { return source.numbers.number(static_cast<double>(n)); };
    std::size_t customers = 0;
    std::size_t others = 0;
    for (const auto& [id, rater] : source.workshop.all<Rater>())
        ++(rater.voice == Voice::Customer ? customers : others);
    const std::size_t brands = source.matrix.brands.size();
    return {{text(source.analysis.touchpoints.size()), Words::tr("touchpoints rated")},
        {text(source.workshop.all<Phase>().size()), Words::tr("phases of the journey")},
        {text(brands > 0 ? brands - 1 : 0), Words::tr("competitors compared")},
        {text(customers), Words::tr("customers asked")},
        {text(others), Words::tr("employees and experts asked")}};
}

QStringList steps(const SlideSource& source)
{
    const Method& method = source.analysis.method;
    QStringList steps{
        Words::tr("We collected the touchpoints between %1 and its customers, and placed them "
                  "along the journey.")
            .arg(source.ownName()),
        Words::tr("Each touchpoint was rated for every brand on %n criteria; together they make a "
                  "performance value from 0 to 100.",
            nullptr, static_cast<int>(source.analysis.weights.criteria.size())),
        Words::tr("%1 is compared with %2. Less than %3 points apart is on a par; a strength or a "
                  "deficit is only what is unlikely to be chance (q < 5 %).")
            .arg(source.ownName(), source.benchmarkName(),
                source.numbers.number(method.relevantDifference)),
        Words::tr("Blue touchpoints together cover at least %1 of the impact in every phase; grey "
                  "ones have a weak effect.")
            .arg(source.coverageTargets)};
    if (source.mix)
        steps += Words::tr("The marketing mix computes how the same budget achieves more, and how "
                           "the same effect costs less.");
    return steps;
}

} // namespace

void addCover(Deck& deck, const SlideSource& source)
{
    const Setup& setup = source.workshop.setup();
    const Embedded consultant = embedded(deck, source.workshop, setup.consultantLogo);
    const Embedded client = embedded(deck, source.workshop, clientLogo(source.workshop));
    if (consultant.number >= 0)
        deck.setLogo(consultant.number, consultant.size);
    SlidePen& pen = deck.addSlide(SlideLayout::Title);
    const QString title = setup.title.empty() ? Words::tr("Workshop") : toQt(setup.title);
    pen.title(title);
    QStringList lines;
    if (!setup.client.empty())
        lines += toQt(setup.client);
    if (!setup.date.empty())
        lines += source.numbers.date(setup.date);
    if (!setup.consultant.empty())
        lines += toQt(setup.consultant);
    pen.subtitle(lines.join(u'\n'));
    if (consultant.number >= 0) {
        const QRectF card(32.0, 40.0, 164.0, 72.0);
        pen.shape(Preset::Rounded, card, {.fill = DeckColour::White});
        pen.picture(within(card.adjusted(12.0, 10.0, -12.0, -10.0), consultant.size),
            consultant.number, Words::tr("Logo of %1").arg(toQt(setup.consultant)));
    }
    if (client.number >= 0)
        pen.picture(within({740.0, 40.0, 176.0, 72.0}, client.size), client.number,
            Words::tr("Logo of %1").arg(toQt(setup.client)));
    pen.notes(title + u'\n' + source.methodLine);
}

void addMethod(Deck& deck, const SlideSource& source)
{
    const std::vector<Count> cards = counts(source);
    SlidePen& pen = contentSlide(deck, source,
        Words::tr("We looked at %1 touchpoints with the eyes of %2 people")
            .arg(cards[0].number,
                source.numbers.number(static_cast<double>(source.workshop.all<Rater>().size()))));
    const double width = (slideRoom.width() - 4.0 * 14.0) / 5.0;
    QStringList words;
    for (const Count& card : cards)
        words += card.number + u' ' + card.name;
    pen.beginFigure(Words::tr("Figures"), words.join(QStringLiteral(", ")),
        {slideRoom.topLeft(), QSizeF(slideRoom.width(), 96.0)});
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const QRectF card(slideRoom.left() + static_cast<double>(i) * (width + 14.0),
            slideRoom.top(), width, 96.0);
        pen.shape(Preset::Rounded, card, {.fill = DeckColour::Ground});
        pen.text(card.adjusted(8.0, 14.0, -8.0, -44.0), cards[i].number,
            {.size = 32.0, .colour = DeckColour::Brand, .isBold = true, .across = Across::Centre});
        pen.text(card.adjusted(8.0, 58.0, -8.0, -4.0), cards[i].name,
            {.size = 12.0, .colour = DeckColour::Muted, .across = Across::Centre});
    }
    pen.endFigure();
    const QRectF room = slideRoom.adjusted(0.0, 120.0, 0.0, 0.0);
    const QStringList lines = steps(source);
    double size = 16.0;
    const auto needed = [&](double letters) {
        double height = 0.0;
        for (const QString& line : lines)
            height += heightOf(line, room.width() - letters, letters) + letters / 2.0;
        return height;
    };
    while (size > 10.0 && needed(size) > room.height())
        size -= 0.5;
    pen.bullets(room, lines, {.size = size});
}

} // namespace rundblick
