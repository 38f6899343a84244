// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/export.h"
#include "alignment/io/unit_names.h"
#include "tests/support/sample_work.h"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace hamtaraz;
using namespace hamtaraz::io;
using nlohmann::json;

class JsonWriterTest : public QObject {
    Q_OBJECT
private slots:
    void holdsVersionsAndUnits() {
        const auto exported = writeJson(test::sampleWork(), {.confirmedOnly = false});
        const json root = json::parse(exported->content);
        QCOMPARE(root["title"], "The bridge");
        QCOMPARE(root["versions"].size(), 3U);
        QCOMPARE(root["versions"][1],
                 json({{"language", "ru"}, {"role", "source"}, {"segments", 9}}));
        QCOMPARE(root["units"].size(), 7U);

        const json &wide = root["units"][1];
        QCOMPARE(wide["bead"], "2:2:1");
        QCOMPARE(wide["status"], "confirmed");
        QCOMPARE(wide["confidence"], 0.9);
        QCOMPARE(wide["segments"], json({{"fa", {1, 2}}, {"ru", {1, 2}}, {"en", {1}}}));
        QCOMPARE(wide["texts"]["ru"], "Дул ветер, и никто не шёл.");
        QCOMPARE(wide["links"][0], json::array({"fa", 1, "ru", 1}));
        QCOMPARE(wide["links"].size(), 6U);
        QVERIFY(!wide.contains("note"));
        QCOMPARE(root["units"][0]["note"], "first & foremost");
        QCOMPARE(root["units"][2]["segments"]["fa"], json::array());
        QCOMPARE(root["units"][6]["reasons"],
                 json::array({json({{"kind", "length"},
                                    {"languages", json::array({"fa", "ru"})},
                                    {"detail", "3.1"}}),
                              json({{"kind", "weak-evidence"}, {"languages", json::array()}})}));
    }

    void leavesOutWhatIsNotAskedFor() {
        const auto exported = writeJson(test::sampleWork());
        QCOMPARE(json::parse(exported->content)["units"].size(), 6U);
        QCOMPARE(exported->report.unconfirmedLeftOut, 1U);
        QCOMPARE(exported->report.excludedLeftOut, 1U);
    }

    void oneUnitALine() {
        const auto exported = writeJson(test::sampleWork());
        QCOMPARE(QString::fromStdString(exported->content).count('\n'), 2 + 6 + 2);
    }

    void statusNamesReadBack() {
        for (const Status status :
             {Status::Proposed, Status::Confirmed, Status::OmissionAccepted, Status::Excluded})
            QCOMPARE(statusOfName(statusName(status)), std::optional(status));
        QVERIFY(!statusOfName("fuzzy"));
    }
};

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "tst_json_writer.moc"
