// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/foreignformats.h"

#include "core/base/text.h"
#include "core/exchange/graphs/graphml.h"
#include "core/exchange/journeys/mermaid.h"
#include "core/exchange/json/jsonimport.h"
#include "core/exchange/json/workshopjson.h"
#include "core/exchange/touchpoints/touchpointlist.h"

#include <fstream>

namespace rundblick {
namespace {

constexpr ForeignRule rules[]
    = {{ForeignFormat::Json, "--json"}, {ForeignFormat::TouchpointList, "--list"},
        {ForeignFormat::Mermaid, "--mermaid"}, {ForeignFormat::GraphMl, "--graphml"}};

struct TextReader {
    std::size_t mostMegabytes;
    Result<Imported> (*read)(
        const Workshop& workshop, std::string_view text, const std::string& file);
};

TextReader readerOf(ForeignFormat format)
{
    if (format == ForeignFormat::Json)
        return {mostJsonMegabytes, importWorkshopJson};
    if (format == ForeignFormat::Mermaid)
        return {mostMermaidMegabytes, importMermaid};
    return {mostGraphMegabytes, importGraphMl};
}

Result<std::string> textOfFile(const std::filesystem::path& path, std::size_t mostMegabytes)
{
    std::error_code error;
    const std::string name = path.string();
    if (!std::filesystem::exists(path, error))
        return Error{Code::FileMissing, {{"file", name}}, error.message()};
    std::ifstream file(path, std::ios::binary);
    const auto size = std::filesystem::file_size(path, error);
    if (!file || error)
        return Error{Code::FileUnreadable, {{"file", name}}, error.message()};
    if (size > mostMegabytes << 20U)
        return Error{Code::ImportTooLarge,
            {{"file", name}, {"limit", static_cast<std::int64_t>(mostMegabytes)}}, {}};
    std::string text(size, '\0');
    file.read(text.data(), static_cast<std::streamsize>(size));
    if (file.gcount() != static_cast<std::streamsize>(size))
        return Error{Code::FileUnreadable, {{"file", name}}, {}};
    return text;
}

} // namespace

std::span<const ForeignRule> foreignFormats()
{
    return rules;
}

std::optional<ForeignFormat> recogniseFormat(std::string_view start)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (start.starts_with(byteOrderMark))
        start.remove_prefix(byteOrderMark.size());
    start = trimmed(start);
    if (start.starts_with('{') && start.find(workshopJsonFormat) != std::string_view::npos)
        return ForeignFormat::Json;
    if (start.starts_with('<') && start.find("graphml") != std::string_view::npos)
        return ForeignFormat::GraphMl;
    for (const std::string_view line : split(start, "\n"))
        if (trimmed(line) == "journey")
            return ForeignFormat::Mermaid;
    return {};
}

Result<Imported> importForeign(
    const Workshop& workshop, ForeignFormat format, const std::filesystem::path& path)
{
    if (format == ForeignFormat::TouchpointList)
        return importTouchpointList(workshop, path);
    const TextReader reader = readerOf(format);
    const Result<std::string> text = textOfFile(path, reader.mostMegabytes);
    return text ? reader.read(workshop, *text, path.filename().string()) : text.error();
}

} // namespace rundblick
