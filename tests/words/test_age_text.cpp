// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "words/age_text.h"
#include "words/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAgeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ages_data();
    void ages();
    void withoutALanguageTheCountStillStands();
};

namespace {

const core::Instant now {std::chrono::milliseconds {1'790'000'000'000}};
constexpr auto day = 24h;

} // namespace

void TestAgeText::ages_data()
{
    QTest::addColumn<std::chrono::milliseconds>("age");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, std::chrono::milliseconds age, const QString &text) { QTest::newRow(name) << age << text; };
    row("this moment", 0ms, u"just now"_s);
    row("the last millisecond under a minute", 59'999ms, u"just now"_s);
    row("a clock that goes behind", -5min, u"just now"_s);
    row("a minute", 60s, u"1 minute ago"_s);
    row("three minutes", 3min + 59s, u"3 minutes ago"_s);
    row("just under an hour", 1h - 1ms, u"59 minutes ago"_s);
    row("an hour", 1h, u"1 hour ago"_s);
    row("just under a day", day - 1s, u"23 hours ago"_s);
    row("a day", day, u"1 day ago"_s);
    row("a month and a half", 45 * day, u"45 days ago"_s);
    row("two months", 60 * day, u"2 months ago"_s);
    row("just under a year", 364 * day, u"12 months ago"_s);
    row("a year", 365 * day, u"1 year ago"_s);
    row("ten years", 3650 * day, u"10 years ago"_s);
}

void TestAgeText::ages()
{
    QFETCH(const std::chrono::milliseconds, age);
    const words::Language english(u"en"_s);
    QTEST(words::ageText(now - age, now), "text");
}

void TestAgeText::withoutALanguageTheCountStillStands()
{
    QCOMPARE(words::ageText(now - 3min, now), u"3 minutes ago"_s);
}

MULLION_TEST(TestAgeText)
#include "test_age_text.moc"
