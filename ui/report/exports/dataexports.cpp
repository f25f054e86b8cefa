// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exports/dataexports.h"

#include "core/exchange/calendar/calendar.h"
#include "core/exchange/csvset/csvset.h"
#include "core/exchange/graphs/dot.h"
#include "core/exchange/graphs/graphml.h"
#include "core/exchange/journeys/mermaid.h"
#include "core/exchange/json/workshopjson.h"
#include "ui/support/spokenlanguage.h"

#include <QCoreApplication>

#include <map>

namespace rundblick {
namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

class JsonFile : public Rendering {
public:
    explicit JsonFile(const Workshop& workshop)
        : m_workshop(workshop)
        , m_writer(m_workshop)
    {
    }

    bool step() override
    {
        std::string text;
        const bool isDone = m_writer.step(text);
        m_content += bytesOf(text);
        return isDone;
    }
    double progress() const override { return m_writer.progress(); }
    Result<std::vector<ExportedFile>> files() override
    {
        return std::vector{
            ExportedFile{QStringLiteral("workshop.json"), std::exchange(m_content, {})}};
    }

private:
    const Workshop m_workshop;
    WorkshopJsonWriter m_writer;
    QByteArray m_content;
};

class TablesFiles : public Rendering {
public:
    TablesFiles(const Workshop& workshop, const CsvStyle& style)
        : m_workshop(workshop)
        , m_writer(m_workshop, style)
    {
    }

    bool step() override
    {
        return m_writer.step([this](ImportKind kind, std::string_view piece) {
            m_contents[kind].append(piece.data(), static_cast<qsizetype>(piece.size()));
        });
    }
    double progress() const override { return m_writer.progress(); }
    Result<std::vector<ExportedFile>> files() override
    {
        std::vector<ExportedFile> files;
        for (auto& [kind, content] : m_contents)
            files.push_back({QString::fromLatin1(bytesOf(textOf(kind))) + QStringLiteral(".csv"),
                std::exchange(content, {})});
        return files;
    }

private:
    const Workshop m_workshop;
    CsvSetWriter m_writer;
    std::map<ImportKind, QByteArray> m_contents;
};

// What is small enough to be made in one step, before the first.
class WholeFile : public Rendering {
public:
    explicit WholeFile(Result<ExportedFile> file)
        : m_file(std::move(file))
    {
    }

    bool step() override { return true; }
    double progress() const override { return 1.0; }
    Result<std::vector<ExportedFile>> files() override
    {
        if (!m_file)
            return m_file.error();
        return std::vector{*std::move(m_file)};
    }

private:
    Result<ExportedFile> m_file;
};

std::unique_ptr<Rendering> fileOf(const char* name, const std::string& content)
{
    return std::make_unique<WholeFile>(ExportedFile{QString::fromLatin1(name), bytesOf(content)});
}

std::unique_ptr<Rendering> nothing(const char* format)
{
    return std::make_unique<WholeFile>(
        Error{Code::NothingToWrite, {{"format", std::string(format)}}, {}});
}

// Names and links are the workshop's, verdicts and values the analysis's.
JourneyGraph graphOf(const ExportJob& job)
{
    JourneyGraph graph = journeyGraphOf(job.workshop);
    const Brand* own = ownBrand(job.workshop);
    for (GraphNode& node : graph.nodes) {
        const auto& results = job.analysis.touchpoints;
        const auto result = std::ranges::find(results, node.touchpoint, &TouchpointResult::id);
        if (!node.touchpoint || result == results.end())
            continue;
        if (result->cover)
            node.verdict = textOf(*result->cover);
        node.impact = result->impact;
        for (const Performance& performance : result->performance)
            if (own && performance.brand == own->id)
                node.performance = performance.interval.value;
    }
    return graph;
}

CalendarWords wordsIn(const QString& language)
{
    const SpokenLanguage spoken(language);
    const auto word = [](const char* text) {
        return QCoreApplication::translate("Calendar", text).toStdString();
    };
    return {word(QT_TRANSLATE_NOOP("Calendar", "Touchpoint")),
        word(QT_TRANSLATE_NOOP("Calendar", "Responsible")),
        word(QT_TRANSLATE_NOOP("Calendar", "Budget")),
        word(QT_TRANSLATE_NOOP("Calendar", "Measured by"))};
}

} // namespace

std::unique_ptr<Rendering> makeJson(const ExportJob& job)
{
    return std::make_unique<JsonFile>(job.workshop);
}

std::unique_ptr<Rendering> makeTables(const ExportJob& job)
{
    return std::make_unique<TablesFiles>(
        job.workshop, job.tablesForGermanSpreadsheets ? germanSpreadsheetCsv : plainCsv);
}

std::unique_ptr<Rendering> makeGraphMl(const ExportJob& job)
{
    const JourneyGraph graph = graphOf(job);
    return graph.nodes.empty() ? nothing("GraphML") : fileOf("journey.graphml", graphMl(graph));
}

std::unique_ptr<Rendering> makeDot(const ExportJob& job)
{
    const JourneyGraph graph = graphOf(job);
    return graph.nodes.empty() ? nothing("DOT") : fileOf("journey.dot", dotText(graph));
}

std::unique_ptr<Rendering> makeMermaid(const ExportJob& job)
{
    const MermaidJourney journey = mermaidJourneyOf(job.workshop);
    return journey.sections.empty() ? nothing("Mermaid")
                                    : fileOf("journey.mmd", mermaidText(journey));
}

std::unique_ptr<Rendering> makeCalendar(const ExportJob& job)
{
    if (!hasDatedMeasures(job.workshop))
        return nothing("iCalendar");
    return fileOf("measures.ics", measureCalendar(job.workshop, wordsIn(job.paper.language)));
}

} // namespace rundblick
