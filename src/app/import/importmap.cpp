#include "app/import/importmap.h"

#include "core/fold.h"
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kFirstShortYear = 1970;

std::optional<core::Instant> readIso(const QString& text, const QTimeZone& zone) {
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    return core::Instant(time);
}

std::optional<core::Instant> readFormat(const QString& text, const QString& format, const QTimeZone& zone) {
    const QDateTime time = QDateTime::fromString(text, format);
    if (!time.isValid())
        return std::nullopt;
    const bool isShortYear = !format.contains(u"yyyy");
    const int year = time.date().year();
    const QDate day = isShortYear && year < kFirstShortYear ? time.date().addYears(100) : time.date();
    return core::Instant(QDateTime(day, time.time(), zone));
}

class Binder {
public:
    explicit Binder(const QStringList& header) {
        for (qsizetype i = 0; i < header.size(); ++i)
            if (!m_columns.contains(core::folded(header[i])))
                m_columns.insert(core::folded(header[i]), i);
    }

    [[nodiscard]] const std::optional<core::Error>& error() const { return m_error; }
    void bind(TextChoice& choice) {
        for (TextTemplate& each : choice.templates)
            keep(each.bind([this](const QString& name) { return column(name); }));
    }
    void bind(CodeChoice& choice) { bind(choice.source); }
    void bind(TimeChoice& choice) { bind(choice.source); }
    void bind(PartyChoice& party) {
        for (TextChoice* each : {&party.name, &party.phone, &party.email, &party.document, &party.place})
            bind(*each);
    }
    [[nodiscard]] qsizetype require(const QString& name) {
        if (column(name) < 0)
            keep(core::fail(core::ErrorCode::Invalid, u"map.unknown_column"_s, name));
        return column(name);
    }

private:
    [[nodiscard]] qsizetype column(const QString& name) const { return m_columns.value(core::folded(name), -1); }
    void keep(const core::Result<void>& result) {
        if (!result && !m_error)
            m_error = result.error();
    }

    QHash<QString, qsizetype> m_columns;
    std::optional<core::Error> m_error;
};

} // namespace

std::optional<QString> CodeChoice::fill(const QStringList& cells) const {
    const QString text = source.fill(cells);
    const QString code = codes.isEmpty() ? text : codes.value(core::folded(text));
    if (!code.isEmpty())
        return code;
    if (!otherwise.isEmpty())
        return otherwise;
    return text.isEmpty() ? std::optional(usual) : std::nullopt;
}

std::optional<core::Instant> readTime(const QString& text, const QStringList& formats, const QTimeZone& zone) {
    for (const QString& format : formats) {
        const auto time = format == u"iso" ? readIso(text, zone) : readFormat(text, format, zone);
        if (time)
            return time;
    }
    return std::nullopt;
}

core::Result<void> ImportMap::bind(const QStringList& header) {
    Binder binder(header);
    requiredColumns.clear();
    for (const QString& column : required)
        requiredColumns << binder.require(column);
    for (TextChoice* each : {&key, &summary, &details, &remedySought, &amount.value})
        binder.bind(*each);
    for (CodeChoice* each : {&kind, &channel, &priority, &demeanour, &moment, &networkMember})
        binder.bind(*each);
    for (TextChoice& level : category.levels)
        binder.bind(level);
    binder.bind(receivedAt);
    binder.bind(caller);
    binder.bind(consumer);
    if (closed) {
        binder.bind(closed->when);
        binder.bind(closed->at);
        binder.bind(closed->outcome);
        binder.bind(closed->evidence);
        binder.bind(closed->text);
    }
    if (binder.error())
        return tl::unexpected<core::Error>(*binder.error());
    return {};
}

} // namespace app
