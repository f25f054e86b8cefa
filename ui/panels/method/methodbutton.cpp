// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/methodbutton.h"

#include "core/model/edits/methodedits.h"
#include "ui/panels/method/methoddialog.h"
#include "ui/session/session.h"

namespace rundblick {
namespace {

// To the right of the window, over what a page explains and not over its table.
void placeBeside(QWidget& dialog, const QWidget& window)
{
    const QRect host = window.frameGeometry();
    dialog.resize(dialog.size().boundedTo(QSize(dialog.width(), host.height() - 96)));
    dialog.move(host.right() - dialog.width() - 24, host.top() + 72);
}

} // namespace

MethodButton::MethodButton(const Surroundings& surroundings, QWidget* parent)
    : QPushButton(parent)
    , m_surroundings(surroundings)
{
    setObjectName(QStringLiteral("chip"));
    setToolTip(tr("Everything that changes a result and is not data"));
    connect(this, &QPushButton::clicked, this, &MethodButton::open);
    connect(&surroundings.session, &Session::changed, this, [this](const Edit& edit) {
        if (touches<Method>(edit))
            showCount();
    });
    showCount();
}

void MethodButton::open()
{
    auto* dialog = window()->findChild<MethodDialog*>(); // maybe another page's
    if (!dialog) {
        dialog = new MethodDialog(m_surroundings, this);
        placeBeside(*dialog, *window());
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MethodButton::showCount()
{
    const auto changed = changedFields(m_surroundings.session.workshop().method()).size();
    setText(changed == 0 ? tr("&Method") : tr("&Method (%1)").arg(changed));
    setAccessibleDescription(
        tr("%n setting(s) differ from a new workshop.", nullptr, static_cast<int>(changed)));
}

} // namespace rundblick
