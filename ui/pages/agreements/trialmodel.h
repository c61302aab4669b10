#pragma once

#include "app/company.h"
#include "core/agreementtrial.h"
#include <QLocale>
#include <QStandardItemModel>

namespace pages {

/// A trial as a tree of two columns: which agreement holds, opened to why; each clock with its due time, opened to
/// every counted stretch, closure and holiday.
class TrialModel : public QStandardItemModel {
    Q_OBJECT

public:
    using QStandardItemModel::QStandardItemModel;

    /// `zone` is that of the times shown; `draft` is called so by its name.
    void show(const core::AgreementTrial& trial, const core::AgreementBook& book, const QByteArray& zone,
              core::Instant now, const core::AgreementPin& draft);

private:
    struct View;
    void addAnswers(const QList<core::TrialAnswer>& answers, const View& view);
    void addClock(const core::CaseClock& clock, const View& view);
    void addRow(QStandardItem* parent, const QString& left, const QString& right, bool isHead);
};

} // namespace pages
