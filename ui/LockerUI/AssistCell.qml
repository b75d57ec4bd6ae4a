import QtQuick
import QtQuick.Templates as T

// One cell of the assistance bar: a sign over its word, or before it. On, it is filled and ticked.
T.AbstractButton {
    id: root

    property string glyph: ""
    property bool on: false
    property bool switches: false        // it turns something on and off, and opens nothing
    property bool inLine: false          // the sign before the word
    readonly property color ink: on ? Theme.c.onPrimary : Theme.c.ink
    readonly property real wordWidth: word.implicitWidth

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checkable: switches
    Accessible.checked: switches && on

    background: Item {
        Rectangle {
            visible: root.visualFocus
            anchors.fill: parent
            radius: Theme.radius
            color: Theme.c.focusGap
            border { width: Theme.mm(1.1); color: Theme.c.focus }
        }
        Rectangle {
            anchors { fill: parent; margins: root.visualFocus ? Theme.mm(1.6) : 0 }
            radius: Theme.radius
            color: root.on ? Theme.c.primary : root.pressed ? Theme.c.surface : "transparent"
        }
    }
    contentItem: Item {
        Grid {
            anchors.centerIn: parent
            columns: root.inLine ? 2 : 1
            columnSpacing: Theme.mm(2.5)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Glyph {
                name: root.on ? "check" : root.glyph
                mm: Theme.small && !root.inLine ? 7.5 : 8.5
                color: root.ink
            }
            Words {
                id: word
                text: root.text
                color: root.ink
                lineHeight: 1.1
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
