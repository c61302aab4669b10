#pragma once

#include "core/slaclock.h"
#include "pages/intake/calldraft.h"
#include "pages/shell/page.h"
#include <QWidget>

class QComboBox;

namespace widgets {
class ElidedLabel;
class FormRow;
class Initials;
class SlaChip;
} // namespace widgets

namespace pages {

/// What the rules make of the call so far: who will own it and why, and by when it is promised.
class CallFacts : public QWidget {
    Q_OBJECT

public:
    CallFacts(const PageContext& context, QWidget* parent = nullptr);

    /// Asks the rule again; latest wins.
    void show(const CallDraft& draft, core::Kind kind);
    /// Offers everyone who may own cases, in place of the rule's choice.
    void offerOwners();

signals:
    /// Invalid = by rule again.
    void ownerChosen(core::UserId owner);

private:
    QWidget* makeOwner();
    QWidget* makeDues();
    void showOwner(core::UserId owner, const QString& reason);
    void showNoOwner();
    void showDues(const QList<core::CaseClock>& clocks);

    PageContext m_context;
    widgets::Initials* m_initials;
    widgets::ElidedLabel* m_owner;
    widgets::ElidedLabel* m_reason;
    QComboBox* m_choice;
    QWidget* m_dues;
    widgets::ElidedLabel* m_noDues;
    widgets::SlaChip* m_firstContact;
    widgets::SlaChip* m_resolution;
    widgets::ElidedLabel* m_when;
};

} // namespace pages
