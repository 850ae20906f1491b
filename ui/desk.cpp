// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "words/error_text.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString lastConnection = u"connection"_s;

} // namespace

Desk::Desk(StartOptions options, words::Language &language, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_language(language)
{
}

Desk::~Desk() = default;

void Desk::begin()
{
    if (m_options.demo)
        return openPractice();
    auto book = session::ConnectionBook::read(session::ConnectionBook::defaultPath());
    if (!book)
        return showStart(words::errorText(book.error()));
    const QString name = m_options.connection.isEmpty() ? QSettings().value(lastConnection).toString() : m_options.connection;
    auto found = book->find(name);
    if (!found && m_options.connection.isEmpty())
        found = book->find({});
    if (found)
        return open(std::move(*found), false);
    showStart(m_options.connection.isEmpty() ? QString() : words::errorText(found.error()));
}

void Desk::showStart(const QString &problem)
{
    const auto book = session::ConnectionBook::read(session::ConnectionBook::defaultPath());
    m_start = std::make_unique<StartWindow>(book ? book->all() : std::vector<session::Connection>(), m_language, problem);
    connect(m_start.get(), &StartWindow::practiceWanted, this, &Desk::openPractice);
    connect(m_start.get(), &StartWindow::connectionAdded, this, &Desk::add);
    connect(m_start.get(), &StartWindow::connectionChosen, this, [this](const session::Connection &chosen) { open(chosen, false); });
    m_start->show();
}

void Desk::openPractice()
{
    if (m_start)
        m_start->setBusy(tr("Starting the practice tenant…"));
    // Making its people and keys takes a moment; the window does not wait for it.
    m_making.start([this, population = m_options.population] {
        auto tenant = std::make_shared<core::Result<std::unique_ptr<PracticeTenant>>>(PracticeTenant::start(population));
        QMetaObject::invokeMethod(this, [this, tenant] { practiceStarted(std::move(*tenant)); });
    });
}

void Desk::practiceStarted(core::Result<std::unique_ptr<PracticeTenant>> tenant)
{
    if (!tenant)
        return showStart(words::errorText(tenant.error()));
    m_practice = std::move(*tenant);
    session::Connection connection = m_practice->connection();
    connection.name = tr("Practice", "name of the practice tenant's connection");
    open(std::move(connection), true);
}

void Desk::add(const session::Connection &connection, const QString &passphrase)
{
    const core::Result<> written
        = session::ConnectionBook::change(session::ConnectionBook::defaultPath(), [&](session::ConnectionBook &book) { book.put(connection); });
    if (!written) {
        m_start->showProblem(words::errorText(written.error()));
        return;
    }
    m_passphrase = passphrase;
    open(connection, false);
}

void Desk::open(session::Connection connection, bool practice)
{
    leave();
    if (!m_options.store.isEmpty())
        connection.store = m_options.store;
    m_workspace = std::make_unique<Workspace>(std::move(connection));
    connect(m_workspace.get(), &Workspace::opened, this, [this, practice] { opened(practice); });
    connect(
        m_workspace.get(), &Workspace::failed, this, [this](const core::Error &error) { showStart(words::errorText(error)); });
    m_workspace->open(std::exchange(m_passphrase, {}));
}

/// Closes what is open; what it had sent is still awaited and recorded.
void Desk::leave()
{
    m_window.reset();
    if (!m_workspace)
        return;
    Workspace *old = m_workspace.release();
    connect(&old->engine(), &Engine::stopped, old, &QObject::deleteLater);
    old->engine().stop();
}

void Desk::opened(bool practice)
{
    m_window = std::make_unique<MainWindow>(*m_workspace, m_language, practice);
    connect(m_window.get(), &MainWindow::connectionsWanted, this, [this] {
        showStart(m_workspace->runs().isRunning() ? tr("A run is under way here; opening another connection pauses it.") : QString());
    });
    m_window->show();
    m_start.reset();
    if (practice)
        prepareDemo();
    else
        QSettings().setValue(lastConnection, m_workspace->connection().name);
}

void Desk::prepareDemo()
{
    // The policy first: its groups have namesakes, and a scan tells apart whom the active policy names.
    connect(&m_workspace->policies(), &Policies::saved, &m_workspace->mailboxes(), [this] { m_workspace->mailboxes().scan(); }, Qt::SingleShotConnection);
    QFile file(u":/mullion/example-policy.json"_s);
    const auto set = file.open(QIODevice::ReadOnly) ? domain::calendar::PolicySet::parse(file.readAll(), file.fileName())
                                                    : core::Result<domain::calendar::PolicySet>();
    if (set && !set->isEmpty())
        m_workspace->policies().save(*set);
    else
        m_workspace->mailboxes().scan();
}

} // namespace ui
