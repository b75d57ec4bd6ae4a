pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// The start: the bank as it stands here, where to scan, and the ways in without a scan.
Page {
    id: page

    readonly property bool cramped: Theme.small && Theme.large
    readonly property var answers: [
        { name: "collect", glyph: "package-open", text: qsTr("Collect a parcel"), note: Site.online ? qsTr("Type your code or your ID") : "", shown: opens },
        { name: "return", glyph: "undo-2", text: qsTr("Return a parcel"), shown: Site.online && Site.returns },
        { name: "deliver", glyph: "truck", text: qsTr("Deliver parcels"), shown: takes }
    ]

    readonly property bool opens: Site.online || Site.ownCodes              // a code can be scanned
    readonly property bool takes: Site.online || Site.offlineDeposits       // and a label

    hero: true
    title: qsTr("Scan to start")
    help: cramped && Site.closeDoors.length > 0 ? "" : opens && takes ? qsTr("Hold up your code or label.") : opens ? qsTr("Hold up your code.") : takes ? qsTr("Hold up the label.") : ""
    signShare: 0.56
    stagePacked: cramped                 // the scanner's place comes before the site's name
    least: ways.least + ways.y
    told: [title, help, offline.text]
    stage: Item {
        implicitHeight: scan.implicitHeight

        DoorMap {
            readonly property bool asks: Site.closeDoors.length > 0
            visible: drawn
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: scan.top; bottomMargin: Theme.mm(Theme.small ? 4 : 7) }
            lowest: Theme.mm(asks ? 18 : 30)     // an ornament needs no less room; which door it is can be seen on a low one too
            numbers: asks && height >= Theme.mm(30)
            lit: Site.closeDoors
            ajar: true
        }
        ScanBar {
            id: scan
            wide: page.besides
            anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
        }
    }

    Banner {
        id: offline
        objectName: "offline"
        width: parent.width
        kind: "warn"
        glyph: "wifi-off"
        text: Site.online ? "" : Site.ownCodes ? qsTr("No network. Collecting works.") : News.of("offline").title
    }
    Choices {
        id: ways
        width: parent.width
        y: offline.visible ? offline.height + Theme.gutter : 0
        height: parent.height - y
        made: 3
        flat: page.flat
        middle: true
        answers: page.answers.filter(answer => answer.shown)
        onChosen: name => page.act(name, null)
    }
}
