#include "app/import/rowmapper.h"

#include "app/import/rowvalues.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace app {

namespace {

void fillWords(RowValues& row, const ImportMap& map, const core::Catalogue& catalogue, LogCase& intake) {
    intake.kind = row.code<core::Kind>(map.kind, u"kind"_s).value_or(core::Kind::Complaint);
    intake.channel = row.code<core::Channel>(map.channel, u"channel"_s).value_or(core::Channel::Web);
    intake.priority = row.code<core::Priority>(map.priority, u"priority"_s);
    intake.demeanour = row.code<core::Demeanour>(map.demeanour, u"demeanour"_s).value_or(core::Demeanour::Calm);
    const QString moment = row.word(map.moment, u"moment"_s);
    if (const core::Moment* found = catalogue.findMoment(moment))
        intake.moment = found->id;
    else if (!moment.isEmpty())
        row.refuse(u"moment"_s, u"unknown"_s);
    const QString member = row.word(map.networkMember, u"networkMember"_s);
    if (const core::NetworkMember* found = catalogue.findNetworkMember(member))
        intake.networkMember = found->id;
    else if (!member.isEmpty())
        row.refuse(u"networkMember"_s, u"unknown"_s);
}

void fillStory(RowValues& row, const ImportMap& map, LogCase& intake) {
    intake.summary = row.text(map.summary);
    intake.details = row.text(map.details);
    intake.remedySought = row.text(map.remedySought);
    intake.amountAtStake = row.amount(map.amount, u"amount"_s);
    intake.caller = row.party(map.caller);
    intake.consumerInput = row.party(map.consumer);
    intake.hasNoContactDetails = map.hasNoContactDetails;
    intake.receivedAt = row.time(map.receivedAt, u"receivedAt"_s);
    if (!map.receivedAt.isNull() && row.text(map.receivedAt.source).isEmpty())
        row.refuse(u"receivedAt"_s, u"required"_s);
    if (map.closed)
        intake.past = row.past(*map.closed, intake.receivedAt.value_or(core::Instant()));
}

} // namespace

QString ruleOf(CsvTrouble trouble) {
    switch (trouble) {
    case CsvTrouble::UnclosedQuote:
        return u"csv.unclosed_quote"_s;
    case CsvTrouble::TooLong:
        return u"csv.too_long"_s;
    case CsvTrouble::TooManyColumns:
        return u"csv.too_many_columns"_s;
    case CsvTrouble::NoText:
        return u"csv.nul_byte"_s;
    case CsvTrouble::BadEncoding:
        return u"csv.bad_encoding"_s;
    case CsvTrouble::GaveUp:
        return u"csv.gave_up"_s;
    case CsvTrouble::None:
        break;
    }
    return {};
}

RowMapper::RowMapper(const ImportMap& map, const QStringList& header, const core::Catalogue& catalogue)
    : m_map(map)
    , m_header(header)
    , m_catalogue(catalogue) {}

core::Result<RowMapper> RowMapper::make(const ImportMap& map, const QStringList& header,
                                        const core::Catalogue& catalogue) {
    RowMapper mapper(map, header, catalogue);
    if (const auto bound = mapper.m_map.bind(header); !bound)
        return tl::unexpected<core::Error>(bound.error());
    return mapper;
}

core::Result<QStringList> RowMapper::cellsOf(const CsvRecord& record) const {
    if (record.trouble != CsvTrouble::None)
        return core::fail(core::ErrorCode::Invalid, ruleOf(record.trouble));
    QStringList cells = record.fields;
    while (cells.size() > m_header.size() && cells.last().isEmpty())
        cells.removeLast();
    if (cells.size() != m_header.size())
        return core::fail(core::ErrorCode::Invalid, u"csv.width"_s, u"%1/%2"_s.arg(cells.size()).arg(m_header.size()));
    for (QString& cell : cells)
        if (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()))
            cell = cell.trimmed();
    return cells;
}

QString RowMapper::keyOf(const QStringList& cells) const {
    if (m_map.key.isNull()) {
        const QByteArray row = cells.join(QChar(0x1F)).toUtf8();
        return u"row-"_s + QString::fromLatin1(QCryptographicHash::hash(row, QCryptographicHash::Sha256).toHex());
    }
    return m_map.key.templates.last().isComplete(cells) ? m_map.key.fill(cells) : QString();
}

core::Result<MappedRow> RowMapper::map(const CsvRecord& record) const {
    const auto cells = cellsOf(record);
    if (!cells)
        return tl::unexpected<core::Error>(cells.error());
    RowValues row(*cells, m_map.zone);
    for (const qsizetype column : m_map.requiredColumns)
        if (cells->at(column).isEmpty())
            row.refuse(m_header.at(column), u"required"_s);
    MappedRow result;
    result.intake.key = keyOf(*cells);
    if (result.intake.key.isEmpty())
        row.refuse(u"key"_s, u"required"_s);
    fillWords(row, m_map, m_catalogue, result.intake);
    fillStory(row, m_map, result.intake);
    for (const TextChoice& level : m_map.category.levels)
        if (const QString name = row.text(level); !name.isEmpty())
            result.category << name;
    if (!row.errors().isEmpty())
        return core::invalid(row.errors());
    return result;
}

} // namespace app
