#pragma once

#include <QList>
#include <QString>

namespace messaging {

/// Somebody's mailbox, with the name that is shown beside it.
struct MailAddress {
    QString name;
    QString address; ///< "ana@example.org"; may hold letters beyond ASCII (RFC 6531)

    bool operator==(const MailAddress&) const = default;
};

/// Whether mail may be addressed to it: a dot-atom, an @ and a domain name, within the lengths of RFC 5321 §4.5.3.
/// Stricter than the RFC where only tricks live: no quoted local part, no address literal, no comment, no white space
/// and no control character, so that it can stand in an SMTP command as it is.
[[nodiscard]] bool isMailAddress(QStringView text);

/// "example.org" of "ana@example.org", lower case; empty when there is none.
[[nodiscard]] QString domainOf(const QString& address);

/// Whether two addresses are the same mailbox to us: without regard to case, as every mail system in use does.
[[nodiscard]] bool isSameMailbox(const QString& one, const QString& other);

/// `text` on one line: control characters (line ends among them) and what turns the writing direction become blanks.
[[nodiscard]] QString onOneLine(const QString& text);

} // namespace messaging
