// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/slides/slides.h"

#include "ui/paint/look.h"
#include "ui/report/slides/slidemakers.h"
#include "ui/support/spokenlanguage.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

constexpr void (*makers[])(Deck&, const SlideSource&) = {addCover, addMethod, addJourney, addMap,
    addEmotions, addRanking, addGaps, addPlane, addWaves, addVerdicts, addSameBudget, addSameEffect,
    addSpends, addReasons, addMoments, addIdeas, addActions, addAppendix};

// The consultant's colour, darker where white could not be read on it.
QColor brandColor(const Setup& setup, const Look& look)
{
    const QColor given(toQt(setup.consultantColour));
    QColor brand = given.isValid() ? given : look.blueDeep;
    for (int step = 1; step <= 20 && contrast(look.onBlue, brand) < look.leastContrast; ++step)
        brand = look.between(given, look.text, step / 20.0);
    return brand;
}

DeckTheme themeOf(const Setup& setup)
{
    return {brandColor(setup, paperLook()), Words::tr("Number"),
        Words::tr("Click to write the title"), Words::tr("Click to write")};
}

DeckFacts factsOf(const Setup& setup, const QString& language)
{
    return {toQt(setup.title), toQt(setup.consultant), toQt(setup.date), language};
}

// Figures first, then a kind of slide after the other, then the file.
class Slides : public Rendering {
public:
    Slides(const Workshop& workshop, const Analysis& analysis, const QString& language)
        : m_language(language)
        , m_spoken(std::make_unique<SpokenLanguage>(language))
        , m_source(workshop, analysis)
        , m_deck(factsOf(m_source.workshop.setup(), language), themeOf(m_source.workshop.setup()))
    {
        m_spoken.reset(); // each step speaks it for itself
    }

    bool step() override
    {
        if (m_done < std::size(makers)) {
            const SpokenLanguage spoken(m_language);
            makers[m_done++](m_deck, m_source);
            return false;
        }
        if (!m_packed)
            m_packed = m_deck.packed();
        return true;
    }

    double progress() const override
    {
        return static_cast<double>(m_done) / static_cast<double>(std::size(makers) + 1);
    }

    Result<std::vector<ExportedFile>> files() override
    {
        if (!*m_packed)
            return m_packed->error();
        return std::vector{ExportedFile{QStringLiteral("slides.pptx"), *std::move(*m_packed)}};
    }

private:
    const QString m_language;
    std::unique_ptr<SpokenLanguage> m_spoken;
    const SlideSource m_source;
    Deck m_deck;
    std::size_t m_done = 0; // of the makers
    std::optional<Result<QByteArray>> m_packed;
};

} // namespace

std::unique_ptr<Rendering> slidesRendering(
    const Workshop& workshop, const Analysis& analysis, const QString& language)
{
    return std::make_unique<Slides>(workshop, analysis, language);
}

} // namespace rundblick
