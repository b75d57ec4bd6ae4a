pragma ComponentBehavior: Bound
import QtQuick

// The names that were found, as many as fit; the others wait behind `turn`. Two columns where every name fits
// into half the width.
Item {
    id: root

    property var entries: []             // { id, type, name, place }
    property int most: 2                 // columns
    property string none: ""             // what stands here while there is no name
    property int first: 0
    readonly property int made: 6        // once: a row under a finger stays that row
    readonly property int spacing: Theme.gutter
    readonly property real half: (width - spacing) / 2
    readonly property int columns: most === 2 && entries.length > 1 && !wider(half) ? 2 : 1
    readonly property int cell: columns === 2 ? Math.floor(half) : width
    readonly property bool dense: columns === 2 || wider(width * 0.8)
    readonly property int lines: fit(cells.count)
    readonly property int shown: Math.min(made, lines * columns)
    readonly property int each: Math.min(Math.max(Theme.mm(32), highest(shown)), Math.floor((height - (lines - 1) * spacing) / lines))
    readonly property bool more: first > 0 || entries.length > shown
    signal chosen(var entry)

    // Is there a name or a place too long for one line of a row so wide?
    function wider(row: real): bool {
        const room = metrics.height > 0 ? row - Theme.mm(20) : 0;   // its height tells that its font is another
        return entries.some(e => Math.max(metrics.advanceWidth(e.name), metrics.advanceWidth(e.place)) > room);
    }

    function highest(count: int): int {
        let most = Theme.key;
        for (let i = 0; i < Math.min(count, cells.count); i++)
            most = Math.max(most, (cells.itemAt(i) as ListRow)?.need ?? 0);
        return most;
    }

    function fit(count: int): int {
        let line = 1;
        while (line * columns < count && (line + 1) * (highest((line + 1) * columns) + spacing) - spacing <= height)
            line++;
        return line;
    }

    function turn(): void {
        first = first + shown < entries.length ? first + shown : 0;
    }

    onEntriesChanged: first = 0

    FontMetrics {
        id: metrics
        font { family: Theme.family; pixelSize: Theme.px("body"); weight: Font.DemiBold }
    }
    Repeater {
        id: cells
        model: root.made

        ListRow {
            required property int index
            readonly property int column: index % root.columns
            readonly property var entry: root.entries[root.first + index] ?? null
            objectName: "entry-" + index
            visible: entry !== null && index < root.shown
            x: (Theme.rtl ? root.columns - 1 - column : column) * (root.cell + root.spacing)
            y: Math.floor(index / root.columns) * (root.each + root.spacing)
            width: root.cell
            height: root.each
            glyph: root.columns === 2 || Theme.large && root.width < Theme.mm(160) ? "" : entry?.type === "department" ? "users" : "user"
            dense: root.dense
            text: entry?.name ?? ""
            note: entry?.place ?? ""
            openly: qsTr("Name %1 of %2").arg(root.first + index + 1).arg(root.entries.length)
            onClicked: root.chosen(entry)
        }
    }
    Words {
        visible: root.entries.length === 0
        role: "lead"
        width: root.width
        y: Theme.mm(4)
        color: Theme.c.inkSoft
        said: root.none
        horizontalAlignment: Text.AlignLeft
    }
}
