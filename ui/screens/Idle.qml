pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// The start: the bank as it stands here, where to scan, and the ways in without a scan.
Page {
    id: page

    readonly property bool more: Site.online
    readonly property int rows: !wide ? 2 : more ? (Site.returns ? 3 : 2) : 1

    hero: true
    title: qsTr("Scan to start")
    help: qsTr("Hold up your code or label.")
    signShare: 0.62
    stage: Item {
        DoorMap {
            anchors { fill: parent; bottomMargin: scan.height + Theme.mm(7) }
            numbers: Site.closeDoors.length > 0
            lit: Site.closeDoors
            ajar: true
        }
        ScanBar {
            id: scan
            wide: page.wide
            anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
        }
    }

    Banner {
        id: offline
        objectName: "offline"
        width: parent.width
        kind: "warn"
        glyph: "wifi-off"
        text: Site.online ? "" : qsTr("No network. Collecting works.", "parcels can still be collected")
    }
    Column {
        id: ways
        readonly property int room: parent.height - (offline.visible ? offline.height + Theme.mm(6) : 0)
        readonly property int each: Math.min(Theme.mm(52), Math.floor((room - (page.rows - 1) * spacing) / page.rows))
        width: parent.width
        y: parent.height - height - (page.wide ? Math.max(0, (room - height) / 2) : 0)
        spacing: Theme.gutter

        ActionButton {
            objectName: "collect"
            width: parent.width
            height: page.more ? ways.each : Math.min(ways.room, Theme.mm(60))
            kind: "primary"
            big: true
            glyph: "package-open"
            text: qsTr("Collect a parcel")
            note: qsTr("Type your code or your ID")
            onClicked: page.act("collect", null)
        }
        Grid {
            id: others
            readonly property int across: page.wide || !Site.returns ? 1 : 2
            readonly property int cell: (width - (across - 1) * spacing) / across
            visible: page.more
            width: parent.width
            columns: across
            spacing: Theme.gutter

            ActionButton {
                objectName: "return"
                visible: Site.returns
                width: others.cell
                height: ways.each
                big: true
                glyph: "undo-2"
                text: qsTr("Return a parcel")
                onClicked: page.act("return", null)
            }
            ActionButton {
                objectName: "deliver"
                width: others.cell
                height: ways.each
                big: true
                glyph: "truck"
                text: qsTr("Deliver parcels")
                onClicked: page.act("deliver", null)
            }
        }
    }
}
