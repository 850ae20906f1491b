// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_start/start_window.h"
#include "platform/system.h"
#include "spoken_texts.h"
#include "support/test_main.h"
#include "window_world.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;
using testsupport::patienceMs;
using testsupport::WindowWorld;
using Place = ui::MainWindow::Place;

/// The language changes under a window full of things, into one whose letters nobody else uses: what is still in ours afterwards was
/// never translated, or not again.
class TestRetranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPage_data();
    void everyPage();
    void theMenu();
    void lettersWithAltAreUnique_data();
    void lettersWithAltAreUnique();
    void lettersOfTheStartAreUnique_data();
    void lettersOfTheStartAreUnique();
    void aRunUnderWay();
    void theStart();
    void cleanupTestCase();

private:
    [[nodiscard]] QStringList leftOver(const QStringList &texts) const;

    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<QTranslator> m_wide;
    QStringList m_data; ///< What the tenant and its policy call things; the longest first.
};

namespace {

/// Every letter as wide as an ideograph.
class Wide final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QRegularExpression placeholder(u"%L?(?:\\d|n)"_s);
        QString text = QString::fromUtf8(source);
        QString wide;
        qsizetype at = 0;
        for (auto match = placeholder.globalMatch(text); match.hasNext();) {
            const auto one = match.next();
            wide += widened(text.mid(at, one.capturedStart() - at)) + one.captured();
            at = one.capturedEnd();
        }
        return wide + widened(text.mid(at));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    static QString widened(QString text)
    {
        for (QChar &letter : text) {
            if (letter.isLetter() && letter.unicode() < 128)
                letter = QChar(char16_t(letter.unicode() + 0xfee0));
        }
        return text;
    }
};

/// Two texts that show and have the same letter with Alt; empty when there are none.
QString takenTwice(const QWidget &window)
{
    QHash<QKeySequence, QString> taken;
    QString twice;
    const auto take = [&](const QString &text) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        const QString other = letter.isEmpty() ? QString() : std::exchange(taken[letter], text);
        if (!other.isEmpty())
            twice = other + u" and "_s + text;
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    return twice;
}

void collect(const QJsonValue &value, QSet<QString> &into)
{
    if (value.isString() && value.toString().size() > 1)
        into.insert(value.toString());
    for (const QJsonValue &one : value.toArray())
        collect(one, into);
    for (const QJsonValue &one : value.toObject())
        collect(one, into);
}

QStringList longestFirst(const QSet<QString> &texts)
{
    QStringList sorted = texts.values();
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return sorted;
}

} // namespace

void TestRetranslation::initTestCase()
{
    m_world = std::make_unique<WindowWorld>();
    QCOMPARE(m_world->start(), QString());
    m_world->showWindow();
    QSignalSpy created(&m_world->workspace().snapshots(), &ui::Snapshots::created);
    m_world->workspace().snapshots().create(u"42"_s, {});
    QVERIFY(created.wait(patienceMs));
    QSignalSpy kept(&m_world->workspace().exceptions(), &ui::Exceptions::kept);
    m_world->workspace().exceptions().keep({m_world->workspace().mailboxes().current()->stock.mailboxes.front().ref.id}, u"42"_s);
    QVERIFY(kept.wait(patienceMs));
    QVERIFY(m_world->planSegment());
    QTRY_VERIFY_WITH_TIMEOUT(m_world->button("startRunButton").isVisible(), patienceMs);
    m_world->click("showScriptButton");
    m_world->find<ui::GridView>("planTable").chooseRow(0);
    m_world->find<ui::GridView>("mailboxTable").chooseRow(0);
    m_world->window().go(Place::Snapshots);
    m_world->find<ui::GridView>("snapshotList").chooseRow(0);

    // Technical words of an error, and who signed in, are kept as they were found.
    QSet<QString> data {u"practice"_s, u"AM"_s, u"PM"_s, u"\\Calendar"_s, u"no folder of type Calendar among 0"_s,
        u"app "_s + m_world->desk().place().clientId + u" ("_s + platform::accountName() + u')', u"app "_s + m_world->desk().place().clientId};
    collect(QJsonDocument::fromJson(m_world->dumpBytes()).object(), data);
    QFile policy(m_world->desk().path(u"p.json"_s));
    QVERIFY(policy.open(QIODevice::ReadOnly));
    collect(QJsonDocument::fromJson(policy.readAll()).object(), data);
    const QString application = m_world->desk().place().clientId;
    data += {application, application.left(8)};
    m_data = longestFirst(data);

    m_wide = std::make_unique<Wide>();
    QCoreApplication::installTranslator(m_wide.get());
}

void TestRetranslation::cleanupTestCase()
{
    QCoreApplication::removeTranslator(m_wide.get());
    m_world.reset();
}

QStringList TestRetranslation::leftOver(const QStringList &texts) const
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    QStringList left;
    for (const QString &text : texts) {
        QString rest = text;
        if (word.match(rest).hasMatch()) {
            for (const QString &one : m_data)
                rest.replace(one, u"…"_s);
        }
        if (word.match(rest).hasMatch())
            left.append(text);
    }
    left.removeDuplicates();
    return left;
}

void TestRetranslation::everyPage_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("Mailboxes") << int(Place::Mailboxes);
    QTest::newRow("Policy") << int(Place::Policy);
    QTest::newRow("Review") << int(Place::Review);
    QTest::newRow("Runs") << int(Place::Runs);
    QTest::newRow("Snapshots") << int(Place::Snapshots);
    QTest::newRow("Exceptions") << int(Place::Exceptions);
}

void TestRetranslation::everyPage()
{
    QFETCH(const int, place);
    m_world->window().go(Place(place));

    const auto left = [this] { return leftOver(testsupport::textsOf(m_world->window())); };
    std::ignore = QTest::qWaitFor([&] { return left().isEmpty(); }, 2000); // what is read anew comes a moment later
    QVERIFY2(left().isEmpty(), qPrintable(left().join(u'\n')));
}

void TestRetranslation::lettersWithAltAreUnique_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : words::Language::names())
        QTest::newRow(qPrintable(language)) << language;
}

void TestRetranslation::lettersWithAltAreUnique()
{
    QFETCH(const QString, language);
    const words::Language chosen(language); // asked before all others
    for (const Place place : {Place::Mailboxes, Place::Policy, Place::Review, Place::Runs, Place::Snapshots, Place::Exceptions}) {
        m_world->window().go(place);
        QCoreApplication::processEvents();
        const QString twice = takenTwice(m_world->window());
        QVERIFY2(twice.isEmpty(), qPrintable(twice));
    }
}

void TestRetranslation::lettersOfTheStartAreUnique_data()
{
    lettersWithAltAreUnique_data();
}

/// With every field of a new connection.
void TestRetranslation::lettersOfTheStartAreUnique()
{
    QFETCH(const QString, language);
    words::Language chosen(language);
    session::Connection known;
    known.name = u"practice"_s;
    ui::StartWindow start({known}, chosen, {});
    start.show();
    for (const QString &name : {u"connectionCloud"_s, u"connectionWay"_s}) {
        auto *choice = start.findChild<QComboBox *>(name);
        QVERIFY(choice);
        choice->setCurrentIndex(choice->count() - 1);
    }
    QVERIFY(start.findChild<QLineEdit *>(u"connectionPassphrase"_s)->isVisible());
    const QString twice = takenTwice(start);
    QVERIFY2(twice.isEmpty(), qPrintable(twice));
}

void TestRetranslation::aRunUnderWay()
{
    m_world->window().go(Place::Review);
    QSignalSpy ended(&m_world->workspace().runs(), &ui::Runs::ended);
    m_world->startRun();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    m_world->find<ui::GridView>("runRows").chooseRow(0);

    const QStringList left = leftOver(testsupport::textsOf(m_world->window()));
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestRetranslation::theStart()
{
    words::Language language(u"en"_s);
    QCoreApplication::removeTranslator(m_wide.get());
    session::Connection known;
    known.name = u"practice"_s;
    ui::StartWindow start({known}, language, {});
    start.show();
    QCoreApplication::installTranslator(m_wide.get());
    QCoreApplication::processEvents();

    const QStringList left = leftOver(testsupport::textsOf(start));
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestRetranslation::theMenu()
{
    QStringList texts;
    for (const QMenu *menu : m_world->window().findChildren<QMenu *>())
        texts += testsupport::textsOf(*menu);
    for (const QString &language : words::Language::names())
        texts.removeAll(words::Language::nativeName(language));

    const QStringList left = leftOver(texts);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

MULLION_TEST(TestRetranslation)
#include "test_retranslation.moc"
