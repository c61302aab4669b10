#pragma once

#include "app/casereads.h"
#include "pages/shell/page.h"
#include <QScrollArea>

namespace models {
class ShortCaseList;
}

namespace pages {

/// Who is calling: what an advisor must know during the talk, the open cases on keys 1–9, and what to say.
class CallerPanel : public QScrollArea {
    Q_OBJECT

public:
    CallerPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Invalid = nobody yet: says what can be done instead.
    void showCaller(core::PartyId party);
    void setScript(const QString& heading, const QString& words);
    [[nodiscard]] core::PartyId party() const { return m_party; }

signals:
    void openCasesKnown(const QList<core::CaseRow>& cases);
    void caseChosen(int index);

private:
    void rebuild(const app::CallerCard* card);
    void addIdentity(class QVBoxLayout* column, const app::CallerCard& card);
    void addOpenCases(QVBoxLayout* column, const app::CallerCard& card);
    void addRecent(QVBoxLayout* column, const app::CallerCard& card);
    void addPromises(QVBoxLayout* column, const app::CallerCard& card);
    void addScript(QVBoxLayout* column);

    PageContext m_context;
    core::PartyId m_party;
    QString m_scriptHead;
    QString m_script;
    std::optional<app::CallerCard> m_card;
};

} // namespace pages
