import QtQuick
import LockerUI

// A mishap that can be switched on.
Rectangle {
    id: root
    property string text
    property bool on: false
    property real unit: 1
    signal pressed()
    height: 62 * root.unit
    radius: 8 * root.unit
    color: root.on ? Theme.c.danger : Theme.c.surface
    border { width: 2; color: Theme.c.line }
    Accessible.role: Accessible.CheckBox
    Accessible.checked: root.on
    Accessible.name: root.text
    Text {
        anchors { left: parent.left; leftMargin: 14 * root.unit; verticalCenter: parent.verticalCenter }
        text: root.text
        color: root.on ? Theme.c.onDanger : Theme.c.ink
        font { family: "Inter"; pixelSize: 21 * root.unit; weight: Font.DemiBold }
    }
    Rectangle {
        anchors { right: parent.right; rightMargin: 14 * root.unit; verticalCenter: parent.verticalCenter }
        width: 50 * root.unit
        height: 28 * root.unit
        radius: height / 2
        color: root.on ? Theme.c.onDanger : Theme.c.sunk
        border { width: 2; color: root.on ? Theme.c.onDanger : Theme.c.line }
        Rectangle {
            width: 20 * root.unit
            height: width
            radius: width / 2
            anchors.verticalCenter: parent.verticalCenter
            x: root.on ? parent.width - width - 4 * root.unit : 4 * root.unit
            color: root.on ? Theme.c.danger : Theme.c.line
        }
    }
    TapHandler { onTapped: root.pressed() }
}
