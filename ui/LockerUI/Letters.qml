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

    // A text whose number, still to be put in, stays beside the word before it.
    function kept(text: string): string {
        return text.replace(" %1", "\u00a0%1");
    }

    // Numbers one after another, as the language parts them.
    function listed(numbers: var): string {
        return numbers.join(qsTr(", ", "between numbers"));
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

        // A word alone on its line looks lost, most of all on the last one: words are kept together where that leaves
        // fewer alone. It takes no more lines.
        function joined(text: string, most: real): string {
            if (across(text) <= most)
                return text;
            const words = text.split(" ");
            const wide = words.map(word => across(word));
            const last = words.length - 1;
            let best = [];
            let least = lost(words, wide, best, most);
            for (let i = last; i > 0 && least % 100 > 0; i--) {
                for (const kept of i === last ? [[i]] : [[i], [i, last]]) {
                    const cost = lost(words, wide, kept, most);
                    if (cost < least && (last > 2 || cost % 100 === 0)) {
                        least = cost;
                        best = kept;
                    }
                }
            }
            return words.reduce((said, word, i) => said + (best.includes(i) ? "\u00a0" : " ") + word);
        }

        // How bad the lines look with each word of `kept` beside the one before it: 100 for a line, and 2 to 4 for a
        // word alone on the first, another or the last of them.
        function lost(words: var, wide: var, kept: var, most: real): int {
            const space = across(" ");
            let lines = 0;
            let cost = 0;
            let used = most;
            let count = 2;
            for (let i = 0; i < words.length; i++) {
                let more = wide[i];
                let here = words[i].includes("\u00a0") ? 2 : 1;
                while (kept.includes(i + 1)) {
                    more += space + wide[++i];
                    here += 1;
                }
                if (more > most && here > 1)
                    return 10000;
                if (used + space + more > most) {
                    cost += count > 1 ? 0 : lines === 1 ? 2 : 3;
                    lines += 1;
                    used = more;
                    count = here;
                } else {
                    used += space + more;
                    count += here;
                }
            }
            return 100 * lines + cost + (count > 1 ? 0 : 4);
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
