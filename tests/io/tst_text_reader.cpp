// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/text_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

#include <unicode/ucnv.h>

#include <sys/stat.h>

using namespace hamtaraz;
using namespace hamtaraz::io;

namespace {

const QString persian = QStringLiteral(
    "در آن سال برف زود آمد و راه‌ها بسته شد. مردم ده "
    "چراغ‌ها را روشن کردند و گفتند: "
    "«امشب کسی به شهر نمی‌رود.» پیرمرد خندید و پرسید: "
    "چرا؟ "
    "۱۲ "
    "نفر مانده بودند.");
/// What windows-1256 can hold: no Persian yeh, no Persian figures.
const QString persian1256 = QStringLiteral(
    "در آن سال برف زود آمد و راه‌ها بسته شد. مردم ده "
    "چراغ‌ها را روشن کردند و "
    "گفتند: "
    "«امشب كسي به شهر نمي‌رود.» پيرمرد خنديد و پرسيد: "
    "چرا؟ 12 نفر مانده "
    "بودند.");
const QString russian = QStringLiteral(
    "В тот год снег выпал рано, и дороги закрылись. Люди в деревне зажгли огни и сказали: "
    "«Сегодня в город никто не поедет». Старик засмеялся и спросил: почему? Осталось 12 человек.");
const QString english = QStringLiteral(
    "Snow came early that year and the roads were closed. The villagers lit their lamps and said "
    "“nobody goes to town tonight” – and the old man at the café laughed. Twelve were left.");
const QString polish = QStringLiteral(
    "Śnieg spadł wcześnie i drogi były zamknięte. Ludzie zapalili światła, a stary człowiek się "
    "śmiał. Zostało dwanaście osób.");

std::string encoded(const QString &text, const char *encoding) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    std::string bytes(static_cast<std::size_t>(text.size()) * 4, '\0');
    const int size = ucnv_fromUChars(converter, bytes.data(), static_cast<int>(bytes.size()),
                                     reinterpret_cast<const UChar *>(text.utf16()),
                                     static_cast<int>(text.size()), &status);
    ucnv_close(converter);
    bytes.resize(U_SUCCESS(status) ? static_cast<std::size_t>(size) : 0);
    return bytes;
}

} // namespace

class TestTextReader : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path write(const char *name, const std::string &bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return path.toStdString();
    }

private slots:
    void encodings_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        const auto row = [](const char *name, const QString &text, const char *encoding) {
            QTest::addRow("%s %s", name, encoding) << text << QByteArray(encoding);
        };
        row("fa", persian, "UTF-8");
        row("ru", russian, "UTF-8");
        row("en", english, "UTF-8");
        for (const char *encoding : {"UTF-16LE", "UTF-16BE"}) {
            row("fa", persian, encoding);
            row("ru", russian, encoding);
            row("en", english, encoding);
        }
        row("fa", persian1256, "windows-1256");
        row("ru", russian, "windows-1251");
        row("ru", QString(russian).remove(u'«').remove(u'»'), "KOI8-R");
        row("ru", QString(russian).remove(u'«').remove(u'»'), "IBM866");
        row("ru", QString(russian).remove(u'«').remove(u'»'), "ISO-8859-5");
        row("en", english, "windows-1252");
        row("pl", polish, "ISO-8859-2");
        row("el", "Καλημέρα, τι κάνεις σήμερα; Όλα καλά, ευχαριστώ πολύ.", "ISO-8859-7");
        row("ja", "こんにちは世界。今日は天気がいいですね。", "Shift_JIS");
        for (const char *encoding : {"windows-1251", "KOI8-R", "IBM866"})
            row("a word in ru", "Привет", encoding);
        row("capitals", "ПРИВЕТ МИР", "UTF-16BE");
        row("capitals", "ПРИВЕТ МИР", "UTF-16LE");
        row("a few signs", "It cost 100 £ at 5 °C.", "windows-1252");
    }
    void encodings() {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        const std::string bytes = encoded(text, encoding);
        QVERIFY(!bytes.empty());
        const Result<TextFile> file = decodeText(bytes, "a.txt");
        QVERIFY2(file, file ? "" : errorSentence(file.error()).c_str());
        QCOMPARE(QString::fromStdString(file->text), text);
        QCOMPARE(QByteArray::fromStdString(file->encoding), encoding);
        QVERIFY(file->bytes == bytes);
        QCOMPARE(file->name, std::string("a.txt"));
    }

    void byteOrderMarks_data() {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
            QTest::newRow(encoding) << QByteArray(encoding);
    }
    void byteOrderMarks() {
        QFETCH(QByteArray, encoding);
        const Result<TextFile> file =
            decodeText(encoded(QChar(0xFEFF) + persian, encoding), "a.txt");
        QVERIFY(file);
        QCOMPARE(QString::fromStdString(file->text), persian);
        QCOMPARE(QByteArray::fromStdString(file->encoding), encoding);
    }

    void lineEnds() {
        const Result<TextFile> file = decodeText("a\r\nb\rc\n\r\nd\r", "a.txt");
        QVERIFY(file);
        QCOMPARE(file->text, std::string("a\nb\nc\n\nd\n"));
        QCOMPARE(file->bytes, std::string("a\r\nb\rc\n\r\nd\r"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code,
                            const char *part) {
            QTest::newRow(name) << bytes << static_cast<int>(code) << QString::fromUtf8(part);
        };
        row("0 bytes", "", ErrorCode::Empty, "there is no text in it");
        row("white space", " \n\t\r\n\u00A0", ErrorCode::Empty, "nothing but white space");
        row("only a BOM", "\xEF\xBB\xBF", ErrorCode::Empty, "nothing but white space");
        QByteArray broken = persian.toUtf8();
        const int at = 41;
        broken[at] = '\xFF';
        row("one broken byte", broken, ErrorCode::BadEncoding, "byte 4");
        row("one broken byte in english", "It’s here: \x92 is not UTF-8.", ErrorCode::BadEncoding,
            "byte 13 is not valid UTF-8");
        row("cut in a character", russian.toUtf8().chopped(10) + "\xD0", ErrorCode::BadEncoding,
            "is not valid UTF-8");
        row("UTF-8 BOM, then not",
            "\xEF\xBB\xBF"
            "caf\xE9!",
            ErrorCode::BadEncoding, "byte 6 is not valid UTF-8");
        row("UTF-16 BOM, odd",
            QByteArray("\xFF\xFE"
                       "a\0b",
                       5),
            ErrorCode::BadEncoding, "UTF-16LE");
        row("PNG", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), ErrorCode::NotText,
            "a PNG picture");
        row("DOCX", QByteArray("PK\x03\x04\x14\0", 6), ErrorCode::NotText, "DOCX");
        row("gzip", QByteArray("\x1F\x8B\x08\0\x01", 5), ErrorCode::NotText, "a gzip archive");
        row("ELF",
            QByteArray("\x7F"
                       "ELF\x02\x01\x01\0",
                       8),
            ErrorCode::NotText, "a program");
        row("RTF", "{\\rtf1\\ansi Hello}", ErrorCode::NotText, "an RTF document");
        row("NULs", QByteArray("abc\0\0\0def\0", 10), ErrorCode::NotText, "not a text file");
        row("controls", "\x01\x02\x03\x04 text \x05\x06\x07", ErrorCode::NotText,
            "control characters");
        row("noise", QByteArray("\x93\x81\xAD\xB7\x8D\xAF\x90\x9D\xB6\xA4\xAC\xB1\x8F\xBD"),
            ErrorCode::NotText, "not a text file");
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, part);
        const Result<TextFile> file = decodeText(bytes.toStdString(), "my.txt");
        QVERIFY2(!file, file ? file->encoding.c_str() : "");
        const QString sentence = QString::fromStdString(errorSentence(file.error()));
        QCOMPARE(static_cast<int>(file.error().code), code);
        QVERIFY2(sentence.startsWith("my.txt: ") && sentence.contains(part), qPrintable(sentence));
    }

    void readsAFile() {
        const Result<TextFile> file = readTextFile(write("слово.txt", "Text.\r\n"));
        QVERIFY(file);
        QCOMPARE(file->name, std::string("слово.txt"));
        QCOMPARE(file->text, std::string("Text.\n"));
    }

    void badPaths() {
        const auto code = [](const std::filesystem::path &path) {
            const Result<TextFile> file = readTextFile(path);
            if (file || file.error().where != path.string())
                return ErrorCode::Cancelled; // never the answer
            return file.error().code;
        };
        const std::filesystem::path folder = m_folder.path().toStdString();
        QCOMPARE(code(folder / "none.txt"), ErrorCode::NotFound);
        QCOMPARE(code(write("file", "a") / "below.txt"), ErrorCode::NotFound);
        QCOMPARE(code(folder), ErrorCode::IsDirectory);
        QCOMPARE(code("/dev/zero"), ErrorCode::NotText);
        QCOMPARE(code(write("empty.txt", "")), ErrorCode::Empty);
        const std::filesystem::path secret = write("secret.txt", "Text.");
        chmod(secret.c_str(), 0);
        if (geteuid() == 0)
            qInfo("permissions do not bind root: this part is not checked");
        else
            QCOMPARE(code(secret), ErrorCode::PermissionDenied);
    }

    /// Whatever the bytes: no crash; text that is given is UTF-8 without CR, and the bytes stay.
    void anyBytes() {
        QVERIFY(rc::check([](const std::vector<std::uint8_t> &data) {
            const std::string bytes(data.begin(), data.end());
            const Result<TextFile> file = decodeText(bytes, "a");
            if (!file) {
                RC_ASSERT(!errorSentence(file.error()).empty());
                return;
            }
            RC_ASSERT(file->bytes == bytes);
            RC_ASSERT(QString::fromStdString(file->text).toStdString() == file->text);
            RC_ASSERT(file->text.find('\r') == std::string::npos);
        }));
    }

    void languages_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tag"); // empty: unsure
        QTest::newRow("fa") << persian << "fa";
        QTest::newRow("ru") << russian << "ru";
        QTest::newRow("en") << english << "en";
        QTest::newRow("pl") << polish << "pl";
        QTest::newRow("short fa") << "چرا رفتی؟"
                                  << "fa";
        QTest::newRow("short ru") << "Почему?"
                                  << "ru";
        QTest::newRow("short en") << "Why not?"
                                  << "en";
        QTest::newRow("short uk") << "Їжа"
                                  << "uk";
        QTest::newRow("ar")
            << "ذهب الولد إلى المدرسة في الصباح الباكر وعاد إلى البيت مساء مع أصدقائه"
            << "ar";
        QTest::newRow("he") << "שלום עולם, מה שלומך היום? אני בסדר גמור, תודה רבה לך על השאלה הזאת."
                            << "he";
        QTest::newRow("figures") << "12 + 5 = 17"
                                 << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void languages() {
        QFETCH(QString, text);
        QFETCH(QString, tag);
        const std::optional<Language> language = guessLanguage(text.toStdString());
        QCOMPARE(language ? QString::fromStdString(language->tag()) : QString(), tag);
    }

    void languagesOfTheSeed_data() {
        QTest::addColumn<QString>("tag");
        QTest::newRow("fa_raw.txt") << "fa";
        QTest::newRow("ru.txt") << "ru";
        QTest::newRow("en.txt") << "en";
    }
    void languagesOfTheSeed() {
        QFETCH(QString, tag);
        const std::filesystem::path folder = HAMTARAZ_SEEDS;
        const Result<TextFile> file = readTextFile(folder / QTest::currentDataTag());
        QVERIFY(file);
        const std::optional<Language> language = guessLanguage(file->text);
        QVERIFY(language);
        QCOMPARE(QString::fromStdString(language->tag()), tag);
    }
};

QTEST_GUILESS_MAIN(TestTextReader)
#include "tst_text_reader.moc"
