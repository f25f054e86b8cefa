// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zipfile.h"

#include <zip.h>

namespace rundblick {

bool writeZip(const std::filesystem::path& path, const std::map<std::string, std::string>& entries)
{
    int failure = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &failure);
    if (!zip)
        return false;
    for (const auto& [name, text] : entries) {
        zip_source_t* source = zip_source_buffer(zip, text.data(), text.size(), 0);
        if (zip_file_add(zip, name.c_str(), source, ZIP_FL_OVERWRITE) < 0)
            zip_source_free(source);
    }
    return zip_close(zip) == 0;
}

} // namespace rundblick
