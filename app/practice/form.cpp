// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/form.h"

#include <QUrl>
#include <algorithm>

namespace practice {
namespace {

QString decoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

Form::Form(const QByteArray &encoded)
{
    for (const QByteArray &item : encoded.split('&')) {
        const qsizetype sign = item.indexOf('=');
        if (!item.isEmpty())
            m_all.emplace_back(decoded(sign < 0 ? item : item.left(sign)),
                sign < 0 ? QString() : decoded(item.mid(sign + 1)));
    }
}

Form Form::ofQuery(const HttpRequest &request)
{
    const qsizetype mark = request.target.indexOf('?');
    return Form(mark < 0 ? QByteArray() : request.target.mid(mark + 1));
}

Form Form::ofBody(const HttpRequest &request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    return Form(type == "application/x-www-form-urlencoded" ? request.body : QByteArray());
}

QString Form::value(QStringView name) const
{
    const auto it
        = std::find_if(m_all.begin(), m_all.end(), [name](const auto &one) { return one.first == name; });
    return it == m_all.end() ? QString() : it->second;
}

bool Form::has(QStringView name) const
{
    return std::any_of(m_all.begin(), m_all.end(), [name](const auto &one) { return one.first == name; });
}

QString Form::doubled() const
{
    for (const auto &[name, value] : m_all) {
        if (std::count_if(m_all.begin(), m_all.end(), [&](const auto &one) { return one.first == name; }) > 1)
            return name;
    }
    return {};
}

} // namespace practice
