#pragma once

#include "messaging/gmimepointer.h"
#include "messaging/incomingmail.h"
#include <functional>

/// Small readers of GMime's objects, shared by mailreader and its parts.
namespace messaging {

/// Text of GMime (UTF-8, may be null) on one line.
[[nodiscard]] QString lineOf(const char* text);

/// A header of this object, unfolded and decoded; empty when absent.
[[nodiscard]] QString headerOf(GMimeObject* object, const char* name);

/// "text/plain", lower case.
[[nodiscard]] QString typeOf(GMimeObject* object);

/// Content without its transfer encoding, its first `most` bytes.
[[nodiscard]] QByteArray bytesOf(GMimePart* part, qsizetype most);
/// How many bytes that are.
[[nodiscard]] qint64 sizeOf(GMimePart* part);
/// Content in the charset it names, or in a likely one; of its first `most` bytes.
[[nodiscard]] QString textOf(GMimePart* part, qsizetype most);

/// Message ids between angle brackets, without them.
[[nodiscard]] QStringList idsIn(const QString& field);

/// A message as GMime has it, over bytes that it does not copy: they must outlive it.
class ParsedMessage {
public:
    explicit ParsedMessage(const QByteArray& bytes);

    /// Null for what GMime can't read at all.
    [[nodiscard]] GMimeMessage* get() const { return m_message.get(); }

private:
    std::unique_ptr<GByteArray> m_array; ///< only points to the bytes
    GMimePointer<GMimeMessage> m_message;
};

/// Every leaf of the tree in its order, those of messages inside too; stops when `visit` returns false.
/// `depth` counts messages in messages.
struct MailLeaf {
    GMimeObject* object;
    int index;
    int messageDepth;
};
void visitLeaves(GMimeMessage* message, const std::function<bool(const MailLeaf&)>& visit);

} // namespace messaging
