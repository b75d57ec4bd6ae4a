pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// How does the person say who they are? A scan is always heard as well.
Page {
    id: page

    title: qsTr("How do you collect?")
    help: qsTr("Or scan your code now.")
    signShare: 0.5
    stagePacked: Theme.small && Theme.large      // the scanner's place comes before the site's name
    least: ways.least
    stage: Item {
        implicitHeight: scan.implicitHeight

        DoorMap {
            visible: !Theme.small && parent.height > scan.height + Theme.mm(34)
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: scan.top; bottomMargin: Theme.mm(7) }
            numbers: false
        }
        ScanBar {
            id: scan
            wide: page.besides
            anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
        }
    }

    Choices {
        id: ways
        anchors.fill: parent
        made: 3
        flat: page.flat
        answers: [
            { name: "type-code", glyph: "hash", text: qsTr("Type a code"), note: qsTr("It is in the message you got") },
            { name: "type-id", glyph: "id-card", text: qsTr("Type my ID"), note: qsTr("Or hold your badge to the scanner") },
            { name: "cancel", glyph: "arrow-left", text: qsTr("Go back") }
        ].filter(answer => Site.online || answer.name !== "type-id")    // only the service knows the IDs
        onChosen: name => page.act(name, null)
    }
}
