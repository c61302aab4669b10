#pragma once

#include "core/clock.h"
#include "core/timeguard.h"
#include <QRandomGenerator>

/// Machines whose clocks leap, for tests of what that does to alarms (reliability.md R24).
namespace support {

using namespace std::chrono_literals;

/// From this moment on (since the start, by true time) a clock shows the true time plus `ahead`.
struct Jump {
    core::Duration at{};
    core::Duration ahead{};
    bool isSynchronized = false;
};

struct TimeStory {
    QString name;
    bool hasServer = false;
    QList<QList<Jump>> seats; ///< of each seat's wall
    QList<Jump> server;
    core::Duration suspendedFrom{};
    core::Duration suspendedFor{};
    core::Duration latest{}; ///< how late an alarm may ring at most, beside the time between two looks

    [[nodiscard]] bool isSuspended(core::Duration at) const {
        return at >= suspendedFrom && at < suspendedFrom + suspendedFor;
    }
};

/// By true time.
constexpr core::Instant kStoryStart{1'795'442'400'000};

[[nodiscard]] inline Jump jumpAt(const QList<Jump>& jumps, core::Duration at) {
    Jump last;
    for (const Jump& each : jumps)
        if (each.at <= at)
            last = each;
    return last;
}

/// One desk or agent: looks at its clocks and believes what the guard says.
class StorySeat final : public core::Clock {
public:
    /// Both outlive it; `at` is the true time since the start.
    StorySeat(const TimeStory& story, int seat, const core::Duration& at)
        : m_story(story)
        , m_seat(seat)
        , m_at(at)
        , m_guard(read()) {}

    void look() { m_guard.note(read()); }
    [[nodiscard]] core::Instant now() const override {
        const core::TimeReading reading = read();
        return m_guard.timeAt(reading.wall, reading.uptime);
    }
    [[nodiscard]] const core::TimeTrust& trust() const { return m_guard.trust(); }

private:
    [[nodiscard]] core::TimeReading read() const {
        const Jump wall = jumpAt(m_story.seats[m_seat], m_at);
        core::TimeReading reading;
        reading.wall = kStoryStart + m_at + wall.ahead;
        reading.uptime = 3h * (m_seat + 1) + m_at;
        reading.isSynchronized = wall.isSynchronized;
        if (m_story.hasServer)
            reading.server = kStoryStart + m_at + jumpAt(m_story.server, m_at).ahead;
        return reading;
    }

    const TimeStory& m_story;
    int m_seat;
    const core::Duration& m_at;
    core::TimeGuard m_guard;
};

/// A story by chance; each kind comes up in turn.
[[nodiscard]] inline TimeStory makeStory(QRandomGenerator& random, int number) {
    constexpr core::Duration kSteps[] = {1h, 24h, 5 * 365 * 24h};
    const core::Duration step = kSteps[random.bounded(3)];
    const core::Duration from = std::chrono::seconds(random.bounded(60, 9 * 3600));
    const core::Duration shortly = std::chrono::seconds(random.bounded(20, 540));
    const core::Duration span = std::chrono::seconds(random.bounded(60, 3 * 3600));
    constexpr core::Duration kHeld = 10min;
    TimeStory story;
    switch (number % 12) {
    case 0:
        return {QStringLiteral("set forward wrongly, mended soon"), false, {{{from, step}, {from + shortly, 0ms}}}, {}};
    case 1:
        story = {QStringLiteral("set back wrongly, mended"), false, {{{from, -step}, {from + span, 0ms}}}, {}};
        story.latest = span + kHeld;
        return story;
    case 2:
        story = {QStringLiteral("started behind, set right by hand"), false, {{{0ms, -step}, {span, 0ms}}}, {}};
        story.latest = span + kHeld;
        return story;
    case 3:
        story = {QStringLiteral("started behind, set right by a time server"),
                 false,
                 {{{0ms, -step}, {span, 0ms, true}}},
                 {}};
        story.latest = span;
        return story;
    case 4:
        story = {QStringLiteral("small steps of a time server"),
                 false,
                 {{{0ms, -40s, true}, {from, 0ms, true}, {from + span, -1s, true}, {from + 2 * span, 0ms, true}}},
                 {}};
        story.latest = 40s;
        return story;
    case 5:
        return {QStringLiteral("suspended"), random.bounded(2) == 1, {{}}, {}, from / 3, 12h, 12h};
    case 6:
        return {QStringLiteral("two seats ten minutes apart"), true, {{{0ms, 10min}}, {{0ms, -10min}}}, {}};
    case 7:
        return {QStringLiteral("set forward for good, beside a server"), true, {{{from, step}}}, {}};
    case 8:
        return {
            QStringLiteral("set back and mended, beside a server"), true, {{{from, -step}, {from + span, 0ms}}}, {}};
    case 9:
        return {QStringLiteral("a server set forward wrongly, mended soon"),
                true,
                {{}, {}},
                {{from, step}, {from + shortly, 0ms}}};
    case 10:
        return {QStringLiteral("server and seat on one machine, set forward wrongly"),
                true,
                {{{from, step}, {from + shortly, 0ms}}},
                {{from, step}, {from + shortly, 0ms}}};
    default:
        return {QStringLiteral("two seats leap against each other"),
                true,
                {{{from, step}, {from + span, -step}}, {{from / 2, -step}, {from, 3 * step}}},
                {}};
    }
}

} // namespace support
