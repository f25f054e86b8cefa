// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/cover/contentssection.h"

#include "ui/paint/ink.h"

#include <QCoreApplication>

#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CoverPaper)
};

constexpr double columnGap = 40.0;
constexpr double numberWidth = 36.0;
constexpr double indent = 14.0;
constexpr double gap = 5.0;
constexpr double nestedGap = 3.0;

// Above and below the text of an entry.
double gapOf(const ContentsEntry& entry)
{
    return entry.isNested ? nestedGap : gap;
}

TextStyle styleOf(const ContentsEntry& entry)
{
    return entry.isNested ? TextStyle::Small : TextStyle::Strong;
}

// The entries in two columns, page after page.
class ContentsList {
public:
    ContentsList(const Contents& contents, const Ink& ink, QSizeF room)
        : m_contents(contents)
        , m_width((room.width() - columnGap) / 2.0)
    {
        QPointF at;
        std::size_t page = 0;
        for (const ContentsEntry& entry : contents.entries) {
            const TextBlock text = ink.wrapped(entry.title, textWidth(entry), styleOf(entry));
            const double height = text.extent.height() + 2.0 * gapOf(entry);
            if (at.y() > 0.0 && at.y() + height > room.height())
                at = {at.x() + m_width + columnGap, 0.0};
            if (at.x() > room.width() - m_width + 0.1) {
                at = {};
                ++page;
            }
            m_rows.push_back({page, {at, QSizeF(m_width, height)}, text});
            at.ry() += height;
        }
        m_pages = page + 1;
    }

    std::size_t pages() const { return m_pages; }

    void paint(Ink& ink, std::size_t page, QPointF origin) const
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].page == page)
                paintRow(ink, i, m_rows[i].rect.translated(origin));
    }

private:
    struct Row {
        std::size_t page = 0;
        QRectF rect;
        TextBlock text;
    };

    double textWidth(const ContentsEntry& entry) const
    {
        return m_width - numberWidth - (entry.isNested ? indent : 0.0);
    }

    void paintRow(Ink& ink, std::size_t index, const QRectF& rect) const
    {
        const ContentsEntry& entry = m_contents.entries[index];
        const Look& look = ink.look();
        const double left = rect.left() + (entry.isNested ? indent : 0.0);
        const QRectF text(left, rect.bottom() - gapOf(entry) - m_rows[index].text.extent.height(),
            textWidth(entry), m_rows[index].text.extent.height());
        ink.block(text, m_rows[index].text,
            {.style = styleOf(entry),
                .color = entry.isNested ? look.muted : look.text,
                .align = Qt::AlignLeft | Qt::AlignTop});
        ink.text({rect.right() - numberWidth, text.top(), numberWidth, text.height()},
            QString::number(entry.page + 1 - m_contents.unnumbered),
            {.style = styleOf(entry),
                .color = entry.isNested ? look.muted : look.text,
                .align = Qt::AlignRight | Qt::AlignBottom});
        ink.painter().setPen(QPen(look.line, 0.5));
        ink.painter().drawLine(rect.bottomLeft(), rect.bottomRight());
        m_contents.spots[index] = {m_contents.painted, ink.onPage(rect).boundingRect()};
    }

    const Contents& m_contents;
    double m_width;
    std::vector<Row> m_rows;
    std::size_t m_pages = 0;
};

} // namespace

PaperSection contentsSection(const Contents& contents)
{
    return {.title = Words::tr("Contents"),
        .explanation = {},
        .legend = {},
        .pages =
            [&contents](Ink& ink, QSizeF room) {
                const auto list = std::make_shared<const ContentsList>(contents, ink, room);
                std::vector<PaintPage> pages;
                for (std::size_t page = 0; page < list->pages(); ++page)
                    pages.push_back([list, page](Ink& target, const QRectF& rect) {
                        list->paint(target, page, rect.topLeft());
                    });
                return pages;
            },
        .isListed = false};
}

} // namespace rundblick
