pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Staff: how all lockers stand. One touch leads to one of them.
Page {
    id: page

    required property var chips
    required property var counts
    required property int expired
    required property bool stopped
    required property int owed
    required property int withoutRoom    // parcels that couriers kept in the last days
    readonly property var answers: [
        { name: "expired", glyph: "clock", text: qsTr("Show %n expired", "button: lockers whose time is over", expired), shown: expired > 0 },
        { name: "more", glyph: "list", text: qsTr("More lockers", "button: shows the next ones"), shown: board.pages > 1, kind: "secondary" },
        { name: "number", glyph: "hash", text: qsTr("Type a number", "button: of a locker"), shown: true, kind: "secondary" },
        { name: "test", glyph: "door-open", text: qsTr("Test all doors"), shown: true, kind: "secondary" },
        { name: "audit", glyph: "users", text: qsTr("Open all, two people"), shown: true, kind: "secondary" },
        { name: "sign-out", glyph: "log-out", text: qsTr("Sign out", "button: staff leave"), shown: true, kind: "secondary" }
    ]
    readonly property var words: ({
        free: qsTr("%n free", "lockers", counts.free ?? 0),
        parcel: qsTr("%n taken", "lockers with a parcel", counts.parcel ?? 0),
        expired: qsTr("%n expired", "lockers", counts.expired ?? 0),
        open: qsTr("%n open", "lockers whose door is open", counts.open ?? 0),
        out: qsTr("%n to look at", "lockers that staff must look at", counts.out ?? 0)
    })

    // Fixed, for the board's pages decide which buttons there are.
    readonly property int rows: Theme.lowered && Theme.large ? 1 : besides ? (Theme.small || expired === 0 ? 2 : 3) : Theme.lowered ? 2 : 3
    readonly property int actsHeight: rows * (Theme.small ? Theme.mm(Theme.large ? 27 : 25) : Theme.mm(Theme.large ? 34 : 29)) + (rows - 1) * Theme.gutter

    ofStaff: true
    title: stopped ? qsTr("A wrong door opened") : qsTr("All lockers")
    help: stopped ? qsTr("Look into marked ones.") : owed > 0 ? qsTr("%n message(s) wait for the network.", "to the service", owed) : withoutRoom > 0 ? qsTr("In 7 days, %n parcel(s) found no room.", "couriers kept them", withoutRoom) : qsTr("Touch a locker to see what is in it.")
    wideShare: 0.36
    least: Theme.mm(56) + actsHeight
    stagePacked: true
    stage: flat ? null : legend
    onCameUp: board.turned = 0

    Component {
        id: legend

        ChipLegend {
            counts: page.counts
            words: page.words
        }
    }
    BoardMap {
        id: board
        objectName: "board"
        width: page.flat ? Math.round(parent.width * 0.62) : parent.width
        height: page.flat ? parent.height : parent.height - acts.height - Theme.gutter - Theme.mm(1)
        x: page.flat && Theme.rtl ? parent.width - width : 0
        chips: page.chips
        onChosen: unit => page.act("choose-unit", unit)
        onByNumber: page.act("number", null)
    }
    Choices {
        id: acts
        anchors { right: parent.right; bottom: parent.bottom }
        width: page.flat ? parent.width - board.width - Theme.gutter : parent.width
        height: page.flat ? parent.height : page.actsHeight
        flat: !page.flat
        narrowest: page.besides && Theme.small && !Theme.large ? Theme.mm(60) : Theme.mm(70)
        made: 6
        best: page.expired > 0
        answers: page.answers.filter(answer => answer.shown)
        onChosen: name => {
            if (name === "more")
                board.turn();
            else
                page.act(name, null);
        }
    }
}
