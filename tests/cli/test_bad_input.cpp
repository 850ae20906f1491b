// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice/credential.h"
#include "practice_desk.h"
#include "support/test_main.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

/// Whatever is wrong with what a person gives, the program says what, where, and what would be right, ends with the
/// exit code of the contract, and changes nothing.
class TestBadInput : public QObject
{
    Q_OBJECT

private:
    PracticeDesk m_desk {{{u"mailboxes"_s, 60}}};
    QByteArray m_dump;
    QTcpServer m_taken;

    void makeFiles()
    {
        const QByteArray policy = segmentingPolicy();
        m_desk.put(u"no-right.json"_s, "{\"format\": \"mullion-policy/1\", \"name\": \"x\",\n \"scope\": \"type:user\", \"baseline\": [\"Availability\"], \"default\": \"None\"}");
        m_desk.put(u"no-field.json"_s, QByteArray(policy).replace("type:user", "tpe:user"));
        m_desk.put(u"unclosed.json"_s, QByteArray(policy).replace("type:user", "(type:user"));
        m_desk.put(u"no-json.json"_s, "{\"format\": ");
        m_desk.put(u"unknown-key.json"_s, QByteArray(policy).replace("\"managed\"", "\"manged\""));
        m_desk.put(u"no-policy.json"_s, QByteArray(policy).replace("mullion-policy/1", "mullion-plan/1"));
        m_desk.put(u"list-as-group.json"_s, QByteArray(policy).replace("privileged-users-security-group", "all-sales"));
        m_desk.put(u"dynamic-as-group.json"_s, QByteArray(policy).replace("privileged-users-security-group", "dyn-sales"));
        m_desk.put(u"no-group.json"_s, QByteArray(policy).replace("privileged-users-security-group", "nobody"));
        QDir().mkpath(m_desk.path(u"empty-folder"_s));
        QDir().mkpath(m_desk.path(u"two"_s));
        m_desk.put(u"two/a.json"_s, QByteArray(policy).replace("Free/busy for privileged staff only", "first"));
        m_desk.put(u"two/b.json"_s, QByteArray(policy).replace("Free/busy for privileged staff only", "second"));

        m_desk.put(u"garbage.pem"_s, "garbage");
        m_desk.put(u"key-only.pem"_s, pemPart("PRIVATE KEY"));
        m_desk.put(u"certificate-only.pem"_s, pemPart("CERTIFICATE"));
        QCOMPARE(practice::writeCredential(m_desk.path(u"other-key.pem"_s)), std::nullopt);
        QProcess openssl; // what the administrator would type
        openssl.start(u"openssl"_s, {u"pkcs8"_s, u"-topk8"_s, u"-in"_s, m_desk.path(u"cred.pem"_s), u"-out"_s, m_desk.path(u"encrypted.pem"_s),
            u"-passout"_s, u"pass:open sesame"_s});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);

        QProcess::execute(u"openssl"_s, {u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-batch"_s, u"-subj"_s, u"/CN=x"_s, u"-keyout"_s,
            m_desk.path(u"expired.key"_s), u"-out"_s, m_desk.path(u"expired.csr"_s)});
        QCOMPARE(QProcess::execute(u"openssl"_s, {u"x509"_s, u"-req"_s, u"-in"_s, m_desk.path(u"expired.csr"_s), u"-signkey"_s, m_desk.path(u"expired.key"_s), u"-days"_s,
            u"-1"_s, u"-out"_s, m_desk.path(u"expired.crt"_s)}), 0);
        m_desk.put(u"expired.pem"_s, m_desk.bytes(u"expired.crt"_s) + m_desk.bytes(u"expired.key"_s));

        m_desk.put(u"early.pem"_s, practice::makeCredential(std::chrono::hours(1)));

        m_desk.put(u"far.json"_s, "{\"authority\":\"http://login.example.com\",\"exchange\":\"https://exchange.example.com\",\"graph\":\"https://graph.example.com\"}");
        m_desk.put(u"number.json"_s, "{\"authority\":1}");
        m_desk.put(u"dead.json"_s, "{\"authority\":\"http://127.0.0.1:9\",\"exchange\":\"http://127.0.0.1:9\",\"graph\":\"http://127.0.0.1:9\"}");
        m_desk.put(u"fragment.json"_s, "x");
        m_desk.put(u"empty"_s, {});

        const QByteArray plan = m_desk.bytes(u"plan.jsonl"_s);
        m_desk.put(u"cut.jsonl"_s, plan.chopped(20));
        m_desk.put(u"rowless.jsonl"_s, plan.left(plan.lastIndexOf('\n', -2) + 1));
        m_desk.put(u"altered.jsonl"_s, QByteArray(plan).replace("AvailabilityOnly", "Editor"));
    }

    [[nodiscard]] QByteArray pemPart(const QByteArray &label) const
    {
        const QByteArray all = m_desk.bytes(u"cred.pem"_s);
        const qsizetype begin = all.indexOf("-----BEGIN " + label);
        const QByteArray end = "-----END " + label + "-----\n";
        return all.mid(begin, all.indexOf(end, begin) + end.size() - begin);
    }

    static void setSchema(const QString &file, const QByteArray &sql)
    {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {file, QString::fromLatin1(sql)});
        QVERIFY2(sqlite.waitForFinished() && sqlite.exitCode() == 0, sqlite.readAllStandardError().constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_desk.start(), QString());
        QVERIFY(m_taken.listen(QHostAddress::LocalHost));
        QCOMPARE(m_desk.run({u"scan"_s}).code, 4);
        QCOMPARE(m_desk.run({u"snapshot"_s, u"create"_s, u"before"_s}).code, 4);
        QCOMPARE(m_desk.run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"plan.jsonl"_s}).code, 0);
        makeFiles();
        QVERIFY(QFile::copy(m_desk.store(), m_desk.path(u"newer.sqlite"_s)));
        setSchema(m_desk.path(u"newer.sqlite"_s), "PRAGMA user_version = 999");
        m_dump = m_desk.server().dump();
    }

    void wrongUseIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("told");
        const QStringList same;
        const QStringList nothing {u"MULLION_CLOUD="_s, u"MULLION_TENANT="_s, u"MULLION_CLIENT_ID="_s, u"MULLION_CERTIFICATE="_s};
        const auto row = [](const char *name, const QString &arguments, const QStringList &environment, int code, const QStringList &told) {
            QStringList list = arguments.split(u' ', Qt::SkipEmptyParts);
            for (QString &one : list)
                one = one == "''"_L1 ? QString() : one.replace(u'_', u' ');
            QTest::newRow(name) << list << environment << code << told;
        };

        row("no verb", u""_s, same, 2, {u"required"_s, u"--help"_s});
        row("a verb that is none", u"frobnicate"_s, same, 2, {u"frobnicate"_s, u"--help"_s});
        row("a group without its verb", u"plan"_s, same, 2, {u"required"_s});
        row("a flag that is none", u"list --bogus"_s, same, 2, {u"--bogus"_s});
        row("a flag without its value", u"list --where"_s, same, 2, {u"--where"_s});
        row("a number that is none", u"--in-flight many scan"_s, same, 2, {u"--in-flight"_s, u"many"_s});
        row("a number out of range", u"--in-flight 0 scan"_s, same, 2, {u"--in-flight"_s, u"1 to 200"_s});
        row("a format that is none", u"list --format xml"_s, same, 2, {u"xml"_s, u"table, csv, json"_s});
        row("a format by its number", u"list --format 1"_s, same, 2, {u"table, csv, json"_s});
        row("a format of a file, which is always CSV", u"list --format json --out x.csv"_s, same, 2, {u"--out"_s, u"--format"_s});
        row("a file where there is no folder for it", u"list --out nowhere/x.csv"_s, same, 2, {u"nowhere/x.csv"_s, u"cannot be written"_s});
        row("a folder as a file", u"list --out two"_s, same, 2, {u"two"_s, u"cannot be written"_s});
        row("a column that is none", u"list --columns address,foo"_s, same, 2, {u"foo"_s, u"address, upn"_s});
        row("no column", u"list --columns ,"_s, same, 2, {u"no such column"_s});
        row("a column to sort by that is none", u"list --sort foo"_s, same, 2, {u"foo"_s, u"--sort"_s, u"address, upn"_s});
        row("a surface that is none", u"--surface v3 scan"_s, same, 2, {u"v3"_s, u"auto, beta or v2"_s});

        row("a query that is empty", u"plan segment --policy p.json --where ''"_s, same, 2, {u"--where"_s, u"empty"_s});
        row("a policy that is empty", u"list --policy ''"_s, same, 2, {u"--policy"_s, u"empty"_s});
        row("a name that is empty", u"disconnect ''"_s, same, 2, {u"name"_s, u"empty"_s});
        row("a file to write that is empty", u"plan segment --policy p.json --out ''"_s, same, 2, {u"--out"_s, u"empty"_s});
        row("an address that is empty", u"scan --identity ''"_s, same, 2, {u"--identity"_s, u"empty"_s});
        row("a query with an unknown field", u"list --where attr2:sales_foo:bar"_s, same, 2, {u"position 13"_s, u"foo:bar"_s, u"attr15"_s});
        row("a query without a value", u"list --where attr2:"_s, same, 2, {u"position 7"_s, u"a value is expected"_s});
        row("a query that is not closed", u"list --where (type:user"_s, same, 2, {u"position 11"_s, u"closing )"_s});
        row("a query of a plan", u"plan segment --policy p.json --where foo:x"_s, same, 2, {u"position 1"_s, u"attr15"_s});
        row("a query of a snapshot", u"snapshot create x --where foo:x"_s, same, 2, {u"position 1"_s, u"attr15"_s});
        row("a query of an apply", u"apply plan.jsonl --yes --where foo:x"_s, same, 2, {u"position 1"_s, u"attr15"_s});
        row("a filter the service does not take", u"scan --filter Foo_-bar"_s, same, 1, {u"Foo"_s});

        row("a policy file that is not there", u"scan --policy missing.json"_s, same, 2, {u"missing.json"_s, u"No such file"_s});
        row("a policy with a right that is none", u"policy validate no-right.json"_s, same, 2, {u"no-right.json"_s, u"line 2, column 37"_s, u"\"Availability\""_s, u"LimitedDetails"_s});
        row("a policy whose scope is wrong", u"plan segment --policy no-field.json"_s, same, 2, {u"no-field.json"_s, u"line 2"_s, u"position 1"_s, u"tpe:user"_s});
        row("a policy whose scope is not closed", u"check --policy unclosed.json"_s, same, 2, {u"unclosed.json"_s, u"line 2"_s, u"closing )"_s});
        row("a policy that is no JSON", u"list --policy no-json.json"_s, same, 2, {u"no-json.json"_s, u"line "_s, u"column "_s});
        row("a policy with a key that is none", u"segment --policy unknown-key.json --identity bob@example.com --yes"_s, same, 2, {u"unknown-key.json"_s, u"line 4"_s, u"manged"_s});
        row("a policy of another kind", u"policy show no-policy.json"_s, same, 2, {u"no-policy.json"_s, u"mullion-policy/1"_s});
        row("an empty policy file", u"policy validate empty"_s, same, 2, {u"empty"_s, u"line 1"_s});
        row("a folder without policies", u"policy validate empty-folder"_s, same, 2, {u"empty-folder"_s, u"*.json"_s});
        row("two policies that claim the same mailboxes", u"plan segment --policy two"_s, same, 2, {u"first"_s, u"second"_s});
        row("no policy at all", u"plan segment"_s, same, 2, {u"--policy"_s});

        row("a distribution list as group", u"plan segment --policy list-as-group.json"_s, same, 1, {u"all-sales@example.com"_s, u"distribution-list"_s, u"mail-enabled universal security group"_s});
        row("a dynamic group as group", u"plan segment --policy dynamic-as-group.json"_s, same, 1, {u"dyn-sales@example.com"_s, u"mail-enabled universal security group"_s});
        row("a group that nobody has", u"plan segment --policy no-group.json"_s, same, 1, {u"no-group.json"_s, u"line 3"_s, u"nobody@example.com"_s});
        row("a group to check that is not there", u"group check nobody@example.com"_s, same, 3, {});

        row("an address that nobody has", u"show nobody@example.com"_s, same, 1, {u"nobody@example.com"_s, u"Not found"_s});
        row("an address to scan that nobody has", u"scan --identity nobody@example.com"_s, same, 4, {u"nobody@example.com"_s, u"Not found"_s});
        row("an address to plan that nobody has", u"plan segment --policy p.json --identity nobody@example.com"_s, same, 4, {u"nobody@example.com"_s, u"scan it first"_s});
        row("an empty list of addresses to scan", u"scan --identity -"_s, same, 2, {u"--identity"_s, u"no address"_s});
        row("an empty list of addresses to segment", u"segment --policy p.json --identity - --yes"_s, same, 2, {u"--identity"_s, u"no address"_s});

        row("a window that is none, before anybody is asked", u"apply plan.jsonl --window evening"_s, same, 2, {u"--window"_s});
        row("a concern that is none", u"segment --policy p.json --identity bob@example.com --yes --accept everything"_s, same, 2, {u"--accept"_s, u"everything"_s});
        row("a policy for what no policy decides", u"plan orphans --policy p.json"_s, same, 2, {u"--policy"_s});
        row("a policy for what a run decides", u"plan undo last --policy p.json"_s, same, 2, {u"--policy"_s});
        row("an estimate without a pace", u"plan segment --policy p.json --calls-per-second nan"_s, same, 2, {u"--calls-per-second"_s, u"nan"_s});
        row("a descriptor that is none", u"--key-passphrase-fd -1 status"_s, same, 2, {u"--key-passphrase-fd"_s, u"0 to "_s});
        row("a choice of nobody", u"plan email-apps"_s, same, 2, {u"--where"_s, u"--identity"_s});
        row("a certificate that is not there", u"--certificate missing.pem scan"_s, same, 2, {u"missing.pem"_s, u"No such file"_s});
        row("a certificate that is garbage", u"--certificate garbage.pem scan"_s, same, 2, {u"garbage.pem"_s, u"neither PEM nor PFX"_s});
        row("a certificate that has expired", u"--certificate expired.pem scan"_s, same, 2, {u"expired.pem"_s, u"expired on 20"_s, u"app registration"_s});
        row("a certificate that is not good yet", u"--certificate early.pem scan"_s, same, 2, {u"early.pem"_s, u"good only from 20"_s, u"clock"_s});
        row("a key that is garbage", u"--certificate cred.pem --key garbage.pem scan"_s, same, 2, {u"garbage.pem"_s, u"no PEM private key"_s});
        row("a certificate without its key", u"--certificate certificate-only.pem scan"_s, same, 2, {u"certificate-only.pem"_s, u"no PEM private key"_s});
        row("a key without its certificate", u"--certificate key-only.pem scan"_s, same, 2, {u"key-only.pem"_s, u"no PEM certificate"_s});
        row("the key of another certificate", u"--certificate certificate-only.pem --key other-key.pem scan"_s, same, 2, {u"other-key.pem"_s, u"certificate-only.pem"_s});
        row("an encrypted key without passphrase", u"--certificate cred.pem --key encrypted.pem scan"_s, same, 2, {u"encrypted.pem"_s, u"encrypted"_s, u"MULLION_KEY_PASSPHRASE"_s});
        row("an encrypted key with a wrong passphrase", u"--certificate cred.pem --key encrypted.pem scan"_s, {u"MULLION_KEY_PASSPHRASE=guess"_s}, 2, {u"encrypted.pem"_s, u"passphrase"_s});
        row("no certificate at all", u"scan"_s, {u"MULLION_CERTIFICATE="_s}, 5, {u"--certificate"_s});
        row("no client id at all", u"scan"_s, {u"MULLION_CLIENT_ID="_s}, 5, {u"--client-id"_s});
        row("a client id that is none", u"--client-id nonsense status"_s, same, 2, {u"nonsense"_s, u"GUID"_s});
        row("an application the tenant does not know", u"--client-id 11111111-2222-3333-4444-555555555555 status"_s, same, 6, {u"AADSTS700038"_s});

        row("no connection", u"list"_s, nothing, 2, {u"connection"_s, u"--tenant"_s, u"connect"_s});
        row("a connection that is none", u"--connection foo list"_s, nothing, 2, {u"foo"_s, u"connection"_s});
        row("a connection to sign in anew that is none", u"connect foo"_s, nothing, 2, {u"foo"_s, u"--tenant"_s, u"--client-id"_s});
        row("a connection of no name", u"connect _"_s, same, 2, {u"a name"_s});
        row("a key without certificate", u"--key cred.pem status"_s, {u"MULLION_CERTIFICATE="_s}, 2, {u"--key"_s, u"--certificate"_s});
        row("a code for a certificate", u"connect x --device-code"_s, same, 2, {u"--device-code"_s, u"certificate"_s});
        row("a connection to forget that is none", u"disconnect foo"_s, nothing, 2, {u"foo"_s, u"connection"_s});
        row("a tenant that is no GUID", u"--tenant contoso.com list"_s, same, 2, {u"contoso.com"_s, u"GUID"_s});
        row("a cloud that is none", u"--cloud nowhere scan"_s, same, 2, {u"nowhere"_s, u"gcc-high"_s});
        row("a cloud file that is not there", u"--cloud missing.json scan"_s, same, 2, {u"missing.json"_s});
        row("a cloud file with a number for a URL", u"--cloud number.json scan"_s, same, 2, {u"number.json"_s, u"authority"_s, u"URL"_s});
        row("a cloud file that is no JSON", u"--cloud fragment.json scan"_s, same, 2, {u"fragment.json"_s, u"not JSON"_s});
        row("plain http to a far host", u"--cloud far.json scan"_s, same, 2, {u"far.json"_s, u"authority"_s, u"login.example.com"_s, u"own computer"_s});
        row("a network without the service", u"--cloud dead.json status"_s, same, 1, {u"does not answer"_s, u"refused"_s});

        row("a store that is none", u"--store p.json list"_s, same, 1, {u"p.json"_s, u"not a store"_s, u"backup"_s});
        row("a store of a newer version", u"--store newer.sqlite list"_s, same, 1, {u"newer.sqlite"_s, u"newer"_s});
        row("a folder as store", u"--store empty-folder list"_s, same, 1, {u"empty-folder"_s, u"name the store's file"_s});
        row("a store in a folder that cannot be made", u"--store p.json/x/store.sqlite list"_s, same, 1, {u"p.json"_s, u"permissions"_s});
        row("a store where nobody may write", u"--store /proc/store.sqlite list"_s, same, 1, {u"/proc"_s});

        row("a plan that is not there", u"apply missing.jsonl --yes"_s, same, 2, {u"missing.jsonl"_s, u"No such file"_s});
        row("a plan that is none", u"apply p.json --yes"_s, same, 2, {u"p.json"_s, u"line 1"_s, u"mullion-plan/1"_s});
        row("an empty plan file", u"apply empty --yes"_s, same, 2, {u"empty"_s});
        row("a plan that was cut", u"apply cut.jsonl --yes"_s, same, 2, {u"cut.jsonl"_s, u"line "_s, u"cut short"_s});
        row("a plan without its last line", u"apply rowless.jsonl --yes"_s, same, 2, {u"rowless.jsonl"_s, u"line "_s});
        row("a plan that was altered", u"apply altered.jsonl --yes"_s, same, 2, {u"altered.jsonl"_s, u"altered"_s});
        row("a plan of another tenant", u"--tenant 11111111-2222-3333-4444-555555555555 apply plan.jsonl --yes"_s, same, 1, {u"plan.jsonl"_s, u"11111111-2222"_s, u"tenant"_s});
        row("a plan with another policy", u"apply plan.jsonl --yes --policy list-as-group.json"_s, same, 2, {u"--policy"_s, u"not the policy"_s});
        row("a plan nobody confirms", u"apply plan.jsonl"_s, same, 2, {u"--yes"_s});
        row("a plan with more changes than allowed", u"apply plan.jsonl --yes --max-changes 3"_s, same, 1, {u"--max-changes"_s, u"3 are allowed"_s, u"nothing was sent"_s});
        row("a plan with a larger share of changes than allowed", u"apply plan.jsonl --yes --max-changes 10%"_s, same, 1, {u"--max-changes"_s, u"6 are allowed"_s});
        row("a limit of changes that is none", u"apply plan.jsonl --yes --max-changes few"_s, same, 2, {u"--max-changes"_s, u"few"_s, u"5%"_s});
        row("a limit of no changes", u"apply plan.jsonl --yes --max-changes 0"_s, same, 2, {u"--max-changes"_s});
        for (const char *none : {"nan", "nan%", "inf", "inf%", "1e20", "1e20%", "2.5", "99999999999", "-3"})
            row(qPrintable(u"a limit of %1 changes"_s.arg(QLatin1StringView(none))), u"apply plan.jsonl --yes --max-changes=%1"_s.arg(QLatin1StringView(none)), same, 2, {u"--max-changes"_s, QString::fromLatin1(none), u"5%"_s});
        row("the first none of a plan", u"apply plan.jsonl --yes --first 0"_s, same, 2, {u"--first"_s});
        row("a window that is none", u"apply plan.jsonl --yes --window evening"_s, same, 2, {u"--window"_s, u"evening"_s, u"20:00-06:00"_s});
        row("a window of no time", u"apply plan.jsonl --yes --window 06:00-06:00"_s, same, 2, {u"--window"_s, u"20:00-06:00"_s});
        row("a plan that cannot be written", u"plan segment --policy p.json --out missing/plan.jsonl"_s, same, 2, {u"missing/plan.jsonl"_s, u"cannot be written"_s});

        row("a snapshot that is none", u"snapshot show x"_s, same, 2, {u"x:"_s, u"snapshot list"_s});
        row("a snapshot to restore that is none", u"plan restore x"_s, same, 2, {u"x:"_s, u"snapshot list"_s});
        row("a snapshot of a name of blanks", u"snapshot create _"_s, same, 2, {u"a name"_s});
        row("a snapshot to import of a name of two lines", u"snapshot import a\nb empty"_s, same, 2, {u"one line"_s});
        row("a snapshot of a name that is taken", u"snapshot create before"_s, same, 1, {u"before"_s, u"exists"_s});
        row("a snapshot nobody confirms to delete", u"snapshot delete before"_s, same, 2, {u"--yes"_s});
        row("a snapshot file that is not there", u"snapshot import x missing.csv"_s, same, 2, {u"missing.csv"_s, u"No such file"_s});
        row("a snapshot file of another kind", u"snapshot import x p.json"_s, same, 2, {u"p.json"_s, u"mullion-snapshot/1"_s});
        row("an empty snapshot file", u"snapshot import x empty"_s, same, 2, {u"empty"_s});
        row("a run that is none", u"runs show zzz"_s, same, 2, {u"zzz"_s, u"runs list"_s});
        row("a run to resume that is none", u"runs resume zzz --yes"_s, same, 2, {u"zzz"_s, u"runs list"_s});
        row("a run to undo that is none", u"plan undo last"_s, same, 2, {u"last"_s, u"run"_s});

        row("a port that is taken", u"tenant serve --port %1"_s.arg(m_taken.serverPort()), same, 2, {QString::number(m_taken.serverPort()), u"in use"_s});
        row("a port that is none", u"tenant serve --port 70000"_s, same, 2, {u"--port"_s, u"65533"_s});
        row("a switch of the practice tenant that is none", u"tenant serve --set foo=1"_s, same, 2, {u"foo"_s});
        row("a switch without a value", u"tenant serve --set mailboxes"_s, same, 2, {u"mailboxes"_s, u"KEY=VALUE"_s});
        row("a fault with a wrong rate", u"tenant serve --fault throttle=often"_s, same, 2, {u"throttle"_s, u"rate"_s});
        row("a cloud file that cannot be written", u"tenant serve --cloud-file missing/cloud.json"_s, same, 2, {u"missing/cloud.json"_s});
    }

    void wrongUseIsNamed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QStringList, environment);
        QFETCH(const int, code);
        QFETCH(const QStringList, told);
        QHash<QString, QString> usual {{u"MULLION_CLOUD"_s, m_desk.path(u"cloud.json"_s)}, {u"MULLION_TENANT"_s, m_desk.place().tenant},
            {u"MULLION_CLIENT_ID"_s, m_desk.place().clientId}, {u"MULLION_CERTIFICATE"_s, m_desk.path(u"cred.pem"_s)},
            {u"MULLION_KEY_PASSPHRASE"_s, QString()}};
        for (const QString &one : environment)
            usual[one.section(u'=', 0, 0)] = one.section(u'=', 1);
        for (auto it = usual.cbegin(); it != usual.cend(); ++it)
            m_desk.setEnvironment(it.key(), it.value());

        const Answer answer = m_desk.run(arguments, {}, 30'000);
        QVERIFY2(answer.code == code, answer.told());
        for (const QString &part : told)
            QVERIFY2(answer.err.contains(part.toUtf8()), qPrintable(u"\"%1\" is not in: "_s.arg(part) + QString::fromUtf8(answer.told())));
        QCOMPARE(m_desk.writes(), QJsonArray());
        QCOMPARE(m_desk.server().dump(), m_dump);
    }

    void whatCannotBeWrittenIsNoSuccess_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *arguments : {"list", "list --json", "snapshot export before", "script plan.jsonl", "plan show plan.jsonl", "status", "policy show p.json"})
            QTest::newRow(arguments) << QString::fromLatin1(arguments);
    }

    /// A script that was cut short by a full disk must not look like one.
    void whatCannotBeWrittenIsNoSuccess()
    {
        QFETCH(const QString, arguments);
        const auto ended = [&](const QString &out) {
            return PracticeDesk::finish(*m_desk.begin(u"bash"_s, {u"-o"_s, u"pipefail"_s, u"-c"_s, PracticeDesk::program() + u' ' + arguments + out}));
        };
        const Answer full = ended(u" > /dev/full"_s);
        QVERIFY2(full.code == 1, full.told());
        QVERIFY2(full.err.contains("standard output") && full.err.contains("No space left"), full.told());
        const Answer closed = ended(u" >&-"_s);
        QVERIFY2(closed.code == 1, closed.told());
        const Answer enough = ended(u" | true"_s);
        QVERIFY2(enough.code == 0, enough.told());
    }

    void aFullDiskIsAFailure_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("a snapshot") << u"snapshot export before --out large"_s;
        QTest::newRow("a plan") << u"plan segment --policy p.json --out large"_s;
        QTest::newRow("a table") << u"list --out large"_s;
        QTest::newRow("a key") << u"tenant serve --credential large"_s;
    }

    /// Nothing was wrong with what was asked for. (/dev/full is not written to: a fault of ours would replace it.)
    void aFullDiskIsAFailure()
    {
        QFETCH(const QString, arguments);
        const QString command = u"trap '' XFSZ; ulimit -f 1; exec "_s + PracticeDesk::program() + u' ' + arguments;
        const auto open = m_desk.begin(u"sqlite3"_s, {m_desk.store()}); // keeps the store's files as large as they have to be
        open->write("SELECT count(*) FROM sqlite_master;\n");
        QVERIFY(open->waitForReadyRead());
        const Answer answer = PracticeDesk::finish(*m_desk.begin(u"bash"_s, {u"-c"_s, command}));
        open->closeWriteChannel();
        QVERIFY(open->waitForFinished());
        QVERIFY2(answer.code == 1, answer.told());
        QVERIFY2(answer.err.contains("large: The file could not be written. (File too large)"), answer.told());
        QVERIFY(!QFile::exists(m_desk.path(u"large"_s)));
    }

    void filesWithoutAnEnd_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("a certificate") << u"--certificate /dev/zero status"_s;
        QTest::newRow("a key") << u"--certificate cred.pem --key /dev/zero status"_s;
        QTest::newRow("a plan") << u"plan show /dev/zero"_s;
    }

    void filesWithoutAnEnd()
    {
        QFETCH(const QString, arguments);
#ifdef __SANITIZE_ADDRESS__
        const QString limit; // its shadow takes terabytes of addresses
#else
        const QString limit = u"ulimit -v 8000000; "_s;
#endif
        const QString command = limit + u"exec "_s + PracticeDesk::program() + u' ' + arguments;
        const Answer answer = PracticeDesk::finish(*m_desk.begin(u"bash"_s, {u"-c"_s, command}));
        QVERIFY2(answer.code == 2, answer.told());
        QVERIFY2(answer.err.contains("/dev/zero: ") && answer.err.contains("too large"), answer.told());
    }

    /// A device stays one: replacing /dev/null by a plan would break the computer.
    void pipesAreWrittenTo()
    {
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {m_desk.path(u"pipe"_s)}), 0);
        const auto reader = m_desk.begin(u"cat"_s, {u"pipe"_s});
        const Answer made = m_desk.run({u"snapshot"_s, u"export"_s, u"before"_s, u"--out"_s, u"pipe"_s});
        QVERIFY2(made.code == 0, made.told());
        QVERIFY(!QFileInfo(m_desk.path(u"pipe"_s)).isFile());
        const Answer read = PracticeDesk::finish(*reader);
        QVERIFY2(read.out.startsWith('{'), read.told());

        const Answer table = m_desk.run({u"list"_s, u"--out"_s, u"pipe"_s});
        QVERIFY2(table.code == 2 && table.err.contains("pipe"), table.told());
        QVERIFY(!QFileInfo(m_desk.path(u"pipe"_s)).isFile());
    }

    void thePracticeTenantWritesToDevices_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("a cloud file") << u"--cloud-file"_s << QByteArray("\"authority\"");
        QTest::newRow("a credential") << u"--credential"_s << QByteArray("-----BEGIN PRIVATE KEY-----");
    }

    void thePracticeTenantWritesToDevices()
    {
        QFETCH(const QString, option);
        QFETCH(const QByteArray, written);
        const QString pipe = m_desk.path(u"pipe-of"_s + option);
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
        const auto reader = m_desk.begin(u"cat"_s, {pipe});
        const auto tenant = m_desk.begin({u"tenant"_s, u"serve"_s, option, pipe});
        const Answer read = PracticeDesk::finish(*reader, 10'000);
        tenant->terminate();
        const Answer ended = PracticeDesk::finish(*tenant);
        QVERIFY2(read.out.contains(written), read.told());
        QVERIFY2(ended.code == 0, ended.told());
        QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
    }

    void whatThePracticeTenantWritesIsOnesOwn()
    {
        const QString file = m_desk.path(u"throwaway.pem"_s);
        const auto tenant = m_desk.begin({u"tenant"_s, u"serve"_s, u"--credential"_s, file});
        QVERIFY(tenant->waitForReadyRead());
        tenant->terminate();
        QCOMPARE(PracticeDesk::finish(*tenant).code, 0);
        QCOMPARE(int(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)), 0);
    }

    void anEncryptedKeyIsOpenedByItsPassphrase()
    {
        m_desk.setEnvironment(u"MULLION_CERTIFICATE"_s, m_desk.path(u"cred.pem"_s));
        m_desk.setEnvironment(u"MULLION_KEY_PASSPHRASE"_s, u"open sesame"_s);
        const Answer answer = m_desk.run({u"--key"_s, u"encrypted.pem"_s, u"status"_s});
        QVERIFY2(answer.code == 0, answer.told());
        m_desk.setEnvironment(u"MULLION_KEY_PASSPHRASE"_s, {});
    }

    void aSavedConnectionSignsInAnewByItsName()
    {
        m_desk.newHome();
        m_desk.setEnvironment(u"MULLION_CERTIFICATE"_s, m_desk.path(u"cred.pem"_s));
        for (const QString &name : {u"one"_s, u"two"_s}) {
            const Answer made = m_desk.run({u"connect"_s, name});
            QVERIFY2(made.code == 0 && made.out.contains(name.toUtf8()), made.told()); // what it is called from now on
        }
        for (const QString &name : {u"MULLION_CLOUD"_s, u"MULLION_TENANT"_s, u"MULLION_CLIENT_ID"_s, u"MULLION_CERTIFICATE"_s})
            m_desk.setEnvironment(name, {});
        const Answer anew = m_desk.run({u"connect"_s, u"two"_s, u"--json"_s});
        QVERIFY2(anew.code == 0, anew.told());
        QCOMPARE(anew.json()["connection"_L1].toString(), u"two"_s);
        m_desk.setEnvironment(u"MULLION_CLOUD"_s, m_desk.path(u"cloud.json"_s));
        m_desk.setEnvironment(u"MULLION_TENANT"_s, m_desk.place().tenant);
        m_desk.setEnvironment(u"MULLION_CLIENT_ID"_s, m_desk.place().clientId);
        m_desk.setEnvironment(u"MULLION_CERTIFICATE"_s, m_desk.path(u"cred.pem"_s));
    }

    void connectionsSavedAtOnceAreAllKept()
    {
        m_desk.newHome();
        m_desk.setEnvironment(u"MULLION_CERTIFICATE"_s, m_desk.path(u"cred.pem"_s));
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < 8; ++i)
            all.push_back(m_desk.begin({u"connect"_s, u"c%1"_s.arg(i)}));
        for (const auto &process : all) {
            const Answer answer = PracticeDesk::finish(*process);
            QVERIFY2(answer.code == 0, answer.told());
        }
        QFile saved(m_desk.home() + u"/mullion/connections.json"_s);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(saved.readAll())["connections"_L1].toArray().size(), 8);
        QVERIFY(!QFile::exists(saved.fileName() + u".lock"_s));
    }

    void nothingSecretIsToldOrKept()
    {
        m_desk.newHome();
        m_desk.setEnvironment(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        m_desk.setEnvironment(u"MULLION_KEY_PASSPHRASE"_s, u"open sesame"_s);
        QByteArray told;
        for (const QStringList &arguments : {QStringList {u"--key"_s, u"encrypted.pem"_s, u"connect"_s, u"practice"_s},
                 QStringList {u"--key"_s, u"encrypted.pem"_s, u"scan"_s},
                 QStringList {u"--key"_s, u"encrypted.pem"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--identity"_s, u"bob@example.com"_s, u"--yes"_s}}) {
            const Answer answer = m_desk.run(arguments);
            QVERIFY2(answer.code == 0 || answer.code == 4, answer.told());
            told += answer.out + answer.err;
        }
        QVERIFY(told.contains("mullion.")); // the log was on
        int files = 0;
        QDirIterator all(m_desk.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            told += file.readAll();
            ++files;
        }
        QVERIFY(files >= 2);
        // A token of the practice tenant, an assertion (a JWT), the passphrase, and any line of the key.
        for (const char *secret : {"practice.", "eyJ", "open sesame"}) {
            const qsizetype at = told.indexOf(secret);
            QVERIFY2(at < 0, told.mid(std::max<qsizetype>(0, at - 200), 400).constData());
        }
        for (const QByteArray &line : pemPart("PRIVATE KEY").split('\n')) {
            if (!line.isEmpty() && !line.startsWith('-'))
                QVERIFY(!told.contains(line));
        }
        m_desk.setEnvironment(u"QT_LOGGING_RULES"_s, {});
    }
};

MULLION_TEST(TestBadInput)

} // namespace

#include "test_bad_input.moc"
