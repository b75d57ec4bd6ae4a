import QtQuick

// Beside the bank: the heights that somebody who sits can reach.
Item {
    id: root

    required property color ink
    readonly property int stroke: Theme.chosen

    Glyph {
        name: "accessibility"
        mm: 8
        color: root.ink
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
    }
    Rectangle {
        id: line
        x: parent.width - Theme.mm(2) - width
        width: root.stroke
        height: parent.height
        color: root.ink
    }
    Rectangle {
        x: line.x
        width: Theme.mm(2)
        height: root.stroke
        color: root.ink
    }
    Rectangle {
        x: line.x
        y: parent.height - height
        width: Theme.mm(2)
        height: root.stroke
        color: root.ink
    }
}
