#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the .txt files of this folder as PDF documents, each in the layout named below.

Run by hand, with LibreOffice and its hyphenation patterns for en and ru installed; the PDF files
are kept with the sources, so that no test needs this. A text is paragraphs divided by blank lines;
short ones without a stop are headings, "[1] ..." at the end are footnotes, "[1]" their markers.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
from html import escape

NASKH, SANS, SERIF = "Noto Naskh Arabic", "DejaVu Sans", "Liberation Serif"
PERSIAN = {"language": "fa", "country": "IR", "rtl": True}
LAYOUTS = {
    "fa_clean": {**PERSIAN, "font": NASKH, "size": 12, "page": (14.8, 21), "indent": 0.7},
    "fa_columns": {**PERSIAN, "font": NASKH, "size": 10, "page": (21, 29.7), "columns": 2,
                   "spacing": 0.2},
    "fa_notes": {**PERSIAN, "font": NASKH, "size": 12, "page": (14.8, 16), "indent": 0.7,
                 "numbers": "۱, ۲, ۳, ..."},
    "fa_furniture": {**PERSIAN, "font": SANS, "size": 11, "page": (12, 16), "indent": 0.6,
                     "header": "یادهای خانه قدیمی", "footer": True, "numbers": "۱, ۲, ۳, ..."},
    "fa_marks": {**PERSIAN, "font": "Noto Sans Arabic", "size": 10, "page": (21, 12),
                 "columns": 2, "indent": 0.5, "header": "گیاه‌شناسان", "footer": True,
                 "numbers": "۱, ۲, ۳, ..."},
    "ru_notes": {"language": "ru", "country": "RU", "font": SERIF, "size": 12,
                 "page": (12, 17), "indent": 0.8, "header": "Городские рассказы",
                 "footer": True},
    "en_columns": {"language": "en", "country": "US", "font": SERIF, "size": 10,
                   "page": (21, 17), "columns": 2, "spacing": 0.25, "footer": True},
}

NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [("office", "office"), ("style", "style"), ("text", "text"),
                         ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")])


def read(path):
    """Body paragraphs and the notes by number."""
    body, notes = [], {}
    for paragraph in path.read_text(encoding="utf-8").strip().split("\n\n"):
        note = re.match(r"\[(\d+)\] (.*)", paragraph)
        if note:
            notes[note[1]] = note[2]
        else:
            body.append(paragraph)
    return body, notes


def paragraph_xml(paragraph, notes):
    def note(marker):
        return (f'<text:note text:note-class="footnote" text:id="n{marker[1]}">'
                f"<text:note-citation>{marker[1]}</text:note-citation><text:note-body>"
                f'<text:p text:style-name="Note">{escape(notes[marker[1]])}</text:p>'
                "</text:note-body></text:note>")

    heading = len(paragraph) < 60 and paragraph[-1] not in ".!?»"
    content = re.sub(r"\[(\d+)\]", note, escape(paragraph, quote=False))
    return f'<text:p text:style-name="{"Title" if heading else "Body"}">{content}</text:p>'


def styles_xml(layout):
    rtl = layout.get("rtl", False)
    mode = "rl-tb" if rtl else "lr-tb"
    size, font = layout["size"], layout["font"]

    def text(points, bold=False):
        weight = "bold" if bold else "normal"
        parts = [f'style:text-properties style:use-window-font-color="true" '
                 f'fo:hyphenate="{"false" if rtl or bold else "true"}" '
                 'fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"']
        for kind in ("", "-complex"):
            prefix = "style" if kind else "fo"
            parts.append(f'style:font-name{kind}="F" {prefix}:font-size{kind}="{points}pt" '
                         f'{prefix}:font-weight{kind}="{weight}" '
                         f'{prefix}:language{kind}="{layout["language"]}" '
                         f'{prefix}:country{kind}="{layout["country"]}"')
        return "<" + " ".join(parts) + "/>"

    def style(name, align, points, indent=0.0, after=0.0, bold=False, before=0.0):
        return (f'<style:style style:name="{name}" style:family="paragraph">'
                f'<style:paragraph-properties fo:text-align="{align}" fo:text-indent="{indent}cm" '
                f'fo:margin-top="{before}cm" fo:margin-bottom="{after}cm" '
                f'style:writing-mode="{mode}" fo:orphans="2" fo:widows="2"/>'
                f"{text(points, bold)}</style:style>")

    return ("<office:font-face-decls>"
            f'<style:font-face style:name="F" svg:font-family="&apos;{font}&apos;"/>'
            "</office:font-face-decls><office:styles>"
            + style("Body", "justify", size, layout.get("indent", 0), layout.get("spacing", 0))
            + style("Title", "start", size + 4, after=0.3, before=0.4, bold=True)
            + style("Note", "justify", size - 2) + style("Edge", "center", size - 2)
            + '<text:notes-configuration text:note-class="footnote" '
              f'style:num-format="{layout.get("numbers", "1")}" text:start-value="0" '
              'text:footnotes-position="page" text:start-numbering-at="document"/>'
              "</office:styles>")


def document_xml(name, layout, path):
    body, notes = read(path)
    width, height = layout["page"]
    mode = "rl-tb" if layout.get("rtl") else "lr-tb"
    columns = (f'<style:columns fo:column-count="{layout["columns"]}" fo:column-gap="0.8cm"/>'
               if "columns" in layout else "")
    edge = '<style:{0}><text:p text:style-name="Edge">{1}</text:p></style:{0}>'
    number = f'<text:page-number style:num-format="{layout.get("numbers", "1")}"/>'
    edges = (edge.format("header", layout["header"]) if "header" in layout else "") + (
        edge.format("footer", number) if "footer" in layout else "")
    apart = "".join(f'<style:{part}-style><style:header-footer-properties fo:min-height="0.8cm" '
                    f'fo:margin-{side}="0.3cm"/></style:{part}-style>'
                    for part, side in (("header", "bottom"), ("footer", "top")) if part in layout)
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} '
            'office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
            + styles_xml(layout)
            + '<office:automatic-styles><style:page-layout style:name="P">'
              f'<style:page-layout-properties fo:page-width="{width}cm" fo:page-height="{height}cm" '
              f'fo:margin="1.8cm" style:writing-mode="{mode}">{columns}'
              f"</style:page-layout-properties>{apart}</style:page-layout></office:automatic-styles>"
              '<office:master-styles><style:master-page style:name="Standard" '
              f'style:page-layout-name="P">{edges}</style:master-page></office:master-styles>'
              "<office:body><office:text>"
            + "".join(paragraph_xml(paragraph, notes) for paragraph in body)
            + "</office:text></office:body></office:document>")


def main():
    folder = pathlib.Path(__file__).resolve().parent
    for name in sys.argv[1:] or LAYOUTS:
        with tempfile.TemporaryDirectory() as work:
            source = pathlib.Path(work, name + ".fodt")
            source.write_text(document_xml(name, LAYOUTS[name], folder / (name + ".txt")),
                              encoding="utf-8")
            subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir",
                            str(folder), str(source)], check=True)


if __name__ == "__main__":
    main()
