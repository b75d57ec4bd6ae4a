pragma ComponentBehavior: Bound
import QtQuick

// A barcode from its module widths, a bar first. Whole pixels only, black on white in every scheme, never mirrored.
Row {
    id: root

    property var widths: []
    property int room: 0
    readonly property int modules: widths.reduce((sum, w) => sum + w, 0)
    readonly property int module: modules > 0 ? Math.min(Theme.mm(0.9), Math.floor(room / modules)) : 0

    LayoutMirroring.enabled: false
    Accessible.ignored: true

    Repeater {
        model: root.widths

        Rectangle {
            required property int index
            required property int modelData
            width: modelData * root.module
            height: root.height
            color: index % 2 ? Schemes.paper : Schemes.inkOnPaper
        }
    }
}
