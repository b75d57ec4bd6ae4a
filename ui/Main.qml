pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import LockerUI

// The one window. Python says which screen and with what; every touch goes back as one signal.
Window {
    id: window

    property string current: ""
    property int moreTimeLeft: -1
    property int moreTimeOf: 30
    property var closeDoors: []
    property var slots: ({})
    property var left: []                // screens that were left and are still to be cleared
    property bool painted: false
    property string sheet: ""            // which sheet of the assistance bar is up
    property bool dark: false            // covered, because nobody has been here for long
    readonly property bool deserted: current === "Idle" && closeDoors.length === 0 && moreTimeLeft < 0
    readonly property bool resting: current === "Idle" || current === "OutOfOrder"   // staff may begin here
    readonly property Page page: (slots[current] as Slot)?.page ?? null
    readonly property Sheet onTop: moreTimeLeft >= 0 ? moreTime.item as Sheet : assist.sheets?.sheet ?? null

    signal acted(string name, var value)
    signal assisted(string name, var value)
    signal entered(string name)

    // A screen is made when it is first shown, and stays until words change their size: one takes about 17 ms to make
    // and up to 2 MB to keep, and many sites never show half of them.
    function show(name: string, props: var): void {
        const arrived = name !== current;
        clearLeft();
        const slot = slotFor(name);
        slot.fill(props ?? {});
        if (arrived) {
            sheet = "";
            if (slots[current])
                left = left.concat(current);
            current = name;
            slot.arrive();
        }
        entered(name);
    }

    // Cleared, not hidden: nothing of a person stays on a screen that was left. It waits for the frame that shows
    // the next screen, because clearing a screen lays it out anew.
    function clearLeft(): void {
        const names = left;
        left = [];
        for (const name of names) {
            if (name !== current)
                slots[name].clear();
        }
    }

    function slotFor(name: string): Slot {
        if (!slots[name])
            slots[name] = slotOf.createObject(stage, { name: name });
        return slots[name];
    }

    // Before all words change their size: what nobody sees need not be laid out anew. It is made again when it is shown.
    function letGo(): void {
        clearLeft();
        for (const name in slots) {
            if (name !== current)
                slots[name].letGo();
        }
    }

    component Slot: Loader {
        id: slot
        required property string name
        readonly property Page page: item as Page
        readonly property var given: []  // the names of what Python has given

        function fill(props: var): void {
            given.push(...Object.keys(props).filter(name => !given.includes(name)));
            if (status === Loader.Null) {
                setSource("screens/" + name + ".qml", props);
                return;
            }
            for (const key in props)
                item[key] = props[key];
        }

        function arrive(): void {
            if (page)
                page.entered();
        }

        function clear(): void {
            if (!page)
                return;
            page.gone();
            for (const name of given) {
                if (!page.kept.includes(name))
                    item[name] = blank(item[name]);
            }
        }

        function letGo(): void {
            source = "";
        }

        function blank(value: var): var {
            return typeof value === "string" ? "" : typeof value === "number" ? 0 : typeof value === "boolean" ? false : [];
        }
    }

    objectName: "main"
    title: Site.place                    // what an assistive program calls the window
    flags: Qt.Window | Qt.FramelessWindowHint
    width: 1080
    height: 1920
    color: Theme.c.ground

    Binding {
        target: Site
        property: "closeDoors"
        value: window.closeDoors
    }
    Item {
        id: stage
        enabled: window.onTop === null   // the eye is told by the scrim, an assistive program by this: Qt knows no modal state
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: bar.top }

        Component {
            id: slotOf

            Slot {
                id: slot
                anchors.fill: parent
                visible: window.current === name

                Connections {
                    target: slot.page
                    function onAct(name: string, value: var): void {
                        window.acted(name, value);
                    }
                }
            }
        }
    }
    Connections {
        target: window
        enabled: !window.painted || window.left.length > 0
        function onFrameSwapped(): void {
            window.painted = true;
            window.clearLeft();
        }
    }
    BankWall {}
    // Named by their files, so that the first frame does not wait for what nobody sees in it.
    Loader {
        id: assist
        readonly property var sheets: item
        enabled: window.moreTimeLeft < 0
        anchors.fill: stage

        function bring(): void {
            if (window.sheet !== "" && status === Loader.Null)
                setSource("LockerUI/AssistSheets.qml", { bar: bar });
        }

        Connections {
            target: window
            function onSheetChanged(): void {
                assist.bring();
            }
        }
        Binding {
            target: assist.item
            property: "staffed"
            value: window.resting
        }
        Connections {
            target: assist.item
            ignoreUnknownSignals: true
            function onStaff(): void {
                window.sheet = "";
                window.acted("staff", null);
            }
        }
    }
    Loader {
        id: moreTime
        readonly property var sheet: item
        anchors.fill: stage
        active: window.moreTimeLeft >= 0 || item !== null
        source: "LockerUI/MoreTimeSheet.qml"
        onLoaded: {
            sheet.more.connect(() => window.acted("more-time", null));
            sheet.finish.connect(() => window.acted("finish-now", null));
        }

        Binding {
            target: moreTime.item
            property: "of"
            value: window.moreTimeOf
        }
        Binding {
            target: moreTime.item
            property: "seconds"
            value: window.moreTimeLeft
        }
    }
    AssistBar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: implicitHeight
        sheet: window.sheet
        onTurned: name => window.sheet = name
        onAssisted: (name, value) => window.assisted(name, value)
    }
    Loader {
        anchors.fill: parent
        active: window.dark
        source: "LockerUI/Attract.qml"
        onLoaded: window.sheet = ""
    }
}
