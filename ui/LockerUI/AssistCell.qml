import QtQuick
import QtQuick.Templates as T

// One cell of the assistance bar: a sign over its word. On, it is filled and ticked.
T.AbstractButton {
    id: root

    property string glyph: ""
    property bool on: false
    readonly property color ink: on ? Theme.c.onPrimary : Theme.c.ink

    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Item {
        Rectangle {
            visible: root.visualFocus
            anchors.fill: parent
            radius: Theme.radius
            color: Theme.c.focusGap
            border { width: Theme.mm(1.1); color: Theme.c.focus }
        }
        Rectangle {
            anchors { fill: parent; margins: root.visualFocus ? Theme.mm(1.6) : Theme.mm(0.7) }
            radius: Theme.radius
            color: root.on ? Theme.c.primary : root.pressed ? Theme.c.surface : "transparent"
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent

            Glyph {
                name: root.on ? "check" : root.glyph
                mm: 8.5
                color: root.ink
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Words {
                text: root.text
                color: root.ink
                lineHeight: 1.1
                wrapMode: Text.NoWrap
                anchors.horizontalCenter: parent.horizontalCenter
                Accessible.ignored: true
            }
        }
    }
}
