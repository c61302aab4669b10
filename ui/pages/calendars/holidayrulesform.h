#pragma once

#include "core/calendar.h"
#include "pages/shell/page.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace widgets {
class ElidedLabel;
class FormRow;
class KeyButton;
class SegmentedControl;
} // namespace widgets

namespace pages {

class EntryList;

/// Holidays of every year: fixed, kept on a Monday, counted from Easter. Each is listed with what it comes to in the
/// year that is shown.
class HolidayRulesForm : public QWidget {
    Q_OBJECT

public:
    HolidayRulesForm(const PageContext& context, QWidget* parent);

    void setRules(const QList<core::HolidayRule>& rules);
    [[nodiscard]] const QList<core::HolidayRule>& rules() const { return m_rules; }
    void setYear(int year);
    void setReadOnly(bool isReadOnly);

signals:
    void rulesChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeWhen(QWidget* form);
    QWidget* makeFoot(QWidget* form);
    void showRows();
    void begin(int row);
    void close();
    void submit();
    void remove(int row);
    void addPack();
    void showWhen();
    void showPreview();
    [[nodiscard]] core::HolidayRule typed() const;
    [[nodiscard]] QDate dateOf(const core::HolidayRule& rule) const;

    PageContext m_context;
    QList<core::HolidayRule> m_rules;
    int m_year = 2026;
    int m_changing = -1; ///< row in the form; -1 = a new one
    EntryList* m_list;
    widgets::KeyButton* m_add;
    widgets::KeyButton* m_pack;
    QWidget* m_form = nullptr;
    widgets::SegmentedControl* m_kind = nullptr;
    QWidget* m_dayAndMonth = nullptr;
    QSpinBox* m_day = nullptr;
    QComboBox* m_month = nullptr;
    QSpinBox* m_offset = nullptr;
    QLineEdit* m_name = nullptr;
    widgets::FormRow* m_whenRow = nullptr;
    widgets::FormRow* m_nameRow = nullptr;
    widgets::KeyButton* m_done = nullptr;
};

} // namespace pages
