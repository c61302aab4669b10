#include "messaging/mailtree.h"

#include "messaging/charset.h"
#include "messaging/mailreader.h"

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

QByteArray written(GMimeStream* stream) {
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(as<GMimeStreamMem>(stream));
    return {reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

/// What bytes of this charset say, without those that are none of its characters.
QString convertedLoosely(const QByteArray& bytes, const QByteArray& charset) {
    const auto filter = hold(g_mime_filter_charset_new(charset.constData(), "utf-8"));
    const auto target = hold(g_mime_stream_mem_new());
    const auto stream = hold(g_mime_stream_filter_new(target.get()));
    if (filter)
        g_mime_stream_filter_add(as<GMimeStreamFilter>(stream.get()), filter.get());
    g_mime_stream_write(stream.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
    g_mime_stream_flush(stream.get());
    return QString::fromUtf8(written(target.get()));
}

/// By iconv, for the charsets that charset.h leaves to it; nothing for one that nobody knows.
std::optional<QString> converted(const QByteArray& bytes, const QByteArray& charset) {
    gsize length = 0;
    GError* error = nullptr;
    gchar* text = g_convert(bytes.constData(), bytes.size(), "UTF-8", charset.constData(), nullptr, &length, &error);
    if (text) {
        const QString good = QString::fromUtf8(text, static_cast<qsizetype>(length));
        g_free(text);
        return good;
    }
    const bool isKnown =
        error->code == G_CONVERT_ERROR_ILLEGAL_SEQUENCE || error->code == G_CONVERT_ERROR_PARTIAL_INPUT;
    g_error_free(error);
    return isKnown ? std::optional(convertedLoosely(bytes, charset)) : std::nullopt;
}

class Walk {
public:
    explicit Walk(const std::function<bool(const MailLeaf&)>& visit)
        : m_visit(visit) {}

    // As deep as bounded() lets a mail be.
    void into(GMimeObject* object, int messageDepth) {
        if (!object || m_isOver)
            return;
        if (GMIME_IS_MULTIPART(object)) {
            auto* multipart = as<GMimeMultipart>(object);
            const int count = g_mime_multipart_get_count(multipart);
            for (int i = 0; i < count && !m_isOver; ++i)
                into(g_mime_multipart_get_part(multipart, i), messageDepth);
            return;
        }
        m_isOver = !m_visit({object, m_index++, messageDepth});
        if (GMIME_IS_MESSAGE_PART(object))
            if (GMimeMessage* inner = g_mime_message_part_get_message(as<GMimeMessagePart>(object)))
                into(g_mime_message_get_mime_part(inner), messageDepth + 1);
    }

private:
    const std::function<bool(const MailLeaf&)>& m_visit;
    int m_index = 0;
    bool m_isOver = false;
};

} // namespace

QString lineOf(const char* text) { return onOneLine(QString::fromUtf8(text)).simplified(); }

QString headerOf(GMimeObject* object, const char* name) { return lineOf(g_mime_object_get_header(object, name)); }

QString typeOf(GMimeObject* object) {
    GMimeContentType* type = g_mime_object_get_content_type(object);
    if (!type)
        return u"text/plain"_s;
    return (lineOf(g_mime_content_type_get_media_type(type)) + u'/' +
            lineOf(g_mime_content_type_get_media_subtype(type)))
        .toLower();
}

QByteArray bytesOf(GMimePart* part, qsizetype most) {
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    GMimeStream* source = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
    if (!source)
        return {};
    g_mime_stream_reset(source);
    const auto stream = hold(g_mime_stream_filter_new(source));
    const auto filter = hold(g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(content), false));
    g_mime_stream_filter_add(as<GMimeStreamFilter>(stream.get()), filter.get());
    QByteArray bytes;
    char buffer[16384];
    ssize_t count = 0;
    while (bytes.size() < most && (count = g_mime_stream_read(stream.get(), buffer, sizeof buffer)) > 0)
        bytes.append(buffer, std::min<qsizetype>(count, most - bytes.size()));
    return bytes;
}

qint64 sizeOf(GMimePart* part) {
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return 0;
    const auto stream = hold(g_mime_stream_null_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return g_mime_stream_length(stream.get());
}

QString textOf(GMimePart* part, qsizetype most) {
    const QByteArray bytes = bytesOf(part, most);
    const QByteArray charset = g_mime_object_get_content_type_parameter(as<GMimeObject>(part), "charset");
    if (charset.isEmpty() || isPlainCharset(charset))
        return decoded(bytes, charset);
    const auto text = converted(bytes, charset);
    return text ? *text : decoded(bytes);
}

QStringList idsIn(const QString& field) {
    QStringList ids;
    for (qsizetype at = 0; (at = field.indexOf(u'<', at)) >= 0;) {
        const qsizetype end = field.indexOf(u'>', at);
        if (end < 0)
            break;
        const QString id = field.mid(at + 1, end - at - 1).remove(u' ');
        if (!id.isEmpty() && id.size() <= 250)
            ids << id;
        at = end;
    }
    return ids;
}

ParsedMessage::ParsedMessage(const QByteArray& bytes)
    : m_array(new GByteArray{reinterpret_cast<guint8*>(const_cast<char*>(bytes.constData())),
                             static_cast<guint>(bytes.size())}) {
    const auto stream = hold(g_mime_stream_mem_new_with_byte_array(m_array.get()));
    g_mime_stream_mem_set_owner(as<GMimeStreamMem>(stream.get()), false);
    const auto parser = hold(g_mime_parser_new_with_stream(stream.get()));
    GMimeParserOptions* options = g_mime_parser_options_new();
    const char* charsets[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    m_message.reset(g_mime_parser_construct_message(parser.get(), options));
    g_mime_parser_options_free(options);
}

void visitLeaves(GMimeMessage* message, const std::function<bool(const MailLeaf&)>& visit) {
    Walk(visit).into(g_mime_message_get_mime_part(message), 0);
}

void warmUpMailReader() {
    startGMime();
    // Open converters keep their tables loaded.
    for (const char* charset :
         {"iso-8859-2",   "iso-8859-3",   "iso-8859-4",   "iso-8859-5",   "iso-8859-6",   "iso-8859-7",
          "iso-8859-8",   "iso-8859-9",   "iso-8859-10",  "iso-8859-13",  "iso-8859-14",  "iso-8859-15",
          "iso-8859-16",  "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254",
          "windows-1255", "windows-1256", "windows-1257", "windows-1258", "koi8-r",       "koi8-u",
          "gb2312",       "gbk",          "gb18030",      "big5",         "iso-2022-jp",  "shift_jis",
          "euc-jp",       "euc-kr",       "utf-7",        "macintosh",    "ibm850",       "iso-8859-1",
          "us-ascii",     "utf-16",       "utf-32"}) {
        static_cast<void>(g_iconv_open("utf-8", charset));
        static_cast<void>(g_iconv_open(charset, "utf-8"));
    }
    static_cast<void>(readMail("Subject: =?iso-8859-1?q?=F1?=\r\n\r\n\xf1"));
}

} // namespace messaging
