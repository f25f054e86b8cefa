// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ratingsheet.h"

#include <QPushButton>

namespace rundblick {

class RaterChoice;
class Session;

// Rating sheets: written for paper and for laptops, without names while the person is discreet;
// read back, typed in.
class SheetButton : public QPushButton {
    Q_OBJECT

public:
    // The sheets are for whoever is chosen in `who`.
    SheetButton(Session& session, const RaterChoice& who, QWidget* parent = nullptr);

    void writePdf(const QString& path);
    void writeCsv(const QString& path);
    void readFiles(const QStringList& paths); // one edit per file; stops at the first refused one

signals:
    void typingRequested();
    void told(const QString& sentence);
    void refused(const QString& sentence);

private:
    void createMenu();
    QString askForPath(const QString& title, const QString& filter, const QString& suffix);
    void write(const QString& path, bool isCsv);
    void askFiles();

    Session& m_session;
    const RaterChoice& m_who;
};

} // namespace rundblick
