pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// The door is closed again: what is true inside it? Never "cancel" after a door was open, only what happened.
Page {
    id: page

    required property string job
    required property string unit
    required property string wish
    required property string notice
    required property bool canBeLarger
    required property bool nextScanConfirms
    readonly property string hintWords: qsTr("Parcel is in? Scan the next one.")
    readonly property string shutWords: qsTr("Locker %1 is closed.").arg(unit)
    readonly property bool emptied: wish === "not-now" || job === "take-out"
    readonly property bool sealed: notice === "out-of-order" || notice === "staff-must-look"      // no touch opens it again
    readonly property var answers: ways.filter(name => !sealed || name !== "reopen")
    readonly property bool taking: job === "take-along"
    readonly property var ways: taking ? ["taken", "leave-it", "not-there", "reopen", "problem"] : job === "take-out" ? ["it-is-empty", "parcel-in", "reopen", "problem"] : emptied ? ["it-is-empty", "parcel-in", "reopen"] : canBeLarger ? ["parcel-in", "does-not-fit", "not-now", "reopen"] : ["parcel-in", "not-now", "reopen"]
    readonly property var words: ({
        "taken": { glyph: "package-check", text: qsTr("Yes, I take it along"), note: qsTr("Locker %1 is then free").arg(unit) },
        "leave-it": { glyph: "package", text: qsTr("No, I leave it inside"), note: qsTr("It stays in the locker") },
        "not-there": { glyph: "package-x", text: qsTr("Nothing was inside"), note: qsTr("Staff will look") },
        "parcel-in": { glyph: "package-check", text: emptied ? qsTr("No, parcel is inside") : qsTr("Yes, parcel is in"), note: qsTr("Locker %1 is then taken", "occupied").arg(unit) },
        "does-not-fit": { glyph: "package-x", text: qsTr("No, it does not fit"), note: qsTr("Open a larger locker") },
        "not-now": { glyph: "undo-2", text: qsTr("No, I keep the parcel"), note: qsTr("Locker %1 must be empty").arg(unit) },
        "it-is-empty": { glyph: "check", text: qsTr("Yes, it is empty"), note: qsTr("The parcel stays with you") },
        "reopen": { glyph: "door-open", text: qsTr("Open the door again"), note: qsTr("To look inside", "why the door is opened again") },
        "problem": { glyph: "triangle-alert", text: qsTr("Report a problem"), note: "" }
    })

    plate: unit
    plateLit: false                      // it is shut
    kept: ["job", "wish", "canBeLarger", "nextScanConfirms"]
    title: taking ? qsTr("Did you take everything?") : emptied ? qsTr("Is locker %1 empty?").arg(unit) : qsTr("Is the parcel inside?")
    help: nextScanConfirms && flat && Theme.small ? qsTr("Yes? Scan the next one.", "parcel: the next scan answers the title, Is the parcel inside?") : shutWords      // one line has room: the plate says which locker
    news: Theme.small && Theme.large && notice !== "" ? News.of(notice).title : News.line(notice)   // one line: the answers need the rest
    newsKind: News.kind(notice)
    told: [title, shutWords, news, nextScanConfirms ? hintWords : ""]
    flatWhenSmall: Theme.large
    signShare: nextScanConfirms ? 0 : 0.46
    least: choices.least
    stagePacked: nextScanConfirms
    stage: flat && Theme.small ? null : nextScanConfirms ? hint : map

    Component {
        id: map

        Item {
            DoorMap {
                anchors.fill: parent
                visible: drawn
                numbers: height > Theme.mm(60)
                shut: page.unit
            }
        }
    }
    Component {
        id: hint

        Item {
            implicitHeight: Math.max(beam.height, scan.implicitHeight)

            Glyph {
                id: beam
                name: "scan-barcode"
                mm: Theme.small ? 9 : 12
                color: Theme.c.lit
                anchors { left: parent.left; top: parent.top }
            }
            Words {
                id: scan
                role: "lead"
                said: page.hintWords
                color: Theme.c.signInk
                horizontalAlignment: Text.AlignLeft
                anchors { left: beam.right; leftMargin: Theme.mm(4); right: parent.right }
                y: Math.max(0, (beam.height - implicitHeight) / 2)
            }
        }
    }
    Choices {
        id: choices
        anchors.fill: parent
        flat: page.flat
        tallest: Theme.mm(58)
        answers: page.answers.map(name => Object.assign({ name: name }, page.words[name]))
        onChosen: name => page.act(name, null)
    }
}
