pragma Singleton
import QtQuick

// The real bank, door for door, and where a door is in words. Left and right follow the wall, never the script.
QtObject {
    id: root

    property var doors: []
    property int columns: 0
    property int screenColumn: 0
    property real aspect: 1.5
    property DoorMap front: null        // the place the drawing hangs in

    readonly property var screen: doors.find(d => d.screen) ?? null
    readonly property var ordinals: [qsTr("First"), qsTr("Second"), qsTr("Third"), qsTr("Fourth"), qsTr("Fifth"), qsTr("Sixth"), qsTr("Seventh"), qsTr("Eighth"), qsTr("Ninth"), qsTr("Tenth")]

    function door(id: string): var {
        return doors.find(d => d.id === id && !d.screen) ?? null;
    }

    function nth(n: int, what: string): string {
        return n <= ordinals.length ? what.arg(ordinals[n - 1]) : what.arg(qsTr("Number %1").arg(n));
    }

    function columnWords(d: var): string {
        if (!screen)
            return nth(d.column, qsTr("%1 column from the left."));
        const away = d.column - screen.column;
        if (away === 0)
            return d.y < screen.y ? qsTr("Above the screen.") : qsTr("Below the screen.");
        return away > 0 ? nth(away, qsTr("%1 column right of the screen.")) : nth(-away, qsTr("%1 column left of the screen."));
    }

    function rowWords(d: var): string {
        const column = doors.filter(o => o.column === d.column && !o.screen).sort((a, b) => a.y - b.y);
        const fromTop = column.findIndex(o => o.id === d.id) + 1;
        const fromBottom = column.length - fromTop + 1;
        if (fromTop === 1)
            return qsTr("The top door.");
        if (fromBottom === 1)
            return qsTr("The bottom door.");
        return fromTop <= fromBottom ? nth(fromTop, qsTr("%1 door from the top.")) : nth(fromBottom, qsTr("%1 door from the bottom."));
    }

    // Two sentences; an empty text for a door that is not drawn.
    function place(id: string): string {
        const d = door(id);
        return d ? columnWords(d) + "\n" + rowWords(d) : "";
    }

    // The same, for a list: one short line.
    function shortPlace(id: string): string {
        const d = door(id);
        if (!d)
            return "";
        const height = d.y + d.h / 2 < 0.34 ? qsTr("near the top") : d.y + d.h / 2 > 0.66 ? qsTr("near the bottom") : qsTr("in the middle");
        const side = !screen ? qsTr("Column %1").arg(d.column) : d.column === screen.column ? qsTr("At the screen") : d.column > screen.column ? qsTr("Right of the screen") : qsTr("Left of the screen");
        return qsTr("%1, %2").arg(side).arg(height);
    }
}
