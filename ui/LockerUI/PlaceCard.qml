import QtQuick

// Where the door is, in words, beside the map that shows it.
Card {
    id: root

    required property string unit
    property bool dropped: false         // there is no room for it
    readonly property string place: Bank.place(unit)
    // How high it is: for those who sit whether they reach it; for others where there is room to say it.
    readonly property string high: tight ? "" : Theme.low && Bank.reach(unit) !== "" ? Bank.reach(unit) : Theme.large || Theme.small ? "" : Bank.height(unit)

    visible: place !== "" && !dropped
    readonly property bool tight: Theme.small && Theme.large
    readonly property bool pinned: !tight && width > Theme.mm(80) && !costly
    // The mark goes where a line that stands whole without it would be broken beside it.
    readonly property bool costly: Theme.small && place.split("\n").map(line => Letters.leadStrong.across(line)).some(wide => wide <= width - Theme.mm(8) && wide > width - Theme.mm(8) - markWidth)
    readonly property int markWidth: pin.width + Theme.mm(4)
    implicitHeight: Math.max(Theme.mm(Theme.small ? 20 : 24), words.implicitHeight + Theme.mm(tight ? 3 : Theme.small ? 6 : 9))
    tint: Theme.c.warnTint

    Glyph {
        id: pin
        name: "map-pin"
        mm: Theme.small ? 9 : 11
        visible: root.pinned
        anchors { left: parent.left; leftMargin: Theme.mm(Theme.small ? 4 : 5); verticalCenter: parent.verticalCenter }
    }
    Words {
        id: words
        objectName: "place"
        role: "lead"
        strong: true
        said: Bank.said([root.place, root.high], "\n")
        anchors { left: root.pinned ? pin.right : parent.left; leftMargin: Theme.mm(4); right: parent.right; rightMargin: Theme.mm(4); verticalCenter: parent.verticalCenter }
        horizontalAlignment: Text.AlignLeft
    }
}
