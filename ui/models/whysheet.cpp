#include "models/whysheet.h"

#include <QCoreApplication>
#include <array>

namespace models {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("WhyText", text); }

QStringList heads() {
    return {words(QT_TRANSLATE_NOOP("WhyText", "From")), words(QT_TRANSLATE_NOOP("WhyText", "To")),
            words(QT_TRANSLATE_NOOP("WhyText", "Time")), words(QT_TRANSLATE_NOOP("WhyText", "What"))};
}

const QString kTime = QStringLiteral("dddd d MMMM yyyy, HH:mm");
/// Of the sheet's width, in per cent.
constexpr std::array kWidths{29, 29, 13, 29};

QString row(const QStringList& cells, const QString& tag) {
    QString line = u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += u"<%1 align=\"left\" width=\"%2%\">%3</%1>"_s.arg(tag).arg(kWidths.at(i)).arg(cells[i].toHtmlEscaped());
    return line + u"</tr>"_s;
}

QString paragraph(const QString& text) { return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped()); }

QString section(const WhyClock& clock) {
    QString html = u"<h2>%1: %2</h2>"_s.arg(clock.name.toHtmlEscaped(), clock.state.toHtmlEscaped());
    html += paragraph(clock.source);
    if (clock.rows.isEmpty())
        return html;
    html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">"_s + row(heads(), u"th"_s);
    for (const WhyRow& each : clock.rows)
        html += row({each.from, each.to, each.span, each.what}, u"td"_s);
    return html + u"</table>"_s + paragraph(clock.totals);
}

/// Spreadsheets read a field that begins so as a formula.
QString harmless(const QString& field) {
    return !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front()) ? u'\'' + field : field;
}

QString csvLine(const QStringList& fields, QChar separator) {
    QStringList quoted;
    for (const QString& each : fields)
        quoted << u'"' + harmless(each).replace(u'"', u"\"\""_s) + u'"';
    return quoted.join(separator) + u"\r\n"_s;
}

} // namespace

QString whySheetHtml(const WhySheet& sheet, const QLocale& locale) {
    QString html = u"<h1>%1</h1>"_s.arg(
        words(QT_TRANSLATE_NOOP("WhyText", "Why these dates? Case %1")).arg(sheet.subject.number).toHtmlEscaped());
    html += paragraph(sheet.subject.summary);
    html += paragraph(words(QT_TRANSLATE_NOOP("WhyText", "Received %1 · sheet made %2 · %3"))
                          .arg(locale.toString(sheet.subject.receivedAt.toLocal(), kTime),
                               locale.toString(sheet.madeAt.toLocal(), kTime), sheet.company));
    for (const WhyClock& each : sheet.clocks)
        html += section(each);
    return html;
}

QByteArray whySheetCsv(const WhySheet& sheet, const QLocale& locale) {
    const QChar separator = locale.decimalPoint() == u","_s ? u';' : u',';
    QString text =
        csvLine(QStringList{words(QT_TRANSLATE_NOOP("WhyText", "Case")), words(QT_TRANSLATE_NOOP("WhyText", "Clock"))} +
                    heads(),
                separator);
    for (const WhyClock& clock : sheet.clocks)
        for (const WhyRow& each : clock.rows)
            text += csvLine({sheet.subject.number, clock.name, each.from, each.to, each.span, each.what}, separator);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

QString whySheetName(const core::Case& subject) {
    return u"%1 %2.pdf"_s.arg(subject.number, words(QT_TRANSLATE_NOOP("WhyText", "dates")));
}

} // namespace models
