import QtQuick

// Do you need more time? The work stays under it; silence ends the visit.
Sheet {
    id: root

    property int seconds: -1
    property int of: 30
    readonly property string sentence: qsTr("If not, we clear the screen.")
    signal more()
    signal finish()

    up: seconds >= 0
    headed: false
    heading: qsTr("Do you need more time?")
    told: [heading, sentence]

    Grid {
        id: parts
        readonly property bool beside: root.wide || Theme.lowered
        width: parent.width
        columns: beside ? 2 : 1
        columnSpacing: Theme.mm(Theme.small ? 8 : 14)
        rowSpacing: Theme.mm(7)
        verticalItemAlignment: Grid.AlignVCenter
        horizontalItemAlignment: Grid.AlignHCenter

        CountdownRing {
            id: ring
            seconds: Math.max(0, root.seconds)
            of: root.of
            mm: Theme.small ? 46 : Theme.lowered ? 50 : root.wide ? 84 : Theme.large ? 78 : 66
        }
        Column {
            width: parts.beside ? parent.width - ring.width - parent.columnSpacing : parent.width
            spacing: Theme.mm(3)

            Words {
                objectName: "question"
                role: "title"
                said: root.heading
                width: parent.width
                horizontalAlignment: parts.beside ? Text.AlignLeft : Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            Words {
                role: "lead"
                said: root.sentence
                color: Theme.c.inkSoft
                width: parent.width
                horizontalAlignment: parts.beside ? Text.AlignLeft : Text.AlignHCenter
            }
            Item {
                visible: !Theme.small && !Theme.lowered
                width: 1
                height: Theme.mm(3)
            }
            ActionButton {
                objectName: "more-time"
                width: parent.width
                height: Theme.small || Theme.lowered ? Math.max(Theme.key, terseHeight) : Theme.mm(34)
                kind: "primary"
                big: true
                glyph: "clock"
                text: qsTr("Yes, give me more time")
                onClicked: root.more()
            }
            ActionButton {
                objectName: "finish-now"
                width: parent.width
                height: Theme.small || Theme.lowered ? Math.max(Theme.key, terseHeight) : Theme.mm(26)
                glyph: "log-out"
                text: qsTr("No, finish now")
                onClicked: root.finish()
            }
        }
    }
}
