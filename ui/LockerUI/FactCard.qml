import QtQuick

// A number worth keeping, large, under the word for what it is.
Card {
    id: root

    property string glyph: ""
    property string word: ""
    property string fact: ""
    property bool wordy: false           // the fact is words, not figures that people copy
    property bool dropped: false         // there is no room for it

    visible: fact !== "" && !dropped
    property bool inLine: Theme.lowered && !Theme.upright     // the word beside the number, not above it
    readonly property bool close: Theme.small || Theme.lowered

    // A number that would be broken beside its mark stands without it.
    readonly property int inside: width - Theme.mm(close ? 8 : 11)
    readonly property real whole: Letters.leadStrong.across(fact)
    readonly property bool marked: wordy || !Theme.small || !Theme.large || whole + mark.width + Theme.mm(4) <= inside || whole > inside

    // Known unseen, which a positioner's is not.
    readonly property int told: wordy ? words.implicitHeight : figures.implicitHeight
    readonly property int tall: inLine ? Math.max(head.implicitHeight, told) : head.implicitHeight + lines.rowSpacing + told

    implicitHeight: Math.max(Theme.mm(close ? 20 : 32), tall + Theme.mm(close ? 3 : 8))
    plain: true
    Accessible.role: Accessible.StaticText
    Accessible.name: word + ": " + fact

    Glyph {
        id: mark
        name: root.glyph
        visible: root.marked
        mm: root.close ? 9 : 12
        color: Theme.c.inkSoft
        anchors { left: parent.left; leftMargin: Theme.mm(root.close ? 4 : 7); verticalCenter: parent.verticalCenter }
    }
    Grid {
        id: lines
        columns: root.inLine ? 2 : 1
        verticalItemAlignment: Grid.AlignVCenter
        columnSpacing: Theme.mm(4)
        anchors { left: root.marked ? mark.right : parent.left; leftMargin: Theme.mm(4); right: parent.right; rightMargin: Theme.mm(4); verticalCenter: parent.verticalCenter }
        rowSpacing: Theme.mm(Theme.small ? 0 : 1)

        Words {
            id: head
            text: root.word
            color: Theme.c.inkSoft
            width: root.inLine ? Math.min(Math.ceil(natural.advanceWidth) + 2, lines.width * 0.6) : lines.width
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
        Words {
            id: words
            visible: root.wordy
            role: root.close ? "lead" : "title"
            strong: true
            said: root.wordy ? root.fact : ""
            width: lines.width
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
        Figures {
            id: figures
            visible: !root.wordy
            role: root.close || Letters.title.across(root.fact) > width ? "lead" : "title"      // rather whole in a smaller letter
            given: root.wordy ? "" : root.fact
            width: root.inLine ? lines.width * 0.4 - lines.columnSpacing : lines.width
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
    TextMetrics {
        id: natural
        font { family: Theme.family; pixelSize: Theme.px("body"); weight: Theme.weight("body") }
        text: root.word
    }
}
