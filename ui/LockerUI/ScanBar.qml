import QtQuick

// Where the scanner is: the one lit thing on a screen that waits for a scan.
Rectangle {
    id: root

    property bool wide: false
    readonly property string side: Site.scanner

    implicitHeight: Theme.mm(18)
    radius: Theme.radius
    color: Theme.c.lit
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    Row {
        anchors.centerIn: parent
        spacing: Theme.mm(4)

        Glyph {
            name: "scan-barcode"
            mm: 11
            color: Theme.c.onLit
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: label
            role: "button"
            text: root.side === "left" ? qsTr("Scanner on the left") : root.side === "right" ? qsTr("Scanner on the right") : root.wide ? qsTr("Scanner is below") : qsTr("Scanner below the screen")
            color: Theme.c.onLit
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        Glyph {
            name: root.side === "left" ? "arrow-left" : root.side === "right" ? "arrow-right" : "arrow-down"
            mm: 10
            transform: []
            color: Theme.c.onLit
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
