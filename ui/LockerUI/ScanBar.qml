import QtQuick

// Where the scanner is: the one lit thing on a screen that waits for a scan. In high contrast, where the primary has
// the same colour, only its words and a bar on the scanner's side are lit.
Rectangle {
    id: root

    property bool wide: false
    readonly property string side: Site.scanner
    readonly property color ink: Theme.hc ? Theme.c.lit : Theme.c.onLit
    readonly property bool under: side === "below"
    readonly property real most: width - Theme.mm(32)
    readonly property bool brief: under && (wide || natural.implicitWidth > most)       // rather than in two lines
    readonly property real spare: Math.max(0, (label.width - label.contentWidth) / 2)   // beside broken words

    implicitHeight: Math.max(Theme.mm(Theme.small ? 14 : 18), label.implicitHeight + Theme.mm(4))
    radius: Theme.hc ? 0 : Theme.radius
    color: Theme.hc ? "transparent" : Theme.c.lit
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    Rectangle {
        visible: Theme.hc
        width: root.under ? parent.width : Theme.bar
        height: root.under ? Theme.bar : parent.height
        x: root.side === "right" ? parent.width - width : 0
        y: parent.height - height
        color: Theme.c.lit
    }
    Glyph {
        id: beam
        name: "scan-barcode"
        mm: 11
        color: root.ink
        anchors { right: label.left; rightMargin: Theme.mm(3) - root.spare; verticalCenter: parent.verticalCenter }
    }
    Words {
        id: label
        role: "button"
        text: root.brief ? qsTr("Scanner is below") : natural.text
        color: root.ink
        width: root.brief ? root.most : Math.min(Math.ceil(natural.implicitWidth) + 2, root.most)
        horizontalAlignment: Text.AlignHCenter
        anchors.centerIn: parent
        Accessible.ignored: true
    }
    Glyph {
        name: root.side === "left" ? "arrow-left" : root.side === "right" ? "arrow-right" : "arrow-down"
        mm: 10
        transform: []
        color: root.ink
        anchors { left: label.right; leftMargin: Theme.mm(3) - root.spare; verticalCenter: parent.verticalCenter }
    }
    Words {
        id: natural                      // how wide they are on one line: asking the label itself would go round
        visible: false
        role: label.role
        text: root.side === "left" ? qsTr("Scanner on the left") : root.side === "right" ? qsTr("Scanner on the right") : qsTr("Scanner below the screen")
        Accessible.ignored: true
    }
}
