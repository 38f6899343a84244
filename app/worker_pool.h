// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace hamtaraz {

/// Where long work runs. Not Qt's own pool: Qt paints large areas there, and the window would stand
/// still until our work is done.
QThreadPool &workerPool();

/// Where work runs that nobody waits for (checks, learning ahead): it calls standBack() first.
QThreadPool &backgroundPool();

/// Lets the calling thread, and those it starts, give way to all others, the window's above all.
void standBack();

/// Gives memory that finished work has left back to the system. Call it at the end of work that
/// took much.
void returnMemory();

} // namespace hamtaraz
