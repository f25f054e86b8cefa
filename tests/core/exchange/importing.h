// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <QTest>

namespace rundblick {

// "cell-empty ratings.csv 3 value": what a refusal says, for comparing.
inline QString refusalText(const Error& error)
{
    QString text = QString::fromUtf8(codeText(error.code).data());
    for (const char* const name : {"file", "row", "column"})
        if (const MessageValue* value = error.find(name)) {
            text += QLatin1Char(' ');
            if (const auto* word = std::get_if<std::string>(value))
                text += QString::fromStdString(*word);
            else
                text += QString::number(std::get<std::int64_t>(*value));
        }
    return text;
}

inline ImportFile file(ImportKind kind, std::string content)
{
    return {kind, std::string(textOf(kind)) + ".csv", std::move(content)};
}

// The workshop after an import that must succeed.
inline Workshop after(const Workshop& workshop, const ImportRequest& request)
{
    const Result<Imported> imported = importFiles(workshop, request);
    if (!imported) {
        QTest::qFail(qPrintable(refusalText(imported.error())), __FILE__, __LINE__);
        return workshop;
    }
    Workshop result = workshop;
    result.apply(imported->edit);
    return result;
}

inline QString refusal(const Workshop& workshop, const ImportRequest& request)
{
    const Result<Imported> imported = importFiles(workshop, request);
    return imported ? QStringLiteral("accepted") : refusalText(imported.error());
}

template <typename Record>
QString names(const Workshop& workshop)
{
    QStringList list;
    for (const Record* record : ordered<Record>(workshop))
        list << QString::fromStdString(record->name);
    return list.join(QLatin1Char(' '));
}

// A ratings file: everybody rates 100 touchpoints of five brands by one criterion.
inline std::string manyRatings(int raters)
{
    std::string content = "rater,voice,touchpoint,brand,criterion,value\n";
    for (int rater = 0; rater < raters; ++rater)
        for (int cell = 0; cell < 500; ++cell)
            content += "Rater " + std::to_string(rater) + ",customer,Touchpoint "
                + std::to_string(cell % 100) + ",Brand " + std::to_string(cell / 100) + ",Trust,"
                + std::to_string(1 + (rater + cell) % 5) + "\n";
    return content;
}

} // namespace rundblick
