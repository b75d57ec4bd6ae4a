import QtQuick

// How a courier's round stands: what is in, and what is free.
Item {
    id: root

    property int delivered: 0
    property string counted: ""          // follows the number
    property string spoken: ""
    property string free: ""

    implicitHeight: Math.max(tally.height, words.height)

    Rectangle {
        id: tally
        width: Theme.hc ? number.implicitWidth : Math.max(height, number.implicitWidth + Theme.mm(Theme.small ? 5 : 8))
        height: Theme.mm(Theme.small ? 13 : 18)
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        radius: Theme.radius
        color: Theme.hc ? "transparent" : Theme.c.signInk     // filled there is only what can be pressed, or lit

        Text {
            id: number
            anchors.centerIn: parent
            text: root.delivered
            color: Theme.hc ? Theme.c.signInk : Theme.c.sign
            font { family: Theme.family; weight: Font.Bold; pixelSize: Theme.mm(Theme.small && !Theme.large ? 9 : 11.5); features: { "tnum": 1 } }
            Accessible.ignored: true
        }
    }
    Column {
        id: words
        anchors { left: tally.right; leftMargin: Theme.mm(Theme.small ? 3 : 5); right: parent.right; verticalCenter: parent.verticalCenter }

        Words {
            objectName: "counts"
            role: "lead"
            text: root.counted
            color: Theme.c.signInk
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            Accessible.name: root.spoken
        }
        Words {
            objectName: "free"
            role: "lead"
            text: root.free
            color: Theme.c.signSoft
            width: parent.width
            horizontalAlignment: Text.AlignLeft
        }
    }
}
