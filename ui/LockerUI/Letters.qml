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
    // and no word lost on a line, in lines of such a width.
    function laid(text: string, face: string, most: real): string {
        const letters = faces[face];         // none while it is made itself
        return !letters ? text : text.split("\n").map(line => letters.joined(letters.numbered(letters.whole(line, most), most), most)).join("\n");
    }

    // The same words with soft hyphens only where a whole line is too short for a word, and no word lost: in no more
    // lines, as a layout has counted them. Arabic letters reach farther than they advance: there no word moves.
    function unbroken(text: string, face: string, most: real): string {
        const letters = faces[face];
        const whole = letters?.whole(text, most) ?? text;
        return !letters || Theme.rtl ? whole : letters.joined(whole, most);
    }

    // A text whose number, still to be put in, stays beside the word before it.
    function kept(text: string): string {
        return text.replace(" %1", "\u00a0%1");
    }

    // Numbers one after another, as the language parts and orders them: a line of them alone has no letter that tells.
    function listed(numbers: var): string {
        return (Theme.rtl ? "\u200f" : "") + numbers.join(qsTr(", ", "between numbers"));
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
            return text.replace(/^(\d+) ([^ ]+)/, keep).replace(/([^ ,.\d]+) (\d[\d.]*(?:[,،]\u00a0\d+)*)(?![^ ,.:!?])/g, keep);
        }

        // Lines as even as they can be, in no more of them than full ones would make: a word that is to begin a line is
        // kept beside so many of those after it that the line before has no room for them.
        function joined(text: string, width: real): string {
            const doubt = Theme.rtl ? Theme.mm(2) : 0;     // letters may reach farther than they advance, or less far
            const most = width - doubt;
            if (across(text) <= most)
                return text;
            const parts = text.split(/([ \u00ad])/);
            const words = parts.filter((_, n) => n % 2 === 0);
            const marks = parts.filter((_, n) => n % 2 === 1);
            const wide = words.map(word => across(word));
            const spaces = marks.map(mark => across(mark === " " ? " " : ""));
            const ends = marks.map(mark => across(mark === " " ? "" : "-"));
            const before = [0];          // how far the words before each reach on one line
            for (const [n, width] of wide.entries())
                before.push(before[n] + width + (spaces[n] ?? 0));
            const from = (i, j) => before[j] - before[i] - (spaces[j - 1] ?? 0) + (ends[j - 1] ?? 0);
            if (words.length < 3 || wide.some(width => width > most))
                return text;
            const starts = evenest(words, from, most);
            for (const [n, start] of starts.entries()) {
                const above = starts[n - 1] ?? 0;
                const end = starts[n + 1] ?? words.length;
                for (let i = start + 1; i < end && from(above, i) <= width + doubt + 1; i++)
                    marks[i - 1] = marks[i - 1] === " " ? "\u00a0" : "";
            }
            return words.reduce((said, word, n) => said + marks[n - 1] + word);
        }

        // The words that begin a line, but for the first.
        function evenest(words: var, from: var, most: real): var {
            const fewest = full(words.length, from, most);
            const mean = from(0, words.length) / fewest;
            const known = {};
            // The best way to have what begins at word `i` in so many lines: what it costs, and where they begin.
            const best = (i, lines) => {
                const key = i * 100 + lines;
                if (known[key] || lines === 0)
                    return known[key] ?? (i === words.length ? [0, []] : [Infinity, []]);
                known[key] = [Infinity, []];
                for (let j = i + 1; j <= words.length && from(i, j) <= most; j++) {
                    const [rest, starts] = best(j, lines - 1);
                    const cost = rest + (from(i, j) / mean - 1) ** 2 + (j < words.length && leads(words, i, j - 1) ? 0.15 : 0);
                    if (cost < known[key][0])
                        known[key] = [cost, j < words.length ? [j, ...starts] : starts];
                }
                return known[key];
            };
            return best(0, fewest)[1];
        }

        // How many lines there are where each is filled.
        function full(count: int, from: var, most: real): int {
            let lines = 1;
            for (let i = 0, j = 1; j <= count; j++) {
                if (from(i, j) > most) {
                    lines += 1;
                    i = j - 1;
                }
            }
            return lines;
        }

        // An article and the like belongs to the word after it, and so does the first word of a sentence.
        function leads(words: var, first: int, word: int): bool {
            return /^\p{L}{1,3}$/u.test(words[word]) || word > first && /[.:?]$/.test(words[word - 1]);
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
