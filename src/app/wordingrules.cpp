#include "app/wordingsentences.h"

#include "app/wordingtable.h"

namespace app {

namespace {

/// Cases, people and permissions.
constexpr Sentence kRules[] = {
    {"invalid", QT_TRANSLATE_NOOP("Wording", "Some fields need another look. Nothing was saved.")},
    {"never_ran",
     QT_TRANSLATE_NOOP("Wording",
                       "The work was never begun. Nothing was changed. Try again; if it comes back, restart Reparo.")},

    {"case.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such case. Check the number.")},
    {"case.changed_meanwhile",
     QT_TRANSLATE_NOOP("Wording",
                       "Others keep changing this case just now. Nothing of yours was saved. Try again in a moment.")},
    {"assign.no_owner",
     QT_TRANSLATE_NOOP("Wording", "Nobody can take this case: every claims manager with the skills for it is absent or "
                                  "gone. Nothing was changed. Choose an owner yourself, or ask a supervisor.")},
    {"assign.same_owner", QT_TRANSLATE_NOOP("Wording", "The case already belongs to %1. Nothing was changed.")},
    {"close.has_customer",
     QT_TRANSLATE_NOOP("Wording", "Somebody can be told the answer, so the case can't be closed for want of contact "
                                  "details. Nothing was changed. Say how the customer received the answer.")},
    {"contact.no_answer_yet",
     QT_TRANSLATE_NOOP("Wording", "There is no answer to give yet. Nothing was recorded. Resolve the case first.")},
    {"resume.not_expired", QT_TRANSLATE_NOOP("Wording", "The case still waits, until %1. Nothing was changed.")},
    {"set_priority.same", QT_TRANSLATE_NOOP("Wording", "The case has this priority already. Nothing was changed.")},
    {"explain_delay.not_late",
     QT_TRANSLATE_NOOP("Wording", "The case is not overdue, so there is no delay to explain. Nothing was changed.")},
    {"extend_term.no_term",
     QT_TRANSLATE_NOOP("Wording",
                       "No legal term runs for this case, so there is nothing to extend. Nothing was changed.")},
    {"extend_term.not_running",
     QT_TRANSLATE_NOOP("Wording", "The legal term of this case has ended already. Nothing was changed.")},
    {"extend_term.expired",
     QT_TRANSLATE_NOOP("Wording", "The term ran out on %1, and an extension counts only when it is told before. "
                                  "Nothing was changed. Answer the customer now and record why it was late.")},
    {"extend_term.too_long",
     QT_TRANSLATE_NOOP("Wording", "The agreement allows %1 more at most. Nothing was changed.")},
    {"apply_agreement.same",
     QT_TRANSLATE_NOOP("Wording",
                       "The case is under the newest version of its agreement already. Nothing was changed.")},
    {"agreement.unknown", QT_TRANSLATE_NOOP("Wording", "There is no agreement with the code %1.")},
    {"file.no_json", QT_TRANSLATE_NOOP("Wording", "%1 holds no JSON object.")},
    {"agreement.none_for_all",
     QT_TRANSLATE_NOOP("Wording", "Some cases would have no promise at all. Nothing was saved. Keep one agreement in "
                                  "use that speaks of every case.")},
    {"agreement.changed",
     QT_TRANSLATE_NOOP("Wording", "%1 saved this agreement after you began. Nothing was saved, and your text is still "
                                  "here. Look at the newest version, then save yours over it or discard it.")},
    {"calendar.zone_unknown",
     QT_TRANSLATE_NOOP("Wording", "This computer does not know the time zone %1, so due times could not be trusted. "
                                  "Update its time zone data (package tzdata) and try again.")},
    {"calendar.code_taken",
     QT_TRANSLATE_NOOP("Wording",
                       "There is a calendar with the code %1 already. Nothing was saved. Choose another code, "
                       "or change that calendar.")},
    {"calendar.changed_since",
     QT_TRANSLATE_NOOP("Wording", "Somebody else saved a newer version of this calendar: %1. Nothing of yours was "
                                  "saved; your changes are still here.")},
    {"merge.into_closed",
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1 is closed, so nobody would answer. Nothing was merged. Reopen it first, or merge the other way round.")},
    {"merge.into_merged",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 was itself merged into another case. Nothing was merged. Choose the case that goes on.")},
    {"edit.conflict",
     QT_TRANSLATE_NOOP(
         "Wording",
         "Somebody else changed the same field first. Nothing of yours was saved; your text is still here. %1")},
    {"undo.changed_since", QT_TRANSLATE_NOOP("Wording", "It can't be undone: %1 changed the case since. Nothing was "
                                                        "changed. Look at the time line and correct it by hand.")},
    {"withdraw.changed_since",
     QT_TRANSLATE_NOOP("Wording", "The call can't be taken back: %1 worked on the case since. Nothing was changed. "
                                  "Close it as withdrawn instead.")},
    {"batch.rolled_back",
     QT_TRANSLATE_NOOP("Wording", "Not done, because another change of the same batch failed. Nothing was changed.")},

    {"absence.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such absence. Nothing was changed.")},
    {"absence.none", QT_TRANSLATE_NOOP("Wording", "%1 is not absent, and no absence is to come. Nothing was changed.")},
    {"absence.over", QT_TRANSLATE_NOOP("Wording", "This absence is over already. Nothing was changed.")},
    {"absence.overlaps",
     QT_TRANSLATE_NOOP("Wording", "This person is absent already: %1. Nothing was changed. End that absence first, or "
                                  "choose other times.")},
    {"absence.case_moved",
     QT_TRANSLATE_NOOP("Wording", "%1 is no longer an open case of this person: somebody changed it just now. Nothing "
                                  "was changed. Look at who gets what once more and confirm again.")},
    {"absence.case_changed_since",
     QT_TRANSLATE_NOOP("Wording", "It can't be undone as a whole, because a case was changed since: %1. Nothing was "
                                  "changed. End the absence and give the other cases back by hand.")},
    {"absence.changed_since",
     QT_TRANSLATE_NOOP("Wording", "It can't be undone: somebody else changed the absence of %1 since. Nothing was "
                                  "changed. Look at the team's page.")},

    {"party.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such customer.")},
    {"party.changed_since", QT_TRANSLATE_NOOP("Wording", "Somebody else changed %1 in the meantime. Nothing of yours "
                                                         "was saved. Open the customer again and repeat your change.")},
    {"user.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such user.")},
    {"user.changed_since",
     QT_TRANSLATE_NOOP("Wording", "Somebody else changed the account of %1 in the meantime. Nothing of yours was "
                                  "saved. Open it again and repeat your change.")},
    {"user.last_administrator",
     QT_TRANSLATE_NOOP("Wording", "%1 is the last administrator, and nobody could manage people after this. Nothing "
                                  "was changed. Make somebody else an administrator first.")},
    {"view.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such view any more.")},

    {"permission.role",
     QT_TRANSLATE_NOOP("Wording",
                       "Your role doesn't allow this. Nothing was changed. Ask a supervisor or an administrator.")},
    {"permission.inactive",
     QT_TRANSLATE_NOOP("Wording", "Your account is closed. Nothing was changed. Ask an administrator.")},
    {"permission.not_own",
     QT_TRANSLATE_NOOP("Wording", "This case isn't yours. Nothing was changed. Ask its owner or a supervisor.")},
    {"permission.not_yourself",
     QT_TRANSLATE_NOOP("Wording", "You may do this for yourself only. Nothing was changed. Ask a supervisor.")},
    {"permission.other_member",
     QT_TRANSLATE_NOOP("Wording", "This case was not sent to your company. Nothing was changed.")},
    {"permission.field", QT_TRANSLATE_NOOP("Wording", "Your role may not change this field (%1). Nothing was saved.")},
    {"sign_in.required",
     QT_TRANSLATE_NOOP("Wording",
                       "Nobody is signed in. Nothing was changed. Sign in and try again; your drafts are safe.")},
    {"sign_in.wrong", QT_TRANSLATE_NOOP("Wording", "The name or the password is wrong.")},
    {"sign_in.slowed", QT_TRANSLATE_NOOP("Wording", "Too many wrong passwords. Try again after %1.")},
    {"sign_in.inactive", QT_TRANSLATE_NOOP("Wording", "The account of %1 is closed. Ask an administrator.")},
    {"password.no_memory",
     QT_TRANSLATE_NOOP(
         "Wording",
         "There is not enough memory to protect a password. Nothing was changed. Close other programs and try again.")},
    {"password.no_terminal",
     QT_TRANSLATE_NOOP("Wording", "There is no terminal to ask for a password. Use --password-file.")},
    {"password.differs", QT_TRANSLATE_NOOP("Wording", "The two passwords differ. Nothing was changed.")},
    {"clock.differs",
     QT_TRANSLATE_NOOP("Wording",
                       "This computer's clock is %1 the server's. Cases and reminders go by the server's, so "
                       "nothing is lost or too early. Set this computer's date and time right.")},
    {"clock.stepped",
     QT_TRANSLATE_NOOP("Wording", "This computer's clock was set to a time that is %1 the one before. Nothing is lost: "
                                  "reminders wait for up to ten minutes, and ring once. If the new time is wrong, set "
                                  "the date and time right.")},
    {"clock.behind",
     QT_TRANSLATE_NOOP("Wording", "This computer's clock is %1 the newest entry of the store. Nothing is lost, but "
                                  "reminders ring late and new cases get a wrong time. Set the date and time right.")},
    {"clock.not_a_test", QT_TRANSLATE_NOOP("Wording", "--now works only with REPARO_TEST_CLOCK=1.")},
    {"time", QT_TRANSLATE_NOOP("Wording", "“%1” is no time. Write it like 2026-11-22T14:02:09Z.")},
    {"file.unreadable", QT_TRANSLATE_NOOP("Wording", "The file can't be read: %1")},
    {"file.unwritable",
     QT_TRANSLATE_NOOP("Wording", "The file can't be written: %1. Choose another folder, or make room and try again.")},
    {"send_message.no_customer",
     QT_TRANSLATE_NOOP("Wording", "Nobody left contact details in this case. Nothing was sent.")},
    {"send_message.no_channel",
     QT_TRANSLATE_NOOP("Wording", "No way to reach this customer is on file. Nothing was sent. Add a phone, a mail or "
                                  "an address to the customer first.")},
    {"send_message.no_address",
     QT_TRANSLATE_NOOP("Wording", "The customer can't be reached this way: no address for it is on file. Nothing was "
                                  "sent. Choose another way, or add the address to the customer.")},
    {"send_message.no_consent",
     QT_TRANSLATE_NOOP("Wording", "The customer has not agreed to text messages. Nothing was sent. Call instead, or "
                                  "record the consent first.")},
    {"send_message.files_by_mail",
     QT_TRANSLATE_NOOP("Wording",
                       "Files go with e-mail only. Nothing was sent. Choose e-mail, or take the files out.")},
    {"send_message.files_too_large",
     QT_TRANSLATE_NOOP("Wording",
                       "The files are too large for one e-mail (18 MB together). Nothing was sent. Take some "
                       "out, and send them in another message.")},
    {"send_message.not_resolved",
     QT_TRANSLATE_NOOP("Wording", "There is no answer to send yet. Nothing was sent. Answer and close, or resolve the "
                                  "case first.")},
    {"send_message.not_an_answer",
     QT_TRANSLATE_NOOP("Wording", "Only the answer closes a case. Nothing was sent. Send it as the resolution.")},
    {"send_message.gone",
     QT_TRANSLATE_NOOP("Wording", "The message has left already. Nothing was changed. Write to the customer again.")},
    {"carry_out.not_to_do",
     QT_TRANSLATE_NOOP("Wording", "This was done already, or is no call or letter. Nothing was changed.")},
    {"text.changed_since",
     QT_TRANSLATE_NOOP("Wording", "Somebody else saved a newer version of this text. Nothing of yours was saved, and "
                                  "it is still here. Look at the newest version, then save yours over it.")},
    {"text.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such text.")},
    {"template_unclosed", QT_TRANSLATE_NOOP("Wording", "Braces that open at %1 are not closed.")},
    {"template_unopened", QT_TRANSLATE_NOOP("Wording", "Braces that close at %1 were not opened.")},
    {"template_name", QT_TRANSLATE_NOOP("Wording", "What stands between the braces at %1 is no name.")},
    {"template_unknown", QT_TRANSLATE_NOOP("Wording", "The name at %1 is not known for this purpose.")},
    {"letter.none",
     QT_TRANSLATE_NOOP("Wording", "There is no text for messages of the kind “%1”. This is a defect of Reparo.")},
    {"message.unknown",
     QT_TRANSLATE_NOOP("Wording", "There is no message of this number. reparoctl outbox list shows them.")},
    {"message.not_waiting",
     QT_TRANSLATE_NOOP("Wording", "This message is %1: it can be neither sent again nor stopped any more.")},
    {"answer_member.not_open",
     QT_TRANSLATE_NOOP("Wording", "Somebody answered this question already, or it was taken back. Nothing was sent; "
                                  "your text is still here. Look at the case again.")},
    {"escalate.no_members", QT_TRANSLATE_NOOP("Wording", "There are no network members in use. Nothing was changed.")},
    {"escalate.none_reachable",
     QT_TRANSLATE_NOOP("Wording", "No network member can be reached: the directory has neither mail nor phone. Nothing "
                                  "was changed. Add them in the directory, or choose a member yourself.")},
    {"escalate.none_for_topic",
     QT_TRANSLATE_NOOP("Wording",
                       "No network member takes this topic. Nothing was changed. Choose a member yourself.")},
    {"escalate.none_left",
     QT_TRANSLATE_NOOP("Wording", "Every network member who takes this topic has had the case. Nothing was changed. "
                                  "Choose a member yourself.")},
    {"escalate.none_below_capacity",
     QT_TRANSLATE_NOOP("Wording", "Every network member who takes this topic has as many cases as it takes at once. "
                                  "Nothing was changed. Choose a member yourself.")},
    {"escalate.accepted",
     QT_TRANSLATE_NOOP("Wording",
                       "The network member has accepted this case. Nothing was changed. Take it back first.")},
    {"reveal.needless", QT_TRANSLATE_NOOP("Wording", "You see whom to call already. Nothing was changed.")},
    {"case_file.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such file in this case.")},
    {"case_file.exists", QT_TRANSLATE_NOOP("Wording", "%1 exists already. Nothing was written. Choose another name.")},
    {"directory.changed_meanwhile",
     QT_TRANSLATE_NOOP("Wording",
                       "Somebody else changed how this member is reached. Nothing was saved; look at it again.")},
    {"network_member.unknown",
     QT_TRANSLATE_NOOP("Wording", "There is no network member “%1”. reparoctl network list shows them.")},
    {"order.unclear",
     QT_TRANSLATE_NOOP("Wording", "This message asks for nothing that is known: “%1”. ACEPTO, RESUELTO or NO ACEPTO "
                                  "and the code are needed. Nothing was changed.")},
    {"order.unknown_code",
     QT_TRANSLATE_NOOP("Wording", "No open case has the code of this message: “%1”. Nothing was changed.")},
    {"order.other_phone",
     QT_TRANSLATE_NOOP(
         "Wording",
         "This message came from another phone than the member's who has the case: “%1”. Nothing was changed.")},
    {"door.address", QT_TRANSLATE_NOOP("Wording", "“%1” is no address of this machine. Write it in digits.")},
    {"door.taken",
     QT_TRANSLATE_NOOP("Wording", "Nothing can listen at %1: another program has the port, or the address "
                                  "is not this machine's. Choose another port.")},
    {"json.unreadable", QT_TRANSLATE_NOOP("Wording", "The line is no JSON object. Nothing was logged. %1")},
    {"json.too_long", QT_TRANSLATE_NOOP("Wording", "The line is too long for a case. Nothing was logged.")},

    {"query.unknown_word", QT_TRANSLATE_NOOP("Wording", "“%1” means nothing in a query.")},
    {"query.unknown_value", QT_TRANSLATE_NOOP("Wording", "“%1” has a value that isn't known.")},
};

constexpr Sentence kStates[] = {
    {"already_logged", QT_TRANSLATE_NOOP("Wording", "This case is logged already. Nothing was changed.")},
    {"no_owner", QT_TRANSLATE_NOOP("Wording", "The case has no owner yet. Nothing was changed. Assign it first.")},
    {"already_confirmed",
     QT_TRANSLATE_NOOP("Wording", "The owner has confirmed this case already. Nothing was changed.")},
    {"already_started", QT_TRANSLATE_NOOP("Wording", "Work on this case has begun already. Nothing was changed.")},
    {"waiting", QT_TRANSLATE_NOOP("Wording", "The case waits for the customer. Nothing was changed. Resume it first.")},
    {"not_started",
     QT_TRANSLATE_NOOP("Wording", "Nobody works on this case yet. Nothing was changed. Start it first.")},
    {"already_waiting",
     QT_TRANSLATE_NOOP("Wording",
                       "The case waits already. Nothing was changed. Resume it to wait for something else.")},
    {"not_waiting", QT_TRANSLATE_NOOP("Wording", "The case doesn't wait for anything. Nothing was changed.")},
    {"no_network_member",
     QT_TRANSLATE_NOOP("Wording", "The case is marked for no network member. Nothing was changed. Choose one.")},
    {"already_with_network",
     QT_TRANSLATE_NOOP("Wording",
                       "The case is with a network member. Nothing was changed. Start it again to take it back.")},
    {"not_with_network",
     QT_TRANSLATE_NOOP("Wording", "The case is with no network member. Nothing was changed. Escalate it first.")},
    {"already_resolved",
     QT_TRANSLATE_NOOP("Wording",
                       "The case is resolved already. Nothing was changed. Close it, or reopen it to answer again.")},
    {"not_resolved",
     QT_TRANSLATE_NOOP("Wording", "The case has no answer yet. Nothing was changed. Resolve it first.")},
    {"category_unconfirmed",
     QT_TRANSLATE_NOOP("Wording",
                       "The category is not confirmed. Nothing was changed. Choose it together with the answer.")},
    {"no_cause",
     QT_TRANSLATE_NOOP("Wording", "The cause is missing. Nothing was changed. Choose it together with the answer.")},
    {"no_evidence",
     QT_TRANSLATE_NOOP(
         "Wording", "It isn't said how the customer received the answer. Nothing was changed. Choose the evidence.")},
    {"already_closed", QT_TRANSLATE_NOOP("Wording", "The case is closed. Nothing was changed. Reopen it to go on.")},
    {"already_open", QT_TRANSLATE_NOOP("Wording", "The case is open already. Nothing was changed.")},
    {"merged",
     QT_TRANSLATE_NOOP("Wording",
                       "The case was merged into another one. Nothing was changed. Work there, or unmerge it first.")},
    {"into_itself", QT_TRANSLATE_NOOP("Wording", "A case can't be merged into itself. Nothing was changed.")},
    {"not_merged", QT_TRANSLATE_NOOP("Wording", "The case isn't merged into another one. Nothing was changed.")},
};

} // namespace

const char* sentenceOfRule(QStringView rule) {
    const char* own = findSentence(kRules, rule);
    if (!own)
        own = sentenceOfMail(rule);
    if (!own)
        own = sentenceOfChannels(rule);
    return own ? own : sentenceOfFiles(rule);
}

const char* sentenceOfState(QStringView why) { return findSentence(kStates, why); }

} // namespace app
