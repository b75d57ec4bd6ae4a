<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistBar</name>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistSheets</name>
    <message>
        <source>Say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen or scan</source>
        <comment>on the dark screen that nobody stands at</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackAndGo</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>First column right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second column right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third column right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth column right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth column right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth column right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh column right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighth column right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninth column right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenth column right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First column left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second column left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third column left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth column left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth column left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth column left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh column left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighth column left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninth column left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenth column left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First column from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second column from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third column from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth column from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth column from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth column from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh column from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighth column from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninth column from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenth column from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second door from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third door from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth door from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth door from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth door from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh door from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighth door from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninth door from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenth door from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door %1 from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bottom door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second door from the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third door from the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth door from the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth door from the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth door from the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh door from the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighth door from the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninth door from the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenth door from the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door %1 from the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At knee height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At hip height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At chest height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At eye height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above eye height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within reach when seated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above seated reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below seated reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of the screen, near the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of the screen, in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of the screen, near the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of the screen, near the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of the screen, in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of the screen, near the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1, near the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1, in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1, near the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only door.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankPart</name>
    <message>
        <source>You</source>
        <comment>marks the screen on the map of the lockers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankWall</name>
    <message>
        <source>Map. Locker %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the lockers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>We look for this parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We prepare a locker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We check your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>More answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1 of %2 typed</source>
        <comment>spoken: signs of a code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Hyphen</source>
        <comment>spoken: the key -</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>key: takes away all that was typed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>How do you collect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or scan your code now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the message you got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>For this department?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the label again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, choose a locker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a large number that counts down</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPlate</name>
    <message>
        <source>Locker %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type your ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your return code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is under the barcode on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or scan it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open locker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Ask the staff. Tell them this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call us and tell us this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Collect a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your code or your ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold up your code or label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network. Collecting works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InOrNot</name>
    <message>
        <source>Yes, parcel is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locker %1 is then taken</source>
        <comment>occupied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, parcel is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, I keep the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locker %1 must be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look inside</source>
        <comment>why the door is opened again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is locker %1 empty?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the parcel inside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel is in? Just scan the next one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <comment>key: takes away all that was typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key: takes away the last sign</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Delete</source>
        <comment>key: takes away the last sign</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreTimeSheet</name>
    <message>
        <source>If not, we clear the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Name %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>This parcel is already in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That parcel is already in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff must look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the parcel with you. Staff are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff must look at that parcel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting works. Keep other parcels with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locker is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locker is free for that parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We noted that it was not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That parcel stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This locker is out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff are told. Your parcels are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That locker is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff can still open it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to take that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Staff are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door did not open. Staff are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the message you got, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here for you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the place in your message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here for this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your parcel is safe. Staff can hand it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to collect is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff can help you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your parcel is safe. Call the help line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff can help you with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then we are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the door, then we are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kept this for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the same label to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your last parcel again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen was restarted. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your last parcel again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen was restarted. Your code is still good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your code again. It is still good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We told the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We told the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your return code is still good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the door first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then scan the next parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this door first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You still have this parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in, or keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You scanned the same parcel again. Is it in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this parcel in as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this parcel in as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the label flat and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read this. Hold the label flat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDoor</name>
    <message>
        <source>We wait until the door is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is being unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
A larger locker opens then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the parcel.
Then close the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything out.
Then close the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the parcel out.
Then close the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n parcel(s) in.
Then close the door.</source>
        <comment>two or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put the parcel in.
Then close the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locker %1 is open</source>
        <comment>title: it stands open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locker %1 opens</source>
        <comment>title: in a moment, by itself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the lit door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I keep the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your parcels are safe. Staff are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your parcels are safe. We try again by ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Your parcel is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your parcels are here</source>
        <comment>two or more; no number stands beside it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in this locker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n locker(s). Open one at a time.</source>
        <comment>two or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Parcel</source>
        <comment>receipt row: its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>receipt row: when the parcel was put in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <comment>receipt row: bank and locker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank %1, locker %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <comment>receipt row: the number staff ask for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your return is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Looking</source>
        <comment>we are looking for the name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <comment>names that begin with what was typed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n name(s)</source>
        <comment>button: lists the names that were found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>the parcel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two letters of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <comment>button: lists the names that were found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names appear here.</source>
        <comment>as soon as two letters are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name begins with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change letters</source>
        <comment>button: back to the keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Locker was empty</source>
        <comment>button: what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not my parcel</source>
        <comment>button: what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel is damaged</source>
        <comment>button: what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door does not close</source>
        <comment>button: what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We note it for the staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right locker opens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locker %1: %2</source>
        <comment>%2 is a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>parcel(s) in</source>
        <comment>follows the number of parcels delivered, which stands in a box of its own</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) in</source>
        <comment>spoken</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in</source>
        <comment>the last parcel lies in its locker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: the last parcel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish round</source>
        <comment>button: the courier&apos;s round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scanner on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner below the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locker is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every size here has a free locker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a person or a department</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locker %1 as well</source>
        <comment>button: put this parcel into the same locker too</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same door again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers of this size</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Close locker(s) %1</source>
        <comment>asks whoever stands there; %1 are up to four numbers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of lockers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Round finished</source>
        <comment>title: the courier&apos;s round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are in</source>
        <comment>title: what the courier delivered</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish round</source>
        <comment>button: the courier&apos;s round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver more parcels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>Yes, finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds your last parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the door once, then let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your parcel is safe inside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Barcode %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
