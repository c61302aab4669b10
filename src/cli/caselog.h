#pragma once

#include "cli/desk.h"
#include <QIODevice>

namespace cli {

/// `case log`: one JSON object a line in, one receipt a line out, each after its own commit.
class CaseLog {
public:
    CaseLog(Desk& desk, Output& output, QIODevice& input);

    /// Partly when a line was not logged; NoStore when nothing more could be.
    [[nodiscard]] Exit run();

private:
    [[nodiscard]] core::Result<app::Receipt> log(const QByteArray& line);
    [[nodiscard]] core::Result<app::LogCase> read(const QByteArray& line) const;
    void refuse(const core::Error& error);
    void refuseRest(const core::Error& error);
    [[nodiscard]] bool takeLine(QByteArray& line);
    /// Takes texts into the search index; searches find them all the same while they wait.
    void index(int limit);

    Desk& m_desk;
    Output& m_output;
    QIODevice& m_input;
    qint64 m_line = 0;
    qint64 m_logged = 0;
    qint64 m_refused = 0;
};

} // namespace cli
