pragma Singleton
import QtQuick

// Every colour and every size. Sizes are millimetres on the glass; pixels are worked out here and nowhere else.
QtObject {
    id: root

    property real pxPerMm: 5.567
    property string scheme: "light"     // light, dark, contrast
    property string restScheme: "light" // what a new visit begins with
    property bool still: false
    property bool rtl: false

    readonly property Roles c: scheme === "dark" ? Schemes.dark : scheme === "contrast" ? Schemes.contrast : Schemes.light
    readonly property bool hc: scheme === "contrast"
    readonly property bool moves: !still && !hc
    readonly property string family: "Inter"

    readonly property int pressMs: 60
    readonly property int doorMs: 220

    readonly property var cap: ({ body: 4.8, lead: 5.6, button: 6.0, key: 8.6, title: 8.8, display: 12.5 })
    readonly property var weights: ({ body: 500, lead: 500, button: 600, key: 600, title: 600, display: 700 })
    readonly property var leadings: ({ body: 1.25, lead: 1.3, button: 1.15, key: 1.0, title: 1.1, display: 1.05 })
    readonly property var trackings: ({ title: -0.015, display: -0.022 })
    readonly property real capPerEm: 0.727

    readonly property int margin: mm(9)
    readonly property int gutter: mm(3)
    readonly property int radius: mm(3)
    readonly property int sheetRadius: mm(7)
    readonly property int doorRadius: mm(1.2)
    readonly property int rule: Math.max(2, mm(hc ? 0.7 : 0.45))
    readonly property int chosen: mm(0.9)
    readonly property int lip: hc ? 0 : mm(1)
    readonly property int key: mm(20)
    readonly property int button: mm(24)
    readonly property int assist: mm(24)

    // Made once: words that share a font share its memory.
    readonly property font number: Qt.font({ family: family, pixelSize: px("body"), weight: Font.Medium, features: { "tnum": 1 } })
    readonly property font nextNumber: Qt.font({ family: family, pixelSize: px("body"), weight: Font.Bold, features: { "tnum": 1 } })

    function mm(x: real): int {
        return Math.round(x * pxPerMm);
    }

    function px(role: string): int {
        return Math.ceil(cap[role] * pxPerMm / capPerEm);
    }

    function weight(role: string): int {
        return weights[role];
    }

    function leading(role: string): real {
        return leadings[role];
    }

    function tracking(role: string): real {
        return (trackings[role] ?? 0) * px(role);
    }

    function nextScheme(): void {
        scheme = scheme === "light" ? "dark" : scheme === "dark" ? "contrast" : "light";
    }
}
