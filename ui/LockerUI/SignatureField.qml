pragma ComponentBehavior: Bound
import QtQuick

// A field to draw in with a finger. Strokes are lists of x, y, x, y ... in thousandths of its width. What is drawn lives
// here and nowhere else; `clear` leaves nothing of it. In high contrast a whole edge belongs to what can be pressed: the
// field stands on a bar, as one to type in does.
Rectangle {
    id: root

    property bool able: true
    property var strokes: []             // those that are finished
    property var stroke: []              // under the finger now
    readonly property bool drawn: strokes.some(line => line.length > 2)
    readonly property int finest: 6      // thousandths: a hand that trembles draws no more points than that
    readonly property int most: 1400     // numbers; a finger that goes on and on draws nothing more
    readonly property int used: strokes.reduce((sum, line) => sum + line.length, 0) + stroke.length

    // Strokes that no finger has drawn here.
    function trace(): void {
        for (const line of ink.count === 0 ? strokes : [])
            for (let at = 2; at < line.length; at += 2)
                mark(line.slice(at - 2, at), line.slice(at, at + 2));
    }

    onStrokesChanged: trace()

    function clear(): void {
        stroke = [];
        strokes = [];
        ink.clear();
    }

    function begin(x: real, y: real): void {
        stroke = used < most ? point(x, y) : [];
        if (stroke.length > 0)
            mark(stroke, stroke);
    }

    function go(x: real, y: real): void {
        const at = point(x, y), last = stroke.slice(-2);
        if (stroke.length === 0 || used >= most || Math.hypot(at[0] - last[0], at[1] - last[1]) < finest)
            return;
        stroke = stroke.concat(at);
        mark(last, at);
    }

    function end(): void {
        if (stroke.length > 0)
            strokes = strokes.concat([stroke]);
        stroke = [];
    }

    function point(x: real, y: real): list<int> {
        const inside = (value, most) => Math.round(Math.min(Math.max(value, 0), most) / width * 1000);
        return [inside(x, width), inside(y, Math.min(height, width))];
    }

    function mark(from: var, to: var): void {
        ink.append({ beginX: from[0], beginY: from[1], endX: to[0], endY: to[1] });
    }

    color: Theme.c.surface
    radius: Theme.hc ? 0 : Theme.radius
    border { width: Theme.hc ? 0 : Theme.rule; color: Theme.c.line }
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Field to sign in", "what a reader says of it")

    Rectangle {
        visible: Theme.hc
        width: parent.width
        height: Theme.bar
        color: Theme.c.lit
        anchors.bottom: parent.bottom
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.mm(6); bottomMargin: Math.round(parent.height * 0.24) }
        height: Theme.rule
        color: Theme.c.line
    }
    // Short lines with round ends: a drawn path would need a shader, and a canvas keeps its pixels when it is hidden.
    Repeater {
        model: ListModel {
            id: ink
        }

        Rectangle {
            required property real beginX
            required property real beginY
            required property real endX
            required property real endY
            readonly property real unit: root.width / 1000
            width: Math.hypot(endX - beginX, endY - beginY) * unit + height
            height: Theme.mm(0.9)
            x: (beginX + endX) / 2 * unit - width / 2
            y: (beginY + endY) / 2 * unit - height / 2
            rotation: Math.atan2(endY - beginY, endX - beginX) * 180 / Math.PI
            radius: height / 2
            color: Theme.c.ink
            antialiasing: true
        }
    }
    MouseArea {
        anchors.fill: parent
        enabled: root.able
        preventStealing: true
        onPressed: mouse => root.begin(mouse.x, mouse.y)
        onPositionChanged: mouse => root.go(mouse.x, mouse.y)
        onReleased: root.end()
        onCanceled: root.end()
    }
}
