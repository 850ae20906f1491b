// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before everything else (LD_PRELOAD) into a program under test. Ends it with SIGKILL at an exact place, fills its disk,
// moves its clock, and hurries it:
//   SABOTEUR_KILL=PLACE:N     at the N-th time it comes to the place:
//       answer  right after something was read from a socket
//       send    right after something was written to a socket
//       commit  halfway through writing to a file at an offset: inside a commit of the store
//       sync    before a file is synchronised
//   SABOTEUR_AFTER=FILE       nothing is counted towards the N-th time before this file is there.
//   SABOTEUR_FULL=FILE        while this file is there the disk is full: nothing is written to a file at an offset.
//   SABOTEUR_CLOCK=FILE       the file's eight bytes, a number of seconds, are added to the time of day, whenever it is asked.
//   SABOTEUR_HASTE=N          the clock that never goes back runs N times as fast, and so do all waits that go by it: what
//                             takes a minute takes a second. The time of day stays true.
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

template <typename Function>
Function original(Function, const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Whether a file is there whose name the environment gives.
bool isThere(const char *path)
{
    return path && access(path, F_OK) == 0;
}

void come(const char *place)
{
    static const char *const after = std::getenv("SABOTEUR_AFTER");
    if (after && !isThere(after))
        return;
    static const char *const wanted = std::getenv("SABOTEUR_KILL");
    static const size_t length = wanted ? std::strcspn(wanted, ":") : 0;
    static std::atomic<long> left {wanted && wanted[length] ? std::atol(wanted + length + 1) : 0};
    if (length > 0 && std::strlen(place) == length && std::strncmp(place, wanted, length) == 0 && --left == 0)
        kill(getpid(), SIGKILL);
}

bool willKillIn(const char *place)
{
    static const char *const wanted = std::getenv("SABOTEUR_KILL");
    return wanted && std::strncmp(place, wanted, std::strlen(place)) == 0;
}

bool isSocket(int fd)
{
    struct stat facts = {};
    return fstat(fd, &facts) == 0 && S_ISSOCK(facts.st_mode);
}

std::int64_t shift()
{
    static const volatile std::int64_t *const seconds = [] {
        const char *path = std::getenv("SABOTEUR_CLOCK");
        const int fd = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
        void *memory = fd < 0 ? MAP_FAILED : mmap(nullptr, sizeof(std::int64_t), PROT_READ, MAP_SHARED, fd, 0);
        return memory == MAP_FAILED ? nullptr : static_cast<const volatile std::int64_t *>(memory);
    }();
    return seconds ? *seconds : 0;
}

constexpr std::int64_t nanos = 1'000'000'000;

std::int64_t haste()
{
    static const char *const wanted = std::getenv("SABOTEUR_HASTE");
    static const std::int64_t times = wanted ? std::atol(wanted) : 1;
    return times;
}

std::int64_t inNanos(const struct timespec &time)
{
    return time.tv_sec * nanos + time.tv_nsec;
}

struct timespec fromNanos(std::int64_t all)
{
    return {all / nanos, all % nanos};
}

/// The moment from which on time runs faster.
std::int64_t hasteBegan()
{
    static const std::int64_t began = [] {
        struct timespec now = {};
        original(&clock_gettime, "clock_gettime")(CLOCK_MONOTONIC, &now);
        return inNanos(now);
    }();
    return began;
}

ssize_t pwriteSome(ssize_t (*whole)(int, const void *, size_t, off64_t), int fd, const void *bytes, size_t count, off64_t offset)
{
    static const char *const full = std::getenv("SABOTEUR_FULL");
    if (isThere(full)) {
        errno = ENOSPC;
        return -1;
    }
    if (willKillIn("commit")) {
        if (whole(fd, bytes, count / 2, offset) < 0)
            return -1;
        come("commit");
    }
    return whole(fd, bytes, count, offset);
}

} // namespace

extern "C" {

ssize_t read(int fd, void *bytes, size_t count)
{
    static const auto real = original(&read, "read");
    const ssize_t got = real(fd, bytes, count);
    if (got > 0 && willKillIn("answer") && isSocket(fd))
        come("answer");
    return got;
}

ssize_t write(int fd, const void *bytes, size_t count)
{
    static const auto real = original(&write, "write");
    const ssize_t written = real(fd, bytes, count);
    if (written > 0 && willKillIn("send") && isSocket(fd))
        come("send");
    return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset)
{
    static const auto real = original(&pwrite64, "pwrite64");
    return pwriteSome(real, fd, bytes, count, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset)
{
    static const auto real = original(&pwrite64, "pwrite64");
    return pwriteSome(real, fd, bytes, count, offset);
}

int fdatasync(int fd)
{
    static const auto real = original(&fdatasync, "fdatasync");
    come("sync");
    return real(fd);
}

int clock_gettime(clockid_t clock, struct timespec *time) noexcept
{
    static const auto real = original(&clock_gettime, "clock_gettime");
    const int done = real(clock, time);
    if (done == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += shift();
    if (done == 0 && clock == CLOCK_MONOTONIC && haste() > 1)
        *time = fromNanos(hasteBegan() + (inNanos(*time) - hasteBegan()) * haste());
    return done;
}

int poll(struct pollfd *fds, nfds_t count, int timeout)
{
    static const auto real = original(&poll, "poll");
    return real(fds, count, timeout > 0 ? int((timeout + haste() - 1) / haste()) : timeout);
}

int ppoll(struct pollfd *fds, nfds_t count, const struct timespec *timeout, const sigset_t *mask)
{
    static const auto real = original(&ppoll, "ppoll");
    if (!timeout)
        return real(fds, count, timeout, mask);
    const struct timespec sooner = fromNanos(inNanos(*timeout) / haste());
    return real(fds, count, &sooner, mask);
}

int pthread_cond_clockwait(pthread_cond_t *condition, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until)
{
    static const auto real = original(&pthread_cond_clockwait, "pthread_cond_clockwait");
    if (clock != CLOCK_MONOTONIC)
        return real(condition, mutex, clock, until);
    const struct timespec sooner = fromNanos(hasteBegan() + (inNanos(*until) - hasteBegan()) / haste());
    return real(condition, mutex, clock, &sooner);
}

int usleep(useconds_t time)
{
    static const auto real = original(&usleep, "usleep");
    return real(useconds_t(time / haste()));
}

int gettimeofday(struct timeval *time, void *zone) noexcept
{
    static const auto real = original(&gettimeofday, "gettimeofday");
    const int done = real(time, zone);
    if (done == 0)
        time->tv_sec += shift();
    return done;
}

time_t time(time_t *out) noexcept
{
    struct timespec now = {};
    clock_gettime(CLOCK_REALTIME, &now);
    if (out)
        *out = now.tv_sec;
    return now.tv_sec;
}

} // extern "C"
