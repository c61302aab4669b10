#include "app/wordingsentences.h"

#include "app/wordingtable.h"

namespace app {

namespace {

/// Channels that are set up and tested, and where their passwords are.
constexpr Sentence kChannelRules[] = {
    {"channel.changed", QT_TRANSLATE_NOOP("Wording", "Somebody else changed this channel after you began. Nothing was "
                                                     "saved. Look at what they set, or save yours over it.")},
    {"channel.password_missing",
     QT_TRANSLATE_NOOP("Wording", "No password is kept on this computer. Type it and save, or: reparoctl channel "
                                  "password %1")},
    {"channel.folder",
     QT_TRANSLATE_NOOP("Wording", "The folder %1 can't be written, so messages wait. Check its rights "
                                  "and the free space of the disk.")},
    {"channel.name", QT_TRANSLATE_NOOP("Wording", "No server has the name “%1”. Check how it is written, and whether "
                                                  "this computer is on the network.")},
    {"channel.name_timeout", QT_TRANSLATE_NOOP("Wording", "Nobody could say in time where “%1” is. Check whether this "
                                                          "computer is on the network, then test again.")},
    {"channel.closed",
     QT_TRANSLATE_NOOP("Wording", "Nothing listens at %1. Check the port, and whether the server runs.")},
    {"channel.connect_timeout",
     QT_TRANSLATE_NOOP("Wording", "%1 doesn't answer. A firewall may stand between, or the port is another one.")},
    {"channel.silent_starttls",
     QT_TRANSLATE_NOOP("Wording", "The server is there and says nothing. If its port expects TLS from the first byte "
                                  "(465, 993), choose TLS; else it is too slow: test again later.")},
    {"channel.silent",
     QT_TRANSLATE_NOOP("Wording", "The server is there and takes too long to answer. Check the port; else test again "
                                  "later.")},
    {"channel.no_starttls",
     QT_TRANSLATE_NOOP("Wording",
                       "The server offers no encryption on this port, so nothing was said to it. Use its port "
                       "for sending or reading (587, 143), or TLS with 465 or 993.")},
    {"channel.no_tls", QT_TRANSLATE_NOOP("Wording", "This port doesn't begin with TLS, so nothing was said to it. With "
                                                    "587 or 143 choose STARTTLS.")},
    {"channel.certificate_authority",
     QT_TRANSLATE_NOOP("Wording",
                       "The certificate comes from an authority that this computer doesn't know, so nothing "
                       "was said to the server. Ask who runs it for the file of its authority (PEM) and name "
                       "it in “Authority file”.")},
    {"channel.certificate_other_authority",
     QT_TRANSLATE_NOOP("Wording", "The certificate doesn't come from the authority in %1, so nothing was said to the "
                                  "server. Name the right file, or none to trust the authorities of this computer.")},
    {"channel.certificate_self_signed",
     QT_TRANSLATE_NOOP("Wording", "The server vouches for itself (self-signed certificate), so nothing was said to it. "
                                  "If it is yours, name its certificate in “Authority file”.")},
    {"channel.certificate_expired",
     QT_TRANSLATE_NOOP("Wording", "The certificate has expired, so nothing was said to the server. Who runs it has to "
                                  "renew it. If this surprises them, check the date of this computer.")},
    {"channel.certificate_not_yet", QT_TRANSLATE_NOOP("Wording", "The certificate is not valid yet. Check the date of "
                                                                 "this computer.")},
    {"channel.certificate_host",
     QT_TRANSLATE_NOOP("Wording",
                       "The certificate is that of another name than “%1”, so nothing was said to the server. "
                       "Write the name that its certificate has.")},
    {"channel.certificate",
     QT_TRANSLATE_NOOP("Wording", "The certificate can't be verified, so nothing was said to the server.")},
    {"channel.authority_file",
     QT_TRANSLATE_NOOP("Wording", "The authority file %1 can't be read, or holds no certificate in PEM form.")},
    {"channel.credentials",
     QT_TRANSLATE_NOOP("Wording",
                       "The server refuses user “%1” or the password. Type both again; some providers want a "
                       "password made for programs.")},
    {"channel.no_sign_in",
     QT_TRANSLATE_NOOP("Wording", "The server asks nobody to sign in on this port. Use its port for sending (587 or "
                                  "465), or leave the user empty if it knows this computer.")},
    {"channel.sender",
     QT_TRANSLATE_NOOP("Wording", "The server takes no mail from “%1” by this user. Use the user's own "
                                  "address, or have it allowed there.")},
    {"channel.no_mailbox",
     QT_TRANSLATE_NOOP("Wording", "There is no mailbox “%1”. Write it as the server does; the usual one is INBOX.")},
    {"channel.no_gateway",
     QT_TRANSLATE_NOOP("Wording", "Something answers there, and not as a gateway at “%1”. Kannel's "
                                  "path is usually /cgi-bin/sendsms.")},
    {"channel.gateway_error", QT_TRANSLATE_NOOP("Wording", "The gateway has trouble of its own. Look into its log.")},
    {"channel.gateway_credentials",
     QT_TRANSLATE_NOOP("Wording", "The gateway refuses user “%1” or the password, or doesn't allow this computer "
                                  "(sendsms-user in Kannel's file).")},
    {"channel.door_key",
     QT_TRANSLATE_NOOP("Wording", "The key has to be 16 letters and digits or more. Make a new one.")},
    {"channel.door_needs_key",
     QT_TRANSLATE_NOOP("Wording", "A gateway on another computer needs a key. Make one, and put it before /receipt.")},
    {"channel.receipts_missing",
     QT_TRANSLATE_NOOP("Wording",
                       "The gateway isn't told where to report, so nobody learns whether a text message is on "
                       "the phone. Write our address, such as http://127.0.0.1:8410/receipt.")},
    {"channel.receipts_path",
     QT_TRANSLATE_NOOP("Wording", "The address for reports has to end in /receipt right after the port.")},
    {"channel.receipts_key",
     QT_TRANSLATE_NOOP("Wording", "The address for reports doesn't have the key: after the port "
                                  "it has to read /KEY/receipt.")},
    {"channel.door_closed", QT_TRANSLATE_NOOP("Wording", "Nobody listens there. Start the agent on that computer: "
                                                         "reparoctl agent --listen %1")},
    {"channel.door_other", QT_TRANSLATE_NOOP("Wording", "Something else answers at %1, or an agent with another key. "
                                                        "Start the agent again after the key was changed.")},
    {"channel.recipient", QT_TRANSLATE_NOOP("Wording", "The message to %1 was refused. Check the address.")},
    {"channel.uncertain", QT_TRANSLATE_NOOP("Wording", "The answer never came: the message may have arrived.")},
    {"channel.customer", QT_TRANSLATE_NOOP("Wording", "%1 belongs to a customer. Tests go to nobody but ourselves: "
                                                      "take your own address.")},
    {"channel.stopped", QT_TRANSLATE_NOOP("Wording", "The test was stopped.")},
    {"channel.unfit", QT_TRANSLATE_NOOP("Wording", "These settings can't work. Fill in what is missing.")},
    {"channel.cut", QT_TRANSLATE_NOOP("Wording", "The server broke the connection. Test again; if it goes on, ask who "
                                                 "runs it.")},
    {"channel.refused", QT_TRANSLATE_NOOP("Wording", "The server refuses. Its own words say why.")},
    {"secrets.unreadable",
     QT_TRANSLATE_NOOP("Wording", "The passwords in %1 can't be read any more. Delete the file and set them again.")},
    {"keyring.absent",
     QT_TRANSLATE_NOOP("Wording",
                       "The password is in the keyring, which can't be reached from here. Keep it again, in a "
                       "file: reparoctl channel password NAME --in file")},
    {"keyring.unusable",
     QT_TRANSLATE_NOOP("Wording", "The keyring of this computer can't be used now: it is locked, or "
                                  "none runs. Unlock it, then try again. (%1)")},
    {"keyring.silent", QT_TRANSLATE_NOOP("Wording", "The keyring of this computer doesn't answer. Unlock it, then try "
                                                    "again.")},
    {"keyring.no_entry",
     QT_TRANSLATE_NOOP("Wording", "The keyring doesn't give the password that was kept in it. Unlock "
                                  "it, or keep the password again.")},
    {"keyring.refused", QT_TRANSLATE_NOOP("Wording", "The keyring refuses. Allow Reparo to use it. (%1)")},
};

} // namespace

const char* sentenceOfChannels(QStringView rule) { return findSentence(kChannelRules, rule); }

} // namespace app
