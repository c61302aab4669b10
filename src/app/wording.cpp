#include "app/wording.h"

#include "app/conflict.h"
#include "app/wordingsentences.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString translated(const char* sentence) { return QCoreApplication::translate("Wording", sentence); }

QString nameIn(const QString& field) {
    const char* name = nameOfField(field);
    return name ? translated(name) : field;
}

/// Local time of the desk; today's without its date.
QString timeText(const QString& iso) {
    const auto at = core::Instant::fromIso(iso);
    return at ? QLocale().toString(at->toLocal(), QLocale::ShortFormat) : iso;
}

/// To the second: a brake of two seconds has to be told.
QString clockText(const QString& iso) {
    const auto at = core::Instant::fromIso(iso);
    return at ? at->toLocal().time().toString(u"HH:mm:ss"_s) : iso;
}

QString whoAndWhen(const QString& json) {
    const QJsonDocument facts = QJsonDocument::fromJson(json.toUtf8());
    return QCoreApplication::translate("Wording", "%1 (%2)")
        .arg(facts[u"who"].toString(), timeText(facts[u"at"].toString()));
}

/// "R-2026-000123, Ana (10:41)"
QString caseWhoAndWhen(const QString& json) {
    return QJsonDocument::fromJson(json.toUtf8())[u"number"].toString() + u", "_s + whoAndWhen(json);
}

/// "2 h 5 min ahead of": how far one clock is from another.
QString aheadText(const QString& milliseconds) {
    const qint64 minutes = qRound64(milliseconds.toDouble() / 60'000);
    const qint64 away = qAbs(minutes);
    QStringList parts;
    if (const qint64 days = away / 1440; days > 0)
        parts << QCoreApplication::translate("Wording", "%1 d").arg(days);
    if (const qint64 hours = away / 60 % 24; hours > 0)
        parts << QCoreApplication::translate("Wording", "%1 h").arg(hours);
    if (parts.isEmpty() || (away < 1440 && away % 60 > 0))
        parts << QCoreApplication::translate("Wording", "%1 min").arg(away % 60);
    return (minutes < 0 ? QCoreApplication::translate("Wording", "%1 behind")
                        : QCoreApplication::translate("Wording", "%1 ahead of"))
        .arg(parts.join(u' '));
}

QString fromUntil(const QString& json) {
    const QJsonDocument facts = QJsonDocument::fromJson(json.toUtf8());
    return QCoreApplication::translate("Wording", "from %1 to %2")
        .arg(timeText(facts[u"from"].toString()), timeText(facts[u"until"].toString()));
}

QString conflictText(const core::Error& error) {
    QStringList sentences;
    for (const OtherChange& each : conflictsOf(error))
        sentences << QCoreApplication::translate("Wording", "%1 changed “%2” (%3).")
                         .arg(each.who, nameIn(each.field), timeText(each.at.toIso()));
    return sentences.join(u' ');
}

/// What stands for "%1": the detail, put into words where it is a code.
QString detailText(const core::Error& error) {
    if (error.rule == u"edit.conflict")
        return conflictText(error);
    if (error.rule == u"undo.changed_since" || error.rule == u"withdraw.changed_since" ||
        error.rule == u"calendar.changed_since")
        return whoAndWhen(error.detail);
    if (error.rule == u"absence.case_changed_since")
        return caseWhoAndWhen(error.detail);
    if (error.rule == u"absence.overlaps")
        return fromUntil(error.detail);
    if (error.rule == u"clock.differs" || error.rule == u"clock.stepped" || error.rule == u"clock.behind")
        return aheadText(error.detail);
    if (error.rule == u"sign_in.slowed")
        return clockText(error.detail);
    if (error.rule == u"resume.not_expired")
        return timeText(error.detail);
    if (error.rule == u"permission.field")
        return nameIn(error.detail);
    if (const char* sentence = sentenceOfRule(error.detail); sentence && !error.detail.isEmpty())
        return translated(sentence);
    return error.detail;
}

QString sentenceOf(const core::Error& error) {
    const char* sentence = sentenceOfRule(error.rule);
    if (!sentence)
        sentence = sentenceOfState(QStringView(error.rule).mid(error.rule.indexOf(u'.') + 1));
    if (!sentence)
        sentence = sentenceOfCode(error.code);
    QString text = translated(sentence);
    if (text.contains(u"%1"_s))
        text = text.arg(detailText(error));
    return text.replace(u" ()"_s, QString()).trimmed();
}

} // namespace

QString describe(const core::FieldError& error) {
    const char* sentence = sentenceOfField(error.field, error.rule);
    return translated(sentence ? sentence : sentenceOfCode(core::ErrorCode::Invalid));
}

QString describe(const core::Error& error) {
    QStringList sentences{sentenceOf(error)};
    if (error.rule != u"edit.conflict")
        for (const core::FieldError& each : error.fields)
            sentences << QCoreApplication::translate("Wording", "%1: %2").arg(nameIn(each.field), describe(each));
    return sentences.join(u' ');
}

} // namespace app
