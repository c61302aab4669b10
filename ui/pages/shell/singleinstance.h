#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace pages {

/// One window a person and store: a second start hands its arguments to the first and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `subject` tells instances apart (the store's address).
    explicit SingleInstance(const QString& subject, QObject* parent = nullptr);

    /// True when another instance took the arguments.
    [[nodiscard]] bool handOver(const QStringList& arguments);
    void listen();

signals:
    void argumentsReceived(const QStringList& arguments);

private:
    void receive();
    QString m_name;
    QLocalServer m_server;
};

} // namespace pages
