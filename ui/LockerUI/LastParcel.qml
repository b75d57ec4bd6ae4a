import QtQuick

// Where a courier's last parcel lies, and the way to have it back.
Card {
    id: root

    property string number: ""
    property string heading: ""
    property string standing: ""
    property string action: ""
    readonly property int pad: Theme.mm(5)
    signal undone()

    implicitHeight: Math.max(plate.height, words.height, button.height) + 2 * pad
    edge: Theme.c.hairline

    DoorPlate {
        id: plate
        number: root.number
        mm: 20
        anchors { left: parent.left; leftMargin: root.pad; verticalCenter: parent.verticalCenter }
    }
    Column {
        id: words
        anchors { left: plate.right; leftMargin: root.pad; right: button.left; rightMargin: Theme.mm(3); verticalCenter: parent.verticalCenter }
        spacing: Theme.mm(1)

        Words {
            said: root.heading
            color: Theme.c.inkSoft
            width: parent.width
            horizontalAlignment: Text.AlignLeft
        }
        Words {
            said: root.standing
            color: Theme.c.good
            strong: true
            width: parent.width
            horizontalAlignment: Text.AlignLeft
        }
    }
    ActionButton {
        id: button
        objectName: "undo"
        anchors { right: parent.right; rightMargin: root.pad; verticalCenter: parent.verticalCenter }
        width: Math.round(root.width * 0.42)
        height: implicitHeight
        text: root.action
        onClicked: root.undone()
    }
}
