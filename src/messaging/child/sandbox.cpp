#include "messaging/child/sandbox.h"

#include "messaging/mailframe.h"
#include <cerrno>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace messaging {

namespace {

// AddressSanitizer reserves terabytes of addresses.
#ifdef __SANITIZE_ADDRESS__
constexpr bool kIsAddressLimited = false;
#else
constexpr bool kIsAddressLimited = true;
#endif

bool limit(__rlimit_resource_t resource, rlim_t most) {
    const rlimit both{most, most};
    return setrlimit(resource, &both) == 0;
}

bool limitResources() {
    const bool isLimited = limit(RLIMIT_CPU, kMailProcessorSeconds) && limit(RLIMIT_CORE, 0) &&
                           limit(RLIMIT_FSIZE, 0) &&
                           (!kIsAddressLimited || limit(RLIMIT_AS, static_cast<rlim_t>(kMailAddressSpace)));
    return isLimited && prctl(PR_SET_DUMPABLE, 0) == 0;
}

/// Any other call fails with EPERM, which libraries take for a missing file.
bool limitSystemCalls() {
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    bool isGood = true;
    for (const int call : {SCMP_SYS(read),          SCMP_SYS(write),        SCMP_SYS(writev),
                           SCMP_SYS(close),         SCMP_SYS(lseek),        SCMP_SYS(fstat),
                           SCMP_SYS(brk),           SCMP_SYS(mmap),         SCMP_SYS(munmap),
                           SCMP_SYS(mremap),        SCMP_SYS(mprotect),     SCMP_SYS(madvise),
                           SCMP_SYS(futex),         SCMP_SYS(sched_yield),  SCMP_SYS(getrandom),
                           SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday), SCMP_SYS(time),
                           SCMP_SYS(rt_sigreturn),  SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask),
                           SCMP_SYS(sigaltstack),   SCMP_SYS(getpid),       SCMP_SYS(gettid),
                           SCMP_SYS(exit),          SCMP_SYS(exit_group),   SCMP_SYS(restart_syscall)})
        isGood = isGood && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
    // abort() signals this process; no other may be.
    const auto itself = SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid()));
    isGood = isGood && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, itself) == 0;
    isGood = isGood && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isGood;
}

} // namespace

bool enterSandbox() { return limitResources() && limitSystemCalls(); }

} // namespace messaging
