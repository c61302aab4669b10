#pragma once

#include "core/agreement.h"
#include "pages/shell/page.h"
#include <QScrollArea>

namespace pages {

class AgreementSection;
class NameSection;
class TargetsSection;

/// All fields of one agreement, from top to bottom.
class AgreementForm : public QScrollArea {
    Q_OBJECT

public:
    AgreementForm(const PageContext& context, QWidget* parent);

    /// Does not emit changed().
    void setAgreement(const core::Agreement& agreement);
    /// What stands in the fields now; id, version and what has no field are those that were set.
    [[nodiscard]] core::Agreement agreement() const;
    /// A version of the past: to be read, not changed.
    void setReadOnly(bool isReadOnly);
    /// Each beside its field; those of before are taken back.
    void showErrors(const QList<core::FieldError>& errors);
    void focusFirstError();
    void focusFirst();

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void noteChange();
    void giveRoom();

    core::Agreement m_agreement;
    QWidget* m_body;
    NameSection* m_names;
    TargetsSection* m_targets;
    QList<AgreementSection*> m_sections;
};

} // namespace pages
