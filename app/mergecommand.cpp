// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands.h"
#include "core/model/merge/merge.h"
#include "core/store/merging/copies.h"
#include "core/store/workshopfile.h"
#include "ui/support/messages.h"
#include "ui/support/savefile.h"
#include "ui/support/strings.h"
#include "ui/window/merge/mergewords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace rundblick {
namespace {

struct Inputs {
    std::optional<CheckedFile> base;
    CheckedFile ours;
    CheckedFile theirs;
};

// A file, with what is to be known about it said; OtherWorkshop where it is no copy of `other`.
Result<CheckedFile> readCopy(
    const std::string& path, const std::string& otherPath, const CheckedFile* other)
{
    Result<CheckedFile> file = readCheckedFile(path);
    if (!file)
        return file;
    for (const Message& notice : file->notices)
        warn(notice);
    if (other)
        if (const Status copies = checkCopies(path, file->document, otherPath, other->document);
            !copies)
            return copies.error();
    return file;
}

Result<Inputs> readInputs(const Arguments& arguments)
{
    const std::string& path = arguments.file(1);
    Result<CheckedFile> ours = readCopy(path, {}, nullptr);
    if (!ours)
        return ours.error();
    Result<CheckedFile> theirs = readCopy(arguments.file(2), path, &*ours);
    if (!theirs)
        return theirs.error();
    Inputs inputs{{}, *std::move(ours), *std::move(theirs)};
    if (arguments.file(0) == "-")
        return inputs;
    Result<CheckedFile> base = readCopy(arguments.file(0), path, &inputs.ours);
    if (!base)
        return base.error();
    inputs.base = *std::move(base);
    return inputs;
}

Result<Merge> mergeInputs(const Inputs& inputs, std::optional<Choice> side)
{
    const Workshop base = inputs.base ? inputs.base->workshop : Workshop();
    const Workshop& ours = inputs.ours.workshop;
    const Workshop& theirs = inputs.theirs.workshop;
    Choices choices;
    return side ? mergePreferring(base, ours, theirs, *side, choices) : merge(base, ours, theirs);
}

Message messageOf(const Conflict& conflict, const NumberStyle& style, bool hasBase)
{
    const ConflictWords words = wordsOf(conflict, style, hasBase);
    Message message{Code::MergeValue,
        {{"record", std::string(conflict.key.record)}, {"name", conflict.name}}, {}};
    if (conflict.kind == ConflictKind::SameName)
        message.code = Code::MergeSameName;
    else if (conflict.kind == ConflictKind::Removed && hasBase)
        message.code = Code::MergeRemoved;
    message.values.insert(message.values.end(),
        {{"field", toStd(words.field.isEmpty() ? words.record : words.field)},
            {"base", toStd(words.base)}, {"ours", toStd(words.ours)},
            {"theirs", toStd(words.theirs)}});
    if (conflict.kind == ConflictKind::SamePlace)
        message.code = Code::MergeSamePlace;
    return message;
}

void printConflicts(const std::vector<Conflict>& conflicts, const NumberStyle& style, bool hasBase)
{
    for (const Conflict& conflict : conflicts) {
        QString line = sentence(messageOf(conflict, style, hasBase), style) + QLatin1Char(' ')
            + settlementOf(conflict);
        std::puts(qUtf8Printable(line.simplified()));
    }
}

QJsonValue jsonOf(const std::optional<MessageValue>& value)
{
    if (!value)
        return QJsonValue::Null;
    if (const auto* text = std::get_if<std::string>(&*value))
        return toQt(*text);
    if (const auto* number = std::get_if<double>(&*value))
        return *number;
    return static_cast<qint64>(std::get<std::int64_t>(*value));
}

QJsonObject jsonOf(const Conflict& conflict)
{
    constexpr const char* kinds[] = {"value", "removed", "same-name", "same-place"};
    constexpr const char* choices[] = {"ours", "theirs", "join", "rename"};
    QJsonArray fields;
    for (const ContestedField& field : conflict.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), toQt(field.field)},
            {QStringLiteral("base"), jsonOf(field.base)},
            {QStringLiteral("ours"), jsonOf(field.ours)},
            {QStringLiteral("theirs"), jsonOf(field.theirs)}});
    return {{QStringLiteral("record"), toQt(conflict.key.record)},
        {QStringLiteral("id"), QString::number(conflict.key.id)}, // too long for a JSON number
        {QStringLiteral("name"), toQt(conflict.name)},
        {QStringLiteral("kind"), QLatin1String(kinds[static_cast<int>(conflict.kind)])},
        {QStringLiteral("fields"), fields},
        {QStringLiteral("settled"), QLatin1String(choices[static_cast<int>(conflict.choice)])}};
}

Status writeJson(const std::vector<Conflict>& conflicts, const std::string& path)
{
    QJsonArray list;
    for (const Conflict& conflict : conflicts)
        list.append(jsonOf(conflict));
    const QByteArray json = QJsonDocument(list).toJson();
    if (path != "-")
        return saveFile(QFile::decodeName(path.c_str()), json);
    const bool isWritten
        = std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout)
        == static_cast<std::size_t>(json.size());
    if (isWritten && std::fflush(stdout) == 0)
        return ok();
    return Error{Code::FileUnwritable, {{"file", path}}, {}};
}

Status writeResult(const Inputs& inputs, const Merge& merge, const std::string& path)
{
    Workshop merged = inputs.ours.workshop;
    merged.apply(merge.edit);
    return writeWorkshop(
        path, merged, mergedDocument(inputs.ours.document, inputs.theirs.document));
}

// Nothing where the word is none of the two.
std::optional<Choice> sideFrom(const std::string& word)
{
    if (word == "ours")
        return Choice::Ours;
    return word == "theirs" ? std::optional(Choice::Theirs) : std::nullopt;
}

// The conflicts, as JSON where that is asked for, and what was done.
Status tell(const Arguments& arguments, const Inputs& inputs, const Merge& merge)
{
    const std::optional<std::string> json = arguments.value("--json");
    if (!json)
        printConflicts(
            merge.conflicts, NumberStyle(inputs.ours.workshop.setup()), inputs.base.has_value());
    else if (const Status written = writeJson(merge.conflicts, *json); !written)
        return written;
    if (json == "-")
        return ok();
    if (merge.edit.changes.empty() && merge.conflicts.empty())
        print({Code::MergeNothing, {{"file", arguments.file(2)}}, {}});
    else
        print({Code::MergeDone,
            {{"file", *arguments.value("--into")},
                {"count", static_cast<std::int64_t>(merge.edit.changes.size())},
                {"conflicts", static_cast<std::int64_t>(merge.conflicts.size())}},
            {}});
    return ok();
}

} // namespace

int runMerge(const Arguments& arguments)
{
    const std::optional<std::string> out = arguments.value("--into");
    const std::optional<std::string> prefer = arguments.value("--prefer");
    const std::optional<Choice> side = prefer ? sideFrom(*prefer) : std::nullopt;
    if (!out || (prefer && !side))
        return wrongUsage();
    if (QFile::exists(QFile::decodeName(out->c_str())))
        return refuse({Code::FileExists, {{"file", *out}}, {}});
    const Result<Inputs> inputs = readInputs(arguments);
    if (!inputs)
        return refuse(inputs.error());
    const Result<Merge> merged = mergeInputs(*inputs, side);
    if (!merged)
        return refuse(merged.error());
    Status status = writeResult(*inputs, *merged, *out);
    if (status)
        status = tell(arguments, *inputs, *merged);
    if (!status)
        return refuse(status.error());
    return merged->conflicts.empty() ? Done : Settled;
}

} // namespace rundblick
