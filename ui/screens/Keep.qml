pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// The courier keeps the parcel: why? One touch says it.
Page {
    id: page

    readonly property string advice: qsTr("We note it for the staff.")
    readonly property var answers: [
        { name: "keep-no-such-person", glyph: "circle-question-mark", text: qsTr("No such person here", "button: why a parcel was not delivered") },
        { name: "keep-moved-out", glyph: "log-out", text: qsTr("They have moved out", "button: why a parcel was not delivered") },
        { name: "keep-label-unreadable", glyph: "scan-barcode", text: qsTr("Label is unreadable", "button: why a parcel was not delivered") },
        { name: "keep-other", glyph: "package-x", text: qsTr("Another reason", "button: why a parcel was not delivered") },
        { name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet" }
    ]

    title: qsTr("Why do you keep it?", "the parcel")
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
                page.act("keep", name.slice("keep-".length));
        }
    }
}
