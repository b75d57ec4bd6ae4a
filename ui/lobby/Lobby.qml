pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// The lobby of the demonstration: the bank as it stands, what lies ready to be scanned, and what can go wrong.
// It belongs to the world outside the kiosk: it moves emulated doors and shows labels to an emulated scanner.
Window {
    id: root
    objectName: "lobby"
    property var doors: []
    property real aspect: 1.2
    property var openDoors: []
    property var filled: []
    property var cards: []
    property var switches: []
    property string hand: ""
    property real unit: Math.min(width / 1100, height / 1200)
    signal doorPressed(id: string)
    signal scanned(text: string)
    signal switched(name: string, on: bool)

    title: qsTr("The lobby")
    color: Theme.c.sunk
    flags: Qt.FramelessWindowHint

    component Line: Text {
        font.family: "Inter"
        font.pixelSize: 22 * root.unit
        font.weight: Font.Medium
        color: Theme.c.ink
        textFormat: Text.PlainText
        elide: Text.ElideNone
        wrapMode: Text.WordWrap
    }

    Line {
        id: heading
        x: 32 * root.unit
        y: 24 * root.unit
        text: root.hand === "" ? qsTr("Scan something, then touch the screen beside this.") : qsTr("In hand: %1").arg(root.hand)
        font.pixelSize: 28 * root.unit
        font.weight: Font.DemiBold
    }

    Rectangle {
        id: bank
        anchors { top: heading.bottom; topMargin: 20 * root.unit; horizontalCenter: parent.horizontalCenter }
        height: Math.min(root.height * 0.52, (root.width - 64 * root.unit) / root.aspect)
        width: height * root.aspect
        radius: 10 * root.unit
        color: Theme.c.lip
        border { width: 2; color: Theme.c.line }

        Repeater {
            model: root.doors
            LobbyDoor {
                required property var modelData
                id: door
                objectName: "door-" + door.modelData.id
                x: 8 * root.unit + door.modelData.x * (bank.width - 16 * root.unit)
                y: 8 * root.unit + door.modelData.y * (bank.height - 16 * root.unit)
                width: door.modelData.w * (bank.width - 16 * root.unit) - 3
                height: door.modelData.h * (bank.height - 16 * root.unit) - 3
                number: door.modelData.id
                screen: door.modelData.screen
                ajar: root.openDoors.indexOf(door.modelData.id) >= 0
                filled: root.filled.indexOf(door.modelData.id) >= 0
                unit: root.unit
                onPressed: root.doorPressed(door.number)
            }
        }
    }

    Item {
        id: table
        anchors {
            top: bank.bottom; topMargin: 24 * root.unit
            bottom: parent.bottom; bottomMargin: 24 * root.unit
            left: parent.left; leftMargin: 32 * root.unit
            right: parent.right; rightMargin: 32 * root.unit
        }
        readonly property real aside: 300 * root.unit

        Line {
            id: tableTitle
            text: qsTr("Ready to be scanned")
            font.weight: Font.DemiBold
        }
        Flickable {
            id: list
            anchors { top: tableTitle.bottom; topMargin: 10 * root.unit; left: parent.left; bottom: parent.bottom }
            width: parent.width - table.aside - 28 * root.unit
            contentHeight: flow.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            Flow {
                id: flow
                width: list.width
                spacing: 10 * root.unit
                Repeater {
                    model: root.cards
                    LobbyCard {
                        required property var modelData
                        id: card
                        objectName: "card-" + card.modelData.text
                        width: (flow.width - 10 * root.unit) / 2
                        kind: card.modelData.kind
                        title: card.modelData.title
                        note: card.modelData.note
                        unit: root.unit
                        onPressed: root.scanned(card.modelData.text)
                    }
                }
            }
        }
        Column {
            anchors { right: parent.right; top: parent.top }
            width: table.aside
            spacing: 10 * root.unit
            Line {
                text: qsTr("What can go wrong")
                font.weight: Font.DemiBold
            }
            Repeater {
                model: root.switches
                LobbySwitch {
                    required property var modelData
                    id: toggle
                    objectName: "switch-" + toggle.modelData.name
                    width: table.aside
                    text: toggle.modelData.title
                    on: toggle.modelData.on
                    unit: root.unit
                    onPressed: root.switched(toggle.modelData.name, !toggle.on)
                }
            }
        }
    }
}
