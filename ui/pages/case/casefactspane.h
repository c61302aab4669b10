#pragma once

#include "models/casefacts.h"
#include "pages/case/casesource.h"
#include "pages/shell/page.h"
#include <QScrollArea>

namespace widgets {
class FactsPanel;
class SectionHead;
} // namespace widgets

namespace pages {

class FactField;

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
    [[nodiscard]] QList<models::CaseFactSection> sectionsOf(const CaseView& view) const;
    void rebuild();
    void catchUp();
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
    std::optional<app::CaseDetail> m_detail; ///< as the fields on view saw it
    QList<FactField*> m_fields;
    std::optional<CaseView> m_newer; ///< the case changed while a field was open
};

} // namespace pages
