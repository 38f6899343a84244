// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/tmx_reader.h"

#include "alignment/io/unit_names.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace hamtaraz::io {

namespace {

class TmxReader {
public:
    explicit TmxReader(std::string_view text)
        : m_xml(QString::fromUtf8(text.data(), qsizetype(text.size()))) {}

    Result<TmxContent> read() {
        readProlog();
        while (!m_xml.hasError() && m_xml.readNextStartElement()) {
            if (m_xml.name() == u"header")
                readHeader();
            else if (m_xml.name() == u"body")
                readBody();
            else
                m_xml.skipCurrentElement();
        }
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            return fail(ErrorCode::BadFormat, "line " + std::to_string(m_xml.lineNumber()) + ": " +
                                                  m_xml.errorString().toStdString());
        fillRows();
        putSourceFirst();
        return std::move(m_content);
    }

private:
    /// Everything in front of <tmx>; the only place where entities could be declared.
    void readProlog() {
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement)
            if (m_xml.isDTD() && m_xml.text().contains(u"<!ENTITY"))
                m_xml.raiseError("the file declares entities, which no TMX needs");
        if (!m_xml.hasError() && m_xml.name() != u"tmx")
            m_xml.raiseError(QString("the root is <%1>, not <tmx>").arg(m_xml.name()));
    }

    void readHeader() {
        m_source = m_xml.attributes().value("srclang").toString().toStdString();
        m_xml.skipCurrentElement();
    }

    void readBody() {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"tu")
                readUnit();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readUnit() {
        AlignedRow row;
        row.id = m_xml.attributes().value("tuid").toString().toStdString();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"tuv")
                readVariant(row);
            else if (m_xml.name() == u"prop")
                readProperty(row);
            else if (m_xml.name() == u"note")
                row.note = elementText();
            else
                m_xml.skipCurrentElement();
        }
        m_content.texts.rows.push_back(std::move(row));
    }

    void readProperty(AlignedRow &row) {
        const QString type = m_xml.attributes().value("type").toString();
        const std::string value = elementText();
        if (type == u"x-status")
            row.status = statusOfName(value).value_or(Status::Proposed);
        else if (type == u"x-confidence")
            row.confidence = std::clamp(QString::fromStdString(value).toFloat(), 0.0F, 1.0F);
    }

    void readVariant(AlignedRow &row) {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView tag = attributes.hasAttribute("xml:lang") ? attributes.value("xml:lang")
                                                                    : attributes.value("lang");
        const Result<Language> language = Language::fromTag(tag.toString().toStdString());
        if (!language) {
            m_xml.raiseError("\"" + tag.toString() + "\" is not a language tag");
            return;
        }
        std::string &cell = cellOf(row, *language);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"seg")
                m_xml.skipCurrentElement();
            else if (cell.empty())
                cell = segmentText();
            else {
                ++m_content.variantsDropped;
                m_xml.skipCurrentElement();
            }
        }
    }

    std::string &cellOf(AlignedRow &row, const Language &language) {
        std::vector<Language> &languages = m_content.texts.languages;
        const auto found = std::ranges::find(languages, language);
        const auto column = static_cast<std::size_t>(found - languages.begin());
        if (found == languages.end())
            languages.push_back(language);
        if (row.cells.size() <= column)
            row.cells.resize(column + 1);
        return row.cells[column];
    }

    /// The text of a seg: what inline codes stand for (native code) is left out.
    std::string segmentText() {
        QString text;
        std::size_t depth = 0;
        std::size_t codeDepth = 0; // the depth of the outermost code we are in, 0: in none
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                ++depth;
                if (codeDepth == 0 && m_xml.name() != u"hi") {
                    codeDepth = depth;
                    ++m_content.codesDropped;
                }
            } else if (m_xml.isEndElement()) {
                if (depth == 0)
                    break;
                if (codeDepth == depth)
                    codeDepth = 0;
                --depth;
            } else if (m_xml.isCharacters() && codeDepth == 0) {
                text += m_xml.text();
            } else if (m_xml.isEntityReference()) {
                m_xml.raiseError(QString("unknown entity &%1;").arg(m_xml.name()));
            }
        }
        return text.toStdString();
    }

    std::string elementText() {
        return m_xml.readElementText(QXmlStreamReader::SkipChildElements).toStdString();
    }

    void fillRows() {
        for (AlignedRow &row : m_content.texts.rows)
            row.cells.resize(m_content.texts.languages.size());
    }

    void putSourceFirst() {
        AlignedTexts &texts = m_content.texts;
        const Result<Language> source = Language::fromTag(m_source); // "*all*" is none
        if (!source)
            return;
        const auto found = std::ranges::find(texts.languages, *source);
        if (found == texts.languages.end())
            return;
        const auto column = found - texts.languages.begin();
        std::rotate(texts.languages.begin(), found, found + 1);
        for (AlignedRow &row : texts.rows)
            std::rotate(row.cells.begin(), row.cells.begin() + column,
                        row.cells.begin() + column + 1);
    }

    QXmlStreamReader m_xml;
    TmxContent m_content;
    std::string m_source;
};

} // namespace

Result<TmxContent> parseTmx(std::string_view text) {
    return TmxReader(text).read();
}

} // namespace hamtaraz::io
