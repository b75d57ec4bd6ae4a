pragma ComponentBehavior: Bound
import QtQuick

// A receipt on the glass, to be photographed: black on white in every scheme. A strip of paper, torn off below, so that
// nobody takes it for a key. Its title, the line of its number (which stands under the bars too), the height of its bars,
// the words of facts that tell what they are, and only then its last facts give way, in this order, where there is no
// room for all of it.
Item {
    id: root

    property string title: ""
    property var facts: []             // [word, value] pairs, the most important first
    property var bars: []
    property string number: ""
    readonly property color ink: Schemes.light.ink
    readonly property color soft: Schemes.light.inkSoft
    readonly property int tooth: Theme.mm(Theme.small ? 1.2 : 1.6)     // how deep it is torn
    readonly property bool tight: Theme.small && Theme.large
    readonly property int pad: Theme.mm(tight ? 1.8 : Theme.small ? 4 : 7)
    readonly property int lowestBars: Theme.mm(tight ? 5 : 10)      // a scanner reads them as well, a camera too
    readonly property int room: height - 2 * pad
    readonly property int ease: height > Theme.mm(150) ? Theme.mm(4) : 0       // a tall ticket breathes
    readonly property int spacing: Theme.mm(tight ? 1 : Theme.small ? 2 : 4)
    readonly property int captionNeed: number_.implicitHeight + Theme.mm(Theme.small ? 1 : 2)
    readonly property bool barred: code.module >= 2 && (lines.count > 0 && rows.first ? rows.first.full : 0) + spacing + lowestBars + captionNeed <= room
    readonly property int barsNeed: barred ? lowestBars + captionNeed + spacing : 0
    readonly property bool twice: barred && rows.need(false) > room - barsNeed      // no room to say the number in a line of its own too
    readonly property int factsNeed: rows.need(true)
    readonly property bool titled: rows.need(false) + barsNeed + head.height + spacing <= room

    Repeater {
        model: Math.max(1, Math.round(root.width / (2 * root.tooth)))

        // A square on its corner, half of it behind the strip.
        Rectangle {
            required property int index
            readonly property real step: root.width / Math.max(1, Math.round(root.width / (2 * root.tooth)))
            width: step / Math.SQRT2
            height: width
            rotation: 45
            antialiasing: true
            x: (index + 0.5) * step - width / 2
            y: strip.height - strip.border.width - height / 2
            color: Schemes.paper
            border { width: strip.border.width; color: strip.border.color }
        }
    }
    Rectangle {
        id: strip
        width: parent.width
        height: parent.height - root.tooth
        color: Schemes.paper
        border { width: Theme.scheme === "light" ? 2 : 0; color: Schemes.light.lip }     // white on a light desk

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: parent.border.width; rightMargin: parent.border.width }
            height: parent.border.width
            color: Schemes.paper
        }
    }
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
        property FactLine first: null

        // How high the facts are; `shown`: those that can be seen, else all of them.
        function need(shown: bool): int {
            let high = 0;
            for (let i = 0; i < lines.count; i++) {
                const line = lines.itemAt(i) as FactLine;
                high += line && (!shown || line.stands) ? line.full : 0;
            }
            return high;
        }
        anchors { left: parent.left; right: parent.right; leftMargin: root.pad; rightMargin: root.pad }
        y: root.pad + (root.titled ? head.height + root.spacing : 0)

        Repeater {
            id: lines
            model: root.facts.length
            onItemAdded: (index, item) => {
                if (index === 0)
                    rows.first = item as FactLine;
            }

            FactLine {
                required property int index
                readonly property FactLine above: index > 0 ? lines.itemAt(index - 1) as FactLine : null
                readonly property bool spoken: root.twice && value === root.number     // under the bars
                stands: !spoken && y + full <= root.room - root.barsNeed
                visible: stands
                y: above ? above.y + (above.stands ? above.full : 0) : 0
                width: rows.width
                word: root.facts[index]?.[0] ?? ""
                value: root.facts[index]?.[1] ?? ""
                ease: root.ease
                plain: root.tight && index > 0
                ruled: y + full < root.factsNeed || root.barred
            }
        }
    }
    Bars {
        id: code
        visible: root.barred
        widths: root.bars
        room: root.width - 2 * root.pad
        y: rows.y + root.factsNeed + root.spacing + Math.max(0, (spare - height) / 2)
        readonly property real spare: root.height - root.pad - root.captionNeed - rows.y - root.factsNeed - root.spacing
        height: Math.min(Theme.mm(72), spare)
        anchors.horizontalCenter: parent.horizontalCenter
    }
    Figures {
        id: number_
        visible: root.barred
        // Rather whole in a smaller letter than on two lines.
        readonly property bool loud: Theme.small || Letters.leadStrong.across(root.number) + 2 * root.number.length <= width
        role: loud ? "lead" : "body"
        given: root.number
        color: Schemes.inkOnPaper
        font.letterSpacing: Theme.small || !loud ? 0 : 2
        lineHeight: 1
        x: root.pad
        y: code.y + code.height + root.captionNeed - implicitHeight
        width: root.width - 2 * root.pad
        horizontalAlignment: Text.AlignHCenter
        Accessible.name: qsTr("Barcode %1").arg(root.number)
    }

    component FactLine: Item {
        id: line
        property bool stands: true       // there is room for it
        property string word: ""
        property string value: ""
        property bool ruled: true
        property int ease: 0
        readonly property bool alone: said.natural > width - beside && said.natural <= width
        property bool plain: false       // its value tells what it is
        readonly property bool mute: plain && alone      // there is no room for its word
        readonly property real beside: name.implicitWidth + Theme.mm(root.tight ? 2.5 : 4)
        readonly property int full: Math.ceil(mute ? said.implicitHeight : alone ? name.implicitHeight + said.implicitHeight : Math.max(name.implicitHeight, said.implicitHeight)) + Theme.mm(root.tight ? 0.4 : Theme.small ? 2 : 3) + ease

        height: full

        Words {
            id: name
            visible: !line.mute
            text: line.word
            color: root.soft
            wrapMode: Text.NoWrap
            anchors.left: parent.left
        }
        Figures {
            id: said
            given: line.value
            color: root.ink
            horizontalAlignment: Text.AlignRight
            y: line.alone && !line.mute ? name.implicitHeight : 0
            anchors.right: parent.right
            width: line.alone ? line.width : line.width - line.beside
        }
        Rectangle {
            visible: line.ruled
            width: parent.width
            height: 2
            color: Schemes.light.hairline
            anchors { bottom: parent.bottom; bottomMargin: Theme.mm(root.tight ? 0.1 : Theme.small ? 0.8 : 1.2) + line.ease / 2 }
        }
    }
}
