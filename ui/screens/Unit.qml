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
    required property string problem     // what a person said is wrong
    required property string caseNumber
    required property bool recallable
    required property bool retired       // it is not set up any more: only the key opens it
    required property string task
    required property int ahead
    readonly property bool openly: chip === "open"     // its door stands open: nobody need open it
    readonly property bool touring: task !== "one"
    readonly property bool doubted: parcels.some(parcel => parcel.standing === "doubt")
    readonly property var answers: [
        { name: "open", glyph: openly ? "door-open" : "lock-open", text: retired || openly ? qsTr("Say what is inside", "button: of a locker opened by key") : Letters.kept(qsTr("Open locker %1")).arg(unit), shown: true },
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
    readonly property var reported: ({
        empty: qsTr("Somebody found the locker empty."),
        "not-mine": qsTr("Somebody found a parcel of another person."),
        damaged: qsTr("Somebody found a damaged parcel."),
        stuck: qsTr("Somebody says the door does not close."),
        reach: qsTr("Somebody cannot reach the parcel.")
    })
    readonly property var blamed: ({
        "did-not-open": qsTr("The door did not open."),
        "opened-late": qsTr("The door opened late."),
        "opened-by-itself": qsTr("The door opened by itself."),
        "wrong-door": qsTr("A wrong door opened."),
        "closed-by-another": qsTr("Somebody else was at the open door."),
        "problem-reported": reported[problem] ?? qsTr("A problem was reported."),
        "out-of-reach": qsTr("Somebody cannot reach the parcel."),
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
    readonly property var said: ["problem-reported", "out-of-reach"]     // what has a case number: that and its number come first
    readonly property string numbered: caseNumber === "" ? "" : qsTr("Number given for it: %1", "%1: a case number").arg(caseNumber)
    readonly property var reasons: (numbered === "" ? faults : [...faults.filter(fault => said.includes(fault)), ...faults.filter(fault => !said.includes(fault))]).map(fault => blamed[fault] ?? qsTr("Staff must look inside."))
    readonly property bool brief: Theme.small && Theme.large
    readonly property var inside: parcels.map(parcel => brief ? qsTr("Parcel ending %1", "the last signs of its number").arg(parcel.tail) : qsTr("Parcel ending %1, in since %2", "%1: the last signs of its number, %2: a day").arg(parcel.tail).arg(Moments.day(parcel.since).replace(/ /g, "\u00a0")))
    readonly property var lines: [
        ...reasons.slice(0, 1),
        ...(numbered === "" ? [] : [numbered]),
        ...inside.slice(0, 1),
        ...reasons.slice(1),
        ...(doubted ? [qsTr("Nobody said whether a parcel is in.")] : chip === "out" && faults.length === 0 && !retired ? [qsTr("The door sensor is silent.")] : []),
        ...inside.slice(1)
    ]

    // On a desk without room for them the case number, or the first fact, stands on the sign.
    readonly property string usual: touring ? qsTr("%n more locker(s) after this.", "", ahead) : Bank.shortPlace(unit)
    // On the smallest one always the case number, or else the parcel's: beside the plate is room for a line.
    readonly property string apart: brief && choices.bounded && lines.length > 1 && !retired ? numbered || (inside[0] ?? "") : ""
    readonly property var listed: apart === "" ? lines : lines.filter(line => line !== apart)
    readonly property int wanted: Math.min(listed.length, apart !== "" || numbered === "" ? 1 : 2)
    readonly property int carded: !choices.bounded ? Math.min(findings.stand, wanted) : [5, 4, 3, 2, 1].find(many => many <= listed.length && fitsUnder(many)) ?? 0    // so many in their card
    readonly property int need: carded > 0 ? findings.tall(carded) + Theme.gutter : 0
    readonly property int roomBelow: Theme.lowered ? deskMost : height - headTop - usualTitle.implicitHeight - Theme.mm(1.5) - 2 * edge - deskTop

    function fitsUnder(many: int): bool {
        const sentence = Theme.lowered ? 0 : many < wanted ? caseHelp.implicitHeight : usualHelp.implicitHeight;
        return choices.planned(flat ? choices.usual : 1, roomBelow - sentence - findings.tall(many) - Theme.gutter, choices.made, choices.lengths).fits;
    }

    ofStaff: true
    plate: unit
    plateLit: openly
    title: retired ? qsTr("Gone from the setup") : titles[chip] ?? ""
    help: retired ? qsTr("Open it with the key and look inside.") : carded >= wanted ? apart || usual : carded > 0 ? numbered : (apart || numbered || lines[0]) + (lines.length > 1 ? " +" + (lines.length - 1) : "")
    told: [title, ...(retired ? [help] : []), ...lines.filter(line => !inside.includes(line))]   // the end of a number is for a headset alone
    toldPrivately: [title, ...(retired ? [help] : []), ...lines]
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
                ajar: page.openly
                lit: page.openly ? [page.unit] : []
                shut: page.openly ? "" : page.unit
            }
        }
    }
    Item {
        visible: false
        width: page.width - 2 * Theme.margin - Theme.mm(34)     // beside the plate

        Words {
            id: usualTitle
            role: "title"
            said: page.title
            width: parent.width
        }
        Words {
            id: caseHelp
            role: "lead"
            said: page.numbered
            width: parent.width
        }
        Words {
            id: usualHelp
            role: "lead"
            said: page.apart || page.usual
            width: parent.width
        }
    }
    Findings {
        id: findings
        width: parent.width
        lines: page.listed
        must: page.carded
        elsewhere: page.carded < page.wanted ? 1 : 0
        most: !choices.bounded || page.carded > 0 ? page.deskItem.height - choices.least - Theme.gutter : 0
    }
    Choices {
        id: choices
        y: findings.visible ? findings.height + Theme.gutter : 0
        width: parent.width
        height: parent.height - y
        ceiling: page.deskItem.height - page.need
        flat: page.flat
        tallest: Theme.mm(40)
        lowest: Theme.mm(15)
        narrowest: Theme.mm(Theme.large ? 92 : 64)
        answers: page.answers.filter(answer => answer.shown)
        onChosen: name => page.act(name, null)
    }
}
