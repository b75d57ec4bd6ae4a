pragma Singleton
import QtQuick

// Days and times of day as the language on the glass writes them, in the machine's own time zone.
// Moments are milliseconds since 1970. Written from Python by ui/languages.py.
QtObject {
    property string localeName: "en_GB"
    property string dayPattern: "d MMM yyyy"
    readonly property var locale: Qt.locale(localeName)

    function clock(ms: real): string {
        return new Date(ms).toLocaleTimeString(locale, Locale.ShortFormat);
    }

    function day(ms: real): string {
        return new Date(ms).toLocaleDateString(locale, dayPattern);
    }
}
