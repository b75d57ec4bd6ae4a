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
    readonly property int perPage: Math.max(1, Math.min(wide ? 4 : 5, Math.floor((rows.height + rows.spacing) / (Theme.mm(wide ? 30 : 22) + rows.spacing))))
    readonly property int rowHeight: Math.min(Theme.mm(wide ? 38 : 26), Math.floor((rows.height - (perPage - 1) * rows.spacing) / perPage))
    readonly property bool more: entries.length > perPage

    function type(text: string): void {
        draft = text.slice(0, 24);
        act("search", draft);
    }

    function found(): string {
        if (draft.length < 2)
            return "";
        if (busy)
            return qsTr("Looking");
        return entries.length === 1 ? qsTr("1 match") : qsTr("%n matches", "", entries.length);
    }

    title: qsTr("Who is it for?")
    help: qsTr("Type two letters of the name.")
    news: News.line(notice)
    newsKind: News.kind(notice)
    wideShare: 0.28
    onCameUp: {
        draft = typed;
        first = 0;
    }
    onEntriesChanged: first = 0
    onVisibleChanged: {
        if (!visible)
            draft = "";
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

    Column {
        id: rows
        anchors { left: parent.left; right: page.wide ? pad.left : parent.right; rightMargin: page.wide ? Theme.mm(6) : 0; top: parent.top; bottom: page.wide ? parent.bottom : pad.top; bottomMargin: page.wide ? 0 : Theme.mm(4) }
        spacing: Theme.mm(2.5)

        Repeater {
            model: page.entries.slice(page.first, page.first + page.perPage)

            ListRow {
                required property var modelData
                required property int index
                objectName: "entry-" + index
                width: rows.width
                height: page.rowHeight
                glyph: page.wide ? "" : modelData.type === "department" ? "users" : "user"
                chevron: !page.wide
                text: modelData.name
                note: modelData.place
                onClicked: page.act("choose-entry", { id: modelData.id, type: modelData.type })
            }
        }
        Words {
            visible: page.entries.length === 0
            role: "lead"
            width: parent.width
            topPadding: Theme.mm(6)
            color: Theme.c.inkSoft
            text: page.draft.length < 2 ? qsTr("Names appear here.") : page.busy ? qsTr("We look for the name.") : qsTr("No name begins with “%1”.").arg(page.draft)
        }
    }
    LetterPad {
        id: pad
        across: 7
        width: page.wide ? Theme.mm(156) : parent.width
        anchors { right: parent.right; top: page.wide ? parent.top : undefined; bottom: page.wide ? undefined : last.top; bottomMargin: Theme.mm(4) }
        keyHeight: page.wide ? Math.min(Theme.mm(27), Math.floor((last.y - Theme.mm(4) - 3 * spacing) / 4)) : Theme.mm(20.5)
        onTyped: sign => page.type(page.draft + sign)
        onRemoved: page.type(page.draft.slice(0, -1))
    }
    BackAndGo {
        id: last
        anchors { left: page.wide ? pad.left : parent.left; right: parent.right; bottom: parent.bottom }
        rowHeight: Theme.mm(22)
        goName: "more"
        goKind: "secondary"
        goGlyph: "list"
        goText: page.more ? qsTr("More names") : ""
        onBack: page.act("cancel", null)
        onGo: page.first = page.first + page.perPage < page.entries.length ? page.first + page.perPage : 0
    }
}
