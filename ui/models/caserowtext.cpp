#include "models/caserowtext.h"

#include "models/caseroles.h"
#include "models/labels.h"
#include "models/timetext.h"

namespace models {

using namespace Qt::StringLiterals;

namespace {

QString subtitle(const core::CaseRow& row, const RowContext& context) {
    QStringList parts;
    if (!row.customerName.isEmpty())
        parts << row.customerName;
    if (!row.networkMemberName.isEmpty())
        parts << row.networkMemberName;
    else if (const core::Category* category = context.company->catalogue.category(row.category))
        parts << category->name.in(context.language);
    return parts.join(u" · "_s);
}

QString spoken(const core::CaseRow& row, const RowContext& context) {
    return QStringList{row.number, row.summary, subtitle(row, context), chipWords(row.due, context.now),
                       label(row.status)}
        .join(u", "_s);
}

} // namespace

QString initialsOf(const QString& name) {
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.first().left(1);
    if (words.size() > 1)
        initials += words.at(1).left(1);
    return initials.toUpper();
}

QVariant caseRowData(const core::CaseRow& row, int role, const RowContext& context) {
    switch (role) {
    case NumberRole:
        return row.number;
    case Qt::DisplayRole:
    case TitleRole:
        return row.summary;
    case SubtitleRole:
        return subtitle(row, context);
    case SlaStateRole:
        return static_cast<int>(core::slaState(row.due, context.now));
    case ChipTextRole:
        return chipText(row.due, context.now);
    case TimeRole:
        return rowTime(row.updatedAt, context.now, QLocale());
    case InitialsRole:
        return row.owner.isValid() && row.owner != context.me ? initialsOf(row.ownerName) : QString();
    case IsMineRole:
        return row.owner == context.me;
    case MatchWordsRole:
        return context.matchWords;
    case Qt::ToolTipRole:
        return row.due.at ? QLocale().toString(row.due.at->toLocal(), QLocale::LongFormat) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(row, context);
    default:
        return {};
    }
}

} // namespace models
