pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Staff: the door is closed again, or never opened. What is inside?
Page {
    id: page

    required property string unit
    required property bool opened
    required property var parcels        // the last signs of the numbers that are asked about
    required property bool sorting       // one parcel after another
    required property bool touring
    readonly property bool numbered: sorting || opened && parcels.length > 0     // the help tells ends of numbers: for a headset alone
    readonly property var names: sorting ? ["is-inside", "not-inside", "cancel"] : !opened ? ["reopen", "no-answer"] : ["nothing-inside", ...(parcels.length > 0 ? ["everything-inside"] : []), ...(parcels.length > 1 ? ["some-inside"] : []), "reopen", "no-answer"]
    readonly property var words: ({
        "nothing-inside": { glyph: "package-open", text: qsTr("Nothing is inside"), note: parcels.length > 0 ? qsTr("What was in it is with you") : "" },
        "everything-inside": { glyph: "package-check", text: parcels.length > 1 ? qsTr("All parcels are inside") : qsTr("The parcel is inside") },
        "some-inside": { glyph: "list", text: qsTr("Only some are inside", "parcels") },
        "reopen": { glyph: "door-open", text: opened ? qsTr("Open the door again") : qsTr("Try again", "button: open the door") },
        "no-answer": { glyph: opened || touring ? "arrow-right" : "arrow-left", text: opened ? qsTr("Change nothing") : touring ? qsTr("Skip this locker") : qsTr("Go back"), kind: "quiet" },
        "is-inside": { glyph: "package-check", text: qsTr("Yes, it is inside") },
        "not-inside": { glyph: "package-x", text: qsTr("No, it is not inside"), kind: "secondary" },
        "cancel": { glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet" }
    })

    ofStaff: true
    plate: unit
    plateLit: false
    title: sorting ? qsTr("Is this parcel inside?") : opened ? qsTr("What is inside?") : qsTr("The door did not open")
    help: sorting ? qsTr("The parcel ending %1", "the last signs of its number").arg(parcels[0] ?? "") : !opened ? qsTr("Push it once, or use the key.") : parcels.length > 0 ? qsTr("Expected: %1", "the last signs of parcels").arg(Letters.listed(parcels.slice(0, 3))) : qsTr("Take out what does not belong there.")
    told: numbered ? [title] : [title, help]
    toldPrivately: [title, help]
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
                shut: page.unit
            }
        }
    }
    Choices {
        id: choices
        anchors.fill: parent
        flat: page.flat
        tallest: Theme.mm(44)
        narrowest: Theme.mm(Theme.large ? 92 : 64)
        best: page.sorting || !page.opened
        answers: page.names.map(name => Object.assign({ name: name }, page.words[name]))
        onChosen: name => page.act(name, null)
    }
}
