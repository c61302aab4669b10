#pragma once

#include "core/agreement.h"
#include "pages/shell/page.h"
#include <QHash>

class QComboBox;
class QVBoxLayout;

namespace widgets {
class FormRow;
}

namespace pages {

class ChoiceSet;
class SpanField;
class ThresholdRow;

/// The fields of one promise of an agreement: what, in how much time, counted how, what stops it, who is reminded.
class TargetForm : public QWidget {
    Q_OBJECT

public:
    TargetForm(const PageContext& context, QWidget* parent);

    /// Does not emit changed().
    void setTarget(const core::Target& target, core::AgreementScope scope);
    [[nodiscard]] core::Target target() const;
    /// Of this target, by the names of its fields ("amount", "calendar", "thresholds").
    void showErrors(const QList<core::FieldError>& errors);
    bool focusFirstError();

signals:
    void changed();

private:
    widgets::FormRow* addRow(const QString& field, const QString& label, QWidget* editor);
    void addTime();
    void addPauses();
    void addReminders();
    void fillMeasures(core::AgreementScope scope);
    void fillCalendars();
    void showThresholds(const QList<core::Threshold>& thresholds);
    [[nodiscard]] QList<core::Threshold> thresholds() const;
    void followChoices();
    void noteChange();

    PageContext m_context;
    core::Target m_target; ///< as it was set: what the form has no field for stays
    QVBoxLayout* m_column;
    QHash<QString, widgets::FormRow*> m_rows;
    QComboBox* m_measure = nullptr;
    SpanField* m_amount = nullptr;
    QComboBox* m_unit = nullptr;
    QComboBox* m_dayEnd = nullptr;
    QComboBox* m_calendar = nullptr;
    QComboBox* m_pauses = nullptr;
    ChoiceSet* m_waits = nullptr;
    SpanField* m_extension = nullptr;
    QVBoxLayout* m_reminders = nullptr;
    QList<ThresholdRow*> m_thresholds;
    bool m_isFilling = false;
};

} // namespace pages
