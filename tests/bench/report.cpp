#include "bench/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

/// Three digits that matter, whatever the size.
QString number(double value) {
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return QString::number(value, 'f', decimals);
}

QString column(const QString& text, int width) { return text.rightJustified(width) + u' '; }

QString columnsOf(const Samples& samples) {
    if (samples.isEmpty())
        return QString(4 * 9, u' ');
    QString line;
    for (const double share : {0.5, 0.95, 0.99, 1.0})
        line += column(number(samples.percentile(share)), 8);
    return line;
}

QJsonObject jsonOf(const Samples& samples) {
    return {{u"n"_s, samples.count()},
            {u"median"_s, samples.median()},
            {u"p95"_s, samples.percentile(0.95)},
            {u"p99"_s, samples.percentile(0.99)},
            {u"max"_s, samples.max()},
            {u"perSecond"_s, samples.rate()}};
}

QJsonObject jsonOf(const Figure& figure) {
    QJsonArray aims;
    for (const Aim& aim : figure.aims)
        aims << QJsonObject{{u"aim"_s, aim.text}, {u"met"_s, aim.isMet}};
    QJsonObject json{{u"section"_s, figure.section},
                     {u"figure"_s, figure.name},
                     {u"engine"_s, figure.engine},
                     {u"cases"_s, figure.cases},
                     {u"unit"_s, figure.unit},
                     {u"product"_s, jsonOf(figure.product)},
                     {u"aims"_s, aims},
                     {u"note"_s, figure.note}};
    if (!figure.raw.isEmpty()) {
        json[u"raw"_s] = jsonOf(figure.raw);
        json[u"ratio"_s] = figure.ratio();
    }
    return json;
}

QString judgement(const Figure& figure) {
    QStringList parts;
    for (const Aim& aim : figure.aims)
        parts << (aim.isMet ? u"ok "_s : u"MISSED "_s) + aim.text;
    if (!figure.note.isEmpty())
        parts << figure.note;
    return parts.join(u"; "_s);
}

} // namespace

void Report::printHead() {
    out() << u"%1 %2 %3 %4 %5|%6|%7 aims\n"_s.arg(u"section"_s, -10)
                 .arg(u"figure"_s, -44)
                 .arg(u"engine"_s, -10)
                 .arg(u"n"_s, 5)
                 .arg(u"  median      p95      p99      max "_s, u"  median      p95      p99      max "_s, u"ratio"_s);
}

void Report::add(const Figure& figure) {
    for (const Aim& aim : figure.aims)
        m_missed += aim.isMet ? 0 : 1;
    if (m_isJson) {
        out() << QString::fromUtf8(QJsonDocument(jsonOf(figure)).toJson(QJsonDocument::Compact)) << Qt::endl;
    } else {
        if (m_count == 0)
            printHead();
        const QString unit = figure.unit == u"ms" ? QString() : u" ["_s + figure.unit + u']';
        const QString ratio = figure.raw.isEmpty() ? QString() : u"×"_s + QString::number(figure.ratio(), 'f', 2);
        out() << u"%1 %2 %3 %4 "_s.arg(figure.section, -10)
                     .arg(figure.name + unit, -44)
                     .arg(figure.engine, -10)
                     .arg(figure.product.count(), 5)
              << columnsOf(figure.product) << u'|' << columnsOf(figure.raw) << u'|' << column(ratio, 6)
              << judgement(figure) << Qt::endl;
    }
    ++m_count;
}

void Report::say(const QString& sentence) const { QTextStream(stderr) << sentence << Qt::endl; }

} // namespace bench
