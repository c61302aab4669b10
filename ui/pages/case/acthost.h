#pragma once

#include "app/receipt.h"
#include "pages/shell/page.h"
#include <QPointer>

namespace pages {

class ActForm;
class CaseActs;
class CaseComposer;
class CaseDrafts;
class CaseSource;

/// The foot of a case, where acts are written down and carried out: one form at a time in place of what rests there.
/// Whatever is typed is kept as a draft until it is saved or given up by saving something else in its place.
class ActHost : public QWidget {
    Q_OBJECT

public:
    /// `resting` is on view while no form is open; without one the composer is.
    ActHost(const PageContext& context, CaseSource& source, CaseActs& acts, QWidget* parent = nullptr);
    /// Takes it over.
    void setResting(QWidget* resting);
    [[nodiscard]] CaseComposer* composer() const { return m_composer; }

    /// Opens the form of the act, or does at once what needs no words.
    void begin(core::Verb verb);
    /// Carries out what is on view.
    void save();
    /// Puts away the open form, its words kept; false when there was none and the focus was elsewhere already.
    bool cancel();
    /// Something is typed that no one saved.
    [[nodiscard]] bool hasUnsaved() const;
    /// What is new in the case has been looked at.
    void markRead();
    /// Shows a widget in place of the forms until cancel() (the arithmetic of the clocks).
    void showPanel(QWidget* panel);

signals:
    /// A command was carried out.
    void done();
    /// Something arrived after a message to the customer was begun: who, and when.
    void newsArrived(const QString& lead);
    /// No form is open any more; the focus has no place here.
    void left();

private:
    void followCase();
    void connectForm(ActForm* form);
    [[nodiscard]] ActForm* current() const;
    [[nodiscard]] ActForm* formFor(core::Verb verb);
    [[nodiscard]] ActForm* makeForm(core::Verb verb);
    void open(ActForm* form);
    void rest();
    void show(QWidget* widget);
    void restore(ActForm* form);
    void keep(ActForm* form);
    void submit(ActForm* form);
    void finish(ActForm* form, const app::Receipt& receipt);
    void submitNow(core::Verb verb);

    PageContext m_context;
    CaseSource& m_source;
    CaseActs& m_acts;
    CaseDrafts* m_drafts;
    CaseComposer* m_composer;
    QWidget* m_resting;
    QPointer<QWidget> m_shown;
    QPointer<QWidget> m_panel;
    QHash<core::Verb, ActForm*> m_forms;
    bool m_isBusy = false; ///< a command is under way
    core::CaseId m_case;
};

} // namespace pages
