pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// The parcel came without a barcode: its number, to be written on it, and its bars, for whoever prints them.
Page {
    id: page

    required property string number
    required property var bars
    readonly property bool aside: flat && Theme.small          // beside the label, not under it
    readonly property bool onDesk: besides || aside
    readonly property string advice: qsTr("Then the parcel can go in.")
    readonly property var facts: [[qsTr("Number", "label row: of the parcel"), number]]

    title: qsTr("Write this on the parcel")
    help: advice
    told: [title, advice]
    toldPrivately: [title, facts[0].join(" ") + ".", advice]
    signShare: 0.8
    wideShare: Theme.small ? 0.35 : 0.36
    headShare: 0.52
    least: onDesk ? Theme.mm(44) : ways.least
    stage: onDesk ? null : onSign

    Component {
        id: onSign

        Ticket {
            title: qsTr("Label", "of the parcel")
            facts: page.facts
            bars: page.bars
            number: page.number
        }
    }
    Ticket {
        visible: page.onDesk
        anchors.left: parent.left
        width: parent.width - (page.aside ? ways.width + Theme.gutter : 0)
        height: parent.height - (page.aside ? 0 : ways.height + Theme.mm(Theme.small ? 3 : 4))
        title: qsTr("Label", "of the parcel")
        facts: page.onDesk ? page.facts : []
        bars: page.onDesk ? page.bars : []
        number: page.number
    }
    BackAndGo {
        id: ways
        anchors { right: parent.right; bottom: parent.bottom }
        width: page.aside ? Math.round(parent.width * (Theme.large ? 0.42 : 0.36)) : parent.width
        height: page.aside ? parent.height : least
        stacked: page.aside
        goName: "done"
        goText: qsTr("It is written", "button: the number is on the parcel")
        goGlyph: "check"
        onBack: page.act("cancel", null)
        onGo: page.act("done", null)
    }
}
