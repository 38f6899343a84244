// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include <QCoreApplication>
#include <QQuickWindow>
#include <QTimer>

#include <chrono>
#include <iostream>

namespace hamtaraz {

namespace {

constexpr std::chrono::milliseconds lookInterval(50);
constexpr int looksUntilSettled = 8;

} // namespace

Screenshot::Screenshot(QQuickWindow &window, QString path)
    : QObject(&window), m_window(window), m_path(std::move(path)) {
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Screenshot::look);
    timer->start(lookInterval);
}

void Screenshot::look() {
    m_quietLooks = m_window.property("ready").toBool() ? m_quietLooks + 1 : 0;
    m_window.update();
    if (m_quietLooks < looksUntilSettled)
        return;
    const bool written = m_window.grabWindow().save(m_path, "PNG");
    if (!written)
        std::cerr << "hamtaraz: " << m_path.toStdString() << ": the picture cannot be written\n";
    QCoreApplication::exit(written ? 0 : 1);
}

} // namespace hamtaraz
