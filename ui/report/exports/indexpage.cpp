// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exports/indexpage.h"

#include "ui/report/exports/formatwords.h"
#include "ui/support/strings.h"

#include <QFileInfo>
#include <QUrl>

namespace rundblick {
namespace {

constexpr auto style = R"(
:root { color-scheme: light dark; --ink: #1b2430; --soft: #5b6675; --ground: #f5f7f9; --card: #fff; --line: #dbe1e8; --blue: #1f5fbf; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf3; --soft: #a3afbd; --ground: #12171e; --card: #1b222b; --line: #303a46; --blue: #8ab4f2; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 48rem; margin: 0 auto; padding: 3rem 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0; }
h1 + p, .use { color: var(--soft); margin: .25rem 0 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin-top: 1rem; }
h2 { font-size: 1.1rem; margin: 0; }
ul { margin: .5rem 0 0; padding-left: 1.1rem; overflow-wrap: anywhere; }
a { color: var(--blue); }
)";

QString link(const ExportedFile& file, const QLocale& locale)
{
    const QString address = QString::fromLatin1(QUrl::toPercentEncoding(file.name, "/"));
    return QStringLiteral(
        "<li><a href=\"%1\" dir=\"auto\">%2</a> <span class=\"use\">%3</span></li>\n")
        .arg(address, QFileInfo(file.name).fileName().toHtmlEscaped(),
            locale.formattedDataSize(file.content.size(), 1, QLocale::DataSizeTraditionalFormat));
}

bool isOf(const ExportedFile& file, ExportFormat format)
{
    const FormatRule& rule = ruleOf(format);
    const QString name = fileNameOf(format);
    return rule.isFolder ? file.name.startsWith(name + QLatin1Char('/'))
                         : file.name == name + toQt(rule.ending);
}

QString section(ExportFormat format, const std::vector<ExportedFile>& files, const QLocale& locale)
{
    QString html = QStringLiteral("<section><h2>%1</h2><p class=\"use\">%2</p><ul>\n")
                       .arg(titleOf(format), useOf(format));
    for (const ExportedFile& file : files)
        if (isOf(file, format))
            html += link(file, locale);
    return html + QStringLiteral("</ul></section>\n");
}

} // namespace

ExportedFile indexPage(const Setup& setup, const std::vector<ExportFormat>& formats,
    const std::vector<ExportedFile>& files, const QString& language)
{
    const NumberStyle numbers(setup);
    const QString title = toQt(setup.title).toHtmlEscaped();
    QStringList about;
    for (const QString& part :
        {toQt(setup.client), numbers.date(setup.date), toQt(setup.consultant)})
        if (!part.isEmpty())
            about << part.toHtmlEscaped();
    QString html = QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
        "name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n<style>%3</style>\n"
        "</head>\n<body><main>\n<h1 dir=\"auto\">%2</h1>\n<p>%4</p>\n")
                       .arg(language, title, QLatin1String(style),
                           about.join(QStringLiteral(" · ")));
    for (const ExportFormat format : formats)
        html += section(format, files, numbers.locale());
    html += QStringLiteral("</main></body>\n</html>\n");
    return {QStringLiteral("index.html"), html.toUtf8()};
}

} // namespace rundblick
