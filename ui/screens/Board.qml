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
    required property var wrong          // lockers whose wrong door stopped everything, until somebody looks into them
    required property int owed
    required property int refused
    required property int withoutRoom    // parcels that couriers kept in the last days
    readonly property bool asked: refused > 0 && !urged      // what the service will not have waits behind "This kiosk"
    readonly property var toKiosk: ({ name: "this-kiosk", glyph: refused > 0 ? "circle-alert" : "wrench", text: qsTr("This kiosk", "button: to what concerns no locker"), shown: true, kind: asked ? "primary" : "secondary" })
    readonly property var answers: [
        ...(asked ? [toKiosk] : []),
        { name: "wrong", glyph: "wrench", text: Letters.kept(low ? qsTr("Locker %1") : qsTr("Look into locker %1")).arg(wrong[0] ?? ""), shown: wrong.length > 0 },
        { name: "expired", glyph: low && !flat ? undefined : "clock", text: low ? words.expired : qsTr("Show %n expired", "button: lockers whose time is over", expired), shown: expired > 0 && !stopped },
        { name: "more", glyph: "list", text: qsTr("More lockers", "button: shows the next ones"), shown: board.pages > 1, kind: "secondary" },
        { name: "number", glyph: "hash", text: qsTr("Type a number", "button: of a locker"), shown: true, kind: "secondary" },
        { name: "test", glyph: "door-open", text: qsTr("Test all doors"), shown: true, kind: "secondary" },
        ...(asked ? [] : [toKiosk]),
        { name: "sign-out", glyph: "log-out", text: qsTr("Sign out", "button: staff leave"), shown: true, kind: "secondary" }
    ]
    readonly property bool urged: wrong.length > 0 || expired > 0 && !stopped      // something has to be done now
    readonly property bool low: Theme.lowered && Theme.large         // a button beside two rows of lockers has one line, or half a row
    readonly property var words: ({
        free: qsTr("%n free", "lockers", counts.free ?? 0),
        parcel: qsTr("%n taken", "lockers with a parcel", counts.parcel ?? 0),
        expired: qsTr("%n expired", "lockers", counts.expired ?? 0),
        open: qsTr("%n open", "lockers whose door is open", counts.open ?? 0),
        out: qsTr("%n to look at", "lockers that staff must look at", counts.out ?? 0)
    })
    readonly property var urgent: Object.keys(chips).filter(unit => chips[unit] === "open" || chips[unit] === "out")   // heard one by one, as others see them at a glance

    readonly property bool cramped: Theme.small && Theme.large       // what the marks mean comes before how to touch them

    // Fixed, for the board's pages decide which buttons there are.
    readonly property int rows: low ? 1 : besides ? (Theme.small || !urged || wordsOnly && board.holds(deskItem.height - heightOf(2) - Theme.gutter - Theme.mm(1)) ? 2 : 3) : Theme.lowered ? 2 : 3
    readonly property int actsHeight: heightOf(rows)
    readonly property bool wordsOnly: besides && Theme.large && !Theme.small     // its buttons have marks on none of the boards: lower, they leave room for all lockers

    readonly property string sentence: stopped ? qsTr("Look into marked ones.") : refused > 0 ? qsTr("%n message(s) were refused.", "by the service", refused) : owed > 0 ? qsTr("%n message(s) wait for the network.", "to the service", owed) : withoutRoom > 0 ? qsTr("In 7 days, %n parcel(s) found no room.", "couriers kept them", withoutRoom) : cramped ? "" : qsTr("Touch a locker to see what is in it.")
    // What the marks mean is never left out: before it goes the sentence.
    readonly property int signMost: besides ? height - edge : Theme.lowered ? lowest - headTop : height - deskNeed - headTop
    readonly property int wordsHeight: wholeTitle.implicitHeight + Theme.mm(Theme.small ? 1.5 : 3) + wholeSentence.implicitHeight + edge
    readonly property int given: cramped && besides && sentence !== "" ? [0, 1, 2].find(many => wordsHeight + edge + wholeLegend.without(many) <= signMost) ?? 0 : 0     // news comes before how many are free, or taken
    readonly property bool roomy: flat || wordsHeight + edge + wholeLegend.without(given) <= signMost

    function heightOf(rows: int): int {
        return rows * (Theme.small ? Theme.mm(Theme.large ? 27 : 25) : Theme.mm(Theme.large ? 34 : 29)) + (rows - 1) * Theme.gutter;
    }

    ofStaff: true
    title: stopped ? qsTr("A wrong door opened") : qsTr("All lockers")
    help: roomy ? sentence : ""
    told: [title, sentence, ...Object.keys(words).filter(state => (counts[state] ?? 0) > 0).map(state => words[state]), ...urgent.map(unit => board.told(unit))]
    wideShare: cramped ? 0.46 : Theme.large ? 0.4 : 0.36
    least: Theme.mm(56) + actsHeight
    stagePacked: true
    stage: legend
    headShare: 0.46
    onCameUp: board.turned = 0

    Component {
        id: legend

        ChipLegend {
            counts: page.counts
            words: page.words
            brief: page.cramped
            leftOut: page.given
        }
    }
    Item {
        visible: false
        width: Math.round(page.width * (page.besides ? page.wideShare : 1)) - 2 * Theme.margin

        ChipLegend {
            id: wholeLegend
            counts: page.counts
            words: page.words
            brief: page.cramped
            width: parent.width
        }
        Words {
            id: wholeTitle
            role: "title"
            said: page.title
            width: parent.width
        }
        Words {
            id: wholeSentence
            role: "lead"
            said: page.sentence
            width: parent.width
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
        readonly property var offered: page.answers.filter(answer => answer.shown)
        anchors { right: parent.right; bottom: parent.bottom }
        width: page.flat ? parent.width - board.width - Theme.gutter : parent.width
        height: page.flat ? parent.height : page.actsHeight
        flat: !page.flat
        even: true
        narrowest: page.besides && Theme.small && !Theme.large ? Theme.mm(60) : Theme.mm(70)
        made: 6
        best: page.urged || page.asked
        answers: page.wordsOnly ? offered.map(one => Object.assign({}, one, { glyph: undefined })) : offered
        onChosen: name => {
            if (name === "more")
                board.turn();
            else if (name === "wrong")
                page.act("choose-unit", page.wrong[0]);
            else
                page.act(name, null);
        }
    }
}
