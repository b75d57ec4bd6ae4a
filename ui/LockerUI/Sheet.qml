import QtQuick

// A sheet over a scrim: the only thing that ever covers a screen. What lies under it cannot be touched.
Item {
    id: root

    property bool up: false
    default property alias content: inner.data
    readonly property bool wide: width > height

    visible: up
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

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
        height: inner.childrenRect.height + Theme.mm(12 + 9) + Theme.sheetRadius
        radius: Theme.sheetRadius
        color: Theme.c.surface
        border { width: Theme.hc ? Theme.rule : 0; color: Theme.c.line }

        Item {
            id: inner
            x: Theme.margin
            y: Theme.mm(12)
            width: parent.width - 2 * Theme.margin
            height: childrenRect.height
        }
    }
}
