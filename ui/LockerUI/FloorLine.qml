import QtQuick

// The walk: from the screen along the floor to the foot of the column.
Item {
    id: root

    required property real fromX
    required property real toX
    property color tone: Theme.c.lit
    readonly property bool same: Math.abs(toX - fromX) < Theme.mm(9)    // a line shorter than that makes a hook of the arrow

    Rectangle {
        visible: !root.same
        x: Math.min(root.fromX, root.toX)
        y: Theme.mm(7.2)                 // the foot of the arrow's stem
        width: Math.abs(root.toX - root.fromX)
        height: Theme.mm(1)
        color: root.tone
    }
    Rectangle {
        visible: !root.same
        x: root.fromX - width / 2
        y: Theme.mm(7.7) - height / 2
        width: Theme.mm(3.6)
        height: width
        radius: width / 2
        color: root.tone
    }
    Glyph {
        name: "arrow-up"
        mm: 9
        x: root.toX - width / 2
        y: Theme.mm(0.6)
        color: root.tone
    }
}
