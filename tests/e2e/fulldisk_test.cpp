#include "e2e/ctl.h"

#include <QFileInfo>
#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using e2e::Answer;
using e2e::Ctl;
using e2e::Place;

namespace {

/// A file system of a few megabytes on a folder, seen only by processes that enter() it; gone with the object.
class SmallDisk {
public:
    SmallDisk(const QString& folder, int megabytes) {
        const QString mount =
            u"mount -t tmpfs -o size=%1m,mode=0777 none '%2' && echo ready && exec cat"_s.arg(megabytes).arg(folder);
        QStringList arguments{u"--mount"_s};
        if (::geteuid() != 0)
            arguments << u"--user"_s << u"--map-root-user"_s;
        m_holder.start(u"unshare"_s, arguments + QStringList{u"sh"_s, u"-c"_s, mount});
        m_holder.waitForReadyRead();
        m_isThere = m_holder.readLine() == "ready\n";
        if (m_isThere) {
            m_user = open("user");
            m_mounts = open("mnt");
        }
    }
    ~SmallDisk() {
        for (const int handle : {m_user, m_mounts})
            if (handle >= 0)
                ::close(handle);
        m_holder.closeWriteChannel();
        m_holder.waitForFinished();
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    /// False where nobody may mount anything.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString whyNot() { return QString::fromUtf8(m_holder.readAllStandardError()).trimmed(); }
    /// What a child does before its program.
    [[nodiscard]] std::function<void()> enter() const {
        return [user = m_user, mounts = m_mounts] {
            if (::geteuid() != 0)
                ::setns(user, CLONE_NEWUSER);
            if (::setns(mounts, CLONE_NEWNS) != 0)
                ::_exit(99);
        };
    }
    /// Runs a command inside.
    void run(const QString& program, const QStringList& arguments) const {
        QProcess process;
        process.setChildProcessModifier(enter());
        process.start(program, arguments);
        REQUIRE(process.waitForFinished());
        REQUIRE(process.exitCode() == 0);
    }

private:
    [[nodiscard]] int open(const char* kind) const {
        const QByteArray path = "/proc/" + QByteArray::number(m_holder.processId()) + "/ns/" + kind;
        return ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    }

    QProcess m_holder;
    bool m_isThere = false;
    int m_user = -1;
    int m_mounts = -1;
};

QByteArray longCalls(int count) {
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += e2e::callLine(u"full-%1"_s.arg(i), i, u"Una historia larga. "_s.repeated(2000));
    return lines;
}

QStringList numbersOf(const Answer& answer) {
    QStringList numbers;
    for (const QJsonObject& each : answer.objects())
        if (each.contains(u"number"_s))
            numbers << each[u"number"].toString();
    return numbers;
}

/// What was acknowledged before the failure keeps its number, and the rest follows, once.
void checkGoesOn(const Ctl& ctl, const QByteArray& lines, const QStringList& acknowledged) {
    const Answer again = ctl.run({u"case"_s, u"log"_s}, lines);
    CHECK(again.exit == 0);
    const QList<QJsonObject> receipts = again.objects();
    REQUIRE(receipts.size() == lines.count('\n'));
    for (qsizetype i = 0; i < receipts.size(); ++i)
        CHECK(receipts[i][u"repeat"].toBool() == (i < acknowledged.size()));
    CHECK(numbersOf(again).mid(0, acknowledged.size()) == acknowledged);
    CHECK(ctl.cases(u"text:zumbido"_s).size() == receipts.size());
    CHECK(ctl.run({u"store"_s, u"verify"_s, u"--deep"_s}).exit == 0);
}

/// Writing more than so many bytes beyond the store's present size fails with an error that is no full disk.
std::function<void()> failingDisk(const QString& path, qint64 room) {
    const rlim_t most = static_cast<rlim_t>(QFileInfo(path).size() + room);
    return [most] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{most, most};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
}

} // namespace

TEST_CASE("a full disk stops the work with words, takes nothing back, and is over when there is space") {
    const Place place(store::Engine::Sqlite);
    SmallDisk disk(place.folder(), 8);
    if (!disk.isThere()) {
        WARN("SKIPPED: no small disk can be mounted here: " << disk.whyNot().toStdString());
        return;
    }
    const Ctl ctl(place.uri().path, disk.enter());
    ctl.create();
    const QString filler = place.path(u"filler"_s);
    disk.run(u"fallocate"_s, {u"-l"_s, u"5M"_s, filler});
    const QByteArray lines = longCalls(30);

    const Answer full = ctl.run({u"case"_s, u"log"_s}, lines);
    INFO(full.err.toStdString());
    CHECK(full.exit == 4);
    const QStringList acknowledged = numbersOf(full);
    REQUIRE(acknowledged.size() > 2);
    REQUIRE(acknowledged.size() < 30);
    CHECK(full.objects().last()[u"error"].toString() == u"store.disk_full");
    CHECK(full.objects().last()[u"line"].toInt() == acknowledged.size() + 1);

    disk.run(u"sh"_s, {u"-c"_s, u"cat /dev/zero >> '%1' || true"_s.arg(filler)});
    const QByteArray more = longCalls(31).split('\n')[30] + '\n';
    const QString sentence = e2e::refusal(ctl, 3, u"store.disk_full"_s, {u"case"_s, u"log"_s}, more);
    CHECK(sentence.contains(u"The disk is full"));
    CHECK(sentence.contains(u"Free some space"));
    CHECK(ctl.cases(u"text:zumbido"_s).size() == acknowledged.size());

    disk.run(u"rm"_s, {filler});
    checkGoesOn(ctl, lines, acknowledged);
}

TEST_CASE("a disk that fails stops the work with words and takes nothing back") {
    const Place place(store::Engine::Sqlite);
    const Ctl sound(place.uri().path);
    sound.create();
    const Ctl ctl(place.uri().path, failingDisk(place.uri().path, 300'000));
    const QByteArray lines = longCalls(30);

    const Answer failed = ctl.run({u"case"_s, u"log"_s}, lines);
    INFO(failed.err.toStdString());
    CHECK(failed.exit == 4);
    const QStringList acknowledged = numbersOf(failed);
    REQUIRE_FALSE(acknowledged.isEmpty());
    CHECK(failed.objects().last()[u"error"].toString() == u"store.io");

    const QByteArray more = longCalls(31).split('\n')[30] + '\n';
    const Ctl worse(place.uri().path, failingDisk(place.uri().path, 0));
    const QString sentence = e2e::refusal(worse, 3, u"store.io"_s, {u"case"_s, u"log"_s}, more);
    CHECK(sentence.contains(u"Check the disk"));
    CHECK(sound.cases(u"text:zumbido"_s).size() == acknowledged.size());
    checkGoesOn(sound, lines, acknowledged);
}
