// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace hamtaraz {

/// Four floats that are reckoned with at once: one for each width of a group of segments.
using Lanes = float __attribute__((vector_size(16)));
using IntegerLanes = std::int32_t __attribute__((vector_size(16)));

/// ln of four positive, finite, normal floats, to about 1e−6 relative to 1.
inline Lanes logLanes(Lanes x) {
    const auto bits = std::bit_cast<IntegerLanes>(x);
    // x = mantissa · 2^exponent with the mantissa in [√½, √2).
    const IntegerLanes exponent = (bits - 0x3F3504F3) >> 23;
    const auto mantissa = std::bit_cast<Lanes>(bits - (exponent << 23));
    // ln m = 2 artanh((m − 1) / (m + 1)), whose series converges fast this near to 1.
    const Lanes z = (mantissa - 1.0F) / (mantissa + 1.0F);
    const Lanes zz = z * z;
    const Lanes series =
        2.0F * z * (1.0F + zz * (1.0F / 3 + zz * (1.0F / 5 + zz * (1.0F / 7 + zz * (1.0F / 9)))));
    return series + __builtin_convertvector(exponent, Lanes) * 0.69314718F;
}

/// e^x of four floats, to about 1e−6 of the result; 0 for x under −87, −∞ included.
inline Lanes expLanes(Lanes x) {
    const Lanes clamped = x < -87.0F ? Lanes{} - 87.0F : x;
    const Lanes inHalvings = clamped * 1.44269504F;
    const IntegerLanes whole = __builtin_convertvector(
        inHalvings + (inHalvings < 0.0F ? Lanes{} - 0.5F : Lanes{} + 0.5F), IntegerLanes);
    const Lanes rest = (inHalvings - __builtin_convertvector(whole, Lanes)) * 0.69314718F;
    const Lanes series =
        1.0F +
        rest * (1.0F + rest * (0.5F + rest * (1.0F / 6 + rest * (1.0F / 24 + rest / 120.0F))));
    const auto power = std::bit_cast<Lanes>((whole + 127) << 23);
    return x < -87.0F ? Lanes{} : series * power;
}

} // namespace hamtaraz
