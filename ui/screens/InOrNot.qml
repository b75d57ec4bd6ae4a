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
    readonly property bool emptied: wish === "not-now" || job === "take-out"
    readonly property var answers: emptied ? ["it-is-empty", "parcel-in", "reopen"] : canBeLarger ? ["parcel-in", "does-not-fit", "not-now", "reopen"] : ["parcel-in", "not-now", "reopen"]
    readonly property var words: ({
        "parcel-in": { glyph: "package-check", text: emptied ? qsTr("No, parcel is inside") : qsTr("Yes, parcel is in"), note: qsTr("Locker %1 is then taken", "occupied").arg(unit) },
        "does-not-fit": { glyph: "package-x", text: qsTr("No, it does not fit"), note: qsTr("Open a larger locker") },
        "not-now": { glyph: "undo-2", text: qsTr("No, I keep the parcel"), note: qsTr("Locker %1 must be empty").arg(unit) },
        "it-is-empty": { glyph: "check", text: qsTr("Yes, it is empty"), note: qsTr("The parcel stays with you") },
        "reopen": { glyph: "door-open", text: qsTr("Open the door again"), note: qsTr("To look inside", "why the door is opened again") }
    })

    plate: unit
    title: emptied ? qsTr("Is locker %1 empty?").arg(unit) : qsTr("Is the parcel inside?")
    help: qsTr("Locker %1 is closed.").arg(unit)
    news: News.line(notice)
    newsKind: News.kind(notice)
    stage: nextScanConfirms ? hint : null

    Component {
        id: hint

        Item {
            implicitHeight: Math.max(Theme.mm(14), scan.implicitHeight)

            Glyph {
                id: beam
                name: "scan-barcode"
                mm: 12
                color: Theme.c.lit
                anchors { left: parent.left; top: parent.top; topMargin: Theme.mm(page.wide ? 0 : 1) }
            }
            Words {
                id: scan
                role: "lead"
                text: qsTr("Parcel is in? Just scan the next one.")
                color: Theme.c.signInk
                anchors { left: beam.right; leftMargin: Theme.mm(4); right: parent.right; verticalCenter: beam.verticalCenter; verticalCenterOffset: page.wide ? Math.max(0, (height - beam.height) / 2) : 0 }
            }
        }
    }
    Column {
        id: list
        readonly property real parts: page.answers.length + 0.4
        readonly property int each: Math.min(Theme.mm(58), Math.floor((parent.height - (page.answers.length - 1) * spacing) / parts))
        width: parent.width
        spacing: Theme.mm(page.wide ? 3 : 4)

        Repeater {
            model: 4   // made once: an answer comes and goes without a new button

            ActionButton {
                required property int index
                readonly property string answer: page.answers[index] ?? ""
                readonly property var said: page.words[answer] ?? page.words["reopen"]
                objectName: answer
                visible: answer !== ""
                width: list.width
                height: Math.floor(list.each * (index === 0 ? 1.4 : 1))
                kind: index === 0 ? "primary" : "secondary"
                big: true
                glyph: said.glyph
                text: said.text
                note: said.note
                onClicked: page.act(answer, null)
            }
        }
    }
}
