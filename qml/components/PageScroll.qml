// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz

/// A page longer than the window: it scrolls, and follows the keyboard's focus.
Flickable {
    id: scroll

    readonly property Item focusItem: Window.activeFocusItem

    function isInside(item: Item): bool {
        for (let up = item; up; up = up.parent)
            if (up === contentItem)
                return true;
        return false;
    }
    function show(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y - Theme.large;
        const bottom = top + item.height + 2 * Theme.large;
        const highest = Math.max(0, contentHeight - height);
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.min(highest, bottom - height);
    }

    clip: true
    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    Component.onCompleted: contentItem.objectName = "scrolledPage"
    onFocusItemChanged: {
        if (focusItem && isInside(focusItem))
            show(focusItem);
    }
    ScrollBar.vertical: ScrollBar {
        policy: scroll.contentHeight > scroll.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }
}
