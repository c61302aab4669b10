#include "models/agreementwords.h"

#include "models/casewords.h"
#include "models/labels.h"
#include "models/timetext.h"
#include "models/whytext.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace models {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("AgreementWords", text); }

template <class E>
QString labelsOf(const QList<E>& values) {
    QStringList texts;
    for (const E each : values)
        texts << label(each);
    return texts.join(u", "_s);
}

QString topicsText(const QStringList& codes, const core::Catalogue& catalogue, const QString& language) {
    QStringList names;
    for (const QString& code : codes) {
        const core::Category* topic = catalogue.findCategory(code);
        names << (topic ? topic->name.in(language) : code);
    }
    return names.join(u", "_s);
}

QString severitiesText(const QList<core::Priority>& priorities) {
    QStringList numbers;
    for (const core::Priority each : priorities)
        numbers << QString::number(severityOf(each));
    return words(QT_TRANSLATE_NOOP("AgreementWords", "severity %1")).arg(numbers.join(u", "_s));
}

QString partnersText(const QList<core::NetworkMemberId>& ids, const core::Catalogue& catalogue) {
    QStringList names;
    for (const core::NetworkMemberId id : ids)
        if (const core::NetworkMember* member = catalogue.networkMember(id))
            names << member->name;
    return names.join(u", "_s);
}

/// The fact that an agreement limits itself by, as the subject of a sentence.
QString factText(const QString& fact) {
    static const QHash<QString, const char*> names{
        {u"kind"_s, QT_TRANSLATE_NOOP("AgreementWords", "the kind")},
        {u"channel"_s, QT_TRANSLATE_NOOP("AgreementWords", "the channel")},
        {u"priority"_s, QT_TRANSLATE_NOOP("AgreementWords", "the severity")},
        {u"category"_s, QT_TRANSLATE_NOOP("AgreementWords", "the topic")},
        {u"segment"_s, QT_TRANSLATE_NOOP("AgreementWords", "the group of customers")},
        {u"customer"_s, QT_TRANSLATE_NOOP("AgreementWords", "the customer")},
        {u"partner"_s, QT_TRANSLATE_NOOP("AgreementWords", "the network member")}};
    return names.contains(fact) ? words(names.value(fact)) : fact;
}

QString zonedDay(const QDateTime& at, int thisYear, const QLocale& locale) {
    const QString form = at.date().year() == thisYear ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s;
    return locale.toString(at.date(), form).remove(u'.');
}

QDateTime inZone(core::Instant at, const QByteArray& zone) { return at.toUtc().toTimeZone(QTimeZone(zone)); }

} // namespace

QString label(core::TimeUnit value) {
    switch (value) {
    case core::TimeUnit::ClockHours:
        return words(QT_TRANSLATE_NOOP("AgreementWords", "by the clock"));
    case core::TimeUnit::BusinessMinutes:
        return words(QT_TRANSLATE_NOOP("AgreementWords", "of office hours"));
    case core::TimeUnit::WorkingDays:
        return words(QT_TRANSLATE_NOOP("AgreementWords", "working days"));
    case core::TimeUnit::CalendarDays:
        return words(QT_TRANSLATE_NOOP("AgreementWords", "calendar days"));
    }
    Q_UNREACHABLE();
}

QString label(core::Recipient value) {
    switch (value) {
    case core::Recipient::Owner:
        return words(QT_TRANSLATE_NOOP("AgreementWords", "owner"));
    case core::Recipient::Supervisors:
        return words(QT_TRANSLATE_NOOP("AgreementWords", "supervisors"));
    case core::Recipient::QualityCoordinators:
        return words(QT_TRANSLATE_NOOP("AgreementWords", "quality"));
    case core::Recipient::NetworkMember:
        return words(QT_TRANSLATE_NOOP("AgreementWords", "network member"));
    }
    Q_UNREACHABLE();
}

QString label(core::AgreementScope value) {
    return value == core::AgreementScope::Case ? words(QT_TRANSLATE_NOOP("AgreementWords", "with customers"))
                                               : words(QT_TRANSLATE_NOOP("AgreementWords", "with network members"));
}

QString segmentText(const QString& code) {
    if (code == u"person")
        return words(QT_TRANSLATE_NOOP("AgreementWords", "persons"));
    if (code == u"organization")
        return words(QT_TRANSLATE_NOOP("AgreementWords", "organizations"));
    return code == u"vip" ? words(QT_TRANSLATE_NOOP("AgreementWords", "VIP")) : code;
}

QString matchText(const core::Agreement& agreement, const app::Company& company, const QLocale& locale) {
    const core::AgreementMatch& match = agreement.match;
    QStringList parts;
    if (!match.kinds.isEmpty())
        parts << labelsOf(match.kinds);
    if (!match.channels.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("AgreementWords", "by %1")).arg(labelsOf(match.channels));
    if (!match.priorities.isEmpty())
        parts << severitiesText(match.priorities);
    if (!match.categories.isEmpty())
        parts << topicsText(match.categories, company.catalogue, locale.name());
    QStringList segments;
    for (const QString& each : match.segments)
        segments << segmentText(each);
    if (!segments.isEmpty())
        parts << segments.join(u", "_s);
    const auto people = static_cast<int>(match.customers.size());
    if (people > 0)
        parts << QCoreApplication::translate("AgreementWords", "%n customer(s)", nullptr, people);
    if (!match.partners.isEmpty())
        parts << partnersText(match.partners, company.catalogue);
    if (!parts.isEmpty())
        return parts.join(u" · "_s);
    return agreement.scope == core::AgreementScope::Case
               ? words(QT_TRANSLATE_NOOP("AgreementWords", "every case"))
               : words(QT_TRANSLATE_NOOP("AgreementWords", "every network member"));
}

QString thresholdCodeText(const QString& code) {
    if (code.endsWith(u'%'))
        return words(QT_TRANSLATE_NOOP("AgreementWords", "at %1 %")).arg(code.chopped(1));
    if (code == core::kDueAlarm)
        return words(QT_TRANSLATE_NOOP("AgreementWords", "when due"));
    const qint64 count = code.mid(1).chopped(1).toLongLong();
    const QString span = spanText(code.endsWith(u'h') ? core::Duration(std::chrono::hours(count))
                                                      : core::Duration(std::chrono::minutes(count)));
    return (code.startsWith(u'-') ? words(QT_TRANSLATE_NOOP("AgreementWords", "%1 before"))
                                  : words(QT_TRANSLATE_NOOP("AgreementWords", "%1 late")))
        .arg(span);
}

QString thresholdText(const core::Threshold& threshold) {
    const QString when = thresholdCodeText(core::codeOf(threshold));
    QString to = labelsOf(threshold.recipients);
    if (threshold.movesOn)
        to += (to.isEmpty() ? QString() : u", "_s) + words(QT_TRANSLATE_NOOP("AgreementWords", "case moves on"));
    return to.isEmpty() ? when : u"%1: %2"_s.arg(when, to);
}

QString targetText(const core::Target& target, const core::AgreementBook& book, const QLocale& locale) {
    if (target.measure == core::Measure::Promise)
        return words(QT_TRANSLATE_NOOP("AgreementWords", "as promised in each case"));
    QStringList parts{allowanceText(target.allowance)};
    for (const core::Calendar& each : book.calendars())
        if (each.id == target.calendar.id && target.allowance.unit != core::TimeUnit::ClockHours)
            parts << each.name.in(locale.name());
    return parts.join(u" · "_s);
}

QString zonedTime(core::Instant at, const QByteArray& zone, core::Instant now, const QLocale& locale) {
    const QDateTime local = inZone(at, zone);
    return zonedDay(local, inZone(now, zone).date().year(), locale) + u", "_s +
           locale.toString(local.time(), u"HH:mm"_s);
}

QString zoneText(const QByteArray& zone) {
    const QString city = QString::fromLatin1(zone).section(u'/', -1).replace(u'_', u' ');
    return words(QT_TRANSLATE_NOOP("AgreementWords", "%1 time")).arg(city);
}

QString answerText(const core::TrialAnswer& answer) {
    QStringList missed;
    QStringList met;
    for (const core::MatchLimit& each : answer.limits)
        (each.isMet ? met : missed) << factText(each.fact);
    if (!missed.isEmpty())
        return words(QT_TRANSLATE_NOOP("AgreementWords", "does not hold: no match in %1")).arg(missed.join(u", "_s));
    if (met.isEmpty())
        return words(QT_TRANSLATE_NOOP("AgreementWords", "holds: it speaks of every case"));
    return words(QT_TRANSLATE_NOOP("AgreementWords", "holds: match in %1")).arg(met.join(u", "_s));
}

QString stretchText(const core::ClockStep& step, const QByteArray& zone, core::Instant now, const QLocale& locale) {
    const QDateTime from = inZone(step.from, zone);
    const QDateTime to = inZone(step.to, zone);
    const QString begin = zonedTime(step.from, zone, now, locale);
    const bool isSameDay = from.date() == to.date();
    return begin + u" – "_s +
           (isSameDay ? locale.toString(to.time(), u"HH:mm"_s) : zonedTime(step.to, zone, now, locale));
}

QString stepText(const core::ClockStep& step) {
    switch (step.kind) {
    case core::ClockStep::Kind::Counted:
        return words(QT_TRANSLATE_NOOP("AgreementWords", "counted"));
    case core::ClockStep::Kind::Closed:
        return words(QT_TRANSLATE_NOOP("AgreementWords", "closed"));
    case core::ClockStep::Kind::Holiday:
        return step.reason;
    case core::ClockStep::Kind::Paused:
        break;
    }
    return words(QT_TRANSLATE_NOOP("AgreementWords", "paused"));
}

} // namespace models
