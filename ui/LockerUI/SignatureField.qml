pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// A field to draw in with a finger. Strokes are lists of x, y, x, y ... in thousandths of its width. What is drawn lives
// here and nowhere else; `clear` leaves nothing of it.
Rectangle {
    id: root

    property bool able: true
    property var strokes: []             // those that are finished
    property var stroke: []              // under the finger now
    readonly property bool drawn: strokes.some(line => line.length > 2)
    readonly property int finest: 4      // thousandths: a hand that trembles draws no more points than that
    readonly property int most: 4000     // numbers; a finger that goes on and on draws nothing more
    readonly property int used: strokes.reduce((sum, line) => sum + line.length, 0) + stroke.length

    function clear(): void {
        stroke = [];
        strokes = [];
    }

    function begin(x: real, y: real): void {
        stroke = used < most ? point(x, y) : [];
    }

    function go(x: real, y: real): void {
        const at = point(x, y), last = stroke.slice(-2);
        if (stroke.length > 0 && used < most && Math.hypot(at[0] - last[0], at[1] - last[1]) >= finest)
            stroke = stroke.concat(at);
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

    // A dot is a short line: round ends make it one.
    function line(numbers: var): var {
        const points = [];
        for (let i = 0; i < numbers.length; i += 2)
            points.push(Qt.point(numbers[i] * width / 1000, numbers[i + 1] * width / 1000));
        return points.length === 1 ? [points[0], Qt.point(points[0].x + 1, points[0].y)] : points;
    }

    implicitHeight: Theme.mm(44)
    color: Theme.c.surface
    radius: Theme.radius
    border { width: Theme.rule; color: Theme.c.line }
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Field to sign in", "what a reader says of it")

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.mm(6); bottomMargin: Math.round(parent.height * 0.24) }
        height: Theme.rule
        color: Theme.c.line
    }
    Shape {
        id: ink
        anchors.fill: parent

        component Pen: ShapePath {
            strokeColor: Theme.c.ink
            strokeWidth: Theme.mm(0.9)
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
        }
        Pen {
            PathMultiline {
                paths: root.strokes.map(line => root.line(line))
            }
        }
        Pen {
            PathPolyline {
                path: root.line(root.stroke)
            }
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
