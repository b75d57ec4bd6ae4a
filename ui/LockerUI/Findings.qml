import QtQuick

// What is known of one thing, a line for each, the first the most important. Lines that have no room are left out.
Card {
    id: root

    property var lines: []
    property int most: 0                 // the height it may have
    readonly property int pad: Theme.mm(Theme.small ? 2.5 : 5)
    readonly property int step: Math.ceil(Theme.px("body") * 1.25 * 1.25)

    visible: lines.length > 0 && height > 0
    height: text.implicitHeight + 2 * pad <= most ? text.implicitHeight + 2 * pad : 0
    edge: Theme.c.hairline

    Words {
        id: text
        objectName: "findings"
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        text: root.lines.slice(0, Math.max(1, Math.min(5, Math.floor((root.most - 2 * root.pad) / root.step)))).join("\n")
        horizontalAlignment: Text.AlignLeft
        visible: root.visible
    }
}
