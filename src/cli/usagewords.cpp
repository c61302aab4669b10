#include "cli/usagewords.h"

#include "cli/words.h"
#include <CLI/CLI.hpp>
#include <QString>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// What the parser's sentence says before, or after, its fixed words.
QString before(const QString& sentence, QStringView words) { return sentence.left(sentence.indexOf(words)); }

QString after(const QString& sentence, QStringView words) {
    const qsizetype at = sentence.indexOf(words);
    return at < 0 ? sentence : sentence.mid(at + words.size());
}

/// "--sort: sideways not in {due,newest}" or "--map: File does not exist: /no/map".
QString wrongValue(const QString& sentence) {
    const QString name = before(sentence, u": ");
    const QString trouble = after(sentence, u": ");
    if (trouble.contains(u" not in {"_s))
        return Words::tr("%1 can't be “%2”. It is one of: %3.")
            .arg(name, before(trouble, u" not in {"),
                 after(trouble, u" not in {").remove(u'}').split(u',').join(u", "_s));
    if (trouble.startsWith(u"File does not exist: "_s))
        return Words::tr("%1: there is no file %2.").arg(name, after(trouble, u": "));
    return Words::tr("%1 has a value that can't be taken.").arg(name);
}

QString sentenceOf(const CLI::Error& error) {
    const QString sentence = QString::fromUtf8(error.what());
    const std::string kind = error.get_name();
    if (kind == "RequiredError")
        return sentence.startsWith(u"A subcommand"_s)
                   ? Words::tr("The verb is missing: what is to be done?")
                   : Words::tr("%1 is missing.").arg(before(sentence, u" is required"));
    if (sentence.contains(u" not expected: "_s)) // its kind is the verb's name
        return Words::tr("This means nothing here: %1").arg(after(sentence, u"expected: "));
    if (kind == "ValidationError")
        return wrongValue(sentence);
    if (kind == "ConversionError")
        return Words::tr("%1 has a value that can't be taken.")
            .arg(before(after(sentence, u"Could not convert: "), u" = "));
    if (kind == "ArgumentMismatch")
        return Words::tr("%1 needs a value.").arg(before(sentence, u":"));
    return sentence;
}

} // namespace

std::string usageFailure(const CLI::App*, const CLI::Error& error) {
    // Spelt out: lupdate loses the context beside a CLI::App.
    const QString hint = QCoreApplication::translate("Cli", "--help says how it is written.");
    return (sentenceOf(error) + u'\n' + hint + u'\n').toStdString();
}

} // namespace cli
