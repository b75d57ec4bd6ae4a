import QtQuick

// What may be seen of what is typed: of a secret only the newest sign, and that for a moment.
// Once hidden a sign stays hidden, also when it is the newest again because another was deleted.
Timer {
    id: root

    property bool secret: false
    property int showMs: Site.hideTypedMs   // so long the newest sign is seen; 0: never
    property string typed: ""
    property string shown: ""   // not bound: between a new sign and its veil nothing may be read
    property int count: 0

    function draw(fresh: int): void {
        const hidden = secret ? typed.length - fresh : 0;
        shown = "•".repeat(hidden) + typed.slice(hidden);
    }

    interval: Math.max(1, showMs)
    onTriggered: draw(0)
    onSecretChanged: draw(0)
    onTypedChanged: {
        const fresh = showMs > 0 && typed.length > count;
        count = typed.length;
        draw(fresh ? 1 : 0);
        if (secret && fresh)
            restart();
        else
            stop();
    }
}
