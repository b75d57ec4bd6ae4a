import QtQuick

// A sheet over a scrim: the only thing that ever covers a screen. What lies under it cannot be touched.
Item {
    id: root

    property bool up: false
    property string heading: ""
    property var told: [heading]
    property bool headed: true
    default property alias content: inner.data
    readonly property bool wide: width > height
    readonly property int edge: Theme.mm(Theme.small ? 4 : Theme.lowered ? 5 : 9)
    readonly property int room: height - 2 * edge - (headed ? title.height + edge : 0)   // for its content
    readonly property int lowRoom: Theme.lowered ? Math.min(room, height - Math.round(Theme.mm(Theme.heightMm) * (1 - Theme.lowShare)) - edge) : room
    signal close()

    visible: up
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Dialog
    Accessible.name: heading

    Rectangle {
        anchors.fill: parent
        color: Theme.c.scrim
    }
    MouseArea {
        anchors.fill: parent
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        id: card
        anchors { left: parent.left; right: parent.right }
        y: parent.height - height + Theme.sheetRadius
        height: inner.y + inner.height + root.edge + Theme.sheetRadius
        radius: Theme.sheetRadius
        color: Theme.c.surface
        border { width: Theme.hc ? Theme.rule : 0; color: Theme.c.line }

        Words {
            id: title
            objectName: "sheet-heading"
            visible: root.headed
            x: Theme.margin
            y: root.edge
            width: parent.width - 2 * Theme.margin
            role: "title"
            said: root.heading
            horizontalAlignment: Text.AlignLeft
            Accessible.role: Accessible.Heading
        }
        Item {
            id: inner
            x: Theme.margin
            y: root.headed ? title.y + title.height + Math.round(root.edge * 0.7) : root.edge
            width: parent.width - 2 * Theme.margin
            height: childrenRect.height
        }
    }
}
