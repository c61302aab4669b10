#pragma once

#include "app/import/icsholidays.h"
#include "pages/shell/page.h"

class QComboBox;
class QLineEdit;

namespace widgets {
class FormRow;
class KeyButton;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// Takes holidays out of an .ics file: which category, which names not, and what that comes to, before anything is
/// added. The file is read in another thread; what is found is shown in the year meanwhile.
class IcsImportForm : public QWidget {
    Q_OBJECT

public:
    IcsImportForm(const PageContext& context, QWidget* parent);

    /// Asks for a file.
    void chooseFile();
    void readFile(const QString& path);
    /// What the file's dates are compared with.
    void setCalendar(const core::Calendar& calendar);
    void leave();
    /// Dates that would be added; empty while the form is away.
    [[nodiscard]] QList<core::Holiday> found() const;

signals:
    void foundChanged();
    void accepted(const QList<core::Holiday>& holidays);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeFoot();
    void read();
    void take(const core::Result<app::IcsHolidays>& read);
    void fillCategories(const QMap<QString, int>& categories);
    void showFound();
    void accept();
    [[nodiscard]] app::IcsChoice choice() const;

    PageContext m_context;
    QString m_path;
    core::Calendar m_calendar;
    app::IcsHolidays m_read;
    int m_question = 0; ///< the newest; answers to older ones are dropped
    widgets::ThemedLabel* m_title;
    QComboBox* m_category;
    QLineEdit* m_without;
    widgets::ThemedLabel* m_words;
    widgets::ThemedLabel* m_names;
    widgets::KeyButton* m_accept = nullptr;
};

} // namespace pages
