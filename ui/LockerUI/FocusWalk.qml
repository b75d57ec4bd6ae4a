pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Walks over the controls by key, in the order they are read: those of the sheet that is up, else those of the
// page and then the assistance bar. The focus is never lost and never trapped; it is seen only after a key.
Item {
    id: root

    property Item ground: null           // what holds page and assistance bar, in this order
    property Item page: null
    property Item sheet: null
    property Item focused: null          // what has the focus now
    property bool walking: false         // by keys, until the glass is touched
    property Item here: null             // the control walked to last
    property Item under: null            // the same, when the sheet came over it
    property bool made: false
    property point place: Qt.point(0, 0) // where it was, also when it is gone

    visible: false

    function next(): void {
        step(1);
    }

    function previous(): void {
        step(-1);
    }

    function down(): void {
        across(1);
    }

    function up(): void {
        across(-1);
    }

    function press(): void {
        const all = controls();
        if (!walking || !all.includes(here))
            step(1);
        else
            (here as T.AbstractButton).click();
    }

    // Press the key that types this sign, where there is one. A keypad with digits types as a finger does.
    function type(sign: string): bool {
        const key = controls().find(control => control.objectName === "key-" + sign);
        if (key)
            (key as T.AbstractButton).click();
        return key !== undefined;
    }

    function home(): void {
        const all = controls();
        if (walking && all.length > 0)
            go(all[0]);
    }

    // The glass was touched: nobody needs the ring.
    function rest(): void {
        walking = false;
        if (here)
            here.focus = false;
        here = null;
        under = null;
    }

    function step(by: int): void {
        const all = controls();
        if (all.length === 0)
            return;
        const at = walking ? all.indexOf(here) : -1;
        go(at < 0 ? all[0] : all[(at + by + all.length) % all.length]);
    }

    function across(by: int): void {
        const all = controls();
        const from = walking && all.includes(here) ? middle(here) : null;
        const there = from ? all.filter(control => (middle(control).y - from.y) * by > Math.min(control.height, here.height) / 2) : [];
        if (there.length === 0)
            step(by);
        else
            go(nearest(there, from));
    }

    function go(control: Item): void {
        walking = true;
        here = control;
        place = middle(control);
        control.forceActiveFocus(Qt.TabFocusReason);
    }

    // What had the focus is gone, hidden or cannot be pressed any more: the nearest that is left gets it.
    function settle(): void {
        if (!walking)
            return;
        const all = controls();
        if (all.length > 0 && !(all.includes(here) && here.activeFocus))
            go(all.includes(here) ? here : nearest(together(all), place));
    }

    // Who was on the page stays there, however near the assistance bar is.
    function together(all: var): var {
        const beside = all.filter(control => isOn(page, control));
        return isOn(page, here) && beside.length > 0 ? beside : all;
    }

    function isOn(ground: Item, control: Item): bool {
        for (let item = control; item; item = item.parent)
            if (item === ground)
                return true;
        return false;
    }

    function come(): void {
        if (sheet || !under)
            home();
        else
            settle();
        if (!sheet)
            under = null;
    }

    function controls(): list<var> {
        const found = [];
        gather(sheet ?? ground, found);
        return found;
    }

    function gather(item: Item, found: var): void {
        for (const child of item?.children ?? []) {
            if (!child.visible || !child.enabled || child.opacity === 0)
                continue;
            if (child instanceof T.AbstractButton)
                found.push(child);
            else
                gather(child, found);
        }
    }

    function middle(control: Item): point {
        return control.mapToItem(null, control.width / 2, control.height / 2);
    }

    function nearest(all: var, from: point): Item {
        const far = all.map(control => Math.abs(middle(control).y - from.y) + 2 * Math.abs(middle(control).x - from.x));
        return all[far.indexOf(Math.min(...far))];
    }

    Component.onCompleted: made = true
    onPageChanged: {
        if (!made)
            return;
        here = null;
        under = null;
        Qt.callLater(home);
    }
    onSheetChanged: {
        if (sheet)
            under = here;
        else if (under)
            here = under;
        Qt.callLater(come);
    }
    onFocusedChanged: Qt.callLater(settle)
}
