// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/gloss.h"

#include <QtTest>

using namespace hamtaraz::io;

class GlossTest : public QObject {
    Q_OBJECT
private slots:
    void markupFallsAway_data() {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *markup, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(markup) << QString::fromUtf8(text);
        };
        row("plain", "дом", "дом");
        row("spans", "<b>дом</b> <span foreground=\"blue\">m</span>", "дом m");
        row("lines", "a<br/>b<BR>c<p class=\"x\">d</p>", "a\nb\nc\nd\n");
        row("entities", "a &lt;b&gt; &amp;amp; &quot;c&apos;", "a <b> &amp; \"c'");
        row("numbered", "&#1076;&#x43E;м", "дом");
        row("no entities", "R&D; &unknown; &#xD800; &#0; & ;", "R&D; &unknown; &#xD800; &#0; & ;");
        row("open tag", "дом <b", "дом ");
    }
    void markupFallsAway() {
        QFETCH(QString, markup);
        QTEST(QString::fromStdString(withoutMarkup(markup.toStdString())), "text");
    }

    void glosses_data() {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QStringList>("glosses");
        const auto row = [](const char *name, const char *article, const QStringList &glosses) {
            QTest::newRow(name) << QString::fromUtf8(article) << glosses;
        };
        row("one", "Haus", {"Haus"});
        row("separators", "дом, здание; жилище|хата", {"дом", "здание", "жилище", "хата"});
        row("Arabic separators", "خانه، منزل؛ سرا", {"خانه", "منزل", "سرا"});
        row("numbered lines", "1. дом\n2) здание\n a) хата\n• изба",
            {"дом", "здание", "хата", "изба"});
        row("remarks", "дом (жилой) [m] {см. хата} <n> /dom/", {"дом"});
        row("nested remark", "дом (жилой (или нет))", {"дом"});
        row("no remark", "and/or", {"and/or"});
        row("open bracket", "дом (жилой", {"дом (жилой"});
        row("abbreviations", "сущ. ; дом.; n.", {});
        row("full stop of a phrase", "жилой дом.", {"жилой дом"});
        row("labels and quotations", "Synonyms: home\n\"my house\" - \"мой дом\"\nдом", {"дом"});
        row("the headword", "House\nдом", {"дом"});
        row("a definition", "a building for human beings to live in", {});
        row("nothing", " \n ; ,, — ", {});
    }
    void glosses() {
        QFETCH(QString, article);
        QStringList found;
        for (const std::string &gloss : glossesOf(article.toStdString(), "house"))
            found << QString::fromStdString(gloss);
        QTEST(found, "glosses");
    }

    void invalidUtf8IsLeftOut() {
        QCOMPARE(glossesOf("a\xFFz; дом", ""), std::vector<std::string>{"дом"});
    }

    void onlyTheFirstAreTaken() {
        std::string article;
        for (int i = 0; i < 5000; ++i)
            article += "gloss" + std::to_string(i) + ";";
        const auto found = glossesOf(article, "");
        QCOMPARE(found.size(), 16U);
        QCOMPARE(found.back(), std::string("gloss15"));
        // A phrase that the limit cuts is none.
        QVERIFY(glossesOf(std::string(4094, ' ') + "дом", "").empty());
    }
};

QTEST_GUILESS_MAIN(GlossTest)
#include "tst_gloss.moc"
