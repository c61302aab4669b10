#include "app/wordingsentences.h"

#include "app/wordingtable.h"

namespace app {

namespace {

/// Mail that comes in, and the mailbox that it comes from.
constexpr Sentence kMailRules[] = {
    {"mail.unknown", QT_TRANSLATE_NOOP("Wording", "There is no mail of this number. reparoctl mail list shows them.")},
    {"mail.not_waiting",
     QT_TRANSLATE_NOOP("Wording", "Somebody has placed this mail meanwhile. Nothing was changed. %1")},
    {"mail.not_decided",
     QT_TRANSLATE_NOOP("Wording", "No person has decided on this mail, so there is nothing to take back.")},
    {"mail.nothing", QT_TRANSLATE_NOOP("Wording", "There is no mail in %1. Nothing was taken.")},
    {"mail_parser",
     QT_TRANSLATE_NOOP("Wording", "The program that reads mail (%1) can't run. The mail is kept and will be "
                                  "read once it runs again. Install Reparo completely.")},
    {"no_part", QT_TRANSLATE_NOOP("Wording", "The mail has no such attachment.")},
    {"part_unreadable",
     QT_TRANSLATE_NOOP("Wording",
                       "This attachment can't be read. The original mail is kept and can be saved instead.")},
    {"mail_too_large",
     QT_TRANSLATE_NOOP("Wording", "A mail of %1 bytes is too large to be fetched. It stays on the server, and its "
                                  "headers stand in quarantine.")},
    {"mail_gone", QT_TRANSLATE_NOOP("Wording", "The mail is no longer on the server. Nothing was changed.")},
    {"no_mailbox", QT_TRANSLATE_NOOP("Wording", "The mail server has no such mailbox. No mail comes in. Check "
                                                "“mailbox” in the settings of the inbox. (%1)")},
    {"unreachable",
     QT_TRANSLATE_NOOP("Wording", "The mail server can't be reached. Mail waits there until it can. Check "
                                  "its name and port, and the network. (%1)")},
    {"timeout", QT_TRANSLATE_NOOP(
                    "Wording", "The mail server takes too long to answer. Mail waits there. It is asked again. (%1)")},
    {"certificate",
     QT_TRANSLATE_NOOP("Wording", "The mail server can't prove that it is the right one, so nothing was said to it. No "
                                  "mail comes in. Check its name and its certificate, or name its authority. (%1)")},
    {"no_tls", QT_TRANSLATE_NOOP("Wording", "The mail server offers no encryption, so nothing was said to it. No mail "
                                            "comes in. Check port and “security”. (%1)")},
    {"credentials",
     QT_TRANSLATE_NOOP("Wording", "The mail server refuses the user name or the password. No mail comes in. "
                                  "Set the password again: reparoctl channel password inbox. (%1)")},
    {"server", QT_TRANSLATE_NOOP("Wording", "The mail server refused: %1")},
    {"cut", QT_TRANSLATE_NOOP("Wording", "The connection to the mail server broke. It is tried again. (%1)")},
    {"cancelled", QT_TRANSLATE_NOOP("Wording", "Fetching mail was stopped. What was taken is safe.")},
    {"set_up", QT_TRANSLATE_NOOP("Wording", "The settings of the inbox can't work: %1. No mail comes in.")},
};

} // namespace

const char* sentenceOfMail(QStringView rule) { return findSentence(kMailRules, rule); }

} // namespace app
