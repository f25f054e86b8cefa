// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/ratingedits.h"
#include "core/model/setupedits/audienceedits.h"
#include "core/model/study.h"
#include "ui/paint/words/words.h"
#include "ui/panels/lists/recordlist.h"
#include "ui/panels/setup/setuplists.h"

#include <QCoreApplication>
#include <QDate>

namespace rundblick {
namespace {

// The place of a record among all of its kind, and back.
template <typename Record>
QStringList namesOf(const Workshop& workshop)
{
    QStringList names;
    for (const Record* record : ordered<Record>(workshop))
        names << toQt(record->name);
    return names;
}

template <typename Record>
int placeOf(const Workshop& workshop, Id<Record> id)
{
    const auto records = ordered<Record>(workshop);
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? -1 : static_cast<int>(found - records.begin());
}

template <typename Record>
std::optional<Id<Record>> recordAt(const Workshop& workshop, int place)
{
    const auto records = ordered<Record>(workshop);
    if (place < 0 || place >= static_cast<int>(records.size()))
        return {};
    return records[static_cast<std::size_t>(place)]->id;
}

CellValue pictureOf(const Workshop& workshop, std::optional<Id<Picture>> id)
{
    const Picture* picture = workshop.find(id);
    return picture ? CellValue::fromValue(picture->content) : CellValue();
}

class BrandSetupList : public RecordSetupList<Brand> {
    Q_DECLARE_TR_FUNCTIONS(SetupLists)

public:
    BrandSetupList()
        : RecordSetupList(EditKind::ChangeBrand)
    {
        addColumn({.head = {},
            .tip = tr("The logo"),
            .kind = CellKind::Picture,
            .width = 56,
            .value = [](const Workshop& workshop, const Brand& brand) {
                return pictureOf(workshop, brand.logo);
            }});
        addColumn(fieldColumn(tr("Brand"), CellKind::Text, 0, &Brand::name));
        addColumn({.head = tr("Own"),
            .tip = tr("The brand that the workshop is about"),
            .kind = CellKind::Tick,
            .width = 60,
            .value = fieldOf(&Brand::own),
            .set = [](const Workshop& workshop, const Brand& brand,
                       const CellValue& entered) -> Result<Edit> {
                return entered.toBool() ? makeOwnBrand(workshop, brand.id) : Edit{};
            }});
        auto share = fieldColumn(tr("Market share"), CellKind::Share, 130, &Brand::marketShare);
        share.tip = tr("Share of the market in per cent; it weighs the brands in the market value");
        share.number = [](const Brand& brand) {
            return QuantityAt{.quantity = Quantity::MarketShare, .brand = brand.id};
        };
        addColumn(std::move(share));
        auto colour = fieldColumn(tr("Colour"), CellKind::Colour, 90, &Brand::colour);
        colour.tip = tr("How charts draw the brand; empty: as the look says");
        addColumn(std::move(colour));
        addRemove();
    }

    Edit add(const Workshop& workshop, const std::vector<std::string>& names) const override
    {
        return addBrands(workshop, names);
    }
    Edit remove(const Workshop& workshop, std::int64_t id) const override
    {
        return removeBrand(workshop, Id<Brand>{id});
    }
    bool concerns(const Edit& edit) const override
    {
        return touches<Brand>(edit) || touches<Picture>(edit);
    }
    QString addHint() const override { return tr("New brand: type its name, then Enter"); }
};

class SegmentSetupList : public RecordSetupList<Segment> {
    Q_DECLARE_TR_FUNCTIONS(SetupLists)

public:
    SegmentSetupList()
        : RecordSetupList(EditKind::ChangeSegment)
    {
        addColumn(fieldColumn(tr("Segment"), CellKind::Text, 0, &Segment::name));
        auto size = fieldColumn(tr("Size (persons)"), CellKind::Number, 150, &Segment::size);
        size.number = [](const Segment& segment) {
            return QuantityAt{.quantity = Quantity::SegmentSize, .segment = segment.id};
        };
        addColumn(std::move(size));
        auto value
            = fieldColumn(tr("Lifetime value"), CellKind::Number, 150, &Segment::lifetimeValue);
        value.tip = tr("What one customer brings over the years, in the workshop’s currency");
        value.number = [](const Segment& segment) {
            return QuantityAt{.quantity = Quantity::LifetimeValue, .segment = segment.id};
        };
        addColumn(std::move(value));
        addRemove();
    }

    Edit add(const Workshop& workshop, const std::vector<std::string>& names) const override
    {
        return addSegments(workshop, names);
    }
    Edit remove(const Workshop& workshop, std::int64_t id) const override
    {
        return removeSegment(workshop, Id<Segment>{id});
    }
    QString addHint() const override { return tr("New segment: type its name, then Enter"); }
};

class PersonaSetupList : public RecordSetupList<Persona> {
    Q_DECLARE_TR_FUNCTIONS(SetupLists)

public:
    PersonaSetupList()
        : RecordSetupList(EditKind::ChangePersona)
    {
        addColumn({.head = {},
            .tip = tr("The portrait"),
            .kind = CellKind::Picture,
            .width = 64,
            .value = [](const Workshop& workshop, const Persona& persona) {
                return pictureOf(workshop, persona.portrait);
            }});
        addColumn(fieldColumn(tr("Persona"), CellKind::Text, 150, &Persona::name));
        addColumn({.head = tr("Segment"),
            .tip = {},
            .kind = CellKind::Choice,
            .width = 130,
            .value =
                [](const Workshop& workshop, const Persona& persona) {
                    return CellValue(placeOf<Segment>(workshop, persona.segment));
                },
            .set = [](const Workshop& workshop, const Persona& persona,
                       const CellValue& entered) -> Result<Edit> {
                return editRecord(
                    workshop, persona.id, EditKind::ChangePersona, [&](Persona& after) {
                        after.segment
                            = recordAt<Segment>(workshop, entered.toInt()).value_or(after.segment);
                    });
            },
            .choices = namesOf<Segment>});
        addColumn(fieldColumn(tr("Description"), CellKind::LongText, 0, &Persona::description));
        addColumn(fieldColumn(tr("Needs"), CellKind::LongText, 0, &Persona::needs));
        auto best = fieldColumn(tr("Best before"), CellKind::Date, 130, &Persona::bestBefore);
        best.tip = tr("From the day after the portrait is out of date");
        addColumn(std::move(best));
        addRemove();
    }

    // A persona belongs to a segment: to the last one that has none yet, else to the first.
    Edit add(const Workshop& workshop, const std::vector<std::string>& names) const override
    {
        const auto segments = ordered<Segment>(workshop);
        if (segments.empty())
            return {EditKind::AddPersona, {}};
        Id<Segment> chosen = segments.front()->id;
        for (const Segment* segment : segments)
            if (std::ranges::none_of(workshop.all<Persona>(),
                    [&](const auto& entry) { return entry.second.segment == segment->id; })) {
                chosen = segment->id;
                break;
            }
        return addPersonas(workshop, names, chosen);
    }
    Edit remove(const Workshop& workshop, std::int64_t id) const override
    {
        return removePersona(workshop, Id<Persona>{id});
    }
    bool concerns(const Edit& edit) const override
    {
        return touches<Persona>(edit) || touches<Segment>(edit) || touches<Picture>(edit);
    }
    QString addHint() const override { return tr("New persona: type a name, then Enter"); }
    QString mark(const Workshop& workshop, std::int64_t id, int column) const override
    {
        const Persona* persona = workshop.find(Id<Persona>{id});
        const bool isDate = columns()[static_cast<std::size_t>(column)].kind == CellKind::Date;
        const std::string today = toStd(QDate::currentDate().toString(Qt::ISODate));
        return persona && isDate && isStale(*persona, today) ? tr("▲ out of date") : QString();
    }
};

class RaterSetupList : public RecordSetupList<Rater> {
    Q_DECLARE_TR_FUNCTIONS(SetupLists)

public:
    RaterSetupList()
        : RecordSetupList(EditKind::ChangeRater)
    {
        addColumn(fieldColumn(tr("Rater"), CellKind::Text, 0, &Rater::name));
        auto voice = fieldColumn(tr("Voice"), CellKind::Choice, 140, &Rater::voice);
        voice.tip = tr("As what this person rates");
        voice.choices = [](const Workshop&) {
            QStringList names;
            for (std::size_t i = 0; i < enumTexts<Voice>.size(); ++i)
                names << nameOf(static_cast<Voice>(i));
            return names;
        };
        addColumn(std::move(voice));
        addColumn(
            groupColumn(tr("Segment"), 150, &Rater::segment, [] { return tr("No segment"); }));
        auto wave = groupColumn(tr("Wave"), 110, &Rater::wave, [] { return tr("No wave"); });
        wave.tip = tr("Which time of asking these ratings belong to");
        addColumn(std::move(wave));
        auto weight = fieldColumn(tr("Weight"), CellKind::Number, 90, &Rater::weight);
        weight.tip = tr("How much these ratings count; 1 is as everybody");
        weight.number = [](const Rater& rater) {
            return QuantityAt{.quantity = Quantity::RaterWeight, .rater = rater.id};
        };
        addColumn(std::move(weight));
        addColumn({.head = tr("Source"),
            .tip = tr("The file the ratings came from; empty: the room"),
            .kind = CellKind::Shown,
            .width = 140,
            .value = [](const Workshop&, const Rater& rater) {
                return CellValue(rater.source.empty() ? tr("the room") : toQt(rater.source));
            }});
        addRemove();
    }

    Edit add(const Workshop& workshop, const std::vector<std::string>& names) const override
    {
        return addRaters(workshop, names);
    }
    Edit remove(const Workshop& workshop, std::int64_t id) const override
    {
        return removeRater(workshop, Id<Rater>{id});
    }
    bool concerns(const Edit& edit) const override
    {
        return touches<Rater>(edit) || touches<Segment>(edit) || touches<Wave>(edit);
    }
    QString addHint() const override { return tr("New rater: type a name, then Enter"); }

private:
    // What a rater may belong to; the first choice is none.
    template <typename Group>
    static SetupColumn<Rater> groupColumn(
        const QString& head, int width, std::optional<Id<Group>> Rater::*member, QString (*none)())
    {
        return {.head = head,
            .tip = {},
            .kind = CellKind::Choice,
            .width = width,
            .value =
                [member](const Workshop& workshop, const Rater& rater) {
                    const auto& group = rater.*member;
                    return CellValue(group ? placeOf(workshop, *group) + 1 : 0);
                },
            .set = [member](const Workshop& workshop, const Rater& rater,
                       const CellValue& entered) -> Result<Edit> {
                return editRecord(workshop, rater.id, EditKind::ChangeRater, [&](Rater& after) {
                    after.*member = recordAt<Group>(workshop, entered.toInt() - 1);
                });
            },
            .choices =
                [none](const Workshop& workshop) {
                    return QStringList(none()) + namesOf<Group>(workshop);
                }};
    }
};

class WaveSetupList : public RecordSetupList<Wave> {
    Q_DECLARE_TR_FUNCTIONS(SetupLists)

public:
    WaveSetupList()
        : RecordSetupList(EditKind::ChangeWave)
    {
        addColumn(fieldColumn(tr("Wave"), CellKind::Text, 0, &Wave::name));
        auto date = fieldColumn(tr("Date"), CellKind::Date, 130, &Wave::date);
        date.tip = tr("When it was asked");
        addColumn(std::move(date));
        addColumn({.head = tr("Raters"),
            .tip = tr("How many belong to it; the list of raters says who"),
            .kind = CellKind::Shown,
            .width = 90,
            .value =
                [](const Workshop& workshop, const Wave& wave) {
                    return CellValue(static_cast<int>(std::ranges::count_if(workshop.all<Rater>(),
                        [&](const auto& entry) { return entry.second.wave == wave.id; })));
                },
            .number =
                [](const Wave& wave) {
                    return QuantityAt{.quantity = Quantity::WaveRaters,
                        .index = static_cast<std::size_t>(wave.id.value)};
                }});
        addRemove();
    }

    Edit add(const Workshop& workshop, const std::vector<std::string>& names) const override
    {
        return addWaves(workshop, names);
    }
    Edit remove(const Workshop& workshop, std::int64_t id) const override
    {
        return removeRecords<Wave>(workshop, {Id<Wave>{id}}, EditKind::RemoveWave);
    }
    bool concerns(const Edit& edit) const override
    {
        return touches<Wave>(edit) || touches<Rater>(edit);
    }
    QString addHint() const override { return tr("New wave: type its name, then Enter"); }
};

} // namespace

std::unique_ptr<SetupList> brandList()
{
    return std::make_unique<BrandSetupList>();
}

std::unique_ptr<SetupList> segmentList()
{
    return std::make_unique<SegmentSetupList>();
}

std::unique_ptr<SetupList> personaList()
{
    return std::make_unique<PersonaSetupList>();
}

std::unique_ptr<SetupList> waveList()
{
    return std::make_unique<WaveSetupList>();
}

std::unique_ptr<SetupList> raterList()
{
    return std::make_unique<RaterSetupList>();
}

} // namespace rundblick
