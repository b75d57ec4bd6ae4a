import QtQuick

// A number that people copy: whole on one line, or broken after a hyphen, or between groups of four; never inside one.
// On more than one line a long row of digits is grouped too, for whoever reads it aloud.
Words {
    id: root

    property string given: ""
    readonly property real natural: across(given)        // how wide it is on one line
    // Asking for the height first, it asks again when the font is another.
    function across(text: string): real {
        return letters.height > 0 ? letters.advanceWidth(text) : 0;
    }

    function parted(most: real): string {
        const parts = given.match(/[^- ]+[- ]?|[- ]/g) ?? [];
        return parts.map(part => across(part.trim()) > most || /^[0-9]{9,}-?$/.test(part) ? part.match(/.{1,4}-?/g).join(" ") : part).join("").replace(/-(?=.)/g, "-\u200b");
    }

    strong: true
    text: natural <= width ? given : parted(width)
    wrapMode: Text.Wrap
    Accessible.name: given

    readonly property FontMetrics letters: FontMetrics {
        font: root.font
    }
}
