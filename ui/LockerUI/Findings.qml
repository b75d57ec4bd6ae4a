pragma ComponentBehavior: Bound
import QtQuick

// What is known of one thing, a line for each, the most important first. Lines that have no room are left out, and
// counted at the end.
Card {
    id: root

    property var lines: []
    property int most: 0                 // the height it may have
    property int must: 1                 // lines that the rest of the screen leaves room for
    property int elsewhere: 0            // lines that stand elsewhere instead
    readonly property int pad: Theme.mm(Theme.small ? (Theme.large ? 1 : 2.5) : 5)
    readonly property int lead: Math.max(pad, Theme.mm(4))     // clear of the rule along the leading side
    readonly property int least: tall(must)
    readonly property int stand: [5, 4, 3, 2].find(many => many <= lines.length && tall(many) <= most) ?? 1
    readonly property int leftOut: lines.length - stand - elsewhere

    visible: lines.length > 0 && height > 0
    height: text.implicitHeight + 2 * pad <= most + 1 ? text.implicitHeight + 2 * pad : 0
    plain: true

    // How high so many of them are.
    function tall(many: int): int {
        let high = 0;
        for (let i = 0; i < Math.min(many, lines.length, each.count); i++)
            high += (each.itemAt(i) as Words).implicitHeight - text.bottomPadding;
        return high > 0 ? Math.ceil(high + text.bottomPadding) + 2 * pad : 0;
    }

    component Lines: Words {
        width: root.width - root.lead - root.pad - (root.lines.length > 1 ? Math.ceil(Letters.bodyStrong.across("+" + root.lines.length)) + Theme.mm(3) : 0)
        horizontalAlignment: Text.AlignLeft
    }
    Repeater {
        id: each
        model: 5

        Lines {
            required property int index
            visible: false
            said: root.lines[index] ?? ""
        }
    }
    Lines {
        id: text
        objectName: "findings"
        anchors { left: parent.left; leftMargin: root.lead }
        y: root.pad
        said: root.lines.slice(0, root.stand).join("\n")
        visible: root.visible
    }
    Words {
        id: tail
        objectName: "left-out"
        visible: root.visible && root.leftOut > 0
        text: `+${root.leftOut}`
        strong: true
        anchors { right: parent.right; rightMargin: root.pad; bottom: text.bottom }
    }
}
