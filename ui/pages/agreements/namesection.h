#pragma once

#include "pages/agreements/agreementsection.h"

class QSpinBox;

namespace pages {

/// What an agreement is called, with whom it is made, in which order it is asked, and whether it is in use.
class NameSection : public AgreementSection {
    Q_OBJECT

public:
    NameSection(const PageContext& context, QWidget* parent);

    void take(core::Agreement& agreement) const override;

protected:
    void show(const core::Agreement& agreement) override;

private:
    void addNumbers();
    void suggestCode(const QString& name);

    QLineEdit* m_nameEs;
    QLineEdit* m_nameEn;
    QLineEdit* m_code;
    QString m_suggested;
    QComboBox* m_scope = nullptr;
    QSpinBox* m_order = nullptr;
    QCheckBox* m_isActive = nullptr;
};

} // namespace pages
