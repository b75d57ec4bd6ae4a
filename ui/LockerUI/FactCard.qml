import QtQuick

// A number worth keeping, large, under the word for what it is.
Rectangle {
    id: root

    property string glyph: ""
    property string word: ""
    property string fact: ""

    visible: fact !== ""
    implicitHeight: Theme.mm(32)
    radius: Theme.radius
    color: Theme.c.surface
    border { width: Theme.rule; color: Theme.hc ? Theme.c.line : Theme.c.hairline }
    Accessible.role: Accessible.StaticText
    Accessible.name: word + " " + fact

    Glyph {
        id: mark
        name: root.glyph
        mm: 12
        color: Theme.c.inkSoft
        anchors { left: parent.left; leftMargin: Theme.mm(7); verticalCenter: parent.verticalCenter }
    }
    Column {
        anchors { left: mark.right; leftMargin: Theme.mm(5); right: parent.right; rightMargin: Theme.mm(4); verticalCenter: parent.verticalCenter }
        spacing: Theme.mm(1)

        Words {
            text: root.word
            color: Theme.c.inkSoft
            width: parent.width
            Accessible.ignored: true
        }
        Words {
            role: "title"
            text: root.fact
            width: parent.width
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
