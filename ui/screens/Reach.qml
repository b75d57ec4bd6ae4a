pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// The locker is too high, or too low, for its person: somebody beside them helps, or staff do. Nobody else gets it.
Page {
    id: page

    required property string unit
    required property bool open          // its door stands open meanwhile
    readonly property string advice: open ? qsTr("The door stays open for whoever helps you.") : qsTr("The parcel stays yours.")
    readonly property string place: Theme.large ? Bank.shortPlace(unit) : Bank.place(unit)     // the helper looks for it
    readonly property bool inWords: flat && Theme.small   // no map has room

    plate: unit
    plateLit: open
    title: qsTr("Can somebody help you?")
    help: inWords ? Bank.said([place, advice], "\n") : advice
    told: [title, Bank.spokenPlace(unit), advice]
    signShare: 0.5
    flatWhenSmall: true
    least: choices.least
    stage: inWords ? null : map

    Component {
        id: map

        Item {
            DoorMap {
                anchors.fill: parent
                visible: drawn
                numbers: height > Theme.mm(60)
                lit: page.open ? [page.unit] : []
                shut: page.open ? "" : page.unit
                ajar: page.open
            }
        }
    }
    Choices {
        id: choices
        anchors.fill: parent
        flat: page.flat
        answers: [
            { name: "helped", glyph: "users", text: qsTr("Yes, somebody helps me") },
            { name: "call-staff", glyph: "phone", text: qsTr("No, tell the staff") },
            { name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet" }
        ]
        onChosen: name => page.act(name, null)
    }
}
