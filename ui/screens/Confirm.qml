pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Is it for this contact? The name stands in words no larger than a button's.
Page {
    id: page

    required property string name
    required property string place
    required property string type

    title: type === "department" ? qsTr("For this department?") : qsTr("For this person?")
    help: qsTr("Look at the label again.")
    stage: Item {
        implicitHeight: Math.max(Theme.mm(34), lines.height + Theme.mm(14))

        Rectangle {
            width: parent.width
            height: parent.implicitHeight
            radius: Theme.radius
            color: Theme.c.signDoor
            border { width: Theme.rule; color: Theme.c.signLine }

            Glyph {
                id: who
                name: page.type === "department" ? "users" : "user"
                mm: 16
                color: Theme.c.signInk
                anchors { left: parent.left; leftMargin: Theme.mm(7); verticalCenter: parent.verticalCenter }
            }
            Column {
                id: lines
                anchors { left: who.right; leftMargin: Theme.mm(6); right: parent.right; rightMargin: Theme.mm(6); verticalCenter: parent.verticalCenter }
                spacing: Theme.mm(1.5)

                Words {
                    objectName: "name"
                    role: "button"
                    text: page.name
                    color: Theme.c.signInk
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Words {
                    objectName: "place"
                    visible: text !== ""
                    text: page.place
                    color: Theme.c.signSoft
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    Column {
        id: ways
        readonly property int each: Math.min(Theme.mm(60), Math.floor((last.y - Theme.mm(6) - spacing) / 2.3))
        width: parent.width
        spacing: Theme.mm(4)

        ActionButton {
            objectName: "yes"
            width: parent.width
            height: Math.floor(ways.each * 1.3)
            kind: "primary"
            big: true
            glyph: "check"
            text: qsTr("Yes, choose a locker")
            onClicked: page.act("yes", null)
        }
        ActionButton {
            objectName: "search-again"
            width: parent.width
            height: ways.each
            big: true
            glyph: "search"
            text: qsTr("No, search again")
            onClicked: page.act("search-again", null)
        }
    }
    BackAndGo {
        id: last
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        onBack: page.act("cancel", null)
    }
}
