#pragma once

#include "core/messagetext.h"
#include <QAbstractListModel>

namespace app {
struct TextFault;
}

namespace models {

/// The texts that messages begin with, a row for each purpose and medium (roles of twolineroles.h); rows that somebody
/// changed and did not save are fresh.
class TextListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// As app::readTexts() gives them; rows that stay keep their place.
    void setTexts(const QList<core::MessageText>& texts);
    void setEdited(const core::TextKey& key, bool isEdited);
    /// The text of a row in one language; null when there is none.
    [[nodiscard]] const core::MessageText* textAt(int row, const QString& language) const;
    /// -1 when there is none.
    [[nodiscard]] int rowOf(core::Purpose purpose, core::Medium medium) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        core::Purpose purpose{};
        core::Medium medium{};
        QList<core::MessageText> texts; ///< one a language
        QStringList edited;             ///< languages
        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] QString detailOf(const Row& row) const;

    QList<Row> m_rows;
};

/// What a name in a text stands for, in words; the name itself when it is not known.
[[nodiscard]] QString nameText(const QString& name);
/// What is wrong with a text, and where: one sentence.
[[nodiscard]] QString textFaultText(const app::TextFault& fault);

} // namespace models
