pragma ComponentBehavior: Bound
import QtQuick

// Three dots, one after another, once a second: something is awaited, and it will end. In high contrast, where they
// stand still and what is filled can be pressed, they are small and white.
Row {
    id: root

    property bool running: visible
    property int at: 0

    spacing: Theme.mm(6)
    Accessible.ignored: true

    Timer {
        interval: 1000
        repeat: true
        running: root.running && Theme.moves
        onTriggered: root.at = (root.at + 1) % 3
    }
    Repeater {
        model: 3

        Rectangle {
            required property int index
            readonly property bool lit: index === root.at || !Theme.moves
            width: Theme.mm(Theme.hc ? 4 : 9)
            height: width
            radius: width / 2
            color: Theme.hc ? Theme.c.signInk : lit ? Theme.c.lit : Theme.c.signDoor
            border { width: Theme.rule; color: Theme.hc ? Theme.c.signInk : lit ? Theme.c.lit : Theme.c.signLine }
        }
    }
}
