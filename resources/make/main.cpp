// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the workshop file of a folder of tables in one language. Runs when Rundblick is built.
#include "core/store/workshopfile.h"
#include "resources/make/maker.h"

#include <iostream>

using namespace rundblick;

namespace {

int complain(const Error& error)
{
    std::cerr << codeText(error.code);
    for (const auto& [name, value] : error.values) {
        std::cerr << ' ' << name << '=';
        std::visit([](const auto& content) { std::cerr << content; }, value);
    }
    std::cerr << ' ' << error.detail << '\n';
    return 1;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 4) {
        std::cerr << "usage: make_workshop FOLDER en|de FILE\n";
        return 2;
    }
    const bool german = std::string_view(arguments[2]) == "de";
    const Tongue tongue = german ? Tongue::German : Tongue::English;
    const std::filesystem::path file = arguments[3];
    const Workshop workshop = makeWorkshop(arguments[1], tongue);
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    const Status written = writeWorkshop(file, workshop, Existing::Refuse);
    return written ? 0 : complain(written.error());
}
