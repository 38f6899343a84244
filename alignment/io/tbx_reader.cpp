// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/tbx_reader.h"

#include "alignment/io/termbase_builder.h"

#include <QXmlStreamReader>

#include <optional>

namespace hamtaraz::io {

namespace {

class TbxReader {
public:
    explicit TbxReader(std::string_view text)
        : m_xml(QString::fromUtf8(text.data(), qsizetype(text.size()))) {}

    Result<Termbase> read() {
        readProlog();
        while (!m_xml.atEnd() && !m_builder.isFull()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                startElement();
            else if (m_xml.isEndElement())
                endElement();
            else if (m_xml.isCharacters() && m_inTerm)
                m_term += m_xml.text();
            else if (m_xml.isEntityReference())
                m_xml.raiseError(QString("unknown entity &%1;").arg(m_xml.name()));
        }
        if (m_xml.hasError())
            return fail(ErrorCode::BadFormat, "line " + std::to_string(m_xml.lineNumber()) + ": " +
                                                  m_xml.errorString().toStdString());
        return std::move(m_builder).take();
    }

private:
    /// Everything in front of the root; the only place where entities could be declared.
    void readProlog() {
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement)
            if (m_xml.isDTD() && m_xml.text().contains(u"<!ENTITY"))
                m_xml.raiseError("the file declares entities, which no TBX needs");
        if (!m_xml.hasError() && m_xml.name() != u"martif" && m_xml.name() != u"tbx")
            m_xml.raiseError(
                QString("the root is <%1>, neither <martif> nor <tbx>").arg(m_xml.name()));
    }

    [[nodiscard]] bool isEntry() const {
        return m_xml.name() == u"termEntry" || m_xml.name() == u"conceptEntry";
    }
    [[nodiscard]] bool isLanguageSection() const {
        return m_xml.name() == u"langSet" || m_xml.name() == u"langSec";
    }

    void startElement() {
        if (isEntry())
            m_builder.endConcept(); // an entry never stands within another
        else if (isLanguageSection())
            startLanguage();
        else if (m_xml.name() == u"term" && m_language) {
            m_inTerm = true;
            m_term.clear();
        }
    }

    void endElement() {
        if (isEntry())
            m_builder.endConcept();
        else if (isLanguageSection())
            m_language.reset();
        else if (m_xml.name() == u"term" && m_inTerm) {
            m_builder.addTerm(*m_language, m_term.simplified().toStdString());
            m_inTerm = false;
        }
    }

    void startLanguage() {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView tag = attributes.hasAttribute("xml:lang") ? attributes.value("xml:lang")
                                                                    : attributes.value("lang");
        const Result<Language> language = Language::fromTag(tag.toString().toStdString());
        if (language)
            m_language = *language;
        else
            m_xml.raiseError("\"" + tag.toString() + "\" is not a language tag");
    }

    QXmlStreamReader m_xml;
    TermbaseBuilder m_builder;
    std::optional<Language> m_language; ///< of the section at hand
    QString m_term;
    bool m_inTerm = false;
};

} // namespace

Result<Termbase> parseTbx(std::string_view text) {
    return TbxReader(text).read();
}

} // namespace hamtaraz::io
