import QtQuick

// One door on the map. Lit, it is a compartment full of light; open, its leaf stands ajar on the leading hinge.
Item {
    id: root

    required property string number
    property bool lit: false           // the door to go to now
    property bool next: false          // one of the doors to come
    property bool ajar: false
    property bool onSign: true
    property bool numbered: true
    readonly property color fill: onSign ? Theme.c.signDoor : Theme.c.surface
    readonly property color edge: onSign ? Theme.c.signLine : Theme.c.line
    readonly property color litEdge: onSign ? Theme.c.lit : Theme.c.litEdge
    readonly property int grown: lit ? Math.max(Theme.mm(1.2), Math.ceil((Theme.mm(5) - height) / 2)) : 0
    property real swing: ajar ? 0.2 : 1

    z: lit ? 2 : next ? 1 : 0

    Behavior on swing {
        enabled: Theme.moves
        NumberAnimation { duration: Theme.doorMs; easing.type: Easing.OutCubic }
    }
    Rectangle {
        id: frame
        anchors { fill: parent; margins: -root.grown }
        radius: Theme.doorRadius
        color: root.lit ? Theme.c.lit : root.fill
        border {
            width: root.next && !root.lit ? Theme.chosen : root.lit && !root.onSign ? Theme.mm(0.7) : 2
            color: root.lit || root.next ? root.litEdge : root.edge
        }
    }
    Item {
        id: leaf
        visible: root.lit && root.swing < 0.95
        x: -root.grown
        y: -root.grown
        width: Math.max(2, (root.width + 2 * root.grown) * root.swing)
        height: root.height + 2 * root.grown
        transform: Matrix4x4 {
            // The free edge comes towards the person: it stands lower than the hinge.
            matrix: Qt.matrix4x4(1, 0, 0, 0, 0.28 * (1 - root.swing), 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)
        }

        Rectangle {
            anchors.fill: parent
            antialiasing: true
            color: root.onSign ? Theme.c.signInk : Theme.c.ink
        }
        Rectangle {
            antialiasing: true
            anchors { fill: parent; margins: Math.max(2, Theme.mm(0.5)) }
            color: root.onSign ? Theme.c.sign : Theme.c.surface
        }
    }
    Text {
        visible: root.numbered
        anchors { centerIn: parent; horizontalCenterOffset: root.lit && root.ajar ? root.width * 0.09 : 0 }
        text: root.number
        color: root.lit ? Theme.c.onLit : root.onSign ? Theme.c.signInk : Theme.c.ink
        font { family: Theme.family; features: { "tnum": 1 }; weight: root.lit || root.next ? Font.Bold : Font.Medium; pixelSize: root.lit ? Math.max(Theme.px("body"), Math.min(Theme.px("body") * 1.35, root.height, root.width * 0.7 / Math.max(1, root.number.length * 0.62))) : Theme.px("body") }
        Accessible.ignored: true
    }
}
