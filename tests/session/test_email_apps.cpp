// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/email_apps.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The file that says where mail goes on to.
class TestEmailApps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forwardingComesFromAFile()
    {
        const auto lines = session::readForwardingCsv(
            "address;forward-to;keep-copy\r\nkim@example.com;kim@home.example;yes\r\n lee@example.com ;lee@home.example;\r\n", u"f.csv"_s);
        QVERIFY(lines);
        QCOMPARE(lines->size(), size_t(2));
        QCOMPARE((*lines)[0].address, u"kim@example.com"_s);
        QCOMPARE((*lines)[0].forwarding, (domain::apps::Forwarding {u"kim@home.example"_s, {}, true}));
        QCOMPARE((*lines)[1].address, u"lee@example.com"_s);
        QCOMPARE((*lines)[1].forwarding, (domain::apps::Forwarding {u"lee@home.example"_s, {}, false}));
    }

    void aFileThatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("another column") << QByteArray("address,to\na@x.example,b@x.example\n") << u"forward-to"_s;
        QTest::newRow("no address") << QByteArray("address,forward-to\na@x.example,bob\n") << u"line 2: \"bob\" is not an address"_s;
        QTest::newRow("nothing to forward to") << QByteArray("address,forward-to\na@x.example,\n") << u"line 2: \"\" is not an address"_s;
        QTest::newRow("to itself") << QByteArray("address,forward-to\na@x.example,A@x.example\n") << u"line 2: a@x.example would forward to itself"_s;
        QTest::newRow("twice") << QByteArray("address,forward-to\na@x.example,b@x.example\nA@x.example,c@x.example\n")
                               << u"line 3: A@x.example is named twice"_s;
        QTest::newRow("neither yes nor no") << QByteArray("address,forward-to,keep-copy\na@x.example,b@x.example,perhaps\n")
                                            << u"line 2: \"perhaps\" is neither yes nor no"_s;
    }

    void aFileThatCannotBeMeantIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, why);
        const auto lines = session::readForwardingCsv(bytes, u"f.csv"_s);
        QVERIFY(!lines);
        QCOMPARE(lines.error().code, core::Errc::BadInput);
        QCOMPARE(lines.error().subject, u"f.csv"_s);
        QVERIFY2(lines.error().detail.contains(why), qPrintable(lines.error().detail));
    }
};

MULLION_TEST(TestEmailApps)

} // namespace

#include "test_email_apps.moc"
