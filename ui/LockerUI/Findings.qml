pragma ComponentBehavior: Bound
import QtQuick

// What is known of one thing, a line for each, the first the most important. Lines that have no room are left out, and
// counted at the end.
Card {
    id: root

    property var lines: []
    property int most: 0                 // the height it may have
    readonly property int pad: Theme.mm(Theme.small ? (Theme.large ? 1 : 2.5) : 5)
    readonly property int lead: Math.max(pad, Theme.mm(4))     // clear of the rule along the leading side
    readonly property int step: Math.ceil(Theme.px("body") * 1.25 * 1.25)
    readonly property int least: lines.length > 0 ? Math.ceil(first.implicitHeight) + 2 * pad : 0
    readonly property int wished: Math.max(1, Math.min(5, lines.length, 1 + Math.floor((most - least) / step)))
    readonly property int stand: Math.ceil(whole.implicitHeight) + 2 * pad <= most ? wished : 1
    readonly property int leftOut: lines.length - stand

    visible: lines.length > 0 && height > 0
    height: text.implicitHeight + 2 * pad <= most + 1 ? text.implicitHeight + 2 * pad : 0
    edge: Theme.c.hairline

    component Lines: Words {
        width: root.width - root.lead - root.pad - (root.lines.length > 1 ? tail.implicitWidth + Theme.mm(3) : 0)
        horizontalAlignment: Text.AlignLeft
    }
    Lines {
        id: first
        visible: false
        text: root.lines[0] ?? ""
    }
    Lines {
        id: whole
        visible: false
        text: root.lines.slice(0, root.wished).join("\n")
    }
    Lines {
        id: text
        objectName: "findings"
        anchors { left: parent.left; leftMargin: root.lead }
        y: root.pad
        text: root.lines.slice(0, root.stand).join("\n")
        visible: root.visible
    }
    Words {
        id: tail
        objectName: "left-out"
        visible: root.visible && root.leftOut > 0
        text: `+${Math.max(1, root.leftOut)}`
        strong: true
        anchors { right: parent.right; rightMargin: root.pad; bottom: text.bottom }
    }
}
