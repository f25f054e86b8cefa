// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/finish/pdffinish.h"

#include <QXmlStreamWriter>
#define POINTERHOLDER_TRANSITION 4 // the library's old pointers are not used
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace rundblick {
namespace {

using Object = QPDFObjectHandle;

Object text(const QString& text)
{
    return Object::newUnicodeString(text.toStdString());
}

Object number(std::size_t value)
{
    return Object::newInteger(static_cast<long long>(value));
}

// Writes into an open document what it lacks.
class Finisher {
public:
    Finisher(QPDF& pdf, const PdfFinish& finish)
        : m_pdf(pdf)
        , m_finish(finish)
        , m_root(pdf.getRoot())
    {
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    void run()
    {
        addBookmarks();
        addLabels();
        addJumps();
        setMetadata();
    }

private:
    Object destination(std::size_t page) const
    {
        Object fit = Object::newArray();
        fit.appendItem(m_pages.at(page));
        fit.appendItem(Object::newName("/Fit"));
        return fit;
    }

    Object bookmark(const PdfBookmark& mark, const Object& parent)
    {
        Object item = Object::newDictionary();
        item.replaceKey("/Title", text(mark.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(mark.page));
        return m_pdf.makeIndirectObject(item);
    }

    static void chain(Object& parent, std::vector<Object>& items)
    {
        if (items.empty())
            return;
        for (std::size_t i = 1; i < items.size(); ++i) {
            items[i].replaceKey("/Prev", items[i - 1]);
            items[i - 1].replaceKey("/Next", items[i]);
        }
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
    }

    void addBookmarks()
    {
        if (m_finish.bookmarks.empty())
            return;
        Object outlines = m_pdf.makeIndirectObject(Object::newDictionary());
        outlines.replaceKey("/Type", Object::newName("/Outlines"));
        std::vector<Object> items;
        std::vector<std::vector<Object>> nested;
        for (const PdfBookmark& mark : m_finish.bookmarks) {
            if (mark.isNested && !items.empty()) {
                nested.back().push_back(bookmark(mark, items.back()));
            } else {
                items.push_back(bookmark(mark, outlines));
                nested.emplace_back();
            }
        }
        chain(outlines, items);
        outlines.replaceKey("/Count", number(items.size()));
        for (std::size_t i = 0; i < items.size(); ++i) {
            chain(items[i], nested[i]);
            if (!nested[i].empty()) // closed: minus how many would open
                items[i].replaceKey(
                    "/Count", Object::newInteger(-static_cast<long long>(nested[i].size())));
        }
        m_root.replaceKey("/Outlines", outlines);
        m_root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    void addLabels()
    {
        if (m_finish.labels.empty())
            return;
        Object numbers = Object::newArray();
        for (const PdfLabels& labels : m_finish.labels) {
            Object label = Object::newDictionary();
            if (labels.isNumbered)
                label.replaceKey("/S", Object::newName("/D"));
            if (!labels.prefix.isEmpty())
                label.replaceKey("/P", text(labels.prefix));
            numbers.appendItem(number(labels.first));
            numbers.appendItem(label);
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/PageLabels", tree);
    }

    void addJumps()
    {
        for (const PdfJump& jump : m_finish.jumps) {
            Object& page = m_pages.at(jump.page);
            const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
            Object link = Object::newDictionary();
            link.replaceKey("/Type", Object::newName("/Annot"));
            link.replaceKey("/Subtype", Object::newName("/Link"));
            link.replaceKey("/Rect",
                Object::newFromRectangle({jump.rect.left(), height - jump.rect.bottom(),
                    jump.rect.right(), height - jump.rect.top()}));
            link.replaceKey("/Border", Object::parse("[0 0 0]"));
            link.replaceKey("/Dest", destination(jump.target));
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", Object::newArray());
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(link));
        }
    }

    void setMetadata()
    {
        m_root.replaceKey("/Lang", text(m_finish.language));
        m_root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        Object info = m_pdf.getTrailer().getKey("/Info");
        if (!info.isDictionary()) {
            info = m_pdf.makeIndirectObject(Object::newDictionary());
            m_pdf.getTrailer().replaceKey("/Info", info);
        }
        info.replaceKey("/Title", text(m_finish.title));
        if (!m_finish.author.isEmpty())
            info.replaceKey("/Author", text(m_finish.author));
        if (!m_finish.subject.isEmpty())
            info.replaceKey("/Subject", text(m_finish.subject));
        info.removeKey("/CreationDate");
        info.removeKey("/ModDate");
    }

    QPDF& m_pdf;
    const PdfFinish& m_finish;
    Object m_root;
    std::vector<Object> m_pages;
};

} // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfFinish& finish)
{
    try { // libqpdf throws
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        Finisher(document, finish).run();
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDecodeLevel(qpdf_dl_none); // streams are compressed already
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& failure) {
        return Error{Code::NotWritten, {{"file", std::string("PDF")}}, failure.what()};
    }
}

QByteArray pdfMetadata(const PdfFinish& finish)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString xmlNamespace = QStringLiteral("http://www.w3.org/XML/1998/namespace");
    QByteArray metadata("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&metadata);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    const auto alternative = [&](const char* name, const char* list, const QString& value) {
        if (value.isEmpty())
            return;
        xml.writeStartElement(dc, QString::fromLatin1(name));
        xml.writeStartElement(rdf, QString::fromLatin1(list));
        xml.writeStartElement(rdf, QStringLiteral("li"));
        if (qstrcmp(list, "Alt") == 0)
            xml.writeAttribute(xmlNamespace, QStringLiteral("lang"), QStringLiteral("x-default"));
        xml.writeCharacters(value);
        for (int element = 0; element < 3; ++element)
            xml.writeEndElement();
    };
    alternative("title", "Alt", finish.title);
    alternative("creator", "Seq", finish.author);
    alternative("description", "Alt", finish.subject);
    alternative("language", "Bag", finish.language);
    xml.writeEndDocument();
    return metadata + "\n<?xpacket end=\"w\"?>\n";
}

} // namespace rundblick
