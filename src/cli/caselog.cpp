#include "cli/caselog.h"

#include "app/jsoninput.h"
#include "app/jsonoutput.h"
#include "app/wording.h"
#include "cli/words.h"
#include "store/search.h"
#include "store/unitofwork.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qint64 kLongestLine = 4 * 1024 * 1024;
constexpr int kIndexEvery = 64;

} // namespace

CaseLog::CaseLog(Desk& desk, Output& output, QIODevice& input)
    : m_desk(desk)
    , m_output(output)
    , m_input(input) {}

Exit CaseLog::run() {
    QByteArray line;
    while (takeLine(line)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto receipt = log(line);
        if (receipt) {
            m_output.json(app::toJson(*receipt, m_desk.company()));
            if (++m_logged % kIndexEvery == 0)
                index(kIndexEvery);
        } else if (exitFor(receipt.error()) == Exit::NoStore) {
            refuseRest(receipt.error());
            return m_logged > 0 ? Exit::Partly : Exit::NoStore;
        } else {
            refuse(receipt.error());
        }
    }
    index(kIndexEvery);
    return m_refused > 0 ? Exit::Partly : Exit::Done;
}

/// One line, however long; of a hopeless one only so much that it is refused.
bool CaseLog::takeLine(QByteArray& line) {
    line = m_input.readLine(kLongestLine);
    if (line.isEmpty())
        return false;
    ++m_line;
    for (QByteArray rest = line; !rest.endsWith('\n') && !rest.isEmpty();)
        rest = m_input.readLine(kLongestLine);
    return true;
}

core::Result<app::Receipt> CaseLog::log(const QByteArray& line) {
    const auto command = read(line);
    if (!command)
        return tl::unexpected<core::Error>(command.error());
    return m_desk.bus().run(m_desk.actor(), app::Command(*command));
}

core::Result<app::LogCase> CaseLog::read(const QByteArray& line) const {
    if (line.size() >= kLongestLine - 1)
        return core::fail(core::ErrorCode::Invalid, u"json.too_long"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return core::fail(core::ErrorCode::Invalid, u"json.unreadable"_s,
                          u"%1 (%2)"_s.arg(error.errorString()).arg(error.offset));
    return app::logCaseFromJson(document.object(), m_desk.company());
}

void CaseLog::refuse(const core::Error& error) {
    ++m_refused;
    QJsonObject json = app::toJson(error);
    json[u"line"_s] = m_line;
    m_output.json(json);
    m_output.message(Words::tr("Line %1 was not logged: %2").arg(m_line).arg(app::describe(error)));
}

void CaseLog::refuseRest(const core::Error& error) {
    refuse(error);
    m_output.message(Words::tr("Nothing after line %1 was logged either.").arg(m_line));
}

void CaseLog::index(int limit) {
    // What is not indexed now stays queued for the agent, so a failure here takes nothing from the receipts.
    [[maybe_unused]] const auto done = store::write(
        m_desk.session(), [&]() -> core::Result<int> { return store::indexPending(m_desk.session(), limit); });
}

} // namespace cli
