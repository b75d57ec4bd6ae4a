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
    property bool early: true           // make the other screens before they are wanted
    property bool painted: false
    property bool helping: false
    readonly property var standIns: ({
        Collect: {},
        Entry: { what: "pickup-code", length: Site.codeLength, alphabet: "digits", notice: "" },
        OpenDoor: { job: "collect", unit: "", phase: "opening", wish: "none", notice: "", parcels: 1 },
        Busy: { task: "checking", cancellable: false },
        Scan: { delivered: 0, lastUnit: "", notice: "", unit: "", free: 0 },
        InOrNot: { job: "deliver", unit: "", wish: "none", notice: "", canBeLarger: true, nextScanConfirms: false },
        Taken: { unit: "", opened: true, remaining: [], seconds: 0 },
        Parcels: { units: [] },
        Recipient: { typed: "", entries: [], busy: false, notice: "" },
        Confirm: { name: "", place: "", type: "recipient" },
        SizeChoice: { name: "", sizes: [], addUnit: "", notice: "" },
        Notice: { notice: "thanks", unit: "", caseNumber: "" },
        Report: { unit: "" },
        Summary: { delivered: 0 },
        Receipt: { number: "", unit: "", caseNumber: "", time: "", bars: [] },
        Idle: {}
    })
    signal acted(string name, var value)
    signal entered(string name)

    // Screens are made once and stay: making them anew costs time and memory and gains nothing.
    function show(name: string, props: var): void {
        const arrived = name !== current;
        const slot = slotFor(name);
        slot.fill(props ?? {});
        if (arrived) {
            helping = false;
            if (name === "Idle" && current !== "")
                Theme.scheme = Theme.restScheme;
            if (slots[current])
                slots[current].leave();
            current = name;
            slot.arrive();
        }
        entered(name);
    }

    function slotFor(name: string): var {
        if (!slots[name])
            slots[name] = slotOf.createObject(stage, { name: name });
        return slots[name];
    }

    objectName: "main"
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
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: bar.top }

        Component {
            id: slotOf

            Loader {
                id: slot
                required property string name
                readonly property Page page: item as Page

                function prepare(props: var): void {
                    asynchronous = true;
                    setSource("screens/" + name + ".qml", props);
                }

                function fill(props: var): void {
                    asynchronous = false;
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

                function leave(): void {
                    if (page)
                        page.gone();
                }

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
        enabled: !window.painted
        function onFrameSwapped(): void {
            window.painted = true;
        }
    }
    Timer {
        id: maker
        property var waiting: Object.keys(window.standIns)
        property var making: null
        interval: 50
        repeat: true
        running: window.early && window.painted && window.current !== "" && (waiting.length > 0 || making !== null)
        onTriggered: {
            if (making && making.status === Loader.Loading)
                return;
            making = null;
            const name = waiting.find(n => !window.slots[n]);
            waiting = waiting.filter(n => n !== name && !window.slots[n]);
            if (name) {
                making = window.slotFor(name);
                making.prepare(window.standIns[name]);
            }
        }
    }
    BankWall {}
    // Named by their files, so that the first frame does not wait for what nobody sees in it.
    Loader {
        id: help
        readonly property var sheet: item
        anchors.fill: stage
        active: window.helping || maker.waiting.length === 0
        source: "LockerUI/HelpSheet.qml"
        onLoaded: sheet.close.connect(() => window.helping = false)

        Binding {
            target: help.item
            property: "up"
            value: window.helping
        }
    }
    Loader {
        id: moreTime
        readonly property var sheet: item
        anchors.fill: stage
        active: window.moreTimeLeft >= 0 || maker.waiting.length === 0
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
        helping: window.helping
        onHelp: window.helping = !window.helping
    }
}
