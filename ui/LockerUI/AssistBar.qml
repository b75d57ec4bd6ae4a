pragma ComponentBehavior: Bound
import QtQuick

// Always there, always in the same place, one tap each, and using it loses no step. One row; with large words two;
// on a small glass with large words a few cells, and the others on a sheet.
Rectangle {
    id: root

    property string sheet: ""            // the sheet that is up: "", language, listening, assistance, help
    readonly property var cells: [
        { name: "language", glyph: "globe", text: Site.languageName(Theme.language), on: sheet === "language", shown: Site.languages.length > 1 },
        { name: "listen", glyph: "volume-2", text: qsTr("Listen"), on: Speech.on || sheet === "listening", shown: Speech.able },
        { name: "larger", glyph: "a-large-small", text: qsTr("Larger"), on: Theme.large, shown: true },
        { name: "contrast", glyph: dark ? "sun-moon" : "contrast", text: dark ? darkWord : contrastWord, on: Theme.scheme !== "light", shown: true },
        { name: "lower", glyph: "accessibility", text: qsTr("Lower"), on: Theme.low, shown: Theme.lowers },
        { name: "help", glyph: "circle-question-mark", text: qsTr("Help"), on: sheet === "help", shown: true }
    ].filter(cell => cell.shown)
    // It says which dress the screen wears, whichever the site begins with.
    readonly property bool dark: Theme.scheme === "dark"
    readonly property string contrastWord: qsTr("Contrast")
    readonly property string darkWord: qsTr("Dark", "the colours of the screen are dark: a switch that is on")
    readonly property var rest: ({ name: "assistance", glyph: "list", text: qsTr("More"), on: sheet === "assistance" })
    readonly property int pad: Theme.mm(1.5)
    readonly property int gap: Math.ceil(2.6 * Theme.pxPerMm)
    readonly property int edge: Theme.mm(2.8)     // what a cell has besides: 2 mm on each side of its word, where there is room
    // Large words stand in one row only where they are at ease in it.
    readonly property bool oneRow: sumOf(cells.map(cell => need(cell, false))) + (Theme.large && !Theme.small ? Theme.mm(3.6) * cells.length : 0) <= width - 2 * pad
    readonly property bool twoRows: !oneRow && !Theme.small
    readonly property bool folded: !oneRow && !twoRows
    readonly property var shown: folded ? cells.slice(0, 2).concat(rest) : cells
    readonly property int across: twoRows ? Math.ceil(cells.length / 2) : shown.length
    // What each column needs; one grid for both rows, as far from the sides as a page's words where they fit so.
    readonly property var columns: Array.from({ length: across }, (_, n) => Math.max(...shown.filter((_, index) => index % across === n).map(cell => need(cell, !oneRow))))
    readonly property int side: Math.max(pad, Math.min(Theme.margin, Math.floor((width - sumOf(columns) - edge * across) / 2)))
    readonly property int room: width - 2 * side
    readonly property int equal: Math.floor((room - (across - 1) * gap) / across)
    readonly property var widths: columns.map(least => columns.every(need => need + edge <= equal) ? equal : Math.floor(least + (room - sumOf(columns)) / across))
    readonly property bool close: Theme.small && Theme.large      // the word of one that is on needs its room inside the frame
    readonly property int above: Theme.mm(close ? 0.6 : 1.5)
    readonly property int rowHeight: Theme.mm(twoRows ? 19 : close ? 18.8 : Theme.large && oneRow ? 22 : Theme.small ? 17 : 21)
    signal assisted(string name, var value)
    signal turned(string sheet)

    // What a cell does, wherever it stands.
    function take(name: string): void {
        if (name === "larger")
            change("large", !Theme.large);
        else if (name === "lower")
            change("low", !Theme.low);
        else if (name === "contrast")
            change("contrast", null);
        else if (name === "listen" && !Speech.on)
            change("speech", true);
        else
            turn(name === "listen" ? "listening" : name);
    }

    // The width that a cell's word asks for, and its sign where that stands before the word.
    // A cell that changes its word has room for each of them, so that no cell moves.
    function need(cell: var, inLine: bool): real {
        const words = cell.name === "contrast" ? [contrastWord, darkWord] : [cell.text];
        return Math.max(...words.map(word => metrics.advanceWidth(word)), Theme.mm(inLine ? 14 : 17)) + Theme.mm(inLine ? 14 : close ? 2.4 : 1.2);
    }

    function sumOf(needs: var): int {
        return Math.ceil(needs.reduce((sum, need) => sum + need + gap, -gap));
    }

    function cellX(index: int): int {
        const x = widths.slice(0, index % across).reduce((sum, width) => sum + width + gap, 0);
        return side + (Theme.rtl ? room - x - widths[index % across] : x);
    }

    function change(name: string, value: var): void {
        turned("");
        assisted(name, value);
    }

    function turn(name: string): void {
        if (name === "language")
            assisted("languages", null);
        turned(sheet === name ? "" : name);
    }

    implicitHeight: (twoRows ? 2 * rowHeight + gap : rowHeight) + 2 * above
    color: Theme.c.sunk
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    FontMetrics {
        id: metrics
        font { family: Theme.family; pixelSize: Theme.px("body"); weight: Theme.weight("body") }
    }
    Rectangle {
        width: parent.width
        height: Theme.hc ? Theme.rule : 2
        color: Theme.hc ? Theme.c.line : Theme.c.hairline
    }
    Repeater {
        model: 6

        AssistCell {
            required property int index
            readonly property var choice: root.shown[index] ?? null
            objectName: choice?.name ?? ""
            visible: choice !== null
            x: choice ? root.cellX(index) : 0
            y: root.above + Math.floor(index / root.across) * (root.rowHeight + root.gap)
            width: choice ? root.widths[index % root.across] : 0
            height: root.rowHeight
            inLine: root.twoRows || root.folded
            glyph: choice?.glyph ?? ""
            text: choice?.text ?? ""
            on: choice?.on ?? false
            switches: ["listen", "larger", "contrast", "lower"].includes(objectName)
            onClicked: root.take(choice.name)
        }
    }
}
