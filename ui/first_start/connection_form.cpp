// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_start/connection_form.h"

#include "session/cloud_file.h"
#include "session/identity.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/spoken.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString ownFile = u"file"_s;
constexpr int certificateWay = 1;
constexpr std::chrono::milliseconds whileTyping {200};

QString fileProblem(const QString &path)
{
    const QFileInfo file(path);
    return !file.exists() ? ConnectionForm::tr("There is no such file.")
        : !file.isReadable() ? ConnectionForm::tr("This file cannot be read.")
                             : QString();
}

QString cloudProblem(const QString &path)
{
    const QString problem = fileProblem(path);
    const auto cloud = session::checkCloud(path);
    return problem.isEmpty() && !cloud ? ConnectionForm::tr("This is no cloud file: %1").arg(cloud.error().detail) : problem;
}

} // namespace

ConnectionForm::ConnectionForm(QStringList taken, QWidget *parent)
    : QWidget(parent)
    , m_taken(std::move(taken))
    , m_layout(new QVBoxLayout(this))
    , m_cloudLabel(new QLabel(this))
    , m_cloud(new QComboBox(this))
    , m_wayLabel(new QLabel(this))
    , m_way(new QComboBox(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::half);
    m_name = addField(u"connectionName"_s, false);
    m_cloud->setObjectName(u"connectionCloud"_s);
    for (const QString &cloud : {u"worldwide"_s, u"gcc-high"_s, u"dod"_s, u"china"_s, ownFile})
        m_cloud->addItem(QString(), QVariant(cloud)); // with {} the name would be taken for the text
    addLabel(*m_cloudLabel, *m_cloud);
    m_layout->addWidget(m_cloud);
    m_cloudFile = addField(u"connectionCloudFile"_s, true);
    m_tenant = addField(u"connectionTenant"_s, false);
    m_clientId = addField(u"connectionClientId"_s, false);
    m_way->setObjectName(u"connectionWay"_s);
    m_way->addItems({QString(), QString()});
    addLabel(*m_wayLabel, *m_way);
    m_layout->addWidget(m_way);
    m_certificate = addField(u"connectionCertificate"_s, true);
    m_key = addField(u"connectionKey"_s, true);
    m_passphrase = addField(u"connectionPassphrase"_s, false);
    m_passphrase.edit->setEchoMode(QLineEdit::Password);
    for (QComboBox *choice : {m_cloud, m_way}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its longest sentence does not widen the form
        connect(choice, &QComboBox::currentIndexChanged, this, &ConnectionForm::check);
    }
    m_pool.setMaxThreadCount(1);
    m_typing.setSingleShot(true);
    m_typing.callOnTimeout(this, &ConnectionForm::look);
    retranslate();
    check();
}

/// Nearer to its field than to the one before.
void ConnectionForm::addLabel(QLabel &label, QWidget &field)
{
    label.setWordWrap(true);
    label.setBuddy(&field);
    label.setContentsMargins(0, metrics::grid, 0, 0);
    m_layout->addWidget(&label);
}

ConnectionForm::Field ConnectionForm::addField(const QString &name, bool isFile)
{
    Field field {new QLabel(this), new QLineEdit(this), paleLabel(this), nullptr};
    field.edit->setObjectName(name);
    field.problem->setObjectName(name + u"Problem"_s);
    field.problem->hide();
    addLabel(*field.label, *field.edit);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::half);
    line->addWidget(field.edit);
    if (isFile) {
        auto *browse = new QToolButton(this);
        browse->setIcon(QIcon::fromTheme(u"document-open"_s));
        connect(browse, &QToolButton::clicked, this, [this, edit = field.edit] { chooseFile(*edit); });
        line->addWidget(browse);
        m_browse.push_back(browse);
        field.browse = browse;
    }
    m_layout->addLayout(line);
    m_layout->addWidget(field.problem);
    connect(field.edit, &QLineEdit::textChanged, this, &ConnectionForm::check);
    return field;
}

void ConnectionForm::show(const Field &field, bool isShown)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {field.label, field.edit, field.browse}) {
        if (widget)
            widget->setVisible(isShown);
    }
    if (!isShown)
        field.problem->hide();
}

void ConnectionForm::chooseFile(QLineEdit &edit)
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &edit, &QLineEdit::setText);
    dialog->open();
}

void ConnectionForm::say(const Field &field, const QString &problem)
{
    // An empty field is not scolded, it is only not finished.
    const bool shown = !problem.isEmpty() && !field.edit->text().isEmpty();
    field.problem->setText(problem);
    field.problem->setVisible(shown);
    field.edit->setAccessibleDescription(shown ? problem : QString());
    m_good = m_good && problem.isEmpty();
}

void ConnectionForm::check()
{
    m_good = true;
    const QString name = m_name.edit->text().trimmed();
    say(m_name, name.isEmpty() ? tr("A name is needed.") : m_taken.contains(name) ? tr("There is a connection of this name.") : QString());
    const bool own = m_cloud->currentData() == ownFile;
    show(m_cloudFile, own);
    if (own)
        say(m_cloudFile, cloudProblem(m_cloudFile.edit->text()));
    const QString guid = tr("This is no GUID: 32 hexadecimal digits in five groups.");
    say(m_tenant, QUuid::fromString(m_tenant.edit->text().trimmed()).isNull() ? guid : QString());
    say(m_clientId, QUuid::fromString(m_clientId.edit->text().trimmed()).isNull() ? guid : QString());
    const bool byCertificate = m_way->currentIndex() == certificateWay;
    show(m_certificate, byCertificate);
    show(m_key, byCertificate);
    show(m_passphrase, byCertificate);
    m_passphrase.problem->hide();
    m_key.problem->hide();
    if (byCertificate) {
        const QString noCertificate = fileProblem(m_certificate.edit->text());
        const QString noKey = m_key.edit->text().isEmpty() ? QString() : fileProblem(m_key.edit->text());
        say(m_certificate, noCertificate);
        say(m_key, noKey);
        if (noCertificate.isEmpty() && noKey.isEmpty())
            checkCertificate();
    }
    Q_EMIT edited();
}

ConnectionForm::Files ConnectionForm::files() const
{
    return {m_certificate.edit->text(), m_key.edit->text(), m_passphrase.edit->text()};
}

/// Says what is known of the files; what is not is found out, and the form not finished until then.
void ConnectionForm::checkCertificate()
{
    if (m_checked != files()) {
        m_checked = files();
        m_verdict.reset();
        m_typing.start(whileTyping);
    }
    if (!m_verdict) {
        m_good = false;
        return;
    }
    if (*m_verdict)
        return;
    const core::Error &error = m_verdict->error();
    const Field &wrong = error.key == session::passphraseKey ? m_passphrase : error.subject == m_key.edit->text() ? m_key : m_certificate;
    say(wrong, tr("This does not serve: %1", "a file or a passphrase, and why").arg(error.detail));
}

void ConnectionForm::look()
{
    m_pool.start([this, files = m_checked] {
        const core::Result<> verdict = session::checkCertificate(files.certificate, files.key, files.passphrase.toUtf8());
        QMetaObject::invokeMethod(this, [this, files, verdict] {
            if (files != m_checked)
                return;
            m_verdict = verdict;
            check();
        });
    });
}

std::optional<session::Connection> ConnectionForm::connection() const
{
    if (!m_good)
        return {};
    session::Connection connection;
    connection.name = m_name.edit->text().trimmed();
    const bool own = m_cloud->currentData() == ownFile;
    connection.cloud = own ? QFileInfo(m_cloudFile.edit->text()).absoluteFilePath() : m_cloud->currentData().toString();
    connection.tenant = core::TenantId::fromText(m_tenant.edit->text().trimmed());
    connection.clientId = QUuid::fromString(m_clientId.edit->text().trimmed()).toString(QUuid::WithoutBraces);
    if (m_way->currentIndex() != certificateWay)
        return connection;
    connection.certificate = QFileInfo(m_certificate.edit->text()).absoluteFilePath();
    if (!m_key.edit->text().isEmpty())
        connection.key = QFileInfo(m_key.edit->text()).absoluteFilePath();
    return connection;
}

QString ConnectionForm::passphrase() const
{
    return m_way->currentIndex() == certificateWay ? m_passphrase.edit->text() : QString();
}

void ConnectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionForm::retranslate()
{
    m_name.label->setText(tr("&Name of the connection"));
    m_name.edit->setPlaceholderText(tr("Contoso", "example of a connection's name"));
    m_cloudLabel->setText(tr("&Cloud"));
    nameChoice(*m_cloud, m_cloudLabel->text());
    const QStringList clouds {tr("Worldwide and GCC"), tr("GCC High"), tr("DoD"), tr("China (21Vianet)"), tr("A cloud file…")};
    for (int i = 0; i < clouds.size(); ++i)
        m_cloud->setItemText(i, clouds[i]);
    m_cloudFile.label->setText(tr("Cloud &file"));
    m_tenant.label->setText(tr("&Tenant ID"));
    m_tenant.edit->setPlaceholderText(u"11111111-2222-3333-4444-555555555555"_s);
    m_clientId.label->setText(tr("&Application (client) ID"));
    m_clientId.edit->setPlaceholderText(u"11111111-2222-3333-4444-555555555555"_s);
    m_wayLabel->setText(tr("&Sign-in"));
    nameChoice(*m_way, m_wayLabel->text());
    m_way->setItemText(0, tr("I sign in myself"));
    m_way->setItemText(certificateWay, tr("With a certificate, for unattended use"));
    m_certificate.label->setText(tr("C&ertificate (PEM or PFX)"));
    m_key.label->setText(tr("Private &key (PEM), unless it is in the certificate's file"));
    m_passphrase.label->setText(tr("Passph&rase of the private key, if it has one; kept until the program ends"));
    for (QToolButton *browse : m_browse) {
        browse->setToolTip(tr("Choose a file"));
        browse->setAccessibleName(browse->toolTip());
    }
    check();
}

} // namespace ui
