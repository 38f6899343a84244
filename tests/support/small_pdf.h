// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace hamtaraz::test {

/// Writes PDF documents of the barest kind: pages of A5, each with a content stream, all with the
/// same resources.
class SmallPdf {
public:
    /// What pages draw with: /F is Helvetica, and /I a picture of one grey dot.
    explicit SmallPdf(std::string font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
                                         "/Encoding /WinAnsiEncoding >>")
        : m_font(std::move(font)) {}

    void addPage(std::string content) { m_contents.push_back(std::move(content)); }
    /// A page with lines of text from the top down.
    void addText(const std::vector<std::string> &lines) {
        std::string content = "BT /F 10 Tf 50 540 Td 12 TL\n";
        for (const std::string &line : lines)
            content += "(" + line + ") Tj T*\n";
        addPage(content + "ET");
    }
    void addPicture() { addPage("q 300 0 0 400 50 50 cm /I Do Q"); }

    [[nodiscard]] std::string bytes() const {
        std::string pdf = "%PDF-1.4\n";
        std::vector<std::size_t> places;
        const auto add = [&](const std::string &body) {
            places.push_back(pdf.size());
            pdf += std::to_string(places.size()) + " 0 obj\n" + body + "\nendobj\n";
        };
        std::string kids;
        for (std::size_t page = 0; page < m_contents.size(); ++page)
            kids += std::to_string(firstPage + 2 * page) + " 0 R ";
        add("<< /Type /Catalog /Pages 2 0 R >>");
        add("<< /Type /Pages /Count " + std::to_string(m_contents.size()) + " /Kids [" + kids +
            "] /MediaBox [0 0 420 595] /Resources << /Font << /F 3 0 R >> /XObject << /I 4 0 R >> "
            ">> >>");
        add(m_font);
        add(streamOf("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
                     "/BitsPerComponent 8 ",
                     "\x80"));
        for (std::size_t page = 0; page < m_contents.size(); ++page) {
            const std::string content = std::to_string(firstPage + 2 * page + 1);
            const bool picture = m_contents[page].find("/I Do") != std::string::npos;
            add("<< /Type /Page /Parent 2 0 R /Contents " + content + " 0 R " +
                (picture ? "" : "/Resources << /Font << /F 3 0 R >> >> ") + ">>");
            add(streamOf("", m_contents[page]));
        }
        const std::size_t table = pdf.size();
        pdf += "xref\n0 " + std::to_string(places.size() + 1) + "\n0000000000 65535 f \n";
        for (const std::size_t place : places) {
            const std::string digits = std::to_string(place);
            pdf += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
        }
        return pdf + "trailer\n<< /Root 1 0 R /Size " + std::to_string(places.size() + 1) +
               " >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
    }

private:
    static constexpr std::size_t firstPage = 5; // object number

    static std::string streamOf(const std::string &entries, const std::string &content) {
        return "<< " + entries + "/Length " + std::to_string(content.size()) + " >>\nstream\n" +
               content + "\nendstream";
    }

    std::string m_font;
    std::vector<std::string> m_contents;
};

} // namespace hamtaraz::test
