#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace pages {

class Actions;

/// Every command with the keys that reach it, those that have the typed words only.
class KeysModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { AreaRole = Qt::UserRole + 1, KeysRole, IsOwnRole };

    explicit KeysModel(const Actions& actions, QObject* parent = nullptr);

    /// Reads the commands anew; `words` may be empty.
    void refresh(const QString& words);
    [[nodiscard]] QString idAt(int row) const;
    /// -1 when the command is not listed.
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line {
        QString id, name, area, keys;
        bool isOwn = false;

        bool operator==(const Line&) const = default;
    };

    const Actions& m_actions;
    QList<Line> m_lines;
};

/// "Ctrl+F  /", as people read keys.
[[nodiscard]] QString keysText(const QList<QKeySequence>& keys);

} // namespace pages
