pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Staff: nobody knows what lies in this locker. Its labels are scanned at the open door; once it is shut: is that all?
Page {
    id: page

    required property string unit
    required property bool open
    required property int scanned        // parcels that belong here
    required property int strange        // labels of which that is not known
    required property string notice
    required property string other       // the locker that the last one belongs in
    readonly property string counted: qsTr("%n parcel(s) belong here.", "", scanned)
    readonly property string stays: strange > 0 ? qsTr("%n other(s) must come out.", "parcels", strange) : qsTr("Collecting them needs the network.")
    readonly property var names: open ? ["type-label", "cancel"] : [scanned > 0 ? "that-is-all" : "nothing-inside", "reopen", "no-answer"]
    readonly property var words: ({
        "type-label": { glyph: "keyboard", text: qsTr("Type the number", "of the label"), kind: "secondary" },
        "cancel": { glyph: "door-open", text: qsTr("Leave it open", "button: the door"), kind: "quiet" },
        "that-is-all": { glyph: "package-check", text: qsTr("That is all", "button: nothing else is inside") },
        "nothing-inside": { glyph: "package-open", text: qsTr("Nothing is inside") },
        "reopen": { glyph: "door-open", text: qsTr("Open the door again"), kind: "secondary" },
        "no-answer": { glyph: "arrow-right", text: qsTr("Change nothing"), kind: "quiet" }
    })

    ofStaff: true
    plate: unit
    plateLit: open
    kept: ["open", "scanned", "strange"]
    title: open ? qsTr("Scan what is inside") : scanned > 0 ? qsTr("Is that all?") : qsTr("What is inside?")
    help: open ? scanned > 0 ? counted : qsTr("Label by label. Then close the door.") : scanned > 0 ? counted + "\n" + stays : stays
    news: notice === "in-another" ? News.line(notice).arg(other) : !open && notice === "belongs-here" ? "" : News.line(notice)
    newsKind: News.kind(notice)
    told: [title, ...(news === "" ? [] : [news]), help.replace("\n", " ")]
    flatWhenSmall: true
    signShare: 0.4
    least: choices.least
    stage: flat ? null : map

    Component {
        id: map

        Item {
            DoorMap {
                anchors.fill: parent
                visible: drawn
                ofStaff: true
                numbers: height > Theme.mm(60)
                lit: page.open ? [page.unit] : []
                shut: page.open ? "" : page.unit
                ajar: page.open
            }
        }
    }
    PlaceCard {
        objectName: "stock-place"
        width: parent.width
        y: parent.height - height
        unit: page.unit
        dropped: !page.open || choices.used + Theme.gutter + implicitHeight > page.deskItem.height     // below the buttons, where they leave room
    }
    Choices {
        id: choices
        anchors.fill: parent
        flat: page.flat
        tallest: Theme.mm(page.open ? 30 : 44)     // beside them stands the place of the open door
        narrowest: Theme.mm(Theme.large ? 92 : 64)
        best: !page.open
        answers: page.names.map(name => Object.assign({ name: name }, page.words[name]))
        onChosen: name => page.act(name, null)
    }
}
