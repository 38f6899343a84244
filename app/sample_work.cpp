// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_work.h"

#include <QCoreApplication>
#include <QFile>

#include <cassert>

namespace hamtaraz {

namespace {

ChosenFile seed(const char *name, const char *tag, Role role) {
    QFile file(QStringLiteral(":/seeds/") + QLatin1String(name));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    assert(opened);
    auto text = io::decodeText(file.readAll().toStdString(), name);
    assert(text);
    return {std::move(*text), *Language::fromTag(tag), role};
}

} // namespace

std::vector<ChosenFile> sampleFiles() {
    return {seed("fa_raw.txt", "fa", Role::Translation), seed("ru.txt", "ru", Role::Source),
            seed("en.txt", "en", Role::Translation)};
}

QString sampleTitle() {
    return QCoreApplication::translate("SampleWork", "Sample work");
}

} // namespace hamtaraz
