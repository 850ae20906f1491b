<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n policies, hash %1</source>
        <translation>
            <numerusform>%n policy, hash %1</numerusform>
            <numerusform>%n policies, hash %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customised mailboxes are kept as exceptions</source>
        <translation>
            <numerusform>%n customised mailbox is kept as an exception</numerusform>
            <numerusform>%n customised mailboxes are kept as exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes: %1 to change in %2 steps, %3 left as they are, %4 held</source>
        <translation>
            <numerusform>%n mailbox: %1 to change in %2 steps, %3 left as they are, %4 held</numerusform>
            <numerusform>%n mailboxes: %1 to change in %2 steps, %3 left as they are, %4 held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes of that run are still to be done: resuming it would change them after all</source>
        <translation>
            <numerusform>%n mailbox of that run is still to be done: resuming it would change it after all</numerusform>
            <numerusform>%n mailboxes of that run are still to be done: resuming it would change them after all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were left out: a field of the query was not read</source>
        <translation>
            <numerusform>%n mailbox was left out: a field of the query was not read</numerusform>
            <numerusform>%n mailboxes were left out: a field of the query was not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n mailboxes? Steps: %1</source>
        <translation>
            <numerusform>Change %n mailbox? Steps: %1</numerusform>
            <numerusform>Change %n mailboxes? Steps: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1 that changes %n mailboxes? Steps: %2</source>
        <translation>
            <numerusform>Approve the plan of %1 that changes %n mailbox? Steps: %2</numerusform>
            <numerusform>Approve the plan of %1 that changes %n mailboxes? Steps: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are exceptions from now on</source>
        <translation>
            <numerusform>%n mailbox is an exception from now on</numerusform>
            <numerusform>%n mailboxes are exceptions from now on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions ended; mailboxes that had none: %1</source>
        <translation>
            <numerusform>%n exception ended; mailboxes that had none: %1</numerusform>
            <numerusform>%n exceptions ended; mailboxes that had none: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>%n mailbox differs</numerusform>
            <numerusform>%n mailboxes differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot;: %n mailboxes</source>
        <translation>
            <numerusform>Snapshot &quot;%1&quot;: %n mailbox</numerusform>
            <numerusform>Snapshot &quot;%1&quot;: %n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes shown, email apps of %1 read.</source>
        <translation>
            <numerusform>%n mailbox shown, email apps of %1 read.</numerusform>
            <numerusform>%n mailboxes shown, email apps of %1 read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, email apps of %1 read, %2 not readable</source>
        <translation>
            <numerusform>%n mailbox found, email apps of %1 read, %2 not readable</numerusform>
            <numerusform>%n mailboxes found, email apps of %1 read, %2 not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, %1 calendars read, %2 not readable</source>
        <translation>
            <numerusform>%n mailbox found, %1 calendars read, %2 not readable</numerusform>
            <numerusform>%n mailboxes found, %1 calendars read, %2 not readable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApproveDialog</name>
    <message numerus="yes">
        <source>Approve the plan of %1, which changes %Ln mailboxes? Nothing is written to them: who made the plan carries it out, with your approval beside it.</source>
        <translation>
            <numerusform>Approve the plan of %1, which changes %Ln mailbox? Nothing is written to it: who made the plan carries it out, with your approval beside it.</numerusform>
            <numerusform>Approve the plan of %1, which changes %Ln mailboxes? Nothing is written to them: who made the plan carries it out, with your approval beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message numerus="yes">
        <source>%n mailboxes are selected</source>
        <translation>
            <numerusform>%n mailbox is selected</numerusform>
            <numerusform>%n mailboxes are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExceptionsPage</name>
    <message numerus="yes">
        <source>%Ln exceptions</source>
        <translation>
            <numerusform>%Ln exception</numerusform>
            <numerusform>%Ln exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>The %Ln selected</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>The %Ln shown</numerusform>
            <numerusform>All %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln exceptions? The policy applies to these mailboxes again, from the next run on. No calendar is changed now.</source>
        <translation>
            <numerusform>End %Ln exception? The policy applies to this mailbox again, from the next run on. No calendar is changed now.</numerusform>
            <numerusform>End %Ln exceptions? The policy applies to these mailboxes again, from the next run on. No calendar is changed now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FirstLook</name>
    <message numerus="yes">
        <source>%1 of %n mailboxes are in its scope.</source>
        <translation>
            <numerusform>%1 of %n mailbox is in its scope.</numerusform>
            <numerusform>%1 of %n mailboxes are in its scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>Of %n it cannot be told, because a field was not read.</numerusform>
            <numerusform>Of %n it cannot be told, because a field was not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have another value than an untouched calendar. Is one of them your house standard? Then name it as untouched; else these people chose it themselves.</source>
        <translation>
            <numerusform>%n has another value than an untouched calendar. Is it your house standard? Then name it as untouched; else this person chose it.</numerusform>
            <numerusform>%n have another value than an untouched calendar. Is one of them your house standard? Then name it as untouched; else these people chose it themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chose their own sharing.</source>
        <translation>
            <numerusform>%n person chose their own sharing.</numerusform>
            <numerusform>%n people chose their own sharing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GroupRow</name>
    <message numerus="yes">
        <source>%1, %n people in it</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1, %n person in it</numerusform>
            <numerusform>%1, %n people in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportProblems</name>
    <message numerus="yes">
        <source>%Ln lines of %1 were not taken:</source>
        <translation>
            <numerusform>%Ln line of %1 was not taken:</numerusform>
            <numerusform>%Ln lines of %1 were not taken:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeepExceptionAction</name>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on. Then the plan is made again.</source>
        <translation>
            <numerusform>Record %Ln mailbox as an exception: its Default stays as it was last read, and policies leave it alone from now on. Then the plan is made again.</numerusform>
            <numerusform>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on. Then the plan is made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeepMailboxesAction</name>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on.</source>
        <translation>
            <numerusform>Record %Ln mailbox as an exception: its Default stays as it was last read, and policies leave it alone from now on.</numerusform>
            <numerusform>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPage</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The one selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n mailboxes</source>
        <translation>
            <numerusform>The %n mailbox</numerusform>
            <numerusform>All %n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>The %n that matches</numerusform>
            <numerusform>All %n that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n mailboxes this cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>Of %n mailbox this cannot be told, because a field was not read.</numerusform>
            <numerusform>Of %n mailboxes this cannot be told, because a field was not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot; holds %n mailboxes.</source>
        <translation>
            <numerusform>Snapshot &quot;%1&quot; holds %n mailbox.</numerusform>
            <numerusform>Snapshot &quot;%1&quot; holds %n mailboxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in scope were not read freshly and are not in it.</source>
        <translation>
            <numerusform>%n in scope was not read freshly and is not in it.</numerusform>
            <numerusform>%n in scope were not read freshly and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendars were read.</source>
        <translation>
            <numerusform>%n calendar was read.</numerusform>
            <numerusform>%n calendars were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were recorded as exceptions.</source>
        <translation>
            <numerusform>%n mailbox was recorded as an exception.</numerusform>
            <numerusform>%n mailboxes were recorded as exceptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, because their Default was not read: %1</source>
        <translation>
            <numerusform>%n was not, because its Default was not read: %1</numerusform>
            <numerusform>%n were not, because their Default was not read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions have ended.</source>
        <translation>
            <numerusform>%n exception has ended.</numerusform>
            <numerusform>%n exceptions have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were not taken.</source>
        <translation>
            <numerusform>%n line of the file was not taken.</numerusform>
            <numerusform>%n lines of the file were not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message numerus="yes">
        <source>Keep the calendars of the %n selected mailboxes as they were last read.</source>
        <translation>
            <numerusform>Keep the calendar of the %n selected mailbox as it was last read.</numerusform>
            <numerusform>Keep the calendars of the %n selected mailboxes as they were last read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of all %n mailboxes that match as they were last read.</source>
        <translation>
            <numerusform>Keep the calendar of the %n mailbox that matches as it was last read.</numerusform>
            <numerusform>Keep the calendars of all %n mailboxes that match as they were last read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices behind the newest one</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanHead</name>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln to change</numerusform>
            <numerusform>%Ln to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are</source>
        <translation>
            <numerusform>%Ln left as it is</numerusform>
            <numerusform>%Ln left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln taken out</numerusform>
            <numerusform>%Ln taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be recorded as exceptions</source>
        <translation>
            <numerusform>%Ln to be recorded as an exception</numerusform>
            <numerusform>%Ln to be recorded as exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claimed by no policy</source>
        <translation>
            <numerusform>%Ln claimed by no policy</numerusform>
            <numerusform>%Ln claimed by no policy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are not in it, because a field of the query was not read of them.</source>
        <translation>
            <numerusform>%Ln mailbox is not in it, because a field of the query was not read of it.</numerusform>
            <numerusform>%Ln mailboxes are not in it, because a field of the query was not read of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named mailboxes were not found: %1</source>
        <translation>
            <numerusform>%Ln named mailbox was not found: %1</numerusform>
            <numerusform>%Ln named mailboxes were not found: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message numerus="yes">
        <source>Plan to put the %n selected mailboxes back to what a snapshot holds.</source>
        <translation>
            <numerusform>Plan to put the %n selected mailbox back to what a snapshot holds.</numerusform>
            <numerusform>Plan to put the %n selected mailboxes back to what a snapshot holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put all %n mailboxes that match back to what a snapshot holds.</source>
        <translation>
            <numerusform>Plan to put the %n mailbox that matches back to what a snapshot holds.</numerusform>
            <numerusform>Plan to put all %n mailboxes that match back to what a snapshot holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>The %Ln selected</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>The %Ln shown</numerusform>
            <numerusform>All %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes</source>
        <translation>
            <numerusform>%Ln mailbox</numerusform>
            <numerusform>%Ln mailboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunCountsBar</name>
    <message numerus="yes">
        <source>%Ln changed by others</source>
        <translation>
            <numerusform>%Ln changed by others</numerusform>
            <numerusform>%Ln changed by others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunProgressLine</name>
    <message numerus="yes">
        <source>Pausing: %Ln mailboxes that were begun are brought to their end.</source>
        <translation>
            <numerusform>Pausing: %Ln mailbox that was begun is brought to its end.</numerusform>
            <numerusform>Pausing: %Ln mailboxes that were begun are brought to their end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScriptPane</name>
    <message numerus="yes">
        <source>%Ln mailboxes, in the order of the table.</source>
        <translation>
            <numerusform>%Ln mailbox, in the order of the table.</numerusform>
            <numerusform>%Ln mailboxes, in the order of the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnapshotsPage</name>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>%n mailbox differs</numerusform>
            <numerusform>%n mailboxes differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartRunAction</name>
    <message numerus="yes">
        <source>C&amp;hange %Ln mailboxes</source>
        <translation>
            <numerusform>C&amp;hange %Ln mailbox</numerusform>
            <numerusform>C&amp;hange %Ln mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln exceptions</source>
        <translation>
            <numerusform>Record %Ln exception</numerusform>
            <numerusform>Record %Ln exceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::age</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::event</name>
    <message numerus="yes">
        <source>%1 started the run %2 over %n mailboxes.</source>
        <translation>
            <numerusform>%1 started the run %2 over %n mailbox.</numerusform>
            <numerusform>%1 started the run %2 over %n mailboxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %n rows to %2.</source>
        <translation>
            <numerusform>%1 exported %n row to %2.</numerusform>
            <numerusform>%1 exported %n rows to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read %n mailboxes.</source>
        <translation>
            <numerusform>%1 read %n mailbox.</numerusform>
            <numerusform>%1 read %n mailboxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kept %n mailboxes as the snapshot &quot;%2&quot;.</source>
        <translation>
            <numerusform>%1 kept %n mailbox as the snapshot &quot;%2&quot;.</numerusform>
            <numerusform>%1 kept %n mailboxes as the snapshot &quot;%2&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made a plan that changes %n mailboxes.</source>
        <translation>
            <numerusform>%1 made a plan that changes %n mailbox.</numerusform>
            <numerusform>%1 made a plan that changes %n mailboxes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::group</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of addresses</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
