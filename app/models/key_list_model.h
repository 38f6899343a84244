// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/key_map.h"

#include <QAbstractListModel>
#include <QSettings>

#include <qqml.h>

namespace hamtaraz {

/// The keys of the review as the settings show them, a row a command. What the user changes is
/// kept in the user's settings file at once.
class KeyListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the settings")

public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< QString, translated
        KeysRole,                     ///< QString: "Alt+↓"
        ChangedRole,                  ///< bool: not the usual keys
    };

    explicit KeyListModel(QObject *parent = nullptr);

    [[nodiscard]] const KeyMap &map() const { return m_map; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Gives the command of a row this key. The sentence that says why not; empty when done.
    Q_INVOKABLE QString rebind(int row, int key, int modifiers);
    Q_INVOKABLE void reset(int row);
    /// Every translated text anew, after the interface language has changed.
    void retranslate();

signals:
    void mapChanged();

private:
    void restore();
    void keep(Command command);

    QSettings m_settings;
    KeyMap m_map;
};

} // namespace hamtaraz
