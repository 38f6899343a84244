// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/translation_unit.h"
#include "alignment/io/unit_names.h"
#include "alignment/io/xml_text.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <algorithm>

namespace hamtaraz::io {

namespace {

/// Writes translation units as TMX 1.4 (OSCAR/LISA, 2005). Notes and props stand before the tuvs,
/// as the DTD wants them.
class TmxWriter {
public:
    TmxWriter(const Document &document, std::size_t source, const ExportOptions &options)
        : m_document(document), m_source(source), m_options(options), m_xml(&m_bytes) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeDTD("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
        m_xml.writeStartElement("tmx");
        m_xml.writeAttribute("version", "1.4");
        writeHeader();
        m_xml.writeStartElement("body");
    }

    void write(const TranslationUnit &unit) {
        m_xml.writeStartElement("tu");
        m_xml.writeAttribute("tuid", legal(unit.id));
        if (unit.variants.front().version != m_source)
            m_xml.writeAttribute("srclang", tagOf(unit.variants.front()));
        writeDate();
        if (!unit.unit->note.empty())
            m_xml.writeTextElement("note", legal(unit.unit->note));
        writeProperties(unit);
        for (const Variant &variant : unit.variants) {
            m_xml.writeStartElement("tuv");
            m_xml.writeAttribute("xml:lang", tagOf(variant));
            m_xml.writeTextElement("seg", legal(variant.text));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    Exported finish(ExportReport report) {
        m_xml.writeEndDocument();
        report.charactersDropped = m_dropped;
        return {m_bytes.toStdString(), report};
    }

private:
    void writeHeader() {
        m_xml.writeStartElement("header");
        m_xml.writeAttribute("creationtool", "Hamtaraz");
        m_xml.writeAttribute("creationtoolversion", HAMTARAZ_VERSION);
        m_xml.writeAttribute("segtype", "sentence");
        m_xml.writeAttribute("o-tmf", "Hamtaraz");
        m_xml.writeAttribute("adminlang", "en");
        m_xml.writeAttribute("srclang",
                             QString::fromStdString(m_document.versions[m_source].language.tag()));
        m_xml.writeAttribute("datatype", "plaintext");
        writeDate();
        m_xml.writeEndElement();
    }

    void writeDate() {
        if (!m_options.creationDate.empty())
            m_xml.writeAttribute("creationdate", QString::fromStdString(m_options.creationDate));
    }

    void writeProperties(const TranslationUnit &unit) {
        QString bead;
        QString ids;
        for (const Variant &variant : unit.variants) {
            bead += (bead.isEmpty() ? "" : ":") + QString::number(variant.segments.size());
            ids += (ids.isEmpty() ? "" : " ") + tagOf(variant) + ':';
            for (std::size_t i = 0; i < variant.segments.size(); ++i)
                ids += (i == 0 ? "" : ",") + QString::number(variant.segments[i]);
        }
        const std::string_view status = statusName(unit.unit->status);
        writeProperty("x-status", QString::fromUtf8(status.data(), qsizetype(status.size())));
        writeProperty("x-bead", bead);
        writeProperty("x-confidence", QString::number(double(unit.unit->confidence), 'f', 3));
        writeProperty("x-ids", ids);
    }

    void writeProperty(const char *type, const QString &value) {
        m_xml.writeStartElement("prop");
        m_xml.writeAttribute("type", type);
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
    }

    [[nodiscard]] QString tagOf(const Variant &variant) const {
        return QString::fromStdString(m_document.versions[variant.version].language.tag());
    }

    QString legal(const std::string &text) {
        const XmlText safe = xmlText(text);
        m_dropped += safe.dropped;
        return QString::fromStdString(safe.text);
    }

    const Document &m_document;
    std::size_t m_source;
    const ExportOptions &m_options;
    std::size_t m_dropped = 0;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

Outcome checkDate(const ExportOptions &options) {
    if (!options.creationDate.empty() && !isTmxDate(options.creationDate))
        return fail(ErrorCode::BadFormat, "a date is written YYYYMMDDThhmmssZ",
                    options.creationDate);
    return {};
}

} // namespace

bool isTmxDate(std::string_view text) {
    static constexpr std::string_view form = "00000000T000000Z";
    return std::ranges::equal(text, form, [](char c, char wanted) {
        return wanted == '0' ? c >= '0' && c <= '9' : c == wanted;
    });
}

Result<Exported> writePairTmx(const Work &work, VersionPair pair, const ExportOptions &options) {
    if (Outcome checked = checkPair(work.document, pair); !checked)
        return tl::unexpected(checked.error());
    if (Outcome checked = checkDate(options); !checked)
        return tl::unexpected(checked.error());
    TmxWriter writer(work.document, pair.source, options);
    const ExportReport report =
        walkPair(work, pair, options, [&](const TranslationUnit &unit) { writer.write(unit); });
    return writer.finish(report);
}

Result<Exported> writeMultilingualTmx(const Work &work, const ExportOptions &options) {
    if (Outcome checked = checkDate(options); !checked)
        return tl::unexpected(checked.error());
    TmxWriter writer(work.document, work.document.sourceVersion(), options);
    const ExportReport report =
        walkUnits(work, options, [&](const TranslationUnit &unit) { writer.write(unit); });
    return writer.finish(report);
}

} // namespace hamtaraz::io
