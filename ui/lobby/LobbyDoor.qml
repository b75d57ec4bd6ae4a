import QtQuick
import LockerUI

// One door of the drawn cabinet: shut, or swung open on its left hinge with the inside to be seen.
Item {
    id: root
    property string number
    property bool screen: false
    property bool ajar: false
    property bool filled: false
    property real unit: 1
    signal pressed()
    Accessible.role: Accessible.Button
    Accessible.name: root.ajar ? qsTr("Shut locker %1").arg(root.number) : qsTr("Locker %1").arg(root.number)

    Rectangle {
        anchors.fill: parent
        visible: !root.screen
        color: Theme.c.staff
        radius: 4 * root.unit
        Rectangle {
            visible: root.filled
            anchors { bottom: parent.bottom; bottomMargin: 3 * root.unit; horizontalCenter: parent.horizontalCenter; horizontalCenterOffset: 8 * root.unit }
            width: parent.width * 0.5
            height: Math.min(parent.height * 0.62, width * 0.8)
            color: Theme.c.warnTint
            border { width: 2; color: Theme.c.litEdge }
            Rectangle { anchors.horizontalCenter: parent.horizontalCenter; width: parent.width * 0.16; height: parent.height; color: Theme.c.litEdge; opacity: 0.5 }
        }
    }
    Rectangle {
        id: leaf
        visible: !root.screen
        width: parent.width
        height: parent.height
        radius: 4 * root.unit
        color: root.ajar ? Theme.c.lit : Theme.c.surface
        border { width: 2; color: root.ajar ? Theme.c.litEdge : Theme.c.line }
        transform: Scale {
            xScale: root.ajar ? 0.2 : 1
            Behavior on xScale { NumberAnimation { duration: 200; easing.type: Easing.OutCubic } }
        }
        Text {
            anchors.centerIn: parent
            visible: !root.ajar
            text: root.number
            color: Theme.c.ink
            font { family: "Inter"; pixelSize: 22 * root.unit; weight: Font.DemiBold }
        }
        Rectangle {
            visible: !root.ajar && root.filled
            anchors { left: parent.left; bottom: parent.bottom; margins: 6 * root.unit }
            width: 10 * root.unit
            height: width
            radius: width / 2
            color: Theme.c.good
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: root.screen
        radius: 4 * root.unit
        color: Theme.c.sign
        Text {
            anchors.centerIn: parent
            text: qsTr("Kiosk")
            color: Theme.c.signInk
            font { family: "Inter"; pixelSize: 22 * root.unit; weight: Font.DemiBold }
        }
    }
    TapHandler {
        enabled: !root.screen
        onTapped: root.pressed()
    }
}
