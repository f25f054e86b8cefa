// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/events/analyticshelp.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/panels/fit/lengths.h"
#include "ui/window/import/importstep.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr QSize preferredSize(760, 520);

QString query()
{
    QFile file(QStringLiteral(":/events/ga4.sql"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AnalyticsHelp::AnalyticsHelp(const Look& look, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Events from Google Analytics 4"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(look, {20, 16, 20, 16}));
    layout->setSpacing(look.length(12));
    layout->addWidget(createExplanation(
        tr("Google Analytics 4 exports its events to BigQuery. Run this query there, save the "
           "result as CSV or as JSON (newline delimited), and import that file. The table as it "
           "is, exported as JSON, can be read too."),
        this));
    auto* text = new QPlainTextEdit(query(), this);
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("Query for BigQuery"));
    layout->addWidget(text, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy the query"), QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
        [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &AnalyticsHelp::reject);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, preferredSize * look.scale);
}

} // namespace rundblick
