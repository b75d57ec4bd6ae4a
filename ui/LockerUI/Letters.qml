pragma Singleton
import QtQuick

// How wide words are, before they are laid out, and where their lines may break.
QtObject {
    id: root

    readonly property var faces: ({ body: body, lead: lead, button: button, title: title, display: display, bodyStrong: bodyStrong, leadStrong: leadStrong })
    readonly property Letter body: Letter { role: "body" }
    readonly property Letter lead: Letter { role: "lead" }
    readonly property Letter button: Letter { role: "button" }
    readonly property Letter title: Letter { role: "title" }
    readonly property Letter display: Letter { role: "display" }
    readonly property Letter bodyStrong: Letter { role: "body"; strong: true }
    readonly property Letter leadStrong: Letter { role: "lead"; strong: true }

    // The same words with soft hyphens only where a whole line is too short for a word, a number kept with its noun,
    // and no lone last word, in lines of such a width.
    function laid(text: string, face: string, most: real): string {
        const letters = faces[face];         // none while it is made itself
        return !letters ? text : text.split("\n").map(line => letters.joined(letters.numbered(letters.whole(line, most), most), most)).join("\n");
    }

    // The same words with soft hyphens only where a whole line is too short for a word.
    function unbroken(text: string, face: string, most: real): string {
        return faces[face]?.whole(text, most) ?? text;
    }

    // As `unbroken`, and a number that ends it kept with its noun: that takes no further line.
    function numbered(text: string, face: string, most: real): string {
        const keep = (pair, noun, number) => faces[face].across(pair) <= most ? noun + "\u00a0" + number : pair;
        return unbroken(text, face, most).replace(/([^ ]+) (\d+)$/, keep);
    }

    component Letter: FontMetrics {
        property string role: "body"
        property bool strong: false

        // Asking for the height first, it asks again when the font is another.
        function across(text: string): real {
            return height > 0 ? advanceWidth(text) : 0;
        }

        function whole(text: string, most: real): string {
            return !text.includes("\u00ad") ? text : text.split(/([ -])/).map(word => across(word.replace(/\u00ad/g, "")) <= most ? word.replace(/\u00ad/g, "") : word).join("");
        }

        // A number that begins a line of words belongs to the word after it, any other to the word before it.
        function numbered(text: string, most: real): string {
            const keep = (pair, before, after) => across(pair) <= most ? before + "\u00a0" + after : pair;
            return text.replace(/^(\d+) ([^ ]+)/, keep).replace(/([^ ,.\d]+) (\d[\d.]*)(?![^ ,.:!?])/g, keep);
        }

        // The last line has two words at least, where two fit and no first word is left alone: a lone one looks lost.
        function joined(text: string, most: real): string {
            const last = text.match(/\S+ \S+ (\S+ \S+)$/);
            return last && across(text) > most && across(last[1]) <= most ? text.replace(/ (\S+)$/, "\u00a0$1") : text;
        }

        font {
            family: Theme.family
            pixelSize: Theme.px(role)
            weight: strong ? Font.DemiBold : Theme.weight(role)
            letterSpacing: Theme.tracking(role)
            features: { "tnum": 1 }
        }
    }
}
