#include "app/passwordhash.h"

#include <QRegularExpression>
#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The bytes that are hashed; typed accents are the same bytes on every keyboard, and are wiped after use.
class Secret {
public:
    explicit Secret(const QString& password)
        : m_bytes(password.normalized(QString::NormalizationForm_C).toUtf8()) {}
    ~Secret() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    [[nodiscard]] const char* data() const { return m_bytes.constData(); }
    [[nodiscard]] unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

void startSodium() {
    if (sodium_init() < 0)
        qFatal("no source of random numbers on this machine");
}

} // namespace

QString hashPassword(const QString& password, const PasswordCost& cost) {
    startSodium();
    const Secret secret(password);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), secret.data(), secret.size(), cost.passes, cost.memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return QString::fromLatin1(hash.data());
}

bool isPassword(const QString& password, const QString& hash) {
    startSodium();
    const Secret secret(password);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.data(), secret.size()) == 0;
}

void spendPasswordCheck(const QString& password, const PasswordCost& cost) {
    [[maybe_unused]] const QString spent = hashPassword(password, cost);
}

bool isCheaperThan(const QString& hash, const PasswordCost& cost) {
    static const QRegularExpression parameters(u"\\$m=(\\d+),t=(\\d+),"_s);
    const auto match = parameters.match(hash);
    return match.captured(1).toULongLong() * 1024 < cost.memory || match.captured(2).toULongLong() < cost.passes;
}

} // namespace app
