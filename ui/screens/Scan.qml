pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// The courier's place between parcels: scan the next one, or take back the last.
Page {
    id: page

    required property int delivered
    required property string lastUnit
    required property string notice
    required property string unit
    required property int free
    required property int toTake        // parcels that are to leave the bank
    readonly property string says: notice === "" && !Site.online ? "offline" : notice
    readonly property bool stopped: notice === "out-of-order"       // nothing to scan for
    readonly property bool cramped: Theme.small && Theme.large
    readonly property string line: cramped && says !== "" ? News.of(says).title : News.line(says)
    readonly property bool carded: lastUnit !== "" && !stopped && !flat && !Theme.small && !Theme.large
    readonly property var takeOut: ({
        name: "undo",
        text: qsTr("Take out of locker %1", "button: the last parcel").arg(lastUnit),   // never left to a note: news may name another locker
        note: qsTr("Last parcel"),
        glyph: "undo-2",
        kind: "secondary"
    })
    readonly property var others: [
        ...(stopped || toTake === 0 ? [] : [{ name: "take-along", text: qsTr("Take %n parcel(s) along", "button: parcels that are to leave the lockers", toTake), glyph: "package-open", kind: "secondary" }]),
        ...(stopped ? [] : [{ name: "type-label", text: qsTr("Type a number", "button: of a label"), glyph: "keyboard", kind: "secondary" }]),
        { name: "done", text: delivered > 0 ? qsTr("Finish round", "button: the courier's round") : qsTr("Go back"), glyph: delivered > 0 ? "log-out" : "arrow-left" }
    ]

    hero: true
    title: stopped ? News.of(notice).title : qsTr("Scan a parcel")
    help: stopped ? News.of(notice).help : cramped && Site.closeDoors.length > 0 ? "" : qsTr("The right locker opens by itself.")
    news: stopped ? "" : notice === "" || unit === "" ? line : qsTr("Locker %1: %2", "%2 is a whole sentence").arg(unit).arg(line)
    newsKind: News.kind(says)
    wideShare: Theme.small && Theme.large ? 0.52 : 0.44
    signShare: lastUnit === "" ? 0.72 : 0.62
    least: ways.least + (carded ? card.height + card.gap : 0)
    stageLeast: Theme.mm(9)              // one count rather than none
    stagePacked: cramped                 // the counts come before the site's name
    stage: Item {
        id: scene
        implicitHeight: page.cramped ? counts.implicitHeight : 0
        readonly property real room: counts.visible ? counts.y - Theme.mm(Theme.small ? 3 : 8) : height

        ScanPicture {
            visible: height > Theme.mm(24) && !page.stopped
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width * 0.84, height * 1.5)
            height: Math.min(scene.room, parent.width * 0.7)
            y: (scene.room - height) / 2
        }
        Medallion {
            visible: page.stopped
            width: parent.width
            height: scene.room
            glyph: News.of("out-of-order").glyph
        }
        RoundCounts {
            id: counts
            visible: fits
            room: parent.height
            anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
            delivered: qsTr("%n parcel(s) in", "delivered in this round", page.delivered)
            free: qsTr("%n locker(s) free", "", page.free)
        }
    }

    LastParcel {
        id: card
        readonly property int gap: Theme.mm(4)
        visible: page.carded
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: implicitHeight
        number: page.lastUnit
        heading: qsTr("Last parcel")
        standing: qsTr("It is in", "the last parcel lies in its locker")
        action: qsTr("Take it out", "button: the last parcel")
        onUndone: page.act("undo", null)
    }
    Choices {
        id: ways
        anchors { fill: parent; topMargin: page.carded ? card.height + card.gap : 0 }
        flat: page.flat
        bestShare: 1
        answers: page.lastUnit === "" || page.stopped || page.carded ? page.others : [page.takeOut, ...page.others]
        onChosen: name => page.act(name, null)
    }
}
