pragma ComponentBehavior: Bound
import QtQuick

// The last row of a desk: the way back leading, the way on trailing and wider. Stacked: a column, the way on first.
Item {
    id: root

    property string backText: qsTr("Go back")
    property string backGlyph: "arrow-left"
    property string goText: ""
    property string goGlyph: ""
    property bool goEnabled: true
    property bool goBusy: false
    property string goKind: "primary"
    property var goTexts: []             // all it says in turn: the row must not grow under a finger, so a mark that would fold one goes
    property string goName: "go"
    property string backName: "cancel"
    property string otherText: ""        // a third way, beside a stacked pair or above the row
    property string otherGlyph: ""
    property string otherName: "other"
    property bool otherEnabled: true
    property bool stacked: false
    property bool tall: false            // a row fills the height it is given
    readonly property string moment: goButton.moment     // while an answer is on its way
    readonly property bool two: goText !== ""
    readonly property bool three: otherText !== ""
    readonly property int gap: Theme.gutter
    readonly property int count: 1 + (two ? 1 : 0) + (three ? 1 : 0)
    readonly property int rowHeight: Math.max(Theme.button, highest(turns.count))
    readonly property int least: stacked ? count * rowHeight + (count - 1) * gap : rowHeight + (three ? rowHeight + gap : 0)
    readonly property int even: Math.floor((height - (count - 1) * gap) / count)
    readonly property int inRow: tall ? height : rowHeight
    readonly property int others: backButton.terseHeight + (three ? otherButton.terseHeight : 0) + (count - 1) * gap
    readonly property int goHeight: !stacked ? inRow : Math.max(Theme.mm(15), Math.min(height - others, Math.max(even, goButton.terseHeight)))   // it says the most
    readonly property int after: height - (two ? goHeight : 0) - (count - 1) * gap     // what the ways below it share
    readonly property int otherHeight: !stacked ? inRow : Math.max(Math.floor(after / 2), Math.min(otherButton.terseHeight, after - backButton.terseHeight))
    readonly property int backHeight: !stacked ? inRow : after - (three ? otherHeight : 0)
    readonly property int backWidth: stacked || !two ? width : shared
    readonly property real usual: Theme.small || tall && Theme.large ? 0.48 : Theme.large || tall ? 0.46 : 0.4     // a tall one can fold its words
    // Large words share the row as they need: folded ones would take a whole row of keys.
    readonly property int shared: Math.round((width - gap) * (Theme.large && folds(usual) && !folds(0.37) ? 0.37 : usual))
    signal back()
    signal go()
    signal other()

    function highest(count: int): int {
        let most = Math.max(backButton.terseHeight, count > 0 && !stacked ? besideGo.terseHeight : 0, two ? goButton.terseHeight : 0, three ? otherButton.terseHeight : 0);
        for (let i = 0; i < count; i++)
            most = Math.max(most, (turns.itemAt(i) as ActionButton)?.terseHeight ?? 0);
        return most;
    }

    // Whether any words need two lines, where the way back has such a share of the row.
    function folds(share: real): bool {
        const room = (width - gap) * share;
        const longest = Math.max(...[goText, ...goTexts].map(text => Letters.button.across(text.replace(/\u00ad/g, ""))));
        return longest > goButton.roomAt(width - gap - room, false, false) || Letters.button.across(backText) > backButton.roomAt(room, false, true);
    }

    implicitHeight: least

    Words {
        id: unfolded
        visible: false
        role: "button"
        text: root.goTexts.length > 0 ? root.goText : ""
        wrapMode: Text.NoWrap
    }
    Words {
        id: otherUnfolded
        visible: false
        role: "button"
        text: root.otherText
        wrapMode: Text.NoWrap
    }
    Repeater {
        id: turns
        model: root.goTexts

        ActionButton {
            required property string modelData
            visible: false
            width: goButton.width
            text: modelData
        }
    }
    // A way on that comes and goes changes no height: the way back is measured as it stands beside it.
    ActionButton {
        id: besideGo
        visible: false
        width: root.shared
        glyph: root.backGlyph
        text: root.backText
    }
    ActionButton {
        id: goButton
        objectName: root.goName
        visible: root.two
        anchors.right: parent.right
        y: root.stacked ? 0 : root.height - height
        width: root.stacked ? root.width : root.width - root.shared - root.gap
        height: root.goHeight
        kind: root.goKind
        glyph: root.goEnabled && !root.stacked && unfolded.implicitWidth <= roomAt(width, false, true) ? root.goGlyph : ""
        text: root.goText
        able: root.goEnabled
        busy: root.goBusy
        onClicked: {
            if (!root.goBusy)
                root.go();
        }
    }
    ActionButton {
        id: otherButton
        objectName: root.otherName
        visible: root.three
        y: root.stacked && root.two ? root.goHeight + root.gap : 0
        width: root.width
        height: root.otherHeight
        kind: root.stacked ? "secondary" : "quiet"
        glyph: !root.stacked || otherUnfolded.implicitWidth <= roomAt(width, false, true) || foot + 2 * otherUnfolded.implicitHeight <= root.even ? root.otherGlyph : ""
        able: root.otherEnabled
        text: root.otherText
        onClicked: root.other()
    }
    ActionButton {
        id: backButton
        objectName: root.backName
        anchors.left: parent.left
        y: root.height - height
        width: root.backWidth
        height: root.backHeight
        glyph: root.backGlyph
        text: root.backText
        onClicked: root.back()
    }
}
