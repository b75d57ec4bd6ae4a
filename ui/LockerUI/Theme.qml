pragma Singleton
import QtQuick

// Every colour and every size. Sizes are millimetres on the glass; pixels are worked out here and nowhere else.
QtObject {
    id: root

    property real pxPerMm: 5.567
    property real widthMm: 194          // of the whole glass
    property real heightMm: 345
    property string scheme: "light"     // light, dark, contrast
    property bool large: false          // large text
    property bool low: false            // everything that can be pressed stands in the lowest 40 % of the glass
    property bool still: false
    property bool rtl: false
    property string language: "en"

    readonly property Roles c: scheme === "dark" ? Schemes.dark : scheme === "contrast" ? Schemes.contrast : Schemes.light
    readonly property bool hc: scheme === "contrast"
    readonly property bool moves: !still && !hc
    readonly property string family: "Inter"

    readonly property bool upright: heightMm > widthMm
    // A glass less than a hand's breadth high is all within reach, and has no room to spare.
    readonly property bool small: Math.min(widthMm, heightMm) < 150
    readonly property bool lowers: heightMm >= 180
    readonly property bool lowered: low && lowers
    readonly property real lowShare: 0.4

    readonly property int pressMs: 60
    readonly property int doorMs: 220
    readonly property int pulseMs: 1600

    // Capitals in mm. EN 301 549 5.1.4 asks for 7.3 at 600 mm, Section 508 402.4 for 4.8.
    readonly property var caps: ({
        base: { body: 4.8, lead: 5.6, button: 6.0, key: 8.6, title: 8.8, display: 12.5 },
        large: { body: 7.3, lead: 7.3, button: 7.6, key: 10.0, title: 10.4, display: 13.5 },
        smallBase: { body: 4.8, lead: 5.2, button: 5.6, key: 8.0, title: 7.4, display: 9.0 },
        smallLarge: { body: 7.3, lead: 7.3, button: 7.3, key: 9.0, title: 7.6, display: 8.2 }
    })
    readonly property var cap: small ? (large ? caps.smallLarge : caps.smallBase) : large ? caps.large : caps.base
    readonly property var weights: ({ body: 500, lead: 500, button: 600, key: 600, title: 600, display: 700 })
    // A glass that is small, or lies and keeps its keys low, has no room to spare around words.
    readonly property var leadingsOf: ({
        usual: { body: 1.25, lead: 1.3, button: 1.15, key: 1.0, title: 1.1, display: 1.05 },
        small: { body: 1.12, lead: 1.12, button: 1.1, key: 1.0, title: 1.05, display: 1.05 },
        close: { body: 1.05, lead: 1.0, button: 1.0, key: 1.0, title: 1.0, display: 1.0 }
    })
    readonly property var leadings: large && (small || lowered && !upright) ? leadingsOf.close : small ? leadingsOf.small : leadingsOf.usual
    readonly property var trackings: ({ title: -0.015, display: -0.022 })
    readonly property real capPerEm: language === "ar" ? 0.714 : 0.727   // Inter's H; Noto's alef

    readonly property int margin: mm(small ? 6 : 9)
    readonly property int gutter: mm(small ? 2.6 : 3)
    readonly property int radius: mm(3)
    readonly property int sheetRadius: mm(7)
    readonly property int doorRadius: mm(1.2)
    readonly property int rule: Math.max(2, mm(hc ? 0.7 : 0.45))
    readonly property int chosen: mm(0.9)
    readonly property int bar: mm(1.4)  // in high contrast, along one side of what cannot be pressed
    readonly property int lip: hc ? 0 : mm(1)
    readonly property int key: Math.ceil(20 * pxPerMm)
    readonly property int button: small ? key : mm(24)

    // Made once: words that share a font share its memory.
    readonly property font number: Qt.font({ family: family, pixelSize: px("body"), weight: Font.Medium, features: { "tnum": 1 } })

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
        return rtl ? 0 : (trackings[role] ?? 0) * px(role);
    }
}
