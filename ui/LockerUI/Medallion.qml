import QtQuick

// One large drawn sign in a ring: the picture of a screen that has no door to show. In high contrast without the ring,
// in which it would be a button.
Item {
    id: root

    property string glyph: ""
    property real most: 86
    property color tone: Theme.c.signInk
    readonly property real side: Math.max(0, Math.min(width, height, Theme.mm(most)))
    readonly property real least: Theme.mm(Theme.small ? 14 : 22)   // smaller, it is a speck and no picture

    Accessible.ignored: true

    Rectangle {
        visible: root.side >= root.least
        anchors.centerIn: parent
        width: root.side
        height: root.side
        radius: root.side / 2
        color: Theme.c.signDoor
        border { width: Theme.hc ? 0 : Theme.rule; color: Theme.c.signLine }

        Glyph {
            anchors.centerIn: parent
            name: root.glyph
            mm: root.side * (Theme.hc ? 0.7 : 0.5) / Theme.pxPerMm
            color: root.tone
        }
    }
}
