// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_start/start_window.h"

#include "first_start/connection_form.h"
#include "widgets/labels.h"
#include "widgets/language_menu.h"
#include "widgets/metrics.h"
#include "widgets/tab_order.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QStringList namesOf(const std::vector<session::Connection> &connections)
{
    QStringList names;
    for (const session::Connection &connection : connections)
        names.append(connection.name);
    return names;
}

} // namespace

StartWindow::StartWindow(std::vector<session::Connection> known, words::Language &language, const QString &problem, QWidget *parent)
    : QMainWindow(parent)
    , m_known(std::move(known))
    , m_title(pageTitle(this))
    , m_language(new QToolButton(this))
    , m_problem(plainLabel(this))
    , m_practiceTitle(sectionTitle(this))
    , m_practiceText(plainLabel(this))
    , m_practice(new QPushButton(this))
    , m_knownTitle(sectionTitle(this))
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(this))
    , m_newTitle(sectionTitle(this))
    , m_form(new ConnectionForm(namesOf(m_known)))
    , m_add(new QPushButton(this))
{
    setObjectName(u"startWindow"_s);
    m_language->setObjectName(u"language"_s);
    m_language->setMenu(new LanguageMenu(language, m_language));
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setAutoRaise(true);
    m_problem->setObjectName(u"startProblem"_s);
    m_practice->setObjectName(u"startPractice"_s);
    m_list->setObjectName(u"connections"_s);
    m_open->setObjectName(u"openConnection"_s);
    m_add->setObjectName(u"addConnection"_s);
    auto *logo = new QLabel(this);
    logo->setPixmap(QApplication::windowIcon().pixmap(QSize(6 * metrics::grid, 6 * metrics::grid), devicePixelRatio()));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::margin);
    head->addWidget(logo);
    head->addWidget(m_title, 1);
    head->addWidget(m_language, 0, Qt::AlignTop);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(4 * metrics::grid);
    sides->addWidget(practiceSide(), 2);
    sides->addWidget(connectionSide(), 3);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4 * metrics::grid, 4 * metrics::grid, 4 * metrics::grid, 4 * metrics::grid);
    layout->setSpacing(3 * metrics::grid);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addLayout(sides, 1);
    setCentralWidget(content);
    connect(m_practice, &QPushButton::clicked, this, &StartWindow::practiceWanted);
    connect(m_open, &QPushButton::clicked, this, &StartWindow::openChosen);
    connect(m_list, &QListWidget::itemActivated, this, &StartWindow::openChosen);
    connect(m_form, &ConnectionForm::edited, this, [this] { m_add->setEnabled(m_form->connection().has_value()); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (const auto connection = m_form->connection())
            Q_EMIT connectionAdded(*connection, m_form->passphrase());
    });
    retranslate();
    tabAsLaidOut(*this);
    showProblem(problem);
    resize(104 * metrics::grid, 88 * metrics::grid);
    (m_known.empty() ? static_cast<QWidget *>(m_practice) : m_list)->setFocus();
}

QWidget *StartWindow::practiceSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_practiceTitle);
    layout->addWidget(m_practiceText);
    layout->addWidget(m_practice, 0, Qt::AlignLeading);
    layout->addStretch();
    return side;
}

QWidget *StartWindow::connectionSide()
{
    for (const session::Connection &connection : m_known)
        m_list->addItem(connection.name);
    m_list->setCurrentRow(0);
    m_list->setMaximumHeight(14 * metrics::grid);
    m_add->setEnabled(false);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, metrics::grid, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_knownTitle);
    layout->addWidget(m_list);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    layout->addWidget(m_newTitle);
    layout->addWidget(m_form);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    layout->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *> {m_knownTitle, m_list, m_open})
        widget->setVisible(!m_known.empty());
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(side);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have the keys, and it follows them
    return scroll;
}

void StartWindow::openChosen()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        Q_EMIT connectionChosen(m_known[size_t(row)]);
}

void StartWindow::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void StartWindow::setBusy(const QString &what)
{
    setEnabled(what.isEmpty());
    if (!what.isEmpty())
        showProblem(what);
}

void StartWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void StartWindow::retranslate()
{
    setWindowTitle(tr("Begin"));
    m_title->setText(tr("Who may see whose calendar"));
    m_language->setText(tr("&Language"));
    m_practiceTitle->setText(tr("Practise"));
    m_practiceText->setText(tr("An organisation of 500 made-up mailboxes on this machine: read, plan, change, undo. Nothing leaves this "
                               "machine, and nothing real is changed."));
    m_practice->setText(tr("Open the &practice tenant"));
    m_knownTitle->setText(tr("Your connections"));
    m_list->setAccessibleName(m_knownTitle->text());
    m_open->setText(tr("&Open"));
    m_newTitle->setText(tr("Connect to your organisation"));
    m_add->setText(tr("Sa&ve and open"));
}

} // namespace ui
