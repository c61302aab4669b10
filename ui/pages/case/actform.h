#pragma once

#include "app/commands.h"
#include "app/receipt.h"
#include "pages/shell/page.h"
#include <QBoxLayout>
#include <QJsonObject>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace widgets {
class ElidedLabel;
class FormRow;
class KeyButton;
class SegmentedControl;
class ThemedLabel;
} // namespace widgets

namespace pages {

struct CaseView;
class WhenField;

/// An act on the case as an inline form at the foot of the page, never a dialog: fields, one button that says the act,
/// and what is wrong beside the field that it is about. While the focus is inside, letters stay letters.
class ActForm : public QWidget {
    Q_OBJECT

public:
    /// `id` names it for drafts; `act` stands on its button.
    ActForm(const PageContext& context, const QString& id, const QString& title, const QString& act, QWidget* parent);

    [[nodiscard]] const QString& id() const { return m_id; }
    /// The case that the form is about, since begin().
    [[nodiscard]] core::CaseId caseId() const { return m_caseId; }
    /// Empties the form for this case.
    void begin(const CaseView& view);
    /// The case changed while the form stood; what is typed stays.
    virtual void follow(const CaseView&) {}
    [[nodiscard]] virtual app::Command command() const = 0;
    /// What only the form can say is wrong; the rest is said by the answer to the command.
    [[nodiscard]] virtual bool check() { return true; }
    /// One sentence for the toast.
    [[nodiscard]] virtual QString doneText(const app::Receipt& receipt) const = 0;
    virtual void focusFirst();

    /// What is in the fields, for the draft.
    [[nodiscard]] virtual QJsonObject body() const;
    virtual void restore(const QJsonObject& body);
    /// Nothing was changed since begin().
    [[nodiscard]] bool isBlank() const { return body() == m_blank; }

    /// Each wrong field beside the field; what belongs to none, in a line of its own.
    void showError(const core::Error& error);
    void clearErrors();
    /// "Draft 14:22:31", at the right of the title.
    void setStatus(const QString& status);
    [[nodiscard]] QString status() const;
    void setBusy(bool isBusy);
    /// Part of a larger form that has title, status and buttons of its own.
    void setEmbedded();

signals:
    void changed();
    void statusChanged(const QString& status);
    void submitted();
    void cancelled();

protected:
    /// Sets the fields to where they begin.
    virtual void fill(const CaseView& view) = 0;
    /// `field` is the command's name of it, for errors and the draft.
    widgets::FormRow* addRow(const QString& field, const QString& label, QWidget* editor);
    QPlainTextEdit* addText(const QString& field, const QString& label, int lines);
    QLineEdit* addLine(const QString& field, const QString& label);
    QComboBox* addCombo(const QString& field, const QString& label);
    widgets::SegmentedControl* addSegments(const QString& field, const QString& label, const QStringList& choices);
    WhenField* addWhen(const QString& field, const QString& label);
    [[nodiscard]] widgets::FormRow* row(const QString& field) const { return m_rows.value(field); }
    /// An editor over the whole width, without label.
    void addWide(QWidget* editor) { m_column->addWidget(editor); }
    /// Something that stands right of all fields where there is room.
    void addBeside(QWidget* widget);
    void setTitle(const QString& title);
    void setAct(const QString& act);
    /// A sentence beside the buttons that belongs to no field.
    void tell(const QString& sentence);
    /// What is in the fields now was put there by the form itself.
    void takeAsBlank() { m_blank = body(); }
    [[nodiscard]] const PageContext& context() const { return m_context; }

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead(const QString& title);
    void makeFoot();

    PageContext m_context;
    QString m_id, m_actText;
    core::CaseId m_caseId;
    QJsonObject m_blank;
    QHash<QString, widgets::FormRow*> m_rows;
    QHBoxLayout* m_middle;
    QVBoxLayout* m_column;
    widgets::ElidedLabel* m_title = nullptr;
    widgets::ElidedLabel* m_status = nullptr;
    widgets::KeyButton* m_act = nullptr;
    widgets::ThemedLabel* m_trouble = nullptr;
    bool m_isEmbedded = false;
};

} // namespace pages
