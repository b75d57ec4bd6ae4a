pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// What the round came to.
Page {
    id: page

    required property int delivered
    required property int taken         // along, out of the lockers
    required property int toTake
    readonly property string along: taken === 0 ? "" : qsTr("%n parcel(s) taken along.", "by the courier", taken)

    hero: true
    title: delivered === 0 ? qsTr("Is that all?", "title: of the courier's round") : qsTr("%n parcel(s) are in", "title: what the courier delivered", delivered)
    help: along !== "" ? along : delivered === 0 ? qsTr("No parcel was delivered.") : qsTr("Thank you. Goodbye.")
    signShare: 0.68
    least: ways.least
    stage: Medallion {
        glyph: page.delivered + page.taken === 0 ? "package" : "package-check"
        tone: Theme.c.signInk
    }

    Choices {
        id: ways
        anchors.fill: parent
        flat: page.flat
        middle: page.besides
        answers: [
            { name: "done", text: qsTr("Finish", "button: the courier leaves"), glyph: "log-out" },
            ...(page.toTake === 0 ? [] : [{ name: "take-along", text: qsTr("Take %n parcel(s) along", "button: parcels that are to leave the lockers", page.toTake), glyph: "package-open" }]),
            { name: "deliver", text: qsTr("Deliver more parcels"), glyph: "truck" }
        ]
        onChosen: name => page.act(name, null)
    }
}
