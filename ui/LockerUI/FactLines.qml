pragma ComponentBehavior: Bound
import QtQuick

// Several facts in one card, a line for each: its word, and at the end the number. The last ones go where there is no
// room, and are counted.
Card {
    id: root

    property var facts: []               // [word, number] pairs, the most important first
    property int most: 0                 // the height it may have
    readonly property int pad: Theme.mm(1.5)
    readonly property int apart: Theme.mm(4)
    readonly property int tailWidth: Math.ceil(Letters.bodyStrong.across("+9")) + Theme.mm(3)
    readonly property bool crowded: fitting(0) < facts.length
    readonly property int fits: crowded ? fitting(tailWidth) : facts.length

    readonly property int leading: -one.bottomPadding
    // Rows stand as close as lines do, and farther apart where there is room: no line of a row nearer to another one.
    readonly property int closest: tall(fits, crowded ? tailWidth : 0)
    readonly property int spread: Math.max(0, Math.min(Theme.mm(8), Math.floor((most - closest) / Math.max(1, fits))))

    // How many of them have room, where each line has so much less.
    function fitting(less: int): int {
        const over = facts.findIndex((_, n) => tall(n + 1, less) > most);
        return over < 0 ? facts.length : Math.max(1, over);
    }

    function tall(many: int, less: int): int {
        const roomOf = fact => width - 2 * apart - less - Math.ceil(Letters.bodyStrong.across(fact[1])) - apart;
        const lines = facts.slice(0, many).reduce((sum, fact) => sum + linesOf(fact[0], roomOf(fact)), 0);
        return Math.ceil(lines * (one.implicitHeight + leading) - leading) + 2 * pad;
    }

    function linesOf(text: string, room: real): int {
        let lines = 1;
        let said = "";
        for (const word of text.split(" ")) {
            const longer = said === "" ? word : said + " " + word;
            const breaks = said !== "" && Letters.body.across(longer) > room;
            lines += breaks ? 1 : 0;
            said = breaks ? word : longer;
        }
        return lines;
    }

    implicitHeight: Math.ceil(rows.implicitHeight) + 2 * pad
    height: Math.min(implicitHeight, most)
    plain: true

    Words {
        id: one
        visible: false
        text: "0"
    }
    Column {
        id: rows
        x: root.apart
        y: root.pad
        width: root.width - 2 * x
        spacing: root.leading + root.spread

        Repeater {
            model: root.facts.length

            Item {
                id: row
                required property int index
                readonly property var fact: root.facts[index] ?? ["", ""]
                objectName: "fact-" + index
                visible: index < root.fits
                x: Theme.rtl ? rows.width - width : 0
                width: rows.width - (root.crowded ? root.tailWidth : 0)
                height: Math.max(word.implicitHeight, number.implicitHeight)

                Words {
                    id: word
                    text: row.fact[0]
                    color: Theme.c.inkSoft
                    anchors { left: parent.left; right: number.left; rightMargin: root.apart }
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
    Words {
        objectName: "left-out"
        visible: root.visible && root.crowded
        text: `+${root.facts.length - root.fits}`
        strong: true
        anchors { right: parent.right; rightMargin: root.apart; bottom: parent.bottom; bottomMargin: root.pad }
    }
}
