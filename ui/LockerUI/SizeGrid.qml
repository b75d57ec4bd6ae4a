import QtQuick

// Cells of one size that share the room: one column, and more only where the rows would be too low for two lines.
// What one cell has no room for is left out of all.
Item {
    id: root

    property int count: 1
    property var names: []               // what stands in the cells
    property var frees: []
    default property alias cells: grid.data
    readonly property real closest: Theme.rtl ? 0.78 : 0.92       // the leading of two lines in a low cell
    readonly property int spacing: Theme.gutter
    readonly property int wished: Math.ceil(Theme.px("button") * 1.25 + Theme.px("body") * 1.25) + Theme.mm(Theme.small || Theme.lowered ? 6 : 9)
    readonly property int across: columns()
    readonly property int down: Math.max(1, Math.ceil(count / across))
    readonly property int cellWidth: Math.floor((width - (across - 1) * spacing) / across)
    readonly property int cellHeight: Math.min(Theme.mm(60), high(across))

    readonly property int spill: Theme.rtl ? Math.ceil(Theme.px("button") / 10) : 2     // Arabic letters reach farther than they advance
    readonly property real longest: widest(large, names)
    readonly property real longestWord: widest(large, names.join(" ").split(" "))
    readonly property real longestFree: widest(body, frees)
    // A second line stands in all sizes, or in none.
    readonly property bool roomy: grid.visibleChildren.every(cell => hasRoom(cell))

    function hasRoom(cell: var): bool {
        return !cell.free || cell.roomy;
    }

    function widest(metrics: FontMetrics, texts: var): real {
        return metrics.height > 0 ? Math.max(0, ...texts.map(text => metrics.advanceWidth(text))) + spill : 0;   // its height tells that its font is another
    }

    // How high the longest name is in a room so wide, and with how many are free under it.
    function wordsHigh(room: real, counted: bool): real {
        const under = counted && frees.length > 0 ? most(frees, body, room) * lineHigh(freeLine) + freeLine.bottomPadding + Theme.mm(1) : 0;
        return most(names, large, room) * lineHigh(nameLine) + nameLine.bottomPadding + under;
    }

    function lineHigh(words: Words): real {
        return words.implicitHeight - words.bottomPadding;
    }

    // How many lines the longest of the texts takes.
    function most(texts: var, metrics: FontMetrics, room: real): int {
        return Math.max(1, ...texts.map(text => linesOf(text.split(" "), metrics, room)));
    }

    function linesOf(words: var, metrics: FontMetrics, room: real): int {
        let count = 1;
        let line = "";
        for (const word of words) {
            const longer = line === "" ? word : line + " " + word;
            count += line !== "" && metrics.advanceWidth(longer) + spill > room ? 1 : 0;
            line = metrics.advanceWidth(longer) + spill > room ? word : longer;
        }
        return count;
    }

    function high(columns_: int): int {
        const rows = Math.max(1, Math.ceil(count / columns_));
        return Math.floor((height - (rows - 1) * spacing) / rows);
    }

    function columns(): int {
        const most = Math.max(1, Math.floor((width + spacing) / (Theme.mm(Theme.large ? 66 : 62) + spacing)));
        for (const least of [wished, Theme.key])
            for (let i = 1; i <= Math.min(most, count); i++)
                if (high(i) >= least)
                    return i;
        return Math.max(1, Math.min(most, count));
    }

    Words {
        id: freeLine
        visible: false
        strong: true
        text: root.frees[0] ?? ""
        wrapMode: Text.NoWrap
    }
    Words {
        id: nameLine
        visible: false
        role: "button"
        text: root.names[0] ?? ""
        wrapMode: Text.NoWrap
    }
    FontMetrics {
        id: body
        font: freeLine.font
    }
    FontMetrics {
        id: large
        font: nameLine.font
    }
    Grid {
        id: grid
        columns: root.across
        spacing: root.spacing
    }
}
