#pragma once

#include "app/handover.h"
#include "pages/case/actform.h"
#include <QTimer>

namespace pages {

/// A form of the team's page about the cases of one person: who would get what stands in it while it is filled in. One
/// Enter carries it out.
class HandoverForm : public ActForm {
    Q_OBJECT

public:
    HandoverForm(const PageContext& context, const QString& id, const QString& title, const QString& act,
                 QWidget* parent);

    /// Empties the form for this person and looks at his cases.
    void beginFor(core::UserId user);
    [[nodiscard]] core::UserId person() const { return m_user; }
    /// What will be carried out; all or nothing.
    [[nodiscard]] virtual QList<app::Command> commands() const = 0;
    /// Looks at the cases again: something changed.
    void refresh();
    /// The preview that stands there belongs to what is filled in.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] app::Command command() const override { return commands().value(0); }
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override = 0;

protected:
    void fill(const CaseView& view) override;
    /// Sets the fields to where they begin.
    virtual void fillFields() = 0;
    [[nodiscard]] virtual app::HandoverRequest request() const = 0;
    /// The words of the preview for what was planned.
    [[nodiscard]] virtual QString previewText() const;
    void addPreview();
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] const app::Handover& plan() const { return m_plan; }
    [[nodiscard]] QString personName() const;

private:
    void take(const core::Result<app::Handover>& plan);

    core::UserId m_user;
    app::Handover m_plan;
    bool m_isReady = false;
    QTimer m_pause; ///< between two keys nothing is planned
    widgets::ThemedLabel* m_shares = nullptr;
    widgets::ThemedLabel* m_stays = nullptr;
};

} // namespace pages
