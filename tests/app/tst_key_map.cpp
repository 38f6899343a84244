// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/key_map.h"

#include <QtTest>

#include <set>

using namespace hamtaraz;

class TestKeyMap : public QObject {
    Q_OBJECT

    const KeyMap m_usual;

private slots:
    void noKeyMeansTwoThings() {
        std::set<int> seen;
        for (const KeyBinding &binding : m_usual.bindings())
            QVERIFY2(seen.insert(binding.keys.toCombined()).second,
                     qPrintable(commandId(binding.command)));
    }

    void everyCommandHasAKeyWordsAndAName() {
        std::set<QString> ids;
        for (const Command command : allCommands()) {
            QVERIFY2(!m_usual.keyText(command).isEmpty(), qPrintable(commandId(command)));
            QVERIFY2(!commandText(command).isEmpty(), qPrintable(commandId(command)));
            QVERIFY(ids.insert(commandId(command)).second);
        }
        QCOMPARE(ids.size(), static_cast<std::size_t>(Command::Redo) + 1);
    }

    // the rule that the user's own keys are held to holds for the usual ones
    void everyUsualKeyCouldBeChosen() {
        for (const KeyBinding &binding : m_usual.bindings())
            QVERIFY2(m_usual.obstacle(binding.command, binding.keys) == KeyObstacle::None,
                     qPrintable(commandId(binding.command)));
    }

    void keypadCountsAsTheMainKeys() {
        QVERIFY(m_usual.commandFor(QKeyCombination(Qt::KeypadModifier, Qt::Key_Enter)) ==
                Command::ConfirmNextDoubtful);
        QVERIFY(m_usual.commandFor(QKeyCombination(Qt::KeypadModifier, Qt::Key_0)) ==
                Command::AcceptOmission);
    }

    void digitsOfAnyScriptAreDigits_data() {
        QTest::addColumn<char32_t>("zero");
        QTest::newRow("Persian") << U'۰';
        QTest::newRow("Arabic") << U'٠';
    }
    void digitsOfAnyScriptAreDigits() {
        QFETCH(char32_t, zero);
        QVERIFY(m_usual.commandFor(static_cast<Qt::Key>(zero)) == Command::AcceptOmission);
        QVERIFY(m_usual.commandFor(QKeyCombination(
                    Qt::ControlModifier, static_cast<Qt::Key>(zero + 3))) == Command::Column3);
    }

    void unknownKeysMeanNothing() {
        QVERIFY(!m_usual.commandFor(Qt::Key_A));
        QVERIFY(!m_usual.commandFor(Qt::META | Qt::Key_Down));
    }

    void keysAreShownAsPrinted() {
        QCOMPARE(m_usual.keyText(Command::PushDown), QString("Alt+↓"));
        QCOMPARE(m_usual.keyText(Command::Redo), QString("Ctrl+Shift+Z"));
        QCOMPARE(m_usual.keyText(Command::NextDoubtful), QString("F8"));
    }

    void aCommandTakesAnotherKey() {
        KeyMap keys;
        QVERIFY(keys.rebind(Command::Split, Qt::Key_F12) == KeyObstacle::None);
        QVERIFY(keys.commandFor(Qt::Key_F12) == Command::Split);
        QVERIFY(!keys.commandFor(Qt::Key_Insert));
        QVERIFY(keys.isChanged(Command::Split));
        keys.reset(Command::Split);
        QVERIFY(keys.commandFor(Qt::Key_Insert) == Command::Split);
        QVERIFY(!keys.commandFor(Qt::Key_F12));
        QVERIFY(!keys.isChanged(Command::Split));
    }

    void aConflictIsRefused_data() {
        QTest::addColumn<int>("keys");
        QTest::addColumn<KeyObstacle>("obstacle");
        QTest::newRow("taken") << QKeyCombination(Qt::Key_F8).toCombined() << KeyObstacle::Taken;
        QTest::newRow("taken on the keypad")
            << (Qt::KeypadModifier | Qt::Key_Enter).toCombined() << KeyObstacle::Taken;
        QTest::newRow("window") << (Qt::CTRL | Qt::Key_N).toCombined() << KeyObstacle::Reserved;
        QTest::newRow("letter") << QKeyCombination(Qt::Key_S).toCombined() << KeyObstacle::Layout;
        QTest::newRow("Shift+letter")
            << (Qt::SHIFT | Qt::Key_S).toCombined() << KeyObstacle::Layout;
        QTest::newRow("Persian letter")
            << QKeyCombination(static_cast<Qt::Key>(0x633)).toCombined() << KeyObstacle::Layout;
        QTest::newRow("comma") << QKeyCombination(Qt::Key_Comma).toCombined()
                               << KeyObstacle::Layout;
    }
    void aConflictIsRefused() {
        QFETCH(int, keys);
        QFETCH(KeyObstacle, obstacle);
        KeyMap map;
        QVERIFY(map.rebind(Command::Split, QKeyCombination::fromCombined(keys)) == obstacle);
        QVERIFY(!map.isChanged(Command::Split));
        QVERIFY(map.commandFor(Qt::Key_F8) == Command::NextDoubtful);
    }

    // what another command has meanwhile is not taken from it by a reset
    void aResetTakesNothingAway() {
        KeyMap keys;
        keys.rebind(Command::NextDoubtful, Qt::Key_F12);
        keys.rebind(Command::NextOmission, Qt::Key_F8);
        keys.reset(Command::NextDoubtful);
        QVERIFY(keys.commandFor(Qt::Key_F8) == Command::NextOmission);
    }
};

QTEST_APPLESS_MAIN(TestKeyMap)
#include "tst_key_map.moc"
