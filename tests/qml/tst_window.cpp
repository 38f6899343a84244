// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as a picture: there is ink, Persian is set in its own font from the right, and
// the colours can be told apart.
#include "controllers/workbench.h"
#include "tests/qml/window_project.h"
#include "tests/support/slipped_work.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>
#include <QTextLayout>
#include <QtTest>

#include <cmath>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// Contrast of WCAG 2.1 between two colours.
double contrast(const QColor &a, const QColor &b) {
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

/// The columns of a picture that differ from its corner: [first, last], or nothing.
std::pair<int, int> inkColumns(const QImage &picture) {
    std::pair<int, int> ink{picture.width(), -1};
    const QRgb paper = picture.pixel(picture.width() / 2, 0);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (std::abs(qGray(picture.pixel(x, y)) - qGray(paper)) > 60)
                ink = {std::min(ink.first, x), std::max(ink.second, x)};
    return ink;
}

void collect(QQuickItem *item, const char *property, QList<QQuickItem *> &found) {
    if (item->property(property).isValid())
        found += item;
    for (QQuickItem *child : item->childItems())
        collect(child, property, found);
}

/// Where an item may stand, in the window: on it, or on the part of a page that scrolls to it.
QRectF reachable(const QQuickItem *item) {
    for (const QQuickItem *up = item->parentItem(); up; up = up->parentItem())
        if (up->objectName() == "scrolledPage")
            return up->mapRectToScene(up->boundingRect());
    return {0, 0, double(item->window()->width()), double(item->window()->height())};
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<QQmlApplicationEngine> m_engine;
    WindowProject m_project;
    QString m_path;

    QQuickWindow *show(const QString &language, const QString &theme) {
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath("qrc:/qt/qml");
        m_engine->setInitialProperties({{"startProject", m_path},
                                        {"startLanguage", language},
                                        {"startTheme", theme},
                                        {"width", 1200},
                                        {"height", 700}});
        m_engine->load(QUrl("qrc:/qt/qml/Hamtaraz/Main.qml"));
        return m_engine->rootObjects().isEmpty()
                   ? nullptr
                   : qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    }

    /// The texts of the segments in the first rows.
    static QList<QQuickItem *> segments(QQuickWindow *window) {
        QList<QQuickItem *> found;
        collect(window->contentItem(), "rightToLeft", found);
        found.removeIf([](QQuickItem *item) {
            return !item->property("content").toString().startsWith(QChar(0x2067)) ||
                   !item->property("alone").isValid() || !item->isVisible();
        });
        return found;
    }

private slots:
    void initTestCase() {
        m_path = m_project.make("tst_window");
        QVERIFY(!m_path.isEmpty());
    }
    void cleanup() { m_engine.reset(); }

    void persianStandsAtTheRightInItsFont_data() {
        QTest::addColumn<QString>("language");
        for (const char *language : {"fa", "ru", "en"})
            QTest::newRow(language) << language;
    }
    void persianStandsAtTheRightInItsFont() {
        QFETCH(QString, language);
        QQuickWindow *window = show(language, "light");
        QVERIFY(window);
        QTRY_COMPARE(window->property("page").toString(), QString("review"));
        QTRY_VERIFY(!segments(window).isEmpty());
        QTest::qWait(100);
        const QImage picture = window->grabWindow();
        QQuickItem *persian = segments(window).constFirst();
        const QRectF place = persian->mapRectToScene(persian->boundingRect());
        const QImage cell = picture.copy(place.toRect());
        const auto [first, last] = inkColumns(cell);
        QVERIFY2(last > 0, "no ink: is the font there?");
        QVERIFY2(last > cell.width() - 20, "Persian does not reach the right edge");
        QVERIFY2(first > cell.width() / 4, "a short Persian line reaches the left");
    }

    void persianIsShaped() {
        QTextLayout layout("هه ۴۵۶", QFont("Noto Sans Arabic"));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        QTextLayout single("ه", QFont("Noto Sans Arabic"));
        single.beginLayout();
        single.createLine();
        single.endLayout();
        const auto glyphs = layout.glyphRuns();
        QCOMPARE(glyphs.first().rawFont().familyName(), QString("Noto Sans Arabic"));
        for (const QGlyphRun &run : glyphs)
            QVERIFY(!run.glyphIndexes().contains(0));
        const quint32 isolated = single.glyphRuns().first().glyphIndexes().first();
        QVERIFY(!glyphs.first().glyphIndexes().contains(isolated));
    }

    void interfaceIsMirroredInPersian() {
        QQuickWindow *window = show("fa", "light");
        QTRY_VERIFY(!segments(window).isEmpty());
        QTest::qWait(100);
        QQuickItem *persian = segments(window).constFirst(); // the first column
        QVERIFY(persian->mapToScene({0, 0}).x() > window->width() / 2);
    }

    /// A picture of the window shows what the checks found, not that they run.
    void readyWaitsForTheChecks() {
        QQuickWindow *window = show("en", "light");
        const DoubtController *doubt = window->findChild<Workbench *>()->doubt();
        int seen = 0;
        int early = 0;
        connect(doubt, &DoubtController::busyChanged, this, [&] {
            seen += doubt->isBusy() ? 1 : 0;
            early += doubt->isBusy() && window->property("ready").toBool() ? 1 : 0;
        });
        QTRY_VERIFY(seen > 0 && !doubt->isBusy());
        QCOMPARE(early, 0);
        QVERIFY(window->property("ready").toBool());
    }

    void keysTurnThePages() {
        QQuickWindow *window = show("en", "light");
        QTRY_VERIFY(!segments(window).isEmpty());
        const auto page = [window] { return window->property("page").toString(); };
        QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(page(), QString("new"));
        QTest::keyClick(window, Qt::Key_Escape);
        QCOMPARE(page(), QString("review"));
        QTest::keyClick(window, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(page(), QString("export"));
        QTest::keyClick(window, Qt::Key_Escape);
        QCOMPARE(page(), QString("review"));
        QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(page(), QString("repair"));
        QTest::keyClick(window, Qt::Key_Escape);
        QCOMPARE(page(), QString("review"));
        QTest::keyClick(window, Qt::Key_Space); // the table has the keyboard again
        auto *review = window->findChild<QObject *>("table")->property("review").value<QObject *>();
        QCOMPARE(review->property("confirmedCount").toInt(), 1);
        QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(review->property("confirmedCount").toInt(), 0);
    }

    void textsOfDifferentWorksAreToldOf() {
        const Work unjoined = unjoinedWork(4);
        const QString path = m_project.folder().filePath("unjoined.hamtaraz");
        QVERIFY(ProjectStore::create(path.toStdString(), unjoined, sourcesOf(unjoined)));
        QQuickWindow *window = show("en", "light");
        QTRY_VERIFY(!segments(window).isEmpty());
        auto *notice = window->findChild<QObject *>("notice");
        QVERIFY(notice->property("text").toString().isEmpty());
        QMetaObject::invokeMethod(window, "take",
                                  Q_ARG(QVariant, QVariantList{QUrl::fromLocalFile(path)}));
        QTRY_VERIFY(notice->property("text").toString().contains("Persian – English; Russian"));
        QVERIFY(notice->property("isProblem").toBool());
    }

    void languageChangesWhileTheReviewIsOpen() {
        QQuickWindow *window = show("en", "light");
        QTRY_VERIFY(!segments(window).isEmpty());
        const QString english = window->title();
        auto *table = window->findChild<QObject *>("table");
        const auto firstColumn = [table] {
            return table->property("versions").toList().at(0).toMap().value("name").toString();
        };
        QCOMPARE(firstColumn(), QString("Persian"));
        QObject *settings = nullptr;
        for (QObject *child : window->findChildren<QObject *>())
            if (child->metaObject()->indexOfProperty("interfaceSize") >= 0 &&
                child->metaObject()->indexOfProperty("theme") >= 0)
                settings = child;
        QVERIFY(settings);
        settings->setProperty("language", "ru");
        QCOMPARE(firstColumn(), QString("Персидский"));
        settings->setProperty("language", "fa");
        QCOMPARE(firstColumn(), QString("فارسی"));
        QVERIFY(window->title() != english);
        QTest::qWait(50);
        QVERIFY(segments(window).constFirst()->mapToScene({0, 0}).x() > window->width() / 2);
    }

    void nothingIsSqueezed_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        for (const QString language : {"fa", "ru"})
            for (const QString page : {"start", "new", "export", "settings", "review", "repair"})
                QTest::newRow(qPrintable(language + ' ' + page)) << language << page;
    }
    void nothingIsSqueezed() {
        QFETCH(QString, language);
        QFETCH(QString, page);
        QQuickWindow *window = show(language, "dark");
        QTRY_VERIFY(!segments(window).isEmpty());
        window->setProperty("page", page);
        QTest::qWait(50);
        QList<QQuickItem *> items;
        collect(window->contentItem(), "focusPolicy", items);
        int seen = 0;
        for (const QQuickItem *item : items) {
            const bool isControl = item->property("focusPolicy").toInt() != Qt::NoFocus;
            if (!item->isVisible() || !isControl || item->width() == window->width())
                continue;
            const QRectF place = item->mapRectToScene(item->boundingRect());
            QVERIFY2(place.width() > 20 && place.height() > 10, item->metaObject()->className());
            QVERIFY2(reachable(item).contains(place), item->metaObject()->className());
            ++seen;
        }
        QVERIFY(seen > 2);
    }

    void coloursCanBeTold_data() {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << "light";
        QTest::newRow("dark") << "dark";
    }
    void coloursCanBeTold() {
        QFETCH(QString, theme);
        QVERIFY(show("en", theme));
        QQmlComponent reader(m_engine.get());
        reader.setData(
            "import QtQml; import Hamtaraz; QtObject { property QtObject tokens: Theme }", {});
        const std::unique_ptr<QObject> holder(reader.create());
        QVERIFY2(holder, qPrintable(reader.errorString()));
        auto *tokens = holder->property("tokens").value<QObject *>();
        QVERIFY(tokens);
        QCOMPARE(tokens->property("dark").toBool(), theme == "dark");
        const auto colour = [tokens](const char *name) {
            return tokens->property(name).value<QColor>();
        };
        for (const char *ink : {"ink", "softInk", "accent", "right", "doubt", "wrong", "gap"})
            for (const char *paper : {"desk", "paper", "raised"})
                QVERIFY2(contrast(colour(ink), colour(paper)) >= 4.5,
                         qPrintable(QString("%1 on %2: %3")
                                        .arg(ink, paper)
                                        .arg(contrast(colour(ink), colour(paper)))));
        const std::pair<const char *, const char *> pairs[] = {
            {"inkOnAccent", "accent"}, {"ink", "accentWash"},  {"accent", "accentWash"},
            {"gap", "gapWash"},        {"wrong", "wrongWash"}, {"ink", "pressed"},
            {"right", "rightWash"},    {"doubt", "doubtWash"}, {"ink", "doubtBand"},
            {"softInk", "accentWash"}, {"softInk", "pressed"}, {"doubt", "accentWash"}};
        for (const auto &[ink, paper] : pairs)
            QVERIFY2(contrast(colour(ink), colour(paper)) >= 4.5, paper);
    }

    void everyFocusableItemHasAName() {
        QQuickWindow *window = show("ru", "light");
        QTRY_VERIFY(!segments(window).isEmpty());
        QList<QQuickItem *> items;
        collect(window->contentItem(), "focusPolicy", items);
        int checked = 0;
        for (QQuickItem *item : items) {
            if (!item->activeFocusOnTab() || !item->isEnabled())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
            QVERIFY(face);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), item->metaObject()->className());
            ++checked;
        }
        QVERIFY(checked > 8);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
