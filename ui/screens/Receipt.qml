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
    readonly property bool aside: flat && Theme.small          // beside the ticket, not under it
    readonly property bool onDesk: besides || aside
    // What staff ask for comes first: a small glass with large words leaves out the last ones.
    readonly property var facts: [
        [qsTr("Case", "receipt row: the number staff ask for"), caseNumber],
        [qsTr("Parcel", "receipt row: its number"), number],
        [qsTr("Placed", "receipt row: when the parcel was put in"), qsTr("%1, %2", "day, time of day").arg(Moments.day(at)).arg(Moments.clock(at))],
        [qsTr("Where", "receipt row: bank and locker"), qsTr("Locker bank %1, locker %2").arg(Site.bank).arg(unit)]
    ].filter(fact => fact[1] !== "")

    title: qsTr("Your return is in")
    help: qsTr("Photograph this receipt.")
    told: [title, help]
    toldPrivately: told.concat(facts.map(fact => fact.join(" ") + "."))
    signShare: 0.86
    wideShare: Theme.small ? 0.35 : 0.36
    headShare: 0.52
    least: onDesk ? Theme.mm(44) : finish.least
    stage: onDesk ? null : onSign

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
        visible: page.onDesk
        anchors.left: parent.left
        width: parent.width - (page.aside ? finish.width + Theme.gutter : 0)
        height: parent.height - (page.aside ? 0 : finish.height + Theme.mm(Theme.small ? 3 : 4))
        title: qsTr("Return received")
        facts: page.onDesk ? page.facts : []
        bars: page.onDesk ? page.bars : []
        number: page.number
    }
    ActionButton {
        id: finish
        readonly property int least: Math.max(Theme.button, terseHeight)
        objectName: "done"
        anchors { right: parent.right; bottom: parent.bottom }
        width: page.aside ? Math.round(parent.width * 0.31) : parent.width
        height: page.besides ? least : page.aside ? parent.height : Math.min(parent.height, Theme.mm(52))
        kind: "primary"
        glyph: Theme.small && Theme.large ? "" : "log-out"     // the word needs its room in most languages
        text: qsTr("Finish", "button: leave")
        onClicked: page.act("done", null)
    }
}
