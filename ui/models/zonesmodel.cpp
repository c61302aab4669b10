#include "models/zonesmodel.h"

#include "core/fold.h"
#include "models/typeaheadroles.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 30;

} // namespace

/// The names below a continent, and UTC: "EST5EDT" and the like are there for old programs.
void ZonesModel::readZones() {
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (!id.contains('/') && id != "UTC")
            continue;
        const QTimeZone zone(id);
        const QString country =
            zone.territory() == QLocale::AnyTerritory ? QString() : QLocale::territoryToString(zone.territory());
        QString words = QString::fromLatin1(id);
        words.replace(u'/', u' ').replace(u'_', u' ').replace(u'-', u' ');
        m_zones << Zone{id, country,
                        u' ' + core::folded(words) + u' ' + core::folded(country) + u' ' +
                            core::folded(QString::fromLatin1(id))};
    }
}

void ZonesModel::setTyped(const QString& typed, const QDateTime& now) {
    if (m_zones.isEmpty())
        readZones();
    m_now = now;
    const QStringList words = core::folded(typed).replace(u'_', u' ').split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_zones.size() && m_rows.size() < kShown; ++i)
        if (std::ranges::all_of(words, [&](const QString& each) { return m_zones[i].folded.contains(u' ' + each); }))
            m_rows << i;
    endResetModel();
}

QByteArray ZonesModel::zoneAt(const QModelIndex& index) const {
    return index.isValid() ? m_zones.at(m_rows.at(index.row())).id : QByteArray();
}

QString ZonesModel::offsetText(const QByteArray& zone, const QDateTime& at) {
    const int minutes = QTimeZone(zone).offsetFromUtc(at) / 60;
    const QString hours = QString::number(std::abs(minutes) / 60);
    const QString rest = minutes % 60 == 0 ? QString() : u":%1"_s.arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return minutes == 0 ? u"UTC"_s : u"UTC"_s + (minutes < 0 ? u'–' : u'+') + hours + rest;
}

int ZonesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ZonesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Zone& zone = m_zones.at(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case PrimaryRole:
        return QString::fromLatin1(zone.id);
    case SecondaryRole:
        return zone.country;
    case RightRole:
        return offsetText(zone.id, m_now);
    case Qt::AccessibleTextRole:
        return QStringList{QString::fromLatin1(zone.id), zone.country, offsetText(zone.id, m_now)}.join(u", "_s);
    default:
        return {};
    }
}

} // namespace models
