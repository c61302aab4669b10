#pragma once

#include "core/agreementtrial.h"
#include "pages/shell/page.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QTreeView;

namespace widgets {
class ThemedLabel;
}

namespace pages {

class TrialModel;

/// "Try it": a made-up case, which agreement would hold for it and why, and when all is due, computed anew with each
/// change of the case or of the draft. Times are those of the draft's calendar.
class TryPane : public QWidget {
    Q_OBJECT

public:
    TryPane(const PageContext& context, QWidget* parent);

    /// `draft` without what is wrong in it. `begins`: another agreement is looked at, so the case becomes one of its.
    void setDraft(const core::Agreement& draft, bool begins);
    /// The draft as it is tried: one that is out of use, as if it were in use while that is asked for.
    [[nodiscard]] core::Agreement tried() const;
    [[nodiscard]] const core::AgreementTrial& trial() const { return m_trial; }

signals:
    /// Whether it is tried as if it were in use.
    void useChanged();

private:
    QComboBox* addCombo(const QString& name, const QString& label, int row, int column);
    void makeFields();
    void makeTree();
    void fillCase();
    void beginWith(const core::Agreement& draft);
    [[nodiscard]] QByteArray zone() const;
    [[nodiscard]] core::TrialCase made() const;
    void compute();
    void say(const core::AgreementBook& book, const core::AgreementPin& draft);

    PageContext m_context;
    core::Agreement m_draft;
    core::AgreementTrial m_trial;
    QGridLayout* m_grid;
    QDateTimeEdit* m_receivedAt = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_channel = nullptr;
    QComboBox* m_priority = nullptr;
    QComboBox* m_topic = nullptr;
    QComboBox* m_segment = nullptr;
    QComboBox* m_partner = nullptr;
    QCheckBox* m_asIfUsed = nullptr;
    widgets::ThemedLabel* m_zone = nullptr;
    widgets::ThemedLabel* m_verdict = nullptr;
    TrialModel* m_model = nullptr;
    QTreeView* m_tree = nullptr;
    bool m_isFilling = false;
};

} // namespace pages
