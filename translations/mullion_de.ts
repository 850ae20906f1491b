<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>auth::page</name>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Close this window and go back to Mullion. Do not pass on its address or text.</source>
        <translation>Schließen Sie dieses Fenster und kehren Sie zu Mullion zurück. Geben Sie weder Adresse noch Text weiter.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Close this window. Mullion says what to do next.</source>
        <translation>Schließen Sie dieses Fenster. Mullion sagt, wie es weitergeht.</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in</source>
        <translation>Diese Seite gehört zu keiner Anmeldung</translation>
    </message>
    <message>
        <source>Mullion waits for the answer of the sign-in service, and this is not it. Close this window.</source>
        <translation>Mullion wartet auf die Antwort des Anmeldedienstes, und das ist sie nicht. Schließen Sie dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>&quot;mullionctl runs resume %1&quot; goes on.</source>
        <translation>„mullionctl runs resume %1“ setzt fort.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>%1 found, %2 read, %3 failed</source>
        <translation>%1 gefunden, %2 gelesen, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 rows in %2, described in %3</source>
        <translation>%1 Zeilen in %2, beschrieben in %3</translation>
    </message>
    <message>
        <source>The window %1 is over; &quot;mullionctl runs resume&quot; goes on with the run.</source>
        <translation>Das Zeitfenster %1 ist vorbei; „mullionctl runs resume“ setzt den Lauf fort.</translation>
    </message>
    <message>
        <source>%1 events in %2 commits, all as they were written</source>
        <translation>%1 Ereignisse in %2 Commits, alle so, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>Event %1 or one committed with it was altered, added or removed</source>
        <translation>Ereignis %1 oder eines, das mit ihm geschrieben wurde, wurde verändert, hinzugefügt oder entfernt</translation>
    </message>
    <message>
        <source>%1: this group cannot carry calendar rights</source>
        <translation>%1: Diese Gruppe kann keine Kalenderberechtigungen tragen</translation>
    </message>
    <message>
        <source>Out of policy: %1. Not known: %2. Coverage: %3 of %4 read.</source>
        <translation>Außerhalb der Richtlinie: %1. Nicht bekannt: %2. Abdeckung: %3 von %4 gelesen.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>does not serve</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>no (%1 is not exported to this account)</source>
        <translation>nein (%1 steht diesem Konto nicht zur Verfügung)</translation>
    </message>
    <message>
        <source>unknown (the service does not say)</source>
        <translation>unbekannt (der Dienst sagt es nicht)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbindung:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Mandant:</translation>
    </message>
    <message>
        <source>Cloud:</source>
        <translation>Cloud:</translation>
    </message>
    <message>
        <source>Signed in as:</source>
        <translation>Angemeldet als:</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>Speicher:</translation>
    </message>
    <message>
        <source>Exchange through:</source>
        <translation>Exchange über:</translation>
    </message>
    <message>
        <source>Read calendars:</source>
        <translation>Kalender lesen:</translation>
    </message>
    <message>
        <source>Write calendars:</source>
        <translation>Kalender schreiben:</translation>
    </message>
    <message>
        <source>Write email apps:</source>
        <translation>E-Mail-Apps schreiben:</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Gruppe:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>People in it:</source>
        <translation>Personen darin:</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Changed by:</source>
        <translation>Geändert von:</translation>
    </message>
    <message>
        <source>%1 (joining: %2)</source>
        <translation>%1 (Beitritt: %2)</translation>
    </message>
    <message>
        <source>Can carry calendar rights:</source>
        <translation>Kann Kalenderberechtigungen tragen:</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Namesakes are not known: nothing was scanned yet.</source>
        <translation>Namensvettern sind nicht bekannt: Es wurde noch nichts eingelesen.</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes shown. Coverage: %3 of %4 read.</source>
        <translation>%1 von %2 Postfächern angezeigt. Abdeckung: %3 von %4 gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be told, because a field was not read.</source>
        <translation>Bei %1 lässt es sich nicht sagen, weil ein Feld nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>Last scan: %1</source>
        <translation>Zuletzt eingelesen: %1</translation>
    </message>
    <message>
        <source>Last scan, not complete: %1</source>
        <translation>Zuletzt eingelesen, nicht vollständig: %1</translation>
    </message>
    <message>
        <source>Nothing was scanned yet; run &quot;mullionctl scan&quot;.</source>
        <translation>Es wurde noch nichts eingelesen; führen Sie „mullionctl scan“ aus.</translation>
    </message>
    <message>
        <source>%1: not known; scan it first, or check the address</source>
        <translation>%1: nicht bekannt; lesen Sie es zuerst ein, oder prüfen Sie die Adresse</translation>
    </message>
    <message>
        <source>&quot;mullionctl scan --policy&quot; with this policy tells entries of its groups from those of namesakes; then plan again.</source>
        <translation>„mullionctl scan --policy“ mit dieser Richtlinie unterscheidet Einträge ihrer Gruppen von denen ihrer Namensvettern; planen Sie danach erneut.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n policies, hash %1</source>
        <translation>
            <numerusform>%n Richtlinie, Hash %1</numerusform>
            <numerusform>%n Richtlinien, Hash %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Run %1 by %2 on %3: %4</source>
        <translation>Lauf %1 von %2 am %3: %4</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>several have this name</source>
        <translation>mehrere tragen diesen Namen</translation>
    </message>
    <message>
        <source>nobody has this name any more</source>
        <translation>niemand trägt diesen Namen mehr</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>Calendar:</source>
        <translation>Kalender:</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Verlauf:</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;: %2 of %3 mailboxes</source>
        <translation>Snapshot „%1“: %2 von %3 Postfächern</translation>
    </message>
    <message>
        <source>%1: not in it, there is no fresh reading</source>
        <translation>%1: nicht enthalten, es gibt keine frische Lesung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Geltungsbereich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>das Postfach</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? It cannot be brought back.</source>
        <translation>Den Snapshot „%1“ löschen? Er lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>when somebody is free or busy</source>
        <translation>wann jemand frei oder gebucht ist</translation>
    </message>
    <message>
        <source>subject and place</source>
        <translation>Betreff und Ort</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>The own entry decides:</source>
        <translation>Der eigene Eintrag entscheidet:</translation>
    </message>
    <message>
        <source>Entries of groups decide:</source>
        <translation>Einträge von Gruppen entscheiden:</translation>
    </message>
    <message>
        <source>Default decides:</source>
        <translation>Default entscheidet:</translation>
    </message>
    <message>
        <source>No entry decides: not even Default was shown.</source>
        <translation>Kein Eintrag entscheidet: Nicht einmal Default wurde gezeigt.</translation>
    </message>
    <message>
        <source>holders of full access to the mailbox</source>
        <translation>Inhaber von Vollzugriff auf das Postfach</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot;, which cannot be told to be theirs</source>
        <translation>der Eintrag „%1“, von dem sich nicht sagen lässt, ob er dieser Person gehört</translation>
    </message>
    <message>
        <source>the members of &quot;%1&quot;, which could not be read</source>
        <translation>die Mitglieder von „%1“, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>%1 owns this calendar and sees everything (calculated).</source>
        <translation>%1 besitzt diesen Kalender und sieht alles (berechnet).</translation>
    </message>
    <message>
        <source>%1 sees (calculated): %2</source>
        <extracomment>%1 is a person, %2 how much is seen, e.g. &quot;everything&quot;</extracomment>
        <translation>%1 sieht (berechnet): %2</translation>
    </message>
    <message>
        <source>Microsoft does not document this order for Exchange Online. Not examined:</source>
        <translation>Microsoft dokumentiert diese Reihenfolge für Exchange Online nicht. Nicht untersucht:</translation>
    </message>
    <message>
        <source>To sign in, open %1 in any browser and enter the code %2</source>
        <translation>Öffnen Sie zum Anmelden %1 in einem beliebigen Browser und geben Sie den Code %2 ein</translation>
    </message>
    <message>
        <source>Sign in in the browser that has been opened. If there is none, open this address on this computer:</source>
        <translation>Melden Sie sich in dem geöffneten Browser an. Ist keiner zu sehen, öffnen Sie diese Adresse auf diesem Computer:</translation>
    </message>
    <message>
        <source>%1. Open this address on this computer, or use --device-code:</source>
        <translation>%1. Öffnen Sie diese Adresse auf diesem Computer, oder nehmen Sie --device-code:</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this command: %1</source>
        <translation>Die Anmeldung konnte nicht im Schlüsselbund abgelegt werden und endet mit diesem Befehl: %1</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Passphrase von %1:</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>Für %1 fehlt die Zustimmung: Ein Administrator erteilt sie in der App-Registrierung („Administratorzustimmung erteilen“); was sie braucht, bleibt ausgeschaltet.</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>Das ist %1, nicht wie bisher %2. Die Anmeldung von %2 bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Whoever answers for it goes on with: %1</source>
        <translation>Wer es verantwortet, fährt fort mit: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Genehmigt: %1</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facette</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>%1: not kept, there is no good reading of it; scan it first</source>
        <translation>%1: nicht behalten, es wurde nicht einwandfrei gelesen; lesen Sie es zuerst ein</translation>
    </message>
    <message>
        <source>Change calendar and email apps of %1 for a minute, and put everything back?</source>
        <translation>Kalender und E-Mail-Apps von %1 für eine Minute ändern und alles zurücksetzen?</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>Worauf Verlass sein muss</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>Der Selbsttest ist bestanden: Massenänderungen sind freigegeben.</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them with --accept untested.</source>
        <translation>Der Selbsttest ist nicht bestanden: Massenänderungen bleiben gesperrt, außer jemand verantwortet sie mit --accept untested.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>a sentence about a pause, and a moment</comment>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a moment</comment>
        <translation>noch %1, bis etwa %2</translation>
    </message>
    <message>
        <source>standard output could not be written: %1. What is there is not whole.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden: %1. Was dort steht, ist unvollständig.</translation>
    </message>
    <message>
        <source>About %1 calls, %2</source>
        <comment>A number, and how long they take: 2 h 10 min</comment>
        <translation>Etwa %1 Aufrufe, %2</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <comment>A run, by a person</comment>
        <translation>Genehmigt von %1.</translation>
    </message>
    <message>
        <source>and %1 more, which list shows with why</source>
        <translation>und %1 weitere, die „list“ mit dem Grund zeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n customised mailboxes are kept as exceptions</source>
        <translation>
            <numerusform>%n angepasstes Postfach bleibt als Ausnahme erhalten</numerusform>
            <numerusform>%n angepasste Postfächer bleiben als Ausnahmen erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes: %1 to change in %2 steps, %3 left as they are, %4 held</source>
        <translation>
            <numerusform>%n Postfach: %1 zu ändern in %2 Schritten, %3 bleiben unverändert, %4 zurückgestellt</numerusform>
            <numerusform>%n Postfächer: %1 zu ändern in %2 Schritten, %3 bleiben unverändert, %4 zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage: %1 of %2 in scope freshly read; claimed by no policy: %3</source>
        <translation>Abdeckung: %1 von %2 im Geltungsbereich frisch gelesen; von keiner Richtlinie erfasst: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes of that run are still to be done: resuming it would change them after all</source>
        <translation>
            <numerusform>%n Postfach dieses Laufs steht noch aus: Wird er fortgesetzt, ändert er es doch noch</numerusform>
            <numerusform>%n Postfächer dieses Laufs stehen noch aus: Wird er fortgesetzt, ändert er sie doch noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were left out: a field of the query was not read</source>
        <translation>
            <numerusform>%n Postfach wurde ausgelassen: Ein Feld der Abfrage wurde nicht gelesen</numerusform>
            <numerusform>%n Postfächer wurden ausgelassen: Ein Feld der Abfrage wurde nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n mailboxes? Steps: %1</source>
        <translation>
            <numerusform>%n Postfach ändern? Schritte: %1</numerusform>
            <numerusform>%n Postfächer ändern? Schritte: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1 that changes %n mailboxes? Steps: %2</source>
        <translation>
            <numerusform>Den Plan von %1 genehmigen, der %n Postfach ändert? Schritte: %2</numerusform>
            <numerusform>Den Plan von %1 genehmigen, der %n Postfächer ändert? Schritte: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are exceptions from now on</source>
        <translation>
            <numerusform>%n Postfach ist von nun an eine Ausnahme</numerusform>
            <numerusform>%n Postfächer sind von nun an Ausnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions ended; mailboxes that had none: %1</source>
        <translation>
            <numerusform>%n Ausnahme beendet; Postfächer, die keine hatten: %1</numerusform>
            <numerusform>%n Ausnahmen beendet; Postfächer, die keine hatten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>%n Postfach unterscheidet sich</numerusform>
            <numerusform>%n Postfächer unterscheiden sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot;: %n mailboxes</source>
        <translation>
            <numerusform>Snapshot „%1“: %n Postfach</numerusform>
            <numerusform>Snapshot „%1“: %n Postfächer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes shown, email apps of %1 read.</source>
        <translation>
            <numerusform>%n Postfach angezeigt, E-Mail-Apps von %1 gelesen.</numerusform>
            <numerusform>%n Postfächer angezeigt, E-Mail-Apps von %1 gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, email apps of %1 read, %2 not readable</source>
        <translation>
            <numerusform>%n Postfach gefunden, E-Mail-Apps von %1 gelesen, %2 nicht lesbar</numerusform>
            <numerusform>%n Postfächer gefunden, E-Mail-Apps von %1 gelesen, %2 nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, %1 calendars read, %2 not readable</source>
        <translation>
            <numerusform>%n Postfach gefunden, %1 Kalender gelesen, %2 nicht lesbar</numerusform>
            <numerusform>%n Postfächer gefunden, %1 Kalender gelesen, %2 nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can change it; take their rights away (chmod go=)</source>
        <translation>Warnung: %1: Andere auf diesem Computer können dies ändern; nehmen Sie ihnen die Rechte (chmod go=)</translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can read it; take their rights away (chmod go=)</source>
        <translation>Warnung: %1: Andere auf diesem Computer können dies lesen; nehmen Sie ihnen die Rechte (chmod go=)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Work on a practice tenant; nothing real is changed.</source>
        <translation>Mit einem Übungsmandanten arbeiten; nichts Echtes wird geändert.</translation>
    </message>
    <message>
        <source>With --demo: how many mailboxes it has.</source>
        <translation>Mit --demo: wie viele Postfächer er hat.</translation>
    </message>
    <message>
        <source>With --demo: another seed, other people.</source>
        <translation>Mit --demo: ein anderer Startwert, andere Personen.</translation>
    </message>
    <message>
        <source>Open this connection instead of the one used last.</source>
        <translation>Diese Verbindung statt der zuletzt verwendeten öffnen.</translation>
    </message>
    <message>
        <source>Use this store&apos;s file.</source>
        <translation>Diese Speicherdatei verwenden.</translation>
    </message>
    <message>
        <source>Who may see whose calendar in Exchange Online.</source>
        <translation>Wer wessen Kalender in Exchange Online sehen darf.</translation>
    </message>
    <message>
        <source>--mailboxes takes a number from 1 to 1000000</source>
        <translation>--mailboxes braucht eine Zahl von 1 bis 1000000</translation>
    </message>
    <message>
        <source>--seed takes a number</source>
        <translation>--seed braucht eine Zahl</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>ui::ApproveDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Approve a plan</source>
        <translation>Einen Plan genehmigen</translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1, which changes %Ln mailboxes? Nothing is written to them: who made the plan carries it out, with your approval beside it.</source>
        <translation>
            <numerusform>Den Plan von %1 genehmigen, der %Ln Postfach ändert? Es wird nichts geschrieben: Wer den Plan gemacht hat, führt ihn mit Ihrer Genehmigung aus.</numerusform>
            <numerusform>Den Plan von %1 genehmigen, der %Ln Postfächer ändert? Es wird nichts geschrieben: Wer den Plan gemacht hat, führt ihn mit Ihrer Genehmigung aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your key is being fetched from the keychain…</source>
        <translation>Ihr Schlüssel wird aus dem Schlüsselbund geholt…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>Konto und Schlüssel</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>The first time, give this to the administrator of the limits file, who enters it among the approvers:</source>
        <translation>Geben Sie dies beim ersten Mal der Person, die die Grenzen-Datei verwaltet; sie trägt es unter den Genehmigenden ein:</translation>
    </message>
</context>
<context>
    <name>ui::ApprovePlanAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Es gibt noch keinen Plan</translation>
    </message>
    <message>
        <source>A second person has to approve it; open a plan that somebody else has made</source>
        <translation>Eine zweite Person muss ihn genehmigen; öffnen Sie einen Plan, den jemand anderes gemacht hat</translation>
    </message>
    <message>
        <source>A plan is approved as a whole; put back what you took out</source>
        <translation>Ein Plan wird als Ganzes genehmigt; nehmen Sie wieder auf, was Sie herausgenommen haben</translation>
    </message>
    <message>
        <source>&amp;Approve this plan…</source>
        <translation>Diesen Plan &amp;genehmigen…</translation>
    </message>
    <message>
        <source>Sign somebody else&apos;s plan as the second person that a connection&apos;s limits ask for</source>
        <translation>Den Plan einer anderen Person als die zweite Person unterschreiben, die die Grenzen einer Verbindung verlangen</translation>
    </message>
</context>
<context>
    <name>ui::CancelRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>Dieser Lauf ist nicht im Gang</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>Der Lauf geht seinem Ende zu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Start nothing new; what was sent is awaited and recorded. The run can be resumed later</source>
        <translation>Nichts Neues beginnen; was gesendet wurde, wird abgewartet und aufgezeichnet. Der Lauf kann später fortgesetzt werden</translation>
    </message>
</context>
<context>
    <name>ui::ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>ui::ConcernPanel</name>
    <message>
        <source>Nothing was sent yet. Before this run:</source>
        <translation>Noch wurde nichts gesendet. Vor diesem Lauf:</translation>
    </message>
    <message>
        <source>Run the self-&amp;test...</source>
        <translation>Selbsttest aus&amp;führen...</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>Ich verantworte es</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBar</name>
    <message>
        <source>Connections, appearance and more (F10)</source>
        <translation>Verbindungen, Darstellung und mehr (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Practice tenant: nothing real is changed</source>
        <translation>Übungsmandant: Nichts Echtes wird geändert</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>Anwendung %1</translation>
    </message>
    <message>
        <source>Calendars read</source>
        <translation>Gelesene Kalender</translation>
    </message>
    <message>
        <source>Reading the list of mailboxes…</source>
        <translation>Die Liste der Postfächer wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 calendars read</source>
        <translation>%1 von %2 Kalendern gelesen</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nie gelesen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read · last scan %3</source>
        <comment>coverage and age</comment>
        <translation>%1 von %2 im Geltungsbereich gelesen · zuletzt %3</translation>
    </message>
    <message>
        <source>%1 · may only read</source>
        <comment>who is signed in</comment>
        <translation>%1 · darf nur lesen</translation>
    </message>
    <message>
        <source>%1 · the service asks to wait until %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>%1 · der Dienst bittet, bis %2 zu warten</translation>
    </message>
    <message>
        <source>%1 · the service does not answer, next try at %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>%1 · der Dienst antwortet nicht, nächster Versuch um %2</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird benötigt.</translation>
    </message>
    <message>
        <source>There is a connection of this name.</source>
        <translation>Es gibt schon eine Verbindung dieses Namens.</translation>
    </message>
    <message>
        <source>This is no GUID: 32 hexadecimal digits in five groups.</source>
        <translation>Das ist keine GUID: 32 Hexadezimalziffern in fünf Gruppen.</translation>
    </message>
    <message>
        <source>&amp;Name of the connection</source>
        <translation>&amp;Name der Verbindung</translation>
    </message>
    <message>
        <source>Contoso</source>
        <comment>example of a connection&apos;s name</comment>
        <translation>Contoso</translation>
    </message>
    <message>
        <source>&amp;Cloud</source>
        <translation>&amp;Cloud</translation>
    </message>
    <message>
        <source>Worldwide and GCC</source>
        <translation>Weltweit und GCC</translation>
    </message>
    <message>
        <source>GCC High</source>
        <translation>GCC High</translation>
    </message>
    <message>
        <source>DoD</source>
        <translation>DoD</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>A cloud file…</source>
        <translation>Eine Cloud-Datei…</translation>
    </message>
    <message>
        <source>Cloud &amp;file</source>
        <translation>Cloud-&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>&amp;Mandanten-ID</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID</source>
        <translation>&amp;Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>Private &amp;key (PEM), unless it is in the certificate&apos;s file</source>
        <translation>Private&amp;r Schlüssel (PEM), falls er nicht in der Zertifikatsdatei steht</translation>
    </message>
    <message>
        <source>&amp;Sign-in</source>
        <translation>Anmeldun&amp;g</translation>
    </message>
    <message>
        <source>I sign in myself</source>
        <translation>Ich melde mich selbst an</translation>
    </message>
    <message>
        <source>With a certificate, for unattended use</source>
        <translation>Mit einem Zertifikat, für unbeaufsichtigten Betrieb</translation>
    </message>
    <message>
        <source>C&amp;ertificate (PEM or PFX)</source>
        <translation>&amp;Zertifikat (PEM oder PFX)</translation>
    </message>
    <message>
        <source>Passph&amp;rase of the private key, if it has one; kept until the program ends</source>
        <translation>Passp&amp;hrase des privaten Schlüssels, falls es eine gibt; bleibt bis zum Ende des Programms</translation>
    </message>
    <message>
        <source>This is no cloud file: %1</source>
        <translation>Das ist keine Cloud-Datei: %1</translation>
    </message>
    <message>
        <source>This does not serve: %1</source>
        <comment>a file or a passphrase, and why</comment>
        <translation>Das taugt nicht: %1</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>Starting the practice tenant…</source>
        <translation>Der Übungsmandant wird gestartet…</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>name of the practice tenant&apos;s connection</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>A run is under way here; opening another connection pauses it.</source>
        <translation>Hier ist ein Lauf im Gang; eine andere Verbindung zu öffnen hält ihn an.</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>The chosen mailbox</source>
        <translation>Das gewählte Postfach</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Entries of this calendar</source>
        <translation>Einträge dieses Kalenders</translation>
    </message>
    <message>
        <source>Who decides (calculated)</source>
        <translation>Wer entscheidet (berechnet)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>History of this mailbox</source>
        <translation>Verlauf dieses Postfachs</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are selected</source>
        <translation>
            <numerusform>%n Postfach ist ausgewählt</numerusform>
            <numerusform>%n Postfächer sind ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a mailbox to see its calendar</source>
        <translation>Wählen Sie ein Postfach, um seinen Kalender zu sehen</translation>
    </message>
    <message>
        <source>calendar &quot;%1&quot;</source>
        <comment>name of the folder</comment>
        <translation>Kalender „%1“</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>e.g. read 3 minutes ago</comment>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>Members of %1: %2, by the entry of %3</source>
        <translation>Mitglieder von %1: %2, durch den Eintrag von %3</translation>
    </message>
    <message>
        <source>Everybody else in the organisation: %1</source>
        <translation>Alle anderen in der Organisation: %1</translation>
    </message>
    <message>
        <source>People outside: %1</source>
        <translation>Personen außerhalb: %1</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own comes first, then those of one&apos;s groups, then Default. Owners and holders of full access are not asked.</source>
        <translation>Ein eigener Eintrag kommt zuerst, dann die der eigenen Gruppen, dann Default. Besitzer und Inhaber von Vollzugriff werden nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>Only in the first</source>
        <translation>Nur im ersten</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>Nur im zweiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>Im ersten</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>Im zweiten</translation>
    </message>
</context>
<context>
    <name>ui::Engine</name>
    <message>
        <source>A rule of the program was broken; please report this</source>
        <translation>Eine Regel des Programms wurde verletzt; bitte melden Sie das</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionModel</name>
    <message>
        <source>in force</source>
        <comment>an exception</comment>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>an exception</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>void: the mailbox was made anew</source>
        <comment>an exception</comment>
        <translation>hinfällig: Das Postfach wurde neu angelegt</translation>
    </message>
    <message>
        <source>void: the mailbox is gone</source>
        <comment>an exception</comment>
        <translation>hinfällig: Das Postfach gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>what of a mailbox is kept</comment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Email apps</source>
        <comment>what of a mailbox is kept</comment>
        <translation>E-Mail-Apps</translation>
    </message>
    <message>
        <source>Kept as</source>
        <comment>title of a column: which right</comment>
        <translation>Behalten als</translation>
    </message>
    <message>
        <source>By</source>
        <comment>title of a column: who recorded an exception</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a column</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>title of a column: an exception&apos;s last day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>title of a column: what an exception is worth now</comment>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>title of a column: what of a mailbox is kept</comment>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>a run found it customised</source>
        <comment>why there is an exception</comment>
        <translation>ein Lauf fand es angepasst</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionsPage</name>
    <message numerus="yes">
        <source>%Ln exceptions</source>
        <translation>
            <numerusform>%Ln Ausnahme</numerusform>
            <numerusform>%Ln Ausnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Die %Ln ausgewählte</numerusform>
            <numerusform>Die %Ln ausgewählten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>Die %Ln gezeigte</numerusform>
            <numerusform>Alle %Ln gezeigten</numerusform>
        </translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Ausnahmen werden aufgezeichnet</translation>
    </message>
    <message>
        <source>None of these is in force</source>
        <translation>Keine davon ist in Kraft</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln exceptions? The policy applies to these mailboxes again, from the next run on. No calendar is changed now.</source>
        <translation>
            <numerusform>%Ln Ausnahme beenden? Ab dem nächsten Lauf gilt die Richtlinie wieder für dieses Postfach. Jetzt wird kein Kalender geändert.</numerusform>
            <numerusform>%Ln Ausnahmen beenden? Ab dem nächsten Lauf gilt die Richtlinie wieder für diese Postfächer. Jetzt wird kein Kalender geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Import exceptions</source>
        <translation>Ausnahmen importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no exception yet</source>
        <translation>Es gibt noch keine Ausnahme</translation>
    </message>
    <message>
        <source>Choose mailboxes and keep them as exceptions, with a reason: policies leave their Default alone from then on. A run that finds customised mailboxes records them by itself, and a list can be imported.</source>
        <translation>Wählen Sie Postfächer und behalten Sie sie mit einem Grund als Ausnahmen: Von da an lassen Richtlinien ihr Default in Ruhe. Ein Lauf, der angepasste Postfächer findet, zeichnet sie von selbst auf, und eine Liste kann importiert werden.</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>Postfächer &amp;zeigen</translation>
    </message>
    <message>
        <source>Name, address, reason or person</source>
        <translation>Name, Adresse, Grund oder Person</translation>
    </message>
    <message>
        <source>Filter the exceptions by name, address, reason or person</source>
        <translation>Die Ausnahmen nach Name, Adresse, Grund oder Person filtern</translation>
    </message>
    <message>
        <source>Only those in &amp;force</source>
        <translation>Nur die in &amp;Kraft</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Keep the mailboxes of a CSV file: columns address, reason, and if needed expires, facet, kept</source>
        <translation>Die Postfächer einer CSV-Datei behalten: Spalten address, reason und bei Bedarf expires, facet, kept</translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation>Been&amp;den…</translation>
    </message>
    <message>
        <source>The policy applies to these mailboxes again, from the next run on</source>
        <translation>Ab dem nächsten Lauf gilt die Richtlinie wieder für diese Postfächer</translation>
    </message>
</context>
<context>
    <name>ui::ExportAction</name>
    <message>
        <source>A file is being written</source>
        <translation>Eine Datei wird geschrieben</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Es gibt nichts zu schreiben</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write what the table shows into a CSV file, with what it is beside it</source>
        <translation>Was die Tabelle zeigt, in eine CSV-Datei schreiben, mit einer Beschreibung daneben</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::FirstLook</name>
    <message numerus="yes">
        <source>%1 of %n mailboxes are in its scope.</source>
        <translation>
            <numerusform>%1 von %n Postfach liegt in ihrem Geltungsbereich.</numerusform>
            <numerusform>%1 von %n Postfächern liegen in ihrem Geltungsbereich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>Bei %n lässt es sich nicht sagen, weil ein Feld nicht gelesen wurde.</numerusform>
            <numerusform>Bei %n lässt es sich nicht sagen, weil ein Feld nicht gelesen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <comment>calendars</comment>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>No calendar in scope was read yet.</source>
        <translation>Im Geltungsbereich wurde noch kein Kalender gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n have another value than an untouched calendar. Is one of them your house standard? Then name it as untouched; else these people chose it themselves.</source>
        <translation>
            <numerusform>%n hat einen anderen Wert als ein unberührter Kalender. Ist das Ihr Hausstandard? Dann nennen Sie ihn als unberührt; sonst hat diese Person ihn selbst gewählt.</numerusform>
            <numerusform>%n haben einen anderen Wert als ein unberührter Kalender. Ist einer davon Ihr Hausstandard? Dann nennen Sie ihn als unberührt; sonst haben diese Personen ihn selbst gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chose their own sharing.</source>
        <translation>
            <numerusform>%n Person hat ihre Freigabe selbst gewählt.</numerusform>
            <numerusform>%n Personen haben ihre Freigabe selbst gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in scope chose their own sharing.</source>
        <translation>Niemand im Geltungsbereich hat seine Freigabe selbst gewählt.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>%1 (%2) sees free/busy through Default, and would see nothing where it is closed.</source>
        <comment>organisation and its domains</comment>
        <translation>%1 (%2) sieht Frei/Gebucht über Default und sähe nichts, wo es geschlossen ist.</translation>
    </message>
    <message>
        <source>Free/busy is shared with no other organisation.</source>
        <translation>Frei/Gebucht wird mit keiner anderen Organisation geteilt.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Default today, in scope</source>
        <translation>Default heute, im Geltungsbereich</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Andere Organisationen</translation>
    </message>
    <message>
        <source>Where free/busy is shared with another organisation, it looks through Default too.</source>
        <translation>Wo Frei/Gebucht mit einer anderen Organisation geteilt wird, blickt auch sie durch Default.</translation>
    </message>
    <message>
        <source>Look &amp;who that is</source>
        <translation>Nachse&amp;hen, wer das ist</translation>
    </message>
</context>
<context>
    <name>ui::GiveApprovalAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Es gibt noch keinen Plan</translation>
    </message>
    <message>
        <source>&amp;Load an approval…</source>
        <translation>Eine Genehmigung &amp;laden…</translation>
    </message>
    <message>
        <source>Read the file that a second person made by approving this plan</source>
        <translation>Die Datei lesen, die eine zweite Person durch Genehmigen dieses Plans gemacht hat</translation>
    </message>
    <message>
        <source>Load an approval</source>
        <translation>Eine Genehmigung laden</translation>
    </message>
    <message>
        <source>Approvals (*.approval.json);;All files (*)</source>
        <translation>Genehmigungen (*.approval.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message>
        <source>&amp;Add a group</source>
        <translation>Gruppe hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>A&amp;dd a group to manage</source>
        <translation>Verwaltete Gruppe hinz&amp;ufügen</translation>
    </message>
</context>
<context>
    <name>ui::GroupRow</name>
    <message>
        <source>Asking about this group…</source>
        <translation>Nach dieser Gruppe wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people in it</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1, %n Person darin</numerusform>
            <numerusform>%1, %n Personen darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or address of a mail-enabled security group</source>
        <translation>Name oder Adresse einer E-Mail-aktivierten Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Right of the group</source>
        <translation>Berechtigung der Gruppe</translation>
    </message>
    <message>
        <source>How the right is compared</source>
        <translation>Wie die Berechtigung verglichen wird</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>a group keeps a higher right that it has</comment>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>a group&apos;s higher right is lowered</comment>
        <translation>genau</translation>
    </message>
    <message>
        <source>A higher right that the group already has is left to it</source>
        <translation>Eine höhere Berechtigung, die die Gruppe schon hat, bleibt ihr</translation>
    </message>
    <message>
        <source>Another right of the group is replaced, also a higher one</source>
        <translation>Eine andere Berechtigung der Gruppe wird ersetzt, auch eine höhere</translation>
    </message>
    <message>
        <source>Take this group out of the policy</source>
        <translation>Diese Gruppe aus der Richtlinie nehmen</translation>
    </message>
</context>
<context>
    <name>ui::Histogram</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, and how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ImportProblems</name>
    <message numerus="yes">
        <source>%Ln lines of %1 were not taken:</source>
        <translation>
            <numerusform>%Ln Zeile von %1 wurde nicht übernommen:</numerusform>
            <numerusform>%Ln Zeilen von %1 wurden nicht übernommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::Intention</name>
    <message>
        <source>%1 (%2)</source>
        <comment>help and keyboard shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::KeepDialog</name>
    <message>
        <source>Keep as exception</source>
        <translation>Als Ausnahme behalten</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>&amp;Bis zum Ende des</translation>
    </message>
    <message>
        <source>From then on the policy applies again. Without a day it never does by itself.</source>
        <translation>Danach gilt die Richtlinie wieder. Ohne Tag nie von selbst.</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>Letzter Tag der Ausnahme</translation>
    </message>
</context>
<context>
    <name>ui::KeepExceptionAction</name>
    <message>
        <source>No mailbox is chosen</source>
        <translation>Kein Postfach ist gewählt</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Ein Plan wird erstellt</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Ausnahmen werden aufgezeichnet</translation>
    </message>
    <message>
        <source>This plan goes by no policy, so there is nothing to make an exception from</source>
        <translation>Dieser Plan folgt keiner Richtlinie, also gibt es nichts, wovon man ausnehmen könnte</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>Als Aus&amp;nahme behalten…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; then plan again</source>
        <translation>Mit einem Grund aufzeichnen, dass Default dieser Postfächer bleibt, wie es ist; danach neu planen</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on. Then the plan is made again.</source>
        <translation>
            <numerusform>%Ln Postfach als Ausnahme aufzeichnen: Sein Default bleibt, wie es zuletzt gelesen wurde, und Richtlinien lassen es von nun an in Ruhe. Danach wird neu geplant.</numerusform>
            <numerusform>%Ln Postfächer als Ausnahmen aufzeichnen: Ihr Default bleibt, wie es zuletzt gelesen wurde, und Richtlinien lassen es von nun an in Ruhe. Danach wird neu geplant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeepMailboxesAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>Noch wurde kein Kalender gelesen; aktualisieren Sie zuerst</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Ausnahmen werden aufgezeichnet</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Kein Postfach passt</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>Als Aus&amp;nahme behalten…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; nothing is written to them</source>
        <translation>Mit einem Grund aufzeichnen, dass Default dieser Postfächer bleibt, wie es ist; in ihnen wird nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on.</source>
        <translation>
            <numerusform>%Ln Postfach als Ausnahme aufzeichnen: Sein Default bleibt, wie es zuletzt gelesen wurde, und Richtlinien lassen es von nun an in Ruhe.</numerusform>
            <numerusform>%Ln Postfächer als Ausnahmen aufzeichnen: Ihr Default bleibt, wie es zuletzt gelesen wurde, und Richtlinien lassen es von nun an in Ruhe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
</context>
<context>
    <name>ui::MailboxModel</name>
    <message>
        <source>Unknown</source>
        <comment>right of a calendar that was not read</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No entry</source>
        <comment>a group has no entry in a calendar</comment>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>state of a mailbox created since the last complete scan</comment>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>exception</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>exception</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when a calendar was read</comment>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPage</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>Das %n ausgewählte</numerusform>
            <numerusform>Die %n ausgewählten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n mailboxes</source>
        <translation>
            <numerusform>%n Postfach</numerusform>
            <numerusform>Alle %n Postfächer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>Das %n passende</numerusform>
            <numerusform>Alle %n passenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n mailboxes this cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>Bei %n Postfach lässt sich das nicht sagen, weil ein Feld nicht gelesen wurde.</numerusform>
            <numerusform>Bei %n Postfächern lässt sich das nicht sagen, weil ein Feld nicht gelesen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy cannot be used, so no states are shown: %1</source>
        <translation>Die Richtlinie kann nicht verwendet werden, daher wird kein Status gezeigt: %1</translation>
    </message>
    <message>
        <source>Name or address, or a field: department:sales, status:open, -type:room</source>
        <translation>Name oder Adresse, oder ein Feld: department:sales, status:open, -type:room</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Es wurde noch nichts gelesen</translation>
    </message>
    <message>
        <source>Refresh reads all mailboxes and who may see their calendars. Nothing is changed.</source>
        <translation>„Aktualisieren“ liest alle Postfächer und wer ihre Kalender sehen darf. Geändert wird nichts.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot; holds %n mailboxes.</source>
        <translation>
            <numerusform>Der Snapshot „%1“ enthält %n Postfach.</numerusform>
            <numerusform>Der Snapshot „%1“ enthält %n Postfächer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in scope were not read freshly and are not in it.</source>
        <translation>
            <numerusform>%n im Geltungsbereich wurde nicht frisch gelesen und ist nicht darin.</numerusform>
            <numerusform>%n im Geltungsbereich wurden nicht frisch gelesen und sind nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show snapshots</source>
        <translation>Snapshots zeigen</translation>
    </message>
    <message>
        <source>The snapshot was written to %1.</source>
        <translation>Der Snapshot wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Den Lauf zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendars were read.</source>
        <translation>
            <numerusform>%n Kalender wurde gelesen.</numerusform>
            <numerusform>%n Kalender wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n konnte nicht gelesen werden.</numerusform>
            <numerusform>%n konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Diese zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were recorded as exceptions.</source>
        <translation>
            <numerusform>%n Postfach wurde als Ausnahme aufgezeichnet.</numerusform>
            <numerusform>%n Postfächer wurden als Ausnahmen aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, because their Default was not read: %1</source>
        <translation>
            <numerusform>%n wurde es nicht, weil sein Default nicht gelesen war: %1</numerusform>
            <numerusform>%n wurden es nicht, weil ihr Default nicht gelesen war: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Closing as soon as what was sent is answered and recorded. The run can be continued at the next start.</source>
        <translation>Wird geschlossen, sobald beantwortet und aufgezeichnet ist, was gesendet wurde. Der Lauf kann beim nächsten Start fortgesetzt werden.</translation>
    </message>
    <message>
        <source>%1, practice tenant</source>
        <comment>connection</comment>
        <translation>%1, Übungsmandant</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page and shortcut</comment>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this window: %1</source>
        <translation>Die Anmeldung konnte nicht im Schlüsselbund abgelegt werden und endet mit diesem Fenster: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Passphrase eingeben …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the private key (kept until the program ends):</source>
        <translation>Passphrase des privaten Schlüssels (bleibt bis zum Ende des Programms):</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>Das ist %1, nicht wie bisher %2. Die Anmeldung von %2 bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>Für %1 fehlt die Zustimmung: Ein Administrator erteilt sie in der App-Registrierung („Administratorzustimmung erteilen“); was sie braucht, bleibt ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 made this plan. Look it through; you may approve it if the connection&apos;s limits name you.</source>
        <translation>%1 hat diesen Plan gemacht. Sehen Sie ihn durch; Sie können ihn genehmigen, wenn die Grenzen der Verbindung Sie nennen.</translation>
    </message>
    <message>
        <source>Approve it…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>The plan was written to %1. A second person opens it in Mullion to approve it, or calls &quot;mullionctl approve&quot;.</source>
        <translation>Der Plan wurde nach %1 geschrieben. Eine zweite Person öffnet ihn in Mullion, um ihn zu genehmigen, oder ruft „mullionctl approve“ auf.</translation>
    </message>
    <message>
        <source>The approval was read; it is checked when the run starts.</source>
        <translation>Die Genehmigung wurde gelesen; sie wird beim Start des Laufs geprüft.</translation>
    </message>
    <message>
        <source>Approved: %1. Give this file to the person who made the plan.</source>
        <translation>Genehmigt: %1. Geben Sie diese Datei der Person, die den Plan gemacht hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions have ended.</source>
        <translation>
            <numerusform>%n Ausnahme ist beendet.</numerusform>
            <numerusform>%n Ausnahmen sind beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were not taken.</source>
        <translation>
            <numerusform>%n Zeile der Datei wurde nicht übernommen.</numerusform>
            <numerusform>%n Zeilen der Datei wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show exceptions</source>
        <translation>Ausnahmen zeigen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>A run stopped before its end (%1): %2. Going on reads every row before it is written.</source>
        <comment>title, and how many rows are what</comment>
        <translation>Ein Lauf hielt vor seinem Ende an (%1): %2. Beim Fortsetzen wird jede Zeile gelesen, bevor sie geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>New snapshot</source>
        <translation>Neuer Snapshot</translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of the %n selected mailboxes as they were last read.</source>
        <translation>
            <numerusform>Den Kalender des %n ausgewählten Postfachs festhalten, wie er zuletzt gelesen wurde.</numerusform>
            <numerusform>Die Kalender der %n ausgewählten Postfächer festhalten, wie sie zuletzt gelesen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of all %n mailboxes that match as they were last read.</source>
        <translation>
            <numerusform>Den Kalender des %n passenden Postfachs festhalten, wie er zuletzt gelesen wurde.</numerusform>
            <numerusform>Die Kalender aller %n passenden Postfächer festhalten, wie sie zuletzt gelesen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Make snapshot</source>
        <translation>Snapshot erstellen</translation>
    </message>
    <message>
        <source>There is a snapshot of this name; snapshots never change, so choose another.</source>
        <translation>Es gibt schon einen Snapshot dieses Namens; Snapshots ändern sich nie, wählen Sie also einen anderen.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices behind the newest one</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the newest notice</source>
        <translation>Nur die neueste Meldung zeigen</translation>
    </message>
    <message>
        <source>Show the notices before this one</source>
        <translation>Auch die früheren Meldungen zeigen</translation>
    </message>
</context>
<context>
    <name>ui::OpenPlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Ein Plan wird erstellt</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>Einen Plan &amp;öffnen…</translation>
    </message>
    <message>
        <source>Put a plan from a file on the table: one of yours, or one that you are to approve</source>
        <translation>Einen Plan aus einer Datei holen: einen eigenen, oder einen, den Sie genehmigen sollen</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Pläne (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::PauseRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>Dieser Lauf ist nicht im Gang</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>Der Lauf geht seinem Ende zu</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Let the run go on where it was held</source>
        <translation>Den Lauf dort fortsetzen, wo er angehalten wurde</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Start nothing new; the run keeps its place</source>
        <translation>Nichts Neues beginnen; der Lauf behält seine Stelle</translation>
    </message>
</context>
<context>
    <name>ui::PlanAgainAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Ein Plan wird erstellt</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Es gibt noch keinen Plan</translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation>Neu &amp;planen</translation>
    </message>
    <message>
        <source>Make the same plan on what is known now</source>
        <translation>Denselben Plan nach dem jetzigen Stand erstellen</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupList</name>
    <message>
        <source>Groups of the plan</source>
        <translation>Gruppen des Plans</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupModel</name>
    <message>
        <source>All mailboxes of the plan</source>
        <translation>Alle Postfächer des Plans</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Other changes, each shared by few</source>
        <translation>Andere Änderungen, die je nur wenige teilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of a plan&apos;s rows, and how many they are</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanHead</name>
    <message>
        <source>Planned %1 by %2</source>
        <comment>when, and who</comment>
        <translation>Geplant %1 von %2</translation>
    </message>
    <message>
        <source>No mailbox is concerned</source>
        <translation>Kein Postfach ist betroffen</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln zu ändern</numerusform>
            <numerusform>%Ln zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are</source>
        <translation>
            <numerusform>%Ln bleibt unverändert</numerusform>
            <numerusform>%Ln bleiben unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln zurückgestellt</numerusform>
            <numerusform>%Ln zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln herausgenommen</numerusform>
            <numerusform>%Ln herausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be recorded as exceptions</source>
        <translation>
            <numerusform>%Ln als Ausnahme aufzuzeichnen</numerusform>
            <numerusform>%Ln als Ausnahmen aufzuzeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read freshly</source>
        <translation>%1 von %2 im Geltungsbereich frisch gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claimed by no policy</source>
        <translation>
            <numerusform>%Ln von keiner Richtlinie erfasst</numerusform>
            <numerusform>%Ln von keiner Richtlinie erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are not in it, because a field of the query was not read of them.</source>
        <translation>
            <numerusform>%Ln Postfach ist nicht darin, weil ein Feld der Abfrage von ihm nicht gelesen wurde.</numerusform>
            <numerusform>%Ln Postfächer sind nicht darin, weil ein Feld der Abfrage von ihnen nicht gelesen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named mailboxes were not found: %1</source>
        <translation>
            <numerusform>%Ln genanntes Postfach wurde nicht gefunden: %1</numerusform>
            <numerusform>%Ln genannte Postfächer wurden nicht gefunden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and what was found out about it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>Stays as it is</source>
        <comment>what a plan does with a mailbox</comment>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Held: nothing is done</source>
        <comment>what a plan does with a mailbox</comment>
        <translation>Zurückgestellt: Nichts geschieht</translation>
    </message>
    <message>
        <source>Taken out (%1)</source>
        <comment>of a plan; what it would do</comment>
        <translation>Herausgenommen (%1)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Kept as exception</source>
        <translation>Als Ausnahme behalten</translation>
    </message>
</context>
<context>
    <name>ui::PolicyForm</name>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <comment>name and address of a group</comment>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Which mailboxes (&amp;scope)</source>
        <translation>Welche &amp;Postfächer (Geltungsbereich)</translation>
    </message>
    <message>
        <source>De&amp;fault becomes</source>
        <translation>&amp;Default wird zu</translation>
    </message>
    <message>
        <source>Groups that may see</source>
        <translation>Gruppen, die sehen dürfen</translation>
    </message>
    <message>
        <source>Mailboxes whose owner had chosen their own sharing</source>
        <translation>Postfächer, deren Besitzer ihre Freigabe selbst gewählt hatten</translation>
    </message>
    <message>
        <source>Untouched means that Default is</source>
        <translation>Unberührt heißt: Default ist</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;less</source>
        <translation>Später, wenn ein Besitzer &amp;weniger freigibt</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;more</source>
        <translation>Später, wenn ein Besitzer &amp;mehr freigibt</translation>
    </message>
    <message>
        <source>Where a kept Default shows more than a group would &amp;get</source>
        <translation>Wo ein behaltenes Default mehr zeigt, als eine Gruppe be&amp;käme</translation>
    </message>
    <message>
        <source>People outside the organisation</source>
        <translation>Personen außerhalb der Organisation</translation>
    </message>
    <message>
        <source>Groups whose entries belong to this policy alone</source>
        <translation>Gruppen, deren Einträge allein dieser Richtlinie gehören</translation>
    </message>
    <message>
        <source>Empty means every person&apos;s mailbox; type:user, department:temp, attr2:sales</source>
        <translation>Leer heißt: jedes Postfach einer Person; type:user, department:temp, attr2:sales</translation>
    </message>
    <message>
        <source>Set Anonymous to</source>
        <translation>Anonymous setzen auf</translation>
    </message>
    <message>
        <source>&amp;Keep them, and remember each as an exception (recommended)</source>
        <translation>&amp;Behalten und jedes als Ausnahme merken (empfohlen)</translation>
    </message>
    <message>
        <source>&amp;Hold them: change nothing until somebody decides</source>
        <translation>&amp;Zurückstellen: nichts ändern, bis jemand entscheidet</translation>
    </message>
    <message>
        <source>&amp;Overwrite them like all others</source>
        <translation>Übersch&amp;reiben wie alle anderen</translation>
    </message>
    <message>
        <source>Report it and leave it</source>
        <translation>Melden und so lassen</translation>
    </message>
    <message>
        <source>Accept it as an exception</source>
        <translation>Als Ausnahme annehmen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Leave the group out there</source>
        <translation>Die Gruppe dort weglassen</translation>
    </message>
    <message>
        <source>Give the group as much as Default shows</source>
        <translation>Der Gruppe so viel geben, wie Default zeigt</translation>
    </message>
</context>
<context>
    <name>ui::PolicyPage</name>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>New policy %1</source>
        <translation>Neue Richtlinie %1</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Eine Richtlinie importieren</translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation>Richtlinien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the policies</source>
        <translation>Die Richtlinien exportieren</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Richtlinien (*.json)</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>No policy is active</source>
        <translation>Keine Richtlinie ist aktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>This is the only policy</source>
        <translation>Das ist die einzige Richtlinie</translation>
    </message>
    <message>
        <source>Poli&amp;cy</source>
        <translation>Richt&amp;linie</translation>
    </message>
    <message>
        <source>What the policy meets</source>
        <translation>Worauf die Richtlinie trifft</translation>
    </message>
    <message>
        <source>Add a &amp;policy</source>
        <translation>Richtlinie hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Another policy, for other mailboxes: each mailbox belongs to one at the most</source>
        <translation>Eine weitere Richtlinie, für andere Postfächer: Jedes Postfach gehört zu höchstens einer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take this policy out of the set; no calendar is changed</source>
        <translation>Diese Richtlinie aus dem Satz nehmen; kein Kalender wird geändert</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Read a policy file</source>
        <translation>Eine Richtliniendatei lesen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write a policy file, for mullionctl or another machine</source>
        <translation>Eine Richtliniendatei schreiben, für mullionctl oder einen anderen Rechner</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Back to the policy that is active</source>
        <translation>Zurück zur aktiven Richtlinie</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>&amp;Speichern und verwenden</translation>
    </message>
    <message>
        <source>Make this the active policy; no calendar is changed before a plan was shown</source>
        <translation>Diese Richtlinie aktivieren; kein Kalender wird geändert, bevor ein Plan gezeigt wurde</translation>
    </message>
</context>
<context>
    <name>ui::PutBackAction</name>
    <message>
        <source>None of these rows was taken out</source>
        <translation>Keine dieser Zeilen wurde herausgenommen</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Put these mailboxes back into the plan</source>
        <translation>Diese Postfächer wieder in den Plan aufnehmen</translation>
    </message>
</context>
<context>
    <name>ui::QueryField</name>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Words match name or address; department:sales, status:open, -type:room, created&gt;2026-11-01</source>
        <translation>Wörter treffen Name oder Adresse; department:sales, status:open, -type:room, created&gt;2026-11-01</translation>
    </message>
</context>
<context>
    <name>ui::RefreshAction</name>
    <message>
        <source>Mailboxes are being read already</source>
        <translation>Postfächer werden schon gelesen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read these calendars anew</source>
        <translation>Diese Kalender neu lesen</translation>
    </message>
</context>
<context>
    <name>ui::RestoreAction</name>
    <message>
        <source>There is no snapshot to go back to</source>
        <translation>Es gibt keinen Snapshot, zu dem man zurückkehren könnte</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Ein Plan wird erstellt</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Kein Postfach passt</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Show what going back to a snapshot would change; nothing is written yet</source>
        <translation>Zeigen, was die Rückkehr zu einem Snapshot ändern würde; noch wird nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>&amp;Only those who had chosen their own sharing</source>
        <translation>&amp;Nur die, die ihre Freigabe selbst gewählt hatten</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Every entry, also those of people</source>
        <translation>Jeden &amp;Eintrag, auch die von Personen</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>Aus einem Snapshot wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Plan to put the %n selected mailboxes back to what a snapshot holds.</source>
        <translation>
            <numerusform>Planen, das %n ausgewählte Postfach auf den Stand eines Snapshots zurückzusetzen.</numerusform>
            <numerusform>Planen, die %n ausgewählten Postfächer auf den Stand eines Snapshots zurückzusetzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put all %n mailboxes that match back to what a snapshot holds.</source>
        <translation>
            <numerusform>Planen, das %n passende Postfach auf den Stand eines Snapshots zurückzusetzen.</numerusform>
            <numerusform>Planen, alle %n passenden Postfächer auf den Stand eines Snapshots zurückzusetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Snapshot</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and time of a snapshot</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Otherwise only Default, Anonymous and the groups of the policy are put back</source>
        <translation>Sonst werden nur Default, Anonymous und die Gruppen der Richtlinie zurückgesetzt</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan zeigen</translation>
    </message>
</context>
<context>
    <name>ui::ResumeRunAction</name>
    <message>
        <source>Choose a run first</source>
        <translation>Wählen Sie zuerst einen Lauf</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>Every mailbox of this run has come to its end</source>
        <translation>Jedes Postfach dieses Laufs ist fertig</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with what is waiting or in doubt; every mailbox is read first</source>
        <translation>Mit dem weitermachen, was wartet oder ungeklärt ist; jedes Postfach wird zuerst gelesen</translation>
    </message>
    <message>
        <source>Another program carries this run out</source>
        <translation>Ein anderes Programm führt diesen Lauf aus</translation>
    </message>
</context>
<context>
    <name>ui::RetryRunAction</name>
    <message>
        <source>No mailbox of this run has failed</source>
        <translation>Kein Postfach dieses Laufs ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retry the &amp;failed</source>
        <translation>Fehlgeschlagene wieder&amp;holen</translation>
    </message>
    <message>
        <source>Try the failed mailboxes of this run once more</source>
        <translation>Die fehlgeschlagenen Postfächer dieses Laufs noch einmal versuchen</translation>
    </message>
    <message>
        <source>Resume the run first: some mailboxes have not come to their end</source>
        <translation>Setzen Sie den Lauf erst fort: Einige Postfächer sind noch nicht am Ende</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>A plan is being made…</source>
        <translation>Ein Plan wird erstellt…</translation>
    </message>
    <message>
        <source>Groups are checked and every mailbox is decided on. Nothing is written.</source>
        <translation>Gruppen werden geprüft, und über jedes Postfach wird entschieden. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Es gibt noch keinen Plan</translation>
    </message>
    <message>
        <source>Choose mailboxes, then Segment or Restore. What would change is shown here first; nothing is written before you start it.</source>
        <translation>Wählen Sie Postfächer, dann „Segmentieren“ oder „Wiederherstellen“. Was sich ändern würde, wird zuerst hier gezeigt; nichts wird geschrieben, bevor Sie es starten.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Die %Ln ausgewählte</numerusform>
            <numerusform>Die %Ln ausgewählten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>Die %Ln gezeigte</numerusform>
            <numerusform>Alle %Ln gezeigten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes</source>
        <translation>
            <numerusform>%Ln Postfach</numerusform>
            <numerusform>%Ln Postfächer</numerusform>
        </translation>
    </message>
    <message>
        <source>Power&amp;Shell</source>
        <translation>Power&amp;Shell</translation>
    </message>
    <message>
        <source>Show the PowerShell a colleague would type for these rows</source>
        <translation>Die PowerShell zeigen, die ein Kollege für diese Zeilen eingäbe</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>Postfächer &amp;zeigen</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Filter the plan by name or address</source>
        <translation>Den Plan nach Name oder Adresse filtern</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>Zeilen des Plans</translation>
    </message>
    <message>
        <source>P&amp;lan file</source>
        <translation>P&amp;lan-Datei</translation>
    </message>
    <message>
        <source>Plans from and to files, and approvals</source>
        <translation>Pläne aus Dateien und in Dateien, und Genehmigungen</translation>
    </message>
</context>
<context>
    <name>ui::RunCountsBar</name>
    <message numerus="yes">
        <source>%Ln changed by others</source>
        <translation>
            <numerusform>%Ln von anderen geändert</numerusform>
            <numerusform>%Ln von anderen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and status, e.g. 412 done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mailboxes that somebody else changed at the same time</source>
        <translation>Postfächer, die zur selben Zeit jemand anders geändert hat</translation>
    </message>
</context>
<context>
    <name>ui::RunDetail</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>Mit&amp;laufen</translation>
    </message>
    <message>
        <source>Keep the newest rows in sight until something is scrolled or chosen</source>
        <translation>Die neuesten Zeilen im Blick behalten, bis gerollt oder etwas gewählt wird</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>Zeilen des Laufs</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>stopping</source>
        <comment>state of a run</comment>
        <translation>hält an</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a run</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a run</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who started a run</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a run</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <comment>state of a run that another program carries out</comment>
        <translation>läuft anderswo</translation>
    </message>
</context>
<context>
    <name>ui::RunProgressLine</name>
    <message>
        <source>Started %1 by %2</source>
        <comment>a run: when, by whom</comment>
        <translation>Begonnen %1 von %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a run: when</comment>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <comment>of a run, in a person&apos;s words</comment>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>%1 mailboxes a second</source>
        <comment>the pace of a run</comment>
        <translation>%1 Postfächer je Sekunde</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a time of day</comment>
        <translation>noch %1, bis etwa %2</translation>
    </message>
    <message>
        <source>The first mailboxes are being read…</source>
        <comment>a run that has just started</comment>
        <translation>Die ersten Postfächer werden gelesen…</translation>
    </message>
    <message>
        <source>Stopping: what was sent is awaited and recorded.</source>
        <translation>Hält an: Was gesendet wurde, wird abgewartet und aufgezeichnet.</translation>
    </message>
    <message>
        <source>Paused: nothing new is sent; the run keeps its place.</source>
        <translation>Pausiert: Nichts Neues wird gesendet; der Lauf behält seine Stelle.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a run ended, and technical words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %Ln mailboxes that were begun are brought to their end.</source>
        <translation>
            <numerusform>Wird pausiert: %Ln begonnenes Postfach wird noch zu Ende gebracht.</numerusform>
            <numerusform>Wird pausiert: %Ln begonnene Postfächer werden noch zu Ende gebracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program carries this run out: %1.</source>
        <comment>a run; person, computer and process</comment>
        <translation>Ein anderes Programm führt diesen Lauf aus: %1.</translation>
    </message>
    <message>
        <source>This run has not come to its end. Resuming reads every mailbox before it is written.</source>
        <translation>Dieser Lauf ist nicht zu seinem Ende gekommen. Beim Fortsetzen wird jedes Postfach gelesen, bevor es geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>ui::RunRowsModel</name>
    <message>
        <source>Nothing was different</source>
        <comment>a row of a run</comment>
        <translation>Nichts war anders</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a mailbox, from what to what</comment>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>The run of %1</source>
        <comment>a moment</comment>
        <translation>Der Lauf vom %1</translation>
    </message>
    <message>
        <source>A run is being made ready: groups and mailboxes are looked at once more…</source>
        <translation>Ein Lauf wird vorbereitet: Gruppen und Postfächer werden noch einmal angesehen…</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>A run begins with a plan: choose mailboxes, look at what would change, and start it on the Review page. Every run stays here, with what it did to each mailbox.</source>
        <translation>Ein Lauf beginnt mit einem Plan: Wählen Sie Postfächer, sehen Sie an, was sich ändern würde, und starten Sie ihn auf der Seite „Prüfung“. Jeder Lauf bleibt hier, mit dem, was er an jedem Postfach getan hat.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>ui::SavePlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Ein Plan wird erstellt</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Es gibt noch keinen Plan</translation>
    </message>
    <message>
        <source>&amp;Save the plan…</source>
        <translation>Den Plan &amp;speichern…</translation>
    </message>
    <message>
        <source>Write what is left of the plan into a file: for a second person to approve, or for another day</source>
        <translation>Was vom Plan übrig ist, in eine Datei schreiben: damit eine zweite Person ihn genehmigt, oder für einen anderen Tag</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Den Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
</context>
<context>
    <name>ui::ScriptPane</name>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>PowerShell for these rows</source>
        <translation>PowerShell für diese Zeilen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the script that is shown</source>
        <translation>Das gezeigte Skript kopieren</translation>
    </message>
    <message>
        <source>None of these rows changes anything.</source>
        <translation>Keine dieser Zeilen ändert etwas.</translation>
    </message>
    <message>
        <source>The first %1 of %2 mailboxes. Choose rows or a group to see theirs.</source>
        <translation>Die ersten %1 von %2 Postfächern. Wählen Sie Zeilen oder eine Gruppe, um deren Skript zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes, in the order of the table.</source>
        <translation>
            <numerusform>%Ln Postfach, in der Reihenfolge der Tabelle.</numerusform>
            <numerusform>%Ln Postfächer, in der Reihenfolge der Tabelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentAction</name>
    <message>
        <source>There is no policy yet; make one on the Policy page</source>
        <translation>Es gibt noch keine Richtlinie; legen Sie auf der Seite „Richtlinie“ eine an</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Ein Plan wird erstellt</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Kein Postfach passt</translation>
    </message>
    <message>
        <source>&amp;Segment…</source>
        <translation>Se&amp;gmentieren…</translation>
    </message>
    <message>
        <source>Show what the policy would change here; nothing is written yet</source>
        <translation>Zeigen, was die Richtlinie hier ändern würde; noch wird nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>ui::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Name two mailboxes that nobody needs. Their calendars and email apps are changed for a minute, to see whether this tenant does what Mullion takes it to do; then everything is put back.</source>
        <translation>Nennen Sie zwei Postfächer, die niemand braucht. Ihre Kalender und E-Mail-Apps werden für eine Minute geändert, um zu sehen, ob dieser Mandant tut, was Mullion von ihm annimmt; danach wird alles zurückgesetzt.</translation>
    </message>
    <message>
        <source>&amp;Mailbox to try out</source>
        <translation>&amp;Postfach zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Somebody to give an entry</source>
        <translation>Jemand, der einen &amp;Eintrag bekommt</translation>
    </message>
    <message>
        <source>Mailbox to try out</source>
        <translation>Postfach zum Ausprobieren</translation>
    </message>
    <message>
        <source>Somebody to give an entry</source>
        <translation>Jemand, der einen Eintrag bekommt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>Worauf Verlass sein muss</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Trying out...</source>
        <translation>Wird ausprobiert...</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>Der Selbsttest ist bestanden: Massenänderungen sind freigegeben.</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them.</source>
        <translation>Der Selbsttest ist nicht bestanden: Massenänderungen bleiben gesperrt, außer jemand verantwortet sie.</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>Sign in first</source>
        <translation>Melden Sie sich zuerst an</translation>
    </message>
    <message>
        <source>This account may not change calendars: its Exchange role does not include %1. An administrator assigns roles</source>
        <translation>Dieses Konto darf keine Kalender ändern: Seine Exchange-Rolle enthält %1 nicht. Rollen vergibt ein Administrator</translation>
    </message>
</context>
<context>
    <name>ui::SignInPanel</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Mit dem &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>Mit einem &amp;Code anmelden</translation>
    </message>
    <message>
        <source>Cop&amp;y the code</source>
        <translation>Code &amp;kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Sign in to read and change calendars.</source>
        <translation>Melden Sie sich an, um Kalender zu lesen und zu ändern.</translation>
    </message>
    <message>
        <source>Open %1 in any browser and enter this code. It is good until %2.</source>
        <translation>Öffnen Sie %1 in einem beliebigen Browser und geben Sie diesen Code ein. Er gilt bis %2.</translation>
    </message>
    <message>
        <source>Go on in the browser that has been opened. If there is none, copy the address and open it on this computer.</source>
        <translation>Fahren Sie in dem geöffneten Browser fort. Ist keiner zu sehen, kopieren Sie die Adresse und öffnen Sie sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Asking the sign-in service…</source>
        <translation>Der Anmeldedienst wird gefragt…</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>QR-Code der Seite</translation>
    </message>
    <message>
        <source>Opens the page on a phone</source>
        <translation>Öffnet die Seite auf einem Telefon</translation>
    </message>
</context>
<context>
    <name>ui::SignOutAction</name>
    <message>
        <source>This connection signs in with a certificate</source>
        <translation>Diese Verbindung meldet sich mit einem Zertifikat an</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>Forget the sign-in on this computer; what was read stays</source>
        <translation>Die Anmeldung auf diesem Computer vergessen; Gelesenes bleibt</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>Noch wurde kein Kalender gelesen; aktualisieren Sie zuerst</translation>
    </message>
    <message>
        <source>A snapshot is being made</source>
        <translation>Ein Snapshot wird erstellt</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Kein Postfach passt</translation>
    </message>
    <message>
        <source>Sn&amp;apshot…</source>
        <translation>&amp;Snapshot…</translation>
    </message>
    <message>
        <source>Keep what was read under a name, to compare with and to go back to</source>
        <translation>Das Gelesene unter einem Namen festhalten, zum Vergleichen und zum Zurückkehren</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>mailboxes in a snapshot, of those in scope</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>what was read</source>
        <comment>origin of a snapshot</comment>
        <translation>was gelesen wurde</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made a snapshot</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From</source>
        <comment>origin of a snapshot</comment>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotsPage</name>
    <message>
        <source>what is known now</source>
        <translation>dem jetzigen Stand</translation>
    </message>
    <message>
        <source>Choose a snapshot first</source>
        <translation>Wählen Sie zuerst einen Snapshot</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;</source>
        <translation>Snapshot „%1“</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts unterscheidet sich</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>%n Postfach unterscheidet sich</numerusform>
            <numerusform>%n Postfächer unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a snapshot</source>
        <translation>Einen Snapshot importieren</translation>
    </message>
    <message>
        <source>Snapshots and PowerShell exports (*.json *.csv);;All files (*)</source>
        <translation>Snapshots und PowerShell-Exporte (*.json *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export snapshot &quot;%1&quot;</source>
        <translation>Snapshot „%1“ exportieren</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Snapshots (*.json)</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Snapshot löschen</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? What it holds cannot be restored any more. No calendar is changed.</source>
        <translation>Den Snapshot „%1“ löschen? Was er enthält, lässt sich dann nicht mehr wiederherstellen. Kein Kalender wird geändert.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Read a snapshot from our JSON, or from the CSV of Get-MailboxFolderPermission</source>
        <translation>Einen Snapshot aus unserem JSON oder aus dem CSV von Get-MailboxFolderPermission lesen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write this snapshot into a JSON file that can be imported again</source>
        <translation>Diesen Snapshot in eine JSON-Datei schreiben, die wieder importiert werden kann</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete this snapshot; no calendar is changed</source>
        <translation>Diesen Snapshot löschen; kein Kalender wird geändert</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>Unterschiede filtern</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>There is no snapshot yet</source>
        <translation>Es gibt noch keinen Snapshot</translation>
    </message>
    <message>
        <source>Make one on the Mailboxes page before anything is changed: it is the way back.</source>
        <translation>Erstellen Sie auf der Seite „Postfächer“ einen, bevor etwas geändert wird: Er ist der Weg zurück.</translation>
    </message>
</context>
<context>
    <name>ui::StartBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Why this run, for the record</source>
        <translation>Warum dieser Lauf, für die Akten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>T&amp;icket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>&amp;Only the first</source>
        <comment>before a number of mailboxes</comment>
        <translation>N&amp;ur die ersten</translation>
    </message>
    <message>
        <source>all</source>
        <comment>instead of a number of mailboxes</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>A wave: only so many mailboxes, in the order of the plan</source>
        <translation>Eine Welle: nur so viele Postfächer, in der Reihenfolge des Plans</translation>
    </message>
    <message>
        <source>Only the first so many mailboxes</source>
        <translation>Nur die ersten so vielen Postfächer</translation>
    </message>
    <message>
        <source>T&amp;ype %1 to confirm</source>
        <translation>%1 zur B&amp;estätigung eingeben</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>%1 zur Bestätigung eingeben</translation>
    </message>
</context>
<context>
    <name>ui::StartRunAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Es gibt noch keinen Plan</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Ein Plan wird erstellt</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>This plan changes nothing</source>
        <translation>Dieser Plan ändert nichts</translation>
    </message>
    <message>
        <source>Type %1 into the field beside it first</source>
        <translation>Geben Sie zuerst %1 in das Feld daneben ein</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln mailboxes</source>
        <translation>
            <numerusform>%Ln Postfach än&amp;dern</numerusform>
            <numerusform>%Ln Postfächer än&amp;dern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln exceptions</source>
        <translation>
            <numerusform>%Ln Ausnahme aufzeichnen</numerusform>
            <numerusform>%Ln Ausnahmen aufzeichnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>Start the run; every mailbox is read again before it is written</source>
        <translation>Den Lauf starten; jedes Postfach wird noch einmal gelesen, bevor es geschrieben wird</translation>
    </message>
    <message>
        <source>Something still speaks against it</source>
        <translation>Noch spricht etwas dagegen</translation>
    </message>
</context>
<context>
    <name>ui::StartWindow</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Who may see whose calendar</source>
        <translation>Wer wessen Kalender sehen darf</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>An organisation of 500 made-up mailboxes on this machine: read, plan, change, undo. Nothing leaves this machine, and nothing real is changed.</source>
        <translation>Eine Organisation mit 500 erfundenen Postfächern auf diesem Rechner: lesen, planen, ändern, rückgängig machen. Nichts verlässt diesen Rechner, und nichts Echtes wird geändert.</translation>
    </message>
    <message>
        <source>Open the &amp;practice tenant</source>
        <translation>Ü&amp;bungsmandanten öffnen</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Ihre Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Connect to your organisation</source>
        <translation>Mit Ihrer Organisation verbinden</translation>
    </message>
    <message>
        <source>Sa&amp;ve and open</source>
        <translation>S&amp;peichern und öffnen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>ui::StateBar</name>
    <message>
        <source>%1 %2</source>
        <comment>count and state, e.g. 412 open</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::StopScanAction</name>
    <message>
        <source>Nothing is being read</source>
        <translation>Es wird nichts gelesen</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Lesen &amp;beenden</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>Nicht weiterlesen; was gelesen wurde, bleibt</translation>
    </message>
</context>
<context>
    <name>ui::TakeOutAction</name>
    <message>
        <source>None of these rows is in the plan any more</source>
        <translation>Keine dieser Zeilen ist noch im Plan</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Leave these mailboxes out of the run; they can be put back</source>
        <translation>Diese Postfächer aus dem Lauf lassen; sie können wieder aufgenommen werden</translation>
    </message>
</context>
<context>
    <name>ui::UndoRunAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Ein Plan wird erstellt</translation>
    </message>
    <message>
        <source>This run has written nothing</source>
        <translation>Dieser Lauf hat nichts geschrieben</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig…</translation>
    </message>
    <message>
        <source>Show what taking this run back would change; nothing is written yet</source>
        <translation>Zeigen, was die Rücknahme dieses Laufs ändern würde; noch wird nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>About Mullion</source>
        <translation>Über Mullion</translation>
    </message>
    <message>
        <source>Mullion %1
Who may see whose calendar in Exchange Online.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by the KDE community (LGPL).</source>
        <translation>Mullion %1
Wer wessen Kalender in Exchange Online sehen darf.

Freie Software unter der GNU General Public License, Version 3 oder später. Symbole: Breeze, von der KDE-Gemeinschaft (LGPL).</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>A&amp;bout Mullion</source>
        <translation>Ü&amp;ber Mullion</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
</context>
<context>
    <name>ui::spoken</name>
    <message>
        <source>Search</source>
        <comment>what a field is for</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, for a screen reader</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cell</comment>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>words::Language</name>
    <message>
        <source>English</source>
        <comment>what a language calls itself</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>words::age</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::apps</name>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook im Web</translation>
    </message>
    <message>
        <source>Outlook on the web for devices</source>
        <translation>Outlook im Web für Geräte</translation>
    </message>
    <message>
        <source>Outlook on the desktop</source>
        <translation>Outlook auf dem Desktop</translation>
    </message>
    <message>
        <source>Outlook for Mac</source>
        <translation>Outlook für Mac</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Neues Outlook für Windows</translation>
    </message>
    <message>
        <source>Outlook on phones</source>
        <translation>Outlook auf Telefonen</translation>
    </message>
    <message>
        <source>Mail and Calendar of Windows</source>
        <translation>Mail und Kalender von Windows</translation>
    </message>
    <message>
        <source>ActiveSync</source>
        <translation>ActiveSync</translation>
    </message>
    <message>
        <source>Exchange Web Services</source>
        <translation>Exchange-Webdienste</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>POP</source>
        <translation>POP</translation>
    </message>
    <message>
        <source>SMTP submission</source>
        <translation>SMTP-Übermittlung</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>on</source>
        <comment>A switch</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>A switch</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>A switch</comment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Forwarding</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Send only</source>
        <comment>A mailbox</comment>
        <translation>Nur Senden</translation>
    </message>
</context>
<context>
    <name>words::column</name>
    <message>
        <source>Name</source>
        <comment>Title of a column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>Title of a column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>UPN</source>
        <comment>Title of a column</comment>
        <translation>UPN</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>Title of a column</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>Title of a column</comment>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>Title of a column</comment>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Title of a column</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>Title of a column</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>Title of a column</comment>
        <translation>Default</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>Title of a column</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Title of a column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>New</source>
        <comment>Title of a column</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>Title of a column</comment>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>Title of a column</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>Title of a column</comment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Attribute %1</source>
        <comment>Title of a column, with the number of a custom attribute</comment>
        <translation>Attribut %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>Title of a column</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Title of a column</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>Title of a column</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>Title of a column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Title of a column</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>Title of a column</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>Title of a column</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <comment>Title of a column</comment>
        <translation>Von anderen geändert</translation>
    </message>
</context>
<context>
    <name>words::concern</name>
    <message>
        <source>The self-test has not passed on this tenant: what the service is taken to do was never proved here.</source>
        <translation>Der Selbsttest ist auf diesem Mandanten nicht bestanden: Was vom Dienst angenommen wird, wurde hier nie bewiesen.</translation>
    </message>
    <message>
        <source>The store is your own: exceptions and runs of other people who look after this tenant are not known to it. Go on only if nobody else does.</source>
        <translation>Der Speicher ist Ihr eigener: Ausnahmen und Läufe anderer Personen, die diesen Mandanten betreuen, kennt er nicht. Fahren Sie nur fort, wenn es niemand sonst tut.</translation>
    </message>
    <message>
        <source>Default is &quot;%1&quot; on %2 of %3 mailboxes: is that a standard of this house, rather than each one&apos;s own choice? If so, add it to the policy&apos;s baseline.</source>
        <translation>Default ist „%1“ bei %2 von %3 Postfächern: Ist das ein Hausstandard und nicht die eigene Wahl der Einzelnen? Dann nehmen Sie ihn in die Werte der Richtlinie auf, die als unberührt gelten (baseline).</translation>
    </message>
    <message>
        <source>Other organisations see free/busy by what Default grants, and would see none any more: %1.</source>
        <translation>Andere Organisationen sehen Frei/Gebucht über das, was Default gewährt, und sähen nichts mehr: %1.</translation>
    </message>
    <message>
        <source>%1 rooms or pieces of equipment would be closed: people could no longer see when they are free.</source>
        <translation>%1 Räume oder Geräte würden geschlossen: Niemand könnte mehr sehen, wann sie frei sind.</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has %3 now: more people would see than were meant.</source>
        <translation>%1 hatte %2 Mitglieder, als der Plan erstellt wurde, und hat jetzt %3: Mehr Personen würden etwas sehen als beabsichtigt.</translation>
    </message>
    <message>
        <source>That you may write to these mailboxes could not be seen without writing: %1.</source>
        <translation>Dass Sie in diese Postfächer schreiben dürfen, ließ sich ohne zu schreiben nicht feststellen: %1.</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has none now: those who are entitled would be in the dark. Plan again.</source>
        <translation>%1 hatte %2 Mitglieder, als der Plan erstellt wurde, und hat jetzt keine: Die Berechtigten sähen nichts mehr. Planen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; the limits of this connection allow %2 in one run (%3).</source>
        <translation>%1 Postfächer würden geändert; die Grenzen dieser Verbindung erlauben %2 in einem Lauf (%3).</translation>
    </message>
    <message>
        <source>The limits of this connection do not allow &quot;%1&quot; (%2).</source>
        <translation>Die Grenzen dieser Verbindung erlauben „%1“ nicht (%2).</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a reason (%1).</source>
        <translation>Die Grenzen dieser Verbindung verlangen einen Grund (%1).</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a ticket (%1).</source>
        <translation>Die Grenzen dieser Verbindung verlangen ein Ticket (%1).</translation>
    </message>
    <message>
        <source>The file that was given is no approval.</source>
        <translation>Die angegebene Datei ist keine Genehmigung.</translation>
    </message>
    <message>
        <source>The approval that was given is of another plan, or the plan was changed since.</source>
        <translation>Die angegebene Genehmigung gilt einem anderen Plan, oder der Plan wurde seither geändert.</translation>
    </message>
    <message>
        <source>%1 made the plan or carries it out, and cannot approve it.</source>
        <translation>%1 hat den Plan gemacht oder führt ihn aus und kann ihn nicht genehmigen.</translation>
    </message>
    <message>
        <source>%1 is not among those who may approve.</source>
        <translation>%1 gehört nicht zu denen, die genehmigen dürfen.</translation>
    </message>
    <message>
        <source>The approval does not carry the signature of %1.</source>
        <translation>Die Genehmigung trägt nicht die Unterschrift von %1.</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; above %2 the limits of this connection ask for a second person&apos;s approval (%3).</source>
        <translation>%1 Postfächer würden geändert; über %2 verlangen die Grenzen dieser Verbindung die Genehmigung einer zweiten Person (%3).</translation>
    </message>
    <message>
        <source>The self-test found this tenant otherwise than expected. What does not hold: %1</source>
        <comment>sentences</comment>
        <translation>Der Selbsttest fand diesen Mandanten anders als erwartet. Nicht zutreffend: %1</translation>
    </message>
</context>
<context>
    <name>words::difference</name>
    <message>
        <source>no entry</source>
        <comment>Somebody has no entry in a calendar&apos;s rights</comment>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: a switch, its position</comment>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Add %1 (%2)</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>%1 hinzufügen (%2)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>What is done: whose entry</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>What is done: Default or Anonymous</comment>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>What changed: its name, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between several differences</comment>
        <translation>; </translation>
    </message>
    <message>
        <source> · </source>
        <comment>Between several things that are done</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>words::error</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Sign-in is needed.</source>
        <translation>Eine Anmeldung ist nötig.</translation>
    </message>
    <message>
        <source>Not permitted: a permission, role or scope is missing.</source>
        <translation>Nicht erlaubt: Eine Berechtigung, eine Rolle oder ein Bereich fehlt.</translation>
    </message>
    <message>
        <source>Not found, or out of reach for this account.</source>
        <translation>Nicht gefunden oder für dieses Konto nicht erreichbar.</translation>
    </message>
    <message>
        <source>It is not as expected.</source>
        <translation>Es ist nicht wie erwartet.</translation>
    </message>
    <message>
        <source>The name fits more than one.</source>
        <translation>Der Name passt auf mehr als einen.</translation>
    </message>
    <message>
        <source>The service refused.</source>
        <translation>Der Dienst lehnte ab.</translation>
    </message>
    <message>
        <source>The service asks to wait.</source>
        <translation>Der Dienst bittet zu warten.</translation>
    </message>
    <message>
        <source>The service does not answer; try again later.</source>
        <translation>Der Dienst antwortet nicht; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>It was sent, but whether it was done is not known.</source>
        <translation>Es wurde gesendet, aber ob es getan wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Dienstes war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The store could not be used.</source>
        <translation>Der Speicher konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Wait %1 s.</source>
        <translation>Warten Sie %1 s.</translation>
    </message>
    <message>
        <source>The keychain could not be used.</source>
        <translation>Der Schlüsselbund konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>This mailbox has no default calendar.</source>
        <translation>Dieses Postfach hat keinen Standardkalender.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>words::event</name>
    <message>
        <source>%1 found it as planned.</source>
        <translation>%1 fand es wie geplant.</translation>
    </message>
    <message>
        <source>%1 changed %2.</source>
        <comment>Who, and what from what to what</comment>
        <translation>%1 hat geändert: %2.</translation>
    </message>
    <message>
        <source>%1 left it alone. %2</source>
        <comment>Who, and why as a sentence</comment>
        <translation>%1 hat es so gelassen. %2</translation>
    </message>
    <message>
        <source>%1 could not change it (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>%1 konnte es nicht ändern (%2).</translation>
    </message>
    <message>
        <source>%1 sent a change, and what became of it is not known (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>%1 hat eine Änderung gesendet; was daraus wurde, ist nicht bekannt (%2).</translation>
    </message>
    <message>
        <source>%1 Meanwhile somebody else changed %2.</source>
        <comment>A sentence, and what differs</comment>
        <translation>%1 Inzwischen hat jemand anders geändert: %2.</translation>
    </message>
    <message>
        <source>%1 was about to add %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 war dabei, %2 hinzuzufügen: %3.</translation>
    </message>
    <message>
        <source>%1 was about to set %2 to %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 war dabei, %2 auf %3 zu setzen.</translation>
    </message>
    <message>
        <source>%1 was about to remove %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 war dabei, %2 zu entfernen: %3.</translation>
    </message>
    <message>
        <source>%1 was about to change the email apps.</source>
        <translation>%1 war dabei, die E-Mail-Apps zu ändern.</translation>
    </message>
    <message>
        <source>The service did it.</source>
        <translation>Der Dienst hat es getan.</translation>
    </message>
    <message>
        <source>The service said that it was so already.</source>
        <translation>Der Dienst sagte, dass es schon so war.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost; reading showed that it was done.</source>
        <translation>Die Antwort des Dienstes ging verloren; Lesen zeigte, dass es getan war.</translation>
    </message>
    <message>
        <source>The service refused (%1).</source>
        <comment>The error in technical words</comment>
        <translation>Der Dienst lehnte ab (%1).</translation>
    </message>
    <message>
        <source>%1 went on with the run %2.</source>
        <translation>%1 hat den Lauf %2 fortgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 started the run %2 over %n mailboxes.</source>
        <translation>
            <numerusform>%1 hat den Lauf %2 über %n Postfach gestartet.</numerusform>
            <numerusform>%1 hat den Lauf %2 über %n Postfächer gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 of %2 is over: %3 (%4).</source>
        <comment>Run, who, how it ended, counts</comment>
        <translation>Der Lauf %1 von %2 ist vorbei: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2 (%3).</source>
        <comment>Who, a right, the reason in that person&apos;s words</comment>
        <translation>%1 behält es als Ausnahme, mit Default auf %2 (%3).</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2.</source>
        <translation>%1 behält es als Ausnahme, mit Default auf %2.</translation>
    </message>
    <message>
        <source>%1 exported the snapshot &quot;%2&quot;.</source>
        <translation>%1 hat den Snapshot „%2“ exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %n rows to %2.</source>
        <translation>
            <numerusform>%1 hat %n Zeile nach %2 exportiert.</numerusform>
            <numerusform>%1 hat %n Zeilen nach %2 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1 hat sich angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read %n mailboxes.</source>
        <translation>
            <numerusform>%1 hat %n Postfach gelesen.</numerusform>
            <numerusform>%1 hat %n Postfächer gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kept %n mailboxes as the snapshot &quot;%2&quot;.</source>
        <translation>
            <numerusform>%1 hat %n Postfach als Snapshot „%2“ festgehalten.</numerusform>
            <numerusform>%1 hat %n Postfächer als Snapshot „%2“ festgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted the snapshot &quot;%2&quot;.</source>
        <translation>%1 hat den Snapshot „%2“ gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 made a plan that changes %n mailboxes.</source>
        <translation>
            <numerusform>%1 hat einen Plan erstellt, der %n Postfach ändert.</numerusform>
            <numerusform>%1 hat einen Plan erstellt, der %n Postfächer ändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 began with this mailbox.</source>
        <translation>%1 hat mit diesem Postfach begonnen.</translation>
    </message>
    <message>
        <source>%1 removed its exception.</source>
        <translation>%1 hat die Ausnahme entfernt.</translation>
    </message>
    <message>
        <source>%1 began a self-test.</source>
        <translation>%1 hat einen Selbsttest begonnen.</translation>
    </message>
    <message>
        <source>%1 finished a self-test.</source>
        <translation>%1 hat einen Selbsttest beendet.</translation>
    </message>
    <message>
        <source>%1 agreed to: %2.</source>
        <comment>Who, and a technical word</comment>
        <translation>%1 hat zugestimmt: %2.</translation>
    </message>
    <message>
        <source>%1 approved a plan.</source>
        <translation>%1 hat einen Plan genehmigt.</translation>
    </message>
</context>
<context>
    <name>words::finding</name>
    <message>
        <source>A calendar is found by its folder&apos;s id.</source>
        <translation>Ein Kalender wird über die ID seines Ordners gefunden.</translation>
    </message>
    <message>
        <source>An entry can be added for somebody named by GUID.</source>
        <translation>Für jemanden, der per GUID benannt ist, kann ein Eintrag hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Adding an entry that is there is refused and changes nothing.</source>
        <translation>Einen vorhandenen Eintrag hinzuzufügen wird abgelehnt und ändert nichts.</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be changed.</source>
        <translation>Der Eintrag von jemandem, der per GUID benannt ist, kann geändert werden.</translation>
    </message>
    <message>
        <source>One entry can be asked for by GUID.</source>
        <translation>Ein einzelner Eintrag kann per GUID abgefragt werden.</translation>
    </message>
    <message>
        <source>Rights that are no role are kept as they were sent.</source>
        <translation>Berechtigungen, die keiner Rolle entsprechen, bleiben so, wie sie gesendet wurden.</translation>
    </message>
    <message>
        <source>A delegate stays one when his rights are set.</source>
        <translation>Eine Stellvertretung bleibt eine, wenn ihre Berechtigungen gesetzt werden.</translation>
    </message>
    <message>
        <source>A rehearsed change (-WhatIf) writes nothing.</source>
        <translation>Eine geprobte Änderung (-WhatIf) schreibt nichts.</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be removed.</source>
        <translation>Der Eintrag von jemandem, der per GUID benannt ist, kann entfernt werden.</translation>
    </message>
    <message>
        <source>Changing an entry that is not there is refused and makes none.</source>
        <translation>Einen nicht vorhandenen Eintrag zu ändern wird abgelehnt und legt keinen an.</translation>
    </message>
    <message>
        <source>Default can be closed and opened again.</source>
        <translation>Default kann geschlossen und wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>The policy&apos;s group gets an entry that can be told to be its own.</source>
        <translation>Die Gruppe der Richtlinie bekommt einen Eintrag, der sich als ihr eigener erkennen lässt.</translation>
    </message>
    <message>
        <source>The answers of a batch belong to their calls.</source>
        <translation>Die Antworten eines Stapels gehören zu ihren Aufrufen.</translation>
    </message>
    <message>
        <source>An email app can be switched off and on again.</source>
        <translation>Eine E-Mail-App kann aus- und wieder eingeschaltet werden.</translation>
    </message>
    <message>
        <source>A change shows within 12 seconds.</source>
        <translation>Eine Änderung zeigt sich innerhalb von 12 Sekunden.</translation>
    </message>
    <message>
        <source>Both mailboxes are as they were before.</source>
        <translation>Beide Postfächer sind, wie sie vorher waren.</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>A finding of the self-test</comment>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not hold</source>
        <comment>A finding of the self-test</comment>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not examined</source>
        <comment>A finding of the self-test</comment>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>How far your rights reach is not sampled before bulk runs.</source>
        <translation>Wie weit Ihre Berechtigungen reichen, wird vor Massenläufen nicht stichprobenweise geprüft.</translation>
    </message>
    <message>
        <source>Calls are sent one by one from now on.</source>
        <translation>Aufrufe werden von nun an einzeln gesendet.</translation>
    </message>
    <message>
        <source>Runs wait longer for a change to show.</source>
        <translation>Läufe warten länger, bis sich eine Änderung zeigt.</translation>
    </message>
</context>
<context>
    <name>words::group</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of addresses</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no group (%1).</source>
        <translation>Das ist keine Gruppe (%1).</translation>
    </message>
    <message>
        <source>This is a distribution list: it cannot be given rights. A mail-enabled security group can.</source>
        <translation>Das ist eine Verteilerliste: Ihr können keine Berechtigungen gegeben werden. Einer E-Mail-aktivierten Sicherheitsgruppe schon.</translation>
    </message>
    <message>
        <source>This is a dynamic group: it cannot be given rights.</source>
        <translation>Das ist eine dynamische Gruppe: Ihr können keine Berechtigungen gegeben werden.</translation>
    </message>
    <message>
        <source>This is a Microsoft 365 group: its members would not get the right.</source>
        <translation>Das ist eine Microsoft 365-Gruppe: Ihre Mitglieder bekämen die Berechtigung nicht.</translation>
    </message>
    <message>
        <source>This is a list of rooms: it cannot be given rights.</source>
        <translation>Das ist eine Raumliste: Ihr können keine Berechtigungen gegeben werden.</translation>
    </message>
    <message>
        <source>This security group is not universal; only a universal one can be given rights.</source>
        <translation>Diese Sicherheitsgruppe ist nicht universell; nur einer universellen können Berechtigungen gegeben werden.</translation>
    </message>
    <message>
        <source>A group of this type cannot be given rights (%1).</source>
        <translation>Einer Gruppe dieses Typs können keine Berechtigungen gegeben werden (%1).</translation>
    </message>
    <message>
        <source>The group was made anew under its old name: entries given to it before grant nothing any more.</source>
        <translation>Die Gruppe wurde unter ihrem alten Namen neu angelegt: Einträge, die ihr früher gegeben wurden, gewähren nichts mehr.</translation>
    </message>
    <message>
        <source>Others have the same name: %1.</source>
        <translation>Andere haben denselben Namen: %1.</translation>
    </message>
    <message>
        <source>These members do not get the right through the group: %1.</source>
        <translation>Diese Mitglieder bekommen die Berechtigung nicht über die Gruppe: %1.</translation>
    </message>
    <message>
        <source>Nobody is in it: where Default is closed, nobody would see anything.</source>
        <translation>Niemand ist darin: Wo Default geschlossen ist, sähe niemand etwas.</translation>
    </message>
    <message>
        <source>Its members could not all be counted.</source>
        <translation>Ihre Mitglieder konnten nicht alle gezählt werden.</translation>
    </message>
    <message>
        <source>Anybody can join it, and so get the right.</source>
        <translation>Jeder kann ihr beitreten und so die Berechtigung bekommen.</translation>
    </message>
    <message>
        <source>Its members are kept in the on-premises directory.</source>
        <translation>Ihre Mitglieder werden im lokalen Verzeichnis verwaltet.</translation>
    </message>
    <message>
        <source>Nobody is named who may change its members.</source>
        <translation>Niemand ist benannt, der ihre Mitglieder ändern darf.</translation>
    </message>
    <message>
        <source>This group can be given calendar rights.</source>
        <translation>Dieser Gruppe können Kalenderberechtigungen gegeben werden.</translation>
    </message>
    <message>
        <source>This group cannot be used.</source>
        <translation>Diese Gruppe kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>No group has this address.</source>
        <translation>Keine Gruppe hat diese Adresse.</translation>
    </message>
</context>
<context>
    <name>words::mailbox</name>
    <message>
        <source>Person</source>
        <comment>type of a mailbox</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>type of a mailbox</comment>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>type of a mailbox</comment>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Equipment</source>
        <comment>type of a mailbox</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>type of a mailbox</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <comment>type of a mailbox</comment>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Kept as %1 since %2 by %3: %4</source>
        <comment>an exception: the kept rights of Default, a date, a person, the reason</comment>
        <translation>Behalten mit %1 seit %2 von %3: %4</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <comment>an exception&apos;s last day</comment>
        <translation>(bis %1)</translation>
    </message>
</context>
<context>
    <name>words::moment</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>words::plan</name>
    <message>
        <source>Segment: %1</source>
        <comment>A plan, and the names of its policies</comment>
        <translation>Segmentieren: %1</translation>
    </message>
    <message>
        <source>Restore from the snapshot &quot;%1&quot;</source>
        <translation>Wiederherstellen aus dem Snapshot „%1“</translation>
    </message>
    <message>
        <source>Undo of the run %1</source>
        <comment>The first characters of a run&apos;s id</comment>
        <translation>Rücknahme des Laufs %1</translation>
    </message>
    <message>
        <source>Send-only mailboxes</source>
        <translation>Nur sendende Postfächer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>A reason as a sentence, and the technical facts behind it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between several facts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Send-only</source>
        <comment>What an exception keeps</comment>
        <translation>Nur senden</translation>
    </message>
    <message>
        <source>Its own switches</source>
        <comment>What an exception keeps</comment>
        <translation>Die eigenen Schalter</translation>
    </message>
    <message>
        <source>The service asks to wait %1.</source>
        <comment>A duration</comment>
        <translation>Der Dienst bittet, %1 zu warten.</translation>
    </message>
    <message>
        <source>The service asks to wait %1: %2</source>
        <comment>A duration; the service&apos;s words</comment>
        <translation>Der Dienst bittet, %1 zu warten: %2</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1.</source>
        <translation>Der Dienst antwortet nicht; neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1: %2</source>
        <translation>Der Dienst antwortet nicht; neuer Versuch in %1: %2</translation>
    </message>
    <message>
        <source>Trying again in %1: %2</source>
        <comment>A duration; an error</comment>
        <translation>Neuer Versuch in %1: %2</translation>
    </message>
    <message>
        <source>Entries of deleted people and groups</source>
        <translation>Einträge gelöschter Personen und Gruppen</translation>
    </message>
</context>
<context>
    <name>words::policy</name>
    <message>
        <source>A policy needs a name.</source>
        <translation>Eine Richtlinie braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two policies have this name.</source>
        <translation>Zwei Richtlinien haben diesen Namen.</translation>
    </message>
    <message>
        <source>The scope cannot be understood: what is expected stands below it.</source>
        <translation>Der Geltungsbereich ist nicht verständlich: Was erwartet wird, steht darunter.</translation>
    </message>
    <message>
        <source>A scope can only rest on what the directory says, not on rights or states.</source>
        <translation>Ein Geltungsbereich kann sich nur auf Angaben des Verzeichnisses stützen, nicht auf Berechtigungen oder Zustände.</translation>
    </message>
    <message>
        <source>At least one value has to mean that a calendar is untouched.</source>
        <translation>Mindestens ein Wert muss bedeuten, dass ein Kalender unberührt ist.</translation>
    </message>
    <message>
        <source>A group is named by its address, such as staff@example.com.</source>
        <translation>Eine Gruppe wird mit ihrer Adresse angegeben, etwa staff@example.com.</translation>
    </message>
    <message>
        <source>A group is named twice.</source>
        <translation>Eine Gruppe ist zweimal genannt.</translation>
    </message>
    <message>
        <source>A group has to be given a right that shows something.</source>
        <translation>Eine Gruppe muss eine Berechtigung bekommen, die etwas zeigt.</translation>
    </message>
    <message>
        <source>A group&apos;s right has to show at least what Default becomes: its entry beats Default, so its members would see less than others.</source>
        <translation>Die Berechtigung einer Gruppe muss mindestens zeigen, wozu Default wird: Ihr Eintrag geht Default vor, ihre Mitglieder würden sonst weniger sehen als andere.</translation>
    </message>
</context>
<context>
    <name>words::query</name>
    <message>
        <source>a word, field:value, or ( is expected</source>
        <translation>ein Wort, feld:wert oder ( wird erwartet</translation>
    </message>
    <message>
        <source>a field is expected: %1</source>
        <translation>ein Feld wird erwartet: %1</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>a date such as 2026-11-01 is expected</source>
        <translation>ein Datum wie 2026-11-01 wird erwartet</translation>
    </message>
    <message>
        <source>a closing &quot; is expected</source>
        <translation>ein schließendes &quot; wird erwartet</translation>
    </message>
    <message>
        <source>a closing ) is expected</source>
        <translation>ein schließendes ) wird erwartet</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <comment>&quot;yes&quot; and &quot;no&quot; are typed in English</comment>
        <translation>yes oder no wird erwartet</translation>
    </message>
    <message>
        <source>a right is expected: %1</source>
        <translation>eine Berechtigung wird erwartet: %1</translation>
    </message>
    <message>
        <source>a state is expected: %1</source>
        <translation>ein Status wird erwartet: %1</translation>
    </message>
    <message>
        <source>yes, no or expired is expected</source>
        <comment>all three are typed in English</comment>
        <translation>yes, no oder expired wird erwartet</translation>
    </message>
    <message>
        <source>only created and read can be compared; &quot;:&quot; is expected</source>
        <translation>nur created und read lassen sich vergleichen; „:“ wird erwartet</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>where a query is wrong, and what was expected</comment>
        <translation>Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>words::right</name>
    <message>
        <source>free/busy</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>Frei/Gebucht</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>eingeschränkte Details</translation>
    </message>
    <message>
        <source>reads all</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>liest alles</translation>
    </message>
    <message>
        <source>adds items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>fügt Elemente hinzu</translation>
    </message>
    <message>
        <source>changes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>ändert eigene Elemente</translation>
    </message>
    <message>
        <source>deletes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>löscht eigene Elemente</translation>
    </message>
    <message>
        <source>changes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>ändert alle Elemente</translation>
    </message>
    <message>
        <source>deletes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>löscht alle Elemente</translation>
    </message>
    <message>
        <source>adds folders</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>legt Ordner an</translation>
    </message>
    <message>
        <source>owns the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>besitzt den Ordner</translation>
    </message>
    <message>
        <source>is a contact of the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>ist Kontakt des Ordners</translation>
    </message>
    <message>
        <source>sees the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>sieht den Ordner</translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>None</source>
        <comment>A right: sees nothing</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Free/busy only</source>
        <comment>A right</comment>
        <translation>Nur Frei/Gebucht</translation>
    </message>
    <message>
        <source>Limited details</source>
        <comment>A right: free/busy with subject and place</comment>
        <translation>Eingeschränkte Details</translation>
    </message>
    <message>
        <source>Contributor: only adds</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Mitwirkender: fügt nur hinzu</translation>
    </message>
    <message>
        <source>Reviewer: reads all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Prüfer: liest alles</translation>
    </message>
    <message>
        <source>Non-editing author: reads all, adds and deletes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Nicht bearbeitender Autor: liest alles, fügt hinzu, löscht Eigenes</translation>
    </message>
    <message>
        <source>Author: reads all, changes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Autor: liest alles, ändert Eigenes</translation>
    </message>
    <message>
        <source>Publishing author: reads all, changes own, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Veröffentlichender Autor: liest alles, ändert Eigenes, legt Ordner an</translation>
    </message>
    <message>
        <source>Editor: reads and changes all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Editor: liest und ändert alles</translation>
    </message>
    <message>
        <source>Publishing editor: reads and changes all, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Veröffentlichender Editor: liest und ändert alles, legt Ordner an</translation>
    </message>
    <message>
        <source>Owner: everything</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Besitzer: alles</translation>
    </message>
    <message>
        <source>Custom: %1</source>
        <comment>A right without a role name; %1 is a list of what it allows</comment>
        <translation>Benutzerdefiniert: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>A right, inside a sentence</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>free/busy only</source>
        <comment>A right, inside a sentence</comment>
        <translation>nur Frei/Gebucht</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>A right, inside a sentence</comment>
        <translation>eingeschränkte Details</translation>
    </message>
    <message>
        <source>contributor</source>
        <comment>A right, inside a sentence</comment>
        <translation>Mitwirkender</translation>
    </message>
    <message>
        <source>reviewer</source>
        <comment>A right, inside a sentence</comment>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>non-editing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>nicht bearbeitender Autor</translation>
    </message>
    <message>
        <source>author</source>
        <comment>A right, inside a sentence</comment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>publishing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>veröffentlichender Autor</translation>
    </message>
    <message>
        <source>editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>Editor</translation>
    </message>
    <message>
        <source>publishing editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>veröffentlichender Editor</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>A right, inside a sentence</comment>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>custom rights (%1)</source>
        <comment>A right without a role name, inside a sentence; %1 is a list</comment>
        <translation>benutzerdefinierte Berechtigungen (%1)</translation>
    </message>
    <message>
        <source>Sees nothing of the calendar.</source>
        <comment>What a right allows</comment>
        <translation>Sieht nichts vom Kalender.</translation>
    </message>
    <message>
        <source>Sees when the person is busy, nothing else.</source>
        <comment>What a right allows</comment>
        <translation>Sieht, wann die Person gebucht ist, sonst nichts.</translation>
    </message>
    <message>
        <source>Sees when the person is busy, with subject and place.</source>
        <comment>What a right allows</comment>
        <translation>Sieht, wann die Person gebucht ist, mit Betreff und Ort.</translation>
    </message>
    <message>
        <source>Adds items, but reads none.</source>
        <comment>What a right allows</comment>
        <translation>Fügt Elemente hinzu, liest aber keine.</translation>
    </message>
    <message>
        <source>Reads every item.</source>
        <comment>What a right allows</comment>
        <translation>Liest jedes Element.</translation>
    </message>
    <message>
        <source>Reads every item, adds items and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>Liest jedes Element, fügt Elemente hinzu und löscht eigene.</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>Liest jedes Element; fügt eigene hinzu, ändert und löscht sie.</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>Liest jedes Element; fügt eigene hinzu, ändert und löscht sie; legt Ordner an.</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item.</source>
        <comment>What a right allows</comment>
        <translation>Liest, ergänzt, ändert und löscht jedes Element.</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>Liest, ergänzt, ändert und löscht jedes Element; legt Ordner an.</translation>
    </message>
    <message>
        <source>Does everything, and decides who else may.</source>
        <comment>What a right allows</comment>
        <translation>Tut alles und entscheidet, wer sonst noch darf.</translation>
    </message>
    <message>
        <source>A set of its own, which no role name stands for: %1.</source>
        <comment>What a right allows; %1 is a list</comment>
        <translation>Eine eigene Zusammenstellung, für die kein Rollenname steht: %1.</translation>
    </message>
    <message>
        <source>delegate</source>
        <comment>Behind a right</comment>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>delegate, private items too</source>
        <comment>Behind a right</comment>
        <translation>Stellvertretung, auch private Elemente</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests and may answer them.</source>
        <comment>What a delegate is</comment>
        <translation>Bekommt die Besprechungsanfragen des Besitzers und darf sie beantworten.</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests, may answer them, and sees private items.</source>
        <comment>What a delegate is</comment>
        <translation>Bekommt die Besprechungsanfragen des Besitzers, darf sie beantworten und sieht private Elemente.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>words::signIn</name>
    <message>
        <source>Several accounts are signed in: choose one.</source>
        <translation>Mehrere Konten sind angemeldet: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>An administrator has to add &quot;http://localhost&quot; to the app registration, under &quot;Mobile and desktop applications&quot;.</source>
        <translation>Ein Administrator muss in der App-Registrierung unter „Mobilgerät- und Desktopanwendungen“ die Adresse „http://localhost“ hinzufügen.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation and is no guest here: use another account, or another tenant.</source>
        <translation>Dieses Konto gehört zu einer anderen Organisation und ist hier kein Gast: Nehmen Sie ein anderes Konto oder einen anderen Mandanten.</translation>
    </message>
    <message>
        <source>Nobody of this name is known in the tenant: use another account.</source>
        <translation>Niemand dieses Namens ist im Mandanten bekannt: Nehmen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The address of the sign-in service is not one of Microsoft&apos;s: check the cloud.</source>
        <translation>Die Adresse des Anmeldedienstes gehört nicht Microsoft: Prüfen Sie die Cloud.</translation>
    </message>
    <message>
        <source>The account is locked, or the address it comes from looks risky: wait, then ask an administrator.</source>
        <translation>Das Konto ist gesperrt, oder seine Herkunftsadresse gilt als riskant: Warten Sie, dann fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The password has expired: change it, then sign in again.</source>
        <translation>Das Kennwort ist abgelaufen: Ändern Sie es und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The account is disabled: ask an administrator.</source>
        <translation>Das Konto ist deaktiviert: Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>Nobody is signed in there any more: sign in again.</source>
        <translation>Dort ist niemand mehr angemeldet: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The tenant is missing: give its GUID or one of its domains.</source>
        <translation>Der Mandant fehlt: Geben Sie seine GUID oder eine seiner Domänen an.</translation>
    </message>
    <message>
        <source>A second factor has to be set up first: sign in again and follow the page.</source>
        <translation>Zuerst muss ein zweiter Faktor eingerichtet werden: Melden Sie sich neu an und folgen Sie der Seite.</translation>
    </message>
    <message>
        <source>A second factor is needed, or the last one is too long ago: sign in again.</source>
        <translation>Ein zweiter Faktor ist nötig, oder der letzte ist zu lange her: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The device has to prove itself: sign in again on a device that the organisation knows.</source>
        <translation>Das Gerät muss sich ausweisen: Melden Sie sich auf einem Gerät an, das die Organisation kennt.</translation>
    </message>
    <message>
        <source>An administrator has to assign this account to the application.</source>
        <translation>Ein Administrator muss dieses Konto der Anwendung zuweisen.</translation>
    </message>
    <message>
        <source>The name or the password is wrong: sign in again.</source>
        <translation>Name oder Kennwort ist falsch: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>A Conditional Access policy does not allow this sign-in: try the browser on a managed device, or ask an administrator which policy it is.</source>
        <translation>Eine Richtlinie für bedingten Zugriff lässt diese Anmeldung nicht zu: Versuchen Sie es mit dem Browser auf einem verwalteten Gerät, oder fragen Sie einen Administrator, welche Richtlinie es ist.</translation>
    </message>
    <message>
        <source>The earlier sign-in was ended, for example by a new password: sign in again.</source>
        <translation>Die frühere Anmeldung wurde beendet, etwa durch ein neues Kennwort: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The request was not as the service wants it: this is a fault of Mullion; please report it with the details.</source>
        <translation>Die Anfrage war nicht so, wie der Dienst sie will: Das ist ein Fehler von Mullion; bitte melden Sie ihn mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Another service has to confirm the sign-in: sign in again.</source>
        <translation>Ein anderer Dienst muss die Anmeldung bestätigen: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The application belongs to one tenant: give that tenant&apos;s GUID or domain.</source>
        <translation>Die Anwendung gehört zu einem einzigen Mandanten: Geben Sie dessen GUID oder Domäne an.</translation>
    </message>
    <message>
        <source>The same was asked too often: wait some minutes.</source>
        <translation>Dasselbe wurde zu oft angefragt: Warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>Exchange Online is not in this tenant, or the cloud is the wrong one.</source>
        <translation>Exchange Online gibt es in diesem Mandanten nicht, oder es ist die falsche Cloud.</translation>
    </message>
    <message>
        <source>The code was used already or its time is over: start the sign-in again.</source>
        <translation>Der Code wurde schon verwendet oder ist abgelaufen: Beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>Consent is missing: an administrator has to grant the application&apos;s permissions (&quot;Grant admin consent&quot; in the app registration).</source>
        <translation>Die Zustimmung fehlt: Ein Administrator muss die Berechtigungen der Anwendung erteilen („Administratorzustimmung erteilen“ in der App-Registrierung).</translation>
    </message>
    <message>
        <source>This client id is one of Microsoft&apos;s own: register an application of your own.</source>
        <translation>Diese Client-ID gehört Microsoft: Registrieren Sie eine eigene Anwendung.</translation>
    </message>
    <message>
        <source>Consent was declined on the page.</source>
        <translation>Die Zustimmung wurde auf der Seite abgelehnt.</translation>
    </message>
    <message>
        <source>The app registration lacks a permission: an administrator has to add those of Office 365 Exchange Online.</source>
        <translation>Der App-Registrierung fehlt eine Berechtigung: Ein Administrator muss die von Office 365 Exchange Online hinzufügen.</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer good: sign in again.</source>
        <translation>Die frühere Anmeldung gilt nicht mehr: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>A permission that was asked for does not exist: check the app registration and the cloud.</source>
        <translation>Eine angefragte Berechtigung gibt es nicht: Prüfen Sie App-Registrierung und Cloud.</translation>
    </message>
    <message>
        <source>The code has not been typed yet.</source>
        <translation>Der Code wurde noch nicht eingegeben.</translation>
    </message>
    <message>
        <source>The organisation wants people to sign in anew from time to time: sign in again.</source>
        <translation>Die Organisation verlangt von Zeit zu Zeit eine neue Anmeldung: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The application is not known in this tenant: check the client id, the tenant and the cloud.</source>
        <translation>Die Anwendung ist in diesem Mandanten nicht bekannt: Prüfen Sie Client-ID, Mandant und Cloud.</translation>
    </message>
    <message>
        <source>The certificate is not the registered one: upload it to the app registration.</source>
        <translation>Das Zertifikat ist nicht das registrierte: Laden Sie es in die App-Registrierung hoch.</translation>
    </message>
    <message>
        <source>The client id is none: copy &quot;Application (client) ID&quot; from the app registration.</source>
        <translation>Das ist keine Client-ID: Kopieren Sie „Anwendungs-ID (Client)“ aus der App-Registrierung.</translation>
    </message>
    <message>
        <source>The redirect address is registered as &quot;Single-page application&quot;: an administrator has to move it to &quot;Mobile and desktop applications&quot;.</source>
        <translation>Die Umleitungsadresse ist als „Single-Page-Anwendung“ registriert: Ein Administrator muss sie zu „Mobilgerät- und Desktopanwendungen“ verschieben.</translation>
    </message>
    <message>
        <source>The application&apos;s credential is wrong or has expired: an administrator has to renew it.</source>
        <translation>Die Anmeldeinformation der Anwendung ist falsch oder abgelaufen: Ein Administrator muss sie erneuern.</translation>
    </message>
    <message>
        <source>The service asks for a secret: register &quot;http://localhost&quot; under &quot;Mobile and desktop applications&quot;, and allow public client flows for device codes.</source>
        <translation>Der Dienst verlangt ein Geheimnis: Registrieren Sie „http://localhost“ unter „Mobilgerät- und Desktopanwendungen“, und lassen Sie für Gerätecodes öffentliche Clientflows zu.</translation>
    </message>
    <message>
        <source>There is no such tenant: check its name, or choose another cloud.</source>
        <translation>Diesen Mandanten gibt es nicht: Prüfen Sie seinen Namen, oder wählen Sie eine andere Cloud.</translation>
    </message>
    <message>
        <source>The sign-in service is busy: try again in some minutes.</source>
        <translation>Der Anmeldedienst ist überlastet: Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The tenant cannot be told: give its GUID.</source>
        <translation>Der Mandant ist nicht zu erkennen: Geben Sie seine GUID an.</translation>
    </message>
    <message>
        <source>The tenant lives in a national cloud: choose the other cloud.</source>
        <translation>Der Mandant liegt in einer nationalen Cloud: Wählen Sie die andere Cloud.</translation>
    </message>
    <message>
        <source>The tenant has made too many requests: wait some minutes.</source>
        <translation>Der Mandant hat zu viele Anfragen gestellt: Warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>This way of signing in needs the tenant: give its GUID or domain.</source>
        <translation>Diese Anmeldung braucht den Mandanten: Geben Sie seine GUID oder Domäne an.</translation>
    </message>
    <message>
        <source>The sign-in service refused; its words say why (%1).</source>
        <translation>Der Anmeldedienst hat abgelehnt; seine Worte sagen, warum (%1).</translation>
    </message>
</context>
<context>
    <name>words::state</name>
    <message>
        <source>finished</source>
        <comment>State of a run</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <comment>State of a run</comment>
        <translation>von einer Person angehalten</translation>
    </message>
    <message>
        <source>stopped: signed out</source>
        <comment>State of a run</comment>
        <translation>angehalten: abgemeldet</translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <comment>State of a run</comment>
        <translation>angehalten: nicht erlaubt</translation>
    </message>
    <message>
        <source>stopped: too many failures</source>
        <comment>State of a run</comment>
        <translation>angehalten: zu viele Fehler</translation>
    </message>
    <message>
        <source>stopped: the same failure again</source>
        <comment>State of a run</comment>
        <translation>angehalten: derselbe Fehler immer wieder</translation>
    </message>
    <message>
        <source>stopped: the store failed</source>
        <comment>State of a run</comment>
        <translation>angehalten: der Speicher versagte</translation>
    </message>
    <message>
        <source>stopped by a mistake of the program</source>
        <comment>State of a run</comment>
        <translation>durch einen Fehler des Programms angehalten</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>State of a mailbox</comment>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>no policy</source>
        <comment>State of a mailbox</comment>
        <translation>keine Richtlinie</translation>
    </message>
    <message>
        <source>uncovered</source>
        <comment>State of a mailbox</comment>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>State of a mailbox</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>State of a mailbox</comment>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>exception</source>
        <comment>State of a mailbox</comment>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>drifted</source>
        <comment>State of a mailbox</comment>
        <translation>abgewichen</translation>
    </message>
    <message>
        <source>customised</source>
        <comment>State of a mailbox</comment>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>State of a mailbox</comment>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>open</source>
        <comment>State of a mailbox</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>segmented</source>
        <comment>State of a mailbox</comment>
        <translation>segmentiert</translation>
    </message>
    <message>
        <source>It is neither in the list of all mailboxes nor found by its id.</source>
        <translation>Es steht weder in der Liste aller Postfächer, noch wird es über seine ID gefunden.</translation>
    </message>
    <message>
        <source>This connection has no policy, so nothing says what is wanted.</source>
        <translation>Diese Verbindung hat keine Richtlinie, also sagt nichts, was gewünscht ist.</translation>
    </message>
    <message>
        <source>No policy&apos;s scope claims this mailbox.</source>
        <translation>Der Geltungsbereich keiner Richtlinie erfasst dieses Postfach.</translation>
    </message>
    <message>
        <source>The calendar was never read, could not be read, or was read too long ago.</source>
        <translation>Der Kalender wurde nie gelesen, konnte nicht gelesen werden oder wurde vor zu langer Zeit gelesen.</translation>
    </message>
    <message>
        <source>An entry that matters has a name that fits several recipients.</source>
        <translation>Ein Eintrag, auf den es ankommt, trägt einen Namen, der auf mehrere Empfänger passt.</translation>
    </message>
    <message>
        <source>Default is kept as it is, on purpose.</source>
        <translation>Default bleibt mit Absicht, wie es ist.</translation>
    </message>
    <message>
        <source>Somebody changed what our last run left.</source>
        <translation>Jemand hat geändert, was unser letzter Lauf hinterließ.</translation>
    </message>
    <message>
        <source>Its owner chose Default before any run of ours.</source>
        <translation>Der Besitzer hat Default gewählt, bevor einer unserer Läufe es tat.</translation>
    </message>
    <message>
        <source>Default is closed, but people who should see something do not: a group&apos;s entry is missing or dead.</source>
        <translation>Default ist geschlossen, aber Personen, die etwas sehen sollten, sehen nichts: Der Eintrag einer Gruppe fehlt oder ist tot.</translation>
    </message>
    <message>
        <source>Default is still as it came.</source>
        <translation>Default ist noch, wie es ausgeliefert wurde.</translation>
    </message>
    <message>
        <source>Everything is as the policy wants.</source>
        <translation>Alles ist, wie die Richtlinie es will.</translation>
    </message>
    <message>
        <source>The mailbox is no more.</source>
        <translation>Das Postfach gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The calendar was never read.</source>
        <translation>Der Kalender wurde nie gelesen.</translation>
    </message>
    <message>
        <source>The last reading failed.</source>
        <translation>Die letzte Lesung schlug fehl.</translation>
    </message>
    <message>
        <source>The last reading is too old.</source>
        <translation>Die letzte Lesung ist zu alt.</translation>
    </message>
    <message>
        <source>The service did not show the entry of Default.</source>
        <translation>Der Dienst zeigte den Eintrag von Default nicht.</translation>
    </message>
    <message>
        <source>The service did not show the entry of Anonymous.</source>
        <translation>Der Dienst zeigte den Eintrag von Anonymous nicht.</translation>
    </message>
    <message>
        <source>The name on an entry fits several recipients.</source>
        <translation>Der Name an einem Eintrag passt auf mehrere Empfänger.</translation>
    </message>
    <message>
        <source>The mailbox was made anew since.</source>
        <translation>Das Postfach wurde seither neu angelegt.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>Es gibt keine Richtlinie.</translation>
    </message>
    <message>
        <source>No policy claims it.</source>
        <translation>Keine Richtlinie erfasst es.</translation>
    </message>
    <message>
        <source>Mailboxes of this type are not in scope unless named.</source>
        <translation>Postfächer dieses Typs gehören nur in den Geltungsbereich, wenn sie genannt sind.</translation>
    </message>
    <message>
        <source>A field of the scope was not read.</source>
        <translation>Ein Feld des Geltungsbereichs wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Two policies claim it.</source>
        <translation>Zwei Richtlinien erfassen es.</translation>
    </message>
    <message>
        <source>It is no longer in scope.</source>
        <translation>Es liegt nicht mehr im Geltungsbereich.</translation>
    </message>
    <message>
        <source>Kept as an exception.</source>
        <translation>Als Ausnahme behalten.</translation>
    </message>
    <message>
        <source>Its exception has expired.</source>
        <translation>Die Ausnahme ist abgelaufen.</translation>
    </message>
    <message>
        <source>Kept as an exception, but a grant is missing.</source>
        <translation>Als Ausnahme behalten, aber eine Gewährung fehlt.</translation>
    </message>
    <message>
        <source>Somebody shares less since our last run.</source>
        <translation>Jemand gibt seit unserem letzten Lauf weniger frei.</translation>
    </message>
    <message>
        <source>Somebody shares more since our last run.</source>
        <translation>Jemand gibt seit unserem letzten Lauf mehr frei.</translation>
    </message>
    <message>
        <source>Somebody shares otherwise since our last run.</source>
        <translation>Jemand gibt seit unserem letzten Lauf anders frei.</translation>
    </message>
    <message>
        <source>Its owner chose Default.</source>
        <translation>Der Besitzer hat Default gewählt.</translation>
    </message>
    <message>
        <source>Its owner closed it.</source>
        <translation>Der Besitzer hat ihn geschlossen.</translation>
    </message>
    <message>
        <source>A group&apos;s entry is missing.</source>
        <translation>Der Eintrag einer Gruppe fehlt.</translation>
    </message>
    <message>
        <source>A group was made anew; its old entry grants nothing.</source>
        <translation>Eine Gruppe wurde neu angelegt; ihr alter Eintrag gewährt nichts.</translation>
    </message>
    <message>
        <source>Default is as it came.</source>
        <translation>Default ist, wie es ausgeliefert wurde.</translation>
    </message>
    <message>
        <source>Anonymous is not as the policy wants.</source>
        <translation>Anonymous ist nicht, wie die Richtlinie es will.</translation>
    </message>
    <message>
        <source>A group has an entry that no policy wants any more.</source>
        <translation>Eine Gruppe hat einen Eintrag, den keine Richtlinie mehr will.</translation>
    </message>
    <message>
        <source>A group&apos;s entry has other rights than the policy says.</source>
        <translation>Der Eintrag einer Gruppe hat andere Berechtigungen, als die Richtlinie sagt.</translation>
    </message>
    <message>
        <source>As the policy wants.</source>
        <translation>Wie die Richtlinie es will.</translation>
    </message>
    <message>
        <source>Changed since our last run: reported, not touched.</source>
        <translation>Seit unserem letzten Lauf geändert: gemeldet, nicht angerührt.</translation>
    </message>
    <message>
        <source>Changed since our last run: accepted as an exception.</source>
        <translation>Seit unserem letzten Lauf geändert: als Ausnahme angenommen.</translation>
    </message>
    <message>
        <source>Changed since our last run: put back.</source>
        <translation>Seit unserem letzten Lauf geändert: zurückgesetzt.</translation>
    </message>
    <message>
        <source>Customised: held for a decision.</source>
        <translation>Angepasst: bis zu einer Entscheidung zurückgestellt.</translation>
    </message>
    <message>
        <source>Customised: kept.</source>
        <translation>Angepasst: behalten.</translation>
    </message>
    <message>
        <source>Customised: overwritten.</source>
        <translation>Angepasst: überschrieben.</translation>
    </message>
    <message>
        <source>A group of the policy cannot carry rights.</source>
        <translation>Eine Gruppe der Richtlinie kann keine Berechtigungen tragen.</translation>
    </message>
    <message>
        <source>Put back from the snapshot.</source>
        <translation>Aus dem Snapshot zurückgesetzt.</translation>
    </message>
    <message>
        <source>Not in the snapshot.</source>
        <translation>Nicht im Snapshot.</translation>
    </message>
    <message>
        <source>The snapshot holds no reading of it.</source>
        <translation>Der Snapshot enthält keine Lesung davon.</translation>
    </message>
    <message>
        <source>It was not customised.</source>
        <translation>Es war nicht angepasst.</translation>
    </message>
    <message>
        <source>An entry of the snapshot names nobody who could be added.</source>
        <translation>Ein Eintrag des Snapshots nennt niemanden, der hinzugefügt werden könnte.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The run did not touch it.</source>
        <translation>Der Lauf hat es nicht angerührt.</translation>
    </message>
    <message>
        <source>Somebody changed it since.</source>
        <translation>Jemand hat es seither geändert.</translation>
    </message>
    <message>
        <source>To become send-only.</source>
        <translation>Soll nur noch senden.</translation>
    </message>
    <message>
        <source>Somebody changed it after the plan was made.</source>
        <translation>Jemand hat es geändert, nachdem der Plan erstellt war.</translation>
    </message>
    <message>
        <source>change</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>ändern</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>The plan writes to this mailbox.</source>
        <translation>Der Plan schreibt in dieses Postfach.</translation>
    </message>
    <message>
        <source>The plan leaves this mailbox as it is.</source>
        <translation>Der Plan lässt dieses Postfach, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing is done before somebody has decided.</source>
        <translation>Nichts geschieht, bevor jemand entschieden hat.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Result of a row of a run</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>Result of a row of a run</comment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>Result of a row of a run</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>held</source>
        <comment>Result of a row of a run</comment>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>Result of a row of a run</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>in doubt</source>
        <comment>Result of a row of a run</comment>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation>Dafür wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>A write may have been sent; resuming reads before it goes on.</source>
        <translation>Eine Änderung wurde vielleicht gesendet; beim Fortsetzen wird zuerst gelesen.</translation>
    </message>
    <message>
        <source>As planned, and proved by reading it back.</source>
        <translation>Wie geplant, und durch Zurücklesen bewiesen.</translation>
    </message>
    <message>
        <source>Not done, on purpose.</source>
        <translation>Mit Absicht nicht getan.</translation>
    </message>
    <message>
        <source>It could not be done; nothing further was sent.</source>
        <translation>Es ließ sich nicht tun; weiter wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A write was sent and its effect is not known; resuming reads again.</source>
        <translation>Eine Änderung wurde gesendet, ihre Wirkung ist nicht bekannt; beim Fortsetzen wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>running</source>
        <comment>State of a run</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not ended</source>
        <comment>State of a run</comment>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Beendet.</translation>
    </message>
    <message>
        <source>Stopped before the end; it can be resumed.</source>
        <translation>Vor dem Ende angehalten; er kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Stopped: sign in again, then resume.</source>
        <translation>Angehalten: Melden Sie sich wieder an, dann setzen Sie fort.</translation>
    </message>
    <message>
        <source>Stopped: the service refuses; has a role expired? Resume when it is back.</source>
        <translation>Angehalten: Der Dienst lehnt ab; ist eine Rolle abgelaufen? Setzen Sie fort, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>Stopped: too many rows failed.</source>
        <translation>Angehalten: Zu viele Zeilen sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Stopped: the same failure again and again.</source>
        <translation>Angehalten: derselbe Fehler immer wieder.</translation>
    </message>
    <message>
        <source>Stopped: the store could not record what was to be done.</source>
        <translation>Angehalten: Der Speicher konnte nicht aufzeichnen, was zu tun war.</translation>
    </message>
    <message>
        <source>Stopped: a rule of the program was broken. Please report it.</source>
        <translation>Angehalten: Eine Regel des Programms wurde verletzt. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>Rows of a run</comment>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>Rows of a run</comment>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>Rows of a run</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <comment>Rows of a run</comment>
        <translation>%1 ungeklärt</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>Rows of a run</comment>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <comment>Rows of a run</comment>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>An entry of somebody who was deleted.</source>
        <translation>Ein Eintrag von jemandem, der gelöscht wurde.</translation>
    </message>
    <message>
        <source>stopped: lease lost</source>
        <comment>State of a run</comment>
        <translation>angehalten: Vorrecht verloren</translation>
    </message>
    <message>
        <source>Stopped: the run no longer had the tenant to itself.</source>
        <translation>Angehalten: Der Lauf hatte den Mandanten nicht mehr für sich allein.</translation>
    </message>
    <message>
        <source>The mailbox was not found: it is gone, or out of reach for this account.</source>
        <translation>Das Postfach wurde nicht gefunden: Es gibt es nicht mehr, oder dieses Konto erreicht es nicht.</translation>
    </message>
    <message>
        <source>%1 begun</source>
        <comment>Rows of a run</comment>
        <translation>%1 begonnen</translation>
    </message>
</context>
<context>
    <name>words::trustee</name>
    <message>
        <source>Default</source>
        <comment>The entry that counts for everybody inside without a closer one</comment>
        <translation>Default</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <comment>The entry that counts for everybody outside</comment>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>everybody inside</source>
        <comment>Whom an entry speaks of</comment>
        <translation>alle innerhalb</translation>
    </message>
    <message>
        <source>everybody outside</source>
        <comment>Whom an entry speaks of</comment>
        <translation>alle außerhalb</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>An entry whose name fits several</comment>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>orphan</source>
        <comment>An entry whose owner is no more</comment>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>external</source>
        <comment>An entry of somebody outside</comment>
        <translation>extern</translation>
    </message>
    <message>
        <source>of the group</source>
        <comment>An entry of a group mailbox&apos;s owners or members</comment>
        <translation>der Gruppe</translation>
    </message>
    <message>
        <source>Everybody in the organisation who has no closer entry, by name or through a group.</source>
        <translation>Alle in der Organisation, die keinen näheren Eintrag haben, mit Namen oder über eine Gruppe.</translation>
    </message>
    <message>
        <source>Everybody who is not signed in to the organisation.</source>
        <translation>Alle, die nicht an der Organisation angemeldet sind.</translation>
    </message>
    <message>
        <source>Several recipients have this name, and the service does not say which is meant.</source>
        <translation>Mehrere Empfänger haben diesen Namen, und der Dienst sagt nicht, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>Nobody has this name any more: the account was deleted or renamed. The entry lets nobody in.</source>
        <translation>Niemand hat diesen Namen mehr: Das Konto wurde gelöscht oder umbenannt. Der Eintrag lässt niemanden hinein.</translation>
    </message>
    <message>
        <source>Somebody outside, invited by the owner to share this calendar.</source>
        <translation>Jemand außerhalb, vom Besitzer eingeladen, diesen Kalender zu teilen.</translation>
    </message>
    <message>
        <source>The owners or members of the group whose mailbox this is; left alone.</source>
        <translation>Die Besitzer oder Mitglieder der Gruppe, deren Postfach dies ist; bleibt unangetastet.</translation>
    </message>
</context>
</TS>
