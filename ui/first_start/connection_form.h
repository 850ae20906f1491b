// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "session/connection.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace ui {

/// The fields of a new connection, checked as they are typed.
class ConnectionForm final : public QWidget
{
    Q_OBJECT

public:
    /// \param taken  names of connections there are already.
    explicit ConnectionForm(QStringList taken, QWidget *parent = nullptr);

    /// None as long as something is missing or wrong; what, stands below the field.
    [[nodiscard]] std::optional<session::Connection> connection() const;
    /// Of the private key; empty for one that is not encrypted, and for a person.
    [[nodiscard]] QString passphrase() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        QLabel *problem = nullptr;
        QToolButton *browse = nullptr; ///< With files.
    };
    void addLabel(QLabel &label, QWidget &field);
    [[nodiscard]] Field addField(const QString &name, bool isFile);
    static void show(const Field &field, bool isShown);
    void check();
    void checkCertificate();
    void look();
    void say(const Field &field, const QString &problem);
    void chooseFile(QLineEdit &edit);
    void retranslate();

    QStringList m_taken;
    QVBoxLayout *m_layout;
    Field m_name;
    QLabel *m_cloudLabel;
    QComboBox *m_cloud;
    Field m_cloudFile;
    Field m_tenant;
    Field m_clientId;
    QLabel *m_wayLabel;
    QComboBox *m_way; ///< A person signs in, or a certificate.
    Field m_certificate;
    Field m_key;
    Field m_passphrase;
    std::vector<QToolButton *> m_browse;
    bool m_good = false;
    /// A certificate, its key, and what opens it.
    struct Files
    {
        QString certificate;
        QString key;
        QString passphrase;
        friend bool operator==(const Files &, const Files &) = default;
    };
    [[nodiscard]] Files files() const;
    Files m_checked; ///< What the next is about; the newest wins.
    std::optional<core::Result<>> m_verdict; ///< None: not known yet.
    QTimer m_typing; ///< Until somebody has typed.
    QThreadPool m_pool; ///< Opening a key takes a moment. Last: nothing is told afterwards.
};

} // namespace ui
