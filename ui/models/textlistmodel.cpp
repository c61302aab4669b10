#include "models/textlistmodel.h"

#include "app/texts.h"
#include "app/wording.h"
#include "models/fivepwords.h"
#include "models/outboxmodel.h"
#include "models/twolineroles.h"
#include <QCoreApplication>
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("TextWords", text); }

struct NameWords {
    const char* name;
    const char* words;
};

constexpr NameWords kNames[] = {
    {"company.name", QT_TRANSLATE_NOOP("TextWords", "company")},
    {"case.number", QT_TRANSLATE_NOOP("TextWords", "case number")},
    {"case.summary", QT_TRANSLATE_NOOP("TextWords", "what happened")},
    {"case.details", QT_TRANSLATE_NOOP("TextWords", "details")},
    {"case.topic", QT_TRANSLATE_NOOP("TextWords", "topic")},
    {"case.due", QT_TRANSLATE_NOOP("TextWords", "promised date")},
    {"case.received", QT_TRANSLATE_NOOP("TextWords", "day received")},
    {"case.answer", QT_TRANSLATE_NOOP("TextWords", "answer")},
    {"customer.name", QT_TRANSLATE_NOOP("TextWords", "customer")},
    {"customer.phone", QT_TRANSLATE_NOOP("TextWords", "customer's phone")},
    {"agent.name", QT_TRANSLATE_NOOP("TextWords", "who signs")},
    {"progress.news", QT_TRANSLATE_NOOP("TextWords", "news, to be filled in")},
    {"question.text", QT_TRANSLATE_NOOP("TextWords", "question, to be filled in")},
    {"extension.reason", QT_TRANSLATE_NOOP("TextWords", "why it takes longer")},
    {"extension.until", QT_TRANSLATE_NOOP("TextWords", "new date")},
    {"improvement.change", QT_TRANSLATE_NOOP("TextWords", "what changed, to be filled in")},
    {"member.name", QT_TRANSLATE_NOOP("TextWords", "network member")},
    {"code", QT_TRANSLATE_NOOP("TextWords", "code to answer by")},
    {"member.due", QT_TRANSLATE_NOOP("TextWords", "until when to accept")},
    {"question", QT_TRANSLATE_NOOP("TextWords", "our question")},
};

} // namespace

void TextListModel::setTexts(const QList<core::MessageText>& texts) {
    QList<Row> rows;
    for (const core::MessageText& each : texts) {
        const bool isSame =
            !rows.isEmpty() && rows.last().purpose == each.key.purpose && rows.last().medium == each.key.medium;
        if (!isSame) {
            const int before = rowOf(each.key.purpose, each.key.medium);
            rows << Row{each.key.purpose, each.key.medium, {}, before < 0 ? QStringList() : m_rows.at(before).edited};
        }
        rows.last().texts << each;
    }
    const auto keyOf = [](const Row& row) { return std::pair(row.purpose, row.medium); };
    const bool isSame = std::ranges::equal(m_rows, rows, {}, keyOf, keyOf);
    if (!isSame)
        beginResetModel();
    m_rows = rows;
    if (!isSame)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void TextListModel::setEdited(const core::TextKey& key, bool isEdited) {
    const int row = rowOf(key.purpose, key.medium);
    if (row < 0 || m_rows.at(row).edited.contains(key.language) == isEdited)
        return;
    if (isEdited)
        m_rows[row].edited << key.language;
    else
        m_rows[row].edited.removeOne(key.language);
    emit dataChanged(index(row), index(row));
}

const core::MessageText* TextListModel::textAt(int row, const QString& language) const {
    if (row < 0 || row >= m_rows.size())
        return nullptr;
    for (const core::MessageText& each : m_rows.at(row).texts)
        if (each.key.language == language)
            return &each;
    return nullptr;
}

int TextListModel::rowOf(core::Purpose purpose, core::Medium medium) const {
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).purpose == purpose && m_rows.at(row).medium == medium)
            return row;
    return -1;
}

int TextListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TextListModel::detailOf(const Row& row) const {
    QStringList parts;
    for (const core::MessageText& each : row.texts)
        parts << each.key.language + u' ' +
                     (each.version == 0 ? words(QT_TRANSLATE_NOOP("TextWords", "as shipped"))
                                        : words(QT_TRANSLATE_NOOP("TextWords", "v%1")).arg(each.version));
    return parts.join(u", "_s);
}

QVariant TextListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    const QString title = u"%1, %2"_s.arg(label(row.purpose), label(row.medium));
    const QString remark = row.edited.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("TextWords", "not saved"));
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case DetailRole:
        return detailOf(row);
    case RemarkRole:
        return remark;
    case RowIconRole:
        return row.medium == core::Medium::Email  ? u"mail"_s
               : row.medium == core::Medium::Sms  ? u"chat"_s
               : row.medium == core::Medium::Call ? u"phone"_s
                                                  : u"note"_s;
    case IsFreshRole:
        return !row.edited.isEmpty();
    case Qt::AccessibleTextRole:
        return QStringList{title, detailOf(row), remark}.join(u", "_s);
    default:
        return {};
    }
}

QString nameText(const QString& name) {
    for (const NameWords& each : kNames)
        if (name == QLatin1String(each.name))
            return words(each.words);
    return name;
}

QString textFaultText(const app::TextFault& fault) {
    if (fault.line == 0)
        return app::describe(core::FieldError{fault.field, fault.rule});
    QString place = u"%1:%2"_s.arg(fault.line).arg(fault.column);
    if (!fault.name.isEmpty())
        place += u" {{%1}}"_s.arg(fault.name);
    return app::describe(core::Error{core::ErrorCode::Invalid, fault.rule, place, {}});
}

} // namespace models
