#pragma once

#include "store/statement.h"
#include <QVariantList>

namespace store {

/// A piece of SQL, put together from this program's own literals only, and what is bound into it, in order.
struct SqlPart {
    QString text;
    QVariantList values;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }

    SqlPart& append(const SqlPart& more) {
        text += more.text;
        values += more.values;
        return *this;
    }
    SqlPart& append(const QString& more) {
        text += more;
        return *this;
    }
    /// Both must hold; an empty one always does.
    SqlPart& require(const SqlPart& condition) {
        if (!isEmpty() && !condition.isEmpty())
            text += QStringLiteral(" AND ");
        return append(condition);
    }
};

[[nodiscard]] inline Statement prepared(Session& session, const SqlPart& sql) {
    return Statement::fromText(session, sql.text, sql.values);
}

} // namespace store
