pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// What is wrong? One touch says it; staff are told.
Page {
    id: page

    required property string unit
    required property bool collects      // not a courier who takes a parcel out again
    readonly property string advice: qsTr("We note it for the staff.")
    readonly property var answers: [
        { name: "report-empty", glyph: "package", text: qsTr("Locker was empty", "button: what went wrong"), shown: true },
        { name: "report-not-mine", glyph: "user", text: qsTr("Not my parcel", "button: what went wrong"), shown: true },
        { name: "report-damaged", glyph: "package-x", text: qsTr("Parcel is damaged", "button: what went wrong"), shown: true },
        { name: "report-stuck", glyph: "door-open", text: qsTr("Door does not close", "button: what went wrong"), shown: true },
        { name: "report-reach", glyph: "accessibility", text: qsTr("I cannot reach it", "button: what went wrong"), shown: collects },
        { name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet", shown: true }
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
        made: 6
        answers: page.answers.filter(answer => answer.shown)
        onChosen: name => {
            if (name === "cancel")
                page.act(name, null);
            else
                page.act("report", name.slice("report-".length));
        }
    }
}
