import QtQuick
import QtQuick.Templates as T

// A key that does something to what was typed: a drawn sign, over its word where there is room.
T.AbstractButton {
    id: root

    property string glyph: ""
    property bool worded: true

    implicitWidth: Theme.key
    implicitHeight: Theme.key
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Face {
        down: root.pressed
        focused: root.visualFocus
        face: root.pressed ? Theme.c.sunk : Theme.c.surface
    }
    contentItem: Item {
        Column {
            anchors { centerIn: parent; verticalCenterOffset: (root.pressed ? 1 : -1) * Theme.lip / 2 }
            spacing: Theme.mm(0.5)

            Glyph {
                name: root.glyph
                mm: root.worded ? 8 : 10
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Words {
                visible: root.worded
                text: root.text
                strong: true
                lineHeight: 1
                anchors.horizontalCenter: parent.horizontalCenter
                Accessible.ignored: true
            }
        }
    }
}
