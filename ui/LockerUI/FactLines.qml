pragma ComponentBehavior: Bound
import QtQuick

// Several facts in one card, a line for each: its word, and at the end the number. The last ones go where there is no
// room.
Card {
    id: root

    property var facts: []               // [word, number] pairs, the most important first
    property int most: 0                 // the height it may have
    readonly property int pad: Theme.mm(1.5)

    implicitHeight: Math.ceil(rows.implicitHeight) + 2 * pad
    height: Math.min(implicitHeight, most)
    edge: Theme.c.hairline

    Column {
        id: rows
        x: Theme.mm(4)
        y: root.pad
        width: root.width - 2 * x

        Repeater {
            model: root.facts.length

            Item {
                id: row
                required property int index
                readonly property var fact: root.facts[index] ?? ["", ""]
                objectName: "fact-" + index
                visible: y + height <= root.most - 2 * root.pad + 1
                width: rows.width
                height: Math.max(word.implicitHeight, number.implicitHeight)

                Words {
                    id: word
                    text: row.fact[0]
                    color: Theme.c.inkSoft
                    anchors { left: parent.left; right: number.left; rightMargin: Theme.mm(4) }
                    horizontalAlignment: Text.AlignLeft
                }
                Words {
                    id: number
                    text: row.fact[1]
                    strong: true
                    wrapMode: Text.NoWrap
                    anchors.right: parent.right
                }
            }
        }
    }
}
