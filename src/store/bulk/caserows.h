#pragma once

#include "core/party.h"
#include "store/bulk/caselife.h"
#include "store/bulk/rowwriter.h"

namespace store::bulk {

/// The rows of some cases, table by table, as RowWriter takes them.
struct CaseRows {
    Rows cases;
    Rows attributes;
    Rows events;
    Rows clocks;
    Rows alarms;
    Rows texts;

    void add(const Life& life, const QList<core::Party>& people);

private:
    void addClock(core::CaseId id, const core::CaseClock& clock);
};

struct PartyRows {
    Rows parties;
    Rows contacts;
    Rows sortedWords; ///< the table is kept by word; filled by sortWords()

    void add(const core::Party& party, std::optional<core::Instant> lastContact);
    void sortWords();

private:
    std::vector<std::pair<QByteArray, qint64>> m_words;
};

[[nodiscard]] QStringList caseColumns();
[[nodiscard]] QStringList eventColumns();
[[nodiscard]] QStringList clockColumns();
[[nodiscard]] QStringList alarmColumns();
[[nodiscard]] QStringList partyColumns();

} // namespace store::bulk
