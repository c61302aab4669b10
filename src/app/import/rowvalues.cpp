#include "app/import/rowvalues.h"

#include "core/fold.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// "1.234,5" → 123450: hundredths, whatever stands between the digits but the decimal sign.
std::optional<qint64> minorUnits(const QString& text, QChar decimal) {
    const qsizetype point = text.lastIndexOf(decimal);
    QString whole = point < 0 ? text : text.left(point);
    QString part = point < 0 ? QString() : text.mid(point + 1);
    const auto isNoDigit = [](QChar letter) { return letter < u'0' || letter > u'9'; };
    const bool isNegative = whole.contains(u'-');
    whole.removeIf(isNoDigit);
    part.removeIf(isNoDigit);
    if (whole.isEmpty() || whole.size() > 15 || isNegative)
        return std::nullopt;
    return whole.toLongLong() * 100 + (part + u"00"_s).left(2).toLongLong();
}

} // namespace

RowValues::RowValues(const QStringList& cells, const QTimeZone& zone)
    : m_cells(cells)
    , m_zone(zone) {}

QString RowValues::word(const CodeChoice& choice, const QString& field) {
    const auto code = choice.fill(m_cells);
    if (!code)
        refuse(field, u"code"_s);
    return code.value_or(QString());
}

std::optional<core::Instant> RowValues::time(const TimeChoice& choice, const QString& field) {
    const QString text = choice.source.fill(m_cells);
    if (text.isEmpty())
        return std::nullopt;
    const auto at = readTime(text, choice.formats, m_zone);
    if (!at)
        refuse(field, u"time"_s);
    return at;
}

std::optional<core::Money> RowValues::amount(const AmountChoice& choice, const QString& field) {
    const QString text = choice.value.fill(m_cells);
    if (text.isEmpty())
        return std::nullopt;
    const auto minor = minorUnits(text, choice.decimal);
    if (!minor)
        refuse(field, u"number"_s);
    return core::Money{minor.value_or(0), choice.currency};
}

PartyInput RowValues::party(const PartyChoice& choice) const {
    return {text(choice.name), text(choice.phone), text(choice.email), text(choice.document), text(choice.place)};
}

std::optional<PastEnd> RowValues::past(const ClosedChoice& choice, core::Instant receivedAt) {
    const bool isAnyEnd = choice.values.isEmpty();
    if (!isAnyEnd && !choice.values.contains(core::folded(text(choice.when))))
        return std::nullopt;
    const bool hasTime = !text(choice.at.source).isEmpty();
    if (!hasTime && isAnyEnd)
        return std::nullopt;
    if (!hasTime)
        refuse(u"closedAt"_s, u"required"_s);
    const auto at = time(choice.at, u"closedAt"_s);
    if (at && *at < receivedAt)
        refuse(u"closedAt"_s, u"before_received"_s);
    const auto outcome = code<core::Outcome>(choice.outcome, u"outcome"_s);
    const auto evidence = code<core::Evidence>(choice.evidence, u"evidence"_s);
    return PastEnd{outcome.value_or(core::Outcome::Upheld), text(choice.text), at.value_or(receivedAt),
                   evidence.value_or(core::Evidence::MessageDelivered)};
}

} // namespace app
