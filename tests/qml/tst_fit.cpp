// SPDX-License-Identifier: GPL-3.0-or-later
// Every page at 1280 × 720, in three languages, at usual and at twice the font size: no text is cut
// off or runs into another, and every control has a name. Run again by ctest at larger scales.
#include "controllers/workbench.h"
#include "tests/qml/window_project.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// Rounding to whole pixels, and side bearings.
constexpr qreal slack = 2;

bool isSeen(const QQuickItem *item) {
    for (const QQuickItem *up = item; up; up = up->parentItem())
        if (!up->isVisible() || up->opacity() == 0)
            return false;
    return true;
}

void collect(QQuickItem *item, QList<QQuickItem *> &found) {
    if (!isSeen(item))
        return;
    found += item;
    for (QQuickItem *child : item->childItems())
        collect(child, found);
}

QRectF placeOf(const QQuickItem *item) {
    return item->mapRectToScene(item->boundingRect());
}

/// A text that a reader sees.
struct Words {
    QQuickItem *item;
    QRectF place; ///< of the ink, in the window
    QRectF frame; ///< what shows of the window there
    bool scrolls; ///< it can be scrolled into sight
};

Words wordsOf(QQuickItem *item) {
    Words words{item, placeOf(item), {QPointF(), QSizeF(item->window()->size())}, false};
    const qreal ink = item->property("contentWidth").toReal();
    const int alignment = item->property("effectiveHorizontalAlignment").toInt();
    if (alignment == Qt::AlignRight)
        words.place.setLeft(words.place.right() - ink);
    else if (alignment == Qt::AlignHCenter)
        words.place.adjust((words.place.width() - ink) / 2, 0, (ink - words.place.width()) / 2, 0);
    else
        words.place.setWidth(ink);
    for (const QQuickItem *up = item->parentItem(); up; up = up->parentItem())
        if (up->clip()) {
            words.frame &= placeOf(up);
            words.scrolls = words.scrolls || up->inherits("QQuickFlickable");
        }
    return words;
}

QList<Words> textsOf(QQuickWindow *window) {
    QList<QQuickItem *> items;
    collect(window->contentItem(), items);
    QList<Words> texts;
    for (QQuickItem *item : items)
        if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
            texts += wordsOf(item);
    return texts;
}

QString nameOf(const Words &words) {
    const QRectF p = words.place;
    return QString("“%1” at %2,%3 %4×%5")
        .arg(words.item->property("text").toString())
        .arg(p.x())
        .arg(p.y())
        .arg(p.width())
        .arg(p.height());
}

} // namespace

class TestFit : public QObject {
    Q_OBJECT

    std::unique_ptr<QQmlApplicationEngine> m_engine;
    WindowProject m_project;
    QString m_path;

    QQuickWindow *show(const QString &language, const QString &page) {
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath("qrc:/qt/qml");
        const bool isPanel = page == "find" || page == "doubt" || page == "works";
        m_engine->setInitialProperties({{"startProject", m_path},
                                        {"startLanguage", language},
                                        {"startTheme", "light"},
                                        {"startPage", isPanel ? page : QString()},
                                        {"width", 1280},
                                        {"height", 720}});
        m_engine->load(QUrl("qrc:/qt/qml/Hamtaraz/Main.qml"));
        if (m_engine->rootObjects().isEmpty())
            return nullptr;
        auto *window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
        if (!window || !QTest::qWaitFor([&] { return isReady(window); }))
            return nullptr;
        if (!isPanel && page != "repair files")
            window->setProperty("page", page);
        if (page == "new" || page == "repair files")
            addFiles(window);
        if (page == "repair")
            bench(window)->repair()->openProject();
        if (page == "repair files") {
            bench(window)->repair()->openFiles();
            window->setProperty("page", "repair");
        }
        return QTest::qWaitFor([&] { return isReady(window); }, 60'000) ? window : nullptr;
    }
    static Workbench *bench(QQuickWindow *window) { return window->findChild<Workbench *>(); }
    static bool isReady(QQuickWindow *window) {
        QTest::qWait(60);
        return bench(window)->project()->isOpen() && window->property("ready").toBool();
    }
    static void addFiles(QQuickWindow *window) {
        ImportController *importer = bench(window)->importer();
        for (const char *name : {"/fa_raw.txt", "/ru.txt", "/en.txt"})
            importer->addPath(QString(HAMTARAZ_SEEDS) + name);
        QVERIFY(QTest::qWaitFor([&] { return importer->files()->chosen().size() == 3; }));
    }

private slots:
    void initTestCase() {
        m_path = m_project.make("tst_fit");
        QVERIFY(!m_path.isEmpty());
    }
    void cleanup() { m_engine.reset(); }

    void nothingIsCutOff_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("size");
        const bool isScaled = qGuiApp->devicePixelRatio() > 1;
        for (const char *language : {"fa", "ru", "en"})
            for (const char *page : {"start", "new", "review", "find", "doubt", "works", "export",
                                     "settings", "repair", "repair files"})
                for (const int size : isScaled ? std::vector{14} : std::vector{14, 28})
                    QTest::addRow("%s %s %d", language, page, size) << language << page << size;
    }
    void nothingIsCutOff() {
        QFETCH(QString, language);
        QFETCH(QString, page);
        QFETCH(int, size);
        QSettings().setValue("fonts/interface", size);
        QSettings().setValue("fonts/persian", size * 17 / 14);
        QSettings().setValue("fonts/latin", size * 15 / 14);
        QQuickWindow *window = show(language, page);
        QVERIFY(window);
        QTest::qWait(100);
        const QList<Words> texts = textsOf(window);
        QVERIFY(texts.size() > 4);
        for (const Words &words : texts) {
            const QRectF place = words.place;
            const QRectF frame = words.frame.adjusted(-slack, -slack, slack, slack);
            QVERIFY2(place.left() >= frame.left() && place.right() <= frame.right(),
                     qPrintable(nameOf(words) + " is cut off at a side"));
            QVERIFY2(words.scrolls ||
                         (place.top() >= frame.top() && place.bottom() <= frame.bottom()),
                     qPrintable(nameOf(words) + " is cut off above or below"));
            if (size == 14)
                QVERIFY2(!words.item->property("truncated").toBool(),
                         qPrintable(nameOf(words) + " is shortened"));
        }
        for (qsizetype a = 0; a < texts.size(); ++a)
            for (qsizetype b = a + 1; b < texts.size(); ++b) {
                const QRectF one = texts[a].place & texts[a].frame;
                const QRectF common = one & texts[b].place & texts[b].frame;
                QVERIFY2(common.width() <= 2 * slack || common.height() <= one.height() / 4,
                         qPrintable(nameOf(texts[a]) + " runs into " + nameOf(texts[b])));
            }
    }

    void everyControlHasAName_data() {
        QTest::addColumn<QString>("page");
        for (const char *page : {"start", "new", "review", "find", "doubt", "works", "export",
                                 "settings", "repair files"})
            QTest::newRow(page) << page;
    }
    void everyControlHasAName() {
        QFETCH(QString, page);
        QQuickWindow *window = show("fa", page);
        QVERIFY(window);
        QList<QQuickItem *> items;
        collect(window->contentItem(), items);
        int named = 0;
        for (QQuickItem *item : items) {
            const bool isControl = item->property("focusPolicy").toInt() != Qt::NoFocus ||
                                   (item->activeFocusOnTab() && !item->isFocusScope());
            if (!isControl || item->inherits("QQuickPage"))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(face, item->metaObject()->className());
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), item->metaObject()->className());
            ++named;
        }
        QVERIFY(named > 2);
    }
};

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
