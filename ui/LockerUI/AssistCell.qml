import QtQuick
import QtQuick.Templates as T

// One cell of the assistance bar: a sign over its word, or before it. On, it has a strong edge, and a tick stands
// beside its sign: filled it would outshine the one thing to do, and the lit door.
T.AbstractButton {
    id: root

    property string glyph: ""
    property bool on: false
    property bool switches: false        // it turns something on and off, and opens nothing
    property bool inLine: false          // the sign before the word
    readonly property color ink: Theme.c.ink
    readonly property int side: inLine ? Theme.mm(1.2) : Math.floor((width - word.implicitWidth) / 2 - Theme.mm(0.6))      // beside its word
    readonly property int frame: Math.max(Theme.mm(0.6), Math.min(Theme.mm(Theme.small && Theme.large ? 0.7 : 1.2), side))      // of one that is on
    readonly property real wordWidth: word.implicitWidth
    // What high letters leave for a sign over them, in mm.
    readonly property real over: Math.max(Theme.small ? 4.4 : 5, (height - word.implicitHeight) / Theme.pxPerMm - 2)

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
            color: root.pressed && !Theme.hc ? Theme.c.hairline : root.on ? Theme.c.surface : "transparent"
            border { width: root.pressed && Theme.hc ? Theme.mm(1.8) : root.on ? root.frame : Theme.hc ? Theme.rule : 0; color: root.on ? Theme.c.ink : Theme.c.line }
        }
    }
    contentItem: Item {
        Grid {
            // Letters hang below their line and leave room above it: the sign stands in that, and frame and word stay apart.
            readonly property bool tight: (Theme.small || Theme.large) && !root.inLine
            anchors { centerIn: parent; verticalCenterOffset: tight ? -Theme.mm(Theme.large && Theme.rtl ? 0.8 : 0.4) : 0 }
            columns: root.inLine ? 2 : 1
            rowSpacing: tight ? -Theme.mm(!Theme.large ? 1.2 : Theme.rtl ? 2.4 : 2) : 0
            columnSpacing: Theme.mm(2.5)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Grid {
                columns: root.inLine ? 1 : 2

                Glyph {
                    id: sign
                    name: root.glyph
                    mm: root.inLine ? (root.on ? 7 : 8.5) : Math.min(Theme.small ? 6.8 : 8.5, root.over)
                    color: root.ink
                }
                Glyph {
                    visible: root.on
                    name: "check"
                    mm: sign.mm
                    color: root.ink
                }
            }
            Words {
                id: word
                text: root.text
                color: root.ink
                lineHeight: Theme.small ? 1 : 1.1
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
