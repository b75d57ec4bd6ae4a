import QtQuick
import QtQuick.Templates as T

// A button with words. The primary is the one best action; one that cannot be pressed says why in its own words.
T.AbstractButton {
    id: root

    property string kind: "secondary"   // primary, secondary, quiet
    property string glyph: ""
    property string note: ""
    property bool big: false
    property bool centred: note === "" && !big
    readonly property bool best: kind === "primary"
    readonly property color ink: !enabled ? Theme.c.onDisabled : best ? Theme.c.onPrimary : Theme.c.ink
    readonly property real pad: Theme.mm(centred ? 3 : big ? 7 : 5)
    readonly property real markRoom: glyph === "" ? 0 : Theme.mm(big ? 19 : 12.5)

    implicitHeight: Math.max(Theme.mm(big ? 32 : 24), inner.implicitHeight + Theme.mm(8) + Theme.lip)
    implicitWidth: Theme.mm(60)
    Accessible.role: Accessible.Button
    Accessible.name: note === "" ? text : text + ". " + note

    TextMetrics {
        id: natural
        font: label.font
        text: root.text
    }
    background: Face {
        raised: root.enabled && root.kind !== "quiet"
        down: root.pressed
        focused: root.visualFocus
        face: !root.enabled ? Theme.c.disabled : root.best ? (root.pressed ? Theme.c.primaryPressed : Theme.c.primary) : root.pressed ? Theme.c.sunk : root.kind === "quiet" ? "transparent" : Theme.c.surface
        lip: root.best ? Theme.c.primaryLip : Theme.c.lip
        edge: !root.enabled ? (Theme.hc ? "transparent" : Theme.c.hairline) : root.best ? Theme.c.primary : Theme.c.line
    }
    contentItem: Item {
        implicitHeight: inner.implicitHeight

        Row {
            id: inner
            anchors {
                left: root.centred ? undefined : parent.left
                leftMargin: root.pad
                horizontalCenter: root.centred ? parent.horizontalCenter : undefined
                verticalCenter: parent.verticalCenter
                verticalCenterOffset: (root.pressed ? 1 : -1) * Theme.lip / 2
            }
            spacing: Theme.mm(root.big ? 5 : 3.5)

            Glyph {
                name: root.glyph
                mm: root.big ? 14 : 9
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            Column {
                id: lines
                readonly property real room: root.width - 2 * root.pad - root.markRoom
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.mm(1)

                Words {
                    id: label
                    role: "button"
                    text: root.text
                    color: root.ink
                    width: root.centred ? Math.min(Math.ceil(natural.advanceWidth) + 2, lines.room) : lines.room
                    horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
                    Accessible.ignored: true
                }
                Words {
                    visible: root.note !== ""
                    text: root.note
                    color: root.best ? root.ink : Theme.c.inkSoft
                    width: lines.room
                    Accessible.ignored: true
                }
            }
        }
    }
}
