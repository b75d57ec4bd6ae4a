pragma ComponentBehavior: Bound
import QtQuick

// What reads the window aloud and walks it by key. Made when somebody first needs it.
Item {
    id: root

    required property var window         // Main
    readonly property bool walking: walk.walking
    signal say(string text)

    function next(): void {
        walk.next();
    }

    function previous(): void {
        walk.previous();
    }

    function up(): void {
        walk.up();
    }

    function down(): void {
        walk.down();
    }

    function enter(): void {
        walk.press();
    }

    function type(sign: string): bool {
        return walk.type(sign);
    }

    function touched(): void {
        walk.rest();
    }

    function repeat(): void {
        reader.again();
    }

    function echo(): void {
        reader.echo();
    }

    visible: false

    FocusWalk {
        id: walk
        ground: root.window.contentItem
        page: root.window.page
        sheet: root.window.onTop
        focused: root.window.activeFocusItem
    }
    Reader {
        id: reader
        page: root.window.page
        sheet: root.window.onTop
        focusItem: walk.walking ? root.window.activeFocusItem : null
        countdown: root.window.moreTimeLeft
        byKeys: walk.walking
        onSay: text => root.say(text)
    }
}
