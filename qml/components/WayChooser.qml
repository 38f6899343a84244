// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// Other ways to align the focused unit and its neighbours, as small pictures; first how it is now.
/// The table keeps the keyboard: a digit takes a way.
Panel {
    id: chooser

    required property ReviewController review
    required property Workbench workbench

    /// Which half of the page it leaves free: 0 the upper, 1 the lower.
    property int beside: 0
    readonly property real pictureWidth: Theme.body * 7
    readonly property real pictureHeight: Theme.body * 11

    visible: review.wayCount > 0
    width: cards.width + 2 * Theme.medium
    height: cards.height + 2 * Theme.medium
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Other ways to align these units")

    Row {
        id: cards

        anchors.centerIn: parent
        spacing: Theme.small

        Repeater {
            model: chooser.visible ? chooser.review.wayCount + 1 : 0

            Rectangle {
                id: card

                required property int index

                readonly property string key: index === 0 ? qsTr("now") : chooser.workbench.number(index)

                objectName: "way" + index
                width: chooser.pictureWidth + 2 * Theme.small
                height: face.height + 2 * Theme.small
                radius: Theme.radius
                color: hover.hovered && index > 0 ? Theme.accentWash : "transparent"
                border.width: index === 0 ? 0 : 1
                border.color: Theme.line
                Accessible.role: Accessible.ListItem
                Accessible.name: key + ": " + chooser.review.wayText(index)

                HoverHandler {
                    id: hover
                }
                TapHandler {
                    enabled: card.index > 0
                    onTapped: chooser.review.takeWay(card.index)
                }
                Column {
                    id: face

                    x: Theme.small
                    y: Theme.small
                    width: chooser.pictureWidth
                    spacing: Theme.small

                    AppText {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: card.key
                        font.bold: true
                        color: card.index === 0 ? Theme.softInk : Theme.accent
                    }
                    WayPicture {
                        width: parent.width
                        height: chooser.pictureHeight
                        review: chooser.review
                        way: card.index
                        mirrored: Theme.mirrored
                        inkColor: Theme.ink
                        bandColor: Theme.pressed
                        newBandColor: Theme.doubtBand
                    }
                }
            }
        }
    }
}
