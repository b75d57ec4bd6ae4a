pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Every control in every look that needs no finger; pressed and focused ones are pressed and focused for the picture.
// Its words are those of the screens, so that they come in every language.
Rectangle {
    id: root

    readonly property string word: News.of("thanks").title
    readonly property string sentence: News.line("offline")
    readonly property string unit: "14"
    readonly property int cell: Math.min(width - 2 * Theme.margin, Theme.mm(84))
    readonly property int wide: Math.min(width - 2 * Theme.margin, Theme.mm(172))

    implicitHeight: desk.height + sign.height
    color: Theme.c.ground
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Flow {
        id: desk
        width: parent.width
        padding: Theme.margin
        spacing: Theme.mm(8)

        Sample {
            caption: "primary"
            ActionButton { objectName: "primary"; width: root.cell; kind: "primary"; glyph: "check"; text: root.word }
        }
        Sample {
            caption: "secondary"
            ActionButton { objectName: "secondary"; width: root.cell; glyph: "undo-2"; text: root.word }
        }
        Sample {
            caption: "quiet"
            ActionButton { objectName: "quiet"; width: root.cell; kind: "quiet"; glyph: "id-card"; text: root.word }
        }
        Sample {
            caption: "primary, disabled"
            ActionButton { width: root.cell; kind: "primary"; able: false; text: root.word }
        }
        Sample {
            caption: "secondary, disabled"
            ActionButton { width: root.cell; able: false; text: root.word }
        }
        Sample {
            caption: "big, with a note"
            ActionButton { objectName: "big"; width: root.wide; big: true; kind: "primary"; glyph: "package-open"; text: root.word; note: root.sentence }
        }
        Sample {
            caption: "big, secondary"
            ActionButton { objectName: "big-secondary"; width: root.wide; big: true; glyph: "truck"; text: root.word; note: root.sentence }
        }
        Sample {
            caption: "key"
            Key { objectName: "key"; sign: "5" }
        }
        Sample {
            caption: "key, disabled"
            Key { able: false; sign: "Q" }
        }
        Sample {
            caption: "word key"
            Key { objectName: "word-key"; width: Theme.mm(34); height: Theme.mm(26); sign: "clear" }
        }
        Sample {
            caption: "word key, narrow"
            Key { objectName: "word-key-narrow"; sign: "delete" }
        }
        Sample {
            caption: "keypad"
            Pad { width: Theme.mm(84); height: Theme.mm(96) }
        }
        Sample {
            caption: "letter pad"
            Pad { width: root.wide; height: Theme.mm(92); kind: "letters" }
        }
        Sample {
            caption: "list row"
            ListRow { objectName: "row"; width: root.wide; number: root.unit; text: root.word; note: root.sentence }
        }
        Sample {
            caption: "list row, lit plate"
            ListRow { objectName: "row-lit"; width: root.wide; number: root.unit; lit: true; text: root.word }
        }
        Sample {
            caption: "list row, sign, disabled"
            ListRow { width: root.wide; glyph: "triangle-alert"; able: false; text: root.word }
        }
        Sample {
            caption: "size"
            SizeGrid {
                id: sizes
                width: root.wide
                height: Theme.mm(52)
                names: [root.word]
                frees: ["9"]

                SizeButton { objectName: "size"; plan: sizes; width: sizes.cellWidth; height: sizes.cellHeight; text: root.word; note: root.sentence; free: "9" }
            }
        }
        Sample {
            caption: "assistance, off"
            AssistCell { objectName: "assist"; width: Theme.mm(56); height: Theme.mm(21); glyph: "contrast"; text: root.word }
        }
        Sample {
            caption: "assistance, on"
            AssistCell { objectName: "assist-on"; width: Theme.mm(56); height: Theme.mm(21); glyph: "contrast"; text: root.word; on: true }
        }
        Sample {
            caption: "assistance, on, with its sign"
            AssistCell { objectName: "assist-keeps"; width: Theme.mm(56); height: Theme.mm(21); glyph: "sun-moon"; text: root.word; on: true }
        }
        Sample {
            caption: "assistance, in line"
            AssistCell { width: Theme.mm(66); height: Theme.mm(21); glyph: "globe"; text: root.word; inLine: true }
        }
        Sample {
            caption: "what is typed"
            TextField { width: root.cell; typed: "RSD-10" }
        }
        Sample {
            caption: "search field"
            TextField { width: root.cell; glyph: "search"; typed: "AN"; aside: "3" }
        }
        Repeater {
            model: ["info", "good", "warn", "danger"]

            Sample {
                id: news
                required property string modelData
                caption: "banner, " + modelData
                Banner { width: root.wide; height: implicitHeight; kind: news.modelData; text: root.sentence }
            }
        }
        Sample {
            caption: "fact card"
            FactCard { width: root.cell; glyph: "hash"; word: root.word; fact: "A001-4821" }
        }
        Sample {
            caption: "place card"
            PlaceCard { width: root.wide; height: implicitHeight; unit: root.unit }
        }
        Sample {
            caption: "count-down ring"
            CountdownRing { seconds: 24 }
        }
        Sample {
            caption: "count-down ring, nearly over"
            CountdownRing { seconds: 1 }
        }
        Sample {
            caption: "plate"
            DoorPlate { number: root.unit; mm: 34 }
        }
        Sample {
            caption: "plate, lit"
            DoorPlate { number: root.unit; mm: 34; kind: "lit" }
        }
        Sample {
            caption: "ticket"
            Ticket { width: root.wide; height: Theme.mm(130); title: root.word; number: "1Z999AA10123"; facts: [[root.word, root.unit]]; bars: "211".repeat(30).split("").map(Number) }
        }
        Sample {
            caption: "map on the desk"
            DoorMap { width: root.wide; height: Theme.mm(110); onSign: false; lit: [root.unit]; ajar: true; walk: true }
        }
    }
    Rectangle {
        id: sign
        anchors { left: parent.left; right: parent.right; top: desk.bottom }
        height: flow.height
        color: Theme.c.sign

        Flow {
            id: flow
            width: parent.width
            padding: Theme.margin
            spacing: Theme.mm(8)

            Sample {
                caption: "status line"
                ink: Theme.c.signInk
                StatusLine { width: root.wide; height: implicitHeight }
            }
            Sample {
                caption: "sign head"
                ink: Theme.c.signInk
                SignHead { width: root.wide; height: implicitHeight; plate: root.unit; title: root.word; help: root.sentence }
            }
            Sample {
                caption: "sign head, news"
                ink: Theme.c.signInk
                SignHead { width: root.wide; height: implicitHeight; title: root.word; news: root.sentence }
            }
            Sample {
                caption: "code cells"
                ink: Theme.c.signInk
                CodeCells { width: root.wide; typed: "471"; length: 6 }
            }
            Sample {
                caption: "scanner"
                ink: Theme.c.signInk
                ScanBar { width: root.wide }
            }
            Sample {
                caption: "wait"
                ink: Theme.c.signInk
                WaitDots {}
            }
            Sample {
                caption: "medallion"
                ink: Theme.c.signInk
                Medallion { width: Theme.mm(80); height: Theme.mm(80); glyph: "check" }
            }
        }
    }
}
