pragma ComponentBehavior: Bound
import QtQuick

// Three dots, one after another, once a second: something is awaited, and it will end.
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
            width: Theme.mm(9)
            height: width
            radius: width / 2
            color: index === root.at || !Theme.moves ? Theme.c.lit : Theme.c.signDoor
            border { width: Theme.rule; color: index === root.at || !Theme.moves ? Theme.c.lit : Theme.c.signLine }
        }
    }
}
