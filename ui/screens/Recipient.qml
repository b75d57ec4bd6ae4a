pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Who is it for? Letters narrow the list; the sign shows what is typed, the desk shows who fits.
Page {
    id: page

    required property string typed
    required property var entries
    required property bool busy
    required property string notice
    property string draft: ""
    property int first: 0
    readonly property bool long: entries.some(e => e.name.length > 29 || e.place.length > 26)
    readonly property int linesFit: Math.max(1, Math.min(6 / rows.columns, Math.floor((room.height + rows.spacing) / (Theme.mm(22) + rows.spacing))))
    readonly property int perPage: linesFit * rows.columns
    readonly property int rowHeight: Math.min(Theme.mm(32), Math.floor((room.height - (linesFit - 1) * rows.spacing) / linesFit))
    readonly property bool more: entries.length > perPage

    function type(text: string): void {
        draft = text.slice(0, 24);
        act("search", draft);
    }

    function found(): string {
        if (draft.length < 2)
            return "";
        if (busy)
            return qsTr("Looking", "we are looking for the name");
        return qsTr("%n match(es)", "names that begin with what was typed", entries.length);
    }

    title: qsTr("Who is it for?", "the parcel")
    help: qsTr("Type two letters of the name.")
    news: News.line(notice)
    newsKind: News.kind(notice)
    wideShare: 0.3
    onCameUp: {
        draft = typed;
        first = 0;
    }
    onEntriesChanged: first = 0
    onWentAway: {
        draft = "";
        entries = [];
    }
    stage: Item {
        implicitHeight: field.height

        TextField {
            id: field
            objectName: "field"
            width: parent.width
            height: implicitHeight
            glyph: "search"
            typed: page.draft
            aside: page.wide ? "" : page.found()
            spoken: page.help
        }
        Words {
            visible: page.wide && text !== ""
            anchors { left: parent.left; right: parent.right; top: field.bottom; topMargin: Theme.mm(5) }
            role: "lead"
            text: page.found()
            color: Theme.c.signInk
        }
    }

    Item {
        id: room
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: pad.top; bottomMargin: Theme.mm(4) }
    }
    Grid {
        id: rows
        readonly property int cell: Math.floor((width - (columns - 1) * spacing) / columns)
        anchors { left: room.left; right: room.right; top: room.top }
        columns: page.wide && !page.long ? 2 : 1
        spacing: Theme.mm(2.5)

        Repeater {
            model: 6   // made once: a row under a finger stays that row

            ListRow {
                required property int index
                readonly property var entry: index < page.perPage ? page.entries[page.first + index] ?? null : null
                objectName: "entry-" + index
                visible: entry !== null
                width: rows.cell
                height: page.rowHeight
                glyph: rows.columns === 2 ? "" : entry?.type === "department" ? "users" : "user"
                dense: rows.columns === 2 || text.length > 29
                text: entry?.name ?? ""
                note: entry?.place ?? ""
                onClicked: page.act("choose-entry", { id: entry.id, type: entry.type })
            }
        }
        Words {
            visible: page.entries.length === 0
            role: "lead"
            width: rows.width
            topPadding: Theme.mm(6)
            color: Theme.c.inkSoft
            text: page.draft.length < 2 ? qsTr("Names appear here.", "as soon as two letters are typed") : page.busy ? qsTr("We look for the name.") : qsTr("No name begins with “%1”.").arg(page.draft)
        }
    }
    LetterPad {
        id: pad
        across: page.wide ? 10 : 7
        anchors { left: parent.left; right: parent.right; bottom: last.top; bottomMargin: Theme.mm(4) }
        keyHeight: page.wide ? Theme.key : Theme.mm(20.5)
        onTyped: sign => page.type(page.draft + sign)
        onRemoved: page.type(page.draft.slice(0, -1))
    }
    BackAndGo {
        id: last
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        rowHeight: Theme.mm(page.wide ? 20 : 22)
        goName: "more"
        goKind: "secondary"
        goGlyph: "list"
        goText: page.more ? qsTr("More names") : ""
        onBack: page.act("cancel", null)
        onGo: page.first = page.first + page.perPage < page.entries.length ? page.first + page.perPage : 0
    }
}
