#include "app/wordingsentences.h"

#include "app/wordingtable.h"

namespace app {

namespace {

constexpr Sentence kStoreRules[] = {
    {"store.bad_uri",
     QT_TRANSLATE_NOOP("Wording", "“%1” names no store. Write a file name, sqlite:FILE or postgresql://….")},
    {"store.busy", QT_TRANSLATE_NOOP("Wording", "Another program is using the store. Nothing was changed. Try again in "
                                                "a moment; if it goes on, close the other program.")},
    {"store.too_slow",
     QT_TRANSLATE_NOOP("Wording", "The server took too long to answer. Nothing was changed. Try again.")},
    {"store.cannot_open", QT_TRANSLATE_NOOP("Wording", "The store's folder can't be written. Nothing was changed. "
                                                       "Check the rights of the folder and its free space. (%1)")},
    {"store.corrupt",
     QT_TRANSLATE_NOOP(
         "Wording",
         "The store is damaged. Don't go on working in it: keep the file as it is and restore the last backup. (%1)")},
    {"store.unknown_code", QT_TRANSLATE_NOOP("Wording", "The store holds a word that this Reparo doesn't know. Restore "
                                                        "the last backup, or use the Reparo that wrote it. (%1)")},
    {"store.denied",
     QT_TRANSLATE_NOOP(
         "Wording", "The server doesn't let this account do it. Nothing was changed. Ask who runs the server. (%1)")},
    {"store.sign_in_refused", QT_TRANSLATE_NOOP("Wording", "The server refused the user name or password of the store. "
                                                           "Nothing was changed. Check the store's address. (%1)")},
    {"store.disk_full",
     QT_TRANSLATE_NOOP("Wording", "The disk is full. Nothing was saved. Free some space and try again.")},
    {"store.read_only",
     QT_TRANSLATE_NOOP(
         "Wording",
         "The store can't be written. Nothing was changed. Check the rights of the file and its folder. (%1)")},
    {"store.io", QT_TRANSLATE_NOOP("Wording", "The disk failed while the store was in use. What was acknowledged "
                                              "before is safe. Check the disk, then open the store again. (%1)")},
    {"store.statement",
     QT_TRANSLATE_NOOP("Wording",
                       "The store could not do it. Nothing was changed. Tell whoever looks after Reparo: %1")},
    {"store.duplicate",
     QT_TRANSLATE_NOOP("Wording", "The same thing is in the store already. Nothing was changed. (%1)")},
    {"store.no_number",
     QT_TRANSLATE_NOOP("Wording", "No case number could be given for %1. Nothing was saved. Try again.")},
    {"store.no_row", QT_TRANSLATE_NOOP("Wording", "The store gave no answer where one was due. Nothing was changed. "
                                                  "Check it with “reparoctl store verify”. (%1)")},
    {"store.exists",
     QT_TRANSLATE_NOOP("Wording", "%1 exists already and was left as it is. Choose another name, or open it.")},
    {"store.not_found", QT_TRANSLATE_NOOP("Wording", "There is no store at %1. Check the name, or make a new store.")},
    {"store.no_folder",
     QT_TRANSLATE_NOOP("Wording", "The folder of %1 doesn't exist. Make it, or choose another place.")},
    {"store.no_file", QT_TRANSLATE_NOOP("Wording", "%1 is no file. Choose the file of a store.")},
    {"store.empty_file", QT_TRANSLATE_NOOP("Wording", "%1 is empty, so it is no Reparo store. It was left as it is. "
                                                      "Restore a backup, or make a new store elsewhere.")},
    {"store.empty_database",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is an empty database. It was left as it is. Make the store with “reparoctl store create”.")},
    {"store.no_database",
     QT_TRANSLATE_NOOP("Wording", "The server has no such database. Check the store's address. (%1)")},
    {"store.no_database_file",
     QT_TRANSLATE_NOOP(
         "Wording", "The file is no database. It was left as it is. Choose another file, or restore a backup. (%1)")},
    {"store.foreign",
     QT_TRANSLATE_NOOP("Wording", "%1 is a database, but no Reparo store. It was left as it is. Choose another one.")},
    {"store.newer_schema",
     QT_TRANSLATE_NOOP(
         "Wording",
         "The store was written by a newer Reparo (format %1). It was left as it is. Install the newer Reparo.")},
    {"store.older_schema", QT_TRANSLATE_NOOP("Wording", "The store has an older format (%1) and was opened for reading "
                                                        "only. Open it once for writing to bring it up to date.")},
    {"store.same_file",
     QT_TRANSLATE_NOOP("Wording", "%1 is the store itself. Nothing was changed. Choose the file of a backup.")},
    {"store.offline", QT_TRANSLATE_NOOP("Wording", "The server can't be reached. What was acknowledged is safe. Try "
                                                   "again; if it goes on, ask who runs the server.")},
    {"store.too_many_connections",
     QT_TRANSLATE_NOOP(
         "Wording",
         "The server has no room for another desk. Nothing was changed. Try again, or ask who runs the server.")},
};

/// Drafts, imports and their maps.
constexpr Sentence kFileRules[] = {
    {"draft.damaged", QT_TRANSLATE_NOOP("Wording", "A draft could not be read and was set aside: %1")},
    {"draft.disk_full",
     QT_TRANSLATE_NOOP(
         "Wording",
         "Your draft could not be kept on disk because it is full. Don't close this window; free some space. (%1)")},
    {"draft.read_only",
     QT_TRANSLATE_NOOP(
         "Wording",
         "Your draft could not be kept on disk because the folder can't be written. Save what you typed soon. (%1)")},
    {"draft.not_written",
     QT_TRANSLATE_NOOP("Wording", "Your draft could not be kept on disk. Save what you typed soon. (%1)")},

    {"demo.unknown_step", QT_TRANSLATE_NOOP("Wording", "The demo company has a step that means nothing: %1. The store "
                                                       "is not complete. Delete it and make it again without --demo.")},
    {"csv.not_a_file", QT_TRANSLATE_NOOP("Wording", "The file can't be read. Nothing was imported.")},
    {"csv.empty", QT_TRANSLATE_NOOP("Wording", "The file is empty. Nothing was imported.")},
    {"csv.header", QT_TRANSLATE_NOOP("Wording", "The first line can't be read (%1). Nothing was imported.")},
    {"csv.width",
     QT_TRANSLATE_NOOP("Wording", "The line has another number of columns than the header (%1). It was not taken.")},
    {"csv.unclosed_quote", QT_TRANSLATE_NOOP("Wording", "A quotation mark is never closed. The line was not taken.")},
    {"csv.too_long", QT_TRANSLATE_NOOP("Wording", "The line is too long. It was not taken.")},
    {"csv.too_many_columns", QT_TRANSLATE_NOOP("Wording", "The line has too many columns. It was not taken.")},
    {"csv.nul_byte", QT_TRANSLATE_NOOP("Wording", "The line has bytes that are no text. It was not taken.")},
    {"csv.bad_encoding",
     QT_TRANSLATE_NOOP("Wording", "The line isn't written in the encoding of the file. It was not taken.")},
    {"csv.gave_up", QT_TRANSLATE_NOOP("Wording", "Too much of the file can't be read. The rest was not looked at.")},
    {"calendars.unreadable",
     QT_TRANSLATE_NOOP("Wording", "The file is no list of calendars in JSON. Nothing was read. (%1)")},
    {"calendar.unknown", QT_TRANSLATE_NOOP("Wording", "There is no calendar “%1”. Check its id.")},
    {"ics.unreadable", QT_TRANSLATE_NOOP("Wording", "The file is no calendar in the .ics format. Nothing was read.")},
    {"ics.cut_off",
     QT_TRANSLATE_NOOP("Wording", "The .ics file is cut off: a part of it has no end. Nothing was read. Download it "
                                  "again.")},
    {"ics.no_date",
     QT_TRANSLATE_NOOP("Wording", "An event of the .ics file has no date that can be read (%1). Nothing was read.")},
    {"ics.too_large", QT_TRANSLATE_NOOP("Wording", "The .ics file is larger than 32 MB. Nothing was read.")},
    {"map.json", QT_TRANSLATE_NOOP("Wording", "The map is no JSON object. Nothing was imported. (%1)")},
    {"map.required", QT_TRANSLATE_NOOP("Wording", "The map doesn't say where “%1” comes from. Nothing was imported.")},
    {"map.template", QT_TRANSLATE_NOOP("Wording", "The map can't be understood at “%1”. Nothing was imported.")},
    {"map.unknown_column",
     QT_TRANSLATE_NOOP("Wording", "The map names the column “%1”, which the file doesn't have. Nothing was imported.")},
    {"map.unknown_field",
     QT_TRANSLATE_NOOP("Wording", "The map has the field “%1”, which means nothing here. Nothing was imported.")},
    {"map.not_an_object", QT_TRANSLATE_NOOP("Wording", "In the map, “%1” must be an object. Nothing was imported.")},
    {"map.not_a_text", QT_TRANSLATE_NOOP("Wording", "In the map, “%1” must be a text. Nothing was imported.")},
    {"map.not_a_flag", QT_TRANSLATE_NOOP("Wording", "In the map, “%1” must be true or false. Nothing was imported.")},
    {"map.currency",
     QT_TRANSLATE_NOOP("Wording", "In the map, “%1” must be a currency such as COP. Nothing was imported.")},
    {"map.encoding",
     QT_TRANSLATE_NOOP("Wording", "In the map, “%1” must be an encoding such as UTF-8. Nothing was imported.")},
    {"map.delimiter", QT_TRANSLATE_NOOP("Wording", "In the map, “%1” must be one character. Nothing was imported.")},
    {"map.zone", QT_TRANSLATE_NOOP(
                     "Wording", "In the map, “%1” must be a time zone such as America/Bogota. Nothing was imported.")},
};

} // namespace

const char* sentenceOfFiles(QStringView rule) {
    const char* own = findSentence(kStoreRules, rule);
    return own ? own : findSentence(kFileRules, rule);
}

const char* sentenceOfCode(core::ErrorCode code) {
    using core::ErrorCode;
    switch (code) {
    case ErrorCode::Invalid:
        return QT_TRANSLATE_NOOP("Wording", "Something here isn't right. Nothing was saved.");
    case ErrorCode::Denied:
        return QT_TRANSLATE_NOOP("Wording", "You may not do this. Nothing was changed.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Wording", "It could not be found.");
    case ErrorCode::Refused:
        return QT_TRANSLATE_NOOP("Wording", "This can't be done now. Nothing was changed.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Somebody else was quicker. Nothing of yours was saved. Look and try again.");
    case ErrorCode::Busy:
        return QT_TRANSLATE_NOOP("Wording", "The store is in use. Nothing was changed. Try again in a moment.");
    case ErrorCode::Offline:
        return QT_TRANSLATE_NOOP("Wording", "The server can't be reached. What was acknowledged is safe. Try again.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Wording", "The disk is full. Nothing was saved. Free some space and try again.");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP("Wording",
                                 "It can't be written. Nothing was changed. Check the rights of the folder.");
    case ErrorCode::NotAStore:
        return QT_TRANSLATE_NOOP("Wording", "This is no Reparo store. It was left as it is. Choose another one.");
    case ErrorCode::NewerSchema:
        return QT_TRANSLATE_NOOP("Wording", "The store was written by a newer Reparo. It was left as it is.");
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("Wording",
                                 "The store is damaged. Keep the file as it is and restore the last backup.");
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP(
            "Wording", "Reparo made a mistake. Nothing was changed. Try again; if it comes back, restart Reparo.");
    }
    Q_UNREACHABLE();
}

} // namespace app
