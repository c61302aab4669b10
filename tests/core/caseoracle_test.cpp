#include "caseoracle.h"

#include "calendars.h"
#include "core/agreementbook.h"
#include "core/zoneoffsets.h"
#include "support/strings.h"
#include <QJsonObject>
#include <algorithm>
#include <random>

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using oracle::PlainCase;

namespace {

constexpr int kCases = 20'000;
constexpr int kCasesAWindow = 50;
constexpr qint64 kDay = 1440;
constexpr qint64 kWindow = 24 * kDay;
constexpr int kAgreements = 3;
constexpr int kCalendars = 2;

constexpr const char* kZones[] = {"America/Bogota",      "America/New_York", "Europe/Madrid",
                                  "Australia/Lord_Howe", "Asia/Kathmandu",   "America/Santiago"};

int caseCount() {
    const int wanted = qEnvironmentVariableIntValue("REPARO_ORACLE_CASES");
    return wanted > 0 ? wanted : kCases;
}

QString iso(qint64 minute) { return Instant(minute * 60'000).toIso(); }

/// Agreements, calendars and lives that no company has, so that every rule meets every other one.
class RandomLife {
public:
    explicit RandomLife(unsigned seed)
        : m_random(seed) {}

    qint64 upTo(qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(m_random); }
    bool isOneIn(int cases) { return upTo(cases - 1) == 0; }

    Calendar calendar(const QByteArray& zone, QDate first, int id) {
        static const QString kHours[] = {u"08:00-12:00 14:00-18:00"_s, u"09:00-17:30"_s, u"00:00-24:00"_s,
                                         u"22:00-24:00"_s, u"00:00-06:00 13:15-13:45"_s};
        Calendar made = calendars::office(zone, kHours[upTo(4)], isOneIn(2) ? QString() : kHours[upTo(4)]);
        made.id = CalendarId(id);
        made.version = 1;
        for (int i = 0; i < 3; ++i)
            made.holidays << Holiday{first.addDays(upTo(kWindow / kDay)), {}};
        return made;
    }

    Agreement agreement(int index) {
        Agreement made;
        made.id = AgreementId(1 + index / 2);
        made.version = 1 + index % 2;
        made.code = u"a%1"_s.arg(made.id.value());
        for (const Measure measure : {Measure::Resolution, Measure::LegalTerm})
            if (index == 0 || !isOneIn(8))
                made.targets << target(measure);
        return made;
    }

    PlainCase life(qint64 from) {
        PlainCase made;
        made.start = from + upTo(2 * kDay);
        made.now = made.start + upTo(4 * kDay);
        if (isOneIn(3))
            made.answeredAt = made.start + upTo(made.now - made.start);
        const qint64 end = made.answeredAt.value_or(made.now);
        qint64 free = made.start;
        for (qint64 count = upTo(3); count > 0 && free < end; --count) {
            const qint64 begin = free + upTo(kDay);
            const qint64 length = isOneIn(5) ? 0 : upTo(kDay);
            made.waits << PlainCase::Wait{begin, begin + length, Codes<WaitReason>::table[size_t(upTo(4))].first};
            free = begin + length + (isOneIn(4) ? 0 : upTo(300));
        }
        made.changes << PlainCase::Change{made.start, 0};
        for (qint64 count = upTo(2); count > 0; --count)
            made.changes << PlainCase::Change{made.changes.last().at + upTo(kDay), int(upTo(kAgreements - 1))};
        for (qint64 count = upTo(2); count > 0; --count) {
            const bool isInDays = isOneIn(2);
            made.extensions << PlainCase::Extension{
                made.start + upTo(2 * kDay), isInDays ? 1 + upTo(2) : (1 + upTo(600)) * 60'000,
                isInDays ? (isOneIn(2) ? TimeUnit::WorkingDays : TimeUnit::CalendarDays)
                         : (isOneIn(2) ? TimeUnit::BusinessMinutes : TimeUnit::ClockHours)};
        }
        return made;
    }

private:
    Target target(Measure measure) {
        Target made;
        made.measure = measure;
        made.allowance.unit = static_cast<TimeUnit>(upTo(3));
        made.allowance.amount = made.allowance.isInDays() ? upTo(4) : upTo(20 * 60) * 60'000;
        made.allowance.dayEnd = isOneIn(2) ? DayEnd::EndOfDay : DayEnd::SameTime;
        made.calendar = {CalendarId(1 + upTo(kCalendars - 1)), 1};
        made.mostExtension = isOneIn(3) ? 0 : made.allowance.isInDays() ? upTo(3) : upTo(600) * 60'000;
        if (isOneIn(2)) {
            made.pausedBy.emplace();
            for (const auto& each : Codes<WaitReason>::table)
                if (isOneIn(2))
                    *made.pausedBy << each.first;
        }
        return made;
    }

    std::mt19937_64 m_random;
};

/// The same life as the log would tell it. Pauses end by themselves, so only that they are cut by the answer shows.
class Log {
public:
    Log(const PlainCase& life, const QList<Agreement>& agreements)
        : m_agreements(agreements) {
        add(life.start, EventType::Received, {{u"channel"_s, u"web"_s}, {u"agreement"_s, pin(life.changes[0])}});
        for (int i = 1; i < life.changes.size(); ++i)
            add(life.changes[i].at, EventType::AgreementApplied, {{u"agreement"_s, pin(life.changes[i])}});
        for (const PlainCase::Wait& each : life.waits)
            add(each.from, EventType::Waiting, {{u"reason"_s, toCode(each.reason)}, {u"until"_s, iso(each.to)}});
        for (const PlainCase::Extension& each : life.extensions)
            add(each.at, EventType::Extended,
                {{u"measure"_s, u"legal_term"_s}, {u"amount"_s, each.amount}, {u"unit"_s, toCode(each.unit)}});
        if (life.answeredAt) {
            add(*life.answeredAt, EventType::Resolved, {});
            add(*life.answeredAt, EventType::Closed, {{u"evidence"_s, u"call_reached"_s}});
        }
    }
    [[nodiscard]] const QList<CaseEvent>& events() const { return m_events; }

private:
    void add(qint64 minute, EventType type, const QJsonObject& data) {
        m_events << CaseEvent{EventId(m_events.size() + 1), {}, Instant(minute * 60'000), {}, type, {}, data};
    }
    [[nodiscard]] QJsonObject pin(const PlainCase::Change& change) const {
        const Agreement& agreement = m_agreements[change.agreement];
        return {{u"id"_s, agreement.id.value()}, {u"version"_s, agreement.version}};
    }

    const QList<Agreement>& m_agreements;
    QList<CaseEvent> m_events;
};

/// What never happens: after the answer nothing does, and the log's last word is no later than now.
void settle(PlainCase& life) {
    const qint64 end = life.answeredAt.value_or(life.now);
    life.waits.removeIf([&](const PlainCase::Wait& each) { return each.from >= end; });
    life.changes.removeIf([&](const PlainCase::Change& each) { return each.at > end; });
    life.extensions.removeIf([&](const PlainCase::Extension& each) { return each.at > end; });
    std::ranges::sort(life.extensions, {}, &PlainCase::Extension::at);
    if (life.answeredAt)
        for (PlainCase::Wait& each : life.waits)
            each.to = std::min(each.to, end);
}

QString described(const CaseClock& clock) {
    const auto text = [](const std::optional<Instant>& at) { return at ? at->toIso() : u"-"_s; };
    return u"%1 %2 of %3 %4, due %5, breached %6, fulfilled %7, paused %8"_s
        .arg(toCode(clock.measure), toCode(clock.state))
        .arg(clock.allowance.amount)
        .arg(toCode(clock.allowance.unit), clock.dueAt.toIso(), text(clock.breachedAt), text(clock.fulfilledAt))
        .arg(clock.paused / 1min);
}

QString described(const PlainCase& life, const QList<Agreement>& agreements) {
    QStringList lines{u"from %1 to %2, answered %3"_s.arg(iso(life.start), iso(life.now),
                                                          life.answeredAt ? iso(*life.answeredAt) : u"-"_s)};
    for (const auto& each : life.waits)
        lines << u"wait %1 to %2: %3"_s.arg(iso(each.from), iso(each.to), toCode(each.reason));
    for (const auto& each : life.extensions)
        lines << u"extended %1 by %2 %3"_s.arg(iso(each.at)).arg(each.amount).arg(toCode(each.unit));
    for (const auto& each : life.changes)
        for (const Target& target : agreements[each.agreement].targets)
            lines << u"agreement %1 from %2: %3 %4 %5, extended by %6 at most"_s.arg(each.agreement)
                         .arg(iso(each.at), toCode(target.measure))
                         .arg(target.allowance.amount)
                         .arg(toCode(target.allowance.unit))
                         .arg(target.mostExtension);
    return lines.join(u'\n');
}

/// What the cases were worth.
struct Tally {
    int states[5] = {};
    int units[4] = {};
    int paused = 0;
    int extended = 0;
    int known = 0;
};

void compare(const PlainCase& life, const QList<Agreement>& agreements, const AgreementBook& book,
             const oracle::CaseOracle& plain, Tally& tally) {
    const auto clocks = clocksOf(Log(life, agreements).events(), book, Instant(life.now * 60'000));
    for (const Measure measure : {Measure::Resolution, Measure::LegalTerm}) {
        const auto expected = plain.clockOf(life, measure);
        const auto found = std::ranges::find(clocks, measure, &CaseClock::measure);
        if (expected && !expected->isKnown)
            continue;
        if (expected.has_value() != (found != clocks.end()) ||
            (expected && described(*found) != described(expected->clock))) {
            INFO(described(life, agreements).toStdString());
            REQUIRE(expected.has_value() == (found != clocks.end()));
            REQUIRE(described(*found) == described(expected->clock));
        }
        if (!expected)
            continue;
        ++tally.known;
        ++tally.states[static_cast<int>(found->state)];
        ++tally.units[static_cast<int>(found->allowance.unit)];
        tally.paused += found->paused > 0ms ? 1 : 0;
        tally.extended += std::ranges::none_of(agreements, [&](const Agreement& each) {
            const Target* target = each.target(measure);
            return target && target->allowance.amount == found->allowance.amount;
        });
    }
}

} // namespace

TEST_CASE("a case under changing agreements, calendars, pauses and extensions equals a minute-by-minute walk") {
    RandomLife random(27'112'026);
    const int cases = caseCount();
    Tally tally;
    for (int done = 0; done < cases;) {
        const QByteArray zone = kZones[random.upTo(std::size(kZones) - 1)];
        const qint64 first =
            QDate(2024, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch() / 60 + random.upTo(3 * 365 * kDay);
        const oracle::LocalMinutes minutes(zone, first, kWindow);
        const QDate firstDate = QDate(1970, 1, 1).addDays(minutes.date(first));
        QList<Calendar> calendars;
        std::vector<oracle::PlainTime> times;
        for (int i = 1; i <= kCalendars; ++i) {
            calendars << random.calendar(zone, firstDate, i);
            times.emplace_back(calendars.last(), minutes);
        }
        QMap<qint64, const oracle::PlainTime*> plainTimes;
        for (int i = 0; i < kCalendars; ++i)
            plainTimes.insert(i + 1, &times[size_t(i)]);
        QList<Agreement> agreements;
        for (int i = 0; i < kAgreements; ++i)
            agreements << random.agreement(i);
        const AgreementBook book(agreements, calendars);
        const oracle::CaseOracle plain(agreements, plainTimes, minutes.end() - 1);
        for (int i = 0; i < kCasesAWindow && done < cases; ++i, ++done) {
            PlainCase life = random.life(first + kDay);
            settle(life);
            compare(life, agreements, book, plain, tally);
        }
    }
    // The cases must be worth something: each way for a clock to stand and to be counted occurs often.
    CHECK(tally.known > cases);
    for (const int count : tally.states)
        CHECK(count > cases / 200);
    for (const int count : tally.units)
        CHECK(count > cases / 20);
    CHECK(tally.paused > cases / 10);
    CHECK(tally.extended > cases / 50);
}
