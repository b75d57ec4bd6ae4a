pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Several lockers hold this person's parcels. One opens at a time, each on a touch.
Page {
    id: page

    required property var units
    property int first: 0
    readonly property int perPage: Math.max(1, Math.min(6, Math.floor((list.height + Theme.gutter) / (Theme.mm(26) + Theme.gutter))))
    readonly property var shown: units.slice(first, first + perPage)

    title: units.length === 1 ? qsTr("Your parcel is here") : qsTr("Your parcels are here", "two or more; no number stands beside it")
    help: units.length === 1 ? qsTr("It is in this locker.") : qsTr("In %n locker(s). Open one at a time.", "two or more", units.length)
    signShare: 0.5
    onCameUp: first = 0
    onUnitsChanged: first = 0
    stage: Item {
        DoorMap {
            anchors.fill: parent
            lit: page.units
        }
    }

    Column {
        id: list
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: last.top; bottomMargin: Theme.mm(4) }
        spacing: Theme.gutter

        Repeater {
            model: 6   // made once: a row under a finger stays that row

            ListRow {
                required property int index
                readonly property string unit: page.shown[index] ?? ""
                objectName: unit === "" ? "" : "unit-" + unit
                visible: unit !== ""
                width: list.width
                number: unit
                lit: page.first === 0 && index === 0
                text: qsTr("Open locker %1").arg(unit)
                note: Bank.shortPlace(unit)
                onClicked: page.act("choose-unit", unit)
            }
        }
    }
    BackAndGo {
        id: last
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        backName: "done"
        backGlyph: "log-out"
        backText: qsTr("Finish", "button: leave")
        goName: "more"
        goKind: "secondary"
        goGlyph: "list"
        goText: page.units.length > page.perPage ? qsTr("More lockers", "button: shows the next ones") : ""
        onBack: page.act("done", null)
        onGo: page.first = page.first + page.perPage < page.units.length ? page.first + page.perPage : 0
    }
}
