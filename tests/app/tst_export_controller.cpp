// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/export_controller.h"
#include "tests/support/opened_work.h"

#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

Work withConfirmed(std::uint32_t count, std::size_t confirmed) {
    Work work = plainWork(count);
    for (std::size_t unit = 0; unit < confirmed; ++unit)
        if (!work.apply(*setStatus(work.alignment, unit, Status::Confirmed)))
            std::abort();
    return work;
}

QString folderOf(const OpenedWork &opened) {
    return QString::fromStdString(opened.path().parent_path().string());
}

} // namespace

class TestExportController : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale("en")); }

    void writesWhatItPromises_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("pairs") << "tmx-pairs"
                               << QStringList{"work.ru-fa.tmx", "work.ru-en.tmx", "work.en-fa.tmx"};
        QTest::newRow("tmx") << "tmx" << QStringList{"work.tmx"};
        QTest::newRow("tsv") << "tsv" << QStringList{"work.tsv"};
        QTest::newRow("json") << "json" << QStringList{"work.json"};
    }
    void writesWhatItPromises() {
        QFETCH(QString, format);
        QFETCH(QStringList, names);
        OpenedWork opened(withConfirmed(5, 2));
        ExportController exporter;
        exporter.setWork(&opened.open(), folderOf(opened));
        exporter.setFormat(format);
        QCOMPARE(exporter.plannedNames(), names);
        const QSignalSpy failed(&exporter, &ExportController::failed);
        exporter.start();
        QTRY_VERIFY(!exporter.report().isEmpty() || !failed.isEmpty());
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
        QCOMPARE(exporter.report().size(), names.size());
        for (const QString &name : names) {
            QFile file(QDir(exporter.folder()).filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const QByteArray content = file.readAll();
            QVERIFY(content.contains(" 1."));
            QVERIFY(!content.contains(" 4.")); // not confirmed
        }
    }

    void allUnitsOnRequest() {
        OpenedWork opened(withConfirmed(5, 2));
        ExportController exporter;
        exporter.setWork(&opened.open(), folderOf(opened));
        exporter.setFormat("tsv");
        exporter.setConfirmedOnly(false);
        exporter.start();
        QTRY_VERIFY(!exporter.report().isEmpty());
        QFile file(QDir(exporter.folder()).filePath("work.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(" 4."));
    }

    void aFolderThatIsNotThereIsASentence() {
        OpenedWork opened(withConfirmed(3, 3));
        ExportController exporter;
        exporter.setWork(&opened.open(), folderOf(opened));
        exporter.setFolder("/no/such/folder");
        QSignalSpy failed(&exporter, &ExportController::failed);
        exporter.start();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains("/no/such/folder"));
        QVERIFY(exporter.report().isEmpty());
    }
};

QTEST_MAIN(TestExportController)
#include "tst_export_controller.moc"
