import QtQuick

// A drawn sign. Words always stand beside it, so a screen reader passes over it.
Text {
    id: root

    property string name: ""
    property real mm: 9
    // Arabic, the one language here that runs to the left, turns its question mark too. What is typed is Latin: the sign
    // that takes its last letter away points to the left in every language.
    readonly property bool directional: name.indexOf("left") > 0 || name.indexOf("right") > 0 || ["undo-2", "log-out", "list", "circle-question-mark"].includes(name)

    text: Icons.sign(name)
    visible: name !== ""
    font.family: Icons.family
    font.pixelSize: Theme.mm(mm)
    color: Theme.c.ink
    width: Theme.mm(mm)
    height: Theme.mm(mm)
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    transform: Scale {
        origin.x: root.width / 2
        xScale: Theme.rtl && root.directional ? -1 : 1
    }
    Accessible.ignored: true
}
