// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/opened_work.h"
#include "tests/support/slipped_work.h"
#include "tests/support/volume.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QKeyEvent>
#include <QObject>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <qqml.h>

namespace hamtaraz::support {

/// What Quick Tests need from C++: projects and texts to open, models to read, letters to type.
class Fixture : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A new project of `units` units (see unevenWork); its path.
    Q_INVOKABLE QString project(int units) {
        return write(unevenWork(static_cast<std::uint32_t>(units)));
    }
    /// A project of slippedWork(); its path.
    Q_INVOKABLE QString slippedProject() { return write(slippedWork()); }
    /// A project of three works (see writeVolume); its path.
    Q_INVOKABLE QString volume() {
        const QString path = m_folder.filePath(QString("volume%1.hamtaraz").arg(++m_made));
        return writeVolume(path.toStdString()) ? path : QString();
    }
    Q_INVOKABLE QString folder() const { return m_folder.path(); }
    Q_INVOKABLE QString text(const QString &name, const QString &content) const {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) > 0 ? file.fileName()
                                                                                   : QString();
    }
    /// A Persian text as a PDF document left it.
    Q_INVOKABLE QString damagedText() const { return HAMTARAZ_SEEDS "/fa_raw.txt"; }
    Q_INVOKABLE bool exists(const QString &path) const { return QFile::exists(path); }

    /// One role of every row.
    Q_INVOKABLE QVariantList column(QAbstractItemModel *model, const QByteArray &role) const {
        QVariantList values;
        const int key = model->roleNames().key(role, -1);
        for (int row = 0; row < model->rowCount(); ++row)
            values += model->data(model->index(row, 0), key);
        return values;
    }
    /// Types letters of any script; Quick Test's own keyClick knows ASCII only.
    Q_INVOKABLE void type(QQuickWindow *window, const QString &letters) const {
        for (const QChar letter : letters)
            QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }

    /// Presses any key, whatever its script; Quick Test's own keyClick knows Qt's names only.
    Q_INVOKABLE void press(QQuickWindow *window, int key, int modifiers) const {
        pressAt(window, key, modifiers, 0);
    }
    /// Presses the key at a place of the keyboard (an X11 key code).
    Q_INVOKABLE void pressAt(QQuickWindow *window, int key, int modifiers, int place) const {
        const auto held = Qt::KeyboardModifiers::fromInt(static_cast<unsigned>(modifiers));
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, held, static_cast<quint32>(place), 0, 0);
            QCoreApplication::sendEvent(window, &event);
        }
    }

private:
    QString write(const Work &work) {
        const QString path = m_folder.filePath(QString("work%1.hamtaraz").arg(++m_made));
        return ProjectStore::create(path.toStdString(), work, sourcesOf(work)) ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_made = 0;
};

} // namespace hamtaraz::support
