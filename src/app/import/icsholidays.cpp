#include "app/import/icsholidays.h"

#include "core/fold.h"
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 kLargestFile = 32 * 1024 * 1024;
constexpr int kLongestEvent = 366;
/// Of one event; a yearly one has 300 in all the years that calendars know.
constexpr int kMostRecurrences = 10'000;

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeIterator {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

/// Text that libical made for the caller.
QString taken(char* text) {
    const QString read = QString::fromUtf8(text);
    icalmemory_free_buffer(text);
    return read;
}

/// libical drops properties that neither a standard names nor "X-" marks, so the one that is asked for gets that mark.
QByteArray marked(const QByteArray& file, const QString& property) {
    const QByteArray name = property.trimmed().toUtf8();
    if (name.isEmpty() || icalproperty_string_to_kind(name.constData()) != ICAL_NO_PROPERTY)
        return file;
    const QRegularExpression line(u"^%1(?=[:;])"_s.arg(QRegularExpression::escape(QString::fromLatin1(name))),
                                  QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    // Latin-1 keeps every byte as it is.
    return QString::fromLatin1(file).replace(line, u"X-"_s + QString::fromLatin1(name)).toLatin1();
}

QDate dateOf(const icaltimetype& time) { return {time.year, time.month, time.day}; }

bool isMidnight(const icaltimetype& time) { return time.hour == 0 && time.minute == 0 && time.second == 0; }

/// One VEVENT.
class Event {
public:
    explicit Event(icalcomponent* component)
        : m_component(component)
        , m_start(timeOf(ICAL_DTSTART_PROPERTY))
        , m_end(timeOf(ICAL_DTEND_PROPERTY)) {}

    [[nodiscard]] bool hasDate() const { return dateOf(m_start).isValid(); }
    [[nodiscard]] bool isCancelled() const { return icalcomponent_get_status(m_component) == ICAL_STATUS_CANCELLED; }
    [[nodiscard]] QString name() const {
        return QString::fromUtf8(icalcomponent_get_summary(m_component)).simplified();
    }
    [[nodiscard]] bool isAllDay() const {
        if (m_start.is_date)
            return true;
        const bool endsAtMidnight = icaltime_is_null_time(m_end) ? hasDuration() && durationSeconds() % 86'400 == 0
                                                                 : isMidnight(m_end) && dateOf(m_end) > dateOf(m_start);
        return isMidnight(m_start) && !icaltime_is_utc(m_start) && endsAtMidnight;
    }

    /// Of CATEGORIES, TYPE and X-TYPE, each once.
    [[nodiscard]] QStringList categories() const {
        QStringList found;
        for (auto* each = icalcomponent_get_first_property(m_component, ICAL_ANY_PROPERTY); each;
             each = icalcomponent_get_next_property(m_component, ICAL_ANY_PROPERTY)) {
            const QString name = taken(icalproperty_get_property_name_r(each)).toUpper();
            if (name != u"CATEGORIES" && name != u"X-TYPE")
                continue;
            for (const QString& value : taken(icalproperty_get_value_as_string_r(each)).split(u','))
                if (const QString plain = value.trimmed(); !plain.isEmpty() && !found.contains(plain))
                    found << plain;
        }
        return found;
    }

    [[nodiscard]] bool has(const IcsChoice& choice) const {
        const QString wanted = choice.property.trimmed().toUpper();
        const bool isCategory = wanted == u"TYPE" || wanted == u"CATEGORY";
        for (auto* each = icalcomponent_get_first_property(m_component, ICAL_ANY_PROPERTY); each;
             each = icalcomponent_get_next_property(m_component, ICAL_ANY_PROPERTY)) {
            const QString name = taken(icalproperty_get_property_name_r(each)).toUpper();
            if (name != wanted && name != u"X-"_s + wanted && !(isCategory && name == u"CATEGORIES"))
                continue;
            for (const QString& value : taken(icalproperty_get_value_as_string_r(each)).split(u','))
                if (value.trimmed().compare(choice.value.trimmed(), Qt::CaseInsensitive) == 0)
                    return true;
        }
        return false;
    }

    void addTo(QList<core::Holiday>& holidays, const IcsChoice& choice) const {
        const QString title = name();
        const int length = days();
        for (const QDate& first : firstDays(choice))
            for (int i = 0; i < length; ++i)
                holidays << core::Holiday{first.addDays(i), title};
    }

private:
    [[nodiscard]] icaltimetype timeOf(icalproperty_kind kind) const {
        icalproperty* property = icalcomponent_get_first_property(m_component, kind);
        return property ? icalvalue_get_datetime(icalproperty_get_value(property)) : icaltime_null_time();
    }
    [[nodiscard]] bool hasDuration() const {
        return icalcomponent_get_first_property(m_component, ICAL_DURATION_PROPERTY) != nullptr;
    }
    [[nodiscard]] int durationSeconds() const {
        auto* property = icalcomponent_get_first_property(m_component, ICAL_DURATION_PROPERTY);
        return property ? icaldurationtype_as_int(icalproperty_get_duration(property)) : 0;
    }
    /// At least one: some programs write DTEND equal to DTSTART.
    [[nodiscard]] int days() const {
        const qint64 length =
            icaltime_is_null_time(m_end) ? durationSeconds() / 86'400 : dateOf(m_start).daysTo(dateOf(m_end));
        return int(std::clamp<qint64>(length, 1, kLongestEvent));
    }

    [[nodiscard]] QList<QDate> firstDays(const IcsChoice& choice) const {
        auto* rule = icalcomponent_get_first_property(m_component, ICAL_RRULE_PROPERTY);
        QList<QDate> dates = rule ? recurrences(icalproperty_get_rrule(rule), choice) : QList{dateOf(m_start)};
        for (auto* each = icalcomponent_get_first_property(m_component, ICAL_RDATE_PROPERTY); each;
             each = icalcomponent_get_next_property(m_component, ICAL_RDATE_PROPERTY))
            if (const QDate date = dateOf(icalproperty_get_rdate(each).time); date.isValid())
                dates << date;
        for (auto* each = icalcomponent_get_first_property(m_component, ICAL_EXDATE_PROPERTY); each;
             each = icalcomponent_get_next_property(m_component, ICAL_EXDATE_PROPERTY))
            dates.removeAll(dateOf(icalproperty_get_exdate(each)));
        return dates;
    }

    [[nodiscard]] QList<QDate> recurrences(const icalrecurrencetype& rule, const IcsChoice& choice) const {
        icaltimetype start = m_start;
        start.is_date = 1; // dates only: no zone may take part
        start.zone = nullptr;
        const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(rule, start));
        QList<QDate> dates;
        for (int i = 0; iterator && i < kMostRecurrences; ++i) {
            const icaltimetype next = icalrecur_iterator_next(iterator.get());
            if (icaltime_is_null_time(next) || next.year > choice.lastYear)
                break;
            if (next.year >= choice.firstYear)
                dates << dateOf(next);
        }
        return dates;
    }

    icalcomponent* m_component;
    icaltimetype m_start;
    icaltimetype m_end;
};

/// Whether a component below has no end of its own.
bool isCutOff(icalcomponent* component) {
    for (auto* each = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY); each;
         each = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
        auto* kind = icalproperty_get_first_parameter(each, ICAL_XLICERRORTYPE_PARAMETER);
        if (kind && icalparameter_get_xlicerrortype(kind) == ICAL_XLICERRORTYPE_COMPONENTPARSEERROR)
            return true;
    }
    for (auto* each = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); each;
         each = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        if (isCutOff(each))
            return true;
    return false;
}

/// Collects from the calendars of a file, which may be several.
class Collector {
public:
    explicit Collector(const IcsChoice& choice)
        : m_choice(choice) {
        for (const QString& name : choice.without)
            m_without << core::folded(name);
    }

    [[nodiscard]] core::Result<void> read(icalcomponent* calendar) {
        for (auto* each = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); each;
             each = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            if (const auto done = take(Event(each)); !done)
                return done;
        return {};
    }
    [[nodiscard]] IcsHolidays result() {
        m_found.holidays = core::oneADate(m_found.holidays);
        return m_found;
    }

private:
    [[nodiscard]] core::Result<void> take(const Event& event) {
        if (!event.hasDate())
            return core::fail(core::ErrorCode::Invalid, u"ics.no_date"_s, event.name());
        if (event.isAllDay() && !event.isCancelled())
            for (const QString& each : event.categories())
                ++m_found.categories[each];
        const bool isChosen = m_choice.property.isEmpty() || event.has(m_choice);
        if (event.isCancelled() || !isChosen || m_without.contains(core::folded(event.name())))
            ++m_found.passedOver;
        else if (!event.isAllDay())
            ++m_found.timed;
        else
            event.addTo(m_found.holidays, m_choice);
        return {};
    }

    const IcsChoice& m_choice;
    QStringList m_without;
    IcsHolidays m_found;
};

} // namespace

core::Result<IcsHolidays> readIcsHolidays(QIODevice& device, const IcsChoice& choice) {
    if (!device.isReadable())
        return core::fail(core::ErrorCode::NotFound, u"file.unreadable"_s, device.errorString());
    QByteArray text = device.read(kLargestFile + 1);
    if (text.size() > kLargestFile)
        return core::fail(core::ErrorCode::Invalid, u"ics.too_large"_s);
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (!text.trimmed().toUpper().startsWith("BEGIN:VCALENDAR") || text.contains('\0'))
        return core::fail(core::ErrorCode::Invalid, u"ics.unreadable"_s);
    icalerror_set_errors_are_fatal(0);
    const QString property = choice.property.isEmpty() ? u"TYPE"_s : choice.property;
    const Component root(icalparser_parse_string(marked(text, property).constData()));
    if (!root || isCutOff(root.get()))
        return core::fail(core::ErrorCode::Invalid, u"ics.cut_off"_s);
    Collector collector(choice);
    const bool isOne = icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT;
    auto* calendar = isOne ? root.get() : icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT);
    while (calendar) {
        if (const auto done = collector.read(calendar); !done)
            return tl::unexpected<core::Error>(done.error());
        calendar = isOne ? nullptr : icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT);
    }
    return collector.result();
}

QList<core::Holiday> holidaysToAdd(const core::Calendar& calendar, const QList<core::Holiday>& holidays) {
    QHash<int, QSet<QDate>> known; // by year
    QList<core::Holiday> missing;
    for (const core::Holiday& each : core::oneADate(holidays)) {
        const int year = each.day.year();
        if (!known.contains(year))
            for (const core::Holiday& held : core::holidaysOf(calendar, year))
                known[year] << held.day;
        if (!known[year].contains(each.day))
            missing << each;
    }
    return missing;
}

} // namespace app
