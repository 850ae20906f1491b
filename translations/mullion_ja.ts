<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Waiting %1 s: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customised mailboxes are kept as exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;mullionctl runs resume %1&quot; goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mailboxes: %2 to change in %3 steps, %4 left as they are, %5 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage: %1 of %2 in scope freshly read; %3 mailboxes are claimed by no policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 calls, %2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mailboxes were left out: a field of the query was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found, %2 read, %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in %2, described in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 mailboxes in %2 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window %1 is over; &quot;mullionctl runs resume&quot; goes on with the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events in %2 commits, all as they were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 or one committed with it was altered, added or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this group cannot carry calendar rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of policy: %1. Not known: %2. Coverage: %3 of %4 read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no (%1 is not exported to this account)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown (the service does not say)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange through:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read calendars:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write calendars:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write email apps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (joining: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can carry calendar rights:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namesakes are not known: nothing was scanned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes shown. Coverage: %3 of %4 read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be told, because a field was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scan, not complete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was scanned yet; run &quot;mullionctl scan&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known; scan it first, or check the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;mullionctl scan --policy&quot; with this policy tells entries of its groups from those of namesakes; then plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 policies, hash %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 by %2 on %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mailboxes found, %2 calendars read, %3 not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has this name any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;: %2 of %3 mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not in it, there is no fresh reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mailboxes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;: %2 mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when somebody is free or busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own entry decides:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of groups decide:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default decides:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry decides: not even Default was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holders of full access to the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot;, which cannot be told to be theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the members of &quot;%1&quot;, which could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns this calendar and sees everything (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees (calculated): %2</source>
        <extracomment>%1 is a person, %2 how much is seen, e.g. &quot;everything&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not document this order for Exchange Online. Not examined:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Work on a practice tenant; nothing real is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --demo: how many mailboxes it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --demo: another seed, other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this connection instead of the one used last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this store&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see whose calendar in Exchange Online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mailboxes takes a number from 1 to 1000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed takes a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CancelRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start nothing new; what was sent is awaited and recorded. The run can be resumed later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBar</name>
    <message>
        <source>Connections, appearance and more (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice tenant: nothing real is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of mailboxes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 calendars read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in scope read · last scan %3</source>
        <comment>coverage and age</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connection of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no GUID: 32 hexadecimal digits in five groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoso</source>
        <comment>example of a connection&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worldwide and GCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GCC High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DoD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloud file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificate (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private &amp;key (PEM), unless it is in the certificate&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>Starting the practice tenant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>name of the practice tenant&apos;s connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way here; opening another connection pauses it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>The chosen mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of this calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides (calculated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a mailbox to see its calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar &quot;%1&quot;</source>
        <comment>name of the folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>e.g. read 3 minutes ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of %1: %2, by the entry of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else in the organisation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People outside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of one&apos;s own comes first, then those of one&apos;s groups, then Default. Owners and holders of full access are not asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>Only in the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Engine</name>
    <message>
        <source>A rule of the program was broken; please report this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExportAction</name>
    <message>
        <source>A file is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the table shows into a CSV file, with what it is beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FirstLook</name>
    <message numerus="yes">
        <source>%1 of %n mailboxes are in its scope.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it cannot be told, because a field was not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <comment>calendars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calendar in scope was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n have another value than an untouched calendar. Is one of them your house standard? Then name it as untouched; else these people chose it themselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chose their own sharing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in scope chose their own sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) sees free/busy through Default, and would see nothing where it is closed.</source>
        <comment>organisation and its domains</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free/busy is shared with no other organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default today, in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where free/busy is shared with another organisation, it looks through Default too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;who that is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message>
        <source>&amp;Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd a group to manage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GroupRow</name>
    <message>
        <source>Asking about this group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people in it</source>
        <comment>name of a group</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name or address of a mail-enabled security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the right is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <comment>a group keeps a higher right that it has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>a group&apos;s higher right is lowered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A higher right that the group already has is left to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another right of the group is replaced, also a higher one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this group out of the policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Histogram</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, and how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Intention</name>
    <message>
        <source>%1 (%2)</source>
        <comment>help and keyboard shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeepDialog</name>
    <message>
        <source>Keep as exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on. Then the plan is made again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeepExceptionAction</name>
    <message>
        <source>No mailbox is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan goes by no policy, so there is nothing to make an exception from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; then plan again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MailboxModel</name>
    <message>
        <source>Unknown</source>
        <comment>right of a calendar that was not read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry</source>
        <comment>a group has no entry in a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>state of a mailbox created since the last complete scan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>exception</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>exception</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when a calendar was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, for a screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cell</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPage</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n mailboxes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read yet. Refresh reads all mailboxes and their calendars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n mailboxes this cannot be told, because a field was not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The policy cannot be used, so no states are shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address, or a field: department:sales, status:open, -type:room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot; holds %n mailboxes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in scope were not read freshly and are not in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendars were read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were recorded as exceptions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, because their Default was not read: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A run stopped before its end: %1. Going on reads every row before it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing as soon as what was sent is answered and recorded. The run can be continued at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, practice tenant</source>
        <comment>connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page and shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>New snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of the %n selected mailboxes as they were last read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of all %n mailboxes that match as they were last read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a snapshot of this name; snapshots never change, so choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices behind the newest one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the newest notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the notices before this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PauseRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the run go on where it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start nothing new; the run keeps its place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlanAgainAction</name>
    <message>
        <source>A plan is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the same plan on what is known now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupList</name>
    <message>
        <source>Groups of the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupModel</name>
    <message>
        <source>All mailboxes of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other changes, each shared by few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of a plan&apos;s rows, and how many they are</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlanHead</name>
    <message>
        <source>Planned %1 by %2</source>
        <comment>when, and who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox is concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be recorded as exceptions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in scope read freshly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln claimed by no policy</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are not in it, because a field of the query was not read of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named mailboxes were not found: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and what was found out about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>Stays as it is</source>
        <comment>what a plan does with a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: nothing is done</source>
        <comment>what a plan does with a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out (%1)</source>
        <comment>of a plan; what it would do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, for a screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as exception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PolicyForm</name>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <comment>name and address of a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mailboxes (&amp;scope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;fault becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes whose owner had chosen their own sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untouched means that Default is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a kept Default shows more than a group would &amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People outside the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups whose entries belong to this policy alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means every person&apos;s mailbox; type:user, department:temp, attr2:sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Anonymous to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them, and remember each as an exception (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold them: change nothing until somebody decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite them like all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it and leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it as an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the group out there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the group as much as Default shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PolicyPage</name>
    <message>
        <source>New policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New policy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poli&amp;cy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another policy, for other mailboxes: each mailbox belongs to one at the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this policy out of the set; no calendar is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a policy file, for mullionctl or another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the policy that is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the active policy; no calendar is changed before a plan was shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PutBackAction</name>
    <message>
        <source>None of these rows was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these mailboxes back into the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QueryField</name>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words match name or address; department:sales, status:open, -type:room, created&gt;2026-11-01</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RefreshAction</name>
    <message>
        <source>Mailboxes are being read already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these calendars anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RestoreAction</name>
    <message>
        <source>There is no snapshot to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what going back to a snapshot would change; nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>&amp;Only those who had chosen their own sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every entry, also those of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan to put the %n selected mailboxes back to what a snapshot holds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put all %n mailboxes that match back to what a snapshot holds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and time of a snapshot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise only Default, Anonymous and the groups of the policy are put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResumeRunAction</name>
    <message>
        <source>Choose a run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mailbox of this run has come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what is waiting or in doubt; every mailbox is read first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RetryRunAction</name>
    <message>
        <source>Choose a run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox of this run has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry the &amp;failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the failed mailboxes of this run once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>A plan is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups are checked and every mailbox is decided on. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose mailboxes, then Segment or Restore. What would change is shown here first; nothing is written before you start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Power&amp;Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the PowerShell a colleague would type for these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the plan by name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunCountsBar</name>
    <message numerus="yes">
        <source>%Ln changed by others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and status, e.g. 412 done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes that somebody else changed at the same time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunDetail</name>
    <message>
        <source>F&amp;ollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest rows in sight until something is scrolled or chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>stopping</source>
        <comment>state of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, for a screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>who started a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunProgressLine</name>
    <message>
        <source>Started %1 by %2</source>
        <comment>a run: when, by whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a run: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason: %1</source>
        <comment>of a run, in a person&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mailboxes a second</source>
        <comment>the pace of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first mailboxes are being read…</source>
        <comment>a run that has just started</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: what was sent is awaited and recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: nothing new is sent; the run keeps its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has not come to its end: the program was ended, or another one carries it out. Resuming reads every mailbox before it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a run ended, and technical words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunRowsModel</name>
    <message>
        <source>Nothing was different</source>
        <comment>a row of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, for a screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a mailbox, from what to what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>The run of %1</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is being made ready: groups and mailboxes are looked at once more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run begins with a plan: choose mailboxes, look at what would change, and start it on the Review page. Every run stays here, with what it did to each mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ScriptPane</name>
    <message>
        <source>PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell for these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the script that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these rows changes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 mailboxes. Choose rows or a group to see theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes, in the order of the table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentAction</name>
    <message>
        <source>There is no policy yet; make one on the Policy page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Segment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the policy would change here; nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SnapshotAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sn&amp;apshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was read under a name, to compare with and to go back to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SnapshotModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>mailboxes in a snapshot, of those in scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was read</source>
        <comment>origin of a snapshot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made a snapshot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>origin of a snapshot</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SnapshotsPage</name>
    <message>
        <source>what is known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a snapshot first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots and PowerShell exports (*.json *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export snapshot &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? What it holds cannot be restored any more. No calendar is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a snapshot from our JSON, or from the CSV of Get-MailboxFolderPermission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this snapshot into a JSON file that can be imported again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this snapshot; no calendar is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot yet. Make one on the Mailboxes page before anything is changed: it is the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this run, for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;icket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only the first</source>
        <comment>before a number of mailboxes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>instead of a number of mailboxes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wave: only so many mailboxes, in the order of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first so many mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartRunAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 into the field beside it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln mailboxes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln exceptions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the run; every mailbox is read again before it is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartWindow</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see whose calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation of 500 made-up mailboxes on this machine: read, plan, change, undo. Nothing leaves this machine, and nothing real is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;practice tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StateBar</name>
    <message>
        <source>%1 %2</source>
        <comment>count and state, e.g. 412 open</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StopScanAction</name>
    <message>
        <source>Nothing is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TakeOutAction</name>
    <message>
        <source>None of these rows is in the plan any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these mailboxes out of the run; they can be put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::UndoRunAction</name>
    <message>
        <source>Choose a run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has written nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what taking this run back would change; nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>About Mullion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mullion %1
Who may see whose calendar in Exchange Online.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by the KDE community (LGPL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout Mullion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::spoken</name>
    <message>
        <source>Search</source>
        <comment>what a field is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::Language</name>
    <message>
        <source>English</source>
        <comment>what a language calls itself</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::age</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::apps</name>
    <message>
        <source>Outlook on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook on the web for devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook on the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook for Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook on phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail and Calendar of Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ActiveSync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Web Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <comment>A switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>A switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <comment>A switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>Forwarding</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::column</name>
    <message>
        <source>Name</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPN</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute %1</source>
        <comment>Title of a column, with the number of a custom attribute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by others</source>
        <comment>Title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::difference</name>
    <message>
        <source>no entry</source>
        <comment>Somebody has no entry in a calendar&apos;s rights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: a switch, its position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 (%2)</source>
        <comment>What is done: whose entry, its right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>What is done: whose entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>What is done: Default or Anonymous</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: whose entry, its right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>What changed: its name, before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between several differences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>Between several things that are done</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::error</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted: a permission, role or scope is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found, or out of reach for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name fits more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not answer; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but whether it was done is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::event</name>
    <message>
        <source>%1 found it as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed %2.</source>
        <comment>Who, and what from what to what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left it alone. %2</source>
        <comment>Who, and why as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not change it (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a change, and what became of it is not known (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Meanwhile somebody else changed %2.</source>
        <comment>A sentence, and what differs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was about to add %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was about to set %2 to %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was about to remove %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was about to change the email apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said that it was so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost; reading showed that it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused (%1).</source>
        <comment>The error in technical words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went on with the run %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 started the run %2 over %n mailboxes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 of %2 is over: %3 (%4).</source>
        <comment>Run, who, how it ended, counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2 (%3).</source>
        <comment>Who, a right, the reason in that person&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exported the snapshot &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %n rows to %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 read %n mailboxes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kept %n mailboxes as the snapshot &quot;%2&quot;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted the snapshot &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 made a plan that changes %n mailboxes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 began with this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed its exception.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::group</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of addresses</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no group (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a distribution list: it cannot be given rights. A mail-enabled security group can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a dynamic group: it cannot be given rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Microsoft 365 group: its members would not get the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of rooms: it cannot be given rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This security group is not universal; only a universal one can be given rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of this type cannot be given rights (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group was made anew under its old name: entries given to it before grant nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others have the same name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These members do not get the right through the group: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in it: where Default is closed, nobody would see anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members could not all be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can join it, and so get the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members are kept in the on-premises directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who may change its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group can be given calendar rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::mailbox</name>
    <message>
        <source>Person</source>
        <comment>type of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>type of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <comment>type of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <comment>type of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <comment>type of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling</source>
        <comment>type of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1 since %2 by %3: %4</source>
        <comment>an exception: the kept rights of Default, a date, a person, the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(until %1)</source>
        <comment>an exception&apos;s last day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::moment</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::plan</name>
    <message>
        <source>Segment: %1</source>
        <comment>A plan, and the names of its policies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from the snapshot &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo of the run %1</source>
        <comment>The first characters of a run&apos;s id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send-only mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>A reason as a sentence, and the technical facts behind it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between several facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send-only</source>
        <comment>What an exception keeps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own switches</source>
        <comment>What an exception keeps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to wait %1.</source>
        <comment>A duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to wait %1: %2</source>
        <comment>A duration; the service&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in %1: %2</source>
        <comment>A duration; an error</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::query</name>
    <message>
        <source>a word, field:value, or ( is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field is expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-01 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing &quot; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing ) is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <comment>&quot;yes&quot; and &quot;no&quot; are typed in English</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a right is expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state is expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, no or expired is expected</source>
        <comment>all three are typed in English</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only created and read can be compared; &quot;:&quot; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>where a query is wrong, and what was expected</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::right</name>
    <message>
        <source>free/busy</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads all</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds folders</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owns the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a contact of the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>A right: sees nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free/busy only</source>
        <comment>A right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited details</source>
        <comment>A right: free/busy with subject and place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor: only adds</source>
        <comment>A right: role name and what it allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer: reads all</source>
        <comment>A right: role name and what it allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-editing author: reads all, adds and deletes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: reads all, changes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing author: reads all, changes own, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor: reads and changes all</source>
        <comment>A right: role name and what it allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing editor: reads and changes all, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: everything</source>
        <comment>A right: role name and what it allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom: %1</source>
        <comment>A right without a role name; %1 is a list of what it allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>A right, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free/busy only</source>
        <comment>A right, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>A right, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributor</source>
        <comment>A right, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer</source>
        <comment>A right, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-editing author</source>
        <comment>A right, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <comment>A right, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishing author</source>
        <comment>A right, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor</source>
        <comment>A right, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishing editor</source>
        <comment>A right, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <comment>A right, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom rights (%1)</source>
        <comment>A right without a role name, inside a sentence; %1 is a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees nothing of the calendar.</source>
        <comment>What a right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees when the person is busy, nothing else.</source>
        <comment>What a right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees when the person is busy, with subject and place.</source>
        <comment>What a right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds items, but reads none.</source>
        <comment>What a right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every item.</source>
        <comment>What a right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every item, adds items and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own; adds folders.</source>
        <comment>What a right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item.</source>
        <comment>What a right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item; adds folders.</source>
        <comment>What a right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does everything, and decides who else may.</source>
        <comment>What a right allows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set of its own, which no role name stands for: %1.</source>
        <comment>What a right allows; %1 is a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegate</source>
        <comment>Behind a right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegate, private items too</source>
        <comment>Behind a right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests and may answer them.</source>
        <comment>What a delegate is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests, may answer them, and sees private items.</source>
        <comment>What a delegate is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::state</name>
    <message>
        <source>finished</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: signed out</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: no answer</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: too many failures</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: the same failure again</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: another run took over</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: the store failed</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by a mistake of the program</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <comment>State of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no policy</source>
        <comment>State of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncovered</source>
        <comment>State of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>State of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>State of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exception</source>
        <comment>State of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drifted</source>
        <comment>State of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customised</source>
        <comment>State of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <comment>State of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>State of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segmented</source>
        <comment>State of a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither in the list of all mailboxes nor found by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no policy, so nothing says what is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy&apos;s scope claims this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar was never read, could not be read, or was read too long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that matters has a name that fits several recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default is kept as it is, on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed what our last run left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner chose Default before any run of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default is closed, but people who should see something do not: a group&apos;s entry is missing or dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default is still as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as the policy wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar was never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last reading failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last reading is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not show the entry of Default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not show the entry of Anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name on an entry fits several recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox was made anew since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy claims it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes of this type are not in scope unless named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the scope was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two policies claim it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its exception has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as an exception, but a grant is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody shares less since our last run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody shares more since our last run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody shares otherwise since our last run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner chose Default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group&apos;s entry is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group was made anew; its old entry grants nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default is as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous is not as the policy wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has an entry that no policy wants any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group&apos;s entry has other rights than the policy says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the policy wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since our last run: reported, not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since our last run: accepted as an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since our last run: put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customised: held for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customised: kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customised: overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of the policy cannot carry rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back from the snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot holds no reading of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not customised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the snapshot names nobody who could be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run did not touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To become send-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it after the plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <comment>What a plan does with a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>What a plan does with a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <comment>What a plan does with a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan writes to this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan leaves this mailbox as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done before somebody has decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Result of a row of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <comment>Result of a row of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>Result of a row of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <comment>Result of a row of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>Result of a row of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt</source>
        <comment>Result of a row of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write may have been sent; resuming reads before it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned, and proved by reading it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be done; nothing further was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write was sent and its effect is not known; resuming reads again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <comment>State of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end; it can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: sign in again, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the service refuses; has a role expired? Resume when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the service did not answer for too long; resume later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: too many rows failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the same failure again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: another run took over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the store could not record what was to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: a rule of the program was broken. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>Rows of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>Rows of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>Rows of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <comment>Rows of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>Rows of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <comment>Rows of a run</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words::trustee</name>
    <message>
        <source>Default</source>
        <comment>The entry that counts for everybody inside without a closer one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <comment>The entry that counts for everybody outside</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody inside</source>
        <comment>Whom an entry speaks of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody outside</source>
        <comment>Whom an entry speaks of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>An entry whose name fits several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphan</source>
        <comment>An entry whose owner is no more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external</source>
        <comment>An entry of somebody outside</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the group</source>
        <comment>An entry of a group mailbox&apos;s owners or members</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the organisation who has no closer entry, by name or through a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is not signed in to the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several recipients have this name, and the service does not say which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this name any more: the account was deleted or renamed. The entry lets nobody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody outside, invited by the owner to share this calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owners or members of the group whose mailbox this is; left alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
