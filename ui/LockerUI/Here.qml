import QtQuick

// The screen on the map: here you are. Filled on a light desk; on a dark one, as on every sign, it would outshine the lit
// door, and is outlined.
Rectangle {
    id: root

    required property MapLook look
    property bool named: true            // not on a key beside a part that says it
    readonly property bool filled: Theme.scheme === "light" && !look.onSign
    readonly property color ink: filled ? look.paper : look.ink

    color: filled ? look.ink : look.paper
    border { width: filled ? 0 : Math.max(2, Math.min(Theme.chosen, Math.round(width * 0.09))); color: look.onSign ? look.soft : look.ink }

    Column {
        anchors.centerIn: parent

        Glyph {
            name: "map-pin"
            mm: Math.min(9, root.height * 0.7 / Theme.pxPerMm, root.width * 0.7 / Theme.pxPerMm)
            color: root.ink
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Words {
            visible: root.named && !root.look.quiet && root.height > implicitHeight + Theme.mm(14) && implicitWidth + 4 * root.border.width < root.width
            text: qsTr("You", "marks the screen on the map of the lockers")
            strong: true
            lineHeight: 1.1
            color: root.ink
            anchors.horizontalCenter: parent.horizontalCenter
            Accessible.ignored: true
        }
    }
}
