pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// The door is closed after a pickup, or never opened. Silence is asked "more time?" before it finishes.
Page {
    id: page

    required property string unit
    required property bool opened
    required property var remaining
    readonly property bool more: remaining.length > 0
    readonly property var answers: opened ? (more ? ["next", "done", "reopen", "problem"] : ["done", "reopen", "problem"]) : (more ? ["reopen", "next", "problem", "done"] : ["reopen", "problem", "done"])
    readonly property var words: ({
        "done": { glyph: "log-out", text: opened && !more ? qsTr("Yes, finish") : qsTr("Finish", "button: leave"), note: "" },
        "next": { glyph: "package-open", text: more ? Letters.kept(qsTr("Open locker %1")).arg(remaining[0]) : "", note: remaining.length === 1 ? qsTr("It holds your last parcel") : qsTr("%n locker(s) to go", "", remaining.length) },
        "reopen": { glyph: "door-open", text: opened ? Letters.kept(qsTr("Open locker %1 again")).arg(unit) : qsTr("Try again", "button: open the door"), note: opened ? "" : qsTr("Push the door once, then let go") },
        "problem": { glyph: "triangle-alert", text: qsTr("Report a problem"), note: "" }
    })

    plate: opened ? "" : unit
    plateLit: false                      // it is shut
    kept: ["opened"]
    title: opened && more ? qsTr("Next: locker %1", "title: the locker to open now").arg(remaining[0]) : opened ? qsTr("Did you take everything?") : qsTr("The door did not open")
    help: opened ? qsTr("Locker %1 is closed.").arg(unit) : qsTr("Your parcel is safe inside.")
    signShare: 0.46
    flatWhenSmall: Theme.large
    least: choices.least
    stage: flat && Theme.small ? null : map

    Component {
        id: map

        Item {
            DoorMap {
                anchors.fill: parent
                visible: drawn
                numbers: shut === "" && height > Theme.mm(60)
                shut: page.opened && page.more ? "" : page.unit
                lit: page.opened ? page.remaining : []
            }
        }
    }
    Choices {
        id: choices
        anchors.fill: parent
        flat: page.flat
        tallest: Theme.mm(48)
        answers: page.answers.map(name => Object.assign({ name: name }, page.words[name]))
        onChosen: name => page.act(name, null)
    }
}
