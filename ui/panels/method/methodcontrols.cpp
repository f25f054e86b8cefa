// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/methodcontrols.h"

#include "core/model/edits/budgetedits.h"
#include "core/model/edits/methodedits.h"
#include "ui/paint/words/methodwords.h"
#include "ui/panels/numberbox.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Method)
};

template <typename Record>
qlonglong idOf(const std::optional<Id<Record>>& id)
{
    return id.value_or(Id<Record>{}).value;
}

// Makes the control that fits the type of a field.
class ControlMaker {
public:
    ControlMaker(Session& session, const NumberStyle& style, QWidget* parent)
        : m_session(session)
        , m_style(style)
        , m_parent(parent)
    {
    }

    template <typename Enum>
    requires std::is_enum_v<Enum> MethodControl make(const Field<Method, Enum>& field)
    {
        QComboBox* box = createChoice();
        for (std::size_t i = 0; i < enumTexts<Enum>.size(); ++i)
            box->addItem(nameOf(static_cast<Enum>(i)));
        const auto member = field.member;
        QObject::connect(
            box, &QComboBox::activated, box, [&session = m_session, member](int index) {
                session.perform(setMethod(session.workshop(), member, static_cast<Enum>(index)));
            });
        return {box, [box, member](const Workshop& workshop) {
                    box->setCurrentIndex(static_cast<int>(workshop.method().*member));
                }};
    }

    // The best, the mean, or one of the competitors.
    MethodControl make(const Field<Method, Benchmark>&)
    {
        QComboBox* box = createChoice();
        QObject::connect(box, &QComboBox::activated, box, [&session = m_session, box](int index) {
            const bool isBrand = index >= static_cast<int>(Benchmark::Brand);
            const Id<Brand> brand{box->currentData().toLongLong()};
            session.perform(isBrand
                    ? setBenchmark(session.workshop(), Benchmark::Brand, brand)
                    : setBenchmark(session.workshop(), static_cast<Benchmark>(index)));
        });
        return {box, [box](const Workshop& workshop) { showBenchmarks(*box, workshop); }};
    }

    MethodControl make(const Field<Method, std::optional<Id<Segment>>>& field)
    {
        return makeOneOf(field, [] { return Words::tr("All segments"); });
    }
    MethodControl make(const Field<Method, std::optional<Id<Wave>>>& field)
    {
        return makeOneOf(field, [] { return Words::tr("All waves"); });
    }

    MethodControl make(const Field<Method, bool>& field)
    {
        auto* box = new QCheckBox(Words::tr("Yes"), m_parent);
        const auto member = field.member;
        QObject::connect(
            box, &QCheckBox::clicked, box, [&session = m_session, member](bool isChecked) {
                session.perform(setMethod(session.workshop(), member, isChecked));
            });
        return {box, [box, member](const Workshop& workshop) {
                    box->setChecked(workshop.method().*member);
                }};
    }

    MethodControl make(const Field<Method, std::int64_t>& field)
    {
        NumberBox* box = createNumber(0, field.low, field.high);
        box->setSingleStep(field.name == "draws" ? 1000.0 : 1.0);
        const auto member = field.member;
        QObject::connect(
            box, &NumberBox::chosen, box, [&session = m_session, member](double value) {
                session.perform(
                    setMethod(session.workshop(), member, static_cast<std::int64_t>(value)));
            });
        return {box, [box, member](const Workshop& workshop) {
                    box->showValue(static_cast<double>(workshop.method().*member));
                }};
    }

    // Points as they are, shares in per cent.
    MethodControl make(const Field<Method, double>& field)
    {
        const bool isPoints = field.name == "relevantDifference";
        const double unit = isPoints ? 1.0 : 100.0;
        const bool isFine = isPoints || field.name == "complexityCharge";
        NumberBox* box = createNumber(isFine ? 1 : 0, field.low * unit, field.high * unit);
        box->setSuffix(isPoints ? Words::tr(" points") : QStringLiteral(" %"));
        box->setSingleStep(field.name == "complexityCharge" ? 0.5 : 1.0);
        const auto member = field.member;
        QObject::connect(
            box, &NumberBox::chosen, box, [&session = m_session, member, unit](double value) {
                session.perform(setMethod(session.workshop(), member, value / unit));
            });
        return {box, [box, member, unit](const Workshop& workshop) {
                    box->showValue(workshop.method().*member * unit);
                }};
    }

    // A share of the impact; the least means the median.
    MethodControl make(const Field<Method, std::optional<double>>& field)
    {
        NumberBox* box = createNumber(1, 0.0, field.high * 100.0);
        box->setSuffix(QStringLiteral(" %"));
        box->setSpecialValueText(Words::tr("Median"));
        box->setSingleStep(0.1);
        const auto member = field.member;
        QObject::connect(
            box, &NumberBox::chosen, box, [&session = m_session, member](double value) {
                session.perform(setMethod(session.workshop(), member,
                    value > 0.0 ? std::optional(value / 100.0) : std::nullopt));
            });
        return {box, [box, member](const Workshop& workshop) {
                    box->showValue((workshop.method().*member).value_or(0.0) * 100.0);
                }};
    }

    // Part of the choice of the benchmark.
    MethodControl make(const Field<Method, std::optional<Id<Brand>>>&) { return {}; }

private:
    QComboBox* createChoice()
    {
        auto* box = new QComboBox(m_parent);
        keepFromWheel(*box);
        return box;
    }

    NumberBox* createNumber(int decimals, double low, double high)
    {
        auto* box = new NumberBox(m_parent);
        box->setLocale(m_style.locale());
        box->setGroupSeparatorShown(true);
        box->setDecimals(decimals);
        box->setRange(low, high);
        return box;
    }

    static void showBenchmarks(QComboBox& box, const Workshop& workshop)
    {
        box.clear();
        box.addItem(nameOf(Benchmark::Best), 0);
        box.addItem(nameOf(Benchmark::Mean), 0);
        for (const Brand* brand : ordered<Brand>(workshop))
            if (!brand->own)
                box.addItem(toQt(brand->name), static_cast<qlonglong>(brand->id.value));
        const Method& method = workshop.method();
        const int place = box.findData(idOf(method.benchmarkBrand));
        box.setCurrentIndex(
            method.benchmark == Benchmark::Brand ? place : static_cast<int>(method.benchmark));
    }

    // One of the records of a kind, or all of them.
    template <typename Record>
    MethodControl makeOneOf(const Field<Method, std::optional<Id<Record>>>& field, QString (*all)())
    {
        QComboBox* box = createChoice();
        const auto member = field.member;
        QObject::connect(box, &QComboBox::activated, box, [&session = m_session, box, member] {
            const Id<Record> id{box->currentData().toLongLong()};
            session.perform(
                setMethod(session.workshop(), member, id ? std::optional(id) : std::nullopt));
        });
        return {box, [box, member, all](const Workshop& workshop) {
                    box->clear();
                    box->addItem(all(), 0);
                    for (const Record* record : ordered<Record>(workshop))
                        box->addItem(toQt(record->name), static_cast<qlonglong>(record->id.value));
                    box->setCurrentIndex(box->findData(idOf(workshop.method().*member)));
                }};
    }

    Session& m_session;
    const NumberStyle& m_style;
    QWidget* m_parent;
};

} // namespace

MethodControl methodControl(
    Session& session, const NumberStyle& style, std::string_view name, QWidget* parent)
{
    MethodControl control;
    eachField<Method>([&](const auto& field) {
        if (field.name == name)
            control = ControlMaker(session, style, parent).make(field);
    });
    return control;
}

} // namespace rundblick
