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

    // The same words with soft hyphens only where a whole line is too short for a word, and no lone last word: in no
    // more lines, as a layout has counted them. Arabic letters reach farther than they advance: there no word moves.
    function unbroken(text: string, face: string, most: real): string {
        const letters = faces[face];
        const whole = letters?.whole(text, most) ?? text;
        return !letters || Theme.rtl ? whole : letters.joined(whole, most);
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
        // Nor is a stump left before them: "Is the / parcel inside?" reads worse.
        function joined(text: string, most: real): string {
            const last = text.match(/\S+ \S+ (\S+ \S+)$/);
            return last && across(text) > most && across(last[1]) <= most && across(text) > across(last[1]) * 1.5 ? text.replace(/ (\S+)$/, "\u00a0$1") : text;
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
