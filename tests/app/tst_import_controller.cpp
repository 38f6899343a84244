// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/import_controller.h"

#include "tests/support/small_pdf.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hamtaraz;
using hamtaraz::test::SmallPdf;

namespace {

const QString persian =
    "این کتاب دربارهٔ مردی است که سال‌ها در "
    "شهر کوچکی زندگی می‌کرد. او هر روز به کنار "
    "رودخانه می‌رفت. در سال ۱۹۳۵ نامه‌ای به "
    "دستش رسید.\n";
const QString russian =
    "Эта книга о человеке, который много лет жил в маленьком городе. Каждый день "
    "он ходил к реке. В 1935 году он получил письмо.\n";
const QString english =
    "This book is about a man who lived in a small town for many years. Every day "
    "he walked to the river. In 1935 he received a letter.\n";

/// An import with a folder of texts to choose from.
struct Import {
    Import() {
        write("fa.txt", persian);
        write("ru.txt", russian);
        write("en.txt", english);
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QString &text) const {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }
    [[nodiscard]] QVariant at(int row, ImportFileModel::Role role) {
        return controller.files()->data(controller.files()->index(row), role);
    }
    void addAll() {
        for (const char *name : {"fa.txt", "ru.txt", "en.txt"})
            controller.addPath(path(name));
        controller.setTitle("A man");
        controller.setPath(path("a man.hamtaraz"));
    }
    [[nodiscard]] bool allRead() {
        for (const ImportFile &file : controller.files()->files())
            if (!file.file)
                return false;
        return true;
    }

    QTemporaryDir folder;
    ImportController controller;
    QAbstractItemModelTester tester{controller.files(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestImportController : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale("en")); }

    void documentsAreRead() {
        Import import;
        import.controller.addPath(HAMTARAZ_TESTS "/io/data/pdf/fa_notes.pdf");
        import.controller.addPath(HAMTARAZ_TESTS "/io/data/pdf/ru_notes.pdf");
        import.controller.addPath(HAMTARAZ_TESTS "/io/data/pdf/locked.pdf");
        QTRY_VERIFY(import.allRead());
        QCOMPARE(import.at(0, ImportFileModel::EncodingRole).toString(), QString("PDF"));
        QCOMPARE(import.at(0, ImportFileModel::LanguageRole).toString(), QString("fa"));
        QCOMPARE(import.at(1, ImportFileModel::LanguageRole).toString(), QString("ru"));
        const QString problem = import.at(2, ImportFileModel::ProblemRole).toString();
        QVERIFY2(problem.contains("Ask for an unlocked copy"), qPrintable(problem));
        import.controller.removeFile(2);
        QCOMPARE(import.controller.obstacle(), QString());
    }

    /// A file taken away while it is read is not waited for, and may be chosen again.
    void readingIsGivenUp() {
        SmallPdf pdf;
        for (int page = 0; page < 3000; ++page)
            pdf.addText({"Words of page " + std::to_string(page), "and more of them."});
        Import import;
        QFile file(import.path("long.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(pdf.bytes()));
        file.close();
        import.controller.addPath(import.path("long.pdf"));
        QTRY_VERIFY(import.allRead() || import.controller.obstacle().contains(" %"));
        import.controller.removeFile(0);
        QCOMPARE(import.controller.files()->count(), 0);
        import.controller.addPath(import.path("long.pdf"));
        QTRY_VERIFY(import.allRead());
        QCOMPARE(import.at(0, ImportFileModel::EncodingRole).toString(), QString("PDF"));
    }

    void languagesAreGuessedAndCanBeChanged() {
        Import import;
        import.addAll();
        QTRY_VERIFY(import.allRead());
        QCOMPARE(import.at(0, ImportFileModel::LanguageRole).toString(), QString("fa"));
        QCOMPARE(import.at(1, ImportFileModel::LanguageRole).toString(), QString("ru"));
        QCOMPARE(import.at(2, ImportFileModel::LanguageRole).toString(), QString("en"));
        QCOMPARE(import.at(0, ImportFileModel::EncodingRole).toString(), QString("UTF-8"));
        QCOMPARE(import.controller.obstacle(), QString());
        import.controller.setLanguage(2, "ru");
        QVERIFY(import.controller.obstacle().contains("Russian"));
        import.controller.setLanguage(2, "de");
        QCOMPARE(import.controller.obstacle(), QString());
    }

    void exactlyOneFileIsTheSource() {
        Import import;
        import.addAll();
        QTRY_VERIFY(import.allRead());
        import.controller.setSource(1);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(import.at(row, ImportFileModel::SourceRole).toBool(), row == 1);
        import.controller.removeFile(0);
        QVERIFY(import.at(0, ImportFileModel::SourceRole).toBool());
        import.controller.removeFile(0);
        QVERIFY(import.at(0, ImportFileModel::SourceRole).toBool());
    }

    void oneFileIsTakenOnce() {
        Import import;
        import.controller.addPath(import.path("ru.txt"));
        import.controller.addPath(import.path("./ru.txt"));
        QTRY_VERIFY(import.allRead());
        QVERIFY(import.controller.files()->count() <= 2);
        import.controller.addPath(import.path("ru.txt"));
        QCOMPARE(import.controller.files()->count(), 1);
    }

    void obstaclesAreSentences() {
        Import import;
        QVERIFY(!import.controller.obstacle().isEmpty());
        import.controller.addPath(import.path("ru.txt"));
        import.controller.addPath(import.path("no such file.txt"));
        QTRY_VERIFY(import.allRead());
        QVERIFY(import.controller.obstacle().contains("no such file.txt"));
        QVERIFY(!import.at(1, ImportFileModel::ProblemRole).toString().isEmpty());
        import.controller.removeFile(1);
        import.controller.addPath(import.path("en.txt"));
        QTRY_VERIFY(import.allRead());
        import.controller.setTitle("  ");
        QVERIFY(import.controller.obstacle().contains("title"));
        import.controller.setTitle("Taken");
        import.write("Taken.hamtaraz", "another");
        import.controller.setPath(import.path("Taken.hamtaraz"));
        QVERIFY(import.controller.obstacle().contains("already"));
        import.controller.start();
        QVERIFY(!import.controller.isRunning());
    }

    void aProjectIsMade() {
        Import import;
        import.addAll();
        QTRY_VERIFY(import.allRead());
        import.controller.setSource(1);
        std::shared_ptr<LoadedProject> made;
        connect(&import.controller, &ImportController::made, this,
                [&made](const std::shared_ptr<LoadedProject> &project) { made = project; });
        QSignalSpy failed(&import.controller, &ImportController::failed);
        import.controller.start();
        QVERIFY(import.controller.isRunning());
        QTRY_VERIFY2_WITH_TIMEOUT(made || !failed.isEmpty(), "", 60'000);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
        QCOMPARE(made->work.document.versions.size(), 3U);
        QCOMPARE(made->work.document.sourceVersion(), 1U);
        QVERIFY(QFile::exists(import.path("a man.hamtaraz")));
        const auto sources = made->store->loadSources();
        QVERIFY(sources);
        QCOMPARE(QString::fromStdString((*sources)[0].bytes), persian);
        QCOMPARE(import.controller.files()->count(), 0);
    }

    void cancellingLeavesNothingBehind() {
        Import import;
        import.write("ru.txt", russian.repeated(4000));
        import.write("en.txt", english.repeated(4000));
        import.addAll();
        QTRY_VERIFY(import.allRead());
        QSignalSpy failed(&import.controller, &ImportController::failed);
        import.controller.start();
        import.controller.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 120'000);
        QVERIFY(!QFile::exists(import.path("a man.hamtaraz")));
        QCOMPARE(import.controller.files()->count(), 3); // to try again
    }
};

QTEST_MAIN(TestImportController)
#include "tst_import_controller.moc"
