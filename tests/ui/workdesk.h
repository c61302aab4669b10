#pragma once

#include "app/office.h"
#include "core/clock.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "pages/shell/page.h"
#include "widgets/theme.h"

#include "support/quickfolder.h"
#include <QTemporaryDir>
#include <memory>

namespace support {

/// A desk at work on the demo company, on Tuesday 24 November 2026, 14:22 in Bogotá: everything happens at once in the
/// test's thread. The demo store is made once a process and copied.
class WorkDesk {
public:
    explicit WorkDesk(const QString& login);
    ~WorkDesk();

    [[nodiscard]] pages::PageContext context() { return {*office, theme, actions, navigator}; }
    /// Closes the office and opens it again, as after a restart; drafts stay.
    void restart();

    QTemporaryDir folder{quickFolder()};
    core::ManualClock clock;
    widgets::Theme theme;
    pages::Actions actions;
    pages::Navigator navigator;
    std::unique_ptr<app::Office> office;

private:
    QString m_login;
};

} // namespace support
