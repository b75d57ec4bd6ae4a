import QtQuick

// Where the scanner is: the one lit thing on a screen that waits for a scan. Its signs and a bar on the scanner's side
// are lit, and it has no fill: it cannot be pressed.
Item {
    id: root

    property bool wide: false
    readonly property string side: Site.scanner
    readonly property int bar: Theme.mm(2)
    readonly property bool under: side === "below"
    readonly property real most: width - Theme.mm(32)
    readonly property bool brief: under && (wide || natural.implicitWidth > most)       // rather than in two lines
    readonly property real spare: Math.max(0, (label.width - label.contentWidth) / 2)   // beside broken words

    implicitHeight: Math.max(Theme.mm(Theme.small ? 14 : 18), label.implicitHeight + Theme.mm(4) + (under ? bar : 0))
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    Rectangle {
        width: root.under ? parent.width : root.bar
        height: root.under ? root.bar : parent.height
        x: root.side === "right" ? parent.width - width : 0
        y: parent.height - height
        color: Theme.c.lit
    }
    Glyph {
        id: beam
        name: "scan-barcode"
        mm: 11
        color: Theme.c.lit
        anchors { right: label.left; rightMargin: Theme.mm(3) - root.spare; verticalCenter: parent.verticalCenter }
    }
    Words {
        id: label
        role: "button"
        text: root.brief ? qsTr("Scanner is below") : natural.text
        color: Theme.hc ? Theme.c.lit : Theme.c.signInk
        width: root.brief ? root.most : Math.min(Math.ceil(natural.implicitWidth) + 2, root.most)
        horizontalAlignment: Text.AlignHCenter
        anchors { centerIn: parent; verticalCenterOffset: root.under ? -Math.round(root.bar / 2) : 0 }
        Accessible.ignored: true
    }
    Glyph {
        name: root.side === "left" ? "arrow-left" : root.side === "right" ? "arrow-right" : "arrow-down"
        mm: 10
        transform: []
        color: Theme.c.lit
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
