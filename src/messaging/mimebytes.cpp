#include "messaging/gmimepointer.h"
#include "messaging/message.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

constexpr auto kCharset = "utf-8";

QList<core::FieldError> errorsOf(const Message& message) {
    QList<core::FieldError> errors;
    const auto checkAddresses = [&](const QString& field, const QList<MailAddress>& addresses) {
        for (const MailAddress& each : addresses)
            if (!isMailAddress(each.address)) {
                errors << core::FieldError{field, u"address"_s};
                return;
            }
    };
    const auto checkIds = [&](const QString& field, const QStringList& ids) {
        for (const QString& each : ids)
            if (!isMessageId(each)) {
                errors << core::FieldError{field, u"messageid"_s};
                return;
            }
    };
    checkAddresses(u"from"_s, {message.from});
    checkAddresses(u"to"_s, message.to);
    checkAddresses(u"cc"_s, message.cc);
    if (message.to.isEmpty() && message.cc.isEmpty())
        errors << core::FieldError{u"to"_s, u"required"_s};
    checkIds(u"messageId"_s, {message.messageId});
    if (!message.inReplyTo.isEmpty())
        checkIds(u"inReplyTo"_s, {message.inReplyTo});
    checkIds(u"references"_s, message.references);
    return errors;
}

/// Line ends as GMime expects them, and nothing that no text holds.
QByteArray plainLines(QString text) {
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar::Null);
    return text.toUtf8();
}

/// Builds one message; its parts belong to it.
class MimeWriter {
public:
    explicit MimeWriter(const Message& message)
        : m_message(message)
        , m_mime(hold(g_mime_message_new(true))) {}

    QByteArray bytes() {
        addPeople(GMIME_ADDRESS_TYPE_FROM, {m_message.from});
        addPeople(GMIME_ADDRESS_TYPE_TO, m_message.to);
        addPeople(GMIME_ADDRESS_TYPE_CC, m_message.cc);
        g_mime_message_set_subject(m_mime.get(), onOneLine(m_message.subject).toUtf8().constData(), kCharset);
        GDateTime* date = g_date_time_new_from_unix_utc(m_message.date.msecs() / 1000);
        g_mime_message_set_date(m_mime.get(), date);
        g_date_time_unref(date);
        g_mime_message_set_message_id(m_mime.get(), m_message.messageId.toLatin1().constData());
        addThread();
        addAutomation();
        if (!m_message.language.isEmpty())
            setHeader("Content-Language", onOneLine(m_message.language));
        const auto body = withAttachments(textParts());
        g_mime_message_set_mime_part(m_mime.get(), body.get());
        g_mime_object_encode(as<GMimeObject>(m_mime.get()), GMIME_ENCODING_CONSTRAINT_7BIT);
        return written();
    }

private:
    using Part = GMimePointer<GMimeObject>;

    void addPeople(GMimeAddressType type, const QList<MailAddress>& people) {
        for (const MailAddress& each : people)
            g_mime_message_add_mailbox(m_mime.get(), type, onOneLine(each.name).toUtf8().constData(),
                                       each.address.toUtf8().constData());
    }

    void setHeader(const char* name, const QString& value) {
        g_mime_object_set_header(as<GMimeObject>(m_mime.get()), name, value.toUtf8().constData(), kCharset);
    }

    void addThread() {
        if (!m_message.inReplyTo.isEmpty())
            setHeader("In-Reply-To", u'<' + m_message.inReplyTo + u'>');
        if (!m_message.references.isEmpty())
            setHeader("References", u'<' + m_message.references.join(u"> <"_s) + u'>');
    }

    void addAutomation() {
        if (!m_message.loopMark.isEmpty())
            setHeader("X-Loop", onOneLine(m_message.loopMark));
        if (m_message.automation == Automation::None)
            return;
        const bool isReply = m_message.automation == Automation::Replied;
        setHeader("Auto-Submitted", isReply ? u"auto-replied"_s : u"auto-generated"_s);
        // Exchange and Outlook go by this one.
        setHeader("X-Auto-Response-Suppress", u"All"_s);
    }

    static Part textPart(const char* subtype, const QString& text) {
        GMimeTextPart* part = g_mime_text_part_new_with_subtype(subtype);
        g_mime_text_part_set_charset(part, kCharset);
        g_mime_text_part_set_text(part, plainLines(text).constData());
        return Part(as<GMimeObject>(part));
    }

    [[nodiscard]] Part textParts() const {
        Part text = textPart("plain", m_message.text);
        if (m_message.html.isEmpty())
            return text;
        GMimeMultipart* both = g_mime_multipart_new_with_subtype("alternative");
        g_mime_multipart_add(both, text.get());
        g_mime_multipart_add(both, textPart("html", m_message.html).get());
        return Part(as<GMimeObject>(both));
    }

    static Part attachmentPart(const Attachment& attachment) {
        // A message or multipart may not be in base64, in which alone any bytes stay as they are.
        static const QRegularExpression carried(u"^(?!message/|multipart/)([a-z0-9]+)/([a-z0-9.+_-]+)$"_s);
        const auto type = carried.match(attachment.type.section(u';', 0, 0).trimmed().toLower());
        GMimePart* part = type.hasMatch() ? g_mime_part_new_with_type(type.captured(1).toLatin1().constData(),
                                                                      type.captured(2).toLatin1().constData())
                                          : g_mime_part_new_with_type("application", "octet-stream");
        const auto stream = hold(g_mime_stream_mem_new_with_buffer(attachment.content.constData(),
                                                                   static_cast<size_t>(attachment.content.size())));
        const auto content = hold(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
        g_mime_part_set_content(part, content.get());
        g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
        g_mime_object_set_disposition(as<GMimeObject>(part), GMIME_DISPOSITION_ATTACHMENT);
        g_mime_part_set_filename(part, onOneLine(attachment.name).toUtf8().constData());
        return Part(as<GMimeObject>(part));
    }

    [[nodiscard]] Part withAttachments(Part text) const {
        if (m_message.attachments.isEmpty())
            return text;
        GMimeMultipart* mixed = g_mime_multipart_new_with_subtype("mixed");
        g_mime_multipart_add(mixed, text.get());
        for (const Attachment& each : m_message.attachments)
            g_mime_multipart_add(mixed, attachmentPart(each).get());
        return Part(as<GMimeObject>(mixed));
    }

    [[nodiscard]] QByteArray written() const {
        GMimeFormatOptions* format = g_mime_format_options_new();
        g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
        g_mime_format_options_set_param_encoding_method(format, GMIME_PARAM_ENCODING_METHOD_RFC2231);
        const auto stream = hold(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(as<GMimeObject>(m_mime.get()), format, stream.get());
        g_mime_format_options_free(format);
        const GByteArray* bytes = g_mime_stream_mem_get_byte_array(as<GMimeStreamMem>(stream.get()));
        return {reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len)};
    }

    const Message& m_message;
    GMimePointer<GMimeMessage> m_mime;
};

} // namespace

core::Result<QByteArray> mimeBytes(const Message& message) {
    const QList<core::FieldError> errors = errorsOf(message);
    if (!errors.isEmpty())
        return core::invalid(errors);
    startGMime();
    return MimeWriter(message).bytes();
}

} // namespace messaging
