#pragma once

#include "app/work.h"
#include "core/lifecycle.h"

namespace app {

/// One command's change to a stored case. A handler begins it (case found, actor allowed), sets fields of `subject`,
/// records events, and finishes it: the guard decides the status, and everything that is kept beside a case follows
/// from its events in one go.
class CaseChange {
public:
    /// NotFound "case.unknown"; Denied by core::mayDo.
    [[nodiscard]] static core::Result<CaseChange> begin(Work& work, core::CaseId id, core::Verb verb);

    [[nodiscard]] const core::Case& before() const { return m_before; }
    /// All events before this change, oldest first; read once.
    [[nodiscard]] const QList<core::CaseEvent>& history();
    void record(core::EventType type, const QString& text = {}, const QJsonObject& data = {});
    /// Puts the case under another agreement, or another version of it, from now on.
    void applyAgreement(const core::AgreementChoice& agreed);
    /// Moves the status by core::statusAfter; Refused when the state does not allow `verb`.
    [[nodiscard]] core::Result<void> advance(core::Verb verb);
    /// Stores it all; Conflict "case.changed_meanwhile" when somebody else was quicker. The receipt takes it back.
    [[nodiscard]] core::Result<Receipt> save();
    /// advance() by the verb that it began with, puts the case under the agreement that speaks of it now, then save().
    [[nodiscard]] core::Result<Receipt> finish();

    core::Case subject;

private:
    CaseChange(Work& work, const core::Case& before, core::Verb verb);
    void holdToAgreement();
    void appendEvents();
    void keepSearchText();
    [[nodiscard]] UndoChange inverse() const;

    Work* m_work;
    core::Case m_before;
    core::Verb m_verb;
    std::optional<QList<core::CaseEvent>> m_history;
    QList<core::CaseEvent> m_recorded;
};

/// A case that is taken up, resolved or closed waits no more.
void endWait(core::Case& subject);

} // namespace app
