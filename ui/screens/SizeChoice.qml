pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Which size? Only sizes with a free locker are offered, each door drawn to one scale.
Page {
    id: page

    required property string name
    required property var sizes
    required property string addUnit
    required property bool noneFits      // larger ones are here, but taken
    required property string notice
    readonly property bool none: sizes.length === 0 && addUnit === ""
    readonly property int tiles: sizes.length + (addUnit === "" ? 0 : 1)
    // The way back stands among the sizes, where room is scarce and where five, in two columns, would leave a hole.
    readonly property bool gathered: !none && (Theme.small || Theme.lowered || tiles > 4 && (besides || Theme.large))
    readonly property bool cramped: flat && (Theme.small || Theme.large)
    readonly property string sameLocker: qsTr("Locker %1 again", "button: put this parcel into the locker of the last one").arg(addUnit)
    readonly property string advice: none ? qsTr("Keep the parcel with you. Nothing is lost.") : qsTr("Every size here has a free locker.")
    readonly property string to: qsTr("For %1", "%1 is a person or a department").arg(name)
    readonly property var words: ({
        small: { text: qsTr("Small", "size of a locker"), note: qsTr("fits a shoe box"), mm: 120 },
        medium: { text: qsTr("Medium", "size of a locker"), note: qsTr("fits a school bag"), mm: 200 },
        mlarge: { text: qsTr("Medium tall", "size of a locker"), note: qsTr("fits a crate"), mm: 290 },
        large: { text: qsTr("Large", "size of a locker"), note: qsTr("fits a moving box"), mm: 380 }
    })
    readonly property int tallest: Math.max(120, ...sizes.map(offer => doorMm(offer)))

    function doorMm(offer: var): int {
        return offer.height || words[offer.size].mm;
    }

    function freeOf(offer: var): string {
        return qsTr("%n free", "lockers of this size", offer.free);
    }

    title: none ? qsTr("No locker is free") : qsTr("Choose a size")
    help: !none && cramped ? "" : advice
    news: cramped ? News.of(notice).title || News.line(notice) : News.line(notice)
    newsKind: News.kind(notice)
    told: [title, notice === "" ? advice : News.line(notice)]
    toldPrivately: none ? told : [title, to, told[1]]
    flatWhenSmall: !none
    wideShare: none ? 0.56 : 0.36
    full: !none
    signShare: none ? 0.72 : 0
    headShare: none ? 0.62 : wordsUnder ? 0.4 : 0.5
    least: none ? last.least : 2 * Theme.key + grid.spacing
    wordsUnder: Theme.small && Theme.large
    stagePacked: !none
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
            implicitHeight: Math.max(Theme.mm(13), to.implicitHeight)

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
                text: page.to
                color: Theme.c.signInk
                wrapMode: Text.Wrap
                anchors { left: parcel.right; leftMargin: Theme.mm(4); right: parent.right; top: parent.top }
                horizontalAlignment: Text.AlignLeft
            }
        }
    }

    SizeGrid {
        id: grid
        anchors { fill: parent; bottomMargin: page.gathered ? 0 : last.height + Theme.mm(4) }
        visible: !page.none
        count: page.tiles + (page.gathered ? 1 : 0) + (page.gathered && page.noneFits ? 1 : 0)
        names: page.sizes.map(offer => page.words[offer.size].text).concat(page.addUnit === "" ? [] : page.sameLocker)
        frees: page.sizes.map(offer => page.freeOf(offer))

        SizeButton {
            objectName: "size-add"
            width: grid.cellWidth
            height: grid.cellHeight
            visible: page.addUnit !== ""
            plan: grid
            number: page.addUnit
            text: page.sameLocker
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
                plan: grid
                width: grid.cellWidth
                height: grid.cellHeight
                text: page.words[offer.size].text
                note: page.words[offer.size].note
                free: page.freeOf(offer)
                doorMm: page.doorMm(offer)
                tallestMm: page.tallest
                onClicked: page.act("choose-size", { size: offer.size, add: false })
            }
        }
        ActionButton {
            objectName: page.gathered ? "none-fits" : ""
            visible: page.gathered && page.noneFits
            width: grid.cellWidth
            height: grid.cellHeight
            big: true
            leading: Theme.small && Theme.large ? grid.closest : Theme.leading("button")
            glyph: "ban"
            text: qsTr("None fits", "button: the parcel is larger than these sizes")
            onClicked: page.act("none-fits", null)
        }
        ActionButton {
            objectName: page.gathered ? "cancel" : ""
            visible: page.gathered
            width: grid.cellWidth
            height: grid.cellHeight
            big: true
            leading: Theme.small && Theme.large ? grid.closest : Theme.leading("button")
            glyph: "arrow-left"
            text: qsTr("Go back")
            onClicked: page.act("cancel", null)
        }
    }
    BackAndGo {
        id: last
        visible: !page.gathered
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        backName: page.gathered ? "" : "cancel"
        height: least
        goName: page.gathered ? "" : "none-fits"
        goText: page.noneFits && !page.none ? qsTr("None fits", "button: the parcel is larger than these sizes") : ""
        goKind: "secondary"
        goGlyph: "ban"
        onGo: page.act("none-fits", null)
        onBack: page.act("cancel", null)
    }
}
