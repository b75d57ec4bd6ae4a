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
    least: ways.least
    stage: Medallion {
        glyph: page.delivered === 0 ? "package" : "package-check"
        tone: Theme.c.signInk
    }

    Choices {
        id: ways
        anchors.fill: parent
        flat: page.flat
        middle: page.besides
        answers: [
            { name: "done", text: qsTr("Finish round", "button: the courier's round"), glyph: "log-out" },
            { name: "deliver", text: qsTr("Deliver more parcels"), glyph: "truck" }
        ]
        onChosen: name => page.act(name, null)
    }
}
