// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace rundblick {

class Document;
struct Look;

// Says below the top bar why the file cannot be written, as long as that is so or until the person
// puts it off; and that a file that is only read has been changed. It never stops the work.
class FileBar : public QWidget {
    Q_OBJECT

public:
    FileBar(const Document& document, const Look& look, QWidget* parent = nullptr);

signals:
    void choicesRequested();
    void newStateRequested();

private:
    void follow();
    void tellOutdated();
    void choose();
    void putOff();

    const Document& m_document;
    QLabel* m_text;
    QPushButton* m_choose;
    std::optional<Code> m_putOff; // what the person knows of
};

} // namespace rundblick
