// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/cover/coversection.h"

#include "ui/paint/ink.h"
#include "ui/support/pictures/pictureimage.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QPainterPath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CoverPaper)
};

constexpr double leastContrastOfLine = 3.0; // to paper, of a line that is no text
constexpr double bandShare = 0.34; // of the width
constexpr double pageHeight = 595.0; // A4: all lengths are of such a page
constexpr double titleSize = 30.0;
constexpr double ringWidth = 15.0;

// Scaled into the rectangle, at its corner.
void paintLogo(Ink& ink, const QImage& image, const QRectF& room, Qt::Alignment align)
{
    const QSizeF size = QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio);
    QRectF target(room.topLeft(), size);
    if (align & Qt::AlignBottom)
        target.moveBottom(room.bottom());
    if (align & Qt::AlignVCenter)
        target.moveTop(room.center().y() - size.height() / 2.0);
    if (align & Qt::AlignHCenter)
        target.moveLeft(room.center().x() - size.width() / 2.0);
    if (align & Qt::AlignRight)
        target.moveRight(room.right());
    ink.painter().drawImage(target, image);
}

class CoverPage {
public:
    CoverPage(const CoverFigure& figure, const Report& report, const NumberStyle& style)
        : m_figure(figure)
        , m_report(report)
        , m_style(style)
        , m_clientLogo(figure.clientLogo ? imageOf(*figure.clientLogo) : QImage())
        , m_consultantLogo(figure.consultantLogo ? imageOf(*figure.consultantLogo) : QImage())
    {
    }

    // `page`: of such a size that it is as high as A4.
    void paint(Ink& ink, const QRectF& page) const
    {
        const QRectF band(page.left(), page.top(), bandShare * page.width(), page.height());
        paintBand(ink, band);
        const double left = band.right() + 48.0;
        paintTitle(ink, {left, 0.27 * page.height(), page.right() - left - 56.0, 220.0});
        paintConsultant(ink, {left, page.bottom() - 118.0, page.right() - left - 56.0, 70.0});
    }

private:
    // The look all round: rings that the band cuts off.
    void paintBand(Ink& ink, const QRectF& band) const
    {
        const Look& look = ink.look();
        const QColor color = QColor(toQt(m_figure.clientColour));
        const QColor fill = color.isValid() ? color : look.blueDeep;
        const QColor letters = look.textOn(fill);
        QPainter& painter = ink.painter();
        painter.fillRect(band, fill);
        QPainterPath inside; // SVG knows no clipping here
        inside.addRect(band);
        const QPointF centre(band.right() - 30.0, band.bottom() - 120.0);
        painter.setPen(Qt::NoPen);
        for (int ring = 0; ring < 5; ++ring) {
            const double radius = 60.0 + 46.0 * ring;
            QPainterPath path;
            path.addEllipse(centre, radius + ringWidth / 2.0, radius + ringWidth / 2.0);
            path.addEllipse(centre, radius - ringWidth / 2.0, radius - ringWidth / 2.0);
            painter.setBrush(look.between(fill, letters, 0.10 + 0.03 * ring));
            painter.drawPath(path.intersected(inside));
        }
        if (contrast(fill, look.card) < 1.2) {
            painter.setPen(QPen(look.line, 0.8));
            painter.drawLine(band.topRight(), band.bottomRight());
        }
        paintClient(ink, band.adjusted(40.0, 48.0, -32.0, -48.0), letters);
    }

    void paintClient(Ink& ink, const QRectF& room, const QColor& letters) const
    {
        double top = room.top();
        if (!m_clientLogo.isNull()) {
            const QRectF card(room.left(), top, std::min(190.0, room.width()), 86.0);
            ink.painter().setPen(Qt::NoPen);
            ink.painter().setBrush(ink.look().card);
            ink.painter().drawRoundedRect(card, 6.0, 6.0);
            paintLogo(ink, m_clientLogo, card.adjusted(14.0, 12.0, -14.0, -12.0), Qt::AlignCenter);
            top = card.bottom() + 18.0;
        }
        if (m_figure.client.empty())
            return;
        const TextBlock name = ink.wrapped(toQt(m_figure.client), room.width(), TextStyle::Title);
        ink.block({room.left(), top, room.width(), name.extent.height()}, name,
            {.style = TextStyle::Title, .color = letters, .align = Qt::AlignLeft | Qt::AlignTop});
    }

    void paintTitle(Ink& ink, const QRectF& room) const
    {
        const Look& look = ink.look();
        const QString title
            = m_figure.title.empty() ? Words::tr("Touchpoint workshop") : toQt(m_figure.title);
        const TextBlock block = ink.fitted(title, {room.width(), 150.0},
            {.style = TextStyle::Title, .maxLines = 4, .mostSize = titleSize});
        ink.block({room.left(), room.top(), room.width(), block.extent.height()}, block,
            {.style = TextStyle::Title, .align = Qt::AlignLeft | Qt::AlignTop});
        double y = room.top() + block.extent.height() + 16.0;
        ink.painter().fillRect(
            QRectF(room.left(), y, 72.0, 4.0), accentColor(look, m_figure.clientColour, look.blue));
        y += 22.0;
        for (const QString& fact : facts()) {
            const TextBlock line = ink.wrapped(fact, room.width(), TextStyle::Headline);
            ink.block({room.left(), y, room.width(), line.extent.height()}, line,
                {.style = TextStyle::Headline,
                    .color = look.muted,
                    .align = Qt::AlignLeft | Qt::AlignTop});
            y += line.extent.height() + 6.0;
        }
    }

    QStringList facts() const
    {
        QStringList lines{Words::tr("Touchpoints, customer journey and marketing mix")};
        QStringList when;
        if (!m_figure.date.empty())
            when += m_style.date(m_figure.date);
        if (!m_figure.period.empty())
            when += Words::tr("spends of %1").arg(toQt(m_figure.period));
        lines += when.join(QStringLiteral(" · "));
        const auto raters = static_cast<int>(m_report.method.customers + m_report.method.employees);
        if (raters > 0)
            lines += Words::tr("%n rater(s)", nullptr, raters);
        lines.removeAll(QString());
        return lines;
    }

    void paintConsultant(Ink& ink, const QRectF& room) const
    {
        const Look& look = ink.look();
        double left = room.left();
        if (!m_consultantLogo.isNull()) {
            const QRectF logo(left, room.top() + 10.0, 130.0, room.height() - 10.0);
            paintLogo(ink, m_consultantLogo, logo, Qt::AlignLeft | Qt::AlignVCenter);
            left += 150.0;
        }
        if (m_figure.consultant.empty() && m_consultantLogo.isNull())
            return;
        ink.painter().fillRect(QRectF(room.left(), room.top(), room.width(), 1.6),
            accentColor(look, m_figure.consultantColour, look.line));
        if (m_figure.consultant.empty())
            return;
        const QRectF text(left, room.top() + 10.0, room.right() - left, room.height() - 10.0);
        ink.text(text.adjusted(0.0, 0.0, 0.0, -text.height() / 2.0), Words::tr("Prepared by"),
            {.style = TextStyle::Body,
                .color = look.muted,
                .align = Qt::AlignLeft | Qt::AlignBottom});
        ink.text(text.adjusted(0.0, text.height() / 2.0, 0.0, 0.0), toQt(m_figure.consultant),
            {.style = TextStyle::Headline, .align = Qt::AlignLeft | Qt::AlignTop, .maxLines = 2});
    }

    const CoverFigure& m_figure;
    const Report& m_report;
    const NumberStyle& m_style;
    const QImage m_clientLogo;
    const QImage m_consultantLogo;
};

} // namespace

QColor accentColor(const Look& look, const std::string& colour, const QColor& fallback)
{
    const QColor chosen(toQt(colour));
    if (!chosen.isValid())
        return fallback;
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor darker = look.between(chosen, look.text, double(step) / steps);
        if (contrast(darker, look.card) >= leastContrastOfLine)
            return darker;
    }
    return look.text;
}

PaperSection coverSection(const CoverFigure& figure, const Report& report, const NumberStyle& style)
{
    return {.title = Words::tr("Cover"),
        .explanation = {},
        .legend = {},
        .pages = [&figure, &report, &style](Ink&, QSizeF room) -> std::vector<PaintPage> {
            const double scale = room.height() / pageHeight;
            return {
                [cover = CoverPage(figure, report, style), scale](Ink& ink, const QRectF& page) {
                    ink.painter().save();
                    ink.painter().translate(page.topLeft());
                    ink.painter().scale(scale, scale);
                    cover.paint(ink, QRectF(QPointF(), page.size() / scale));
                    ink.painter().restore();
                }};
        },
        .hasFrame = false,
        .isListed = false};
}

} // namespace rundblick
