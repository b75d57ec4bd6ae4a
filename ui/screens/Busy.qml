pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// What is awaited, in words. It ends by itself within seconds.
Page {
    id: page

    required property string task
    required property bool cancellable

    ofStaff: task === "signing-in" || task === "identifying"
    kept: ["task", "cancellable"]
    title: task === "looking" || task === "identifying" ? qsTr("We look for this parcel") : task === "reserving" ? qsTr("We prepare a locker") : task === "signing-in" ? qsTr("We check your badge") : qsTr("We check your code")
    help: qsTr("This takes a few seconds.")
    signShare: 0.8
    least: back.implicitHeight
    stage: Item {
        implicitHeight: dots.height

        DoorMap {
            visible: !Theme.small && parent.height > dots.height + Theme.mm(40)
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: dots.top; bottomMargin: Theme.mm(12) }
            numbers: false
            quiet: true
            ofStaff: page.ofStaff
            opacity: Theme.hc ? 1 : 0.7
        }
        WaitDots {
            id: dots
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
            running: page.visible
        }
    }

    ActionButton {
        id: back
        objectName: "cancel"
        visible: page.cancellable
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.min(parent.height, Theme.mm(30))
        glyph: "arrow-left"
        text: qsTr("Go back")
        onClicked: page.act("cancel", null)
    }
}
