// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/methodedits.h"
#include "core/model/setupedits/criterionedits.h"
#include "core/model/setupedits/phaseedits.h"
#include "ui/paint/words/setupwords.h"
#include "ui/panels/lists/recordlist.h"
#include "ui/panels/setup/setuplists.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

class PhaseSetupList : public RecordSetupList<Phase> {
    Q_DECLARE_TR_FUNCTIONS(SetupLists)

public:
    PhaseSetupList()
        : RecordSetupList(EditKind::ChangePhase)
    {
        addColumn(fieldColumn(tr("Phase"), CellKind::Text, 190, &Phase::name));
        auto weight = fieldColumn(tr("Weight"), CellKind::Number, 90, &Phase::weight);
        weight.tip = tr("How much the phase counts beside the others; only the ratio matters");
        weight.number = [](const Phase& phase) {
            return QuantityAt{.quantity = Quantity::PhasePoints, .phase = phase.id};
        };
        addColumn(std::move(weight));
        auto target = fieldColumn(tr("Coverage"), CellKind::Share, 100, &Phase::coverageTarget);
        target.tip = tr("How far the phase must be covered; empty: as the method says");
        target.number = [](const Phase& phase) {
            return QuantityAt{.quantity = Quantity::CoverageTarget, .phase = phase.id};
        };
        addColumn(std::move(target));
        addColumn(fieldColumn(tr("Guiding question"), CellKind::LongText, 0, &Phase::question));
        addRemove();
    }

    Edit add(const Workshop& workshop, const std::vector<std::string>& names) const override
    {
        return addPhases(workshop, names);
    }
    Edit remove(const Workshop& workshop, std::int64_t id) const override
    {
        return removePhase(workshop, Id<Phase>{id});
    }
    QString addHint() const override { return tr("New phase: type its name, then Enter"); }
};

class CriterionSetupList : public RecordSetupList<Criterion> {
    Q_DECLARE_TR_FUNCTIONS(SetupLists)

public:
    CriterionSetupList()
        : RecordSetupList(EditKind::ChangeCriterion)
    {
        addColumn(fieldColumn(tr("Criterion"), CellKind::Text, 0, &Criterion::name));
        addColumn({.head = tr("Asks for"),
            .tip = tr("What the ratings of this criterion are of"),
            .kind = CellKind::Choice,
            .width = 170,
            .value = fieldOf(&Criterion::role),
            .set =
                [](const Workshop& workshop, const Criterion& criterion, const CellValue& entered) {
                    return setRole(
                        workshop, criterion.id, static_cast<CriterionRole>(entered.toInt()));
                },
            .choices =
                [](const Workshop&) {
                    QStringList names;
                    for (std::size_t i = 0; i < enumTexts<CriterionRole>.size(); ++i)
                        names << nameOf(static_cast<CriterionRole>(i));
                    return names;
                }});
        addScale(tr("From"), &Scale::low, 0);
        addScale(tr("To"), &Scale::high, 1);
        addScale(tr("Step"), &Scale::step, 2);
        auto reversed = fieldColumn(tr("Low is good"), CellKind::Tick, 100, &Criterion::reversed);
        reversed.tip = tr("The low end of the scale is the best rating");
        addColumn(std::move(reversed));
        auto weight = fieldColumn(tr("Points"), CellKind::Number, 90, &Criterion::weight);
        weight.tip = tr("How much the criterion counts in the performance value; they count where "
                        "the weights are by points");
        weight.number = [](const Criterion& criterion) {
            return QuantityAt{.quantity = Quantity::CriterionPoints, .criterion = criterion.id};
        };
        addColumn(std::move(weight));
        addRemove();
    }

    Edit add(const Workshop& workshop, const std::vector<std::string>& names) const override
    {
        return addCriteria(workshop, names);
    }
    Edit remove(const Workshop& workshop, std::int64_t id) const override
    {
        return removeRecords<Criterion>(workshop, {Id<Criterion>{id}}, EditKind::RemoveCriterion);
    }
    QString addHint() const override { return tr("New criterion: type its name, then Enter"); }

private:
    void addScale(const QString& head, double Scale::*member, std::size_t end)
    {
        addColumn({.head = head,
            .tip = tr("The scale; ratings that are there keep their values"),
            .kind = CellKind::Number,
            .width = 70,
            .value
            = [member](const Workshop&,
                  const Criterion& criterion) { return CellValue(scaleOf(criterion).*member); },
            .set = [member](const Workshop& workshop, const Criterion& criterion,
                       const CellValue& entered) -> Result<Edit> {
                Scale scale = scaleOf(criterion);
                if (entered.isValid())
                    scale.*member = entered.toDouble();
                return setScale(workshop, criterion.id, scale);
            },
            .number =
                [end](const Criterion& criterion) {
                    return QuantityAt{
                        .quantity = Quantity::ScaleEnd, .criterion = criterion.id, .index = end};
                }});
    }
};

} // namespace

std::unique_ptr<SetupList> phaseList()
{
    return std::make_unique<PhaseSetupList>();
}

std::unique_ptr<SetupList> criterionList()
{
    return std::make_unique<CriterionSetupList>();
}

} // namespace rundblick
