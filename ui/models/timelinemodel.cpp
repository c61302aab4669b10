#include "models/timelinemodel.h"

#include "core/eventlog.h"
#include "models/labels.h"
#include "models/messagewords.h"
#include "models/timelineroles.h"
#include "models/timetext.h"
#include <QSet>
#include <algorithm>
#include <tuple>

namespace models {

using namespace Qt::StringLiterals;

/// What all entries of one time line share.
struct TimelineModel::Scope {
    std::shared_ptr<const app::Company> company;
    core::Instant now;
    QString number;      ///< of the case that a merged one belongs to now; empty for the case itself
    bool isOpen = false; ///< its promises still run
};

namespace {

/// A promise made days ago turns "soon" on its last day.
constexpr core::Duration kPromiseAllowance = std::chrono::hours(96);

std::optional<core::Instant> promisedFor(const core::CaseEvent& event) {
    return event.type == core::EventType::Promise ? core::Instant::fromIso(event.data.value(u"due"_s).toString())
                                                  : std::nullopt;
}

/// The events that no longer count, each with the Undone that names it (null where the log has none).
QHash<qint64, const core::CaseEvent*> takenBackBy(const QList<core::CaseEvent>& events) {
    QHash<qint64, const core::CaseEvent*> by;
    const core::EventRefs inForce = core::eventsInForce(events);
    for (const core::CaseEvent& event : events) {
        const bool counts = std::find(inForce.begin(), inForce.end(), &event) != inForce.end();
        if (event.type != core::EventType::Undone && !counts)
            by.insert(event.id.value(), nullptr);
    }
    for (const core::CaseEvent& event : events)
        if (const auto found = by.find(event.data.value(u"eventId"_s).toInteger());
            event.type == core::EventType::Undone && found != by.end())
            *found = &event;
    return by;
}

/// Messages stand among events, after what was recorded in the same instant.
constexpr qint64 kMessages = qint64(1) << 60;
/// What came with a mail, after the mail; a mail has fewer parts than this.
constexpr qint64 kFiles = qint64(1) << 61;
constexpr qint64 kParts = 1'000;

/// The message that the customer has says so itself.
bool isToldByMessage(const core::CaseEvent& event, const app::CaseDetail& detail) {
    const qint64 id = event.data.value(u"message"_s).toInteger();
    return event.type == core::EventType::MessageDelivered && event.text.isEmpty() &&
           std::any_of(detail.messages.begin(), detail.messages.end(),
                       [id](const core::Outgoing& each) { return each.id.value() == id; });
}

QString fileNames(const QList<core::CaseFileId>& ids, const QList<core::CaseFile>& files) {
    QStringList names;
    for (const core::CaseFile& each : files)
        if (ids.contains(each.id))
            names << each.name;
    return names.join(u", "_s);
}

} // namespace

TimelineModel::Entry TimelineModel::entryOf(const core::Outgoing& message, const QList<core::CaseFile>& files,
                                            const Scope& scope) {
    Entry entry{core::EventId(kMessages + message.id.value()),
                message.createdAt,
                messageWords(message, *scope.company, scope.now),
                {},
                {}};
    entry.time = eventTime(message.createdAt, scope.now, QLocale());
    if (!message.files.isEmpty())
        entry.words.text += u"\n\n"_s + tr("With: %1").arg(fileNames(message.files, files));
    if (!scope.number.isEmpty())
        entry.words.act += u" · "_s + scope.number;
    const bool isHere = message.state == core::OutgoingState::Held ||
                        (message.state == core::OutgoingState::Ready && !message.isAutomatic);
    if (isHere && scope.number.isEmpty())
        entry.message = message.id;
    return entry;
}

TimelineModel::Entry TimelineModel::entryOf(const core::MailFile& file, const Scope& scope) {
    Entry entry{core::EventId(kFiles + file.mail.value() * kParts + file.part), file.at, {}, {}, {}};
    entry.words.icon = u"mail"_s;
    entry.words.actor = file.from;
    entry.words.act = tr("sent a file");
    entry.fileName = file.name.isEmpty() ? tr("file without a name") : file.name;
    entry.words.text = entry.fileName + u", "_s + sizeText(file.size);
    entry.time = eventTime(file.at, scope.now, QLocale());
    if (scope.number.isEmpty())
        entry.mailFile = file;
    else
        entry.words.act += u" · "_s + scope.number;
    return entry;
}

TimelineModel::TimelineModel(Order order, QObject* parent)
    : QAbstractListModel(parent)
    , m_order(order) {}

TimelineModel::Entry TimelineModel::entryOf(const core::CaseEvent& event, const FieldContext& context,
                                            const Scope& scope) {
    Entry entry{event.id, event.at, eventWords(event, context, scope.now), {}, {}};
    entry.time = eventTime(event.at, scope.now, context.locale);
    if (!scope.number.isEmpty())
        entry.words.act += u" · "_s + scope.number;
    entry.file = core::CaseFileId(event.data[u"file"_s].toInteger());
    if (entry.file.isValid())
        entry.fileName = event.text;
    if (const auto due = promisedFor(event); due && scope.isOpen) {
        const core::CaseDue promise = core::runningDue(core::Measure::Promise, *due, kPromiseAllowance);
        entry.sla = core::slaState(promise, scope.now);
        entry.chip = chipText(promise, scope.now);
    }
    return entry;
}

void TimelineModel::markTakenBack(QList<Entry>& entries, const app::CaseDetail& detail, const Scope& scope) {
    const auto by = takenBackBy(detail.events);
    for (Entry& entry : entries) {
        const auto found = by.find(entry.id.value());
        if (found == by.end())
            continue;
        entry.isTakenBack = true;
        entry.sla = core::SlaState::None;
        if (*found != nullptr)
            entry.words.text =
                tr("Taken back by %1, %2")
                    .arg(actorName((*found)->actor, *scope.company), eventTime((*found)->at, scope.now, QLocale())) +
                (entry.words.text.isEmpty() ? QString() : u"\n"_s + entry.words.text);
    }
}

void TimelineModel::append(QList<Entry>& entries, const app::CaseDetail& detail, const Scope& scope) const {
    const FieldContext context{scope.company.get(), &detail, QLocale()};
    QList<Entry> own;
    for (const core::CaseEvent& event : detail.events)
        if (event.type != core::EventType::Undone && !isToldByMessage(event, detail))
            own << entryOf(event, context, scope);
    markTakenBack(own, detail, scope);
    for (const core::Outgoing& message : detail.messages)
        own << entryOf(message, detail.files, scope);
    for (const core::MailFile& file : detail.mailFiles)
        own << entryOf(file, scope);
    entries << own;
}

void TimelineModel::setCase(const app::CaseDetail& detail, const QList<app::CaseDetail>& mergedIn,
                            std::shared_ptr<const app::Company> company, core::Instant now) {
    QList<Entry> entries;
    append(entries, detail, {company, now, {}, core::isOpen(detail.subject.status)});
    for (const app::CaseDetail& each : mergedIn)
        append(entries, each, {company, now, each.subject.number, core::isOpen(detail.subject.status)});
    const auto isEarlier = [](const Entry& a, const Entry& b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); };
    std::stable_sort(entries.begin(), entries.end(), isEarlier);
    if (m_order == Order::NewestFirst)
        std::reverse(entries.begin(), entries.end());
    replace(entries);
}

void TimelineModel::clear() { replace({}); }

/// Rows with the same event at both ends stay; what lies between is exchanged.
void TimelineModel::replace(const QList<Entry>& entries) {
    const auto common = [](auto begin, auto end, auto other, auto otherEnd) {
        qsizetype length = 0;
        for (; begin != end && other != otherEnd && begin->id == other->id; ++begin, ++other)
            ++length;
        return length;
    };
    const qsizetype before = common(m_entries.begin(), m_entries.end(), entries.begin(), entries.end());
    const qsizetype after = common(m_entries.rbegin(), std::make_reverse_iterator(m_entries.begin() + before),
                                   entries.rbegin(), std::make_reverse_iterator(entries.begin() + before));
    const qsizetype removed = m_entries.size() - before - after;
    if (removed > 0) {
        beginRemoveRows({}, int(before), int(before + removed) - 1);
        m_entries.remove(before, removed);
        endRemoveRows();
    }
    const qsizetype added = entries.size() - m_entries.size();
    if (added > 0) {
        beginInsertRows({}, int(before), int(before + added) - 1);
        for (qsizetype i = before; i < before + added; ++i)
            m_entries.insert(i, entries.at(i));
        endInsertRows();
    }
    for (int row = 0; row < entries.size(); ++row) {
        if (m_entries.at(row) == entries.at(row))
            continue;
        m_entries[row] = entries.at(row);
        emit dataChanged(index(row), index(row));
    }
}

int TimelineModel::latestRow() const {
    if (m_entries.isEmpty())
        return -1;
    return m_order == Order::NewestFirst ? 0 : static_cast<int>(m_entries.size()) - 1;
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Entry& entry = m_entries.at(index.row());
    switch (role) {
    case EntryIconRole:
        return entry.words.icon;
    case Qt::DisplayRole:
    case ActorRole:
        return entry.words.actor;
    case ActRole:
        return entry.words.act;
    case EntryTimeRole:
        return entry.time;
    case EntryTextRole:
        return entry.words.text;
    case IsVerbatimRole:
        return entry.words.isVerbatim && !entry.isTakenBack;
    case EntryFileRole:
        return entry.isTakenBack ? 0 : entry.file.value();
    case EntryMailFileRole:
        return entry.mailFile ? QVariant::fromValue(*entry.mailFile) : QVariant();
    case EntryFileNameRole:
        return entry.fileName;
    case EntryMessageRole:
        return entry.message.value();
    case IsTakenBackRole:
        return entry.isTakenBack;
    case EntrySlaStateRole:
        return static_cast<int>(entry.sla);
    case EntryChipTextRole:
        return entry.chip;
    case Qt::ToolTipRole:
        return QLocale().toString(entry.at.toLocal(), QLocale::LongFormat);
    case Qt::AccessibleTextRole:
        return QStringList{entry.time, entry.words.actor, entry.words.act, entry.words.text, entry.chip}.join(u", "_s);
    default:
        return {};
    }
}

} // namespace models
