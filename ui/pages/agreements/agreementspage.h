#pragma once

#include "core/agreementbook.h"
#include "pages/agreements/agreementdrafts.h"
#include "pages/shell/page.h"
#include <functional>

class QAction;
class QComboBox;
class QStackedWidget;

namespace models {
class AgreementListModel;
}
namespace widgets {
class ElidedLabel;
class EmptyState;
class KeyButton;
class MessageBar;
class PageHeader;
class RowListView;
} // namespace widgets

namespace pages {

class AgreementForm;
class EffectPane;
class ReapplyPanel;
class TryPane;

/// The designer of agreements with its simulator (ux.md D2): all of them in the order in which they are asked, the
/// fields of one, what it would promise to a made-up case, and what it would have changed for real ones. Saving makes a
/// new version; what is not saved waits as a draft.
class AgreementsPage : public Page {
    Q_OBJECT

public:
    explicit AgreementsPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;
    /// The agreement in front, by its code.
    void showAgreement(const QString& code);

private:
    // Layout and keys (agreementslayout.cpp)
    QWidget* makeHeader();
    QWidget* makeList();
    QWidget* makeEditor();
    QWidget* makeVersions();
    QWidget* makeSimulator();
    QAction* addAct(const QString& id, const QString& text, Qt::Key key, const QString& synonyms,
                    void (AgreementsPage::*act)());
    void makeActions();
    void goDown();
    void goUp();
    void connectParts();

    // What is in front (agreementspage.cpp)
    void refresh();
    void showSummary();
    void followCompany();
    void open(const QString& key);
    void showVersion(int index);
    void nameVersions();
    void noteEdit();
    void noteSaved(const QString& key, const core::Instant& at);
    void look(const core::Agreement& agreement, bool begins);
    void showActs();
    [[nodiscard]] bool isNew() const { return !m_saved.id.isValid(); }
    [[nodiscard]] bool isOld() const;
    [[nodiscard]] QList<core::FieldError> errorsOf(const core::Agreement& draft) const;
    [[nodiscard]] core::Agreement newest(core::AgreementId id) const;
    [[nodiscard]] QList<core::Agreement> agreements() const;

    // Acts (agreementsacts.cpp)
    void save();
    void submit(const core::Agreement& agreement, const core::AgreementPin& from, const QString& key);
    void told(const core::Result<core::Agreement>& outcome, const core::Agreement& before, const QString& key);
    void refuse(const core::Error& error, const QString& key);
    void create();
    void duplicate();
    void beginNew(const core::Agreement& agreement);
    void discard();
    void editOld();
    void toggleUse();
    void beginReapply();
    void endReapply();
    void tell(int kind, const QString& sentence, const QString& act = {}, const std::function<void()>& carryOut = {});

    AgreementDrafts* m_drafts;
    models::AgreementListModel* m_rows;
    QString m_key;
    core::Agreement m_saved;           ///< the newest version of the one in front; without id for a new one
    core::Agreement m_unedited;        ///< as the form gives it back when nothing was changed
    QList<core::Agreement> m_versions; ///< of the one in front, newest first
    QHash<core::AgreementId, core::Agreement> m_justSaved; ///< until the company follows
    bool m_showsErrors = false;
    bool m_wasTyping = false; ///< in the form, when what stands there was sent to be saved
    std::function<void()> m_barAct;
    widgets::PageHeader* m_header = nullptr;
    widgets::MessageBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::RowListView* m_list = nullptr;
    QWidget* m_versionRow = nullptr;
    QComboBox* m_versionBox = nullptr;
    AgreementForm* m_form = nullptr;
    widgets::KeyButton* m_save = nullptr;
    widgets::KeyButton* m_discard = nullptr;
    widgets::ElidedLabel* m_status = nullptr;
    QStackedWidget* m_right = nullptr;
    TryPane* m_try = nullptr;
    EffectPane* m_effect = nullptr;
    ReapplyPanel* m_reapply = nullptr;
    QAction* m_use = nullptr;
    QAction* m_saveAct = nullptr;
};

} // namespace pages
