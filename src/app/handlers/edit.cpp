#include "app/casechange.h"
#include "app/casefields.h"
#include "app/conflict.h"
#include "app/handlers/handlers.h"
#include "core/eventlog.h"
#include "core/permissions.h"
#include "store/clocktable.h"
#include "store/partytable.h"
#include <QJsonArray>
#include <QJsonObject>
#include <cassert>

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::EventType;
using core::Verb;

namespace {

QString nameOf(const Company& company, core::UserId user) {
    return user.isValid() ? company.userName(user) : u"Reparo"_s;
}

/// As the table writes it: 1 and 1.0, or a missing value and null, are the same.
QJsonValue normalized(const QString& field, const QJsonValue& value) {
    core::Case scratch;
    return setField(scratch, field, value) ? fieldValue(scratch, field) : value;
}

bool hasTouched(const core::CaseEvent& event, const QString& field) {
    if (event.type == EventType::Resolved)
        return field == u"category" || field == u"cause";
    return event.type == EventType::Edited && event.data[u"changes"].toObject().contains(field);
}

OtherChange lastChangeOf(const QString& field, CaseChange& change, const Company& company) {
    const core::Case& stored = change.before();
    OtherChange last{field, nameOf(company, stored.updatedBy), stored.updatedAt, fieldValue(stored, field)};
    for (const core::CaseEvent* event : core::eventsInForce(change.history()))
        if (hasTouched(*event, field)) {
            last.who = nameOf(company, event->actor);
            last.at = event->at;
        }
    return last;
}

/// Merges field by field: an untouched field takes the new value, one that says so already is left alone.
class FieldMerge {
public:
    FieldMerge(CaseChange& change, const Company& company)
        : m_change(change)
        , m_company(company) {}

    void apply(const FieldChange& wanted) {
        const QJsonValue current = fieldValue(m_change.before(), wanted.field);
        const QJsonValue after = normalized(wanted.field, wanted.after);
        if (current == after)
            return;
        if (current != normalized(wanted.field, wanted.before))
            m_conflicts << lastChangeOf(wanted.field, m_change, m_company);
        else
            set(wanted.field, after);
    }

    /// Who uses it is who buys it, until an editor says otherwise.
    void letConsumerFollow(const EditCase& command) {
        const core::Case& before = m_change.before();
        const auto isConsumer = [](const FieldChange& each) { return each.field == u"consumer"; };
        if (before.customer == before.consumer && m_change.subject.customer != before.customer &&
            std::none_of(command.changes.begin(), command.changes.end(), isConsumer))
            set(u"consumer"_s, fieldValue(m_change.subject, u"customer"_s));
    }

    [[nodiscard]] const QJsonObject& changes() const { return m_changes; }
    [[nodiscard]] const QList<OtherChange>& conflicts() const { return m_conflicts; }

private:
    void set(const QString& field, const QJsonValue& after) {
        m_changes[field] = QJsonArray{fieldValue(m_change.before(), field), after};
        [[maybe_unused]] const bool isSet = setField(m_change.subject, field, after);
        assert(isSet); // the value was validated, or read from the same table
    }

    CaseChange& m_change;
    const Company& m_company;
    QJsonObject m_changes;
    QList<OtherChange> m_conflicts;
};

core::Result<void> mayEdit(const core::User& actor, const EditCase& command) {
    for (const FieldChange& each : command.changes)
        if (!core::mayEditField(actor.role, each.field))
            return core::fail(core::ErrorCode::Denied, u"permission.field"_s, each.field);
    return {};
}

core::Result<void> peopleExist(Work& work, const core::Case& before, const core::Case& after) {
    if (after.customer.isValid() && after.customer != before.customer &&
        !store::findParty(work.session, after.customer))
        return core::invalid({{u"customer"_s, u"unknown"_s}});
    if (after.consumer.isValid() && after.consumer != before.consumer && after.consumer != after.customer &&
        !store::findParty(work.session, after.consumer))
        return core::invalid({{u"consumer"_s, u"unknown"_s}});
    return {};
}

/// What others changed after the version that the editor saw.
QList<OtherChange> changedSince(qint64 seenVersion, CaseChange& change, const Company& company, core::UserId reader) {
    QList<OtherChange> others;
    if (seenVersion <= 0 || seenVersion >= change.before().version)
        return others;
    for (const core::CaseEvent* event : core::eventsInForce(change.history())) {
        if (event->type != EventType::Edited || event->actor == reader ||
            event->data[u"version"].toInteger() <= seenVersion)
            continue;
        const QJsonObject fields = event->data[u"changes"].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            others << OtherChange{field.key(), nameOf(company, event->actor), event->at, field.value()[1]};
    }
    return others;
}

/// The same receipt when there was nothing left to change.
Receipt unchanged(Work& work, const core::Case& subject) {
    return receiptOf(work, subject, store::findClocks(work.session, subject.id));
}

} // namespace

core::Result<Receipt> handle(Work& work, const EditCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::EditCase)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            if (const auto allowed = mayEdit(work.actor, command); !allowed)
                return tl::unexpected(allowed.error());
            FieldMerge merge(change, work.company);
            for (const FieldChange& each : command.changes)
                merge.apply(each);
            if (!merge.conflicts().isEmpty())
                return tl::unexpected(conflictError(merge.conflicts()));
            merge.letConsumerFollow(command);
            if (const auto known = peopleExist(work, change.before(), change.subject); !known)
                return tl::unexpected(known.error());
            const QList<OtherChange> others = changedSince(command.seenVersion, change, work.company, work.actor.id);
            if (!merge.changes().isEmpty())
                change.record(EventType::Edited, {},
                              {{u"changes"_s, merge.changes()}, {u"version"_s, change.before().version + 1}});
            auto receipt =
                merge.changes().isEmpty() ? core::Result<Receipt>(unchanged(work, change.before())) : change.finish();
            if (receipt)
                receipt->mergedWith = others;
            return receipt;
        });
}

} // namespace app::handlers
