// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions/versions.h"

#include "core/model/edits/recordedits.h"
#include "core/store/openchecks.h"
#include "core/store/publish.h"
#include "core/store/versions/compression.h"

namespace rundblick {
namespace {

constexpr std::int64_t megabyte = 1'000'000;
constexpr std::int64_t largestPacked = 50;
constexpr std::int64_t largestImage = 500;

Error tooLarge(std::string_view name, std::int64_t limit)
{
    return {Code::VersionTooLarge, {{"version", std::string(name)}, {"limit", limit}}, {}};
}

Workshop withoutVersions(const Workshop& workshop)
{
    std::vector<Id<NamedVersion>> versions;
    for (const auto& [id, version] : workshop.all<NamedVersion>())
        versions.push_back(id);
    Workshop result = workshop;
    result.apply(removeRecords<NamedVersion>(workshop, versions));
    return result;
}

std::string_view viewOf(const std::uint8_t* start, std::size_t size)
{
    return {reinterpret_cast<const char*>(start), size};
}

} // namespace

Result<Bytes> packVersion(const Workshop& workshop, std::string_view name)
{
    Result<Database> database = filledDatabase(withoutVersions(workshop), {.document = 1});
    if (!database)
        return database.error();
    if (const Status closed = makePublishable(*database, 0); !closed)
        return closed.error();
    const Result<std::vector<unsigned char>> image = database->image();
    if (!image)
        return image.error();
    if (static_cast<std::int64_t>(image->size()) > largestImage * megabyte)
        return tooLarge(name, largestImage);
    std::vector<std::uint8_t> packed = compressed(viewOf(image->data(), image->size()));
    if (static_cast<std::int64_t>(packed.size()) > largestPacked * megabyte)
        return tooLarge(name, largestPacked);
    return Bytes(std::move(packed));
}

Result<Workshop> unpackVersion(const NamedVersion& version)
{
    if (static_cast<std::int64_t>(version.content.size()) > largestPacked * megabyte)
        return tooLarge(version.name, largestPacked);
    constexpr auto limit = static_cast<std::size_t>(largestImage * megabyte);
    std::optional<std::vector<std::uint8_t>> image
        = inflated(viewOf(version.content.data(), version.content.size()), limit);
    const auto damaged = [&](std::string detail) {
        return Error{Code::VersionDamaged, {{"version", version.name}}, std::move(detail)};
    };
    if (!image)
        return damaged("not to be inflated");
    Result<CheckedFile> file = readCheckedBytes(std::move(*image), version.name);
    if (!file)
        return file.error().code == Code::TooNew
            ? file.error()
            : damaged(std::string(codeText(file.error().code)));
    if (!file->notices.empty())
        return damaged("digest differs");
    return std::move(file->workshop);
}

} // namespace rundblick
