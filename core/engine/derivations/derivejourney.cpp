// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/derivations/journeymodel.h"

namespace rundblick {
namespace {

// What the analysis has of a quantity.
std::optional<double> valueOf(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    const TouchpointJourney journey = result ? result->journey : TouchpointJourney{};
    switch (at.quantity) {
    case Quantity::Conversion:
        return basis.analysis.journey.conversion;
    case Quantity::MeanLength:
        return basis.analysis.journey.meanLength;
    case Quantity::Visits:
        return journey.visits;
    case Quantity::Reach:
        return journey.reach;
    case Quantity::ConversionAfter:
        return journey.conversionAfter;
    case Quantity::RemovalLost:
        return journey.removalLost;
    case Quantity::RemovalBypass:
        return journey.removalBypass;
    case Quantity::Attributed:
        return journey.attributed;
    case Quantity::Leverage:
        return journey.leverage;
    case Quantity::LossShare:
        return journey.lossShare;
    case Quantity::MomentOfTruth:
        return journey.momentOfTruth;
    default:
        return {};
    }
}

// Writes the inputs of one journey quantity; the numbers are those of the chain.
class JourneyInputs {
public:
    JourneyInputs(const DerivationBasis& basis, const JourneyModel& model, Derivation& derivation)
        : m_basis(basis)
        , m_model(model)
        , m_flow(*model.flow)
        , m_derivation(derivation)
    {
    }

    // The next steps from a row of the chain with the conversion that follows.
    void steps(const double* row, const std::string& from)
    {
        for (std::size_t j = 0; j < m_flow.size(); ++j) {
            const double p = row[m_flow.states[j]];
            if (p <= 0.0)
                continue;
            plain("p", stepLabel(from, j), p);
            of("b_j", Quantity::ConversionAfter, j, m_flow.conversion[j]);
        }
    }

    void conversion()
    {
        plain("p_c", label(Code::LabelToConversion), m_flow.startRow()[toConversion()]);
        steps(m_flow.startRow(), {});
    }

    void length()
    {
        for (std::size_t j = 0; j < m_flow.size(); ++j)
            of("N", Quantity::Visits, j, m_flow.visits[j]);
    }

    void visits(std::size_t k)
    {
        plain(
            "p_s", label(Code::LabelFromStart, "to", name(k)), m_flow.startRow()[m_flow.states[k]]);
        for (std::size_t j = 0; j < m_flow.size(); ++j) {
            const double p = m_flow.row(j)[m_flow.states[k]];
            if (p <= 0.0)
                continue;
            of("N_j", Quantity::Visits, j, m_flow.visits[j]);
            plain("p", stepLabel(name(j), k), p);
        }
    }

    void reach(std::size_t k)
    {
        of("N", Quantity::Visits, k, m_flow.visits[k]);
        m_derivation.inputs.push_back(
            input("R", label(Code::LabelReturns), m_flow.visits[k] / reachOf(k) - 1.0));
    }

    void conversionAfter(std::size_t k)
    {
        plain("p_c", label(Code::LabelToConversion), m_flow.row(k)[toConversion()]);
        steps(m_flow.row(k), name(k));
    }

    void removalLost(std::size_t k)
    {
        of("F", Quantity::Reach, k, reachOf(k));
        of("b", Quantity::ConversionAfter, k, m_flow.conversion[k]);
        ofJourney("b_s");
    }

    void removalBypass(std::size_t k)
    {
        std::vector<char> gone(m_flow.size(), 0);
        gone[k] = 1;
        if (const Result<double> without = conversionWithout(m_flow, gone, {}))
            plain("b_w", label(Code::LabelConversionWithout), *without);
        ofJourney("b_s");
    }

    void attributed(std::size_t k)
    {
        of("RE", Quantity::RemovalLost, k, removalOf(k));
        for (std::size_t j = 0; j < m_flow.size(); ++j)
            of("RE_j", Quantity::RemovalLost, j, removalOf(j));
    }

    void leverage(std::size_t k)
    {
        of("N", Quantity::Visits, k, m_flow.visits[k]);
        of("b", Quantity::ConversionAfter, k, m_flow.conversion[k]);
        plain("p_l", label(Code::LabelToLost), m_flow.lost(k));
        ofJourney("b_s");
        if (m_flow.lost(k) <= 0.0)
            m_derivation.notation = "H = 0, p_l = 0";
    }

    void lossShare(std::size_t k)
    {
        of("N", Quantity::Visits, k, m_flow.visits[k]);
        plain("p_l", label(Code::LabelToLost), m_flow.lost(k));
        plain("b_l", label(Code::LabelLostAll), m_flow.lostFromStart);
    }

    void momentOfTruth(std::size_t k)
    {
        of("F", Quantity::Reach, k, reachOf(k));
        of("b", Quantity::ConversionAfter, k, m_flow.conversion[k]);
        steps(m_flow.row(k), name(k));
        plain("p", label(Code::LabelToConversion), m_flow.row(k)[toConversion()]);
        plain("b_j", label(Code::LabelConverted), 1.0);
        plain("p", label(Code::LabelToLost), m_flow.lost(k));
        plain("b_j", label(Code::LabelLost), 0.0);
    }

private:
    const std::string& name(std::size_t k) const { return m_model.input.names[m_flow.states[k]]; }
    std::size_t toConversion() const { return m_flow.chain->conversion(); }
    double reachOf(std::size_t k) const { return m_flow.meetings[m_flow.touchpoint(k)].reach; }
    double removalOf(std::size_t k) const
    {
        return reachOf(k) * m_flow.conversion[k] / m_flow.conversionFromStart;
    }
    Message stepLabel(const std::string& from, std::size_t to) const
    {
        if (from.empty())
            return label(Code::LabelFromStart, "to", name(to));
        return {Code::LabelStep, {{"from", from}, {"to", name(to)}}, {}};
    }
    void plain(const char* symbol, Message what, double value)
    {
        m_derivation.inputs.push_back(input(symbol, std::move(what), value, Unit::Share));
    }
    void ofJourney(const char* symbol)
    {
        m_basis.add(
            m_derivation, symbol, {.quantity = Quantity::Conversion}, m_flow.conversionFromStart);
    }
    // Of a touchpoint; only those on the short list have a derivation of their own.
    void of(const char* symbol, Quantity quantity, std::size_t k, double value)
    {
        const QuantityAt at{
            .quantity = quantity, .touchpoint = m_model.touchpoints[m_flow.states[k]]};
        m_basis.add(m_derivation, symbol, at, value);
        if (!valueOf(m_basis, at))
            m_derivation.inputs.back().from.reset();
    }

    const DerivationBasis& m_basis;
    const JourneyModel& m_model;
    const Flow& m_flow;
    Derivation& m_derivation;
};

void addInputs(Derivation& derivation, const DerivationBasis& basis, const JourneyModel& model)
{
    JourneyInputs inputs(basis, model, derivation);
    if (derivation.of.quantity == Quantity::Conversion)
        return inputs.conversion();
    if (derivation.of.quantity == Quantity::MeanLength)
        return inputs.length();
    const auto k = model.stateOf(derivation.of.touchpoint);
    if (!k)
        return;
    switch (derivation.of.quantity) {
    case Quantity::Visits:
        return inputs.visits(*k);
    case Quantity::Reach:
        return inputs.reach(*k);
    case Quantity::ConversionAfter:
        return inputs.conversionAfter(*k);
    case Quantity::RemovalLost:
        return inputs.removalLost(*k);
    case Quantity::RemovalBypass:
        return inputs.removalBypass(*k);
    case Quantity::Attributed:
        return inputs.attributed(*k);
    case Quantity::Leverage:
        return inputs.leverage(*k);
    case Quantity::LossShare:
        return inputs.lossShare(*k);
    case Quantity::MomentOfTruth:
        return inputs.momentOfTruth(*k);
    default:
        return;
    }
}

// What else is told of the journey as a whole.
void addBeside(Derivation& derivation, const DerivationBasis& basis)
{
    const JourneyResult& journey = basis.analysis.journey;
    const auto add = [&](const QuantityAt& at, std::optional<double> value) {
        if (value)
            basis.add(derivation, "", at, value);
    };
    add({.quantity = Quantity::MeanLength}, journey.meanLength);
    add({.quantity = Quantity::JourneyValue}, journey.value);
    if (journey.strongestEdge)
        add({.quantity = Quantity::EdgeLeverage}, journey.strongestEdge->leverage);
    for (const PhaseResult& phase : basis.analysis.phases)
        add({.quantity = Quantity::PhaseLeak, .phase = phase.id}, phase.leak);
}

} // namespace

void addJourneySources(Derivation& derivation, const DerivationBasis& basis)
{
    const JourneySource source = basis.analysis.method.journeySource;
    const auto& paths = basis.workshop.all<PathSet>();
    const bool usesPaths = source != JourneySource::Links && !paths.empty();
    for (const auto& [id, set] : paths)
        if (usesPaths)
            derivation.sources.push_back(
                {label(Code::SourcePaths, "file", set.source), std::string()});
    const auto links = static_cast<std::int64_t>(basis.workshop.all<Link>().size());
    if (links > 0 && (!usesPaths || source == JourneySource::Both))
        derivation.sources.push_back(
            workshopSource(basis, label(Code::SourceLinks, "count", links)));
    derivation.evidence = usesPaths ? Evidence::Measured : Evidence::Assumption;
}

std::optional<Derivation> deriveJourney(const DerivationBasis& basis, const QuantityAt& at)
{
    const std::optional<double> value = valueOf(basis, at);
    if (!value)
        return {};
    Derivation derivation = basis.begin(at, value);
    addJourneySources(derivation, basis);
    if (basis.analysis.journey.order == 2) {
        derivation.words = label(Code::WordsJourneySecond);
        derivation.notation.clear();
    } else if (const auto model = journeyModel(basis.workshop, basis.analysis.method)) {
        addInputs(derivation, basis, *model);
    }
    if (at.quantity == Quantity::Conversion) {
        derivation.low = basis.analysis.journey.conversionLow;
        derivation.high = basis.analysis.journey.conversionHigh;
        addBeside(derivation, basis);
    }
    return derivation;
}

} // namespace rundblick
