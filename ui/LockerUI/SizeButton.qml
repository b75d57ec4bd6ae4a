import QtQuick
import QtQuick.Templates as T

// A size: its door drawn to one scale with the others, beside a bottle 24 cm high.
T.AbstractButton {
    id: root

    property string note: ""
    property string free: ""
    property int doorMm: 120
    property int tallestMm: 380
    readonly property bool compact: width < Theme.mm(130)
    readonly property real scale1: Math.min(Theme.mm(1.1) / 10, (height - Theme.mm(9)) / Math.max(tallestMm, 260))

    Accessible.role: Accessible.Button
    Accessible.name: text + ". " + note + ". " + free

    background: Face {
        down: root.pressed
        focused: root.visualFocus
        face: root.pressed ? Theme.c.sunk : Theme.c.surface
    }
    contentItem: Item {
        Item {
            id: pic
            anchors { left: parent.left; leftMargin: Theme.mm(5); top: parent.top; bottom: parent.bottom }
            width: door.width + bottle.width + Theme.mm(9)

            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: door.bottom; bottomMargin: -Theme.rule }
                height: Theme.rule
                color: Theme.c.line
            }
            Rectangle {
                id: door
                x: Theme.mm(2)
                anchors { bottom: parent.bottom; bottomMargin: (root.height - Math.max(root.tallestMm, 260) * root.scale1) / 2 }
                width: 360 * root.scale1
                height: root.doorMm * root.scale1
                radius: Theme.mm(1)
                color: Theme.hc ? Theme.c.surface : Theme.c.signDoor
                border { width: Theme.rule; color: Theme.scheme === "light" ? Theme.c.sign : Theme.c.line }

                Rectangle {
                    anchors { right: parent.right; rightMargin: Theme.mm(2); verticalCenter: parent.verticalCenter }
                    width: Theme.mm(1.2)
                    height: Math.min(Theme.mm(5), parent.height * 0.5)
                    radius: width / 2
                    color: Theme.c.signInk
                }
            }
            Item {
                id: bottle
                anchors { left: door.right; leftMargin: Theme.mm(3); bottom: door.bottom }
                width: 72 * root.scale1
                height: 240 * root.scale1

                Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: parent.height * 0.66; radius: width * 0.22; color: Theme.c.line }
                Rectangle { anchors.horizontalCenter: parent.horizontalCenter; y: parent.height * 0.1; width: parent.width * 0.44; height: parent.height * 0.4; radius: width * 0.4; color: Theme.c.line }
                Rectangle { anchors.horizontalCenter: parent.horizontalCenter; width: parent.width * 0.56; height: parent.height * 0.09; radius: 3; color: Theme.c.line }
            }
        }
        Column {
            anchors { left: pic.right; leftMargin: Theme.mm(4); right: root.compact ? parent.right : chip.left; rightMargin: Theme.mm(2); verticalCenter: parent.verticalCenter; verticalCenterOffset: -Theme.lip / 2 }
            spacing: Theme.mm(1.5)

            Words { role: root.compact ? "button" : "title"; text: root.text; width: parent.width; horizontalAlignment: Text.AlignLeft; Accessible.ignored: true }
            Words { text: root.compact ? root.free : root.note; strong: root.compact; color: root.compact ? Theme.c.good : Theme.c.inkSoft; width: parent.width; horizontalAlignment: Text.AlignLeft; Accessible.ignored: true }
        }
        Rectangle {
            id: chip
            visible: !root.compact
            anchors { right: parent.right; rightMargin: Theme.mm(5); verticalCenter: parent.verticalCenter; verticalCenterOffset: -Theme.lip / 2 }
            width: count.implicitWidth + Theme.mm(8)
            height: Theme.mm(12)
            radius: height / 2
            color: Theme.c.goodTint
            border { width: Theme.hc ? Theme.rule : 0; color: Theme.c.line }

            Words { id: count; anchors.centerIn: parent; text: root.free; strong: true; color: Theme.hc ? Theme.c.ink : Theme.c.good; lineHeight: 1; wrapMode: Text.NoWrap; Accessible.ignored: true }
        }
    }
}
