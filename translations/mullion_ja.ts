<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>auth::page</name>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Close this window and go back to Mullion. Do not pass on its address or text.</source>
        <translation>このウィンドウを閉じて Mullion に戻ってください。アドレスや内容を他の人に渡さないでください。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>Close this window. Mullion says what to do next.</source>
        <translation>このウィンドウを閉じてください。次の手順は Mullion に表示されます。</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in</source>
        <translation>このページはどのサインインにも対応していません</translation>
    </message>
    <message>
        <source>Mullion waits for the answer of the sign-in service, and this is not it. Close this window.</source>
        <translation>Mullion はサインイン サービスの応答を待っていますが、これは別のものです。このウィンドウを閉じてください。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Run %1: %2</source>
        <translation>実行 %1: %2</translation>
    </message>
    <message>
        <source>&quot;mullionctl runs resume %1&quot; goes on.</source>
        <translation>「mullionctl runs resume %1」で続行します。</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>計画: %1</translation>
    </message>
    <message>
        <source>%1 found, %2 read, %3 failed</source>
        <translation>検出 %1、読み取り %2、失敗 %3</translation>
    </message>
    <message>
        <source>%1 rows in %2, described in %3</source>
        <translation>%2 に %1 行、説明は %3</translation>
    </message>
    <message>
        <source>The window %1 is over; &quot;mullionctl runs resume&quot; goes on with the run.</source>
        <translation>時間枠 %1 は終わりました。「mullionctl runs resume」で実行を続けます。</translation>
    </message>
    <message>
        <source>%1 events in %2 commits, all as they were written</source>
        <translation>%2 回のコミットに %1 件のイベント、すべて書き込まれたときのままです</translation>
    </message>
    <message>
        <source>Event %1 or one committed with it was altered, added or removed</source>
        <translation>イベント %1、または一緒にコミットされたイベントが、変更、追加、または削除されています</translation>
    </message>
    <message>
        <source>%1: this group cannot carry calendar rights</source>
        <translation>%1: このグループは予定表のアクセス許可を持てません</translation>
    </message>
    <message>
        <source>Out of policy: %1. Not known: %2. Coverage: %3 of %4 read.</source>
        <translation>ポリシー外: %1。不明: %2。カバー率: %4 件中 %3 件を読み取り済み。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>does not serve</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no (%1 is not exported to this account)</source>
        <translation>いいえ (%1 はこのアカウントでは使用できません)</translation>
    </message>
    <message>
        <source>unknown (the service does not say)</source>
        <translation>不明 (サービスが示していません)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>接続:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>テナント:</translation>
    </message>
    <message>
        <source>Cloud:</source>
        <translation>クラウド:</translation>
    </message>
    <message>
        <source>Signed in as:</source>
        <translation>サインイン:</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>ストア:</translation>
    </message>
    <message>
        <source>Exchange through:</source>
        <translation>Exchange の経路:</translation>
    </message>
    <message>
        <source>Read calendars:</source>
        <translation>予定表の読み取り:</translation>
    </message>
    <message>
        <source>Write calendars:</source>
        <translation>予定表の書き込み:</translation>
    </message>
    <message>
        <source>Write email apps:</source>
        <translation>メール アプリの書き込み:</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>グループ:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>People in it:</source>
        <translation>人数:</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未集計</translation>
    </message>
    <message>
        <source>Changed by:</source>
        <translation>変更できる人:</translation>
    </message>
    <message>
        <source>%1 (joining: %2)</source>
        <translation>%1 (参加: %2)</translation>
    </message>
    <message>
        <source>Can carry calendar rights:</source>
        <translation>予定表のアクセス許可を持てるか:</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Namesakes are not known: nothing was scanned yet.</source>
        <translation>同名の相手は不明です: まだ何も読み込まれていません。</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes shown. Coverage: %3 of %4 read.</source>
        <translation>メールボックス %2 件中 %1 件を表示。カバー率: %4 件中 %3 件を読み取り済み。</translation>
    </message>
    <message>
        <source>%1 cannot be told, because a field was not read.</source>
        <translation>%1 件は、読み取られていないフィールドがあるため判断できません。</translation>
    </message>
    <message>
        <source>Last scan: %1</source>
        <translation>最終読み込み: %1</translation>
    </message>
    <message>
        <source>Last scan, not complete: %1</source>
        <translation>最終読み込み (未完了): %1</translation>
    </message>
    <message>
        <source>Nothing was scanned yet; run &quot;mullionctl scan&quot;.</source>
        <translation>まだ何も読み込まれていません。「mullionctl scan」を実行してください。</translation>
    </message>
    <message>
        <source>%1: not known; scan it first, or check the address</source>
        <translation>%1: 不明です。先に読み込むか、アドレスを確認してください</translation>
    </message>
    <message>
        <source>&quot;mullionctl scan --policy&quot; with this policy tells entries of its groups from those of namesakes; then plan again.</source>
        <translation>このポリシーで「mullionctl scan --policy」を実行すると、そのグループの項目と同名の項目を区別できます。その後もう一度計画してください。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message numerus="yes">
        <source>%n policies, hash %1</source>
        <translation>
            <numerusform>ポリシー %n 件、ハッシュ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>By</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Run %1 by %2 on %3: %4</source>
        <translation>実行 %1 (%2、%3): %4</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>変更するものはありません。</translation>
    </message>
    <message>
        <source>several have this name</source>
        <translation>同じ名前が複数あります</translation>
    </message>
    <message>
        <source>nobody has this name any more</source>
        <translation>この名前の相手はもういません</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Calendar:</source>
        <translation>予定表:</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状態:</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>履歴:</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;: %2 of %3 mailboxes</source>
        <translation>スナップショット「%1」: メールボックス %3 件中 %2 件</translation>
    </message>
    <message>
        <source>%1: not in it, there is no fresh reading</source>
        <translation>%1: 含まれていません。最近の読み取りがありません</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>From</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? It cannot be brought back.</source>
        <translation>スナップショット「%1」を削除しますか? 元には戻せません。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>when somebody is free or busy</source>
        <translation>空き時間情報</translation>
    </message>
    <message>
        <source>subject and place</source>
        <translation>件名と場所</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The own entry decides:</source>
        <translation>本人の項目で決まります:</translation>
    </message>
    <message>
        <source>Entries of groups decide:</source>
        <translation>グループの項目で決まります:</translation>
    </message>
    <message>
        <source>Default decides:</source>
        <translation>Default で決まります:</translation>
    </message>
    <message>
        <source>No entry decides: not even Default was shown.</source>
        <translation>決める項目がありません: Default も示されませんでした。</translation>
    </message>
    <message>
        <source>holders of full access to the mailbox</source>
        <translation>メールボックスへのフル アクセスを持つ人</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot;, which cannot be told to be theirs</source>
        <translation>項目「%1」(本人のものか判断できません)</translation>
    </message>
    <message>
        <source>the members of &quot;%1&quot;, which could not be read</source>
        <translation>「%1」のメンバー (読み取れませんでした)</translation>
    </message>
    <message>
        <source>%1 owns this calendar and sees everything (calculated).</source>
        <translation>%1 はこの予定表の所有者で、すべてを見られます (計算値)。</translation>
    </message>
    <message>
        <source>%1 sees (calculated): %2</source>
        <extracomment>%1 is a person, %2 how much is seen, e.g. &quot;everything&quot;</extracomment>
        <translation>%1 に見えるもの (計算値): %2</translation>
    </message>
    <message>
        <source>Microsoft does not document this order for Exchange Online. Not examined:</source>
        <translation>Microsoft は Exchange Online のこの順序を文書化していません。調べていないもの:</translation>
    </message>
    <message>
        <source>To sign in, open %1 in any browser and enter the code %2</source>
        <translation>サインインするには、任意のブラウザーで %1 を開き、コード %2 を入力してください</translation>
    </message>
    <message>
        <source>Sign in in the browser that has been opened. If there is none, open this address on this computer:</source>
        <translation>開いたブラウザーでサインインしてください。開かない場合は、このコンピューターで次のアドレスを開いてください:</translation>
    </message>
    <message>
        <source>%1. Open this address on this computer, or use --device-code:</source>
        <translation>%1。このコンピューターで次のアドレスを開くか、--device-code を使ってください:</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this command: %1</source>
        <translation>サインインをキーチェーンに保存できなかったため、このコマンドの終了とともに失われます: %1</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>%1 のパスフレーズ:</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>%1 への同意がありません。管理者がアプリの登録で付与します (「管理者の同意を与える」)。必要とする機能はオフのままです。</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>%2 ではなく %1 としてサインインしました。%2 のサインインはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Whoever answers for it goes on with: %1</source>
        <translation>責任を引き受けて続行するには: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>承認しました: %1</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>有効性</translation>
    </message>
    <message>
        <source>%1: not kept, there is no good reading of it; scan it first</source>
        <translation>%1: 正常な読み取り結果がないため、例外として残していません。先に読み込んでください</translation>
    </message>
    <message>
        <source>Change calendar and email apps of %1 for a minute, and put everything back?</source>
        <translation>%1 の予定表とメール アプリを 1 分間変更し、すべて元に戻しますか?</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>前提としていること</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>代わりの動作</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>セルフテストに合格しました: 一括変更を行えます。</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them with --accept untested.</source>
        <translation>セルフテストに合格していません: だれかが --accept untested で責任を引き受けない限り、一括変更は行えません。</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>a sentence about a pause, and a moment</comment>
        <translation>%1（%2 まで）</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a moment</comment>
        <translation>残り %1、%2 ごろまで</translation>
    </message>
    <message>
        <source>standard output could not be written: %1. What is there is not whole.</source>
        <translation>標準出力に書き込めませんでした: %1。出力された内容は不完全です。</translation>
    </message>
    <message>
        <source>About %1 calls, %2</source>
        <comment>A number, and how long they take: 2 h 10 min</comment>
        <translation>呼び出し約 %1 回、%2</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <comment>A run, by a person</comment>
        <translation>承認者: %1</translation>
    </message>
    <message>
        <source>and %1 more, which list shows with why</source>
        <translation>ほか %1 件。理由は list で表示されます</translation>
    </message>
    <message numerus="yes">
        <source>%n customised mailboxes are kept as exceptions</source>
        <translation>
            <numerusform>個別に設定されたメールボックス %n 件を例外として残します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes: %1 to change in %2 steps, %3 left as they are, %4 held</source>
        <translation>
            <numerusform>メールボックス %n 件: 変更 %1 件 (%2 ステップ)、そのまま %3 件、保留 %4 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage: %1 of %2 in scope freshly read; claimed by no policy: %3</source>
        <translation>カバー率: 対象範囲 %2 件のうち %1 件を最近読み取り済み。どのポリシーにも属さないもの: %3 件</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes of that run are still to be done: resuming it would change them after all</source>
        <translation>
            <numerusform>その実行の未処理のメールボックスが %n 件あります。再開すると変更されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were left out: a field of the query was not read</source>
        <translation>
            <numerusform>メールボックス %n 件を除外しました: クエリのフィールドが読み取られていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n mailboxes? Steps: %1</source>
        <translation>
            <numerusform>メールボックス %n 件を変更しますか? ステップ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1 that changes %n mailboxes? Steps: %2</source>
        <translation>
            <numerusform>メールボックス %n 件を変更する %1 の計画を承認しますか? ステップ: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are exceptions from now on</source>
        <translation>
            <numerusform>メールボックス %n 件を今後は例外とします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions ended; mailboxes that had none: %1</source>
        <translation>
            <numerusform>例外 %n 件を終了しました。例外のなかったメールボックス: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>メールボックス %n 件が異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot;: %n mailboxes</source>
        <translation>
            <numerusform>スナップショット「%1」: メールボックス %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes shown, email apps of %1 read.</source>
        <translation>
            <numerusform>メールボックス %n 件を表示、うち %1 件のメール アプリを読み取り済み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, email apps of %1 read, %2 not readable</source>
        <translation>
            <numerusform>メールボックス %n 件が見つかり、%1 件のメール アプリを読み取り、%2 件は読み取れませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, %1 calendars read, %2 not readable</source>
        <translation>
            <numerusform>メールボックス %n 件を検出、予定表 %1 件を読み取り、%2 件は読み取り不可</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can change it; take their rights away (chmod go=)</source>
        <translation>警告: %1: このコンピューターのほかのユーザーが変更できます。権限を外してください (chmod go=)</translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can read it; take their rights away (chmod go=)</source>
        <translation>警告: %1: このコンピューターのほかのユーザーが読み取れます。権限を外してください (chmod go=)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Work on a practice tenant; nothing real is changed.</source>
        <translation>練習用テナントで作業します。実際のものは何も変更されません。</translation>
    </message>
    <message>
        <source>With --demo: how many mailboxes it has.</source>
        <translation>--demo のとき: メールボックスの数。</translation>
    </message>
    <message>
        <source>With --demo: another seed, other people.</source>
        <translation>--demo のとき: 別のシード、別の人々。</translation>
    </message>
    <message>
        <source>Open this connection instead of the one used last.</source>
        <translation>前回の接続ではなく、この接続を開きます。</translation>
    </message>
    <message>
        <source>Use this store&apos;s file.</source>
        <translation>このストア ファイルを使用します。</translation>
    </message>
    <message>
        <source>Who may see whose calendar in Exchange Online.</source>
        <translation>Exchange Online で、だれがだれの予定表を見られるか。</translation>
    </message>
    <message>
        <source>--mailboxes takes a number from 1 to 1000000</source>
        <translation>--mailboxes には 1 から 1000000 までの数を指定します</translation>
    </message>
    <message>
        <source>--seed takes a number</source>
        <translation>--seed には数を指定します</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>不明: %1</translation>
    </message>
</context>
<context>
    <name>ui::ApproveDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Approve a plan</source>
        <translation>計画を承認する</translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1, which changes %Ln mailboxes? Nothing is written to them: who made the plan carries it out, with your approval beside it.</source>
        <translation>
            <numerusform>メールボックス %Ln 件を変更する %1 の計画を承認しますか? 何も書き込まれません。計画の作成者が、あなたの承認を添えて実行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your key is being fetched from the keychain…</source>
        <translation>キーチェーンから鍵を取り出しています…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>アカウントと鍵</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>The first time, give this to the administrator of the limits file, who enters it among the approvers:</source>
        <translation>初回は、これを制限ファイルの管理者に渡してください。管理者が承認者として登録します:</translation>
    </message>
</context>
<context>
    <name>ui::ApprovePlanAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>計画はまだありません</translation>
    </message>
    <message>
        <source>A second person has to approve it; open a plan that somebody else has made</source>
        <translation>別の人の承認が必要です。他の人が作成した計画を開いてください</translation>
    </message>
    <message>
        <source>A plan is approved as a whole; put back what you took out</source>
        <translation>計画は全体として承認されます。取り除いたものを戻してください</translation>
    </message>
    <message>
        <source>&amp;Approve this plan…</source>
        <translation>この計画を承認…</translation>
    </message>
    <message>
        <source>Sign somebody else&apos;s plan as the second person that a connection&apos;s limits ask for</source>
        <translation>接続の制限が求める 2 人目として、他の人の計画に署名します</translation>
    </message>
</context>
<context>
    <name>ui::CancelRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>この実行は進行中ではありません</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>実行は終わりつつあります</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start nothing new; what was sent is awaited and recorded. The run can be resumed later</source>
        <translation>新しいものは始めません。送信済みのものは応答を待って記録します。実行は後で再開できます</translation>
    </message>
</context>
<context>
    <name>ui::ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>最初の状態に戻す</translation>
    </message>
</context>
<context>
    <name>ui::ConcernPanel</name>
    <message>
        <source>Nothing was sent yet. Before this run:</source>
        <translation>まだ何も送信されていません。この実行の前に:</translation>
    </message>
    <message>
        <source>Run the self-&amp;test...</source>
        <translation>セルフテストを実行(&amp;T)...</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>責任を引き受けます</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBar</name>
    <message>
        <source>Connections, appearance and more (F10)</source>
        <translation>接続、外観など (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Practice tenant: nothing real is changed</source>
        <translation>練習用テナント: 実際のものは何も変更されません</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>アプリケーション %1</translation>
    </message>
    <message>
        <source>Calendars read</source>
        <translation>読み取った予定表</translation>
    </message>
    <message>
        <source>Reading the list of mailboxes…</source>
        <translation>メールボックスの一覧を読み取っています…</translation>
    </message>
    <message>
        <source>%1 of %2 calendars read</source>
        <translation>予定表 %2 件中 %1 件を読み取り済み</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read · last scan %3</source>
        <comment>coverage and age</comment>
        <translation>対象範囲 %2 件中 %1 件を読み取り済み · 最終読み込み %3</translation>
    </message>
    <message>
        <source>%1 · may only read</source>
        <comment>who is signed in</comment>
        <translation>%1 · 読み取りのみ</translation>
    </message>
    <message>
        <source>%1 · the service asks to wait until %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>%1 · サービスが %2 まで待つよう求めています</translation>
    </message>
    <message>
        <source>%1 · the service does not answer, next try at %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>%1 · サービスが応答しません。次の試行は %2</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルは読み取れません。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>There is a connection of this name.</source>
        <translation>同じ名前の接続があります。</translation>
    </message>
    <message>
        <source>This is no GUID: 32 hexadecimal digits in five groups.</source>
        <translation>GUID ではありません: 5 つの区切りからなる 32 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>&amp;Name of the connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>Contoso</source>
        <comment>example of a connection&apos;s name</comment>
        <translation>Contoso</translation>
    </message>
    <message>
        <source>&amp;Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Worldwide and GCC</source>
        <translation>全世界および GCC</translation>
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
        <translation>中国 (21Vianet)</translation>
    </message>
    <message>
        <source>A cloud file…</source>
        <translation>クラウド ファイル…</translation>
    </message>
    <message>
        <source>Cloud &amp;file</source>
        <translation>クラウド ファイル</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID</source>
        <translation>アプリケーション (クライアント) ID</translation>
    </message>
    <message>
        <source>Private &amp;key (PEM), unless it is in the certificate&apos;s file</source>
        <translation>秘密キー (PEM)、証明書のファイルに含まれていない場合</translation>
    </message>
    <message>
        <source>&amp;Sign-in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>I sign in myself</source>
        <translation>自分でサインインする</translation>
    </message>
    <message>
        <source>With a certificate, for unattended use</source>
        <translation>証明書で (無人実行用)</translation>
    </message>
    <message>
        <source>C&amp;ertificate (PEM or PFX)</source>
        <translation>証明書 (PEM または PFX)</translation>
    </message>
    <message>
        <source>Passph&amp;rase of the private key, if it has one; kept until the program ends</source>
        <translation>秘密キーのパスフレーズ (ある場合)。プログラムの終了まで保持されます</translation>
    </message>
    <message>
        <source>This is no cloud file: %1</source>
        <translation>クラウド ファイルではありません: %1</translation>
    </message>
    <message>
        <source>This does not serve: %1</source>
        <comment>a file or a passphrase, and why</comment>
        <translation>これは使用できません: %1</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>Starting the practice tenant…</source>
        <translation>練習用テナントを起動しています…</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>name of the practice tenant&apos;s connection</comment>
        <translation>練習</translation>
    </message>
    <message>
        <source>A run is under way here; opening another connection pauses it.</source>
        <translation>ここで実行が進行中です。別の接続を開くと一時停止します。</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>The chosen mailbox</source>
        <translation>選択したメールボックス</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>May</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Entries of this calendar</source>
        <translation>この予定表の項目</translation>
    </message>
    <message>
        <source>Who decides (calculated)</source>
        <translation>何で決まるか (計算値)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>History of this mailbox</source>
        <translation>このメールボックスの履歴</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are selected</source>
        <translation>
            <numerusform>メールボックス %n 件を選択しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a mailbox to see its calendar</source>
        <translation>予定表を見るメールボックスを選んでください</translation>
    </message>
    <message>
        <source>calendar &quot;%1&quot;</source>
        <comment>name of the folder</comment>
        <translation>予定表「%1」</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>e.g. read 3 minutes ago</comment>
        <translation>%1読み取り</translation>
    </message>
    <message>
        <source>Members of %1: %2, by the entry of %3</source>
        <translation>%1 のメンバー: %2 (%3 の項目による)</translation>
    </message>
    <message>
        <source>Everybody else in the organisation: %1</source>
        <translation>組織内のその他の全員: %1</translation>
    </message>
    <message>
        <source>People outside: %1</source>
        <translation>外部の人: %1</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own comes first, then those of one&apos;s groups, then Default. Owners and holders of full access are not asked.</source>
        <translation>本人の項目が最優先で、次に本人が属するグループの項目、最後に Default です。所有者とフル アクセスを持つ人には適用されません。</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>Only in the first</source>
        <translation>1 つ目のみ</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>2 つ目のみ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>1 つ目</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>2 つ目</translation>
    </message>
</context>
<context>
    <name>ui::Engine</name>
    <message>
        <source>A rule of the program was broken; please report this</source>
        <translation>プログラムの規則が破られました。ご報告ください</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionModel</name>
    <message>
        <source>in force</source>
        <comment>an exception</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>an exception</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>void: the mailbox was made anew</source>
        <comment>an exception</comment>
        <translation>無効: メールボックスが作り直されました</translation>
    </message>
    <message>
        <source>void: the mailbox is gone</source>
        <comment>an exception</comment>
        <translation>無効: メールボックスはもうありません</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>what of a mailbox is kept</comment>
        <translation>予定表</translation>
    </message>
    <message>
        <source>Email apps</source>
        <comment>what of a mailbox is kept</comment>
        <translation>メール アプリ</translation>
    </message>
    <message>
        <source>Kept as</source>
        <comment>title of a column: which right</comment>
        <translation>残す権限</translation>
    </message>
    <message>
        <source>By</source>
        <comment>title of a column: who recorded an exception</comment>
        <translation>記録者</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a column</comment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>title of a column: an exception&apos;s last day</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>title of a column: what an exception is worth now</comment>
        <translation>有効性</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>title of a column: what of a mailbox is kept</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>a run found it customised</source>
        <comment>why there is an exception</comment>
        <translation>実行時にカスタマイズ済みと判明</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionsPage</name>
    <message numerus="yes">
        <source>%Ln exceptions</source>
        <translation>
            <numerusform>例外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>選択した %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>表示中の全 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>例外を記録しています</translation>
    </message>
    <message>
        <source>None of these is in force</source>
        <translation>この中に有効なものはありません</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln exceptions? The policy applies to these mailboxes again, from the next run on. No calendar is changed now.</source>
        <translation>
            <numerusform>例外 %Ln 件を終了しますか? 次の実行からこれらのメールボックスに再びポリシーが適用されます。今は予定表は変更されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>End them</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Import exceptions</source>
        <translation>例外をインポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV ファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no exception yet</source>
        <translation>例外はまだありません</translation>
    </message>
    <message>
        <source>Choose mailboxes and keep them as exceptions, with a reason: policies leave their Default alone from then on. A run that finds customised mailboxes records them by itself, and a list can be imported.</source>
        <translation>メールボックスを選び、理由を付けて例外として残してください。以後、ポリシーはその Default を変更しません。カスタマイズされたメールボックスを見つけた実行は自動的に記録し、一覧をインポートすることもできます。</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>メールボックスを表示</translation>
    </message>
    <message>
        <source>Name, address, reason or person</source>
        <translation>名前、アドレス、理由、担当者</translation>
    </message>
    <message>
        <source>Filter the exceptions by name, address, reason or person</source>
        <translation>例外を名前、アドレス、理由、担当者で絞り込む</translation>
    </message>
    <message>
        <source>Only those in &amp;force</source>
        <translation>有効なもののみ</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列の選択</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Keep the mailboxes of a CSV file: columns address, reason, and if needed expires, facet, kept</source>
        <translation>CSV ファイルのメールボックスを残します: 列は address、reason、必要に応じて expires、facet、kept</translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>The policy applies to these mailboxes again, from the next run on</source>
        <translation>次の実行からこれらのメールボックスに再びポリシーが適用されます</translation>
    </message>
</context>
<context>
    <name>ui::ExportAction</name>
    <message>
        <source>A file is being written</source>
        <translation>ファイルを書き込んでいます</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>書き込むものがありません</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write what the table shows into a CSV file, with what it is beside it</source>
        <translation>表の内容を CSV ファイルに書き込み、その説明を添えます</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV としてエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::FirstLook</name>
    <message numerus="yes">
        <source>%1 of %n mailboxes are in its scope.</source>
        <translation>
            <numerusform>メールボックス %n 件中 %1 件が対象範囲です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>%n 件は、読み取られていないフィールドがあるため判断できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <comment>calendars</comment>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>No calendar in scope was read yet.</source>
        <translation>対象範囲の予定表はまだ読み取られていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n have another value than an untouched calendar. Is one of them your house standard? Then name it as untouched; else these people chose it themselves.</source>
        <translation>
            <numerusform>%n 件は、未変更の予定表とは異なる値です。その中に組織の標準がありますか? あれば未変更の値として指定してください。なければ、本人が選んだものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chose their own sharing.</source>
        <translation>
            <numerusform>%n 人が自分で共有方法を選んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in scope chose their own sharing.</source>
        <translation>対象範囲で自分で共有方法を選んだ人はいません。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会しています…</translation>
    </message>
    <message>
        <source>%1 (%2) sees free/busy through Default, and would see nothing where it is closed.</source>
        <comment>organisation and its domains</comment>
        <translation>%1 (%2) は Default を通して空き時間情報を見ています。閉じると何も見えなくなります。</translation>
    </message>
    <message>
        <source>Free/busy is shared with no other organisation.</source>
        <translation>空き時間情報は他の組織と共有されていません。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Default today, in scope</source>
        <translation>現在の Default (対象範囲)</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>他の組織</translation>
    </message>
    <message>
        <source>Where free/busy is shared with another organisation, it looks through Default too.</source>
        <translation>他の組織と空き時間情報を共有している場合、その組織も Default を通して見ます。</translation>
    </message>
    <message>
        <source>Look &amp;who that is</source>
        <translation>相手を調べる</translation>
    </message>
</context>
<context>
    <name>ui::GiveApprovalAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>計画はまだありません</translation>
    </message>
    <message>
        <source>&amp;Load an approval…</source>
        <translation>承認を読み込む…</translation>
    </message>
    <message>
        <source>Read the file that a second person made by approving this plan</source>
        <translation>別の人がこの計画を承認して作成したファイルを読み込みます</translation>
    </message>
    <message>
        <source>Load an approval</source>
        <translation>承認を読み込む</translation>
    </message>
    <message>
        <source>Approvals (*.approval.json);;All files (*)</source>
        <translation>承認 (*.approval.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message>
        <source>&amp;Add a group</source>
        <translation>グループの追加</translation>
    </message>
    <message>
        <source>A&amp;dd a group to manage</source>
        <translation>管理するグループの追加</translation>
    </message>
</context>
<context>
    <name>ui::GroupRow</name>
    <message>
        <source>Asking about this group…</source>
        <translation>このグループを照会しています…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people in it</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1、%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or address of a mail-enabled security group</source>
        <translation>メールが有効なセキュリティ グループの名前またはアドレス</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Right of the group</source>
        <translation>グループのアクセス許可</translation>
    </message>
    <message>
        <source>How the right is compared</source>
        <translation>アクセス許可の比較方法</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>a group keeps a higher right that it has</comment>
        <translation>以上</translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>a group&apos;s higher right is lowered</comment>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>A higher right that the group already has is left to it</source>
        <translation>グループがすでに持つ上位のアクセス許可はそのまま残します</translation>
    </message>
    <message>
        <source>Another right of the group is replaced, also a higher one</source>
        <translation>グループの他のアクセス許可は、上位であっても置き換えます</translation>
    </message>
    <message>
        <source>Take this group out of the policy</source>
        <translation>このグループをポリシーから外す</translation>
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
            <numerusform>%1 の %Ln 行は取り込まれませんでした:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>例外として残す</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>From then on the policy applies again. Without a day it never does by itself.</source>
        <translation>その後はポリシーが再び適用されます。日付がなければ自動的に適用されることはありません。</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>例外の最終日</translation>
    </message>
</context>
<context>
    <name>ui::KeepExceptionAction</name>
    <message>
        <source>No mailbox is chosen</source>
        <translation>メールボックスが選ばれていません</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>計画を作成しています</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>例外を記録しています</translation>
    </message>
    <message>
        <source>This plan goes by no policy, so there is nothing to make an exception from</source>
        <translation>この計画はポリシーに基づいていないため、例外にするものがありません</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>例外として残す…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; then plan again</source>
        <translation>これらのメールボックスの Default を変えないことを理由とともに記録し、もう一度計画します</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on. Then the plan is made again.</source>
        <translation>
            <numerusform>メールボックス %Ln 件を例外として記録します: Default は最後に読み取ったときのままとなり、以後ポリシーは変更しません。その後、計画を作り直します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeepMailboxesAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>予定表はまだ読み取られていません。先に更新してください</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>例外を記録しています</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>一致するメールボックスがありません</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>例外として残す…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; nothing is written to them</source>
        <translation>理由を付けて、これらのメールボックスの Default を現状のまま残すことを記録します。メールボックスには何も書き込まれません</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on.</source>
        <translation>
            <numerusform>メールボックス %Ln 件を例外として記録します: Default は最後に読み取ったときのままとなり、以後ポリシーは変更しません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>ui::MailboxModel</name>
    <message>
        <source>Unknown</source>
        <comment>right of a calendar that was not read</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>No entry</source>
        <comment>a group has no entry in a calendar</comment>
        <translation>項目なし</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>state of a mailbox created since the last complete scan</comment>
        <translation>%1、新規</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>exception</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>exception</comment>
        <translation>維持</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when a calendar was read</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPage</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>選択した %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n mailboxes</source>
        <translation>
            <numerusform>メールボックス全 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>一致する全 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n mailboxes this cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>メールボックス %n 件は、読み取られていないフィールドがあるため判断できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy cannot be used, so no states are shown: %1</source>
        <translation>ポリシーを使用できないため、状態は表示されません: %1</translation>
    </message>
    <message>
        <source>Name or address, or a field: department:sales, status:open, -type:room</source>
        <translation>名前、アドレス、またはフィールド: department:sales, status:open, -type:room</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列の選択</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>まだ何も読み取られていません</translation>
    </message>
    <message>
        <source>Refresh reads all mailboxes and who may see their calendars. Nothing is changed.</source>
        <translation>「更新」ですべてのメールボックスと、その予定表を誰が見られるかを読み取ります。何も変更しません。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot; holds %n mailboxes.</source>
        <translation>
            <numerusform>スナップショット「%1」にはメールボックス %n 件が入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in scope were not read freshly and are not in it.</source>
        <translation>
            <numerusform>対象範囲の %n 件は最近読み取られておらず、含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show snapshots</source>
        <translation>スナップショットを表示</translation>
    </message>
    <message>
        <source>The snapshot was written to %1.</source>
        <translation>スナップショットを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>実行を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n 行を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendars were read.</source>
        <translation>
            <numerusform>予定表 %n 件を読み取りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n 件は読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>それらを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were recorded as exceptions.</source>
        <translation>
            <numerusform>メールボックス %n 件を例外として記録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, because their Default was not read: %1</source>
        <translation>
            <numerusform>%n 件は Default が読み取られていないため記録されませんでした: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続行する</translation>
    </message>
    <message>
        <source>Closing as soon as what was sent is answered and recorded. The run can be continued at the next start.</source>
        <translation>送信済みのものに応答があり記録され次第、閉じます。実行は次回の起動時に続けられます。</translation>
    </message>
    <message>
        <source>%1, practice tenant</source>
        <comment>connection</comment>
        <translation>%1、練習用テナント</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page and shortcut</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this window: %1</source>
        <translation>サインインをキーチェーンに保存できなかったため、このウィンドウを閉じると失われます: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>パスフレーズを入力…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of the private key (kept until the program ends):</source>
        <translation>秘密キーのパスフレーズ (プログラムの終了まで保持されます):</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>%2 ではなく %1 としてサインインしました。%2 のサインインはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>%1 への同意がありません。管理者がアプリの登録で付与します (「管理者の同意を与える」)。必要とする機能はオフのままです。</translation>
    </message>
    <message>
        <source>%1 made this plan. Look it through; you may approve it if the connection&apos;s limits name you.</source>
        <translation>この計画は %1 が作成しました。内容を確認してください。接続の制限に名前があれば承認できます。</translation>
    </message>
    <message>
        <source>Approve it…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>The plan was written to %1. A second person opens it in Mullion to approve it, or calls &quot;mullionctl approve&quot;.</source>
        <translation>計画を %1 に書き込みました。別の人が Mullion で開いて承認するか、&quot;mullionctl approve&quot; を実行します。</translation>
    </message>
    <message>
        <source>The approval was read; it is checked when the run starts.</source>
        <translation>承認を読み込みました。実行の開始時に確認されます。</translation>
    </message>
    <message>
        <source>Approved: %1. Give this file to the person who made the plan.</source>
        <translation>承認しました: %1。このファイルを計画の作成者に渡してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions have ended.</source>
        <translation>
            <numerusform>例外 %n 件を終了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were not taken.</source>
        <translation>
            <numerusform>ファイルの %n 行は取り込まれませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show exceptions</source>
        <translation>例外を表示</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>A run stopped before its end (%1): %2. Going on reads every row before it is written.</source>
        <comment>title, and how many rows are what</comment>
        <translation>実行が途中で止まりました (%1): %2。続行するときは、書き込む前に各行を読み取ります。</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>New snapshot</source>
        <translation>新しいスナップショット</translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of the %n selected mailboxes as they were last read.</source>
        <translation>
            <numerusform>選択したメールボックス %n 件の予定表を、最後に読み取ったとおりに保存します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of all %n mailboxes that match as they were last read.</source>
        <translation>
            <numerusform>一致するメールボックス全 %n 件の予定表を、最後に読み取ったとおりに保存します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Make snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>There is a snapshot of this name; snapshots never change, so choose another.</source>
        <translation>同じ名前のスナップショットがあります。スナップショットは変更されないため、別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices behind the newest one</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the newest notice</source>
        <translation>最新の通知のみ表示</translation>
    </message>
    <message>
        <source>Show the notices before this one</source>
        <translation>以前の通知も表示</translation>
    </message>
</context>
<context>
    <name>ui::OpenPlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>計画を作成しています</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>計画を開く…</translation>
    </message>
    <message>
        <source>Put a plan from a file on the table: one of yours, or one that you are to approve</source>
        <translation>ファイルから計画を開きます: 自分の計画、または承認する計画</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>計画 (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ui::PauseRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>この実行は進行中ではありません</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>実行は終わりつつあります</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Let the run go on where it was held</source>
        <translation>止めたところから実行を続けます</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Start nothing new; the run keeps its place</source>
        <translation>新しいものは始めません。実行の位置は保たれます</translation>
    </message>
</context>
<context>
    <name>ui::PlanAgainAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>計画を作成しています</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>計画はまだありません</translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation>もう一度計画</translation>
    </message>
    <message>
        <source>Make the same plan on what is known now</source>
        <translation>現在わかっている内容で同じ計画を作ります</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupList</name>
    <message>
        <source>Groups of the plan</source>
        <translation>計画のグループ</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupModel</name>
    <message>
        <source>All mailboxes of the plan</source>
        <translation>計画の全メールボックス</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Other changes, each shared by few</source>
        <translation>その他の変更 (それぞれ少数)</translation>
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
        <translation>%1 に %2 が計画</translation>
    </message>
    <message>
        <source>No mailbox is concerned</source>
        <translation>対象のメールボックスはありません</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>変更するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are</source>
        <translation>
            <numerusform>そのまま %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>保留 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>除外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be recorded as exceptions</source>
        <translation>
            <numerusform>例外として記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>呼び出し %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read freshly</source>
        <translation>対象範囲 %2 件中 %1 件を最近読み取り済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claimed by no policy</source>
        <translation>
            <numerusform>どのポリシーにも属さないもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are not in it, because a field of the query was not read of them.</source>
        <translation>
            <numerusform>メールボックス %Ln 件は、クエリのフィールドが読み取られていないため含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named mailboxes were not found: %1</source>
        <translation>
            <numerusform>指定されたメールボックス %Ln 件が見つかりませんでした: %1</numerusform>
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
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Held: nothing is done</source>
        <comment>what a plan does with a mailbox</comment>
        <translation>保留: 何もしません</translation>
    </message>
    <message>
        <source>Taken out (%1)</source>
        <comment>of a plan; what it would do</comment>
        <translation>除外 (%1)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Kept as exception</source>
        <translation>例外として維持</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Which mailboxes (&amp;scope)</source>
        <translation>対象のメールボックス (範囲)</translation>
    </message>
    <message>
        <source>De&amp;fault becomes</source>
        <translation>Default の変更先</translation>
    </message>
    <message>
        <source>Groups that may see</source>
        <translation>見られるグループ</translation>
    </message>
    <message>
        <source>Mailboxes whose owner had chosen their own sharing</source>
        <translation>所有者が自分で共有方法を選んでいたメールボックス</translation>
    </message>
    <message>
        <source>Untouched means that Default is</source>
        <translation>未変更とみなす Default の値</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;less</source>
        <translation>後で所有者が共有を狭めた場合</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;more</source>
        <translation>後で所有者が共有を広げた場合</translation>
    </message>
    <message>
        <source>Where a kept Default shows more than a group would &amp;get</source>
        <translation>残した Default がグループの得るものより広い場合</translation>
    </message>
    <message>
        <source>People outside the organisation</source>
        <translation>組織外の人</translation>
    </message>
    <message>
        <source>Groups whose entries belong to this policy alone</source>
        <translation>項目がこのポリシーだけに属するグループ</translation>
    </message>
    <message>
        <source>Empty means every person&apos;s mailbox; type:user, department:temp, attr2:sales</source>
        <translation>空の場合は全員のメールボックス。type:user, department:temp, attr2:sales</translation>
    </message>
    <message>
        <source>Set Anonymous to</source>
        <translation>Anonymous の設定値</translation>
    </message>
    <message>
        <source>&amp;Keep them, and remember each as an exception (recommended)</source>
        <translation>そのまま残し、それぞれを例外として記録する (推奨)</translation>
    </message>
    <message>
        <source>&amp;Hold them: change nothing until somebody decides</source>
        <translation>保留する: だれかが決めるまで何も変更しない</translation>
    </message>
    <message>
        <source>&amp;Overwrite them like all others</source>
        <translation>他と同じように上書きする</translation>
    </message>
    <message>
        <source>Report it and leave it</source>
        <translation>報告して、そのままにする</translation>
    </message>
    <message>
        <source>Accept it as an exception</source>
        <translation>例外として受け入れる</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Leave the group out there</source>
        <translation>そこにはグループを加えない</translation>
    </message>
    <message>
        <source>Give the group as much as Default shows</source>
        <translation>Default と同じだけグループに与える</translation>
    </message>
</context>
<context>
    <name>ui::PolicyPage</name>
    <message>
        <source>New policy</source>
        <translation>新しいポリシー</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>New policy %1</source>
        <translation>新しいポリシー %1</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>ポリシーのインポート</translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation>ポリシー (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the policies</source>
        <translation>ポリシーのエクスポート</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>変更あり、未保存</translation>
    </message>
    <message>
        <source>No policy is active</source>
        <translation>有効なポリシーはありません</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>This is the only policy</source>
        <translation>唯一のポリシーです</translation>
    </message>
    <message>
        <source>Poli&amp;cy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>What the policy meets</source>
        <translation>ポリシーの対象の現状</translation>
    </message>
    <message>
        <source>Add a &amp;policy</source>
        <translation>ポリシーの追加</translation>
    </message>
    <message>
        <source>Another policy, for other mailboxes: each mailbox belongs to one at the most</source>
        <translation>別のメールボックスのためのポリシー: 各メールボックスが属するのは最大 1 つです</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take this policy out of the set; no calendar is changed</source>
        <translation>このポリシーを一式から外します。予定表は変更されません</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Read a policy file</source>
        <translation>ポリシー ファイルを読み取ります</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write a policy file, for mullionctl or another machine</source>
        <translation>mullionctl や別のコンピューターのためにポリシー ファイルを書き込みます</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back to the policy that is active</source>
        <translation>有効なポリシーに戻します</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>保存して使用</translation>
    </message>
    <message>
        <source>Make this the active policy; no calendar is changed before a plan was shown</source>
        <translation>このポリシーを有効にします。計画を表示するまで予定表は変更されません</translation>
    </message>
</context>
<context>
    <name>ui::PutBackAction</name>
    <message>
        <source>None of these rows was taken out</source>
        <translation>除外された行はありません</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>計画に戻す</translation>
    </message>
    <message>
        <source>Put these mailboxes back into the plan</source>
        <translation>これらのメールボックスを計画に戻します</translation>
    </message>
</context>
<context>
    <name>ui::QueryField</name>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Words match name or address; department:sales, status:open, -type:room, created&gt;2026-11-01</source>
        <translation>語は名前またはアドレスと照合されます。department:sales, status:open, -type:room, created&gt;2026-11-01</translation>
    </message>
</context>
<context>
    <name>ui::RefreshAction</name>
    <message>
        <source>Mailboxes are being read already</source>
        <translation>すでにメールボックスを読み取っています</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Read these calendars anew</source>
        <translation>これらの予定表を読み取り直します</translation>
    </message>
</context>
<context>
    <name>ui::RestoreAction</name>
    <message>
        <source>There is no snapshot to go back to</source>
        <translation>戻る先のスナップショットがありません</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>計画を作成しています</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>一致するメールボックスがありません</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Show what going back to a snapshot would change; nothing is written yet</source>
        <translation>スナップショットに戻すと何が変わるかを表示します。まだ何も書き込まれません</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>&amp;Only those who had chosen their own sharing</source>
        <translation>自分で共有方法を選んでいた人のみ</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Every entry, also those of people</source>
        <translation>個人のものも含むすべての項目</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>スナップショットから復元</translation>
    </message>
    <message numerus="yes">
        <source>Plan to put the %n selected mailboxes back to what a snapshot holds.</source>
        <translation>
            <numerusform>選択したメールボックス %n 件をスナップショットの内容に戻す計画を作ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put all %n mailboxes that match back to what a snapshot holds.</source>
        <translation>
            <numerusform>一致するメールボックス全 %n 件をスナップショットの内容に戻す計画を作ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and time of a snapshot</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Otherwise only Default, Anonymous and the groups of the policy are put back</source>
        <translation>そうでなければ、Default、Anonymous、ポリシーのグループのみ元に戻します</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>計画を表示</translation>
    </message>
</context>
<context>
    <name>ui::ResumeRunAction</name>
    <message>
        <source>Choose a run first</source>
        <translation>先に実行を選んでください</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>実行が進行中です</translation>
    </message>
    <message>
        <source>Every mailbox of this run has come to its end</source>
        <translation>この実行の全メールボックスは完了しています</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on with what is waiting or in doubt; every mailbox is read first</source>
        <translation>待機中または未確定のものを続けます。各メールボックスを先に読み取ります</translation>
    </message>
    <message>
        <source>Another program carries this run out</source>
        <translation>別のプログラムがこの実行を行っています</translation>
    </message>
</context>
<context>
    <name>ui::RetryRunAction</name>
    <message>
        <source>No mailbox of this run has failed</source>
        <translation>この実行で失敗したメールボックスはありません</translation>
    </message>
    <message>
        <source>Retry the &amp;failed</source>
        <translation>失敗したものを再試行</translation>
    </message>
    <message>
        <source>Try the failed mailboxes of this run once more</source>
        <translation>この実行で失敗したメールボックスをもう一度試します</translation>
    </message>
    <message>
        <source>Resume the run first: some mailboxes have not come to their end</source>
        <translation>先に実行を再開してください: まだ終わっていないメールボックスがあります</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>A plan is being made…</source>
        <translation>計画を作成しています…</translation>
    </message>
    <message>
        <source>Groups are checked and every mailbox is decided on. Nothing is written.</source>
        <translation>グループを確認し、各メールボックスについて判断しています。何も書き込まれません。</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>計画はまだありません</translation>
    </message>
    <message>
        <source>Choose mailboxes, then Segment or Restore. What would change is shown here first; nothing is written before you start it.</source>
        <translation>メールボックスを選び、「セグメント」または「復元」を実行してください。何が変わるかをまずここに表示します。開始するまで何も書き込まれません。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>選択した %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>表示中の全 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes</source>
        <translation>
            <numerusform>メールボックス %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Power&amp;Shell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Show the PowerShell a colleague would type for these rows</source>
        <translation>同僚がこれらの行のために入力する PowerShell を表示します</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>メールボックスを表示</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名前またはアドレス</translation>
    </message>
    <message>
        <source>Filter the plan by name or address</source>
        <translation>名前またはアドレスで計画を絞り込む</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列の選択</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>計画の行</translation>
    </message>
    <message>
        <source>P&amp;lan file</source>
        <translation>計画ファイル</translation>
    </message>
    <message>
        <source>Plans from and to files, and approvals</source>
        <translation>計画のファイル入出力と承認</translation>
    </message>
</context>
<context>
    <name>ui::RunCountsBar</name>
    <message numerus="yes">
        <source>%Ln changed by others</source>
        <translation>
            <numerusform>他の人による変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and status, e.g. 412 done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mailboxes that somebody else changed at the same time</source>
        <translation>同時に他の人が変更したメールボックス</translation>
    </message>
</context>
<context>
    <name>ui::RunDetail</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest rows in sight until something is scrolled or chosen</source>
        <translation>スクロールや選択をするまで、最新の行を表示し続けます</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列の選択</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>実行の行</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>stopping</source>
        <comment>state of a run</comment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a run</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a run</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who started a run</comment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a run</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <comment>state of a run that another program carries out</comment>
        <translation>別の場所で実行中</translation>
    </message>
</context>
<context>
    <name>ui::RunProgressLine</name>
    <message>
        <source>Started %1 by %2</source>
        <comment>a run: when, by whom</comment>
        <translation>%1 に %2 が開始</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a run: when</comment>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <comment>of a run, in a person&apos;s words</comment>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>チケット %1</translation>
    </message>
    <message>
        <source>%1 mailboxes a second</source>
        <comment>the pace of a run</comment>
        <translation>毎秒 %1 メールボックス</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a time of day</comment>
        <translation>残り %1、%2 ごろまで</translation>
    </message>
    <message>
        <source>The first mailboxes are being read…</source>
        <comment>a run that has just started</comment>
        <translation>最初のメールボックスを読み取っています…</translation>
    </message>
    <message>
        <source>Stopping: what was sent is awaited and recorded.</source>
        <translation>停止中: 送信済みのものは応答を待って記録します。</translation>
    </message>
    <message>
        <source>Paused: nothing new is sent; the run keeps its place.</source>
        <translation>一時停止中: 新しいものは送信しません。実行の位置は保たれます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a run ended, and technical words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %Ln mailboxes that were begun are brought to their end.</source>
        <translation>
            <numerusform>一時停止しています: 開始済みのメールボックス %Ln 個を最後まで処理します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program carries this run out: %1.</source>
        <comment>a run; person, computer and process</comment>
        <translation>別のプログラムがこの実行を行っています: %1。</translation>
    </message>
    <message>
        <source>This run has not come to its end. Resuming reads every mailbox before it is written.</source>
        <translation>この実行は終わっていません。再開すると、書き込む前に各メールボックスを読み取ります。</translation>
    </message>
</context>
<context>
    <name>ui::RunRowsModel</name>
    <message>
        <source>Nothing was different</source>
        <comment>a row of a run</comment>
        <translation>違いはありませんでした</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a mailbox, from what to what</comment>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>The run of %1</source>
        <comment>a moment</comment>
        <translation>%1 の実行</translation>
    </message>
    <message>
        <source>A run is being made ready: groups and mailboxes are looked at once more…</source>
        <translation>実行を準備しています: グループとメールボックスをもう一度確認します…</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>まだ何も変更されていません</translation>
    </message>
    <message>
        <source>A run begins with a plan: choose mailboxes, look at what would change, and start it on the Review page. Every run stays here, with what it did to each mailbox.</source>
        <translation>実行は計画から始まります: メールボックスを選び、何が変わるかを見て、「確認」ページで開始してください。各実行と、メールボックスごとに行ったことは、ここに残ります。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>ui::SavePlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>計画を作成しています</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>計画はまだありません</translation>
    </message>
    <message>
        <source>&amp;Save the plan…</source>
        <translation>計画を保存…</translation>
    </message>
    <message>
        <source>Write what is left of the plan into a file: for a second person to approve, or for another day</source>
        <translation>計画の残りをファイルに書き込みます: 別の人の承認用、または後日のため</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>計画を保存</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>計画 (*.json)</translation>
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
        <translation>これらの行の PowerShell</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the script that is shown</source>
        <translation>表示中のスクリプトをコピーします</translation>
    </message>
    <message>
        <source>None of these rows changes anything.</source>
        <translation>これらの行で変更されるものはありません。</translation>
    </message>
    <message>
        <source>The first %1 of %2 mailboxes. Choose rows or a group to see theirs.</source>
        <translation>メールボックス %2 件中、最初の %1 件。行またはグループを選ぶと、そのスクリプトが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes, in the order of the table.</source>
        <translation>
            <numerusform>メールボックス %Ln 件、表の順。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentAction</name>
    <message>
        <source>There is no policy yet; make one on the Policy page</source>
        <translation>ポリシーはまだありません。「ポリシー」ページで作成してください</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>計画を作成しています</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>一致するメールボックスがありません</translation>
    </message>
    <message>
        <source>&amp;Segment…</source>
        <translation>セグメント…</translation>
    </message>
    <message>
        <source>Show what the policy would change here; nothing is written yet</source>
        <translation>ポリシーによってここで何が変わるかを表示します。まだ何も書き込まれません</translation>
    </message>
</context>
<context>
    <name>ui::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>セルフテスト</translation>
    </message>
    <message>
        <source>Name two mailboxes that nobody needs. Their calendars and email apps are changed for a minute, to see whether this tenant does what Mullion takes it to do; then everything is put back.</source>
        <translation>だれも必要としていないメールボックスを 2 つ指定してください。このテナントが Mullion の想定どおりに動作するかを確かめるため、その予定表とメール アプリを 1 分間変更し、その後すべて元に戻します。</translation>
    </message>
    <message>
        <source>&amp;Mailbox to try out</source>
        <translation>試すメールボックス(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Somebody to give an entry</source>
        <translation>項目を与える相手(&amp;S)</translation>
    </message>
    <message>
        <source>Mailbox to try out</source>
        <translation>試すメールボックス</translation>
    </message>
    <message>
        <source>Somebody to give an entry</source>
        <translation>項目を与える相手</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>前提としていること</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>代わりの動作</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>Trying out...</source>
        <translation>試しています...</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>セルフテストに合格しました: 一括変更を行えます。</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them.</source>
        <translation>セルフテストに合格していません: だれかが責任を引き受けない限り、一括変更は行えません。</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>Sign in first</source>
        <translation>先にサインインしてください</translation>
    </message>
    <message>
        <source>This account may not change calendars: its Exchange role does not include %1. An administrator assigns roles</source>
        <translation>このアカウントは予定表を変更できません: Exchange の役割に %1 が含まれていません。役割は管理者が割り当てます</translation>
    </message>
</context>
<context>
    <name>ui::SignInPanel</name>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>ブラウザーでサインイン(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>コードでサインイン(&amp;C)</translation>
    </message>
    <message>
        <source>Cop&amp;y the code</source>
        <translation>コードをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Cop&amp;y the address</source>
        <translation>アドレスをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>サインインをキャンセル</translation>
    </message>
    <message>
        <source>Sign in to read and change calendars.</source>
        <translation>予定表を読み取り、変更するにはサインインしてください。</translation>
    </message>
    <message>
        <source>Open %1 in any browser and enter this code. It is good until %2.</source>
        <translation>任意のブラウザーで %1 を開き、このコードを入力してください。%2 まで有効です。</translation>
    </message>
    <message>
        <source>Go on in the browser that has been opened. If there is none, copy the address and open it on this computer.</source>
        <translation>開いたブラウザーで続けてください。開かない場合は、アドレスをコピーしてこのコンピューターで開いてください。</translation>
    </message>
    <message>
        <source>Asking the sign-in service…</source>
        <translation>サインイン サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>ページの QR コード</translation>
    </message>
    <message>
        <source>Opens the page on a phone</source>
        <translation>スマートフォンでページを開きます</translation>
    </message>
</context>
<context>
    <name>ui::SignOutAction</name>
    <message>
        <source>This connection signs in with a certificate</source>
        <translation>この接続は証明書でサインインします</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>だれもサインインしていません</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Forget the sign-in on this computer; what was read stays</source>
        <translation>このコンピューターのサインインを消去します。読み取った内容は残ります</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>予定表はまだ読み取られていません。先に更新してください</translation>
    </message>
    <message>
        <source>A snapshot is being made</source>
        <translation>スナップショットを作成しています</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>一致するメールボックスがありません</translation>
    </message>
    <message>
        <source>Sn&amp;apshot…</source>
        <translation>スナップショット…</translation>
    </message>
    <message>
        <source>Keep what was read under a name, to compare with and to go back to</source>
        <translation>読み取った内容を、比較や復元のために名前を付けて保存します</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>mailboxes in a snapshot, of those in scope</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>what was read</source>
        <comment>origin of a snapshot</comment>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made a snapshot</comment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>From</source>
        <comment>origin of a snapshot</comment>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotsPage</name>
    <message>
        <source>what is known now</source>
        <translation>現在わかっている内容</translation>
    </message>
    <message>
        <source>Choose a snapshot first</source>
        <translation>先にスナップショットを選んでください</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;</source>
        <translation>スナップショット「%1」</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>違いはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>メールボックス %n 件が異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a snapshot</source>
        <translation>スナップショットのインポート</translation>
    </message>
    <message>
        <source>Snapshots and PowerShell exports (*.json *.csv);;All files (*)</source>
        <translation>スナップショットと PowerShell のエクスポート (*.json *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export snapshot &quot;%1&quot;</source>
        <translation>スナップショット「%1」のエクスポート</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>スナップショット (*.json)</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>スナップショットの削除</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? What it holds cannot be restored any more. No calendar is changed.</source>
        <translation>スナップショット「%1」を削除しますか? その内容は復元できなくなります。予定表は変更されません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Read a snapshot from our JSON, or from the CSV of Get-MailboxFolderPermission</source>
        <translation>Mullion の JSON、または Get-MailboxFolderPermission の CSV からスナップショットを読み取ります</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write this snapshot into a JSON file that can be imported again</source>
        <translation>このスナップショットを、再びインポートできる JSON ファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete this snapshot; no calendar is changed</source>
        <translation>このスナップショットを削除します。予定表は変更されません</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>違いを絞り込む</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>There is no snapshot yet</source>
        <translation>スナップショットはまだありません</translation>
    </message>
    <message>
        <source>Make one on the Mailboxes page before anything is changed: it is the way back.</source>
        <translation>何かを変更する前に「メールボックス」ページで作成してください: それが元に戻る道です。</translation>
    </message>
</context>
<context>
    <name>ui::StartBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why this run, for the record</source>
        <translation>この実行の理由 (記録用)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>T&amp;icket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>&amp;Only the first</source>
        <comment>before a number of mailboxes</comment>
        <translation>最初の分のみ</translation>
    </message>
    <message>
        <source>all</source>
        <comment>instead of a number of mailboxes</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>A wave: only so many mailboxes, in the order of the plan</source>
        <translation>ウェーブ: 計画の順に、この数のメールボックスのみ</translation>
    </message>
    <message>
        <source>Only the first so many mailboxes</source>
        <translation>最初からこの数のメールボックスのみ</translation>
    </message>
    <message>
        <source>T&amp;ype %1 to confirm</source>
        <translation>確認: %1 と入力</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認: %1 と入力</translation>
    </message>
</context>
<context>
    <name>ui::StartRunAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>計画はまだありません</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>計画を作成しています</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>実行が進行中です</translation>
    </message>
    <message>
        <source>This plan changes nothing</source>
        <translation>この計画で変更されるものはありません</translation>
    </message>
    <message>
        <source>Type %1 into the field beside it first</source>
        <translation>先に隣の欄に %1 と入力してください</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln mailboxes</source>
        <translation>
            <numerusform>メールボックス %Ln 件を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln exceptions</source>
        <translation>
            <numerusform>例外 %Ln 件を記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>変更するものはありません</translation>
    </message>
    <message>
        <source>Start the run; every mailbox is read again before it is written</source>
        <translation>実行を開始します。書き込む前に各メールボックスをもう一度読み取ります</translation>
    </message>
    <message>
        <source>Something still speaks against it</source>
        <translation>まだ解決していない問題があります</translation>
    </message>
</context>
<context>
    <name>ui::StartWindow</name>
    <message>
        <source>Begin</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Who may see whose calendar</source>
        <translation>だれがだれの予定表を見られるか</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>An organisation of 500 made-up mailboxes on this machine: read, plan, change, undo. Nothing leaves this machine, and nothing real is changed.</source>
        <translation>このコンピューター上の、架空のメールボックス 500 件の組織: 読み取り、計画、変更、取り消し。このコンピューターの外には何も出ず、実際のものは何も変更されません。</translation>
    </message>
    <message>
        <source>Open the &amp;practice tenant</source>
        <translation>練習用テナントを開く</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>保存した接続</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Connect to your organisation</source>
        <translation>組織に接続する</translation>
    </message>
    <message>
        <source>Sa&amp;ve and open</source>
        <translation>保存して開く</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語</translation>
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
        <translation>何も読み取っていません</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>読み取りを停止</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>読み取りを停止します。読み取った内容は残ります</translation>
    </message>
</context>
<context>
    <name>ui::TakeOutAction</name>
    <message>
        <source>None of these rows is in the plan any more</source>
        <translation>これらの行はもう計画にありません</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave these mailboxes out of the run; they can be put back</source>
        <translation>これらのメールボックスを実行から外します。計画に戻すこともできます</translation>
    </message>
</context>
<context>
    <name>ui::UndoRunAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>計画を作成しています</translation>
    </message>
    <message>
        <source>This run has written nothing</source>
        <translation>この実行は何も書き込んでいません</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>Show what taking this run back would change; nothing is written yet</source>
        <translation>この実行を取り消すと何が変わるかを表示します。まだ何も書き込まれません</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>About Mullion</source>
        <translation>Mullion について</translation>
    </message>
    <message>
        <source>Mullion %1
Who may see whose calendar in Exchange Online.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by the KDE community (LGPL).</source>
        <translation>Mullion %1
Exchange Online で、だれがだれの予定表を見られるか。

GNU 一般公衆利用許諾書バージョン 3 以降に基づく自由ソフトウェア。アイコン: Breeze、KDE コミュニティ (LGPL)。</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>A&amp;bout Mullion</source>
        <translation>Mullion について</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>ui::spoken</name>
    <message>
        <source>Search</source>
        <comment>what a field is for</comment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, for a screen reader</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cell</comment>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>words::Language</name>
    <message>
        <source>English</source>
        <comment>what a language calls itself</comment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>words::age</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::apps</name>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook on the web</translation>
    </message>
    <message>
        <source>Outlook on the web for devices</source>
        <translation>デバイス用 Outlook on the web</translation>
    </message>
    <message>
        <source>Outlook on the desktop</source>
        <translation>デスクトップ版 Outlook</translation>
    </message>
    <message>
        <source>Outlook for Mac</source>
        <translation>Outlook for Mac</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>新しい Outlook for Windows</translation>
    </message>
    <message>
        <source>Outlook on phones</source>
        <translation>スマートフォンの Outlook</translation>
    </message>
    <message>
        <source>Mail and Calendar of Windows</source>
        <translation>Windows のメールとカレンダー</translation>
    </message>
    <message>
        <source>ActiveSync</source>
        <translation>ActiveSync</translation>
    </message>
    <message>
        <source>Exchange Web Services</source>
        <translation>Exchange Web サービス</translation>
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
        <translation>SMTP 送信</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>on</source>
        <comment>A switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>A switch</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>A switch</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Forwarding</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Send only</source>
        <comment>A mailbox</comment>
        <translation>送信専用</translation>
    </message>
</context>
<context>
    <name>words::column</name>
    <message>
        <source>Name</source>
        <comment>Title of a column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>Title of a column</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>UPN</source>
        <comment>Title of a column</comment>
        <translation>UPN</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>Title of a column</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>Title of a column</comment>
        <translation>部署</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>Title of a column</comment>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Title of a column</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>Title of a column</comment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>Title of a column</comment>
        <translation>Default</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>Title of a column</comment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Title of a column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>New</source>
        <comment>Title of a column</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>Title of a column</comment>
        <translation>例外</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>Title of a column</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>Title of a column</comment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Attribute %1</source>
        <comment>Title of a column, with the number of a custom attribute</comment>
        <translation>属性 %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>Title of a column</comment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Title of a column</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>Title of a column</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>Title of a column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Title of a column</comment>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>Title of a column</comment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>Title of a column</comment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <comment>Title of a column</comment>
        <translation>他の人による変更</translation>
    </message>
</context>
<context>
    <name>words::concern</name>
    <message>
        <source>The self-test has not passed on this tenant: what the service is taken to do was never proved here.</source>
        <translation>このテナントではセルフテストに合格していません: サービスが想定どおりに動作することは、ここではまだ確かめられていません。</translation>
    </message>
    <message>
        <source>The store is your own: exceptions and runs of other people who look after this tenant are not known to it. Go on only if nobody else does.</source>
        <translation>ストアはあなた個人のものです: このテナントを管理する他の人の例外や実行は記録されていません。管理者がほかにいない場合にのみ続けてください。</translation>
    </message>
    <message>
        <source>Default is &quot;%1&quot; on %2 of %3 mailboxes: is that a standard of this house, rather than each one&apos;s own choice? If so, add it to the policy&apos;s baseline.</source>
        <translation>メールボックス %3 件中 %2 件で Default が「%1」です: これは各自の選択ではなく、組織の標準ですか? そうであれば、ポリシーの未変更の値 (baseline) に追加してください。</translation>
    </message>
    <message>
        <source>Other organisations see free/busy by what Default grants, and would see none any more: %1.</source>
        <translation>他の組織は Default の付与を通して空き時間情報を見ており、今後は見えなくなります: %1。</translation>
    </message>
    <message>
        <source>%1 rooms or pieces of equipment would be closed: people could no longer see when they are free.</source>
        <translation>会議室または備品 %1 件が閉じられます: いつ空いているかがだれにも見えなくなります。</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has %3 now: more people would see than were meant.</source>
        <translation>%1 のメンバーは計画の作成時に %2 人でしたが、現在は %3 人です: 意図したより多くの人に見えるようになります。</translation>
    </message>
    <message>
        <source>That you may write to these mailboxes could not be seen without writing: %1.</source>
        <translation>これらのメールボックスに書き込めるかどうかは、書き込まずには確認できませんでした: %1。</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has none now: those who are entitled would be in the dark. Plan again.</source>
        <translation>%1 のメンバーは計画の作成時に %2 人でしたが、現在はいません: 権限のある人に何も見えなくなります。もう一度計画してください。</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; the limits of this connection allow %2 in one run (%3).</source>
        <translation>メールボックス %1 件が変更されます。この接続の制限では 1 回の実行につき %2 件までです (%3)。</translation>
    </message>
    <message>
        <source>The limits of this connection do not allow &quot;%1&quot; (%2).</source>
        <translation>この接続の制限では「%1」は許可されていません (%2)。</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a reason (%1).</source>
        <translation>この接続の制限により、理由が必要です (%1)。</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a ticket (%1).</source>
        <translation>この接続の制限により、チケットが必要です (%1)。</translation>
    </message>
    <message>
        <source>The file that was given is no approval.</source>
        <translation>指定されたファイルは承認ではありません。</translation>
    </message>
    <message>
        <source>The approval that was given is of another plan, or the plan was changed since.</source>
        <translation>指定された承認は別の計画のものか、その後に計画が変更されました。</translation>
    </message>
    <message>
        <source>%1 made the plan or carries it out, and cannot approve it.</source>
        <translation>%1 は計画の作成者または実行者であるため、承認できません。</translation>
    </message>
    <message>
        <source>%1 is not among those who may approve.</source>
        <translation>%1 は承認できる人に含まれていません。</translation>
    </message>
    <message>
        <source>The approval does not carry the signature of %1.</source>
        <translation>承認に %1 の署名がありません。</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; above %2 the limits of this connection ask for a second person&apos;s approval (%3).</source>
        <translation>メールボックス %1 件が変更されます。%2 件を超えると、この接続の制限により別の人の承認が必要です (%3)。</translation>
    </message>
    <message>
        <source>The self-test found this tenant otherwise than expected. What does not hold: %1</source>
        <comment>sentences</comment>
        <translation>セルフテストの結果、このテナントは想定と異なっていました。成り立たない点: %1</translation>
    </message>
</context>
<context>
    <name>words::difference</name>
    <message>
        <source>no entry</source>
        <comment>Somebody has no entry in a calendar&apos;s rights</comment>
        <translation>項目なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: a switch, its position</comment>
        <translation>%1 を %2 に設定</translation>
    </message>
    <message>
        <source>Add %1 (%2)</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>%1 を追加 (%2)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>What is done: whose entry</comment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>What is done: Default or Anonymous</comment>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>%1 を %2 に設定</translation>
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
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Sign-in is needed.</source>
        <translation>サインインが必要です。</translation>
    </message>
    <message>
        <source>Not permitted: a permission, role or scope is missing.</source>
        <translation>許可されていません: アクセス許可、ロール、またはスコープがありません。</translation>
    </message>
    <message>
        <source>Not found, or out of reach for this account.</source>
        <translation>見つからないか、このアカウントでは届きません。</translation>
    </message>
    <message>
        <source>It is not as expected.</source>
        <translation>想定と異なります。</translation>
    </message>
    <message>
        <source>The name fits more than one.</source>
        <translation>名前が複数に一致します。</translation>
    </message>
    <message>
        <source>The service refused.</source>
        <translation>サービスが拒否しました。</translation>
    </message>
    <message>
        <source>The service asks to wait.</source>
        <translation>サービスが待機を求めています。</translation>
    </message>
    <message>
        <source>The service does not answer; try again later.</source>
        <translation>サービスが応答しません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>It was sent, but whether it was done is not known.</source>
        <translation>送信しましたが、実行されたかどうか不明です。</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>サービスの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>The store could not be used.</source>
        <translation>ストアを使用できませんでした。</translation>
    </message>
    <message>
        <source>Wait %1 s.</source>
        <translation>%1 秒お待ちください。</translation>
    </message>
    <message>
        <source>The keychain could not be used.</source>
        <translation>キーチェーンを使用できませんでした。</translation>
    </message>
    <message>
        <source>This mailbox has no default calendar.</source>
        <translation>このメールボックスには既定の予定表がありません。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルを書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>words::event</name>
    <message>
        <source>%1 found it as planned.</source>
        <translation>%1 が確認したところ、計画どおりでした。</translation>
    </message>
    <message>
        <source>%1 changed %2.</source>
        <comment>Who, and what from what to what</comment>
        <translation>%1 が %2 を変更しました。</translation>
    </message>
    <message>
        <source>%1 left it alone. %2</source>
        <comment>Who, and why as a sentence</comment>
        <translation>%1 はそのままにしました。%2</translation>
    </message>
    <message>
        <source>%1 could not change it (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>%1 は変更できませんでした (%2)。</translation>
    </message>
    <message>
        <source>%1 sent a change, and what became of it is not known (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>%1 が変更を送信しましたが、結果は不明です (%2)。</translation>
    </message>
    <message>
        <source>%1 Meanwhile somebody else changed %2.</source>
        <comment>A sentence, and what differs</comment>
        <translation>%1 その間に他の人が %2 を変更しました。</translation>
    </message>
    <message>
        <source>%1 was about to add %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 が %2 を追加しようとしました: %3。</translation>
    </message>
    <message>
        <source>%1 was about to set %2 to %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 が %2 を %3 に設定しようとしました。</translation>
    </message>
    <message>
        <source>%1 was about to remove %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 が %2 を削除しようとしました: %3。</translation>
    </message>
    <message>
        <source>%1 was about to change the email apps.</source>
        <translation>%1 がメール アプリを変更しようとしました。</translation>
    </message>
    <message>
        <source>The service did it.</source>
        <translation>サービスが実行しました。</translation>
    </message>
    <message>
        <source>The service said that it was so already.</source>
        <translation>サービスによると、すでにその状態でした。</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost; reading showed that it was done.</source>
        <translation>サービスの応答は失われましたが、読み取りにより実行済みとわかりました。</translation>
    </message>
    <message>
        <source>The service refused (%1).</source>
        <comment>The error in technical words</comment>
        <translation>サービスが拒否しました (%1)。</translation>
    </message>
    <message>
        <source>%1 went on with the run %2.</source>
        <translation>%1 が実行 %2 を続けました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 started the run %2 over %n mailboxes.</source>
        <translation>
            <numerusform>%1 がメールボックス %n 件の実行 %2 を開始しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 of %2 is over: %3 (%4).</source>
        <comment>Run, who, how it ended, counts</comment>
        <translation>%2 の実行 %1 が終わりました: %3 (%4)。</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2 (%3).</source>
        <comment>Who, a right, the reason in that person&apos;s words</comment>
        <translation>%1 が Default を %2 のまま例外としました (%3)。</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2.</source>
        <translation>%1 が Default を %2 のまま例外としました。</translation>
    </message>
    <message>
        <source>%1 exported the snapshot &quot;%2&quot;.</source>
        <translation>%1 がスナップショット「%2」をエクスポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %n rows to %2.</source>
        <translation>
            <numerusform>%1 が %n 行を %2 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1 がサインインしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 read %n mailboxes.</source>
        <translation>
            <numerusform>%1 がメールボックス %n 件を読み取りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kept %n mailboxes as the snapshot &quot;%2&quot;.</source>
        <translation>
            <numerusform>%1 がメールボックス %n 件をスナップショット「%2」として保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted the snapshot &quot;%2&quot;.</source>
        <translation>%1 がスナップショット「%2」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 made a plan that changes %n mailboxes.</source>
        <translation>
            <numerusform>%1 がメールボックス %n 件を変更する計画を作りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 began with this mailbox.</source>
        <translation>%1 がこのメールボックスに着手しました。</translation>
    </message>
    <message>
        <source>%1 removed its exception.</source>
        <translation>%1 が例外を解除しました。</translation>
    </message>
    <message>
        <source>%1 began a self-test.</source>
        <translation>%1 がセルフテストを開始しました。</translation>
    </message>
    <message>
        <source>%1 finished a self-test.</source>
        <translation>%1 がセルフテストを終了しました。</translation>
    </message>
    <message>
        <source>%1 agreed to: %2.</source>
        <comment>Who, and a technical word</comment>
        <translation>%1 が同意しました: %2。</translation>
    </message>
    <message>
        <source>%1 approved a plan.</source>
        <translation>%1 が計画を承認しました。</translation>
    </message>
</context>
<context>
    <name>words::finding</name>
    <message>
        <source>A calendar is found by its folder&apos;s id.</source>
        <translation>予定表はフォルダーの ID で見つかります。</translation>
    </message>
    <message>
        <source>An entry can be added for somebody named by GUID.</source>
        <translation>GUID で指定した相手の項目を追加できます。</translation>
    </message>
    <message>
        <source>Adding an entry that is there is refused and changes nothing.</source>
        <translation>既にある項目の追加は拒否され、何も変わりません。</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be changed.</source>
        <translation>GUID で指定した相手の項目を変更できます。</translation>
    </message>
    <message>
        <source>One entry can be asked for by GUID.</source>
        <translation>GUID で 1 つの項目を照会できます。</translation>
    </message>
    <message>
        <source>Rights that are no role are kept as they were sent.</source>
        <translation>ロールに当てはまらないアクセス許可は、送信したとおりに保持されます。</translation>
    </message>
    <message>
        <source>A delegate stays one when his rights are set.</source>
        <translation>アクセス許可を設定しても、代理人は代理人のままです。</translation>
    </message>
    <message>
        <source>A rehearsed change (-WhatIf) writes nothing.</source>
        <translation>試行の変更 (-WhatIf) は何も書き込みません。</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be removed.</source>
        <translation>GUID で指定した相手の項目を削除できます。</translation>
    </message>
    <message>
        <source>Changing an entry that is not there is refused and makes none.</source>
        <translation>存在しない項目の変更は拒否され、項目は作られません。</translation>
    </message>
    <message>
        <source>Default can be closed and opened again.</source>
        <translation>Default を閉じて、再び開くことができます。</translation>
    </message>
    <message>
        <source>The policy&apos;s group gets an entry that can be told to be its own.</source>
        <translation>ポリシーのグループに、そのグループのものと判別できる項目が与えられます。</translation>
    </message>
    <message>
        <source>The answers of a batch belong to their calls.</source>
        <translation>バッチの応答は、それぞれの呼び出しに対応しています。</translation>
    </message>
    <message>
        <source>An email app can be switched off and on again.</source>
        <translation>メール アプリをオフにして、再びオンにできます。</translation>
    </message>
    <message>
        <source>A change shows within 12 seconds.</source>
        <translation>変更は 12 秒以内に反映されます。</translation>
    </message>
    <message>
        <source>Both mailboxes are as they were before.</source>
        <translation>両方のメールボックスは元のとおりです。</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>A finding of the self-test</comment>
        <translation>成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <comment>A finding of the self-test</comment>
        <translation>不成立</translation>
    </message>
    <message>
        <source>not examined</source>
        <comment>A finding of the self-test</comment>
        <translation>未調査</translation>
    </message>
    <message>
        <source>How far your rights reach is not sampled before bulk runs.</source>
        <translation>一括実行の前に、アクセス許可の及ぶ範囲の抜き取り確認は行われません。</translation>
    </message>
    <message>
        <source>Calls are sent one by one from now on.</source>
        <translation>今後、呼び出しは 1 つずつ送信されます。</translation>
    </message>
    <message>
        <source>Runs wait longer for a change to show.</source>
        <translation>実行は、変更が反映されるまでより長く待ちます。</translation>
    </message>
</context>
<context>
    <name>words::group</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of addresses</comment>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no group (%1).</source>
        <translation>グループではありません (%1)。</translation>
    </message>
    <message>
        <source>This is a distribution list: it cannot be given rights. A mail-enabled security group can.</source>
        <translation>配布リストです: アクセス許可を与えられません。メールが有効なセキュリティ グループには与えられます。</translation>
    </message>
    <message>
        <source>This is a dynamic group: it cannot be given rights.</source>
        <translation>動的グループです: アクセス許可を与えられません。</translation>
    </message>
    <message>
        <source>This is a Microsoft 365 group: its members would not get the right.</source>
        <translation>Microsoft 365 グループです: メンバーにアクセス許可は与えられません。</translation>
    </message>
    <message>
        <source>This is a list of rooms: it cannot be given rights.</source>
        <translation>会議室一覧です: アクセス許可を与えられません。</translation>
    </message>
    <message>
        <source>This security group is not universal; only a universal one can be given rights.</source>
        <translation>このセキュリティ グループはユニバーサルではありません。アクセス許可を与えられるのはユニバーサル グループだけです。</translation>
    </message>
    <message>
        <source>A group of this type cannot be given rights (%1).</source>
        <translation>この種類のグループにはアクセス許可を与えられません (%1)。</translation>
    </message>
    <message>
        <source>The group was made anew under its old name: entries given to it before grant nothing any more.</source>
        <translation>グループは元の名前で作り直されています: 以前に与えられた項目はもう効力がありません。</translation>
    </message>
    <message>
        <source>Others have the same name: %1.</source>
        <translation>同じ名前の相手がいます: %1。</translation>
    </message>
    <message>
        <source>These members do not get the right through the group: %1.</source>
        <translation>次のメンバーはグループを通してアクセス許可を得られません: %1。</translation>
    </message>
    <message>
        <source>Nobody is in it: where Default is closed, nobody would see anything.</source>
        <translation>メンバーがいません: Default が閉じていると、だれにも何も見えません。</translation>
    </message>
    <message>
        <source>Its members could not all be counted.</source>
        <translation>メンバーをすべて数えられませんでした。</translation>
    </message>
    <message>
        <source>Anybody can join it, and so get the right.</source>
        <translation>だれでも参加でき、アクセス許可を得られます。</translation>
    </message>
    <message>
        <source>Its members are kept in the on-premises directory.</source>
        <translation>メンバーはオンプレミスのディレクトリで管理されています。</translation>
    </message>
    <message>
        <source>Nobody is named who may change its members.</source>
        <translation>メンバーを変更できる人が指定されていません。</translation>
    </message>
    <message>
        <source>This group can be given calendar rights.</source>
        <translation>このグループには予定表のアクセス許可を与えられます。</translation>
    </message>
    <message>
        <source>This group cannot be used.</source>
        <translation>このグループは使用できません。</translation>
    </message>
    <message>
        <source>No group has this address.</source>
        <translation>このアドレスのグループはありません。</translation>
    </message>
</context>
<context>
    <name>words::mailbox</name>
    <message>
        <source>Person</source>
        <comment>type of a mailbox</comment>
        <translation>個人</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>type of a mailbox</comment>
        <translation>共有</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>type of a mailbox</comment>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Equipment</source>
        <comment>type of a mailbox</comment>
        <translation>備品</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>type of a mailbox</comment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <comment>type of a mailbox</comment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Kept as %1 since %2 by %3: %4</source>
        <comment>an exception: the kept rights of Default, a date, a person, the reason</comment>
        <translation>%2 から %3 が %1 のまま維持: %4</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <comment>an exception&apos;s last day</comment>
        <translation>(%1 まで)</translation>
    </message>
</context>
<context>
    <name>words::moment</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>words::plan</name>
    <message>
        <source>Segment: %1</source>
        <comment>A plan, and the names of its policies</comment>
        <translation>セグメント: %1</translation>
    </message>
    <message>
        <source>Restore from the snapshot &quot;%1&quot;</source>
        <translation>スナップショット「%1」からの復元</translation>
    </message>
    <message>
        <source>Undo of the run %1</source>
        <comment>The first characters of a run&apos;s id</comment>
        <translation>実行 %1 の取り消し</translation>
    </message>
    <message>
        <source>Send-only mailboxes</source>
        <translation>送信専用メールボックス</translation>
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
        <translation>送信専用</translation>
    </message>
    <message>
        <source>Its own switches</source>
        <comment>What an exception keeps</comment>
        <translation>個別のスイッチ</translation>
    </message>
    <message>
        <source>The service asks to wait %1.</source>
        <comment>A duration</comment>
        <translation>サービスが %1 の待機を求めています。</translation>
    </message>
    <message>
        <source>The service asks to wait %1: %2</source>
        <comment>A duration; the service&apos;s words</comment>
        <translation>サービスが %1 の待機を求めています: %2</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1.</source>
        <translation>サービスが応答しません。%1 後に再試行します。</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1: %2</source>
        <translation>サービスが応答しません。%1 後に再試行します: %2</translation>
    </message>
    <message>
        <source>Trying again in %1: %2</source>
        <comment>A duration; an error</comment>
        <translation>%1 後に再試行します: %2</translation>
    </message>
    <message>
        <source>Entries of deleted people and groups</source>
        <translation>削除された人とグループの項目</translation>
    </message>
</context>
<context>
    <name>words::policy</name>
    <message>
        <source>A policy needs a name.</source>
        <translation>ポリシーには名前が必要です。</translation>
    </message>
    <message>
        <source>Two policies have this name.</source>
        <translation>この名前のポリシーが 2 つあります。</translation>
    </message>
    <message>
        <source>The scope cannot be understood: what is expected stands below it.</source>
        <translation>範囲を解釈できません。必要な内容はその下に表示されています。</translation>
    </message>
    <message>
        <source>A scope can only rest on what the directory says, not on rights or states.</source>
        <translation>範囲はディレクトリの情報にのみ基づけます。アクセス権や状態は使えません。</translation>
    </message>
    <message>
        <source>At least one value has to mean that a calendar is untouched.</source>
        <translation>予定表が変更されていないことを示す値が少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>A group is named by its address, such as staff@example.com.</source>
        <translation>グループはアドレスで指定します (例: staff@example.com)。</translation>
    </message>
    <message>
        <source>A group is named twice.</source>
        <translation>同じグループが 2 回指定されています。</translation>
    </message>
    <message>
        <source>A group has to be given a right that shows something.</source>
        <translation>グループには何かを表示するアクセス権を与える必要があります。</translation>
    </message>
    <message>
        <source>A group&apos;s right has to show at least what Default becomes: its entry beats Default, so its members would see less than others.</source>
        <translation>グループのアクセス権は、少なくとも Default の新しい値以上を表示する必要があります。グループのエントリは Default より優先されるため、メンバーが他の人より見られる範囲が狭くなります。</translation>
    </message>
</context>
<context>
    <name>words::query</name>
    <message>
        <source>a word, field:value, or ( is expected</source>
        <translation>語、field:value、または ( が必要です</translation>
    </message>
    <message>
        <source>a field is expected: %1</source>
        <translation>フィールドが必要です: %1</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>a date such as 2026-11-01 is expected</source>
        <translation>2026-11-01 のような日付が必要です</translation>
    </message>
    <message>
        <source>a closing &quot; is expected</source>
        <translation>閉じる &quot; が必要です</translation>
    </message>
    <message>
        <source>a closing ) is expected</source>
        <translation>閉じる ) が必要です</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <comment>&quot;yes&quot; and &quot;no&quot; are typed in English</comment>
        <translation>yes または no が必要です</translation>
    </message>
    <message>
        <source>a right is expected: %1</source>
        <translation>アクセス許可が必要です: %1</translation>
    </message>
    <message>
        <source>a state is expected: %1</source>
        <translation>状態が必要です: %1</translation>
    </message>
    <message>
        <source>yes, no or expired is expected</source>
        <comment>all three are typed in English</comment>
        <translation>yes、no、または expired が必要です</translation>
    </message>
    <message>
        <source>only created and read can be compared; &quot;:&quot; is expected</source>
        <translation>比較できるのは created と read だけです。&quot;:&quot; が必要です</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>where a query is wrong, and what was expected</comment>
        <translation>%1 文字目: %2</translation>
    </message>
</context>
<context>
    <name>words::right</name>
    <message>
        <source>free/busy</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>空き時間情報</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>限定的な詳細</translation>
    </message>
    <message>
        <source>reads all</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>すべて読む</translation>
    </message>
    <message>
        <source>adds items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>アイテムを追加</translation>
    </message>
    <message>
        <source>changes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>自分のアイテムを変更</translation>
    </message>
    <message>
        <source>deletes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>自分のアイテムを削除</translation>
    </message>
    <message>
        <source>changes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>すべてのアイテムを変更</translation>
    </message>
    <message>
        <source>deletes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>すべてのアイテムを削除</translation>
    </message>
    <message>
        <source>adds folders</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>owns the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>フォルダーを所有</translation>
    </message>
    <message>
        <source>is a contact of the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>フォルダーの連絡先</translation>
    </message>
    <message>
        <source>sees the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>None</source>
        <comment>A right: sees nothing</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Free/busy only</source>
        <comment>A right</comment>
        <translation>空き時間情報のみ</translation>
    </message>
    <message>
        <source>Limited details</source>
        <comment>A right: free/busy with subject and place</comment>
        <translation>限定的な詳細</translation>
    </message>
    <message>
        <source>Contributor: only adds</source>
        <comment>A right: role name and what it allows</comment>
        <translation>投稿者: 追加のみ</translation>
    </message>
    <message>
        <source>Reviewer: reads all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>校閲者: すべて読む</translation>
    </message>
    <message>
        <source>Non-editing author: reads all, adds and deletes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>非編集作成者: すべて読む、追加、自分の分を削除</translation>
    </message>
    <message>
        <source>Author: reads all, changes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>作成者: すべて読む、自分の分を変更</translation>
    </message>
    <message>
        <source>Publishing author: reads all, changes own, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>発行作成者: すべて読む、自分の分を変更、フォルダーを追加</translation>
    </message>
    <message>
        <source>Editor: reads and changes all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>編集者: すべて読み、変更</translation>
    </message>
    <message>
        <source>Publishing editor: reads and changes all, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>発行編集者: すべて読み、変更、フォルダーを追加</translation>
    </message>
    <message>
        <source>Owner: everything</source>
        <comment>A right: role name and what it allows</comment>
        <translation>所有者: すべて</translation>
    </message>
    <message>
        <source>Custom: %1</source>
        <comment>A right without a role name; %1 is a list of what it allows</comment>
        <translation>カスタム: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>A right, inside a sentence</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>free/busy only</source>
        <comment>A right, inside a sentence</comment>
        <translation>空き時間情報のみ</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>A right, inside a sentence</comment>
        <translation>限定的な詳細</translation>
    </message>
    <message>
        <source>contributor</source>
        <comment>A right, inside a sentence</comment>
        <translation>投稿者</translation>
    </message>
    <message>
        <source>reviewer</source>
        <comment>A right, inside a sentence</comment>
        <translation>校閲者</translation>
    </message>
    <message>
        <source>non-editing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>非編集作成者</translation>
    </message>
    <message>
        <source>author</source>
        <comment>A right, inside a sentence</comment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>publishing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>発行作成者</translation>
    </message>
    <message>
        <source>editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>編集者</translation>
    </message>
    <message>
        <source>publishing editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>発行編集者</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>A right, inside a sentence</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>custom rights (%1)</source>
        <comment>A right without a role name, inside a sentence; %1 is a list</comment>
        <translation>カスタムのアクセス許可 (%1)</translation>
    </message>
    <message>
        <source>Sees nothing of the calendar.</source>
        <comment>What a right allows</comment>
        <translation>予定表は何も見えません。</translation>
    </message>
    <message>
        <source>Sees when the person is busy, nothing else.</source>
        <comment>What a right allows</comment>
        <translation>予定がある時間だけが見えます。</translation>
    </message>
    <message>
        <source>Sees when the person is busy, with subject and place.</source>
        <comment>What a right allows</comment>
        <translation>予定がある時間が、件名と場所とともに見えます。</translation>
    </message>
    <message>
        <source>Adds items, but reads none.</source>
        <comment>What a right allows</comment>
        <translation>アイテムを追加できますが、読めません。</translation>
    </message>
    <message>
        <source>Reads every item.</source>
        <comment>What a right allows</comment>
        <translation>すべてのアイテムを読めます。</translation>
    </message>
    <message>
        <source>Reads every item, adds items and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>すべてのアイテムを読み、アイテムを追加し、自分のものを削除できます。</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>すべてのアイテムを読み、自分のものを追加、変更、削除できます。</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>すべてのアイテムを読み、自分のものを追加、変更、削除し、フォルダーを追加できます。</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item.</source>
        <comment>What a right allows</comment>
        <translation>すべてのアイテムを読み、追加、変更、削除できます。</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>すべてのアイテムを読み、追加、変更、削除し、フォルダーを追加できます。</translation>
    </message>
    <message>
        <source>Does everything, and decides who else may.</source>
        <comment>What a right allows</comment>
        <translation>すべてができ、ほかにだれができるかも決められます。</translation>
    </message>
    <message>
        <source>A set of its own, which no role name stands for: %1.</source>
        <comment>What a right allows; %1 is a list</comment>
        <translation>ロール名に当てはまらない独自の組み合わせ: %1。</translation>
    </message>
    <message>
        <source>delegate</source>
        <comment>Behind a right</comment>
        <translation>代理人</translation>
    </message>
    <message>
        <source>delegate, private items too</source>
        <comment>Behind a right</comment>
        <translation>代理人、非公開アイテムも</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests and may answer them.</source>
        <comment>What a delegate is</comment>
        <translation>所有者あての会議出席依頼を受け取り、返信できます。</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests, may answer them, and sees private items.</source>
        <comment>What a delegate is</comment>
        <translation>所有者あての会議出席依頼を受け取って返信でき、非公開アイテムも見えます。</translation>
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
        <translation>複数のアカウントがサインインしています。1 つ選んでください。</translation>
    </message>
    <message>
        <source>An administrator has to add &quot;http://localhost&quot; to the app registration, under &quot;Mobile and desktop applications&quot;.</source>
        <translation>管理者がアプリの登録の「モバイル アプリケーションとデスクトップ アプリケーション」に &quot;http://localhost&quot; を追加する必要があります。</translation>
    </message>
    <message>
        <source>This account belongs to another organisation and is no guest here: use another account, or another tenant.</source>
        <translation>このアカウントは別の組織のもので、ここではゲストではありません。別のアカウントまたは別のテナントを使ってください。</translation>
    </message>
    <message>
        <source>Nobody of this name is known in the tenant: use another account.</source>
        <translation>この名前のユーザーはテナントに存在しません。別のアカウントを使ってください。</translation>
    </message>
    <message>
        <source>The address of the sign-in service is not one of Microsoft&apos;s: check the cloud.</source>
        <translation>サインイン サービスのアドレスが Microsoft のものではありません。クラウドを確認してください。</translation>
    </message>
    <message>
        <source>The account is locked, or the address it comes from looks risky: wait, then ask an administrator.</source>
        <translation>アカウントがロックされているか、接続元のアドレスが危険とみなされています。しばらく待ってから管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The password has expired: change it, then sign in again.</source>
        <translation>パスワードの有効期限が切れています。変更してからもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The account is disabled: ask an administrator.</source>
        <translation>アカウントが無効です。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Nobody is signed in there any more: sign in again.</source>
        <translation>サインインしているユーザーがいません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The tenant is missing: give its GUID or one of its domains.</source>
        <translation>テナントが指定されていません。GUID またはドメインの 1 つを指定してください。</translation>
    </message>
    <message>
        <source>A second factor has to be set up first: sign in again and follow the page.</source>
        <translation>先に 2 つ目の認証要素の設定が必要です。もう一度サインインし、ページの指示に従ってください。</translation>
    </message>
    <message>
        <source>A second factor is needed, or the last one is too long ago: sign in again.</source>
        <translation>2 つ目の認証要素が必要か、前回の認証から時間が経ちすぎています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The device has to prove itself: sign in again on a device that the organisation knows.</source>
        <translation>デバイスの確認が必要です。組織に登録されたデバイスでサインインしてください。</translation>
    </message>
    <message>
        <source>An administrator has to assign this account to the application.</source>
        <translation>管理者がこのアカウントをアプリケーションに割り当てる必要があります。</translation>
    </message>
    <message>
        <source>The name or the password is wrong: sign in again.</source>
        <translation>名前またはパスワードが間違っています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>A Conditional Access policy does not allow this sign-in: try the browser on a managed device, or ask an administrator which policy it is.</source>
        <translation>条件付きアクセス ポリシーによりこのサインインは許可されていません。管理されたデバイスのブラウザーで試すか、どのポリシーかを管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The earlier sign-in was ended, for example by a new password: sign in again.</source>
        <translation>以前のサインインは、パスワードの変更などにより無効になりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The request was not as the service wants it: this is a fault of Mullion; please report it with the details.</source>
        <translation>要求がサービスの求める形式ではありませんでした。Mullion の不具合です。詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Another service has to confirm the sign-in: sign in again.</source>
        <translation>別のサービスでの確認が必要です。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The application belongs to one tenant: give that tenant&apos;s GUID or domain.</source>
        <translation>このアプリケーションは 1 つのテナント専用です。そのテナントの GUID またはドメインを指定してください。</translation>
    </message>
    <message>
        <source>The same was asked too often: wait some minutes.</source>
        <translation>同じ要求が多すぎます。数分待ってください。</translation>
    </message>
    <message>
        <source>Exchange Online is not in this tenant, or the cloud is the wrong one.</source>
        <translation>このテナントに Exchange Online がないか、クラウドの選択が違います。</translation>
    </message>
    <message>
        <source>The code was used already or its time is over: start the sign-in again.</source>
        <translation>コードは使用済みか期限切れです。サインインをやり直してください。</translation>
    </message>
    <message>
        <source>Consent is missing: an administrator has to grant the application&apos;s permissions (&quot;Grant admin consent&quot; in the app registration).</source>
        <translation>同意がありません。管理者がアプリケーションのアクセス許可を付与する必要があります (アプリの登録の「管理者の同意を与える」)。</translation>
    </message>
    <message>
        <source>This client id is one of Microsoft&apos;s own: register an application of your own.</source>
        <translation>このクライアント ID は Microsoft のものです。独自のアプリケーションを登録してください。</translation>
    </message>
    <message>
        <source>Consent was declined on the page.</source>
        <translation>ページで同意が拒否されました。</translation>
    </message>
    <message>
        <source>The app registration lacks a permission: an administrator has to add those of Office 365 Exchange Online.</source>
        <translation>アプリの登録にアクセス許可が不足しています。管理者が Office 365 Exchange Online のアクセス許可を追加する必要があります。</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer good: sign in again.</source>
        <translation>以前のサインインは無効です。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>A permission that was asked for does not exist: check the app registration and the cloud.</source>
        <translation>要求されたアクセス許可が存在しません。アプリの登録とクラウドを確認してください。</translation>
    </message>
    <message>
        <source>The code has not been typed yet.</source>
        <translation>コードがまだ入力されていません。</translation>
    </message>
    <message>
        <source>The organisation wants people to sign in anew from time to time: sign in again.</source>
        <translation>組織は定期的なサインインを求めています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The application is not known in this tenant: check the client id, the tenant and the cloud.</source>
        <translation>このテナントにアプリケーションがありません。クライアント ID、テナント、クラウドを確認してください。</translation>
    </message>
    <message>
        <source>The certificate is not the registered one: upload it to the app registration.</source>
        <translation>証明書が登録されたものと異なります。アプリの登録にアップロードしてください。</translation>
    </message>
    <message>
        <source>The client id is none: copy &quot;Application (client) ID&quot; from the app registration.</source>
        <translation>クライアント ID ではありません。アプリの登録から「アプリケーション (クライアント) ID」をコピーしてください。</translation>
    </message>
    <message>
        <source>The redirect address is registered as &quot;Single-page application&quot;: an administrator has to move it to &quot;Mobile and desktop applications&quot;.</source>
        <translation>リダイレクト アドレスが「シングルページ アプリケーション」として登録されています。管理者が「モバイル アプリケーションとデスクトップ アプリケーション」に移す必要があります。</translation>
    </message>
    <message>
        <source>The application&apos;s credential is wrong or has expired: an administrator has to renew it.</source>
        <translation>アプリケーションの資格情報が間違っているか期限切れです。管理者が更新する必要があります。</translation>
    </message>
    <message>
        <source>The service asks for a secret: register &quot;http://localhost&quot; under &quot;Mobile and desktop applications&quot;, and allow public client flows for device codes.</source>
        <translation>サービスがシークレットを求めています。&quot;http://localhost&quot; を「モバイル アプリケーションとデスクトップ アプリケーション」に登録し、デバイス コードではパブリック クライアント フローを許可してください。</translation>
    </message>
    <message>
        <source>There is no such tenant: check its name, or choose another cloud.</source>
        <translation>そのテナントは存在しません。名前を確認するか、別のクラウドを選んでください。</translation>
    </message>
    <message>
        <source>The sign-in service is busy: try again in some minutes.</source>
        <translation>サインイン サービスが混み合っています。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The tenant cannot be told: give its GUID.</source>
        <translation>テナントを特定できません。GUID を指定してください。</translation>
    </message>
    <message>
        <source>The tenant lives in a national cloud: choose the other cloud.</source>
        <translation>テナントは各国のクラウドにあります。別のクラウドを選んでください。</translation>
    </message>
    <message>
        <source>The tenant has made too many requests: wait some minutes.</source>
        <translation>テナントからの要求が多すぎます。数分待ってください。</translation>
    </message>
    <message>
        <source>This way of signing in needs the tenant: give its GUID or domain.</source>
        <translation>このサインイン方法にはテナントが必要です。GUID またはドメインを指定してください。</translation>
    </message>
    <message>
        <source>The sign-in service refused; its words say why (%1).</source>
        <translation>サインイン サービスが拒否しました。理由はその文面にあります (%1)。</translation>
    </message>
</context>
<context>
    <name>words::state</name>
    <message>
        <source>finished</source>
        <comment>State of a run</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <comment>State of a run</comment>
        <translation>人が停止</translation>
    </message>
    <message>
        <source>stopped: signed out</source>
        <comment>State of a run</comment>
        <translation>停止: サインアウト</translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <comment>State of a run</comment>
        <translation>停止: 許可なし</translation>
    </message>
    <message>
        <source>stopped: too many failures</source>
        <comment>State of a run</comment>
        <translation>停止: 失敗が多すぎる</translation>
    </message>
    <message>
        <source>stopped: the same failure again</source>
        <comment>State of a run</comment>
        <translation>停止: 同じ失敗の繰り返し</translation>
    </message>
    <message>
        <source>stopped: the store failed</source>
        <comment>State of a run</comment>
        <translation>停止: ストアの障害</translation>
    </message>
    <message>
        <source>stopped by a mistake of the program</source>
        <comment>State of a run</comment>
        <translation>プログラムの誤りで停止</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>State of a mailbox</comment>
        <translation>消失</translation>
    </message>
    <message>
        <source>no policy</source>
        <comment>State of a mailbox</comment>
        <translation>ポリシーなし</translation>
    </message>
    <message>
        <source>uncovered</source>
        <comment>State of a mailbox</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>State of a mailbox</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>State of a mailbox</comment>
        <translation>あいまい</translation>
    </message>
    <message>
        <source>exception</source>
        <comment>State of a mailbox</comment>
        <translation>例外</translation>
    </message>
    <message>
        <source>drifted</source>
        <comment>State of a mailbox</comment>
        <translation>変化あり</translation>
    </message>
    <message>
        <source>customised</source>
        <comment>State of a mailbox</comment>
        <translation>個別設定</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>State of a mailbox</comment>
        <translation>不完全</translation>
    </message>
    <message>
        <source>open</source>
        <comment>State of a mailbox</comment>
        <translation>開放</translation>
    </message>
    <message>
        <source>segmented</source>
        <comment>State of a mailbox</comment>
        <translation>セグメント済み</translation>
    </message>
    <message>
        <source>It is neither in the list of all mailboxes nor found by its id.</source>
        <translation>全メールボックスの一覧にもなく、ID でも見つかりません。</translation>
    </message>
    <message>
        <source>This connection has no policy, so nothing says what is wanted.</source>
        <translation>この接続にはポリシーがないため、何が望ましいか決まっていません。</translation>
    </message>
    <message>
        <source>No policy&apos;s scope claims this mailbox.</source>
        <translation>どのポリシーの範囲にもこのメールボックスは含まれません。</translation>
    </message>
    <message>
        <source>The calendar was never read, could not be read, or was read too long ago.</source>
        <translation>予定表は一度も読み取られていないか、読み取れなかったか、読み取りが古すぎます。</translation>
    </message>
    <message>
        <source>An entry that matters has a name that fits several recipients.</source>
        <translation>重要な項目の名前が、複数の受信者に一致します。</translation>
    </message>
    <message>
        <source>Default is kept as it is, on purpose.</source>
        <translation>Default は意図的にそのまま残されています。</translation>
    </message>
    <message>
        <source>Somebody changed what our last run left.</source>
        <translation>前回の実行の結果を、だれかが変更しました。</translation>
    </message>
    <message>
        <source>Its owner chose Default before any run of ours.</source>
        <translation>最初の実行より前に、所有者が Default を選んでいました。</translation>
    </message>
    <message>
        <source>Default is closed, but people who should see something do not: a group&apos;s entry is missing or dead.</source>
        <translation>Default は閉じていますが、見えるべき人に見えていません: グループの項目がないか、無効です。</translation>
    </message>
    <message>
        <source>Default is still as it came.</source>
        <translation>Default はまだ初期状態です。</translation>
    </message>
    <message>
        <source>Everything is as the policy wants.</source>
        <translation>すべてポリシーのとおりです。</translation>
    </message>
    <message>
        <source>The mailbox is no more.</source>
        <translation>メールボックスはもう存在しません。</translation>
    </message>
    <message>
        <source>The calendar was never read.</source>
        <translation>予定表は一度も読み取られていません。</translation>
    </message>
    <message>
        <source>The last reading failed.</source>
        <translation>前回の読み取りは失敗しました。</translation>
    </message>
    <message>
        <source>The last reading is too old.</source>
        <translation>前回の読み取りは古すぎます。</translation>
    </message>
    <message>
        <source>The service did not show the entry of Default.</source>
        <translation>サービスが Default の項目を示しませんでした。</translation>
    </message>
    <message>
        <source>The service did not show the entry of Anonymous.</source>
        <translation>サービスが Anonymous の項目を示しませんでした。</translation>
    </message>
    <message>
        <source>The name on an entry fits several recipients.</source>
        <translation>項目の名前が複数の受信者に一致します。</translation>
    </message>
    <message>
        <source>The mailbox was made anew since.</source>
        <translation>その後、メールボックスは作り直されています。</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>ポリシーがありません。</translation>
    </message>
    <message>
        <source>No policy claims it.</source>
        <translation>どのポリシーにも属しません。</translation>
    </message>
    <message>
        <source>Mailboxes of this type are not in scope unless named.</source>
        <translation>この種類のメールボックスは、指定しない限り対象範囲に入りません。</translation>
    </message>
    <message>
        <source>A field of the scope was not read.</source>
        <translation>範囲のフィールドが読み取られていません。</translation>
    </message>
    <message>
        <source>Two policies claim it.</source>
        <translation>2 つのポリシーに属しています。</translation>
    </message>
    <message>
        <source>It is no longer in scope.</source>
        <translation>もう対象範囲にありません。</translation>
    </message>
    <message>
        <source>Kept as an exception.</source>
        <translation>例外として維持しています。</translation>
    </message>
    <message>
        <source>Its exception has expired.</source>
        <translation>例外の期限が切れています。</translation>
    </message>
    <message>
        <source>Kept as an exception, but a grant is missing.</source>
        <translation>例外として維持していますが、付与が欠けています。</translation>
    </message>
    <message>
        <source>Somebody shares less since our last run.</source>
        <translation>前回の実行以降、だれかが共有を狭めました。</translation>
    </message>
    <message>
        <source>Somebody shares more since our last run.</source>
        <translation>前回の実行以降、だれかが共有を広げました。</translation>
    </message>
    <message>
        <source>Somebody shares otherwise since our last run.</source>
        <translation>前回の実行以降、だれかが共有方法を変えました。</translation>
    </message>
    <message>
        <source>Its owner chose Default.</source>
        <translation>所有者が Default を選びました。</translation>
    </message>
    <message>
        <source>Its owner closed it.</source>
        <translation>所有者が閉じました。</translation>
    </message>
    <message>
        <source>A group&apos;s entry is missing.</source>
        <translation>グループの項目がありません。</translation>
    </message>
    <message>
        <source>A group was made anew; its old entry grants nothing.</source>
        <translation>グループが作り直されており、古い項目は効力がありません。</translation>
    </message>
    <message>
        <source>Default is as it came.</source>
        <translation>Default は初期状態です。</translation>
    </message>
    <message>
        <source>Anonymous is not as the policy wants.</source>
        <translation>Anonymous がポリシーのとおりではありません。</translation>
    </message>
    <message>
        <source>A group has an entry that no policy wants any more.</source>
        <translation>どのポリシーにも不要になった項目が、グループにあります。</translation>
    </message>
    <message>
        <source>A group&apos;s entry has other rights than the policy says.</source>
        <translation>グループの項目のアクセス許可が、ポリシーと異なります。</translation>
    </message>
    <message>
        <source>As the policy wants.</source>
        <translation>ポリシーのとおりです。</translation>
    </message>
    <message>
        <source>Changed since our last run: reported, not touched.</source>
        <translation>前回の実行以降に変更: 報告のみ、変更なし。</translation>
    </message>
    <message>
        <source>Changed since our last run: accepted as an exception.</source>
        <translation>前回の実行以降に変更: 例外として受け入れました。</translation>
    </message>
    <message>
        <source>Changed since our last run: put back.</source>
        <translation>前回の実行以降に変更: 元に戻します。</translation>
    </message>
    <message>
        <source>Customised: held for a decision.</source>
        <translation>個別設定: 判断まで保留。</translation>
    </message>
    <message>
        <source>Customised: kept.</source>
        <translation>個別設定: 維持。</translation>
    </message>
    <message>
        <source>Customised: overwritten.</source>
        <translation>個別設定: 上書き。</translation>
    </message>
    <message>
        <source>A group of the policy cannot carry rights.</source>
        <translation>ポリシーのグループがアクセス許可を持てません。</translation>
    </message>
    <message>
        <source>Put back from the snapshot.</source>
        <translation>スナップショットから元に戻します。</translation>
    </message>
    <message>
        <source>Not in the snapshot.</source>
        <translation>スナップショットにありません。</translation>
    </message>
    <message>
        <source>The snapshot holds no reading of it.</source>
        <translation>スナップショットにその読み取りがありません。</translation>
    </message>
    <message>
        <source>It was not customised.</source>
        <translation>個別に設定されていませんでした。</translation>
    </message>
    <message>
        <source>An entry of the snapshot names nobody who could be added.</source>
        <translation>スナップショットの項目に、追加できる相手がいません。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り消します。</translation>
    </message>
    <message>
        <source>The run did not touch it.</source>
        <translation>実行はこれを変更していません。</translation>
    </message>
    <message>
        <source>Somebody changed it since.</source>
        <translation>その後、だれかが変更しました。</translation>
    </message>
    <message>
        <source>To become send-only.</source>
        <translation>送信専用にします。</translation>
    </message>
    <message>
        <source>Somebody changed it after the plan was made.</source>
        <translation>計画の作成後に、だれかが変更しました。</translation>
    </message>
    <message>
        <source>change</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>The plan writes to this mailbox.</source>
        <translation>計画はこのメールボックスに書き込みます。</translation>
    </message>
    <message>
        <source>The plan leaves this mailbox as it is.</source>
        <translation>計画はこのメールボックスをそのままにします。</translation>
    </message>
    <message>
        <source>Nothing is done before somebody has decided.</source>
        <translation>だれかが決めるまで何もしません。</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Result of a row of a run</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>Result of a row of a run</comment>
        <translation>着手</translation>
    </message>
    <message>
        <source>done</source>
        <comment>Result of a row of a run</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>held</source>
        <comment>Result of a row of a run</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>Result of a row of a run</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>in doubt</source>
        <comment>Result of a row of a run</comment>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>A write may have been sent; resuming reads before it goes on.</source>
        <translation>書き込みが送信された可能性があります。再開すると、続ける前に読み取ります。</translation>
    </message>
    <message>
        <source>As planned, and proved by reading it back.</source>
        <translation>計画どおりで、読み直して確認済みです。</translation>
    </message>
    <message>
        <source>Not done, on purpose.</source>
        <translation>意図的に行いませんでした。</translation>
    </message>
    <message>
        <source>It could not be done; nothing further was sent.</source>
        <translation>行えませんでした。それ以上は何も送信していません。</translation>
    </message>
    <message>
        <source>A write was sent and its effect is not known; resuming reads again.</source>
        <translation>書き込みを送信しましたが、効果は不明です。再開すると読み直します。</translation>
    </message>
    <message>
        <source>running</source>
        <comment>State of a run</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>not ended</source>
        <comment>State of a run</comment>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Stopped before the end; it can be resumed.</source>
        <translation>途中で停止しました。再開できます。</translation>
    </message>
    <message>
        <source>Stopped: sign in again, then resume.</source>
        <translation>停止: もう一度サインインしてから再開してください。</translation>
    </message>
    <message>
        <source>Stopped: the service refuses; has a role expired? Resume when it is back.</source>
        <translation>停止: サービスが拒否しています。ロールの期限が切れていませんか? 戻ったら再開してください。</translation>
    </message>
    <message>
        <source>Stopped: too many rows failed.</source>
        <translation>停止: 失敗した行が多すぎます。</translation>
    </message>
    <message>
        <source>Stopped: the same failure again and again.</source>
        <translation>停止: 同じ失敗が繰り返されました。</translation>
    </message>
    <message>
        <source>Stopped: the store could not record what was to be done.</source>
        <translation>停止: 行う内容をストアに記録できませんでした。</translation>
    </message>
    <message>
        <source>Stopped: a rule of the program was broken. Please report it.</source>
        <translation>停止: プログラムの規則が破られました。ご報告ください。</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>Rows of a run</comment>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>Rows of a run</comment>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>Rows of a run</comment>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <comment>Rows of a run</comment>
        <translation>未確定 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>Rows of a run</comment>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <comment>Rows of a run</comment>
        <translation>行うことはありません</translation>
    </message>
    <message>
        <source>An entry of somebody who was deleted.</source>
        <translation>削除された人の項目です。</translation>
    </message>
    <message>
        <source>stopped: lease lost</source>
        <comment>State of a run</comment>
        <translation>停止: 占有権を失いました</translation>
    </message>
    <message>
        <source>Stopped: the run no longer had the tenant to itself.</source>
        <translation>停止: この実行はテナントを占有できなくなりました。</translation>
    </message>
    <message>
        <source>The mailbox was not found: it is gone, or out of reach for this account.</source>
        <translation>メールボックスが見つかりません。なくなったか、このアカウントでは届きません。</translation>
    </message>
    <message>
        <source>%1 begun</source>
        <comment>Rows of a run</comment>
        <translation>開始済み %1 件</translation>
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
        <translation>内部の全員</translation>
    </message>
    <message>
        <source>everybody outside</source>
        <comment>Whom an entry speaks of</comment>
        <translation>外部の全員</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>An entry whose name fits several</comment>
        <translation>あいまい</translation>
    </message>
    <message>
        <source>orphan</source>
        <comment>An entry whose owner is no more</comment>
        <translation>孤立</translation>
    </message>
    <message>
        <source>external</source>
        <comment>An entry of somebody outside</comment>
        <translation>外部</translation>
    </message>
    <message>
        <source>of the group</source>
        <comment>An entry of a group mailbox&apos;s owners or members</comment>
        <translation>グループの</translation>
    </message>
    <message>
        <source>Everybody in the organisation who has no closer entry, by name or through a group.</source>
        <translation>名前でもグループでもより近い項目を持たない、組織内の全員。</translation>
    </message>
    <message>
        <source>Everybody who is not signed in to the organisation.</source>
        <translation>組織にサインインしていない全員。</translation>
    </message>
    <message>
        <source>Several recipients have this name, and the service does not say which is meant.</source>
        <translation>複数の受信者がこの名前を持ち、どれを指すのかサービスが示していません。</translation>
    </message>
    <message>
        <source>Nobody has this name any more: the account was deleted or renamed. The entry lets nobody in.</source>
        <translation>この名前の相手はもういません: アカウントが削除されたか、名前が変わりました。この項目ではだれも入れません。</translation>
    </message>
    <message>
        <source>Somebody outside, invited by the owner to share this calendar.</source>
        <translation>この予定表を共有するよう所有者が招待した、外部の人。</translation>
    </message>
    <message>
        <source>The owners or members of the group whose mailbox this is; left alone.</source>
        <translation>このメールボックスを持つグループの所有者またはメンバー。そのまま残します。</translation>
    </message>
</context>
</TS>
