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

constexpr std::array<AbbreviationList, 14> abbreviationLists{{
    // English, and what other languages in Latin letters share with it
    {AbbreviationUse::Inside,
     U"mr mrs ms messrs mme mlle dr prof rev fr st gen col lt capt cpt cmdr maj sgt adm hon gov "
     U"sen "
     U"rep pres supt insp amb e.g i.e eg ie viz cf vs v.s approx c ca resp esp incl excl op cit "
     U"op.cit loc.cit ibid ed.by transl trans eds repr rev.ed mt ft.lauderdale z.b d.h bzw"},
    {AbbreviationUse::BeforeNumber,
     U"no nos nr p pp vol vols v vv ch chap chaps sec sect fig figs eq eqs ref refs art arts par "
     U"para paras pt pts n nn ll l bk bks app tab ex ver rel div cl f ff § jan feb mar apr jun jul "
     U"aug "
     U"sep sept oct nov dec mon tue tues wed thu thur thurs fri"},
    {AbbreviationUse::Either,
     U"u.s u.k u.n u.s.a u.s.s.r e.u d.c a.m p.m a.d b.c b.c.e c.e inc ltd co corp bros jr sr ph.d "
     U"m.d b.a m.a esq ave blvd rd dept univ assn mfg ed"},
    {AbbreviationUse::AfterNumber, U"ft in lb lbs oz yd mi km cm mm kg min hr hrs sq cu cent ct"},
    {AbbreviationUse::End, U"etc al et.al usw etc.etc"},
    // Russian
    {AbbreviationUse::Inside,
     U"т.е т.к т.н т.наз т.о т.ч в.т.ч им ул пл пер просп пр-т наб бул стр см ср напр рис табл гл "
     U"вып кн изд ред рус англ нем фр франц лат греч итал исп польск укр перс араб тур собр соч "
     U"полн избр акад проф доц канд инж тов тт гр гр-н г-н г-жа г-да св преп архиеп еп свящ прот "
     U"ген полк подп майор лейт адм мин-во ин-т ун-т обл р-н пос дер сел ст ок около прибл "
     U"сокр прим примеч указ соотв след предисл послесл сост пер.с под.ред отв.ред и.о зам зав нач "
     U"нар росс сов сев юж зап вост центр гос политич обществ парт сб журн газ тип т.1 нац "
     U"междунар"},
    {AbbreviationUse::AfterNumber, U"г гг в вв т тт ч п пп с л м р д к о н б х ж ст руб коп тыс "
                                   U"млн млрд трлн экз чел кг км см мм "
                                   U"га час мин сек шт кв куб долл проц лет мес ф фт дюйм"},
    {AbbreviationUse::Either, U"н.э до.н.э ст.ст н.ст ч.л б.м б.г с.г п.л жж"},
    {AbbreviationUse::End, U"т.д т.п и.т.д и.т.п др пр проч и.др и.пр"},
    // Persian
    {AbbreviationUse::Inside,
     U"ر.ک ر.ك رک رك نک نك ن.ک ن.ك ر.ج ج.ا م.ا صص ص.ص چ شم تل پ.ن ا.ج.ش.س س.ج ح.ک مق ک.م ب.ن"},
    {AbbreviationUse::BeforeNumber, U"ص ج ش ف ب بند ماده فصل شماره جلد صفحه"},
    {AbbreviationUse::Either,
     U"ه.ش ه.ق هـ.ش هـ.ق ه.ش.ق ق.م پ.م ب.م ق.ظ ب.ظ ه ق م ش هـ م.ش ه.م د.ت"},
    {AbbreviationUse::End, U"الخ غیره"},
    {AbbreviationUse::Inside, U"د آ"},
}};

constexpr std::u32string_view openers =
    U"the a an he she it they we you i this that these those there here but and so or if when "
    U"while "
    U"then now in on at for from to with by as after before until during since because although "
    U"though however what why how who where which his her its their our my your no not yes nor all "
    U"some many most one once only even such thus therefore nevertheless meanwhile later soon let "
    U"do does did is was are were have has had can will would "
    U"он она оно они это эта этот эти я мы вы ты его её ее их мой наш ваш свой в на и а но по с к "
    U"у о "
    U"об от до из за для без при под над через после перед между около со ко во что чтобы как "
    U"когда "
    U"если где куда откуда кто чей какой почему зачем так тогда там тут здесь теперь затем потом "
    U"однако поэтому впрочем хотя лишь только уже ещё еще даже все всё весь вся многие некоторые "
    U"один "
    U"одна никто ничто не ни да нет или либо ибо такой такая таким такие именно вот тот та те то "
    U"او آنها آنان این آن ما من شما اما ولی لیکن سپس بعد آنگاه پس بنابراین همچنین اکنون حالا آیا "
    U"چرا چون اگر وقتی هنگامی هرچند البته زیرا";

constexpr std::u32string_view continuers =
    U"و یا که را است بود شد نیست اند هم نیز می نمی گفت پرسید گفتند پرسیدند نوشت خواند نامید";

constexpr std::u32string_view speechVerbs =
    U"said says asked asks replied answered cried shouted whispered exclaimed called thought "
    U"muttered demanded wondered added continued repeated insisted yelled screamed sighed laughed "
    U"گفت گفتند میگوید گوید میگویند پرسید پرسیدند میپرسد میپرسند نوشت مینویسد زد کشید افزود داد";

} // namespace

AbbreviationUse abbreviationUse(std::u32string_view key) {
    const auto list = std::ranges::find_if(
        abbreviationLists, [key](const AbbreviationList &l) { return isIn(l.words, key); });
    return list == abbreviationLists.end() ? AbbreviationUse::None : list->use;
}

bool opensSentences(std::u32string_view word) {
    return isIn(openers, word);
}

bool continuesSentence(std::u32string_view word) {
    return isIn(continuers, word);
}

bool isSpeechVerb(std::u32string_view word) {
    return isIn(speechVerbs, word);
}

} // namespace hamtaraz
