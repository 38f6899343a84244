// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/termbase_reader.h"

#include "tests/support/dictionaries.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::io;
using namespace hamtaraz::test;

namespace {

const std::vector<Language> englishRussian{*Language::fromTag("en"), *Language::fromTag("ru")};
const Entries entries{{"bridge", "мост"}};
const QStringList bridge{"en:bridge | ru:мост"};

} // namespace

class TermbaseReaderTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path()).mkdir("sub.v1"));
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray utf16 = encoder(QString("en\tru\nbridge\tмост\n"));
        const std::string tbx =
            "\n <tbx><conceptEntry><langSec xml:lang=\"en\"><term>bridge</term></langSec><langSec "
            "xml:lang=\"ru\"><term>мост</term></langSec></conceptEntry></tbx>";
        write("sd.ifo", starDictInfo());
        write("sd.idx.gz", gzipped(starDictIndex(entries)));
        write("sd.dict.dz", gzipped(articlesOf(entries)));
        write("sub.v1/sd.ifo", starDictInfo());
        write("sub.v1/sd.idx", starDictIndex(entries));
        write("sub.v1/sd.dict", articlesOf(entries));
        write("dd.index", dictdIndex(entries));
        write("dd.dict.dz", gzipped(articlesOf(entries)));
        write("lone.ifo", starDictInfo());
        write("cut.index", dictdIndex(entries));
        write("cut.dict.dz", gzipped(articlesOf(entries)).substr(0, 20));
        write("tbx.xml", tbx);
        write("t.tbx.gz", gzipped(tbx));
        write("words.tsv", "en\tru\nbridge\tмост\n");
        write("words16.txt", utf16.toStdString());
        write("bare.txt", "bridge\tмост\n");
        write("h.dic", "мост @ bridge\n");
        write("h.txt", "мост @ bridge\n");
        write("bad.tsv", "en\tru\nbridge\n");
        write("picture.png", "\x89PNG\r\n\x1A\n");
        write("empty.tsv", "");
    }

    void everyFormatIsRead_data() {
        QTest::addColumn<QString>("file");
        for (const char *file : {"sd.ifo", "sd.idx.gz", "sd.dict.dz", "sub.v1/sd.ifo",
                                 "sub.v1/sd.dict", "dd.index", "dd.dict.dz", "tbx.xml", "t.tbx.gz",
                                 "words.tsv", "words16.txt", "bare.txt", "h.dic", "h.txt"})
            QTest::newRow(file) << file;
    }
    void everyFormatIsRead() {
        QFETCH(QString, file);
        const auto read = readTermbase(at(file), englishRussian);
        QVERIFY2(read, read ? "" : errorSentence(read.error()).c_str());
        QCOMPARE(shown(*read), bridge);
    }

    void languagesAreWantedOnlyWhereNothingNamesThem() {
        QCOMPARE(shown(*readTermbase(at("words.tsv"))), bridge);
        QCOMPARE(shown(*readTermbase(at("tbx.xml"))), bridge);
        for (const char *file : {"sd.ifo", "dd.index", "h.dic", "bare.txt"}) {
            const auto read = readTermbase(at(file));
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Unsupported);
        }
        const std::vector<Language> twice{englishRussian[0], englishRussian[0]};
        QCOMPARE(readTermbase(at("bare.txt"), twice).error().code, ErrorCode::RepeatedLanguage);
    }

    void errorsNameTheFile_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *file, ErrorCode code, const char *names) {
            QTest::newRow(file) << file << int(code) << names;
        };
        row("none.tsv", ErrorCode::NotFound, "none.tsv");
        row("none.ifo", ErrorCode::NotFound, "none.ifo");
        row("sub.v1", ErrorCode::IsDirectory, "sub.v1");
        row("lone.ifo", ErrorCode::NotFound, "lone.idx");
        row("cut.index", ErrorCode::BadFormat, "cut.dict.dz");
        row("bad.tsv", ErrorCode::BadFormat, "bad.tsv");
        row("picture.png", ErrorCode::NotText, "picture.png");
        row("empty.tsv", ErrorCode::Empty, "empty.tsv");
    }
    void errorsNameTheFile() {
        QFETCH(QString, file);
        QFETCH(QString, names);
        const auto read = readTermbase(at(file), englishRussian);
        QVERIFY(!read);
        QTEST(int(read.error().code), "code");
        QCOMPARE(QString::fromStdString(read.error().where), m_folder.filePath(names));
    }

private:
    [[nodiscard]] std::string at(const QString &name) const {
        return m_folder.filePath(name).toStdString();
    }
    void write(const char *name, const std::string &bytes) const {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TermbaseReaderTest)
#include "tst_termbase_reader.moc"
