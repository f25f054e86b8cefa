// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/waves/wavewords.h"
#include "ui/report/excel/sheets.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

constexpr std::size_t head = 3; // row

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

using enum CellStyle;

// What changed for the own brand: the values of the waves as computed, the change from them.
class WaveSheet {
public:
    WaveSheet(const WavesFigure& figure, SheetPen& pen)
        : m_figure(figure)
        , m_pen(pen)
    {
    }

    void write()
    {
        m_pen.text({0, 0}, sheetName(SheetKind::Waves), Title);
        m_pen.text(
            {1, 0}, toQt(m_figure.brandName) + QStringLiteral(" · ") + stepOf(m_figure), Muted);
        writeHeads();
        std::size_t row = head + 1;
        for (const WavesRow& touchpoint : m_figure.rows)
            writeRow(row++, touchpoint);
        m_pen.finish({.frozen = {head + 1, 1},
            .filter = SheetRange{{head, 0}, {row - 1, afterWaves() + 7}},
            .headRow = head});
    }

private:
    std::size_t afterWaves() const { return 1 + 3 * m_figure.waves.size(); }
    static std::size_t columnOf(std::size_t wave) { return 1 + 3 * wave; } // value, SE, n

    void writeHeads()
    {
        m_pen.head({head, 0}, Words::tr("Touchpoint"), InputHead);
        for (std::size_t wave = 0; wave < m_figure.waves.size(); ++wave) {
            const std::size_t column = columnOf(wave);
            m_pen.head({head, column}, toQt(m_figure.waves[wave]), FixedHead);
            m_pen.head({head, column + 1}, Words::tr("Standard error"), FixedHead);
            m_pen.head({head, column + 2}, Words::tr("Raters"), FixedHead);
        }
        const std::size_t column = afterWaves();
        m_pen.head({head, column}, Words::tr("Change"), LiveHead);
        m_pen.head({head, column + 1}, Words::tr("Standard error"), LiveHead);
        std::size_t next = column + 2;
        for (const QString& text :
            {Words::tr("Low (95 %)"), Words::tr("High (95 %)"), Words::tr("Degrees of freedom"),
                QStringLiteral("p"), QStringLiteral("q"), Words::tr("Verdict")})
            m_pen.head({head, next++}, text, FixedHead);
    }

    void writeRow(std::size_t row, const WavesRow& touchpoint)
    {
        m_pen.text({row, 0}, touchpoint.name);
        for (std::size_t wave = 0; wave < touchpoint.values.size(); ++wave) {
            const WaveValue& value = touchpoint.values[wave];
            const std::size_t column = columnOf(wave);
            m_pen.number({row, column}, value.value, Value);
            m_pen.number({row, column + 1}, value.se, Value);
            m_pen.number({row, column + 2}, static_cast<double>(value.n), Whole);
        }
        const WaveChange& change = touchpoint.change;
        if (change.interval.value)
            writeChange(row, change);
    }

    void writeChange(std::size_t row, const WaveChange& change)
    {
        const std::size_t now = columnOf(m_figure.shown);
        const std::size_t before = columnOf(m_figure.shown - 1);
        const std::size_t column = afterWaves();
        m_pen.formula({row, column}, rowCell({row, now}) + '-' + rowCell({row, before}),
            change.interval.value, Points);
        if (change.se)
            m_pen.formula({row, column + 1},
                "SQRT(" + rowCell({row, now + 1}) + "^2+" + rowCell({row, before + 1}) + "^2)",
                change.se, Value);
        m_pen.number({row, column + 2}, change.interval.low, Points);
        m_pen.number({row, column + 3}, change.interval.high, Points);
        m_pen.number({row, column + 4}, change.df, Value);
        m_pen.number({row, column + 5}, change.p, Share);
        m_pen.number({row, column + 6}, change.q, Share);
        m_pen.text({row, column + 7}, nameOf(change.verdict));
    }

    const WavesFigure& m_figure;
    SheetPen& m_pen;
};

} // namespace

void writeWaves(const ExcelSource& source, ExcelBook& book)
{
    WaveSheet(source.waves, book.sheet(SheetKind::Waves)).write();
}

} // namespace rundblick
