// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sign_in_pages.h"

using namespace Qt::StringLiterals;

namespace practice {
namespace {

HttpAnswer page(const QString &title, const QString &body, int status = 200)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.headers = {{"Cache-Control", "no-store"}, {"X-Frame-Options", "DENY"}};
    answer.body
        = (u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title></head>\n<body>\n"_s
                .arg(title.toHtmlEscaped())
            + body + u"\n</body></html>\n"_s)
              .toUtf8();
    return answer;
}

QString heading(const QString &title)
{
    return u"<h1>%1</h1>\n<p>Practice tenant: nothing here is real.</p>\n"_s.arg(title.toHtmlEscaped());
}

QString hiddenInputs(const Fields &fields)
{
    QString html;
    for (const auto &[name, value] : fields)
        html += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">\n"_s.arg(
            name.toHtmlEscaped(), value.toHtmlEscaped());
    return html;
}

} // namespace

HttpAnswer messagePage(const QString &title, const QString &text, int status)
{
    return page(title, heading(title) + u"<p>%1</p>"_s.arg(text.toHtmlEscaped()), status);
}

HttpAnswer peoplePage(const QString &title, const std::vector<Operator> &people, const QString &action,
    const Fields &hidden, const QString &otherUrl)
{
    QString html = heading(title) + u"<form method=\"post\" action=\"%1\">\n"_s.arg(action.toHtmlEscaped())
        + hiddenInputs(hidden);
    for (const Operator &one : people)
        html += u"<p><button type=\"submit\" name=\"operator\" value=\"%1\">%2 (%1)</button></p>\n"_s.arg(
            one.address.toHtmlEscaped(), one.name.toHtmlEscaped());
    html += u"<p><button type=\"submit\" name=\"cancel\" value=\"1\">Cancel</button></p>\n</form>"_s;
    if (!otherUrl.isEmpty())
        html += u"\n<p><a href=\"%1\">Use another account</a></p>"_s.arg(otherUrl.toHtmlEscaped());
    return page(title, html);
}

HttpAnswer userCodePage(const QString &hint)
{
    return page(u"Enter code"_s,
        heading(u"Enter code"_s) + u"<p>%1</p>\n"_s.arg(hint.toHtmlEscaped())
            + u"<form method=\"post\" action=\"\">\n<input type=\"text\" name=\"user_code\" autofocus>\n"
              u"<button type=\"submit\">Next</button>\n</form>"_s);
}

HttpAnswer formPostPage(const QString &action, const Fields &fields)
{
    return page(u"Working..."_s,
        u"<form method=\"POST\" name=\"hiddenform\" action=\"%1\">\n"_s.arg(action.toHtmlEscaped())
            + hiddenInputs(fields)
            + u"<noscript><p>Script is disabled. Click Submit to continue.</p><input type=\"submit\" "
              u"value=\"Submit\"></noscript>\n</form>\n<script>document.forms[0].submit();</script>"_s);
}

} // namespace practice
