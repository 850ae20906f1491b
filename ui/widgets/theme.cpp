// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/desktop_appearance.h"
#include "widgets/style.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString setting = u"appearance"_s;

/// What the desktop's portal says, else its own palette, which is asked before ours is set.
bool systemIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    static const DesktopAppearance *desktop = [] {
        auto *made = new DesktopAppearance(qApp);
        QObject::connect(made, &DesktopAppearance::changed, qApp, &applyTheme);
        return made;
    }();
    return desktop->isDark().value_or(dark);
}

struct Colors
{
    QColor window, base, stripe, text, pale, button, line, edge, accent, accentText, link, notice;
};

const Colors light{QColor(0xf4f5f7), QColor(0xffffff), QColor(0xf8f9fa), QColor(0x1d2126), QColor(0x646c76),
    QColor(0xfdfdfe), QColor(0xdfe2e6), QColor(0xc3c8ce), QColor(0x2563ab), QColor(0xffffff),
    QColor(0x1d5aa6), QColor(0xfff6dc)};
const Colors dark{QColor(0x202326), QColor(0x17191c), QColor(0x1c1f22), QColor(0xe4e7ea), QColor(0x98a0a9),
    QColor(0x2b2f34), QColor(0x2d3136), QColor(0x454b52), QColor(0x3d7fcf), QColor(0xffffff),
    QColor(0x7db4f5), QColor(0x3a3420)};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.stripe);
    set(QPalette::Text, colors.text);
    set(QPalette::PlaceholderText, colors.pale);
    set(QPalette::Button, colors.button);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.accentText);
    set(QPalette::Light, colors.base);
    set(QPalette::Midlight, colors.line);
    set(QPalette::Mid, colors.edge);
    set(QPalette::Dark, colors.edge.darker(130));
    set(QPalette::Shadow, QColor(0, 0, 0, 90));
    set(QPalette::Highlight, colors.accent);
    set(QPalette::HighlightedText, colors.accentText);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    set(QPalette::ToolTipBase, colors.notice);
    set(QPalette::ToolTipText, colors.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.pale);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.edge);
    return palette;
}

/// Lists mark what is selected with a tint, so that words, icons and marks in it stay as they are.
QPalette withTintedSelection(QPalette palette)
{
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor paper = palette.color(QPalette::Base);
    constexpr double share = 0.24;
    const auto mixed = [](int a, int b) { return int(a * share + b * (1 - share)); };
    const QColor tint(mixed(accent.red(), paper.red()), mixed(accent.green(), paper.green()), mixed(accent.blue(), paper.blue()));
    palette.setColor(QPalette::Highlight, tint);
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
}

} // namespace

Appearance appearance()
{
    const QString kept = QSettings().value(setting).toString();
    return kept == "dark"_L1 ? Appearance::Dark : kept == "light"_L1 ? Appearance::Light : Appearance::System;
}

void applyTheme()
{
    const bool systemDark = systemIsDark(); // asked the first time before our palette hides it
    const bool wantsDark
        = appearance() == Appearance::Dark || (appearance() == Appearance::System && systemDark);
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    const QPalette palette = paletteOf(wantsDark ? dark : light);
    QApplication::setPalette(palette);
    QApplication::setPalette(withTintedSelection(palette), "QAbstractItemView");
    QIcon::setThemeSearchPaths({u":/icons"_s});
    QIcon::setThemeName(wantsDark ? u"mullion-dark"_s : u"mullion"_s);
}

void setAppearance(Appearance appearance)
{
    QSettings().setValue(setting,
        appearance == Appearance::Dark        ? u"dark"_s
            : appearance == Appearance::Light ? u"light"_s
                                              : u"system"_s);
    applyTheme();
}

} // namespace ui
