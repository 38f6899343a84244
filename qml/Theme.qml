// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// Colours with meaning, the type scale and the spacing of the whole window. The window binds
/// `dark`, `mirrored` and the sizes to the settings; everything else follows.
QtObject {
    property bool dark: false
    property bool mirrored: false
    /// Digits are written as its language does.
    property string localeName: "en"
    property string density: "normal"
    property string persianTextFamily: arabicFamily
    property string latinTextFamily: latinFamily
    property int interfaceSize: 14
    property int persianSize: 17
    property int latinSize: 15

    // surfaces, from the back to the front
    readonly property color desk: dark ? "#14171a" : "#f3f1ec"
    readonly property color paper: dark ? "#1b1f23" : "#fdfcfa"
    readonly property color raised: dark ? "#242930" : "#ffffff"
    readonly property color pressed: dark ? "#2f363e" : "#e9e5dc"
    readonly property color line: dark ? "#343b43" : "#dcd7cc"
    readonly property color outline: dark ? "#77828f" : "#857f72"

    // ink
    readonly property color ink: dark ? "#e9e6df" : "#1d2126"
    readonly property color softInk: dark ? "#a9b1bb" : "#5a6069"
    readonly property color inkOnAccent: dark ? "#0d1b1a" : "#ffffff"

    // meaning: what has the focus, right, doubtful, wrong, nothing there
    readonly property color accent: dark ? "#6cc7bd" : "#0e6660"
    readonly property color accentWash: dark ? "#1f3233" : "#e5f0ee"
    readonly property color right: dark ? "#84c99a" : "#2a6b3d"
    readonly property color rightWash: dark ? "#1e2f25" : "#e7f2e9"
    readonly property color doubt: dark ? "#e6b566" : "#8a5200"
    readonly property color doubtWash: dark ? "#352b1b" : "#fbf0dc"
    readonly property color doubtBand: dark ? "#5c4720" : "#f2d9a8"
    readonly property color wrong: dark ? "#f0968c" : "#a1312a"
    readonly property color wrongWash: dark ? "#3a2423" : "#fae8e5"
    readonly property color gap: dark ? "#b9aeea" : "#574a8a"
    readonly property color gapWash: dark ? "#2a2740" : "#eeebf7"

    // spacing: one step is 4
    readonly property int tight: 4
    readonly property int small: 8
    readonly property int medium: 12
    readonly property int large: 20
    readonly property int huge: 36
    readonly property int radius: 6
    readonly property int controlHeight: Math.round(interfaceSize * 2.5)

    // type
    readonly property string latinFamily: "Noto Sans"
    readonly property string arabicFamily: "Noto Sans Arabic"
    /// Noto Sans Arabic leaves room for vowel signs above and below every line: lines may stand closer.
    readonly property real arabicLineHeight: 0.82
    readonly property string family: mirrored ? arabicFamily : latinFamily
    readonly property int caption: Math.round(interfaceSize * 0.86)
    readonly property int body: interfaceSize
    readonly property int heading: Math.round(interfaceSize * 1.35)
    readonly property int display: Math.round(interfaceSize * 2.3)

    /// Room above and below the text in a cell of the table.
    readonly property int rowGap: density === "compact" ? 1 : density === "roomy" ? 8 : 4

    /// The family and size that a text in this reading direction is set in.
    function textFamily(rightToLeft: bool): string {
        return rightToLeft ? persianTextFamily : latinTextFamily;
    }
    function textSize(rightToLeft: bool): int {
        return rightToLeft ? persianSize : latinSize;
    }
}
