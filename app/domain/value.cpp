// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/value.h"

#include <QCryptographicHash>
#include <algorithm>

namespace domain {

ValueId ValueId::of(FacetId facet, QByteArrayView canonicalJson)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(facet == FacetId::Calendar ? QByteArrayView("calendar\n") : QByteArrayView("apps\n"));
    hash.addData(canonicalJson);
    return fromBytes(hash.result());
}

QByteArray ValueId::hex() const
{
    return bytes().toHex();
}

QByteArray ValueId::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
}

ValueId ValueId::fromBytes(const QByteArray &bytes)
{
    ValueId id;
    core::ensure(size_t(bytes.size()) == id.digest.size(), "a value id has 32 bytes");
    std::copy(bytes.cbegin(), bytes.cend(), id.digest.begin());
    return id;
}

} // namespace domain
