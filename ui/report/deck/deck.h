// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/deck/deckparts.h"

#include <map>
#include <memory>

namespace rundblick {

// What a presentation says of itself.
struct DeckFacts {
    QString title;
    QString author;
    QString date; // ISO 8601: the same slides give the same bytes whenever they are written
    QString language; // "de-CH": of the texts
};

// A presentation on its way to a file: its slides in their order, on one master with three
// layouts.
class Deck {
public:
    Deck(DeckFacts facts, DeckTheme theme);

    SlidePen& addSlide(SlideLayout layout); // stays where it is
    // PNG or JPEG as they are; the number to draw it by.
    int addPicture(const QByteArray& content, const QString& ending);
    void setLogo(int picture, QSizeF size) { m_logo = picture, m_logoSize = size; }
    std::size_t slideCount() const { return m_pens.size(); }

    // The bytes of the file; once. Error: NotWritten.
    Result<QByteArray> packed();

private:
    struct Relation {
        QString id;
        QString type; // of the office's, "slide"
        QString target;
    };
    using Relations = std::vector<Relation>;

    void add(const QString& path, QByteArray content, const char* type = nullptr);
    void addRelations(const QString& path, const Relations& relations);
    void addFrame();
    void addMaster();
    void addSlides();
    void addProperties();
    QByteArray contentTypes() const;
    QByteArray presentation() const;

    const DeckFacts m_facts;
    const DeckTheme m_theme;
    std::vector<std::unique_ptr<SlidePen>> m_pens;
    std::vector<std::pair<QString, QByteArray>> m_pictures; // path within the package
    int m_logo = -1;
    QSizeF m_logoSize;
    std::map<QString, QByteArray> m_parts; // by path
    std::map<QString, QString> m_types; // of those that have no type by ending
};

} // namespace rundblick
