pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Staff: one message that the service will not have, and what can be done about it.
Page {
    id: page

    required property string unit
    required property string remedy
    required property var parcels        // the last signs of their numbers
    required property int status
    required property real at            // ms since 1970
    required property bool retryable
    required property int ahead
    readonly property var lines: [
        qsTr("Parcels ending: %1", "the last signs of their numbers").arg(Letters.listed(parcels.slice(0, 3))),
        qsTr("Refused on %1 with %2", "%1: a day, %2: the service's number for it").arg(Moments.day(at).replace(/ /g, "\u00a0")).arg(status)
    ]
    readonly property var answers: [
        { name: "retry", glyph: "rotate-ccw", text: qsTr("Tell it again", "button: the service"), shown: retryable },
        { name: "settle", glyph: "check", text: qsTr("It is settled"), shown: true },
        { name: "skip", glyph: "arrow-right", text: qsTr("Next message"), shown: ahead > 0 },
        { name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet", shown: true }
    ]

    // Its buttons stand in as many columns as leave these facts their room.
    readonly property int carded: !choices.bounded ? lines.length : [2, 1].find(many => choices.planned(flat ? choices.usual : 1, deskMost - findings.tall(many) - Theme.gutter, choices.made, choices.lengths).fits) ?? 0
    readonly property int need: carded > 0 ? findings.tall(carded) + Theme.gutter : 0

    ofStaff: true
    plate: unit
    plateLit: false
    title: remedy === "hand-over" ? qsTr("The parcel has no code") : qsTr("The parcel is gone", "it is not in its locker any more")
    help: remedy === "hand-over" ? qsTr("It is inside. Hand it to its person.") : qsTr("The service still lists it. Correct that there.", "a parcel")
    told: [title, help, lines[1]]
    toldPrivately: [title, help, ...lines]     // the end of a number is for a headset alone
    flatWhenSmall: true
    signShare: 0.36
    least: choices.least

    Findings {
        id: findings
        width: parent.width
        lines: page.lines
        must: page.carded
        most: page.deskItem.height - choices.least - Theme.gutter
    }
    Choices {
        id: choices
        y: findings.visible ? findings.height + Theme.gutter : 0
        width: parent.width
        height: parent.height - y
        ceiling: page.deskItem.height - page.need
        lowest: Theme.mm(15)
        flat: page.flat
        tallest: Theme.mm(40)
        narrowest: Theme.mm(Theme.large ? 92 : 64)
        best: page.retryable
        answers: page.answers.filter(answer => answer.shown)
        onChosen: name => page.act(name, null)
    }
}
