pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Which size? Only sizes with a free locker are offered, each door drawn to one scale.
Page {
    id: page

    required property string name
    required property var sizes
    required property string addUnit
    required property string notice
    readonly property bool none: sizes.length === 0 && addUnit === ""
    readonly property int count: sizes.length + (addUnit === "" ? 0 : 1)
    readonly property int across: wide && count > 3 ? 2 : 1
    readonly property int down: Math.max(1, Math.ceil(count / across))
    readonly property var words: ({
        small: { text: qsTr("Small", "size of a locker"), note: qsTr("fits a shoe box"), mm: 120 },
        medium: { text: qsTr("Medium", "size of a locker"), note: qsTr("fits a school bag"), mm: 200 },
        mlarge: { text: qsTr("Medium tall", "size of a locker"), note: qsTr("fits a crate"), mm: 290 },
        large: { text: qsTr("Large", "size of a locker"), note: qsTr("fits a moving box"), mm: 380 }
    })

    function doorMm(offer: var): int {
        return offer.height || words[offer.size].mm;
    }

    title: none ? qsTr("No locker is free") : qsTr("Choose a size")
    help: none ? qsTr("Keep the parcel with you. Nothing is lost.") : qsTr("Every size here has a free locker.")
    news: News.line(notice)
    newsKind: News.kind(notice)
    wideShare: none ? 0.56 : across === 2 ? 0.3 : 0.36
    signShare: none ? 0.72 : 0
    stage: none ? nothing : whom

    Component {
        id: nothing

        Medallion {
            glyph: "ban"
        }
    }
    Component {
        id: whom

        Item {
            implicitHeight: Math.max(Theme.mm(12), to.implicitHeight)

            Glyph {
                id: parcel
                name: "package"
                mm: 10
                color: Theme.c.signInk
                anchors { left: parent.left; top: parent.top }
            }
            Words {
                id: to
                objectName: "name"
                role: "lead"
                strong: true
                text: qsTr("For %1", "%1 is a person or a department").arg(page.name)
                color: Theme.c.signInk
                wrapMode: Text.Wrap
                anchors { left: parcel.right; leftMargin: Theme.mm(4); right: parent.right; top: parent.top }
            }
        }
    }

    Grid {
        id: list
        readonly property int cellWidth: Math.floor((width - (columns - 1) * spacing) / columns)
        readonly property int cellHeight: Math.min(Theme.mm(60), Math.floor((last.y - Theme.mm(4) - (page.down - 1) * spacing) / page.down))
        width: parent.width
        columns: page.across
        spacing: Theme.mm(page.wide ? 3 : 4)

        ListRow {
            objectName: "size-add"
            visible: page.addUnit !== ""
            width: list.cellWidth
            dense: page.across === 2
            height: page.wide ? list.cellHeight : Math.min(Theme.mm(34), list.cellHeight)
            number: page.addUnit
            text: qsTr("Locker %1 as well", "button: put this parcel into the same locker too").arg(page.addUnit)
            note: qsTr("The same door again")
            onClicked: page.act("choose-size", { size: page.sizes.length > 0 ? page.sizes[0].size : "small", add: true })
        }
        Repeater {
            model: 4

            SizeButton {
                required property int index
                readonly property var offer: page.sizes[index] ?? { size: "small", free: 0 }
                objectName: index < page.sizes.length ? "size-" + offer.size : ""
                visible: index < page.sizes.length
                width: list.cellWidth
                height: list.cellHeight
                text: page.words[offer.size].text
                note: page.words[offer.size].note
                free: qsTr("%n free", "lockers of this size", offer.free)
                doorMm: page.doorMm(offer)
                tallestMm: Math.max(120, ...page.sizes.map(o => page.doorMm(o)))
                onClicked: page.act("choose-size", { size: offer.size, add: false })
            }
        }
    }
    BackAndGo {
        id: last
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        onBack: page.act("cancel", null)
    }
}
