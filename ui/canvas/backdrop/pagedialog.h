// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace rundblick {

class Background;

// Which page of a PDF? Its pages as small pictures, made beside the work.
class PageDialog : public QDialog {
    Q_OBJECT

public:
    PageDialog(const QString& path, int pages, QWidget* parent);
    ~PageDialog() override;

    int page() const; // from 0

private:
    void draw(int page); // and those after it

    const QString m_path;
    QListWidget* m_pages;
    Background* m_drawing;
};

} // namespace rundblick
