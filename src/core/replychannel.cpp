#include "core/replychannel.h"

#include "core/eventlog.h"
#include <algorithm>

namespace core {

namespace {

/// The last thing that the customer wrote, not a program in their name.
const CaseEvent* lastWritten(const EventRefs& events) {
    for (auto each = events.rbegin(); each != events.rend(); ++each) {
        const QJsonObject& data = (*each)->data;
        if ((*each)->type == EventType::MessageReceived && !data.value(QLatin1String("automatic")).toBool() &&
            data.value(QLatin1String("by")).toString() == QLatin1String("customer"))
            return *each;
    }
    return nullptr;
}

std::optional<Medium> mediumOf(const CaseEvent* written) {
    return written ? fromCode<Medium>(written->data.value(QLatin1String("medium")).toString()) : std::nullopt;
}

QString contactOf(const Party& party, ContactKind kind) {
    const ContactPoint* chosen = nullptr;
    for (const ContactPoint& each : party.contacts) {
        const bool isUsable = kind == ContactKind::Address ? !each.value.isEmpty() : !each.normalized.isEmpty();
        if (each.kind == kind && isUsable && (!chosen || (each.isPrimary && !chosen->isPrimary)))
            chosen = &each;
    }
    if (!chosen)
        return {};
    return kind == ContactKind::Address ? chosen->value : chosen->normalized;
}

/// How the customer came to us, as a way to answer; nothing for channels that nobody answers on from here.
struct Wish {
    std::optional<Medium> medium;
    ChannelReason reason = ChannelReason::OnlyWay;
};

Wish wishOf(Channel channel) {
    switch (channel) {
    case Channel::Phone:
        return {Medium::Call, ChannelReason::Called};
    case Channel::Mail:
    case Channel::Web:
        return {Medium::Email, ChannelReason::WroteMail};
    case Channel::Sms:
    case Channel::Whatsapp:
        return {Medium::Sms, ChannelReason::WroteSms};
    case Channel::Letter:
        return {Medium::Letter, ChannelReason::WroteLetter};
    case Channel::Desk:
    case Channel::Social:
        return {};
    }
    Q_UNREACHABLE();
}

Wish lastUsed(const Case& subject, const QList<CaseEvent>& events) {
    const EventRefs inForce = eventsInForce(events);
    const auto medium = mediumOf(lastWritten(inForce));
    if (medium == Medium::Email)
        return wishOf(Channel::Mail);
    if (medium == Medium::Sms)
        return wishOf(Channel::Sms);
    return wishOf(subject.channel);
}

} // namespace

QString addressFor(Medium medium, const std::optional<Party>& customer, const QList<CaseEvent>& events) {
    if (!customer)
        return {};
    switch (medium) {
    case Medium::Email: {
        const EventRefs inForce = eventsInForce(events);
        const CaseEvent* written = lastWritten(inForce);
        const QString from =
            mediumOf(written) == Medium::Email ? written->data.value(QLatin1String("from")).toString() : QString();
        return from.isEmpty() ? contactOf(*customer, ContactKind::Email) : from;
    }
    case Medium::Sms:
        return customer->consentAt ? contactOf(*customer, ContactKind::Phone) : QString();
    case Medium::Call:
        return contactOf(*customer, ContactKind::Phone);
    case Medium::Letter:
        return contactOf(*customer, ContactKind::Address);
    }
    Q_UNREACHABLE();
}

ReplyChannel replyChannel(const Case& subject, const std::optional<Party>& customer, const QList<CaseEvent>& events) {
    const auto by = [&](Medium medium, ChannelReason reason) -> std::optional<ReplyChannel> {
        const QString address = addressFor(medium, customer, events);
        return address.isEmpty() ? std::nullopt : std::optional(ReplyChannel{medium, address, reason});
    };
    if (customer && customer->preferredChannel && customer->consentAt)
        if (const auto medium = wishOf(*customer->preferredChannel).medium)
            if (const auto preferred = by(*medium, ChannelReason::Prefers))
                return *preferred;
    const Wish used = lastUsed(subject, events);
    if (used.medium)
        if (const auto same = by(*used.medium, used.reason))
            return *same;
    const bool lacksConsent = used.medium == Medium::Sms && customer && !customer->consentAt;
    if (lacksConsent)
        if (const auto call = by(Medium::Call, ChannelReason::NoConsent))
            return *call;
    for (const Medium each : {Medium::Email, Medium::Call, Medium::Letter})
        if (const auto other = by(each, ChannelReason::OnlyWay))
            return *other;
    return {};
}

ReplyChannel writtenChannel(const Case& subject, const std::optional<Party>& customer,
                            const QList<CaseEvent>& events) {
    const ReplyChannel usual = replyChannel(subject, customer, events);
    if (usual.medium && !isByHand(*usual.medium))
        return usual;
    const bool prefersCall = usual.medium == Medium::Call && usual.reason == ChannelReason::Prefers;
    QList<Medium> written{Medium::Email, Medium::Sms};
    if (prefersCall)
        std::reverse(written.begin(), written.end());
    for (const Medium each : written)
        if (const QString address = addressFor(each, customer, events); !address.isEmpty())
            return {each, address, prefersCall ? ChannelReason::Prefers : ChannelReason::OnlyWay};
    return {};
}

} // namespace core
