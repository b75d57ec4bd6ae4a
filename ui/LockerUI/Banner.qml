import QtQuick

// One sentence of news. Its kind shows in sign, words and colour together.
Card {
    id: root

    property string kind: "info"         // info, good, warn, danger
    property string text: ""
    property bool tight: false
    readonly property var glyphs: ({ info: "info", good: "circle-check", warn: "triangle-alert", danger: "circle-alert" })
    property string glyph: glyphs[kind]
    readonly property real unwrapped: natural.advanceWidth + mark.width + Theme.mm(12)      // how wide it is on one line

    visible: text !== ""
    implicitHeight: Math.max(Theme.mm(tight ? 12 : 16), words.implicitHeight + Theme.mm(tight ? 3.5 : 6))
    tint: kind === "good" ? Theme.c.goodTint : kind === "warn" ? Theme.c.warnTint : kind === "danger" ? Theme.c.dangerTint : Theme.c.infoTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    TextMetrics {
        id: natural
        font: words.font
        text: root.text
    }
    Glyph {
        id: mark
        name: root.glyph
        mm: 8
        color: root.kind === "danger" && !Theme.hc ? Theme.c.danger : Theme.c.ink
        anchors { left: parent.left; leftMargin: Theme.mm(4); verticalCenter: parent.verticalCenter }
    }
    Words {
        id: words
        said: root.text
        strong: true
        anchors { left: mark.right; leftMargin: Theme.mm(3.5); right: parent.right; rightMargin: Theme.mm(4); verticalCenter: parent.verticalCenter }
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
}
