// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/abbreviations.h"

#include <algorithm>
#include <array>

namespace hamtaraz {

namespace {

/// Space-separated words; every list is short, so a search through it is quick.
bool isIn(std::u32string_view list, std::u32string_view word) {
    if (word.empty())
        return false;
    for (std::size_t at = list.find(word); at != std::u32string_view::npos;
         at = list.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' '))
            return true;
    }
    return false;
}

struct AbbreviationList {
    AbbreviationUse use;
    std::u32string_view words;
};

constexpr std::array<AbbreviationList, 16> abbreviationLists{{
    // English, and what other languages in Latin letters share with it
    {AbbreviationUse::Inside,
     U"v mr mrs ms messrs mme mlle dr prof e.g i.e eg ie viz cf vs v.s approx resp esp incl op.cit "
     U"loc.cit ibid transl eds repr z.b d.h bzw"},
    {AbbreviationUse::BeforeNumber,
     U"no nos nr p pp vol vols vv ch chap chaps sec sect fig figs eq eqs ref refs art arts par "
     U"para paras pt pts n nn ll l bk bks app tab ex ver rel div cl f ff jan feb mar apr jun jul "
     U"aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ca c op"},
    {AbbreviationUse::Either,
     U"u.s u.k u.n u.s.a u.s.s.r e.u d.c a.m p.m a.d b.c b.c.e c.e inc ltd co corp bros jr sr ph.d "
     U"m.d b.a m.a esq ave blvd rd dept univ assn mfg ed rev fr st gen col lt capt cpt cmdr maj "
     U"sgt adm hon gov sen rep pres supt insp amb mt trans cit"},
    {AbbreviationUse::Date, U"ft lb lbs oz yd mi km cm mm kg hr hrs"},
    {AbbreviationUse::End, U"etc al et.al usw etc.etc"},
    // Russian
    {AbbreviationUse::Inside,
     U"т.е т.к т.н т.наз т.о т.ч в.т.ч им ул пл пер просп пр-т наб бул см ср напр изд ред рус англ "
     U"нем фр франц лат греч итал исп польск укр перс араб собр соч полн избр акад проф доц канд "
     U"инж арх тов тт гр г-н г-жа г-да св преп архиеп еп свящ прот подп лейт адм мин-во ин-т ун-т "
     U"р-н "
     U"сокр прим примеч соотв предисл послесл сост пер.с под.ред отв.ред и.о сб журн нац междунар"},
    {AbbreviationUse::BeforeNumber,
     U"рис табл гл вып кн стр тел илл разд янв фев февр апр авг сент окт нояб дек"},
    {AbbreviationUse::AfterNumber, U"г гг в вв"},
    {AbbreviationUse::Unit, U"т ч п пп с л м р д к о н б х ж ф ст"},
    {AbbreviationUse::End,
     U"руб коп тыс млн млрд трлн экз чел кг км см мм га мин сек шт кв куб долл проц мес"},
    {AbbreviationUse::Date, U"н.э ст.ст н.ст с.г"},
    {AbbreviationUse::Either,
     U"ч.л б.м б.г п.л ген обл окр пос дер зам зав нач сев юж зап вост отд"},
    {AbbreviationUse::End, U"т.д т.п и.т.д и.т.п др пр проч и.др и.пр"},
    // Persian; the names of Latin letters stand for initials: "جان اف. کندی"
    {AbbreviationUse::Inside, U"ر.ک رک نک ن.ک ر.ج صص ص.ص شم تل پ.ن"},
    {AbbreviationUse::Either,
     U"ه.ش ه.ق هـ.ش هـ.ق ه.ش.ق ق.م پ.م ب.م ق.ظ ب.ظ هـ م.ش ه.م جی اف آر اچ بی تی دبلیو"},
    {AbbreviationUse::End, U"الخ"},
}};

constexpr std::u32string_view openers =
    U"the a an he she it they we you i this that these those there here but and so or if when "
    U"while then now in on at for from to with by as after before until during since because "
    U"although "
    U"though however what why how who where which his her its their our my your no not yes nor all "
    U"some many most one once only even such thus therefore nevertheless meanwhile later soon let "
    U"do does did is was are were have has had can will would "
    U"он она оно они это эта этот эти я мы вы ты его её ее их мой наш ваш свой в на и а но по с к "
    U"у о об от до из за для без при под над через после перед между около со ко во что чтобы как "
    U"когда если где куда откуда кто чей какой почему зачем так тогда там тут здесь теперь затем "
    U"потом "
    U"однако поэтому впрочем хотя лишь только уже ещё еще даже все всё весь вся многие некоторые "
    U"один одна никто ничто не ни да нет или либо ибо такой такая таким такие именно вот тот та те "
    U"то "
    U"او آنها آنان این آن ما من شما اما ولی لیکن سپس بعد آنگاه پس بنابراین همچنین اکنون حالا آیا "
    U"چرا چون اگر وقتی هنگامی هرچند البته زیرا";

constexpr std::u32string_view conjunctions = U"و یا که از به با در تا بر برای";

constexpr std::u32string_view continuers =
    U"و یا که را است بود شد نیست اند هم نیز می نمی گفت پرسید گفتند پرسیدند نوشت خواند نامید";

constexpr std::u32string_view speechVerbs =
    U"said says asked asks replied answered cried shouted whispered exclaimed called thought "
    U"muttered demanded wondered added continued repeated insisted yelled screamed sighed laughed "
    U"گفت گفتم گفتی گفتیم گفتید گفتند میگوید گوید میگویند میگویم بگو بگوید گفته پرسید "
    U"پرسیدم پرسیدی پرسیدیم پرسیدند میپرسد میپرسند بپرسید بپرس نوشت نوشتند مینویسد زد زدند کشید "
    U"کشیدند افزود داد "
    U"دادند که";

} // namespace

AbbreviationUse abbreviationUse(std::u32string_view key) {
    const auto list = std::ranges::find_if(
        abbreviationLists, [key](const AbbreviationList &l) { return isIn(l.words, key); });
    return list == abbreviationLists.end() ? AbbreviationUse::None : list->use;
}

bool opensSentences(std::u32string_view word) {
    return isIn(openers, word);
}

bool awaitsWord(std::u32string_view word) {
    return isIn(conjunctions, word);
}

bool continuesSentence(std::u32string_view word) {
    return isIn(continuers, word);
}

bool isSpeechVerb(std::u32string_view word) {
    return isIn(speechVerbs, word);
}

} // namespace hamtaraz
