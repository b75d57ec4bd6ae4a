pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// What is wrong? One touch says it; staff are told.
Page {
    id: page

    required property string unit
    readonly property var problems: [
        { id: "empty", glyph: "package", text: qsTr("Locker was empty", "button: what went wrong") },
        { id: "not-mine", glyph: "user", text: qsTr("Not my parcel", "button: what went wrong") },
        { id: "damaged", glyph: "package-x", text: qsTr("Parcel is damaged", "button: what went wrong") },
        { id: "stuck", glyph: "door-open", text: qsTr("Door does not close", "button: what went wrong") }
    ]

    plate: unit
    plateLit: false
    title: qsTr("What is wrong?")
    help: qsTr("We note it for the staff.")

    Column {
        id: list
        readonly property int each: Math.min(Theme.mm(44), Math.floor((last.y - Theme.mm(5) - 3 * spacing) / 4))
        width: parent.width
        spacing: Theme.mm(page.wide ? 3 : 4)

        Repeater {
            model: page.problems

            ActionButton {
                required property var modelData
                objectName: "report-" + modelData.id
                width: list.width
                height: list.each
                big: true
                glyph: modelData.glyph
                text: modelData.text
                onClicked: page.act("report", modelData.id)
            }
        }
    }
    BackAndGo {
        id: last
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        onBack: page.act("cancel", null)
    }
}
