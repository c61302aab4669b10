#pragma once

#include "pages/case/actform.h"

class QStackedWidget;

namespace pages {

class ReplyForm;

/// Where messages to the customer, notes and contacts are written, at the foot of a case: three tabs, one button, what can be done next beside it.
class CaseComposer : public QWidget {
    Q_OBJECT

public:
    explicit CaseComposer(const PageContext& context, QWidget* parent = nullptr);

    /// Empties the tabs for this case.
    void begin(const CaseView& view);
    /// Whom a contact would reach; follows the case without touching what is written.
    void showCase(const CaseView& view);
    [[nodiscard]] ActForm* current() const;
    [[nodiscard]] QList<ActForm*> forms() const { return m_forms; }
    void showForm(ActForm* form);
    [[nodiscard]] ActForm* note() const { return m_forms.at(1); }
    [[nodiscard]] ActForm* contact() const { return m_forms.last(); }
    [[nodiscard]] ReplyForm* reply() const { return m_reply; }
    /// Why a form can't be saved for this case now, in words; empty when it can. It stands beside the tabs.
    void setRefusal(const ActForm* form, const QString& reason);
    /// Stands right of the button.
    void addAct(QWidget* widget);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead();
    void makeFoot();
    void refresh();

    PageContext m_context;
    ReplyForm* m_reply = nullptr;
    QList<ActForm*> m_forms;
    widgets::SegmentedControl* m_tabs;
    widgets::ElidedLabel* m_side;
    widgets::ElidedLabel* m_status;
    QStackedWidget* m_stack;
    widgets::KeyButton* m_save;
    widgets::ElidedLabel* m_hint;
    QHBoxLayout* m_acts;
    QString m_reach;
    QHash<const ActForm*, QString> m_refusals;
};

} // namespace pages
