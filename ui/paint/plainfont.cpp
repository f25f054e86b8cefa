// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/plainfont.h"

#include <QtEndian>

#include <optional>

namespace rundblick {
namespace {

constexpr char oldName[] = "Inter";
constexpr char newName[] = "Blick"; // as long as the old one: names are changed where they lie

// Reads a font file by offsets (OpenType 1.9); nothing where the file is too short.
template <typename Number>
std::optional<qsizetype> numberAt(const QByteArray& font, qsizetype offset)
{
    if (offset < 0 || offset > font.size() - qsizetype(sizeof(Number)))
        return {};
    return qFromBigEndian<Number>(font.constData() + offset);
}

std::optional<qsizetype> tableOf(const QByteArray& font, const char* tag)
{
    constexpr qsizetype firstRecord = 12;
    constexpr qsizetype recordSize = 16;
    const qsizetype count = numberAt<quint16>(font, 4).value_or(0);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = firstRecord + i * recordSize;
        if (font.mid(record, 4) == tag)
            return numberAt<quint32>(font, record + 8);
    }
    return {};
}

// The features stay in their list, in order, and 'calt' names no substitutions any more.
void removeAlternates(QByteArray& font)
{
    const auto substitutions = tableOf(font, "GSUB");
    const auto list = substitutions ? numberAt<quint16>(font, *substitutions + 6) : std::nullopt;
    if (!list)
        return;
    const qsizetype features = *substitutions + *list;
    const qsizetype count = numberAt<quint16>(font, features).value_or(0);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = features + 2 + i * 6;
        if (font.mid(record, 4) != "calt")
            continue;
        const qsizetype lookups = features + numberAt<quint16>(font, record + 4).value_or(0) + 2;
        if (numberAt<quint16>(font, lookups))
            qToBigEndian<quint16>(0, font.data() + lookups);
    }
}

// "Inter" becomes "Blick", in one byte or two a letter.
void renameAt(QByteArray& font, qsizetype place)
{
    const QString old = QString::fromLatin1(oldName);
    for (const qsizetype width : {1, 2}) {
        const auto letterAt = [&](qsizetype i) { return place + i * width + width - 1; };
        qsizetype same = 0;
        while (same < old.size() && letterAt(same) < font.size()
            && font[letterAt(same)] == oldName[same])
            ++same;
        for (qsizetype i = 0; same == old.size() && i < same; ++i)
            font[letterAt(i)] = newName[i];
    }
}

void renameFamily(QByteArray& font)
{
    constexpr qsizetype family = 1;
    constexpr qsizetype typographicFamily = 16;
    const auto names = tableOf(font, "name");
    const auto texts = names ? numberAt<quint16>(font, *names + 4) : std::nullopt;
    if (!texts)
        return;
    const qsizetype count = numberAt<quint16>(font, *names + 2).value_or(0);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = *names + 6 + i * 12;
        const auto kind = numberAt<quint16>(font, record + 6);
        const auto text = numberAt<quint16>(font, record + 10);
        if (text && (kind == family || kind == typographicFamily))
            renameAt(font, *names + *texts + *text);
    }
}

} // namespace

QByteArray plainFont(QByteArray inter)
{
    removeAlternates(inter);
    renameFamily(inter);
    return inter;
}

QString plainFamily()
{
    return QString::fromLatin1(newName);
}

} // namespace rundblick
