import QtQuick

// A card that tells something and cannot be pressed. In high contrast all surfaces are one black, and a whole edge
// belongs to what can be pressed: a card has a rule along its leading side.
Rectangle {
    id: root

    property color tint: Theme.c.surface
    property color edge: "transparent"

    radius: Theme.hc ? 0 : Theme.radius
    color: tint
    border { width: Theme.hc || edge.a === 0 ? 0 : Theme.rule; color: edge }

    Rectangle {
        visible: Theme.hc
        width: Theme.bar
        height: parent.height
        color: Theme.c.line
        anchors.left: parent.left
    }
}
