#include "models/calendardraft.h"

#include "models/calendarsmodel.h"
#include "models/typeaheadroles.h"
#include "models/zonesmodel.h"
#include "support/qttest.h"

using namespace Qt::StringLiterals;
using models::CalendarDraft;

namespace {

core::Calendar office() {
    core::Calendar calendar;
    calendar.id = core::CalendarId(7);
    calendar.version = 3;
    calendar.code = u"office"_s;
    calendar.name = {u"Oficina"_s, u"Office"_s};
    calendar.zone = "America/Bogota";
    for (size_t day = 0; day < 5; ++day)
        calendar.hours[day] = {{480, 720}, {840, 1080}};
    calendar.rules = core::colombianHolidays();
    calendar.holidays = {{QDate(2026, 6, 12), u"Inventario"_s}};
    calendar.exceptions = {{QDate(2026, 12, 24), {{480, 720}}, u"Nochebuena"_s}};
    return calendar;
}

} // namespace

/// A calendar while somebody edits it.
class calendardraft_test : public QObject {
    Q_OBJECT

private slots:
    void what_nobody_touched_is_the_calendar_again() {
        const CalendarDraft draft = CalendarDraft::of(office());
        QVERIFY(draft.calendar() == office());
        QVERIFY(draft.errors().isEmpty());
        QCOMPARE(draft.week[0], u"08:00–12:00, 14:00–18:00"_s);
        QCOMPARE(draft.week[6], QString());
    }

    void while_a_day_can_not_be_read_its_last_hours_stand_in() {
        CalendarDraft draft = CalendarDraft::of(office());
        draft.setDay(0, u"08:00–1"_s);
        QCOMPARE(draft.errors().keys(), QStringList{u"hours.mon"_s});
        QVERIFY(draft.calendar() == office());
        draft.setDay(0, u"8-13"_s);
        QVERIFY(draft.errors().isEmpty());
        QVERIFY(draft.calendar().hours[0] == (QList<core::OpenHours>{{480, 780}}));
    }

    void the_same_hours_in_other_words_are_no_change() {
        const CalendarDraft held = CalendarDraft::of(office());
        CalendarDraft draft = held;
        draft.setDay(0, u"8-12, 14-18"_s);
        QVERIFY(draft.isSameAs(held));
        draft.setDay(0, u"8-12, 14-18, x"_s);
        QVERIFY(!draft.isSameAs(held));
        draft = held;
        draft.exceptions.clear();
        QVERIFY(!draft.isSameAs(held));
    }

    void a_day_is_copied_as_it_stands() {
        CalendarDraft draft = CalendarDraft::of(office());
        draft.setDay(0, u"9-1"_s);
        draft.copyDay(0, 6);
        QCOMPARE(draft.week[6], u"9-1"_s);
        QVERIFY(draft.errors().contains(u"hours.sun"_s));
        QVERIFY(draft.calendar().hours[6] == office().hours[0]);
    }

    void what_is_missing_is_told_by_its_field() {
        CalendarDraft draft;
        QCOMPARE(draft.errors().keys(), (QStringList{u"code"_s, u"hours"_s, u"name"_s, u"zone"_s}));
        draft = CalendarDraft::blank("America/Bogota", u"CO"_s);
        QCOMPARE(draft.errors().keys(), (QStringList{u"code"_s, u"name"_s}));
        QCOMPARE(draft.rules.size(), core::colombianHolidays().size());
        QVERIFY(CalendarDraft::blank("Europe/Madrid", u"ES"_s).rules.isEmpty());
        draft.setZone("America/Macondo");
        QVERIFY(draft.errors().contains(u"zone"_s));
        QCOMPARE(draft.calendar().zone, QByteArray("America/Bogota"));
    }

    void a_draft_survives_as_it_stands_however_wrong_it_is() {
        CalendarDraft draft = CalendarDraft::of(office());
        draft.code = QString();
        draft.name = {u" "_s, {}};
        draft.setZone({});
        draft.setDay(3, u"soon"_s);
        const CalendarDraft back = CalendarDraft::fromJson(draft.toJson());
        QCOMPARE(back.toJson(), draft.toJson());
        QCOMPARE(back.week, draft.week);
        QCOMPARE(back.zone, draft.zone);
        QCOMPARE(back.id, draft.id);
        QCOMPARE(back.follows, 3);
        QVERIFY(back.rules == draft.rules && back.exceptions == draft.exceptions && back.holidays == draft.holidays);
        QVERIFY(CalendarDraft::fromJson({}) == CalendarDraft());
    }

    void a_code_is_proposed_from_the_name() {
        QCOMPARE(models::suggestedCode(u"Atención  Norte (Bogotá)"_s), u"atencion-norte-bogota"_s);
        QCOMPARE(models::suggestedCode(u"¿?"_s), QString());
    }

    void zones_are_found_by_city_and_by_country() {
        models::ZonesModel zones;
        const QDateTime now({2026, 11, 24}, {19, 22}, Qt::UTC);
        const auto found = [&](const QString& typed) {
            zones.setTyped(typed, now);
            QStringList names;
            for (int row = 0; row < zones.rowCount(); ++row)
                names << zones.index(row).data().toString();
            return names;
        };
        QCOMPARE(found(u"bogo"_s), QStringList{u"America/Bogota"_s});
        QVERIFY(found(u"colombia"_s).contains(u"America/Bogota"_s));
        QVERIFY(found(u"new york"_s).contains(u"America/New_York"_s));
        QVERIFY(found(u"america/new_y"_s).contains(u"America/New_York"_s));
        QVERIFY(found(u"xyzzy"_s).isEmpty());
        QCOMPARE(models::ZonesModel::offsetText("America/Bogota", now), u"UTC–5"_s);
        QCOMPARE(models::ZonesModel::offsetText("Asia/Kolkata", now), u"UTC+5:30"_s);
        QCOMPARE(models::ZonesModel::offsetText("UTC", now), u"UTC"_s);
    }

    void the_list_says_who_counts_by_a_calendar_and_what_is_not_saved() {
        core::Agreement agreement;
        agreement.id = core::AgreementId(1);
        agreement.code = u"law"_s;
        agreement.name = {u"Término legal"_s, u"Legal term"_s};
        core::Target target;
        target.allowance.unit = core::TimeUnit::WorkingDays;
        target.calendar = {core::CalendarId(7), 3};
        agreement.targets = {target};
        models::CalendarsModel list;
        list.setBook({{agreement}, {office()}}, u"en"_s);
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.index(0).data().toString(), u"Office"_s);
        QCOMPARE(list.index(0).data(models::CalendarsModel::SecondRole).toString(),
                 u"office · America/Bogota · version 3"_s);
        QVERIFY(list.index(0).data(models::CalendarsModel::UsedByRole).toString().contains(u"Legal term"_s));
        list.setUnsaved({core::CalendarId(7)});
        QVERIFY(list.index(0).data(Qt::AccessibleTextRole).toString().contains(u"not saved"_s));
        list.setNew(QString());
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(list.rowOf({}), 1);
        list.setNew({});
        QCOMPARE(list.rowCount(), 1);
        agreement.isActive = false;
        list.setBook({{agreement}, {office()}}, u"en"_s);
        QVERIFY(!list.index(0).data(models::CalendarsModel::UsedByRole).toString().contains(u"Legal term"_s));
    }
};

REPARO_QT_TEST(calendardraft_test);
#include "calendardraft_test.moc"
