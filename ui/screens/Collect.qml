pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// How does the person say who they are? A scan is always heard as well.
Page {
    id: page

    title: qsTr("How do you collect?")
    help: qsTr("Or scan your code now.")
    signShare: 0.56
    stage: Item {
        DoorMap {
            anchors { fill: parent; bottomMargin: scan.height + Theme.mm(7) }
            numbers: false
        }
        ScanBar {
            id: scan
            wide: page.wide
            anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
        }
    }

    Column {
        id: ways
        readonly property int each: Math.min(Theme.mm(58), Math.floor((parent.height - Theme.button - 3 * Theme.gutter) / 2))
        width: parent.width
        spacing: Theme.gutter

        ActionButton {
            objectName: "type-code"
            width: parent.width
            height: ways.each
            kind: "primary"
            big: true
            glyph: "hash"
            text: qsTr("Type a code")
            note: qsTr("It is in the message you got")
            onClicked: page.act("type-code", null)
        }
        ActionButton {
            objectName: "type-id"
            width: parent.width
            height: ways.each
            big: true
            glyph: "id-card"
            text: qsTr("Type my ID")
            note: qsTr("Or hold your badge to the scanner")
            onClicked: page.act("type-id", null)
        }
    }
    BackAndGo {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        onBack: page.act("cancel", null)
    }
}
