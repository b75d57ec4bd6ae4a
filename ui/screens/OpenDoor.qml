pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Go to this door: its plate, its place on the map and in words, and what to do there.
Page {
    id: page

    required property string job
    required property string unit
    required property string phase
    required property string wish
    required property string notice
    required property int parcels
    readonly property bool open: phase === "open"
    readonly property string waitWords: open ? qsTr("We wait until the door is closed.") : qsTr("The door is being unlocked.")
    readonly property string waitGlyph: open ? "hourglass" : "lock-open"
    readonly property bool loads: job === "deliver" || job === "return"
    readonly property bool looked: job === "look" || job === "test"
    readonly property var answers: !open || job === "take-out" ? [] : looked ? ["cancel"] : job === "collect" ? ["problem"] : wish === "larger" ? ["not-now"] : wish === "not-now" ? ["does-not-fit"] : ["does-not-fit", "not-now"]
    readonly property var words: ({
        "does-not-fit": { glyph: "package-x", text: qsTr("It does not fit") },
        "not-now": { glyph: "undo-2", text: qsTr("I keep the parcel") },
        "cancel": { glyph: job === "test" ? "x" : "door-open", text: job === "test" ? qsTr("End the test") : qsTr("Leave it open", "button: the door") },
        "problem": { glyph: "triangle-alert", text: qsTr("Report a problem") }
    })
    readonly property int gap: Theme.mm(Theme.small ? 3 : 5)
    readonly property bool cardOnSign: Theme.lowered && (!flat || where.implicitHeight > deskItem.height)
    readonly property int actsAside: Math.round(deskItem.width * (Theme.small ? 0.38 : 0.45))
    readonly property bool split: flat && !cardOnSign      // the place beside the answers

    function task(): string {
        if (wish === "larger")
            return qsTr("Keep the parcel. Close the door.\nA larger locker opens then.");
        if (wish === "not-now")
            return qsTr("Keep the parcel.\nThen close the door.");
        if (job === "look")
            return qsTr("Look inside.\nThen close the door.");
        if (job === "test")
            return qsTr("Close the door.\nThe next one opens then.");
        if (job === "collect")
            return qsTr("Take everything out.\nThen close the door.");
        if (job === "take-out")
            return qsTr("Take the parcel out.\nThen close the door.");
        return parcels > 1 ? qsTr("Put %n parcel(s) in.\nThen close the door.", "two or more", parcels) : qsTr("Put the parcel in.\nThen close the door.");
    }

    ofStaff: looked
    // The title says the number too, and news in large words needs the width of a small glass.
    plate: Theme.small && Theme.large && (news !== "" || wish === "larger") && unit.length > 2 ? "" : unit
    kept: ["job", "phase", "wish"]
    title: open ? qsTr("Locker %1 is open", "title: it stands open").arg(unit) : qsTr("Locker %1 opens", "title: in a moment, by itself").arg(unit)
    help: open ? task() : qsTr("Go to the lit door.")
    news: News.line(notice)
    newsKind: News.kind(notice)
    told: [title, help, news, Bank.spokenPlace(unit)]
    wideShare: Theme.small ? 0.43 : 0.38
    signShare: 0.62
    flatWhenSmall: Theme.large
    headShare: cardOnSign ? 0.55 : 0.62
    least: split ? Math.max(where.implicitHeight, acts.least) : (cardOnSign ? 0 : where.implicitHeight) + acts.need
    stage: besides ? signWait : Theme.small ? null : signMap

    Component {
        id: signMap

        Item {
            DoorMap {
                visible: drawn
                anchors { left: parent.left; right: parent.right; top: parent.top; bottom: card.visible ? card.top : parent.bottom; bottomMargin: card.visible ? Theme.mm(3) : 0 }
                ofStaff: page.ofStaff
                lit: [page.unit]
                ajar: page.open
                walk: true
            }
            PlaceCard {
                id: card
                visible: page.cardOnSign && place !== ""
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: implicitHeight
                unit: page.unit
            }
        }
    }
    Component {
        id: signWait

        Item {
            implicitHeight: Math.max(glass.height, line.implicitHeight)

            Glyph {
                id: glass
                name: page.waitGlyph
                mm: 8
                color: Theme.c.signSoft
                anchors.left: parent.left
            }
            Words {
                id: line
                objectName: "waiting"
                text: page.waitWords
                color: Theme.c.signSoft
                horizontalAlignment: Text.AlignLeft
                anchors { left: glass.right; leftMargin: Theme.mm(3); right: parent.right }
            }
        }
    }
    DoorMap {
        visible: page.besides && drawn
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: where.top; bottomMargin: Theme.mm(3) }
        onSign: false
        lit: [page.unit]
        ajar: page.open
        walk: true
    }
    PlaceCard {
        id: where
        visible: !page.cardOnSign && place !== ""
        unit: page.unit
        anchors.left: parent.left
        width: page.flat && page.answers.length > 0 ? parent.width - page.actsAside - Theme.gutter : parent.width
        height: page.split ? parent.height : implicitHeight
        y: page.besides ? acts.y - height - (acts.least > 0 ? page.gap : 0) : 0
    }
    Item {
        readonly property int above: page.cardOnSign ? 0 : where.height
        visible: !page.besides && !page.split && height >= Math.max(glass.height, line.implicitHeight) + Theme.mm(6)
        y: above
        width: parent.width
        height: acts.y - above

        TextMetrics {
            id: natural
            font: line.font
            text: page.waitWords
        }
        Row {
            anchors.centerIn: parent
            spacing: Theme.mm(3)

            Glyph {
                id: glass
                name: page.waitGlyph
                mm: 8
                color: Theme.c.inkSoft
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: line
                objectName: "waiting"
                text: page.waitWords
                color: Theme.c.inkSoft
                width: Math.min(Math.ceil(natural.advanceWidth) + 2, page.deskItem.width - Theme.mm(12))
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    Choices {
        id: acts
        readonly property int easy: rows * Math.max(Theme.button, terseRow) + (rows - 1) * spacing
        readonly property int need: answers.length === 0 ? 0 : least + page.gap
        visible: answers.length > 0
        anchors { right: parent.right; bottom: parent.bottom }
        width: page.split ? page.actsAside : parent.width
        height: answers.length === 0 ? 0 : page.flat ? parent.height : page.besides ? least : Math.max(least, Math.min(easy, parent.height - where.height - page.gap))
        flat: page.besides || page.flat && (!page.split || Theme.lowered && page.answers.length * (Theme.key + spacing) > page.deskItem.height + spacing)
        narrowest: page.flat ? Theme.mm(76) : Theme.mm(62)
        middle: page.flat
        bestShare: 1
        answers: page.answers.map(name => ({ name: name, kind: "secondary", text: page.words[name].text, glyph: page.words[name].glyph }))
        onChosen: name => page.act(name, null)
    }
}
