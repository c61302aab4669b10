#pragma once

#include "core/messagetext.h"
#include <QHash>
#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace pages {

/// Where a message is written: "::" offers phrases, Tab goes to what is still to be filled in before it leaves.
class MessageEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit MessageEdit(QWidget* parent = nullptr);

    /// Of one language; `values` fill their names.
    void setPhrases(const QList<core::StoredPhrase>& phrases, const QHash<QString, QString>& values);
    /// Shows where in the text something is.
    void select(qsizetype start, qsizetype length);
    /// Selects the next {{name}} after the cursor, round the end; false when there is none.
    bool selectNextGap();

protected:
    /// While phrases are offered, Escape is theirs and leads nowhere else.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void offer();
    void insert(const QModelIndex& index);

    QList<core::StoredPhrase> m_phrases;
    QHash<QString, QString> m_values;
    QStandardItemModel* m_offers;
    QCompleter* m_completer;
    qsizetype m_mark = -1; ///< where "::" begins
};

} // namespace pages
