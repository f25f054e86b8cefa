// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPushButton>

namespace rundblick {

struct Look;

// A logo: a click asks for a file, a picture that is dropped on it is taken, Delete takes it away.
class LogoButton : public QPushButton {
    Q_OBJECT

public:
    LogoButton(const QString& name, const Look& look, QWidget* parent = nullptr);

    void setLogo(const QImage& logo); // null: none

    QSize sizeHint() const override;

signals:
    void dropped(const QString& path);
    void removed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QImage m_logo;
};

} // namespace rundblick
