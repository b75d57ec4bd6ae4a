import QtQuick

// A number worth keeping, large, under the word for what it is.
Rectangle {
    id: root

    property string glyph: ""
    property string word: ""
    property string fact: ""

    visible: fact !== ""
    readonly property bool close: Theme.small || Theme.lowered

    implicitHeight: Math.max(Theme.mm(close ? 20 : 32), lines.implicitHeight + Theme.mm(close ? 3 : 8))
    radius: Theme.radius
    color: Theme.c.surface
    border { width: Theme.rule; color: Theme.hc ? Theme.c.line : Theme.c.hairline }
    Accessible.role: Accessible.StaticText
    Accessible.name: word + " " + fact

    Glyph {
        id: mark
        name: root.glyph
        mm: root.close ? 9 : 12
        color: Theme.c.inkSoft
        anchors { left: parent.left; leftMargin: Theme.mm(root.close ? 4 : 7); verticalCenter: parent.verticalCenter }
    }
    Column {
        id: lines
        anchors { left: mark.right; leftMargin: Theme.mm(4); right: parent.right; rightMargin: Theme.mm(4); verticalCenter: parent.verticalCenter }
        spacing: Theme.mm(1)

        Words {
            text: root.word
            color: Theme.c.inkSoft
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
        Words {
            role: root.close ? "lead" : "title"
            strong: true
            text: root.fact
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
