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

    hero: true
    title: qsTr("Scan a parcel")
    help: qsTr("The right locker opens by itself.")
    news: notice === "" || unit === "" ? News.line(notice) : qsTr("Locker %1: %2", "%2 is a whole sentence").arg(unit).arg(News.line(notice))
    newsKind: News.kind(notice)
    signShare: lastUnit === "" ? 0.78 : 0.64
    stage: Item {
        ScanPicture {
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; bottom: counts.top; bottomMargin: Theme.mm(10) }
            width: Math.min(parent.width * 0.84, height * 1.5)
        }
        Item {
            id: counts
            anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
            height: Theme.mm(22)

            Rectangle {
                id: tally
                width: Math.max(Theme.mm(20), number.implicitWidth + Theme.mm(8))
                height: Theme.mm(16)
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                radius: Theme.radius
                color: Theme.c.signInk

                Text {
                    id: number
                    anchors.centerIn: parent
                    text: page.delivered
                    color: Theme.c.sign
                    font { family: Theme.family; weight: Font.Bold; pixelSize: Theme.mm(11); features: { "tnum": 1 } }
                    Accessible.ignored: true
                }
            }
            Column {
                anchors { left: tally.right; leftMargin: Theme.mm(5); right: parent.right; verticalCenter: parent.verticalCenter }

                Words {
                    objectName: "counts"
                    role: "lead"
                    text: qsTr("parcel(s) in", "follows the number of parcels delivered, which stands in a box of its own", page.delivered)
                    color: Theme.c.signInk
                    width: parent.width
                    Accessible.name: qsTr("%n parcel(s) in", "spoken", page.delivered)
                }
                Words {
                    objectName: "free"
                    role: "lead"
                    text: qsTr("%n locker(s) free", "", page.free)
                    color: Theme.c.signInk
                    width: parent.width
                }
            }
        }
    }

    Rectangle {
        id: card
        visible: page.lastUnit !== ""
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.mm(34)
        radius: Theme.radius
        color: Theme.c.surface
        border { width: Theme.rule; color: Theme.hc ? Theme.c.line : Theme.c.hairline }

        DoorPlate {
            id: plate
            number: page.lastUnit
            mm: 20
            anchors { left: parent.left; leftMargin: Theme.mm(5); verticalCenter: parent.verticalCenter }
        }
        Column {
            anchors { left: plate.right; leftMargin: Theme.mm(5); right: undo.left; rightMargin: Theme.mm(3); verticalCenter: parent.verticalCenter }
            spacing: Theme.mm(1)

            Words {
                text: qsTr("Last parcel")
                color: Theme.c.inkSoft
                width: parent.width
            }
            Words {
                text: qsTr("It is in", "the last parcel lies in its locker")
                color: Theme.c.good
                strong: true
                width: parent.width
            }
        }
        ActionButton {
            id: undo
            objectName: "undo"
            anchors { right: parent.right; rightMargin: Theme.mm(5); verticalCenter: parent.verticalCenter }
            width: Theme.mm(58)
            height: Theme.mm(23)
            text: qsTr("Take it out", "button: the last parcel")
            onClicked: page.act("undo", null)
        }
    }
    Grid {
        id: acts
        readonly property bool stacked: page.wide
        readonly property int cell: stacked ? width : (width - spacing) / 2
        anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
        columns: stacked ? 1 : 2
        spacing: Theme.gutter

        ActionButton {
            objectName: "type-label"
            width: acts.cell
            height: Theme.mm(page.wide ? 34 : 30)
            big: page.wide
            glyph: "keyboard"
            text: qsTr("Type a number", "button: of a label")
            onClicked: page.act("type-label", null)
        }
        ActionButton {
            objectName: "done"
            width: acts.cell
            height: Theme.mm(page.wide ? 34 : 30)
            big: page.wide
            glyph: page.delivered > 0 ? "log-out" : "arrow-left"
            text: page.delivered > 0 ? qsTr("Finish round", "button: the courier's round") : qsTr("Go back")
            onClicked: page.act("done", null)
        }
    }
}
