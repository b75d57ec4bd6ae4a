pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Puts into words what is on the glass, for the ear: a screen when it comes up, each sentence of it that changes,
// the control that gets the focus, what is typed, a sheet, the seconds that are left. What others must not hear
// goes to a headset only.
Item {
    id: root

    property var page: null              // a Page; one with keys says in `typed` or `draft` what was typed
    property Sheet sheet: null
    property Item focusItem: null
    property int countdown: -1
    property bool byKeys: false          // the person uses the tactile keypad
    readonly property bool alone: Speech.headset
    readonly property bool openly: !alone && !Speech.keysAloud   // what is typed is masked
    readonly property var sentences: alone ? page?.toldPrivately ?? [] : page?.told ?? []
    readonly property string control: words(focusItem)
    readonly property string signs: page?.draft ?? page?.typed ?? ""
    readonly property var marks: [20, 10]
    signal say(string text)

    property bool starting: false
    property bool arriving: false
    property bool sheetMoved: false
    property bool focusMoved: false
    property bool repeated: false
    property var heard: []               // the sentences of this page that were said
    property var besides: []             // what was typed, and seconds
    property string before: ""           // what was typed before
    property string lacking: ""          // why the one thing to do cannot be done yet
    property int secondsBefore: -1
    property string last: ""

    visible: false

    // Once: what was said last. Twice: everything that is on the glass.
    function again(): void {
        if (repeated || last === "") {
            arriving = true;
            sheetMoved = sheet !== null;
            tell();
        } else {
            say(last);
        }
        repeated = true;
    }

    // What was said last, in the manner that was chosen since.
    function echo(): void {
        if (last !== "")
            say(last);
    }

    function soon(): void {
        if (Speech.on)
            Qt.callLater(tell);
    }

    function tell(): void {
        if (!Speech.on)
            return;
        const parts = (starting ? [instruction()] : []).concat(sheet ? ofSheet() : ofPage(), besides);
        if (starting || arriving || sheetMoved || focusMoved)
            parts.push(control);
        starting = arriving = sheetMoved = focusMoved = false;
        besides = [];
        const text = parts.map(part => sentence(part ?? "")).filter(part => part !== "").join(" ");
        if (text === "")
            return;
        last = text;
        repeated = false;
        say(text);
    }

    function ofSheet(): var {
        return sheetMoved ? sheet.told.concat(countdown > 0 ? seconds() : "") : [];
    }

    function ofPage(): var {
        const all = arriving || sheetMoved;
        const said = all ? sentences : sentences.filter(part => !heard.includes(part));
        heard = sentences;
        const lack = barred(page);
        const ready = !all && lacking !== "" && lack === "";
        lacking = lack;
        return said.concat(all && lack !== "" ? qsTr("Not yet: %1", "1 is the reason, such as: 2 more digits").arg(lack) : ready ? qsTr("That is enough.", "enough signs were typed") : "");
    }

    // The words of a button that cannot be pressed say why.
    function barred(item: Item): string {
        for (const child of item?.children ?? []) {
            if (!child.visible)
                continue;
            const words = child instanceof T.AbstractButton ? (child.enabled ? "" : child.text) : barred(child);
            if (words !== "")
                return words;
        }
        return "";
    }

    function instruction(): string {
        if (byKeys)
            return qsTr("Speech is on. The arrow keys move, the middle key presses. Any key stops the voice.");
        return qsTr("Speech is on. Any touch stops the voice. Listen says it again.");
    }

    function words(item: var): string {
        const button = item as T.AbstractButton;
        if (!button)
            return "";
        const key = button as Key;
        if (key)
            return openly && key.work === null ? qsTr("Key", "one key of the pad, its sign is secret") : key.text;
        const name = !alone && item.openly ? item.openly : item.Accessible.name;
        if (item.Accessible.checkable)
            return item.Accessible.checked ? qsTr("%1, on").arg(name) : qsTr("%1, off").arg(name);
        return button.enabled ? qsTr("%1, button").arg(name) : qsTr("%1, not available").arg(name);
    }

    function seconds(): string {
        return qsTr("%n second(s)", "that are left", countdown);
    }

    function sentence(text: string): string {
        const plain = text.replace(/\u00AD/g, "").replace(/\s+/g, " ").trim();
        return plain === "" || ".!?:;…؟".includes(plain.slice(-1)) ? plain : plain + ".";
    }

    function typed(): string {
        if (signs.length > before.length)
            return openly ? qsTr("Star", "stands for a secret sign that was typed") : signs.slice(-1);
        return signs === "" && before.length > 1 ? qsTr("Cleared", "all that was typed is gone") : qsTr("Deleted", "the last sign that was typed is gone");
    }

    // Somebody else may hear what comes next.
    function forget(): void {
        last = "";
        before = "";
        lacking = "";
        besides = [];
        heard = [];
        repeated = false;
    }

    onPageChanged: {
        arriving = true;
        before = "";
        besides = [];
        soon();
    }
    onSentencesChanged: soon()
    onSheetChanged: {
        sheetMoved = true;
        soon();
    }
    onFocusItemChanged: {
        focusMoved = focusItem !== null;
        soon();
    }
    onControlChanged: {
        focusMoved = control !== "";
        soon();
    }
    onSignsChanged: {
        if (!arriving && signs !== before)
            besides = besides.concat(typed());
        before = signs;
        soon();
    }
    onCountdownChanged: {
        if (sheet && marks.some(mark => secondsBefore > mark && countdown <= mark && countdown > 0))
            besides = besides.concat(seconds());
        secondsBefore = countdown;
        soon();
    }
    Component.onCompleted: {
        starting = arriving = Speech.on;
        before = signs;
        soon();
    }

    Connections {
        target: Speech
        function onOnChanged(): void {
            root.forget();
            root.starting = root.arriving = Speech.on;
            root.soon();
        }
        function onHeadsetChanged(): void {
            root.forget();
            root.arriving = Speech.headset;
            root.heard = root.sentences;
            root.soon();
        }
    }
}
