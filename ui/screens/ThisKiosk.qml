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
    readonly property string link: online ? qsTr("The service answers.") : qsTr("The service does not answer.")
    // What nobody may miss first; what a button below tells too comes after what it alone tells.
    readonly property var facts: [
        ...(leftBehind.length > 0 ? [qsTr("Gone from the setup, not empty: %1", "%1: lockers").arg(first(6))] : []),
        ...(refused > 0 ? [qsTr("%n message(s) were refused.", "by the service", refused)] : []),
        ...(unvouched > 0 ? [qsTr("Nobody knows what is in %n locker(s).", "", unvouched)] : []),
        ...(owed > 0 ? [qsTr("%n message(s) wait, the oldest since %1.", "%1: a time of day", owed).arg(Moments.clock(oldest))] : []),
        ...(habitsKept ? [qsTr("Visits now begin like this one.")] : [])
    ]
    readonly property var lines: facts.length > 0 ? facts : [qsTr("No message waits.")]
    readonly property var onSign: [...(online ? [] : [link]), ...(leftBehind.length > 0 ? [qsTr("Gone, not empty: %1", "%1: lockers").arg(facts.length > 1 && leftBehind.length > 2 ? qsTr("%n locker(s)", "a count, not a number on a door", leftBehind.length) : first(2)), ...facts.slice(1)] : facts)]      // where the desk has no room for them

    // A desk without room for one of them has none beside its buttons: then the first stands on the sign.
    readonly property int need: findings.tall(1) + Theme.gutter
    readonly property bool carded: choices.bounded ? choices.planned(flat ? choices.usual : 1, roomBelow - need, choices.made, choices.lengths).fits : findings.tall(1) <= findings.most
    readonly property int roomBelow: Theme.lowered ? deskMost : height - headTop - usualTitle.implicitHeight - Theme.mm(1.5) - usualHelp.implicitHeight - 2 * edge - deskTop
    readonly property var answers: [
        { name: "letters", glyph: "circle-alert", text: qsTr("See what was refused"), shown: refused > 0 },
        { name: "take-stock", glyph: "scan-barcode", text: qsTr("Look into them all", "button: the lockers of which nobody knows what is inside"), shown: unvouched > 0 },
        { name: "audit", glyph: "users", text: qsTr("Open all, two people"), shown: true },
        { name: "bundle", glyph: "list", text: qsTr("Report for support"), shown: true },
        { name: "keep-habits", glyph: "globe", text: qsTr("Always begin like this", "button: every visit, in this language and at this volume"), note: qsTr("Language and volume"), shown: !habitsKept && unvouched === 0 },
        { name: "restart", glyph: "power", text: qsTr("Start the kiosk again"), shown: true },
        { name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet", shown: true }
    ]

    // So many of the lockers that are gone, and how many more.
    function first(most: int): string {
        return Letters.listed(leftBehind.slice(0, most)) + (leftBehind.length > most ? " +" + (leftBehind.length - most) : "");
    }

    ofStaff: true
    title: qsTr("This kiosk")
    help: carded || facts.length === 0 ? link : onSign[0] + (onSign.length > 1 ? " +" + (onSign.length - 1) : "")
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
    Item {
        visible: false
        width: page.width - 2 * Theme.margin

        Words {
            id: usualTitle
            role: "title"
            said: page.title
            width: parent.width
        }
        Words {
            id: usualHelp
            role: "lead"
            said: page.link
            width: parent.width
        }
    }
    Findings {
        id: findings
        width: parent.width
        lines: page.lines
        most: choices.bounded && !page.carded ? 0 : page.deskItem.height - choices.least - Theme.gutter
    }
    Choices {
        id: choices
        y: findings.visible ? findings.height + Theme.gutter : 0
        width: parent.width
        height: parent.height - y
        ceiling: page.deskItem.height - (choices.bounded && page.carded ? page.need : 0)
        flat: page.flat
        tallest: Theme.mm(40)
        narrowest: Theme.mm(Theme.large ? 92 : 64)
        made: 6
        best: page.refused > 0
        answers: page.answers.filter(answer => answer.shown)
        onChosen: name => page.act(name, null)
    }
}
