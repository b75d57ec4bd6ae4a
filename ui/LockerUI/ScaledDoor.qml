import QtQuick

// A door on the floor beside a bottle 24 cm high, both to the scale that the tallest of them allows.
Item {
    id: root

    property int doorMm: 120
    property int tallestMm: 380
    property real most: width            // how wide it may be
    property real room: height           // how high
    readonly property real gap: Theme.mm(2)
    readonly property real scaled: Math.min(Theme.mm(0.11), room / Math.max(tallestMm, 260), (most - 3 * gap) / (360 + 72))
    readonly property real floor: (height + Math.max(tallestMm, 260) * scaled) / 2

    implicitWidth: (360 + 72) * scaled + 3 * gap
    Accessible.ignored: true

    Rectangle {
        width: root.implicitWidth
        height: Theme.rule
        y: root.floor
        color: Theme.c.line
    }
    Rectangle {
        x: root.gap
        y: root.floor - height
        width: 360 * root.scaled
        height: root.doorMm * root.scaled
        radius: Math.min(Theme.mm(1), height / 6)
        color: Theme.hc ? Theme.c.surface : Theme.c.signDoor
        border { width: Theme.rule; color: Theme.scheme === "light" ? Theme.c.sign : Theme.c.line }

        Rectangle {
            anchors { right: parent.right; rightMargin: Theme.mm(1.4); verticalCenter: parent.verticalCenter }
            width: Theme.mm(1)
            height: Math.min(Theme.mm(5), parent.height * 0.5)
            radius: width / 2
            color: Theme.c.signInk
        }
    }
    Item {
        x: 360 * root.scaled + 2 * root.gap
        y: root.floor - height
        width: 72 * root.scaled
        height: 240 * root.scaled

        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: parent.height * 0.66; radius: width * 0.22; color: Theme.c.line }
        Rectangle { anchors.horizontalCenter: parent.horizontalCenter; y: parent.height * 0.1; width: parent.width * 0.44; height: parent.height * 0.4; radius: width * 0.4; color: Theme.c.line }
        Rectangle { anchors.horizontalCenter: parent.horizontalCenter; width: parent.width * 0.56; height: parent.height * 0.09; radius: 3; color: Theme.c.line }
    }
}
