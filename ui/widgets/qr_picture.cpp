// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/qr_picture.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace ui {
namespace {

constexpr int quietZone = 4; ///< In modules, on each side. Source: ISO/IEC 18004, 9.1.
constexpr int moduleSize = 3; ///< In device-independent pixels.

QImage codeOf(const QString &address)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(address.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    const int width = code->width;
    QImage image(width + 2 * quietZone, width + 2 * quietZone, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool isDark = (code->data[y * width + x] & 1) != 0;
            if (isDark)
                image.setPixelColor(x + quietZone, y + quietZone, Qt::black);
        }
    }
    return image;
}

} // namespace

QrPicture::QrPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrPicture::show(const QString &address)
{
    if (address != m_address) {
        m_address = address;
        m_code = address.isEmpty() ? QImage() : codeOf(address);
        updateGeometry();
        update();
    }
    setVisible(!m_code.isNull());
}

QSize QrPicture::sizeHint() const
{
    return m_code.size() * moduleSize;
}

void QrPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawImage(rect(), m_code);
}

} // namespace ui
