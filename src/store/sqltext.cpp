#include "store/sqltext.h"

namespace store {

namespace {

/// Where the lexical element that starts at `at` ends: a quoted stretch, a comment, else one character.
qsizetype endOfQuoted(QStringView sql, qsizetype at, QChar quote) {
    const qsizetype close = sql.indexOf(quote, at + 1);
    return close < 0 ? sql.size() : close + 1; // a doubled quote simply opens the next stretch
}

qsizetype endOfDollarQuoted(QStringView sql, qsizetype at) {
    const qsizetype second = sql.indexOf(u'$', at + 1);
    if (second < 0)
        return at + 1;
    const QStringView tag = sql.mid(at, second - at + 1);
    for (const QChar character : tag.mid(1, tag.size() - 2))
        if (!character.isLetterOrNumber() && character != u'_')
            return at + 1;
    const qsizetype close = sql.indexOf(tag, second + 1);
    return close < 0 ? sql.size() : close + tag.size();
}

qsizetype endOfComment(QStringView sql, qsizetype at) {
    const bool isLine = sql.mid(at).startsWith(u"--");
    const qsizetype close = isLine ? sql.indexOf(u'\n', at) : sql.indexOf(u"*/", at + 2);
    if (close < 0)
        return sql.size();
    return isLine ? close : close + 2;
}

bool isCommentAt(QStringView sql, qsizetype at) {
    return sql.mid(at).startsWith(u"--") || sql.mid(at).startsWith(u"/*");
}

qsizetype endOfElement(QStringView sql, qsizetype at) {
    const QChar first = sql[at];
    if (first == u'\'' || first == u'"')
        return endOfQuoted(sql, at, first);
    if (first == u'$')
        return endOfDollarQuoted(sql, at);
    return isCommentAt(sql, at) ? endOfComment(sql, at) : at + 1;
}

} // namespace

QString withoutComments(const QString& sql) {
    QString clean;
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype end = endOfElement(sql, at);
        if (isCommentAt(sql, at))
            clean += u' ';
        else
            clean += QStringView(sql).mid(at, end - at);
        at = end;
    }
    return clean.trimmed();
}

QStringList splitStatements(const QString& script) {
    const QString sql = withoutComments(script);
    QStringList statements;
    qsizetype start = 0;
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype end = endOfElement(sql, at);
        if (sql[at] == u';') {
            statements << sql.mid(start, at - start).trimmed();
            start = end;
        }
        at = end;
    }
    statements << sql.mid(start).trimmed();
    statements.removeAll(QString());
    return statements;
}

std::pair<QString, int> withNumberedMarks(const QString& sql) {
    QString numbered;
    numbered.reserve(sql.size() + sql.size() / 4);
    int count = 0;
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype end = endOfElement(sql, at);
        if (sql[at] == u'?')
            numbered += u'$' + QString::number(++count);
        else
            numbered += QStringView(sql).mid(at, end - at);
        at = end;
    }
    return {numbered, count};
}

} // namespace store
