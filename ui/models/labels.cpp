#include "models/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace models {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Labels", text); }

} // namespace

QString label(core::Kind value) {
    switch (value) {
    case core::Kind::Petition:
        return words(QT_TRANSLATE_NOOP("Labels", "Petition"));
    case core::Kind::Complaint:
        return words(QT_TRANSLATE_NOOP("Labels", "Complaint"));
    case core::Kind::Claim:
        return words(QT_TRANSLATE_NOOP("Labels", "Claim"));
    case core::Kind::Suggestion:
        return words(QT_TRANSLATE_NOOP("Labels", "Suggestion"));
    case core::Kind::Compliment:
        return words(QT_TRANSLATE_NOOP("Labels", "Compliment"));
    case core::Kind::Inquiry:
        return words(QT_TRANSLATE_NOOP("Labels", "Inquiry"));
    }
    Q_UNREACHABLE();
}

QString label(core::Channel value) {
    switch (value) {
    case core::Channel::Phone:
        return words(QT_TRANSLATE_NOOP("Labels", "Phone"));
    case core::Channel::Desk:
        return words(QT_TRANSLATE_NOOP("Labels", "Front desk"));
    case core::Channel::Mail:
        return words(QT_TRANSLATE_NOOP("Labels", "E-mail"));
    case core::Channel::Whatsapp:
        return words(QT_TRANSLATE_NOOP("Labels", "WhatsApp"));
    case core::Channel::Social:
        return words(QT_TRANSLATE_NOOP("Labels", "Social media"));
    case core::Channel::Sms:
        return words(QT_TRANSLATE_NOOP("Labels", "SMS"));
    case core::Channel::Web:
        return words(QT_TRANSLATE_NOOP("Labels", "Web"));
    case core::Channel::Letter:
        return words(QT_TRANSLATE_NOOP("Labels", "Letter"));
    }
    Q_UNREACHABLE();
}

QString label(core::Status value) {
    switch (value) {
    case core::Status::Received:
        return words(QT_TRANSLATE_NOOP("Labels", "Received"));
    case core::Status::Assigned:
        return words(QT_TRANSLATE_NOOP("Labels", "Assigned"));
    case core::Status::InProgress:
        return words(QT_TRANSLATE_NOOP("Labels", "In progress"));
    case core::Status::WaitingCustomer:
        return words(QT_TRANSLATE_NOOP("Labels", "Waiting for the customer"));
    case core::Status::WithNetwork:
        return words(QT_TRANSLATE_NOOP("Labels", "With the network"));
    case core::Status::Resolved:
        return words(QT_TRANSLATE_NOOP("Labels", "Resolved"));
    case core::Status::Closed:
        return words(QT_TRANSLATE_NOOP("Labels", "Closed"));
    case core::Status::Reopened:
        return words(QT_TRANSLATE_NOOP("Labels", "Reopened"));
    case core::Status::Merged:
        return words(QT_TRANSLATE_NOOP("Labels", "Merged"));
    }
    Q_UNREACHABLE();
}

QString label(core::Priority value) {
    switch (value) {
    case core::Priority::Low:
        return words(QT_TRANSLATE_NOOP("Labels", "Low"));
    case core::Priority::Normal:
        return words(QT_TRANSLATE_NOOP("Labels", "Normal"));
    case core::Priority::High:
        return words(QT_TRANSLATE_NOOP("Labels", "High"));
    case core::Priority::Critical:
        return words(QT_TRANSLATE_NOOP("Labels", "Critical"));
    }
    Q_UNREACHABLE();
}

QString label(core::Outcome value) {
    switch (value) {
    case core::Outcome::Upheld:
        return words(QT_TRANSLATE_NOOP("Labels", "Upheld"));
    case core::Outcome::PartlyUpheld:
        return words(QT_TRANSLATE_NOOP("Labels", "Partly upheld"));
    case core::Outcome::NotUpheld:
        return words(QT_TRANSLATE_NOOP("Labels", "Not upheld"));
    case core::Outcome::Goodwill:
        return words(QT_TRANSLATE_NOOP("Labels", "Goodwill"));
    }
    Q_UNREACHABLE();
}

QString label(core::Demeanour value) {
    switch (value) {
    case core::Demeanour::Calm:
        return words(QT_TRANSLATE_NOOP("Labels", "Calm"));
    case core::Demeanour::Worried:
        return words(QT_TRANSLATE_NOOP("Labels", "Worried"));
    case core::Demeanour::Upset:
        return words(QT_TRANSLATE_NOOP("Labels", "Upset"));
    case core::Demeanour::Angry:
        return words(QT_TRANSLATE_NOOP("Labels", "Angry"));
    case core::Demeanour::Threatening:
        return words(QT_TRANSLATE_NOOP("Labels", "Threatening"));
    }
    Q_UNREACHABLE();
}

QString label(core::Evidence value) {
    switch (value) {
    case core::Evidence::CallReached:
        return words(QT_TRANSLATE_NOOP("Labels", "Told in a call"));
    case core::Evidence::InPerson:
        return words(QT_TRANSLATE_NOOP("Labels", "Told in person"));
    case core::Evidence::MessageDelivered:
        return words(QT_TRANSLATE_NOOP("Labels", "Message delivered"));
    case core::Evidence::LetterPosted:
        return words(QT_TRANSLATE_NOOP("Labels", "Letter posted"));
    case core::Evidence::Unreachable:
        return words(QT_TRANSLATE_NOOP("Labels", "Customer can't be reached"));
    case core::Evidence::NoContact:
        return words(QT_TRANSLATE_NOOP("Labels", "Left no contact details"));
    case core::Evidence::Withdrawn:
        return words(QT_TRANSLATE_NOOP("Labels", "Withdrawn"));
    }
    Q_UNREACHABLE();
}

QString label(core::Role value) {
    switch (value) {
    case core::Role::Advisor:
        return words(QT_TRANSLATE_NOOP("Labels", "Service advisor"));
    case core::Role::ClaimsManager:
        return words(QT_TRANSLATE_NOOP("Labels", "Claims manager"));
    case core::Role::Supervisor:
        return words(QT_TRANSLATE_NOOP("Labels", "Supervisor"));
    case core::Role::QualityCoordinator:
        return words(QT_TRANSLATE_NOOP("Labels", "Quality coordinator"));
    case core::Role::NetworkMember:
        return words(QT_TRANSLATE_NOOP("Labels", "Network member"));
    case core::Role::Administrator:
        return words(QT_TRANSLATE_NOOP("Labels", "Administrator"));
    }
    Q_UNREACHABLE();
}

QString label(core::Measure value) {
    switch (value) {
    case core::Measure::Acknowledgement:
        return words(QT_TRANSLATE_NOOP("Labels", "Acknowledgement"));
    case core::Measure::OwnershipConfirmed:
        return words(QT_TRANSLATE_NOOP("Labels", "Owner confirms"));
    case core::Measure::FirstContact:
        return words(QT_TRANSLATE_NOOP("Labels", "First contact"));
    case core::Measure::NextUpdate:
        return words(QT_TRANSLATE_NOOP("Labels", "Next update"));
    case core::Measure::Resolution:
        return words(QT_TRANSLATE_NOOP("Labels", "Resolution"));
    case core::Measure::LegalTerm:
        return words(QT_TRANSLATE_NOOP("Labels", "Legal term"));
    case core::Measure::NetworkAcceptance:
        return words(QT_TRANSLATE_NOOP("Labels", "Network accepts"));
    case core::Measure::NetworkResolution:
        return words(QT_TRANSLATE_NOOP("Labels", "Network resolves"));
    case core::Measure::Promise:
        return words(QT_TRANSLATE_NOOP("Labels", "Promise"));
    }
    Q_UNREACHABLE();
}

QString label(core::WaitReason value) {
    switch (value) {
    case core::WaitReason::CustomerInformation:
        return words(QT_TRANSLATE_NOOP("Labels", "Information from the customer"));
    case core::WaitReason::CustomerDecision:
        return words(QT_TRANSLATE_NOOP("Labels", "A decision of the customer"));
    case core::WaitReason::Document:
        return words(QT_TRANSLATE_NOOP("Labels", "A document"));
    case core::WaitReason::ThirdParty:
        return words(QT_TRANSLATE_NOOP("Labels", "A third party"));
    case core::WaitReason::Appointment:
        return words(QT_TRANSLATE_NOOP("Labels", "An appointment"));
    }
    Q_UNREACHABLE();
}

QString label(core::LateReason value) {
    switch (value) {
    case core::LateReason::Partner:
        return words(QT_TRANSLATE_NOOP("Labels", "The network"));
    case core::LateReason::Staffing:
        return words(QT_TRANSLATE_NOOP("Labels", "Staffing"));
    case core::LateReason::Customer:
        return words(QT_TRANSLATE_NOOP("Labels", "The customer"));
    case core::LateReason::Parts:
        return words(QT_TRANSLATE_NOOP("Labels", "Spare parts"));
    case core::LateReason::Transport:
        return words(QT_TRANSLATE_NOOP("Labels", "Transport"));
    case core::LateReason::InternalError:
        return words(QT_TRANSLATE_NOOP("Labels", "Our own error"));
    case core::LateReason::Other:
        return words(QT_TRANSLATE_NOOP("Labels", "Something else"));
    }
    Q_UNREACHABLE();
}

QString label(core::ContactOutcome value) {
    switch (value) {
    case core::ContactOutcome::Reached:
        return words(QT_TRANSLATE_NOOP("Labels", "Reached"));
    case core::ContactOutcome::NoAnswer:
        return words(QT_TRANSLATE_NOOP("Labels", "No answer"));
    case core::ContactOutcome::VoiceMail:
        return words(QT_TRANSLATE_NOOP("Labels", "Voice mail"));
    case core::ContactOutcome::WrongNumber:
        return words(QT_TRANSLATE_NOOP("Labels", "Wrong number"));
    case core::ContactOutcome::Busy:
        return words(QT_TRANSLATE_NOOP("Labels", "Line busy"));
    case core::ContactOutcome::LeftWord:
        return words(QT_TRANSLATE_NOOP("Labels", "Left word"));
    }
    Q_UNREACHABLE();
}

QString iconName(core::Channel value) {
    switch (value) {
    case core::Channel::Phone:
        return QStringLiteral("phone");
    case core::Channel::Desk:
        return QStringLiteral("desk");
    case core::Channel::Mail:
    case core::Channel::Letter:
        return QStringLiteral("mail");
    case core::Channel::Whatsapp:
    case core::Channel::Sms:
        return QStringLiteral("chat");
    case core::Channel::Social:
        return QStringLiteral("social");
    case core::Channel::Web:
        return QStringLiteral("web");
    }
    Q_UNREACHABLE();
}

QString iconName(core::EventType value) {
    switch (value) {
    case core::EventType::Received:
        return QStringLiteral("folder");
    case core::EventType::Assigned:
    case core::EventType::Confirmed:
        return QStringLiteral("target");
    case core::EventType::Waiting:
        return QStringLiteral("pause");
    case core::EventType::Started:
    case core::EventType::Resumed:
        return QStringLiteral("play");
    case core::EventType::Escalated:
    case core::EventType::Accepted:
        return QStringLiteral("network");
    case core::EventType::Revealed:
        return QStringLiteral("eye");
    case core::EventType::Declined:
    case core::EventType::MemberAsked:
    case core::EventType::MemberAnswered:
        return QStringLiteral("network");
    case core::EventType::MessageReceived:
    case core::EventType::MessageDelivered:
        return QStringLiteral("mail");
    case core::EventType::Note:
        return QStringLiteral("note");
    case core::EventType::Contact:
        return QStringLiteral("phone");
    case core::EventType::Resolved:
    case core::EventType::Closed:
        return QStringLiteral("check");
    case core::EventType::Reopened:
    case core::EventType::Undone:
        return QStringLiteral("undo");
    case core::EventType::LateReason:
        return QStringLiteral("flag");
    case core::EventType::AgreementApplied:
    case core::EventType::Extended:
        return QStringLiteral("clock");
    case core::EventType::Merged:
        return QStringLiteral("merge");
    case core::EventType::Unmerged:
        return QStringLiteral("split");
    case core::EventType::Edited:
        return QStringLiteral("pencil");
    case core::EventType::Offer:
        return QStringLiteral("tag");
    case core::EventType::Promise:
        return QStringLiteral("flag");
    }
    Q_UNREACHABLE();
}

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat); }

} // namespace models
