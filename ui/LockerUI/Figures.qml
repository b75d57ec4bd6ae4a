import QtQuick

// A number that people copy: whole on one line, or broken after a hyphen, or between groups of four; never inside one.
Words {
    id: root

    property string given: ""
    readonly property FontMetrics across: FontMetrics {
        font: root.font
    }
    readonly property bool whole: across.advanceWidth(given) <= width
    readonly property var parts: given.match(/[^- ]+[- ]?|[- ]/g) ?? []
    readonly property string parted: parts.map(part => across.advanceWidth(part.trim()) > width ? part.match(/.{1,4}-?/g).join(" ") : part).join("").replace(/-(?=.)/g, "-\u200b")

    strong: true
    text: whole ? given : parted
    wrapMode: Text.Wrap
    Accessible.name: given
}
