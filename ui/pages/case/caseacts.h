#pragma once

#include "core/lifecycle.h"
#include "core/result.h"
#include "pages/shell/page.h"
#include <QHash>
#include <optional>

class QAction;
class QMenu;

namespace pages {

struct CaseView;

/// Everything that can be done to a case as actions with their keys. What the case's state or the person's role does
/// not allow is off, with the reason in words as its tooltip.
class CaseActs : public QObject {
    Q_OBJECT

public:
    /// The keys work in `scope` and what is inside.
    CaseActs(const PageContext& context, QWidget* scope);

    /// Null: there is no case, so everything is off.
    void follow(const CaseView* view);
    [[nodiscard]] QAction* action(core::Verb verb) const { return m_actions.value(verb); }
    /// Why the act can't be done to this case now, by this person; nothing when it can be begun.
    [[nodiscard]] std::optional<core::Error> refusal(core::Verb verb) const;
    /// All acts in one menu, those that change the state first.
    [[nodiscard]] QAction* statusAction() const { return m_status; }
    /// What is likely done next, nearest first.
    [[nodiscard]] QList<QAction*> next() const;
    /// Opens the menu of statusAction() above or below this point of the screen.
    void popUp(const QPoint& at);

signals:
    void wanted(core::Verb verb);
    /// Acts were turned on or off.
    void changed();

private:
    void add(core::Verb verb, const QString& id, const QString& text, const QKeySequence& key, const QString& synonyms);
    void addAll();
    void addNetwork();
    void addMore();
    void addWords();
    void enable(QAction* action, const std::optional<core::Error>& refusal);

    PageContext m_context;
    QWidget* m_scope;
    std::optional<core::Case> m_case;
    QHash<core::Verb, QAction*> m_actions;
    QList<QAction*> m_all; ///< in the order of the menu
    QAction* m_withoutAnswer = nullptr;
    QAction* m_status = nullptr;
    QMenu* m_menu = nullptr;
};

} // namespace pages
