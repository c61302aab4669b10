#include "models/memberinboxmodel.h"

#include "models/caseroles.h"
#include "models/timetext.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString words(const char* text, int n = -1) { return QCoreApplication::translate("MemberInbox", text, nullptr, n); }

QString subtitle(const app::MemberTask& task) {
    QStringList parts{taskText(task)};
    if (!task.askedBy.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("MemberInbox", "by %1")).arg(task.askedBy);
    return parts.join(u" · "_s);
}

QString chip(const app::MemberTask& task, core::Instant now) {
    return task.isWaiting() ? chipText(task.row.due, now)
                            : words(QT_TRANSLATE_NOOP("MemberInbox", "with the claims team"));
}

} // namespace

QString taskText(const app::MemberTask& task) {
    if (!task.questions.isEmpty()) {
        QStringList texts;
        for (const core::MemberQuestion& each : task.questions)
            texts << each.text.simplified();
        return words(QT_TRANSLATE_NOOP("MemberInbox", "asked: %1")).arg(texts.join(u"; "_s));
    }
    if (task.isDone)
        return words(QT_TRANSLATE_NOOP("MemberInbox", "done, with the claims team"));
    return task.isAccepted ? words(QT_TRANSLATE_NOOP("MemberInbox", "accepted, to be done"))
                           : words(QT_TRANSLATE_NOOP("MemberInbox", "to be accepted"));
}

void MemberInboxModel::setTasks(const QList<app::MemberTask>& tasks, const RowContext& context) {
    const bool isSameRows = std::ranges::equal(
        tasks, m_tasks, {}, [](const auto& each) { return each.row.id; }, [](const auto& each) { return each.row.id; });
    m_context = context;
    if (isSameRows) {
        m_tasks = tasks;
        if (!tasks.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_tasks = tasks;
    endResetModel();
}

const app::MemberTask* MemberInboxModel::taskAt(int row) const {
    return row >= 0 && row < m_tasks.size() ? &m_tasks.at(row) : nullptr;
}

int MemberInboxModel::rowOf(core::CaseId id) const {
    for (int row = 0; row < m_tasks.size(); ++row)
        if (m_tasks.at(row).row.id == id)
            return row;
    return -1;
}

int MemberInboxModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

QVariant MemberInboxModel::data(const QModelIndex& index, int role) const {
    const app::MemberTask* task = index.isValid() ? taskAt(index.row()) : nullptr;
    if (!task)
        return {};
    switch (role) {
    case SubtitleRole:
        return subtitle(*task);
    case SlaStateRole:
        return task->isWaiting() ? static_cast<int>(core::slaState(task->row.due, m_context.now))
                                 : static_cast<int>(core::SlaState::Paused);
    case ChipTextRole:
        return chip(*task, m_context.now);
    case SignRole:
        return task->hasNews ? u"chat"_s : QString();
    case InitialsRole:
        return QString();
    case Qt::AccessibleTextRole:
        return spoken(*task);
    default:
        return caseRowData(task->row, role, m_context);
    }
}

QString MemberInboxModel::spoken(const app::MemberTask& task) const {
    QStringList parts{task.row.number, task.row.summary, subtitle(task)};
    parts << (task.isWaiting() ? chipWords(task.row.due, m_context.now) : chip(task, m_context.now));
    if (task.hasNews)
        parts << words(QT_TRANSLATE_NOOP("MemberInbox", "new message"));
    return parts.join(u", "_s);
}

} // namespace models
