// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_fixture.h"

#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

const QString desktopFolder = QStringLiteral(HAMTARAZ_TESTS "/../app/desktop/");
const QString baseName = QStringLiteral("org.hamtaraz.Hamtaraz");
const QString projectType = QStringLiteral("application/x-hamtaraz-project");
const QString systemTypes = QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml");

QString fileOf(const QString &suffix) {
    return desktopFolder + baseName + suffix;
}

QString textOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The languages in which an element of this name stands in an XML file.
QStringList languagesOf(const QString &path, const QString &element) {
    QStringList languages;
    QXmlStreamReader xml(textOf(path));
    while (!xml.atEnd())
        if (xml.readNextStartElement() && xml.name() == element)
            languages << xml.attributes().value("xml:lang").toString();
    languages.sort();
    return languages;
}

/// Fails with what the tool says unless it is content; skips when the tool is not there.
void runTool(const QString &tool, const QStringList &arguments) {
    if (QStandardPaths::findExecutable(tool).isEmpty())
        QSKIP(qPrintable(tool + " is not installed"));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

} // namespace

class TestDesktopFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const std::filesystem::path packages = m_data / "mime" / "packages";
        std::filesystem::create_directories(packages);
        const auto install = [&](const QString &file, const char *name) {
            return QFile::copy(file, QString::fromStdString((packages / name).string()));
        };
        QVERIFY(install(fileOf(".mime.xml"), "hamtaraz.xml"));
        // Beside the system's types, as when installed: Qt weighs magic within one folder only.
        m_hasSystemTypes = install(systemTypes, "freedesktop.org.xml");
        qputenv("XDG_DATA_HOME", m_data.path().c_str());
        qputenv("XDG_DATA_DIRS", m_data.path().c_str());
    }

    void entryIsValid() { runTool("desktop-file-validate", {fileOf(".desktop")}); }
    void metainfoIsValid() {
        runTool("appstreamcli", {"validate", "--no-net", fileOf(".metainfo.xml")});
    }
    void mimeTypeIsValid() {
        runTool("update-mime-database", {QString::fromStdString((m_data / "mime").string())});
    }
    void iconIsWellFormed() { runTool("xmllint", {"--noout", fileOf(".svg")}); }

    void manPagesAreValid_data() {
        QTest::addColumn<QString>("page");
        QTest::newRow("window") << "hamtaraz.1";
        QTest::newRow("command line") << "hamtaraz-cli.1";
    }
    void manPagesAreValid() {
        QFETCH(QString, page);
        runTool("mandoc", {"-Tlint", "-Wwarning", desktopFolder + page});
    }

    void everyTextHasThreeLanguages() {
        const QStringList all{"", "fa", "ru"};
        QCOMPARE(languagesOf(fileOf(".metainfo.xml"), "name"), all);
        QCOMPARE(languagesOf(fileOf(".metainfo.xml"), "summary"), all);
        QCOMPARE(languagesOf(fileOf(".mime.xml"), "comment"), all);
        const QString entry = textOf(fileOf(".desktop"));
        for (const char *key : {"Name", "GenericName", "Comment", "Keywords"})
            for (const char *language : {"", "[fa]", "[ru]"})
                QVERIFY2(entry.contains(QString("\n%1%2=").arg(key, language)), key);
    }

    void filesNameEachOther() {
        const QString entry = textOf(fileOf(".desktop"));
        QVERIFY(entry.contains("\nIcon=" + baseName + "\n"));
        QVERIFY(entry.contains("\nMimeType=" + projectType + ";\n"));
        const QString metainfo = textOf(fileOf(".metainfo.xml"));
        QVERIFY(metainfo.contains("<id>" + baseName + "</id>"));
        QVERIFY(metainfo.contains(baseName + ".desktop</launchable>"));
        QVERIFY(metainfo.contains(projectType + "</mediatype>"));
    }

    void projectsAreKnownByContentAndName() {
        if (!m_hasSystemTypes)
            QSKIP("shared-mime-info is not installed");
        const Folder folder;
        const Work work = plainWork(2);
        const auto nameless = folder / "nameless";
        QVERIFY(ProjectStore::create(nameless, work, sourcesOf(work)).has_value());
        const QMimeDatabase types;
        const QString path = QString::fromStdString(nameless.string());
        QCOMPARE(types.mimeTypeForFile("a.hamtaraz", QMimeDatabase::MatchExtension).name(),
                 projectType);
        QCOMPARE(types.mimeTypeForFile(path, QMimeDatabase::MatchContent).name(), projectType);

        std::string other = bytesIn(nameless);
        other[68] = 'X'; // another program's application_id
        writeBytes(nameless, other);
        QVERIFY(types.mimeTypeForFile(path, QMimeDatabase::MatchContent).name() != projectType);
    }

private:
    const Folder m_data;
    bool m_hasSystemTypes = false;
};

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktop_files.moc"
