#include "pages/case/whyexport.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarginMillimetres = 5; ///< beside the two centimetres of the document itself
constexpr int kPointSize = 9;

QByteArray pdfOf(const models::WhySheet& sheet) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(models::whySheetName(sheet.subject));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres),
                          QPageLayout::Millimeter);
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(kPointSize);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(u"h1 { font-size: 14pt } h2 { font-size: 11pt }"_s);
    document.setHtml(models::whySheetHtml(sheet, QLocale()));
    document.print(&writer);
    return bytes;
}

} // namespace

core::Result<void> saveWhySheet(const models::WhySheet& sheet, const QString& file) {
    const bool isCsv = file.endsWith(u".csv"_s, Qt::CaseInsensitive);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return core::fail(core::ErrorCode::ReadOnly, u"file.unwritable"_s, target.errorString());
    target.write(isCsv ? models::whySheetCsv(sheet, QLocale()) : pdfOf(sheet));
    if (!target.commit())
        return core::fail(core::ErrorCode::DiskFull, u"file.unwritable"_s, target.errorString());
    return {};
}

} // namespace pages
