pragma Singleton
import QtQuick

// Where each sign stands in KioskIcons.ttf: Lucide (ISC), cut down to what the kiosk draws.
QtObject {
    readonly property string family: "lucide"
    readonly property var code: ({
        "scan-barcode": 0xe535,
        "package": 0xe129,
        "package-open": 0xe2cc,
        "package-check": 0xe266,
        "package-x": 0xe26a,
        "package-plus": 0xe268,
        "door-open": 0xe3d6,
        "door-closed": 0xe3d5,
        "globe": 0xe0e8,
        "volume-2": 0xe1ab,
        "a-large-small": 0xe587,
        "contrast": 0xe09d,
        "circle-question-mark": 0xe082,
        "phone": 0xe133,
        "arrow-left": 0xe048,
        "arrow-right": 0xe049,
        "delete": 0xe0ae,
        "x": 0xe1b2,
        "check": 0xe06c,
        "circle-check": 0xe226,
        "circle-alert": 0xe077,
        "triangle-alert": 0xe193,
        "info": 0xe0f9,
        "clock": 0xe087,
        "undo-2": 0xe2a1,
        "user": 0xe19f,
        "users": 0xe1a4,
        "search": 0xe151,
        "truck": 0xe194,
        "wrench": 0xe1b1,
        "ban": 0xe051,
        "lock": 0xe10b,
        "lock-open": 0xe10c,
        "map-pin": 0xe111,
        "chevron-right": 0xe06f,
        "chevron-left": 0xe06e,
        "arrow-down": 0xe042,
        "arrow-up": 0xe04a,
        "wifi-off": 0xe1af,
        "id-card": 0xe617,
        "keyboard": 0xe284,
        "log-out": 0xe10e,
        "history": 0xe1f5,
        "rotate-ccw": 0xe148,
        "hourglass": 0xe296,
        "list": 0xe106,
        "shield-check": 0xe1ff,
        "power": 0xe140,
        "ear": 0xe382,
        "accessibility": 0xe297,
        "sun-moon": 0xe2b2,
        "hash": 0xe0ef
    })

    function sign(name: string): string {
        return code[name] ? String.fromCodePoint(code[name]) : "";
    }
}
