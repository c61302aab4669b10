#pragma once

#include <string>
#include <string_view>

namespace cli {

/// Lines in from one file descriptor and text out to another, with large buffers. What was written goes out before the
/// reading has to wait, so that a program at the other end of both gets its answers.
class LinePipe {
public:
    LinePipe(int in, int out);
    ~LinePipe();
    LinePipe(const LinePipe&) = delete;
    LinePipe& operator=(const LinePipe&) = delete;

    /// False at the end. The line is without its end ("\n" or "\r\n") and stands until the next call; of an endless one
    /// only the beginning is told, and isCut() says so.
    [[nodiscard]] bool next(std::string_view& line);
    [[nodiscard]] bool isCut() const { return m_isCut; }

    /// Append here; put() sends it on when there is much of it.
    [[nodiscard]] std::string& out() { return m_out; }
    void put();
    void flush();
    /// Something could not be read or written: which, and why. Empty when all is well.
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] std::string_view take(size_t length, size_t skipped);

    int m_inFile;
    int m_outFile;
    std::string m_in;
    size_t m_begin = 0;
    size_t m_end = 0;
    bool m_isAtEnd = false;
    bool m_isCut = false;
    bool m_isSkipping = false;
    std::string m_out;
    std::string m_trouble;
};

} // namespace cli
