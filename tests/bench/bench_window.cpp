// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a large project: how long until it shows it, a frame of scrolling, a jump and
// a key take, and how much memory it needs. Usage: bench_window [UNITS], 100,000 if not said.
// Prints distributions in milliseconds and marks what is over its budget; judges nothing.
#include "controllers/review_controller.h"
#include "db/project_store.h"
#include "tests/support/plain_work.h"
#include "tests/support/synthetic_document.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>
#include <random>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

constexpr int patience = 60'000; ///< milliseconds

/// How long something took: on the clock, and of the window's own thread. Where other programs
/// keep the machine busy the clock says little.
struct Time {
    double wall = 0, own = 0; ///< milliseconds
};

class Watch {
public:
    Watch() { m_wall.start(); }
    [[nodiscard]] Time passed() const {
        return {double(m_wall.nsecsElapsed()) / 1e6, ownNow() - m_own};
    }

private:
    static double ownNow() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    QElapsedTimer m_wall;
    double m_own = ownNow();
};

void report(const char *what, const std::vector<Time> &times, double budget) {
    if (times.empty())
        return;
    std::printf("%-28s n %4zu", what, times.size());
    for (double Time::*kind : {&Time::wall, &Time::own}) {
        std::vector<double> sorted;
        for (const Time &time : times)
            sorted.push_back(time.*kind);
        std::ranges::sort(sorted);
        const double p95 = sorted[sorted.size() * 95 / 100];
        std::printf("  | %s p50 %7.1f p95 %7.1f max %7.1f ms%s",
                    kind == &Time::wall ? "clock" : "own", sorted[sorted.size() / 2], p95,
                    sorted.back(), budget > 0 && p95 > budget ? " OVER" : "");
    }
    if (budget > 0)
        std::printf("  | budget %.0f", budget);
    std::printf("\n");
    std::fflush(stdout);
}

void reportMemory(const char *when) {
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM"))
            std::printf("%-28s %s\n", when, line.simplified().constData());
}

/// Lets the program run until a signal comes; false when it does not.
template <class Sender, class Signal>
bool waitFor(const Sender *sender, Signal signal, int milliseconds = patience) {
    QEventLoop loop;
    bool came = false;
    QObject::connect(sender, signal, &loop, [&] {
        came = true;
        loop.quit();
    });
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return came;
}

class Bench {
public:
    explicit Bench(const QString &project) {
        const Watch watch;
        m_engine.addImportPath("qrc:/qt/qml");
        m_engine.setInitialProperties({{"startProject", project},
                                       {"startLanguage", "en"},
                                       {"startTheme", "light"},
                                       {"width", 1400},
                                       {"height", 900}});
        m_engine.load(QUrl("qrc:/qt/qml/Hamtaraz/Main.qml"));
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        waitFor(m_window, &QQuickWindow::frameSwapped);
        report("window's first frame", {watch.passed()}, 1000);
        m_table = m_window->findChild<QQuickItem *>("table");
        m_list = m_window->findChild<QQuickItem *>("units");
        m_review = m_table->property("review").value<ReviewController *>();
        if (units() == 0)
            waitFor(m_review->units(), &UnitListModel::countChanged);
        waitFor(m_window, &QQuickWindow::frameSwapped, 1000);
        report("project's first frame", {watch.passed()}, 1000);
        reportMemory("memory, project shown");
    }

    [[nodiscard]] int units() const { return m_review->units()->count(); }
    void rest(int milliseconds) const { waitFor(m_window, &QObject::destroyed, milliseconds); }

    void scroll() {
        std::vector<Time> frames;
        for (int frame = 0; frame < times(300); ++frame)
            if (const auto took = untilFrame([this] {
                    m_list->setProperty("contentY", m_list->property("contentY").toDouble() + 120);
                }))
                frames.push_back(*took);
        report("scrolling, a frame", frames, 16);
    }

    void jump() {
        std::vector<Time> jumps;
        for (int k = 0; k < times(100); ++k)
            if (const auto took = untilFrame([this] { goSomewhere(); }))
                jumps.push_back(*took);
        report("jump to any unit", jumps, 50);
    }

    /// Each key at 40 places all over the work; all count in the sum.
    void keys() {
        const std::pair<const char *, QKeyCombination> keys[] = {
            {"key: next unit", Qt::Key_Down},
            {"key: next doubtful", Qt::Key_F8},
            {"key: confirm, next doubtful", Qt::Key_Return},
            {"key: push down", Qt::ALT | Qt::Key_Down},
            {"key: pull up", Qt::ALT | Qt::SHIFT | Qt::Key_Down},
            {"key: merge", Qt::Key_Delete},
            {"key: undo", Qt::CTRL | Qt::Key_Z},
        };
        std::vector<Time> all;
        for (const auto &[name, combination] : keys) {
            std::vector<Time> one;
            for (int k = 0; k < times(40); ++k) {
                goSomewhere();
                waitFor(m_window, &QQuickWindow::frameSwapped, 200);
                if (const auto took = untilFrame([&, keys = combination] { press(keys); }))
                    one.push_back(*took);
            }
            report(name, one, 0);
            all.insert(all.end(), one.begin(), one.end());
        }
        report("key to paint", all, 100);
    }

    /// From a correction to the answer of the aligner.
    void ripples() {
        std::vector<Time> arrivals;
        for (int k = 0; k < times(60); ++k) {
            goSomewhere();
            waitFor(m_window, &QQuickWindow::frameSwapped, 200);
            const Watch watch;
            press(Qt::ALT | Qt::Key_Down);
            if (waitFor(m_review, &ReviewController::settledDown, times(2000)))
                arrivals.push_back(watch.passed());
        }
        report("correction to ripple", arrivals, 0);
    }

private:
    /// How often something is measured: seldom where only running matters.
    [[nodiscard]] int times(int wanted) const { return units() < 1000 ? wanted / 20 : wanted; }
    void press(QKeyCombination keys) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, keys.key(), keys.keyboardModifiers());
            QCoreApplication::sendEvent(m_window, &event);
        }
    }
    void goSomewhere() {
        const int unit = static_cast<int>(m_random() % static_cast<unsigned>(units()));
        QMetaObject::invokeMethod(m_table, "showUnit", Q_ARG(int, unit));
    }
    /// From an act to the end of the next frame; nothing when there was nothing to paint.
    template <class Act> std::optional<Time> untilFrame(Act act) {
        const Watch watch;
        act();
        if (!waitFor(m_window, &QQuickWindow::frameSwapped, 1000))
            return std::nullopt;
        return watch.passed();
    }

    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    QQuickItem *m_table = nullptr;
    QQuickItem *m_list = nullptr;
    ReviewController *m_review = nullptr;
    std::mt19937 m_random{1935};
};

/// In a process of its own, so that its memory is not counted.
int makeProject(const std::string &path, std::int64_t units) {
    const Work work = syntheticWork(units);
    return ProjectStore::create(path, work, sourcesOf(work)) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv) {
    if (argc == 4 && std::string_view(argv[1]) == "--make")
        return makeProject(argv[2], std::atoll(argv[3]));
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // else every frame waits 5 ms
    const QGuiApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("hamtaraz-tests");
    QCoreApplication::setApplicationName("bench_window");
    QSettings().clear();
    QQuickStyle::setStyle("Basic");

    const QTemporaryDir folder;
    const QString project = folder.filePath("large.hamtaraz");
    const QString count = argc > 1 ? QString(argv[1]) : QString("100000");
    if (QProcess::execute(QCoreApplication::applicationFilePath(), {"--make", project, count}) != 0)
        return 1;
    Bench bench(project);
    std::printf("%d units\n", bench.units());
    bench.scroll();
    bench.jump();
    bench.rest(std::min(12'000, 1500 + bench.units() / 8)); // checks done, model learned
    reportMemory("memory, model learned");
    bench.keys();
    bench.ripples();
    reportMemory("memory at the end");
    return 0;
}
