#pragma once

#include "app/demo/demostage.h"
#include <QJsonObject>

namespace app {

/// The hand-written cases of resources/demo/stories.json, each told by its number in the year.
class DemoStories {
public:
    DemoStories(DemoStage& stage, const QJsonObject& file);

    [[nodiscard]] bool has(int number) const { return m_stories.contains(number); }
    [[nodiscard]] int last() const;
    /// Logs the case and plays its steps. An error names the story's number and step.
    [[nodiscard]] core::Result<void> play(int number);

private:
    [[nodiscard]] core::Result<LogCase> intakeOf(const QJsonObject& story) const;
    [[nodiscard]] core::Result<Command> commandOf(const QJsonObject& step, core::CaseId id,
                                                  const QJsonObject& story) const;
    [[nodiscard]] QString textOf(const QJsonObject& json) const;

    DemoStage& m_stage;
    QHash<int, QJsonObject> m_stories;
};

} // namespace app
