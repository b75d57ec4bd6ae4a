pragma ComponentBehavior: Bound
import QtQuick

// The answers to a screen's one question, the best first, and the way back last. They share the room they are
// given: one column, or several on a flat desk. What does not fit waits behind "More answers".
// An answer: { name, text, note, glyph, kind, openly }; all but the first two may be left out.
Item {
    id: root

    property var answers: []
    property bool flat: false            // a desk that is wide and low
    property int tallest: Theme.mm(52)
    property real bestShare: 1.3         // how much higher the best one may be, in a single column
    property bool best: true             // the first is the best one
    property bool middle: false          // in the middle of the room, not at its top
    property int narrowest: Theme.mm(Theme.large ? 100 : 76)   // an answer beside another
    property int made: 5                 // buttons, made once: an answer comes and goes without a new one
    property int first: 0
    signal chosen(string name)

    readonly property int spacing: Theme.gutter
    readonly property int most: Math.max(1, Math.floor((width + spacing) / narrowest))
    readonly property int across: !flat ? 1 : answers.length === 4 && most === 3 ? 2 : Math.min(most, answers.length)
    readonly property int rows: Math.ceil(answers.length / across)
    readonly property int cellWidth: Math.floor((width - (across - 1) * spacing) / across)
    readonly property int empty: rows * across - answers.length     // cells that the last row leaves empty
    readonly property int spare: paged ? 0 : empty
    readonly property int wide: empty === 0 ? -1 : best ? 0 : answers.length - 1   // who has them
    readonly property int fullRow: highest(false, cells.count)
    readonly property int terseRow: highest(true, cells.count)
    readonly property int pagedRow: Math.max(more.terseHeight, terseRow)
    readonly property int implicitNeed: rows * fullRow + (rows - 1) * spacing
    readonly property int least: rows * terseRow + (rows - 1) * spacing
    readonly property bool terse: implicitNeed > height
    readonly property bool paged: answers.length > 1 && least > height
    readonly property int fit: Math.max(1, Math.floor((height + spacing) / (pagedRow + spacing))) * across
    readonly property int perPage: paged ? Math.max(1, fit - 1) : answers.length
    readonly property int shown: Math.min(perPage, answers.length - first) + (paged ? 1 : 0)
    readonly property int down: Math.max(1, Math.ceil((paged ? perPage + 1 : shown) / across))
    readonly property real row: paged ? pagedRow : terse ? terseRow : fullRow
    readonly property real share: across > 1 || paged ? 1 : Math.max(1, Math.min(bestShare, (height - (down - 1) * (row + spacing)) / row))
    readonly property real each: Math.min(tallest, (height - (down - 1) * spacing) / (down + share - 1))
    readonly property real used: each * (down + share - 1) + (down - 1) * spacing
    readonly property real start: middle ? Math.max(0, (height - used) / 2) : 0

    // Rows of one height look calm: each is as high as the highest must be.
    function highest(short_: bool, count: int): int {
        let most = Theme.key;
        for (let i = 0; i < Math.min(answers.length, count); i++) {
            const button = cells.itemAt(i) as ActionButton;
            most = Math.max(most, short_ ? button?.terseHeight ?? 0 : button?.fullHeight ?? 0);
        }
        return most;
    }

    // Where it stands when counted in cells: what one row has to spare goes to the first, or to the last.
    function cell(place: int): int {
        return first === 0 && best && place > 0 ? place + spare : place;
    }

    function span(place: int): int {
        return spare > 0 && place === wide ? 1 + spare : 1;
    }

    function cellX(place: int): real {
        const column = cell(place) % across;
        return (LayoutMirroring.enabled ? across - span(place) - column : column) * (cellWidth + spacing);
    }

    function cellY(place: int): real {
        return start + Math.floor(cell(place) / across) * (each + spacing) + (place > 0 ? (share - 1) * each : 0);
    }

    implicitHeight: implicitNeed
    onAnswersChanged: first = 0

    Repeater {
        id: cells
        model: root.made

        ActionButton {
            required property int index
            readonly property int place: index - root.first
            readonly property var answer: root.answers[index] ?? null
            objectName: answer?.name ?? ""
            visible: answer !== null && place >= 0 && place < root.perPage
            x: root.cellX(place)
            y: root.cellY(place)
            wordsMost: root.cellWidth
            width: root.cellWidth + (root.span(place) - 1) * (root.cellWidth + root.spacing)
            height: Math.floor(root.each * (place === 0 ? root.share : 1))
            kind: answer?.kind ?? (index === 0 && root.best ? "primary" : "secondary")
            big: true
            terse: root.terse
            glyph: answer?.glyph ?? ""
            text: answer?.text ?? ""
            note: answer?.note ?? ""
            openly: answer?.openly ?? ""
            Accessible.checkable: answer?.on !== undefined
            Accessible.checked: answer?.on ?? false
            onClicked: root.chosen(answer.name)
        }
    }
    ActionButton {
        id: more
        objectName: "more-answers"
        visible: root.paged
        x: root.cellX(root.perPage)
        y: root.cellY(root.perPage)
        width: root.cellWidth
        height: Math.floor(root.each)
        kind: "quiet"
        glyph: "list"
        text: qsTr("More answers")
        onClicked: root.first = root.first + root.perPage < root.answers.length ? root.first + root.perPage : 0
    }
}
