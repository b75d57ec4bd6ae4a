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
    readonly property bool loads: job === "deliver" || job === "return"

    function task(): string {
        if (wish === "larger")
            return qsTr("Keep the parcel. Close the door.\nA larger locker opens then.");
        if (wish === "not-now")
            return qsTr("Keep the parcel.\nThen close the door.");
        if (job === "collect")
            return qsTr("Take everything out.\nThen close the door.");
        if (job === "take-out")
            return qsTr("Take the parcel out.\nThen close the door.");
        return parcels > 1 ? qsTr("Put %n parcel(s) in.\nThen close the door.", "two or more", parcels) : qsTr("Put the parcel in.\nThen close the door.");
    }

    plate: unit
    title: open ? qsTr("Locker %1 is open", "title: it stands open").arg(unit) : qsTr("Locker %1 opens", "title: in a moment, by itself").arg(unit)
    help: open ? task() : qsTr("Go to the lit door.")
    news: News.line(notice)
    newsKind: News.kind(notice)
    wideShare: 0.36
    signShare: loads ? 0.6 : 0.62
    stage: page.wide ? signWait : signMap

    Component {
        id: signMap

        DoorMap {
            lit: [page.unit]
            ajar: page.open
            walk: true
        }
    }
    Component {
        id: signWait

        Item {
            Glyph {
                id: glass
                name: page.open ? "hourglass" : "lock-open"
                mm: 8
                color: Theme.c.signSoft
            }
            Words {
                objectName: "waiting"
                text: page.waitWords
                color: Theme.c.signSoft
                anchors { left: glass.right; leftMargin: Theme.mm(3); right: parent.right }
            }
        }
    }
    DoorMap {
        visible: page.wide
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: where.visible ? where.top : acts.top; bottomMargin: Theme.mm(3) }
        onSign: false
        lit: [page.unit]
        ajar: page.open
        walk: true
    }
    PlaceCard {
        id: where
        unit: page.unit
        width: parent.width
        height: implicitHeight
        y: page.wide ? acts.y - height - Theme.mm(acts.any ? 4 : 0) : 0
    }
    Row {
        id: waiting
        visible: !page.wide
        anchors.horizontalCenter: parent.horizontalCenter
        y: where.height + (acts.y - where.height - height) / 2
        spacing: Theme.mm(3)

        Glyph {
            name: page.open ? "hourglass" : "lock-open"
            mm: 8
            color: Theme.c.inkSoft
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            objectName: "waiting"
            text: page.waitWords
            color: Theme.c.inkSoft
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Grid {
        id: acts
        readonly property bool any: page.open && page.job !== "take-out"
        readonly property int count: page.loads && page.wish === "none" ? 2 : 1
        readonly property int cell: columns === 1 ? width : (width - spacing) / 2
        anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
        height: any ? implicitHeight : 0
        columns: page.wide ? count : 1
        spacing: Theme.gutter

        ActionButton {
            objectName: "does-not-fit"
            visible: acts.any && page.loads && page.wish !== "larger"
            width: acts.cell
            glyph: "package-x"
            text: qsTr("It does not fit")
            centred: false
            onClicked: page.act("does-not-fit", null)
        }
        ActionButton {
            objectName: "not-now"
            visible: acts.any && page.loads && page.wish !== "not-now"
            width: acts.cell
            glyph: "undo-2"
            text: qsTr("I keep the parcel")
            centred: false
            onClicked: page.act("not-now", null)
        }
        ActionButton {
            objectName: "problem"
            visible: acts.any && page.job === "collect"
            width: acts.cell
            glyph: "triangle-alert"
            text: qsTr("Report a problem")
            centred: false
            onClicked: page.act("problem", null)
        }
    }
}
