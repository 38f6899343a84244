// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// How far the review is: the counts, and a bar of what is confirmed.
Row {
    id: counts

    required property ReviewController review
    required property Workbench workbench
    /// Digits follow it.
    readonly property string language: workbench.settings.language

    /// Where there is little room, only what is left to do and what is done is said.
    readonly property bool brief: Window.width < Theme.body * 60

    spacing: Theme.large

    component Count: Row {
        property string label
        property int amount
        property color ink

        spacing: Theme.tight + 2

        AppText {
            text: counts.language && counts.workbench.number(parent.amount)
            color: parent.ink
            font.bold: true
        }
        AppText {
            anchors.baseline: parent.children[0].baseline
            text: parent.label
            color: Theme.softInk
            font.pixelSize: Theme.caption
        }
    }

    Count {
        label: qsTr("confirmed", "", amount)
        amount: counts.review.confirmedCount
        ink: Theme.right
    }
    AppText {
        objectName: "leftInFoot"
        text: counts.workbench.doubt.leftText
        color: Theme.doubt
        font.bold: true
    }
    Count {
        visible: !counts.brief
        label: qsTr("omission(s)", "", amount)
        amount: counts.review.omissionCount
        ink: Theme.gap
    }
    Count {
        visible: !counts.brief
        label: qsTr("unit(s)", "", amount)
        amount: counts.review.units.count
        ink: Theme.ink
    }
}
