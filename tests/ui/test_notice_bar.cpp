// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "widgets/notice_bar.h"
#include "words/language.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::NoticeBar;

/// One line of news, and the way to those behind it.
class TestNoticeBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestIsShownAndTheOthersAreCounted();
    void allAreShownOnDemand();
    void theOneBehindComesForwardWhenTheNewestIsClosed();
    void ofOneKeyThereIsOneNotice();
    void anOfferNeverCoversNews();

private:
    void tell(const QString &key)
    {
        m_bar->tell({key, NoticeBar::Kind::Warning, [key] { return u"about "_s + key; }, {}, {}});
    }
    /// Texts that can be seen, from the top.
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (int i = 0; i < m_bar->layout()->count(); ++i) {
            const QWidget *line = m_bar->layout()->itemAt(i)->widget();
            if (line->isVisible())
                texts.append(line->accessibleName());
        }
        return texts;
    }
    [[nodiscard]] QToolButton &more() const { return *m_bar->findChild<QToolButton *>(u"moreNotices"_s); }

    const words::Language m_language{u"en"_s};
    std::unique_ptr<NoticeBar> m_bar;
};

void TestNoticeBar::init()
{
    m_bar = std::make_unique<NoticeBar>();
    for (const QString &key : {u"one"_s, u"two"_s, u"three"_s})
        tell(key);
}

void TestNoticeBar::theNewestIsShownAndTheOthersAreCounted()
{
    QCOMPARE(shown(), QStringList{u"about three"_s});
    QVERIFY(more().isVisible());
    QCOMPARE(more().text(), u"2 more"_s);
}

void TestNoticeBar::allAreShownOnDemand()
{
    more().click();
    QCOMPARE(shown(), (QStringList{u"about three"_s, u"about two"_s, u"about one"_s}));
    more().click();
    QCOMPARE(shown(), QStringList{u"about three"_s});
}

void TestNoticeBar::theOneBehindComesForwardWhenTheNewestIsClosed()
{
    m_bar->findChild<QToolButton *>(u"notice-three-close"_s)->click();
    QCOMPARE(shown(), QStringList{u"about two"_s});
    QCOMPARE(more().text(), u"1 more"_s);
    m_bar->close(u"two"_s);
    QCOMPARE(shown(), QStringList{u"about one"_s});
    QVERIFY(!more().isVisible());
    m_bar->close(u"one"_s);
    QVERIFY(!m_bar->isVisible());
}

void TestNoticeBar::ofOneKeyThereIsOneNotice()
{
    tell(u"one"_s);
    QCOMPARE(shown(), QStringList{u"about one"_s});
    QCOMPARE(more().text(), u"2 more"_s);
}

void TestNoticeBar::anOfferNeverCoversNews()
{
    m_bar->tell({u"offer"_s, NoticeBar::Kind::Warning, [] { return u"an offer"_s; }, {}, {}, true});
    QCOMPARE(shown(), QStringList{u"about three"_s});
    m_bar->layout()->activate();
    const auto &close = *m_bar->findChild<QToolButton *>(u"notice-three-close"_s);
    close.parentWidget()->layout()->activate();
    QVERIFY(more().x() < close.x());
    for (const QString &key : {u"three"_s, u"two"_s, u"one"_s})
        m_bar->close(key);
    QCOMPARE(shown(), QStringList{u"an offer"_s});
    tell(u"four"_s);
    QCOMPARE(shown(), QStringList{u"about four"_s});
}

MULLION_TEST(TestNoticeBar)
#include "test_notice_bar.moc"
