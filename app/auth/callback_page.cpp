// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callback_page.h"

#include <QCoreApplication>
#include <QLocale>
#include <http_parser.h>

namespace auth {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(auth::page)
};

struct Words
{
    QString title;
    QString advice;
};

Words wordsOf(Page page)
{
    switch (page) {
    case Page::SignedIn:
        return {Text::tr("You are signed in"), Text::tr("Close this window and go back to Mullion. Do not pass on its address or text.")};
    case Page::Failed:
        return {Text::tr("You are not signed in"), Text::tr("Close this window. Mullion says what to do next.")};
    case Page::NotThisSignIn:
        return {Text::tr("This page belongs to no sign-in"),
            Text::tr("Mullion waits for the answer of the sign-in service, and this is not it. Close this window.")};
    case Page::Nothing: break;
    }
    return {};
}

QByteArray htmlOf(Page page, const QString &detail)
{
    if (page == Page::Nothing)
        return {};
    const Words words = wordsOf(page);
    const QLocale locale;
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    const QString said = detail.isEmpty() ? QString() : u"<p dir=\"auto\"><small>"_s + detail.toHtmlEscaped() + u"</small></p>"_s;
    return u"<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><title>Mullion</title>"
           "<style>:root{color-scheme:light dark}body{font:1.1em sans-serif;max-width:36em;margin:4em auto;padding:0 1em}</style></head>"
           "<body><h1>%3</h1><p>%4</p>%5</body></html>"_s.arg(locale.bcp47Name(), direction, words.title.toHtmlEscaped(),
                                                         words.advice.toHtmlEscaped(), said)
        .toUtf8();
}

} // namespace

QByteArray pageAnswer(int status, Page page, const QString &detail)
{
    const QByteArray body = htmlOf(page, detail);
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + http_status_str(static_cast<http_status>(status)) + "\r\n"
        + "Content-Type: text/html; charset=utf-8\r\n"
          "Cache-Control: no-store\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Connection: close\r\n"
          "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace auth
