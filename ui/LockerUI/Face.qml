pragma ComponentBehavior: Bound
import QtQuick

// A key cap: a flat face on a lip. Pressed, the face goes down onto the lip; one that cannot be pressed has no lip, and
// in high contrast no edge. No shadow, no shader.
Item {
    id: root

    property color face: Theme.c.surface
    property color lip: Theme.c.lip
    property color edge: Theme.c.line
    property int edgeWidth: Theme.rule
    property bool down: false
    property bool raised: true
    property bool focused: false
    property bool able: true             // what it belongs to can be pressed
    property bool busy: false            // it was pressed, and what it asked for is on its way
    property color ink: Theme.c.ink
    property int radius: Theme.radius
    readonly property int depth: raised && able ? Theme.lip : 0

    Loader {
        active: root.focused
        anchors { fill: parent; margins: -Theme.mm(1.6) }
        sourceComponent: Rectangle {
            radius: root.radius + Theme.mm(1.6)
            color: Theme.c.focusGap
            border { width: Theme.mm(1.1); color: Theme.c.focus }
        }
    }
    Rectangle {
        visible: root.depth > 0
        anchors { fill: parent; topMargin: root.depth * 2 }
        radius: root.radius
        color: root.lip
    }
    Rectangle {
        width: parent.width
        height: parent.height - root.depth
        y: root.down ? root.depth : 0
        radius: root.radius
        color: root.able ? root.face : Theme.c.disabled
        // Without a lip and with one black for all surfaces, a pressed key shows by its edge.
        border { width: root.down && Theme.hc ? Theme.mm(1.8) : root.edgeWidth; color: root.able ? root.edge : Theme.hc ? "transparent" : Theme.c.hairline }

        Behavior on y {
            enabled: Theme.moves
            NumberAnimation { duration: Theme.pressMs }
        }
    }
    Loader {
        active: root.busy
        anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.mm(3); bottomMargin: root.depth + Theme.mm(2) }
        sourceComponent: Row {
            spacing: Theme.mm(1.2)

            Repeater {
                model: 3

                Rectangle {
                    width: Theme.mm(1.8)
                    height: width
                    radius: width / 2
                    color: root.ink
                }
            }
        }
    }
}
