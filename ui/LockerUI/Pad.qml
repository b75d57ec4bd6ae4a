pragma ComponentBehavior: Bound
import QtQuick

// Keys to type with: digits as on a telephone, or letters in the order everybody knows. Never mirrored.
// Keys are never under 20 mm; where not all of them fit, they stand on leaves that one key turns.
Item {
    id: root

    property string kind: "digits"       // digits; letters; codes: letters and digits
    property bool clears: kind !== "letters"
    property bool flat: false            // a desk that is wide and low
    property int tallest: Theme.mm(34)
    property int leaf: 0
    signal typed(string sign)
    signal removed()
    signal cleared()

    readonly property int gap: Theme.mm(kind === "digits" ? 3 : 1.8)
    readonly property int least: lowest * Theme.key + (lowest - 1) * gap
    readonly property int lowest: kind === "digits" && !flat ? 4 : 2
    readonly property string alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    readonly property var letters: alphabet.split("")
    readonly property var digits: "1234567890".split("")
    readonly property var telephone: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "delete"]
    readonly property var row4: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "clear", "delete"]
    readonly property var row6: ["1", "2", "3", "4", "5", "clear", "6", "7", "8", "9", "0", "delete"]
    readonly property var signs: kind === "digits" ? (mostDown > 3 ? telephone : mostAcross > 5 ? row6 : row4) : kind === "letters" ? letters.concat("delete") : digits.concat("-", letters, "clear", "delete")
    readonly property int mostAcross: Math.floor((width + gap) / (Theme.key + gap))
    readonly property int mostDown: Math.max(1, Math.floor((height + gap) / (Theme.key + gap)))
    readonly property int room: mostAcross * mostDown
    readonly property bool leaved: signs.length > room
    readonly property int perLeaf: room - 2     // "turn" and "delete" stand on every leaf
    readonly property var turning: signs.filter(s => s !== "delete")
    readonly property int leaves: leaved ? Math.ceil(turning.length / perLeaf) : 1
    readonly property var shown: leaved ? turning.slice(leaf * perLeaf, (leaf + 1) * perLeaf).concat("turn", "delete") : signs
    readonly property int across: kind === "digits" ? (mostDown > 3 ? 3 : mostAcross > 5 ? 6 : 4) : leaved ? mostAcross : fewest()
    readonly property int down: Math.ceil((leaved ? perLeaf + 2 : signs.length) / across)
    readonly property int keyWidth: Math.floor((width - (across - 1) * gap) / across)
    readonly property int keyHeight: Math.min(tallest, Math.floor((height - (down - 1) * gap) / down))

    // As few columns as the height allows: wide keys are easier to hit.
    function fewest(): int {
        return Math.min(mostAcross, Math.max(kind === "codes" ? 6 : 7, Math.ceil(signs.length / mostDown)));
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: down * tallest + (down - 1) * gap
    onKindChanged: leaf = 0

    // Made once, and never fewer: what a key stands for changes, the key does not.
    property int made: 0
    onShownChanged: made = Math.max(made, shown.length)
    Component.onCompleted: made = Math.max(made, shown.length)

    // "Clear" and "delete" carry their words, or both stand without.
    readonly property bool wordy: {
        for (let i = 0; i < keys.count; i++) {
            const key = keys.itemAt(i) as Key;
            if (key && ["clear", "delete"].includes(key.sign) && !key.roomy)
                return false;
        }
        return true;
    }

    Repeater {
        id: keys
        model: root.made

        Key {
            required property int index
            readonly property bool last: index === root.shown.length - 1 && root.kind !== "digits"
            readonly property int column: index % root.across
            objectName: sign === "" ? "" : sign === "-" ? "key-hyphen" : "key-" + sign
            visible: sign !== ""
            sign: root.shown[index] ?? ""
            x: column * (root.keyWidth + root.gap)
            y: Math.floor(index / root.across) * (root.keyHeight + root.gap)
            wordy: root.wordy || sign === "turn"
            width: last ? (root.across - column) * (root.keyWidth + root.gap) - root.gap : root.keyWidth
            height: root.keyHeight
            onClicked: {
                if (sign === "delete")
                    root.removed();
                else if (sign === "clear")
                    root.cleared();
                else if (sign === "turn")
                    root.leaf = (root.leaf + 1) % root.leaves;
                else
                    root.typed(sign);
            }
        }
    }
}
