// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// An address as a QR code, for a phone that is held before the screen: dark on light in every theme, as readers want it.
/// Nothing of it is said aloud but the accessible name that its owner gives it.
class QrPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit QrPicture(QWidget *parent = nullptr);

    /// At most some 2,000 characters; takes no room when empty.
    void show(const QString &address);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_address;
    QImage m_code; ///< A pixel for each module, with the quiet zone; null without an address.
};

} // namespace ui
