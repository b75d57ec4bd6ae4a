import QtQuick

// Plate, title, one sentence. News stands where the sentence stood, so nothing else on the screen moves.
Item {
    id: root

    property string title: ""
    property string help: ""
    property string plate: ""
    property string news: ""
    property string newsKind: "warn"
    property bool lit: true
    property bool hero: false
    property bool stacked: false         // the plate over the words
    property int room: 0                 // how high it may become, stacked
    property int under: 0                // of that, what stands under it if it can
    property bool firm: false            // the plate hardly gives way to that
    property int below: 0                // how wide the sentence and news are under the title and what stands beside it; 0: as the title
    property int neighbour: 0            // how high that is
    readonly property bool plated: plate !== "" && !(stacked && Theme.mm(leastMm + 2) + words.height > room)
    readonly property bool low: stacked && fullNeed > lowRoom      // a lower plate rather than none
    readonly property int lowRoom: room - (Theme.mm((firm ? 0.85 * fullMm : leastMm) + 2) + words.height + under > room ? 0 : under)      // it leaves room where that helps
    readonly property real lowMm: Math.max(leastMm, (lowRoom - words.height) / Theme.pxPerMm - 2.6)
    readonly property int gap: Theme.mm(low ? 2 : Theme.small ? 4 : 7)
    readonly property bool beside: plated && !stacked
    readonly property int leastMm: 17
    readonly property int fullMm: Theme.small ? (stacked ? 26 : 22) : stacked ? 46 : 34

    readonly property int fullNeed: plate !== "" && stacked ? Theme.mm(fullMm) + Theme.mm(Theme.small ? 4 : 7) + words.height : words.height

    // How wide it is where none of its lines is broken. Arabic words and a number on one line are wider than measured.
    function unwrapped(): int {
        return (Theme.rtl ? Theme.mm(3) : 0) + Math.ceil(Math.max(across(unbroken, loud), news !== "" ? banner.unwrapped : Math.max(...help.split("\n").map(line => across(line, soft))))) + (beside ? tile.width + Theme.mm(6) : 0);
    }

    readonly property string unbroken: title.replace(/\u00ad/g, "")

    implicitHeight: plated && stacked ? tile.height + gap + words.height : Math.max(words.height, plated ? tile.height : 0)

    // Asking for the height first, it asks again when the font is another.
    function across(text: string, letters: FontMetrics): real {
        return letters.height > 0 ? letters.advanceWidth(text) : 0;
    }

    FontMetrics {
        id: loud
        font: heading.font
    }
    FontMetrics {
        id: soft
        font: sentence.font
    }
    DoorPlate {
        id: tile
        visible: root.plated
        number: root.plate
        kind: root.lit ? "lit" : "sign"
        mm: root.low ? root.lowMm : root.fullMm
        anchors.left: parent.left
        y: root.stacked ? 0 : (root.implicitHeight - height) / 2
    }
    Column {
        id: words
        anchors { left: root.beside ? tile.right : parent.left; leftMargin: root.beside ? Theme.mm(6) : 0; right: parent.right }
        y: root.plated && root.stacked ? tile.height + root.gap : (root.implicitHeight - height) / 2
        spacing: Theme.mm(Theme.small ? 1.5 : 3)

        Item {
            width: parent.width
            height: Math.max(heading.implicitHeight, root.below > 0 ? root.neighbour : 0)

            Words {
                id: heading
                objectName: "heading"
                role: root.hero ? "display" : "title"
                said: root.title
                color: Theme.c.signInk
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                Accessible.role: Accessible.Heading
                Accessible.name: root.unbroken
            }
        }
        Item {
            visible: root.help + root.news !== ""
            width: root.below || parent.width
            x: Theme.rtl ? parent.width - width : 0
            height: root.news !== "" ? banner.implicitHeight : sentence.implicitHeight

            Words {
                id: sentence
                objectName: "sentence"
                visible: said !== "" && root.news === ""
                role: "lead"
                said: root.help
                color: Theme.c.signSoft
                width: parent.width
                horizontalAlignment: Text.AlignLeft
            }
            Banner {
                id: banner
                objectName: "news"
                width: parent.width
                height: implicitHeight
                tight: true
                kind: root.newsKind
                text: root.news
            }
        }
    }
}
