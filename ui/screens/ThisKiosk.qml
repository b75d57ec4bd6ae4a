pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Staff: the kiosk itself, what the service is owed, and what can be done that concerns no single locker.
Page {
    id: page

    required property bool online
    required property int owed
    required property real oldest        // ms since 1970
    required property int refused
    required property int unvouched
    required property bool habitsKept
    required property var leftBehind     // lockers that are not set up any more, with a parcel
    readonly property string waiting: owed > 0 ? qsTr("%n message(s) wait, the oldest since %1.", "%1: a time of day", owed).arg(Moments.clock(oldest)) : qsTr("No message waits.")
    readonly property string link: online ? qsTr("The service answers.") : qsTr("The service does not answer.")
    readonly property var lines: [
        ...(habitsKept ? [qsTr("Visits now begin like this one.")] : []),
        ...(refused > 0 ? [qsTr("%n message(s) were refused.", "by the service", refused)] : []),
        waiting,
        ...(leftBehind.length > 0 ? [qsTr("Gone from the setup, not empty: %1", "%1: lockers").arg(Letters.listed(leftBehind))] : []),
        ...(unvouched > 0 ? [qsTr("Nobody knows what is in %n locker(s).", "", unvouched)] : [])
    ]
    readonly property var answers: [
        { name: "letters", glyph: "circle-alert", text: qsTr("See what was refused"), shown: refused > 0 },
        { name: "take-stock", glyph: "scan-barcode", text: qsTr("Look into them all", "button: the lockers of which nobody knows what is inside"), shown: unvouched > 0 },
        { name: "audit", glyph: "users", text: qsTr("Open all, two people"), shown: true },
        { name: "bundle", glyph: "list", text: qsTr("Report for support"), shown: true },
        { name: "keep-habits", glyph: "globe", text: qsTr("Always begin like this", "button: every visit, in this language and at this volume"), note: qsTr("Language and volume"), shown: !habitsKept && unvouched === 0 },
        { name: "restart", glyph: "power", text: qsTr("Start the kiosk again"), shown: true },
        { name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet", shown: true }
    ]

    ofStaff: true
    title: qsTr("This kiosk")
    help: flat && owed > 0 ? waiting : link      // a low desk may have no room for the lines
    told: [title, link, ...lines]
    flatWhenSmall: true
    signShare: 0.36
    least: choices.least
    stage: flat ? null : picture

    Component {
        id: picture

        Medallion {
            glyph: page.online ? "shield-check" : "wifi-off"
            tone: Theme.c.signInk
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
        made: 6
        best: page.refused > 0
        answers: page.answers.filter(answer => answer.shown)
        onChosen: name => page.act(name, null)
    }
}
