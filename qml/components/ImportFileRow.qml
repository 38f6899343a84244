// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hamtaraz
import Hamtaraz.App

/// A chosen file: its language, whether it is the source, and what is wrong with it.
Item {
    id: row

    required property int index
    required property string name
    required property string folder
    required property string encoding
    required property string language
    required property bool isSource
    required property string problem
    required property bool reading

    required property ImportController importer

    implicitHeight: Math.max(Theme.controlHeight, words.height) + Theme.medium

    function languageIndex(): int {
        const languages = importer.languages;
        for (let i = 0; i < languages.length; ++i) {
            if (languages[i].tag === language)
                return i;
        }
        return -1;
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.medium
        anchors.right: controls.left
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: parent.width
            text: row.name
            elide: Text.ElideMiddle
            font.bold: true
        }
        AppText {
            width: parent.width
            text: row.problem !== "" ? row.problem : row.reading ? qsTr("Reading…") : row.encoding + " · " + row.folder
            wrapMode: row.problem !== "" ? Text.Wrap : Text.NoWrap
            elide: row.problem !== "" ? Text.ElideNone : Text.ElideMiddle
            color: row.problem !== "" ? Theme.wrong : Theme.softInk
            font.pixelSize: Theme.caption
        }
    }
    Row {
        id: controls

        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.small

        AppComboBox {
            objectName: "language" + row.index
            visible: row.problem === ""
            label: qsTr("Language of %1").arg(row.name)
            model: row.importer.languages
            textRole: "name"
            valueRole: "tag"
            currentIndex: row.languageIndex()
            displayText: currentIndex < 0 ? qsTr("Which language?") : currentText
            onActivated: row.importer.setLanguage(row.index, currentValue)
        }
        AppButton {
            objectName: "source" + row.index
            visible: row.problem === ""
            text: row.isSource ? qsTr("Source") : qsTr("Make source")
            kind: row.isSource ? AppButton.Primary : AppButton.Plain
            checkable: true
            checked: row.isSource
            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("%1 is the source").arg(row.name)
            Accessible.checked: row.isSource
            onClicked: row.importer.setSource(row.index)
        }
        AppButton {
            objectName: "remove" + row.index
            kind: AppButton.Quiet
            iconPath: "M6 6 L18 18 M18 6 L6 18"
            Accessible.name: qsTr("Remove %1").arg(row.name)
            onClicked: row.importer.removeFile(row.index)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
