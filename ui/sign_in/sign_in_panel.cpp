// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in/sign_in_panel.h"

#include "platform/open_url.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "words/error_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QPushButton *button(QWidget *parent, const QString &name, const QString &icon)
{
    auto *out = new QPushButton(QIcon::fromTheme(icon), {}, parent);
    out->setObjectName(name);
    return out;
}

} // namespace

SignInPanel::SignInPanel(SignIn &signIn, QWidget *parent)
    : QFrame(parent)
    , m_signIn(signIn)
    , m_text(plainLabel(this))
    , m_code(plainLabel(this))
    , m_problem(plainLabel(this))
    , m_picture(new QrPicture(this))
    , m_browser(button(this, u"signInWithBrowser"_s, u"internet-services"_s))
    , m_useCode(button(this, u"signInWithCode"_s, u"object-unlocked"_s))
    , m_copy(button(this, u"copySignIn"_s, u"edit-copy"_s))
    , m_open(button(this, u"openSignInPage"_s, u"internet-services"_s))
    , m_cancel(button(this, u"cancelSignIn"_s, u"dialog-cancel"_s))
{
    setObjectName(u"signInPanel"_s);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(u"signInText"_s);
    m_problem->setObjectName(u"signInProblem"_s);
    m_code->setObjectName(u"deviceCode"_s);
    m_picture->setObjectName(u"signInPicture"_s);
    QFont large = m_code->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    m_code->setFont(large);
    auto *buttons = new FlowLayout(metrics::grid);
    for (QWidget *widget : {m_browser, m_useCode, m_copy, m_open, m_cancel})
        buttons->addWidget(widget);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::grid);
    for (QWidget *widget : {m_text, m_code, m_problem})
        words->addWidget(widget);
    words->addLayout(buttons);
    words->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::margin);
    layout->addLayout(words, 1);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    connect(m_browser, &QPushButton::clicked, this, [this] { m_signIn.begin(SignIn::Way::Browser); });
    connect(m_useCode, &QPushButton::clicked, this, [this] { m_signIn.begin(SignIn::Way::DeviceCode); });
    connect(m_cancel, &QPushButton::clicked, &m_signIn, &SignIn::cancel);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const auto &code = m_signIn.deviceCode();
        QGuiApplication::clipboard()->setText(code ? code->userCode : m_signIn.page().toString(QUrl::FullyEncoded));
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto &code = m_signIn.deviceCode();
        const auto opened = code ? platform::openUrl(code->address) : core::Result<>();
        if (!opened) {
            m_problem->setText(words::errorText(opened.error()));
            m_problem->show();
        }
    });
    connect(&m_signIn, &SignIn::changed, this, &SignInPanel::follow);
    follow();
}

void SignInPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QFrame::changeEvent(event);
}

void SignInPanel::follow()
{
    const bool isUnderWay = m_signIn.isUnderWay();
    const auto &code = m_signIn.deviceCode();
    const bool hasPage = !m_signIn.page().isEmpty();
    setVisible(isUnderWay || m_signIn.isNeeded());
    setAccessibleName(tr("Sign-in"));
    m_browser->setText(tr("Sign in with the &browser"));
    m_useCode->setText(tr("Sign in with a &code"));
    m_copy->setText(code ? tr("Cop&y the code") : tr("Cop&y the address"));
    m_open->setText(tr("&Open the page"));
    m_cancel->setText(tr("Cancel the sign-in"));
    if (!isUnderWay)
        m_text->setText(tr("Sign in to read and change calendars."));
    else if (code)
        m_text->setText(tr("Open %1 in any browser and enter this code. It is good until %2.")
                            .arg(code->address.toString(),
                                QLocale().toString(QDateTime::fromMSecsSinceEpoch(code->expires.time_since_epoch().count()).time(), QLocale::ShortFormat)));
    else if (hasPage)
        m_text->setText(tr("Go on in the browser that has been opened. If there is none, copy the address and open it on this computer."));
    else
        m_text->setText(tr("Asking the sign-in service…"));
    m_code->setText(code ? code->userCode : QString());
    m_code->setVisible(code.has_value());
    m_picture->show(code ? code->address.toString(QUrl::FullyEncoded) : QString());
    m_picture->setAccessibleName(tr("QR code of the page"));
    m_picture->setToolTip(tr("Opens the page on a phone"));
    const auto &problem = m_signIn.problem();
    m_problem->setText(problem ? words::errorText(*problem) : QString());
    m_problem->setVisible(problem.has_value());
    m_browser->setVisible(!isUnderWay);
    m_useCode->setVisible(!isUnderWay);
    m_copy->setVisible(isUnderWay && (code || hasPage));
    m_open->setVisible(code.has_value());
    m_cancel->setVisible(isUnderWay);
}

} // namespace ui
