// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Hamtaraz
import Hamtaraz.App

/// Language, colours and sizes; applied as they are chosen.
Page {
    id: page

    required property Workbench workbench
    readonly property SettingsController settings: workbench.settings
    signal closed

    background: Rectangle {
        color: Theme.desk
    }
    header: TopBar {
        title: qsTr("Settings")
        onBack: page.closed()
    }
    onVisibleChanged: {
        if (visible)
            languageChoice.takeFocus();
    }
    Keys.onEscapePressed: page.closed()

    PageScroll {
        id: scroll

        anchors.fill: parent
        contentHeight: panel.height + 2 * Theme.large

        Panel {
            id: panel

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.large
            width: Math.min(page.width - 2 * Theme.large, Theme.body * 48)
            height: column.height + 2 * Theme.large

            Column {
                id: column

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.large
                y: Theme.large
                spacing: Theme.large

                Field {
                    width: parent.width
                    label: qsTr("Language of the interface")

                    ChoiceRow {
                        id: languageChoice

                        objectName: "language"
                        width: parent.width
                        label: qsTr("Language of the interface")
                        value: page.settings.language
                        // each language by its own name, in every interface
                        choices: [{
                                "value": "fa",
                                "text": "فارسی"
                            }, {
                                "value": "ru",
                                "text": "Русский"
                            }, {
                                "value": "en",
                                "text": "English"
                            }]
                        onChosen: tag => page.settings.language = tag
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("Colours")

                    ChoiceRow {
                        objectName: "theme"
                        width: parent.width
                        label: qsTr("Colours")
                        value: page.settings.theme
                        choices: [{
                                "value": "system",
                                "text": qsTr("As the system")
                            }, {
                                "value": "light",
                                "text": qsTr("Light")
                            }, {
                                "value": "dark",
                                "text": qsTr("Dark")
                            }]
                        onChosen: name => page.settings.theme = name
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("Size of the interface")

                    SizeSlider {
                        objectName: "interfaceSize"
                        width: parent.width
                        label: qsTr("Size of the interface")
                        workbench: page.workbench
                        value: page.settings.interfaceSize
                        onMoved: page.settings.interfaceSize = value
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("Size of Persian text")

                    SizeSlider {
                        objectName: "persianSize"
                        width: parent.width
                        label: qsTr("Size of Persian text")
                        workbench: page.workbench
                        value: page.settings.persianSize
                        onMoved: page.settings.persianSize = value
                    }
                    Sample {
                        y: Theme.controlHeight
                        rightToLeft: true
                        text: "\u2067این جمله نمونه‌ای است برای اندازهٔ خط (۱۳۱۴).\u2069"
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("Size of Russian and English text")

                    SizeSlider {
                        objectName: "latinSize"
                        width: parent.width
                        label: qsTr("Size of Russian and English text")
                        workbench: page.workbench
                        value: page.settings.latinSize
                        onMoved: page.settings.latinSize = value
                    }
                    Sample {
                        y: Theme.controlHeight
                        rightToLeft: false
                        text: "Это предложение — образец кегля. This sentence is a sample (1935)."
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("Fonts of the texts: Persian; Russian and English")

                    Flow {
                        width: parent.width
                        spacing: Theme.small

                        AppComboBox {
                            objectName: "persianFamily"
                            width: Theme.body * 18
                            label: qsTr("Font of Persian text")
                            model: page.settings.persianFamilies
                            currentIndex: model.indexOf(page.settings.persianFamily)
                            onActivated: page.settings.persianFamily = currentText
                        }
                        AppComboBox {
                            objectName: "latinFamily"
                            width: Theme.body * 18
                            label: qsTr("Font of Russian and English text")
                            model: page.settings.latinFamilies
                            currentIndex: model.indexOf(page.settings.latinFamily)
                            onActivated: page.settings.latinFamily = currentText
                        }
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("Rows of the table")

                    ChoiceRow {
                        objectName: "density"
                        width: parent.width
                        label: qsTr("Rows of the table")
                        value: page.settings.density
                        choices: [{
                                "value": "compact",
                                "text": qsTr("Close")
                            }, {
                                "value": "normal",
                                "text": qsTr("Usual")
                            }, {
                                "value": "roomy",
                                "text": qsTr("Wide")
                            }]
                        onChosen: density => page.settings.density = density
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("A unit is doubtful below this confidence")

                    AppSlider {
                        objectName: "confidence"
                        width: parent.width
                        label: qsTr("Threshold of doubt")
                        from: 0.3
                        to: 0.99
                        stepSize: 0.03
                        value: page.workbench.doubt.threshold
                        onMoved: page.workbench.doubt.threshold = value
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("After a correction, align anew around it")

                    OnOffRow {
                        objectName: "liveRipple"
                        label: qsTr("After a correction, align anew around it")
                        on: page.settings.liveRipple
                        onSwitched: on => page.settings.liveRipple = on
                    }
                }
                Field {
                    width: parent.width
                    label: qsTr("Keys")

                    KeySettings {
                        objectName: "keys"
                        width: parent.width
                        model: page.settings.keys
                    }
                }
            }
        }
    }

    component Sample: Text {
        property bool rightToLeft: false

        width: parent.width
        LayoutMirroring.enabled: false
        horizontalAlignment: rightToLeft ? Text.AlignRight : Text.AlignLeft
        elide: Text.ElideRight
        color: Theme.ink
        font.family: Theme.textFamily(rightToLeft)
        font.pixelSize: Theme.textSize(rightToLeft)
    }
}
