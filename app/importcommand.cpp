// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands.h"
#include "core/base/text.h"
#include "core/exchange/import.h"
#include "core/store/workshopfile.h"

#include <cmath>
#include <fstream>

namespace rundblick {
namespace {

// Refuses FileMissing, FileUnreadable.
Result<std::string> readText(const std::string& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return Error{Code::FileMissing, {{"file", path}}, error.message()};
    std::ifstream file(path, std::ios::binary);
    const auto size = std::filesystem::file_size(path, error);
    if (!file || error)
        return Error{Code::FileUnreadable, {{"file", path}}, error.message()};
    std::string text(size, '\0');
    file.read(text.data(), static_cast<std::streamsize>(size));
    if (file.gcount() != static_cast<std::streamsize>(size))
        return Error{Code::FileUnreadable, {{"file", path}}, {}};
    return text;
}

// "1:5" or "0:10:0.5".
std::optional<ImportScale> scaleFrom(std::string_view text)
{
    std::vector<double> numbers;
    for (const std::string_view part : split(text, ":")) {
        const std::optional<double> number = parseNumber(part);
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    if (numbers.size() < 2 || numbers.size() > 3)
        return {};
    const ImportScale scale{numbers[0], numbers[1], numbers.size() == 3 ? numbers[2] : 1.0};
    const double steps = (scale.high - scale.low) / scale.step;
    const bool isEven
        = scale.step > 0.0 && steps >= 1.0 && std::abs(steps - std::round(steps)) < 1e-6;
    return isEven ? std::optional(scale) : std::nullopt;
}

Result<ImportRequest> requestFrom(const Arguments& arguments)
{
    ImportRequest request;
    request.own = arguments.value("--own");
    request.missing = arguments.value("--missing");
    for (std::size_t i = 0; i < enumTexts<ImportKind>.size(); ++i) {
        const auto kind = static_cast<ImportKind>(i);
        const auto path = arguments.value("--" + std::string(textOf(kind)));
        if (!path)
            continue;
        Result<std::string> text = readText(*path);
        if (!text)
            return text.error();
        request.files.push_back({kind, *path, *std::move(text)});
    }
    return request;
}

int importInto(const std::string& path, const ImportRequest& request)
{
    std::error_code error;
    const bool isThere = std::filesystem::exists(path, error);
    Workshop workshop;
    std::vector<Message> notices;
    if (isThere) {
        Result<Workshop> read = readWorkshop(path, &notices);
        if (!read)
            return refuse(read.error());
        workshop = *std::move(read);
    }
    const Result<Imported> imported = importFiles(workshop, request);
    if (!imported)
        return refuse(imported.error());
    workshop.apply(imported->edit);
    if (!isThere || !imported->edit.isEmpty()) {
        const Existing existing = isThere ? Existing::Replace : Existing::Refuse;
        if (const Status written = writeWorkshop(path, workshop, existing); !written)
            return refuse(written.error());
    }
    for (const Message& notice : notices)
        warn(notice);
    for (const Message& message : imported->summary)
        print(message);
    return Done;
}

} // namespace

int runImport(const Arguments& arguments)
{
    std::optional<ImportScale> scale;
    if (arguments.has("--scale") && !(scale = scaleFrom(*arguments.value("--scale"))))
        return wrongUsage();
    Result<ImportRequest> request = requestFrom(arguments);
    if (!request)
        return refuse(request.error());
    if (request->files.empty() && !request->own)
        return wrongUsage();
    request->scale = scale;
    return importInto(arguments.file(), *request);
}

} // namespace rundblick
