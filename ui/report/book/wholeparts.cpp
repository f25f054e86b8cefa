// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/book/wholeparts.h"

#include <memory>
#include <zip.h>

namespace rundblick {
namespace {

struct Closer {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Closer>;
using Entry = std::unique_ptr<zip_file_t, Closer>;

Archive opened(const QByteArray& package)
{
    zip_source_t* source = zip_source_buffer_create(
        package.constData(), static_cast<zip_uint64_t>(package.size()), 0, nullptr);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!archive)
        zip_source_free(source);
    return Archive(archive);
}

// "worksheet" of "<?xml … ?><worksheet …": empty where there is none.
QByteArray rootOf(const QByteArray& xml)
{
    qsizetype at = xml.indexOf('<');
    while (at >= 0 && at + 1 < xml.size() && (xml[at + 1] == '?' || xml[at + 1] == '!'))
        at = xml.indexOf('<', at + 1);
    qsizetype end = at + 1;
    while (at >= 0 && end < xml.size() && !QByteArrayView(" />\n\r\t").contains(xml[end]))
        ++end;
    return at < 0 ? QByteArray() : xml.mid(at + 1, end - at - 1);
}

bool isWhole(const QByteArray& xml)
{
    const QByteArray root = rootOf(xml);
    const QByteArray trimmed = xml.trimmed();
    const QByteArray end = "</" + root + '>';
    return !root.isEmpty() && (trimmed.endsWith(end) || trimmed.endsWith("/>"));
}

} // namespace

bool hasWholeParts(const QByteArray& package)
{
    const Archive archive = opened(package);
    if (!archive)
        return false;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t facts;
        const Entry part(zip_fopen_index(archive.get(), index, 0));
        if (!part || zip_stat_index(archive.get(), index, 0, &facts) != 0)
            return false;
        QByteArray xml(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
        if (zip_fread(part.get(), xml.data(), facts.size) != static_cast<zip_int64_t>(facts.size)
            || !isWhole(xml))
            return false;
    }
    return count > 0;
}

} // namespace rundblick
