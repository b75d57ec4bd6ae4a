import QtQuick
import QtQuick.Templates as T

// One key with one sign.
T.AbstractButton {
    id: root

    property string spoken: text

    implicitWidth: Theme.key
    implicitHeight: Theme.key
    Accessible.role: Accessible.Button
    Accessible.name: spoken

    background: Face {
        down: root.pressed
        focused: root.visualFocus
        face: root.pressed ? Theme.c.sunk : Theme.c.surface
    }
    contentItem: Item {
        Words {
            anchors { centerIn: parent; verticalCenterOffset: (root.pressed ? 1 : -1) * Theme.lip / 2 }
            role: "key"
            text: root.text
            lineHeight: 1
            Accessible.ignored: true
        }
    }
}
