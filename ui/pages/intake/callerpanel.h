#pragma once

#include "app/casereads.h"
#include "app/receipt.h"
#include "pages/shell/page.h"
#include <QScrollArea>
#include <QTimer>

namespace models {
class ShortCaseList;
}

namespace pages {

/// Who is calling: what an advisor must know during the talk, the open cases on keys 1–9, and what to say. Follows the
/// change feed, so that a call just saved is counted.
class CallerPanel : public QScrollArea {
    Q_OBJECT

public:
    /// `Call`: digits add the call to an open case; `History`: a case is opened.
    enum class Purpose { Call, History };

    CallerPanel(const PageContext& context, Purpose purpose, QWidget* parent = nullptr);

    /// Invalid = nobody yet: says what can be done instead.
    void showCaller(core::PartyId party);
    void setScript(const QString& heading, const QString& words);
    [[nodiscard]] core::PartyId party() const { return m_party; }
    /// Of the open cases shown; invalid when there are not so many.
    [[nodiscard]] core::CaseId openCase(int index) const;

signals:
    void openCasesKnown(const QList<core::CaseRow>& cases);
    void caseChosen(int index);

private:
    void read();
    void take(const core::Result<app::CallerCard>& card);
    void follow(const app::ChangeSet& changes);
    void rebuild(const app::CallerCard* card);
    void addIdentity(class QVBoxLayout* column, const app::CallerCard& card);
    void addOpenCases(QVBoxLayout* column, const app::CallerCard& card);
    void addRecent(QVBoxLayout* column, const app::CallerCard& card);
    void addPromises(QVBoxLayout* column, const app::CallerCard& card);
    void addScript(QVBoxLayout* column);

    PageContext m_context;
    Purpose m_purpose;
    QTimer m_refresh;
    core::PartyId m_party;
    QString m_scriptHead;
    QString m_script;
    std::optional<app::CallerCard> m_card;
};

} // namespace pages
