// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "widgets/plain_tips.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;

class TestPlainTips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsNoMarkup();
    void whereThereIsNoneNothingShows();

private:
    /// What is shown where one points at the first cell; empty: nothing.
    static QString pointedAt(const QString &tip);
};

QString TestPlainTips::pointedAt(const QString &tip)
{
    ui::PlainTips tips;
    qApp->installEventFilter(&tips);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), tip, Qt::ToolTipRole);
    QTableView view;
    view.setModel(&model);
    view.show();
    const QPoint place = view.visualRect(model.index(0, 0)).center();
    QHelpEvent help(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view.viewport(), &help);
    const QString shown = QToolTip::text();
    QToolTip::hideText();
    QTextDocument read;
    if (Qt::mightBeRichText(shown))
        read.setHtml(shown);
    else
        read.setPlainText(shown);
    return read.toPlainText();
}

void TestPlainTips::aNameIsNoMarkup()
{
    for (const QString &name : {u"<b>Bold</b> & Sons"_s, u"&lt;"_s, u"two\nlines"_s, u"<img src=\"file:///x\">"_s, u"Kim Akers"_s})
        QCOMPARE(pointedAt(name), name);
}

void TestPlainTips::whereThereIsNoneNothingShows()
{
    QCOMPARE(pointedAt({}), QString());
}

MULLION_TEST(TestPlainTips)
#include "test_plain_tips.moc"
