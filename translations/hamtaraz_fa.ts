<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AligningBar</name>
    <message>
        <source>Aligning again…</source>
        <translation>در حال هم‌ترازی دوباره…</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Working</source>
        <translation>در حال کار</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Numbers</source>
        <translation>عددها</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>ترجمه‌نشده</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>درازا</translation>
    </message>
    <message>
        <source>Repeated, translated otherwise</source>
        <translation>تکراری با ترجمهٔ دیگر</translation>
    </message>
    <message>
        <source>Question and exclamation marks</source>
        <translation>نشانهٔ پرسش و شگفتی</translation>
    </message>
    <message>
        <source>Brackets and quotation marks</source>
        <translation>کمانک‌ها و گیومه‌ها</translation>
    </message>
    <message>
        <source>%1 missing in %2</source>
        <extracomment>%1 is a number or a name from the text, %2 a language.</extracomment>
        <translation>%1 در %2 نیست</translation>
    </message>
    <message>
        <source>not translated into %1</source>
        <extracomment>%1 is a language.</extracomment>
        <translation>به %1 ترجمه نشده</translation>
    </message>
    <message>
        <source>%1 is %2× too long for %3</source>
        <extracomment>%1 is a language, %2 a number, %3 another language.</extracomment>
        <translation>%1 برای %3 %2 برابر بلند است</translation>
    </message>
    <message>
        <source>%1 differs from unit %2, with the same source</source>
        <extracomment>%1 is a language, %2 the number of a unit.</extracomment>
        <translation>%1 با واحد %2 فرق دارد، با همان متن اصلی</translation>
    </message>
    <message>
        <source>“%1” in %2 but not in %3</source>
        <extracomment>%1 is &quot;?&quot; or &quot;!&quot;, %2 and %3 are languages.</extracomment>
        <translation>«%1» در %2 هست و در %3 نیست</translation>
    </message>
    <message>
        <source>“%1” without its pair in %2</source>
        <extracomment>%1 is a bracket or a quotation mark, %2 a language.</extracomment>
        <translation>«%1» بی‌جفت در %2</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>%1, source</source>
        <translation>‏%1، متن مبدأ</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مبدأ</translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message numerus="yes">
        <source>confirmed</source>
        <translation>
            <numerusform>تأییدشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>omission(s)</source>
        <translation>
            <numerusform>افتادگی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s)</source>
        <translation>
            <numerusform>واحد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>next doubtful</source>
        <translation>نامطمئن بعدی</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>برگزیدن</translation>
    </message>
    <message>
        <source>back to the table</source>
        <translation>بازگشت به جدول</translation>
    </message>
    <message>
        <source>Doubt and checks</source>
        <translation>تردید و بررسی‌ها</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>As one reads</source>
        <translation>به ترتیب متن</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>نخست نامطمئن‌ترین</translation>
    </message>
    <message>
        <source>Doubtful is a unit the aligner trusts less than this</source>
        <translation>واحدی نامطمئن است که اطمینانش کمتر از این باشد</translation>
    </message>
    <message>
        <source>Threshold of doubt</source>
        <translation>آستانهٔ تردید</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message>
        <source>Only units where a check found something</source>
        <translation>تنها واحدهایی که بررسی در آن‌ها چیزی یافته</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>چنین پرونده‌ای نیست. نام و پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file inside it.</source>
        <translation>این یک پوشه است. پرونده‌ای درون آن برگزینید.</translation>
    </message>
    <message>
        <source>Access is not allowed. Change the permissions or choose another place.</source>
        <translation>دسترسی مجاز نیست. مجوزها را تغییر دهید یا جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>There is no text in it. Choose a file that has some.</source>
        <translation>متنی در آن نیست. پرونده‌ای برگزینید که متن داشته باشد.</translation>
    </message>
    <message>
        <source>This is not a text file. Save its text as plain text first.</source>
        <translation>این پرونده متنی نیست. نخست نوشتهٔ آن را به صورت متن ساده ذخیره کنید.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it as UTF-8 and choose it again.</source>
        <translation>حروف این پرونده خوانده نمی‌شود. آن را با کدگذاری UTF-8 ذخیره و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The content does not follow its format. Correct the file and try again.</source>
        <translation>محتوا با قالب پرونده نمی‌خواند. پرونده را درست کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The language is not known. Choose it from the list.</source>
        <translation>زبان شناخته نشد. آن را از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>One language is given twice. Give each language one file.</source>
        <translation>یک زبان دو بار آمده است. برای هر زبان یک پرونده بدهید.</translation>
    </message>
    <message>
        <source>At least two versions of the work are needed. Add another file.</source>
        <translation>دست‌کم دو متن از اثر لازم است. پروندهٔ دیگری بیفزایید.</translation>
    </message>
    <message>
        <source>More than eight versions do not fit in one project. Leave some out.</source>
        <translation>بیش از هشت متن در یک پروژه نمی‌گنجد. چند متن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>پرونده را نمی‌توان نوشت. جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>دیسک پر است. جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>This is not a Hamtaraz project. Choose a .hamtaraz file.</source>
        <translation>این پروژهٔ همتراز نیست. پرونده‌ای با پسوند ‎.hamtaraz برگزینید.</translation>
    </message>
    <message>
        <source>A newer Hamtaraz wrote this project. Update Hamtaraz to open it.</source>
        <translation>این پروژه را نگارش تازه‌تری از همتراز نوشته است. برای گشودن آن همتراز را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The project file is damaged. Open a backup copy of it.</source>
        <translation>پروندهٔ پروژه آسیب دیده است. نسخهٔ پشتیبان آن را باز کنید.</translation>
    </message>
    <message>
        <source>The project is open in another window. Close it there first.</source>
        <translation>پروژه در پنجرهٔ دیگری باز است. نخست آن را آنجا ببندید.</translation>
    </message>
    <message>
        <source>The work has no such place. Choose another.</source>
        <translation>اثر چنین جایی ندارد. جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>This cannot be done here. Move to another cell and try again.</source>
        <translation>این کار اینجا شدنی نیست. به خانهٔ دیگری بروید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The work has changed meanwhile. Try again.</source>
        <translation>اثر در این میان تغییر کرده است. دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Two pins contradict each other. Remove one of them.</source>
        <translation>دو سنجاق با هم ناسازگارند. یکی را بردارید.</translation>
    </message>
    <message>
        <source>Stopped. Start again whenever you like.</source>
        <translation>متوقف شد. هر وقت خواستید دوباره آغاز کنید.</translation>
    </message>
    <message>
        <source>This format is not supported. Choose another.</source>
        <translation>این قالب پشتیبانی نمی‌شود. قالب دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Something went wrong. Try again.</source>
        <translation>کار درست پیش نرفت. دوباره بکوشید.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, line or unit; %2 a sentence.</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>The document opens with a password only. Ask for an unlocked copy of it.</source>
        <translation>این سند تنها با گذرواژه باز می‌شود. نسخه‌ای بی‌قفل از آن بخواهید.</translation>
    </message>
    <message>
        <source>The pages of this document are pictures and hold no text. Let an OCR program read them first.</source>
        <translation>صفحه‌های این سند تصویرند و متنی ندارند. نخست بگذارید یک برنامهٔ نویسه‌خوان (OCR) آن‌ها را بخواند.</translation>
    </message>
    <message>
        <source>The fonts of this document do not say which letters they draw. Let an OCR program read it, or ask for another copy.</source>
        <translation>قلم‌های این سند نمی‌گویند کدام حرف را می‌کشند. بگذارید یک برنامهٔ نویسه‌خوان (OCR) آن را بخواند یا نسخهٔ دیگری بخواهید.</translation>
    </message>
    <message>
        <source>The document is cut off or damaged. Get it again, whole.</source>
        <translation>این سند ناقص یا آسیب‌دیده است. نسخهٔ کامل آن را دوباره بگیرید.</translation>
    </message>
    <message>
        <source>This is too large. Divide it into parts.</source>
        <translation>این بیش از اندازه بزرگ است. آن را به چند بخش تقسیم کنید.</translation>
    </message>
    <message>
        <source>The pins in front of segments %1 and of segments %2 contradict each other. Remove one of them.</source>
        <extracomment>%1 and %2 are segment numbers, one a column: &quot;3:5:2&quot;.</extracomment>
        <translation>سنجاق‌های پیش از قطعه‌های %1 و پیش از قطعه‌های %2 ناسازگارند. یکی از آن‌ها را بردارید.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>TMX for each pair</source>
        <translation>برای هر جفت یک TMX</translation>
    </message>
    <message>
        <source>One TMX, all languages</source>
        <translation>یک TMX با همهٔ زبان‌ها</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>جدول (TSV)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Confirmed only</source>
        <translation>تنها تأییدشده‌ها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>پوشهٔ مقصد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>نوشتن پرونده‌ها</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>next hit</source>
        <translation>یافتهٔ بعد</translation>
    </message>
    <message>
        <source>previous hit</source>
        <translation>یافتهٔ قبل</translation>
    </message>
    <message>
        <source>replace this hit</source>
        <translation>جایگزینی این یافته</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>جایگزینی همه</translation>
    </message>
    <message>
        <source>back to the table</source>
        <translation>بازگشت به جدول</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>یافتن و جایگزینی</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>جایگزین</translation>
    </message>
    <message>
        <source>How letters are compared</source>
        <translation>چگونگی سنجش حرف‌ها</translation>
    </message>
    <message>
        <source>ي = ی‎, ك = ک‎, ё = е, any case</source>
        <translation>ي = ی، ك = ک، ё = е، بزرگ و کوچک</translation>
    </message>
    <message>
        <source>Letter for letter</source>
        <translation>حرف به حرف</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>عبارت باقاعده</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>جای جست‌وجو</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>همهٔ ستون‌ها</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>جایگزینی همه</translation>
    </message>
</context>
<context>
    <name>GoToBar</name>
    <message>
        <source>Go to unit</source>
        <translation>رفتن به واحد</translation>
    </message>
    <message>
        <source>Number of the unit</source>
        <translation>شمارهٔ واحد</translation>
    </message>
</context>
<context>
    <name>HiddenColumns</name>
    <message>
        <source>Hidden: %1. Show.</source>
        <comment>names of columns</comment>
        <translation>پنهان: %1. نشان دهید.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ImportFileRow</name>
    <message>
        <source>Reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>Language of %1</source>
        <translation>زبان %1</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>چه زبانی؟</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>Make source</source>
        <translation>مبدأ شود</translation>
    </message>
    <message>
        <source>%1 is the source</source>
        <translation>‏%1 متن مبدأ است</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>برداشتن %1</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Space</source>
        <extracomment>The space bar, as printed on keyboards.</extracomment>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>unit above</source>
        <translation>واحد بالا</translation>
    </message>
    <message>
        <source>unit below</source>
        <translation>واحد پایین</translation>
    </message>
    <message>
        <source>column to the left</source>
        <translation>ستون چپ</translation>
    </message>
    <message>
        <source>column to the right</source>
        <translation>ستون راست</translation>
    </message>
    <message>
        <source>next column</source>
        <translation>ستون بعد</translation>
    </message>
    <message>
        <source>previous column</source>
        <translation>ستون قبل</translation>
    </message>
    <message>
        <source>segment above</source>
        <translation>قطعهٔ بالا</translation>
    </message>
    <message>
        <source>segment below</source>
        <translation>قطعهٔ پایین</translation>
    </message>
    <message>
        <source>first unit</source>
        <translation>واحد نخست</translation>
    </message>
    <message>
        <source>last unit</source>
        <translation>واحد آخر</translation>
    </message>
    <message>
        <source>page up</source>
        <translation>صفحهٔ بالا</translation>
    </message>
    <message>
        <source>page down</source>
        <translation>صفحهٔ پایین</translation>
    </message>
    <message>
        <source>pin or unpin</source>
        <translation>سنجاق کردن یا برداشتن</translation>
    </message>
    <message>
        <source>push down</source>
        <translation>فرستادن به پایین</translation>
    </message>
    <message>
        <source>push up</source>
        <translation>فرستادن به بالا</translation>
    </message>
    <message>
        <source>pull from below</source>
        <translation>آوردن از پایین</translation>
    </message>
    <message>
        <source>pull from above</source>
        <translation>آوردن از بالا</translation>
    </message>
    <message>
        <source>merge with next</source>
        <translation>پیوستن به بعدی</translation>
    </message>
    <message>
        <source>merge with previous</source>
        <translation>پیوستن به قبلی</translation>
    </message>
    <message>
        <source>split unit</source>
        <translation>دو پاره کردن واحد</translation>
    </message>
    <message>
        <source>edit text</source>
        <translation>ویرایش متن</translation>
    </message>
    <message>
        <source>omitted on purpose</source>
        <translation>حذف عمدی</translation>
    </message>
    <message>
        <source>next doubtful</source>
        <translation>نامطمئن بعدی</translation>
    </message>
    <message>
        <source>previous doubtful</source>
        <translation>نامطمئن قبلی</translation>
    </message>
    <message>
        <source>next omission</source>
        <translation>افتادگی بعدی</translation>
    </message>
    <message>
        <source>previous omission</source>
        <translation>افتادگی قبلی</translation>
    </message>
    <message>
        <source>next bookmark</source>
        <translation>نشانک بعدی</translation>
    </message>
    <message>
        <source>previous bookmark</source>
        <translation>نشانک قبلی</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>نشانک</translation>
    </message>
    <message>
        <source>column down</source>
        <translation>ستون به پایین</translation>
    </message>
    <message>
        <source>column up</source>
        <translation>ستون به بالا</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>confirm, next doubtful</source>
        <translation>تأیید و نامطمئن بعدی</translation>
    </message>
    <message>
        <source>confirm, next unit</source>
        <translation>تأیید و واحد بعد</translation>
    </message>
    <message>
        <source>confirm all up to here</source>
        <translation>تأیید همه تا اینجا</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>ستون %1</translation>
    </message>
    <message>
        <source>exclude from exports</source>
        <translation>کنار گذاشتن از خروجی</translation>
    </message>
    <message>
        <source>join with next segment</source>
        <translation>پیوند به پارهٔ بعد</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>go to unit</source>
        <translation>رفتن به واحد</translation>
    </message>
    <message>
        <source>find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>next hit</source>
        <translation>یافتهٔ بعد</translation>
    </message>
    <message>
        <source>previous hit</source>
        <translation>یافتهٔ قبل</translation>
    </message>
    <message>
        <source>doubt and checks</source>
        <translation>تردید و بررسی‌ها</translation>
    </message>
    <message>
        <source>align again</source>
        <translation>هم‌ترازی دوباره</translation>
    </message>
    <message>
        <source>align all again</source>
        <translation>هم‌ترازی دوبارهٔ همه</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>راه‌های دیگر</translation>
    </message>
    <message>
        <source>works of the project</source>
        <translation>اثرهای پروژه</translation>
    </message>
    <message>
        <source>previous work</source>
        <translation>اثر پیشین</translation>
    </message>
    <message>
        <source>next work</source>
        <translation>اثر بعدی</translation>
    </message>
    <message>
        <source>show or hide column %1</source>
        <translation>نمایش یا پنهان کردن ستون %1</translation>
    </message>
    <message>
        <source>move column left</source>
        <translation>جابه‌جایی ستون به چپ</translation>
    </message>
    <message>
        <source>move column right</source>
        <translation>جابه‌جایی ستون به راست</translation>
    </message>
    <message>
        <source>original text back</source>
        <translation>بازگرداندن متن پیش از ویرایش</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>press the new key</source>
        <translation>کلید تازه را بزنید</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Enter, then the new key. Delete gives a command its usual key again.</source>
        <translation>Enter و سپس کلید تازه. Delete کلید معمول فرمان را بازمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 — Hamtaraz</source>
        <translation>‏%1 — همتراز</translation>
    </message>
    <message>
        <source>Hamtaraz</source>
        <translation>همتراز</translation>
    </message>
</context>
<context>
    <name>MapColumn</name>
    <message>
        <source>Map of the alignment</source>
        <translation>نقشهٔ همترازی</translation>
    </message>
    <message>
        <source>Down the source; aside how far each other version is ahead or behind</source>
        <translation>رو به پایین متن اصلی؛ به پهلو پیش و پس افتادن هر متن دیگر</translation>
    </message>
</context>
<context>
    <name>NewProjectPage</name>
    <message>
        <source>New project</source>
        <translation>پروژهٔ تازه</translation>
    </message>
    <message>
        <source>Choose two to eight texts of the same work, one for each language. Damaged text, as out of a PDF, is repaired; the files stay as they are.</source>
        <translation>دو تا هشت متن از یک اثر برگزینید، برای هر زبان یکی. متن آسیب‌دیده، مانند آنچه از PDF بیرون می‌آید، ترمیم می‌شود و خود پرونده‌ها دست‌نخورده می‌مانند.</translation>
    </message>
    <message>
        <source>Path of a text file, or drop files here</source>
        <translation>مسیر یک پروندهٔ متنی؛ یا پرونده‌ها را اینجا رها کنید</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>انتخاب پرونده‌ها…</translation>
    </message>
    <message>
        <source>Title of the work</source>
        <translation>عنوان اثر</translation>
    </message>
    <message>
        <source>Project file: every change is kept in it at once</source>
        <translation>پروندهٔ پروژه: هر تغییر بی‌درنگ در آن نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Path of the project file</source>
        <translation>مسیر پروندهٔ پروژه</translation>
    </message>
    <message>
        <source>Repairing, segmenting and aligning</source>
        <translation>ترمیم، قطعه‌بندی و هم‌ترازی</translation>
    </message>
    <message>
        <source>Align the versions</source>
        <translation>هم‌تراز کردن متن‌ها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Repairing, segmenting and aligning…</source>
        <translation>در حال ترمیم، قطعه‌بندی و هم‌ترازی…</translation>
    </message>
    <message>
        <source>Choose the texts</source>
        <translation>انتخاب متن‌ها</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Place of the project</source>
        <translation>جای پروژه</translation>
    </message>
    <message>
        <source>Hamtaraz projects (*.hamtaraz)</source>
        <translation>پروژه‌های همتراز (*.hamtaraz)</translation>
    </message>
    <message>
        <source>Texts (*.txt *.pdf)</source>
        <translation>متن‌ها (*.txt *.pdf)</translation>
    </message>
    <message>
        <source>Look at the repairs</source>
        <translation>دیدن ترمیم‌ها</translation>
    </message>
    <message>
        <source>Add a work to the open project</source>
        <translation>افزودن اثری به پروژهٔ باز</translation>
    </message>
    <message>
        <source>Align and add</source>
        <translation>هم‌تراز و افزودن</translation>
    </message>
</context>
<context>
    <name>NoteBar</name>
    <message>
        <source>Note. Enter keeps it, Shift+Enter begins a new line.</source>
        <translation>یادداشت. Enter نگه می‌دارد، Shift+Enter سطر تازه.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>بستن پیام</translation>
    </message>
</context>
<context>
    <name>OnOffRow</name>
    <message>
        <source>On</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
</context>
<context>
    <name>OriginalText</name>
    <message>
        <source>Original text: %1</source>
        <translation>متن پیش از ویرایش: %1</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>مرور…</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>Take %1 off this list</source>
        <translation>برداشتن %1 از این فهرست</translation>
    </message>
    <message>
        <source>%1, %2 settled</source>
        <translation>%1، %2 قطعی شده</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>RepairFilters</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>نوع تغییر</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>کدام تغییرها</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>همهٔ تغییرها</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>در انتظار تصمیم</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>How sure a change must be not to be doubtful</source>
        <translation>اطمینانی که تغییر باید داشته باشد تا مشکوک نباشد</translation>
    </message>
    <message>
        <source>Doubtful below %1 %</source>
        <translation>مشکوک: زیر %1٪</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repairs</source>
        <translation>ترمیم‌ها</translation>
    </message>
    <message>
        <source>the files stay as they are</source>
        <translation>پرونده‌ها همان‌طور که هستند می‌مانند</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>These repairs were decided before the texts were aligned. To change the text now, edit its segments in the table (F2).</source>
        <translation>دربارهٔ این ترمیم‌ها پیش از هم‌تراز کردن متن‌ها تصمیم گرفته شده است. اکنون برای تغییر متن، قطعه‌های آن را در جدول ویرایش کنید (F2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln در انتظار تصمیم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln پذیرفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln ردشده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairRow</name>
    <message>
        <source>Change %1, %2, %3, %4</source>
        <translation>تغییر %1، %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>RepairTable</name>
    <message>
        <source>Changes</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>آسیب‌دیده</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>ترمیم‌شده</translation>
    </message>
    <message>
        <source>Looking for damage</source>
        <translation>جست‌وجوی آسیب</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>Kashida</source>
        <translation>کشیده</translation>
    </message>
    <message>
        <source>A letter that stands for a stretched line is taken out.</source>
        <translation>حرفی که به جای خط کشیده نشسته است برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Yeh and kaf</source>
        <translation>ی و ک</translation>
    </message>
    <message>
        <source>An Arabic letter gives way to the Persian one.</source>
        <translation>حرف عربی جای خود را به حرف فارسی می‌دهد.</translation>
    </message>
    <message>
        <source>Word order</source>
        <translation>ترتیب واژه‌ها</translation>
    </message>
    <message>
        <source>The pieces of the line stood in the wrong order; letters and spaces are mended with them.</source>
        <translation>تکه‌های سطر ترتیب نادرستی داشتند؛ حرف‌ها و فاصله‌ها نیز با آن‌ها درست می‌شوند.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>Lines are joined into paragraphs, as they were written.</source>
        <translation>سطرها، آن‌گونه که نوشته شده بودند، به بند پیوسته می‌شوند.</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>شمارهٔ صفحه</translation>
    </message>
    <message>
        <source>A header, a footer or a page number is taken out of the text.</source>
        <translation>سرصفحه، پاصفحه یا شمارهٔ صفحه از متن برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>پانوشت</translation>
    </message>
    <message>
        <source>Footnotes move behind the text: all of them together, or none.</source>
        <translation>پانوشت‌ها به پایان متن می‌روند: یا همه با هم، یا هیچ‌کدام.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>فاصله‌ها</translation>
    </message>
    <message>
        <source>Spaces are put in, taken out or moved to their marks.</source>
        <translation>فاصله‌ها افزوده، برداشته یا کنار نشانهٔ خود گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>Vowel signs</source>
        <translation>اعراب</translation>
    </message>
    <message>
        <source>Signs that stand twice are set once.</source>
        <translation>نشانه‌هایی که دو بار آمده‌اند یک بار نوشته می‌شوند.</translation>
    </message>
    <message>
        <source>Visual order</source>
        <translation>ترتیب دیداری</translation>
    </message>
    <message>
        <source>The line stood letter by letter from left to right.</source>
        <translation>سطر حرف به حرف از چپ به راست نوشته شده بود.</translation>
    </message>
    <message>
        <source>Letter shapes</source>
        <translation>شکل حرف‌ها</translation>
    </message>
    <message>
        <source>Letters coded by their shape become plain letters.</source>
        <translation>حرف‌هایی که با شکلشان کدگذاری شده‌اند به حرف ساده برمی‌گردند.</translation>
    </message>
    <message>
        <source>Lam-alef</source>
        <translation>لام‌الف</translation>
    </message>
    <message>
        <source>The letters of a ligature stood the wrong way round.</source>
        <translation>حرف‌های یک پیوند جابه‌جا بودند.</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>کمانک‌ها</translation>
    </message>
    <message>
        <source>An opening bracket stood for a closing one, or the other way round.</source>
        <translation>کمانک باز به جای بسته آمده بود یا برعکس.</translation>
    </message>
    <message>
        <source>Soft hyphens</source>
        <translation>خط تیرهٔ نرم</translation>
    </message>
    <message>
        <source>Hyphens that should not show are taken out of words.</source>
        <translation>خط تیره‌هایی که نباید دیده شوند از واژه‌ها برداشته می‌شوند.</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>حرف‌های پیوسته</translation>
    </message>
    <message>
        <source>A character drawn for several letters becomes these letters.</source>
        <translation>نویسه‌ای که به جای چند حرف آمده به همان حرف‌ها برمی‌گردد.</translation>
    </message>
    <message>
        <source>Half-spaces</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message>
        <source>A half-space is set, taken out, or put in place of another character.</source>
        <translation>نیم‌فاصله گذاشته، برداشته یا جانشین نویسه‌ای دیگر می‌شود.</translation>
    </message>
    <message>
        <source>Letters apart</source>
        <translation>حرف‌های جدا</translation>
    </message>
    <message>
        <source>A word whose letters stood apart is joined.</source>
        <translation>واژه‌ای که حرف‌هایش جدا افتاده بود به هم می‌پیوندد.</translation>
    </message>
    <message>
        <source>Divided words</source>
        <translation>واژه‌های شکسته</translation>
    </message>
    <message>
        <source>A word divided at the end of a line is joined.</source>
        <translation>واژه‌ای که در پایان سطر شکسته بود به هم می‌پیوندد.</translation>
    </message>
    <message>
        <source>Foreign letters</source>
        <translation>حرف‌های بیگانه</translation>
    </message>
    <message>
        <source>A letter of another script that looks the same gives way to the right one.</source>
        <translation>حرف همسانی از خطی دیگر جای خود را به حرف درست می‌دهد.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Columns that stood side by side in the lines follow each other; what else is wrong in them is mended with them.</source>
        <translation>ستون‌هایی که در سطرها کنار هم بودند پشت سر هم می‌آیند؛ کاستی‌های دیگرشان نیز با آن‌ها درست می‌شود.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>واگرد: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ازنو: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>changes here end with the program</source>
        <translation>تغییرها با بستن برنامه پاک می‌شود</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>تردید</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>ترمیم‌ها</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>اثرها</translation>
    </message>
</context>
<context>
    <name>RowScrollBar</name>
    <message>
        <source>Position in the table</source>
        <translation>جا در جدول</translation>
    </message>
</context>
<context>
    <name>SampleWork</name>
    <message>
        <source>Sample work</source>
        <translation>اثر نمونه</translation>
    </message>
</context>
<context>
    <name>SegmentEditor</name>
    <message>
        <source>Text of the segment</source>
        <translation>متن قطعه</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>زبان برنامه</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>اندازهٔ نوشته‌های برنامه</translation>
    </message>
    <message>
        <source>Size of Persian text</source>
        <translation>اندازهٔ متن فارسی</translation>
    </message>
    <message>
        <source>Size of Russian and English text</source>
        <translation>اندازهٔ متن روسی و انگلیسی</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Fonts of the texts: Persian; Russian and English</source>
        <translation>قلم متن‌ها: فارسی؛ روسی و انگلیسی</translation>
    </message>
    <message>
        <source>Font of Persian text</source>
        <translation>قلم متن فارسی</translation>
    </message>
    <message>
        <source>Font of Russian and English text</source>
        <translation>قلم متن روسی و انگلیسی</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>سطرهای جدول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معمول</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>A unit is doubtful below this confidence</source>
        <translation>واحد زیر این اطمینان نامطمئن است</translation>
    </message>
    <message>
        <source>Threshold of doubt</source>
        <translation>آستانهٔ تردید</translation>
    </message>
    <message>
        <source>After a correction, align anew around it</source>
        <translation>پس از هر تصحیح، پیرامونش از نو هم‌تراز شود</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hamtaraz</source>
        <translation>همتراز</translation>
    </message>
    <message>
        <source>The versions of one work, level with each other, sentence by sentence.</source>
        <translation>متن‌های یک اثر، همتراز با یکدیگر، جمله به جمله.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>پروژهٔ تازه</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>گشودن پروژه…</translation>
    </message>
    <message>
        <source>Look at the sample work</source>
        <translation>دیدن اثر نمونه</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>پروژه‌های اخیر</translation>
    </message>
    <message>
        <source>Path of a project file</source>
        <translation>مسیر پروندهٔ پروژه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>گشودن</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>در حال گشودن…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>گشودن پروژه</translation>
    </message>
    <message>
        <source>Hamtaraz projects (*.hamtaraz)</source>
        <translation>پروژه‌های همتراز (*.hamtaraz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>UnitCell</name>
    <message>
        <source>nothing here</source>
        <translation>چیزی اینجا نیست</translation>
    </message>
    <message>
        <source>omitted on purpose</source>
        <translation>حذف عمدی</translation>
    </message>
</context>
<context>
    <name>UnitRow</name>
    <message>
        <source>doubtful</source>
        <translation>نامطمئن</translation>
    </message>
    <message>
        <source>Unit %1, %2, %3</source>
        <translation>واحد %1، %2، %3</translation>
    </message>
    <message>
        <source> to </source>
        <comment>between the numbers of a 2:1:1 unit</comment>
        <translation> به </translation>
    </message>
</context>
<context>
    <name>UnitTable</name>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
</context>
<context>
    <name>UnitText</name>
    <message>
        <source>length %1×</source>
        <extracomment>%1 is a number: how many times longer than expected.</extracomment>
        <translation>درازا %1 برابر</translation>
    </message>
    <message>
        <source>%1 missing in %2</source>
        <extracomment>%1 is a number from the text, %2 a language.</extracomment>
        <translation>‏%2: %1 نیامده</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <extracomment>%1 is a language.</extracomment>
        <translation>‏%1: چیزی نیست</translation>
    </message>
    <message>
        <source>many segments in one unit</source>
        <translation>قطعه‌های زیاد در یک واحد</translation>
    </message>
    <message>
        <source>%1–%2 disagrees with the other pairs</source>
        <extracomment>%1 and %2 are languages.</extracomment>
        <translation>‏%1–%2 با جفت‌های دیگر نمی‌خواند</translation>
    </message>
    <message>
        <source>little evidence</source>
        <translation>شواهد اندک</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Stands between two reasons for doubt.</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>omission accepted</source>
        <translation>افتادگی پذیرفته</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>confirm up to here</source>
        <translation>تأیید تا اینجا</translation>
    </message>
    <message>
        <source>unpin</source>
        <translation>برداشتن سنجاق</translation>
    </message>
    <message>
        <source>accept omission</source>
        <translation>پذیرش افتادگی</translation>
    </message>
    <message>
        <source>push segment</source>
        <translation>فرستادن قطعه</translation>
    </message>
    <message>
        <source>pull segment</source>
        <translation>آوردن قطعه</translation>
    </message>
    <message>
        <source>merge units</source>
        <translation>پیوستن واحدها</translation>
    </message>
    <message>
        <source>split unit</source>
        <translation>دو پاره کردن واحد</translation>
    </message>
    <message>
        <source>edit text</source>
        <translation>ویرایش متن</translation>
    </message>
    <message>
        <source>cut segment</source>
        <translation>بریدن قطعه</translation>
    </message>
    <message>
        <source>shift column</source>
        <translation>جابه‌جایی ستون</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>نشانک</translation>
    </message>
    <message>
        <source>exclude unit</source>
        <translation>کنار گذاشتن واحد</translation>
    </message>
    <message>
        <source>include unit</source>
        <translation>بازگرداندن واحد</translation>
    </message>
    <message>
        <source>join segments</source>
        <translation>پیوستن پاره‌ها</translation>
    </message>
    <message>
        <source>cut segment in two</source>
        <translation>دو نیم کردن پاره</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>align again</source>
        <translation>هم‌ترازی دوباره</translation>
    </message>
    <message>
        <source>take another way</source>
        <translation>گزینش راه دیگر</translation>
    </message>
    <message>
        <source>original text</source>
        <translation>بازگشت متن پیش از ویرایش</translation>
    </message>
</context>
<context>
    <name>WayChooser</name>
    <message>
        <source>Other ways to align these units</source>
        <translation>راه‌های دیگر هم‌ترازی این واحدها</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>%1%</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1, %2 settled, open</source>
        <translation>%1، %2 قطعی شده، باز</translation>
    </message>
    <message>
        <source>%1, %2 settled</source>
        <translation>%1، %2 قطعی شده</translation>
    </message>
    <message>
        <source>Title of the work</source>
        <translation>عنوان اثر</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>تغییر عنوان %1</translation>
    </message>
    <message>
        <source>Remove %1 from the project</source>
        <translation>برداشتن %1 از پروژه</translation>
    </message>
</context>
<context>
    <name>WorksPanel</name>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>تغییر عنوان</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>back to the table</source>
        <translation>بازگشت به جدول</translation>
    </message>
    <message>
        <source>Works of the project</source>
        <translation>اثرهای پروژه</translation>
    </message>
    <message>
        <source>Add a work to this project</source>
        <translation>افزودن اثری به این پروژه</translation>
    </message>
    <message>
        <source>Remove “%1” with its texts and everything done in it? This cannot be undone.</source>
        <translation>«%1» با متن‌ها و همهٔ کار انجام‌شده در آن برداشته شود؟ این کار برگشت ندارد.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>برداشتن برای همیشه</translation>
    </message>
</context>
<context>
    <name>hamtaraz::DoubtController</name>
    <message>
        <source>nothing left</source>
        <translation>چیزی نمانده</translation>
    </message>
    <message>
        <source>%1 left, about %2 min</source>
        <extracomment>A number of units, and the minutes they will take.</extracomment>
        <translation>%1 مانده، نزدیک %2 دقیقه</translation>
    </message>
</context>
<context>
    <name>hamtaraz::ExportController</name>
    <message numerus="yes">
        <source>%Ln unit(s) written</source>
        <translation>
            <numerusform>%Ln واحد نوشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed left out</source>
        <translation>
            <numerusform>%Ln تأییدنشده کنار ماند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln omission(s) left out</source>
        <translation>
            <numerusform>%Ln افتادگی کنار ماند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several source sentences</source>
        <translation>
            <numerusform>%Ln با چند جملهٔ مبدأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forbidden character(s) dropped</source>
        <translation>
            <numerusform>%Ln نویسهٔ غیرمجاز حذف شد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, %2 a list of counts.</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between two items of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded left out</source>
        <translation>
            <numerusform>%Ln کنارگذاشته نوشته نشد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hamtaraz::FindController</name>
    <message>
        <source>This is no regular expression: %1</source>
        <extracomment>%1 says in English what is wrong.</extracomment>
        <translation>این عبارت باقاعده نیست: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln یافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) would have become blank and stay as they are.</source>
        <translation>
            <numerusform>%Ln پاره خالی می‌شد و به همان صورت ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) replaced. Ctrl+Z takes all back.</source>
        <translation>
            <numerusform>%Ln یافته جایگزین شد. Ctrl+Z همه را بازمی‌گرداند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hamtaraz::ImportController</name>
    <message>
        <source>Reading %1…</source>
        <translation>در حال خواندن %1…</translation>
    </message>
    <message>
        <source>Remove %1 or choose another file: it cannot be read.</source>
        <translation>‏%1 خوانده نمی‌شود: آن را بردارید یا پروندهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Choose the language of %1.</source>
        <translation>زبان %1 را برگزینید.</translation>
    </message>
    <message>
        <source>%1 is given twice. Give each language one file.</source>
        <translation>‏%1 دو بار آمده است. برای هر زبان یک پرونده بدهید.</translation>
    </message>
    <message>
        <source>Add the versions of the work: a file for each language.</source>
        <translation>متن‌های اثر را بیفزایید: برای هر زبان یک پرونده.</translation>
    </message>
    <message>
        <source>Give the work a title.</source>
        <translation>برای اثر عنوانی بنویسید.</translation>
    </message>
    <message>
        <source>A file already stands at the place of the project. Choose another name.</source>
        <translation>در جای پروژه پرونده‌ای هست. نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Reading %1… %2 %</source>
        <translation>خواندن %1… %2 ٪</translation>
    </message>
</context>
<context>
    <name>hamtaraz::KeyListModel</name>
    <message>
        <source>%1 is taken by “%2”. Give that another key first.</source>
        <extracomment>%1 is a key, %2 what it does.</extracomment>
        <translation>%1 از آنِ «%2» است. نخست به آن کلید دیگری بدهید.</translation>
    </message>
    <message>
        <source>%1 belongs to the window. Choose another key.</source>
        <translation>%1 از آنِ پنجره است. کلید دیگری برگزینید.</translation>
    </message>
    <message>
        <source>A letter or mark moves with the keyboard layout. Hold Ctrl with it, or take a function key, a digit or an arrow.</source>
        <translation>جای حرف و نشانه با چیدمان صفحه‌کلید عوض می‌شود. آن را با Ctrl بگیرید، یا کلید F، رقم یا پیکان برگزینید.</translation>
    </message>
</context>
<context>
    <name>hamtaraz::RepairController</name>
    <message>
        <source>Looking for damage…</source>
        <translation>جست‌وجوی آسیب…</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>خواندن متن‌های اصلی…</translation>
    </message>
    <message>
        <source>There is no text to repair. Add the files of the work first.</source>
        <translation>متنی برای ترمیم نیست. نخست پرونده‌های اثر را بیفزایید.</translation>
    </message>
    <message>
        <source>No damage was found: this text stays as it is.</source>
        <translation>آسیبی یافت نشد: این متن همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>This text was taken as it is.</source>
        <translation>این متن همان‌طور که بود گرفته شد.</translation>
    </message>
    <message>
        <source>No change is like that. Choose other filters.</source>
        <translation>هیچ تغییری چنین نیست. صافی‌های دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>همهٔ نوع‌ها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of change, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>accept, next to decide</source>
        <translation>پذیرش، بعدی</translation>
    </message>
    <message>
        <source>refuse, next to decide</source>
        <translation>رد، بعدی</translation>
    </message>
    <message>
        <source>the other way</source>
        <translation>برعکس</translation>
    </message>
    <message>
        <source>next to decide</source>
        <translation>تصمیم بعدی</translation>
    </message>
    <message>
        <source>only this kind</source>
        <translation>تنها این نوع</translation>
    </message>
    <message>
        <source>accept the whole kind</source>
        <translation>پذیرش همهٔ این نوع</translation>
    </message>
    <message>
        <source>refuse the whole kind</source>
        <translation>رد همهٔ این نوع</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>hamtaraz::RepairListModel</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 می‌شود %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number: how sure a change is.</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>waiting; accepted if nothing is said</source>
        <translation>در انتظار؛ اگر چیزی گفته نشود پذیرفته می‌شود</translation>
    </message>
    <message>
        <source>waiting; refused if nothing is said</source>
        <translation>در انتظار؛ اگر چیزی گفته نشود رد می‌شود</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ردشده</translation>
    </message>
</context>
<context>
    <name>hamtaraz::ReviewController</name>
    <message>
        <source>No doubtful units are left.</source>
        <translation>واحد نامطمئنی نمانده است.</translation>
    </message>
    <message>
        <source>There are no open omissions.</source>
        <translation>افتادگی رسیدگی‌نشده‌ای نیست.</translation>
    </message>
    <message>
        <source>cut here, push the tail</source>
        <translation>بریدن اینجا و فرستادن دنباله</translation>
    </message>
    <message>
        <source>save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>This cell is not empty. 0 accepts an omission in an empty cell.</source>
        <translation>این خانه خالی نیست. کلید 0 در خانهٔ خالی افتادگی را می‌پذیرد.</translation>
    </message>
    <message>
        <source>There is no unit above to merge with.</source>
        <translation>بالاتر واحدی نیست که به آن بپیوندد.</translation>
    </message>
    <message>
        <source>There is no unit below to merge with.</source>
        <translation>پایین‌تر واحدی نیست که به آن بپیوندد.</translation>
    </message>
    <message>
        <source>There is one segment here at most. Split in a column with several, or press F2 and cut the text.</source>
        <translation>اینجا بیش از یک قطعه نیست. در ستونی با چند قطعه دو پاره کنید، یا F2 را بزنید و متن را ببرید.</translation>
    </message>
    <message>
        <source>There is no text in this cell.</source>
        <translation>در این خانه متنی نیست.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is the name of a step, as &quot;merge units&quot;.</extracomment>
        <translation>واگرد شد: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>دوباره انجام شد: %1</translation>
    </message>
    <message>
        <source>There is nothing more to undo or redo.</source>
        <translation>چیزی برای واگرد یا ازنو نمانده است.</translation>
    </message>
    <message>
        <source>Type a number from 1 to %L1.</source>
        <translation>عددی از ۱ تا %L1 بنویسید.</translation>
    </message>
    <message>
        <source>cut, keep both here</source>
        <translation>برش، هر دو همین‌جا</translation>
    </message>
    <message>
        <source>There is no next segment in this cell to join with.</source>
        <translation>در این خانه پارهٔ بعدی برای پیوستن نیست.</translation>
    </message>
    <message>
        <source>The chosen checks find nothing more.</source>
        <translation>بررسی‌های گزیده دیگر چیزی نمی‌یابند.</translation>
    </message>
    <message>
        <source>There are no bookmarks and no notes. Ctrl+F6 sets a bookmark.</source>
        <translation>نشانه و یادداشتی نیست. Ctrl+F6 نشانه می‌گذارد.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>متوقف شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Aligned again: nothing changes.</source>
        <translation>دوباره هم‌تراز شد: چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Aligned again. Ctrl+Z takes it back.</source>
        <translation>دوباره هم‌تراز شد. Ctrl+Z آن را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>There is no other way to align these units.</source>
        <translation>راه دیگری برای هم‌ترازی این واحدها نیست.</translation>
    </message>
    <message>
        <source>What followed the correction is taken back.</source>
        <translation>آنچه در پی تصحیح آمده بود بازگردانده شد.</translation>
    </message>
    <message>
        <source>take this way</source>
        <translation>گزینش این راه</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>بماند چنان‌که هست</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>take back what followed</source>
        <translation>بازگرداندن پیامد</translation>
    </message>
    <message>
        <source>%1 is hidden. %2 shows it.</source>
        <extracomment>%1 is a language, %2 a key.</extracomment>
        <translation>%1 پنهان است. %2 نشانش می‌دهد.</translation>
    </message>
    <message>
        <source>Two columns stay at least. Show another one first.</source>
        <translation>دست‌کم دو ستون می‌ماند. نخست ستون دیگری را نشان دهید.</translation>
    </message>
    <message>
        <source>%1 is hidden. %2 shows it again.</source>
        <extracomment>%1 is a language, %2 a key.</extracomment>
        <translation>%1 پنهان شد. %2 دوباره نشانش می‌دهد.</translation>
    </message>
    <message>
        <source>This is the original text already.</source>
        <translation>این همان متن پیش از ویرایش است.</translation>
    </message>
    <message>
        <source>The original text was cut, and its pieces lie in several units. Merge these units first.</source>
        <translation>متن پیش از ویرایش بریده شده و تکه‌هایش در چند واحد است. نخست این واحدها را به هم بپیوندید.</translation>
    </message>
</context>
<context>
    <name>hamtaraz::Workbench</name>
    <message>
        <source>These texts do not seem to be of one work: %1. Check whether the right files were chosen.</source>
        <extracomment>%1 is a list of pairs of languages: &quot;Persian – English; Russian – English&quot;.</extracomment>
        <translation>به نظر نمی‌رسد این متن‌ها از یک اثر باشند: %1. ببینید پرونده‌های درست انتخاب شده‌اند یا نه.</translation>
    </message>
</context>
<context>
    <name>hamtaraz::WorksController</name>
    <message>
        <source>Save the text you are editing, or leave it, before you turn to another work.</source>
        <translation>پیش از رفتن به اثری دیگر، متنی را که ویرایش می‌کنید ذخیره یا رها کنید.</translation>
    </message>
    <message>
        <source>The project has one work only.</source>
        <translation>پروژه فقط یک اثر دارد.</translation>
    </message>
    <message>
        <source>A project keeps one work at least.</source>
        <translation>در پروژه دست‌کم یک اثر می‌ماند.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the project.</source>
        <extracomment>%1 is the title of a work.</extracomment>
        <translation>«%1» دیگر در پروژه نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s), %1% settled</source>
        <extracomment>%Ln works, %1 percent of all their units settled.</extracomment>
        <translation>
            <numerusform>%Ln اثر، %1٪ قطعی</numerusform>
        </translation>
    </message>
</context>
</TS>
