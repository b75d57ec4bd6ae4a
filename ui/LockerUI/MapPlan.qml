import QtQuick

// How the bank is laid out in the room there is: whole, with the numbers of all doors where they can be read; else
// as a small key, and under or beside it a lens, large enough for numbers, on the part with the lit doors. Where such
// a lens would not hold them all, or show most of the bank once more: whole, with the numbers of lit doors at most.
// Always true to scale. A scale is the width in pixels that the whole bank has at it.
QtObject {
    id: root

    readonly property int frame: Theme.mm(1.6)
    readonly property int gap: Theme.mm(0.9)
    readonly property int between: Theme.mm(3)
    readonly property real foot: 1 - Bank.plinth
    readonly property real down: Theme.px("body") * 1.12   // what a number needs of a door's height
    // The scale at which the numbers of all doors can be read; that of every lens, so that a lens only moves.
    readonly property real legible: Math.max(across(Bank.smallest.letters) / Bank.smallest.w, (down + gap) / Bank.smallest.h * Bank.aspect)

    // A key larger than this reads as a bank of its own.
    readonly property real keyMost: legible / 2.4
    readonly property real partMost: 0.5          // of the doors' area: what a lens may show again

    // In a room so wide and high; `floor` is the height of the walk line, `lit` the door to go to, or the one just shut, or
    // null, `later` the other lit ones; `apart`, all of these have numbers of their own.
    function made(width: real, height: real, floor: real, numbers: bool, lit: var, later: var, apart: bool): var {
        const whole = fitting(width, height - floor);
        const numbered = numbers && whole >= legible;
        const all = lit ? around([lit, ...later]) : null;
        const lenses = numbers && !numbered && lit ? [stacked(width, height, floor, all), beside(width, height, floor, all)].filter(lens => lens) : [];
        const lens = lenses.find(one => countable(all, one.part)) ?? lenses[0] ?? null;
        const part = lens?.part ?? Qt.rect(0, 0, 1, 1);
        const named = numbered || lens ? strips(part, apart ? [lit, ...later] : [lit]) : numbers && !apart ? stripsOf(later.filter(d => fits(d, whole))) : [];
        return { lens: lens, part: part, scale: lens ? lens.small : whole, numbered: numbered, strips: named };
    }

    // The box around these doors; its column is the first one's, and `counted` what that one's words count along: from
    // the end of its column to its far edge.
    function around(doors: var): var {
        const first = doors[0];
        const pile = Bank.piles.find(pile => pile[0].column === first.column);
        const top = first.nth <= first.rows - first.nth + 1;
        const counted = { from: top ? pile[0].y : first.y, to: top ? first.y + first.h : Math.max(...pile.map(d => d.y + d.h)) };
        const x = Math.min(...doors.map(d => d.x));
        const y = Math.min(...doors.map(d => d.y));
        return { column: first.column, counted: counted, x: x, y: y, w: Math.max(...doors.map(d => d.x + d.w)) - x, h: Math.max(...doors.map(d => d.y + d.h)) - y };
    }

    // Whether the words can be followed on this part: it holds the end they count from.
    function countable(lit: var, part: rect): bool {
        return lit.counted.from > part.top - 0.001 && lit.counted.to < part.bottom + 0.001;
    }

    function fits(d: var, scale: real): bool {
        return d.w * scale >= across(d.id.length) && d.h * scale / Bank.aspect >= down + gap;
    }

    // The numbers of a part, but for those that doors have themselves, as the lit one: a strip for doors of one height that stand on each other. A
    // number of its own for every door would make a bank of 200 cost more than all the screens.
    function strips(part: rect, own: var): var {
        return [].concat(...Bank.piles.map(pile => stripsOf(pile.filter(d => !own.includes(d) && within(d, part)))));
    }

    function stripsOf(pile: var): var {
        const found = [];
        for (const d of pile) {
            const last = found[found.length - 1];
            if (last && Math.abs(last.h - d.h) < 1e-6 && Math.abs(last.y + last.h * last.ids.length - d.y) < 1e-6)
                last.ids.push(d.id);
            else
                found.push({ x: d.x, y: d.y, w: d.w, h: d.h, ids: [d.id] });
        }
        return found;
    }

    function within(d: var, part: rect): bool {
        const tiny = 0.001;
        return d.x > part.left - tiny && d.x + d.w < part.right + tiny && d.y > part.top - tiny && d.y + d.h < part.bottom + tiny;
    }

    // The largest scale of the whole bank in so much room, frame and all.
    function fitting(w: real, h: real): real {
        return Math.max(1, Math.min(w - 2 * frame, (h - 2 * frame) * Bank.aspect));
    }

    // What a number of so many letters needs of a door's width, beside the leaf of an open door.
    function across(letters: int): real {
        return letters * Theme.px("body") * 0.66 + Theme.mm(2.6);
    }

    function stacked(width: real, height: real, floor: real, lit: var): var {
        const small = Math.min(keyMost, fitting(width, height * 0.42));
        const top = Math.ceil(small / Bank.aspect + 2 * frame + floor + between);
        return lensIn(small, lit, Qt.rect(0, top, width, height - top));
    }

    function beside(width: real, height: real, floor: real, lit: var): var {
        const small = Math.min(keyMost, fitting(width * 0.42, height - floor));
        const left = Math.ceil(small + 2 * frame + between);
        return lensIn(small, lit, Qt.rect(left, 0, width - left, height));
    }

    // A lens in this room, or null where it would show less than a few doors, or most of them. The plinth needs no lens.
    function lensIn(small: real, lit: var, room: rect): var {
        const w = (room.width - 2 * frame) / legible;
        const h = (room.height - 2 * frame) * Bank.aspect / legible;
        const enough = w >= lit.w + 0.9 * Bank.smallest.w && h >= Math.min(foot, lit.h + 0.9 * Bank.smallest.h);
        const part = enough ? windowOf(w, h, lit) : null;
        return part && part.width * Math.min(1, part.height / foot) <= partMost ? { small: small, room: room, part: part } : null;
    }

    // The part of the bank: whole columns and, in the lit door's column, whole doors from the end that the words count
    // from. Where that end is too far, the doors above and below are cut, so that none passes for the first or last.
    function windowOf(w: real, h: real, lit: var): rect {
        const x = span(edges(Bank.all, "x", "w", 1), lit.x, lit.x + lit.w, w, near(w, lit));
        const y = h >= foot ? { from: 0, to: foot } : rowsOf(h, lit);
        return Qt.rect(x.from, y.from, x.to - x.from, y.to - y.from);
    }

    function rowsOf(h: real, lit: var): var {
        const column = edges(Bank.all.filter(d => d.column === lit.column), "y", "h", foot);
        const from = Math.min(lit.y, lit.counted.from);
        const to = Math.max(lit.y + lit.h, lit.counted.to);
        if (to - from <= h)
            return span(column, from, to, h, lit.counted.from < lit.y ? lit.counted.from : to);
        const peek = Math.min(0.4 * Bank.smallest.h, (h - lit.h) / 2);
        const rows = span(column, lit.y, lit.y + lit.h, h - 2 * peek, lit.y + lit.h / 2);
        return { from: Math.max(0, rows.from - peek), to: Math.min(foot, rows.to + peek) };
    }

    // The middle of the lens: between door and screen, where both fit.
    function near(w: real, lit: var): real {
        const here = Bank.screen ?? lit;
        const left = Math.min(here.x, lit.x);
        const right = Math.max(here.x + here.w, lit.x + lit.w);
        return right - left <= w ? (left + right) / 2 : lit.x + lit.w / 2;
    }

    function edges(doors: var, at: string, size: string, last: real): var {
        const all = [0, last, ...doors.map(d => d[at]), ...doors.map(d => d[at] + d[size])];
        return [...new Set(all.map(e => Math.round(e * 1e6) / 1e6))].filter(e => e <= last).sort((a, b) => a - b);
    }

    // From edge to edge as long as it may be, but no longer than `most`, with the lit door from `a` to `b` in it, and as
    // near to `middle` as that allows.
    function span(edges: var, a: real, b: real, most: real, middle: real): var {
        const tiny = 0.0001;
        let best = { from: a, to: b };
        for (const from of edges.filter(e => e <= a + tiny)) {
            const to = edges.filter(e => e <= from + most + tiny).pop();
            if (to >= b - tiny && better({ from: from, to: to }, best, middle))
                best = { from: from, to: to };
        }
        return best;
    }

    function better(one: var, other: var, middle: real): bool {
        const longer = (one.to - one.from) - (other.to - other.from);
        if (Math.abs(longer) > 0.001)
            return longer > 0;
        return Math.abs(one.from + one.to - 2 * middle) < Math.abs(other.from + other.to - 2 * middle);
    }
}
