pragma ComponentBehavior: Bound
import QtQuick

// A receipt on the glass, to be photographed: black on white in every scheme. Its title, its bars and its last
// facts give way, in this order, where there is no room for all of it.
Rectangle {
    id: root

    property string title: ""
    property var facts: []             // [word, value] pairs, the most important first
    property var bars: []
    property string number: ""
    readonly property color ink: Schemes.light.ink
    readonly property color soft: Schemes.light.inkSoft
    readonly property int pad: Theme.mm(Theme.small ? 4 : 7)
    readonly property int room: height - 2 * pad
    readonly property int ease: height > Theme.mm(150) ? Theme.mm(4) : 0       // a tall ticket breathes
    readonly property int spacing: Theme.mm(Theme.small ? 2 : 4)
    readonly property int captionNeed: captioned ? number_.implicitHeight + Theme.mm(2) : 0
    readonly property bool barred: code.module >= 2 && rows.need + spacing + Theme.mm(10) + captionNeed <= room
    readonly property int barsNeed: barred ? Theme.mm(10) + captionNeed + spacing : 0
    readonly property bool captioned: number_.implicitWidth <= width - 2 * pad && rows.need + spacing + Theme.mm(12) + number_.implicitHeight <= room
    readonly property bool titled: rows.need + barsNeed + head.height + spacing <= room

    radius: Theme.radius
    color: Schemes.paper
    border { width: Theme.rule; color: Schemes.light.hairline }

    Row {
        id: head
        visible: root.titled
        anchors { left: parent.left; top: parent.top; leftMargin: root.pad; topMargin: root.pad }
        spacing: Theme.mm(4)

        Glyph {
            name: "circle-check"
            mm: Theme.small ? 10 : 13
            color: Schemes.light.good
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            role: "title"
            text: root.title
            color: root.ink
            width: root.width - 2 * root.pad - Theme.mm(18)
            horizontalAlignment: Text.AlignLeft
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Item {
        id: rows
        readonly property real need: lines.count > 0 && last ? last.y + last.full : 0
        property FactLine last: null
        anchors { left: parent.left; right: parent.right; leftMargin: root.pad; rightMargin: root.pad }
        y: root.pad + (root.titled ? head.height + root.spacing : 0)

        Repeater {
            id: lines
            model: root.facts.length
            onItemAdded: (index, item) => rows.last = item as FactLine

            FactLine {
                required property int index
                readonly property FactLine above: index > 0 ? lines.itemAt(index - 1) as FactLine : null
                visible: y + full <= root.room
                y: above ? above.y + above.full : 0
                width: rows.width
                word: root.facts[index]?.[0] ?? ""
                value: root.facts[index]?.[1] ?? ""
                ease: root.ease
                ruled: index < root.facts.length - 1 || root.barred
            }
        }
    }
    Bars {
        id: code
        visible: root.barred
        widths: root.bars
        room: root.width - 2 * root.pad
        y: rows.y + rows.need + root.spacing + Math.max(0, (spare - height) / 2)
        readonly property real spare: root.height - root.pad - root.captionNeed - rows.y - rows.need - root.spacing
        height: Math.min(Theme.mm(72), spare)
        anchors.horizontalCenter: parent.horizontalCenter
    }
    Words {
        id: number_
        visible: root.barred && root.captioned
        role: "lead"
        strong: true
        text: root.number
        color: Schemes.inkOnPaper
        font.letterSpacing: 2
        lineHeight: 1
        y: code.y + code.height + Theme.mm(2)
        anchors.horizontalCenter: parent.horizontalCenter
        Accessible.name: qsTr("Barcode %1").arg(root.number)
    }

    component FactLine: Item {
        id: line
        property string word: ""
        property string value: ""
        property bool ruled: true
        property int ease: 0
        readonly property int full: Math.ceil(Math.max(name.implicitHeight, said.implicitHeight)) + Theme.mm(Theme.small ? 2 : 3) + ease

        height: full

        Words {
            id: name
            text: line.word
            color: root.soft
            wrapMode: Text.NoWrap
            anchors.left: parent.left
        }
        Words {
            id: said
            text: line.value
            color: root.ink
            strong: true
            wrapMode: Text.Wrap
            horizontalAlignment: Theme.rtl ? Text.AlignLeft : Text.AlignRight
            anchors { left: name.right; leftMargin: Theme.mm(4); right: parent.right }
        }
        Rectangle {
            visible: line.ruled
            width: parent.width
            height: 2
            color: Schemes.light.hairline
            anchors { bottom: parent.bottom; bottomMargin: Theme.mm(Theme.small ? 0.8 : 1.2) + line.ease / 2 }
        }
    }
}
