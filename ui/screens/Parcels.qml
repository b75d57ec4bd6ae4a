pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Several lockers hold this person's parcels. One opens at a time, each on a touch.
Page {
    id: page

    required property var units
    property int first: 0
    readonly property var shown: units.slice(first, first + list.perPage)
    readonly property string longest: units.reduce((most, unit) => unit.length > most.length ? unit : most, "")
    readonly property string longestPlace: units.map(unit => Bank.listPlace(unit, units)).reduce((most, place) => place.length > most.length ? place : most, "")

    title: units.length === 1 ? qsTr("Your parcel is here") : qsTr("Your parcels are here", "two or more; no number stands beside it")
    help: units.length === 1 ? qsTr("It is in this locker.") : qsTr("In %n locker(s). Open one at a time.", "two or more", units.length)
    signShare: 0.5
    flatWhenSmall: Theme.large
    least: last.beside ? Math.max(bare.need, acts.least) : bare.need + acts.least + list.gap
    onCameUp: first = 0
    onUnitsChanged: first = 0
    stage: flat && Theme.small ? null : map

    Component {
        id: map

        Item {
            DoorMap {
                anchors.fill: parent
                visible: drawn
                lit: page.units
            }
        }
    }
    Item {
        id: list
        readonly property int made: 8    // once: a row under a finger stays that row
        readonly property int gap: Theme.mm(Theme.small ? 3 : 4)
        readonly property int spacing: Theme.gutter
        readonly property int across: page.flat ? Math.max(1, Math.floor((width + spacing) / Theme.mm(Theme.large ? 120 : 92))) : 1
        readonly property int cell: Math.floor((width - (across - 1) * spacing) / across)
        // The notes go where more rows stand without them.
        readonly property bool noted: full.need <= height && (holds(full.need) >= page.units.length || holds(full.need) === holds(bare.need))
        readonly property int need: noted ? full.need : bare.need
        readonly property int perPage: holds(need)
        readonly property int down: Math.ceil(perPage / across)
        readonly property int rowHeight: Math.max(need, Math.min(Math.max(Theme.mm(30), need + Theme.mm(6)), Math.floor((height - (down - 1) * spacing) / down)))
        anchors.left: parent.left
        width: last.beside ? parent.width - last.width - spacing : parent.width
        height: last.beside ? parent.height : parent.height - acts.least - gap

        function holds(row: int): int {
            return Math.min(made, across * Math.max(1, Math.floor((height + spacing) / (row + spacing))));
        }

        ListRow {
            id: full
            visible: false
            width: list.cell
            number: page.longest
            text: Letters.kept(qsTr("Open locker %1")).arg(page.longest)
            note: page.longestPlace
        }
        ListRow {
            id: bare
            visible: false
            width: list.cell
            number: page.longest
            text: full.text
        }
        Repeater {
            model: list.made

            ListRow {
                required property int index
                readonly property string unit: page.shown[index] ?? ""
                readonly property int column: index % list.across
                objectName: unit === "" ? "" : "unit-" + unit
                visible: unit !== ""
                x: (Theme.rtl ? list.across - 1 - column : column) * (list.cell + list.spacing)
                y: Math.floor(index / list.across) * (list.rowHeight + list.spacing)
                width: list.cell
                height: list.rowHeight
                number: unit
                lit: page.first === 0 && index === 0
                text: Letters.kept(qsTr("Open locker %1")).arg(unit)
                note: list.noted ? Bank.listPlace(unit, page.units) : ""
                onClicked: page.act("choose-unit", unit)
            }
        }
    }
    BackAndGo {
        id: acts                         // how high the row is when both are shown: it must not change with the page
        visible: false
        width: last.width
        stacked: last.stacked
        backText: last.backText
        backGlyph: last.backGlyph
        goGlyph: last.goGlyph
        goText: last.moreText
    }
    BackAndGo {
        id: last
        readonly property string moreText: qsTr("More lockers", "button: shows the next ones")
        readonly property bool beside: page.flat
        anchors { right: parent.right; bottom: parent.bottom }
        stacked: beside && (Theme.small || parent.height >= 2 * Theme.key + gap)
        width: beside ? Math.round(parent.width * (stacked ? Theme.large ? 0.32 : 0.26 : 0.5)) : parent.width
        height: beside ? parent.height : acts.least
        backName: "done"
        backGlyph: "log-out"
        backText: qsTr("Finish", "button: leave")
        goName: "more"
        goKind: "secondary"
        goGlyph: "list"
        goText: page.units.length > list.perPage ? moreText : ""
        onBack: page.act("done", null)
        onGo: page.first = page.first + list.perPage < page.units.length ? page.first + list.perPage : 0
    }
}
