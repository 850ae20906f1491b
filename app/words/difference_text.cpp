// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/difference_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::difference)
};

QString side(const std::vector<change::Difference> &differences, QString change::Difference::*which)
{
    QStringList texts;
    for (const change::Difference &one : differences) {
        const QString &value = one.*which;
        texts.append(u"%1: %2"_s.arg(one.label, value.isEmpty() ? Text::tr("no entry", "Has no entry in a calendar's rights") : value));
    }
    return texts.join(u"; "_s);
}

} // namespace

QString beforeText(const std::vector<change::Difference> &differences)
{
    return side(differences, &change::Difference::before);
}

QString afterText(const std::vector<change::Difference> &differences)
{
    return side(differences, &change::Difference::after);
}

} // namespace words
