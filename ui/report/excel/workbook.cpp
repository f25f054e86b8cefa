// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/excel/workbook.h"

#include "ui/report/excel/sheets.h"
#include "ui/report/excel/valueformulas.h"
#include "ui/support/spokenlanguage.h"

#include <QElapsedTimer>

#include <functional>
#include <future>

namespace rundblick {
namespace {

constexpr int patience = 10; // milliseconds of a step
constexpr double writingShare = 0.5; // of the whole time; the rest is packing

BookFacts factsOf(const Setup& setup)
{
    return {toQt(setup.title), toQt(setup.client), toQt(setup.consultant), toQt(setup.date)};
}

// Words and cells on the thread of the application, a sheet or a touchpoint's ratings at a time;
// packing, which the library does in one go, on a thread of its own.
class Workbook : public Rendering {
public:
    Workbook(const Workshop& workshop, const Analysis& analysis, QString language)
        : m_language(std::move(language))
        , m_source(workshop, analysis)
        , m_book(factsOf(m_source.workshop.setup()), m_source.numbers)
    {
        const SpokenLanguage spoken(m_language);
        plan();
    }

    bool step() override;
    double progress() const override;
    Result<std::vector<ExportedFile>> files() override;

private:
    using Write = void (*)(const ExcelSource&, ExcelBook&);

    void plan();
    void add(SheetKind kind, Write write);

    const QString m_language;
    const ExcelSource m_source;
    ExcelBook m_book;
    std::vector<std::function<void()>> m_tasks;
    std::size_t m_done = 0; // of the tasks
    std::future<Result<QByteArray>> m_packed; // waits for its thread when it goes
};

void Workbook::add(SheetKind kind, Write write)
{
    if (!m_source.has(kind))
        return;
    m_book.addSheet(kind);
    m_tasks.emplace_back([this, write] { write(m_source, m_book); });
}

void Workbook::plan()
{
    add(SheetKind::ReadMe, writeReadMe);
    add(SheetKind::Charts, writeCharts);
    add(SheetKind::Matrix, writeMatrix);
    add(SheetKind::Waves, writeWaves);
    add(SheetKind::Coverage, writeCoverage);
    add(SheetKind::Mix, writeMix);
    add(SheetKind::Frontier, writeFrontier);
    add(SheetKind::Actions, writeActions);
    add(SheetKind::Ideas, writeIdeas);
    add(SheetKind::Touchpoints, writeTouchpoints);
    add(SheetKind::Placements, writePlacements);
    add(SheetKind::Criteria, writeCriteria);
    add(SheetKind::Ratings, writeRatingHeads);
    for (std::size_t i = 0; i < m_source.rated(); ++i)
        m_tasks.emplace_back([this, i] { writeRatings(m_source, m_book, i); });
    m_tasks.emplace_back([this] { writeOtherRatings(m_source, m_book); });
    add(SheetKind::Points, writePoints);
    defineRatingNames(m_source, m_book);
}

bool Workbook::step()
{
    const SpokenLanguage spoken(m_language);
    QElapsedTimer clock;
    clock.start();
    while (m_done < m_tasks.size() && !clock.hasExpired(patience))
        m_tasks[m_done++]();
    if (m_done < m_tasks.size())
        return false;
    if (!m_packed.valid())
        m_packed = std::async(std::launch::async, [this] { return m_book.close(); });
    return m_packed.wait_for(std::chrono::milliseconds(patience)) == std::future_status::ready;
}

double Workbook::progress() const
{
    return writingShare * static_cast<double>(m_done) / static_cast<double>(m_tasks.size());
}

Result<std::vector<ExportedFile>> Workbook::files()
{
    Result<QByteArray> bytes = m_packed.get();
    if (!bytes)
        return bytes.error();
    return std::vector{ExportedFile{QStringLiteral("workshop.xlsx"), *std::move(bytes)}};
}

} // namespace

std::unique_ptr<Rendering> workbookRendering(
    const Workshop& workshop, const Analysis& analysis, const QString& language)
{
    return std::make_unique<Workbook>(workshop, analysis, language);
}

} // namespace rundblick
