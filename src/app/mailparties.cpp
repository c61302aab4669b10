#include "app/mailparties.h"

#include "app/fieldrules.h"
#include "messaging/mailaddress.h"
#include "messaging/replytext.h"
#include "store/casetable.h"
#include "store/directorytable.h"
#include "store/partytable.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Merges are made one by one; a circle would be a fault of the store.
constexpr int kMostMerges = 20;
/// No mail can come from there (RFC 2606).
const QString kTextDomain = QStringLiteral("@sms.invalid");

bool isOfParty(store::Session& session, core::PartyId id, const QString& address) {
    const auto party = id.isValid() ? store::findParty(session, id) : std::nullopt;
    const QString phone = textPhone(address);
    return party && std::ranges::any_of(party->contacts, [&](const core::ContactPoint& each) {
               return phone.isEmpty() ? each.kind == core::ContactKind::Email && each.normalized == address.toLower()
                                      : each.kind == core::ContactKind::Phone && each.normalized == phone;
           });
}

bool isOfMember(store::Session& session, core::NetworkMemberId id, const QString& address) {
    if (!id.isValid())
        return false;
    const core::NetworkProfile profile = store::findNetworkProfile(session, id);
    const QString phone = textPhone(address);
    return phone.isEmpty() ? messaging::isSameMailbox(profile.email, address) : profile.phone == phone;
}

QString summaryOf(const core::Incoming& mail, const QString& language) {
    if (!mail.subject.isEmpty())
        return mail.subject.left(limits::kLine);
    const QString begin = mail.words.simplified().left(80);
    if (!begin.isEmpty())
        return begin;
    return (language == u"en"_s ? u"Mail from %1"_s : u"Correo de %1"_s).arg(mail.sender);
}

QString detailsOf(const core::Incoming& mail, const QString& follows, const QString& language) {
    if (follows.isEmpty())
        return mail.words;
    const QString earlier = (language == u"en"_s ? u"Earlier case: %1"_s : u"Caso anterior: %1"_s).arg(follows);
    return mail.words.left(limits::kText - 100) + u"\n\n"_s + earlier;
}

} // namespace

core::Correspondent correspondentOf(store::Session& session, const core::Case& subject, const QString& address) {
    if (address.isEmpty())
        return core::Correspondent::Other;
    if (isOfParty(session, subject.customer, address) || isOfParty(session, subject.consumer, address))
        return core::Correspondent::Customer;
    const bool isMember = isOfMember(session, subject.networkMember, address);
    return isMember ? core::Correspondent::Member : core::Correspondent::Other;
}

std::optional<core::Case> findLivingCase(store::Session& session, core::CaseId id) {
    auto subject = id.isValid() ? store::findCase(session, id) : std::nullopt;
    for (int merges = 0; subject && subject->mergedInto.isValid() && merges < kMostMerges; ++merges)
        subject = store::findCase(session, subject->mergedInto);
    return subject;
}

LogCase intakeOf(store::Session& session, const Company& company, const core::Incoming& mail, const QString& follows) {
    LogCase intake;
    intake.channel = core::Channel::Mail;
    intake.summary = summaryOf(mail, company.language);
    intake.details = detailsOf(mail, follows, company.language);
    const QString address = (mail.sender.isEmpty() ? mail.answerTo : mail.sender).toLower();
    const QString phone = textPhone(address);
    const QString contact = phone.isEmpty() ? address : phone;
    const QList<core::PartyId> known =
        contact.isEmpty() ? QList<core::PartyId>() : store::findPartiesByContact(session, contact);
    if (!phone.isEmpty())
        intake.channel = core::Channel::Sms;
    if (known.size() == 1)
        intake.customer = known.first();
    else if (!phone.isEmpty())
        intake.caller = {{}, phone, {}, {}, {}};
    else if (!address.isEmpty() || !mail.senderName.isEmpty())
        intake.caller = {mail.senderName, {}, address, {}, {}};
    intake.mail = MailOrigin{mail.id, mail.messageId, mail.answerTo.toLower(), mail.noAnswer, follows};
    return intake;
}

QString saidIn(const core::Incoming& mail) {
    const QString words = messaging::newWords(mail.words);
    return !words.isEmpty() ? words : mail.subject.isEmpty() ? u"—"_s : mail.subject;
}

QString textAddress(const QString& phone) {
    QString digits = phone;
    digits.removeIf([](QChar each) { return !each.isDigit(); });
    return digits + kTextDomain;
}

QString textPhone(const QString& address) {
    return address.endsWith(kTextDomain) ? u'+' + address.chopped(kTextDomain.size()) : QString();
}

QString storable(QString text, qsizetype longest) { return text.remove(QChar(u'\0')).left(longest).trimmed(); }

} // namespace app
