#pragma once

#include "app/receipt.h"
#include "core/casequery.h"
#include <QObject>
#include <functional>

namespace pages {

/// How pages ask the window for what is not theirs: going elsewhere, telling of a success or a failure. The window
/// connects to the signals; pages only call.
class Navigator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens the case workspace; Esc there comes back to where the user was.
    void openCase(core::CaseId id) { emit caseWanted(id); }
    /// Opens the list with this query text.
    void openList(const QString& query) { emit listWanted(query); }
    /// Starts a contact; `caller` (a phone number) may be empty.
    void logContact(const QString& caller = {}) { emit intakeWanted(caller); }
    void goBack() { emit backWanted(); }
    /// Builds the pages anew: the language changed.
    void rebuild() { emit rebuildWanted(); }
    /// Makes every page that was not visited yet, so that all their commands are known.
    void makeAllPages() { emit allPagesWanted(); }
    /// Minutes without a hand on the desk until it locks; 0 = never.
    void lockAfter(int minutes) { emit lockTimeChosen(minutes); }
    /// A place of the rail by its id.
    void goTo(const QString& id) { emit placeWanted(id); }
    /// The same, where it shows this list of its own (Page::showQuery()); empty = as it stands.
    void goToList(const QString& id, const QString& query) { emit placeListWanted(id, query); }
    /// A toast of ten seconds with Undo when the receipts can be taken back; one act may have several.
    void tellDone(const QString& sentence, const QList<app::Receipt>& receipts) { emit done(sentence, receipts); }
    void tellDone(const QString& sentence, const app::Receipt& receipt) { emit done(sentence, {receipt}); }
    /// A message bar in the current page.
    void tellFailed(const core::Error& error) { emit failed(error); }

    /// The list that cases are opened from tells who stands before and after: `by` rows from a case, invalid at the
    /// end.
    using Neighbours = std::function<core::CaseId(core::CaseId from, int by)>;
    void setNeighbours(const Neighbours& neighbours) { m_neighbours = neighbours; }
    [[nodiscard]] core::CaseId neighbour(core::CaseId from, int by) const {
        return m_neighbours ? m_neighbours(from, by) : core::CaseId();
    }

signals:
    void caseWanted(core::CaseId id);
    void listWanted(const QString& query);
    void intakeWanted(const QString& caller);
    void backWanted();
    void rebuildWanted();
    void allPagesWanted();
    void lockTimeChosen(int minutes);
    void placeWanted(const QString& id);
    void placeListWanted(const QString& id, const QString& query);
    void done(const QString& sentence, const QList<app::Receipt>& receipts);
    void failed(const core::Error& error);

private:
    Neighbours m_neighbours;
};

} // namespace pages
