// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/key_map.h"

#include <QtTest>

#include <set>

using namespace hamtaraz;

class TestKeyMap : public QObject {
    Q_OBJECT

private slots:
    void noKeyMeansTwoThings() {
        std::set<int> seen;
        for (const KeyBinding &binding : keyBindings())
            QVERIFY2(seen.insert(binding.keys.toCombined()).second,
                     qPrintable(keyText(binding.command)));
    }

    void everyCommandHasAKeyAndWords() {
        for (int command = 0; command <= static_cast<int>(Command::Redo); ++command) {
            QVERIFY2(!keyText(static_cast<Command>(command)).isEmpty(),
                     qPrintable(QString::number(command)));
            QVERIFY2(!commandText(static_cast<Command>(command)).isEmpty(),
                     qPrintable(QString::number(command)));
        }
    }

    void noKeyIsABareLetter() {
        for (const KeyBinding &binding : keyBindings()) {
            const Qt::Key key = binding.keys.key();
            const bool letter = key >= Qt::Key_A && key <= Qt::Key_Z;
            QVERIFY(!letter || binding.keys.keyboardModifiers() & Qt::ControlModifier);
        }
    }

    void keypadCountsAsTheMainKeys() {
        QVERIFY(commandFor(QKeyCombination(Qt::KeypadModifier, Qt::Key_Enter)) ==
                Command::ConfirmNextDoubtful);
        QVERIFY(commandFor(QKeyCombination(Qt::KeypadModifier, Qt::Key_0)) ==
                Command::AcceptOmission);
    }

    void unknownKeysMeanNothing() {
        QVERIFY(!commandFor(Qt::Key_A));
        QVERIFY(!commandFor(Qt::META | Qt::Key_Down));
    }

    void keysAreShownAsPrinted() {
        QCOMPARE(keyText(Command::PushDown), QString("Alt+↓"));
        QCOMPARE(keyText(Command::Redo), QString("Ctrl+Shift+Z"));
        QCOMPARE(keyText(Command::NextDoubtful), QString("F8"));
    }
};

QTEST_APPLESS_MAIN(TestKeyMap)
#include "tst_key_map.moc"
