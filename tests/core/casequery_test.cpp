#include "core/casequery.h"

#include "core/casequerywords.h"
#include "core/fold.h"
#include "support/strings.h"
#include <QSet>
#include <random>

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Catalogue& catalogue() {
    static const Catalogue value = [] {
        Catalogue made;
        made.categories = {{CategoryId(1), {}, u"repair"_s, {u"Reparación"_s, u"Repair"_s}},
                           {CategoryId(2), CategoryId(1), u"spare,part"_s, {u"Repuesto"_s, u"Spare part"_s}}};
        made.networkMembers = {{NetworkMemberId(7), u"NORTE"_s, u"Norte Ltda"_s},
                               {NetworkMemberId(8), u"any"_s, u"Sur"_s}};
        return made;
    }();
    return value;
}

User user(int id, const QString& login, const QString& name) {
    User made;
    made.id = UserId(id);
    made.login = login;
    made.name = name;
    return made;
}

QueryScope scope() {
    QueryScope made;
    made.me = UserId(1);
    made.catalogue = &catalogue();
    made.users = {user(1, u"ana"_s, u"Ana Ruiz"_s), user(2, u"lrubio"_s, u"Luis Rubio"_s),
                  user(3, u"lgomez"_s, u"Luis Gómez"_s), user(4, u"yo"_s, u"Yolanda Díaz"_s)};
    made.now = Instant(QDateTime(QDate(2026, 11, 22), QTime(14, 2, 9), Qt::LocalTime));
    return made;
}

Instant local(int year, int month, int day, int hour = 0) {
    return Instant(QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::LocalTime));
}

CaseQuery read(const QString& text) {
    INFO(text.toStdString());
    const auto query = parseQuery(text, scope());
    REQUIRE(query);
    return *query;
}

QString refusal(const QString& text) {
    const auto query = parseQuery(text, scope());
    INFO(text.toStdString());
    REQUIRE_FALSE(query);
    CHECK(query.error().code == ErrorCode::Invalid);
    return query.error().rule + u' ' + query.error().detail;
}

} // namespace

TEST_CASE("English and Spanish, with and without accents, ask for the same") {
    const CaseQuery english = read(u"is:open owner:me kind:claim due:<1h priority:high,critical channel:phone"_s);
    CHECK(english.isOpen == true);
    CHECK(english.owners == QList{UserId(1)});
    CHECK(english.kinds == QList{Kind::Claim});
    CHECK(english.dueWithin == Duration(1h));
    CHECK(english.priorities == QList{Priority::High, Priority::Critical});
    CHECK(read(u"estado:abierto responsable:yo tipo:reclamo vence:<1h gravedad:alta,crítica canal:teléfono"_s) ==
          english);
    CHECK(read(u"ESTADO:Abierto Responsable:Ana TIPO:reclamacion vence:<60m gravedad:alta gravedad:critica "
               "canal:telefono"_s) == english);
}

TEST_CASE("words without a colon are searched text, and quotes keep what belongs together") {
    const CaseQuery query = read(u"late is:open \"R-2026-000123\" text:\"van broke\" 10:30 texto:tarde"_s);
    CHECK(query.text == u"late R-2026-000123 van broke 10:30 tarde"_s);
    CHECK(query.isOpen == true);
    CHECK(read(u"text:\"is:open, still"_s).text == u"is:open, still"_s);
    CHECK(read(u"category:\"Spare part\" is:\"in progress\""_s).categories == QList{CategoryId(2)});
    CHECK(read(u"category:\"spare,part\",reparacion"_s).categories == QList{CategoryId(2), CategoryId(1)});
    CHECK(read(u":late"_s).text == u":late"_s);
    CHECK(read(u"kind:claim,reclamo tipo:claim"_s).kinds == QList{Kind::Claim});
    CHECK(read(u""_s) == CaseQuery());
}

TEST_CASE("states are flags and statuses side by side") {
    const CaseQuery query = read(u"is:overdue is:paused is:incomplete is:unassigned estado:en-espera is:closed"_s);
    CHECK(query.isOverdue);
    CHECK(query.isPaused);
    CHECK(query.needsCompletion);
    CHECK(query.isUnassigned);
    CHECK(query.isOpen == false);
    CHECK(query.statuses == QList{Status::WaitingCustomer});
    CHECK(read(u"status:closed,merged"_s).statuses == QList{Status::Closed, Status::Merged});
    CHECK(read(u"red:cualquiera"_s).isWithNetwork);
    CHECK(read(u"network:\"norte ltda\""_s).networkMember == NetworkMemberId(7));
    CHECK(read(u"cliente:#12"_s).party == PartyId(12));
    CHECK(read(u"orden:recientes"_s).sort == SortOrder::Newest);
}

TEST_CASE("what falls due within the hour can leave out what is overdue") {
    const CaseQuery query = read(u"is:open is:upcoming due:<1h"_s);
    CHECK(query.isUpcoming);
    CHECK(query.dueWithin == Duration(1h));
    CHECK(read(u"estado:abierto estado:por-vencer vence:<1h"_s) == query);
    CHECK(toText(query, scope(), u"en") == u"is:open is:upcoming due:<1h"_s);
}

TEST_CASE("one person is never guessed of several") {
    CHECK(read(u"owner:lrubio"_s).owners == QList{UserId(2)});
    CHECK(read(u"owner:gomez"_s).owners == QList{UserId(3)});
    CHECK(read(u"owner:\"luis rubio\",#4"_s).owners == QList{UserId(2), UserId(4)});
    CHECK(read(u"owner:none"_s).isUnassigned);
    CHECK(refusal(u"owner:luis"_s) == u"query.unknown_value owner:luis"_s);
}

TEST_CASE("spans and days are local and half-open") {
    CHECK(read(u"due:<2d"_s).dueWithin == Duration(48h));
    CHECK(read(u"due:<1d12h30m"_s).dueWithin == Duration(36h + 30min));
    CHECK(read(u"vence:hoy"_s).dueWithin == local(2026, 11, 23) - scope().now);
    CHECK(read(u"vence:vencido"_s).isOverdue);
    CHECK(read(u"due:2026-11-25"_s).dueFrom == local(2026, 11, 25));
    CHECK(read(u"due:2026-11-25"_s).dueTo == local(2026, 11, 26));
    CHECK(read(u"estado:sin_motivo"_s).needsLateReason);
    const CaseQuery november = read(u"received:2026-11-01..2026-11-30"_s);
    CHECK(november.receivedFrom == local(2026, 11, 1));
    CHECK(november.receivedTo == local(2026, 12, 1));
    CHECK(read(u"recibido:hoy"_s).receivedFrom == local(2026, 11, 22));
    CHECK(read(u"recibido:hoy"_s).receivedTo == local(2026, 11, 23));
    CHECK(read(u"received:2026-11-05"_s).receivedTo == local(2026, 11, 6));
    CHECK(read(u"received:..2026-11-05"_s).receivedFrom == std::nullopt);
    CHECK(read(u"received:<7d"_s).receivedFrom == scope().now - 7 * 24h);
    CHECK(read(u"cerrado:hoy"_s).closedFrom == local(2026, 11, 22));
    CHECK(read(u"cerrado:hoy"_s).closedTo == local(2026, 11, 23));
    CHECK(read(u"closed:2026-11-01.."_s).closedFrom == local(2026, 11, 1));
    CHECK(read(u"closed:2026-11-01.."_s).closedTo == std::nullopt);
    const CaseQuery october = read(u"cerrado:2026-10-01..2026-10-31"_s);
    CHECK(october.closedFrom == local(2026, 10, 1));
    CHECK(october.closedTo == local(2026, 11, 1));
    CHECK(read(u"closed:..2026-10-31"_s).closedTo == local(2026, 11, 1));
    CHECK(toText(october, scope(), u"en") == u"closed:2026-10-01..2026-10-31"_s);
    CHECK(toText(october, scope(), u"es") == u"cerrado:2026-10-01..2026-10-31"_s);
}

TEST_CASE("a word that can't be read is named") {
    CHECK(refusal(u"is:open colour:red"_s) == u"query.unknown_word colour:red"_s);
    const auto word =
        GENERATE(u"is:blue"_s, u"kind:"_s, u"kind:claim,"_s, u"due:1h"_s, u"due:<"_s, u"due:<h"_s, u"due:<9y"_s,
                 u"due:<99999999d"_s, u"received:.."_s, u"received:2026-11-31"_s, u"received:2026-11-30..2026-11-01"_s,
                 u"received:soon"_s, u"closed:soon"_s, u"closed:2026-11-30..2026-11-01"_s, u"customer:ruiz"_s,
                 u"customer:#0"_s, u"category:nothing"_s, u"network:#x"_s, u"sort:colour"_s, u"owner:#-1"_s);
    CHECK(refusal(word) == u"query.unknown_value "_s + word);
    QueryScope nobody = scope();
    nobody.me = {};
    CHECK_FALSE(parseQuery(u"owner:me"_s, nobody));
}

TEST_CASE("a query is written in the language of its reader") {
    const CaseQuery query = read(u"late delivery sort:updated due:today owner:me,lgomez category:repair kind:claim "
                                 "is:open"_s);
    CHECK(toText(query, scope(), u"en") ==
          u"is:open kind:claim category:repair owner:me,lgomez due:today sort:updated late delivery"_s);
    CHECK(toText(query, scope(), u"es") == u"estado:abierto tipo:reclamo categoría:repair responsable:yo,lgomez "
                                           "vence:hoy orden:actualizados late delivery"_s);
    CHECK(toText(read(u"category:repuesto text:\"ref:12\""_s), scope(), u"en") ==
          u"category:\"spare,part\" text:\"ref:12\""_s);
    CHECK(toText(read(u"received:2026-11-01..2026-11-30"_s), scope(), u"en") == u"received:2026-11-01..2026-11-30"_s);
    CHECK(toText(read(u"received:<7d closed:<1d"_s), scope(), u"en") == u"received:<7d closed:<1d"_s);
    CHECK(toText({}, scope(), u"en").isEmpty());
}

namespace {

class RandomQuery {
public:
    CaseQuery next() {
        CaseQuery query;
        if (isOneIn(2))
            query.isOpen = isOneIn(2);
        query.statuses = some(allValues<Status>());
        query.kinds = some(allValues<Kind>());
        query.channels = some(allValues<Channel>());
        query.priorities = some(allValues<Priority>());
        query.categories = some(QList{CategoryId(1), CategoryId(2), CategoryId(99)});
        query.owners = some(QList{UserId(1), UserId(2), UserId(3), UserId(4), UserId(99)});
        query.isUnassigned = isOneIn(3);
        query.networkMember = NetworkMemberId(QList{0, 7, 8, 99}[upTo(3)]);
        query.isWithNetwork = isOneIn(3);
        query.party = PartyId(upTo(3));
        query.isOverdue = isOneIn(3);
        query.isPaused = isOneIn(3);
        query.needsCompletion = isOneIn(3);
        query.needsLateReason = isOneIn(3);
        if (isOneIn(2))
            query.dueWithin = std::chrono::seconds(upTo(400'000));
        addTimes(query);
        query.text = QStringList(some(QStringList{u"late"_s, u"ref:12"_s, u"is:open"_s, u"peña,"_s, u"#9"_s, u"<1h"_s}))
                         .join(u' ');
        query.sort = allValues<SortOrder>()[upTo(4)];
        return query;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<>(0, most)(m_random); }
    bool isOneIn(int cases) { return upTo(cases - 1) == 0; }

    template <class List>
    List some(const List& all) {
        List chosen;
        for (const auto& each : all)
            if (isOneIn(3))
                chosen << each;
        return chosen;
    }

    Instant anyTime() {
        return isOneIn(2) ? local(2026, 1 + upTo(10), 1 + upTo(27))
                          : scope().now - std::chrono::milliseconds(upTo(1 << 30));
    }

    void addTimes(CaseQuery& query) {
        if (isOneIn(2))
            query.receivedFrom = anyTime();
        if (isOneIn(2))
            query.receivedTo = query.receivedFrom.value_or(local(2026, 6, 6)) + 1s * (1 + upTo(900'000));
        if (isOneIn(3))
            query.receivedTo = local(2026, 12, 24);
        if (isOneIn(2))
            query.closedFrom = anyTime();
        if (isOneIn(3))
            query.closedTo = query.closedFrom.value_or(local(2026, 6, 6)) + 1s * (1 + upTo(900'000));
        if (isOneIn(2))
            query.dueFrom = anyTime();
        if (isOneIn(3))
            query.dueTo = query.dueFrom.value_or(local(2026, 6, 6)) + 1s * (1 + upTo(900'000));
    }

    std::mt19937 m_random{20261122};
};

} // namespace

TEST_CASE("what is written reads back as the same query, in both languages") {
    RandomQuery random;
    for (int i = 0; i < 4000; ++i) {
        const CaseQuery query = random.next();
        for (const QStringView language : {u"es", u"en"}) {
            const QString text = toText(query, scope(), language);
            const auto back = parseQuery(text, scope());
            INFO(text.toStdString());
            REQUIRE(back);
            REQUIRE(toText(*back, scope(), language) == text);
            REQUIRE(*back == query);
        }
    }
}

TEMPLATE_TEST_CASE("no word of a vocabulary means two things, and every code is a word", "", QueryKey, QueryFlag,
                   QueryName, Status, Kind, Channel, Priority, SortOrder) {
    QSet<QString> seen;
    for (const Spelling& spelling : spellingsOf(TestType{})) {
        const QStringList words = QString(QStringView(spelling.words).toString()).split(u'|');
        CHECK(words.size() >= 2);
        QSet<QString> own;
        for (const QString& word : words)
            own << folded(word);
        CHECK_FALSE(seen.intersects(own));
        seen += own;
        CHECK(readWord<TestType>(words[0]) == static_cast<TestType>(spelling.value));
        CHECK(readWord<TestType>(words[1]) == static_cast<TestType>(spelling.value));
    }
}

TEMPLATE_TEST_CASE("a value can be given by its code", "", Status, Kind, Channel, Priority, SortOrder) {
    for (const TestType value : allValues<TestType>())
        CHECK(readWord<TestType>(toCode(value)) == value);
}
