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
    signal acted(string name, var value)
    signal entered(string name)

    // Screens are made once and stay: making them anew costs time and memory and gains nothing.
    function show(name: string, props: var): void {
        const arrived = name !== current;
        const slot = slots[name] ?? slotOf.createObject(stage, { name: name });
        slots[name] = slot;
        slot.fill(props ?? {});
        if (arrived) {
            help.up = false;
            if (name === "Idle" && current !== "")
                Theme.scheme = Theme.restScheme;
            if (slots[current])
                slots[current].leave();
            current = name;
            slot.arrive();
            if (Theme.wakeIgnoreMs > 0)
                settling.restart();
        }
        entered(name);
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

                function fill(props: var): void {
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
    MouseArea {
        anchors.fill: stage
        enabled: settling.running

        Timer {
            id: settling
            interval: Theme.wakeIgnoreMs
        }
    }
    HelpSheet {
        id: help
        anchors.fill: stage
        onClose: up = false
    }
    MoreTimeSheet {
        anchors.fill: stage
        seconds: window.moreTimeLeft
        of: window.moreTimeOf
        onMore: window.acted("more-time", null)
        onFinish: window.acted("finish-now", null)
    }
    AssistBar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: implicitHeight
        helping: help.up
        onHelp: help.up = !help.up
    }
}
