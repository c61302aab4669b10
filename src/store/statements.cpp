#include "store/statements.h"

#include "store/native.h"
#include "store/postgreswire.h"
#include "store/sqlerrors.h"
#include "store/sqltext.h"
#include <QDir>
#include <QFile>
#include <algorithm>
#include <cassert>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Lists with filters come in many shapes; more than these at once are not worth their memory.
constexpr std::size_t kMaxTexts = 128;

QString engineFolder(Engine engine) { return engine == Engine::Sqlite ? u":/sql/sqlite"_s : u":/sql/postgres"_s; }

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Statements::Statements(Session& session)
    : m_session(session) {}

Statements::~Statements() = default;

PostgresWire& Statements::wire() {
    if (!m_wire) {
        pg_conn* connection = postgresHandle(m_session.database());
        if (!connection)
            throw postgresFailure({}, m_session.uri().toDisplay());
        m_wire = std::make_unique<PostgresWire>(connection);
    }
    return *m_wire;
}

QString Statements::textOf(Engine engine, const QString& name) {
    for (const QString& folder : {engineFolder(engine), u":/sql/common"_s}) {
        const QString text = contentOf(u"%1/%2.sql"_s.arg(folder, name));
        if (!text.isEmpty())
            return withoutComments(text);
    }
    return {};
}

QStringList Statements::names(Engine engine) {
    QStringList names;
    for (const QString& folder : {engineFolder(engine), u":/sql/common"_s})
        for (const QString& file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files))
            names << file.chopped(4);
    names.sort();
    names.removeDuplicates();
    return names;
}

Prepared& Statements::takeNamed(const char* name) {
    const QString key = QString::fromLatin1(name);
    const auto known = m_named.find(key);
    if (known != m_named.end())
        return take(known->second, key, {});
    return take(m_named[key], key, {});
}

Prepared& Statements::takeText(const QString& sql) {
    if (m_texts.size() >= kMaxTexts && !m_texts.contains(sql))
        forgetIdleTexts();
    return take(m_texts[sql], u"list"_s, sql);
}

Prepared& Statements::take(Twins& twins, const QString& what, const QString& sql) {
    const auto idle = std::ranges::find_if(twins, [](const auto& slot) { return !slot->isTaken; });
    Slot* slot = idle != twins.end() ? idle->get() : nullptr;
    if (!slot) {
        const QString text = sql.isEmpty() ? textOf(m_session.engine(), what) : sql;
        twins.push_back(std::make_unique<Slot>(Slot{prepare(what, text)}));
        slot = twins.back().get();
    }
    slot->isTaken = true;
    m_taken.push_back(slot);
    return *slot->query;
}

std::unique_ptr<Prepared> Statements::prepare(const QString& what, const QString& sql) const {
    return m_session.engine() == Engine::Sqlite ? prepareWithSqlite(m_session, what, sql)
                                                : prepareWithPostgres(m_session, what, sql);
}

void Statements::giveBack(Prepared& query) {
    const auto slot = std::ranges::find_if(m_taken, [&](const Slot* each) { return each->query.get() == &query; });
    assert(slot != m_taken.end());
    query.finish();
    (*slot)->isTaken = false;
    m_taken.erase(slot);
}

void Statements::forgetIdleTexts() {
    std::erase_if(m_texts, [](const auto& entry) {
        return std::ranges::none_of(entry.second, [](const auto& slot) { return slot->isTaken; });
    });
}

} // namespace store
