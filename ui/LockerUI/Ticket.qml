pragma ComponentBehavior: Bound
import QtQuick

// A receipt on the glass, to be photographed: black on white in every scheme.
Rectangle {
    id: root

    property string title: ""
    property var facts: []             // [word, value] pairs
    property var bars: []
    property string number: ""
    readonly property color ink: Schemes.light.ink
    readonly property color soft: Schemes.light.inkSoft

    radius: Theme.radius
    color: "#FFFFFF"
    border { width: Theme.rule; color: Schemes.light.hairline }

    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.mm(8); rightMargin: Theme.mm(8); topMargin: Theme.mm(7) }
        spacing: Theme.mm(3)

        Row {
            spacing: Theme.mm(4)
            bottomPadding: Theme.mm(2)

            Glyph {
                name: "circle-check"
                mm: 13
                color: Schemes.light.good
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                role: "title"
                text: root.title
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Repeater {
            model: root.facts

            Item {
                id: line
                required property var modelData
                width: head.width
                height: value.implicitHeight + Theme.mm(3)

                Words {
                    id: word
                    text: line.modelData[0]
                    color: root.soft
                    wrapMode: Text.NoWrap
                    anchors { left: parent.left; top: parent.top }
                }
                Words {
                    id: value
                    text: line.modelData[1]
                    color: root.ink
                    strong: true
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignRight
                    anchors { left: word.right; leftMargin: Theme.mm(4); right: parent.right; top: parent.top }
                }
                Rectangle {
                    width: parent.width
                    height: 2
                    color: Schemes.light.hairline
                    anchors.bottom: parent.bottom
                }
            }
        }
    }
    Item {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: Theme.mm(6) }
        visible: bars.module >= 2

        Bars {
            id: bars
            widths: root.bars
            room: root.width - Theme.mm(16)
            height: Math.min(Theme.mm(42), parent.height - Theme.mm(10))
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.mm(10.5) }
        }
        Words {
            role: "lead"
            strong: true
            text: root.number
            color: "#000000"
            font.letterSpacing: 2
            lineHeight: 1
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
            Accessible.name: qsTr("Barcode %1").arg(root.number)
        }
    }
}
