pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// A code, an id or a number is typed. What is typed lives here and goes when the screen does.
Page {
    id: page

    required property string what
    required property int length
    required property string alphabet
    required property string notice
    required property bool canLabel      // a parcel without a number is given one
    required ofStaff
    property string typed: ""
    readonly property bool letters: alphabet === "letters"
    readonly property bool celled: length > 0 && length <= (besides || flat ? 8 : 10)
    readonly property int fewest: length > 0 ? length : what === "staff-pin" ? 8 : courier || what === "pin" ? 6 : what === "locker" ? 1 : 4
    readonly property int most: length > 0 ? length : courier ? 10 : 40
    readonly property int missing: Math.max(0, fewest - typed.length)
    readonly property bool courier: what === "courier-code"
    readonly property bool byId: what === "pickup-code"
    readonly property bool unknown: notice === "wrong-code" || notice === "unreadable"      // nobody scans what is typed here
    readonly property string otherName: byId ? "type-id" : "show-receipt"
    readonly property string otherText: byId ? qsTr("Type my ID") : what === "return-code" ? qsTr("Show a receipt") : ""
    // Two ways have room beside the keys: the other one stands there until something is typed.
    readonly property bool inTurn: flat && (Theme.small || Theme.lowered || Theme.large) && otherText !== ""
    readonly property bool otherFirst: inTurn && typed === ""
    readonly property bool unlabelled: canLabel && typed === ""
    readonly property string none: qsTr("No barcode", "button: the parcel has none")
    readonly property string goText: byId ? qsTr("Open locker") : qsTr("Continue")
    readonly property bool secret: byId || courier || what === "personal-id" || what === "pin" || what === "staff-pin" || what === "staff-badge"   // return codes and labels stand on the parcel for all to read

    function type(sign: string): void {
        if (typed.length < most)
            typed += sign;
    }

    function place(text: string): void {
        typed = text.toUpperCase().split("").filter(sign => desk.pad.signs.includes(sign)).slice(0, most).join("");
    }

    function line(): string {
        if (notice === "unreadable" && (what === "pin" || ofStaff && what !== "label"))
            return News.of(notice).title;    // a badge was held up, and no code is asked for
        if (unknown && what === "personal-id")
            return qsTr("We do not know this ID.");
        if (unknown && (what === "label" || what === "receipt"))
            return qsTr("We do not know this number.");
        return News.line(unknown ? "wrong-code" : notice);
    }

    function want(count: int): string {
        if (letters)
            return qsTr("%n more character(s)", "on a button that cannot be pressed yet", count);
        return qsTr("%n more digit(s)", "on a button that cannot be pressed yet", count);
    }

    kept: ["what", "length", "alphabet", "ofStaff"]
    title: courier ? qsTr("Type your carrier code") : what === "staff-badge" ? qsTr("Scan your staff badge") : what === "staff-pin" ? qsTr("Type your staff PIN") : what === "locker" ? qsTr("Which locker?") : what === "personal-id" ? qsTr("Type your ID") : what === "pin" ? qsTr("Type your PIN") : what === "return-code" ? qsTr("Scan your return code") : what === "receipt" ? qsTr("Which return?") : what === "label" ? qsTr("Type the number", "of the label") : qsTr("Type your code")
    help: Theme.small && Theme.large && (courier || what.startsWith("staff-")) ? "" : what === "staff-badge" ? qsTr("Or type its number.") : what === "staff-pin" ? qsTr("Then you see all lockers.") : what === "locker" ? qsTr("Type the number on its door.") : courier || what === "personal-id" ? qsTr("Or hold your badge to the scanner.") : what === "pin" ? qsTr("It belongs to your ID.") : what === "return-code" ? qsTr("Or type it below.") : what === "receipt" ? qsTr("Scan its label, or type its number.") : what === "label" ? qsTr("It is under the barcode on the label.") : qsTr("Or scan it at any time.")
    news: line()
    newsKind: News.kind(notice)
    flatWhenSmall: true
    full: desk.acts.three
    wideShare: letters ? 0.36 : 0.44
    least: desk.least
    onCameUp: typed = ""
    onTypedChanged: sent.stop()
    onWhatChanged: typed = ""
    onWentAway: typed = ""
    wordsUnder: Theme.small && Theme.large
    stagePacked: true
    stage: Item {
        implicitHeight: page.celled ? cells.tall : field.implicitHeight      // a row that is hidden does not know its height

        CodeCells {
            id: cells
            objectName: "cells"
            visible: page.celled
            anchors { left: parent.left; right: parent.right }
            secret: page.secret
            typed: page.typed
            length: page.celled ? page.length : 0
        }
        TextField {
            id: field
            objectName: "field"
            visible: !page.celled
            anchors { left: parent.left; right: parent.right }
            height: implicitHeight
            secret: page.secret
            blind: page.what === "staff-pin" || page.what === "pin"
            typed: page.typed
            figures: !page.secret
        }
        Typing {
            objectName: "typing"
            anchors.fill: page.celled ? cells : field
            secret: page.secret
            typed: page.typed
            spoken: page.celled ? cells.spoken : page.title
            onWritten: text => page.place(text)
        }
        DoorMap {
            visible: page.besides && height > Theme.mm(30)
            anchors { left: parent.left; right: parent.right; top: page.celled ? cells.bottom : field.bottom; topMargin: Theme.mm(10); bottom: parent.bottom }
            numbers: false
            quiet: true
            ofStaff: page.ofStaff
            opacity: Theme.hc ? 1 : 0.7
        }
    }

    // Sent once: whoever presses again while the answer is on its way has not asked twice.
    Timer {
        id: sent
        interval: 1000
    }
    PadDesk {
        id: desk
        anchors.fill: parent
        flat: page.flat
        pad.kind: page.letters ? "codes" : "digits"
        pad.onTyped: sign => page.type(sign)
        pad.onRemoved: page.typed = page.typed.slice(0, -1)
        pad.onCleared: page.typed = ""
        acts.otherName: page.otherName
        acts.otherText: page.inTurn ? "" : page.otherText
        acts.otherGlyph: page.byId ? "id-card" : "list"
        acts.goText: page.unlabelled ? page.none : page.otherFirst ? page.otherText : page.missing > 0 ? page.want(page.missing) : page.goText
        acts.goTexts: [page.goText, page.want(page.fewest), page.want(2), ...(page.canLabel ? [page.none] : []), ...(page.inTurn ? [page.otherText] : [])]
        acts.goGlyph: page.otherFirst ? acts.otherGlyph : page.byId ? "lock-open" : "arrow-right"
        acts.goEnabled: page.missing === 0 || page.unlabelled || page.otherFirst
        acts.goName: page.unlabelled ? "no-barcode" : page.otherFirst ? page.otherName : "confirm"
        acts.goKind: page.unlabelled || page.otherFirst ? "secondary" : "primary"
        acts.onBack: page.act("cancel", null)
        acts.onOther: page.act(acts.otherName, null)
        acts.goBusy: sent.running
        acts.onGo: {
            if (page.unlabelled || page.otherFirst) {
                page.act(acts.goName, null);
                return;
            }
            sent.restart();
            page.act("typed", { what: page.what, text: page.typed });
        }
    }
}
