#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace cli {

/// Turns SIGTERM and SIGINT into a Qt signal, so that work under way ends at a safe place. One at a time exists.
class StopSignal : public QObject {
    Q_OBJECT

public:
    explicit StopSignal(QObject* parent = nullptr);
    ~StopSignal() override;

    /// True from the first signal on, also while no event loop runs.
    [[nodiscard]] bool hasCome() const;

signals:
    void came();

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace cli
