#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

/// A mail made to be hard to read.
struct OddMail {
    QString name;
    QByteArray bytes;
};

/// What is known to bring mail readers down: depth, parts, headers, addresses, parameters, sizes.
[[nodiscard]] QList<OddMail> mailBombs();

/// Well-formed mails of many kinds, which oddMail() damages.
[[nodiscard]] QList<QByteArray> soundMails();

/// One mail damaged by chance: cut, doubled, bytes changed, line ends mixed, charsets and encodings swapped.
[[nodiscard]] OddMail oddMail(QRandomGenerator& random);
