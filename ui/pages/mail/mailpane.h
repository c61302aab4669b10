#pragma once

#include "app/mails.h"
#include "core/caserow.h"
#include "core/result.h"
#include "pages/shell/page.h"

class QAction;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace models {
class CaseChoices;
}
namespace widgets {
class FormRow;
class ThemedLabel;
class TypeAheadField;
} // namespace widgets

namespace pages {

class MailText;

/// One mail: who wrote, why it is here, what it says and its files, which are saved and never opened. Below its words a
/// person chooses the case that it belongs to, or says why it needs nothing.
class MailPane : public QWidget {
    Q_OBJECT

public:
    explicit MailPane(const PageContext& context, QWidget* parent = nullptr);

    /// Null: nothing is chosen. Of the same mail what was typed stays.
    void showMail(const core::Incoming* mail);
    /// To choose the case; the suggested one is there already, so that Enter takes it.
    void focusCase();
    void focusReason();
    /// Stand below the mail, in their order.
    void addActions(const QList<QAction*>& actions);

signals:
    void caseChosen(core::CaseId id);
    void reasonEntered(const QString& reason);

private:
    void nameParts();
    void layOut();
    void connectFields();
    void describe(const core::Incoming& mail);
    void readWhole(core::IncomingId id);
    void showWhole(const app::MailDetail& detail);
    void find(const QString& typed);
    void choose(const core::CaseRow& row);
    void saveFile();

    PageContext m_context;
    core::IncomingId m_id;
    core::CaseId m_chosen;
    QList<int> m_parts; ///< of the files in the list
    models::CaseChoices* m_choices;
    QVBoxLayout* m_column;
    widgets::ThemedLabel* m_title;
    widgets::ThemedLabel* m_people;
    widgets::ThemedLabel* m_why;
    MailText* m_text;
    QListWidget* m_files;
    widgets::TypeAheadField* m_case;
    QLineEdit* m_reason;
    widgets::FormRow* m_caseRow = nullptr;
    widgets::FormRow* m_reasonRow = nullptr;
};

} // namespace pages
