<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>auth::page</name>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Close this window and go back to Mullion. Do not pass on its address or text.</source>
        <translation>Fermez cette fenêtre et revenez à Mullion. Ne transmettez ni son adresse ni son texte.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>Close this window. Mullion says what to do next.</source>
        <translation>Fermez cette fenêtre. Mullion indique la suite.</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in</source>
        <translation>Cette page n’appartient à aucune connexion</translation>
    </message>
    <message>
        <source>Mullion waits for the answer of the sign-in service, and this is not it. Close this window.</source>
        <translation>Mullion attend la réponse du service de connexion, et ce n’est pas celle-ci. Fermez cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Exécution %1 : %2</translation>
    </message>
    <message>
        <source>&quot;mullionctl runs resume %1&quot; goes on.</source>
        <translation>« mullionctl runs resume %1 » poursuit.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan : %1</translation>
    </message>
    <message>
        <source>%1 found, %2 read, %3 failed</source>
        <translation>%1 trouvées, %2 lues, %3 en échec</translation>
    </message>
    <message>
        <source>%1 rows in %2, described in %3</source>
        <translation>%1 lignes dans %2, décrites dans %3</translation>
    </message>
    <message>
        <source>The window %1 is over; &quot;mullionctl runs resume&quot; goes on with the run.</source>
        <translation>La plage %1 est passée ; « mullionctl runs resume » poursuit l’exécution.</translation>
    </message>
    <message>
        <source>%1 events in %2 commits, all as they were written</source>
        <translation>%1 événements en %2 validations, tous tels qu’ils ont été écrits</translation>
    </message>
    <message>
        <source>Event %1 or one committed with it was altered, added or removed</source>
        <translation>L’événement %1, ou un autre validé avec lui, a été modifié, ajouté ou supprimé</translation>
    </message>
    <message>
        <source>%1: this group cannot carry calendar rights</source>
        <translation>%1 : ce groupe ne peut pas porter d’autorisations de calendrier</translation>
    </message>
    <message>
        <source>Out of policy: %1. Not known: %2. Coverage: %3 of %4 read.</source>
        <translation>Hors stratégie : %1. Inconnues : %2. Couverture : %3 sur %4 lues.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>does not serve</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>no (%1 is not exported to this account)</source>
        <translation>non (%1 n’est pas disponible pour ce compte)</translation>
    </message>
    <message>
        <source>unknown (the service does not say)</source>
        <translation>inconnu (le service ne le dit pas)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Connexion :</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Client :</translation>
    </message>
    <message>
        <source>Cloud:</source>
        <translation>Cloud :</translation>
    </message>
    <message>
        <source>Signed in as:</source>
        <translation>Connecté en tant que :</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>Magasin :</translation>
    </message>
    <message>
        <source>Exchange through:</source>
        <translation>Exchange par :</translation>
    </message>
    <message>
        <source>Read calendars:</source>
        <translation>Lire les calendriers :</translation>
    </message>
    <message>
        <source>Write calendars:</source>
        <translation>Écrire les calendriers :</translation>
    </message>
    <message>
        <source>Write email apps:</source>
        <translation>Écrire les applications de messagerie :</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Groupe :</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type :</translation>
    </message>
    <message>
        <source>People in it:</source>
        <translation>Personnes membres :</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptées</translation>
    </message>
    <message>
        <source>Changed by:</source>
        <translation>Modifié par :</translation>
    </message>
    <message>
        <source>%1 (joining: %2)</source>
        <translation>%1 (adhésion : %2)</translation>
    </message>
    <message>
        <source>Can carry calendar rights:</source>
        <translation>Peut porter des autorisations de calendrier :</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Namesakes are not known: nothing was scanned yet.</source>
        <translation>Les homonymes ne sont pas connus : rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes shown. Coverage: %3 of %4 read.</source>
        <translation>%1 boîtes aux lettres affichées sur %2. Couverture : %3 sur %4 lues.</translation>
    </message>
    <message>
        <source>%1 cannot be told, because a field was not read.</source>
        <translation>Pour %1, on ne peut pas le dire, car un champ n’a pas été lu.</translation>
    </message>
    <message>
        <source>Last scan: %1</source>
        <translation>Dernière lecture : %1</translation>
    </message>
    <message>
        <source>Last scan, not complete: %1</source>
        <translation>Dernière lecture, incomplète : %1</translation>
    </message>
    <message>
        <source>Nothing was scanned yet; run &quot;mullionctl scan&quot;.</source>
        <translation>Rien n’a encore été lu ; lancez « mullionctl scan ».</translation>
    </message>
    <message>
        <source>%1: not known; scan it first, or check the address</source>
        <translation>%1 : inconnue ; lisez-la d’abord, ou vérifiez l’adresse</translation>
    </message>
    <message>
        <source>&quot;mullionctl scan --policy&quot; with this policy tells entries of its groups from those of namesakes; then plan again.</source>
        <translation>« mullionctl scan --policy » avec cette stratégie distingue les entrées de ses groupes de celles d’homonymes ; planifiez ensuite de nouveau.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message numerus="yes">
        <source>%n policies, hash %1</source>
        <translation>
            <numerusform>%n stratégie, empreinte %1</numerusform>
            <numerusform>%n stratégies, empreinte %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Run %1 by %2 on %3: %4</source>
        <translation>Exécution %1 de %2 le %3 : %4</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Rien à modifier.</translation>
    </message>
    <message>
        <source>several have this name</source>
        <translation>plusieurs portent ce nom</translation>
    </message>
    <message>
        <source>nobody has this name any more</source>
        <translation>plus personne ne porte ce nom</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>externe</translation>
    </message>
    <message>
        <source>Calendar:</source>
        <translation>Calendrier :</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État :</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Historique :</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;: %2 of %3 mailboxes</source>
        <translation>Instantané « %1 » : %2 boîtes aux lettres sur %3</translation>
    </message>
    <message>
        <source>%1: not in it, there is no fresh reading</source>
        <translation>%1 : absente, il n’y a pas de lecture récente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dans l’étendue</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>la boîte aux lettres</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? It cannot be brought back.</source>
        <translation>Supprimer l’instantané « %1 » ? Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>when somebody is free or busy</source>
        <translation>quand quelqu’un est libre ou occupé</translation>
    </message>
    <message>
        <source>subject and place</source>
        <translation>l’objet et le lieu</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>The own entry decides:</source>
        <translation>L’entrée personnelle décide :</translation>
    </message>
    <message>
        <source>Entries of groups decide:</source>
        <translation>Des entrées de groupes décident :</translation>
    </message>
    <message>
        <source>Default decides:</source>
        <translation>Default décide :</translation>
    </message>
    <message>
        <source>No entry decides: not even Default was shown.</source>
        <translation>Aucune entrée ne décide : même Default n’a pas été montré.</translation>
    </message>
    <message>
        <source>holders of full access to the mailbox</source>
        <translation>titulaires de l’accès complet à la boîte aux lettres</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot;, which cannot be told to be theirs</source>
        <translation>l’entrée « %1 », dont on ne peut dire si elle est la sienne</translation>
    </message>
    <message>
        <source>the members of &quot;%1&quot;, which could not be read</source>
        <translation>les membres de « %1 », qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>%1 owns this calendar and sees everything (calculated).</source>
        <translation>%1 est propriétaire de ce calendrier et voit tout (calculé).</translation>
    </message>
    <message>
        <source>%1 sees (calculated): %2</source>
        <extracomment>%1 is a person, %2 how much is seen, e.g. &quot;everything&quot;</extracomment>
        <translation>%1 voit (calculé) : %2</translation>
    </message>
    <message>
        <source>Microsoft does not document this order for Exchange Online. Not examined:</source>
        <translation>Microsoft ne documente pas cet ordre pour Exchange Online. Non examinés :</translation>
    </message>
    <message>
        <source>To sign in, open %1 in any browser and enter the code %2</source>
        <translation>Pour vous connecter, ouvrez %1 dans n’importe quel navigateur et saisissez le code %2</translation>
    </message>
    <message>
        <source>Sign in in the browser that has been opened. If there is none, open this address on this computer:</source>
        <translation>Connectez-vous dans le navigateur qui s’est ouvert. S’il n’y en a pas, ouvrez cette adresse sur cet ordinateur :</translation>
    </message>
    <message>
        <source>%1. Open this address on this computer, or use --device-code:</source>
        <translation>%1. Ouvrez cette adresse sur cet ordinateur, ou utilisez --device-code :</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this command: %1</source>
        <translation>La connexion n’a pas pu être conservée dans le trousseau et prend fin avec cette commande : %1</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Phrase secrète de %1 :</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>Le consentement manque pour %1 : un administrateur l’accorde dans l’inscription de l’application (« Accorder le consentement administrateur ») ; ce qui en a besoin reste désactivé.</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>Il s’agit de %1, et non de %2 comme auparavant. La connexion de %2 reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Whoever answers for it goes on with: %1</source>
        <translation>Quiconque en répond poursuit avec : %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Approuvé : %1</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facette</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1: not kept, there is no good reading of it; scan it first</source>
        <translation>%1 : non conservée, il n’y en a pas de lecture valable ; lisez-la d’abord</translation>
    </message>
    <message>
        <source>Change calendar and email apps of %1 for a minute, and put everything back?</source>
        <translation>Modifier le calendrier et les applications de messagerie de %1 pendant une minute, puis tout remettre en place ?</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>Ce sur quoi on compte</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>L’autotest a réussi : les modifications en masse sont ouvertes.</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them with --accept untested.</source>
        <translation>L’autotest n’a pas réussi : les modifications en masse restent fermées, à moins que quelqu’un n’en réponde avec --accept untested.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>a sentence about a pause, and a moment</comment>
        <translation>%1 (jusqu’à %2)</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a moment</comment>
        <translation>reste %1, jusque vers %2</translation>
    </message>
    <message>
        <source>standard output could not be written: %1. What is there is not whole.</source>
        <translation>la sortie standard n’a pas pu être écrite : %1. Ce qui s’y trouve est incomplet.</translation>
    </message>
    <message>
        <source>About %1 calls, %2</source>
        <comment>A number, and how long they take: 2 h 10 min</comment>
        <translation>Environ %1 appels, %2</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <comment>A run, by a person</comment>
        <translation>Approuvé par %1.</translation>
    </message>
    <message>
        <source>and %1 more, which list shows with why</source>
        <translation>et %1 autres, que « list » montre avec la raison</translation>
    </message>
    <message numerus="yes">
        <source>%n customised mailboxes are kept as exceptions</source>
        <translation>
            <numerusform>%n boîte aux lettres personnalisée est conservée comme exception</numerusform>
            <numerusform>%n boîtes aux lettres personnalisées sont conservées comme exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes: %1 to change in %2 steps, %3 left as they are, %4 held</source>
        <translation>
            <numerusform>%n boîte aux lettres : %1 à modifier en %2 étapes, %3 laissées telles quelles, %4 suspendues</numerusform>
            <numerusform>%n boîtes aux lettres : %1 à modifier en %2 étapes, %3 laissées telles quelles, %4 suspendues</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage: %1 of %2 in scope freshly read; claimed by no policy: %3</source>
        <translation>Couverture : %1 sur %2 dans l’étendue lues récemment ; ne relèvent d’aucune stratégie : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes of that run are still to be done: resuming it would change them after all</source>
        <translation>
            <numerusform>%n boîte aux lettres de cette exécution reste à traiter : la reprendre la modifierait malgré tout</numerusform>
            <numerusform>%n boîtes aux lettres de cette exécution restent à traiter : la reprendre les modifierait malgré tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were left out: a field of the query was not read</source>
        <translation>
            <numerusform>%n boîte aux lettres a été laissée de côté : un champ de la requête n’a pas été lu</numerusform>
            <numerusform>%n boîtes aux lettres ont été laissées de côté : un champ de la requête n’a pas été lu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n mailboxes? Steps: %1</source>
        <translation>
            <numerusform>Modifier %n boîte aux lettres ? Étapes : %1</numerusform>
            <numerusform>Modifier %n boîtes aux lettres ? Étapes : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1 that changes %n mailboxes? Steps: %2</source>
        <translation>
            <numerusform>Approuver le plan de %1, qui modifie %n boîte aux lettres ? Étapes : %2</numerusform>
            <numerusform>Approuver le plan de %1, qui modifie %n boîtes aux lettres ? Étapes : %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are exceptions from now on</source>
        <translation>
            <numerusform>%n boîte aux lettres est désormais une exception</numerusform>
            <numerusform>%n boîtes aux lettres sont désormais des exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions ended; mailboxes that had none: %1</source>
        <translation>
            <numerusform>%n exception terminée ; boîtes aux lettres qui n’en avaient pas : %1</numerusform>
            <numerusform>%n exceptions terminées ; boîtes aux lettres qui n’en avaient pas : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>%n boîte aux lettres diffère</numerusform>
            <numerusform>%n boîtes aux lettres diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot;: %n mailboxes</source>
        <translation>
            <numerusform>Instantané « %1 » : %n boîte aux lettres</numerusform>
            <numerusform>Instantané « %1 » : %n boîtes aux lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes shown, email apps of %1 read.</source>
        <translation>
            <numerusform>%n boîte aux lettres affichée, applications de messagerie de %1 lues.</numerusform>
            <numerusform>%n boîtes aux lettres affichées, applications de messagerie de %1 lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, email apps of %1 read, %2 not readable</source>
        <translation>
            <numerusform>%n boîte aux lettres trouvée, applications de messagerie de %1 lues, %2 illisibles</numerusform>
            <numerusform>%n boîtes aux lettres trouvées, applications de messagerie de %1 lues, %2 illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, %1 calendars read, %2 not readable</source>
        <translation>
            <numerusform>%n boîte aux lettres trouvée, %1 calendriers lus, %2 illisibles</numerusform>
            <numerusform>%n boîtes aux lettres trouvées, %1 calendriers lus, %2 illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can change it; take their rights away (chmod go=)</source>
        <translation>avertissement : %1 : d’autres personnes sur cet ordinateur peuvent le modifier ; retirez-leur ces droits (chmod go=)</translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can read it; take their rights away (chmod go=)</source>
        <translation>avertissement : %1 : d’autres personnes sur cet ordinateur peuvent le lire ; retirez-leur ces droits (chmod go=)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Work on a practice tenant; nothing real is changed.</source>
        <translation>Travailler sur un client d’entraînement ; rien de réel n’est modifié.</translation>
    </message>
    <message>
        <source>With --demo: how many mailboxes it has.</source>
        <translation>Avec --demo : combien de boîtes aux lettres il a.</translation>
    </message>
    <message>
        <source>With --demo: another seed, other people.</source>
        <translation>Avec --demo : une autre graine, d’autres personnes.</translation>
    </message>
    <message>
        <source>Open this connection instead of the one used last.</source>
        <translation>Ouvrir cette connexion au lieu de la dernière utilisée.</translation>
    </message>
    <message>
        <source>Use this store&apos;s file.</source>
        <translation>Utiliser ce fichier de magasin.</translation>
    </message>
    <message>
        <source>Who may see whose calendar in Exchange Online.</source>
        <translation>Qui peut voir le calendrier de qui dans Exchange Online.</translation>
    </message>
    <message>
        <source>--mailboxes takes a number from 1 to 1000000</source>
        <translation>--mailboxes prend un nombre de 1 à 1000000</translation>
    </message>
    <message>
        <source>--seed takes a number</source>
        <translation>--seed prend un nombre</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>inconnu : %1</translation>
    </message>
</context>
<context>
    <name>ui::ApproveDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Approve a plan</source>
        <translation>Approuver un plan</translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1, which changes %Ln mailboxes? Nothing is written to them: who made the plan carries it out, with your approval beside it.</source>
        <translation>
            <numerusform>Approuver le plan de %1, qui modifie %Ln boîte aux lettres ? Rien n’est écrit : qui a fait le plan l’exécute, avec votre approbation.</numerusform>
            <numerusform>Approuver le plan de %1, qui modifie %Ln boîtes aux lettres ? Rien n’est écrit : qui a fait le plan l’exécute, avec votre approbation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your key is being fetched from the keychain…</source>
        <translation>Votre clé est lue dans le trousseau…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>Compte et clé</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>A&amp;pprouver</translation>
    </message>
    <message>
        <source>The first time, give this to the administrator of the limits file, who enters it among the approvers:</source>
        <translation>La première fois, remettez ceci à l’administrateur du fichier des limites, qui l’inscrit parmi les approbateurs :</translation>
    </message>
</context>
<context>
    <name>ui::ApprovePlanAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Il n’y a pas encore de plan</translation>
    </message>
    <message>
        <source>A second person has to approve it; open a plan that somebody else has made</source>
        <translation>Une deuxième personne doit l’approuver ; ouvrez un plan fait par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>A plan is approved as a whole; put back what you took out</source>
        <translation>Un plan s’approuve en entier ; remettez ce que vous avez retiré</translation>
    </message>
    <message>
        <source>&amp;Approve this plan…</source>
        <translation>&amp;Approuver ce plan…</translation>
    </message>
    <message>
        <source>Sign somebody else&apos;s plan as the second person that a connection&apos;s limits ask for</source>
        <translation>Signer le plan d’une autre personne, en tant que deuxième personne exigée par les limites d’une connexion</translation>
    </message>
</context>
<context>
    <name>ui::CancelRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>Cette exécution n’est pas en cours</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>L’exécution touche à sa fin</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Start nothing new; what was sent is awaited and recorded. The run can be resumed later</source>
        <translation>Ne rien commencer de nouveau ; ce qui a été envoyé est attendu et consigné. L’exécution pourra être reprise</translation>
    </message>
</context>
<context>
    <name>ui::ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>ui::ConcernPanel</name>
    <message>
        <source>Nothing was sent yet. Before this run:</source>
        <translation>Rien n’a encore été envoyé. Avant cette exécution :</translation>
    </message>
    <message>
        <source>Run the self-&amp;test...</source>
        <translation>Lancer l’a&amp;utotest...</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>J’en réponds</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBar</name>
    <message>
        <source>Connections, appearance and more (F10)</source>
        <translation>Connexions, apparence et plus (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Practice tenant: nothing real is changed</source>
        <translation>Client d’entraînement : rien de réel n’est modifié</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>application %1</translation>
    </message>
    <message>
        <source>Calendars read</source>
        <translation>Calendriers lus</translation>
    </message>
    <message>
        <source>Reading the list of mailboxes…</source>
        <translation>Lecture de la liste des boîtes aux lettres…</translation>
    </message>
    <message>
        <source>%1 of %2 calendars read</source>
        <translation>%1 calendriers lus sur %2</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Jamais lu</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read · last scan %3</source>
        <comment>coverage and age</comment>
        <translation>%1 sur %2 lues dans l’étendue · dernière lecture %3</translation>
    </message>
    <message>
        <source>%1 · may only read</source>
        <comment>who is signed in</comment>
        <translation>%1 · lecture seule</translation>
    </message>
    <message>
        <source>%1 · the service asks to wait until %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>%1 · le service demande d’attendre jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 · the service does not answer, next try at %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>%1 · le service ne répond pas, nouvel essai à %2</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>There is a connection of this name.</source>
        <translation>Une connexion porte déjà ce nom.</translation>
    </message>
    <message>
        <source>This is no GUID: 32 hexadecimal digits in five groups.</source>
        <translation>Ce n’est pas un GUID : 32 chiffres hexadécimaux en cinq groupes.</translation>
    </message>
    <message>
        <source>&amp;Name of the connection</source>
        <translation>&amp;Nom de la connexion</translation>
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
        <translation>Mondial et GCC</translation>
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
        <translation>Chine (21Vianet)</translation>
    </message>
    <message>
        <source>A cloud file…</source>
        <translation>Un fichier de cloud…</translation>
    </message>
    <message>
        <source>Cloud &amp;file</source>
        <translation>&amp;Fichier de cloud</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>ID du clien&amp;t (tenant)</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID</source>
        <translation>ID de l’&amp;application (client)</translation>
    </message>
    <message>
        <source>Private &amp;key (PEM), unless it is in the certificate&apos;s file</source>
        <translation>Clé privée (&amp;PEM), si elle n’est pas dans le fichier du certificat</translation>
    </message>
    <message>
        <source>&amp;Sign-in</source>
        <translation>Conne&amp;xion</translation>
    </message>
    <message>
        <source>I sign in myself</source>
        <translation>Je me connecte moi-même</translation>
    </message>
    <message>
        <source>With a certificate, for unattended use</source>
        <translation>Avec un certificat, sans intervention</translation>
    </message>
    <message>
        <source>C&amp;ertificate (PEM or PFX)</source>
        <translation>C&amp;ertificat (PEM ou PFX)</translation>
    </message>
    <message>
        <source>Passph&amp;rase of the private key, if it has one; kept until the program ends</source>
        <translation>P&amp;hrase secrète de la clé privée, s’il y en a une ; conservée jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>This is no cloud file: %1</source>
        <translation>Ce n’est pas un fichier de cloud : %1</translation>
    </message>
    <message>
        <source>This does not serve: %1</source>
        <comment>a file or a passphrase, and why</comment>
        <translation>Ceci ne convient pas : %1</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>Starting the practice tenant…</source>
        <translation>Démarrage du client d’entraînement…</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>name of the practice tenant&apos;s connection</comment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>A run is under way here; opening another connection pauses it.</source>
        <translation>Une exécution est en cours ici ; ouvrir une autre connexion la met en pause.</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>The chosen mailbox</source>
        <translation>La boîte aux lettres choisie</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Entries of this calendar</source>
        <translation>Entrées de ce calendrier</translation>
    </message>
    <message>
        <source>Who decides (calculated)</source>
        <translation>Qui décide (calculé)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>History of this mailbox</source>
        <translation>Historique de cette boîte aux lettres</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are selected</source>
        <translation>
            <numerusform>%n boîte aux lettres est sélectionnée</numerusform>
            <numerusform>%n boîtes aux lettres sont sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a mailbox to see its calendar</source>
        <translation>Choisissez une boîte aux lettres pour voir son calendrier</translation>
    </message>
    <message>
        <source>calendar &quot;%1&quot;</source>
        <comment>name of the folder</comment>
        <translation>calendrier « %1 »</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>e.g. read 3 minutes ago</comment>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>Members of %1: %2, by the entry of %3</source>
        <translation>Membres de %1 : %2, par l’entrée de %3</translation>
    </message>
    <message>
        <source>Everybody else in the organisation: %1</source>
        <translation>Tous les autres dans l’organisation : %1</translation>
    </message>
    <message>
        <source>People outside: %1</source>
        <translation>Personnes extérieures : %1</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own comes first, then those of one&apos;s groups, then Default. Owners and holders of full access are not asked.</source>
        <translation>Une entrée personnelle vient d’abord, puis celles des groupes de la personne, puis Default. Les propriétaires et les titulaires de l’accès complet ne sont pas concernés.</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>Only in the first</source>
        <translation>Seulement dans le premier</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>Seulement dans le second</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>Dans le premier</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>Dans le second</translation>
    </message>
</context>
<context>
    <name>ui::Engine</name>
    <message>
        <source>A rule of the program was broken; please report this</source>
        <translation>Une règle du programme a été enfreinte ; veuillez le signaler</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionModel</name>
    <message>
        <source>in force</source>
        <comment>an exception</comment>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>an exception</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>void: the mailbox was made anew</source>
        <comment>an exception</comment>
        <translation>caduque : la boîte aux lettres a été recréée</translation>
    </message>
    <message>
        <source>void: the mailbox is gone</source>
        <comment>an exception</comment>
        <translation>caduque : la boîte aux lettres n’existe plus</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>what of a mailbox is kept</comment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Email apps</source>
        <comment>what of a mailbox is kept</comment>
        <translation>Applications de messagerie</translation>
    </message>
    <message>
        <source>Kept as</source>
        <comment>title of a column: which right</comment>
        <translation>Conservé comme</translation>
    </message>
    <message>
        <source>By</source>
        <comment>title of a column: who recorded an exception</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a column</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>title of a column: an exception&apos;s last day</comment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>title of a column: what an exception is worth now</comment>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>title of a column: what of a mailbox is kept</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>a run found it customised</source>
        <comment>why there is an exception</comment>
        <translation>une exécution l’a trouvée personnalisée</translation>
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
            <numerusform>La %Ln sélectionnée</numerusform>
            <numerusform>Les %Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>La %Ln affichée</numerusform>
            <numerusform>Les %Ln affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Des exceptions sont en cours de consignation</translation>
    </message>
    <message>
        <source>None of these is in force</source>
        <translation>Aucune de celles-ci n’est en vigueur</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln exceptions? The policy applies to these mailboxes again, from the next run on. No calendar is changed now.</source>
        <translation>
            <numerusform>Mettre fin à %Ln exception ? La stratégie s’applique de nouveau à cette boîte aux lettres, dès la prochaine exécution. Aucun calendrier n’est modifié maintenant.</numerusform>
            <numerusform>Mettre fin à %Ln exceptions ? La stratégie s’applique de nouveau à ces boîtes aux lettres, dès la prochaine exécution. Aucun calendrier n’est modifié maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>Import exceptions</source>
        <translation>Importer des exceptions</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no exception yet</source>
        <translation>Il n’y a pas encore d’exception</translation>
    </message>
    <message>
        <source>Choose mailboxes and keep them as exceptions, with a reason: policies leave their Default alone from then on. A run that finds customised mailboxes records them by itself, and a list can be imported.</source>
        <translation>Choisissez des boîtes aux lettres et conservez-les comme exceptions, avec un motif : les stratégies ne touchent plus à leur Default. Une exécution qui trouve des boîtes personnalisées les consigne d’elle-même, et une liste peut être importée.</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>Afficher les &amp;boîtes aux lettres</translation>
    </message>
    <message>
        <source>Name, address, reason or person</source>
        <translation>Nom, adresse, motif ou personne</translation>
    </message>
    <message>
        <source>Filter the exceptions by name, address, reason or person</source>
        <translation>Filtrer les exceptions par nom, adresse, motif ou personne</translation>
    </message>
    <message>
        <source>Only those in &amp;force</source>
        <translation>Seulement celles en &amp;vigueur</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Keep the mailboxes of a CSV file: columns address, reason, and if needed expires, facet, kept</source>
        <translation>Conserver les boîtes aux lettres d’un fichier CSV : colonnes address, reason et, au besoin, expires, facet, kept</translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation>Mettre &amp;fin…</translation>
    </message>
    <message>
        <source>The policy applies to these mailboxes again, from the next run on</source>
        <translation>La stratégie s’applique de nouveau à ces boîtes aux lettres, dès la prochaine exécution</translation>
    </message>
</context>
<context>
    <name>ui::ExportAction</name>
    <message>
        <source>A file is being written</source>
        <translation>Un fichier est en cours d’écriture</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Il n’y a rien à écrire</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write what the table shows into a CSV file, with what it is beside it</source>
        <translation>Écrire ce que montre le tableau dans un fichier CSV, avec sa description à côté</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::FirstLook</name>
    <message numerus="yes">
        <source>%1 of %n mailboxes are in its scope.</source>
        <translation>
            <numerusform>%1 boîte aux lettres sur %n est dans son étendue.</numerusform>
            <numerusform>%1 boîtes aux lettres sur %n sont dans son étendue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>Pour %n, on ne peut pas le dire, car un champ n’a pas été lu.</numerusform>
            <numerusform>Pour %n, on ne peut pas le dire, car un champ n’a pas été lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <comment>calendars</comment>
        <translation>non lus</translation>
    </message>
    <message>
        <source>No calendar in scope was read yet.</source>
        <translation>Aucun calendrier de l’étendue n’a encore été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n have another value than an untouched calendar. Is one of them your house standard? Then name it as untouched; else these people chose it themselves.</source>
        <translation>
            <numerusform>%n a une autre valeur qu’un calendrier intact. Est-ce la norme de votre maison ? Nommez-la alors comme intacte ; sinon cette personne l’a choisie elle-même.</numerusform>
            <numerusform>%n ont une autre valeur qu’un calendrier intact. L’une d’elles est-elle la norme de votre maison ? Nommez-la alors comme intacte ; sinon ces personnes l’ont choisie elles-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chose their own sharing.</source>
        <translation>
            <numerusform>%n personne a choisi son propre partage.</numerusform>
            <numerusform>%n personnes ont choisi leur propre partage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in scope chose their own sharing.</source>
        <translation>Personne dans l’étendue n’a choisi son propre partage.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>%1 (%2) sees free/busy through Default, and would see nothing where it is closed.</source>
        <comment>organisation and its domains</comment>
        <translation>%1 (%2) voit la disponibilité par Default, et ne verrait rien là où il est fermé.</translation>
    </message>
    <message>
        <source>Free/busy is shared with no other organisation.</source>
        <translation>La disponibilité n’est partagée avec aucune autre organisation.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Default today, in scope</source>
        <translation>Default aujourd’hui, dans l’étendue</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Autres organisations</translation>
    </message>
    <message>
        <source>Where free/busy is shared with another organisation, it looks through Default too.</source>
        <translation>Là où la disponibilité est partagée avec une autre organisation, celle-ci regarde aussi par Default.</translation>
    </message>
    <message>
        <source>Look &amp;who that is</source>
        <translation>&amp;Voir qui c’est</translation>
    </message>
</context>
<context>
    <name>ui::GiveApprovalAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Il n’y a pas encore de plan</translation>
    </message>
    <message>
        <source>&amp;Load an approval…</source>
        <translation>&amp;Charger une approbation…</translation>
    </message>
    <message>
        <source>Read the file that a second person made by approving this plan</source>
        <translation>Lire le fichier produit par une deuxième personne en approuvant ce plan</translation>
    </message>
    <message>
        <source>Load an approval</source>
        <translation>Charger une approbation</translation>
    </message>
    <message>
        <source>Approvals (*.approval.json);;All files (*)</source>
        <translation>Approbations (*.approval.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message>
        <source>&amp;Add a group</source>
        <translation>A&amp;jouter un groupe</translation>
    </message>
    <message>
        <source>A&amp;dd a group to manage</source>
        <translation>Ajouter un groupe à &amp;gérer</translation>
    </message>
</context>
<context>
    <name>ui::GroupRow</name>
    <message>
        <source>Asking about this group…</source>
        <translation>Vérification de ce groupe…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people in it</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1, %n personne membre</numerusform>
            <numerusform>%1, %n personnes membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or address of a mail-enabled security group</source>
        <translation>Nom ou adresse d’un groupe de sécurité à extension messagerie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Right of the group</source>
        <translation>Autorisation du groupe</translation>
    </message>
    <message>
        <source>How the right is compared</source>
        <translation>Comment l’autorisation est comparée</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>a group keeps a higher right that it has</comment>
        <translation>au moins</translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>a group&apos;s higher right is lowered</comment>
        <translation>exactement</translation>
    </message>
    <message>
        <source>A higher right that the group already has is left to it</source>
        <translation>Une autorisation plus élevée que le groupe a déjà lui est laissée</translation>
    </message>
    <message>
        <source>Another right of the group is replaced, also a higher one</source>
        <translation>Toute autre autorisation du groupe est remplacée, même plus élevée</translation>
    </message>
    <message>
        <source>Take this group out of the policy</source>
        <translation>Retirer ce groupe de la stratégie</translation>
    </message>
</context>
<context>
    <name>ui::Histogram</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, and how many</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::ImportProblems</name>
    <message numerus="yes">
        <source>%Ln lines of %1 were not taken:</source>
        <translation>
            <numerusform>%Ln ligne de %1 n’a pas été reprise :</numerusform>
            <numerusform>%Ln lignes de %1 n’ont pas été reprises :</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Conserver comme exception</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>&amp;Jusqu’à la fin du</translation>
    </message>
    <message>
        <source>From then on the policy applies again. Without a day it never does by itself.</source>
        <translation>Ensuite la stratégie s’applique de nouveau. Sans date, jamais d’elle-même.</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>Dernier jour de l’exception</translation>
    </message>
</context>
<context>
    <name>ui::KeepExceptionAction</name>
    <message>
        <source>No mailbox is chosen</source>
        <translation>Aucune boîte aux lettres n’est choisie</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Un plan est en cours d’établissement</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Des exceptions sont en cours de consignation</translation>
    </message>
    <message>
        <source>This plan goes by no policy, so there is nothing to make an exception from</source>
        <translation>Ce plan ne suit aucune stratégie, il n’y a donc rien dont faire exception</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>&amp;Conserver comme exception…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; then plan again</source>
        <translation>Consigner, avec un motif, que le Default de ces boîtes aux lettres reste tel quel ; puis planifier de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on. Then the plan is made again.</source>
        <translation>
            <numerusform>Consigner %Ln boîte aux lettres comme exception : son Default reste tel qu’il a été lu en dernier, et les stratégies n’y touchent plus. Le plan est ensuite refait.</numerusform>
            <numerusform>Consigner %Ln boîtes aux lettres comme exceptions : leur Default reste tel qu’il a été lu en dernier, et les stratégies n’y touchent plus. Le plan est ensuite refait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeepMailboxesAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>Aucun calendrier n’a encore été lu ; actualisez d’abord</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Des exceptions sont en cours de consignation</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Aucune boîte aux lettres ne correspond</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>&amp;Conserver comme exception…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; nothing is written to them</source>
        <translation>Consigner, avec un motif, que le Default de ces boîtes aux lettres reste tel quel ; rien n’y est écrit</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on.</source>
        <translation>
            <numerusform>Consigner %Ln boîte aux lettres comme exception : son Default reste tel qu’il a été lu en dernier, et les stratégies n’y touchent plus.</numerusform>
            <numerusform>Consigner %Ln boîtes aux lettres comme exceptions : leur Default reste tel qu’il a été lu en dernier, et les stratégies n’y touchent plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>ui::MailboxModel</name>
    <message>
        <source>Unknown</source>
        <comment>right of a calendar that was not read</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No entry</source>
        <comment>a group has no entry in a calendar</comment>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>state of a mailbox created since the last complete scan</comment>
        <translation>%1, nouvelle</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>exception</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>exception</comment>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when a calendar was read</comment>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPage</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>La %n sélectionnée</numerusform>
            <numerusform>Les %n sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n mailboxes</source>
        <translation>
            <numerusform>%n boîte aux lettres</numerusform>
            <numerusform>Les %n boîtes aux lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>La %n correspondante</numerusform>
            <numerusform>Les %n correspondantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n mailboxes this cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>Pour %n boîte aux lettres, on ne peut pas le dire, car un champ n’a pas été lu.</numerusform>
            <numerusform>Pour %n boîtes aux lettres, on ne peut pas le dire, car un champ n’a pas été lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy cannot be used, so no states are shown: %1</source>
        <translation>La stratégie ne peut pas être utilisée, aucun état n’est donc montré : %1</translation>
    </message>
    <message>
        <source>Name or address, or a field: department:sales, status:open, -type:room</source>
        <translation>Nom ou adresse, ou un champ : department:sales, status:open, -type:room</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <source>Refresh reads all mailboxes and who may see their calendars. Nothing is changed.</source>
        <translation>« Actualiser » lit toutes les boîtes aux lettres et qui peut voir leurs calendriers. Rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot; holds %n mailboxes.</source>
        <translation>
            <numerusform>L’instantané « %1 » contient %n boîte aux lettres.</numerusform>
            <numerusform>L’instantané « %1 » contient %n boîtes aux lettres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in scope were not read freshly and are not in it.</source>
        <translation>
            <numerusform>%n dans l’étendue n’a pas été lue récemment et n’y figure pas.</numerusform>
            <numerusform>%n dans l’étendue n’ont pas été lues récemment et n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show snapshots</source>
        <translation>Afficher les instantanés</translation>
    </message>
    <message>
        <source>The snapshot was written to %1.</source>
        <translation>L’instantané a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Afficher l’exécution</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n ligne a été écrite dans %1.</numerusform>
            <numerusform>%n lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendars were read.</source>
        <translation>
            <numerusform>%n calendrier a été lu.</numerusform>
            <numerusform>%n calendriers ont été lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n n’a pas pu être lu.</numerusform>
            <numerusform>%n n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were recorded as exceptions.</source>
        <translation>
            <numerusform>%n boîte aux lettres a été consignée comme exception.</numerusform>
            <numerusform>%n boîtes aux lettres ont été consignées comme exceptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, because their Default was not read: %1</source>
        <translation>
            <numerusform>%n ne l’a pas été, car son Default n’était pas lu : %1</numerusform>
            <numerusform>%n ne l’ont pas été, car leur Default n’était pas lu : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La poursuivre</translation>
    </message>
    <message>
        <source>Closing as soon as what was sent is answered and recorded. The run can be continued at the next start.</source>
        <translation>Fermeture dès que ce qui a été envoyé a reçu sa réponse et est consigné. L’exécution pourra être poursuivie au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1, practice tenant</source>
        <comment>connection</comment>
        <translation>%1, client d’entraînement</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page and shortcut</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this window: %1</source>
        <translation>La connexion n’a pas pu être conservée dans le trousseau et prend fin avec cette fenêtre : %1</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Saisir la phrase secrète…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the private key (kept until the program ends):</source>
        <translation>Phrase secrète de la clé privée (conservée jusqu’à la fin du programme) :</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>Il s’agit de %1, et non de %2 comme auparavant. La connexion de %2 reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>Le consentement manque pour %1 : un administrateur l’accorde dans l’inscription de l’application (« Accorder le consentement administrateur ») ; ce qui en a besoin reste désactivé.</translation>
    </message>
    <message>
        <source>%1 made this plan. Look it through; you may approve it if the connection&apos;s limits name you.</source>
        <translation>%1 a fait ce plan. Parcourez-le ; vous pouvez l’approuver si les limites de la connexion vous nomment.</translation>
    </message>
    <message>
        <source>Approve it…</source>
        <translation>L’approuver…</translation>
    </message>
    <message>
        <source>The plan was written to %1. A second person opens it in Mullion to approve it, or calls &quot;mullionctl approve&quot;.</source>
        <translation>Le plan a été écrit dans %1. Une deuxième personne l’ouvre dans Mullion pour l’approuver, ou appelle « mullionctl approve ».</translation>
    </message>
    <message>
        <source>The approval was read; it is checked when the run starts.</source>
        <translation>L’approbation a été lue ; elle est vérifiée au démarrage de l’exécution.</translation>
    </message>
    <message>
        <source>Approved: %1. Give this file to the person who made the plan.</source>
        <translation>Approuvé : %1. Remettez ce fichier à la personne qui a fait le plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions have ended.</source>
        <translation>
            <numerusform>%n exception est terminée.</numerusform>
            <numerusform>%n exceptions sont terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were not taken.</source>
        <translation>
            <numerusform>%n ligne du fichier n’a pas été reprise.</numerusform>
            <numerusform>%n lignes du fichier n’ont pas été reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show exceptions</source>
        <translation>Afficher les exceptions</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>A run stopped before its end (%1): %2. Going on reads every row before it is written.</source>
        <comment>title, and how many rows are what</comment>
        <translation>Une exécution s’est arrêtée avant sa fin (%1) : %2. La poursuivre lit chaque ligne avant de l’écrire.</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>New snapshot</source>
        <translation>Nouvel instantané</translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of the %n selected mailboxes as they were last read.</source>
        <translation>
            <numerusform>Garder le calendrier de la %n boîte aux lettres sélectionnée tel qu’il a été lu en dernier.</numerusform>
            <numerusform>Garder les calendriers des %n boîtes aux lettres sélectionnées tels qu’ils ont été lus en dernier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of all %n mailboxes that match as they were last read.</source>
        <translation>
            <numerusform>Garder le calendrier de la %n boîte aux lettres correspondante tel qu’il a été lu en dernier.</numerusform>
            <numerusform>Garder les calendriers des %n boîtes aux lettres correspondantes tels qu’ils ont été lus en dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Make snapshot</source>
        <translation>Créer l’instantané</translation>
    </message>
    <message>
        <source>There is a snapshot of this name; snapshots never change, so choose another.</source>
        <translation>Un instantané porte déjà ce nom ; les instantanés ne changent jamais, choisissez-en donc un autre.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices behind the newest one</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the newest notice</source>
        <translation>N’afficher que l’avis le plus récent</translation>
    </message>
    <message>
        <source>Show the notices before this one</source>
        <translation>Afficher aussi les avis précédents</translation>
    </message>
</context>
<context>
    <name>ui::OpenPlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Un plan est en cours d’établissement</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Put a plan from a file on the table: one of yours, or one that you are to approve</source>
        <translation>Prendre un plan dans un fichier : l’un des vôtres, ou un plan que vous devez approuver</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Plans (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::PauseRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>Cette exécution n’est pas en cours</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>L’exécution touche à sa fin</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>P&amp;oursuivre</translation>
    </message>
    <message>
        <source>Let the run go on where it was held</source>
        <translation>Laisser l’exécution reprendre là où elle a été retenue</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Start nothing new; the run keeps its place</source>
        <translation>Ne rien commencer de nouveau ; l’exécution garde sa place</translation>
    </message>
</context>
<context>
    <name>ui::PlanAgainAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Un plan est en cours d’établissement</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Il n’y a pas encore de plan</translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation>P&amp;lanifier de nouveau</translation>
    </message>
    <message>
        <source>Make the same plan on what is known now</source>
        <translation>Établir le même plan sur ce qui est connu maintenant</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupList</name>
    <message>
        <source>Groups of the plan</source>
        <translation>Groupes du plan</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupModel</name>
    <message>
        <source>All mailboxes of the plan</source>
        <translation>Toutes les boîtes aux lettres du plan</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Laissées telles quelles</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Suspendues</translation>
    </message>
    <message>
        <source>Other changes, each shared by few</source>
        <translation>Autres modifications, chacune partagée par peu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of a plan&apos;s rows, and how many they are</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanHead</name>
    <message>
        <source>Planned %1 by %2</source>
        <comment>when, and who</comment>
        <translation>Planifié %1 par %2</translation>
    </message>
    <message>
        <source>No mailbox is concerned</source>
        <translation>Aucune boîte aux lettres n’est concernée</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln à modifier</numerusform>
            <numerusform>%Ln à modifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are</source>
        <translation>
            <numerusform>%Ln laissée telle quelle</numerusform>
            <numerusform>%Ln laissées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln suspendue</numerusform>
            <numerusform>%Ln suspendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln retirée</numerusform>
            <numerusform>%Ln retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be recorded as exceptions</source>
        <translation>
            <numerusform>%Ln à consigner comme exception</numerusform>
            <numerusform>%Ln à consigner comme exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read freshly</source>
        <translation>%1 sur %2 dans l’étendue lues récemment</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claimed by no policy</source>
        <translation>
            <numerusform>%Ln ne relève d’aucune stratégie</numerusform>
            <numerusform>%Ln ne relèvent d’aucune stratégie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are not in it, because a field of the query was not read of them.</source>
        <translation>
            <numerusform>%Ln boîte aux lettres n’y figure pas, car un champ de la requête n’en a pas été lu.</numerusform>
            <numerusform>%Ln boîtes aux lettres n’y figurent pas, car un champ de la requête n’en a pas été lu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named mailboxes were not found: %1</source>
        <translation>
            <numerusform>%Ln boîte aux lettres nommée est introuvable : %1</numerusform>
            <numerusform>%Ln boîtes aux lettres nommées sont introuvables : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and what was found out about it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>Stays as it is</source>
        <comment>what a plan does with a mailbox</comment>
        <translation>Reste telle quelle</translation>
    </message>
    <message>
        <source>Held: nothing is done</source>
        <comment>what a plan does with a mailbox</comment>
        <translation>Suspendue : rien n’est fait</translation>
    </message>
    <message>
        <source>Taken out (%1)</source>
        <comment>of a plan; what it would do</comment>
        <translation>Retirée (%1)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Kept as exception</source>
        <translation>Conservée comme exception</translation>
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
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Which mailboxes (&amp;scope)</source>
        <translation>Quelles &amp;boîtes aux lettres (étendue)</translation>
    </message>
    <message>
        <source>De&amp;fault becomes</source>
        <translation>De&amp;fault devient</translation>
    </message>
    <message>
        <source>Groups that may see</source>
        <translation>Groupes qui peuvent voir</translation>
    </message>
    <message>
        <source>Mailboxes whose owner had chosen their own sharing</source>
        <translation>Boîtes aux lettres dont le propriétaire avait choisi son partage</translation>
    </message>
    <message>
        <source>Untouched means that Default is</source>
        <translation>Intact signifie que Default est</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;less</source>
        <translation>Plus tard, quand un propriétaire partage &amp;moins</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;more</source>
        <translation>Plus tard, quand un propriétaire partage &amp;plus</translation>
    </message>
    <message>
        <source>Where a kept Default shows more than a group would &amp;get</source>
        <translation>Là où un Default conservé montre plus qu’un groupe n’&amp;obtiendrait</translation>
    </message>
    <message>
        <source>People outside the organisation</source>
        <translation>Personnes hors de l’organisation</translation>
    </message>
    <message>
        <source>Groups whose entries belong to this policy alone</source>
        <translation>Groupes dont les entrées relèvent de cette seule stratégie</translation>
    </message>
    <message>
        <source>Empty means every person&apos;s mailbox; type:user, department:temp, attr2:sales</source>
        <translation>Vide : la boîte aux lettres de chaque personne ; type:user, department:temp, attr2:sales</translation>
    </message>
    <message>
        <source>Set Anonymous to</source>
        <translation>Mettre Anonymous à</translation>
    </message>
    <message>
        <source>&amp;Keep them, and remember each as an exception (recommended)</source>
        <translation>&amp;Les conserver, et retenir chacune comme exception (recommandé)</translation>
    </message>
    <message>
        <source>&amp;Hold them: change nothing until somebody decides</source>
        <translation>Les suspen&amp;dre : ne rien modifier tant que personne n’a décidé</translation>
    </message>
    <message>
        <source>&amp;Overwrite them like all others</source>
        <translation>Les é&amp;craser comme toutes les autres</translation>
    </message>
    <message>
        <source>Report it and leave it</source>
        <translation>Le signaler et le laisser</translation>
    </message>
    <message>
        <source>Accept it as an exception</source>
        <translation>L’accepter comme exception</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le rétablir</translation>
    </message>
    <message>
        <source>Leave the group out there</source>
        <translation>Ne pas y mettre le groupe</translation>
    </message>
    <message>
        <source>Give the group as much as Default shows</source>
        <translation>Donner au groupe autant que Default montre</translation>
    </message>
</context>
<context>
    <name>ui::PolicyPage</name>
    <message>
        <source>New policy</source>
        <translation>Nouvelle stratégie</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>New policy %1</source>
        <translation>Nouvelle stratégie %1</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importer une stratégie</translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation>Stratégies (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the policies</source>
        <translation>Exporter les stratégies</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Stratégies (*.json)</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Modifiée, non enregistrée</translation>
    </message>
    <message>
        <source>No policy is active</source>
        <translation>Aucune stratégie n’est active</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>This is the only policy</source>
        <translation>C’est la seule stratégie</translation>
    </message>
    <message>
        <source>Poli&amp;cy</source>
        <translation>S&amp;tratégie</translation>
    </message>
    <message>
        <source>What the policy meets</source>
        <translation>Ce que la stratégie rencontre</translation>
    </message>
    <message>
        <source>Add a &amp;policy</source>
        <translation>Ajouter &amp;une stratégie</translation>
    </message>
    <message>
        <source>Another policy, for other mailboxes: each mailbox belongs to one at the most</source>
        <translation>Une autre stratégie, pour d’autres boîtes aux lettres : chacune relève d’une seule au plus</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take this policy out of the set; no calendar is changed</source>
        <translation>Retirer cette stratégie de l’ensemble ; aucun calendrier n’est modifié</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Read a policy file</source>
        <translation>Lire un fichier de stratégie</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write a policy file, for mullionctl or another machine</source>
        <translation>Écrire un fichier de stratégie, pour mullionctl ou une autre machine</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Annuler les c&amp;hangements</translation>
    </message>
    <message>
        <source>Back to the policy that is active</source>
        <translation>Revenir à la stratégie active</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>Enregi&amp;strer et utiliser</translation>
    </message>
    <message>
        <source>Make this the active policy; no calendar is changed before a plan was shown</source>
        <translation>Activer cette stratégie ; aucun calendrier n’est modifié avant qu’un plan ait été montré</translation>
    </message>
</context>
<context>
    <name>ui::PutBackAction</name>
    <message>
        <source>None of these rows was taken out</source>
        <translation>Aucune de ces lignes n’a été retirée</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>Remettr&amp;e</translation>
    </message>
    <message>
        <source>Put these mailboxes back into the plan</source>
        <translation>Remettre ces boîtes aux lettres dans le plan</translation>
    </message>
</context>
<context>
    <name>ui::QueryField</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Words match name or address; department:sales, status:open, -type:room, created&gt;2026-11-01</source>
        <translation>Les mots correspondent au nom ou à l’adresse ; department:sales, status:open, -type:room, created&gt;2026-11-01</translation>
    </message>
</context>
<context>
    <name>ui::RefreshAction</name>
    <message>
        <source>Mailboxes are being read already</source>
        <translation>Des boîtes aux lettres sont déjà en cours de lecture</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read these calendars anew</source>
        <translation>Relire ces calendriers</translation>
    </message>
</context>
<context>
    <name>ui::RestoreAction</name>
    <message>
        <source>There is no snapshot to go back to</source>
        <translation>Il n’y a pas d’instantané auquel revenir</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Un plan est en cours d’établissement</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Aucune boîte aux lettres ne correspond</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Show what going back to a snapshot would change; nothing is written yet</source>
        <translation>Montrer ce que changerait le retour à un instantané ; rien n’est encore écrit</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>&amp;Only those who had chosen their own sharing</source>
        <translation>&amp;Seulement celles dont le partage avait été choisi</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;Every entry, also those of people</source>
        <translation>Chaque &amp;entrée, y compris celles de personnes</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>Restaurer depuis un instantané</translation>
    </message>
    <message numerus="yes">
        <source>Plan to put the %n selected mailboxes back to what a snapshot holds.</source>
        <translation>
            <numerusform>Planifier de remettre la %n boîte aux lettres sélectionnée à ce que contient un instantané.</numerusform>
            <numerusform>Planifier de remettre les %n boîtes aux lettres sélectionnées à ce que contient un instantané.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put all %n mailboxes that match back to what a snapshot holds.</source>
        <translation>
            <numerusform>Planifier de remettre la %n boîte aux lettres correspondante à ce que contient un instantané.</numerusform>
            <numerusform>Planifier de remettre les %n boîtes aux lettres correspondantes à ce que contient un instantané.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Instantané</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and time of a snapshot</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Otherwise only Default, Anonymous and the groups of the policy are put back</source>
        <translation>Sinon, seuls Default, Anonymous et les groupes de la stratégie sont rétablis</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Afficher le plan</translation>
    </message>
</context>
<context>
    <name>ui::ResumeRunAction</name>
    <message>
        <source>Choose a run first</source>
        <translation>Choisissez d’abord une exécution</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>Every mailbox of this run has come to its end</source>
        <translation>Chaque boîte aux lettres de cette exécution est arrivée à son terme</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Go on with what is waiting or in doubt; every mailbox is read first</source>
        <translation>Continuer ce qui attend ou est en doute ; chaque boîte aux lettres est d’abord lue</translation>
    </message>
    <message>
        <source>Another program carries this run out</source>
        <translation>Un autre programme effectue cette exécution</translation>
    </message>
</context>
<context>
    <name>ui::RetryRunAction</name>
    <message>
        <source>No mailbox of this run has failed</source>
        <translation>Aucune boîte aux lettres de cette exécution n’a échoué</translation>
    </message>
    <message>
        <source>Retry the &amp;failed</source>
        <translation>Réessayer les éc&amp;hecs</translation>
    </message>
    <message>
        <source>Try the failed mailboxes of this run once more</source>
        <translation>Essayer encore une fois les boîtes aux lettres en échec de cette exécution</translation>
    </message>
    <message>
        <source>Resume the run first: some mailboxes have not come to their end</source>
        <translation>Reprenez d’abord l’exécution : certaines boîtes aux lettres ne sont pas terminées</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>A plan is being made…</source>
        <translation>Un plan est en cours d’établissement…</translation>
    </message>
    <message>
        <source>Groups are checked and every mailbox is decided on. Nothing is written.</source>
        <translation>Les groupes sont vérifiés et chaque boîte aux lettres fait l’objet d’une décision. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Il n’y a pas encore de plan</translation>
    </message>
    <message>
        <source>Choose mailboxes, then Segment or Restore. What would change is shown here first; nothing is written before you start it.</source>
        <translation>Choisissez des boîtes aux lettres, puis « Segmenter » ou « Restaurer ». Ce qui changerait est d’abord montré ici ; rien n’est écrit avant que vous ne le lanciez.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>La %Ln sélectionnée</numerusform>
            <numerusform>Les %Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>La %Ln affichée</numerusform>
            <numerusform>Les %Ln affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes</source>
        <translation>
            <numerusform>%Ln boîte aux lettres</numerusform>
            <numerusform>%Ln boîtes aux lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Power&amp;Shell</source>
        <translation>Power&amp;Shell</translation>
    </message>
    <message>
        <source>Show the PowerShell a colleague would type for these rows</source>
        <translation>Montrer le PowerShell qu’un collègue taperait pour ces lignes</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>Afficher les &amp;boîtes aux lettres</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>Filter the plan by name or address</source>
        <translation>Filtrer le plan par nom ou adresse</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>Lignes du plan</translation>
    </message>
    <message>
        <source>P&amp;lan file</source>
        <translation>&amp;Fichier du plan</translation>
    </message>
    <message>
        <source>Plans from and to files, and approvals</source>
        <translation>Plans depuis et vers des fichiers, et approbations</translation>
    </message>
</context>
<context>
    <name>ui::RunCountsBar</name>
    <message numerus="yes">
        <source>%Ln changed by others</source>
        <translation>
            <numerusform>%Ln modifiée par d’autres</numerusform>
            <numerusform>%Ln modifiées par d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and status, e.g. 412 done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mailboxes that somebody else changed at the same time</source>
        <translation>Boîtes aux lettres que quelqu’un d’autre a modifiées au même moment</translation>
    </message>
</context>
<context>
    <name>ui::RunDetail</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Keep the newest rows in sight until something is scrolled or chosen</source>
        <translation>Garder les lignes les plus récentes en vue jusqu’à ce qu’on défile ou choisisse</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>Lignes de l’exécution</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>stopping</source>
        <comment>state of a run</comment>
        <translation>s’arrête</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a run</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a run</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who started a run</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a run</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <comment>state of a run that another program carries out</comment>
        <translation>en cours ailleurs</translation>
    </message>
</context>
<context>
    <name>ui::RunProgressLine</name>
    <message>
        <source>Started %1 by %2</source>
        <comment>a run: when, by whom</comment>
        <translation>Commencée %1 par %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a run: when</comment>
        <translation>terminée %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <comment>of a run, in a person&apos;s words</comment>
        <translation>motif : %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>ticket %1</translation>
    </message>
    <message>
        <source>%1 mailboxes a second</source>
        <comment>the pace of a run</comment>
        <translation>%1 boîtes aux lettres par seconde</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a time of day</comment>
        <translation>reste %1, jusque vers %2</translation>
    </message>
    <message>
        <source>The first mailboxes are being read…</source>
        <comment>a run that has just started</comment>
        <translation>Lecture des premières boîtes aux lettres…</translation>
    </message>
    <message>
        <source>Stopping: what was sent is awaited and recorded.</source>
        <translation>Arrêt : ce qui a été envoyé est attendu et consigné.</translation>
    </message>
    <message>
        <source>Paused: nothing new is sent; the run keeps its place.</source>
        <translation>En pause : rien de nouveau n’est envoyé ; l’exécution garde sa place.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a run ended, and technical words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %Ln mailboxes that were begun are brought to their end.</source>
        <translation>
            <numerusform>Mise en pause : %Ln boîte aux lettres commencée est menée à son terme.</numerusform>
            <numerusform>Mise en pause : %Ln boîtes aux lettres commencées sont menées à leur terme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program carries this run out: %1.</source>
        <comment>a run; person, computer and process</comment>
        <translation>Un autre programme mène cette exécution : %1.</translation>
    </message>
    <message>
        <source>This run has not come to its end. Resuming reads every mailbox before it is written.</source>
        <translation>Cette exécution n’est pas arrivée à son terme. La reprise lit chaque boîte aux lettres avant de l’écrire.</translation>
    </message>
</context>
<context>
    <name>ui::RunRowsModel</name>
    <message>
        <source>Nothing was different</source>
        <comment>a row of a run</comment>
        <translation>Rien n’était différent</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a mailbox, from what to what</comment>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>The run of %1</source>
        <comment>a moment</comment>
        <translation>L’exécution de %1</translation>
    </message>
    <message>
        <source>A run is being made ready: groups and mailboxes are looked at once more…</source>
        <translation>Une exécution se prépare : les groupes et les boîtes aux lettres sont vérifiés une fois de plus…</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>A run begins with a plan: choose mailboxes, look at what would change, and start it on the Review page. Every run stays here, with what it did to each mailbox.</source>
        <translation>Une exécution commence par un plan : choisissez des boîtes aux lettres, regardez ce qui changerait, et lancez-la sur la page « Examen ». Chaque exécution reste ici, avec ce qu’elle a fait à chaque boîte aux lettres.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>ui::SavePlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Un plan est en cours d’établissement</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Il n’y a pas encore de plan</translation>
    </message>
    <message>
        <source>&amp;Save the plan…</source>
        <translation>Enregi&amp;strer le plan…</translation>
    </message>
    <message>
        <source>Write what is left of the plan into a file: for a second person to approve, or for another day</source>
        <translation>Écrire ce qui reste du plan dans un fichier : pour qu’une deuxième personne l’approuve, ou pour un autre jour</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plans (*.json)</translation>
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
        <translation>PowerShell pour ces lignes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the script that is shown</source>
        <translation>Copier le script affiché</translation>
    </message>
    <message>
        <source>None of these rows changes anything.</source>
        <translation>Aucune de ces lignes ne modifie quoi que ce soit.</translation>
    </message>
    <message>
        <source>The first %1 of %2 mailboxes. Choose rows or a group to see theirs.</source>
        <translation>Les %1 premières boîtes aux lettres sur %2. Choisissez des lignes ou un groupe pour voir les leurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes, in the order of the table.</source>
        <translation>
            <numerusform>%Ln boîte aux lettres, dans l’ordre du tableau.</numerusform>
            <numerusform>%Ln boîtes aux lettres, dans l’ordre du tableau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentAction</name>
    <message>
        <source>There is no policy yet; make one on the Policy page</source>
        <translation>Il n’y a pas encore de stratégie ; créez-en une sur la page « Stratégie »</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Un plan est en cours d’établissement</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Aucune boîte aux lettres ne correspond</translation>
    </message>
    <message>
        <source>&amp;Segment…</source>
        <translation>&amp;Segmenter…</translation>
    </message>
    <message>
        <source>Show what the policy would change here; nothing is written yet</source>
        <translation>Montrer ce que la stratégie changerait ici ; rien n’est encore écrit</translation>
    </message>
</context>
<context>
    <name>ui::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Name two mailboxes that nobody needs. Their calendars and email apps are changed for a minute, to see whether this tenant does what Mullion takes it to do; then everything is put back.</source>
        <translation>Nommez deux boîtes aux lettres dont personne n’a besoin. Leurs calendriers et applications de messagerie sont modifiés pendant une minute, pour voir si ce client fait ce que Mullion attend de lui ; puis tout est remis en place.</translation>
    </message>
    <message>
        <source>&amp;Mailbox to try out</source>
        <translation>&amp;Boîte aux lettres à essayer</translation>
    </message>
    <message>
        <source>&amp;Somebody to give an entry</source>
        <translation>&amp;Personne à qui donner une entrée</translation>
    </message>
    <message>
        <source>Mailbox to try out</source>
        <translation>Boîte aux lettres à essayer</translation>
    </message>
    <message>
        <source>Somebody to give an entry</source>
        <translation>Personne à qui donner une entrée</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>Ce sur quoi on compte</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Trying out...</source>
        <translation>Essai en cours...</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>L’autotest a réussi : les modifications en masse sont ouvertes.</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them.</source>
        <translation>L’autotest n’a pas réussi : les modifications en masse restent fermées, à moins que quelqu’un n’en réponde.</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>Sign in first</source>
        <translation>Connectez-vous d’abord</translation>
    </message>
    <message>
        <source>This account may not change calendars: its Exchange role does not include %1. An administrator assigns roles</source>
        <translation>Ce compte ne peut pas modifier les calendriers : son rôle Exchange ne comprend pas %1. Un administrateur attribue les rôles</translation>
    </message>
</context>
<context>
    <name>ui::SignInPanel</name>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Se connecter avec le &amp;navigateur</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>Se connecter avec un &amp;code</translation>
    </message>
    <message>
        <source>Cop&amp;y the code</source>
        <translation>Cop&amp;ier le code</translation>
    </message>
    <message>
        <source>Cop&amp;y the address</source>
        <translation>Cop&amp;ier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Sign in to read and change calendars.</source>
        <translation>Connectez-vous pour lire et modifier les calendriers.</translation>
    </message>
    <message>
        <source>Open %1 in any browser and enter this code. It is good until %2.</source>
        <translation>Ouvrez %1 dans n’importe quel navigateur et saisissez ce code. Il est valable jusqu’à %2.</translation>
    </message>
    <message>
        <source>Go on in the browser that has been opened. If there is none, copy the address and open it on this computer.</source>
        <translation>Continuez dans le navigateur qui s’est ouvert. S’il n’y en a pas, copiez l’adresse et ouvrez-la sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Asking the sign-in service…</source>
        <translation>Demande au service de connexion…</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>Code QR de la page</translation>
    </message>
    <message>
        <source>Opens the page on a phone</source>
        <translation>Ouvre la page sur un téléphone</translation>
    </message>
</context>
<context>
    <name>ui::SignOutAction</name>
    <message>
        <source>This connection signs in with a certificate</source>
        <translation>Cette connexion utilise un certificat</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Forget the sign-in on this computer; what was read stays</source>
        <translation>Oublier la connexion sur cet ordinateur ; ce qui a été lu reste</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>Aucun calendrier n’a encore été lu ; actualisez d’abord</translation>
    </message>
    <message>
        <source>A snapshot is being made</source>
        <translation>Un instantané est en cours de création</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Aucune boîte aux lettres ne correspond</translation>
    </message>
    <message>
        <source>Sn&amp;apshot…</source>
        <translation>&amp;Instantané…</translation>
    </message>
    <message>
        <source>Keep what was read under a name, to compare with and to go back to</source>
        <translation>Garder sous un nom ce qui a été lu, pour comparer et pour y revenir</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>mailboxes in a snapshot, of those in scope</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>what was read</source>
        <comment>origin of a snapshot</comment>
        <translation>ce qui a été lu</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made a snapshot</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>From</source>
        <comment>origin of a snapshot</comment>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotsPage</name>
    <message>
        <source>what is known now</source>
        <translation>ce qui est connu maintenant</translation>
    </message>
    <message>
        <source>Choose a snapshot first</source>
        <translation>Choisissez d’abord un instantané</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;</source>
        <translation>Instantané « %1 »</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Rien ne diffère</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>%n boîte aux lettres diffère</numerusform>
            <numerusform>%n boîtes aux lettres diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a snapshot</source>
        <translation>Importer un instantané</translation>
    </message>
    <message>
        <source>Snapshots and PowerShell exports (*.json *.csv);;All files (*)</source>
        <translation>Instantanés et exports PowerShell (*.json *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export snapshot &quot;%1&quot;</source>
        <translation>Exporter l’instantané « %1 »</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Instantanés (*.json)</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Supprimer l’instantané</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? What it holds cannot be restored any more. No calendar is changed.</source>
        <translation>Supprimer l’instantané « %1 » ? Ce qu’il contient ne pourra plus être restauré. Aucun calendrier n’est modifié.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Read a snapshot from our JSON, or from the CSV of Get-MailboxFolderPermission</source>
        <translation>Lire un instantané depuis notre JSON, ou depuis le CSV de Get-MailboxFolderPermission</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write this snapshot into a JSON file that can be imported again</source>
        <translation>Écrire cet instantané dans un fichier JSON qui pourra être réimporté</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete this snapshot; no calendar is changed</source>
        <translation>Supprimer cet instantané ; aucun calendrier n’est modifié</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>Filtrer les différences</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>There is no snapshot yet</source>
        <translation>Il n’y a pas encore d’instantané</translation>
    </message>
    <message>
        <source>Make one on the Mailboxes page before anything is changed: it is the way back.</source>
        <translation>Créez-en un sur la page « Boîtes aux lettres » avant toute modification : c’est le chemin du retour.</translation>
    </message>
</context>
<context>
    <name>ui::StartBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Why this run, for the record</source>
        <translation>Pourquoi cette exécution, pour mémoire</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
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
        <translation>Seuleme&amp;nt les premières</translation>
    </message>
    <message>
        <source>all</source>
        <comment>instead of a number of mailboxes</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>A wave: only so many mailboxes, in the order of the plan</source>
        <translation>Une vague : seulement tant de boîtes aux lettres, dans l’ordre du plan</translation>
    </message>
    <message>
        <source>Only the first so many mailboxes</source>
        <translation>Seulement les tant premières boîtes aux lettres</translation>
    </message>
    <message>
        <source>T&amp;ype %1 to confirm</source>
        <translation>Con&amp;firmer : tapez %1</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Confirmer : tapez %1</translation>
    </message>
</context>
<context>
    <name>ui::StartRunAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Il n’y a pas encore de plan</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Un plan est en cours d’établissement</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>This plan changes nothing</source>
        <translation>Ce plan ne modifie rien</translation>
    </message>
    <message>
        <source>Type %1 into the field beside it first</source>
        <translation>Tapez d’abord %1 dans le champ à côté</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln mailboxes</source>
        <translation>
            <numerusform>&amp;Modifier %Ln boîte aux lettres</numerusform>
            <numerusform>&amp;Modifier %Ln boîtes aux lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln exceptions</source>
        <translation>
            <numerusform>Consigner %Ln exception</numerusform>
            <numerusform>Consigner %Ln exceptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>Start the run; every mailbox is read again before it is written</source>
        <translation>Lancer l’exécution ; chaque boîte aux lettres est relue avant d’être écrite</translation>
    </message>
    <message>
        <source>Something still speaks against it</source>
        <translation>Quelque chose s’y oppose encore</translation>
    </message>
</context>
<context>
    <name>ui::StartWindow</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Who may see whose calendar</source>
        <translation>Qui peut voir le calendrier de qui</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>An organisation of 500 made-up mailboxes on this machine: read, plan, change, undo. Nothing leaves this machine, and nothing real is changed.</source>
        <translation>Une organisation de 500 boîtes aux lettres inventées sur cette machine : lire, planifier, modifier, défaire. Rien ne quitte cette machine, et rien de réel n’est modifié.</translation>
    </message>
    <message>
        <source>Open the &amp;practice tenant</source>
        <translation>Ouvrir le client d’ent&amp;raînement</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Vos connexions</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Connect to your organisation</source>
        <translation>Se connecter à votre organisation</translation>
    </message>
    <message>
        <source>Sa&amp;ve and open</source>
        <translation>Enregi&amp;strer et ouvrir</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
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
        <translation>Rien n’est en cours de lecture</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Arrêter la &amp;lecture</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>Arrêter la lecture ; ce qui a été lu est gardé</translation>
    </message>
</context>
<context>
    <name>ui::TakeOutAction</name>
    <message>
        <source>None of these rows is in the plan any more</source>
        <translation>Aucune de ces lignes n’est encore dans le plan</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Reti&amp;rer</translation>
    </message>
    <message>
        <source>Leave these mailboxes out of the run; they can be put back</source>
        <translation>Laisser ces boîtes aux lettres hors de l’exécution ; elles pourront être remises</translation>
    </message>
</context>
<context>
    <name>ui::UndoRunAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Un plan est en cours d’établissement</translation>
    </message>
    <message>
        <source>This run has written nothing</source>
        <translation>Cette exécution n’a rien écrit</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Dé&amp;faire…</translation>
    </message>
    <message>
        <source>Show what taking this run back would change; nothing is written yet</source>
        <translation>Montrer ce que changerait le retrait de cette exécution ; rien n’est encore écrit</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>About Mullion</source>
        <translation>À propos de Mullion</translation>
    </message>
    <message>
        <source>Mullion %1
Who may see whose calendar in Exchange Online.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by the KDE community (LGPL).</source>
        <translation>Mullion %1
Qui peut voir le calendrier de qui dans Exchange Online.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Icônes : Breeze, par la communauté KDE (LGPL).</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>A&amp;bout Mullion</source>
        <translation>À &amp;propos de Mullion</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>ui::spoken</name>
    <message>
        <source>Search</source>
        <comment>what a field is for</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, for a screen reader</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cell</comment>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>words::Language</name>
    <message>
        <source>English</source>
        <comment>what a language calls itself</comment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>words::age</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::apps</name>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook sur le web</translation>
    </message>
    <message>
        <source>Outlook on the web for devices</source>
        <translation>Outlook sur le web pour appareils</translation>
    </message>
    <message>
        <source>Outlook on the desktop</source>
        <translation>Outlook de bureau</translation>
    </message>
    <message>
        <source>Outlook for Mac</source>
        <translation>Outlook pour Mac</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Nouvel Outlook pour Windows</translation>
    </message>
    <message>
        <source>Outlook on phones</source>
        <translation>Outlook sur téléphones</translation>
    </message>
    <message>
        <source>Mail and Calendar of Windows</source>
        <translation>Courrier et Calendrier de Windows</translation>
    </message>
    <message>
        <source>ActiveSync</source>
        <translation>ActiveSync</translation>
    </message>
    <message>
        <source>Exchange Web Services</source>
        <translation>Services Web Exchange</translation>
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
        <translation>Envoi SMTP</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>on</source>
        <comment>A switch</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>A switch</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>A switch</comment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Forwarding</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Send only</source>
        <comment>A mailbox</comment>
        <translation>Envoi seul</translation>
    </message>
</context>
<context>
    <name>words::column</name>
    <message>
        <source>Name</source>
        <comment>Title of a column</comment>
        <translation>Nom</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>Title of a column</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>Title of a column</comment>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Title of a column</comment>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>Title of a column</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>Title of a column</comment>
        <translation>Default</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>Title of a column</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Title of a column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>New</source>
        <comment>Title of a column</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>Title of a column</comment>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>Title of a column</comment>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>Title of a column</comment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Attribute %1</source>
        <comment>Title of a column, with the number of a custom attribute</comment>
        <translation>Attribut %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>Title of a column</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Title of a column</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>Title of a column</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>Title of a column</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Title of a column</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>Title of a column</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>Title of a column</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <comment>Title of a column</comment>
        <translation>Modifiée par d’autres</translation>
    </message>
</context>
<context>
    <name>words::concern</name>
    <message>
        <source>The self-test has not passed on this tenant: what the service is taken to do was never proved here.</source>
        <translation>L’autotest n’a pas réussi sur ce client : ce que le service est censé faire n’a jamais été prouvé ici.</translation>
    </message>
    <message>
        <source>The store is your own: exceptions and runs of other people who look after this tenant are not known to it. Go on only if nobody else does.</source>
        <translation>Le magasin est le vôtre : il ne connaît pas les exceptions ni les exécutions d’autres personnes qui s’occupent de ce client. Ne poursuivez que si personne d’autre ne s’en occupe.</translation>
    </message>
    <message>
        <source>Default is &quot;%1&quot; on %2 of %3 mailboxes: is that a standard of this house, rather than each one&apos;s own choice? If so, add it to the policy&apos;s baseline.</source>
        <translation>Default est « %1 » sur %2 des %3 boîtes aux lettres : est-ce la norme de votre maison, plutôt que le choix de chacun ? Ajoutez-la alors aux valeurs intactes de la stratégie (baseline).</translation>
    </message>
    <message>
        <source>Other organisations see free/busy by what Default grants, and would see none any more: %1.</source>
        <translation>D’autres organisations voient la disponibilité par ce que Default accorde, et ne la verraient plus : %1.</translation>
    </message>
    <message>
        <source>%1 rooms or pieces of equipment would be closed: people could no longer see when they are free.</source>
        <translation>%1 salles ou équipements seraient fermés : on ne pourrait plus voir quand ils sont libres.</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has %3 now: more people would see than were meant.</source>
        <translation>%1 avait %2 membres quand le plan a été établi et en a maintenant %3 : plus de personnes verraient que prévu.</translation>
    </message>
    <message>
        <source>That you may write to these mailboxes could not be seen without writing: %1.</source>
        <translation>Sans écrire, il n’a pas été possible de voir que vous avez le droit d’écrire dans ces boîtes aux lettres : %1.</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has none now: those who are entitled would be in the dark. Plan again.</source>
        <translation>%1 avait %2 membres quand le plan a été établi et n’en a plus aucun : les ayants droit ne verraient plus rien. Planifiez de nouveau.</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; the limits of this connection allow %2 in one run (%3).</source>
        <translation>%1 boîtes aux lettres seraient modifiées ; les limites de cette connexion en permettent %2 par exécution (%3).</translation>
    </message>
    <message>
        <source>The limits of this connection do not allow &quot;%1&quot; (%2).</source>
        <translation>Les limites de cette connexion ne permettent pas « %1 » (%2).</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a reason (%1).</source>
        <translation>Les limites de cette connexion exigent un motif (%1).</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a ticket (%1).</source>
        <translation>Les limites de cette connexion exigent un ticket (%1).</translation>
    </message>
    <message>
        <source>The file that was given is no approval.</source>
        <translation>Le fichier fourni n’est pas une approbation.</translation>
    </message>
    <message>
        <source>The approval that was given is of another plan, or the plan was changed since.</source>
        <translation>L’approbation fournie porte sur un autre plan, ou le plan a changé depuis.</translation>
    </message>
    <message>
        <source>%1 made the plan or carries it out, and cannot approve it.</source>
        <translation>%1 a fait le plan ou l’exécute, et ne peut pas l’approuver.</translation>
    </message>
    <message>
        <source>%1 is not among those who may approve.</source>
        <translation>%1 ne fait pas partie de ceux qui peuvent approuver.</translation>
    </message>
    <message>
        <source>The approval does not carry the signature of %1.</source>
        <translation>L’approbation ne porte pas la signature de %1.</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; above %2 the limits of this connection ask for a second person&apos;s approval (%3).</source>
        <translation>%1 boîtes aux lettres seraient modifiées ; au-delà de %2, les limites de cette connexion exigent l’approbation d’une deuxième personne (%3).</translation>
    </message>
    <message>
        <source>The self-test found this tenant otherwise than expected. What does not hold: %1</source>
        <comment>sentences</comment>
        <translation>L’autotest a trouvé ce client différent de ce qui était attendu. Ce qui ne se vérifie pas : %1</translation>
    </message>
</context>
<context>
    <name>words::difference</name>
    <message>
        <source>no entry</source>
        <comment>Somebody has no entry in a calendar&apos;s rights</comment>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: a switch, its position</comment>
        <translation>Mettre %1 à %2</translation>
    </message>
    <message>
        <source>Add %1 (%2)</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>Ajouter %1 (%2)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>What is done: whose entry</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>What is done: Default or Anonymous</comment>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>Mettre %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>What changed: its name, before, after</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between several differences</comment>
        <translation> ; </translation>
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
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Sign-in is needed.</source>
        <translation>Une connexion est nécessaire.</translation>
    </message>
    <message>
        <source>Not permitted: a permission, role or scope is missing.</source>
        <translation>Non autorisé : une autorisation, un rôle ou une étendue manque.</translation>
    </message>
    <message>
        <source>Not found, or out of reach for this account.</source>
        <translation>Introuvable, ou hors de portée pour ce compte.</translation>
    </message>
    <message>
        <source>It is not as expected.</source>
        <translation>Ce n’est pas comme attendu.</translation>
    </message>
    <message>
        <source>The name fits more than one.</source>
        <translation>Le nom correspond à plus d’un.</translation>
    </message>
    <message>
        <source>The service refused.</source>
        <translation>Le service a refusé.</translation>
    </message>
    <message>
        <source>The service asks to wait.</source>
        <translation>Le service demande d’attendre.</translation>
    </message>
    <message>
        <source>The service does not answer; try again later.</source>
        <translation>Le service ne répond pas ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>It was sent, but whether it was done is not known.</source>
        <translation>C’est envoyé, mais on ne sait pas si cela a été fait.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>La réponse du service n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The store could not be used.</source>
        <translation>Le magasin n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Wait %1 s.</source>
        <translation>Attendez %1 s.</translation>
    </message>
    <message>
        <source>The keychain could not be used.</source>
        <translation>Le trousseau n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>This mailbox has no default calendar.</source>
        <translation>Cette boîte aux lettres n’a pas de calendrier par défaut.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>words::event</name>
    <message>
        <source>%1 found it as planned.</source>
        <translation>%1 l’a trouvée comme prévu.</translation>
    </message>
    <message>
        <source>%1 changed %2.</source>
        <comment>Who, and what from what to what</comment>
        <translation>%1 a modifié %2.</translation>
    </message>
    <message>
        <source>%1 left it alone. %2</source>
        <comment>Who, and why as a sentence</comment>
        <translation>%1 l’a laissée telle quelle. %2</translation>
    </message>
    <message>
        <source>%1 could not change it (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>%1 n’a pas pu la modifier (%2).</translation>
    </message>
    <message>
        <source>%1 sent a change, and what became of it is not known (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>%1 a envoyé une modification, et on ne sait pas ce qu’il en est advenu (%2).</translation>
    </message>
    <message>
        <source>%1 Meanwhile somebody else changed %2.</source>
        <comment>A sentence, and what differs</comment>
        <translation>%1 Entre-temps, quelqu’un d’autre a modifié %2.</translation>
    </message>
    <message>
        <source>%1 was about to add %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 s’apprêtait à ajouter %2 : %3.</translation>
    </message>
    <message>
        <source>%1 was about to set %2 to %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 s’apprêtait à mettre %2 à %3.</translation>
    </message>
    <message>
        <source>%1 was about to remove %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 s’apprêtait à retirer %2 : %3.</translation>
    </message>
    <message>
        <source>%1 was about to change the email apps.</source>
        <translation>%1 s’apprêtait à modifier les applications de messagerie.</translation>
    </message>
    <message>
        <source>The service did it.</source>
        <translation>Le service l’a fait.</translation>
    </message>
    <message>
        <source>The service said that it was so already.</source>
        <translation>Le service a dit que c’était déjà ainsi.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost; reading showed that it was done.</source>
        <translation>La réponse du service s’est perdue ; la lecture a montré que c’était fait.</translation>
    </message>
    <message>
        <source>The service refused (%1).</source>
        <comment>The error in technical words</comment>
        <translation>Le service a refusé (%1).</translation>
    </message>
    <message>
        <source>%1 went on with the run %2.</source>
        <translation>%1 a poursuivi l’exécution %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 started the run %2 over %n mailboxes.</source>
        <translation>
            <numerusform>%1 a lancé l’exécution %2 sur %n boîte aux lettres.</numerusform>
            <numerusform>%1 a lancé l’exécution %2 sur %n boîtes aux lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 of %2 is over: %3 (%4).</source>
        <comment>Run, who, how it ended, counts</comment>
        <translation>L’exécution %1 de %2 est terminée : %3 (%4).</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2 (%3).</source>
        <comment>Who, a right, the reason in that person&apos;s words</comment>
        <translation>%1 la conserve comme exception, avec Default à %2 (%3).</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2.</source>
        <translation>%1 la conserve comme exception, avec Default à %2.</translation>
    </message>
    <message>
        <source>%1 exported the snapshot &quot;%2&quot;.</source>
        <translation>%1 a exporté l’instantané « %2 ».</translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %n rows to %2.</source>
        <translation>
            <numerusform>%1 a exporté %n ligne vers %2.</numerusform>
            <numerusform>%1 a exporté %n lignes vers %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1 s’est connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read %n mailboxes.</source>
        <translation>
            <numerusform>%1 a lu %n boîte aux lettres.</numerusform>
            <numerusform>%1 a lu %n boîtes aux lettres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kept %n mailboxes as the snapshot &quot;%2&quot;.</source>
        <translation>
            <numerusform>%1 a gardé %n boîte aux lettres dans l’instantané « %2 ».</numerusform>
            <numerusform>%1 a gardé %n boîtes aux lettres dans l’instantané « %2 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted the snapshot &quot;%2&quot;.</source>
        <translation>%1 a supprimé l’instantané « %2 ».</translation>
    </message>
    <message numerus="yes">
        <source>%1 made a plan that changes %n mailboxes.</source>
        <translation>
            <numerusform>%1 a établi un plan qui modifie %n boîte aux lettres.</numerusform>
            <numerusform>%1 a établi un plan qui modifie %n boîtes aux lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 began with this mailbox.</source>
        <translation>%1 a commencé avec cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>%1 removed its exception.</source>
        <translation>%1 a retiré son exception.</translation>
    </message>
    <message>
        <source>%1 began a self-test.</source>
        <translation>%1 a commencé un autotest.</translation>
    </message>
    <message>
        <source>%1 finished a self-test.</source>
        <translation>%1 a terminé un autotest.</translation>
    </message>
    <message>
        <source>%1 agreed to: %2.</source>
        <comment>Who, and a technical word</comment>
        <translation>%1 a donné son accord : %2.</translation>
    </message>
    <message>
        <source>%1 approved a plan.</source>
        <translation>%1 a approuvé un plan.</translation>
    </message>
</context>
<context>
    <name>words::finding</name>
    <message>
        <source>A calendar is found by its folder&apos;s id.</source>
        <translation>Un calendrier est trouvé par l’ID de son dossier.</translation>
    </message>
    <message>
        <source>An entry can be added for somebody named by GUID.</source>
        <translation>Une entrée peut être ajoutée pour quelqu’un désigné par GUID.</translation>
    </message>
    <message>
        <source>Adding an entry that is there is refused and changes nothing.</source>
        <translation>Ajouter une entrée déjà présente est refusé et ne modifie rien.</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be changed.</source>
        <translation>L’entrée de quelqu’un désigné par GUID peut être modifiée.</translation>
    </message>
    <message>
        <source>One entry can be asked for by GUID.</source>
        <translation>Une seule entrée peut être demandée par GUID.</translation>
    </message>
    <message>
        <source>Rights that are no role are kept as they were sent.</source>
        <translation>Les autorisations qui ne sont pas un rôle sont conservées telles qu’elles ont été envoyées.</translation>
    </message>
    <message>
        <source>A delegate stays one when his rights are set.</source>
        <translation>Un délégué le reste quand ses autorisations sont définies.</translation>
    </message>
    <message>
        <source>A rehearsed change (-WhatIf) writes nothing.</source>
        <translation>Une modification simulée (-WhatIf) n’écrit rien.</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be removed.</source>
        <translation>L’entrée de quelqu’un désigné par GUID peut être retirée.</translation>
    </message>
    <message>
        <source>Changing an entry that is not there is refused and makes none.</source>
        <translation>Modifier une entrée absente est refusé et n’en crée aucune.</translation>
    </message>
    <message>
        <source>Default can be closed and opened again.</source>
        <translation>Default peut être fermé et rouvert.</translation>
    </message>
    <message>
        <source>The policy&apos;s group gets an entry that can be told to be its own.</source>
        <translation>Le groupe de la stratégie reçoit une entrée que l’on peut reconnaître comme la sienne.</translation>
    </message>
    <message>
        <source>The answers of a batch belong to their calls.</source>
        <translation>Les réponses d’un lot correspondent à leurs appels.</translation>
    </message>
    <message>
        <source>An email app can be switched off and on again.</source>
        <translation>Une application de messagerie peut être désactivée et réactivée.</translation>
    </message>
    <message>
        <source>A change shows within 12 seconds.</source>
        <translation>Une modification se voit dans les 12 secondes.</translation>
    </message>
    <message>
        <source>Both mailboxes are as they were before.</source>
        <translation>Les deux boîtes aux lettres sont comme avant.</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>A finding of the self-test</comment>
        <translation>se vérifie</translation>
    </message>
    <message>
        <source>does not hold</source>
        <comment>A finding of the self-test</comment>
        <translation>ne se vérifie pas</translation>
    </message>
    <message>
        <source>not examined</source>
        <comment>A finding of the self-test</comment>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>How far your rights reach is not sampled before bulk runs.</source>
        <translation>La portée de vos autorisations n’est pas vérifiée par échantillon avant les exécutions en masse.</translation>
    </message>
    <message>
        <source>Calls are sent one by one from now on.</source>
        <translation>Les appels sont désormais envoyés un par un.</translation>
    </message>
    <message>
        <source>Runs wait longer for a change to show.</source>
        <translation>Les exécutions attendent plus longtemps qu’une modification se voie.</translation>
    </message>
</context>
<context>
    <name>words::group</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of addresses</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no group (%1).</source>
        <translation>Ce n’est pas un groupe (%1).</translation>
    </message>
    <message>
        <source>This is a distribution list: it cannot be given rights. A mail-enabled security group can.</source>
        <translation>C’est une liste de distribution : on ne peut pas lui donner d’autorisations. Un groupe de sécurité à extension messagerie le peut.</translation>
    </message>
    <message>
        <source>This is a dynamic group: it cannot be given rights.</source>
        <translation>C’est un groupe dynamique : on ne peut pas lui donner d’autorisations.</translation>
    </message>
    <message>
        <source>This is a Microsoft 365 group: its members would not get the right.</source>
        <translation>C’est un groupe Microsoft 365 : ses membres n’obtiendraient pas l’autorisation.</translation>
    </message>
    <message>
        <source>This is a list of rooms: it cannot be given rights.</source>
        <translation>C’est une liste de salles : on ne peut pas lui donner d’autorisations.</translation>
    </message>
    <message>
        <source>This security group is not universal; only a universal one can be given rights.</source>
        <translation>Ce groupe de sécurité n’est pas universel ; seul un groupe universel peut recevoir des autorisations.</translation>
    </message>
    <message>
        <source>A group of this type cannot be given rights (%1).</source>
        <translation>On ne peut pas donner d’autorisations à un groupe de ce type (%1).</translation>
    </message>
    <message>
        <source>The group was made anew under its old name: entries given to it before grant nothing any more.</source>
        <translation>Le groupe a été recréé sous son ancien nom : les entrées qui lui avaient été données n’accordent plus rien.</translation>
    </message>
    <message>
        <source>Others have the same name: %1.</source>
        <translation>D’autres portent le même nom : %1.</translation>
    </message>
    <message>
        <source>These members do not get the right through the group: %1.</source>
        <translation>Ces membres n’obtiennent pas l’autorisation par le groupe : %1.</translation>
    </message>
    <message>
        <source>Nobody is in it: where Default is closed, nobody would see anything.</source>
        <translation>Il est vide : là où Default est fermé, personne ne verrait rien.</translation>
    </message>
    <message>
        <source>Its members could not all be counted.</source>
        <translation>Ses membres n’ont pas tous pu être comptés.</translation>
    </message>
    <message>
        <source>Anybody can join it, and so get the right.</source>
        <translation>N’importe qui peut le rejoindre, et obtenir ainsi l’autorisation.</translation>
    </message>
    <message>
        <source>Its members are kept in the on-premises directory.</source>
        <translation>Ses membres sont gérés dans l’annuaire local.</translation>
    </message>
    <message>
        <source>Nobody is named who may change its members.</source>
        <translation>Personne n’est désigné pour modifier ses membres.</translation>
    </message>
    <message>
        <source>This group can be given calendar rights.</source>
        <translation>Ce groupe peut recevoir des autorisations de calendrier.</translation>
    </message>
    <message>
        <source>This group cannot be used.</source>
        <translation>Ce groupe ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>No group has this address.</source>
        <translation>Aucun groupe n’a cette adresse.</translation>
    </message>
</context>
<context>
    <name>words::mailbox</name>
    <message>
        <source>Person</source>
        <comment>type of a mailbox</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>type of a mailbox</comment>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>type of a mailbox</comment>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Equipment</source>
        <comment>type of a mailbox</comment>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>type of a mailbox</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <comment>type of a mailbox</comment>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Kept as %1 since %2 by %3: %4</source>
        <comment>an exception: the kept rights of Default, a date, a person, the reason</comment>
        <translation>Conservée à %1 depuis le %2 par %3 : %4</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <comment>an exception&apos;s last day</comment>
        <translation>(jusqu’au %1)</translation>
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
        <translation>Segmenter : %1</translation>
    </message>
    <message>
        <source>Restore from the snapshot &quot;%1&quot;</source>
        <translation>Restauration depuis l’instantané « %1 »</translation>
    </message>
    <message>
        <source>Undo of the run %1</source>
        <comment>The first characters of a run&apos;s id</comment>
        <translation>Retrait de l’exécution %1</translation>
    </message>
    <message>
        <source>Send-only mailboxes</source>
        <translation>Boîtes aux lettres en envoi seul</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>A reason as a sentence, and the technical facts behind it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between several facts</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>Send-only</source>
        <comment>What an exception keeps</comment>
        <translation>Envoi seul</translation>
    </message>
    <message>
        <source>Its own switches</source>
        <comment>What an exception keeps</comment>
        <translation>Ses propres réglages</translation>
    </message>
    <message>
        <source>The service asks to wait %1.</source>
        <comment>A duration</comment>
        <translation>Le service demande d’attendre %1.</translation>
    </message>
    <message>
        <source>The service asks to wait %1: %2</source>
        <comment>A duration; the service&apos;s words</comment>
        <translation>Le service demande d’attendre %1 : %2</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1.</source>
        <translation>Le service ne répond pas ; nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1: %2</source>
        <translation>Le service ne répond pas ; nouvel essai dans %1 : %2</translation>
    </message>
    <message>
        <source>Trying again in %1: %2</source>
        <comment>A duration; an error</comment>
        <translation>Nouvel essai dans %1 : %2</translation>
    </message>
    <message>
        <source>Entries of deleted people and groups</source>
        <translation>Entrées de personnes et de groupes supprimés</translation>
    </message>
</context>
<context>
    <name>words::policy</name>
    <message>
        <source>A policy needs a name.</source>
        <translation>Une stratégie a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Two policies have this name.</source>
        <translation>Deux stratégies portent ce nom.</translation>
    </message>
    <message>
        <source>The scope cannot be understood: what is expected stands below it.</source>
        <translation>L’étendue n’est pas compréhensible : ce qui est attendu est indiqué en dessous.</translation>
    </message>
    <message>
        <source>A scope can only rest on what the directory says, not on rights or states.</source>
        <translation>Une étendue ne peut reposer que sur ce que dit l’annuaire, pas sur des droits ni des états.</translation>
    </message>
    <message>
        <source>At least one value has to mean that a calendar is untouched.</source>
        <translation>Au moins une valeur doit signifier qu’un calendrier est intact.</translation>
    </message>
    <message>
        <source>A group is named by its address, such as staff@example.com.</source>
        <translation>Un groupe est désigné par son adresse, par exemple staff@example.com.</translation>
    </message>
    <message>
        <source>A group is named twice.</source>
        <translation>Un groupe est indiqué deux fois.</translation>
    </message>
    <message>
        <source>A group has to be given a right that shows something.</source>
        <translation>Un groupe doit recevoir un droit qui montre quelque chose.</translation>
    </message>
    <message>
        <source>A group&apos;s right has to show at least what Default becomes: its entry beats Default, so its members would see less than others.</source>
        <translation>Le droit d’un groupe doit montrer au moins ce que Default devient : son entrée l’emporte sur Default, ses membres verraient sinon moins que les autres.</translation>
    </message>
</context>
<context>
    <name>words::query</name>
    <message>
        <source>a word, field:value, or ( is expected</source>
        <translation>un mot, champ:valeur ou ( est attendu</translation>
    </message>
    <message>
        <source>a field is expected: %1</source>
        <translation>un champ est attendu : %1</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>a date such as 2026-11-01 is expected</source>
        <translation>une date telle que 2026-11-01 est attendue</translation>
    </message>
    <message>
        <source>a closing &quot; is expected</source>
        <translation>un &quot; fermant est attendu</translation>
    </message>
    <message>
        <source>a closing ) is expected</source>
        <translation>un ) fermant est attendu</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <comment>&quot;yes&quot; and &quot;no&quot; are typed in English</comment>
        <translation>yes ou no est attendu</translation>
    </message>
    <message>
        <source>a right is expected: %1</source>
        <translation>une autorisation est attendue : %1</translation>
    </message>
    <message>
        <source>a state is expected: %1</source>
        <translation>un état est attendu : %1</translation>
    </message>
    <message>
        <source>yes, no or expired is expected</source>
        <comment>all three are typed in English</comment>
        <translation>yes, no ou expired est attendu</translation>
    </message>
    <message>
        <source>only created and read can be compared; &quot;:&quot; is expected</source>
        <translation>seuls created et read se comparent ; « : » est attendu</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>where a query is wrong, and what was expected</comment>
        <translation>Caractère %1 : %2</translation>
    </message>
</context>
<context>
    <name>words::right</name>
    <message>
        <source>free/busy</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>disponibilité</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>détails limités</translation>
    </message>
    <message>
        <source>reads all</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>lit tout</translation>
    </message>
    <message>
        <source>adds items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>ajoute des éléments</translation>
    </message>
    <message>
        <source>changes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>modifie ses éléments</translation>
    </message>
    <message>
        <source>deletes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>supprime ses éléments</translation>
    </message>
    <message>
        <source>changes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>modifie tous les éléments</translation>
    </message>
    <message>
        <source>deletes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>supprime tous les éléments</translation>
    </message>
    <message>
        <source>adds folders</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>ajoute des dossiers</translation>
    </message>
    <message>
        <source>owns the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>possède le dossier</translation>
    </message>
    <message>
        <source>is a contact of the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>est contact du dossier</translation>
    </message>
    <message>
        <source>sees the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>voit le dossier</translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>None</source>
        <comment>A right: sees nothing</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Free/busy only</source>
        <comment>A right</comment>
        <translation>Disponibilité seulement</translation>
    </message>
    <message>
        <source>Limited details</source>
        <comment>A right: free/busy with subject and place</comment>
        <translation>Détails limités</translation>
    </message>
    <message>
        <source>Contributor: only adds</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Collaborateur : ajoute seulement</translation>
    </message>
    <message>
        <source>Reviewer: reads all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Relecteur : lit tout</translation>
    </message>
    <message>
        <source>Non-editing author: reads all, adds and deletes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Auteur sans modification : lit tout, ajoute et supprime les siens</translation>
    </message>
    <message>
        <source>Author: reads all, changes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Auteur : lit tout, modifie les siens</translation>
    </message>
    <message>
        <source>Publishing author: reads all, changes own, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Auteur éditeur : lit tout, modifie les siens, ajoute des dossiers</translation>
    </message>
    <message>
        <source>Editor: reads and changes all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Éditeur : lit et modifie tout</translation>
    </message>
    <message>
        <source>Publishing editor: reads and changes all, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Éditeur de publication : lit et modifie tout, ajoute des dossiers</translation>
    </message>
    <message>
        <source>Owner: everything</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Propriétaire : tout</translation>
    </message>
    <message>
        <source>Custom: %1</source>
        <comment>A right without a role name; %1 is a list of what it allows</comment>
        <translation>Personnalisée : %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>A right, inside a sentence</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>free/busy only</source>
        <comment>A right, inside a sentence</comment>
        <translation>disponibilité seulement</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>A right, inside a sentence</comment>
        <translation>détails limités</translation>
    </message>
    <message>
        <source>contributor</source>
        <comment>A right, inside a sentence</comment>
        <translation>collaborateur</translation>
    </message>
    <message>
        <source>reviewer</source>
        <comment>A right, inside a sentence</comment>
        <translation>relecteur</translation>
    </message>
    <message>
        <source>non-editing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>auteur sans modification</translation>
    </message>
    <message>
        <source>author</source>
        <comment>A right, inside a sentence</comment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>publishing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>auteur éditeur</translation>
    </message>
    <message>
        <source>editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>publishing editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>éditeur de publication</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>A right, inside a sentence</comment>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>custom rights (%1)</source>
        <comment>A right without a role name, inside a sentence; %1 is a list</comment>
        <translation>autorisations personnalisées (%1)</translation>
    </message>
    <message>
        <source>Sees nothing of the calendar.</source>
        <comment>What a right allows</comment>
        <translation>Ne voit rien du calendrier.</translation>
    </message>
    <message>
        <source>Sees when the person is busy, nothing else.</source>
        <comment>What a right allows</comment>
        <translation>Voit quand la personne est occupée, rien d’autre.</translation>
    </message>
    <message>
        <source>Sees when the person is busy, with subject and place.</source>
        <comment>What a right allows</comment>
        <translation>Voit quand la personne est occupée, avec l’objet et le lieu.</translation>
    </message>
    <message>
        <source>Adds items, but reads none.</source>
        <comment>What a right allows</comment>
        <translation>Ajoute des éléments, mais n’en lit aucun.</translation>
    </message>
    <message>
        <source>Reads every item.</source>
        <comment>What a right allows</comment>
        <translation>Lit chaque élément.</translation>
    </message>
    <message>
        <source>Reads every item, adds items and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>Lit chaque élément, en ajoute et supprime les siens.</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>Lit chaque élément ; ajoute, modifie et supprime les siens.</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>Lit chaque élément ; ajoute, modifie et supprime les siens ; ajoute des dossiers.</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item.</source>
        <comment>What a right allows</comment>
        <translation>Lit, ajoute, modifie et supprime chaque élément.</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>Lit, ajoute, modifie et supprime chaque élément ; ajoute des dossiers.</translation>
    </message>
    <message>
        <source>Does everything, and decides who else may.</source>
        <comment>What a right allows</comment>
        <translation>Fait tout, et décide qui d’autre le peut.</translation>
    </message>
    <message>
        <source>A set of its own, which no role name stands for: %1.</source>
        <comment>What a right allows; %1 is a list</comment>
        <translation>Un ensemble à part, qu’aucun nom de rôle ne désigne : %1.</translation>
    </message>
    <message>
        <source>delegate</source>
        <comment>Behind a right</comment>
        <translation>délégué</translation>
    </message>
    <message>
        <source>delegate, private items too</source>
        <comment>Behind a right</comment>
        <translation>délégué, éléments privés compris</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests and may answer them.</source>
        <comment>What a delegate is</comment>
        <translation>Reçoit les demandes de réunion du propriétaire et peut y répondre.</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests, may answer them, and sees private items.</source>
        <comment>What a delegate is</comment>
        <translation>Reçoit les demandes de réunion du propriétaire, peut y répondre et voit les éléments privés.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation>%1 ; %2</translation>
    </message>
</context>
<context>
    <name>words::signIn</name>
    <message>
        <source>Several accounts are signed in: choose one.</source>
        <translation>Plusieurs comptes sont connectés : choisissez-en un.</translation>
    </message>
    <message>
        <source>An administrator has to add &quot;http://localhost&quot; to the app registration, under &quot;Mobile and desktop applications&quot;.</source>
        <translation>Un administrateur doit ajouter « http://localhost » à l’inscription d’application, sous « Applications mobiles et de bureau ».</translation>
    </message>
    <message>
        <source>This account belongs to another organisation and is no guest here: use another account, or another tenant.</source>
        <translation>Ce compte appartient à une autre organisation et n’est pas invité ici : utilisez un autre compte ou un autre locataire.</translation>
    </message>
    <message>
        <source>Nobody of this name is known in the tenant: use another account.</source>
        <translation>Personne de ce nom n’est connu dans le locataire : utilisez un autre compte.</translation>
    </message>
    <message>
        <source>The address of the sign-in service is not one of Microsoft&apos;s: check the cloud.</source>
        <translation>L’adresse du service de connexion n’est pas de Microsoft : vérifiez le cloud.</translation>
    </message>
    <message>
        <source>The account is locked, or the address it comes from looks risky: wait, then ask an administrator.</source>
        <translation>Le compte est verrouillé, ou l’adresse d’où il vient paraît risquée : attendez, puis demandez à un administrateur.</translation>
    </message>
    <message>
        <source>The password has expired: change it, then sign in again.</source>
        <translation>Le mot de passe a expiré : changez-le, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The account is disabled: ask an administrator.</source>
        <translation>Le compte est désactivé : demandez à un administrateur.</translation>
    </message>
    <message>
        <source>Nobody is signed in there any more: sign in again.</source>
        <translation>Personne n’y est plus connecté : reconnectez-vous.</translation>
    </message>
    <message>
        <source>The tenant is missing: give its GUID or one of its domains.</source>
        <translation>Le locataire manque : indiquez son GUID ou l’un de ses domaines.</translation>
    </message>
    <message>
        <source>A second factor has to be set up first: sign in again and follow the page.</source>
        <translation>Un second facteur doit d’abord être configuré : reconnectez-vous et suivez la page.</translation>
    </message>
    <message>
        <source>A second factor is needed, or the last one is too long ago: sign in again.</source>
        <translation>Un second facteur est nécessaire, ou le dernier est trop ancien : reconnectez-vous.</translation>
    </message>
    <message>
        <source>The device has to prove itself: sign in again on a device that the organisation knows.</source>
        <translation>L’appareil doit s’authentifier : reconnectez-vous sur un appareil que l’organisation connaît.</translation>
    </message>
    <message>
        <source>An administrator has to assign this account to the application.</source>
        <translation>Un administrateur doit affecter ce compte à l’application.</translation>
    </message>
    <message>
        <source>The name or the password is wrong: sign in again.</source>
        <translation>Le nom ou le mot de passe est incorrect : reconnectez-vous.</translation>
    </message>
    <message>
        <source>A Conditional Access policy does not allow this sign-in: try the browser on a managed device, or ask an administrator which policy it is.</source>
        <translation>Une stratégie d’accès conditionnel n’autorise pas cette connexion : essayez le navigateur sur un appareil géré, ou demandez à un administrateur de quelle stratégie il s’agit.</translation>
    </message>
    <message>
        <source>The earlier sign-in was ended, for example by a new password: sign in again.</source>
        <translation>La connexion précédente a été interrompue, par exemple par un nouveau mot de passe : reconnectez-vous.</translation>
    </message>
    <message>
        <source>The request was not as the service wants it: this is a fault of Mullion; please report it with the details.</source>
        <translation>La demande n’était pas conforme : c’est un défaut de Mullion ; signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>Another service has to confirm the sign-in: sign in again.</source>
        <translation>Un autre service doit confirmer la connexion : reconnectez-vous.</translation>
    </message>
    <message>
        <source>The application belongs to one tenant: give that tenant&apos;s GUID or domain.</source>
        <translation>L’application appartient à un seul locataire : indiquez son GUID ou son domaine.</translation>
    </message>
    <message>
        <source>The same was asked too often: wait some minutes.</source>
        <translation>La même demande a été faite trop souvent : attendez quelques minutes.</translation>
    </message>
    <message>
        <source>Exchange Online is not in this tenant, or the cloud is the wrong one.</source>
        <translation>Exchange Online n’existe pas dans ce locataire, ou ce n’est pas le bon cloud.</translation>
    </message>
    <message>
        <source>The code was used already or its time is over: start the sign-in again.</source>
        <translation>Le code a déjà été utilisé ou a expiré : recommencez la connexion.</translation>
    </message>
    <message>
        <source>Consent is missing: an administrator has to grant the application&apos;s permissions (&quot;Grant admin consent&quot; in the app registration).</source>
        <translation>Le consentement manque : un administrateur doit accorder les autorisations de l’application (« Accorder le consentement administrateur » dans l’inscription).</translation>
    </message>
    <message>
        <source>This client id is one of Microsoft&apos;s own: register an application of your own.</source>
        <translation>Cet identifiant de client appartient à Microsoft : inscrivez votre propre application.</translation>
    </message>
    <message>
        <source>Consent was declined on the page.</source>
        <translation>Le consentement a été refusé sur la page.</translation>
    </message>
    <message>
        <source>The app registration lacks a permission: an administrator has to add those of Office 365 Exchange Online.</source>
        <translation>Il manque une autorisation à l’inscription : un administrateur doit ajouter celles d’Office 365 Exchange Online.</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer good: sign in again.</source>
        <translation>La connexion précédente n’est plus valable : reconnectez-vous.</translation>
    </message>
    <message>
        <source>A permission that was asked for does not exist: check the app registration and the cloud.</source>
        <translation>Une autorisation demandée n’existe pas : vérifiez l’inscription d’application et le cloud.</translation>
    </message>
    <message>
        <source>The code has not been typed yet.</source>
        <translation>Le code n’a pas encore été saisi.</translation>
    </message>
    <message>
        <source>The organisation wants people to sign in anew from time to time: sign in again.</source>
        <translation>L’organisation demande de se reconnecter de temps en temps : reconnectez-vous.</translation>
    </message>
    <message>
        <source>The application is not known in this tenant: check the client id, the tenant and the cloud.</source>
        <translation>L’application n’est pas connue dans ce locataire : vérifiez l’identifiant de client, le locataire et le cloud.</translation>
    </message>
    <message>
        <source>The certificate is not the registered one: upload it to the app registration.</source>
        <translation>Le certificat n’est pas celui qui est inscrit : chargez-le dans l’inscription d’application.</translation>
    </message>
    <message>
        <source>The client id is none: copy &quot;Application (client) ID&quot; from the app registration.</source>
        <translation>Ce n’est pas un identifiant de client : copiez « ID d’application (client) » depuis l’inscription.</translation>
    </message>
    <message>
        <source>The redirect address is registered as &quot;Single-page application&quot;: an administrator has to move it to &quot;Mobile and desktop applications&quot;.</source>
        <translation>L’adresse de redirection est inscrite comme « Application monopage » : un administrateur doit la déplacer vers « Applications mobiles et de bureau ».</translation>
    </message>
    <message>
        <source>The application&apos;s credential is wrong or has expired: an administrator has to renew it.</source>
        <translation>L’information d’identification de l’application est incorrecte ou expirée : un administrateur doit la renouveler.</translation>
    </message>
    <message>
        <source>The service asks for a secret: register &quot;http://localhost&quot; under &quot;Mobile and desktop applications&quot;, and allow public client flows for device codes.</source>
        <translation>Le service demande un secret : inscrivez « http://localhost » sous « Applications mobiles et de bureau », et autorisez les flux clients publics pour les codes d’appareil.</translation>
    </message>
    <message>
        <source>There is no such tenant: check its name, or choose another cloud.</source>
        <translation>Ce locataire n’existe pas : vérifiez son nom ou choisissez un autre cloud.</translation>
    </message>
    <message>
        <source>The sign-in service is busy: try again in some minutes.</source>
        <translation>Le service de connexion est occupé : réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The tenant cannot be told: give its GUID.</source>
        <translation>Le locataire ne peut pas être déterminé : indiquez son GUID.</translation>
    </message>
    <message>
        <source>The tenant lives in a national cloud: choose the other cloud.</source>
        <translation>Le locataire se trouve dans un cloud national : choisissez l’autre cloud.</translation>
    </message>
    <message>
        <source>The tenant has made too many requests: wait some minutes.</source>
        <translation>Le locataire a fait trop de demandes : attendez quelques minutes.</translation>
    </message>
    <message>
        <source>This way of signing in needs the tenant: give its GUID or domain.</source>
        <translation>Cette connexion a besoin du locataire : indiquez son GUID ou son domaine.</translation>
    </message>
    <message>
        <source>The sign-in service refused; its words say why (%1).</source>
        <translation>Le service de connexion a refusé ; ses mots disent pourquoi (%1).</translation>
    </message>
</context>
<context>
    <name>words::state</name>
    <message>
        <source>finished</source>
        <comment>State of a run</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <comment>State of a run</comment>
        <translation>arrêtée par une personne</translation>
    </message>
    <message>
        <source>stopped: signed out</source>
        <comment>State of a run</comment>
        <translation>arrêtée : déconnecté</translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <comment>State of a run</comment>
        <translation>arrêtée : non autorisé</translation>
    </message>
    <message>
        <source>stopped: too many failures</source>
        <comment>State of a run</comment>
        <translation>arrêtée : trop d’échecs</translation>
    </message>
    <message>
        <source>stopped: the same failure again</source>
        <comment>State of a run</comment>
        <translation>arrêtée : toujours le même échec</translation>
    </message>
    <message>
        <source>stopped: the store failed</source>
        <comment>State of a run</comment>
        <translation>arrêtée : le magasin a failli</translation>
    </message>
    <message>
        <source>stopped by a mistake of the program</source>
        <comment>State of a run</comment>
        <translation>arrêtée par une erreur du programme</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>State of a mailbox</comment>
        <translation>disparue</translation>
    </message>
    <message>
        <source>no policy</source>
        <comment>State of a mailbox</comment>
        <translation>sans stratégie</translation>
    </message>
    <message>
        <source>uncovered</source>
        <comment>State of a mailbox</comment>
        <translation>non couverte</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>State of a mailbox</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>State of a mailbox</comment>
        <translation>ambiguë</translation>
    </message>
    <message>
        <source>exception</source>
        <comment>State of a mailbox</comment>
        <translation>exception</translation>
    </message>
    <message>
        <source>drifted</source>
        <comment>State of a mailbox</comment>
        <translation>déviée</translation>
    </message>
    <message>
        <source>customised</source>
        <comment>State of a mailbox</comment>
        <translation>personnalisée</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>State of a mailbox</comment>
        <translation>partielle</translation>
    </message>
    <message>
        <source>open</source>
        <comment>State of a mailbox</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>segmented</source>
        <comment>State of a mailbox</comment>
        <translation>segmentée</translation>
    </message>
    <message>
        <source>It is neither in the list of all mailboxes nor found by its id.</source>
        <translation>Elle n’est ni dans la liste de toutes les boîtes aux lettres, ni trouvée par son identifiant.</translation>
    </message>
    <message>
        <source>This connection has no policy, so nothing says what is wanted.</source>
        <translation>Cette connexion n’a pas de stratégie, rien ne dit donc ce qui est voulu.</translation>
    </message>
    <message>
        <source>No policy&apos;s scope claims this mailbox.</source>
        <translation>L’étendue d’aucune stratégie ne couvre cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>The calendar was never read, could not be read, or was read too long ago.</source>
        <translation>Le calendrier n’a jamais été lu, n’a pas pu l’être, ou l’a été il y a trop longtemps.</translation>
    </message>
    <message>
        <source>An entry that matters has a name that fits several recipients.</source>
        <translation>Une entrée qui compte porte un nom qui correspond à plusieurs destinataires.</translation>
    </message>
    <message>
        <source>Default is kept as it is, on purpose.</source>
        <translation>Default est laissé tel quel, volontairement.</translation>
    </message>
    <message>
        <source>Somebody changed what our last run left.</source>
        <translation>Quelqu’un a modifié ce que notre dernière exécution avait laissé.</translation>
    </message>
    <message>
        <source>Its owner chose Default before any run of ours.</source>
        <translation>Le propriétaire avait choisi Default avant toute exécution de notre part.</translation>
    </message>
    <message>
        <source>Default is closed, but people who should see something do not: a group&apos;s entry is missing or dead.</source>
        <translation>Default est fermé, mais des personnes qui devraient voir quelque chose ne le voient pas : l’entrée d’un groupe manque ou est morte.</translation>
    </message>
    <message>
        <source>Default is still as it came.</source>
        <translation>Default est encore tel qu’à l’origine.</translation>
    </message>
    <message>
        <source>Everything is as the policy wants.</source>
        <translation>Tout est comme la stratégie le veut.</translation>
    </message>
    <message>
        <source>The mailbox is no more.</source>
        <translation>La boîte aux lettres n’existe plus.</translation>
    </message>
    <message>
        <source>The calendar was never read.</source>
        <translation>Le calendrier n’a jamais été lu.</translation>
    </message>
    <message>
        <source>The last reading failed.</source>
        <translation>La dernière lecture a échoué.</translation>
    </message>
    <message>
        <source>The last reading is too old.</source>
        <translation>La dernière lecture est trop ancienne.</translation>
    </message>
    <message>
        <source>The service did not show the entry of Default.</source>
        <translation>Le service n’a pas montré l’entrée de Default.</translation>
    </message>
    <message>
        <source>The service did not show the entry of Anonymous.</source>
        <translation>Le service n’a pas montré l’entrée d’Anonymous.</translation>
    </message>
    <message>
        <source>The name on an entry fits several recipients.</source>
        <translation>Le nom d’une entrée correspond à plusieurs destinataires.</translation>
    </message>
    <message>
        <source>The mailbox was made anew since.</source>
        <translation>La boîte aux lettres a été recréée depuis.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>Il n’y a pas de stratégie.</translation>
    </message>
    <message>
        <source>No policy claims it.</source>
        <translation>Aucune stratégie ne la couvre.</translation>
    </message>
    <message>
        <source>Mailboxes of this type are not in scope unless named.</source>
        <translation>Les boîtes aux lettres de ce type ne sont dans l’étendue que si elles sont nommées.</translation>
    </message>
    <message>
        <source>A field of the scope was not read.</source>
        <translation>Un champ de l’étendue n’a pas été lu.</translation>
    </message>
    <message>
        <source>Two policies claim it.</source>
        <translation>Deux stratégies la couvrent.</translation>
    </message>
    <message>
        <source>It is no longer in scope.</source>
        <translation>Elle n’est plus dans l’étendue.</translation>
    </message>
    <message>
        <source>Kept as an exception.</source>
        <translation>Conservée comme exception.</translation>
    </message>
    <message>
        <source>Its exception has expired.</source>
        <translation>Son exception a expiré.</translation>
    </message>
    <message>
        <source>Kept as an exception, but a grant is missing.</source>
        <translation>Conservée comme exception, mais un octroi manque.</translation>
    </message>
    <message>
        <source>Somebody shares less since our last run.</source>
        <translation>Quelqu’un partage moins depuis notre dernière exécution.</translation>
    </message>
    <message>
        <source>Somebody shares more since our last run.</source>
        <translation>Quelqu’un partage plus depuis notre dernière exécution.</translation>
    </message>
    <message>
        <source>Somebody shares otherwise since our last run.</source>
        <translation>Quelqu’un partage autrement depuis notre dernière exécution.</translation>
    </message>
    <message>
        <source>Its owner chose Default.</source>
        <translation>Le propriétaire a choisi Default.</translation>
    </message>
    <message>
        <source>Its owner closed it.</source>
        <translation>Le propriétaire l’a fermé.</translation>
    </message>
    <message>
        <source>A group&apos;s entry is missing.</source>
        <translation>L’entrée d’un groupe manque.</translation>
    </message>
    <message>
        <source>A group was made anew; its old entry grants nothing.</source>
        <translation>Un groupe a été recréé ; son ancienne entrée n’accorde rien.</translation>
    </message>
    <message>
        <source>Default is as it came.</source>
        <translation>Default est tel qu’à l’origine.</translation>
    </message>
    <message>
        <source>Anonymous is not as the policy wants.</source>
        <translation>Anonymous n’est pas comme la stratégie le veut.</translation>
    </message>
    <message>
        <source>A group has an entry that no policy wants any more.</source>
        <translation>Un groupe a une entrée qu’aucune stratégie ne veut plus.</translation>
    </message>
    <message>
        <source>A group&apos;s entry has other rights than the policy says.</source>
        <translation>L’entrée d’un groupe a d’autres autorisations que ne le dit la stratégie.</translation>
    </message>
    <message>
        <source>As the policy wants.</source>
        <translation>Comme la stratégie le veut.</translation>
    </message>
    <message>
        <source>Changed since our last run: reported, not touched.</source>
        <translation>Modifiée depuis notre dernière exécution : signalé, laissé tel quel.</translation>
    </message>
    <message>
        <source>Changed since our last run: accepted as an exception.</source>
        <translation>Modifiée depuis notre dernière exécution : accepté comme exception.</translation>
    </message>
    <message>
        <source>Changed since our last run: put back.</source>
        <translation>Modifiée depuis notre dernière exécution : rétabli.</translation>
    </message>
    <message>
        <source>Customised: held for a decision.</source>
        <translation>Personnalisée : suspendue jusqu’à décision.</translation>
    </message>
    <message>
        <source>Customised: kept.</source>
        <translation>Personnalisée : conservée.</translation>
    </message>
    <message>
        <source>Customised: overwritten.</source>
        <translation>Personnalisée : écrasée.</translation>
    </message>
    <message>
        <source>A group of the policy cannot carry rights.</source>
        <translation>Un groupe de la stratégie ne peut pas porter d’autorisations.</translation>
    </message>
    <message>
        <source>Put back from the snapshot.</source>
        <translation>Rétablie depuis l’instantané.</translation>
    </message>
    <message>
        <source>Not in the snapshot.</source>
        <translation>Absente de l’instantané.</translation>
    </message>
    <message>
        <source>The snapshot holds no reading of it.</source>
        <translation>L’instantané n’en contient aucune lecture.</translation>
    </message>
    <message>
        <source>It was not customised.</source>
        <translation>Elle n’était pas personnalisée.</translation>
    </message>
    <message>
        <source>An entry of the snapshot names nobody who could be added.</source>
        <translation>Une entrée de l’instantané ne désigne personne qui puisse être ajouté.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Défaite.</translation>
    </message>
    <message>
        <source>The run did not touch it.</source>
        <translation>L’exécution n’y a pas touché.</translation>
    </message>
    <message>
        <source>Somebody changed it since.</source>
        <translation>Quelqu’un l’a modifiée depuis.</translation>
    </message>
    <message>
        <source>To become send-only.</source>
        <translation>À passer en envoi seul.</translation>
    </message>
    <message>
        <source>Somebody changed it after the plan was made.</source>
        <translation>Quelqu’un l’a modifiée après l’établissement du plan.</translation>
    </message>
    <message>
        <source>change</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>modifier</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>suspendre</translation>
    </message>
    <message>
        <source>The plan writes to this mailbox.</source>
        <translation>Le plan écrit dans cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>The plan leaves this mailbox as it is.</source>
        <translation>Le plan laisse cette boîte aux lettres telle quelle.</translation>
    </message>
    <message>
        <source>Nothing is done before somebody has decided.</source>
        <translation>Rien n’est fait avant que quelqu’un ait décidé.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Result of a row of a run</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>Result of a row of a run</comment>
        <translation>commencée</translation>
    </message>
    <message>
        <source>done</source>
        <comment>Result of a row of a run</comment>
        <translation>faite</translation>
    </message>
    <message>
        <source>held</source>
        <comment>Result of a row of a run</comment>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>Result of a row of a run</comment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>in doubt</source>
        <comment>Result of a row of a run</comment>
        <translation>en doute</translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation>Rien n’a encore été envoyé pour elle.</translation>
    </message>
    <message>
        <source>A write may have been sent; resuming reads before it goes on.</source>
        <translation>Une écriture a peut-être été envoyée ; la reprise lit avant de continuer.</translation>
    </message>
    <message>
        <source>As planned, and proved by reading it back.</source>
        <translation>Comme prévu, et prouvé par relecture.</translation>
    </message>
    <message>
        <source>Not done, on purpose.</source>
        <translation>Pas fait, volontairement.</translation>
    </message>
    <message>
        <source>It could not be done; nothing further was sent.</source>
        <translation>Cela n’a pas pu être fait ; rien d’autre n’a été envoyé.</translation>
    </message>
    <message>
        <source>A write was sent and its effect is not known; resuming reads again.</source>
        <translation>Une écriture a été envoyée et son effet est inconnu ; la reprise relit.</translation>
    </message>
    <message>
        <source>running</source>
        <comment>State of a run</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not ended</source>
        <comment>State of a run</comment>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminée.</translation>
    </message>
    <message>
        <source>Stopped before the end; it can be resumed.</source>
        <translation>Arrêtée avant la fin ; elle peut être reprise.</translation>
    </message>
    <message>
        <source>Stopped: sign in again, then resume.</source>
        <translation>Arrêtée : reconnectez-vous, puis reprenez.</translation>
    </message>
    <message>
        <source>Stopped: the service refuses; has a role expired? Resume when it is back.</source>
        <translation>Arrêtée : le service refuse ; un rôle a-t-il expiré ? Reprenez quand il est revenu.</translation>
    </message>
    <message>
        <source>Stopped: too many rows failed.</source>
        <translation>Arrêtée : trop de lignes ont échoué.</translation>
    </message>
    <message>
        <source>Stopped: the same failure again and again.</source>
        <translation>Arrêtée : toujours le même échec.</translation>
    </message>
    <message>
        <source>Stopped: the store could not record what was to be done.</source>
        <translation>Arrêtée : le magasin n’a pas pu consigner ce qui devait être fait.</translation>
    </message>
    <message>
        <source>Stopped: a rule of the program was broken. Please report it.</source>
        <translation>Arrêtée : une règle du programme a été enfreinte. Veuillez le signaler.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>Rows of a run</comment>
        <translation>%1 faites</translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>Rows of a run</comment>
        <translation>%1 suspendues</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>Rows of a run</comment>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <comment>Rows of a run</comment>
        <translation>%1 en doute</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>Rows of a run</comment>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <comment>Rows of a run</comment>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>An entry of somebody who was deleted.</source>
        <translation>Une entrée de quelqu’un qui a été supprimé.</translation>
    </message>
    <message>
        <source>stopped: lease lost</source>
        <comment>State of a run</comment>
        <translation>arrêtée : exclusivité perdue</translation>
    </message>
    <message>
        <source>Stopped: the run no longer had the tenant to itself.</source>
        <translation>Arrêtée : l’exécution n’avait plus le locataire pour elle seule.</translation>
    </message>
    <message>
        <source>The mailbox was not found: it is gone, or out of reach for this account.</source>
        <translation>La boîte aux lettres est introuvable : elle n’existe plus, ou ce compte ne peut pas l’atteindre.</translation>
    </message>
    <message>
        <source>%1 begun</source>
        <comment>Rows of a run</comment>
        <translation>%1 commencées</translation>
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
        <translation>tous à l’intérieur</translation>
    </message>
    <message>
        <source>everybody outside</source>
        <comment>Whom an entry speaks of</comment>
        <translation>tous à l’extérieur</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>An entry whose name fits several</comment>
        <translation>ambigu</translation>
    </message>
    <message>
        <source>orphan</source>
        <comment>An entry whose owner is no more</comment>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>external</source>
        <comment>An entry of somebody outside</comment>
        <translation>externe</translation>
    </message>
    <message>
        <source>of the group</source>
        <comment>An entry of a group mailbox&apos;s owners or members</comment>
        <translation>du groupe</translation>
    </message>
    <message>
        <source>Everybody in the organisation who has no closer entry, by name or through a group.</source>
        <translation>Tous ceux de l’organisation qui n’ont pas d’entrée plus proche, par leur nom ou par un groupe.</translation>
    </message>
    <message>
        <source>Everybody who is not signed in to the organisation.</source>
        <translation>Tous ceux qui ne sont pas connectés à l’organisation.</translation>
    </message>
    <message>
        <source>Several recipients have this name, and the service does not say which is meant.</source>
        <translation>Plusieurs destinataires portent ce nom, et le service ne dit pas lequel est visé.</translation>
    </message>
    <message>
        <source>Nobody has this name any more: the account was deleted or renamed. The entry lets nobody in.</source>
        <translation>Plus personne ne porte ce nom : le compte a été supprimé ou renommé. L’entrée ne laisse entrer personne.</translation>
    </message>
    <message>
        <source>Somebody outside, invited by the owner to share this calendar.</source>
        <translation>Quelqu’un de l’extérieur, invité par le propriétaire à partager ce calendrier.</translation>
    </message>
    <message>
        <source>The owners or members of the group whose mailbox this is; left alone.</source>
        <translation>Les propriétaires ou membres du groupe dont c’est la boîte aux lettres ; laissés tels quels.</translation>
    </message>
</context>
</TS>
