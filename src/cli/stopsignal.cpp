#include "cli/stopsignal.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace cli {

namespace {

std::array<int, 2> s_ends{-1, -1};
volatile std::sig_atomic_t s_hasCome = 0;

/// Only what a signal handler may do: a flag, and a byte that wakes the event loop.
extern "C" void onSignal(int) {
    s_hasCome = 1;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(s_ends[0], &byte, 1);
}

void setHandler(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace

StopSignal::StopSignal(QObject* parent)
    : QObject(parent) {
    s_hasCome = 0;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, s_ends.data()) == 0) {
        m_notifier = new QSocketNotifier(s_ends[1], QSocketNotifier::Read, this);
        connect(m_notifier, &QSocketNotifier::activated, this, [this] {
            m_notifier->setEnabled(false);
            emit came();
        });
    }
    setHandler(onSignal);
}

StopSignal::~StopSignal() {
    setHandler(SIG_DFL);
    for (int& end : s_ends)
        ::close(std::exchange(end, -1));
}

bool StopSignal::hasCome() const { return s_hasCome != 0; }

} // namespace cli
