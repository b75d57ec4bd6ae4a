import QtQuick

// Do you need more time? The work stays under it; silence ends the visit.
Sheet {
    id: root

    property int seconds: -1
    property int of: 30
    signal more()
    signal finish()

    up: seconds >= 0
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    Grid {
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.mm(14)
        rowSpacing: Theme.mm(7)
        verticalItemAlignment: Grid.AlignVCenter
        horizontalItemAlignment: Grid.AlignHCenter

        CountdownRing {
            id: ring
            seconds: Math.max(0, root.seconds)
            of: root.of
            mm: root.wide ? 84 : 66
        }
        Column {
            id: words
            width: root.wide ? parent.width - ring.width - parent.columnSpacing : parent.width
            spacing: Theme.mm(3)

            Words {
                id: question
                role: "title"
                text: qsTr("Do you need more time?")
                width: parent.width
                horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            Words {
                role: "lead"
                text: qsTr("If not, we clear the screen.")
                color: Theme.c.inkSoft
                width: parent.width
                horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            }
            Item {
                width: 1
                height: Theme.mm(3)
            }
            ActionButton {
                objectName: "more-time"
                width: parent.width
                height: Theme.mm(34)
                kind: "primary"
                big: true
                glyph: "clock"
                text: qsTr("Yes, give me more time")
                onClicked: root.more()
            }
            ActionButton {
                objectName: "finish-now"
                width: parent.width
                height: Theme.mm(26)
                glyph: "log-out"
                text: qsTr("No, finish now")
                onClicked: root.finish()
            }
        }
    }
}
