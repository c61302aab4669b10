#include "messaging/mailreader.h"

#include "messaging/boundedmail.h"
#include "messaging/deliverystatus.h"
#include "messaging/htmlsanitizer.h"
#include "messaging/mailtree.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

constexpr qsizetype kMostSubject = 1000;
constexpr qsizetype kMostStatus = 256 * 1024;
constexpr qsizetype kFirstReferences = 1;
constexpr qsizetype kMostReferences = 50;

/// A name that is only a name: no folder, no control or direction mark.
QString fileNameOf(GMimeObject* object) {
    const char* name = GMIME_IS_PART(object) ? g_mime_part_get_filename(as<GMimePart>(object)) : nullptr;
    QString plain = lineOf(name);
    plain.replace(u'\\', u'/');
    plain = plain.section(u'/', -1).trimmed().left(200);
    return plain == u"." || plain == u".." ? QString() : plain;
}

class Reader {
public:
    Reader(GMimeMessage* message, QList<MailOddity> oddities, const MailLimits& limits)
        : m_message(message)
        , m_limits(limits) {
        m_mail.oddities = std::move(oddities);
    }

    IncomingMail read() {
        readHeaders();
        readMachineFacts();
        visitLeaves(m_message, [this](const MailLeaf& leaf) {
            take(leaf);
            return true;
        });
        finishText();
        if (m_report || m_mail.machine.isReport)
            m_mail.machine.isReport = true;
        m_mail.report = m_report;
        return std::move(m_mail);
    }

private:
    void note(MailOddity oddity) {
        if (!m_mail.oddities.contains(oddity))
            m_mail.oddities << oddity;
    }

    [[nodiscard]] GMimeObject* object() const { return as<GMimeObject>(m_message); }

    void readHeaders() {
        addPeople(m_mail.from, g_mime_message_get_from(m_message));
        addPeople(m_mail.replyTo, g_mime_message_get_reply_to(m_message));
        addPeople(m_mail.to, g_mime_message_get_to(m_message));
        addPeople(m_mail.cc, g_mime_message_get_cc(m_message));
        m_mail.subject = lineOf(g_mime_message_get_subject(m_message)).left(kMostSubject);
        m_mail.messageId = idsIn(headerOf(object(), "Message-ID")).value(0);
        m_mail.inReplyTo = idsIn(headerOf(object(), "In-Reply-To")).value(0);
        m_mail.references = idsIn(headerOf(object(), "References"));
        while (m_mail.references.size() > kMostReferences)
            m_mail.references.removeAt(kFirstReferences);
        if (GDateTime* date = g_mime_message_get_date(m_message))
            m_mail.date = core::Instant(g_date_time_to_unix(date) * 1000);
        if (g_mime_object_get_header(object(), "Return-Path"))
            m_mail.envelopeSender = idsIn(headerOf(object(), "Return-Path")).value(0);
        if (m_mail.from.isEmpty() && m_mail.subject.isEmpty() && m_mail.messageId.isEmpty())
            note(MailOddity::NoHeaders);
    }

    void addPeople(QList<MailAddress>& people, InternetAddressList* list, int depth = 0) {
        const int count = list ? internet_address_list_length(list) : 0;
        for (int i = 0; i < count; ++i) {
            if (m_addresses >= m_limits.addresses || depth > 3) {
                note(MailOddity::TooManyAddresses);
                return;
            }
            InternetAddress* each = internet_address_list_get_address(list, i);
            if (INTERNET_ADDRESS_IS_GROUP(each)) {
                addPeople(people, internet_address_group_get_members(as<InternetAddressGroup>(each)), depth + 1);
                continue;
            }
            ++m_addresses;
            const QString address = lineOf(internet_address_mailbox_get_addr(as<InternetAddressMailbox>(each)));
            people << MailAddress{lineOf(internet_address_get_name(each)).left(kMostSubject), address.left(320)};
        }
    }

    void readMachineFacts() {
        static const QRegularExpression word(u"^[A-Za-z-]+"_s);
        MachineFacts& facts = m_mail.machine;
        facts.autoSubmitted = word.match(headerOf(object(), "Auto-Submitted")).captured(0).toLower();
        if (facts.autoSubmitted.isEmpty() && g_mime_object_get_header(object(), "Auto-Submitted"))
            facts.autoSubmitted = u"unknown"_s;
        facts.precedence = headerOf(object(), "Precedence").toLower();
        facts.isSuppressed = g_mime_object_get_header(object(), "X-Auto-Response-Suppress") != nullptr;
        facts.isSpam = headerOf(object(), "X-Spam-Flag").trimmed().toLower() == u"yes";
        facts.isReport = typeOf(g_mime_message_get_mime_part(m_message)).startsWith(u"multipart/report"_s);
        GMimeHeaderList* headers = g_mime_object_get_header_list(object());
        const int count = g_mime_header_list_get_count(headers);
        for (int i = 0; i < count; ++i) {
            GMimeHeader* header = g_mime_header_list_get_header_at(headers, i);
            const QByteArray name = QByteArray(g_mime_header_get_name(header)).toLower();
            facts.isList = facts.isList || name.startsWith("list-");
            if (name == "x-loop" && facts.loopMarks.size() < 20)
                facts.loopMarks << lineOf(g_mime_header_get_value(header)).left(kMostSubject);
        }
    }

    void take(const MailLeaf& leaf) {
        const QString type = typeOf(leaf.object);
        if (type == u"message/delivery-status" && GMIME_IS_PART(leaf.object))
            takeStatus(bytesOf(as<GMimePart>(leaf.object), kMostStatus));
        if (GMIME_IS_MESSAGE_PART(leaf.object) && leaf.messageDepth == 0)
            if (GMimeMessage* inner = g_mime_message_part_get_message(as<GMimeMessagePart>(leaf.object)))
                m_returnedId = lineOf(g_mime_message_get_message_id(inner)).left(250);
        if (type == u"text/rfc822-headers" && GMIME_IS_PART(leaf.object))
            m_returnedId = messageIdIn(bytesOf(as<GMimePart>(leaf.object), kMostStatus));
        if (leaf.messageDepth == 0 && isBody(leaf.object, type))
            takeText(as<GMimePart>(leaf.object), type);
        else if (leaf.messageDepth == 0)
            addAttachment(leaf, type);
    }

    void takeStatus(const QByteArray& content) {
        if (!m_report)
            m_report.emplace();
        m_report->recipients << readDeliveryStatus(content);
    }

    [[nodiscard]] bool isBody(GMimeObject* part, const QString& type) const {
        const char* disposition = g_mime_object_get_disposition(part);
        const bool isText = type == u"text/plain" || type == u"text/html";
        const bool isFile = disposition && qstricmp(disposition, "attachment") == 0;
        return GMIME_IS_PART(part) && isText && !isFile;
    }

    void takeText(GMimePart* part, const QString& type) {
        QString text = messaging::textOf(part, 4 * m_limits.textLength);
        if (text.size() > m_limits.textLength) {
            text.truncate(m_limits.textLength);
            note(MailOddity::TooLarge);
        }
        if (type == u"text/html") {
            if (m_html.isEmpty())
                m_html = text;
            return;
        }
        text.remove(u'\r').remove(QChar::Null);
        if (m_mail.text.size() + text.size() > m_limits.textLength)
            note(MailOddity::TooLarge);
        else
            m_mail.text += (m_mail.text.isEmpty() ? QString() : u"\n"_s) + text;
    }

    void addAttachment(const MailLeaf& leaf, const QString& type) {
        IncomingPart part;
        part.index = leaf.index;
        part.type = type;
        part.name = fileNameOf(leaf.object);
        if (GMIME_IS_PART(leaf.object)) {
            part.size = sizeOf(as<GMimePart>(leaf.object));
            part.contentId = lineOf(g_mime_part_get_content_id(as<GMimePart>(leaf.object))).left(250);
        }
        const char* disposition = g_mime_object_get_disposition(leaf.object);
        part.isInline = disposition ? qstricmp(disposition, "inline") == 0 : !part.contentId.isEmpty();
        m_mail.attachments << part;
    }

    void finishText() {
        if (!m_html.isEmpty()) {
            m_mail.html = sanitizedHtml(m_html);
            if (m_mail.text.trimmed().isEmpty())
                m_mail.text = plainTextOf(m_html);
        }
        if (m_report)
            m_report->originalId = m_returnedId;
    }

    GMimeMessage* m_message;
    const MailLimits& m_limits;
    IncomingMail m_mail;
    int m_addresses = 0;
    QString m_html;
    QString m_returnedId;
    std::optional<DeliveryReport> m_report;
};

} // namespace

IncomingMail readMail(const QByteArray& raw, const MailLimits& limits) {
    startGMime();
    const BoundedMail mail = bounded(raw, limits);
    const ParsedMessage message(mail.bytes);
    if (message.get())
        return Reader(message.get(), mail.oddities, limits).read();
    IncomingMail unread;
    unread.oddities = mail.oddities;
    unread.oddities << MailOddity::NoHeaders;
    return unread;
}

std::optional<QByteArray> decodedPart(const QByteArray& raw, int index, const MailLimits& limits) {
    startGMime();
    const BoundedMail mail = bounded(raw, limits);
    const ParsedMessage message(mail.bytes);
    std::optional<QByteArray> content;
    if (!message.get())
        return content;
    visitLeaves(message.get(), [&](const MailLeaf& leaf) {
        if (leaf.index == index && GMIME_IS_PART(leaf.object))
            content = bytesOf(as<GMimePart>(leaf.object), limits.bytes);
        return leaf.index < index;
    });
    return content;
}

} // namespace messaging
