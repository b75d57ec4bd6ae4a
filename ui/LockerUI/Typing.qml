import QtQuick

// What was typed, as an assistive program reads it and may write it.
// Nothing of it is drawn, and of a secret no sign is in it.
TextInput {
    id: root

    property string typed: ""
    property bool secret: false
    property string spoken: ""
    readonly property string held: secret ? "•".repeat(typed.length) : typed
    signal written(string text)

    // Replacing comes in two steps, taking away and putting in.
    function hear(): void {
        const wished = text;
        if (wished === held)
            return;
        text = held;
        if (enabled)
            written(wished);
    }

    activeFocusOnPress: false
    color: "transparent"
    selectedTextColor: "transparent"
    selectionColor: "transparent"
    cursorDelegate: Item {}
    font.family: Theme.family
    onHeldChanged: text = held
    onTextChanged: Qt.callLater(hear)
    Accessible.role: Accessible.EditableText
    Accessible.name: spoken
}
