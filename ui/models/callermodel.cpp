#include "models/callermodel.h"

#include "core/phone.h"
#include "models/timetext.h"
#include "models/typeaheadroles.h"

#include <QRegularExpression>

namespace models {

using namespace Qt::StringLiterals;

QString maskedDocument(const QString& document) {
    constexpr qsizetype kTail = 3;
    const qsizetype firstDigit = document.indexOf(QRegularExpression(u"\\d"_s));
    if (firstDigit < 0 || document.size() - firstDigit <= 2 + kTail)
        return document;
    return document.left(firstDigit + 2) + u"•••"_s + document.right(kTail);
}

void CallerModel::setPeople(const QList<core::PartySuggestion>& people, core::Instant now) {
    beginResetModel();
    m_people = people;
    m_now = now;
    endResetModel();
}

int CallerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant CallerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const core::PartySuggestion& person = m_people.at(index.row());
    const QString open = person.openCases == 0 ? tr("no open cases") : tr("%n open case(s)", nullptr, person.openCases);
    switch (role) {
    case Qt::DisplayRole:
    case PrimaryRole:
        return person.name;
    case SecondaryRole:
        return QStringList{maskedDocument(person.document), person.place}
            .filter(QRegularExpression(u"."_s))
            .join(u" · "_s);
    case MiddleRole:
        return core::displayPhone(person.matchedContact);
    case RightRole:
        return open;
    case RightSecondRole:
        return person.lastContactAt ? tr("last: %1").arg(rowTime(*person.lastContactAt, m_now, QLocale())) : QString();
    case IconNameRole:
        return person.isVip ? u"star"_s : u"person"_s;
    case Qt::AccessibleTextRole:
        return QStringList{person.name, person.matchedContact, open}.join(u", "_s);
    default:
        return {};
    }
}

} // namespace models
