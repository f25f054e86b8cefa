// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace rundblick {

class Document;
struct Look;

// Says below the top bar why the file cannot be written, as long as that is so or until the person
// puts it off. It never stops the work.
class FileBar : public QWidget {
    Q_OBJECT

public:
    FileBar(const Document& document, const Look& look, QWidget* parent = nullptr);

signals:
    void choicesRequested();

private:
    void follow();
    void putOff();

    const Document& m_document;
    QLabel* m_text;
    std::optional<Code> m_putOff; // what the person knows of
};

} // namespace rundblick
