import QtQuick
import LockerUI

// One control of the gallery, under the name of what it is and how it is.
Column {
    id: root

    required property string caption
    property color ink: Theme.c.ink
    default property alias content: holder.data

    spacing: Theme.mm(2)

    Words {
        text: root.caption
        color: root.ink
        wrapMode: Text.NoWrap
    }
    Item {
        id: holder
        width: Math.max(childrenRect.width, 1)
        height: childrenRect.height
    }
}
