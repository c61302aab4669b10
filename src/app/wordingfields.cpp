#include "app/wordingsentences.h"

#include "app/wordingtable.h"

namespace app {

namespace {

constexpr Sentence kFieldRules[] = {
    {"address", QT_TRANSLATE_NOOP("Wording", "This is no address that a message can be sent to.")},
    {"phone", QT_TRANSLATE_NOOP("Wording", "This is no phone number. Write it with its area code.")},
    {"host", QT_TRANSLATE_NOOP("Wording", "This is no name of a server, such as mail.company.example.")},
    {"port", QT_TRANSLATE_NOOP("Wording", "Write a port between 1 and 65535.")},
    {"loopback", QT_TRANSLATE_NOOP("Wording", "Without encryption only a server on this computer can be used.")},
    {"gateway", QT_TRANSLATE_NOOP("Wording", "Write the address of sendsms without user and password: https://…, or "
                                             "http://127.0.0.1:13013/cgi-bin/sendsms on this computer.")},
    {"secure_url",
     QT_TRANSLATE_NOOP("Wording", "Write an address that begins with https://, without user and password; "
                                  "http:// only to this computer.")},
    {"gateway_fields",
     QT_TRANSLATE_NOOP("Wording", "Write what the service wants, such as to={{to}}&text={{text}}; both "
                                  "names in braces have to be there.")},
    {"one_word", QT_TRANSLATE_NOOP("Wording", "Write one word, such as Bearer. The key itself is the password.")},
    {"pattern", QT_TRANSLATE_NOOP("Wording", "This is no regular expression.")},
    {"receipts", QT_TRANSLATE_NOOP("Wording", "Write an address such as http://127.0.0.1:8410/receipt.")},
    {"listen",
     QT_TRANSLATE_NOOP("Wording", "Write a port such as 8410, or an address and port such as 10.0.0.5:8410.")},
    {"listen_key",
     QT_TRANSLATE_NOOP("Wording", "Beyond this machine the gateway needs a key of 16 letters and digits or "
                                  "more: reparoctl channel password door")},
    {"unfilled", QT_TRANSLATE_NOOP("Wording", "Something is left to fill in between {{ and }}.")},
    {"not_to_customers", QT_TRANSLATE_NOOP("Wording", "This is for network members.")},
    {"told_twice", QT_TRANSLATE_NOOP("Wording", "Either the customer was told, or the answer is sent.")},
    {"phrase_key", QT_TRANSLATE_NOOP("Wording", "Take letters, digits and - only, 40 at most.")},
    {"template_unclosed", QT_TRANSLATE_NOOP("Wording", "Braces are not closed.")},
    {"template_unopened", QT_TRANSLATE_NOOP("Wording", "Braces were not opened.")},
    {"template_name", QT_TRANSLATE_NOOP("Wording", "This is no name.")},
    {"template_unknown", QT_TRANSLATE_NOOP("Wording", "This name is not known here.")},
    {"required", QT_TRANSLATE_NOOP("Wording", "This can't be empty.")},
    {"too_long", QT_TRANSLATE_NOOP("Wording", "This is too long.")},
    {"too_short", QT_TRANSLATE_NOOP("Wording", "Take at least 8 characters.")},
    {"bad_character", QT_TRANSLATE_NOOP("Wording", "This has a character that can't be stored. Type it again.")},
    {"unknown", QT_TRANSLATE_NOOP("Wording", "This isn't known here. Choose one from the list.")},
    {"inactive", QT_TRANSLATE_NOOP("Wording", "This is no longer in use. Choose another one.")},
    {"in_future", QT_TRANSLATE_NOOP("Wording", "This can't be in the future.")},
    {"not_in_future", QT_TRANSLATE_NOOP("Wording", "Choose a time to come.")},
    {"too_far", QT_TRANSLATE_NOOP("Wording", "That is more than a year away. Check the date.")},
    {"long_past", QT_TRANSLATE_NOOP("Wording", "Choose a beginning that isn't past.")},
    {"not_after_start", QT_TRANSLATE_NOOP("Wording", "Choose an end that is still to come, after the beginning.")},
    {"negative", QT_TRANSLATE_NOOP("Wording", "This can't be less than zero.")},
    {"bad_currency", QT_TRANSLATE_NOOP("Wording", "Write the currency as three capital letters, such as COP.")},
    {"amount", QT_TRANSLATE_NOOP("Wording", "Write a whole number of the smallest unit and a currency.")},
    {"number", QT_TRANSLATE_NOOP("Wording", "This is no number.")},
    {"type", QT_TRANSLATE_NOOP("Wording", "This has the wrong type.")},
    {"code", QT_TRANSLATE_NOOP("Wording", "This code isn't known.")},
    {"time", QT_TRANSLATE_NOOP("Wording", "Write the time with its zone, like 2026-11-22T14:02:09Z.")},
    {"twice", QT_TRANSLATE_NOOP("Wording", "This is named twice.")},
    {"taken", QT_TRANSLATE_NOOP("Wording", "Somebody else has this name. Choose another one.")},
    {"wrong", QT_TRANSLATE_NOOP("Wording", "This password is wrong.")},
    {"incomplete", QT_TRANSLATE_NOOP("Wording", "Say both when it begins and when it ends.")},
    {"not_an_owner", QT_TRANSLATE_NOOP("Wording", "Only advisors, claims managers and supervisors own cases.")},
    {"has_contact",
     QT_TRANSLATE_NOOP("Wording",
                       "You have contact details, so the customer can be answered. Remove the mark or the details.")},
    {"with_network", QT_TRANSLATE_NOOP("Wording", "What is closed at once can't go to the network as well.")},
    {"not_reached", QT_TRANSLATE_NOOP("Wording", "An answer is given only when the customer was reached.")},
    {"no_proof", QT_TRANSLATE_NOOP("Wording", "This doesn't prove that the customer received the answer.")},
    {"before_answer", QT_TRANSLATE_NOOP("Wording", "The customer can't have had the answer before it was given.")},
    {"before_received", QT_TRANSLATE_NOOP("Wording", "A case can't end before it was received.")},
    {"same_case", QT_TRANSLATE_NOOP("Wording", "Choose another case than this one.")},
    {"same_person", QT_TRANSLATE_NOOP("Wording", "Choose somebody else than the person who will be absent.")},
    {"unknown_field", QT_TRANSLATE_NOOP("Wording", "There is no such field.")},
    {"bad_value", QT_TRANSLATE_NOOP("Wording", "This value doesn't fit the field.")},
    {"zone", QT_TRANSLATE_NOOP("Wording", "This time zone isn't known. Write one like America/Bogota.")},
    {"date", QT_TRANSLATE_NOOP("Wording", "There is no such date. Write it like 2026-11-22.")},
    {"clock_time", QT_TRANSLATE_NOOP("Wording", "Write the time like 08:00, up to 24:00.")},
    {"hours_range", QT_TRANSLATE_NOOP("Wording", "Hours lie between 00:00 and 24:00.")},
    {"hours_order", QT_TRANSLATE_NOOP("Wording", "The hours must end after they begin.")},
    {"hours_overlap", QT_TRANSLATE_NOOP("Wording", "These hours overlap others of the same day.")},
    {"year_order", QT_TRANSLATE_NOOP("Wording", "The last year is before the first one.")},
    {"out_of_range", QT_TRANSLATE_NOOP("Wording", "This number is too small or too large.")},
    {"more_than_term", QT_TRANSLATE_NOOP("Wording", "An extension can't be longer than the term itself.")},
    {"other_scope",
     QT_TRANSLATE_NOOP(
         "Wording", "Network clocks belong to agreements with network members, the others to those with customers.")},
    {"file_empty", QT_TRANSLATE_NOOP("Wording", "This file is empty. Choose another one.")},
    {"file_too_large", QT_TRANSLATE_NOOP("Wording", "This file is larger than 25 MB. Send a smaller one.")},
    {"file_type",
     QT_TRANSLATE_NOOP("Wording",
                       "Only pictures (JPEG, PNG, WebP), PDF and plain text are taken. Choose another file.")},
    {"never_open", QT_TRANSLATE_NOOP("Wording", "The calendar is never open. Give at least one day hours.")},
    {"changed_by_other", QT_TRANSLATE_NOOP("Wording", "Somebody else changed this in the meantime.")},
};

/// Where a field says it better than its rule.
constexpr Sentence kFields[] = {
    {"summary/required", QT_TRANSLATE_NOOP("Wording", "Write what happened in one line.")},
    {"summary/too_long", QT_TRANSLATE_NOOP("Wording", "One line is enough here; put the rest into the details.")},
    {"resolvedAtFirstContact.text/required", QT_TRANSLATE_NOOP("Wording", "Write what the customer was told.")},
    {"subject/required", QT_TRANSLATE_NOOP("Wording", "Write what it is about.")},
    {"body/required", QT_TRANSLATE_NOOP("Wording", "Write what the customer reads or hears.")},
    {"outcome/required", QT_TRANSLATE_NOOP("Wording", "Say how the call went.")},
    {"text/required", QT_TRANSLATE_NOOP("Wording", "Write a sentence.")},
    {"reason/required", QT_TRANSLATE_NOOP("Wording", "Say why.")},
    {"category/required", QT_TRANSLATE_NOOP("Wording", "Choose what it is about.")},
    {"cause/required", QT_TRANSLATE_NOOP("Wording", "Choose the cause.")},
    {"networkMember/required", QT_TRANSLATE_NOOP("Wording", "Choose the network member.")},
    {"into/required", QT_TRANSLATE_NOOP("Wording", "Choose the case that goes on.")},
    {"what/required", QT_TRANSLATE_NOOP("Wording", "Write what you offer.")},
    {"restBy/not_in_future", QT_TRANSLATE_NOOP("Wording", "Choose today or a day to come.")},
    {"until/not_in_future", QT_TRANSLATE_NOOP("Wording", "Choose until when it waits.")},
    {"due/not_in_future", QT_TRANSLATE_NOOP("Wording", "Choose when it is due.")},
    {"password/required", QT_TRANSLATE_NOOP("Wording", "Choose a password.")},
    {"login/required", QT_TRANSLATE_NOOP("Wording", "Choose a name to sign in with.")},
    {"name/required", QT_TRANSLATE_NOOP("Wording", "Write a name, or a way to reach them.")},
    {"code/taken", QT_TRANSLATE_NOOP("Wording", "Another agreement has this code. Choose another one.")},
    {"key/required", QT_TRANSLATE_NOOP("Wording", "Nothing tells this line from others, so it could be taken twice.")},
};

constexpr Sentence kNames[] = {
    {"kind", QT_TRANSLATE_NOOP("Wording", "kind")},
    {"channel", QT_TRANSLATE_NOOP("Wording", "channel")},
    {"customer", QT_TRANSLATE_NOOP("Wording", "customer")},
    {"consumer", QT_TRANSLATE_NOOP("Wording", "consumer")},
    {"caller", QT_TRANSLATE_NOOP("Wording", "caller")},
    {"category", QT_TRANSLATE_NOOP("Wording", "category")},
    {"cause", QT_TRANSLATE_NOOP("Wording", "cause")},
    {"moment", QT_TRANSLATE_NOOP("Wording", "moment of truth")},
    {"attributes", QT_TRANSLATE_NOOP("Wording", "quality attributes")},
    {"summary", QT_TRANSLATE_NOOP("Wording", "summary")},
    {"details", QT_TRANSLATE_NOOP("Wording", "details")},
    {"remedySought", QT_TRANSLATE_NOOP("Wording", "remedy sought")},
    {"amount", QT_TRANSLATE_NOOP("Wording", "amount at stake")},
    {"demeanour", QT_TRANSLATE_NOOP("Wording", "demeanour")},
    {"priority", QT_TRANSLATE_NOOP("Wording", "priority")},
    {"networkMember", QT_TRANSLATE_NOOP("Wording", "network member")},
    {"owner", QT_TRANSLATE_NOOP("Wording", "owner")},
    {"receivedAt", QT_TRANSLATE_NOOP("Wording", "received at")},
    {"reason", QT_TRANSLATE_NOOP("Wording", "reason")},
    {"file", QT_TRANSLATE_NOOP("Wording", "file")},
    {"restBy", QT_TRANSLATE_NOOP("Wording", "promised day")},
    {"text", QT_TRANSLATE_NOOP("Wording", "text")},
    {"from", QT_TRANSLATE_NOOP("Wording", "from")},
    {"until", QT_TRANSLATE_NOOP("Wording", "until")},
    {"note", QT_TRANSLATE_NOOP("Wording", "note")},
    {"user", QT_TRANSLATE_NOOP("Wording", "person")},
    {"moves", QT_TRANSLATE_NOOP("Wording", "cases that move")},
    {"due", QT_TRANSLATE_NOOP("Wording", "due")},
    {"password", QT_TRANSLATE_NOOP("Wording", "password")},
    {"oldPassword", QT_TRANSLATE_NOOP("Wording", "old password")},
    {"login", QT_TRANSLATE_NOOP("Wording", "login")},
    {"name", QT_TRANSLATE_NOOP("Wording", "name")},
    {"contacts", QT_TRANSLATE_NOOP("Wording", "contacts")},
    {"shift", QT_TRANSLATE_NOOP("Wording", "shift")},
    {"capacity", QT_TRANSLATE_NOOP("Wording", "capacity")},
};

} // namespace

const char* sentenceOfField(QStringView field, QStringView rule) {
    const char* own = findSentence(kFields, QString(field.toString() + u'/' + rule.toString()));
    return own ? own : findSentence(kFieldRules, rule);
}

const char* nameOfField(QStringView field) { return findSentence(kNames, field); }

} // namespace app
