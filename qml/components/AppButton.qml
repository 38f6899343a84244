// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz

/// A button: primary (filled), plain (outlined) or quiet (no frame), with an icon if it has one.
Button {
    id: button

    enum Kind {
        Plain,
        Primary,
        Quiet
    }
    property int kind: AppButton.Plain
    property string iconPath
    property bool directed: false
    /// Its icon alone is shown, the text when it is pointed at.
    property bool compact: false
    /// So it is even where there is room.
    property bool iconOnly: false
    readonly property bool iconAlone: iconPath !== "" && (compact || iconOnly || text === "")
    readonly property bool wordless: text === "" || iconOnly
    /// How wide it is with its text.
    readonly property real fullWidth: (iconPath === "" ? 0 : Theme.body + 4 + (wordless ? 0 : Theme.small)) + (wordless ? 0 : measured.advanceWidth) + 2 * (wordless ? Theme.small : Theme.medium + 2)
    readonly property color inkColor: !enabled ? Theme.softInk : kind === AppButton.Primary ? Theme.inkOnAccent : Theme.ink

    implicitHeight: Theme.controlHeight
    leftPadding: iconAlone ? Theme.small : Theme.medium + 2
    rightPadding: leftPadding
    font.family: Theme.family
    font.pixelSize: Theme.body
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()
    ToolTip.visible: iconAlone && hovered && text !== ""
    ToolTip.text: text
    ToolTip.delay: 600

    TextMetrics {
        id: measured

        font: button.font
        text: button.text
    }

    contentItem: Row {
        spacing: Theme.small

        Icon {
            visible: button.iconPath !== ""
            anchors.verticalCenter: parent.verticalCenter
            path: button.iconPath
            directed: button.directed
            color: button.inkColor
        }
        AppText {
            visible: !button.iconAlone
            anchors.verticalCenter: parent.verticalCenter
            text: button.text
            color: button.inkColor
            font: button.font
        }
    }
    background: Rectangle {
        radius: Theme.radius
        opacity: button.enabled ? 1 : 0.6
        color: {
            if (button.kind === AppButton.Primary)
                return button.enabled ? (button.down ? Qt.darker(Theme.accent, 1.15) : Theme.accent) : Theme.pressed;
            if (button.down || button.hovered)
                return Theme.pressed;
            return button.kind === AppButton.Plain ? Theme.raised : "transparent";
        }
        border.width: button.kind === AppButton.Plain ? 1 : 0
        border.color: Theme.outline

        FocusFrame {
            visible: button.visualFocus
        }
    }
}
