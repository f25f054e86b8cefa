// SPDX-License-Identifier: GPL-3.0-or-later

// Draws an SVG as a square PNG: draw_icon SVG PNG SIZE.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    const int size = QByteArray(argv[3]).toInt();
    QSvgRenderer picture(QString::fromLocal8Bit(argv[1]));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (!picture.isValid() || image.isNull()) {
        std::fprintf(stderr, "%s cannot be drawn\n", argv[1]);
        return 1;
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.render(&painter);
    painter.end();
    return image.save(QString::fromLocal8Bit(argv[2]), "PNG") ? 0 : 1;
}
