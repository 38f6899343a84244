// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

namespace hamtaraz::test {

/// What came of a run of the real hamtaraz-cli.
struct CliRun {
    int exitCode = -1; ///< -1: did not start, crashed or hung
    QString out, err;
};

/// Where a run may write and when it is interrupted.
struct CliCircumstances {
    QString standardOutput{}; ///< a file or device; empty: captured
    rlim_t largestFile = 0;   ///< bytes any file may grow to, 0: no limit
    QString pipe{};           ///< a FIFO the run reads: SIGINT comes before the text does
};

inline CliRun runCli(const QStringList &arguments, const CliCircumstances &circumstances = {}) {
    QProcess process;
    if (!circumstances.standardOutput.isEmpty())
        process.setStandardOutputFile(circumstances.standardOutput);
    if (circumstances.largestFile > 0)
        process.setChildProcessModifier([limit = circumstances.largestFile] {
            const rlimit size{limit, limit};
            setrlimit(RLIMIT_FSIZE, &size);
            signal(SIGXFSZ, SIG_IGN); // write() then fails, as on a full disk
        });
    process.start(HAMTARAZ_CLI, arguments);
    if (!process.waitForStarted())
        return {};
    if (!circumstances.pipe.isEmpty()) {
        QFile pipe(circumstances.pipe);
        if (!pipe.open(QIODevice::WriteOnly)) // waits until the run has opened it, too
            return {};
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        QThread::msleep(500);
        pipe.write("One sentence. Another.\n");
    }
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline QByteArray fileBytes(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace hamtaraz::test
