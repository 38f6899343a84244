// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace hamtaraz {

/// What the command line of the window asks for.
struct StartOptions {
    QString project;   ///< file to open; may be empty
    bool demo = false; ///< open the bundled work
    QString language;  ///< interface language for this run; empty: as chosen in the settings
    QString theme;     ///< "light" or "dark" for this run; empty: as chosen in the settings
    QString page;      ///< "settings", "new", "export", "repair", "find" or "doubt" to start there;
                       ///< empty: the usual page
    QString screenshot; ///< PNG to write, then quit; empty: no
    QSize size;         ///< of the window; empty: as it was last

    QString answer; ///< what to print instead of starting: help, version, or a usage error
    bool isUsageError = false;
};

/// Reads the command line, `arguments[0]` being the program's name.
StartOptions parseStartOptions(const QStringList &arguments);

} // namespace hamtaraz
