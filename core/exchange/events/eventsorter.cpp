// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/events/eventsorter.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <tuple>

namespace rundblick {
namespace {

constexpr auto eventSize = static_cast<std::streamoff>(sizeof(PackedEvent));

auto placeOf(const PackedEvent& event)
{
    return std::tuple(event.customerHigh, event.customerLow, event.time, event.row);
}

bool isBefore(const PackedEvent& a, const PackedEvent& b)
{
    return placeOf(a) < placeOf(b);
}

std::string randomName()
{
    std::random_device random;
    return "rundblick-" + std::to_string(random()) + std::to_string(random()) + ".tmp";
}

} // namespace

// Its name goes at once where the system lets a file go on without one, otherwise at the end.
class EventSorter::File {
public:
    explicit File(const std::filesystem::path& folder)
        : m_path(folder / randomName())
        , m_file(m_path, std::ios::in | std::ios::out | std::ios::binary | std::ios::trunc)
    {
        removeName();
    }
    ~File()
    {
        m_file.close();
        removeName();
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    bool append(const std::vector<PackedEvent>& events)
    {
        m_file.seekp(0, std::ios::end);
        m_file.write(reinterpret_cast<const char*>(events.data()),
            static_cast<std::streamsize>(events.size()) * eventSize);
        m_file.flush();
        return m_file.good();
    }
    bool read(std::int64_t place, std::vector<PackedEvent>& events)
    {
        m_file.seekg(place * eventSize);
        m_file.read(reinterpret_cast<char*>(events.data()),
            static_cast<std::streamsize>(events.size()) * eventSize);
        return m_file.good();
    }

private:
    void removeName()
    {
        std::error_code isStillOpen;
        std::filesystem::remove(m_path, isStillOpen);
    }

    std::filesystem::path m_path;
    std::fstream m_file;
};

struct EventSorter::Run {
    std::int64_t place = 0; // in the file, of the first that was not read
    std::int64_t left = 0; // in the file
    std::vector<PackedEvent> events; // that were read
    std::size_t at = 0;

    const PackedEvent& front() const { return events[at]; }
};

EventSorter::EventSorter(std::filesystem::path folder, std::size_t mostInMemory)
    : m_folder(std::move(folder))
    , m_mostInMemory(mostInMemory)
{
}

EventSorter::~EventSorter() = default;

Status EventSorter::add(const PackedEvent& event)
{
    if (m_events.size() == m_mostInMemory)
        if (const Status written = writeRun(); !written)
            return written;
    m_events.push_back(event);
    ++m_count;
    return ok();
}

Status EventSorter::writeRun()
{
    std::ranges::sort(m_events, isBefore);
    if (!m_file)
        m_file = std::make_unique<File>(m_folder);
    if (!m_file->append(m_events))
        return Error{
            Code::EventsUnsorted, {{"limit", (m_count * eventSize >> 20) + 1}}, m_folder.string()};
    const auto written = static_cast<std::int64_t>(m_events.size());
    m_runs.push_back({m_count - written, written, {}, 0});
    m_events.clear();
    return ok();
}

Status EventSorter::finish()
{
    if (!m_file) {
        std::ranges::sort(m_events, isBefore);
        return ok();
    }
    if (!m_events.empty())
        if (const Status written = writeRun(); !written)
            return written;
    m_events = {};
    return startRuns();
}

Status EventSorter::startRuns()
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (const Status filled = refill(m_runs[i]); !filled)
            return filled;
        m_heap.push_back(i);
    }
    const auto isLater = [this](std::size_t a, std::size_t b) {
        return isBefore(m_runs[b].front(), m_runs[a].front());
    };
    std::ranges::make_heap(m_heap, isLater);
    return ok();
}

// As many as memory holds of every run at the same time.
Status EventSorter::refill(Run& run)
{
    const std::size_t share = std::max<std::size_t>(m_mostInMemory / m_runs.size(), 16);
    run.events.resize(std::min(share, static_cast<std::size_t>(run.left)));
    run.at = 0;
    if (!m_file->read(run.place, run.events))
        return Error{Code::FileUnreadable, {{"file", m_folder.string()}}, {}};
    run.place += static_cast<std::int64_t>(run.events.size());
    run.left -= static_cast<std::int64_t>(run.events.size());
    return ok();
}

Result<bool> EventSorter::next(PackedEvent& event)
{
    if (!m_file) {
        if (m_at == m_events.size())
            return false;
        event = m_events[m_at++];
        return true;
    }
    if (m_heap.empty())
        return false;
    const auto isLater = [this](std::size_t a, std::size_t b) {
        return isBefore(m_runs[b].front(), m_runs[a].front());
    };
    std::ranges::pop_heap(m_heap, isLater);
    Run& run = m_runs[m_heap.back()];
    event = run.events[run.at++];
    if (run.at == run.events.size() && run.left > 0)
        if (const Status filled = refill(run); !filled)
            return filled.error();
    if (run.at == run.events.size())
        m_heap.pop_back();
    else
        std::ranges::push_heap(m_heap, isLater);
    return true;
}

} // namespace rundblick
