pragma Singleton
import QtQuick

// The real bank, door for door, and where a door is in words. Left and right follow the wall, never the script.
// Every sentence is whole: no language must build "third" into a sentence that was not made for it.
QtObject {
    id: root

    property var doors: []
    property int columns: 0
    property int screenColumn: 0
    property real aspect: 1.5
    property real plinth: 0
    property real reachTop: 0           // what somebody who sits can reach lies between these; both 0: not known
    property real reachBottom: 0
    property DoorMap front: null        // the place the drawing hangs in

    // As objects of QML's own: what Python wrote is made anew each time somebody reads it.
    readonly property var all: doors.map(d => Object.assign({}, d))
    readonly property var standing: all.filter(d => !d.screen)
    readonly property var byId: standing.reduce((found, d) => {
        found[d.id] = d;
        return found;
    }, {})
    // Column by column, each from the top.
    readonly property var piles: [...new Set(standing.map(d => d.column))].map(c => standing.filter(d => d.column === c).sort((a, b) => a.y - b.y))
    readonly property var screen: all.find(d => d.screen) ?? null
    readonly property int narrowest: Theme.mm(Math.min(40, 30 * aspect))     // a drawing of it; a slim one need not be wide to be 30 mm high
    readonly property bool reachKnown: reachBottom > reachTop
    readonly property var smallest: ({
        w: Math.min(1, ...all.map(d => d.w)),
        h: Math.min(1, ...standing.map(d => d.h)),
        letters: Math.max(1, ...standing.map(d => d.id.length))
    })

    readonly property var columnWords: ({
        right: [qsTr("First column right of the screen."), qsTr("Second column right of the screen."), qsTr("Third column right of the screen."), qsTr("Fourth column right of the screen."), qsTr("Fifth column right of the screen."), qsTr("Sixth column right of the screen."), qsTr("Seventh column right of the screen."), qsTr("Eighth column right of the screen."), qsTr("Ninth column right of the screen."), qsTr("Tenth column right of the screen."), qsTr("Column %1 right of the screen.")],
        left: [qsTr("First column left of the screen."), qsTr("Second column left of the screen."), qsTr("Third column left of the screen."), qsTr("Fourth column left of the screen."), qsTr("Fifth column left of the screen."), qsTr("Sixth column left of the screen."), qsTr("Seventh column left of the screen."), qsTr("Eighth column left of the screen."), qsTr("Ninth column left of the screen."), qsTr("Tenth column left of the screen."), qsTr("Column %1 left of the screen.")],
        apart: [qsTr("First column from the left."), qsTr("Second column from the left."), qsTr("Third column from the left."), qsTr("Fourth column from the left."), qsTr("Fifth column from the left."), qsTr("Sixth column from the left."), qsTr("Seventh column from the left."), qsTr("Eighth column from the left."), qsTr("Ninth column from the left."), qsTr("Tenth column from the left."), qsTr("Column %1 from the left.")],
        above: [qsTr("Above the screen.")],
        under: [qsTr("Below the screen.")]
    })
    readonly property var fromTop: [qsTr("The top door."), qsTr("Second door from the top."), qsTr("Third door from the top."), qsTr("Fourth door from the top."), qsTr("Fifth door from the top."), qsTr("Sixth door from the top."), qsTr("Seventh door from the top."), qsTr("Eighth door from the top."), qsTr("Ninth door from the top."), qsTr("Tenth door from the top."), qsTr("Door %1 from the top.")]
    readonly property var fromBottom: [qsTr("The bottom door."), qsTr("Second door from the bottom."), qsTr("Third door from the bottom."), qsTr("Fourth door from the bottom."), qsTr("Fifth door from the bottom."), qsTr("Sixth door from the bottom."), qsTr("Seventh door from the bottom."), qsTr("Eighth door from the bottom."), qsTr("Ninth door from the bottom."), qsTr("Tenth door from the bottom."), qsTr("Door %1 from the bottom.")]
    // For people who stand: up to this many millimetres, a door's middle is there.
    readonly property var heights: [{ to: 350, words: qsTr("Close to the floor.") }, { to: 700, words: qsTr("At knee height.") }, { to: 1050, words: qsTr("At hip height.") }, { to: 1400, words: qsTr("At chest height.") }, { to: 1700, words: qsTr("At eye height.") }, { to: 9999, words: qsTr("Above eye height.") }]
    readonly property var reachWords: ({ within: qsTr("Within reach when seated."), above: qsTr("Above seated reach."), below: qsTr("Below seated reach.") })
    readonly property var shortWords: ({
        right: [qsTr("Right of the screen, near the top"), qsTr("Right of the screen, in the middle"), qsTr("Right of the screen, near the bottom")],
        left: [qsTr("Left of the screen, near the top"), qsTr("Left of the screen, in the middle"), qsTr("Left of the screen, near the bottom")],
        apart: [qsTr("Column %1, near the top"), qsTr("Column %1, in the middle"), qsTr("Column %1, near the bottom")],
        above: [qsTr("Above the screen")],
        under: [qsTr("Below the screen")]
    })

    readonly property var nowhere: ({ x: 0, y: 0, w: 0, h: 0 })

    function door(id: string): var {
        return byId[id] ?? null;
    }

    // The last of the sentences is for all that have none of their own.
    function nth(sentences: var, n: int): string {
        return n < sentences.length ? sentences[n - 1] : sentences[sentences.length - 1].arg(n);
    }

    function column(d: var): string {
        return d.away === 0 ? columnWords[d.side][0] : nth(columnWords[d.side], d.away);
    }

    function row(d: var): string {
        const up = d.rows - d.nth + 1;
        if (d.rows === 1)
            return d.away === 0 ? "" : qsTr("The only door.");
        return d.nth <= up ? nth(fromTop, d.nth) : nth(fromBottom, up);
    }

    function said(sentences: var, between: string): string {
        return sentences.filter(s => s !== "").join(between);
    }

    // A line for the column and one for the row; an empty text for a door that is not drawn.
    function place(id: string): string {
        const d = door(id);
        return d ? said([column(d), row(d)], "\n") : "";
    }

    // How high it is, for people; only where doors are hard to count, and where the site knows its heights.
    function height(id: string): string {
        const d = door(id);
        const easy = !d || d.middleMm === 0 || d.rows <= 5 || d.nth <= 2 || d.nth >= d.rows - 1;
        return easy ? "" : heights.find(h => d.middleMm <= h.to).words;
    }

    // Whether somebody who sits can reach it; empty where the site does not know.
    function reach(id: string): string {
        return reachWords[door(id)?.reach ?? ""] ?? "";
    }

    // All that is to be heard about a place, in one line.
    function spokenPlace(id: string): string {
        return said([...place(id).split("\n"), Theme.low && reach(id) !== "" ? reach(id) : height(id)], " ");
    }

    // For a list: one short line.
    function shortPlace(id: string): string {
        const d = door(id);
        if (!d)
            return "";
        const words = shortWords[d.side];
        const down = (d.y + d.h / 2) / (1 - plinth);
        return words.length === 1 ? words[0] : words[down < 0.34 ? 0 : down > 0.66 ? 2 : 1].replace("%1", d.away);
    }

    // For a list of these doors: the shortest words that tell all of them apart, of one kind for all. The door in its
    // column is told alone only where the column is the same.
    function listPlace(id: string, ids: var): string {
        const known = ids.filter(one => door(one));
        const piled = new Set(known.map(one => door(one).column)).size === 1;
        const ways = [shortPlace, one => brief(door(one), column), ...(piled ? [one => brief(door(one), row)] : [])];
        const words = ways.find(words => new Set(known.map(words)).size === known.length);
        return words ? words(id) : place(id).replace("\n", " ");
    }

    function brief(d: var, words: var): string {
        return d ? words(d).replace(/\.$/, "") : "";
    }
}
