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
    required property bool canSayShut    // the sensor says open for long: the person may know better
    readonly property bool open: phase === "open"
    readonly property string waitWords: open ? qsTr("We wait until the door is closed.") : qsTr("The door is being unlocked.")
    readonly property string waitGlyph: open ? "hourglass" : "lock-open"
    readonly property bool loads: job === "deliver" || job === "return"
    readonly property bool grows: job === "deliver" && parcels === 1       // a larger locker can be asked for
    readonly property bool looked: job === "look" || job === "test"
    readonly property var wishes: !open ? [] : looked ? ["cancel"] : job === "collect" || job === "take-out" || job === "take-along" ? ["problem"] : wish === "larger" ? ["not-now"] : wish === "not-now" ? (grows ? ["does-not-fit"] : []) : ["does-not-fit", "not-now"]
    readonly property var answers: open && canSayShut ? ["it-is-shut", ...wishes.slice(0, 1)] : wishes   // the rest is asked once it is closed
    readonly property var words: ({
        "it-is-shut": { glyph: "door-closed", text: qsTr("I closed the door") },
        "does-not-fit": { glyph: "package-x", text: wish === "not-now" ? qsTr("Open a larger locker") : qsTr("It does not fit") },
        "not-now": { glyph: "undo-2", text: qsTr("I keep the parcel") },
        "cancel": { glyph: job === "test" ? "x" : "door-open", text: job === "test" ? qsTr("End the test") : qsTr("Leave it open", "button: the door") },
        "problem": { glyph: "triangle-alert", text: qsTr("Report a problem") }
    })
    // Upright the map on the sign has room to give, but not all of it.
    readonly property int mapMost: deskMost - where.implicitHeight - acts.need - edge
    readonly property bool mapGives: mapMost < Theme.mm(30) || mapMost - (wait.least - gap) >= Theme.mm(30)
    readonly property int waitNeed: Theme.upright && !Theme.lowered && !Theme.small && mapGives ? wait.least - gap : 0
    readonly property int gap: Theme.mm(cramped ? 2 : Theme.small ? 3 : 5)
    readonly property bool cardOnSign: Theme.lowered && (!flat || where.implicitHeight > deskItem.height)
    readonly property int actsAside: Math.round(deskItem.width * (Theme.small ? 0.38 : 0.45))
    readonly property bool cramped: Theme.small && Theme.large
    readonly property bool split: flat && !cardOnSign && !cramped     // the place beside the answers
    readonly property string stands: open ? qsTr("Locker %1 is open", "title: it stands open").arg(unit) : qsTr("Locker %1 opens", "title: in a moment, by itself").arg(unit)
    readonly property string todo: open ? task() : qsTr("Go to the lit door.")
    // What was wished for is to be done first.
    readonly property string newsLine: wish !== "none" ? "" : cramped && notice !== "" ? News.of(notice).title : News.line(notice)
    // On a small glass with large words, where there is no room for all, both sentences share a line; then the title
    // goes, as the plate says which door it is. So it does in every language where it would take the promise with it.
    // The sign has a map where its words leave room for one.
    readonly property int roomUnfolded: height - 2 * edge - sentences.y - deskTop - edge - where.implicitHeight - gap
    readonly property string oneLine: todo.replace("\n", " ")
    readonly property bool joinable: cramped && sentence.implicitWidth <= sentences.width
    readonly property bool joined: joinable && acts.fits && acts.plan.high > roomUnfolded - sentences.implicitHeight
    readonly property bool folds: cramped && open && newsLine === "" && answers.length > 0 && (wish === "larger" || loads && wish === "not-now" || !acts.fits)
    readonly property int besideMap: height - headTop - Theme.mm(30) - 2 * edge - deskTop
    readonly property bool mapped: cramped && !folds && mappable && (newsLine === "" || where.implicitHeight + acts.need <= besideMap)

    function task(): string {
        if (job === "take-out")
            return qsTr("Take the parcel out.\nThen close the door.");
        if (wish === "larger")
            return qsTr("Keep the parcel. Close the door.\nA larger locker opens then.");
        if (wish === "not-now")
            return qsTr("Keep the parcel. Close the door.\nThe locker is then free.");
        if (job === "look")
            return qsTr("Look inside.\nThen close the door.");
        if (job === "test")
            return qsTr("Close the door.\nThe next one opens then.");
        if (job === "collect" || job === "take-along")
            return qsTr("Take everything out.\nThen close the door.");
        return parcels > 1 ? qsTr("Put %n parcel(s) in.\nThen close the door.", "two or more", parcels) : qsTr("Put the parcel in.\nThen close the door.");
    }

    ofStaff: looked
    plate: unit
    plateFirst: true                     // which locker, before that we wait for it
    kept: ["job", "phase", "wish"]
    title: folds ? todo.split("\n")[0] : stands
    help: folds ? todo.split("\n")[1] : joined ? oneLine : todo
    news: newsLine
    newsKind: News.kind(notice)
    told: [stands, todo, news, Bank.spokenPlace(unit)]
    wideShare: Theme.small ? 0.43 : 0.38
    signShare: 0.62
    flatWhenSmall: Theme.large
    headShare: cardOnSign ? 0.55 : mapped ? wordsShare : 0.62
    stagePacked: mapped || besides
    least: split ? Math.max(where.implicitHeight, acts.least) : (cardOnSign ? 0 : where.implicitHeight) + waitNeed + acts.need
    stage: besides ? signWait : Theme.small && !mapped ? null : signMap

    Component {
        id: signMap

        Item {
            implicitHeight: page.mapped ? Theme.mm(30) : 0

            DoorMap {
                visible: drawn
                numbers: !page.mapped
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
    Item {
        visible: false
        width: page.width - 2 * Theme.margin - tile.width - Theme.mm(6)

        Words {
            id: said
            role: "title"
            said: page.cramped ? page.stands : ""
            width: parent.width
        }
        Words {
            id: sentences
            role: "lead"
            said: page.cramped ? page.todo : ""
            width: parent.width
            y: said.implicitHeight + Theme.mm(1.5)
        }
        Words {
            id: sentence
            role: "lead"
            text: page.cramped ? page.oneLine : ""
            wrapMode: Text.NoWrap
        }
        DoorPlate {
            id: tile
            number: page.unit
            mm: 22
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
                said: page.waitWords
                color: Theme.c.signSoft
                horizontalAlignment: Text.AlignLeft
                anchors { left: glass.right; leftMargin: Theme.mm(3); right: parent.right }
            }
        }
    }
    DoorMap {
        id: deskMap
        readonly property bool under: page.cramped && page.flat && !page.mapped && page.answers.length === 0
        visible: (page.besides || under) && drawn
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: under ? 0 : parent.height - where.y + Theme.mm(3) }
        height: under ? parent.height - where.height - page.gap : where.y - Theme.mm(3)
        numbers: !under
        lowest: Theme.mm(page.besides ? 18 : 30)     // as low as the key beside a lens
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
        width: page.flat && !page.cramped && page.answers.length > 0 ? parent.width - page.actsAside - Theme.gutter : parent.width
        height: page.split ? parent.height : implicitHeight
        y: page.besides ? acts.y - height - (acts.least > 0 ? page.gap : 0) : 0
    }
    Item {
        id: wait
        readonly property int above: page.cardOnSign ? 0 : where.height
        readonly property int least: Math.max(glass.height, line.implicitHeight) + Theme.mm(page.cramped || Theme.upright ? 10 : 6)
        visible: !page.besides && !page.split && !deskMap.visible && height >= least
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
                said: page.waitWords
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
        height: answers.length === 0 ? 0 : page.flat && !page.cramped ? parent.height : page.besides ? least : Math.max(least, Math.min(easy, parent.height - where.height - page.gap - page.waitNeed))
        ceiling: page.cramped ? page.roomUnfolded - (page.joinable ? sentence : sentences).implicitHeight : page.height - page.deskTop - page.edge - (Theme.lowered ? page.lowest : 0)
        flat: page.besides || page.flat && (!page.split || Theme.lowered && page.answers.length * (Theme.key + spacing) > page.deskItem.height + spacing)
        narrowest: page.flat ? Theme.mm(76) : Theme.mm(62)
        middle: page.flat
        bestShare: 1
        answers: page.answers.map(name => ({ name: name, kind: "secondary", text: page.words[name].text, glyph: page.words[name].glyph }))
        onChosen: name => page.act(name, null)
    }
}
