// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the repair page: none of them a bare letter, so that they work in every layout.
#include "controllers/repair_controller.h"

#include "controllers/key_map.h"

namespace hamtaraz {

bool RepairController::press(int key, int modifiers) {
    const auto held = Qt::KeyboardModifiers::fromInt(static_cast<unsigned>(modifiers));
    const QKeyCombination keys = normalisedKeys(QKeyCombination(held, static_cast<Qt::Key>(key)));
    if (keys.keyboardModifiers() == Qt::NoModifier && move(keys.key()))
        return true;
    return act(keys.key(), keys.keyboardModifiers());
}

bool RepairController::move(int key) {
    const int rows = m_changes.count();
    switch (key) {
    case Qt::Key_Up:
        setCurrent(std::max(0, m_current - 1));
        return true;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return true;
    case Qt::Key_PageUp:
        setCurrent(std::max(0, m_current - m_pageRows));
        return true;
    case Qt::Key_PageDown:
        setCurrent(m_current + m_pageRows);
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(rows - 1);
        return true;
    default:
        return false;
    }
}

bool RepairController::act(int key, Qt::KeyboardModifiers modifiers) {
    switch (QKeyCombination(modifiers, static_cast<Qt::Key>(key)).toCombined()) {
    case Qt::Key_F8:
        goToWaiting(1);
        return true;
    case QKeyCombination(Qt::SHIFT | Qt::Key_F8).toCombined():
        goToWaiting(-1);
        return true;
    case Qt::Key_Return:
        decide(true);
        return true;
    case Qt::Key_Delete:
        decide(false);
        return true;
    case Qt::Key_Space:
        toggle(m_current);
        return true;
    case QKeyCombination(Qt::CTRL | Qt::Key_Return).toCombined():
        decideKind(true);
        return true;
    case QKeyCombination(Qt::CTRL | Qt::Key_Delete).toCombined():
        decideKind(false);
        return true;
    case Qt::Key_F7:
        if (m_current >= 0 && kind() < 0)
            setKind(static_cast<int>(repairs()->proposals()[m_changes.changeAt(m_current)].kind));
        else
            setKind(-1);
        return true;
    case QKeyCombination(Qt::CTRL | Qt::Key_Z).toCombined():
        undo();
        return true;
    case QKeyCombination(Qt::CTRL | Qt::SHIFT | Qt::Key_Z).toCombined():
        redo();
        return true;
    default:
        return false;
    }
}

QVariantList RepairController::hints() const {
    QVariantList hints;
    const auto add = [&hints](const QString &keys, const QString &label) {
        hints += QVariantMap{{QStringLiteral("keys"), keys}, {QStringLiteral("label"), label}};
    };
    if (m_decidable) {
        add(keysText(Qt::Key_Return), tr("accept, next to decide"));
        add(keysText(Qt::Key_Delete), tr("refuse, next to decide"));
        add(keysText(Qt::Key_Space), tr("the other way"));
    }
    if (m_decidable)
        add(keysText(Qt::Key_F8), tr("next to decide"));
    add(keysText(Qt::Key_F7), tr("only this kind"));
    if (m_decidable) {
        add(keysText(Qt::CTRL | Qt::Key_Return), tr("accept the whole kind"));
        add(keysText(Qt::CTRL | Qt::Key_Delete), tr("refuse the whole kind"));
        add(keysText(Qt::CTRL | Qt::Key_Z), tr("undo"));
    }
    add(QStringLiteral("Esc"), tr("back"));
    return hints;
}

} // namespace hamtaraz
