// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_document.h"

#include <poppler/ErrorCodes.h>
#include <poppler/GfxFont.h>
#include <poppler/GfxState.h>
#include <poppler/GlobalParams.h>
#include <poppler/OutputDev.h>
#include <poppler/PDFDoc.h>
#include <poppler/Page.h>
#include <poppler/UTF.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace hamtaraz::io {

namespace {

constexpr std::size_t mostPages = 50'000;
constexpr std::size_t mostGlyphs = 200'000; ///< of one page
constexpr std::size_t mostPictures = 100;   ///< shapes and pictures worth counting
constexpr int longestLigature = 4;          ///< letters; the name of God has as many
constexpr float largestPage = 20'000;       ///< in points; PDF itself ends at 14 400

void ignoreComplaint(ErrorCategory /*category*/, Goffset /*place*/, const char * /*message*/) {}

std::u32string toText(const Unicode *characters, int count) {
    std::u32string text;
    for (int i = 0; i < count; ++i)
        text += static_cast<char32_t>(characters[i]);
    return text;
}

/// The quarter turn nearest to the direction of writing.
std::uint8_t turnOf(double dx, double dy) {
    if (std::abs(dx) >= std::abs(dy))
        return dx >= 0 ? 0 : 2;
    return dy >= 0 ? 1 : 3;
}

/// Takes down the characters a page draws, as they come.
class GlyphRecorder final : public OutputDev {
public:
    GlyphRecorder(PdfPage &page, XRef &objects, std::stop_token stop)
        : m_page(page), m_objects(objects), m_stop(std::move(stop)) {}

    [[nodiscard]] bool mustStop() const { return tooLarge() || m_stop.stop_requested(); }
    [[nodiscard]] bool tooLarge() const { return m_page.glyphs.size() > mostGlyphs; }
    [[nodiscard]] std::size_t shapes() const { return m_shapes; }

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    bool needNonText() override { return false; }

    void fill(GfxState * /*state*/) override { ++m_shapes; }
    void eoFill(GfxState * /*state*/) override { ++m_shapes; }

    void beginActualText(GfxState * /*state*/, const GooString *text) override {
        Unicode *characters = nullptr;
        const int count = TextStringToUCS4(text->toStr(), &characters);
        m_actual = toText(characters, count);
        gfree(characters);
        m_inActual = true;
        m_actualFrom = m_page.glyphs.size();
    }

    /// What was drawn meanwhile is one glyph that stands for the text given.
    void endActualText(GfxState * /*state*/) override {
        if (!std::exchange(m_inActual, false) || m_actualFrom >= m_page.glyphs.size())
            return;
        PdfGlyph whole = m_page.glyphs[m_actualFrom];
        for (std::size_t at = m_actualFrom + 1; at < m_page.glyphs.size(); ++at) {
            whole.left = std::min(whole.left, m_page.glyphs[at].left);
            whole.right = std::max(whole.right, m_page.glyphs[at].right);
        }
        whole.text = m_actual;
        m_page.glyphs.resize(m_actualFrom);
        m_page.glyphs.push_back(std::move(whole));
    }

    void drawChar(GfxState *state, double x, double y, double dx, double dy, double /*originX*/,
                  double /*originY*/, CharCode code, int bytes, const Unicode *characters,
                  int count) override {
        if (tooLarge() || !state->getFont() || state->getFont()->getWMode() != 0)
            return;
        takeOffSpacing(*state, code, bytes, dx, dy);
        double px = 0, py = 0, width = 0, height = 0;
        state->transform(x, y, &px, &py);
        state->transformDelta(dx, dy, &width, &height);
        if (!std::isfinite(px + py + width + height) || isClippedAway(*state, px, py))
            return;
        PdfGlyph glyph;
        // More than a ligature is a whole word given to each of its letters.
        if (count <= longestLigature && !isSilent(*state->getFont()))
            glyph.text = toText(characters, count);
        glyph.code = code;
        glyph.size = sizeOf(*state);
        glyph.font = static_cast<std::uint32_t>(state->getFont()->getID()->num);
        double m11 = 0, m12 = 0, m21 = 0, m22 = 0;
        state->getFontTransMat(&m11, &m12, &m21, &m22);
        glyph.turned = turnOf(m11, m12);
        place(glyph, static_cast<float>(px), static_cast<float>(py),
              static_cast<float>(glyph.turned % 2 == 0 ? width : height));
        m_page.glyphs.push_back(std::move(glyph));
    }

private:
    /// Whether a glyph that starts here is cut off, as it is where a line is printed over the end
    /// of a page.
    static bool isClippedAway(const GfxState &state, double x, double y) {
        constexpr double hair = 1;
        double left = 0, top = 0, right = 0, bottom = 0;
        state.getClipBBox(&left, &top, &right, &bottom);
        return x < left - hair || x > right + hair || y < top - hair || y > bottom + hair;
    }

    /// What the text adds behind every character, and behind spaces, is not of the glyph.
    static void takeOffSpacing(const GfxState &state, CharCode code, int bytes, double &dx,
                               double &dy) {
        double spacing = state.getCharSpace();
        if (bytes == 1 && code == ' ')
            spacing += state.getWordSpace();
        double right = 0, down = 0;
        state.textTransformDelta(spacing * state.getHorizScaling(), 0, &right, &down);
        dx -= right;
        dy -= down;
    }

    /// A Type 3 font has units of its own; its box tells the size of its letters.
    static float sizeOf(const GfxState &state) {
        double size = std::abs(state.getTransformedFontSize());
        const GfxFont &font = *state.getFont();
        if (font.getType() == fontType3) {
            const double height = std::abs(font.getFontBBox()[3] - font.getFontBBox()[1]) *
                                  std::abs(font.getFontMatrix()[3]);
            size *= height > 0 ? height : 1;
        }
        return static_cast<float>(size);
    }

    /// Whether a font only numbers its glyphs, and does not say what they mean: Poppler then takes
    /// the numbers for characters.
    bool isSilent(const GfxFont &font) {
        const int number = font.getID()->num;
        const auto known = m_silent.find(number);
        if (known != m_silent.end())
            return known->second;
        bool silent = false;
        if (const auto *cidFont = dynamic_cast<const GfxCIDFont *>(&font)) {
            const GooString *const letters = cidFont->getCollection();
            const Object entries = m_objects.fetch(*font.getID());
            silent = letters != nullptr && letters->toStr() == "Adobe-Identity" &&
                     entries.isDict() && entries.dictLookup("ToUnicode").isNull();
        }
        m_silent.emplace(number, silent);
        return silent;
    }

    /// Turns the page so that the glyph's writing runs to the right.
    void place(PdfGlyph &glyph, float x, float y, float advance) const {
        float from = x, baseline = y, to = x + advance;
        switch (glyph.turned) {
        case 1:
            from = y, to = y + advance, baseline = m_page.width - x;
            break;
        case 2:
            from = m_page.width - x, to = from - advance, baseline = m_page.height - y;
            break;
        case 3:
            from = m_page.height - y, to = from - advance, baseline = x;
            break;
        default:
            break;
        }
        glyph.left = std::min(from, to);
        glyph.right = std::max(from, to);
        glyph.baseline = baseline;
    }

    PdfPage &m_page;
    XRef &m_objects;
    std::map<int, bool> m_silent; ///< by the font's number
    std::stop_token m_stop;
    std::u32string m_actual;
    std::size_t m_actualFrom = 0;
    std::size_t m_shapes = 0;
    bool m_inActual = false;
};

bool shallStop(void *recorder) {
    return static_cast<GlyphRecorder *>(recorder)->mustStop();
}

/// Keeps the glyphs written in the direction most of the page is, and that stand on the page.
void keepUpright(PdfPage &page) {
    std::array<std::size_t, 4> counts{};
    for (const PdfGlyph &glyph : page.glyphs)
        ++counts[glyph.turned];
    const auto usual = static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin());
    if (usual % 2 != 0)
        std::swap(page.width, page.height);
    std::erase_if(page.glyphs, [&](const PdfGlyph &glyph) {
        return glyph.turned != usual || glyph.right < 0 || glyph.left > page.width ||
               glyph.baseline < 0 || glyph.baseline > page.height + glyph.size ||
               !(glyph.size > 0.1F);
    });
}

bool hasPictureResource(Page &page) {
    Dict *const resources = page.getResourceDict();
    if (resources == nullptr)
        return false;
    const Object objects = resources->lookup("XObject");
    for (int i = 0; objects.isDict() && i < objects.dictGetLength(); ++i) {
        const Object object = objects.dictGetVal(i);
        if (object.isStream() && object.streamGetDict()->lookup("Subtype").isName("Image"))
            return true;
    }
    return false;
}

} // namespace

struct PdfDocument::Poppler {
    explicit Poppler(std::string_view bytes)
        : document(new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()),
                                 Object(objNull))) {}

    GlobalParamsIniter parameters{ignoreComplaint};
    PDFDoc document;
};

PdfDocument::PdfDocument(std::unique_ptr<Poppler> poppler) : m_poppler(std::move(poppler)) {}
PdfDocument::PdfDocument(PdfDocument &&) noexcept = default;
PdfDocument &PdfDocument::operator=(PdfDocument &&) noexcept = default;
PdfDocument::~PdfDocument() = default;

Result<PdfDocument> PdfDocument::open(std::string_view bytes) {
    auto poppler = std::make_unique<Poppler>(bytes);
    PDFDoc &document = poppler->document;
    if (!document.isOk())
        return document.getErrorCode() == errEncrypted
                   ? fail(ErrorCode::DocumentLocked, "it opens with a password only")
                   : fail(ErrorCode::DocumentBroken, "its parts cannot be found");
    const int pages = document.getNumPages();
    if (pages <= 0)
        return fail(ErrorCode::DocumentBroken, "it has no pages");
    if (static_cast<std::size_t>(pages) > mostPages)
        return fail(ErrorCode::TooLarge, std::to_string(pages) + " pages");
    return PdfDocument(std::move(poppler));
}

std::size_t PdfDocument::pageCount() const {
    return static_cast<std::size_t>(m_poppler->document.getNumPages());
}

Result<PdfPage> PdfDocument::page(std::size_t index, const std::stop_token &stop) const {
    const std::string place = "page " + std::to_string(index + 1);
    const int number = static_cast<int>(index) + 1;
    Page *const source = m_poppler->document.getPage(number);
    if (source == nullptr || !source->isOk())
        return fail(ErrorCode::DocumentBroken, place + " is missing");
    PdfPage page;
    page.width = static_cast<float>(source->getCropWidth());
    page.height = static_cast<float>(source->getCropHeight());
    if (source->getRotate() % 180 != 0)
        std::swap(page.width, page.height);
    if (!(page.width > 0 && page.width < largestPage && page.height > 0 &&
          page.height < largestPage))
        return fail(ErrorCode::DocumentBroken, place + " has no size");
    GlyphRecorder recorder(page, *m_poppler->document.getXRef(), stop);
    constexpr double pointsPerInch = 72;
    m_poppler->document.displayPage(&recorder, number, pointsPerInch, pointsPerInch, 0, false, true,
                                    false, shallStop, &recorder);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "");
    if (recorder.tooLarge())
        return fail(ErrorCode::TooLarge, place + " holds too many characters");
    page.picture = recorder.shapes() > mostPictures || hasPictureResource(*source);
    keepUpright(page);
    return page;
}

} // namespace hamtaraz::io
