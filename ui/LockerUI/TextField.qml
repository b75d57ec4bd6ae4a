import QtQuick

// What has been typed, where the length is not known. It grows by lines and hides nothing.
Rectangle {
    id: root

    property string typed: ""
    property string glyph: "keyboard"
    property string aside: ""
    property string spoken: ""

    implicitHeight: Math.max(Theme.mm(20), shown.implicitHeight + Theme.mm(8))
    radius: Theme.radius
    color: Theme.c.surface
    border { width: Theme.mm(1); color: Theme.c.lit }
    Accessible.role: Accessible.EditableText
    Accessible.name: spoken

    Glyph {
        id: mark
        name: root.glyph
        mm: 10
        anchors { left: parent.left; leftMargin: Theme.mm(5); verticalCenter: parent.verticalCenter }
    }
    Words {
        id: shown
        role: "title"
        text: root.typed
        wrapMode: Text.WrapAnywhere
        anchors { left: mark.right; leftMargin: Theme.mm(4); verticalCenter: parent.verticalCenter }
        width: Math.min(implicitWidth, root.width - Theme.mm(27) - (tail.visible ? tail.width + Theme.mm(3) : 0))
        Accessible.ignored: true
    }
    Rectangle {
        width: Theme.mm(0.8)
        height: Theme.mm(11)
        color: Theme.c.ink
        anchors { left: root.typed === "" ? mark.right : shown.right; leftMargin: root.typed === "" ? Theme.mm(4) : Theme.mm(1); verticalCenter: parent.verticalCenter }
    }
    Words {
        id: tail
        visible: root.aside !== ""
        text: root.aside
        color: Theme.c.inkSoft
        wrapMode: Text.NoWrap
        anchors { right: parent.right; rightMargin: Theme.mm(5); verticalCenter: parent.verticalCenter }
    }
}
