// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// Which text, and which of its changes: of what kind, how sure, decided or not.
Flow {
    id: filters

    required property RepairController repair
    readonly property var texts: repair.texts
    readonly property var kinds: repair.kinds

    spacing: Theme.small

    AppComboBox {
        objectName: "repairText"
        visible: filters.texts.length > 1
        implicitWidth: Theme.body * 15
        label: qsTr("Text")
        model: filters.texts.map(text => text.language + " · " + text.name)
        currentIndex: filters.repair.text
        onActivated: index => filters.repair.text = index
    }
    AppComboBox {
        objectName: "repairKind"
        implicitWidth: Theme.body * 13
        label: qsTr("Kind of change")
        model: filters.kinds
        textRole: "text"
        valueRole: "value"
        currentIndex: filters.kinds.findIndex(kind => kind.value === filters.repair.kind)
        onActivated: filters.repair.kind = currentValue
    }
    AppComboBox {
        objectName: "repairShow"
        implicitWidth: Theme.body * 13
        label: qsTr("Which changes")
        model: [qsTr("All changes"), qsTr("Doubtful"), qsTr("To decide"), qsTr("Accepted"), qsTr("Refused")]
        currentIndex: filters.repair.shown
        onActivated: index => filters.repair.shown = index
    }
    AppComboBox {
        objectName: "repairThreshold"

        readonly property var steps: [50, 60, 70, 80, 90, 95, 99]

        implicitWidth: Theme.body * 17
        label: qsTr("How sure a change must be not to be doubtful")
        model: steps.map(step => qsTr("Doubtful below %1 %").arg(Number(step).toLocaleString(Qt.locale(Theme.localeName), "f", 0)))
        currentIndex: steps.indexOf(filters.repair.threshold)
        onActivated: index => filters.repair.threshold = steps[index]
    }
}
