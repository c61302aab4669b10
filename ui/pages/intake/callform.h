#pragma once

#include "app/office.h"
#include "pages/intake/calldraft.h"
#include "pages/shell/page.h"
#include <QScrollArea>

class QPlainTextEdit;

namespace models {
class CallerModel;
class TopicModel;
} // namespace models
namespace widgets {
class FormRow;
class SegmentedControl;
class TypeAheadField;
} // namespace widgets

namespace pages {

class CallFacts;
class CallMore;

/// One contact being taken: who, about what, what happened; the rest is filled in by rule. Enter accepts and goes on,
/// so that a known caller's case needs no mouse and few keys (ux.md §5).
class CallForm : public QScrollArea {
    Q_OBJECT

public:
    CallForm(const PageContext& context, const QString& draftId, QWidget* parent = nullptr);

    [[nodiscard]] const QString& draftId() const { return m_draftId; }
    [[nodiscard]] const CallDraft& draft() const { return m_draft; }
    /// Shows a recovered draft, or a fresh one.
    void setDraft(const CallDraft& draft);
    /// Types a caller's number as if the advisor did; a single match is accepted.
    void setIncoming(const QString& number);
    /// Puts the focus where the next missing thing is.
    void focusFirstGap();
    /// The call belongs to the `index`-th open case of the caller (0 = the first); false when there is none.
    bool addToOpenCase(int index);
    void setOpenCases(const QList<core::CaseRow>& cases) { m_openCases = cases; }
    /// What is still missing, in words; empty = can be saved. Marks nothing.
    [[nodiscard]] QStringList gaps() const;
    /// Marks what is missing beside its field and goes there; true when nothing is.
    bool check();
    [[nodiscard]] app::Command command() const;
    void showErrors(const core::Error& error);

    // What keys of the page do.
    void stepChannel(int by);
    void setPriority(core::Priority priority);
    void changeCaller();
    /// A new person from what stands in the caller field.
    void createFromTyped();
    void changeOwner();
    void toggleMore();
    void toggleConsent();
    void toggleNoContact();
    void toggleResolvedNow();

signals:
    /// Anything that a draft must remember.
    void changed();
    void callerChanged(core::PartyId party);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The channels of the call desk, in the order of their segments.
    [[nodiscard]] static const QList<core::Channel>& channels();
    QWidget* makeBody();
    void addKeyHint(widgets::FormRow* row, const QString& keys);
    QWidget* makeChannel();
    QWidget* makeCaller();
    QWidget* makeTopic();
    QWidget* makeWhat();
    QWidget* makePriority();
    void connectCaller();
    void connectTopic();
    void acceptCaller(const core::PartySuggestion& person);
    void createCaller(const QString& typed);
    void acceptTopic(core::CategoryId category);
    void showCaller();
    void showTopic();
    void touch();
    [[nodiscard]] core::Kind kind() const;
    [[nodiscard]] core::Priority priorityByRule() const;

    PageContext m_context;
    QString m_draftId;
    CallDraft m_draft;
    QList<core::CaseRow> m_openCases;
    bool m_acceptsSingle = false;
    bool m_isFilling = false;
    models::CallerModel* m_callers;
    models::TopicModel* m_topics;
    widgets::SegmentedControl* m_channel;
    widgets::TypeAheadField* m_caller;
    widgets::TypeAheadField* m_topic;
    QPlainTextEdit* m_what;
    widgets::SegmentedControl* m_priority;
    widgets::FormRow* m_callerRow;
    widgets::FormRow* m_topicRow;
    widgets::FormRow* m_whatRow;
    widgets::FormRow* m_priorityRow;
    CallFacts* m_facts;
    CallMore* m_more;
};

} // namespace pages
