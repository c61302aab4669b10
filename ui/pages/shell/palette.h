#pragma once

#include "core/caserow.h"
#include "models/palettemodel.h"
#include "pages/shell/page.h"
#include <QObject>

namespace widgets {
class CommandPalette;
}

namespace pages {

/// Ctrl+K: every command that works here with its key, every place, and the cases and callers that the words find.
class Palette : public QObject {
    Q_OBJECT

public:
    Palette(const PageContext& context, QWidget* window);
    void open();

private:
    void find(const QString& typed);
    void show();
    void findCases();
    void findCallers();
    [[nodiscard]] QList<models::PaletteItem> commands() const;

    PageContext m_context;
    widgets::CommandPalette* m_view;
    models::PaletteModel* m_model;
    QList<models::PaletteItem> m_cases;
    QList<models::PaletteItem> m_callers;
    QString m_typed;
};

} // namespace pages
