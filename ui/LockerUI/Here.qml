import QtQuick

// The screen on the map: here you are.
Rectangle {
    id: root

    required property MapLook look

    color: look.ink

    Column {
        anchors.centerIn: parent

        Glyph {
            name: "map-pin"
            mm: Math.min(9, root.height * 0.7 / Theme.pxPerMm, root.width * 0.7 / Theme.pxPerMm)
            color: root.look.paper
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Words {
            visible: !root.look.quiet && root.height > implicitHeight + Theme.mm(14) && implicitWidth < root.width
            text: qsTr("You", "marks the screen on the map of the lockers")
            strong: true
            lineHeight: 1.1
            color: root.look.paper
            anchors.horizontalCenter: parent.horizontalCenter
            Accessible.ignored: true
        }
    }
}
