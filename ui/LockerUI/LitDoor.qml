import QtQuick

// The door to go to: a compartment full of light that breathes. Open, its leaf stands ajar on the left hinge.
Rectangle {
    id: root

    required property rect spot        // of the door itself; lit, it is drawn a little larger
    required property string number
    property bool numbered: true
    property bool onSign: true
    property bool ajar: false
    property bool beats: true
    property real swing: 1
    readonly property int grownX: grown(spot.width)
    readonly property int grownY: grown(spot.height)
    // One thing moves at a time: first the leaf, then the light.
    readonly property bool beating: beats && visible && Theme.moves && Math.abs(swing - (ajar ? 0.2 : 1)) < 0.01
    readonly property int steps: 16
    readonly property var lights: Array.from({ length: steps }, (_, n) => light(Theme.c.lit, 1 + 0.12 * Math.sin(2 * Math.PI * n / steps)))
    property int step: 0

    // Up to 1.2 mm on each side, less where others stand close: it never covers a door beside it.
    function grown(length: real): int {
        return Math.min(Theme.mm(1.2), length * 0.06);
    }

    function linear(part: real): real {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    function coded(part: real): real {
        return part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
    }

    // The colour with its luminance changed by this factor: darker as it is, lighter towards white.
    function light(tone: color, factor: real): color {
        const parts = [tone.r, tone.g, tone.b].map(part => linear(part));
        const luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
        const white = factor > 1 ? (factor - 1) * luminance / (1 - luminance) : 0;
        const made = parts.map(part => coded(factor > 1 ? part + (1 - part) * white : part * factor));
        return Qt.rgba(made[0], made[1], made[2], 1);
    }

    x: spot.x - grownX
    y: spot.y - grownY
    width: spot.width + 2 * grownX
    height: spot.height + 2 * grownY
    radius: Math.min(Theme.doorRadius, height / 5)
    color: beating ? lights[step] : Theme.c.lit
    border { width: onSign ? 2 : Theme.mm(0.7); color: onSign ? Theme.c.lit : Theme.c.litEdge }
    onBeatingChanged: step = 0

    Timer {
        interval: Theme.pulseMs / root.steps
        repeat: true
        running: root.beating
        onTriggered: root.step = (root.step + 1) % root.steps
    }
    Item {
        id: leaf
        visible: root.swing < 0.95
        // Ajar, it leaves the number its room.
        readonly property int narrow: Math.max(Theme.mm(1.4), Math.min(root.width * 0.2, root.numbered ? root.width - label.width - Theme.mm(1) : root.width))
        width: narrow + (root.width - narrow) * Math.max(0, root.swing - 0.2) / 0.8
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
        id: label
        readonly property int edge: root.ajar ? leaf.narrow : 0
        visible: root.numbered
        x: edge + Math.round((root.width - edge - width) / 2)
        anchors.verticalCenter: parent.verticalCenter
        text: root.number
        color: Theme.c.onLit
        font { family: Theme.family; features: { "tnum": 1 }; weight: Font.Bold; pixelSize: Math.max(Theme.px("body"), Math.min(Theme.px("body") * 1.35, root.spot.height * 0.9, root.spot.width * 0.7 / Math.max(1, text.length * 0.66))) }
        Accessible.ignored: true
    }
}
