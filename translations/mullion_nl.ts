<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>auth::page</name>
    <message>
        <source>You are signed in</source>
        <translation>U bent aangemeld</translation>
    </message>
    <message>
        <source>Close this window and go back to Mullion. Do not pass on its address or text.</source>
        <translation>Sluit dit venster en ga terug naar Mullion. Geef het adres en de tekst niet door.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>U bent niet aangemeld</translation>
    </message>
    <message>
        <source>Close this window. Mullion says what to do next.</source>
        <translation>Sluit dit venster. Mullion zegt wat u nu kunt doen.</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in</source>
        <translation>Deze pagina hoort bij geen aanmelding</translation>
    </message>
    <message>
        <source>Mullion waits for the answer of the sign-in service, and this is not it. Close this window.</source>
        <translation>Mullion wacht op het antwoord van de aanmeldservice, en dit is het niet. Sluit dit venster.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Uitvoering %1: %2</translation>
    </message>
    <message>
        <source>&quot;mullionctl runs resume %1&quot; goes on.</source>
        <translation>„mullionctl runs resume %1” gaat verder.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>%1 found, %2 read, %3 failed</source>
        <translation>%1 gevonden, %2 gelezen, %3 mislukt</translation>
    </message>
    <message>
        <source>%1 rows in %2, described in %3</source>
        <translation>%1 rijen in %2, beschreven in %3</translation>
    </message>
    <message>
        <source>The window %1 is over; &quot;mullionctl runs resume&quot; goes on with the run.</source>
        <translation>Het tijdvenster %1 is voorbij; „mullionctl runs resume” gaat verder met de uitvoering.</translation>
    </message>
    <message>
        <source>%1 events in %2 commits, all as they were written</source>
        <translation>%1 gebeurtenissen in %2 vastleggingen, alle zoals ze zijn geschreven</translation>
    </message>
    <message>
        <source>Event %1 or one committed with it was altered, added or removed</source>
        <translation>Gebeurtenis %1, of een die ermee is vastgelegd, is gewijzigd, toegevoegd of verwijderd</translation>
    </message>
    <message>
        <source>%1: this group cannot carry calendar rights</source>
        <translation>%1: deze groep kan geen agendarechten dragen</translation>
    </message>
    <message>
        <source>Out of policy: %1. Not known: %2. Coverage: %3 of %4 read.</source>
        <translation>Buiten het beleid: %1. Onbekend: %2. Dekking: %3 van %4 gelezen.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>antwoordt</translation>
    </message>
    <message>
        <source>does not serve</source>
        <translation>antwoordt niet</translation>
    </message>
    <message>
        <source>no (%1 is not exported to this account)</source>
        <translation>nee (%1 is niet beschikbaar voor dit account)</translation>
    </message>
    <message>
        <source>unknown (the service does not say)</source>
        <translation>onbekend (de service zegt het niet)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbinding:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Tenant:</translation>
    </message>
    <message>
        <source>Cloud:</source>
        <translation>Cloud:</translation>
    </message>
    <message>
        <source>Signed in as:</source>
        <translation>Aangemeld als:</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>Opslag:</translation>
    </message>
    <message>
        <source>Exchange through:</source>
        <translation>Exchange via:</translation>
    </message>
    <message>
        <source>Read calendars:</source>
        <translation>Agenda’s lezen:</translation>
    </message>
    <message>
        <source>Write calendars:</source>
        <translation>Agenda’s schrijven:</translation>
    </message>
    <message>
        <source>Write email apps:</source>
        <translation>E-mailapps schrijven:</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Opgeslagen als „%1”.</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Groep:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>People in it:</source>
        <translation>Personen erin:</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>niet geteld</translation>
    </message>
    <message>
        <source>Changed by:</source>
        <translation>Gewijzigd door:</translation>
    </message>
    <message>
        <source>%1 (joining: %2)</source>
        <translation>%1 (lid worden: %2)</translation>
    </message>
    <message>
        <source>Can carry calendar rights:</source>
        <translation>Kan agendarechten dragen:</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Namesakes are not known: nothing was scanned yet.</source>
        <translation>Naamgenoten zijn niet bekend: er is nog niets ingelezen.</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes shown. Coverage: %3 of %4 read.</source>
        <translation>%1 van %2 postvakken getoond. Dekking: %3 van %4 gelezen.</translation>
    </message>
    <message>
        <source>%1 cannot be told, because a field was not read.</source>
        <translation>Van %1 is het niet te zeggen, omdat een veld niet is gelezen.</translation>
    </message>
    <message>
        <source>Last scan: %1</source>
        <translation>Laatst ingelezen: %1</translation>
    </message>
    <message>
        <source>Last scan, not complete: %1</source>
        <translation>Laatst ingelezen, niet volledig: %1</translation>
    </message>
    <message>
        <source>Nothing was scanned yet; run &quot;mullionctl scan&quot;.</source>
        <translation>Er is nog niets ingelezen; voer „mullionctl scan” uit.</translation>
    </message>
    <message>
        <source>%1: not known; scan it first, or check the address</source>
        <translation>%1: niet bekend; lees het eerst in, of controleer het adres</translation>
    </message>
    <message>
        <source>&quot;mullionctl scan --policy&quot; with this policy tells entries of its groups from those of namesakes; then plan again.</source>
        <translation>„mullionctl scan --policy” met dit beleid onderscheidt vermeldingen van zijn groepen van die van naamgenoten; plan daarna opnieuw.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message numerus="yes">
        <source>%n policies, hash %1</source>
        <translation>
            <numerusform>%n beleidsregel, hash %1</numerusform>
            <numerusform>%n beleidsregels, hash %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Volgens</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Run %1 by %2 on %3: %4</source>
        <translation>Uitvoering %1 van %2 op %3: %4</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Niets te wijzigen.</translation>
    </message>
    <message>
        <source>several have this name</source>
        <translation>meerdere hebben deze naam</translation>
    </message>
    <message>
        <source>nobody has this name any more</source>
        <translation>niemand heeft deze naam nog</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>Calendar:</source>
        <translation>Agenda:</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Geschiedenis:</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;: %2 of %3 mailboxes</source>
        <translation>Momentopname „%1”: %2 van %3 postvakken</translation>
    </message>
    <message>
        <source>%1: not in it, there is no fresh reading</source>
        <translation>%1: staat er niet in, er is geen verse lezing</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postvakken</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Binnen bereik</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Vermelding</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>het postvak</translation>
    </message>
    <message>
        <source>there</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? It cannot be brought back.</source>
        <translation>De momentopname „%1” verwijderen? Die kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>when somebody is free or busy</source>
        <translation>wanneer iemand vrij of bezet is</translation>
    </message>
    <message>
        <source>subject and place</source>
        <translation>onderwerp en plaats</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>The own entry decides:</source>
        <translation>De eigen vermelding beslist:</translation>
    </message>
    <message>
        <source>Entries of groups decide:</source>
        <translation>Vermeldingen van groepen beslissen:</translation>
    </message>
    <message>
        <source>Default decides:</source>
        <translation>Default beslist:</translation>
    </message>
    <message>
        <source>No entry decides: not even Default was shown.</source>
        <translation>Geen vermelding beslist: zelfs Default is niet getoond.</translation>
    </message>
    <message>
        <source>holders of full access to the mailbox</source>
        <translation>houders van volledige toegang tot het postvak</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot;, which cannot be told to be theirs</source>
        <translation>de vermelding „%1”, waarvan niet te zeggen is of die van deze persoon is</translation>
    </message>
    <message>
        <source>the members of &quot;%1&quot;, which could not be read</source>
        <translation>de leden van „%1”, die niet gelezen konden worden</translation>
    </message>
    <message>
        <source>%1 owns this calendar and sees everything (calculated).</source>
        <translation>%1 is eigenaar van deze agenda en ziet alles (berekend).</translation>
    </message>
    <message>
        <source>%1 sees (calculated): %2</source>
        <extracomment>%1 is a person, %2 how much is seen, e.g. &quot;everything&quot;</extracomment>
        <translation>%1 ziet (berekend): %2</translation>
    </message>
    <message>
        <source>Microsoft does not document this order for Exchange Online. Not examined:</source>
        <translation>Microsoft documenteert deze volgorde niet voor Exchange Online. Niet onderzocht:</translation>
    </message>
    <message>
        <source>To sign in, open %1 in any browser and enter the code %2</source>
        <translation>Open %1 in een willekeurige browser en voer de code %2 in om u aan te melden</translation>
    </message>
    <message>
        <source>Sign in in the browser that has been opened. If there is none, open this address on this computer:</source>
        <translation>Meld u aan in de browser die is geopend. Is er geen, open dan dit adres op deze computer:</translation>
    </message>
    <message>
        <source>%1. Open this address on this computer, or use --device-code:</source>
        <translation>%1. Open dit adres op deze computer, of gebruik --device-code:</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this command: %1</source>
        <translation>De aanmelding kon niet in de sleutelhanger worden bewaard en eindigt met deze opdracht: %1</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Wachtwoordzin van %1:</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>De toestemming voor %1 ontbreekt: een beheerder verleent die in de app-registratie (&quot;Beheerderstoestemming verlenen&quot;); wat die nodig heeft, blijft uit.</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>Dit is %1, niet %2 zoals eerder. De aanmelding van %2 blijft op deze computer.</translation>
    </message>
    <message>
        <source>Whoever answers for it goes on with: %1</source>
        <translation>Wie ervoor instaat, gaat verder met: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Goedgekeurd: %1</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>%1: not kept, there is no good reading of it; scan it first</source>
        <translation>%1: niet behouden, er is geen goede lezing van; lees het eerst in</translation>
    </message>
    <message>
        <source>Change calendar and email apps of %1 for a minute, and put everything back?</source>
        <translation>Agenda en e-mailapps van %1 een minuut lang wijzigen, en alles terugzetten?</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>Waarop wordt vertrouwd</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>In plaats daarvan</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>De zelftest is geslaagd: bulkwijzigingen zijn open.</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them with --accept untested.</source>
        <translation>De zelftest is niet geslaagd: bulkwijzigingen blijven gesloten, tenzij iemand ervoor instaat met --accept untested.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>a sentence about a pause, and a moment</comment>
        <translation>%1 (tot %2)</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a moment</comment>
        <translation>nog %1, tot ongeveer %2</translation>
    </message>
    <message>
        <source>standard output could not be written: %1. What is there is not whole.</source>
        <translation>de standaarduitvoer kon niet worden geschreven: %1. Wat er staat, is onvolledig.</translation>
    </message>
    <message>
        <source>About %1 calls, %2</source>
        <comment>A number, and how long they take: 2 h 10 min</comment>
        <translation>Ongeveer %1 aanroepen, %2</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <comment>A run, by a person</comment>
        <translation>Goedgekeurd door %1.</translation>
    </message>
    <message>
        <source>and %1 more, which list shows with why</source>
        <translation>en nog %1, die ‘list’ met de reden toont</translation>
    </message>
    <message numerus="yes">
        <source>%n customised mailboxes are kept as exceptions</source>
        <translation>
            <numerusform>%n aangepast postvak blijft behouden als uitzondering</numerusform>
            <numerusform>%n aangepaste postvakken blijven behouden als uitzonderingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes: %1 to change in %2 steps, %3 left as they are, %4 held</source>
        <translation>
            <numerusform>%n postvak: %1 te wijzigen in %2 stappen, %3 blijven zoals ze zijn, %4 aangehouden</numerusform>
            <numerusform>%n postvakken: %1 te wijzigen in %2 stappen, %3 blijven zoals ze zijn, %4 aangehouden</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage: %1 of %2 in scope freshly read; claimed by no policy: %3</source>
        <translation>Dekking: %1 van %2 binnen het bereik vers gelezen; onder geen beleid: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes of that run are still to be done: resuming it would change them after all</source>
        <translation>
            <numerusform>%n postvak van die uitvoering moet nog: hervatten zou het alsnog wijzigen</numerusform>
            <numerusform>%n postvakken van die uitvoering moeten nog: hervatten zou ze alsnog wijzigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were left out: a field of the query was not read</source>
        <translation>
            <numerusform>%n postvak is weggelaten: een veld van de query is niet gelezen</numerusform>
            <numerusform>%n postvakken zijn weggelaten: een veld van de query is niet gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n mailboxes? Steps: %1</source>
        <translation>
            <numerusform>%n postvak wijzigen? Stappen: %1</numerusform>
            <numerusform>%n postvakken wijzigen? Stappen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1 that changes %n mailboxes? Steps: %2</source>
        <translation>
            <numerusform>Het plan van %1 goedkeuren dat %n postvak wijzigt? Stappen: %2</numerusform>
            <numerusform>Het plan van %1 goedkeuren dat %n postvakken wijzigt? Stappen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are exceptions from now on</source>
        <translation>
            <numerusform>%n postvak is voortaan een uitzondering</numerusform>
            <numerusform>%n postvakken zijn voortaan uitzonderingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions ended; mailboxes that had none: %1</source>
        <translation>
            <numerusform>%n uitzondering beëindigd; postvakken die er geen hadden: %1</numerusform>
            <numerusform>%n uitzonderingen beëindigd; postvakken die er geen hadden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>%n postvak verschilt</numerusform>
            <numerusform>%n postvakken verschillen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot;: %n mailboxes</source>
        <translation>
            <numerusform>Momentopname „%1”: %n postvak</numerusform>
            <numerusform>Momentopname „%1”: %n postvakken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes shown, email apps of %1 read.</source>
        <translation>
            <numerusform>%n postvak getoond, e-mailapps van %1 gelezen.</numerusform>
            <numerusform>%n postvakken getoond, e-mailapps van %1 gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, email apps of %1 read, %2 not readable</source>
        <translation>
            <numerusform>%n postvak gevonden, e-mailapps van %1 gelezen, %2 niet leesbaar</numerusform>
            <numerusform>%n postvakken gevonden, e-mailapps van %1 gelezen, %2 niet leesbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, %1 calendars read, %2 not readable</source>
        <translation>
            <numerusform>%n postvak gevonden, %1 agenda’s gelezen, %2 niet leesbaar</numerusform>
            <numerusform>%n postvakken gevonden, %1 agenda’s gelezen, %2 niet leesbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can change it; take their rights away (chmod go=)</source>
        <translation>waarschuwing: %1: anderen op deze computer kunnen dit wijzigen; neem hun rechten weg (chmod go=)</translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can read it; take their rights away (chmod go=)</source>
        <translation>waarschuwing: %1: anderen op deze computer kunnen dit lezen; neem hun rechten weg (chmod go=)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Work on a practice tenant; nothing real is changed.</source>
        <translation>Werken op een oefentenant; er wordt niets echts gewijzigd.</translation>
    </message>
    <message>
        <source>With --demo: how many mailboxes it has.</source>
        <translation>Met --demo: hoeveel postvakken die heeft.</translation>
    </message>
    <message>
        <source>With --demo: another seed, other people.</source>
        <translation>Met --demo: een andere beginwaarde, andere mensen.</translation>
    </message>
    <message>
        <source>Open this connection instead of the one used last.</source>
        <translation>Deze verbinding openen in plaats van de laatst gebruikte.</translation>
    </message>
    <message>
        <source>Use this store&apos;s file.</source>
        <translation>Dit opslagbestand gebruiken.</translation>
    </message>
    <message>
        <source>Who may see whose calendar in Exchange Online.</source>
        <translation>Wie wiens agenda mag zien in Exchange Online.</translation>
    </message>
    <message>
        <source>--mailboxes takes a number from 1 to 1000000</source>
        <translation>--mailboxes verwacht een getal van 1 tot 1000000</translation>
    </message>
    <message>
        <source>--seed takes a number</source>
        <translation>--seed verwacht een getal</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>niet bekend: %1</translation>
    </message>
</context>
<context>
    <name>ui::ApproveDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Approve a plan</source>
        <translation>Een plan goedkeuren</translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1, which changes %Ln mailboxes? Nothing is written to them: who made the plan carries it out, with your approval beside it.</source>
        <translation>
            <numerusform>Het plan van %1 goedkeuren, dat %Ln postvak wijzigt? Er wordt niets geschreven: wie het plan maakte, voert het met uw goedkeuring uit.</numerusform>
            <numerusform>Het plan van %1 goedkeuren, dat %Ln postvakken wijzigt? Er wordt niets geschreven: wie het plan maakte, voert het met uw goedkeuring uit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your key is being fetched from the keychain…</source>
        <translation>Uw sleutel wordt uit de sleutelbos gehaald…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>Account en sleutel</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>&amp;Goedkeuren</translation>
    </message>
    <message>
        <source>The first time, give this to the administrator of the limits file, who enters it among the approvers:</source>
        <translation>Geef dit de eerste keer aan de beheerder van het grenzenbestand, die het bij de goedkeurders zet:</translation>
    </message>
</context>
<context>
    <name>ui::ApprovePlanAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Er is nog geen plan</translation>
    </message>
    <message>
        <source>A second person has to approve it; open a plan that somebody else has made</source>
        <translation>Een tweede persoon moet het goedkeuren; open een plan dat iemand anders heeft gemaakt</translation>
    </message>
    <message>
        <source>A plan is approved as a whole; put back what you took out</source>
        <translation>Een plan wordt als geheel goedgekeurd; zet terug wat u eruit haalde</translation>
    </message>
    <message>
        <source>&amp;Approve this plan…</source>
        <translation>Dit plan &amp;goedkeuren…</translation>
    </message>
    <message>
        <source>Sign somebody else&apos;s plan as the second person that a connection&apos;s limits ask for</source>
        <translation>Het plan van iemand anders ondertekenen als de tweede persoon om wie de grenzen van een verbinding vragen</translation>
    </message>
</context>
<context>
    <name>ui::CancelRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>Deze uitvoering is niet bezig</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>De uitvoering loopt ten einde</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Start nothing new; what was sent is awaited and recorded. The run can be resumed later</source>
        <translation>Niets nieuws beginnen; wat verzonden is, wordt afgewacht en vastgelegd. De uitvoering kan later worden hervat</translation>
    </message>
</context>
<context>
    <name>ui::ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>Zoals in het begin</translation>
    </message>
</context>
<context>
    <name>ui::ConcernPanel</name>
    <message>
        <source>Nothing was sent yet. Before this run:</source>
        <translation>Er is nog niets verzonden. Vóór deze uitvoering:</translation>
    </message>
    <message>
        <source>Run the self-&amp;test...</source>
        <translation>&amp;Zelftest uitvoeren...</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>Ik sta ervoor in</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBar</name>
    <message>
        <source>Connections, appearance and more (F10)</source>
        <translation>Verbindingen, weergave en meer (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Practice tenant: nothing real is changed</source>
        <translation>Oefentenant: er wordt niets echts gewijzigd</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>niet aangemeld</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>toepassing %1</translation>
    </message>
    <message>
        <source>Calendars read</source>
        <translation>Gelezen agenda’s</translation>
    </message>
    <message>
        <source>Reading the list of mailboxes…</source>
        <translation>De lijst met postvakken wordt gelezen…</translation>
    </message>
    <message>
        <source>%1 of %2 calendars read</source>
        <translation>%1 van %2 agenda’s gelezen</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nooit gelezen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read · last scan %3</source>
        <comment>coverage and age</comment>
        <translation>%1 van %2 binnen bereik gelezen · laatst ingelezen %3</translation>
    </message>
    <message>
        <source>%1 · may only read</source>
        <comment>who is signed in</comment>
        <translation>%1 · mag alleen lezen</translation>
    </message>
    <message>
        <source>%1 · the service asks to wait until %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>%1 · de dienst vraagt te wachten tot %2</translation>
    </message>
    <message>
        <source>%1 · the service does not answer, next try at %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>%1 · de dienst antwoordt niet, volgende poging om %2</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>There is no such file.</source>
        <translation>Dit bestand bestaat niet.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Een bestand kiezen</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Er is een naam nodig.</translation>
    </message>
    <message>
        <source>There is a connection of this name.</source>
        <translation>Er is al een verbinding met deze naam.</translation>
    </message>
    <message>
        <source>This is no GUID: 32 hexadecimal digits in five groups.</source>
        <translation>Dit is geen GUID: 32 hexadecimale cijfers in vijf groepen.</translation>
    </message>
    <message>
        <source>&amp;Name of the connection</source>
        <translation>&amp;Naam van de verbinding</translation>
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
        <translation>Wereldwijd en GCC</translation>
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
        <translation>Een cloudbestand…</translation>
    </message>
    <message>
        <source>Cloud &amp;file</source>
        <translation>Cloud&amp;bestand</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>&amp;Tenant-id</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID</source>
        <translation>Toepassings-&amp;id (client)</translation>
    </message>
    <message>
        <source>Private &amp;key (PEM), unless it is in the certificate&apos;s file</source>
        <translation>P&amp;rivésleutel (PEM), tenzij die in het certificaatbestand staat</translation>
    </message>
    <message>
        <source>&amp;Sign-in</source>
        <translation>Aan&amp;melding</translation>
    </message>
    <message>
        <source>I sign in myself</source>
        <translation>Ik meld me zelf aan</translation>
    </message>
    <message>
        <source>With a certificate, for unattended use</source>
        <translation>Met een certificaat, voor gebruik zonder toezicht</translation>
    </message>
    <message>
        <source>C&amp;ertificate (PEM or PFX)</source>
        <translation>C&amp;ertificaat (PEM of PFX)</translation>
    </message>
    <message>
        <source>Passph&amp;rase of the private key, if it has one; kept until the program ends</source>
        <translation>Wac&amp;htwoordzin van de privésleutel, als die er een heeft; blijft tot het programma eindigt</translation>
    </message>
    <message>
        <source>This is no cloud file: %1</source>
        <translation>Dit is geen cloudbestand: %1</translation>
    </message>
    <message>
        <source>This does not serve: %1</source>
        <comment>a file or a passphrase, and why</comment>
        <translation>Dit voldoet niet: %1</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>Starting the practice tenant…</source>
        <translation>De oefentenant wordt gestart…</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>name of the practice tenant&apos;s connection</comment>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>A run is under way here; opening another connection pauses it.</source>
        <translation>Er is hier een uitvoering bezig; een andere verbinding openen onderbreekt die.</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>The chosen mailbox</source>
        <translation>Het gekozen postvak</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Entries of this calendar</source>
        <translation>Vermeldingen van deze agenda</translation>
    </message>
    <message>
        <source>Who decides (calculated)</source>
        <translation>Wie beslist (berekend)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>History of this mailbox</source>
        <translation>Geschiedenis van dit postvak</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are selected</source>
        <translation>
            <numerusform>%n postvak is geselecteerd</numerusform>
            <numerusform>%n postvakken zijn geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a mailbox to see its calendar</source>
        <translation>Kies een postvak om de agenda te zien</translation>
    </message>
    <message>
        <source>calendar &quot;%1&quot;</source>
        <comment>name of the folder</comment>
        <translation>agenda „%1”</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>e.g. read 3 minutes ago</comment>
        <translation>%1 gelezen</translation>
    </message>
    <message>
        <source>Members of %1: %2, by the entry of %3</source>
        <translation>Leden van %1: %2, door de vermelding van %3</translation>
    </message>
    <message>
        <source>Everybody else in the organisation: %1</source>
        <translation>Alle anderen in de organisatie: %1</translation>
    </message>
    <message>
        <source>People outside: %1</source>
        <translation>Mensen van buiten: %1</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own comes first, then those of one&apos;s groups, then Default. Owners and holders of full access are not asked.</source>
        <translation>Een eigen vermelding gaat voor, daarna die van de eigen groepen, daarna Default. Eigenaren en houders van volledige toegang worden niet gevraagd.</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>Only in the first</source>
        <translation>Alleen in de eerste</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>Alleen in de tweede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Vermelding</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>In de eerste</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>In de tweede</translation>
    </message>
</context>
<context>
    <name>ui::Engine</name>
    <message>
        <source>A rule of the program was broken; please report this</source>
        <translation>Een regel van het programma is geschonden; meld dit alstublieft</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionModel</name>
    <message>
        <source>in force</source>
        <comment>an exception</comment>
        <translation>van kracht</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>an exception</comment>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>void: the mailbox was made anew</source>
        <comment>an exception</comment>
        <translation>vervallen: het postvak is opnieuw aangemaakt</translation>
    </message>
    <message>
        <source>void: the mailbox is gone</source>
        <comment>an exception</comment>
        <translation>vervallen: het postvak bestaat niet meer</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>what of a mailbox is kept</comment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Email apps</source>
        <comment>what of a mailbox is kept</comment>
        <translation>E-mailapps</translation>
    </message>
    <message>
        <source>Kept as</source>
        <comment>title of a column: which right</comment>
        <translation>Behouden als</translation>
    </message>
    <message>
        <source>By</source>
        <comment>title of a column: who recorded an exception</comment>
        <translation>Door</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a column</comment>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>title of a column: an exception&apos;s last day</comment>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>title of a column: what an exception is worth now</comment>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>title of a column: what of a mailbox is kept</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>a run found it customised</source>
        <comment>why there is an exception</comment>
        <translation>een uitvoering vond het aangepast</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionsPage</name>
    <message numerus="yes">
        <source>%Ln exceptions</source>
        <translation>
            <numerusform>%Ln uitzondering</numerusform>
            <numerusform>%Ln uitzonderingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>De %Ln geselecteerde</numerusform>
            <numerusform>De %Ln geselecteerde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>De %Ln getoonde</numerusform>
            <numerusform>Alle %Ln getoonde</numerusform>
        </translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Er worden uitzonderingen vastgelegd</translation>
    </message>
    <message>
        <source>None of these is in force</source>
        <translation>Geen van deze is van kracht</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln exceptions? The policy applies to these mailboxes again, from the next run on. No calendar is changed now.</source>
        <translation>
            <numerusform>%Ln uitzondering beëindigen? Vanaf de volgende uitvoering geldt het beleid weer voor dit postvak. Nu wordt geen agenda gewijzigd.</numerusform>
            <numerusform>%Ln uitzonderingen beëindigen? Vanaf de volgende uitvoering geldt het beleid weer voor deze postvakken. Nu wordt geen agenda gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Import exceptions</source>
        <translation>Uitzonderingen importeren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-bestanden (*.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>There is no exception yet</source>
        <translation>Er is nog geen uitzondering</translation>
    </message>
    <message>
        <source>Choose mailboxes and keep them as exceptions, with a reason: policies leave their Default alone from then on. A run that finds customised mailboxes records them by itself, and a list can be imported.</source>
        <translation>Kies postvakken en behoud ze met een reden als uitzondering: beleid laat hun Default voortaan met rust. Een uitvoering die aangepaste postvakken vindt, legt ze vanzelf vast, en een lijst kan worden geïmporteerd.</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>Postvakken tone&amp;n</translation>
    </message>
    <message>
        <source>Name, address, reason or person</source>
        <translation>Naam, adres, reden of persoon</translation>
    </message>
    <message>
        <source>Filter the exceptions by name, address, reason or person</source>
        <translation>De uitzonderingen filteren op naam, adres, reden of persoon</translation>
    </message>
    <message>
        <source>Only those in &amp;force</source>
        <translation>Alleen die van &amp;kracht</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Uitzonderingen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Keep the mailboxes of a CSV file: columns address, reason, and if needed expires, facet, kept</source>
        <translation>De postvakken van een CSV-bestand behouden: kolommen address, reason en zo nodig expires, facet, kept</translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation>&amp;Beëindigen…</translation>
    </message>
    <message>
        <source>The policy applies to these mailboxes again, from the next run on</source>
        <translation>Vanaf de volgende uitvoering geldt het beleid weer voor deze postvakken</translation>
    </message>
</context>
<context>
    <name>ui::ExportAction</name>
    <message>
        <source>A file is being written</source>
        <translation>Er wordt een bestand geschreven</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Er is niets te schrijven</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Write what the table shows into a CSV file, with what it is beside it</source>
        <translation>Wat de tabel toont in een CSV-bestand schrijven, met een beschrijving ernaast</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporteren als CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::FirstLook</name>
    <message numerus="yes">
        <source>%1 of %n mailboxes are in its scope.</source>
        <translation>
            <numerusform>%1 van %n postvak valt binnen het bereik.</numerusform>
            <numerusform>%1 van %n postvakken vallen binnen het bereik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>Van %n is het niet te zeggen, omdat een veld niet is gelezen.</numerusform>
            <numerusform>Van %n is het niet te zeggen, omdat een veld niet is gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <comment>calendars</comment>
        <translation>niet gelezen</translation>
    </message>
    <message>
        <source>No calendar in scope was read yet.</source>
        <translation>Er is nog geen agenda binnen het bereik gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n have another value than an untouched calendar. Is one of them your house standard? Then name it as untouched; else these people chose it themselves.</source>
        <translation>
            <numerusform>%n heeft een andere waarde dan een onaangeroerde agenda. Is dat uw huisstandaard? Noem die dan als onaangeroerd; anders heeft deze persoon die zelf gekozen.</numerusform>
            <numerusform>%n hebben een andere waarde dan een onaangeroerde agenda. Is een daarvan uw huisstandaard? Noem die dan als onaangeroerd; anders hebben deze mensen die zelf gekozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chose their own sharing.</source>
        <translation>
            <numerusform>%n persoon heeft zelf gekozen wat wordt gedeeld.</numerusform>
            <numerusform>%n personen hebben zelf gekozen wat wordt gedeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in scope chose their own sharing.</source>
        <translation>Niemand binnen het bereik heeft zelf gekozen wat wordt gedeeld.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wordt gevraagd…</translation>
    </message>
    <message>
        <source>%1 (%2) sees free/busy through Default, and would see nothing where it is closed.</source>
        <comment>organisation and its domains</comment>
        <translation>%1 (%2) ziet vrij/bezet via Default, en zou niets zien waar dat gesloten is.</translation>
    </message>
    <message>
        <source>Free/busy is shared with no other organisation.</source>
        <translation>Vrij/bezet wordt met geen andere organisatie gedeeld.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reikwijdte</translation>
    </message>
    <message>
        <source>Default today, in scope</source>
        <translation>Default nu, binnen het bereik</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Andere organisaties</translation>
    </message>
    <message>
        <source>Where free/busy is shared with another organisation, it looks through Default too.</source>
        <translation>Waar vrij/bezet met een andere organisatie wordt gedeeld, kijkt die ook via Default.</translation>
    </message>
    <message>
        <source>Look &amp;who that is</source>
        <translation>Nagaan &amp;wie dat is</translation>
    </message>
</context>
<context>
    <name>ui::GiveApprovalAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Er is nog geen plan</translation>
    </message>
    <message>
        <source>&amp;Load an approval…</source>
        <translation>Een goedkeuring &amp;laden…</translation>
    </message>
    <message>
        <source>Read the file that a second person made by approving this plan</source>
        <translation>Het bestand lezen dat een tweede persoon maakte door dit plan goed te keuren</translation>
    </message>
    <message>
        <source>Load an approval</source>
        <translation>Een goedkeuring laden</translation>
    </message>
    <message>
        <source>Approvals (*.approval.json);;All files (*)</source>
        <translation>Goedkeuringen (*.approval.json);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message>
        <source>&amp;Add a group</source>
        <translation>&amp;Groep toevoegen</translation>
    </message>
    <message>
        <source>A&amp;dd a group to manage</source>
        <translation>Te beheren groep t&amp;oevoegen</translation>
    </message>
</context>
<context>
    <name>ui::GroupRow</name>
    <message>
        <source>Asking about this group…</source>
        <translation>Er wordt naar deze groep gevraagd…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people in it</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1, %n persoon erin</numerusform>
            <numerusform>%1, %n personen erin</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or address of a mail-enabled security group</source>
        <translation>Naam of adres van een beveiligingsgroep met e-mail</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Right of the group</source>
        <translation>Recht van de groep</translation>
    </message>
    <message>
        <source>How the right is compared</source>
        <translation>Hoe het recht wordt vergeleken</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>a group keeps a higher right that it has</comment>
        <translation>ten minste</translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>a group&apos;s higher right is lowered</comment>
        <translation>precies</translation>
    </message>
    <message>
        <source>A higher right that the group already has is left to it</source>
        <translation>Een hoger recht dat de groep al heeft, blijft behouden</translation>
    </message>
    <message>
        <source>Another right of the group is replaced, also a higher one</source>
        <translation>Elk ander recht van de groep wordt vervangen, ook een hoger</translation>
    </message>
    <message>
        <source>Take this group out of the policy</source>
        <translation>Deze groep uit het beleid halen</translation>
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
            <numerusform>%Ln regel van %1 is niet overgenomen:</numerusform>
            <numerusform>%Ln regels van %1 zijn niet overgenomen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <translation>Als uitzondering behouden</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>&amp;Tot het einde van</translation>
    </message>
    <message>
        <source>From then on the policy applies again. Without a day it never does by itself.</source>
        <translation>Daarna geldt het beleid weer. Zonder dag nooit vanzelf.</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>Laatste dag van de uitzondering</translation>
    </message>
</context>
<context>
    <name>ui::KeepExceptionAction</name>
    <message>
        <source>No mailbox is chosen</source>
        <translation>Er is geen postvak gekozen</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Er wordt een plan gemaakt</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Er worden uitzonderingen vastgelegd</translation>
    </message>
    <message>
        <source>This plan goes by no policy, so there is nothing to make an exception from</source>
        <translation>Dit plan volgt geen beleid, dus er is niets om een uitzondering op te maken</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>Als &amp;uitzondering behouden…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; then plan again</source>
        <translation>Met een reden vastleggen dat Default van deze postvakken blijft zoals het is; daarna opnieuw plannen</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on. Then the plan is made again.</source>
        <translation>
            <numerusform>%Ln postvak als uitzondering vastleggen: Default blijft zoals het laatst is gelezen, en beleid laat het voortaan met rust. Daarna wordt opnieuw gepland.</numerusform>
            <numerusform>%Ln postvakken als uitzonderingen vastleggen: Default blijft zoals het laatst is gelezen, en beleid laat ze voortaan met rust. Daarna wordt opnieuw gepland.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeepMailboxesAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>Er is nog geen agenda gelezen; vernieuw eerst</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Er worden uitzonderingen vastgelegd</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Geen postvak past</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>Als &amp;uitzondering behouden…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; nothing is written to them</source>
        <translation>Met een reden vastleggen dat Default van deze postvakken blijft zoals het is; er wordt niets in geschreven</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on.</source>
        <translation>
            <numerusform>%Ln postvak als uitzondering vastleggen: Default blijft zoals het laatst is gelezen, en beleid laat het voortaan met rust.</numerusform>
            <numerusform>%Ln postvakken als uitzonderingen vastleggen: Default blijft zoals het laatst is gelezen, en beleid laat ze voortaan met rust.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
</context>
<context>
    <name>ui::MailboxModel</name>
    <message>
        <source>Unknown</source>
        <comment>right of a calendar that was not read</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>No entry</source>
        <comment>a group has no entry in a calendar</comment>
        <translation>Geen vermelding</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>state of a mailbox created since the last complete scan</comment>
        <translation>%1, nieuw</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>exception</comment>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>exception</comment>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when a calendar was read</comment>
        <translation>Nooit</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPage</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>De %n geselecteerde</numerusform>
            <numerusform>De %n geselecteerde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n mailboxes</source>
        <translation>
            <numerusform>%n postvak</numerusform>
            <numerusform>Alle %n postvakken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>De %n die past</numerusform>
            <numerusform>Alle %n die passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n mailboxes this cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>Van %n postvak is dit niet te zeggen, omdat een veld niet is gelezen.</numerusform>
            <numerusform>Van %n postvakken is dit niet te zeggen, omdat een veld niet is gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy cannot be used, so no states are shown: %1</source>
        <translation>Het beleid kan niet worden gebruikt, dus er worden geen statussen getoond: %1</translation>
    </message>
    <message>
        <source>Name or address, or a field: department:sales, status:open, -type:room</source>
        <translation>Naam of adres, of een veld: department:sales, status:open, -type:room</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postvakken</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Er is nog niets gelezen</translation>
    </message>
    <message>
        <source>Refresh reads all mailboxes and who may see their calendars. Nothing is changed.</source>
        <translation>„Vernieuwen” leest alle postvakken en wie hun agenda’s mag zien. Er wordt niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot; holds %n mailboxes.</source>
        <translation>
            <numerusform>Momentopname „%1” bevat %n postvak.</numerusform>
            <numerusform>Momentopname „%1” bevat %n postvakken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in scope were not read freshly and are not in it.</source>
        <translation>
            <numerusform>%n binnen het bereik is niet vers gelezen en zit er niet in.</numerusform>
            <numerusform>%n binnen het bereik zijn niet vers gelezen en zitten er niet in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show snapshots</source>
        <translation>Momentopnamen tonen</translation>
    </message>
    <message>
        <source>The snapshot was written to %1.</source>
        <translation>De momentopname is geschreven naar %1.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>De uitvoering tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n rij is geschreven naar %1.</numerusform>
            <numerusform>%n rijen zijn geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendars were read.</source>
        <translation>
            <numerusform>%n agenda is gelezen.</numerusform>
            <numerusform>%n agenda’s zijn gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n kon niet worden gelezen.</numerusform>
            <numerusform>%n konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Deze tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were recorded as exceptions.</source>
        <translation>
            <numerusform>%n postvak is als uitzondering vastgelegd.</numerusform>
            <numerusform>%n postvakken zijn als uitzonderingen vastgelegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, because their Default was not read: %1</source>
        <translation>
            <numerusform>%n niet, omdat Default niet was gelezen: %1</numerusform>
            <numerusform>%n niet, omdat hun Default niet was gelezen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ermee verdergaan</translation>
    </message>
    <message>
        <source>Closing as soon as what was sent is answered and recorded. The run can be continued at the next start.</source>
        <translation>Sluit zodra wat verzonden is, is beantwoord en vastgelegd. De uitvoering kan bij de volgende start worden voortgezet.</translation>
    </message>
    <message>
        <source>%1, practice tenant</source>
        <comment>connection</comment>
        <translation>%1, oefentenant</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postvakken</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Uitvoeringen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentopnamen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page and shortcut</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this window: %1</source>
        <translation>De aanmelding kon niet in de sleutelhanger worden bewaard en eindigt met dit venster: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Wachtwoordzin invoeren…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Passphrase of the private key (kept until the program ends):</source>
        <translation>Wachtwoordzin van de privésleutel (blijft tot het programma eindigt):</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>Dit is %1, niet %2 zoals eerder. De aanmelding van %2 blijft op deze computer.</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>De toestemming voor %1 ontbreekt: een beheerder verleent die in de app-registratie (&quot;Beheerderstoestemming verlenen&quot;); wat die nodig heeft, blijft uit.</translation>
    </message>
    <message>
        <source>%1 made this plan. Look it through; you may approve it if the connection&apos;s limits name you.</source>
        <translation>%1 heeft dit plan gemaakt. Kijk het door; u kunt het goedkeuren als de grenzen van de verbinding u noemen.</translation>
    </message>
    <message>
        <source>Approve it…</source>
        <translation>Goedkeuren…</translation>
    </message>
    <message>
        <source>The plan was written to %1. A second person opens it in Mullion to approve it, or calls &quot;mullionctl approve&quot;.</source>
        <translation>Het plan is geschreven naar %1. Een tweede persoon opent het in Mullion om het goed te keuren, of gebruikt „mullionctl approve”.</translation>
    </message>
    <message>
        <source>The approval was read; it is checked when the run starts.</source>
        <translation>De goedkeuring is gelezen; ze wordt gecontroleerd als de uitvoering begint.</translation>
    </message>
    <message>
        <source>Approved: %1. Give this file to the person who made the plan.</source>
        <translation>Goedgekeurd: %1. Geef dit bestand aan wie het plan heeft gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions have ended.</source>
        <translation>
            <numerusform>%n uitzondering is beëindigd.</numerusform>
            <numerusform>%n uitzonderingen zijn beëindigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were not taken.</source>
        <translation>
            <numerusform>%n regel van het bestand is niet overgenomen.</numerusform>
            <numerusform>%n regels van het bestand zijn niet overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show exceptions</source>
        <translation>Uitzonderingen tonen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Uitzonderingen</translation>
    </message>
    <message>
        <source>A run stopped before its end (%1): %2. Going on reads every row before it is written.</source>
        <comment>title, and how many rows are what</comment>
        <translation>Een uitvoering is vóór het einde gestopt (%1): %2. Verdergaan leest elke rij voordat die wordt geschreven.</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>New snapshot</source>
        <translation>Nieuwe momentopname</translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of the %n selected mailboxes as they were last read.</source>
        <translation>
            <numerusform>De agenda van het %n geselecteerde postvak bewaren zoals die laatst is gelezen.</numerusform>
            <numerusform>De agenda’s van de %n geselecteerde postvakken bewaren zoals ze laatst zijn gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of all %n mailboxes that match as they were last read.</source>
        <translation>
            <numerusform>De agenda van het %n passende postvak bewaren zoals die laatst is gelezen.</numerusform>
            <numerusform>De agenda’s van alle %n passende postvakken bewaren zoals ze laatst zijn gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Make snapshot</source>
        <translation>Momentopname maken</translation>
    </message>
    <message>
        <source>There is a snapshot of this name; snapshots never change, so choose another.</source>
        <translation>Er is al een momentopname met deze naam; momentopnamen veranderen nooit, kies dus een andere.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices behind the newest one</comment>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the newest notice</source>
        <translation>Alleen de nieuwste melding tonen</translation>
    </message>
    <message>
        <source>Show the notices before this one</source>
        <translation>Ook de eerdere meldingen tonen</translation>
    </message>
</context>
<context>
    <name>ui::OpenPlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Er wordt een plan gemaakt</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>Een plan &amp;openen…</translation>
    </message>
    <message>
        <source>Put a plan from a file on the table: one of yours, or one that you are to approve</source>
        <translation>Een plan uit een bestand nemen: een van uzelf, of een dat u moet goedkeuren</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Een plan openen</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Plannen (*.json);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>ui::PauseRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>Deze uitvoering is niet bezig</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>De uitvoering loopt ten einde</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Let the run go on where it was held</source>
        <translation>De uitvoering laten doorgaan waar die is aangehouden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>Start nothing new; the run keeps its place</source>
        <translation>Niets nieuws beginnen; de uitvoering behoudt haar plaats</translation>
    </message>
</context>
<context>
    <name>ui::PlanAgainAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Er wordt een plan gemaakt</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Er is nog geen plan</translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation>O&amp;pnieuw plannen</translation>
    </message>
    <message>
        <source>Make the same plan on what is known now</source>
        <translation>Hetzelfde plan maken op wat nu bekend is</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupList</name>
    <message>
        <source>Groups of the plan</source>
        <translation>Groepen van het plan</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupModel</name>
    <message>
        <source>All mailboxes of the plan</source>
        <translation>Alle postvakken van het plan</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Eruit gehaald</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>Te wijzigen</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Aangehouden</translation>
    </message>
    <message>
        <source>Other changes, each shared by few</source>
        <translation>Andere wijzigingen, elk door weinige gedeeld</translation>
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
        <translation>Gepland %1 door %2</translation>
    </message>
    <message>
        <source>No mailbox is concerned</source>
        <translation>Geen postvak is betrokken</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Niets te wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln te wijzigen</numerusform>
            <numerusform>%Ln te wijzigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are</source>
        <translation>
            <numerusform>%Ln blijft zoals het is</numerusform>
            <numerusform>%Ln blijven zoals ze zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln aangehouden</numerusform>
            <numerusform>%Ln aangehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln eruit gehaald</numerusform>
            <numerusform>%Ln eruit gehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be recorded as exceptions</source>
        <translation>
            <numerusform>%Ln vast te leggen als uitzondering</numerusform>
            <numerusform>%Ln vast te leggen als uitzonderingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln stap</numerusform>
            <numerusform>%Ln stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln aanroep</numerusform>
            <numerusform>%Ln aanroepen</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>ongeveer %1</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read freshly</source>
        <translation>%1 van %2 binnen bereik vers gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claimed by no policy</source>
        <translation>
            <numerusform>%Ln valt onder geen beleid</numerusform>
            <numerusform>%Ln vallen onder geen beleid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are not in it, because a field of the query was not read of them.</source>
        <translation>
            <numerusform>%Ln postvak zit er niet in, omdat een veld van de query ervan niet is gelezen.</numerusform>
            <numerusform>%Ln postvakken zitten er niet in, omdat een veld van de query ervan niet is gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named mailboxes were not found: %1</source>
        <translation>
            <numerusform>%Ln genoemd postvak is niet gevonden: %1</numerusform>
            <numerusform>%Ln genoemde postvakken zijn niet gevonden: %1</numerusform>
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
        <translation>Blijft zoals het is</translation>
    </message>
    <message>
        <source>Held: nothing is done</source>
        <comment>what a plan does with a mailbox</comment>
        <translation>Aangehouden: er gebeurt niets</translation>
    </message>
    <message>
        <source>Taken out (%1)</source>
        <comment>of a plan; what it would do</comment>
        <translation>Eruit gehaald (%1)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Kept as exception</source>
        <translation>Als uitzondering behouden</translation>
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
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Which mailboxes (&amp;scope)</source>
        <translation>Welke post&amp;vakken (bereik)</translation>
    </message>
    <message>
        <source>De&amp;fault becomes</source>
        <translation>De&amp;fault wordt</translation>
    </message>
    <message>
        <source>Groups that may see</source>
        <translation>Groepen die mogen zien</translation>
    </message>
    <message>
        <source>Mailboxes whose owner had chosen their own sharing</source>
        <translation>Postvakken waarvan de eigenaar zelf had gekozen wat wordt gedeeld</translation>
    </message>
    <message>
        <source>Untouched means that Default is</source>
        <translation>Onaangeroerd betekent dat Default is</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;less</source>
        <translation>Later, als een eigenaar &amp;minder deelt</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;more</source>
        <translation>Later, als een eigenaar meer &amp;deelt</translation>
    </message>
    <message>
        <source>Where a kept Default shows more than a group would &amp;get</source>
        <translation>Waar een behouden Default meer toont dan een groep zou &amp;krijgen</translation>
    </message>
    <message>
        <source>People outside the organisation</source>
        <translation>Mensen buiten de organisatie</translation>
    </message>
    <message>
        <source>Groups whose entries belong to this policy alone</source>
        <translation>Groepen waarvan de vermeldingen alleen bij dit beleid horen</translation>
    </message>
    <message>
        <source>Empty means every person&apos;s mailbox; type:user, department:temp, attr2:sales</source>
        <translation>Leeg betekent het postvak van iedere persoon; type:user, department:temp, attr2:sales</translation>
    </message>
    <message>
        <source>Set Anonymous to</source>
        <translation>Anonymous instellen op</translation>
    </message>
    <message>
        <source>&amp;Keep them, and remember each as an exception (recommended)</source>
        <translation>&amp;Behouden, en elk als uitzondering onthouden (aanbevolen)</translation>
    </message>
    <message>
        <source>&amp;Hold them: change nothing until somebody decides</source>
        <translation>Aan&amp;houden: niets wijzigen tot iemand beslist</translation>
    </message>
    <message>
        <source>&amp;Overwrite them like all others</source>
        <translation>Overschri&amp;jven zoals alle andere</translation>
    </message>
    <message>
        <source>Report it and leave it</source>
        <translation>Melden en zo laten</translation>
    </message>
    <message>
        <source>Accept it as an exception</source>
        <translation>Aanvaarden als uitzondering</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Leave the group out there</source>
        <translation>De groep daar weglaten</translation>
    </message>
    <message>
        <source>Give the group as much as Default shows</source>
        <translation>De groep evenveel geven als Default toont</translation>
    </message>
</context>
<context>
    <name>ui::PolicyPage</name>
    <message>
        <source>New policy</source>
        <translation>Nieuw beleid</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(zonder naam)</translation>
    </message>
    <message>
        <source>New policy %1</source>
        <translation>Nieuw beleid %1</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Een beleid importeren</translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation>Beleid (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export the policies</source>
        <translation>Het beleid exporteren</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Beleid (*.json)</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Gewijzigd, niet opgeslagen</translation>
    </message>
    <message>
        <source>No policy is active</source>
        <translation>Er is geen beleid actief</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>This is the only policy</source>
        <translation>Dit is het enige beleid</translation>
    </message>
    <message>
        <source>Poli&amp;cy</source>
        <translation>Be&amp;leid</translation>
    </message>
    <message>
        <source>What the policy meets</source>
        <translation>Wat het beleid tegenkomt</translation>
    </message>
    <message>
        <source>Add a &amp;policy</source>
        <translation>Beleid &amp;toevoegen</translation>
    </message>
    <message>
        <source>Another policy, for other mailboxes: each mailbox belongs to one at the most</source>
        <translation>Nog een beleid, voor andere postvakken: elk postvak hoort bij hoogstens één</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Take this policy out of the set; no calendar is changed</source>
        <translation>Dit beleid uit de verzameling halen; er wordt geen agenda gewijzigd</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Read a policy file</source>
        <translation>Een beleidsbestand lezen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Write a policy file, for mullionctl or another machine</source>
        <translation>Een beleidsbestand schrijven, voor mullionctl of een andere machine</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Ongeda&amp;an maken</translation>
    </message>
    <message>
        <source>Back to the policy that is active</source>
        <translation>Terug naar het beleid dat actief is</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>Op&amp;slaan en gebruiken</translation>
    </message>
    <message>
        <source>Make this the active policy; no calendar is changed before a plan was shown</source>
        <translation>Dit beleid actief maken; er wordt geen agenda gewijzigd voordat een plan is getoond</translation>
    </message>
</context>
<context>
    <name>ui::PutBackAction</name>
    <message>
        <source>None of these rows was taken out</source>
        <translation>Geen van deze rijen is eruit gehaald</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Terugplaatsen</translation>
    </message>
    <message>
        <source>Put these mailboxes back into the plan</source>
        <translation>Deze postvakken terug in het plan plaatsen</translation>
    </message>
</context>
<context>
    <name>ui::QueryField</name>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Words match name or address; department:sales, status:open, -type:room, created&gt;2026-11-01</source>
        <translation>Woorden passen op naam of adres; department:sales, status:open, -type:room, created&gt;2026-11-01</translation>
    </message>
</context>
<context>
    <name>ui::RefreshAction</name>
    <message>
        <source>Mailboxes are being read already</source>
        <translation>Er worden al postvakken gelezen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ver&amp;nieuwen</translation>
    </message>
    <message>
        <source>Read these calendars anew</source>
        <translation>Deze agenda’s opnieuw lezen</translation>
    </message>
</context>
<context>
    <name>ui::RestoreAction</name>
    <message>
        <source>There is no snapshot to go back to</source>
        <translation>Er is geen momentopname om naar terug te keren</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Er wordt een plan gemaakt</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Geen postvak past</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>&amp;Herstellen…</translation>
    </message>
    <message>
        <source>Show what going back to a snapshot would change; nothing is written yet</source>
        <translation>Tonen wat teruggaan naar een momentopname zou wijzigen; er wordt nog niets geschreven</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>&amp;Only those who had chosen their own sharing</source>
        <translation>&amp;Alleen wie zelf had gekozen wat wordt gedeeld</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>A&amp;llemaal</translation>
    </message>
    <message>
        <source>&amp;Every entry, also those of people</source>
        <translation>Elke &amp;vermelding, ook die van personen</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>Herstellen uit een momentopname</translation>
    </message>
    <message numerus="yes">
        <source>Plan to put the %n selected mailboxes back to what a snapshot holds.</source>
        <translation>
            <numerusform>Plannen om het %n geselecteerde postvak terug te zetten naar wat een momentopname bevat.</numerusform>
            <numerusform>Plannen om de %n geselecteerde postvakken terug te zetten naar wat een momentopname bevat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put all %n mailboxes that match back to what a snapshot holds.</source>
        <translation>
            <numerusform>Plannen om het %n passende postvak terug te zetten naar wat een momentopname bevat.</numerusform>
            <numerusform>Plannen om alle %n passende postvakken terug te zetten naar wat een momentopname bevat.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Momentopname</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and time of a snapshot</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Otherwise only Default, Anonymous and the groups of the policy are put back</source>
        <translation>Anders worden alleen Default, Anonymous en de groepen van het beleid teruggezet</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Het plan tonen</translation>
    </message>
</context>
<context>
    <name>ui::ResumeRunAction</name>
    <message>
        <source>Choose a run first</source>
        <translation>Kies eerst een uitvoering</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Er is een uitvoering bezig</translation>
    </message>
    <message>
        <source>Every mailbox of this run has come to its end</source>
        <translation>Elk postvak van deze uitvoering is klaar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>Go on with what is waiting or in doubt; every mailbox is read first</source>
        <translation>Verdergaan met wat wacht of onbeslist is; elk postvak wordt eerst gelezen</translation>
    </message>
    <message>
        <source>Another program carries this run out</source>
        <translation>Een ander programma voert deze uitvoering uit</translation>
    </message>
</context>
<context>
    <name>ui::RetryRunAction</name>
    <message>
        <source>No mailbox of this run has failed</source>
        <translation>Geen postvak van deze uitvoering is mislukt</translation>
    </message>
    <message>
        <source>Retry the &amp;failed</source>
        <translation>&amp;Mislukte opnieuw proberen</translation>
    </message>
    <message>
        <source>Try the failed mailboxes of this run once more</source>
        <translation>De mislukte postvakken van deze uitvoering nog eens proberen</translation>
    </message>
    <message>
        <source>Resume the run first: some mailboxes have not come to their end</source>
        <translation>Hervat de uitvoering eerst: sommige postvakken zijn nog niet klaar</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>A plan is being made…</source>
        <translation>Er wordt een plan gemaakt…</translation>
    </message>
    <message>
        <source>Groups are checked and every mailbox is decided on. Nothing is written.</source>
        <translation>Groepen worden gecontroleerd en over elk postvak wordt beslist. Er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Er is nog geen plan</translation>
    </message>
    <message>
        <source>Choose mailboxes, then Segment or Restore. What would change is shown here first; nothing is written before you start it.</source>
        <translation>Kies postvakken, en dan „Segmenteren” of „Herstellen”. Wat zou veranderen, wordt eerst hier getoond; er wordt niets geschreven voordat u het start.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>De %Ln geselecteerde</numerusform>
            <numerusform>De %Ln geselecteerde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>De %Ln getoonde</numerusform>
            <numerusform>Alle %Ln getoonde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes</source>
        <translation>
            <numerusform>%Ln postvak</numerusform>
            <numerusform>%Ln postvakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Power&amp;Shell</source>
        <translation>Power&amp;Shell</translation>
    </message>
    <message>
        <source>Show the PowerShell a colleague would type for these rows</source>
        <translation>De PowerShell tonen die een collega voor deze rijen zou typen</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>Postvakken tone&amp;n</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Naam of adres</translation>
    </message>
    <message>
        <source>Filter the plan by name or address</source>
        <translation>Het plan filteren op naam of adres</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>Rijen van het plan</translation>
    </message>
    <message>
        <source>P&amp;lan file</source>
        <translation>Planbestan&amp;d</translation>
    </message>
    <message>
        <source>Plans from and to files, and approvals</source>
        <translation>Plannen uit en naar bestanden, en goedkeuringen</translation>
    </message>
</context>
<context>
    <name>ui::RunCountsBar</name>
    <message numerus="yes">
        <source>%Ln changed by others</source>
        <translation>
            <numerusform>%Ln gewijzigd door anderen</numerusform>
            <numerusform>%Ln gewijzigd door anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and status, e.g. 412 done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mailboxes that somebody else changed at the same time</source>
        <translation>Postvakken die iemand anders tegelijk heeft gewijzigd</translation>
    </message>
</context>
<context>
    <name>ui::RunDetail</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Volgen</translation>
    </message>
    <message>
        <source>Keep the newest rows in sight until something is scrolled or chosen</source>
        <translation>De nieuwste rijen in beeld houden tot er wordt geschoven of iets wordt gekozen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>Rijen van de uitvoering</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>stopping</source>
        <comment>state of a run</comment>
        <translation>stopt</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a run</comment>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a run</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who started a run</comment>
        <translation>Door</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a run</comment>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postvakken</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <comment>state of a run that another program carries out</comment>
        <translation>loopt elders</translation>
    </message>
</context>
<context>
    <name>ui::RunProgressLine</name>
    <message>
        <source>Started %1 by %2</source>
        <comment>a run: when, by whom</comment>
        <translation>Begonnen %1 door %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a run: when</comment>
        <translation>geëindigd %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <comment>of a run, in a person&apos;s words</comment>
        <translation>reden: %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>ticket %1</translation>
    </message>
    <message>
        <source>%1 mailboxes a second</source>
        <comment>the pace of a run</comment>
        <translation>%1 postvakken per seconde</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a time of day</comment>
        <translation>nog %1, tot ongeveer %2</translation>
    </message>
    <message>
        <source>The first mailboxes are being read…</source>
        <comment>a run that has just started</comment>
        <translation>De eerste postvakken worden gelezen…</translation>
    </message>
    <message>
        <source>Stopping: what was sent is awaited and recorded.</source>
        <translation>Stopt: wat verzonden is, wordt afgewacht en vastgelegd.</translation>
    </message>
    <message>
        <source>Paused: nothing new is sent; the run keeps its place.</source>
        <translation>Gepauzeerd: er wordt niets nieuws verzonden; de uitvoering behoudt haar plaats.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a run ended, and technical words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %Ln mailboxes that were begun are brought to their end.</source>
        <translation>
            <numerusform>Wordt gepauzeerd: %Ln begonnen postvak wordt nog afgemaakt.</numerusform>
            <numerusform>Wordt gepauzeerd: %Ln begonnen postvakken worden nog afgemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program carries this run out: %1.</source>
        <comment>a run; person, computer and process</comment>
        <translation>Een ander programma voert deze uitvoering uit: %1.</translation>
    </message>
    <message>
        <source>This run has not come to its end. Resuming reads every mailbox before it is written.</source>
        <translation>Deze uitvoering is niet ten einde gekomen. Hervatten leest elk postvak voordat het wordt geschreven.</translation>
    </message>
</context>
<context>
    <name>ui::RunRowsModel</name>
    <message>
        <source>Nothing was different</source>
        <comment>a row of a run</comment>
        <translation>Er was niets anders</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a mailbox, from what to what</comment>
        <translation>Wijziging</translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>The run of %1</source>
        <comment>a moment</comment>
        <translation>De uitvoering van %1</translation>
    </message>
    <message>
        <source>A run is being made ready: groups and mailboxes are looked at once more…</source>
        <translation>Er wordt een uitvoering voorbereid: groepen en postvakken worden nog eens bekeken…</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Er is nog niets gewijzigd</translation>
    </message>
    <message>
        <source>A run begins with a plan: choose mailboxes, look at what would change, and start it on the Review page. Every run stays here, with what it did to each mailbox.</source>
        <translation>Een uitvoering begint met een plan: kies postvakken, bekijk wat zou veranderen, en start haar op de pagina „Beoordeling”. Elke uitvoering blijft hier, met wat zij aan elk postvak heeft gedaan.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Uitvoeringen</translation>
    </message>
</context>
<context>
    <name>ui::SavePlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Er wordt een plan gemaakt</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Er is nog geen plan</translation>
    </message>
    <message>
        <source>&amp;Save the plan…</source>
        <translation>Het plan op&amp;slaan…</translation>
    </message>
    <message>
        <source>Write what is left of the plan into a file: for a second person to approve, or for another day</source>
        <translation>Wat er van het plan over is naar een bestand schrijven: zodat een tweede persoon het goedkeurt, of voor een andere dag</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Het plan opslaan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plannen (*.json)</translation>
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
        <translation>PowerShell voor deze rijen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy the script that is shown</source>
        <translation>Het getoonde script kopiëren</translation>
    </message>
    <message>
        <source>None of these rows changes anything.</source>
        <translation>Geen van deze rijen wijzigt iets.</translation>
    </message>
    <message>
        <source>The first %1 of %2 mailboxes. Choose rows or a group to see theirs.</source>
        <translation>De eerste %1 van %2 postvakken. Kies rijen of een groep om die van hen te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes, in the order of the table.</source>
        <translation>
            <numerusform>%Ln postvak, in de volgorde van de tabel.</numerusform>
            <numerusform>%Ln postvakken, in de volgorde van de tabel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentAction</name>
    <message>
        <source>There is no policy yet; make one on the Policy page</source>
        <translation>Er is nog geen beleid; maak er een op de pagina „Beleid”</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Er wordt een plan gemaakt</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Geen postvak past</translation>
    </message>
    <message>
        <source>&amp;Segment…</source>
        <translation>&amp;Segmenteren…</translation>
    </message>
    <message>
        <source>Show what the policy would change here; nothing is written yet</source>
        <translation>Tonen wat het beleid hier zou wijzigen; er wordt nog niets geschreven</translation>
    </message>
</context>
<context>
    <name>ui::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>Zelftest</translation>
    </message>
    <message>
        <source>Name two mailboxes that nobody needs. Their calendars and email apps are changed for a minute, to see whether this tenant does what Mullion takes it to do; then everything is put back.</source>
        <translation>Noem twee postvakken die niemand nodig heeft. Hun agenda’s en e-mailapps worden een minuut lang gewijzigd, om te zien of deze tenant doet wat Mullion ervan aanneemt; daarna wordt alles teruggezet.</translation>
    </message>
    <message>
        <source>&amp;Mailbox to try out</source>
        <translation>&amp;Postvak om uit te proberen</translation>
    </message>
    <message>
        <source>&amp;Somebody to give an entry</source>
        <translation>&amp;Iemand om een vermelding te geven</translation>
    </message>
    <message>
        <source>Mailbox to try out</source>
        <translation>Postvak om uit te proberen</translation>
    </message>
    <message>
        <source>Somebody to give an entry</source>
        <translation>Iemand om een vermelding te geven</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>Waarop wordt vertrouwd</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>In plaats daarvan</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>&amp;Uitproberen</translation>
    </message>
    <message>
        <source>Trying out...</source>
        <translation>Bezig met uitproberen...</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>De zelftest is geslaagd: bulkwijzigingen zijn open.</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them.</source>
        <translation>De zelftest is niet geslaagd: bulkwijzigingen blijven gesloten, tenzij iemand ervoor instaat.</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>Sign in first</source>
        <translation>Meld u eerst aan</translation>
    </message>
    <message>
        <source>This account may not change calendars: its Exchange role does not include %1. An administrator assigns roles</source>
        <translation>Dit account mag geen agenda&apos;s wijzigen: de Exchange-rol bevat %1 niet. Een beheerder wijst rollen toe</translation>
    </message>
</context>
<context>
    <name>ui::SignInPanel</name>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Aanmelden met de &amp;browser</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>Aanmelden met een &amp;code</translation>
    </message>
    <message>
        <source>Cop&amp;y the code</source>
        <translation>Code &amp;kopiëren</translation>
    </message>
    <message>
        <source>Cop&amp;y the address</source>
        <translation>Adres &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Pagina &amp;openen</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Aanmelding annuleren</translation>
    </message>
    <message>
        <source>Sign in to read and change calendars.</source>
        <translation>Meld u aan om agenda&apos;s te lezen en te wijzigen.</translation>
    </message>
    <message>
        <source>Open %1 in any browser and enter this code. It is good until %2.</source>
        <translation>Open %1 in een willekeurige browser en voer deze code in. Hij is geldig tot %2.</translation>
    </message>
    <message>
        <source>Go on in the browser that has been opened. If there is none, copy the address and open it on this computer.</source>
        <translation>Ga verder in de browser die is geopend. Is er geen, kopieer dan het adres en open het op deze computer.</translation>
    </message>
    <message>
        <source>Asking the sign-in service…</source>
        <translation>De aanmeldservice wordt gevraagd…</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>QR-code van de pagina</translation>
    </message>
    <message>
        <source>Opens the page on a phone</source>
        <translation>Opent de pagina op een telefoon</translation>
    </message>
</context>
<context>
    <name>ui::SignOutAction</name>
    <message>
        <source>This connection signs in with a certificate</source>
        <translation>Deze verbinding meldt zich aan met een certificaat</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand is aangemeld</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;fmelden</translation>
    </message>
    <message>
        <source>Forget the sign-in on this computer; what was read stays</source>
        <translation>De aanmelding op deze computer vergeten; wat gelezen is blijft</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>Er is nog geen agenda gelezen; vernieuw eerst</translation>
    </message>
    <message>
        <source>A snapshot is being made</source>
        <translation>Er wordt een momentopname gemaakt</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Geen postvak past</translation>
    </message>
    <message>
        <source>Sn&amp;apshot…</source>
        <translation>&amp;Momentopname…</translation>
    </message>
    <message>
        <source>Keep what was read under a name, to compare with and to go back to</source>
        <translation>Het gelezene onder een naam bewaren, om mee te vergelijken en naar terug te gaan</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>mailboxes in a snapshot, of those in scope</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>what was read</source>
        <comment>origin of a snapshot</comment>
        <translation>wat is gelezen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentopname</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postvakken</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made a snapshot</comment>
        <translation>Door</translation>
    </message>
    <message>
        <source>From</source>
        <comment>origin of a snapshot</comment>
        <translation>Herkomst</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotsPage</name>
    <message>
        <source>what is known now</source>
        <translation>wat nu bekend is</translation>
    </message>
    <message>
        <source>Choose a snapshot first</source>
        <translation>Kies eerst een momentopname</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;</source>
        <translation>Momentopname „%1”</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wordt vergeleken…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Niets verschilt</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>%n postvak verschilt</numerusform>
            <numerusform>%n postvakken verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a snapshot</source>
        <translation>Een momentopname importeren</translation>
    </message>
    <message>
        <source>Snapshots and PowerShell exports (*.json *.csv);;All files (*)</source>
        <translation>Momentopnamen en PowerShell-exports (*.json *.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export snapshot &quot;%1&quot;</source>
        <translation>Momentopname „%1” exporteren</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Momentopnamen (*.json)</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Momentopname verwijderen</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? What it holds cannot be restored any more. No calendar is changed.</source>
        <translation>De momentopname „%1” verwijderen? Wat die bevat, kan dan niet meer worden hersteld. Er wordt geen agenda gewijzigd.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Read a snapshot from our JSON, or from the CSV of Get-MailboxFolderPermission</source>
        <translation>Een momentopname lezen uit onze JSON, of uit de CSV van Get-MailboxFolderPermission</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Write this snapshot into a JSON file that can be imported again</source>
        <translation>Deze momentopname in een JSON-bestand schrijven dat weer kan worden geïmporteerd</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Delete this snapshot; no calendar is changed</source>
        <translation>Deze momentopname verwijderen; er wordt geen agenda gewijzigd</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>Ver&amp;gelijken met</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>De verschillen filteren</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentopnamen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>There is no snapshot yet</source>
        <translation>Er is nog geen momentopname</translation>
    </message>
    <message>
        <source>Make one on the Mailboxes page before anything is changed: it is the way back.</source>
        <translation>Maak er een op de pagina „Postvakken” voordat er iets wordt gewijzigd: het is de weg terug.</translation>
    </message>
</context>
<context>
    <name>ui::StartBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Why this run, for the record</source>
        <translation>Waarom deze uitvoering, voor het dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>T&amp;icket</source>
        <translation>T&amp;icket</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>&amp;Only the first</source>
        <comment>before a number of mailboxes</comment>
        <translation>A&amp;lleen de eerste</translation>
    </message>
    <message>
        <source>all</source>
        <comment>instead of a number of mailboxes</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>A wave: only so many mailboxes, in the order of the plan</source>
        <translation>Een golf: slechts zoveel postvakken, in de volgorde van het plan</translation>
    </message>
    <message>
        <source>Only the first so many mailboxes</source>
        <translation>Alleen de eerste zoveel postvakken</translation>
    </message>
    <message>
        <source>T&amp;ype %1 to confirm</source>
        <translation>T&amp;yp %1 ter bevestiging</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Typ %1 ter bevestiging</translation>
    </message>
</context>
<context>
    <name>ui::StartRunAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Er is nog geen plan</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Er wordt een plan gemaakt</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Er is een uitvoering bezig</translation>
    </message>
    <message>
        <source>This plan changes nothing</source>
        <translation>Dit plan wijzigt niets</translation>
    </message>
    <message>
        <source>Type %1 into the field beside it first</source>
        <translation>Typ eerst %1 in het veld ernaast</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln mailboxes</source>
        <translation>
            <numerusform>%Ln postvak &amp;wijzigen</numerusform>
            <numerusform>%Ln postvakken &amp;wijzigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln exceptions</source>
        <translation>
            <numerusform>%Ln uitzondering vastleggen</numerusform>
            <numerusform>%Ln uitzonderingen vastleggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Niets te wijzigen</translation>
    </message>
    <message>
        <source>Start the run; every mailbox is read again before it is written</source>
        <translation>De uitvoering starten; elk postvak wordt nog eens gelezen voordat het wordt geschreven</translation>
    </message>
    <message>
        <source>Something still speaks against it</source>
        <translation>Er is nog iets op tegen</translation>
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
        <translation>Wie wiens agenda mag zien</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>An organisation of 500 made-up mailboxes on this machine: read, plan, change, undo. Nothing leaves this machine, and nothing real is changed.</source>
        <translation>Een organisatie met 500 verzonnen postvakken op deze machine: lezen, plannen, wijzigen, ongedaan maken. Niets verlaat deze machine, en er wordt niets echts gewijzigd.</translation>
    </message>
    <message>
        <source>Open the &amp;practice tenant</source>
        <translation>De &amp;oefentenant openen</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Uw verbindingen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;penen</translation>
    </message>
    <message>
        <source>Connect to your organisation</source>
        <translation>Verbinden met uw organisatie</translation>
    </message>
    <message>
        <source>Sa&amp;ve and open</source>
        <translation>Op&amp;slaan en openen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
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
        <translation>Er wordt niets gelezen</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>S&amp;toppen met lezen</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>Stoppen met lezen; wat is gelezen, blijft</translation>
    </message>
</context>
<context>
    <name>ui::TakeOutAction</name>
    <message>
        <source>None of these rows is in the plan any more</source>
        <translation>Geen van deze rijen zit nog in het plan</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Eruit halen</translation>
    </message>
    <message>
        <source>Leave these mailboxes out of the run; they can be put back</source>
        <translation>Deze postvakken buiten de uitvoering laten; ze kunnen worden teruggeplaatst</translation>
    </message>
</context>
<context>
    <name>ui::UndoRunAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Er wordt een plan gemaakt</translation>
    </message>
    <message>
        <source>This run has written nothing</source>
        <translation>Deze uitvoering heeft niets geschreven</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Ongedaan maken…</translation>
    </message>
    <message>
        <source>Show what taking this run back would change; nothing is written yet</source>
        <translation>Tonen wat terugnemen van deze uitvoering zou wijzigen; er wordt nog niets geschreven</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>About Mullion</source>
        <translation>Over Mullion</translation>
    </message>
    <message>
        <source>Mullion %1
Who may see whose calendar in Exchange Online.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by the KDE community (LGPL).</source>
        <translation>Mullion %1
Wie wiens agenda mag zien in Exchange Online.

Vrije software onder de GNU General Public License, versie 3 of later. Pictogrammen: Breeze, van de KDE-gemeenschap (LGPL).</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindingen…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>A&amp;bout Mullion</source>
        <translation>&amp;Over Mullion</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
</context>
<context>
    <name>ui::spoken</name>
    <message>
        <source>Search</source>
        <comment>what a field is for</comment>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, for a screen reader</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cell</comment>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>words::Language</name>
    <message>
        <source>English</source>
        <comment>what a language calls itself</comment>
        <translation>Nederlands</translation>
    </message>
</context>
<context>
    <name>words::age</name>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n maand geleden</numerusform>
            <numerusform>%n maanden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n jaar geleden</numerusform>
            <numerusform>%n jaar geleden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::apps</name>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook op het web</translation>
    </message>
    <message>
        <source>Outlook on the web for devices</source>
        <translation>Outlook op het web voor apparaten</translation>
    </message>
    <message>
        <source>Outlook on the desktop</source>
        <translation>Outlook op de desktop</translation>
    </message>
    <message>
        <source>Outlook for Mac</source>
        <translation>Outlook voor Mac</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Nieuwe Outlook voor Windows</translation>
    </message>
    <message>
        <source>Outlook on phones</source>
        <translation>Outlook op telefoons</translation>
    </message>
    <message>
        <source>Mail and Calendar of Windows</source>
        <translation>Mail en Agenda van Windows</translation>
    </message>
    <message>
        <source>ActiveSync</source>
        <translation>ActiveSync</translation>
    </message>
    <message>
        <source>Exchange Web Services</source>
        <translation>Exchange-webservices</translation>
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
        <translation>SMTP-verzending</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Doorsturen</translation>
    </message>
    <message>
        <source>on</source>
        <comment>A switch</comment>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <comment>A switch</comment>
        <translation>uit</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>A switch</comment>
        <translation>niet ingesteld</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Forwarding</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Send only</source>
        <comment>A mailbox</comment>
        <translation>Alleen verzenden</translation>
    </message>
</context>
<context>
    <name>words::column</name>
    <message>
        <source>Name</source>
        <comment>Title of a column</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>Title of a column</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>UPN</source>
        <comment>Title of a column</comment>
        <translation>UPN</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>Title of a column</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>Title of a column</comment>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>Title of a column</comment>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Title of a column</comment>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>Title of a column</comment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>Title of a column</comment>
        <translation>Default</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>Title of a column</comment>
        <translation>Groep</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Title of a column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>New</source>
        <comment>Title of a column</comment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>Title of a column</comment>
        <translation>Uitzondering</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>Title of a column</comment>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>Title of a column</comment>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Attribute %1</source>
        <comment>Title of a column, with the number of a custom attribute</comment>
        <translation>Kenmerk %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>Title of a column</comment>
        <translation>Map</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Title of a column</comment>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>Title of a column</comment>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>Title of a column</comment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Title of a column</comment>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>Title of a column</comment>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <comment>Title of a column</comment>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <comment>Title of a column</comment>
        <translation>Gewijzigd door anderen</translation>
    </message>
</context>
<context>
    <name>words::concern</name>
    <message>
        <source>The self-test has not passed on this tenant: what the service is taken to do was never proved here.</source>
        <translation>De zelftest is op deze tenant niet geslaagd: wat van de service wordt aangenomen, is hier nooit bewezen.</translation>
    </message>
    <message>
        <source>The store is your own: exceptions and runs of other people who look after this tenant are not known to it. Go on only if nobody else does.</source>
        <translation>De opslag is van uzelf: uitzonderingen en uitvoeringen van anderen die deze tenant beheren, zijn er niet in bekend. Ga alleen verder als niemand anders dat doet.</translation>
    </message>
    <message>
        <source>Default is &quot;%1&quot; on %2 of %3 mailboxes: is that a standard of this house, rather than each one&apos;s own choice? If so, add it to the policy&apos;s baseline.</source>
        <translation>Default is „%1” bij %2 van %3 postvakken: is dat een huisstandaard, en niet ieders eigen keuze? Voeg die dan toe aan de onaangeroerde waarden van het beleid (baseline).</translation>
    </message>
    <message>
        <source>Other organisations see free/busy by what Default grants, and would see none any more: %1.</source>
        <translation>Andere organisaties zien vrij/bezet via wat Default verleent, en zouden niets meer zien: %1.</translation>
    </message>
    <message>
        <source>%1 rooms or pieces of equipment would be closed: people could no longer see when they are free.</source>
        <translation>%1 ruimten of apparaten zouden worden gesloten: niemand zou nog kunnen zien wanneer ze vrij zijn.</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has %3 now: more people would see than were meant.</source>
        <translation>%1 had %2 leden toen het plan werd gemaakt en heeft er nu %3: meer mensen zouden iets zien dan bedoeld.</translation>
    </message>
    <message>
        <source>That you may write to these mailboxes could not be seen without writing: %1.</source>
        <translation>Dat u naar deze postvakken mag schrijven, was zonder te schrijven niet vast te stellen: %1.</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has none now: those who are entitled would be in the dark. Plan again.</source>
        <translation>%1 had %2 leden toen het plan werd gemaakt en heeft er nu geen: wie er recht op heeft, zou niets meer zien. Plan opnieuw.</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; the limits of this connection allow %2 in one run (%3).</source>
        <translation>%1 postvakken zouden wijzigen; de grenzen van deze verbinding staan er %2 toe in één uitvoering (%3).</translation>
    </message>
    <message>
        <source>The limits of this connection do not allow &quot;%1&quot; (%2).</source>
        <translation>De grenzen van deze verbinding staan „%1” niet toe (%2).</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a reason (%1).</source>
        <translation>De grenzen van deze verbinding vragen om een reden (%1).</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a ticket (%1).</source>
        <translation>De grenzen van deze verbinding vragen om een ticket (%1).</translation>
    </message>
    <message>
        <source>The file that was given is no approval.</source>
        <translation>Het opgegeven bestand is geen goedkeuring.</translation>
    </message>
    <message>
        <source>The approval that was given is of another plan, or the plan was changed since.</source>
        <translation>De opgegeven goedkeuring is van een ander plan, of het plan is sindsdien gewijzigd.</translation>
    </message>
    <message>
        <source>%1 made the plan or carries it out, and cannot approve it.</source>
        <translation>%1 heeft het plan gemaakt of voert het uit, en kan het niet goedkeuren.</translation>
    </message>
    <message>
        <source>%1 is not among those who may approve.</source>
        <translation>%1 behoort niet tot wie mag goedkeuren.</translation>
    </message>
    <message>
        <source>The approval does not carry the signature of %1.</source>
        <translation>De goedkeuring draagt niet de handtekening van %1.</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; above %2 the limits of this connection ask for a second person&apos;s approval (%3).</source>
        <translation>%1 postvakken zouden wijzigen; boven %2 vragen de grenzen van deze verbinding om de goedkeuring van een tweede persoon (%3).</translation>
    </message>
    <message>
        <source>The self-test found this tenant otherwise than expected. What does not hold: %1</source>
        <comment>sentences</comment>
        <translation>De zelftest vond deze tenant anders dan verwacht. Wat niet opgaat: %1</translation>
    </message>
</context>
<context>
    <name>words::difference</name>
    <message>
        <source>no entry</source>
        <comment>Somebody has no entry in a calendar&apos;s rights</comment>
        <translation>geen vermelding</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: a switch, its position</comment>
        <translation>%1 instellen op %2</translation>
    </message>
    <message>
        <source>Add %1 (%2)</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>%1 toevoegen (%2)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>What is done: whose entry</comment>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>What is done: Default or Anonymous</comment>
        <translation>%1 sluiten</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>%1 instellen op %2</translation>
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
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Sign-in is needed.</source>
        <translation>Aanmelden is nodig.</translation>
    </message>
    <message>
        <source>Not permitted: a permission, role or scope is missing.</source>
        <translation>Niet toegestaan: een machtiging, rol of bereik ontbreekt.</translation>
    </message>
    <message>
        <source>Not found, or out of reach for this account.</source>
        <translation>Niet gevonden, of buiten bereik voor dit account.</translation>
    </message>
    <message>
        <source>It is not as expected.</source>
        <translation>Het is niet zoals verwacht.</translation>
    </message>
    <message>
        <source>The name fits more than one.</source>
        <translation>De naam past op meer dan één.</translation>
    </message>
    <message>
        <source>The service refused.</source>
        <translation>De service weigerde.</translation>
    </message>
    <message>
        <source>The service asks to wait.</source>
        <translation>De service vraagt te wachten.</translation>
    </message>
    <message>
        <source>The service does not answer; try again later.</source>
        <translation>De service antwoordt niet; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>It was sent, but whether it was done is not known.</source>
        <translation>Het is verzonden, maar of het is gedaan, is niet bekend.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>Het antwoord van de service was niet te begrijpen.</translation>
    </message>
    <message>
        <source>The store could not be used.</source>
        <translation>De opslag kon niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Wait %1 s.</source>
        <translation>Wacht %1 s.</translation>
    </message>
    <message>
        <source>The keychain could not be used.</source>
        <translation>De sleutelhanger kon niet worden gebruikt.</translation>
    </message>
    <message>
        <source>This mailbox has no default calendar.</source>
        <translation>Deze mailbox heeft geen standaardagenda.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>words::event</name>
    <message>
        <source>%1 found it as planned.</source>
        <translation>%1 vond het zoals gepland.</translation>
    </message>
    <message>
        <source>%1 changed %2.</source>
        <comment>Who, and what from what to what</comment>
        <translation>%1 wijzigde %2.</translation>
    </message>
    <message>
        <source>%1 left it alone. %2</source>
        <comment>Who, and why as a sentence</comment>
        <translation>%1 liet het met rust. %2</translation>
    </message>
    <message>
        <source>%1 could not change it (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>%1 kon het niet wijzigen (%2).</translation>
    </message>
    <message>
        <source>%1 sent a change, and what became of it is not known (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>%1 verzond een wijziging, en wat ervan is geworden, is niet bekend (%2).</translation>
    </message>
    <message>
        <source>%1 Meanwhile somebody else changed %2.</source>
        <comment>A sentence, and what differs</comment>
        <translation>%1 Intussen wijzigde iemand anders %2.</translation>
    </message>
    <message>
        <source>%1 was about to add %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 stond op het punt %2 toe te voegen: %3.</translation>
    </message>
    <message>
        <source>%1 was about to set %2 to %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 stond op het punt %2 in te stellen op %3.</translation>
    </message>
    <message>
        <source>%1 was about to remove %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 stond op het punt %2 te verwijderen: %3.</translation>
    </message>
    <message>
        <source>%1 was about to change the email apps.</source>
        <translation>%1 stond op het punt de e-mailapps te wijzigen.</translation>
    </message>
    <message>
        <source>The service did it.</source>
        <translation>De service heeft het gedaan.</translation>
    </message>
    <message>
        <source>The service said that it was so already.</source>
        <translation>De service zei dat het al zo was.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost; reading showed that it was done.</source>
        <translation>Het antwoord van de service ging verloren; lezen toonde dat het was gedaan.</translation>
    </message>
    <message>
        <source>The service refused (%1).</source>
        <comment>The error in technical words</comment>
        <translation>De service weigerde (%1).</translation>
    </message>
    <message>
        <source>%1 went on with the run %2.</source>
        <translation>%1 ging verder met uitvoering %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 started the run %2 over %n mailboxes.</source>
        <translation>
            <numerusform>%1 startte uitvoering %2 over %n postvak.</numerusform>
            <numerusform>%1 startte uitvoering %2 over %n postvakken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 of %2 is over: %3 (%4).</source>
        <comment>Run, who, how it ended, counts</comment>
        <translation>Uitvoering %1 van %2 is voorbij: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2 (%3).</source>
        <comment>Who, a right, the reason in that person&apos;s words</comment>
        <translation>%1 behoudt het als uitzondering, met Default op %2 (%3).</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2.</source>
        <translation>%1 behoudt het als uitzondering, met Default op %2.</translation>
    </message>
    <message>
        <source>%1 exported the snapshot &quot;%2&quot;.</source>
        <translation>%1 exporteerde de momentopname „%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %n rows to %2.</source>
        <translation>
            <numerusform>%1 exporteerde %n rij naar %2.</numerusform>
            <numerusform>%1 exporteerde %n rijen naar %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1 meldde zich aan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read %n mailboxes.</source>
        <translation>
            <numerusform>%1 las %n postvak.</numerusform>
            <numerusform>%1 las %n postvakken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kept %n mailboxes as the snapshot &quot;%2&quot;.</source>
        <translation>
            <numerusform>%1 bewaarde %n postvak als de momentopname „%2”.</numerusform>
            <numerusform>%1 bewaarde %n postvakken als de momentopname „%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted the snapshot &quot;%2&quot;.</source>
        <translation>%1 verwijderde de momentopname „%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 made a plan that changes %n mailboxes.</source>
        <translation>
            <numerusform>%1 maakte een plan dat %n postvak wijzigt.</numerusform>
            <numerusform>%1 maakte een plan dat %n postvakken wijzigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 began with this mailbox.</source>
        <translation>%1 begon met dit postvak.</translation>
    </message>
    <message>
        <source>%1 removed its exception.</source>
        <translation>%1 verwijderde de uitzondering.</translation>
    </message>
    <message>
        <source>%1 began a self-test.</source>
        <translation>%1 begon een zelftest.</translation>
    </message>
    <message>
        <source>%1 finished a self-test.</source>
        <translation>%1 voltooide een zelftest.</translation>
    </message>
    <message>
        <source>%1 agreed to: %2.</source>
        <comment>Who, and a technical word</comment>
        <translation>%1 stemde in met: %2.</translation>
    </message>
    <message>
        <source>%1 approved a plan.</source>
        <translation>%1 keurde een plan goed.</translation>
    </message>
</context>
<context>
    <name>words::finding</name>
    <message>
        <source>A calendar is found by its folder&apos;s id.</source>
        <translation>Een agenda wordt gevonden via de id van de map.</translation>
    </message>
    <message>
        <source>An entry can be added for somebody named by GUID.</source>
        <translation>Er kan een vermelding worden toegevoegd voor iemand die met een GUID is genoemd.</translation>
    </message>
    <message>
        <source>Adding an entry that is there is refused and changes nothing.</source>
        <translation>Een aanwezige vermelding toevoegen wordt geweigerd en wijzigt niets.</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be changed.</source>
        <translation>De vermelding van iemand die met een GUID is genoemd, kan worden gewijzigd.</translation>
    </message>
    <message>
        <source>One entry can be asked for by GUID.</source>
        <translation>Eén vermelding kan met een GUID worden opgevraagd.</translation>
    </message>
    <message>
        <source>Rights that are no role are kept as they were sent.</source>
        <translation>Rechten die geen rol zijn, blijven zoals ze zijn verzonden.</translation>
    </message>
    <message>
        <source>A delegate stays one when his rights are set.</source>
        <translation>Een gemachtigde blijft dat als de rechten worden ingesteld.</translation>
    </message>
    <message>
        <source>A rehearsed change (-WhatIf) writes nothing.</source>
        <translation>Een gerepeteerde wijziging (-WhatIf) schrijft niets.</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be removed.</source>
        <translation>De vermelding van iemand die met een GUID is genoemd, kan worden verwijderd.</translation>
    </message>
    <message>
        <source>Changing an entry that is not there is refused and makes none.</source>
        <translation>Een vermelding wijzigen die er niet is, wordt geweigerd en maakt er geen.</translation>
    </message>
    <message>
        <source>Default can be closed and opened again.</source>
        <translation>Default kan worden gesloten en weer geopend.</translation>
    </message>
    <message>
        <source>The policy&apos;s group gets an entry that can be told to be its own.</source>
        <translation>De groep van het beleid krijgt een vermelding die als de hare te herkennen is.</translation>
    </message>
    <message>
        <source>The answers of a batch belong to their calls.</source>
        <translation>De antwoorden van een batch horen bij hun aanroepen.</translation>
    </message>
    <message>
        <source>An email app can be switched off and on again.</source>
        <translation>Een e-mailapp kan worden uit- en weer ingeschakeld.</translation>
    </message>
    <message>
        <source>A change shows within 12 seconds.</source>
        <translation>Een wijziging is binnen 12 seconden te zien.</translation>
    </message>
    <message>
        <source>Both mailboxes are as they were before.</source>
        <translation>Beide postvakken zijn zoals ze daarvoor waren.</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>A finding of the self-test</comment>
        <translation>klopt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <comment>A finding of the self-test</comment>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>not examined</source>
        <comment>A finding of the self-test</comment>
        <translation>niet onderzocht</translation>
    </message>
    <message>
        <source>How far your rights reach is not sampled before bulk runs.</source>
        <translation>Hoe ver uw rechten reiken, wordt vóór bulkuitvoeringen niet steekproefsgewijs gecontroleerd.</translation>
    </message>
    <message>
        <source>Calls are sent one by one from now on.</source>
        <translation>Aanroepen worden voortaan een voor een verzonden.</translation>
    </message>
    <message>
        <source>Runs wait longer for a change to show.</source>
        <translation>Uitvoeringen wachten langer tot een wijziging te zien is.</translation>
    </message>
</context>
<context>
    <name>words::group</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of addresses</comment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no group (%1).</source>
        <translation>Dit is geen groep (%1).</translation>
    </message>
    <message>
        <source>This is a distribution list: it cannot be given rights. A mail-enabled security group can.</source>
        <translation>Dit is een distributielijst: die kan geen rechten krijgen. Een beveiligingsgroep met e-mail wel.</translation>
    </message>
    <message>
        <source>This is a dynamic group: it cannot be given rights.</source>
        <translation>Dit is een dynamische groep: die kan geen rechten krijgen.</translation>
    </message>
    <message>
        <source>This is a Microsoft 365 group: its members would not get the right.</source>
        <translation>Dit is een Microsoft 365-groep: de leden zouden het recht niet krijgen.</translation>
    </message>
    <message>
        <source>This is a list of rooms: it cannot be given rights.</source>
        <translation>Dit is een ruimtelijst: die kan geen rechten krijgen.</translation>
    </message>
    <message>
        <source>This security group is not universal; only a universal one can be given rights.</source>
        <translation>Deze beveiligingsgroep is niet universeel; alleen een universele kan rechten krijgen.</translation>
    </message>
    <message>
        <source>A group of this type cannot be given rights (%1).</source>
        <translation>Een groep van dit type kan geen rechten krijgen (%1).</translation>
    </message>
    <message>
        <source>The group was made anew under its old name: entries given to it before grant nothing any more.</source>
        <translation>De groep is onder haar oude naam opnieuw gemaakt: vermeldingen die zij eerder kreeg, verlenen niets meer.</translation>
    </message>
    <message>
        <source>Others have the same name: %1.</source>
        <translation>Anderen hebben dezelfde naam: %1.</translation>
    </message>
    <message>
        <source>These members do not get the right through the group: %1.</source>
        <translation>Deze leden krijgen het recht niet via de groep: %1.</translation>
    </message>
    <message>
        <source>Nobody is in it: where Default is closed, nobody would see anything.</source>
        <translation>Er zit niemand in: waar Default gesloten is, zou niemand iets zien.</translation>
    </message>
    <message>
        <source>Its members could not all be counted.</source>
        <translation>Niet alle leden konden worden geteld.</translation>
    </message>
    <message>
        <source>Anybody can join it, and so get the right.</source>
        <translation>Iedereen kan lid worden, en zo het recht krijgen.</translation>
    </message>
    <message>
        <source>Its members are kept in the on-premises directory.</source>
        <translation>De leden worden in de on-premises directory bijgehouden.</translation>
    </message>
    <message>
        <source>Nobody is named who may change its members.</source>
        <translation>Er is niemand genoemd die de leden mag wijzigen.</translation>
    </message>
    <message>
        <source>This group can be given calendar rights.</source>
        <translation>Deze groep kan agendarechten krijgen.</translation>
    </message>
    <message>
        <source>This group cannot be used.</source>
        <translation>Deze groep kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>No group has this address.</source>
        <translation>Geen enkele groep heeft dit adres.</translation>
    </message>
</context>
<context>
    <name>words::mailbox</name>
    <message>
        <source>Person</source>
        <comment>type of a mailbox</comment>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>type of a mailbox</comment>
        <translation>Gedeeld</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>type of a mailbox</comment>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Equipment</source>
        <comment>type of a mailbox</comment>
        <translation>Apparatuur</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>type of a mailbox</comment>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <comment>type of a mailbox</comment>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Kept as %1 since %2 by %3: %4</source>
        <comment>an exception: the kept rights of Default, a date, a person, the reason</comment>
        <translation>Behouden op %1 sinds %2 door %3: %4</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <comment>an exception&apos;s last day</comment>
        <translation>(tot %1)</translation>
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
        <translation>%1 u %2 min</translation>
    </message>
</context>
<context>
    <name>words::plan</name>
    <message>
        <source>Segment: %1</source>
        <comment>A plan, and the names of its policies</comment>
        <translation>Segmenteren: %1</translation>
    </message>
    <message>
        <source>Restore from the snapshot &quot;%1&quot;</source>
        <translation>Herstellen uit de momentopname „%1”</translation>
    </message>
    <message>
        <source>Undo of the run %1</source>
        <comment>The first characters of a run&apos;s id</comment>
        <translation>Terugnemen van uitvoering %1</translation>
    </message>
    <message>
        <source>Send-only mailboxes</source>
        <translation>Postvakken die alleen verzenden</translation>
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
        <translation>Alleen verzenden</translation>
    </message>
    <message>
        <source>Its own switches</source>
        <comment>What an exception keeps</comment>
        <translation>Eigen schakelaars</translation>
    </message>
    <message>
        <source>The service asks to wait %1.</source>
        <comment>A duration</comment>
        <translation>De service vraagt %1 te wachten.</translation>
    </message>
    <message>
        <source>The service asks to wait %1: %2</source>
        <comment>A duration; the service&apos;s words</comment>
        <translation>De service vraagt %1 te wachten: %2</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1.</source>
        <translation>De service antwoordt niet; nieuwe poging over %1.</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1: %2</source>
        <translation>De service antwoordt niet; nieuwe poging over %1: %2</translation>
    </message>
    <message>
        <source>Trying again in %1: %2</source>
        <comment>A duration; an error</comment>
        <translation>Nieuwe poging over %1: %2</translation>
    </message>
    <message>
        <source>Entries of deleted people and groups</source>
        <translation>Vermeldingen van verwijderde personen en groepen</translation>
    </message>
</context>
<context>
    <name>words::policy</name>
    <message>
        <source>A policy needs a name.</source>
        <translation>Een beleid heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Two policies have this name.</source>
        <translation>Twee beleidsregels hebben deze naam.</translation>
    </message>
    <message>
        <source>The scope cannot be understood: what is expected stands below it.</source>
        <translation>Het bereik is niet te begrijpen: eronder staat wat er verwacht wordt.</translation>
    </message>
    <message>
        <source>A scope can only rest on what the directory says, not on rights or states.</source>
        <translation>Een bereik kan alleen berusten op wat de adreslijst zegt, niet op rechten of statussen.</translation>
    </message>
    <message>
        <source>At least one value has to mean that a calendar is untouched.</source>
        <translation>Ten minste één waarde moet betekenen dat een agenda onaangeroerd is.</translation>
    </message>
    <message>
        <source>A group is named by its address, such as staff@example.com.</source>
        <translation>Een groep wordt aangeduid met haar adres, zoals staff@example.com.</translation>
    </message>
    <message>
        <source>A group is named twice.</source>
        <translation>Een groep is tweemaal genoemd.</translation>
    </message>
    <message>
        <source>A group has to be given a right that shows something.</source>
        <translation>Een groep moet een recht krijgen dat iets laat zien.</translation>
    </message>
    <message>
        <source>A group&apos;s right has to show at least what Default becomes: its entry beats Default, so its members would see less than others.</source>
        <translation>Het recht van een groep moet minstens laten zien wat Default wordt: haar vermelding gaat boven Default, dus haar leden zouden anders minder zien dan anderen.</translation>
    </message>
</context>
<context>
    <name>words::query</name>
    <message>
        <source>a word, field:value, or ( is expected</source>
        <translation>een woord, veld:waarde of ( wordt verwacht</translation>
    </message>
    <message>
        <source>a field is expected: %1</source>
        <translation>een veld wordt verwacht: %1</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>een waarde wordt verwacht</translation>
    </message>
    <message>
        <source>a date such as 2026-11-01 is expected</source>
        <translation>een datum zoals 2026-11-01 wordt verwacht</translation>
    </message>
    <message>
        <source>a closing &quot; is expected</source>
        <translation>een sluitend &quot; wordt verwacht</translation>
    </message>
    <message>
        <source>a closing ) is expected</source>
        <translation>een sluitend ) wordt verwacht</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <comment>&quot;yes&quot; and &quot;no&quot; are typed in English</comment>
        <translation>yes of no wordt verwacht</translation>
    </message>
    <message>
        <source>a right is expected: %1</source>
        <translation>een recht wordt verwacht: %1</translation>
    </message>
    <message>
        <source>a state is expected: %1</source>
        <translation>een status wordt verwacht: %1</translation>
    </message>
    <message>
        <source>yes, no or expired is expected</source>
        <comment>all three are typed in English</comment>
        <translation>yes, no of expired wordt verwacht</translation>
    </message>
    <message>
        <source>only created and read can be compared; &quot;:&quot; is expected</source>
        <translation>alleen created en read zijn te vergelijken; „:” wordt verwacht</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>where a query is wrong, and what was expected</comment>
        <translation>Teken %1: %2</translation>
    </message>
</context>
<context>
    <name>words::right</name>
    <message>
        <source>free/busy</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>vrij/bezet</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>beperkte details</translation>
    </message>
    <message>
        <source>reads all</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>leest alles</translation>
    </message>
    <message>
        <source>adds items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>voegt items toe</translation>
    </message>
    <message>
        <source>changes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>wijzigt eigen items</translation>
    </message>
    <message>
        <source>deletes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>verwijdert eigen items</translation>
    </message>
    <message>
        <source>changes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>wijzigt alle items</translation>
    </message>
    <message>
        <source>deletes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>verwijdert alle items</translation>
    </message>
    <message>
        <source>adds folders</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>voegt mappen toe</translation>
    </message>
    <message>
        <source>owns the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>is eigenaar van de map</translation>
    </message>
    <message>
        <source>is a contact of the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>is contactpersoon van de map</translation>
    </message>
    <message>
        <source>sees the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>ziet de map</translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>None</source>
        <comment>A right: sees nothing</comment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Free/busy only</source>
        <comment>A right</comment>
        <translation>Alleen vrij/bezet</translation>
    </message>
    <message>
        <source>Limited details</source>
        <comment>A right: free/busy with subject and place</comment>
        <translation>Beperkte details</translation>
    </message>
    <message>
        <source>Contributor: only adds</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Inzender: voegt alleen toe</translation>
    </message>
    <message>
        <source>Reviewer: reads all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Revisor: leest alles</translation>
    </message>
    <message>
        <source>Non-editing author: reads all, adds and deletes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Niet-bewerkende auteur: leest alles, voegt toe, verwijdert eigen items</translation>
    </message>
    <message>
        <source>Author: reads all, changes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Auteur: leest alles, wijzigt eigen items</translation>
    </message>
    <message>
        <source>Publishing author: reads all, changes own, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Publicerende auteur: leest alles, wijzigt eigen items, voegt mappen toe</translation>
    </message>
    <message>
        <source>Editor: reads and changes all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Redacteur: leest en wijzigt alles</translation>
    </message>
    <message>
        <source>Publishing editor: reads and changes all, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Publicerende redacteur: leest en wijzigt alles, voegt mappen toe</translation>
    </message>
    <message>
        <source>Owner: everything</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Eigenaar: alles</translation>
    </message>
    <message>
        <source>Custom: %1</source>
        <comment>A right without a role name; %1 is a list of what it allows</comment>
        <translation>Aangepast: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>A right, inside a sentence</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>free/busy only</source>
        <comment>A right, inside a sentence</comment>
        <translation>alleen vrij/bezet</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>A right, inside a sentence</comment>
        <translation>beperkte details</translation>
    </message>
    <message>
        <source>contributor</source>
        <comment>A right, inside a sentence</comment>
        <translation>inzender</translation>
    </message>
    <message>
        <source>reviewer</source>
        <comment>A right, inside a sentence</comment>
        <translation>revisor</translation>
    </message>
    <message>
        <source>non-editing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>niet-bewerkende auteur</translation>
    </message>
    <message>
        <source>author</source>
        <comment>A right, inside a sentence</comment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>publishing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>publicerende auteur</translation>
    </message>
    <message>
        <source>editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>redacteur</translation>
    </message>
    <message>
        <source>publishing editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>publicerende redacteur</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>A right, inside a sentence</comment>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>custom rights (%1)</source>
        <comment>A right without a role name, inside a sentence; %1 is a list</comment>
        <translation>aangepaste rechten (%1)</translation>
    </message>
    <message>
        <source>Sees nothing of the calendar.</source>
        <comment>What a right allows</comment>
        <translation>Ziet niets van de agenda.</translation>
    </message>
    <message>
        <source>Sees when the person is busy, nothing else.</source>
        <comment>What a right allows</comment>
        <translation>Ziet wanneer de persoon bezet is, verder niets.</translation>
    </message>
    <message>
        <source>Sees when the person is busy, with subject and place.</source>
        <comment>What a right allows</comment>
        <translation>Ziet wanneer de persoon bezet is, met onderwerp en plaats.</translation>
    </message>
    <message>
        <source>Adds items, but reads none.</source>
        <comment>What a right allows</comment>
        <translation>Voegt items toe, maar leest er geen.</translation>
    </message>
    <message>
        <source>Reads every item.</source>
        <comment>What a right allows</comment>
        <translation>Leest elk item.</translation>
    </message>
    <message>
        <source>Reads every item, adds items and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>Leest elk item, voegt items toe en verwijdert eigen items.</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>Leest elk item; voegt eigen items toe, wijzigt en verwijdert ze.</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>Leest elk item; voegt eigen items toe, wijzigt en verwijdert ze; voegt mappen toe.</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item.</source>
        <comment>What a right allows</comment>
        <translation>Leest elk item, en kan elk toevoegen, wijzigen en verwijderen.</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>Leest elk item, en kan elk toevoegen, wijzigen en verwijderen; voegt mappen toe.</translation>
    </message>
    <message>
        <source>Does everything, and decides who else may.</source>
        <comment>What a right allows</comment>
        <translation>Doet alles, en beslist wie dat nog meer mag.</translation>
    </message>
    <message>
        <source>A set of its own, which no role name stands for: %1.</source>
        <comment>What a right allows; %1 is a list</comment>
        <translation>Een eigen samenstelling, waar geen rolnaam voor staat: %1.</translation>
    </message>
    <message>
        <source>delegate</source>
        <comment>Behind a right</comment>
        <translation>gemachtigde</translation>
    </message>
    <message>
        <source>delegate, private items too</source>
        <comment>Behind a right</comment>
        <translation>gemachtigde, ook privé-items</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests and may answer them.</source>
        <comment>What a delegate is</comment>
        <translation>Krijgt de vergaderverzoeken van de eigenaar en mag ze beantwoorden.</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests, may answer them, and sees private items.</source>
        <comment>What a delegate is</comment>
        <translation>Krijgt de vergaderverzoeken van de eigenaar, mag ze beantwoorden en ziet privé-items.</translation>
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
        <translation>Er zijn meerdere accounts aangemeld: kies er een.</translation>
    </message>
    <message>
        <source>An administrator has to add &quot;http://localhost&quot; to the app registration, under &quot;Mobile and desktop applications&quot;.</source>
        <translation>Een beheerder moet &quot;http://localhost&quot; toevoegen aan de app-registratie, onder &quot;Mobiele en desktoptoepassingen&quot;.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation and is no guest here: use another account, or another tenant.</source>
        <translation>Dit account hoort bij een andere organisatie en is hier geen gast: gebruik een ander account of een andere tenant.</translation>
    </message>
    <message>
        <source>Nobody of this name is known in the tenant: use another account.</source>
        <translation>Niemand met deze naam is bekend in de tenant: gebruik een ander account.</translation>
    </message>
    <message>
        <source>The address of the sign-in service is not one of Microsoft&apos;s: check the cloud.</source>
        <translation>Het adres van de aanmeldservice is niet van Microsoft: controleer de cloud.</translation>
    </message>
    <message>
        <source>The account is locked, or the address it comes from looks risky: wait, then ask an administrator.</source>
        <translation>Het account is vergrendeld, of het adres lijkt riskant: wacht en vraag het dan een beheerder.</translation>
    </message>
    <message>
        <source>The password has expired: change it, then sign in again.</source>
        <translation>Het wachtwoord is verlopen: wijzig het en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The account is disabled: ask an administrator.</source>
        <translation>Het account is uitgeschakeld: vraag het een beheerder.</translation>
    </message>
    <message>
        <source>Nobody is signed in there any more: sign in again.</source>
        <translation>Daar is niemand meer aangemeld: meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The tenant is missing: give its GUID or one of its domains.</source>
        <translation>De tenant ontbreekt: geef de GUID of een van de domeinen.</translation>
    </message>
    <message>
        <source>A second factor has to be set up first: sign in again and follow the page.</source>
        <translation>Eerst moet een tweede factor worden ingesteld: meld u opnieuw aan en volg de pagina.</translation>
    </message>
    <message>
        <source>A second factor is needed, or the last one is too long ago: sign in again.</source>
        <translation>Een tweede factor is nodig, of de laatste is te lang geleden: meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The device has to prove itself: sign in again on a device that the organisation knows.</source>
        <translation>Het apparaat moet zich bewijzen: meld u aan op een apparaat dat de organisatie kent.</translation>
    </message>
    <message>
        <source>An administrator has to assign this account to the application.</source>
        <translation>Een beheerder moet dit account aan de toepassing toewijzen.</translation>
    </message>
    <message>
        <source>The name or the password is wrong: sign in again.</source>
        <translation>De naam of het wachtwoord is onjuist: meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>A Conditional Access policy does not allow this sign-in: try the browser on a managed device, or ask an administrator which policy it is.</source>
        <translation>Een beleid voor voorwaardelijke toegang staat deze aanmelding niet toe: probeer de browser op een beheerd apparaat, of vraag een beheerder welk beleid het is.</translation>
    </message>
    <message>
        <source>The earlier sign-in was ended, for example by a new password: sign in again.</source>
        <translation>De eerdere aanmelding is beëindigd, bijvoorbeeld door een nieuw wachtwoord: meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The request was not as the service wants it: this is a fault of Mullion; please report it with the details.</source>
        <translation>Het verzoek was niet zoals de service het wil: dit is een fout van Mullion; meld hem met de details.</translation>
    </message>
    <message>
        <source>Another service has to confirm the sign-in: sign in again.</source>
        <translation>Een andere service moet de aanmelding bevestigen: meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The application belongs to one tenant: give that tenant&apos;s GUID or domain.</source>
        <translation>De toepassing hoort bij één tenant: geef de GUID of het domein daarvan.</translation>
    </message>
    <message>
        <source>The same was asked too often: wait some minutes.</source>
        <translation>Hetzelfde is te vaak gevraagd: wacht enkele minuten.</translation>
    </message>
    <message>
        <source>Exchange Online is not in this tenant, or the cloud is the wrong one.</source>
        <translation>Exchange Online is er niet in deze tenant, of het is de verkeerde cloud.</translation>
    </message>
    <message>
        <source>The code was used already or its time is over: start the sign-in again.</source>
        <translation>De code is al gebruikt of verlopen: begin de aanmelding opnieuw.</translation>
    </message>
    <message>
        <source>Consent is missing: an administrator has to grant the application&apos;s permissions (&quot;Grant admin consent&quot; in the app registration).</source>
        <translation>De toestemming ontbreekt: een beheerder moet de machtigingen van de toepassing verlenen (&quot;Beheerderstoestemming verlenen&quot; in de app-registratie).</translation>
    </message>
    <message>
        <source>This client id is one of Microsoft&apos;s own: register an application of your own.</source>
        <translation>Deze client-id is van Microsoft zelf: registreer een eigen toepassing.</translation>
    </message>
    <message>
        <source>Consent was declined on the page.</source>
        <translation>De toestemming is op de pagina geweigerd.</translation>
    </message>
    <message>
        <source>The app registration lacks a permission: an administrator has to add those of Office 365 Exchange Online.</source>
        <translation>De app-registratie mist een machtiging: een beheerder moet die van Office 365 Exchange Online toevoegen.</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer good: sign in again.</source>
        <translation>De eerdere aanmelding is niet meer geldig: meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>A permission that was asked for does not exist: check the app registration and the cloud.</source>
        <translation>Een gevraagde machtiging bestaat niet: controleer de app-registratie en de cloud.</translation>
    </message>
    <message>
        <source>The code has not been typed yet.</source>
        <translation>De code is nog niet ingevoerd.</translation>
    </message>
    <message>
        <source>The organisation wants people to sign in anew from time to time: sign in again.</source>
        <translation>De organisatie wil dat men zich af en toe opnieuw aanmeldt: meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The application is not known in this tenant: check the client id, the tenant and the cloud.</source>
        <translation>De toepassing is niet bekend in deze tenant: controleer client-id, tenant en cloud.</translation>
    </message>
    <message>
        <source>The certificate is not the registered one: upload it to the app registration.</source>
        <translation>Het certificaat is niet het geregistreerde: upload het naar de app-registratie.</translation>
    </message>
    <message>
        <source>The client id is none: copy &quot;Application (client) ID&quot; from the app registration.</source>
        <translation>Dit is geen client-id: kopieer &quot;Toepassings-id (client)&quot; uit de app-registratie.</translation>
    </message>
    <message>
        <source>The redirect address is registered as &quot;Single-page application&quot;: an administrator has to move it to &quot;Mobile and desktop applications&quot;.</source>
        <translation>Het omleidingsadres is geregistreerd als &quot;Toepassing met één pagina&quot;: een beheerder moet het verplaatsen naar &quot;Mobiele en desktoptoepassingen&quot;.</translation>
    </message>
    <message>
        <source>The application&apos;s credential is wrong or has expired: an administrator has to renew it.</source>
        <translation>De referentie van de toepassing is onjuist of verlopen: een beheerder moet hem vernieuwen.</translation>
    </message>
    <message>
        <source>The service asks for a secret: register &quot;http://localhost&quot; under &quot;Mobile and desktop applications&quot;, and allow public client flows for device codes.</source>
        <translation>De service vraagt een geheim: registreer &quot;http://localhost&quot; onder &quot;Mobiele en desktoptoepassingen&quot;, en sta openbare clientstromen toe voor apparaatcodes.</translation>
    </message>
    <message>
        <source>There is no such tenant: check its name, or choose another cloud.</source>
        <translation>Deze tenant bestaat niet: controleer de naam, of kies een andere cloud.</translation>
    </message>
    <message>
        <source>The sign-in service is busy: try again in some minutes.</source>
        <translation>De aanmeldservice is bezet: probeer het over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>The tenant cannot be told: give its GUID.</source>
        <translation>De tenant is niet te bepalen: geef de GUID.</translation>
    </message>
    <message>
        <source>The tenant lives in a national cloud: choose the other cloud.</source>
        <translation>De tenant staat in een nationale cloud: kies de andere cloud.</translation>
    </message>
    <message>
        <source>The tenant has made too many requests: wait some minutes.</source>
        <translation>De tenant heeft te veel verzoeken gedaan: wacht enkele minuten.</translation>
    </message>
    <message>
        <source>This way of signing in needs the tenant: give its GUID or domain.</source>
        <translation>Deze aanmelding heeft de tenant nodig: geef de GUID of het domein.</translation>
    </message>
    <message>
        <source>The sign-in service refused; its words say why (%1).</source>
        <translation>De aanmeldservice heeft geweigerd; de tekst zegt waarom (%1).</translation>
    </message>
</context>
<context>
    <name>words::state</name>
    <message>
        <source>finished</source>
        <comment>State of a run</comment>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <comment>State of a run</comment>
        <translation>gestopt door een persoon</translation>
    </message>
    <message>
        <source>stopped: signed out</source>
        <comment>State of a run</comment>
        <translation>gestopt: afgemeld</translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <comment>State of a run</comment>
        <translation>gestopt: niet toegestaan</translation>
    </message>
    <message>
        <source>stopped: too many failures</source>
        <comment>State of a run</comment>
        <translation>gestopt: te veel fouten</translation>
    </message>
    <message>
        <source>stopped: the same failure again</source>
        <comment>State of a run</comment>
        <translation>gestopt: steeds dezelfde fout</translation>
    </message>
    <message>
        <source>stopped: the store failed</source>
        <comment>State of a run</comment>
        <translation>gestopt: de opslag faalde</translation>
    </message>
    <message>
        <source>stopped by a mistake of the program</source>
        <comment>State of a run</comment>
        <translation>gestopt door een fout van het programma</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>State of a mailbox</comment>
        <translation>verdwenen</translation>
    </message>
    <message>
        <source>no policy</source>
        <comment>State of a mailbox</comment>
        <translation>geen beleid</translation>
    </message>
    <message>
        <source>uncovered</source>
        <comment>State of a mailbox</comment>
        <translation>niet gedekt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>State of a mailbox</comment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>State of a mailbox</comment>
        <translation>dubbelzinnig</translation>
    </message>
    <message>
        <source>exception</source>
        <comment>State of a mailbox</comment>
        <translation>uitzondering</translation>
    </message>
    <message>
        <source>drifted</source>
        <comment>State of a mailbox</comment>
        <translation>afgeweken</translation>
    </message>
    <message>
        <source>customised</source>
        <comment>State of a mailbox</comment>
        <translation>aangepast</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>State of a mailbox</comment>
        <translation>onvolledig</translation>
    </message>
    <message>
        <source>open</source>
        <comment>State of a mailbox</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>segmented</source>
        <comment>State of a mailbox</comment>
        <translation>gesegmenteerd</translation>
    </message>
    <message>
        <source>It is neither in the list of all mailboxes nor found by its id.</source>
        <translation>Het staat niet in de lijst met alle postvakken en is ook niet met zijn id te vinden.</translation>
    </message>
    <message>
        <source>This connection has no policy, so nothing says what is wanted.</source>
        <translation>Deze verbinding heeft geen beleid, dus niets zegt wat gewenst is.</translation>
    </message>
    <message>
        <source>No policy&apos;s scope claims this mailbox.</source>
        <translation>Dit postvak valt binnen het bereik van geen enkel beleid.</translation>
    </message>
    <message>
        <source>The calendar was never read, could not be read, or was read too long ago.</source>
        <translation>De agenda is nooit gelezen, kon niet worden gelezen, of is te lang geleden gelezen.</translation>
    </message>
    <message>
        <source>An entry that matters has a name that fits several recipients.</source>
        <translation>Een vermelding die ertoe doet, heeft een naam die op meerdere geadresseerden past.</translation>
    </message>
    <message>
        <source>Default is kept as it is, on purpose.</source>
        <translation>Default blijft met opzet zoals het is.</translation>
    </message>
    <message>
        <source>Somebody changed what our last run left.</source>
        <translation>Iemand heeft gewijzigd wat onze laatste uitvoering achterliet.</translation>
    </message>
    <message>
        <source>Its owner chose Default before any run of ours.</source>
        <translation>De eigenaar koos Default vóór een van onze uitvoeringen.</translation>
    </message>
    <message>
        <source>Default is closed, but people who should see something do not: a group&apos;s entry is missing or dead.</source>
        <translation>Default is gesloten, maar mensen die iets zouden moeten zien, zien niets: de vermelding van een groep ontbreekt of is dood.</translation>
    </message>
    <message>
        <source>Default is still as it came.</source>
        <translation>Default is nog zoals het kwam.</translation>
    </message>
    <message>
        <source>Everything is as the policy wants.</source>
        <translation>Alles is zoals het beleid het wil.</translation>
    </message>
    <message>
        <source>The mailbox is no more.</source>
        <translation>Het postvak bestaat niet meer.</translation>
    </message>
    <message>
        <source>The calendar was never read.</source>
        <translation>De agenda is nooit gelezen.</translation>
    </message>
    <message>
        <source>The last reading failed.</source>
        <translation>De laatste lezing is mislukt.</translation>
    </message>
    <message>
        <source>The last reading is too old.</source>
        <translation>De laatste lezing is te oud.</translation>
    </message>
    <message>
        <source>The service did not show the entry of Default.</source>
        <translation>De service toonde de vermelding van Default niet.</translation>
    </message>
    <message>
        <source>The service did not show the entry of Anonymous.</source>
        <translation>De service toonde de vermelding van Anonymous niet.</translation>
    </message>
    <message>
        <source>The name on an entry fits several recipients.</source>
        <translation>De naam op een vermelding past op meerdere geadresseerden.</translation>
    </message>
    <message>
        <source>The mailbox was made anew since.</source>
        <translation>Het postvak is sindsdien opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>Er is geen beleid.</translation>
    </message>
    <message>
        <source>No policy claims it.</source>
        <translation>Geen beleid dekt het.</translation>
    </message>
    <message>
        <source>Mailboxes of this type are not in scope unless named.</source>
        <translation>Postvakken van dit type vallen alleen binnen het bereik als ze worden genoemd.</translation>
    </message>
    <message>
        <source>A field of the scope was not read.</source>
        <translation>Een veld van het bereik is niet gelezen.</translation>
    </message>
    <message>
        <source>Two policies claim it.</source>
        <translation>Twee beleidsregels dekken het.</translation>
    </message>
    <message>
        <source>It is no longer in scope.</source>
        <translation>Het valt niet meer binnen het bereik.</translation>
    </message>
    <message>
        <source>Kept as an exception.</source>
        <translation>Behouden als uitzondering.</translation>
    </message>
    <message>
        <source>Its exception has expired.</source>
        <translation>De uitzondering is verlopen.</translation>
    </message>
    <message>
        <source>Kept as an exception, but a grant is missing.</source>
        <translation>Behouden als uitzondering, maar een toekenning ontbreekt.</translation>
    </message>
    <message>
        <source>Somebody shares less since our last run.</source>
        <translation>Iemand deelt minder sinds onze laatste uitvoering.</translation>
    </message>
    <message>
        <source>Somebody shares more since our last run.</source>
        <translation>Iemand deelt meer sinds onze laatste uitvoering.</translation>
    </message>
    <message>
        <source>Somebody shares otherwise since our last run.</source>
        <translation>Iemand deelt anders sinds onze laatste uitvoering.</translation>
    </message>
    <message>
        <source>Its owner chose Default.</source>
        <translation>De eigenaar koos Default.</translation>
    </message>
    <message>
        <source>Its owner closed it.</source>
        <translation>De eigenaar heeft het gesloten.</translation>
    </message>
    <message>
        <source>A group&apos;s entry is missing.</source>
        <translation>De vermelding van een groep ontbreekt.</translation>
    </message>
    <message>
        <source>A group was made anew; its old entry grants nothing.</source>
        <translation>Een groep is opnieuw gemaakt; haar oude vermelding verleent niets.</translation>
    </message>
    <message>
        <source>Default is as it came.</source>
        <translation>Default is zoals het kwam.</translation>
    </message>
    <message>
        <source>Anonymous is not as the policy wants.</source>
        <translation>Anonymous is niet zoals het beleid het wil.</translation>
    </message>
    <message>
        <source>A group has an entry that no policy wants any more.</source>
        <translation>Een groep heeft een vermelding die geen beleid meer wil.</translation>
    </message>
    <message>
        <source>A group&apos;s entry has other rights than the policy says.</source>
        <translation>De vermelding van een groep heeft andere rechten dan het beleid zegt.</translation>
    </message>
    <message>
        <source>As the policy wants.</source>
        <translation>Zoals het beleid het wil.</translation>
    </message>
    <message>
        <source>Changed since our last run: reported, not touched.</source>
        <translation>Gewijzigd sinds onze laatste uitvoering: gemeld, niet aangeraakt.</translation>
    </message>
    <message>
        <source>Changed since our last run: accepted as an exception.</source>
        <translation>Gewijzigd sinds onze laatste uitvoering: aanvaard als uitzondering.</translation>
    </message>
    <message>
        <source>Changed since our last run: put back.</source>
        <translation>Gewijzigd sinds onze laatste uitvoering: teruggezet.</translation>
    </message>
    <message>
        <source>Customised: held for a decision.</source>
        <translation>Aangepast: aangehouden voor een besluit.</translation>
    </message>
    <message>
        <source>Customised: kept.</source>
        <translation>Aangepast: behouden.</translation>
    </message>
    <message>
        <source>Customised: overwritten.</source>
        <translation>Aangepast: overschreven.</translation>
    </message>
    <message>
        <source>A group of the policy cannot carry rights.</source>
        <translation>Een groep van het beleid kan geen rechten dragen.</translation>
    </message>
    <message>
        <source>Put back from the snapshot.</source>
        <translation>Teruggezet uit de momentopname.</translation>
    </message>
    <message>
        <source>Not in the snapshot.</source>
        <translation>Niet in de momentopname.</translation>
    </message>
    <message>
        <source>The snapshot holds no reading of it.</source>
        <translation>De momentopname bevat er geen lezing van.</translation>
    </message>
    <message>
        <source>It was not customised.</source>
        <translation>Het was niet aangepast.</translation>
    </message>
    <message>
        <source>An entry of the snapshot names nobody who could be added.</source>
        <translation>Een vermelding van de momentopname noemt niemand die kan worden toegevoegd.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teruggenomen.</translation>
    </message>
    <message>
        <source>The run did not touch it.</source>
        <translation>De uitvoering heeft het niet aangeraakt.</translation>
    </message>
    <message>
        <source>Somebody changed it since.</source>
        <translation>Iemand heeft het sindsdien gewijzigd.</translation>
    </message>
    <message>
        <source>To become send-only.</source>
        <translation>Wordt alleen-verzenden.</translation>
    </message>
    <message>
        <source>Somebody changed it after the plan was made.</source>
        <translation>Iemand heeft het gewijzigd nadat het plan was gemaakt.</translation>
    </message>
    <message>
        <source>change</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>wijzigen</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>niets</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>aanhouden</translation>
    </message>
    <message>
        <source>The plan writes to this mailbox.</source>
        <translation>Het plan schrijft naar dit postvak.</translation>
    </message>
    <message>
        <source>The plan leaves this mailbox as it is.</source>
        <translation>Het plan laat dit postvak zoals het is.</translation>
    </message>
    <message>
        <source>Nothing is done before somebody has decided.</source>
        <translation>Er gebeurt niets voordat iemand heeft beslist.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Result of a row of a run</comment>
        <translation>wacht</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>Result of a row of a run</comment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>Result of a row of a run</comment>
        <translation>klaar</translation>
    </message>
    <message>
        <source>held</source>
        <comment>Result of a row of a run</comment>
        <translation>aangehouden</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>Result of a row of a run</comment>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>in doubt</source>
        <comment>Result of a row of a run</comment>
        <translation>onbeslist</translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation>Er is nog niets voor verzonden.</translation>
    </message>
    <message>
        <source>A write may have been sent; resuming reads before it goes on.</source>
        <translation>Er is misschien een wijziging verzonden; hervatten leest voordat het verdergaat.</translation>
    </message>
    <message>
        <source>As planned, and proved by reading it back.</source>
        <translation>Zoals gepland, en bewezen door teruglezen.</translation>
    </message>
    <message>
        <source>Not done, on purpose.</source>
        <translation>Met opzet niet gedaan.</translation>
    </message>
    <message>
        <source>It could not be done; nothing further was sent.</source>
        <translation>Het kon niet worden gedaan; er is verder niets verzonden.</translation>
    </message>
    <message>
        <source>A write was sent and its effect is not known; resuming reads again.</source>
        <translation>Er is een wijziging verzonden en het effect is niet bekend; hervatten leest opnieuw.</translation>
    </message>
    <message>
        <source>running</source>
        <comment>State of a run</comment>
        <translation>bezig</translation>
    </message>
    <message>
        <source>not ended</source>
        <comment>State of a run</comment>
        <translation>niet geëindigd</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Voltooid.</translation>
    </message>
    <message>
        <source>Stopped before the end; it can be resumed.</source>
        <translation>Vóór het einde gestopt; kan worden hervat.</translation>
    </message>
    <message>
        <source>Stopped: sign in again, then resume.</source>
        <translation>Gestopt: meld u opnieuw aan en hervat dan.</translation>
    </message>
    <message>
        <source>Stopped: the service refuses; has a role expired? Resume when it is back.</source>
        <translation>Gestopt: de service weigert; is een rol verlopen? Hervat als die terug is.</translation>
    </message>
    <message>
        <source>Stopped: too many rows failed.</source>
        <translation>Gestopt: te veel rijen zijn mislukt.</translation>
    </message>
    <message>
        <source>Stopped: the same failure again and again.</source>
        <translation>Gestopt: steeds weer dezelfde fout.</translation>
    </message>
    <message>
        <source>Stopped: the store could not record what was to be done.</source>
        <translation>Gestopt: de opslag kon niet vastleggen wat gedaan moest worden.</translation>
    </message>
    <message>
        <source>Stopped: a rule of the program was broken. Please report it.</source>
        <translation>Gestopt: een regel van het programma is geschonden. Meld dit alstublieft.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>Rows of a run</comment>
        <translation>%1 klaar</translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>Rows of a run</comment>
        <translation>%1 aangehouden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>Rows of a run</comment>
        <translation>%1 mislukt</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <comment>Rows of a run</comment>
        <translation>%1 onbeslist</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>Rows of a run</comment>
        <translation>%1 wachten</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <comment>Rows of a run</comment>
        <translation>niets te doen</translation>
    </message>
    <message>
        <source>An entry of somebody who was deleted.</source>
        <translation>Een vermelding van iemand die is verwijderd.</translation>
    </message>
    <message>
        <source>stopped: lease lost</source>
        <comment>State of a run</comment>
        <translation>gestopt: alleenrecht verloren</translation>
    </message>
    <message>
        <source>Stopped: the run no longer had the tenant to itself.</source>
        <translation>Gestopt: de uitvoering had de tenant niet meer voor zichzelf.</translation>
    </message>
    <message>
        <source>The mailbox was not found: it is gone, or out of reach for this account.</source>
        <translation>De mailbox is niet gevonden: hij bestaat niet meer, of dit account kan er niet bij.</translation>
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
        <translation>iedereen binnen</translation>
    </message>
    <message>
        <source>everybody outside</source>
        <comment>Whom an entry speaks of</comment>
        <translation>iedereen buiten</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>An entry whose name fits several</comment>
        <translation>dubbelzinnig</translation>
    </message>
    <message>
        <source>orphan</source>
        <comment>An entry whose owner is no more</comment>
        <translation>verweesd</translation>
    </message>
    <message>
        <source>external</source>
        <comment>An entry of somebody outside</comment>
        <translation>extern</translation>
    </message>
    <message>
        <source>of the group</source>
        <comment>An entry of a group mailbox&apos;s owners or members</comment>
        <translation>van de groep</translation>
    </message>
    <message>
        <source>Everybody in the organisation who has no closer entry, by name or through a group.</source>
        <translation>Iedereen in de organisatie zonder nadere vermelding, op naam of via een groep.</translation>
    </message>
    <message>
        <source>Everybody who is not signed in to the organisation.</source>
        <translation>Iedereen die niet bij de organisatie is aangemeld.</translation>
    </message>
    <message>
        <source>Several recipients have this name, and the service does not say which is meant.</source>
        <translation>Meerdere geadresseerden hebben deze naam, en de service zegt niet wie is bedoeld.</translation>
    </message>
    <message>
        <source>Nobody has this name any more: the account was deleted or renamed. The entry lets nobody in.</source>
        <translation>Niemand heeft deze naam nog: het account is verwijderd of hernoemd. De vermelding laat niemand binnen.</translation>
    </message>
    <message>
        <source>Somebody outside, invited by the owner to share this calendar.</source>
        <translation>Iemand van buiten, door de eigenaar uitgenodigd om deze agenda te delen.</translation>
    </message>
    <message>
        <source>The owners or members of the group whose mailbox this is; left alone.</source>
        <translation>De eigenaren of leden van de groep waarvan dit het postvak is; met rust gelaten.</translation>
    </message>
</context>
</TS>
