// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/key_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace hamtaraz;

class TestKeyListModel : public QObject {
    Q_OBJECT

    static QString shown(const KeyListModel &model, Command command) {
        return model.index(static_cast<int>(command)).data(KeyListModel::KeysRole).toString();
    }
    static QString rebind(KeyListModel &model, Command command, QKeyCombination keys) {
        return model.rebind(static_cast<int>(command), keys.key(),
                            static_cast<int>(keys.keyboardModifiers().toInt()));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("hamtaraz-tests");
        QCoreApplication::setApplicationName("tst_key_list_model");
    }
    void init() { QSettings().clear(); }

    void keepsTheModelsPromises() {
        KeyListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        rebind(model, Command::Split, Qt::Key_F12);
        model.reset(static_cast<int>(Command::Split));
        QCOMPARE(model.rowCount(), static_cast<int>(allCommands().size()));
    }

    void aChangeOutlivesTheProgram() {
        {
            KeyListModel model;
            QSignalSpy changed(&model, &KeyListModel::mapChanged);
            QCOMPARE(rebind(model, Command::Split, Qt::CTRL | Qt::Key_K), QString());
            QCOMPARE(changed.size(), 1);
        }
        {
            KeyListModel again;
            QCOMPARE(shown(again, Command::Split), QString("Ctrl+K"));
            QVERIFY(again.map().commandFor(Qt::CTRL | Qt::Key_K) == Command::Split);
            again.reset(static_cast<int>(Command::Split));
        }
        QCOMPARE(shown(KeyListModel(), Command::Split), QString("Ins"));
    }

    void aConflictIsASentenceThatNamesTheOther() {
        KeyListModel model;
        const QString sentence = rebind(model, Command::Split, Qt::Key_F8);
        QVERIFY2(sentence.contains("F8") && sentence.contains(commandText(Command::NextDoubtful)),
                 qPrintable(sentence));
        QCOMPARE(shown(model, Command::Split), QString("Ins"));
    }

    void rowsThatAreNotThereChangeNothing() {
        KeyListModel model;
        QCOMPARE(model.rebind(-1, Qt::Key_F12, 0), QString());
        model.reset(1000);
        QVERIFY(!model.map().commandFor(Qt::Key_F12));
    }
};

QTEST_GUILESS_MAIN(TestKeyListModel)
#include "tst_key_list_model.moc"
