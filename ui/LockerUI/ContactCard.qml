import QtQuick

// Who a parcel is for: a name and a place, on the sign, both whole however long they are: two people may have one name.
Item {
    id: root

    property string name: ""
    property string place: ""
    property bool department: false
    readonly property int pad: Theme.mm(Theme.small ? Theme.large ? 1.5 : 3 : 6)
    readonly property bool drawn: width > Theme.mm(Theme.large ? 130 : 90)

    readonly property int fullNeed: Math.ceil(whose.implicitHeight + (place === "" ? 0 : where.implicitHeight + lines.spacing)) + 2 * pad

    implicitHeight: Theme.small || !Theme.upright ? fullNeed : Math.max(Theme.mm(34), fullNeed)

    Card {
        width: parent.width
        height: Math.min(parent.height, Math.max(Theme.mm(Theme.small ? 24 : 34), root.fullNeed))
        tint: Theme.c.signDoor
        edge: Theme.c.signLine

        Glyph {
            id: who
            visible: root.drawn
            name: root.department ? "users" : "user"
            mm: Theme.small ? 11 : 16
            color: Theme.c.signInk
            anchors { left: parent.left; leftMargin: root.pad; verticalCenter: parent.verticalCenter }
        }
        Column {
            id: lines
            anchors { left: root.drawn ? who.right : parent.left; leftMargin: Math.max(root.pad, Theme.mm(root.drawn ? 0 : 4)); right: parent.right; rightMargin: root.pad; verticalCenter: parent.verticalCenter }
            spacing: Theme.mm(Theme.small && Theme.large ? 0 : 1)

            Words {
                id: whose
                objectName: "name"
                role: Theme.small || Theme.large ? "lead" : "button"
                strong: true
                text: root.name
                color: Theme.c.signInk
                width: parent.width
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Words {
                id: where
                objectName: "place"
                visible: root.place !== ""
                said: root.place
                color: Theme.c.signInk
                width: parent.width
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
}
