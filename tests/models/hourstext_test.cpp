#include "models/hourstext.h"

#include "support/qttest.h"

using namespace Qt::StringLiterals;
using core::OpenHours;

/// Hours of a day as people write them.
class hourstext_test : public QObject {
    Q_OBJECT

private slots:
    void hours_are_read_in_the_forms_that_people_use_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* text, const char* read) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
        };
        row("08:00–12:00, 14:00–18:00", "08:00–12:00, 14:00–18:00");
        row("14:00-18:00, 8:00-12:00", "08:00–12:00, 14:00–18:00");
        row("8-12; 14-18", "08:00–12:00, 14:00–18:00");
        row("8 a 12 y 14 a 18", "08:00–12:00, 14:00–18:00");
        row("8:30 to 17:00", "08:30–17:00");
        row("8.30 — 17", "08:30–17:00");
        row("7h-15h", "07:00–15:00");
        row("00:00-24:00", "00:00–24:00");
        row("24 h", "00:00–24:00");
        row("Todo el día", "00:00–24:00");
        row("08:00–12:00, 12:00–14:00", "08:00–12:00, 12:00–14:00");
        row("", "");
        row("  ", "");
        row("Cerrado", "");
        row("closed", "");
    }
    void hours_are_read_in_the_forms_that_people_use() {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const models::ReadHours hours = models::readHours(text);
        QCOMPARE(hours.error, QString());
        QCOMPARE(models::hoursText(hours.hours), read);
    }

    void what_can_not_be_read_says_how_to_write_it_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* text, const char* says) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
        };
        row("mornings", "08:00–12:00, 14:00–18:00");
        row("8", "08:00–12:00, 14:00–18:00");
        row("8-12-14", "08:00–12:00, 14:00–18:00");
        row("8-25", "24:00");
        row("08:00-24:01", "24:00");
        row("08:61-12:00", "24:00");
        row("22:00-06:00", "22:00–24:00");
        row("12:00-12:00", "00:00–24:00");
        row("08:00-12:00, 11:00-13:00", "08:00–12:00 and 11:00–13:00");
        row("8-12, soon", "soon");
    }
    void what_can_not_be_read_says_how_to_write_it() {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const models::ReadHours hours = models::readHours(text);
        QVERIFY2(hours.error.contains(says), qPrintable(hours.error));
        QVERIFY(hours.hours.isEmpty());
    }
};

REPARO_QT_TEST(hourstext_test);
#include "hourstext_test.moc"
