#pragma once

#include "core/result.h"
#include <QWidget>

namespace widgets {
class KeyButton;
class Theme;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// Why the store can't be opened, and what to do; never an empty store in its place.
class StoreTroublePage : public QWidget {
    Q_OBJECT

public:
    explicit StoreTroublePage(const widgets::Theme& theme, QWidget* parent = nullptr);
    void showTrouble(const QString& store, const core::Error& error);

signals:
    void retryWanted();
    void otherStoreWanted(const QString& file);

private:
    void chooseOther();

    widgets::ThemedLabel* m_title;
    widgets::ThemedLabel* m_words;
    widgets::ThemedLabel* m_store;
    widgets::KeyButton* m_retry;
};

} // namespace pages
