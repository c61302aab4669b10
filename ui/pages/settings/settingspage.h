#pragma once

#include "pages/shell/page.h"
#include <functional>

namespace widgets {
class SegmentedControl;
}

namespace pages {

/// How this desk looks and behaves for this person: theme, density, text size, language, lock.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;

private:
    /// A row of words of which one holds; `choose` gets the index.
    widgets::SegmentedControl* addChoice(class QVBoxLayout* column, const QString& name, const QString& label,
                                         const QStringList& words, int current, const std::function<void(int)>& choose,
                                         const QString& hint = {});
    void addLook(QVBoxLayout* column);
    void addLanguage(QVBoxLayout* column);
    void addKeys(QVBoxLayout* column);
    void addLock(QVBoxLayout* column);
    void addStore(QVBoxLayout* column);

    widgets::SegmentedControl* m_first = nullptr;
};

} // namespace pages
