// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/curveform.h"

#include "core/model/edits/curveedits.h"
#include "ui/paint/words/curvewords.h"
#include "ui/panels/inspector/pointstable.h"
#include "ui/panels/numberfield.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/numbersource.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <cmath>

namespace rundblick {
namespace {

constexpr CurveFamily families[]
    = {CurveFamily::Hill, CurveFamily::Exponential, CurveFamily::Logistic, CurveFamily::Table};

// The effect of a spend by the line that is drawn.
double effectOn(const CurveFigure& figure, double spend)
{
    return effectAt(figure.curve.curve, spend);
}

// Two beside each other, each under its name.
void addField(QGridLayout& grid, QLabel& label, NumberField& field)
{
    const int place = grid.count() / 2;
    const int row = place / 2 * 2;
    label.setBuddy(&field);
    label.setWordWrap(true);
    field.setFixedWidth(
        field.fontMetrics().horizontalAdvance(QStringLiteral("999’999’999.99")) + 26);
    grid.addWidget(&label, row, place % 2, Qt::AlignBottom);
    grid.addWidget(&field, row + 1, place % 2);
}

} // namespace

CurveForm::CurveForm(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_style(m_session.workshop().setup())
    , m_source(new QLabel(this))
    , m_family(new QComboBox(this))
    , m_answerFields(new QWidget(this))
    , m_numberFields(new QWidget(this))
    , m_points(new PointsTable(surroundings, this))
{
    m_source->setObjectName(QStringLiteral("muted"));
    m_source->setWordWrap(true);
    createFamilies();
    auto* answers = new QGridLayout(m_answerFields);
    auto* numbers = new QGridLayout(m_numberFields);
    createAnswers(*answers);
    createNumbers(*numbers);
    for (QGridLayout* grid : {answers, numbers}) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(2);
    }
    auto* measured = new QLabel(tr("Measured: three points or more are fitted"), this);
    measured->setBuddy(m_points);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_source);
    layout->addWidget(m_family);
    layout->addWidget(m_answerFields);
    layout->addWidget(m_numberFields);
    layout->addWidget(measured);
    layout->addWidget(m_points, 1);
    connect(&m_session, &Session::changed, this, &CurveForm::showValues);
}

void CurveForm::createFamilies()
{
    m_family->setAccessibleName(tr("Form of the curve"));
    m_family->addItem(tr("From answers and measured points"));
    for (const CurveFamily family : families)
        m_family->addItem(nameOf(family));
    connect(m_family, &QComboBox::activated, this, &CurveForm::chooseFamily);
}

void CurveForm::createAnswers(QGridLayout& grid)
{
    using Kind = NumberField::Kind;
    const std::tuple<QString, Kind, std::optional<double> Touchpoint::*> answers[]
        = {{tr("Saturation today"), Kind::Share, &Touchpoint::saturation},
            {tr("Effect at half the spend"), Kind::Share, &Touchpoint::half},
            {tr("Effect at double the spend"), Kind::Share, &Touchpoint::twice},
            {tr("Elasticity"), Kind::Amount, &Touchpoint::elasticity}};
    for (const auto& [name, kind, member] : answers) {
        auto* field = new NumberField(kind, name, m_style, m_answerFields);
        auto* label = new QLabel(name, m_answerFields);
        addField(grid, *label, *field);
        m_answers.push_back({field, member});
        connect(field, &NumberField::entered, this,
            [this, target = member](std::optional<double> value) {
                m_session.perform(
                    editRecord(m_session.workshop(), m_touchpoint, EditKind::ChangeCurve,
                        [&](Touchpoint& touchpoint) { touchpoint.*target = value; }));
                showValues(); // what was refused is put back
            });
    }
}

void CurveForm::createNumbers(QGridLayout& grid)
{
    const std::pair<QString, double Curve::*> numbers[]
        = {{tr("Effect without spend"), &Curve::baseline},
            {tr("Most that money can add"), &Curve::amplitude},
            {tr("Spend of the middle, %1").arg(m_style.currency()), &Curve::halfway},
            {tr("Steepness"), &Curve::shape}};
    for (const auto& [name, member] : numbers) {
        auto* field = new NumberField(NumberField::Kind::Amount, name, m_style, m_numberFields);
        auto* label = new QLabel(name, m_numberFields);
        addField(grid, *label, *field);
        m_numbers.push_back({label, field, member});
        connect(field, &NumberField::entered, this,
            [this, target = member](std::optional<double> value) {
                if (const Curve* known = curveOf(m_session.workshop(), m_touchpoint)) {
                    Curve after = *known;
                    after.*target = value.value_or(Curve().*target);
                    m_session.perform(setCurve(m_session.workshop(), after));
                }
                showValues();
            });
    }
}

void CurveForm::show(Id<Touchpoint> touchpoint, const std::optional<CurveFigure>& figure)
{
    m_touchpoint = touchpoint;
    m_figure = figure;
    setProperty(numberProperty,
        QVariant::fromValue(QuantityAt{.quantity = Quantity::Effect, .touchpoint = touchpoint}));
    m_points->points().setExpected(
        [figure](double spend) { return figure ? effectOn(*figure, spend) : 0.0; });
    showValues();
}

void CurveForm::showValues()
{
    const Touchpoint* touchpoint = m_session.workshop().find(m_touchpoint);
    setEnabled(touchpoint != nullptr);
    if (!touchpoint)
        return;
    const Curve* given = curveOf(m_session.workshop(), m_touchpoint);
    QStringList sources;
    if (m_figure) {
        sources += sourceText(m_figure->curve, m_style);
        for (const Message& notice : m_figure->notices)
            sources += sentence(notice, m_style);
    }
    m_source->setText(sources.join(u' '));
    m_family->setCurrentIndex(given ? static_cast<int>(given->family) + 1 : 0);
    m_answerFields->setVisible(!given);
    m_numberFields->setVisible(given && given->family != CurveFamily::Table);
    for (const Answer& answer : m_answers)
        answer.field->setValue(touchpoint->*answer.member);
    for (const Number& number : m_numbers) {
        const bool isUsed = given
            && (number.member != &Curve::shape || given->family != CurveFamily::Exponential);
        number.label->setVisible(isUsed);
        number.field->setVisible(isUsed);
        number.field->setValue(given ? std::optional(given->*number.member) : std::nullopt);
    }
    m_points->points().show(m_touchpoint);
}

void CurveForm::chooseFamily(int item)
{
    if (item == 0)
        m_session.perform(setCurveFamily(m_session.workshop(), m_touchpoint, {}));
    else
        m_session.perform(setCurve(
            m_session.workshop(), startingCurve(families[static_cast<std::size_t>(item - 1)])));
    showValues();
}

// A curve of this family near the one that counts now: the same most, half of it at the same spend.
Curve CurveForm::startingCurve(CurveFamily family) const
{
    Curve curve;
    curve.touchpoint = m_touchpoint;
    curve.family = family;
    if (!m_figure)
        return curve;
    const ResponseCurve& known = m_figure->curve.curve;
    const double half = spendForPaidEffect(known, known.amplitude / 2.0);
    curve.baseline = known.baseline;
    curve.amplitude = known.amplitude;
    curve.halfway = std::isfinite(half) && half > 0.0 ? half : 1.0;
    if (family == CurveFamily::Exponential)
        curve.halfway /= std::log(2.0); // 1 − e^(−x/k) = ½ at k·ln 2
    if (family == CurveFamily::Logistic)
        curve.shape = 4.0;
    else if (known.family == CurveFamily::Hill)
        curve.shape = known.shape;
    return curve;
}

} // namespace rundblick
