// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <optional>

namespace ui {

/// Whether the desktop wants dark windows, as its portal says (`color-scheme` of org.freedesktop.appearance), from the start on and while
/// everything runs.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopAppearance(QObject *parent = nullptr);

    /// None: there is no portal, it has not answered yet, or it leaves it to us.
    [[nodiscard]] std::optional<bool> isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void set(bool dark);

    std::optional<bool> m_dark;
};

} // namespace ui
