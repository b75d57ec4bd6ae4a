pragma ComponentBehavior: Bound
import QtQuick

// A sheet of equal cells to choose from; what is on is filled and ticked. The last cell leads back.
Sheet {
    id: root

    property var choices: []             // { name, text, glyph, on }
    property int most: 3                 // cells beside each other
    readonly property var all: choices.concat({ name: "sheet-back", text: qsTr("Go back"), glyph: "arrow-left", on: false })
    readonly property int across: Theme.upright ? 2 : Math.min(most, all.length)
    readonly property int down: Math.ceil(all.length / across)
    readonly property int gap: Theme.gutter
    readonly property int cell: Math.floor((grid.width - (across - 1) * gap) / across)
    readonly property int rowHeight: Math.max(Theme.mm(15.5), Math.min(Theme.mm(26), Math.floor((lowRoom - (down - 1) * gap) / down)))
    signal chosen(string name)

    headed: !Theme.small || down < 4

    Grid {
        id: grid
        width: parent.width
        columns: root.across
        spacing: root.gap

        Repeater {
            model: root.all.length

            ActionButton {
                required property int index
                readonly property var choice: root.all[index] ?? { name: "", text: "", glyph: "", on: false }
                objectName: choice.name
                width: root.cell
                height: root.rowHeight
                kind: choice.on ? "primary" : "secondary"
                glyph: choice.on ? "check" : choice.glyph ?? ""
                text: choice.text
                centred: false
                Accessible.checkable: true
                Accessible.checked: choice.on
                onClicked: {
                    if (choice.name === "sheet-back")
                        root.close();
                    else
                        root.chosen(choice.name);
                }
            }
        }
    }
}
