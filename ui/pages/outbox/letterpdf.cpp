#include "pages/outbox/letterpdf.h"

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTimeZone>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarginMillimetres = 5; ///< beside the two centimetres of the document itself
constexpr int kPointSize = 11;

QString lines(const QString& text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

QString dayOf(const core::Outgoing& letter, const app::Company& company) {
    const bool isEnglish = letter.language == u"en"_s;
    const QLocale locale(isEnglish ? u"en_US"_s : u"es_CO"_s);
    return locale.toString(letter.createdAt.toUtc().toTimeZone(QTimeZone(company.zone)).date(),
                           isEnglish ? u"d MMMM yyyy"_s : u"d 'de' MMMM 'de' yyyy"_s);
}

QString htmlOf(const core::Outgoing& letter, const app::Company& company) {
    QString paragraphs;
    for (const QString& each : letter.body.split(u"\n\n"_s))
        paragraphs += u"<p>%1</p>"_s.arg(lines(each));
    return u"<p><b>%1</b></p><p>%2</p><p>%3<br>%4</p><p>&nbsp;</p><p><b>%5</b></p>"_s.arg(
               lines(company.name), lines(dayOf(letter, company)), lines(letter.recipient), lines(letter.address),
               lines(letter.subject)) +
           paragraphs;
}

QByteArray pdfOf(const core::Outgoing& letter, const app::Company& company) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(letterFileName(letter));
    writer.setPageSize(
        QPageSize(company.region == u"US"_s || company.region == u"CO"_s ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres),
                          QPageLayout::Millimeter);
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(kPointSize);
    document.setDefaultFont(font);
    document.setHtml(htmlOf(letter, company));
    document.print(&writer);
    return bytes;
}

} // namespace

core::Result<void> saveLetter(const core::Outgoing& letter, const app::Company& company, const QString& file) {
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return core::fail(core::ErrorCode::ReadOnly, u"file.unwritable"_s, target.errorString());
    target.write(pdfOf(letter, company));
    if (!target.commit())
        return core::fail(core::ErrorCode::DiskFull, u"file.unwritable"_s, target.errorString());
    return {};
}

QString letterFileName(const core::Outgoing& letter) {
    return letter.number + (letter.language == u"en"_s ? u"-letter.pdf"_s : u"-carta.pdf"_s);
}

} // namespace pages
