#include "app/conflict.h"
#include "app/wording.h"
#include "app/wordingsentences.h"
#include "core/lifecycle.h"
#include "support/strings.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString sources() {
    QString all;
    for (const QString& room : {u"core"_s, u"store"_s, u"app"_s, u"cli"_s}) {
        QDirIterator files(QStringLiteral(REPARO_SOURCE_DIR "/src/") + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().contains(u"/wording"_s) && file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

QStringList found(const QString& text, const QString& pattern) {
    QSet<QString> codes;
    auto matches = QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).globalMatch(text);
    while (matches.hasNext())
        codes << matches.next().captured(1);
    QStringList sorted = codes.values();
    sorted.sort();
    return sorted;
}

/// Literals that follow an ErrorCode, and every other literal with a prefix that such a rule has.
QStringList rulesIn(const QString& text) {
    QStringList rules = found(text, uR"re(ErrorCode::\w+,\s*(?:u|QStringLiteral\()"([a-z_.]+)")re"_s);
    QStringList prefixes;
    for (const QString& rule : rules)
        if (rule.contains(u'.') && !prefixes.contains(rule.section(u'.', 0, 0)))
            prefixes << rule.section(u'.', 0, 0);
    prefixes.removeAll(u"case"_s); // SQL names its tables so
    for (const QString& rule : found(text, u"\"((?:%1)\\.[a-z_]+)\""_s.arg(prefixes.join(u'|'))))
        if (!rules.contains(rule))
            rules << rule;
    return rules;
}

QStringList fieldRulesIn(const QString& text) {
    return found(text, uR"re((?:refuse|refuseIf)\([^;]*?u"([a-z_]+)"_s\);)re"_s) +
           found(text, uR"re(FieldError\{[^}]*u"([a-z_]+)"_s\})re"_s) +
           found(text, uR"re(invalid\(\{\{[^}]*u"([a-z_]+)"_s\}\}\))re"_s);
}

} // namespace

TEST_CASE("every rule that the sources can break has a sentence") {
    const QString text = sources();
    const QStringList rules = rulesIn(text);
    REQUIRE(rules.size() > 60);
    REQUIRE(rules.contains(u"permission.other_member"_s));
    for (const QString& rule : rules) {
        INFO(rule.toStdString());
        CHECK(app::sentenceOfRule(rule) != nullptr);
    }
    const QStringList fieldRules = fieldRulesIn(text);
    REQUIRE(fieldRules.size() > 20);
    for (const QString& rule : fieldRules) {
        INFO(rule.toStdString());
        CHECK(app::sentenceOfField(u"anything", rule) != nullptr);
    }
}

TEST_CASE("every refusal of a case's state has a sentence") {
    for (const auto verb : core::allValues<core::Verb>())
        for (const auto status : core::allValues<core::Status>())
            for (const bool isBlank : {false, true}) {
                core::Case subject;
                subject.id = core::CaseId(1);
                subject.status = status;
                subject.ownerConfirmedAt = core::Instant(1);
                if (!isBlank) {
                    subject.owner = core::UserId(1);
                    subject.category = core::CategoryId(1);
                    subject.networkMember = core::NetworkMemberId(1);
                    subject.mergedInto = subject.id;
                }
                const auto refused = core::statusAfter(verb, subject);
                if (refused)
                    continue;
                const QString rule = refused.error().rule;
                INFO(rule.toStdString());
                CHECK((app::sentenceOfRule(rule) || app::sentenceOfState(rule.section(u'.', 1))));
            }
}

TEST_CASE("a sentence carries what fills it in, and never a bare place for it") {
    CHECK(app::describe({core::ErrorCode::Refused, u"assign.same_owner"_s, u"Ana"_s, {}}).contains(u"Ana"_s));
    CHECK_FALSE(app::describe({core::ErrorCode::Corrupt, u"store.corrupt"_s, {}, {}}).contains(u"()"_s));
    const QStringList rules = rulesIn(sources());
    for (const QString& rule : rules)
        CHECK_FALSE(app::describe({core::ErrorCode::Internal, rule, {}, {}}).contains(u"%1"_s));
    CHECK_FALSE(app::describe({core::ErrorCode::Internal, u"no.such_rule"_s, {}, {}}).isEmpty());
}

TEST_CASE("a conflict is told with field, name and time") {
    const core::Instant at = core::Instant::fromIso(u"2026-11-23T14:00:00Z"_s).value();
    const auto error = app::conflictError({{u"remedySought"_s, u"Luis"_s, at, u"money"_s}});
    const QString text = app::describe(error);
    CHECK(text.contains(u"Luis"_s));
    CHECK(text.contains(u"remedy sought"_s));
    CHECK_FALSE(text.contains(u"{"_s));
}

TEST_CASE("a wrong field is told in its own words") {
    CHECK(app::describe(core::FieldError{u"summary"_s, u"required"_s}) == u"Write what happened in one line."_s);
    CHECK(app::describe(core::FieldError{u"place"_s, u"required"_s}) == u"This can't be empty."_s);
    const QString all = app::describe({core::ErrorCode::Invalid, u"invalid"_s, {}, {{u"summary"_s, u"required"_s}}});
    CHECK(all.endsWith(u"summary: Write what happened in one line."_s));
}
