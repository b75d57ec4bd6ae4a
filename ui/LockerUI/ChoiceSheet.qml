import QtQuick

// A sheet of equal cells to choose from; what is on is filled and ticked. The last cell leads back.
Sheet {
    id: root

    property var choices: []             // { name, text, glyph, on }
    property real cellMm: Theme.large ? 66 : 56
    readonly property var back: ({ name: "sheet-back", text: qsTr("Go back"), glyph: "arrow-left", kind: "quiet" })
    signal chosen(string name)

    headed: !Theme.small

    Choices {
        id: cells
        width: parent.width
        height: Math.min(Math.max(least, rows * Theme.mm(24) + (rows - 1) * spacing), root.lowRoom)
        ceiling: root.lowRoom
        flat: true
        best: false
        made: 12
        narrowest: Theme.mm(root.cellMm)
        answers: root.choices.map(c => Object.assign({}, c, { kind: c.on ? "primary" : "secondary", glyph: c.on ? "check" : c.glyph })).concat(root.back)
        onChosen: name => {
            if (name === "sheet-back")
                root.close();
            else
                root.chosen(name);
        }
    }
}
