#pragma once

#include "pages/shell/actions.h"
#include "pages/shell/page.h"

class QLineEdit;

namespace widgets {
class MessageBar;
class RowListView;
} // namespace widgets

namespace pages {

class KeysModel;

/// The editor of keys: every command, Enter and the new key. A key that is taken is told with who has it; pressed once
/// more it changes hands.
class KeysPage : public Page {
    Q_OBJECT

public:
    explicit KeysPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeLayout();
    QWidget* makeActs();
    void refresh();
    void beginCapture();
    void endCapture();
    void capture(const QKeySequence& key);
    void assign(const QList<QKeySequence>& keys);
    void takeFromOthers(const QKeySequence& key);
    void resetCurrent();
    void resetAll();
    void tell(const QString& sentence, bool isWarning = false);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QString nameOf(const QString& id) const;

    KeysModel* m_keys;
    QLineEdit* m_filter;
    widgets::MessageBar* m_bar;
    widgets::RowListView* m_list;
    QString m_capturing;    ///< the command whose new key is awaited; empty = none
    QKeySequence m_pending; ///< taken by somebody else; once more and it changes hands
};

} // namespace pages
