import QtQuick

// A card that tells something and cannot be pressed. In high contrast all surfaces are one black, and a whole edge
// belongs to what can be pressed: a card has a rule along its leading side. In the dark a tint differs from its ground in
// hue alone: the rule stands inside it.
Rectangle {
    id: root

    property color tint: Theme.c.surface
    property color edge: "transparent"

    radius: Theme.hc ? 0 : Theme.radius
    color: tint
    border { width: Theme.hc || edge.a === 0 ? 0 : Theme.rule; color: edge }

    Rectangle {
        readonly property int inset: Theme.hc ? 0 : Theme.mm(1.4)
        visible: Theme.hc || Theme.scheme === "dark" && root.edge.a === 0
        width: Theme.hc ? Theme.bar : Theme.mm(0.9)
        color: Theme.c.line
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; leftMargin: inset; topMargin: 2 * inset; bottomMargin: 2 * inset }
    }
}
