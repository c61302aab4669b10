#pragma once

#include "pages/intake/calldraft.h"
#include "pages/shell/page.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace widgets {
class FormRow;
class SegmentedControl;
} // namespace widgets

namespace pages {

/// The rest of an intake, behind "More": new caller's details, remedy, money, mood, moment, attributes, consumer,
/// network, and solving it in the call. Each block shows only when it is wanted.
class CallMore : public QWidget {
    Q_OBJECT

public:
    CallMore(const PageContext& context, QWidget* parent = nullptr);

    void read(const CallDraft& draft);
    void write(CallDraft& draft) const;
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);
    /// Fields for someone who isn't known yet.
    void setNewCaller(bool isNew);
    void setResolvedNow(bool isResolved);
    [[nodiscard]] bool isResolvedNow() const;
    /// What is missing when the call resolves the case; goes there.
    [[nodiscard]] bool checkAnswer();
    /// Shows the sentence beside its field; false when the field is not one of these.
    bool showError(const QString& field, const QString& sentence);

signals:
    void changed();

private:
    QWidget* makeNewCaller();
    QWidget* makeAnswer();
    QWidget* makeDetails();
    QWidget* makeAttributes(QWidget* parent);
    void watch(QLineEdit* edit);
    void fillChoices();

    PageContext m_context;
    QWidget* m_newCaller;
    QWidget* m_answerBlock;
    QWidget* m_details;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_document;
    QLineEdit* m_remedy;
    QLineEdit* m_amount;
    QComboBox* m_demeanour;
    QComboBox* m_moment;
    QComboBox* m_network;
    QLineEdit* m_consumerName;
    QLineEdit* m_consumerPhone;
    QList<QCheckBox*> m_attributes;
    widgets::SegmentedControl* m_outcome;
    QPlainTextEdit* m_answer;
    QComboBox* m_cause;
    widgets::FormRow* m_answerRow;
    widgets::FormRow* m_causeRow;
    QHash<QString, widgets::FormRow*> m_rowOf;
};

} // namespace pages
