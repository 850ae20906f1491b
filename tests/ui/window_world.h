// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dump.h"
#include "main_window.h"
#include "practice_desk.h"
#include "session/policies.h"
#include "support/patience.h"
#include "widgets/grid_view.h"
#include "words/language.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QCheckBox>
#include <QAbstractButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace testsupport {

/// A practice tenant in this process, a store of its own, and the window over both, in English. Settings go
/// with it.
class WindowWorld
{
public:
    /// \param options, faults  as `tenant serve --set` and `--fault` take them.
    explicit WindowWorld(QJsonObject options = {{QStringLiteral("mailboxes"), 60}}, QJsonObject faults = {})
        : m_desk(std::move(options), std::move(faults))
        , m_language(QStringLiteral("en"))
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::setOrganizationName(QStringLiteral("mullion"));
        QCoreApplication::setApplicationName(QStringLiteral("mullion"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    enum class Who { Certificate, Person };

    /// The administrator's limits, for a connection that is opened afterwards.
    void setLimits(QJsonObject limits)
    {
        limits.insert(QStringLiteral("format"), QStringLiteral("mullion-limits/1"));
        m_limits = m_desk.put(QStringLiteral("limits.json"), QJsonDocument(limits).toJson());
    }

    /// Starts the tenant and opens its store; nothing is read yet. \return an error text.
    [[nodiscard]] QString open(Who who = Who::Certificate, const QString &certificate = {}, const QString &passphrase = {})
    {
        if (const QString wrong = m_desk.start(); !wrong.isEmpty())
            return wrong;
        session::Connection connection;
        connection.name = QStringLiteral("practice");
        connection.cloud = m_desk.path(QStringLiteral("cloud.json"));
        connection.tenant = core::TenantId::fromText(m_desk.place().tenant);
        connection.clientId = m_desk.place().clientId;
        if (who == Who::Certificate)
            connection.certificate = certificate.isEmpty() ? m_desk.path(QStringLiteral("cred.pem")) : certificate;
        connection.store = m_desk.path(QStringLiteral("store.sqlite"));
        connection.limits = m_limits;
        m_workspace = std::make_unique<ui::Workspace>(connection);
        QSignalSpy opened(m_workspace.get(), &ui::Workspace::opened);
        m_workspace->open(passphrase);
        return opened.wait(patienceMs) ? QString() : QStringLiteral("the store did not open");
    }

    /// open(), then the policy of the design becomes the active one and everything is read. \return an error
    /// text.
    [[nodiscard]] QString start()
    {
        if (const QString wrong = open(); !wrong.isEmpty())
            return wrong;
        return saveAndScan();
    }

    /// The policy of the design becomes the active one and everything is read. \return an error text.
    [[nodiscard]] QString saveAndScan()
    {
        const auto policies = session::readPolicies(m_desk.path(QStringLiteral("p.json")));
        if (!policies)
            return policies.error().detail;
        QSignalSpy saved(&m_workspace->policies(), &ui::Policies::saved);
        m_workspace->policies().save(*policies);
        if (!saved.wait(patienceMs))
            return QStringLiteral("the policy was not saved");
        QSignalSpy scanned(&m_workspace->mailboxes(), &ui::Mailboxes::scanEnded);
        m_workspace->mailboxes().scan();
        return scanned.wait(patienceMs) ? QString() : QStringLiteral("the scan did not end");
    }

    /// Makes the window over the workspace.
    ui::MainWindow &showWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(*m_workspace, m_language, true);
        m_window->show();
        return *m_window;
    }

    [[nodiscard]] PracticeDesk &desk() { return m_desk; }
    [[nodiscard]] ui::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] QByteArray dumpBytes() const { return m_desk.dumpBytes(); }

    /// Plans to bring everything under the policy. False when no plan was made.
    [[nodiscard]] bool planSegment()
    {
        QSignalSpy made(&m_workspace->plans(), &ui::Plans::made);
        m_workspace->plans().segment({});
        return made.wait(patienceMs);
    }

    /// A widget of the window by its name; its absence ends the test program.
    template <typename T> [[nodiscard]] T &find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }

    [[nodiscard]] QAbstractButton &button(const char *name) const { return find<QAbstractButton>(name); }
    void click(const char *name) const { QTest::mouseClick(&button(name), Qt::LeftButton); }

    /// Starts the run of the plan, and answers for what speaks against it.
    void startRun() const
    {
        ui::Runs &runs = m_workspace->runs();
        QSignalSpy objected(&runs, &ui::Runs::objected);
        QSignalSpy failed(&runs, &ui::Runs::failed);
        QSignalSpy ended(&runs, &ui::Runs::ended);
        click("startRunButton");
        const auto isSettled = [&] {
            return !objected.isEmpty() || !failed.isEmpty() || !ended.isEmpty() || (runs.isRunning() && runs.progress().counts.total() > 0);
        };
        if (!QTest::qWaitFor(isSettled, patienceMs) || objected.isEmpty())
            return;
        for (QCheckBox *box : m_window->findChildren<QCheckBox *>(QRegularExpression(QStringLiteral("^accept-"))))
            box->click();
        QSignalSpy again(&runs, &ui::Runs::started);
        click("startRunButton");
        QVERIFY(!again.isEmpty() || again.wait(patienceMs));
    }

    /// Clicks on a row of a table or list.
    static void clickRow(QAbstractItemView &view, int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = view.model()->index(row, 0);
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(index).center());
    }

    /// Row whose column shows this text; -1: none.
    [[nodiscard]] static int rowWith(const QAbstractItemModel &model, int column, const QString &text)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, column).data().toString() == text)
                return row;
        }
        return -1;
    }

private:
    PracticeDesk m_desk;
    QTemporaryDir m_settings;
    QString m_limits;
    words::Language m_language;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window; // last: goes before what it shows
};

} // namespace testsupport
