#pragma once

#include "core/instant.h"
#include <QWidget>

class QDateTimeEdit;

namespace widgets {
class SegmentedControl;
class Theme;
} // namespace widgets

namespace pages {

/// A time to come: quick choices from now on, or the exact time beside them. Whatever is chosen, the exact time
/// is on view.
class WhenField : public QWidget {
    Q_OBJECT

public:
    explicit WhenField(const widgets::Theme& theme, QWidget* parent = nullptr);

    struct Quick {
        QString label;
        core::Duration span; ///< from now on
    };
    /// Other quick choices than four hours, a day, three days.
    void setQuickChoices(const QList<Quick>& choices);
    /// Starts anew from `now`, at the first quick choice.
    void begin(core::Instant now);
    /// To the minute.
    [[nodiscard]] core::Instant instant() const;
    void setInstant(core::Instant at);

signals:
    void changed();

private:
    void choose(int quick);

    widgets::SegmentedControl* m_quick;
    QDateTimeEdit* m_exact = nullptr;
    QList<Quick> m_choices;
    core::Instant m_now;
};

} // namespace pages
