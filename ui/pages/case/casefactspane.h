#pragma once

#include "app/receipt.h"
#include "models/casefacts.h"
#include "pages/shell/page.h"
#include <QScrollArea>

namespace widgets {
class FactsPanel;
class SectionHead;
} // namespace widgets

namespace pages {

class FactField;
struct CaseView;

/// What is known of a case beside its time line: customer, case, network, related cases. What the person may change is
/// changed in place.
class CaseFactsPane : public QScrollArea {
    Q_OBJECT

public:
    explicit CaseFactsPane(const PageContext& context, QWidget* parent = nullptr);

    /// Draws anew only what differs; a field that is being changed stays as it is.
    void showCase(const CaseView& view);
    [[nodiscard]] bool isEditing() const;

signals:
    /// A field was changed.
    void done();

private:
    void rebuild();
    void addSection(widgets::FactsPanel* panel, const models::CaseFactSection& section);
    void addFact(widgets::FactsPanel* panel, const models::CaseFact& fact);
    [[nodiscard]] QWidget* linkFor(const models::CaseFact& fact);
    [[nodiscard]] QWidget* longWord(const QString& text);
    [[nodiscard]] FactField* fieldFor(const models::CaseFact& fact);
    void save(FactField* field, const QJsonValue& value);
    void submit(FactField* field, const QJsonValue& before, const QJsonValue& after);
    void showRefusal(FactField* field, const core::Error& error, const QJsonValue& wanted);
    [[nodiscard]] QString textOf(const QString& field, const QJsonValue& value) const;

    PageContext m_context;
    QList<models::CaseFactSection> m_sections;
    std::optional<app::CaseDetail> m_detail;
    QList<FactField*> m_fields;
    bool m_isStale = false; ///< the case changed while a field was open
};

} // namespace pages
