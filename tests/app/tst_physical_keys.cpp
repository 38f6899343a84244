// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/physical_keys.h"

#include <QKeyEvent>
#include <QWindow>
#include <QtTest>

using namespace hamtaraz;

namespace {

/// The places of Z, F and 3 on an X11 keyboard.
constexpr quint32 placeOfZ = 52, placeOfF = 41, placeOf3 = 12;

struct Listener : QWindow {
    void keyPressEvent(QKeyEvent *event) override {
        heard += event->key();
        text += event->text();
    }
    QList<int> heard;
    QString text;
};

void press(QWindow &window, int key, Qt::KeyboardModifiers held, quint32 place,
           const QString &text = {}) {
    QKeyEvent event(QEvent::KeyPress, key, held, place, 0, 0, text);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

class TestPhysicalKeys : public QObject {
    Q_OBJECT

private slots:
    void controlLettersGoByPlace_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<quint32>("place");
        QTest::addColumn<int>("meant");
        QTest::newRow("Russian я") << 0x42F << placeOfZ << int(Qt::Key_Z);
        QTest::newRow("Persian ظ") << 0x638 << placeOfZ << int(Qt::Key_Z);
        QTest::newRow("Persian ب") << 0x628 << placeOfF << int(Qt::Key_F);
        QTest::newRow("Persian ۳") << 0x6F3 << placeOf3 << int(Qt::Key_3);
        QTest::newRow("no name") << int(Qt::Key_unknown) << placeOfF << int(Qt::Key_F);
        // a Latin letter stays what is printed on it, wherever it is
        QTest::newRow("Dvorak Z") << int(Qt::Key_Z) << quint32(61) << int(Qt::Key_Z);
        QTest::newRow("Down") << int(Qt::Key_Down) << quint32(116) << int(Qt::Key_Down);
    }
    void controlLettersGoByPlace() {
        QFETCH(int, key);
        QFETCH(quint32, place);
        QFETCH(int, meant);
        const PhysicalKeys filter;
        Listener window;
        press(window, key, Qt::ControlModifier, place);
        QCOMPARE(window.heard, QList<int>{meant});
    }

    void shiftedDigitsAreDigits() {
        const PhysicalKeys filter;
        Listener window;
        constexpr auto held = Qt::ControlModifier | Qt::ShiftModifier;
        press(window, Qt::Key_NumberSign, held, placeOf3); // a US keyboard
        press(window, Qt::Key_section, held, placeOf3);    // a German one
        press(window, Qt::Key_3, held, placeOf3);          // a French one
        press(window, Qt::Key_Z, held, placeOfZ);          // letters stay
        press(window, Qt::Key_NumberSign, Qt::ControlModifier, placeOf3);
        QCOMPARE(window.heard,
                 (QList<int>{Qt::Key_3, Qt::Key_3, Qt::Key_3, Qt::Key_Z, Qt::Key_NumberSign}));
    }

    void lettersThatAreTypedStay() {
        const PhysicalKeys filter;
        Listener window;
        press(window, 0x42F, Qt::NoModifier, placeOfZ, "я");
        QCOMPARE(window.heard, QList<int>{0x42F});
        QCOMPARE(window.text, QString("я"));
    }

    void placesWithoutALetterHaveNone() {
        for (const quint32 place : {0U, 9U, 20U, 36U, 50U, 61U, 65U, 1000U})
            QVERIFY(!keyAtPlace(place));
        QCOMPARE(*keyAtPlace(19), Qt::Key_0);
        QCOMPARE(*keyAtPlace(58), Qt::Key_M);
    }
};

QTEST_MAIN(TestPhysicalKeys)
#include "tst_physical_keys.moc"
