#pragma once

#include "core/agreement.h"
#include "pages/shell/page.h"
#include <QHash>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace widgets {
class FormRow;
}

namespace pages {

/// A part of the form of an agreement: fills its fields from one, and puts what stands in them into another.
class AgreementSection : public QWidget {
    Q_OBJECT

public:
    AgreementSection(const PageContext& context, const QString& title, QWidget* parent);

    /// Does not emit changed().
    void fill(const core::Agreement& agreement);
    virtual void take(core::Agreement& agreement) const = 0;
    /// Shows those that are about fields of this part, takes the others back; how many it shows.
    virtual int showErrors(const QList<core::FieldError>& errors);
    /// The first field that is wrong takes the focus; false when none is.
    virtual bool focusFirstError();

signals:
    void changed();

protected:
    virtual void show(const core::Agreement& agreement) = 0;
    /// `field` is the JSON path that errors name, or its beginning.
    widgets::FormRow* addRow(const QString& field, const QString& label, QWidget* editor);
    QLineEdit* addLine(const QString& field, const QString& label);
    QPlainTextEdit* addText(const QString& field, const QString& label, int lines);
    [[nodiscard]] widgets::FormRow* row(const QString& field) const { return m_rows.value(field); }
    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// Emits changed() unless the fields are being filled.
    void noteChange();

private:
    PageContext m_context;
    QVBoxLayout* m_column;
    QHash<QString, widgets::FormRow*> m_rows;
    QStringList m_order;
    bool m_isFilling = false;
};

} // namespace pages
