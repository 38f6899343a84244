// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz

/// A choice out of a list. `label` is what a screen reader says.
ComboBox {
    id: box

    required property string label

    implicitHeight: Theme.controlHeight
    implicitWidth: Theme.body * 13
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.name: label

    contentItem: AppText {
        leftPadding: Theme.medium
        rightPadding: Theme.medium
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        text: box.displayText
        font: box.font
    }
    indicator: Icon {
        x: box.mirrored ? Theme.small : box.width - width - Theme.small
        y: (box.height - height) / 2
        path: "M7 10 l5 5 l5 -5"
        color: Theme.softInk
    }
    background: Rectangle {
        radius: Theme.radius
        color: box.down || box.hovered ? Theme.pressed : Theme.raised
        border.width: 1
        border.color: Theme.outline

        FocusFrame {
            visible: box.visualFocus
        }
    }
    delegate: ItemDelegate {
        id: option

        required property int index

        width: box.width
        highlighted: box.highlightedIndex === index
        text: box.textAt(index)
        Accessible.name: text
        contentItem: AppText {
            text: option.text
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            color: option.highlighted ? Theme.accentWash : "transparent"
        }
    }
    popup: Popup {
        y: box.height + 2
        width: box.width
        height: Math.min(contentItem.implicitHeight + 2, Theme.controlHeight * 9)
        padding: 1
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: box.delegateModel
            currentIndex: box.highlightedIndex
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.outline
        }
    }
}
