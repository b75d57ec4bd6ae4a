pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Staff: one locker, what is known of it, and what can be done.
Page {
    id: page

    required property string unit
    required property string chip
    required property var parcels        // { tail, since, standing }
    required property var faults
    required property string outage
    required property bool recallable
    required property bool retired       // it is not set up any more: only the key opens it
    required property string task
    required property int ahead
    readonly property bool touring: task !== "one"
    readonly property bool doubted: parcels.some(parcel => parcel.standing === "doubt")
    readonly property var answers: [
        { name: "open", glyph: "lock-open", text: retired ? qsTr("Say what is inside", "button: of a locker opened by key") : qsTr("Open locker %1").arg(unit), shown: true },
        { name: "skip", glyph: "arrow-right", text: qsTr("Skip this locker"), shown: touring },
        { name: "recall", glyph: "undo-2", text: qsTr("Give a parcel back"), shown: recallable },
        { name: "put-out", glyph: "wrench", text: qsTr("Put out of use"), shown: outage === "" && !retired },
        { name: "put-back", glyph: "check", text: qsTr("Back in use"), shown: outage !== "" && !retired },
        { name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet", shown: true }
    ]
    readonly property var titles: ({
        free: qsTr("This locker is free"),
        parcel: qsTr("A parcel is inside"),
        expired: qsTr("The time to collect is over"),
        open: qsTr("The door is open"),
        out: outage === "" ? qsTr("Look into this locker") : qsTr("This locker is out of use")
    })
    readonly property var outages: ({
        lock: qsTr("The lock is broken."),
        door: qsTr("The door is damaged."),
        dirt: qsTr("It must be cleaned."),
        other: qsTr("Staff put it out of use.")
    })
    readonly property var blamed: ({
        "did-not-open": qsTr("The door did not open."),
        "opened-late": qsTr("The door opened late."),
        "opened-by-itself": qsTr("The door opened by itself."),
        "wrong-door": qsTr("A wrong door opened."),
        "closed-by-another": qsTr("Somebody else was at the open door."),
        "problem-reported": qsTr("A problem was reported."),
        "opening-not-seen": qsTr("Nobody saw the door open."),
        "not-seen-shut": qsTr("Nobody saw the door close."),
        "no-pickup-code": qsTr("The parcel has no pickup code."),
        "service-disagrees": qsTr("The service says otherwise."),
        "service-says-free": qsTr("The service says it is free."),
        "service-names-another": qsTr("The service names another person."),
        "left-open": qsTr("The door was left open."),
        "sensor-contradicts": qsTr("The door sensor is wrong."),
        "out-of-service": outages[outage] ?? outages.other
    })
    readonly property var lines: [
        ...faults.map(fault => blamed[fault] ?? qsTr("Staff must look inside.")),
        ...(doubted ? [qsTr("Nobody said whether a parcel is in.")] : chip === "out" && faults.length === 0 && !retired ? [qsTr("The door sensor is silent.")] : []),
        ...parcels.map(parcel => qsTr("Parcel ending %1, in since %2", "%1: the last signs of its number, %2: a day").arg(parcel.tail).arg(Moments.day(parcel.since)))
    ]

    ofStaff: true
    plate: unit
    plateLit: false
    title: retired ? qsTr("Gone from the setup") : titles[chip] ?? ""
    help: retired ? qsTr("Open it with the key and look inside.") : touring ? qsTr("%n more locker(s) after this.", "", ahead) : Bank.shortPlace(unit)
    told: [title, ...lines]
    flatWhenSmall: true
    signShare: 0.36
    least: choices.least
    stage: flat ? null : map

    Component {
        id: map

        Item {
            DoorMap {
                anchors.fill: parent
                visible: drawn
                ofStaff: true
                numbers: height > Theme.mm(60)
                lit: [page.unit]
            }
        }
    }
    Findings {
        id: findings
        width: parent.width
        lines: page.lines
        most: page.deskItem.height - choices.least - Theme.gutter
    }
    Choices {
        id: choices
        y: findings.visible ? findings.height + Theme.gutter : 0
        width: parent.width
        height: parent.height - y
        ceiling: page.deskItem.height
        flat: page.flat
        tallest: Theme.mm(40)
        narrowest: Theme.mm(Theme.large ? 92 : 64)
        answers: page.answers.filter(answer => answer.shown)
        onChosen: name => page.act(name, null)
    }
}
