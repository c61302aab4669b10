#pragma once

#include "app/texts.h"
#include "pages/shell/page.h"
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace models {
class TextListModel;
}
namespace widgets {
class ElidedLabel;
class KeyButton;
class MessageBar;
class PageHeader;
class RowListView;
class SegmentedControl;
} // namespace widgets

namespace pages {

class TextEditor;

/// The texts that messages begin with: each purpose and medium in both languages side by side, the names that may be
/// put in, and how it reads for a real case. A save makes a new version; older ones and the shipped one stay.
class TextsPage : public Page {
    Q_OBJECT

public:
    explicit TextsPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    QWidget* makeList();
    QWidget* makeEditors();
    QWidget* makePreview();
    void makeActions();
    void connectParts();
    void read();
    void take(const QList<core::MessageText>& texts);
    void open();
    void showNames(core::Purpose purpose);
    void noteEdit(TextEditor* editor);
    void readVersions(TextEditor* editor);
    void chooseCase(const QString& number);
    void takeCase(core::CaseId id, const QString& number);
    void askPreview();
    void showPreview(const core::Result<app::OpenLetter>& letter);
    void save();
    void saveNext(QList<core::MessageText> waiting, int saved);
    void discard();
    [[nodiscard]] TextEditor* current() const { return m_current; }

    models::TextListModel* m_texts;
    QHash<QString, core::MessageText> m_edits; ///< not saved, by "purpose.medium.language"
    QTimer m_previewTimer;
    core::CaseId m_case;
    widgets::PageHeader* m_header;
    widgets::MessageBar* m_bar = nullptr;
    widgets::RowListView* m_list = nullptr;
    TextEditor* m_spanish = nullptr;
    TextEditor* m_english = nullptr;
    TextEditor* m_current = nullptr; ///< whose text the preview shows
    QWidget* m_names = nullptr;
    std::optional<core::Purpose> m_namesOf;
    widgets::KeyButton* m_save = nullptr;
    widgets::KeyButton* m_discard = nullptr;
    QLineEdit* m_number = nullptr;
    QPlainTextEdit* m_preview = nullptr;
    widgets::ElidedLabel* m_missing = nullptr;
};

} // namespace pages
