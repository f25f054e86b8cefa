// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/book/excelbook.h"

#include "ui/paint/look.h"
#include "ui/report/book/wholeparts.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <xlsxwriter.h>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

lxw_color_t excelColor(const QColor& color)
{
    return color.rgb() & 0xFFFFFFU;
}

// Short dates as the workshop writes them, with four digits for the year: "dd.mm.yyyy".
QByteArray dayFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat).toLower();
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format.contains(u'\'') ? QByteArrayLiteral("yyyy-mm-dd") : format.toUtf8();
}

QByteArray amountFormat(const QString& currency)
{
    QString code = currency;
    code.remove(u'"').remove(u']').remove(u'[');
    return QStringLiteral("[$%1] #,##0").arg(code).toUtf8();
}

class FormatMaker {
public:
    FormatMaker(lxw_workbook* book, CellFormats& formats)
        : m_book(book)
        , m_formats(formats)
    {
    }

    lxw_format* make(CellStyle style)
    {
        lxw_format* format = workbook_add_format(m_book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        m_formats[static_cast<std::size_t>(style)] = format;
        return format;
    }
    void number(CellStyle style, const char* code) { format_set_num_format(make(style), code); }
    void head(CellStyle style, const QColor& fill, const QColor& text)
    {
        lxw_format* format = make(style);
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_indent(format, 1);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(format, excelColor(fill));
        format_set_font_color(format, excelColor(text));
        format_set_bottom(format, LXW_BORDER_THIN);
    }

private:
    lxw_workbook* m_book;
    CellFormats& m_formats;
};

void makeTextFormats(FormatMaker& maker, const Look& look)
{
    format_set_indent(maker.make(CellStyle::Plain), 1); // apart from numbers at their left
    lxw_format* wrapped = maker.make(CellStyle::Wrapped);
    format_set_text_wrap(wrapped);
    format_set_indent(wrapped, 1);
    format_set_bold(maker.make(CellStyle::Strong));
    lxw_format* title = maker.make(CellStyle::Title);
    format_set_bold(title);
    format_set_font_size(title, 16);
    format_set_font_color(title, excelColor(look.blueDeep));
    format_set_font_color(maker.make(CellStyle::Muted), excelColor(look.muted));
    format_set_align(maker.make(CellStyle::Centred), LXW_ALIGN_CENTER);
    lxw_format* link = maker.make(CellStyle::Link);
    format_set_font_color(link, excelColor(look.blue));
    format_set_underline(link, LXW_UNDERLINE_SINGLE);
    maker.head(CellStyle::InputHead, look.amberSoft, look.text);
    maker.head(CellStyle::LiveHead, look.blue, look.onBlue);
    maker.head(CellStyle::FixedHead, look.greySoft, look.text);
}

void makeNumberFormats(FormatMaker& maker, const NumberStyle& numbers)
{
    maker.make(CellStyle::General);
    maker.number(CellStyle::Whole, "#,##0");
    maker.number(CellStyle::Value, "0.0");
    maker.number(CellStyle::Points, "+0.0;\"−\"0.0;\"±\"0.0");
    maker.number(CellStyle::Percent, "0%");
    maker.number(CellStyle::Percent1, "0.0%");
    maker.number(CellStyle::QuietPercent, "0.0%;-0.0%;");
    maker.number(CellStyle::QuietShare, "0.0000;-0.0000;");
    maker.number(CellStyle::SignedPercent, "+0.0%;\"−\"0.0%;\"±\"0.0%");
    maker.number(CellStyle::Share, "0.0000");
    maker.number(CellStyle::Amount, amountFormat(numbers.currency()).constData());
    maker.number(CellStyle::Day, dayFormat(numbers.locale()).constData());
}

void makeVerdictFormats(FormatMaker& maker, const Look& look)
{
    lxw_format* blue = maker.make(CellStyle::BlueVerdict);
    format_set_bg_color(blue, excelColor(look.blue));
    format_set_font_color(blue, excelColor(look.onBlue));
    lxw_format* reserve = maker.make(CellStyle::ReserveVerdict);
    format_set_font_color(reserve, excelColor(look.blue));
    format_set_border(reserve, LXW_BORDER_THIN);
    format_set_border_color(reserve, excelColor(look.blue));
    lxw_format* grey = maker.make(CellStyle::GreyVerdict);
    format_set_bg_color(grey, excelColor(look.greySoft));
    format_set_font_color(grey, excelColor(look.muted));
}

void setFacts(lxw_workbook* book, const BookFacts& facts)
{
    QDate day = QDate::fromString(facts.date, Qt::ISODate);
    if (!day.isValid() || day.year() < 1980)
        day = QDate(2000, 1, 1);
    QByteArray texts[] = {cellText(facts.title), cellText(facts.client), cellText(facts.author),
        QByteArrayLiteral("Rundblick " RUNDBLICK_VERSION)};
    lxw_doc_properties properties{};
    properties.title = texts[0].data();
    properties.company = texts[1].data();
    properties.author = texts[2].data();
    properties.comments = texts[3].data();
    properties.created = QDateTime(day, QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
}

} // namespace

QString sheetName(SheetKind kind)
{
    constexpr const char* names[sheetKinds] = {QT_TRANSLATE_NOOP("Workbook", "Read me"),
        QT_TRANSLATE_NOOP("Workbook", "Charts"), QT_TRANSLATE_NOOP("Workbook", "Matrix"),
        QT_TRANSLATE_NOOP("Workbook", "Waves"), QT_TRANSLATE_NOOP("Workbook", "Coverage"),
        QT_TRANSLATE_NOOP("Workbook", "Mix"), QT_TRANSLATE_NOOP("Workbook", "Budget curve"),
        QT_TRANSLATE_NOOP("Workbook", "Actions"), QT_TRANSLATE_NOOP("Workbook", "Ideas"),
        QT_TRANSLATE_NOOP("Workbook", "Touchpoints"), QT_TRANSLATE_NOOP("Workbook", "Placements"),
        QT_TRANSLATE_NOOP("Workbook", "Criteria"), QT_TRANSLATE_NOOP("Workbook", "Ratings"),
        QT_TRANSLATE_NOOP("Workbook", "Curve points")};
    return Words::tr(names[static_cast<std::size_t>(kind)]);
}

std::string quotedSheet(SheetKind kind)
{
    return '\'' + toStd(sheetName(kind)) + "'!";
}

ExcelBook::ExcelBook(const BookFacts& facts, const NumberStyle& numbers)
{
    QByteArray folder = m_folder.path().toUtf8();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(path().toUtf8().constData(), &options);
    const Look look = paperLook();
    FormatMaker maker(m_book, m_formats);
    makeTextFormats(maker, look);
    makeNumberFormats(maker, numbers);
    makeVerdictFormats(maker, look);
    setFacts(m_book, facts);
}

ExcelBook::~ExcelBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void ExcelBook::addSheet(SheetKind kind)
{
    const QByteArray name = sheetName(kind).toUtf8();
    m_pens[static_cast<std::size_t>(kind)]
        = std::make_unique<SheetPen>(workbook_add_worksheet(m_book, name.constData()), m_formats);
}

void ExcelBook::defineName(const char* name, SheetKind kind, const SheetRange& range)
{
    const std::string target = '=' + quotedSheet(kind) + fixedRange(range);
    workbook_define_name(m_book, name, target.c_str());
}

Result<QByteArray> ExcelBook::close()
{
    const lxw_error failure = workbook_close(std::exchange(m_book, nullptr));
    QFile file(path());
    if (failure != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return Error{Code::NotWritten, {{"file", "workbook.xlsx"}}, lxw_strerror(failure)};
    QByteArray bytes = file.readAll();
    if (!hasWholeParts(bytes))
        return Error{Code::NotWritten, {{"file", "workbook.xlsx"}}, "cut short"};
    return bytes;
}

} // namespace rundblick
