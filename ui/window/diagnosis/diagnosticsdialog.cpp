// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/diagnosis/diagnosticsdialog.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/support/messages.h"
#include "ui/support/savefile.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr QSize preferredSize(860, 620);

QString proposedPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/rundblick-") + QDate::currentDate().toString(Qt::ISODate)
        + QStringLiteral(".txt");
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(QString text, const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_text(std::move(text))
    , m_outcome(new QLabel(this))
{
    setWindowTitle(tr("Save diagnostics"));
    resizeWithinScreen(*this, preferredSize * look.scale);
    auto* promise = new QLabel(
        tr("This is all that will be in the file: the program, the system and what was recorded of "
           "the last days. Names, titles and texts of your workshops are not in it, and nothing "
           "is sent anywhere."),
        this);
    promise->setWordWrap(true);
    auto* content = new QPlainTextEdit(m_text, this);
    content->setReadOnly(true);
    content->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(look.size(TextStyle::Small));
    content->setFont(font);
    content->setAccessibleName(tr("What will be in the file"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("&Save …"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("primary"));
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &DiagnosticsDialog::askSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(promise);
    layout->addWidget(content, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
}

void DiagnosticsDialog::askSave()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save diagnostics"), proposedPath(), tr("Texts (*.txt)"));
    if (path.isEmpty())
        return;
    const Status saved = saveFile(path, m_text.toUtf8());
    m_outcome->setText(
        saved ? tr("The diagnostics are in %1.").arg(path) : sentence(saved.error()));
    m_outcome->show();
}

} // namespace rundblick
