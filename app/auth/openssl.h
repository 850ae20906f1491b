// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <openssl/evp.h>

namespace auth {

/// Lets a std::unique_ptr free what OpenSSL made.
template <auto release> struct Releases
{
    template <typename T> void operator()(T *object) const { release(object); }
};
using KeyHandle = std::unique_ptr<EVP_PKEY, Releases<EVP_PKEY_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Releases<EVP_MD_CTX_free>>;

} // namespace auth
