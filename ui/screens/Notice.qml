pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// News that ends a visit: what holds now, what is safe, what to do, and a number where somebody may have to ask.
Page {
    id: page

    required property string notice
    required property string unit
    required property string caseNumber
    required property bool open          // the door of that locker
    required property var places         // where to go instead, as people find it
    readonly property var words: News.of(notice)
    readonly property bool again: ["wrong-code", "nothing-here", "code-again"].includes(notice)
    readonly property bool near: ["please-close", "close-first", "finish-later", "did-not-open"].includes(notice)
    readonly property bool atDoor: near && Bank.door(unit) !== null
    readonly property bool asks: caseNumber !== "" || ["ask-staff", "expired", "locker-silent", "staff-must-look", "out-of-order"].includes(notice)
    readonly property bool bare: !asks && !atDoor && places.length === 0
    readonly property bool mapped: besides && atDoor && map.height > Theme.mm(34)
    readonly property bool cramped: Theme.small && Theme.large && atDoor    // flat, and its map where the words leave room for one
    readonly property bool aside: cramped && caseNumber !== "" || places.length > 0 && Theme.lowered && !Theme.upright   // the number, or the place, beside the way back, not above it
    readonly property int between: aside ? 0 : cards.implicitHeight > 0 ? Theme.gutter : 0

    readonly property int crowd: ways.least + (atDoor ? place.implicitHeight + Theme.gutter : 0) + (caseNumber === "" ? 0 : caseCard.implicitHeight + Theme.gutter) + 2

    hero: bare && unit === ""
    full: Theme.large
    kept: ["notice"]
    title: near && open ? News.of("please-close").title : words.title     // whatever else holds, that comes first
    help: words.help
    plate: unit
    plateLit: near && open
    wideShare: bare || notice === "locker-silent" && Theme.small && Theme.large ? 0.58 : atDoor ? 0.36 : Theme.small && Theme.large && caseNumber.length > 14 ? 0.4 : 0.44      // a long number is not broken
    signShare: bare ? (again ? 0.62 : 0.72) : 0.52
    flatWhenSmall: cramped
    headShare: cramped && mappable ? wordsShare : 0.62
    stagePacked: cramped && mappable
    least: aside ? Math.max(cards.implicitHeight, ways.least) : Math.ceil(cards.implicitHeight) + between + ways.least + 2
    told: [title, help, atDoor ? Bank.spokenPlace(unit) : ""]
    toldPrivately: told.concat(caseCard.fact === "" ? "" : caseCard.Accessible.name, places)
    stage: !atDoor ? picture : besides || cramped && !mappable ? null : door

    Component {
        id: picture

        Medallion {
            glyph: page.words.glyph
        }
    }
    Component {
        id: door

        DoorMap {
            implicitHeight: page.cramped ? Theme.mm(30) : 0
            numbers: !page.cramped
            lit: page.open ? [page.unit] : []
            shut: page.open ? "" : page.unit
            ajar: page.open
            walk: true
        }
    }
    DoorMap {
        id: map
        visible: page.mapped
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: cards.top; bottomMargin: Theme.gutter }
        onSign: false
        lit: page.open ? [page.unit] : []
        shut: page.open ? "" : page.unit
        ajar: page.open
        walk: true
    }
    Grid {
        id: cards
        readonly property int cell: Math.floor((width - (columns - 1) * spacing) / columns)
        anchors.left: parent.left
        width: page.aside ? Math.round(parent.width * 0.66) : parent.width
        y: page.besides && page.atDoor ? ways.y - height - page.between : 0
        columns: page.flat && !Theme.large && page.caseNumber.length < 14 && page.asks && caseCard.fact !== "" && lineCard.fact !== "" ? 2 : 1
        spacing: Theme.gutter

        PlaceCard {
            id: place
            width: cards.cell
            unit: page.atDoor ? page.unit : ""
            dropped: page.aside || page.crowd > page.deskMost     // the map and the plate show it
        }
        FactCard {
            id: caseCard
            objectName: "case-number"
            width: cards.cell
            glyph: "hash"
            word: qsTr("Case number")
            fact: page.caseNumber
        }
        FactCard {
            objectName: "places"
            width: cards.cell
            glyph: "map-pin"
            word: qsTr("Go there", "before the name of a place")
            inLine: false
            wordy: true
            fact: page.places.join("\n")
        }
        FactCard {
            id: lineCard
            objectName: "help-line"
            width: cards.cell
            glyph: "phone"
            word: qsTr("Help line")
            fact: page.asks ? Site.phone : ""
            dropped: (page.aside ? caseCard.implicitHeight : page.crowd) + Theme.gutter + lineCard.implicitHeight > page.deskMost - (Theme.upright && page.atDoor ? Theme.mm(46) : 0)   // the map needs room too, and
            // it stands behind "Help" as well
        }
    }
    Choices {
        id: ways
        readonly property int room: page.deskItem.height - (cards.implicitHeight > 0 && !page.aside ? cards.implicitHeight + page.between : 0)
        anchors.right: parent.right
        width: page.aside ? parent.width - cards.width - Theme.gutter : parent.width
        height: page.besides && page.atDoor ? Math.min(room, least) : page.bare ? room : page.aside ? room : Math.min(room, Math.max(least, Theme.mm(page.again ? 76 : 40)))
        y: parent.height - height
        ceiling: room
        made: 2
        best: !page.open                 // first the door
        flat: page.flat
        middle: page.besides && page.bare
        answers: page.again ? [
            { name: "type-code", glyph: "hash", text: qsTr("Type a code") },
            { name: "cancel", glyph: "log-out", text: qsTr("Finish") }
        ] : [{ name: "close", glyph: News.kind(page.notice) === "good" ? "check" : "arrow-left", text: qsTr("Back to the start") }]
        onChosen: name => page.act(name === "close" ? "cancel" : name, null)
    }
}
