// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of MainWindow that name versions and go back to them.

#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"
#include "ui/window/versions/versionnamedialog.h"
#include "ui/window/versions/versionnaming.h"
#include "ui/window/versions/versionsdialog.h"

namespace rundblick {

void MainWindow::askNameVersion()
{
    Session& session = m_document->session();
    VersionNameDialog dialog(session.workshop(), {}, m_look, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto* naming = new VersionNaming(session, m_document.get());
    connect(naming, &VersionNaming::failed, this, qOverload<const Error&>(&MainWindow::say));
    connect(naming, &VersionNaming::kept, this, [this](const QString& name) {
        say(tr("This version is kept as “%1”: File › Versions …").arg(name));
    });
    connect(naming, &VersionNaming::failed, naming, &QObject::deleteLater);
    connect(naming, &VersionNaming::kept, naming, &QObject::deleteLater);
    naming->keep(dialog.name());
}

void MainWindow::showVersions()
{
    VersionsDialog(m_document->session(), m_look, this).exec();
}

} // namespace rundblick
