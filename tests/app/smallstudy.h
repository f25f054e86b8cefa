// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/program.h"

#include <functional>

namespace rundblick {

// The files of a small made-up study, as rows that a test may turn before they are imported:
// eight touchpoints, three phases, three brands, sixteen raters, links and spends.
class SmallStudy {
public:
    using Row = QStringList; // cells
    struct File {
        QString option; // "--ratings"
        Row header;
        QList<Row> rows;
    };

    SmallStudy()
    {
        addTouchpoints();
        addJourney();
        addRatings();
        m_files << File{QStringLiteral("--brands"), words("brand own marketShare"),
            {words("Veloria yes 0.5"), words("Nordrad no 0.3"), words("Radwerk no 0.2")}}
                << File{QStringLiteral("--criteria"), words("criterion role weight"),
                       {words("Trust performance 2.37"), words("Design performance 1"),
                           words("Influence influence 1")}};
    }

    // Calls `change(row)` for each row of a file.
    void change(const char* option, const std::function<void(Row&)>& change)
    {
        for (Row& row : file(option).rows)
            change(row);
    }

    File& file(const char* option)
    {
        return *std::ranges::find(m_files, QLatin1String(option), &File::option);
    }
    QList<File>& files() { return m_files; }

    // Imports all files into a new workshop.
    Run importInto(
        const Program& program, const QString& workshop, const QStringList& options = {}) const
    {
        QStringList arguments{QStringLiteral("import"), workshop};
        for (const File& file : m_files) {
            const QString name = workshop + file.option + QStringLiteral(".csv");
            QStringList lines{file.header.join(QLatin1Char(','))};
            for (const Row& row : file.rows)
                lines << row.join(QLatin1Char(','));
            program.write(name, (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
            arguments << file.option << name;
        }
        return program.run(arguments + options);
    }

private:
    static Row words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }
    static QString touchpoint(int i) { return QStringLiteral("Touchpoint %1").arg(i); }

    // Knuth's linear congruential generator: the same numbers everywhere.
    int next(int limit)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<int>((m_state >> 33U) % static_cast<unsigned>(limit));
    }

    void addTouchpoints()
    {
        File file{QStringLiteral("--touchpoints"), words("touchpoint spend saturation"), {}};
        for (int i = 1; i <= 8; ++i)
            file.rows << Row{touchpoint(i), QString::number(1000 * (1 + next(20))),
                QString::number(0.2 + 0.05 * next(10))};
        m_files << file;
    }

    void addJourney()
    {
        m_files << File{QStringLiteral("--phases"), words("phase order"),
            {words("Look 1"), words("Buy 2"), words("Use 3")}};
        File placements{
            QStringLiteral("--placements"), words("touchpoint phase usage importance"), {}};
        File links{QStringLiteral("--links"), words("from to weight"), {}};
        const char* const phases[] = {"Look", "Buy", "Use"};
        for (int i = 1; i <= 8; ++i) {
            placements.rows << Row{touchpoint(i), QLatin1String(phases[i % 3]),
                QString::number(0.1 * (1 + next(9))), QString::number(1 + next(5))};
            const QString to = i == 8 ? QStringLiteral("(conversion)") : touchpoint(i + 1);
            links.rows << Row{touchpoint(i), to, QStringLiteral("0.7")}
                       << Row{touchpoint(i), QStringLiteral("(lost)"), QStringLiteral("0.3")};
        }
        links.rows << Row{QStringLiteral("(start)"), touchpoint(1), QStringLiteral("0.8")}
                   << Row{QStringLiteral("(start)"), touchpoint(4), QStringLiteral("0.2")};
        m_files << placements << links;
    }

    void addRatings()
    {
        File file{
            QStringLiteral("--ratings"), words("rater voice touchpoint brand criterion value"), {}};
        const char* const brands[] = {"Veloria", "Nordrad", "Radwerk"};
        for (int rater = 1; rater <= 16; ++rater)
            for (int i = 1; i <= 8; ++i) {
                const QString name = QStringLiteral("Rater %1").arg(rater);
                const QString voice = QLatin1String(rater % 4 == 0 ? "employee" : "customer");
                const auto add = [&](const char* brand, const char* criterion, int value) {
                    file.rows << Row{name, voice, touchpoint(i), QLatin1String(brand),
                        QLatin1String(criterion), QString::number(value)};
                };
                for (const char* const brand : brands)
                    for (const char* const criterion : {"Trust", "Design"})
                        add(brand, criterion, 1 + next(10));
                add("", "Influence", 2 * (1 + next(5)));
            }
        m_files << file;
    }

    std::uint64_t m_state = 42;
    QList<File> m_files;
};

} // namespace rundblick
