#pragma once

#include "models/eventwords.h"
#include <QAbstractListModel>

namespace models {

/// The time line of one case and of those merged into it: every event, every message that goes out and every file that
/// came by mail in words, with the roles of timelineroles.h. What was taken back stays to be seen, marked as such. A
/// new state of the same case changes only the rows that differ, so that scroll position and current row stay.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Order { OldestFirst, NewestFirst };

    explicit TimelineModel(Order order, QObject* parent = nullptr);

    void setCase(const app::CaseDetail& detail, const QList<app::CaseDetail>& mergedIn,
                 std::shared_ptr<const app::Company> company, core::Instant now);
    void clear();
    /// Row of the latest event, -1 without any.
    [[nodiscard]] int latestRow() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        core::EventId id;
        core::Instant at;
        EventWords words;
        QString time;
        QString chip;
        core::SlaState sla = core::SlaState::None;
        bool isTakenBack = false;
        core::OutgoingId message = {}; ///< that can still be taken back
        core::CaseFileId file = {};    ///< that came with it
        QString fileName = {};
        std::optional<core::MailFile> mailFile = {};

        bool operator==(const Entry&) const = default;
    };
    struct Scope;

    void append(QList<Entry>& entries, const app::CaseDetail& detail, const Scope& scope) const;
    [[nodiscard]] static Entry entryOf(const core::CaseEvent& event, const FieldContext& context, const Scope& scope);
    [[nodiscard]] static Entry entryOf(const core::Outgoing& message, const QList<core::CaseFile>& files,
                                       const Scope& scope);
    [[nodiscard]] static Entry entryOf(const core::MailFile& file, const Scope& scope);
    static void markTakenBack(QList<Entry>& entries, const app::CaseDetail& detail, const Scope& scope);
    void replace(const QList<Entry>& entries);

    Order m_order;
    QList<Entry> m_entries;
};

} // namespace models
