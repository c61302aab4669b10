#include "cli/codewords.h"

#include "cli/words.h"
#include "core/casequerywords.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct CodeWord {
    const char* code;
    const char* word;
};

constexpr CodeWord kOutcomes[] = {{"upheld", QT_TRANSLATE_NOOP("Cli", "upheld")},
                                  {"partly_upheld", QT_TRANSLATE_NOOP("Cli", "partly upheld")},
                                  {"not_upheld", QT_TRANSLATE_NOOP("Cli", "not upheld")},
                                  {"goodwill", QT_TRANSLATE_NOOP("Cli", "goodwill")}};
constexpr CodeWord kRoles[] = {{"advisor", QT_TRANSLATE_NOOP("Cli", "advisor")},
                               {"claims_manager", QT_TRANSLATE_NOOP("Cli", "claims manager")},
                               {"supervisor", QT_TRANSLATE_NOOP("Cli", "supervisor")},
                               {"quality_coordinator", QT_TRANSLATE_NOOP("Cli", "quality coordinator")},
                               {"network_member", QT_TRANSLATE_NOOP("Cli", "network member")},
                               {"administrator", QT_TRANSLATE_NOOP("Cli", "administrator")}};
constexpr CodeWord kMeasures[] = {{"acknowledgement", QT_TRANSLATE_NOOP("Cli", "acknowledgement")},
                                  {"ownership_confirmed", QT_TRANSLATE_NOOP("Cli", "owner confirms")},
                                  {"first_contact", QT_TRANSLATE_NOOP("Cli", "first contact")},
                                  {"next_update", QT_TRANSLATE_NOOP("Cli", "next update")},
                                  {"resolution", QT_TRANSLATE_NOOP("Cli", "resolution")},
                                  {"legal_term", QT_TRANSLATE_NOOP("Cli", "legal term")},
                                  {"network_acceptance", QT_TRANSLATE_NOOP("Cli", "network accepts")},
                                  {"network_resolution", QT_TRANSLATE_NOOP("Cli", "network resolves")},
                                  {"promise", QT_TRANSLATE_NOOP("Cli", "promise")}};
constexpr CodeWord kClockStates[] = {{"running", QT_TRANSLATE_NOOP("Cli", "running")},
                                     {"paused", QT_TRANSLATE_NOOP("Cli", "paused")},
                                     {"met", QT_TRANSLATE_NOOP("Cli", "met")},
                                     {"missed", QT_TRANSLATE_NOOP("Cli", "missed")},
                                     {"cancelled", QT_TRANSLATE_NOOP("Cli", "cancelled")}};
constexpr CodeWord kEvents[] = {{"received", QT_TRANSLATE_NOOP("Cli", "received")},
                                {"assigned", QT_TRANSLATE_NOOP("Cli", "assigned")},
                                {"confirmed", QT_TRANSLATE_NOOP("Cli", "confirmed")},
                                {"started", QT_TRANSLATE_NOOP("Cli", "started")},
                                {"waiting", QT_TRANSLATE_NOOP("Cli", "waits")},
                                {"resumed", QT_TRANSLATE_NOOP("Cli", "resumed")},
                                {"escalated", QT_TRANSLATE_NOOP("Cli", "to network")},
                                {"accepted", QT_TRANSLATE_NOOP("Cli", "accepted")},
                                {"note", QT_TRANSLATE_NOOP("Cli", "note")},
                                {"contact", QT_TRANSLATE_NOOP("Cli", "contact")},
                                {"resolved", QT_TRANSLATE_NOOP("Cli", "resolved")},
                                {"closed", QT_TRANSLATE_NOOP("Cli", "closed")},
                                {"reopened", QT_TRANSLATE_NOOP("Cli", "reopened")},
                                {"merged", QT_TRANSLATE_NOOP("Cli", "merged")},
                                {"unmerged", QT_TRANSLATE_NOOP("Cli", "unmerged")},
                                {"edited", QT_TRANSLATE_NOOP("Cli", "edited")},
                                {"offer", QT_TRANSLATE_NOOP("Cli", "offer")},
                                {"promise", QT_TRANSLATE_NOOP("Cli", "promise")},
                                {"member_asked", QT_TRANSLATE_NOOP("Cli", "asked")},
                                {"member_answered", QT_TRANSLATE_NOOP("Cli", "answered")},
                                {"declined", QT_TRANSLATE_NOOP("Cli", "declined")},
                                {"revealed", QT_TRANSLATE_NOOP("Cli", "shown")},
                                {"undone", QT_TRANSLATE_NOOP("Cli", "taken back")},
                                {"agreement_applied", QT_TRANSLATE_NOOP("Cli", "agreement")},
                                {"extended", QT_TRANSLATE_NOOP("Cli", "extended")},
                                {"message_delivered", QT_TRANSLATE_NOOP("Cli", "delivered")}};
constexpr CodeWord kWaitReasons[] = {{"customer_information", QT_TRANSLATE_NOOP("Cli", "information of the customer")},
                                     {"customer_decision", QT_TRANSLATE_NOOP("Cli", "the customer's decision")},
                                     {"document", QT_TRANSLATE_NOOP("Cli", "a document")},
                                     {"third_party", QT_TRANSLATE_NOOP("Cli", "somebody else")},
                                     {"appointment", QT_TRANSLATE_NOOP("Cli", "an appointment")}};

template <size_t Count>
QString wordOf(const CodeWord (&words)[Count], const QString& code) {
    for (const CodeWord& each : words)
        if (code == QLatin1String(each.code))
            return QCoreApplication::translate("Cli", each.word);
    return code;
}

} // namespace

QString language() { return QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s; }

QString word(core::Status value) { return core::writeWord(value, language()); }
QString word(core::Kind value) { return core::writeWord(value, language()); }
QString word(core::Channel value) { return core::writeWord(value, language()); }
QString word(core::Priority value) { return core::writeWord(value, language()); }

QString word(core::Outcome value) { return wordOf(kOutcomes, core::toCode(value)); }
QString word(core::Role value) { return wordOf(kRoles, core::toCode(value)); }
QString word(core::Measure value) { return wordOf(kMeasures, core::toCode(value)); }
QString word(core::ClockState value) { return wordOf(kClockStates, core::toCode(value)); }
QString word(core::EventType value) { return wordOf(kEvents, core::toCode(value)); }
QString waitReasonWord(const QString& code) { return wordOf(kWaitReasons, code); }

} // namespace cli
