pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// A return is in: its receipt, black on white, to be photographed.
Page {
    id: page

    required property string number
    required property string unit
    required property string caseNumber
    required property real at          // when the parcel was put in, milliseconds since 1970
    required property var bars
    readonly property var facts: [[qsTr("Parcel", "receipt row: its number"), number], [qsTr("Placed", "receipt row: when the parcel was put in"), qsTr("%1, %2", "day, time of day").arg(Moments.day(at)).arg(Moments.clock(at))], [qsTr("Where", "receipt row: bank and locker"), qsTr("Bank %1, locker %2").arg(Site.bank).arg(unit)], [qsTr("Case", "receipt row: the number staff ask for"), caseNumber]].filter(f => f[1] !== "")

    title: qsTr("Your return is in")
    help: qsTr("Photograph this receipt.")
    signShare: 0.84
    wideShare: 0.36
    stage: page.wide ? null : onSign

    Component {
        id: onSign

        Ticket {
            title: qsTr("Return received")
            facts: page.facts
            bars: page.bars
            number: page.number
        }
    }
    Ticket {
        visible: page.wide
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: finish.top; bottomMargin: Theme.mm(4) }
        title: qsTr("Return received")
        facts: page.facts
        bars: page.bars
        number: page.number
    }
    ActionButton {
        id: finish
        objectName: "done"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: page.wide ? Theme.button : parent.height
        kind: "primary"
        glyph: "log-out"
        text: qsTr("Finish", "button: leave")
        onClicked: page.act("done", null)
    }
}
