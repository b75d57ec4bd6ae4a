pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// The locker is too high, or too low, for its person: somebody beside them helps, or staff do. Nobody else gets it.
Page {
    id: page

    required property string unit
    required property bool open          // its door stands open meanwhile
    readonly property string advice: open ? qsTr("The door stays open for whoever helps you.") : qsTr("The parcel stays yours.")
    readonly property bool cramped: Theme.small && Theme.large      // all answers come before it

    plate: unit
    plateLit: open
    title: qsTr("Can somebody help you?")
    help: cramped ? "" : advice
    told: [title, advice]
    flatWhenSmall: true
    least: choices.least

    Choices {
        id: choices
        anchors.fill: parent
        flat: page.flat
        answers: [
            { name: "helped", glyph: "users", text: qsTr("Yes, somebody helps me") },
            { name: "call-staff", glyph: "phone", text: qsTr("No, tell the staff") },
            { name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet" }
        ]
        onChosen: name => page.act(name, null)
    }
}
