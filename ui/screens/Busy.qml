pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// What is awaited, in words. It ends by itself within seconds.
Page {
    id: page

    required property string task
    required property bool cancellable

    title: task === "looking" ? qsTr("We look for this parcel") : task === "reserving" ? qsTr("We prepare a locker") : qsTr("We check your code")
    help: qsTr("This takes a few seconds.")
    signShare: 0.8
    stage: Item {
        DoorMap {
            anchors { fill: parent; bottomMargin: Theme.mm(36) }
            numbers: false
            quiet: true
            opacity: Theme.hc ? 1 : 0.7
        }
        WaitDots {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.mm(8) }
            running: page.visible
        }
    }

    ActionButton {
        objectName: "cancel"
        visible: page.cancellable
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.mm(30)
        glyph: "arrow-left"
        text: qsTr("Go back")
        onClicked: page.act("cancel", null)
    }
}
