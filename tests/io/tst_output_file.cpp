// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/output_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace hamtaraz;
using namespace hamtaraz::io;

namespace fs = std::filesystem;

namespace {

QByteArray content(const fs::path &path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

unsigned permissions(const fs::path &path) {
    struct stat status {};
    return stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

/// For its lifetime no file may grow beyond `bytes`, as if the disk were full.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestOutputFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] fs::path path(const char *name) const {
        return m_folder->filePath(name).toStdString();
    }
    [[nodiscard]] QStringList entries() const {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static ErrorCode code(const Outcome &outcome) {
        return outcome ? ErrorCode::Cancelled : outcome.error().code; // never Cancelled otherwise
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesANewFile() {
        const mode_t before = umask(022);
        QVERIFY(writeFile(path("new.txt"), std::string("a\0b\n", 4)));
        umask(before);
        QCOMPARE(content(path("new.txt")), QByteArray("a\0b\n", 4));
        QCOMPARE(permissions(path("new.txt")), 0644U);
        QCOMPARE(entries(), QStringList{"new.txt"});
    }

    void writesAnEmptyFile() {
        QVERIFY(writeFile(path("empty"), ""));
        QCOMPARE(content(path("empty")), QByteArray());
    }

    void replacesAndKeepsPermissions() {
        QVERIFY(writeFile(path("a.txt"), "a long old text"));
        chmod(path("a.txt").c_str(), 0640);
        QVERIFY(writeFile(path("a.txt"), "new"));
        QCOMPARE(content(path("a.txt")), QByteArray("new"));
        QCOMPARE(permissions(path("a.txt")), 0640U);
        QCOMPARE(entries(), QStringList{"a.txt"});
    }

    void keepsALinkALink() {
        QVERIFY(writeFile(path("target"), "old"));
        fs::create_symlink("target", path("link"));
        QVERIFY(writeFile(path("link"), "new"));
        QVERIFY(fs::is_symlink(path("link")));
        QCOMPARE(content(path("target")), QByteArray("new"));
    }

    void relativePath() {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const Outcome outcome = writeFile("plain.txt", "text");
        QDir::setCurrent(before);
        QVERIFY(outcome);
        QCOMPARE(content(path("plain.txt")), QByteArray("text"));
    }

    void longName() {
        const std::string name(250, 'n');
        QVERIFY(writeFile(path(name.c_str()), "text"));
        QCOMPARE(entries().size(), 1);
    }

    void refusesAFolder() { QCOMPARE(code(writeFile(path("."), "text")), ErrorCode::IsDirectory); }

    void refusesAMissingFolder() {
        const Outcome outcome = writeFile(path("none/a.txt"), "text");
        QCOMPARE(code(outcome), ErrorCode::CannotWrite);
        QCOMPARE(outcome.error().where, path("none/a.txt").string());
        QVERIFY(writeFile(path("file"), "old"));
        QCOMPARE(code(writeFile(path("file/a.txt"), "text")), ErrorCode::CannotWrite);
        QCOMPARE(entries(), QStringList{"file"});
    }

    void refusesAReadOnlyFolder() {
        // Root may write to any folder but the kernel's own.
        if (geteuid() == 0) {
            QVERIFY(!writeFile("/proc/hamtaraz.txt", "text"));
            return;
        }
        chmod(m_folder->path().toLocal8Bit(), 0555);
        const Outcome outcome = writeFile(path("a.txt"), "text");
        chmod(m_folder->path().toLocal8Bit(), 0755);
        QCOMPARE(code(outcome), ErrorCode::PermissionDenied);
        QVERIFY(entries().isEmpty());
    }

    void fullDevice() {
        const Outcome outcome = writeFile("/dev/full", "text");
        QCOMPARE(code(outcome), ErrorCode::DiskFull);
        QCOMPARE(QString::fromStdString(errorSentence(outcome.error())),
                 QStringLiteral("/dev/full: the disk is full (No space left on device); make room "
                                "and try again."));
    }

    void keepsTheOldFileWhenTheNewDoesNotFit() {
        QVERIFY(writeFile(path("a.txt"), "the old text"));
        {
            const SizeLimit limit(4096);
            QCOMPARE(code(writeFile(path("a.txt"), std::string(100000, 'x'))),
                     ErrorCode::CannotWrite);
        }
        QCOMPARE(content(path("a.txt")), QByteArray("the old text"));
        QCOMPARE(entries(), QStringList{"a.txt"});
    }

    void keepsTheOldFileOnAFullDisk() {
        const QByteArray folder = m_folder->path().toLocal8Bit();
        if (mount("none", folder, "tmpfs", 0, "size=64k") != 0)
            QSKIP("only root may mount a small disk");
        const bool wrote = writeFile(path("a.txt"), "the old text").has_value();
        const ErrorCode full = code(writeFile(path("a.txt"), std::string(1 << 20, 'x')));
        const QByteArray left = content(path("a.txt"));
        const QStringList files = entries();
        umount(folder);
        QVERIFY(wrote);
        QCOMPARE(full, ErrorCode::DiskFull);
        QCOMPARE(left, QByteArray("the old text"));
        QCOMPARE(files, QStringList{"a.txt"});
    }
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_output_file.moc"
