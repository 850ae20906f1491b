// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ensure.h"

#include <QByteArray>
#include <QHashFunctions>
#include <array>
#include <memory>

namespace domain {

/// The two things Mullion changes of a mailbox.
enum class FacetId : quint8 { Calendar, Apps };

/// SHA-256 of a value's canonical JSON, with the facet: two values are the same thing exactly when their ids are.
struct ValueId
{
    std::array<quint8, 32> digest {};

    [[nodiscard]] static ValueId of(FacetId facet, QByteArrayView canonicalJson);
    [[nodiscard]] QByteArray hex() const;
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] static ValueId fromBytes(const QByteArray &bytes); ///< 32 bytes, ensured.

    friend auto operator<=>(const ValueId &, const ValueId &) = default;
    friend size_t qHash(const ValueId &id, size_t seed = 0) { return qHashBits(id.digest.data(), id.digest.size(), seed); }
};

/// Canonical, immutable state of one facet of one mailbox. Cheap to copy, safe on any thread. Many mailboxes have the
/// same value: decide once per distinct one.
class Value
{
public:
    Value() = default; ///< No value; only isNull() may be asked.

    /// `typed` is the facet's own type (calendar::Acl, apps::Switches), `json` its canonical form.
    template <typename T>
    [[nodiscard]] static Value of(FacetId facet, QByteArray json, T typed)
    {
        return Value(std::make_shared<const TypedBody<T>>(facet, std::move(json), std::move(typed)));
    }

    [[nodiscard]] bool isNull() const { return !m_body; }
    [[nodiscard]] FacetId facet() const { return body().facet; }
    [[nodiscard]] const ValueId &id() const { return body().id; }
    [[nodiscard]] const QByteArray &json() const { return body().json; }

    template <typename T>
    [[nodiscard]] const T &as() const
    {
        const auto *typed = dynamic_cast<const TypedBody<T> *>(&body());
        core::ensure(typed != nullptr, "a value was asked for another facet's type");
        return typed->value;
    }

    friend bool operator==(const Value &a, const Value &b)
    {
        return a.m_body == b.m_body || (a.m_body && b.m_body && a.m_body->id == b.m_body->id);
    }

private:
    struct Body
    {
        Body(FacetId facetId, QByteArray canonical) : facet(facetId), id(ValueId::of(facetId, canonical)), json(std::move(canonical)) { }
        virtual ~Body() = default;
        FacetId facet;
        ValueId id;
        QByteArray json;
    };
    template <typename T>
    struct TypedBody final : Body
    {
        TypedBody(FacetId facetId, QByteArray canonical, T typed) : Body(facetId, std::move(canonical)), value(std::move(typed)) { }
        T value;
    };

    explicit Value(std::shared_ptr<const Body> body) : m_body(std::move(body)) { }
    [[nodiscard]] const Body &body() const
    {
        core::ensure(m_body != nullptr, "a null value was asked for its content");
        return *m_body;
    }

    std::shared_ptr<const Body> m_body;
};

} // namespace domain
