// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/email_apps.h"

#include "domain/apps/profile.h"
#include "domain/apps/switch_steps.h"
#include "report/csv_reader.h"
#include "words/apps_text.h"
#include "words/column_text.h"
#include "words/error_text.h"

#include <QSet>
#include <optional>

using namespace Qt::StringLiterals;

namespace session {
namespace {

using domain::apps::Switches;

bool isAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size() && !text.contains(u' ');
}

std::optional<bool> yesOrNo(const QString &text)
{
    const QString word = text.toLower();
    if (word == "yes"_L1 || word == "true"_L1)
        return true;
    if (word.isEmpty() || word == "no"_L1 || word == "false"_L1)
        return false;
    return std::nullopt;
}

QStringList cellsOf(const Switches &switches)
{
    QStringList cells {domain::apps::isSendOnly(switches) ? u"yes"_s : u"no"_s};
    for (const QString &name : Switches::names())
        cells.append(domain::apps::switchText(switches.apps.value(name)));
    cells.append(domain::apps::forwardingText(switches.forwarding));
    return cells;
}

} // namespace

core::Result<std::vector<ForwardingLine>> readForwardingCsv(const QByteArray &bytes, const QString &fileName)
{
    const auto csv = report::readCsv(bytes, fileName);
    if (!csv)
        return core::failure(csv.error());
    const qsizetype who = csv->header.indexOf(u"address"_s);
    const qsizetype where = csv->header.indexOf(u"forward-to"_s);
    const qsizetype copy = csv->header.indexOf(u"keep-copy"_s);
    if (who < 0 || where < 0)
        return core::failure(core::Errc::BadInput, fileName, u"the columns \"address\" and \"forward-to\" are needed"_s);

    std::vector<ForwardingLine> lines;
    QSet<QString> named;
    for (const report::CsvRow &row : csv->rows) {
        const auto wrong = [&](const QString &why) { return core::failure(core::Errc::BadInput, fileName, u"line %1: "_s.arg(row.line) + why); };
        const QString address = row.cells[who].trimmed();
        const QString target = row.cells[where].trimmed();
        const std::optional<bool> keepCopy = copy < 0 ? std::optional(false) : yesOrNo(row.cells[copy].trimmed());
        for (const QString &text : {address, target}) {
            if (!isAddress(text))
                return wrong(u"\"%1\" is not an address"_s.arg(text));
        }
        if (!keepCopy)
            return wrong(u"\"%1\" is neither yes nor no"_s.arg(row.cells[copy]));
        if (address.compare(target, Qt::CaseInsensitive) == 0)
            return wrong(u"%1 would forward to itself"_s.arg(address));
        if (named.contains(address.toCaseFolded()))
            return wrong(u"%1 is named twice"_s.arg(address));
        named.insert(address.toCaseFolded());
        lines.push_back({address, {target, {}, *keepCopy}});
    }
    return lines;
}

report::Table emailAppsTable(std::span<const domain::Subject> subjects)
{
    report::Table table;
    table.columns = {{u"address"_s, words::columnTitle(domain::Field::Address)}, {u"name"_s, words::columnTitle(domain::Field::Name)},
        {u"sendOnly"_s, words::sendOnlyText()}};
    for (const QString &name : Switches::names())
        table.columns.push_back({name, name});
    table.columns.push_back({u"forwarding"_s, words::appText(u"forwarding"_s)});
    table.columns.push_back({u"read"_s, words::columnTitle(domain::Field::Read)});
    table.columns.push_back({u"error"_s, words::columnTitle(words::Column::Error)});
    for (const domain::Subject &subject : subjects) {
        QStringList row {subject.mailbox->ref.address, subject.mailbox->name};
        if (subject.value.isNull())
            row += QStringList(Switches::names().size() + 2, QString());
        else
            row += cellsOf(subject.value.as<Switches>());
        row.append(subject.value.isNull() && !subject.failure ? QString() : core::toIso(subject.readAt));
        row.append(subject.failure ? words::errorText(*subject.failure) : QString());
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace session
