import QtQuick

// A card that tells something and cannot be pressed. Plain facts stand on the ground itself, for what is filled can be
// pressed. In high contrast all surfaces are one black, and a whole edge belongs to what can be pressed. So plain cards,
// and all in high contrast, have nothing but a rule along their leading side. In the dark a tint differs from its ground
// in hue alone: the rule stands inside it.
Rectangle {
    id: root

    property color tint: Theme.c.surface
    property color edge: "transparent"
    property bool plain: false
    readonly property bool ruled: plain || Theme.hc      // by nothing else

    radius: ruled ? 0 : Theme.radius
    color: plain ? "transparent" : tint
    border { width: ruled || edge.a === 0 ? 0 : Theme.rule; color: edge }

    Rectangle {
        readonly property int inset: root.ruled ? 0 : Theme.mm(1.4)
        visible: root.ruled || Theme.scheme === "dark" && root.edge.a === 0
        width: root.ruled ? Theme.bar : Theme.mm(0.9)
        color: Theme.c.line
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; leftMargin: inset; topMargin: 2 * inset; bottomMargin: 2 * inset }
    }
}
