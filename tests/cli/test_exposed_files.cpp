// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_desk.h"
#include "support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::PracticeDesk;

namespace {

constexpr QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;

/// Who may read a key signs in with it, and who may write connections says where: files that others can get at are told, and
/// those that everybody can change are not used.
class TestExposedFiles : public QObject
{
    Q_OBJECT

private:
    PracticeDesk m_desk {{{u"mailboxes"_s, 20}}};

    [[nodiscard]] QString file(const QString &name) const
    {
        const QHash<QString, QString> known {{u"store"_s, m_desk.store()}, {u"folder"_s, m_desk.home() + u"/mullion"_s},
            {u"connections"_s, m_desk.home() + u"/mullion/connections.json"_s}};
        return known.value(name, m_desk.path(name));
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_desk.start(), QString()); }

    void init()
    {
        m_desk.newHome();
        QVERIFY(QFile::setPermissions(m_desk.path(u"cred.pem"_s), mine));
        m_desk.setEnvironment(u"MULLION_CERTIFICATE"_s, m_desk.path(u"cred.pem"_s));
        const Answer made = m_desk.run({u"connect"_s, u"work"_s});
        QVERIFY2(made.code == 0 && !made.err.contains("warning"), made.told());
    }

    void whatWeMakeIsOurs()
    {
        const auto access = [this](const QString &name) { return int(QFile::permissions(file(name)) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser)); };
        QCOMPARE(access(u"store"_s), int(mine));
        QCOMPARE(access(u"connections"_s), int(mine));
        QCOMPARE(access(u"folder"_s), int(mine | QFile::ExeOwner));
    }

    void othersAreTold_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QFile::Permissions>("more");
        QTest::addColumn<QByteArray>("said");
        const QByteArray readable = "other people on this computer can read it";
        const QByteArray writable = "other people on this computer can change it";
        QTest::newRow("a key that all can read") << u"cred.pem"_s << QFile::Permissions(QFile::ReadOther) << readable;
        QTest::newRow("a key that a group can read") << u"cred.pem"_s << QFile::Permissions(QFile::ReadGroup) << readable;
        QTest::newRow("a key that a group can change") << u"cred.pem"_s << (QFile::ReadGroup | QFile::WriteGroup) << writable;
        QTest::newRow("a store that all can read") << u"store"_s << QFile::Permissions(QFile::ReadOther) << readable;
        QTest::newRow("a store that all can change") << u"store"_s << (QFile::ReadOther | QFile::WriteOther) << writable;
        QTest::newRow("a store in a folder that all can change") << u"folder"_s << (QFile::ReadOther | QFile::WriteOther | QFile::ExeOther) << writable;
        QTest::newRow("a folder that all can look into") << u"folder"_s << (QFile::ReadOther | QFile::ExeOther) << QByteArray();
        QTest::newRow("connections that all can read, without a secret") << u"connections"_s << QFile::Permissions(QFile::ReadOther) << QByteArray();
    }

    void othersAreTold()
    {
        QFETCH(const QString, which);
        QFETCH(const QFile::Permissions, more);
        QFETCH(const QByteArray, said);
        QVERIFY(QFile::setPermissions(file(which), QFile::permissions(file(which)) | more));

        const Answer answer = m_desk.run({u"--connection"_s, u"work"_s, u"--json"_s, u"status"_s});

        QVERIFY2(answer.code == 0 && answer.lines().size() == 1, answer.told());
        const QByteArray line = said.isEmpty() ? QByteArray() : "warning: " + file(which).toUtf8() + ": " + said;
        QVERIFY2(answer.err.startsWith(line), answer.told());
        QCOMPARE(answer.err.count('\n'), said.isEmpty() ? 0 : 1);
    }

    void whatAllCanChangeIsNotUsed_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("a key") << u"cred.pem"_s;
        QTest::newRow("connections") << u"connections"_s;
        QTest::newRow("the folder of the connections") << u"folder"_s;
    }

    void whatAllCanChangeIsNotUsed()
    {
        QFETCH(const QString, which);
        m_desk.setEnvironment(u"MULLION_TENANT"_s, {}); // the saved connection
        QVERIFY(QFile::setPermissions(file(which), QFile::permissions(file(which)) | QFile::WriteOther));

        const Answer answer = m_desk.run({u"status"_s});

        m_desk.setEnvironment(u"MULLION_TENANT"_s, m_desk.place().tenant);
        QVERIFY2(answer.code == 2 && answer.out.isEmpty(), answer.told());
        QVERIFY2(answer.err.contains(file(which).toUtf8() + ": everybody on this computer can change this"), answer.told());
    }
};

MULLION_TEST(TestExposedFiles)

} // namespace

#include "test_exposed_files.moc"
