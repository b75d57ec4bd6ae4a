pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// What the round came to.
Page {
    id: page

    required property int delivered

    hero: true
    title: delivered === 0 ? qsTr("Round finished", "title: the courier's round") : qsTr("%n parcel(s) are in", "title: what the courier delivered", delivered)
    help: delivered === 0 ? qsTr("No parcel was delivered.") : qsTr("Thank you. Goodbye.")
    signShare: 0.68
    stage: Medallion {
        glyph: page.delivered === 0 ? "package" : "package-check"
        tone: Theme.c.signInk
    }

    Column {
        id: ways
        readonly property int each: Math.min(Theme.mm(44), Math.floor((parent.height - spacing) / 2))
        width: parent.width
        y: page.wide ? (parent.height - height) / 2 : 0
        spacing: Theme.mm(4)

        ActionButton {
            objectName: "done"
            width: parent.width
            height: ways.each
            kind: "primary"
            big: true
            glyph: "log-out"
            text: qsTr("Finish round", "button: the courier's round")
            onClicked: page.act("done", null)
        }
        ActionButton {
            objectName: "deliver"
            width: parent.width
            height: ways.each
            big: true
            glyph: "truck"
            text: qsTr("Deliver more parcels")
            onClicked: page.act("deliver", null)
        }
    }
}
