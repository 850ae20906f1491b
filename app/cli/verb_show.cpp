// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/facets.h"
#include "cli/scanning.h"
#include "cli/verb.h"
#include "cli/viewing_output.h"
#include "session/policies.h"
#include "session/records.h"
#include "session/view.h"
#include "words/error_text.h"
#include "words/state_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using domain::calendar::Acl;
using domain::calendar::Entry;

constexpr int historyShown = 20;

/// One mailbox, live.
class Show final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("show", "One mailbox, read now: entries, state, history, and what somebody sees of it");
        textOption(*app, "address", m_address, "Address, UPN, alias or GUID")->required();
        textOption(*app, "--viewer", m_viewer, "Address of somebody: what do they see of this calendar, and which entry decides?");
        textOption(*app, "--policy", m_policy, "Policy file or folder, instead of the active set");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        const auto policies = session::policiesFor(session.reader(), m_policy);
        if (!policies)
            co_return core::failure(policies.error());
        session::ScanRequest request;
        request.identities = {m_address};
        request.priority = change::Priority::Click;
        const auto scanned = co_await scanAndTell(context, std::move(request), *policies);
        if (!scanned)
            co_return core::failure(scanned.error());
        if (scanned->mailboxes.empty())
            co_return core::failure(scanned->notes.empty() ? core::Error {core::Errc::NotFound, m_address, {}, {}, {}} : scanned->notes.front());
        const domain::MailboxRef mailbox = scanned->mailboxes.front();
        const auto stock = session::loadStock(session.reader(), domain::FacetId::Calendar);
        if (!stock)
            co_return core::failure(stock.error());
        std::optional<session::Viewing> viewing;
        const domain::Value calendar = calendarOf(*stock, mailbox.id);
        if (!m_viewer.isEmpty() && !calendar.isNull()) {
            auto seen = co_await session::viewingOf(session, mailbox, calendar, m_viewer, context.stop());
            if (!seen)
                co_return core::failure(seen.error());
            viewing = std::move(*seen);
        }
        co_return tell(context.console(), session, *stock, *policies, mailbox.id, viewing);
    }

private:
    /// Null when it could not be read.
    static domain::Value calendarOf(const session::Stock &stock, core::MailboxId id)
    {
        const auto subject = std::find_if(stock.subjects.begin(), stock.subjects.end(),
            [id](const domain::Subject &one) { return one.mailbox->ref.id == id; });
        return subject == stock.subjects.end() ? domain::Value() : subject->value;
    }

    static core::Result<ExitCode> tell(Console &console, session::Session &session, const session::Stock &stock,
        const domain::calendar::PolicySet &policies, core::MailboxId id, const std::optional<session::Viewing> &viewing)
    {
        const auto view = session::viewOf(session.reader(), stock, policies, {});
        if (!view)
            return core::failure(view.error());
        const auto events = session::historyOf(session.reader(), id, historyShown);
        if (!events)
            return core::failure(events.error());
        const auto row = view->columns.find(id);
        core::ensure(row.has_value(), "a mailbox that was just read is in the store");
        const domain::Subject &subject = stock.subjects[catalog::Columns::index(*row)];
        if (console.json()) {
            QJsonObject json = toJson(stock, *view, *row, subject, *events);
            if (viewing)
                json.insert(u"viewer"_s, viewingJson(*viewing));
            console.result(json);
        } else {
            tellPlainly(console, stock, *view, *row, subject, *events);
            if (viewing)
                tellViewing(console, *viewing);
        }
        return subject.failure || (viewing && isIncomplete(*viewing)) ? ExitCode::Incomplete : ExitCode::Done;
    }

    /// Whether more could have been examined than was.
    static bool isIncomplete(const session::Viewing &viewing)
    {
        return std::any_of(viewing.notExamined.begin(), viewing.notExamined.end(),
            [](const session::NotExamined &one) { return one.what == session::NotExamined::What::Group; });
    }

    static QJsonObject toJson(const session::Stock &stock, const session::View &view, catalog::RowId row, const domain::Subject &subject,
        const std::vector<store::StoredEvent> &events)
    {
        const domain::Mailbox &mailbox = *subject.mailbox;
        QJsonObject json {{u"address"_s, mailbox.ref.address}, {u"name"_s, mailbox.name}, {u"id"_s, mailbox.ref.id.text()},
            {u"guid"_s, mailbox.ref.guid.text()}, {u"type"_s, mailbox.type}, {u"folder"_s, stock.folderPaths.value(mailbox.ref.id)},
            {u"status"_s, domain::calendar::stateName(view.columns.state(row))}, {u"reason"_s, domain::reasonName(view.columns.reason(row))}};
        if (!subject.value.isNull())
            json.insert(u"calendar"_s, QJsonDocument::fromJson(subject.value.json()).object());
        if (subject.failure)
            json.insert(u"error"_s, words::errorText(*subject.failure));
        QJsonArray history;
        for (const store::StoredEvent &stored : events)
            history.append(QJsonObject {{u"at"_s, core::toIso(stored.at)}, {u"kind"_s, stored.event.kind}, {u"who"_s, stored.event.who},
                {u"run"_s, stored.event.run ? stored.event.run->text() : QString()}, {u"facts"_s, stored.event.facts}});
        json.insert(u"history"_s, history);
        return json;
    }

    static QString entryNote(const Entry &entry)
    {
        QStringList notes;
        if (entry.sharing != domain::calendar::Sharing::None)
            notes.append(domain::calendar::sharingName(entry.sharing));
        switch (entry.who.kind) {
        case domain::Trustee::Kind::Ambiguous: notes.append(Text::tr("several have this name")); break;
        case domain::Trustee::Kind::Orphan: notes.append(Text::tr("nobody has this name any more")); break;
        case domain::Trustee::Kind::External: notes.append(Text::tr("outside")); break;
        default: break;
        }
        return notes.isEmpty() ? QString() : u"  ("_s + notes.join(u", "_s) + u')';
    }

    static void tellPlainly(Console &console, const session::Stock &stock, const session::View &view, catalog::RowId row,
        const domain::Subject &subject, const std::vector<store::StoredEvent> &events)
    {
        const domain::Mailbox &mailbox = *subject.mailbox;
        console.line(u"%1 <%2>  %3"_s.arg(mailbox.name, mailbox.ref.address, mailbox.type));
        console.facts({{Text::tr("Calendar:"), stock.folderPaths.value(mailbox.ref.id, Text::tr("not found"))},
            {Text::tr("State:"), u"%1. %2"_s.arg(words::stateText(view.columns.state(row)), words::reasonText(view.columns.reason(row)))}});
        if (subject.failure)
            console.line(words::errorText(*subject.failure));
        if (!subject.value.isNull()) {
            for (const Entry &entry : subject.value.as<Acl>().entries())
                console.line(u"  "_s + entry.who.text + u": "_s + entry.right.text() + entryNote(entry));
        }
        if (!events.empty())
            console.line(Text::tr("History:"));
        for (const store::StoredEvent &stored : events) {
            console.line(u"  %1  %2  %3  %4"_s.arg(core::toIso(stored.at), stored.event.kind, stored.event.who,
                QString::fromUtf8(QJsonDocument(stored.event.facts).toJson(QJsonDocument::Compact)).left(120)));
        }
    }

    QString m_address;
    QString m_viewer;
    QString m_policy;
};

} // namespace

VerbGroup showVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<Show>());
    return group;
}

} // namespace cli
