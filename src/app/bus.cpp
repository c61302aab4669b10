#include "app/bus.h"

#include "app/assignmentboard.h"
#include "app/batch.h"
#include "app/handlers/handlers.h"
#include "app/validation.h"
#include "core/permissions.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMostRuns = 5;

} // namespace

Bus::Bus(store::Session& session, const core::Clock& clock, const QString& origin)
    : m_session(session)
    , m_clock(clock)
    , m_origin(origin)
    , m_board(std::make_unique<AssignmentBoard>(session, clock)) {
    // A store that can't be read now is told by the first command, which tries again.
    m_isCompanyRead = refreshCompany().has_value();
}

Bus::~Bus() = default;

core::Result<void> Bus::refreshCompany() {
    auto company = loadCompany(m_session);
    if (!company)
        return tl::unexpected(company.error());
    m_company = std::move(*company);
    m_isCompanyRead = true;
    m_board->forget();
    return {};
}

core::Result<Receipt> Bus::run(const core::User& actor, const Command& command) {
    if (const auto ready = check(actor, command); !ready)
        return tl::unexpected(ready.error());
    for (int runs = 1;; ++runs) {
        auto receipt = store::write(m_session, [&] { return dispatch(actor, command); });
        if (receipt)
            return receipt;
        m_board->forget();
        if (runs == kMostRuns || !mayPassNextTime(command, receipt.error()))
            return receipt;
        if (const auto fresh = refreshCompany(); !fresh)
            return tl::unexpected(fresh.error());
    }
}

QList<core::Result<Receipt>> Bus::runBatch(const core::User& actor, const QList<Command>& commands, bool isKeepGood) {
    Batch batch(*this, actor, commands);
    return isKeepGood ? batch.runEach() : batch.runAllOrNothing();
}

core::Result<Receipt> Bus::runWithin(const core::User& actor, const Command& command) {
    if (const auto ready = check(actor, command); !ready)
        return tl::unexpected(ready.error());
    return dispatch(actor, command);
}

core::Result<void> Bus::check(const core::User& actor, const Command& command) {
    if (!m_isCompanyRead)
        if (const auto read = refreshCompany(); !read)
            return read;
    if (const auto allowed = core::mayDo(actor, verbOf(command)); !allowed)
        return allowed;
    const auto errors = validate(command, m_company, m_clock.now());
    return errors.isEmpty() ? core::Result<void>() : core::invalid(errors);
}

core::Result<Receipt> Bus::dispatch(const core::User& actor, const Command& command) {
    Work work{m_session, actor, m_clock.now(), m_company, *m_board, m_origin};
    return std::visit([&](const auto& each) { return handlers::handle(work, each); }, command);
}

bool mayPassNextTime(const Command& command, const core::Error& error) {
    if (error.rule == u"case.changed_meanwhile")
        return true;
    const auto* intake = std::get_if<LogCase>(&command);
    return intake && !intake->key.isEmpty() && error.rule == u"store.duplicate";
}

} // namespace app
