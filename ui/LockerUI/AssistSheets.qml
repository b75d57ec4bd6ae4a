pragma ComponentBehavior: Bound
import QtQuick

// The sheets that the assistance bar opens: languages, listening, help, and on a small glass all its cells.
Item {
    id: root

    required property AssistBar bar
    property bool staffed: false
    signal staff()

    readonly property string open: bar.sheet
    readonly property var listens: [
        { name: "repeat", text: qsTr("Say it again"), glyph: "rotate-ccw" },
        { name: "keys-aloud", text: qsTr("Say the keys"), glyph: "ear", on: Speech.keysAloud },
        { name: "slower", text: qsTr("Slower"), glyph: "chevron-left" },
        { name: "faster", text: qsTr("Faster"), glyph: "chevron-right" },
        { name: "quieter", text: qsTr("Quieter"), glyph: "arrow-down" },
        { name: "louder", text: qsTr("Louder"), glyph: "arrow-up" },
        { name: "speech-off", text: qsTr("Stop listening"), glyph: "x" }
    ]
    readonly property Sheet sheet: help.up ? help : choices.up ? choices : null

    ChoiceSheet {
        id: choices
        anchors.fill: parent
        up: ["language", "listening", "assistance"].includes(root.open)
        // Two or four beside each other: slower and faster, quieter and louder stand in pairs.
        cellMm: root.open === "listening" ? (Theme.upright || Theme.small ? 84 : 80) : root.open !== "language" && (Theme.large || !Theme.small) ? 84 : Theme.large ? (Theme.small ? 66 : 76) : Theme.small ? 58 : 62
        heading: root.open === "language" ? qsTr("Choose a language") : root.open === "listening" ? qsTr("Listen") : qsTr("What would help you?")
        choices: root.open === "language" ? Site.languages.map(l => ({ name: "language-" + l.code, text: l.name, glyph: "", on: l.code === Theme.language })) : root.open === "listening" ? root.listens : root.bar.cells.map(cell => Object.assign({}, cell, { name: "assistance-" + cell.name }))
        onChosen: name => {
            if (name.startsWith("language-"))
                root.bar.change("language", name.slice(9));
            else if (name === "speech-off")
                root.bar.change("speech", false);
            else if (root.open === "listening")
                root.bar.assisted(name, name === "keys-aloud" ? !Speech.keysAloud : null);
            else
                root.bar.take(name.slice(11));
        }
        onClose: root.bar.turned("")
    }
    HelpSheet {
        id: help
        anchors.fill: parent
        up: root.open === "help"
        staffed: root.staffed
        onStaff: root.staff()
        onClose: root.bar.turned("")
    }
}
