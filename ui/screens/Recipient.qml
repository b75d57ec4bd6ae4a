pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Who is it for? Letters narrow the list; the sign shows what is typed, the desk shows who fits. Where the desk is
// low, it shows the letters first, and the names on a touch.
Page {
    id: page

    required property string typed
    required property var entries
    required property bool busy
    required property string notice
    property string draft: ""
    property bool listing: false         // the names, where they cannot stand over the letters
    readonly property bool together: !flat && !Theme.lowered && !Theme.large
    readonly property bool cramped: flat && (Theme.small || Theme.large)     // no room for advice
    readonly property bool listed: together || listing
    readonly property int gap: Theme.mm(Theme.small ? 3 : 4)
    readonly property int keyRows: Math.ceil(27 / Math.floor((deskItem.width + pad.gap) / (Theme.key + pad.gap)))
    readonly property bool beside: !together && keyRows * (Theme.key + pad.gap) - pad.gap + gap + Theme.button > deskItem.height
    readonly property bool twin: beside && wide && deskItem.height < Theme.mm(62) && deskItem.width > Theme.mm(250)   // too low for one over the other
    readonly property bool failed: notice !== "" && entries.length === 0 && draft.length > 1        // nobody looked: that is not "no name"
    readonly property string advice: qsTr("Type two letters of the name.")
    readonly property string again: qsTr("Try again", "button: search the name once more")
    readonly property string further: qsTr("More names")
    readonly property int most: flat ? 10 : 24

    function type(text: string): void {
        if (text.length > most)
            return;
        draft = text;
        act("search", draft);
    }

    function found(): string {
        if (draft.length < 2 || failed)
            return "";
        if (busy && entries.length === 0)
            return qsTr("Looking", "we are looking for the name");
        return qsTr("%n match(es)", "names that begin with what was typed", entries.length);
    }

    function want(): string {
        if (draft.length < 2)
            return qsTr("%n more letter(s)", "on a button that cannot be pressed yet", 2 - draft.length);
        if (failed)
            return again;
        if (entries.length === 0)
            return found();
        return qsTr("Show %n name(s)", "button: lists the names that were found", entries.length);
    }

    title: qsTr("Who is it for?", "the parcel")
    help: cramped ? "" : advice
    told: [title, notice === "" ? advice : News.line(notice)]
    news: cramped && (listing || draft.length < 2) ? "" : cramped ? News.of(notice).title || News.line(notice) : News.line(notice)
    newsKind: News.kind(notice)
    flatWhenSmall: true
    wideShare: together ? 0.3 : 0.38
    headShare: 0.5
    least: flat || Theme.lowered || wide ? 2 * Theme.key + pad.gap : 6 * Theme.key
    onCameUp: {
        draft = typed;
        listing = false;
    }
    onEntriesChanged: if (entries.length === 0) listing = false
    onWentAway: {
        draft = "";
        entries = [];
    }
    wordsUnder: Theme.small && Theme.large
    stagePacked: true
    stage: Item {
        implicitHeight: field.implicitHeight

        TextField {
            id: field
            objectName: "field"
            width: parent.width
            height: implicitHeight
            glyph: "search"
            role: page.flat ? "lead" : "title"
            typed: page.draft
            aside: page.wide ? "" : page.found()

            Typing {
                objectName: "typing"
                anchors.fill: parent
                typed: page.draft
                spoken: page.advice
                onWritten: text => page.type(text.toUpperCase().split("").filter(sign => pad.signs.includes(sign)).join(""))
            }
        }
        Words {
            visible: page.besides && text !== ""
            anchors { left: parent.left; right: parent.right; top: field.bottom; topMargin: Theme.mm(5) }
            role: "lead"
            text: page.found()
            color: Theme.c.signInk
            horizontalAlignment: Text.AlignLeft
        }
    }

    NameList {
        id: names
        visible: page.listed
        anchors { left: parent.left; top: parent.top }
        width: pad.width
        height: (page.together ? pad.y : page.beside ? parent.height : acts.y) - (page.beside ? 0 : page.gap)
        entries: page.entries
        most: page.together && !page.wide ? 1 : 2
        none: page.failed ? qsTr("We could not look for the name.") : page.draft.length < 2 ? qsTr("Names appear here.", "as soon as two letters are typed") : page.busy ? qsTr("We look for the name.") : qsTr("No name begins with “%1”.").arg(page.draft)
        onChosen: entry => page.act("choose-entry", { id: entry.id, type: entry.type })
    }
    Pad {
        id: pad
        visible: page.together || !page.listing
        kind: "letters"
        flat: page.flat
        tallest: Theme.mm(page.together ? 20.5 : 40)
        x: Theme.rtl && page.beside ? acts.width + Theme.gutter : 0
        y: page.together ? acts.y - height - page.gap : 0
        width: page.beside ? parent.width - acts.width - Theme.gutter : parent.width
        height: page.together ? page.keyRows * (tallest + gap) - gap : page.beside ? parent.height : acts.y - page.gap
        onTyped: sign => page.type(page.draft + sign)
        onRemoved: page.type(page.draft.slice(0, -1))
    }
    BackAndGo {
        id: acts
        readonly property bool turns: !page.together && !page.listing
        anchors { right: parent.right; bottom: parent.bottom }
        stacked: page.beside && !page.twin
        tall: page.twin
        width: !page.beside ? parent.width : page.twin ? Theme.mm(Theme.large ? 128 : 106) : Math.max(Theme.mm(!Theme.large ? 46 : page.flat ? 68 : 64), Math.round(parent.width * (page.flat ? 0.2 : 0.3)))
        height: page.beside ? parent.height : least
        backName: page.listing ? "letters" : "cancel"
        backText: page.listing ? qsTr("Go back") : qsTr("Keep it", "button: the parcel is not delivered")
        backGlyph: page.beside ? "" : page.listing ? "arrow-left" : "package-x"
        goName: page.failed ? "try-again" : turns ? "show-names" : "more"
        goKind: turns ? "primary" : "secondary"
        goGlyph: page.beside ? "" : page.failed ? "rotate-ccw" : "list"
        goText: turns || page.failed ? page.want() : names.more ? page.further : ""
        goTexts: turns ? [] : [page.again, page.further]     // the names have the room that is left: it must not hang on them
        goEnabled: !turns || page.failed || page.draft.length > 1 && page.entries.length > 0
        onBack: {
            if (page.listing)
                page.listing = false;
            else
                page.act("cancel", null);
        }
        onGo: {
            if (page.failed)
                page.act("search", page.draft);
            else if (turns)
                page.listing = true;
            else
                names.turn();
        }
    }
}
