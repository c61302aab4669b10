#include "cli/output.h"

#include "app/jsonoutput.h"
#include "app/wording.h"
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

Exit exitFor(const core::Error& error) {
    // A store that is not there can't be opened; a case that is not there is a refusal.
    if (error.code == core::ErrorCode::NotFound && error.rule.startsWith(u"store."))
        return Exit::NoStore;
    switch (error.code) {
    case core::ErrorCode::Invalid:
    case core::ErrorCode::Denied:
    case core::ErrorCode::NotFound:
    case core::ErrorCode::Refused:
    case core::ErrorCode::Conflict:
        return Exit::Refused;
    default:
        return Exit::NoStore;
    }
}

Output::Output(bool isJson)
    : m_isJson(isJson) {
    m_out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_error.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Output::json(const QJsonObject& object) {
    m_out.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::text(const QString& line) { m_out.write(line.toUtf8() + '\n'); }

void Output::message(const QString& line) { m_error.write(line.toUtf8() + '\n'); }

Exit Output::refuse(const core::Error& error) {
    if (m_isJson)
        json(app::toJson(error));
    message(app::describe(error));
    return exitFor(error);
}

QString table(const QStringList& head, const QList<QStringList>& rows) {
    QList<qsizetype> widths;
    for (const QString& cell : head)
        widths << cell.size();
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    QString text;
    const auto add = [&](const QStringList& row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        text += (text.isEmpty() ? QString() : u"\n"_s) + line.trimmed();
    };
    add(head);
    for (const QStringList& row : rows)
        add(row);
    return text;
}

} // namespace cli
