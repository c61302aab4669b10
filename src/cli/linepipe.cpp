#include "cli/linepipe.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace cli {

namespace {

constexpr size_t kInput = 1024 * 1024;
constexpr size_t kOutput = 1024 * 1024;

} // namespace

LinePipe::LinePipe(int in, int out)
    : m_inFile(in)
    , m_outFile(out)
    , m_in(kInput, '\0') {
    m_out.reserve(2 * kOutput);
}

LinePipe::~LinePipe() { flush(); }

bool LinePipe::next(std::string_view& line) {
    m_isCut = false;
    size_t seen = 0;
    while (true) {
        const char* begin = m_in.data() + m_begin;
        const size_t length = m_end - m_begin;
        if (const void* end = std::memchr(begin + seen, '\n', length - seen)) {
            const size_t found = size_t(static_cast<const char*>(end) - begin);
            line = take(found, 1);
            m_isCut = false; // that was the end of the endless line
            if (!std::exchange(m_isSkipping, false))
                return true;
            seen = 0;
            continue;
        }
        if (length == m_in.size() || (m_isAtEnd && length > 0)) {
            m_isCut = !m_isAtEnd;
            line = take(length, 0);
            if (!std::exchange(m_isSkipping, m_isCut))
                return true;
            seen = 0;
            continue;
        }
        seen = length;
        if (m_isAtEnd || !fill())
            return false;
    }
}

std::string_view LinePipe::take(size_t length, size_t skipped) {
    std::string_view line(m_in.data() + m_begin, length);
    m_begin += length + skipped;
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

/// More of the line at hand. False when nothing can be read any more.
bool LinePipe::fill() {
    std::memmove(m_in.data(), m_in.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    flush();
    ssize_t count = 0;
    do
        count = ::read(m_inFile, m_in.data() + m_end, m_in.size() - m_end);
    while (count < 0 && errno == EINTR);
    if (count < 0)
        m_trouble = std::strerror(errno);
    m_isAtEnd = count <= 0;
    m_end += count > 0 ? size_t(count) : 0;
    return m_end > 0;
}

void LinePipe::put() {
    if (m_out.size() >= kOutput)
        flush();
}

void LinePipe::flush() {
    size_t done = 0;
    while (done < m_out.size() && m_trouble.empty()) {
        const ssize_t count = ::write(m_outFile, m_out.data() + done, m_out.size() - done);
        if (count < 0 && errno != EINTR)
            m_trouble = std::strerror(errno);
        done += count > 0 ? size_t(count) : 0;
    }
    m_out.clear();
}

} // namespace cli
