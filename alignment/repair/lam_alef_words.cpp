// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/lam_alef_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace hamtaraz {
namespace {

using Word = std::u32string_view;

// Words, or beginnings of words, with "لا", which are no words with "ال".
constexpr std::array<Word, 125> cores{
    U"انقلاب",  U"اسلام",   U"اطلاع",   U"اصلاح",     U"اختلاف",  U"اخلاق",    U"اعلام",
    U"اعلان",   U"استعلام", U"علاقه",   U"علاقم",     U"علاوه",   U"علامت",    U"علائم",
    U"علایم",   U"علائق",   U"علایق",   U"سلامت",     U"ملاقات",  U"ملاحظ",    U"ملایم",
    U"ملامت",   U"خلاصه",   U"خلافت",   U"خلاقیت",    U"کلاس",    U"پلاست",    U"میلاد",
    U"ولایت",   U"ولایات",  U"ولادت",   U"مبتلا",     U"اتلاف",   U"ائتلاف",   U"ایتلاف",
    U"تلافی",   U"تلاطم",   U"تلاوت",   U"صلاحیت",    U"سلاطین",  U"بلافاصله", U"بلاتکلیف",
    U"بلاغت",   U"فلاکت",   U"فلاسفه",  U"دلایل",     U"دلائل",   U"دلاور",    U"گلایه",
    U"گلابی",   U"کلافه",   U"کلانتر",  U"کلاهبردار", U"مشکلات",  U"تشکیلات",  U"تحصیلات",
    U"تعطیلات", U"تسهیلات", U"تمایلات", U"تجملات",    U"تحولات",  U"حملات",    U"معاملات",
    U"معادلات", U"مداخلات", U"مجادلات", U"تبادلات",   U"محصولات", U"مقولات",   U"عضلات",
    U"معضلات",  U"تعدیلات", U"تبدیلات", U"تعاملات",   U"محلات",   U"کاملا",    U"معمولا",
    U"مستقلا",  U"مفصلا",   U"املاک",   U"املاء",     U"املائ",   U"افلاک",    U"هلاکت",
    U"اولاد",   U"پولاد",   U"فولاد",   U"سیلاب",     U"گیلان",   U"گیلاس",    U"ایلام",
    U"کربلا",   U"وبلاگ",   U"آنلاین",  U"اسلاو",     U"بلاروس",  U"آتلانت",   U"لاستیک",
    U"لاجرم",   U"لایحه",   U"لاینحل",  U"لایتناه",   U"لاابالی", U"طولانی",   U"غلامر",
    U"اعتلا",   U"استیلا",  U"ابتلا",   U"استملاک",   U"سلاله",   U"فلاح",     U"اصطلاح",
    U"متلاش",   U"متلاطم",  U"اطلاق",   U"مقالات",    U"عادلان",  U"لایسنس",   U"لاینفک",
    U"آلاین",   U"سلاسل",   U"اخلاص",   U"علاءالدین", U"ملاصدرا", U"لاهیجان"};
// What may stand before them.
constexpr std::array<Word, 18> prefixes{U"",    U"ب",   U"نا", U"بر",  U"پر",  U"غیر",
                                        U"ضد",  U"ابر", U"کم", U"بی",  U"هم",  U"پیش",
                                        U"باز", U"و",   U"ال", U"وال", U"بال", U"لل"};
// Words that are no words with "ال", but are with an ending.
constexpr std::array<Word, 3> exactWords{U"اصلا", U"اولا", U"لااقل"};
// Short words with "لا" that are no words with "ال" as a whole, with an ending at most.
constexpr std::array<Word, 29> shortWords{
    U"خلاف", U"برخلاف", U"سلاح", U"تلاش",  U"طلا",  U"طلای", U"طلاق", U"غلام", U"کلام", U"کلاه",
    U"کلان", U"کلاغ",   U"پلاک", U"پلاژ",  U"فلات", U"فلان", U"علاج", U"بلاد", U"غلاف", U"دلار",
    U"جلاد", U"گلاب",   U"لازم", U"لازمه", U"لایق", U"لاغر", U"لاشه", U"لابد", U"ویلا"};
// Words with "لا" that are others with "ال".
constexpr std::array<Word, 19> doubleWords{
    U"سلام", U"صلاح", U"مثلا", U"عملا",  U"قبلا", U"فعلا", U"ملاک", U"خلاق", U"هلاک", U"بلا",
    U"ملا",  U"خلا",  U"لاله", U"جملات", U"قلاب", U"لاک",  U"لایه", U"مولا", U"مجلات"};
constexpr std::array<Word, 25> endings{U"",     U"ی",   U"ها",  U"های",  U"هایی", U"م",  U"ت",
                                       U"ش",    U"مان", U"تان", U"شان",  U"ه",    U"ای", U"ان",
                                       U"اند",  U"ات",  U"تر",  U"ترین", U"ند",   U"یی", U"گر",
                                       U"گران", U"یم",  U"ید",  U"است"};

template <class List> bool holds(const List &list, Word word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

// Whether a word of `list` stands in `mended` over the place `at`, with an ending at most.
template <class List> bool isWordOf(const List &list, Word mended, std::size_t at) {
    return std::any_of(list.begin(), list.end(), [&](Word word) {
        const std::size_t place = word.find(U"لا");
        return place == at && mended.substr(0, word.size()) == word &&
               holds(endings, mended.substr(word.size()));
    });
}

bool standsInCore(Word mended, std::size_t at) {
    return std::any_of(cores.begin(), cores.end(), [&](Word core) {
        const std::size_t place = core.find(U"لا");
        return place <= at && mended.substr(at - place, core.size()) == core &&
               holds(prefixes, mended.substr(0, at - place));
    });
}

bool isAlef(char32_t letter) {
    return letter == U'ا' || letter == U'آ';
}

// No word has two alefs side by side, nor two lams behind an alef but those of الله.
bool isImpossible(Word word, std::size_t at) {
    if (at > 0 && isAlef(word[at - 1]))
        return true;
    const bool lam = at + 2 < word.size() && word[at + 2] == U'ل';
    const bool allah = at + 3 < word.size() && word[at + 3] == U'ه';
    return at > 0 && lam && !allah;
}

} // namespace

LamAlefSign lamAlefSign(Word word, std::size_t at) {
    std::u32string mended(word);
    std::swap(mended[at], mended[at + 1]);
    if (isImpossible(word, at) || standsInCore(mended, at) || holds(exactWords, mended) ||
        isWordOf(shortWords, mended, at))
        return LamAlefSign::Sure;
    return isWordOf(doubleWords, mended, at) ? LamAlefSign::Ambiguous : LamAlefSign::None;
}

} // namespace hamtaraz
