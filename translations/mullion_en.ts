<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
