import QtQuick

// The door to go to: a compartment full of light. Open, its leaf stands ajar on the leading hinge.
Rectangle {
    id: root

    required property rect spot        // of the door itself; lit, it is drawn a little larger
    required property string number
    property bool numbered: true
    property bool onSign: true
    property bool ajar: false
    property real swing: 1
    readonly property int grown: Math.max(Theme.mm(1.2), Math.ceil((Theme.mm(5) - spot.height) / 2))

    x: spot.x - grown
    y: spot.y - grown
    width: spot.width + 2 * grown
    height: spot.height + 2 * grown
    radius: Theme.doorRadius
    color: Theme.c.lit
    border { width: onSign ? 2 : Theme.mm(0.7); color: onSign ? Theme.c.lit : Theme.c.litEdge }

    Item {
        visible: root.swing < 0.95
        width: Math.max(2, root.width * root.swing)
        height: root.height
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
        anchors { centerIn: parent; horizontalCenterOffset: root.ajar ? root.spot.width * 0.09 : 0 }
        text: root.number
        color: Theme.c.onLit
        font { family: Theme.family; features: { "tnum": 1 }; weight: Font.Bold; pixelSize: Math.max(Theme.px("body"), Math.min(Theme.px("body") * 1.35, root.spot.height, root.spot.width * 0.7 / Math.max(1, text.length * 0.62))) }
        Accessible.ignored: true
    }
}
