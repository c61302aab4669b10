#pragma once

#include "app/demo/demostage.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

namespace app {

/// The everyday cases between the stories, by chance but always the same for a seed.
class DemoHistory {
public:
    /// `customers`: how many made-up ones there are.
    DemoHistory(DemoStage& stage, const QJsonObject& file, const QJsonArray& products, int customers,
                QRandomGenerator& random);

    /// A case of the last weeks, answered and closed. `age` runs from 1 (a month ago) to 0 (today).
    [[nodiscard]] core::Result<void> playClosed(double age);
    /// One that came in today and is being worked.
    [[nodiscard]] core::Result<void> playOpen();

private:
    [[nodiscard]] LogCase intake(const QJsonObject& topic);
    [[nodiscard]] const QJsonObject& anyTopic();
    [[nodiscard]] QString anyOf(const QJsonValue& values);
    [[nodiscard]] core::Duration minutes(int from, int to);
    /// So long before now, in hours when people call if that can be.
    [[nodiscard]] core::Duration whenPeopleCall(int fromMinutes, int toMinutes);
    /// The same moment, or the next morning when it is night.
    [[nodiscard]] core::Duration inWorkingHours(core::Duration at);
    [[nodiscard]] core::User anyAdvisor();
    [[nodiscard]] ResolveCase answerFor(const QJsonObject& topic, const LogCase& logged, core::CaseId id);
    [[nodiscard]] core::Result<void> answer(const QJsonObject& topic, const LogCase& logged, const Receipt& receipt,
                                            core::Duration received);
    [[nodiscard]] core::Result<void> work(const QJsonObject& topic, const Receipt& receipt, core::Duration received);

    DemoStage& m_stage;
    QList<QJsonObject> m_topics; ///< each as often as its weight
    QJsonObject m_file;
    QJsonArray m_products;
    int m_customers;
    QRandomGenerator& m_random;
};

} // namespace app
