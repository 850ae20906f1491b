// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_desk.h"
#include "support/test_main.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::PracticeDesk;

namespace {

/// Where store and connections are, whatever the environment says.
class TestFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The XDG base directory specification: a relative path is invalid and to be ignored.
    void relativeFoldersOfTheEnvironmentAreIgnored()
    {
        PracticeDesk desk {{{u"mailboxes"_s, 20}}};
        QCOMPARE(desk.start(), QString());
        desk.put(u"limits.json"_s, "{");
        QVERIFY(QDir().mkpath(desk.path(u"elsewhere/mullion"_s)));
        QVERIFY(QFile::rename(desk.path(u"limits.json"_s), desk.path(u"elsewhere/mullion/limits.json"_s))); // would be an error
        desk.setEnvironment(u"XDG_DATA_HOME"_s, u"here"_s);
        desk.setEnvironment(u"XDG_CONFIG_HOME"_s, u"./here"_s);
        desk.setEnvironment(u"XDG_CONFIG_DIRS"_s, u"elsewhere:/nowhere"_s);

        const Answer connected = desk.run({u"connect"_s, u"work"_s});
        const Answer scanned = desk.run({u"segment"_s, u"--policy"_s, u"p.json"_s, u"--identity"_s, u"bob@example.com"_s, u"--yes"_s});

        QVERIFY2(connected.code == 0, connected.told());
        QVERIFY2(scanned.code == 0, scanned.told());
        QVERIFY(QFile::exists(desk.home() + u"/.local/share/mullion/store.sqlite"_s));
        QVERIFY(QFile::exists(desk.home() + u"/.config/mullion/connections.json"_s));
        QVERIFY(!QDir(desk.path(u"here"_s)).exists());
    }

    /// What somebody names is meant from where they are, as an option and as a variable; a connection keeps it for wherever it is used.
    void pathsOfVariablesAreMeantFromHere()
    {
        PracticeDesk desk {{{u"mailboxes"_s, 20}}};
        QCOMPARE(desk.start(), QString());
        desk.setEnvironment(u"MULLION_CLOUD"_s, u"./cloud.json"_s);
        desk.setEnvironment(u"MULLION_CERTIFICATE"_s, u"cred.pem"_s);
        desk.setEnvironment(u"MULLION_STORE"_s, u"mine.sqlite"_s);

        const Answer connected = desk.run({u"connect"_s, u"work"_s});

        QVERIFY2(connected.code == 0, connected.told());
        QVERIFY(QFile::exists(desk.path(u"mine.sqlite"_s)));
        for (const QString &name : {u"MULLION_CLOUD"_s, u"MULLION_TENANT"_s, u"MULLION_CLIENT_ID"_s, u"MULLION_CERTIFICATE"_s, u"MULLION_STORE"_s})
            desk.setEnvironment(name, {});
        const Answer elsewhere = PracticeDesk::finish(*desk.begin(u"/bin/sh"_s, {u"-c"_s, u"cd / && exec "_s + PracticeDesk::program() + u" status --json"_s}));
        QVERIFY2(elsewhere.code == 0, elsewhere.told());
        QCOMPARE(elsewhere.json()["store"_L1].toString(), desk.path(u"mine.sqlite"_s));
    }
};

MULLION_TEST(TestFolders)

} // namespace

#include "test_folders.moc"
