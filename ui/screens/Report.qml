pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// What is wrong? One touch says it; staff are told.
Page {
    id: page

    required property string unit
    readonly property string advice: qsTr("We note it for the staff.")
    readonly property var answers: [
        { name: "report-empty", glyph: "package", text: qsTr("Locker was empty", "button: what went wrong") },
        { name: "report-not-mine", glyph: "user", text: qsTr("Not my parcel", "button: what went wrong") },
        { name: "report-damaged", glyph: "package-x", text: qsTr("Parcel is damaged", "button: what went wrong") },
        { name: "report-stuck", glyph: "door-open", text: qsTr("Door does not close", "button: what went wrong") },
        { name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet" }
    ]

    plate: unit
    plateLit: false
    title: qsTr("What is wrong?")
    help: Theme.small && Theme.large ? "" : advice       // all answers come before it
    told: [title, advice]
    flatWhenSmall: true
    least: choices.least

    Choices {
        id: choices
        anchors.fill: parent
        flat: page.flat
        bestShare: 1
        best: false
        answers: page.answers
        onChosen: name => {
            if (name === "cancel")
                page.act(name, null);
            else
                page.act("report", name.slice("report-".length));
        }
    }
}
