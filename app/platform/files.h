// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace platform {

/// What people besides the owner may do with a file.
enum class Reach { None, Read, Change };

/// How far a group or everybody gets at a file of the user's own, by its mode; somebody else's is as its owner wants it. None where
/// modes say nothing (Windows), and of what is no file.
[[nodiscard]] Reach othersReach(const QString &file);
/// Whether everybody may change a file, or exchange what is in a folder. False where modes say nothing, and of devices.
[[nodiscard]] bool isOpenToAll(const QString &path);
/// Forgets relative folders of the environment (XDG_DATA_HOME and the like), which the XDG base directory specification calls
/// invalid: nothing is kept or looked for where somebody happens to stand. To be called before anything else asks for one.
void forgetRelativeFolders();
/// Makes a folder for its owner alone, where it is not there yet, and those above it. \return whether it is there.
[[nodiscard]] bool makePrivateFolder(const QString &path);

} // namespace platform
