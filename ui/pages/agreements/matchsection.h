#pragma once

#include "pages/agreements/agreementsection.h"

namespace models {
class CallerModel;
}
namespace widgets {
class TypeAheadField;
}

namespace pages {

class ChoiceSet;
class TagSet;

/// Of which cases an agreement speaks; nothing chosen in a line = any.
class MatchSection : public AgreementSection {
    Q_OBJECT

public:
    MatchSection(const PageContext& context, QWidget* parent);

    void take(core::Agreement& agreement) const override;

protected:
    void show(const core::Agreement& agreement) override;

private:
    ChoiceSet* addChoices(const QString& field, const QString& label);
    void addCustomers();
    void fillCatalogue();
    void findPeople(const QString& typed);
    void namePeople(const QList<core::PartyId>& people);

    ChoiceSet* m_kinds;
    ChoiceSet* m_channels;
    ChoiceSet* m_priorities;
    TagSet* m_topics = nullptr;
    ChoiceSet* m_segments = nullptr;
    TagSet* m_customers = nullptr;
    TagSet* m_partners = nullptr;
    widgets::TypeAheadField* m_person = nullptr;
    models::CallerModel* m_people = nullptr;
};

} // namespace pages
