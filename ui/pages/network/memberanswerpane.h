#pragma once

#include "app/casereads.h"
#include "app/commands.h"
#include "pages/shell/page.h"
#include <QScrollArea>

class QAction;
class QLineEdit;
class QVBoxLayout;

namespace widgets {
class FormRow;
class KeyButton;
class MessageBar;
class ThemedLabel;
} // namespace widgets

namespace pages {

class AnswerFields;

/// One case as its network member works on it (ux.md N2): what is asked, whom it is about, and the answer. Drafts are
/// kept a case; the person's data show on request, which goes on record.
class MemberAnswerPane : public QWidget {
    Q_OBJECT

public:
    explicit MemberAnswerPane(const PageContext& context, QWidget* parent = nullptr);

    /// An invalid id shows nothing. The same case again is read anew, and what is typed stays.
    void showCase(core::CaseId id);
    /// Of the case on view; empty while there is none.
    [[nodiscard]] QList<QAction*> acts() const { return {m_send, m_accept, m_decline, m_call, m_attach}; }
    void focusAnswer();

signals:
    /// Something was sent, accepted or given back.
    void done();

protected:
    bool event(QEvent* event) override;

private:
    void makeHead(QVBoxLayout* column);
    void makeActs(QVBoxLayout* column);
    void makeDecline(QVBoxLayout* column);
    void makeActions();
    void take(const app::CaseDetail& detail);
    void showPerson(const app::CaseDetail& detail);
    void recover();
    void keepDraft();
    void dropDraft();
    void send();
    void accept();
    void askWhyNot();
    void decline();
    void reveal();
    void submit(const app::Command& command, const QString& sentence);

    PageContext m_context;
    core::CaseId m_case;
    std::optional<app::CaseDetail> m_detail;
    QString m_draft; ///< its id; empty: none yet
    QScrollArea* m_scroll;
    widgets::MessageBar* m_bar;
    widgets::ThemedLabel* m_title = nullptr;
    widgets::ThemedLabel* m_state = nullptr;
    widgets::ThemedLabel* m_matter = nullptr;
    widgets::ThemedLabel* m_person = nullptr;
    widgets::KeyButton* m_callButton = nullptr;
    AnswerFields* m_fields;
    QWidget* m_whyNot = nullptr;
    QLineEdit* m_reason = nullptr;
    widgets::FormRow* m_reasonRow = nullptr;
    QAction* m_send = nullptr;
    QAction* m_accept = nullptr;
    QAction* m_decline = nullptr;
    QAction* m_call = nullptr;
    QAction* m_attach = nullptr;
};

} // namespace pages
