#pragma once

#include "app/import/csvreader.h"
#include "app/import/texttemplate.h"
#include "core/instant.h"
#include <QHash>
#include <QTimeZone>

/// How the columns of a foreign file become cases: the map file of `reparoctl import csv` (docs/user).
namespace app {

/// A word of a closed vocabulary: the row's text, translated by a table.
struct CodeChoice {
    TextChoice source;
    QHash<QString, QString> codes; ///< folded text → code; empty: the text is the code
    QString otherwise;             ///< for an empty or unknown text; empty: a row with an unknown one is refused
    QString usual;                 ///< for an empty text when there is no `otherwise`

    /// Nothing when the row's text has no code.
    [[nodiscard]] std::optional<QString> fill(const QStringList& cells) const;
};

/// A time in one of the given formats (QDateTime's letters; "iso" is ISO 8601). A text without zone is local time in
/// the map's zone; a two-digit year lies between 1970 and 2069.
struct TimeChoice {
    TextChoice source;
    QStringList formats;

    [[nodiscard]] bool isNull() const { return source.isNull(); }
};

struct PartyChoice {
    TextChoice name;
    TextChoice phone;
    TextChoice email;
    TextChoice document;
    TextChoice place;
};

/// The category's path from the root; a level whose text is empty is left out.
struct CategoryChoice {
    QList<TextChoice> levels;
    bool createsMissing = false;
    QString codePrefix;
};

struct AmountChoice {
    TextChoice value;
    QString currency;
    QChar decimal = u'.';
};

/// When a row tells of a case that is over.
struct ClosedChoice {
    TextChoice when;
    QStringList values; ///< folded; empty: whenever the closing time is there
    TimeChoice at;
    CodeChoice outcome;
    CodeChoice evidence;
    TextChoice text;
};

struct ImportMap {
    QString name;
    CsvFormat csv;
    QTimeZone zone = QTimeZone::utc();
    QStringList required;             ///< columns that must be there and filled
    QList<qsizetype> requiredColumns; ///< their places, after bind()
    TextChoice key;                   ///< absent: the row's whole text, so that an exact repeat is a repeat
    CodeChoice kind;
    CodeChoice channel;
    CodeChoice priority;
    CodeChoice demeanour;
    CodeChoice moment;
    CodeChoice networkMember;
    CategoryChoice category;
    TextChoice summary;
    TextChoice details;
    TextChoice remedySought;
    TimeChoice receivedAt;
    AmountChoice amount;
    PartyChoice caller;
    PartyChoice consumer;
    bool hasNoContactDetails = false;
    std::optional<ClosedChoice> closed;

    /// Reads a map file. A wrong or unknown word is Error::rule "map.…" with its place in the file as detail.
    [[nodiscard]] static core::Result<ImportMap> parse(const QByteArray& json);
    /// Looks up every column in the header, trimmed, case and accents ignored. Error::rule "map.unknown_column".
    [[nodiscard]] core::Result<void> bind(const QStringList& header);
};

/// The instant that a text names in `zone`; nothing when no format fits.
[[nodiscard]] std::optional<core::Instant> readTime(const QString& text, const QStringList& formats,
                                                    const QTimeZone& zone);

} // namespace app
