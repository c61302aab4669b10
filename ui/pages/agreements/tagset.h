#pragma once

#include "pages/agreements/choiceset.h"

class QComboBox;

namespace widgets {
class FlowLayout;
}

namespace pages {

/// Things picked one by one from a long list: what is picked stands as buttons that take it away again (Enter, Space or
/// Delete), a combo box adds. None picked means any.
class TagSet : public QWidget {
    Q_OBJECT

public:
    TagSet(const widgets::Theme& theme, const QString& addText, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    void setChosen(const QStringList& values);
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    /// Adds one that need not be among the choices.
    void add(const Choice& choice);
    /// Names a value that is chosen already; its own code stands there until then.
    void nameChosen(const QString& value, const QString& text);
    /// Instead of the combo box.
    void setAdder(QWidget* adder);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showTags();
    void remove(const QString& value);
    [[nodiscard]] QString textOf(const QString& value) const;

    const widgets::Theme& m_theme;
    QString m_addText;
    QList<Choice> m_choices;
    QHash<QString, QString> m_names;
    QStringList m_chosen;
    QWidget* m_tags;
    widgets::FlowLayout* m_flow;
    QComboBox* m_adder;
};

} // namespace pages
