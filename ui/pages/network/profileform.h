#pragma once

#include "app/membertasks.h"
#include "pages/shell/page.h"
#include <QScrollArea>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace widgets {
class FormRow;
class ThemedLabel;
} // namespace widgets

namespace pages {

class TagSet;

/// The fields of one member in the directory; what is wrong stands beside its field.
class ProfileForm : public QScrollArea {
    Q_OBJECT

public:
    explicit ProfileForm(const PageContext& context, QWidget* parent = nullptr);

    /// Fills the fields; null empties and switches them off.
    void showEntry(const app::DirectoryEntry* entry);
    /// As it stands in the fields, with the version that they began with.
    [[nodiscard]] core::NetworkProfile profile() const;
    [[nodiscard]] bool isChanged() const { return profile() != m_stored; }
    void showError(const core::Error& error);
    void focusFirst();

signals:
    void changed();

protected:
    bool event(QEvent* event) override;

private:
    QLineEdit* addLine(const QString& field, const QString& label);
    void add(const QString& field, const QString& label, QWidget* editor);
    void addChoices();
    void fillChoices();

    PageContext m_context;
    core::NetworkProfile m_stored;
    QVBoxLayout* m_column;
    QHash<QString, widgets::FormRow*> m_rows;
    widgets::ThemedLabel* m_title;
    widgets::ThemedLabel* m_figures;
    QLineEdit* m_person = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_territory = nullptr;
    QComboBox* m_language = nullptr;
    TagSet* m_topics = nullptr;
    QComboBox* m_calendar = nullptr;
    QSpinBox* m_capacity = nullptr;
};

} // namespace pages
