pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Staff: why is this locker out of use? One touch says it.
Page {
    id: page

    required property string unit
    readonly property var answers: [
        { name: "reason-lock", glyph: "lock", text: qsTr("The lock is broken") },
        { name: "reason-door", glyph: "door-closed", text: qsTr("The door is damaged") },
        { name: "reason-dirt", glyph: "ban", text: qsTr("It must be cleaned") },
        { name: "reason-other", glyph: "circle-question-mark", text: qsTr("Another reason") },
        { name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet" }
    ]

    ofStaff: true
    plate: unit
    plateLit: false
    title: qsTr("Why is it out of use?")
    help: qsTr("No parcel goes in from now on.")
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
                page.act("reason", name.slice("reason-".length));
        }
    }
}
