// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/deck/deck.h"

#include "ui/support/xmltext.h"

#include <QDate>

#include <zip.h>

namespace rundblick {
namespace {

const QString head
    = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QString office
    = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString package
    = QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                     "core-properties");
constexpr zip_uint16_t fixedDay = 0x0021; // 1980-01-01

// All parts as a zip archive; nothing where the library refuses.
QByteArray zipped(const std::map<QString, QByteArray>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        zip_source_free(target);
        return {};
    }
    zip_source_keep(target);
    bool isGood = true;
    const auto add = [&](const QString& path, const QByteArray& content) {
        zip_source_t* source = zip_source_buffer(
            archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index
            = zip_file_add(archive, path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            zip_source_free(source);
        isGood = isGood && index >= 0
            && zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, fixedDay, 0) == 0;
    };
    const QString types = QStringLiteral("[Content_Types].xml");
    add(types, parts.at(types)); // readers look for it first
    for (const auto& [path, content] : parts)
        if (path != types)
            add(path, content);
    if (!isGood || zip_close(archive) != 0) {
        zip_discard(archive);
        zip_source_free(target);
        return {};
    }
    QByteArray bytes;
    zip_stat_t facts;
    if (zip_source_stat(target, &facts) == 0 && zip_source_open(target) == 0) {
        bytes.resize(static_cast<qsizetype>(facts.size));
        const zip_int64_t read = zip_source_read(target, bytes.data(), facts.size);
        bytes.resize(std::max<qsizetype>(0, static_cast<qsizetype>(read)));
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

QString number(std::size_t value)
{
    return QString::number(static_cast<qulonglong>(value));
}

} // namespace

Deck::Deck(DeckFacts facts, DeckTheme theme)
    : m_facts(std::move(facts))
    , m_theme(std::move(theme))
{
}

SlidePen& Deck::addSlide(SlideLayout layout)
{
    m_pens.push_back(std::make_unique<SlidePen>(layout));
    return *m_pens.back();
}

int Deck::addPicture(const QByteArray& content, const QString& ending)
{
    const auto place = static_cast<int>(m_pictures.size());
    m_pictures.emplace_back(
        QStringLiteral("ppt/media/image%1.%2").arg(place + 1).arg(ending), content);
    return place;
}

void Deck::add(const QString& path, QByteArray content, const char* type)
{
    m_parts[path] = std::move(content);
    if (type)
        m_types[path] = QStringLiteral("application/vnd.openxmlformats-") + QLatin1String(type)
            + QStringLiteral("+xml");
}

// `path` of the part that they belong to; empty: of the whole package.
void Deck::addRelations(const QString& path, const Relations& relations)
{
    QString xml = head
        + QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                         "relationships\">");
    for (const Relation& relation : relations)
        xml += QStringLiteral("<Relationship Id=\"%1\" Type=\"%2\" Target=\"%3\"/>")
                   .arg(relation.id,
                       relation.type.startsWith(QLatin1String("http")) ? relation.type
                                                                       : office + relation.type,
                       relation.target);
    xml += QStringLiteral("</Relationships>");
    const qsizetype slash = path.lastIndexOf(u'/');
    m_parts[path.left(slash + 1) + QStringLiteral("_rels/") + path.mid(slash + 1)
        + QStringLiteral(".rels")]
        = xml.toUtf8();
}

QByteArray Deck::presentation() const
{
    QString slides;
    for (std::size_t i = 0; i < m_pens.size(); ++i)
        slides += QStringLiteral("<p:sldId id=\"%1\" r:id=\"rIdSlide%2\"/>")
                      .arg(number(256 + i), number(i + 1));
    return (head
        + QStringLiteral(
            "<p:presentation xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
            "saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" "
            "r:id=\"rIdMaster\"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId "
            "r:id=\"rIdNotes\"/></p:notesMasterIdLst><p:sldIdLst>%1</p:sldIdLst><p:sldSz "
            "cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
            "<p:defaultTextStyle><a:lvl1pPr><a:defRPr lang=\"%2\" sz=\"1400\"/></a:lvl1pPr>"
            "</p:defaultTextStyle></p:presentation>")
              .arg(slides, m_facts.language))
        .toUtf8();
}

void Deck::addFrame()
{
    addRelations(QString(),
        {{QStringLiteral("rId1"), QStringLiteral("officeDocument"),
             QStringLiteral("ppt/presentation.xml")},
            {QStringLiteral("rId2"), package, QStringLiteral("docProps/core.xml")},
            {QStringLiteral("rId3"), QStringLiteral("extended-properties"),
                QStringLiteral("docProps/app.xml")}});
    add(QStringLiteral("ppt/presentation.xml"), presentation(),
        "officedocument.presentationml.presentation.main");
    Relations relations{{QStringLiteral("rIdMaster"), QStringLiteral("slideMaster"),
                            QStringLiteral("slideMasters/slideMaster1.xml")},
        {QStringLiteral("rIdNotes"), QStringLiteral("notesMaster"),
            QStringLiteral("notesMasters/notesMaster1.xml")},
        {QStringLiteral("rIdTheme"), QStringLiteral("theme"), QStringLiteral("theme/theme1.xml")}};
    for (std::size_t i = 1; i <= m_pens.size(); ++i)
        relations.push_back({QStringLiteral("rIdSlide") + number(i), QStringLiteral("slide"),
            QStringLiteral("slides/slide%1.xml").arg(i)});
    addRelations(QStringLiteral("ppt/presentation.xml"), relations);
}

void Deck::addMaster()
{
    for (int i = 1; i <= 2; ++i) // of the slides, and of the notes
        add(QStringLiteral("ppt/theme/theme%1.xml").arg(i), themePart(m_theme),
            "officedocument.theme");
    QByteArray master = masterPart(m_theme, m_logo >= 0);
    Relations relations;
    for (int i = 1; i <= 3; ++i) {
        const QString path = QStringLiteral("ppt/slideLayouts/slideLayout%1.xml").arg(i);
        add(path, layoutPart(m_theme, static_cast<SlideLayout>(i - 1)),
            "officedocument.presentationml.slideLayout");
        addRelations(path,
            {{QStringLiteral("rId1"), QStringLiteral("slideMaster"),
                QStringLiteral("../slideMasters/slideMaster1.xml")}});
        relations.push_back({QStringLiteral("rId%1").arg(i), QStringLiteral("slideLayout"),
            QStringLiteral("../slideLayouts/slideLayout%1.xml").arg(i)});
    }
    relations.push_back({QStringLiteral("rIdTheme"), QStringLiteral("theme"),
        QStringLiteral("../theme/theme1.xml")});
    if (m_logo >= 0) {
        const QSizeF size = m_logoSize.scaled(logoRoom.size(), Qt::KeepAspectRatio);
        const QPointF at(
            logoRoom.right() - size.width(), logoRoom.center().y() - size.height() / 2.0);
        master.replace("%LOGO%",
            QStringLiteral(
                "<a:xfrm><a:off x=\"%1\" y=\"%2\"/><a:ext cx=\"%3\" cy=\"%4\"/></a:xfrm>")
                .arg(emu(at.x()))
                .arg(emu(at.y()))
                .arg(emu(size.width()))
                .arg(emu(size.height()))
                .toUtf8());
        relations.push_back({QStringLiteral("rIdLogo"), QStringLiteral("image"),
            QStringLiteral("../") + m_pictures[static_cast<std::size_t>(m_logo)].first.mid(4)});
    }
    add(QStringLiteral("ppt/slideMasters/slideMaster1.xml"), master,
        "officedocument.presentationml.slideMaster");
    addRelations(QStringLiteral("ppt/slideMasters/slideMaster1.xml"), relations);
    add(QStringLiteral("ppt/notesMasters/notesMaster1.xml"), notesMasterPart(),
        "officedocument.presentationml.notesMaster");
    addRelations(QStringLiteral("ppt/notesMasters/notesMaster1.xml"),
        {{QStringLiteral("rId1"), QStringLiteral("theme"), QStringLiteral("../theme/theme2.xml")}});
}

void Deck::addSlides()
{
    for (std::size_t i = 0; i < m_pens.size(); ++i) {
        SlidePen& pen = *m_pens[i];
        const QString path = QStringLiteral("ppt/slides/slide%1.xml").arg(i + 1);
        const QString notes = QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(i + 1);
        add(path, pen.finished(), "officedocument.presentationml.slide");
        Relations relations{{QStringLiteral("rIdLayout"), QStringLiteral("slideLayout"),
                                QStringLiteral("../slideLayouts/slideLayout%1.xml")
                                    .arg(static_cast<int>(pen.layout()) + 1)},
            {QStringLiteral("rIdNotes"), QStringLiteral("notesSlide"),
                QStringLiteral("../") + notes.mid(4)}};
        for (std::size_t k = 0; k < pen.pictures().size(); ++k)
            relations.push_back(
                {QStringLiteral("rIdPicture") + number(k + 1), QStringLiteral("image"),
                    QStringLiteral("../")
                        + m_pictures[static_cast<std::size_t>(pen.pictures()[k])].first.mid(4)});
        addRelations(path, relations);
        add(notes, notesPart(pen.notesText()), "officedocument.presentationml.notesSlide");
        addRelations(notes,
            {{QStringLiteral("rId1"), QStringLiteral("notesMaster"),
                 QStringLiteral("../notesMasters/notesMaster1.xml")},
                {QStringLiteral("rId2"), QStringLiteral("slide"),
                    QStringLiteral("../slides/slide%1.xml").arg(i + 1)}});
    }
}

void Deck::addProperties()
{
    QDate day = QDate::fromString(m_facts.date, Qt::ISODate);
    if (!day.isValid() || day.year() < 1980)
        day = QDate(2000, 1, 1);
    const QString stamp = day.toString(Qt::ISODate) + QStringLiteral("T12:00:00Z");
    const QString core = head
        + QStringLiteral(
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
            "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%1</dc:title>"
            "<dc:creator>%2</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">%3"
            "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">%3</dcterms:modified>"
            "</cp:coreProperties>")
              .arg(xmlText(m_facts.title).toHtmlEscaped(), xmlText(m_facts.author).toHtmlEscaped(),
                  stamp);
    add(QStringLiteral("docProps/core.xml"), core.toUtf8());
    m_types[QStringLiteral("docProps/core.xml")]
        = QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml");
    const QString app = head
        + QStringLiteral(
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            "extended-properties\"><Application>Rundblick</Application><Slides>%1"
            "</Slides></Properties>")
              .arg(m_pens.size());
    add(QStringLiteral("docProps/app.xml"), app.toUtf8(), "officedocument.extended-properties");
}

QByteArray Deck::contentTypes() const
{
    QString xml = head
        + QStringLiteral(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            "content-types\"><Default Extension=\"rels\" "
            "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>");
    for (const auto& [path, type] : m_types)
        xml += QStringLiteral("<Override PartName=\"/%1\" ContentType=\"%2\"/>").arg(path, type);
    return (xml + QStringLiteral("</Types>")).toUtf8();
}

Result<QByteArray> Deck::packed()
{
    addFrame();
    addMaster();
    addSlides();
    addProperties();
    for (const auto& [path, content] : m_pictures)
        m_parts[path] = content;
    m_parts[QStringLiteral("[Content_Types].xml")] = contentTypes();
    QByteArray bytes = zipped(m_parts);
    if (bytes.isEmpty())
        return Error{Code::NotWritten, {{"file", "slides.pptx"}}, "zip"};
    return bytes;
}

} // namespace rundblick
