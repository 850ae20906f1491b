// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_desk.h"

#include "practice/credential.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace testsupport {
namespace {

/// One key pair for all desks of the process: making it is slow.
QByteArray credential(const QString &folder)
{
    static QByteArray made;
    if (made.isEmpty()) {
        const QString path = folder + u"/made.pem"_s;
        if (!practice::writeCredential(path)) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                made = file.readAll();
        }
    }
    return made;
}

} // namespace

QList<QJsonObject> Answer::lines() const
{
    QList<QJsonObject> all;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    }
    return all;
}

const char *Answer::told() const
{
    m_told = "exit " + QByteArray::number(code) + "\n" + out.left(2000) + "\n" + err.left(2000);
    return m_told.constData();
}

PracticeDesk::PracticeDesk(QJsonObject options, QJsonObject faults) : m_options(std::move(options)), m_faults(std::move(faults)) { }

QString PracticeDesk::start(quint16 port)
{
    practice::Options options;
    practice::Faults faults;
    if (const auto wrong = practice::apply(m_options, options))
        return *wrong;
    if (const auto wrong = practice::apply(m_faults, faults))
        return *wrong;
    const practice::Started started = m_server.start(port, options, faults);
    if (!started.place)
        return started.error;
    m_place = *started.place;
    const QByteArray pem = credential(m_folder.path());
    if (pem.isEmpty())
        return u"there is no certificate"_s;
    put(u"cred.pem"_s, pem);
    put(u"cloud.json"_s, practice::cloudFile(m_place));
    put(u"p.json"_s, segmentingPolicy());
    setEnvironment(u"MULLION_CLOUD"_s, path(u"cloud.json"_s));
    setEnvironment(u"MULLION_TENANT"_s, m_place.tenant);
    setEnvironment(u"MULLION_CLIENT_ID"_s, m_place.clientId);
    setEnvironment(u"MULLION_CERTIFICATE"_s, path(u"cred.pem"_s));
    newHome();
    return {};
}

void PracticeDesk::newHome()
{
    ++m_homes;
    QDir().mkpath(home());
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s, u"HOME"_s})
        setEnvironment(name, home());
}

QString PracticeDesk::home() const
{
    return path(u"home%1"_s.arg(m_homes));
}

QString PracticeDesk::store() const
{
    return home() + u"/mullion/store.sqlite"_s;
}

QString PracticeDesk::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray PracticeDesk::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PracticeDesk::setEnvironment(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_environment.remove(name);
    else
        m_environment.insert(name, value);
}

QString PracticeDesk::program()
{
    return QStringLiteral(MULLION_BIN_DIR) + u"/mullionctl"_s;
}

std::unique_ptr<QProcess> PracticeDesk::begin(const QStringList &arguments)
{
    QStringList all = arguments;
    const QString verb = arguments.value(0);
    if (!m_isWary && (verb == "apply"_L1 || verb == "segment"_L1))
        all += {u"--accept"_s, u"untested,sole-operator,house-standard,other-organizations,rooms-in-scope"_s};
    return begin(program(), all);
}

std::unique_ptr<QProcess> PracticeDesk::begin(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(program);
    process->setArguments(arguments);
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start();
    process->waitForStarted();
    return process;
}

Answer PracticeDesk::finish(QProcess &process, int timeoutMs)
{
    Answer answer;
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        answer.err = "it did not end in time\n";
    }
    answer.crashed = process.exitStatus() == QProcess::CrashExit;
    answer.code = answer.crashed ? -1 : process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err += process.readAllStandardError();
    return answer;
}

Answer PracticeDesk::run(const QStringList &arguments, const QByteArray &input, int timeoutMs)
{
    const auto process = begin(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process, timeoutMs);
}

QJsonObject PracticeDesk::dump() const
{
    return QJsonDocument::fromJson(m_server.dump()).object();
}

QJsonArray PracticeDesk::writes() const
{
    return QJsonDocument::fromJson(m_server.log(u"write"_s)).array();
}

QString PracticeDesk::faults(const QJsonObject &faults)
{
    return m_server.setFaults(faults).value_or(QString());
}

QString PracticeDesk::change(const QJsonObject &change)
{
    return m_server.change(change).value_or(QString());
}

QByteArray segmentingPolicy()
{
    return R"({"format": "mullion-policy/1", "name": "Free/busy for privileged staff only",
 "scope": "type:user", "baseline": ["AvailabilityOnly"], "default": "None",
 "grants": [{"group": "privileged-users-security-group@example.com", "right": "AvailabilityOnly", "match": "at-least"}],
 "managed": [], "customised": "preserve", "drift": {"narrower": "accept", "wider": "report"}}
)";
}

} // namespace testsupport
