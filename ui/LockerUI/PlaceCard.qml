import QtQuick

// Where the door is, in words, beside the map that shows it.
Rectangle {
    id: root

    required property string unit
    readonly property string place: Bank.place(unit)
    // How high it is: for those who sit whether they reach it; for others where there is room to say it.
    readonly property string high: Theme.low && Bank.reach(unit) !== "" ? Bank.reach(unit) : Theme.large || Theme.small ? "" : Bank.height(unit)

    visible: place !== ""
    implicitHeight: Math.max(Theme.mm(24), words.implicitHeight + Theme.mm(9))
    radius: Theme.radius
    color: Theme.c.warnTint
    border { width: Theme.hc ? Theme.rule : 0; color: Theme.c.line }

    Glyph {
        id: pin
        name: "map-pin"
        mm: 11
        visible: root.width > Theme.mm(80)
        anchors { left: parent.left; leftMargin: Theme.mm(5); verticalCenter: parent.verticalCenter }
    }
    Words {
        id: words
        objectName: "place"
        role: "lead"
        strong: true
        text: Bank.said([root.place, root.high], "\n")
        anchors { left: pin.visible ? pin.right : parent.left; leftMargin: Theme.mm(4); right: parent.right; rightMargin: Theme.mm(4); verticalCenter: parent.verticalCenter }
        horizontalAlignment: Text.AlignLeft
    }
}
