pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// All lockers as they stand, each with its state, for staff to touch. What does not fit waits on further pages: every
// number stays legible, however many lockers there are. One target: a touch means the locker nearest to it. An
// assistive program finds each locker by itself.
// To scale where the lowest door has room for its number; else every door of a column is equally high.
T.AbstractButton {
    id: root

    property var chips: ({})             // state by locker
    property int turned: 0
    signal chosen(string unit)
    signal byNumber()

    readonly property int gap: Theme.mm(0.9)
    readonly property int leastWidth: Math.ceil(Bank.smallest.letters * Theme.px("body") * 0.64) + Theme.mm(7)
    readonly property int leastHeight: Math.ceil(Theme.px("body") * 1.15) + 4
    readonly property var lone: Bank.screen && !Bank.piles.some(pile => pile[0].column === Bank.screen.column) ? [[Bank.screen]] : []   // the screen, where it has a column of its own
    readonly property var columns: [...Bank.piles, ...lone].sort((a, b) => a[0].column - b[0].column)
    readonly property int across: Math.max(1, Math.min(columns.length, Math.floor((width + gap) / (leastWidth + gap))))
    readonly property real foot: 1 - Bank.plinth
    readonly property bool toScale: Bank.smallest.h / foot * height - gap >= leastHeight
    readonly property int deepest: Math.max(1, ...columns.map(pile => pile.length))
    readonly property int deep: toScale ? deepest : Math.max(1, Math.min(deepest, Math.floor((height + gap) / (leastHeight + gap))))
    readonly property int sheetsAcross: Math.ceil(columns.length / across)
    readonly property int sheetsDown: toScale ? 1 : Math.ceil(deepest / deep)
    readonly property int pages: sheetsAcross * sheetsDown
    readonly property int page: turned % Math.max(1, pages)
    readonly property int firstColumn: (page % sheetsAcross) * across
    readonly property int firstRow: Math.floor(page / sheetsAcross) * deep
    readonly property int cellWidth: Math.floor((width - (across - 1) * gap) / across)
    readonly property int cellHeight: Math.floor((height - (deep - 1) * gap) / deep)
    readonly property var cells: [].concat(...columns.slice(firstColumn, firstColumn + across).map((pile, nth) => column(pile, nth)))
    readonly property var held: pressed && !visualFocus ? nearest(pressX, pressY) : null
    readonly property var standings: ({
        free: qsTr("This locker is free"),
        parcel: qsTr("A parcel is inside"),
        expired: qsTr("The time to collect is over"),
        open: qsTr("The door is open"),
        out: qsTr("Look into this locker")
    })

    // Whether all lockers stand on one page where it is so high.
    function holds(high: real): bool {
        const fitting = Math.floor((high + gap) / (leastHeight + gap));
        return across === columns.length && (Bank.smallest.h / foot * high - gap >= leastHeight || fitting >= deepest);
    }

    function told(unit: string): string {
        return qsTr("Locker %1").arg(unit) + ". " + (standings[chips[unit] ?? "free"] ?? standings.out);
    }

    function column(pile: var, nth: int): var {
        const x = nth * (cellWidth + gap);
        if (toScale)
            return pile.concat(Bank.screen && lone.length === 0 && pile[0].column === Bank.screen.column ? [Bank.screen] : []).map(d => ({ id: d.id, x: x, y: Math.round(d.y / foot * height), w: cellWidth, h: Math.round((d.y + d.h) / foot * height) - Math.round(d.y / foot * height) - gap }));
        return pile.slice(firstRow, firstRow + deep).map((d, row) => ({ id: d.id, x: x, y: row * (cellHeight + gap), w: cellWidth, h: d.screen ? height : cellHeight }));
    }

    function away(cell: var, x: real, y: real): real {
        return Math.hypot(Math.max(cell.x - x, 0, x - cell.x - cell.w), Math.max(cell.y - y, 0, y - cell.y - cell.h));
    }

    function nearest(x: real, y: real): var {
        return cells.filter(cell => cell.id !== "").reduce((best, cell) => !best || away(cell, x, y) < away(best, x, y) ? cell : best, null);
    }

    function turn(): void {
        turned = page + 1 < pages ? page + 1 : 0;
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("All lockers. Type a number to choose one.", "heard by who cannot see the board")
    onClicked: {
        const cell = visualFocus ? null : nearest(pressX, pressY);
        if (cell)
            chosen(cell.id);
        else
            byNumber();
    }

    // Made once, and never fewer: what a cell stands for changes, the cell does not.
    property int made: 0
    onCellsChanged: made = Math.max(made, cells.length)
    Component.onCompleted: made = Math.max(made, cells.length)

    background: Loader {
        active: root.visualFocus
        anchors { fill: parent; margins: -Theme.mm(1.6) }
        sourceComponent: Rectangle {
            radius: Theme.mm(2)
            color: Theme.c.focusGap
            border { width: Theme.mm(1.1); color: Theme.c.focus }
        }
    }
    contentItem: Item {
        Repeater {
            model: root.made

            Chip {
                required property int index
                readonly property var cell: root.cells[index] ?? null
                visible: cell !== null && cell.id !== ""
                x: cell?.x ?? 0
                y: cell?.y ?? 0
                width: cell?.w ?? 0
                height: cell?.h ?? 0
                number: cell?.id ?? ""
                state_: root.chips[number] ?? "free"
                held: root.held !== null && root.held.id === number
                Accessible.role: Accessible.ListItem
                Accessible.name: root.told(number)
                Accessible.onPressAction: {
                    if (enabled)    // no sheet is over it
                        root.chosen(number);
                }
            }
        }
        Rectangle {
            readonly property var cell: root.cells.find(each => each.id === "") ?? null
            visible: cell !== null
            x: cell?.x ?? 0
            y: cell?.y ?? 0
            width: cell?.w ?? 0
            height: cell?.h ?? 0
            radius: Theme.doorRadius
            color: Theme.c.staff
            border { width: Theme.hc ? Theme.rule : 0; color: Theme.c.line }

            Glyph {
                name: "map-pin"
                mm: 8
                color: Theme.c.signInk
                anchors.centerIn: parent
            }
        }
    }
}
