pragma ComponentBehavior: Bound
import QtQuick

// The number of a door, as an enamelled house number: the same plate on the screen, on the door, on the receipt.
// In high contrast a whole edge belongs to what can be pressed: there it is a number between two rules.
Rectangle {
    id: root

    property string number: ""
    property string kind: "sign"       // lit, sign
    property real mm: 20
    readonly property bool framed: !Theme.hc || kind === "lit"
    readonly property color ink: kind === "lit" ? Theme.c.onLit : Theme.c.signInk

    height: Theme.mm(mm)
    width: Math.max(height * 1.25, label.implicitWidth + height * 0.5)
    radius: framed ? height * 0.16 : 0
    color: kind === "lit" ? Theme.c.lit : Theme.c.sign
    border { width: kind === "lit" || !framed ? 0 : Theme.rule; color: Theme.c.signLine }
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Locker %1").arg(number)

    Rectangle {
        visible: root.framed
        anchors { fill: parent; margins: Math.max(4, Math.round(root.height * 0.055)) }
        radius: parent.radius * 0.72
        color: "transparent"
        border { width: Math.max(2, root.height * 0.022); color: root.ink }
    }
    Rectangle {
        visible: !root.framed
        width: parent.width
        height: Theme.rule
        color: root.ink
    }
    Rectangle {
        visible: !root.framed
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.rule
        color: root.ink
    }
    Text {
        id: label
        anchors.centerIn: parent
        text: root.number
        font { family: Theme.family; pixelSize: Math.max(Theme.px("body"), root.height * 0.56); weight: Font.Bold; letterSpacing: -root.height * 0.015; features: { "tnum": 1 } }
        color: root.ink
        Accessible.ignored: true
    }
}
