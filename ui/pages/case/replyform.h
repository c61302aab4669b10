#pragma once

#include "app/texts.h"
#include "pages/case/actform.h"
#include <QTimer>

class QListView;
class QStandardItemModel;

namespace pages {

class Enclosures;
class MessageEdit;

/// A message to the customer: what it is for, by which way and why, and the text of the purpose to begin with. What
/// could be said better stands beside it and never blocks; what arrived in the case meanwhile is to be read first.
class ReplyForm : public ActForm {
    Q_OBJECT

public:
    ReplyForm(const PageContext& context, QWidget* parent);

    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;
    void focusFirst() override;
    [[nodiscard]] QJsonObject body() const override;
    void restore(const QJsonObject& body) override;
    void follow(const CaseView& view) override;
    /// What arrived since the draft began has been looked at.
    void markRead();

signals:
    /// Something new arrived after the draft began: who, and when.
    void newsArrived(const QString& lead);

protected:
    void fill(const CaseView& view) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHow();
    QWidget* makeFindings();
    void connectFields();
    void offerPurposes(const core::Case& subject);
    void askDraft();
    void take(const app::DraftLetter& draft);
    void showHow();
    void look();
    [[nodiscard]] QSize wrapped(const QString& sentence) const;
    void lookForNews(const CaseView& view);
    [[nodiscard]] core::Purpose purpose() const;
    [[nodiscard]] std::optional<core::Medium> medium() const;
    [[nodiscard]] bool isUntouched() const;

    QComboBox* m_purpose;
    QComboBox* m_medium;
    widgets::ElidedLabel* m_why;
    widgets::ElidedLabel* m_cost;
    QLineEdit* m_subject;
    MessageEdit* m_text;
    Enclosures* m_enclosures;
    QListView* m_findings;
    QStandardItemModel* m_found;
    QTimer m_lookTimer;
    std::optional<core::Medium> m_wanted; ///< of a draft that came back
    std::optional<app::DraftLetter> m_draft;
    app::Letter m_begun;     ///< as the text of the purpose was put in
    qint64 m_seen = 0;       ///< the latest event when the draft began
    qint64 m_latest = 0;     ///< of the case now
    QString m_news;          ///< who wrote since, when it is not read
    bool m_isWarned = false; ///< the next try sends
    bool m_isLate = false;
    bool m_isAdvertisingAllowed = false;
    QString m_number;
};

} // namespace pages
