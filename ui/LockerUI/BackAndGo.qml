import QtQuick

// The last row of a desk: the way back leading, the way on trailing and wider.
Row {
    id: root

    property string backText: qsTr("Go back")
    property string backGlyph: "arrow-left"
    property string goText: ""
    property string goGlyph: ""
    property bool goEnabled: true
    property string goKind: "primary"
    property string goName: "go"
    property string backName: "cancel"
    property int rowHeight: Theme.button
    signal back()
    signal go()

    spacing: Theme.gutter

    ActionButton {
        objectName: root.backName
        width: root.goText === "" ? root.width : Math.round((root.width - root.spacing) * 0.4)
        height: root.rowHeight
        glyph: root.backGlyph
        text: root.backText
        onClicked: root.back()
    }
    ActionButton {
        objectName: root.goName
        visible: root.goText !== ""
        width: Math.round((root.width - root.spacing) * 0.6)
        height: root.rowHeight
        kind: root.goKind
        glyph: root.goEnabled ? root.goGlyph : ""
        text: root.goText
        enabled: root.goEnabled
        onClicked: root.go()
    }
}
