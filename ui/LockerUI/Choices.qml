pragma ComponentBehavior: Bound
import QtQuick

// The answers to a screen's one question, the best first, and the way back last. They share the room they are
// given: one column, or several on a flat desk. Where they do not fit they lose their notes, then their marks, then
// they stand in more columns; only then the last ones wait behind "Show more".
// An answer: { name, text, note, glyph, kind, openly }; all but the first two may be left out.
Item {
    id: root

    property var answers: []
    property bool flat: false            // a desk that is wide and low
    property int ceiling: height         // how high it can become, where its height follows what it holds
    property int tallest: Theme.mm(52)
    property real bestShare: 1.3         // how much higher the best one may be, in a single column
    property bool best: true             // the first is the best one
    property bool even: false            // never of several widths
    property bool middle: false          // in the middle of the room, not at its top
    property int narrowest: Theme.mm(Theme.large ? 100 : 76)   // an answer beside another
    property int lowest: Theme.key       // how low a button may be
    property int made: 5                 // buttons, made once: an answer comes and goes without a new one
    property int first: 0
    signal chosen(string name)

    readonly property int spacing: Theme.gutter
    readonly property bool bounded: flat || Theme.lowered || Theme.small && !Theme.upright     // the height does not follow what it holds
    readonly property var lengths: bounded && letters.height > 0 ? measured(letters) : []     // again when the font is another
    readonly property int most: Math.max(1, Math.floor((width + spacing) / narrowest))
    readonly property int usual: answers.length === 4 && most === 3 ? 2 : Math.min(most, answers.length)
    readonly property var plan: bounded ? planned(flat ? usual : 1, ceiling, cells.count, lengths) : ({ across: 1, bare: false, fits: false })
    readonly property int across: plan.across
    readonly property bool bare: plan.bare
    readonly property var shares: plan.shares ?? []     // how wide each is, where even parts of a row are too narrow for some
    readonly property bool fits: plan.fits
    readonly property int rows: Math.ceil(answers.length / across)
    readonly property int cellWidth: widthOf(across)
    readonly property int empty: rows * across - answers.length     // cells that the last row leaves empty
    readonly property int spare: paged || shares.length > 0 ? 0 : empty
    readonly property int wide: empty === 0 || shares.length > 0 ? -1 : wideIn(across)   // who has them
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
    readonly property real each: Math.min(Math.max(tallest, row), (height - (down - 1) * spacing) / (down + share - 1))
    readonly property real used: each * (down + share - 1) + (down - 1) * spacing
    readonly property real start: middle ? Math.max(0, (height - used) / 2) : 0

    function widthOf(across: int): int {
        return Math.floor((width - (across - 1) * spacing) / across);
    }

    // The first arrangement that fits into such a height; the usual one where none does.
    function planned(usual: int, most: int, count: int, lengths: var): var {
        const slimmest = Theme.mm(Theme.large ? 56 : 50);
        for (let across = usual; across === usual || across <= answers.length && widthOf(across) >= slimmest; across++)
            for (const bare of [false, true])
                if (highAt(across, bare, lengths) <= most)
                    return { across: across, bare: bare, fits: true, high: highAt(across, bare, lengths) };
        for (let across = Math.max(2, usual); !even && across <= answers.length; across++)
            for (const [lines, bare] of [[1, false], [1, true], [2, false], [2, true]]) {
                const tall = high(Math.ceil(answers.length / across), lines);
                const shares = tall <= most ? sharesOf(across, lines, bare, lengths) : [];
                if (shares.length > 0 && Math.min(...shares) >= Theme.mm(40))
                    return { across: across, bare: bare, fits: true, high: tall, shares: shares };
            }
        return { across: usual, bare: Theme.large && highAt(usual, true, lengths) < highAt(usual, false, lengths), fits: false };     // low rows: fewer leaves
    }

    // How high all of them are in so many columns, as a button would break its words; rather too high than too low.
    function highAt(across: int, bare: bool, lengths: var): int {
        const rows = Math.ceil(answers.length / across);
        const wide = rows * across === answers.length ? -1 : wideIn(across);
        const extra = (rows * across - answers.length) * (widthOf(across) + spacing);
        const roomOf = (text, place) => ((cells.itemAt(0) as ActionButton)?.roomAt(widthOf(across), bare, text.marked) ?? 0) - overhang + (place === wide ? extra : 0);
        const lines = Math.max(1, ...lengths.map((text, place) => linesOf(text, roomOf(text, place))));
        return high(rows, lines);
    }

    function high(rows: int, lines: int): int {
        return rows * Math.max(lowest, Math.ceil(lines * (line.implicitHeight - line.bottomPadding) + line.bottomPadding) + ((cells.itemAt(0) as ActionButton)?.foot ?? 0)) + (rows - 1) * spacing;
    }

    // Each as wide as its words ask for in so many lines, and as much more as its row has for all; empty where a row is
    // too short for its words.
    function sharesOf(across: int, lines: int, bare: bool, lengths: var): var {
        const button = cells.itemAt(0) as ActionButton;
        const needs = lengths.map(text => Math.ceil(narrowestOf(text, lines) + 2 + overhang + width - (button?.roomAt(width, bare, text.marked) ?? width)));
        const shares = [];
        for (let at = 0; at < needs.length; at += across) {
            const row = needs.slice(at, at + across);
            const over = Math.floor((width - row.reduce((sum, need) => sum + need + spacing, -spacing)) / row.length);
            if (over < 0)
                return [];
            shares.push(...row.map(need => need + over));
        }
        return shares;
    }

    // How wide unbroken words are at least, in one line or in two.
    function narrowestOf(text: var, lines: int): real {
        const along = words => words.reduce((sum, word) => sum + word.whole + text.space, 0);
        return Math.min(...text.words.map((_, at) => at === 0 ? along(text.words) : lines > 1 ? Math.max(along(text.words.slice(0, at)), along(text.words.slice(at))) : Infinity));
    }

    // How long the words are, and their parts where they may be broken.
    function measured(letters: FontMetrics): var {
        const space = letters.advanceWidth(" ");
        const lengths = word => ({ whole: letters.advanceWidth(word.replace(/\u00ad/g, "")), parts: word.split("\u00ad").map(part => letters.advanceWidth(part + "-")) });
        return answers.map(answer => ({ marked: answer.glyph !== undefined, space: space, words: answer.text.split(" ").map(lengths) }));
    }

    // How far the last letter of an Arabic line reaches over its own width.
    readonly property int overhang: Theme.rtl ? Math.ceil(Theme.px("button") * 0.09) : 0

    // A word is broken only where a whole line is too short for it.
    function linesOf(text: var, room: real): int {
        let lines = 1;
        let used = 0;
        for (const word of text.words) {
            for (const part of word.whole <= room ? [word.whole] : word.parts) {
                const along = used === 0 ? part : used + text.space + part;
                if (part > room)
                    return 99;
                lines += along > room ? 1 : 0;
                used = along > room ? part : along;
            }
        }
        return lines;
    }

    function unbroken(text: string, most: real, marked: bool): string {
        if (!text.includes("\u00ad"))
            return text;
        const room = (cells.itemAt(0) as ActionButton)?.roomAt(most, bare, marked) ?? 0;
        const whole = text.replace(/\u00ad/g, "");
        return whole.split(" ").every(word => letters.advanceWidth(word) <= room) ? whole : text;
    }

    // Rows of one height look calm: each is as high as the highest must be.
    function highest(short_: bool, count: int): int {
        let most = lowest;
        for (let i = 0; i < Math.min(answers.length, count); i++) {
            const button = cells.itemAt(i) as ActionButton;
            most = Math.max(most, short_ ? button?.terseHeight ?? 0 : button?.fullHeight ?? 0);
        }
        return most;
    }

    // Where it stands when counted in cells: what one row has to spare goes to the first, or to the last.
    function cell(place: int): int {
        return first === 0 && spare > 0 && place > wide ? place + spare : place;
    }

    function span(place: int): int {
        return spare > 0 && place === wide ? 1 + spare : 1;
    }

    // The best one, or the last; where the last is the way back, the one before it needs the room more.
    function wideIn(across: int): int {
        const last = answers.length - 1;
        const empty = Math.ceil(answers.length / across) * across - answers.length;
        return best ? 0 : (last - 1) % across + empty < across ? last - 1 : last;
    }

    function cellX(place: int): real {
        if (shares.length > 0) {
            const before = shares.slice(place - place % across, place).reduce((sum, share) => sum + share + spacing, 0);
            return LayoutMirroring.enabled ? width - before - (shares[place] ?? 0) : before;
        }
        const column = cell(place) % across;
        return (LayoutMirroring.enabled ? across - span(place) - column : column) * (cellWidth + spacing);
    }

    function cellY(place: int): real {
        return start + Math.floor(cell(place) / across) * (each + spacing) + (place > 0 ? (share - 1) * each : 0);
    }

    implicitHeight: implicitNeed
    onAnswersChanged: first = 0
    Words {
        id: line
        visible: false
        role: "button"
        text: root.answers[0]?.text ?? ""
        wrapMode: Text.NoWrap
    }
    FontMetrics {
        id: letters
        font: line.font
    }
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
            wordsMost: root.shares[index] ?? root.cellWidth + (root.fits && index === root.wide ? root.empty * (root.cellWidth + root.spacing) : 0)
            width: root.shares[place] ?? root.cellWidth + (root.span(place) - 1) * (root.cellWidth + root.spacing)
            height: Math.floor(root.each * (place === 0 ? root.share : 1))
            kind: answer?.kind ?? (index === 0 && root.best ? "primary" : "secondary")
            big: true
            lowest: root.lowest
            terse: root.terse
            bare: root.bare
            glyph: answer?.glyph ?? ""
            text: root.unbroken(answer?.text ?? "", wordsMost, answer?.glyph !== undefined)
            note: answer?.note ?? ""
            openly: answer?.openly ?? ""
            Accessible.checkable: answer?.on !== undefined
            Accessible.checked: answer?.on ?? false
            onClicked: root.chosen(answer.name)

            Glyph {
                visible: root.bare && (parent.answer?.on ?? false)     // no marks have room, but what is on has one in its corner
                name: "check"
                mm: 4.5
                color: parent.ink
                anchors { top: parent.top; right: parent.right; topMargin: Theme.mm(0.6); rightMargin: Theme.mm(1) }
            }
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
        text: qsTr("Show more", "button: the answers that found no room")
        onClicked: root.first = root.first + root.perPage < root.answers.length ? root.first + root.perPage : 0
    }
}
