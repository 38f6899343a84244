<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AligningBar</name>
    <message>
        <source>Aligning again…</source>
        <translation>Выравнивание заново…</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>остановить</translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Не переведено</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Repeated, translated otherwise</source>
        <translation>Повтор с другим переводом</translation>
    </message>
    <message>
        <source>Question and exclamation marks</source>
        <translation>Вопросы и восклицания</translation>
    </message>
    <message>
        <source>Brackets and quotation marks</source>
        <translation>Скобки и кавычки</translation>
    </message>
    <message>
        <source>%1 missing in %2</source>
        <extracomment>%1 is a number or a name from the text, %2 a language.</extracomment>
        <translation>%1: нет (%2)</translation>
    </message>
    <message>
        <source>not translated into %1</source>
        <extracomment>%1 is a language.</extracomment>
        <translation>нет перевода (%1)</translation>
    </message>
    <message>
        <source>%1 is %2× too long for %3</source>
        <extracomment>%1 is a language, %2 a number, %3 another language.</extracomment>
        <translation>%1 в %2× длиннее, чем %3</translation>
    </message>
    <message>
        <source>%1 differs from unit %2, with the same source</source>
        <extracomment>%1 is a language, %2 the number of a unit.</extracomment>
        <translation>%1 расходится с единицей %2 при том же оригинале</translation>
    </message>
    <message>
        <source>“%1” in %2 but not in %3</source>
        <extracomment>%1 is &quot;?&quot; or &quot;!&quot;, %2 and %3 are languages.</extracomment>
        <translation>«%1» есть (%2), но нет (%3)</translation>
    </message>
    <message>
        <source>“%1” without its pair in %2</source>
        <extracomment>%1 is a bracket or a quotation mark, %2 a language.</extracomment>
        <translation>«%1» без пары (%2)</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>%1, source</source>
        <translation>%1, оригинал</translation>
    </message>
    <message>
        <source>source</source>
        <translation>оригинал</translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message numerus="yes">
        <source>confirmed</source>
        <translation>
            <numerusform>подтверждена</numerusform>
            <numerusform>подтверждены</numerusform>
            <numerusform>подтверждено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>omission(s)</source>
        <translation>
            <numerusform>пропуск</numerusform>
            <numerusform>пропуска</numerusform>
            <numerusform>пропусков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s)</source>
        <translation>
            <numerusform>единица</numerusform>
            <numerusform>единицы</numerusform>
            <numerusform>единиц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>next doubtful</source>
        <translation>к сомнительной</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>back to the table</source>
        <translation>назад к таблице</translation>
    </message>
    <message>
        <source>Doubt and checks</source>
        <translation>Сомнения и проверки</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>As one reads</source>
        <translation>По тексту</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Сначала сомнительные</translation>
    </message>
    <message>
        <source>Doubtful is a unit the aligner trusts less than this</source>
        <translation>Сомнительна единица с уверенностью ниже этой</translation>
    </message>
    <message>
        <source>Threshold of doubt</source>
        <translation>Порог сомнения</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>Only units where a check found something</source>
        <translation>Только единицы, где проверка что-то нашла</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Такого файла нет. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file inside it.</source>
        <translation>Это папка. Выберите файл внутри неё.</translation>
    </message>
    <message>
        <source>Access is not allowed. Change the permissions or choose another place.</source>
        <translation>Нет доступа. Измените права или выберите другое место.</translation>
    </message>
    <message>
        <source>There is no text in it. Choose a file that has some.</source>
        <translation>В нём нет текста. Выберите файл с текстом.</translation>
    </message>
    <message>
        <source>This is not a text file. Save its text as plain text first.</source>
        <translation>Это не текстовый файл. Сначала сохраните его содержимое как простой текст.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it as UTF-8 and choose it again.</source>
        <translation>Буквы этого файла не читаются. Сохраните его в UTF-8 и выберите снова.</translation>
    </message>
    <message>
        <source>The content does not follow its format. Correct the file and try again.</source>
        <translation>Содержимое не соответствует формату. Исправьте файл и попробуйте снова.</translation>
    </message>
    <message>
        <source>The language is not known. Choose it from the list.</source>
        <translation>Язык неизвестен. Выберите его из списка.</translation>
    </message>
    <message>
        <source>One language is given twice. Give each language one file.</source>
        <translation>Один язык указан дважды. Дайте каждому языку по одному файлу.</translation>
    </message>
    <message>
        <source>At least two versions of the work are needed. Add another file.</source>
        <translation>Нужны хотя бы два текста произведения. Добавьте ещё один файл.</translation>
    </message>
    <message>
        <source>More than eight versions do not fit in one project. Leave some out.</source>
        <translation>Больше восьми текстов в один проект не помещается. Уберите лишние.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>Файл не удаётся записать. Выберите другое место.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>Диск заполнен. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>This is not a Hamtaraz project. Choose a .hamtaraz file.</source>
        <translation>Это не проект Hamtaraz. Выберите файл .hamtaraz.</translation>
    </message>
    <message>
        <source>A newer Hamtaraz wrote this project. Update Hamtaraz to open it.</source>
        <translation>Проект записан более новой версией Hamtaraz. Обновите программу, чтобы открыть его.</translation>
    </message>
    <message>
        <source>The project file is damaged. Open a backup copy of it.</source>
        <translation>Файл проекта повреждён. Откройте его резервную копию.</translation>
    </message>
    <message>
        <source>The project is open in another window. Close it there first.</source>
        <translation>Проект открыт в другом окне. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>The work has no such place. Choose another.</source>
        <translation>Такого места в тексте нет. Выберите другое.</translation>
    </message>
    <message>
        <source>This cannot be done here. Move to another cell and try again.</source>
        <translation>Здесь это невозможно. Перейдите в другую ячейку и попробуйте снова.</translation>
    </message>
    <message>
        <source>The work has changed meanwhile. Try again.</source>
        <translation>Тем временем текст изменился. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Two pins contradict each other. Remove one of them.</source>
        <translation>Две закреплённые границы противоречат друг другу. Снимите одну из них.</translation>
    </message>
    <message>
        <source>Stopped. Start again whenever you like.</source>
        <translation>Остановлено. Можно начать снова в любое время.</translation>
    </message>
    <message>
        <source>This format is not supported. Choose another.</source>
        <translation>Этот формат не поддерживается. Выберите другой.</translation>
    </message>
    <message>
        <source>Something went wrong. Try again.</source>
        <translation>Что-то пошло не так. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, line or unit; %2 a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The document opens with a password only. Ask for an unlocked copy of it.</source>
        <translation>Документ открывается только по паролю. Попросите копию без пароля.</translation>
    </message>
    <message>
        <source>The pages of this document are pictures and hold no text. Let an OCR program read them first.</source>
        <translation>Страницы этого документа — картинки, текста в них нет. Сначала распознайте их программой OCR.</translation>
    </message>
    <message>
        <source>The fonts of this document do not say which letters they draw. Let an OCR program read it, or ask for another copy.</source>
        <translation>Шрифты этого документа не сообщают, какие буквы они рисуют. Распознайте его программой OCR или попросите другую копию.</translation>
    </message>
    <message>
        <source>The document is cut off or damaged. Get it again, whole.</source>
        <translation>Документ обрезан или повреждён. Получите его заново целиком.</translation>
    </message>
    <message>
        <source>This is too large. Divide it into parts.</source>
        <translation>Это слишком большой объём. Разделите его на части.</translation>
    </message>
    <message>
        <source>The pins in front of segments %1 and of segments %2 contradict each other. Remove one of them.</source>
        <extracomment>%1 and %2 are segment numbers, one a column: &quot;3:5:2&quot;.</extracomment>
        <translation>Закреплённые границы перед сегментами %1 и перед сегментами %2 противоречат друг другу. Снимите одну из них.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>TMX for each pair</source>
        <translation>TMX для каждой пары</translation>
    </message>
    <message>
        <source>One TMX, all languages</source>
        <translation>Один TMX, все языки</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Таблица (TSV)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единицы</translation>
    </message>
    <message>
        <source>Confirmed only</source>
        <translation>Только подтверждённые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Папка для записи</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Записать файлы</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>next hit</source>
        <translation>следующее совпадение</translation>
    </message>
    <message>
        <source>previous hit</source>
        <translation>предыдущее совпадение</translation>
    </message>
    <message>
        <source>replace this hit</source>
        <translation>заменить это</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>заменить все</translation>
    </message>
    <message>
        <source>back to the table</source>
        <translation>назад к таблице</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Поиск и замена</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>How letters are compared</source>
        <translation>Как сравнивать буквы</translation>
    </message>
    <message>
        <source>ي = ی‎, ك = ک‎, ё = е, any case</source>
        <translation>ي = ی‎, ك = ک‎, ё = е, любой регистр</translation>
    </message>
    <message>
        <source>Letter for letter</source>
        <translation>Буква в букву</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Все столбцы</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
</context>
<context>
    <name>GoToBar</name>
    <message>
        <source>Go to unit</source>
        <translation>Перейти к единице</translation>
    </message>
    <message>
        <source>Number of the unit</source>
        <translation>Номер единицы</translation>
    </message>
</context>
<context>
    <name>HiddenColumns</name>
    <message>
        <source>Hidden: %1. Show.</source>
        <comment>names of columns</comment>
        <translation>Скрыто: %1. Показать.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ImportFileRow</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Language of %1</source>
        <translation>Язык файла %1</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Какой язык?</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Make source</source>
        <translation>Сделать оригиналом</translation>
    </message>
    <message>
        <source>%1 is the source</source>
        <translation>%1 — оригинал</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Space</source>
        <extracomment>The space bar, as printed on keyboards.</extracomment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>unit above</source>
        <translation>единица выше</translation>
    </message>
    <message>
        <source>unit below</source>
        <translation>единица ниже</translation>
    </message>
    <message>
        <source>column to the left</source>
        <translation>столбец слева</translation>
    </message>
    <message>
        <source>column to the right</source>
        <translation>столбец справа</translation>
    </message>
    <message>
        <source>next column</source>
        <translation>следующий столбец</translation>
    </message>
    <message>
        <source>previous column</source>
        <translation>предыдущий столбец</translation>
    </message>
    <message>
        <source>segment above</source>
        <translation>сегмент выше</translation>
    </message>
    <message>
        <source>segment below</source>
        <translation>сегмент ниже</translation>
    </message>
    <message>
        <source>first unit</source>
        <translation>первая единица</translation>
    </message>
    <message>
        <source>last unit</source>
        <translation>последняя единица</translation>
    </message>
    <message>
        <source>page up</source>
        <translation>страница вверх</translation>
    </message>
    <message>
        <source>page down</source>
        <translation>страница вниз</translation>
    </message>
    <message>
        <source>pin or unpin</source>
        <translation>закрепить или открепить</translation>
    </message>
    <message>
        <source>push down</source>
        <translation>сдвинуть вниз</translation>
    </message>
    <message>
        <source>push up</source>
        <translation>сдвинуть вверх</translation>
    </message>
    <message>
        <source>pull from below</source>
        <translation>подтянуть снизу</translation>
    </message>
    <message>
        <source>pull from above</source>
        <translation>подтянуть сверху</translation>
    </message>
    <message>
        <source>merge with next</source>
        <translation>слить со следующей</translation>
    </message>
    <message>
        <source>merge with previous</source>
        <translation>слить с предыдущей</translation>
    </message>
    <message>
        <source>split unit</source>
        <translation>разделить единицу</translation>
    </message>
    <message>
        <source>edit text</source>
        <translation>править текст</translation>
    </message>
    <message>
        <source>omitted on purpose</source>
        <translation>пропуск намеренный</translation>
    </message>
    <message>
        <source>next doubtful</source>
        <translation>к сомнительной</translation>
    </message>
    <message>
        <source>previous doubtful</source>
        <translation>к предыдущей сомнительной</translation>
    </message>
    <message>
        <source>next omission</source>
        <translation>следующий пропуск</translation>
    </message>
    <message>
        <source>previous omission</source>
        <translation>предыдущий пропуск</translation>
    </message>
    <message>
        <source>next bookmark</source>
        <translation>следующая закладка</translation>
    </message>
    <message>
        <source>previous bookmark</source>
        <translation>предыдущая закладка</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>поставить закладку</translation>
    </message>
    <message>
        <source>column down</source>
        <translation>столбец вниз</translation>
    </message>
    <message>
        <source>column up</source>
        <translation>столбец вверх</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>confirm, next doubtful</source>
        <translation>верно, к сомнительной</translation>
    </message>
    <message>
        <source>confirm, next unit</source>
        <translation>верно, дальше</translation>
    </message>
    <message>
        <source>confirm all up to here</source>
        <translation>подтвердить всё до сих пор</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>столбец %1</translation>
    </message>
    <message>
        <source>exclude from exports</source>
        <translation>исключить из выгрузки</translation>
    </message>
    <message>
        <source>join with next segment</source>
        <translation>соединить со следующим сегментом</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>go to unit</source>
        <translation>перейти к единице</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>next hit</source>
        <translation>следующее совпадение</translation>
    </message>
    <message>
        <source>previous hit</source>
        <translation>предыдущее совпадение</translation>
    </message>
    <message>
        <source>doubt and checks</source>
        <translation>сомнения и проверки</translation>
    </message>
    <message>
        <source>align again</source>
        <translation>выровнять заново</translation>
    </message>
    <message>
        <source>align all again</source>
        <translation>выровнять всё заново</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>другие варианты</translation>
    </message>
    <message>
        <source>works of the project</source>
        <translation>произведения проекта</translation>
    </message>
    <message>
        <source>previous work</source>
        <translation>предыдущее произведение</translation>
    </message>
    <message>
        <source>next work</source>
        <translation>следующее произведение</translation>
    </message>
    <message>
        <source>show or hide column %1</source>
        <translation>показать или скрыть столбец %1</translation>
    </message>
    <message>
        <source>move column left</source>
        <translation>столбец левее</translation>
    </message>
    <message>
        <source>move column right</source>
        <translation>столбец правее</translation>
    </message>
    <message>
        <source>original text back</source>
        <translation>вернуть текст до правки</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>press the new key</source>
        <translation>нажмите новую клавишу</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Enter, then the new key. Delete gives a command its usual key again.</source>
        <translation>Enter, затем новая клавиша. Delete возвращает команде обычную клавишу.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 — Hamtaraz</source>
        <translation>%1 — Hamtaraz</translation>
    </message>
    <message>
        <source>Hamtaraz</source>
        <translation>Hamtaraz</translation>
    </message>
</context>
<context>
    <name>MapColumn</name>
    <message>
        <source>Map of the alignment</source>
        <translation>Карта выравнивания</translation>
    </message>
    <message>
        <source>Down the source; aside how far each other version is ahead or behind</source>
        <translation>Вниз — оригинал; вбок — насколько каждая другая версия опережает или отстаёт</translation>
    </message>
</context>
<context>
    <name>NewProjectPage</name>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Choose two to eight texts of the same work, one for each language. Damaged text, as out of a PDF, is repaired; the files stay as they are.</source>
        <translation>Выберите от двух до восьми текстов одного произведения, по одному на язык. Повреждённый текст, например извлечённый из PDF, будет исправлен; сами файлы не меняются.</translation>
    </message>
    <message>
        <source>Path of a text file, or drop files here</source>
        <translation>Путь к текстовому файлу или перетащите файлы сюда</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Title of the work</source>
        <translation>Название произведения</translation>
    </message>
    <message>
        <source>Project file: every change is kept in it at once</source>
        <translation>Файл проекта: каждое изменение сразу сохраняется в нём</translation>
    </message>
    <message>
        <source>Path of the project file</source>
        <translation>Путь к файлу проекта</translation>
    </message>
    <message>
        <source>Repairing, segmenting and aligning</source>
        <translation>Исправление, сегментация и выравнивание</translation>
    </message>
    <message>
        <source>Align the versions</source>
        <translation>Выровнять тексты</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Repairing, segmenting and aligning…</source>
        <translation>Идёт исправление, сегментация и выравнивание…</translation>
    </message>
    <message>
        <source>Choose the texts</source>
        <translation>Выбор текстов</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Place of the project</source>
        <translation>Место проекта</translation>
    </message>
    <message>
        <source>Hamtaraz projects (*.hamtaraz)</source>
        <translation>Проекты Hamtaraz (*.hamtaraz)</translation>
    </message>
    <message>
        <source>Texts (*.txt *.pdf)</source>
        <translation>Тексты (*.txt *.pdf)</translation>
    </message>
    <message>
        <source>Look at the repairs</source>
        <translation>Просмотреть исправления</translation>
    </message>
    <message>
        <source>Add a work to the open project</source>
        <translation>Добавить произведение в открытый проект</translation>
    </message>
    <message>
        <source>Align and add</source>
        <translation>Выровнять и добавить</translation>
    </message>
</context>
<context>
    <name>NoteBar</name>
    <message>
        <source>Note. Enter keeps it, Shift+Enter begins a new line.</source>
        <translation>Заметка. Enter сохраняет, Shift+Enter начинает новую строку.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>OnOffRow</name>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
</context>
<context>
    <name>OriginalText</name>
    <message>
        <source>Original text: %1</source>
        <translation>Текст до правки: %1</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>Take %1 off this list</source>
        <translation>Убрать %1 из списка</translation>
    </message>
    <message>
        <source>%1, %2 settled</source>
        <translation>%1, готово %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RepairFilters</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Вид изменения</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Какие изменения</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Все изменения</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительные</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Ждут решения</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принятые</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>How sure a change must be not to be doubtful</source>
        <translation>Насколько надёжным должно быть изменение, чтобы не быть сомнительным</translation>
    </message>
    <message>
        <source>Doubtful below %1 %</source>
        <translation>Сомнительно ниже %1 %</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repairs</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>the files stay as they are</source>
        <translation>сами файлы не меняются</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>These repairs were decided before the texts were aligned. To change the text now, edit its segments in the table (F2).</source>
        <translation>Эти исправления были решены до выравнивания текстов. Чтобы изменить текст теперь, правьте его сегменты в таблице (F2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln ждёт решения</numerusform>
            <numerusform>%Ln ждут решения</numerusform>
            <numerusform>%Ln ждут решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln принято</numerusform>
            <numerusform>%Ln принято</numerusform>
            <numerusform>%Ln принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairRow</name>
    <message>
        <source>Change %1, %2, %3, %4</source>
        <translation>Изменение %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>RepairTable</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Looking for damage</source>
        <translation>Поиск повреждений</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>Kashida</source>
        <translation>Кашида</translation>
    </message>
    <message>
        <source>A letter that stands for a stretched line is taken out.</source>
        <translation>Буква, стоящая вместо растянутой черты, убирается.</translation>
    </message>
    <message>
        <source>Yeh and kaf</source>
        <translation>Йе и каф</translation>
    </message>
    <message>
        <source>An Arabic letter gives way to the Persian one.</source>
        <translation>Арабская буква уступает место персидской.</translation>
    </message>
    <message>
        <source>Word order</source>
        <translation>Порядок слов</translation>
    </message>
    <message>
        <source>The pieces of the line stood in the wrong order; letters and spaces are mended with them.</source>
        <translation>Части строки стояли в неверном порядке; вместе с ними исправлены буквы и пробелы.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Lines are joined into paragraphs, as they were written.</source>
        <translation>Строки соединены в абзацы, как они были написаны.</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>A header, a footer or a page number is taken out of the text.</source>
        <translation>Колонтитул или номер страницы убирается из текста.</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Footnotes move behind the text: all of them together, or none.</source>
        <translation>Сноски переносятся в конец текста: все вместе или ни одна.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>Spaces are put in, taken out or moved to their marks.</source>
        <translation>Пробелы добавлены, убраны или поставлены к своим знакам.</translation>
    </message>
    <message>
        <source>Vowel signs</source>
        <translation>Огласовки</translation>
    </message>
    <message>
        <source>Signs that stand twice are set once.</source>
        <translation>Знаки, стоящие дважды, пишутся один раз.</translation>
    </message>
    <message>
        <source>Visual order</source>
        <translation>Визуальный порядок</translation>
    </message>
    <message>
        <source>The line stood letter by letter from left to right.</source>
        <translation>Строка была записана буква за буквой слева направо.</translation>
    </message>
    <message>
        <source>Letter shapes</source>
        <translation>Формы букв</translation>
    </message>
    <message>
        <source>Letters coded by their shape become plain letters.</source>
        <translation>Буквы, закодированные по форме, становятся обычными.</translation>
    </message>
    <message>
        <source>Lam-alef</source>
        <translation>Лам-алиф</translation>
    </message>
    <message>
        <source>The letters of a ligature stood the wrong way round.</source>
        <translation>Буквы лигатуры стояли в обратном порядке.</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Скобки</translation>
    </message>
    <message>
        <source>An opening bracket stood for a closing one, or the other way round.</source>
        <translation>Открывающая скобка стояла вместо закрывающей или наоборот.</translation>
    </message>
    <message>
        <source>Soft hyphens</source>
        <translation>Мягкие переносы</translation>
    </message>
    <message>
        <source>Hyphens that should not show are taken out of words.</source>
        <translation>Невидимые переносы убираются из слов.</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>Лигатуры</translation>
    </message>
    <message>
        <source>A character drawn for several letters becomes these letters.</source>
        <translation>Знак, заменяющий несколько букв, становится этими буквами.</translation>
    </message>
    <message>
        <source>Half-spaces</source>
        <translation>Полупробелы</translation>
    </message>
    <message>
        <source>A half-space is set, taken out, or put in place of another character.</source>
        <translation>Полупробел ставится, убирается или заменяет другой знак.</translation>
    </message>
    <message>
        <source>Letters apart</source>
        <translation>Разрядка</translation>
    </message>
    <message>
        <source>A word whose letters stood apart is joined.</source>
        <translation>Слово, буквы которого стояли отдельно, соединяется.</translation>
    </message>
    <message>
        <source>Divided words</source>
        <translation>Переносы слов</translation>
    </message>
    <message>
        <source>A word divided at the end of a line is joined.</source>
        <translation>Слово, разделённое в конце строки, соединяется.</translation>
    </message>
    <message>
        <source>Foreign letters</source>
        <translation>Чужие буквы</translation>
    </message>
    <message>
        <source>A letter of another script that looks the same gives way to the right one.</source>
        <translation>Похожая буква другого письма заменяется правильной.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>Columns that stood side by side in the lines follow each other; what else is wrong in them is mended with them.</source>
        <translation>Колонки, стоявшие в строках рядом, идут друг за другом; прочее в них исправляется вместе с ними.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>changes here end with the program</source>
        <translation>изменения не сохранятся после выхода</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Произведения</translation>
    </message>
</context>
<context>
    <name>RowScrollBar</name>
    <message>
        <source>Position in the table</source>
        <translation>Место в таблице</translation>
    </message>
</context>
<context>
    <name>SampleWork</name>
    <message>
        <source>Sample work</source>
        <translation>Пример</translation>
    </message>
</context>
<context>
    <name>SegmentEditor</name>
    <message>
        <source>Text of the segment</source>
        <translation>Текст сегмента</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Размер интерфейса</translation>
    </message>
    <message>
        <source>Size of Persian text</source>
        <translation>Размер персидского текста</translation>
    </message>
    <message>
        <source>Size of Russian and English text</source>
        <translation>Размер русского и английского текста</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Fonts of the texts: Persian; Russian and English</source>
        <translation>Шрифты текстов: персидский; русский и английский</translation>
    </message>
    <message>
        <source>Font of Persian text</source>
        <translation>Шрифт персидского текста</translation>
    </message>
    <message>
        <source>Font of Russian and English text</source>
        <translation>Шрифт русского и английского текста</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Тесно</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Просторно</translation>
    </message>
    <message>
        <source>A unit is doubtful below this confidence</source>
        <translation>Ниже этой уверенности единица сомнительна</translation>
    </message>
    <message>
        <source>Threshold of doubt</source>
        <translation>Порог сомнения</translation>
    </message>
    <message>
        <source>After a correction, align anew around it</source>
        <translation>После правки выравнивать заново вокруг неё</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hamtaraz</source>
        <translation>Hamtaraz</translation>
    </message>
    <message>
        <source>The versions of one work, level with each other, sentence by sentence.</source>
        <translation>Тексты одного произведения — вровень друг с другом, предложение за предложением.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Look at the sample work</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Path of a project file</source>
        <translation>Путь к файлу проекта</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Hamtaraz projects (*.hamtaraz)</source>
        <translation>Проекты Hamtaraz (*.hamtaraz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>UnitCell</name>
    <message>
        <source>nothing here</source>
        <translation>здесь пусто</translation>
    </message>
    <message>
        <source>omitted on purpose</source>
        <translation>пропуск намеренный</translation>
    </message>
</context>
<context>
    <name>UnitRow</name>
    <message>
        <source>doubtful</source>
        <translation>под вопросом</translation>
    </message>
    <message>
        <source>Unit %1, %2, %3</source>
        <translation>Единица %1, %2, %3</translation>
    </message>
    <message>
        <source> to </source>
        <comment>between the numbers of a 2:1:1 unit</comment>
        <translation> к </translation>
    </message>
</context>
<context>
    <name>UnitTable</name>
    <message>
        <source>Units</source>
        <translation>Единицы</translation>
    </message>
</context>
<context>
    <name>UnitText</name>
    <message>
        <source>length %1×</source>
        <extracomment>%1 is a number: how many times longer than expected.</extracomment>
        <translation>длина ×%1</translation>
    </message>
    <message>
        <source>%1 missing in %2</source>
        <extracomment>%1 is a number from the text, %2 a language.</extracomment>
        <translation>%2: нет %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <extracomment>%1 is a language.</extracomment>
        <translation>%1: пропуск</translation>
    </message>
    <message>
        <source>many segments in one unit</source>
        <translation>много сегментов в одной единице</translation>
    </message>
    <message>
        <source>%1–%2 disagrees with the other pairs</source>
        <extracomment>%1 and %2 are languages.</extracomment>
        <translation>%1–%2: расходится с другими парами</translation>
    </message>
    <message>
        <source>little evidence</source>
        <translation>мало оснований</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Stands between two reasons for doubt.</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>omission accepted</source>
        <translation>пропуск принят</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>confirm up to here</source>
        <translation>подтверждение до этого места</translation>
    </message>
    <message>
        <source>unpin</source>
        <translation>открепление</translation>
    </message>
    <message>
        <source>accept omission</source>
        <translation>принятие пропуска</translation>
    </message>
    <message>
        <source>push segment</source>
        <translation>сдвиг сегмента</translation>
    </message>
    <message>
        <source>pull segment</source>
        <translation>подтягивание сегмента</translation>
    </message>
    <message>
        <source>merge units</source>
        <translation>слияние единиц</translation>
    </message>
    <message>
        <source>split unit</source>
        <translation>разделение единицы</translation>
    </message>
    <message>
        <source>edit text</source>
        <translation>правка текста</translation>
    </message>
    <message>
        <source>cut segment</source>
        <translation>разрезание сегмента</translation>
    </message>
    <message>
        <source>shift column</source>
        <translation>сдвиг столбца</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>закладка</translation>
    </message>
    <message>
        <source>exclude unit</source>
        <translation>исключение единицы</translation>
    </message>
    <message>
        <source>include unit</source>
        <translation>возврат единицы</translation>
    </message>
    <message>
        <source>join segments</source>
        <translation>соединение сегментов</translation>
    </message>
    <message>
        <source>cut segment in two</source>
        <translation>разрезание сегмента надвое</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>align again</source>
        <translation>выровнять заново</translation>
    </message>
    <message>
        <source>take another way</source>
        <translation>выбор другого варианта</translation>
    </message>
    <message>
        <source>original text</source>
        <translation>возврат текста до правки</translation>
    </message>
</context>
<context>
    <name>WayChooser</name>
    <message>
        <source>Other ways to align these units</source>
        <translation>Другие варианты выравнивания этих единиц</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2 settled, open</source>
        <translation>%1, готово %2, открыто</translation>
    </message>
    <message>
        <source>%1, %2 settled</source>
        <translation>%1, готово %2</translation>
    </message>
    <message>
        <source>Title of the work</source>
        <translation>Название произведения</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Переименовать «%1»</translation>
    </message>
    <message>
        <source>Remove %1 from the project</source>
        <translation>Убрать «%1» из проекта</translation>
    </message>
</context>
<context>
    <name>WorksPanel</name>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>переименовать</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>back to the table</source>
        <translation>назад к таблице</translation>
    </message>
    <message>
        <source>Works of the project</source>
        <translation>Произведения проекта</translation>
    </message>
    <message>
        <source>Add a work to this project</source>
        <translation>Ещё произведение</translation>
    </message>
    <message>
        <source>Remove “%1” with its texts and everything done in it? This cannot be undone.</source>
        <translation>Убрать «%1» вместе с текстами и всем, что в нём сделано? Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Убрать навсегда</translation>
    </message>
</context>
<context>
    <name>hamtaraz::DoubtController</name>
    <message>
        <source>nothing left</source>
        <translation>ничего не осталось</translation>
    </message>
    <message>
        <source>%1 left, about %2 min</source>
        <extracomment>A number of units, and the minutes they will take.</extracomment>
        <translation>осталось %1, около %2 мин</translation>
    </message>
</context>
<context>
    <name>hamtaraz::ExportController</name>
    <message numerus="yes">
        <source>%Ln unit(s) written</source>
        <translation>
            <numerusform>записана %Ln единица</numerusform>
            <numerusform>записаны %Ln единицы</numerusform>
            <numerusform>записано %Ln единиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed left out</source>
        <translation>
            <numerusform>пропущена %Ln неподтверждённая</numerusform>
            <numerusform>пропущены %Ln неподтверждённые</numerusform>
            <numerusform>пропущено %Ln неподтверждённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln omission(s) left out</source>
        <translation>
            <numerusform>не вошёл %Ln пропуск</numerusform>
            <numerusform>не вошли %Ln пропуска</numerusform>
            <numerusform>не вошло %Ln пропусков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several source sentences</source>
        <translation>
            <numerusform>%Ln с несколькими предложениями оригинала</numerusform>
            <numerusform>%Ln с несколькими предложениями оригинала</numerusform>
            <numerusform>%Ln с несколькими предложениями оригинала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forbidden character(s) dropped</source>
        <translation>
            <numerusform>удалён %Ln недопустимый знак</numerusform>
            <numerusform>удалены %Ln недопустимых знака</numerusform>
            <numerusform>удалено %Ln недопустимых знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, %2 a list of counts.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between two items of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded left out</source>
        <translation>
            <numerusform>не вошла %Ln исключённая</numerusform>
            <numerusform>не вошли %Ln исключённые</numerusform>
            <numerusform>не вошло %Ln исключённых</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hamtaraz::FindController</name>
    <message>
        <source>This is no regular expression: %1</source>
        <extracomment>%1 says in English what is wrong.</extracomment>
        <translation>Это не регулярное выражение: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) would have become blank and stay as they are.</source>
        <translation>
            <numerusform>%Ln сегмент стал бы пустым и оставлен как есть.</numerusform>
            <numerusform>%Ln сегмента стали бы пустыми и оставлены как есть.</numerusform>
            <numerusform>%Ln сегментов стали бы пустыми и оставлены как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) replaced. Ctrl+Z takes all back.</source>
        <translation>
            <numerusform>Заменено %Ln совпадение. Ctrl+Z вернёт всё.</numerusform>
            <numerusform>Заменено %Ln совпадения. Ctrl+Z вернёт всё.</numerusform>
            <numerusform>Заменено %Ln совпадений. Ctrl+Z вернёт всё.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hamtaraz::ImportController</name>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение %1…</translation>
    </message>
    <message>
        <source>Remove %1 or choose another file: it cannot be read.</source>
        <translation>%1 не читается: уберите его или выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose the language of %1.</source>
        <translation>Выберите язык файла %1.</translation>
    </message>
    <message>
        <source>%1 is given twice. Give each language one file.</source>
        <translation>%1 указан дважды. Дайте каждому языку по одному файлу.</translation>
    </message>
    <message>
        <source>Add the versions of the work: a file for each language.</source>
        <translation>Добавьте тексты произведения: по файлу на каждый язык.</translation>
    </message>
    <message>
        <source>Give the work a title.</source>
        <translation>Дайте произведению название.</translation>
    </message>
    <message>
        <source>A file already stands at the place of the project. Choose another name.</source>
        <translation>На месте проекта уже есть файл. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Reading %1… %2 %</source>
        <translation>Чтение %1… %2 %</translation>
    </message>
</context>
<context>
    <name>hamtaraz::KeyListModel</name>
    <message>
        <source>%1 is taken by “%2”. Give that another key first.</source>
        <extracomment>%1 is a key, %2 what it does.</extracomment>
        <translation>Клавиша %1 занята командой «%2». Сначала дайте ей другую клавишу.</translation>
    </message>
    <message>
        <source>%1 belongs to the window. Choose another key.</source>
        <translation>%1 нужна самому окну. Выберите другую клавишу.</translation>
    </message>
    <message>
        <source>A letter or mark moves with the keyboard layout. Hold Ctrl with it, or take a function key, a digit or an arrow.</source>
        <translation>Буква или знак меняется с раскладкой. Возьмите её с Ctrl либо выберите функциональную клавишу, цифру или стрелку.</translation>
    </message>
</context>
<context>
    <name>hamtaraz::RepairController</name>
    <message>
        <source>Looking for damage…</source>
        <translation>Поиск повреждений…</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>Чтение исходных файлов…</translation>
    </message>
    <message>
        <source>There is no text to repair. Add the files of the work first.</source>
        <translation>Исправлять нечего. Сначала добавьте файлы произведения.</translation>
    </message>
    <message>
        <source>No damage was found: this text stays as it is.</source>
        <translation>Повреждений не найдено: текст остаётся как есть.</translation>
    </message>
    <message>
        <source>This text was taken as it is.</source>
        <translation>Этот текст взят как есть.</translation>
    </message>
    <message>
        <source>No change is like that. Choose other filters.</source>
        <translation>Таких изменений нет. Выберите другие условия.</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of change, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>accept, next to decide</source>
        <translation>принять, далее</translation>
    </message>
    <message>
        <source>refuse, next to decide</source>
        <translation>отклонить, далее</translation>
    </message>
    <message>
        <source>the other way</source>
        <translation>наоборот</translation>
    </message>
    <message>
        <source>next to decide</source>
        <translation>следующее ждущее</translation>
    </message>
    <message>
        <source>only this kind</source>
        <translation>только этот вид</translation>
    </message>
    <message>
        <source>accept the whole kind</source>
        <translation>принять весь вид</translation>
    </message>
    <message>
        <source>refuse the whole kind</source>
        <translation>отклонить весь вид</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
</context>
<context>
    <name>hamtaraz::RepairListModel</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 становится %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number: how sure a change is.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>waiting; accepted if nothing is said</source>
        <translation>ждёт; без ответа будет принято</translation>
    </message>
    <message>
        <source>waiting; refused if nothing is said</source>
        <translation>ждёт; без ответа будет отклонено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
</context>
<context>
    <name>hamtaraz::ReviewController</name>
    <message>
        <source>No doubtful units are left.</source>
        <translation>Сомнительных единиц не осталось.</translation>
    </message>
    <message>
        <source>There are no open omissions.</source>
        <translation>Нерассмотренных пропусков нет.</translation>
    </message>
    <message>
        <source>cut here, push the tail</source>
        <translation>разрезать здесь, хвост вниз</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>выйти</translation>
    </message>
    <message>
        <source>This cell is not empty. 0 accepts an omission in an empty cell.</source>
        <translation>Эта ячейка не пуста. Клавиша 0 принимает пропуск в пустой ячейке.</translation>
    </message>
    <message>
        <source>There is no unit above to merge with.</source>
        <translation>Выше нет единицы, с которой можно слить.</translation>
    </message>
    <message>
        <source>There is no unit below to merge with.</source>
        <translation>Ниже нет единицы, с которой можно слить.</translation>
    </message>
    <message>
        <source>There is one segment here at most. Split in a column with several, or press F2 and cut the text.</source>
        <translation>Здесь не больше одного сегмента. Разделите в столбце, где их несколько, или нажмите F2 и разрежьте текст.</translation>
    </message>
    <message>
        <source>There is no text in this cell.</source>
        <translation>В этой ячейке нет текста.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is the name of a step, as &quot;merge units&quot;.</extracomment>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>There is nothing more to undo or redo.</source>
        <translation>Больше нечего отменять или возвращать.</translation>
    </message>
    <message>
        <source>Type a number from 1 to %L1.</source>
        <translation>Введите номер от 1 до %L1.</translation>
    </message>
    <message>
        <source>cut, keep both here</source>
        <translation>разрезать, оставить оба</translation>
    </message>
    <message>
        <source>There is no next segment in this cell to join with.</source>
        <translation>В этой ячейке нет следующего сегмента, чтобы соединить с ним.</translation>
    </message>
    <message>
        <source>The chosen checks find nothing more.</source>
        <translation>Выбранные проверки больше ничего не находят.</translation>
    </message>
    <message>
        <source>There are no bookmarks and no notes. Ctrl+F6 sets a bookmark.</source>
        <translation>Закладок и заметок нет. Ctrl+F6 ставит закладку.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Остановлено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Aligned again: nothing changes.</source>
        <translation>Выровнено заново: изменений нет.</translation>
    </message>
    <message>
        <source>Aligned again. Ctrl+Z takes it back.</source>
        <translation>Выровнено заново. Ctrl+Z отменит это.</translation>
    </message>
    <message>
        <source>There is no other way to align these units.</source>
        <translation>Других вариантов выравнивания этих единиц нет.</translation>
    </message>
    <message>
        <source>What followed the correction is taken back.</source>
        <translation>То, что последовало за правкой, отменено.</translation>
    </message>
    <message>
        <source>take this way</source>
        <translation>выбрать этот вариант</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>оставить как есть</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>остановить</translation>
    </message>
    <message>
        <source>take back what followed</source>
        <translation>отменить последствия</translation>
    </message>
    <message>
        <source>%1 is hidden. %2 shows it.</source>
        <extracomment>%1 is a language, %2 a key.</extracomment>
        <translation>%1: столбец скрыт. %2 покажет его.</translation>
    </message>
    <message>
        <source>Two columns stay at least. Show another one first.</source>
        <translation>Остаются хотя бы два столбца. Сначала покажите другой.</translation>
    </message>
    <message>
        <source>%1 is hidden. %2 shows it again.</source>
        <extracomment>%1 is a language, %2 a key.</extracomment>
        <translation>%1: столбец скрыт. %2 покажет его снова.</translation>
    </message>
    <message>
        <source>This is the original text already.</source>
        <translation>Это и есть текст до правки.</translation>
    </message>
    <message>
        <source>The original text was cut, and its pieces lie in several units. Merge these units first.</source>
        <translation>Текст до правки разрезан, и его части лежат в разных единицах. Сначала слейте эти единицы.</translation>
    </message>
</context>
<context>
    <name>hamtaraz::Workbench</name>
    <message>
        <source>These texts do not seem to be of one work: %1. Check whether the right files were chosen.</source>
        <extracomment>%1 is a list of pairs of languages: &quot;Persian – English; Russian – English&quot;.</extracomment>
        <translation>Похоже, это тексты разных произведений: %1. Проверьте, те ли файлы выбраны.</translation>
    </message>
</context>
<context>
    <name>hamtaraz::WorksController</name>
    <message>
        <source>Save the text you are editing, or leave it, before you turn to another work.</source>
        <translation>Прежде чем перейти к другому произведению, сохраните текст, который правите, или выйдите из него.</translation>
    </message>
    <message>
        <source>The project has one work only.</source>
        <translation>В проекте только одно произведение.</translation>
    </message>
    <message>
        <source>A project keeps one work at least.</source>
        <translation>В проекте остаётся хотя бы одно произведение.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the project.</source>
        <extracomment>%1 is the title of a work.</extracomment>
        <translation>«%1» больше нет в проекте.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s), %1% settled</source>
        <extracomment>%Ln works, %1 percent of all their units settled.</extracomment>
        <translation>
            <numerusform>%Ln произведение, готово %1 %</numerusform>
            <numerusform>%Ln произведения, готово %1 %</numerusform>
            <numerusform>%Ln произведений, готово %1 %</numerusform>
        </translation>
    </message>
</context>
</TS>
