pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Staff: one question about the kiosk itself, or how something they asked for goes on.
Page {
    id: page

    required property string what
    required property string unit
    required property int step
    required property int of
    required property var parcels        // the last signs of those to choose from
    required property var doors          // what must be closed first
    readonly property int named: Theme.small && Theme.large ? 10 : 12
    readonly property var back: ({ name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet" })
    readonly property var again: ({ name: "bundle", glyph: "rotate-ccw", text: qsTr("Try again", "button: write the report") })
    readonly property var asked: ({
        "settle": {
            title: qsTr("How was it settled?"),
            help: qsTr("It is noted with your badge."),
            glyph: "list",
            answers: [
                { name: "settled-handed-over", glyph: "user", text: qsTr("Handed to its person", "a parcel") },
                { name: "settled-mended", glyph: "wrench", text: qsTr("Mended at the service") },
                { name: "settled-other", glyph: "circle-question-mark", text: qsTr("Another reason") },
                back
            ]
        },
        "which": {
            title: qsTr("Which parcel goes back?"),
            help: qsTr("The service is told."),
            glyph: "list",
            answers: [
                ...parcels.map((tail, place) => ({ name: "parcel-" + place, glyph: "package", text: qsTr("Parcel ending %1", "the last signs of its number").arg(tail), openly: String(place + 1) })),
                back
            ]
        },
        "recall": {
            title: qsTr("Why does it go back?"),
            help: qsTr("The service is told."),
            glyph: "undo-2",
            answers: [
                { name: "give-back-sender", glyph: "user", text: qsTr("The sender wants it") },
                { name: "give-back-courier", glyph: "truck", text: qsTr("The courier wants it") },
                { name: "give-back-other", glyph: "circle-question-mark", text: qsTr("Another reason") },
                back
            ]
        },
        "restart": {
            title: qsTr("Start the kiosk again?"),
            help: qsTr("It takes a few seconds."),
            glyph: "power",
            answers: [{ name: "yes", glyph: "power", text: qsTr("Yes, start again", "the kiosk") }, back]
        },
        "restart-refused": {
            title: qsTr("Close every door first"),
            help: qsTr("Still open: %1", "%1: numbers of lockers").arg(Letters.listed(doors.slice(0, named)) + (doors.length > named ? " +" + (doors.length - named) : "")),
            glyph: "door-open",
            answers: [{ name: "yes", glyph: "power", text: qsTr("Try again", "button: start the kiosk") }, back]
        },
        "bundling": {
            title: qsTr("We write the report"),
            help: qsTr("Step %1 of %2").arg(step).arg(of),
            glyph: "hourglass",
            answers: [back]
        },
        "bundled": {
            title: qsTr("The report is written"),
            help: qsTr("It names no person and no parcel."),
            glyph: "circle-check",
            answers: [back]
        },
        "no-stick": {
            title: qsTr("No memory stick is in"),
            help: qsTr("Plug one in and try again."),
            glyph: "circle-alert",
            answers: [again, back]
        },
        "not-written": {
            title: qsTr("The report is not written"),
            help: qsTr("Use another memory stick."),
            glyph: "circle-alert",
            answers: [again, back]
        }
    })
    readonly property bool chooses: ["settle", "which", "recall"].includes(what)
    readonly property var now: asked[what] ?? ({ title: "", help: "", glyph: "info", answers: [back] })

    ofStaff: true
    plate: unit
    plateLit: false
    title: now.title
    help: now.help
    kept: ["what"]
    flatWhenSmall: true
    signShare: doors.length > 0 ? 0.6 : 0.5
    least: choices.least
    stage: flat ? null : doors.length > 0 ? map : picture
    told: doors.length > named ? [title, help, ...doors.slice(named).map(unit => qsTr("Locker %1").arg(unit) + ".")] : [title, help]

    Component {
        id: picture

        Medallion {
            glyph: page.now.glyph
            tone: Theme.c.signInk
        }
    }
    Component {
        id: map

        Item {
            DoorMap {
                anchors.fill: parent
                visible: drawn
                ofStaff: true
                ajar: true
                numbers: height > Theme.mm(60)
                lit: page.doors
                allOpen: true
            }
        }
    }
    Choices {
        id: choices
        anchors.fill: parent
        flat: page.flat
        best: page.now.answers.length > 1 && !page.chooses
        bestShare: page.chooses ? 1 : 1.3
        answers: page.now.answers
        onChosen: name => {
            if (name.startsWith("settled-"))
                page.act("settled", name.slice("settled-".length));
            else if (name.startsWith("give-back-"))
                page.act("give-back", name.slice("give-back-".length));
            else if (name.startsWith("parcel-"))
                page.act("choose-parcel", Number(name.slice("parcel-".length)));
            else
                page.act(name, null);
        }
    }
}
