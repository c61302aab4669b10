#pragma once

#include "app/receipt.h"
#include "core/casequery.h"
#include <QObject>

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
    /// A place of the rail by its id.
    void goTo(const QString& id) { emit placeWanted(id); }
    /// A toast of ten seconds with Undo when the receipt can be taken back.
    void tellDone(const QString& sentence, const app::Receipt& receipt) { emit done(sentence, receipt); }
    /// A message bar in the current page.
    void tellFailed(const core::Error& error) { emit failed(error); }

signals:
    void caseWanted(core::CaseId id);
    void listWanted(const QString& query);
    void intakeWanted(const QString& caller);
    void backWanted();
    void placeWanted(const QString& id);
    void done(const QString& sentence, const app::Receipt& receipt);
    void failed(const core::Error& error);
};

} // namespace pages
