// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "ui/paint/words/methodwords.h"
#include "ui/paint/words/words.h"
#include "ui/report/excel/sheets.h"
#include "ui/support/messages.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

using enum CellStyle;

// Line under line.
class ReadMe {
public:
    ReadMe(const ExcelSource& source, ExcelBook& book)
        : m_source(source)
        , m_book(book)
        , m_pen(book.sheet(SheetKind::ReadMe))
    {
    }

    void write()
    {
        m_pen.width(0, 34);
        m_pen.width(1, 34);
        m_pen.width(2, 90);
        writeBeginning();
        writeSheets();
        writeReading();
        writeMethod();
        writeNotices();
        m_pen.finish({.frozen = {0, 0}, .filter = {}, .headRow = 0});
    }

private:
    void heading(const QString& text)
    {
        m_pen.text({++m_row, 0}, text, Strong);
        ++m_row;
    }
    void line(const QString& name, const QString& value)
    {
        m_pen.text({m_row, 0}, name);
        m_pen.text({m_row++, 1}, value);
    }
    void writeBeginning();
    void writeSheets();
    void writeReading();
    void writeMethod();
    void writeNotices();

    const ExcelSource& m_source;
    ExcelBook& m_book;
    SheetPen& m_pen;
    std::size_t m_row = 0;
};

void ReadMe::writeBeginning()
{
    const Setup& setup = m_source.workshop.setup();
    const QString title = setup.title.empty() ? Words::tr("Workshop") : toQt(setup.title);
    m_pen.text({m_row++, 0}, title, Title);
    m_pen.text({m_row++, 0},
        Words::tr("The workshop as a workbook: all of its raw numbers, and formulas that compute "
                  "the results from them."),
        Muted);
    ++m_row;
    if (!setup.client.empty())
        line(Words::tr("Client"), toQt(setup.client));
    if (!setup.consultant.empty())
        line(Words::tr("Consultant"), toQt(setup.consultant));
    if (!setup.date.empty())
        line(Words::tr("Date"), m_source.numbers.date(setup.date));
    std::size_t customers = 0;
    std::size_t others = 0;
    for (const Rater* rater : m_source.raters)
        ++(rater->voice == Voice::Customer ? customers : others);
    line(Words::tr("Raters"),
        Words::tr("%1 customers, %2 employees and experts")
            .arg(m_source.numbers.number(double(customers)),
                m_source.numbers.number(double(others))));
    line(Words::tr("Made by"), QStringLiteral("Rundblick " RUNDBLICK_VERSION));
}

void ReadMe::writeSheets()
{
    heading(Words::tr("Sheets"));
    const std::pair<SheetKind, QString> sheets[] = {
        {SheetKind::Charts, Words::tr("importance × gap, and spends today and recommended")},
        {SheetKind::Matrix, Words::tr("performance values of all brands, gaps and quadrants")},
        {SheetKind::Waves, Words::tr("what changed from one wave of the study to the next")},
        {SheetKind::Coverage, Words::tr("impact in each phase, and what blue covers of it")},
        {SheetKind::Mix, Words::tr("response curves, spends today and recommended, effects")},
        {SheetKind::Frontier, Words::tr("effect against budget")},
        {SheetKind::Actions, Words::tr("planned work")},
        {SheetKind::Ideas, Words::tr("improvements that were collected")},
        {SheetKind::Touchpoints, Words::tr("the inventory with spends and answers")},
        {SheetKind::Placements, Words::tr("touchpoints in phases")},
        {SheetKind::Criteria, Words::tr("scales and weights")},
        {SheetKind::Ratings,
            m_source.isIndividual ? Words::tr("every single rating")
                                  : Words::tr("means of the ratings; single ones are too many")},
        {SheetKind::Points, Words::tr("measured effects of spends")}};
    for (const auto& [kind, what] : sheets) {
        if (!m_book.hasSheet(kind))
            continue;
        m_pen.link({m_row, 0}, sheetName(kind));
        m_pen.text({m_row++, 1}, what);
    }
}

void ReadMe::writeReading()
{
    heading(Words::tr("How to read it"));
    const std::pair<CellStyle, QString> heads[] = {
        {InputHead, Words::tr("raw numbers of the workshop: change them, and the results follow")},
        {LiveHead, Words::tr("formulas: recomputed here from the raw numbers")},
        {FixedHead,
            Words::tr("computed by Rundblick with its statistics and its solver: these stay as "
                      "they are")}};
    const QString names[] = {Words::tr("Input"), Words::tr("Formula"), Words::tr("Computed")};
    for (std::size_t i = 0; i < std::size(heads); ++i) {
        m_pen.text({m_row, 0}, names[i], heads[i].first);
        m_pen.text({m_row++, 1}, heads[i].second);
    }
    const std::size_t first = m_row;
    line(titleOf(Cover::Blue), Words::tr("covers the journey"));
    line(titleOf(Cover::Reserve), Words::tr("useful, but not needed to cover the journey"));
    line(titleOf(Cover::Grey), Words::tr("weak effect, waste and needless complexity"));
    m_pen.colourVerdicts({{first, 0}, {m_row - 1, 0}});
    line(Words::tr("Gap +"), Words::tr("teal: the own brand is ahead of the benchmark"));
    line(Words::tr("Gap −"), Words::tr("vermilion: the own brand is behind it"));
    line(Words::tr("Empty"), Words::tr("not known; an empty rating is no zero"));
}

void ReadMe::writeMethod()
{
    heading(Words::tr("Method"));
    const Method& method = m_source.analysis.method;
    const Brand* brand = m_source.workshop.find(method.benchmarkBrand);
    const Segment* segment = m_source.workshop.find(method.segment);
    const Wave* wave = m_source.workshop.find(method.wave);
    const MethodNames names{brand ? toQt(brand->name) : QString(),
        segment ? toQt(segment->name) : QString(), wave ? toQt(wave->name) : QString()};
    for (const MethodTopic& topic : methodTopics()) {
        m_pen.text({m_row++, 0}, topic.title, Muted);
        for (const std::string_view field : topic.fields) {
            m_pen.text({m_row, 0}, methodFieldName(field));
            m_pen.text({m_row, 1}, methodFieldValue(method, field, names, m_source.numbers));
            m_pen.text({m_row++, 2}, methodFieldEffect(field), Wrapped);
        }
    }
}

void ReadMe::writeNotices()
{
    if (m_source.analysis.notices.empty())
        return;
    heading(Words::tr("What to know about the data"));
    for (const Message& notice : m_source.analysis.notices)
        m_pen.text({m_row++, 0}, sentence(notice, m_source.numbers), Muted);
}

} // namespace

void writeReadMe(const ExcelSource& source, ExcelBook& book)
{
    ReadMe(source, book).write();
}

} // namespace rundblick
