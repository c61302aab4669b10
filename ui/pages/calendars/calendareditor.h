#pragma once

#include "core/versionnote.h"
#include "models/calendardraft.h"
#include "pages/shell/page.h"
#include <QScrollArea>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace models {
class ZonesModel;
}
namespace widgets {
class FormRow;
class TypeAheadField;
} // namespace widgets

namespace pages {

class DatesForm;
class HolidayRulesForm;
class IcsImportForm;
class WeekHoursForm;

/// One calendar in fields. It holds the draft and tells each change; saving is the page's.
class CalendarEditor : public QScrollArea {
    Q_OBJECT

public:
    explicit CalendarEditor(const PageContext& context, QWidget* parent = nullptr);

    /// Shows it; the focus stays where it is.
    void begin(const models::CalendarDraft& draft, bool isReadOnly);
    [[nodiscard]] const models::CalendarDraft& draft() const { return m_draft; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// The draft with the dates that an import has found and not added yet.
    [[nodiscard]] core::Calendar shown() const;

    /// Versions to choose from, newest first; `current` is the one that is shown.
    void setVersions(const QList<core::VersionNote>& versions, int current);
    void setYear(int year);
    void beginException(QDate date);
    void importDates();
    [[nodiscard]] IcsImportForm* import() const { return m_import; }
    /// What is wrong, each beside its field, and the focus in the first; false when there is something.
    [[nodiscard]] bool check();
    void showFieldError(const QString& field, const QString& sentence);
    void focusFirst();

signals:
    void edited();
    /// What shown() tells changed, by an edit or an import under way.
    void shownChanged();
    void versionChosen(int version);

private:
    void makeFacts(QVBoxLayout* column);
    void connectFacts();
    void connectParts();
    QLineEdit* addLine(QVBoxLayout* column, const QString& field, const QString& label, const QString& placeholder);
    void showZone();
    void copyDay(int day, int first, int last);
    void addHolidays(const QList<core::Holiday>& holidays);
    void tellEdited();
    void showErrors(bool all);

    PageContext m_context;
    models::CalendarDraft m_draft;
    bool m_isReadOnly = false;
    bool m_isFilling = false;
    bool m_isCodeOwn = false; ///< typed by the person, so that it no longer follows the name
    QHash<QString, widgets::FormRow*> m_rows;
    QComboBox* m_versions = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_english = nullptr;
    QLineEdit* m_code = nullptr;
    models::ZonesModel* m_zones;
    widgets::TypeAheadField* m_zone = nullptr;
    WeekHoursForm* m_week = nullptr;
    HolidayRulesForm* m_holidays = nullptr;
    DatesForm* m_dates = nullptr;
    IcsImportForm* m_import = nullptr;
};

} // namespace pages
