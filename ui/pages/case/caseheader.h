#pragma once

#include "core/slaclock.h"
#include "pages/shell/page.h"
#include <QWidget>

class QAction;

namespace widgets {
class ElidedLabel;
class Initials;
class PageHeader;
class SlaChip;
} // namespace widgets

namespace pages {

struct CaseView;

/// The head of the workspace: what it is about, who owns it, how its promises stand, and the way to the next case.
class CaseHeader : public QWidget {
    Q_OBJECT

public:
    CaseHeader(const PageContext& context, QAction* next, QWidget* parent = nullptr);

    void showCase(const CaseView& view);
    void showNothing();

private:
    struct Promise {
        widgets::ElidedLabel* name = nullptr;
        widgets::SlaChip* chip = nullptr;
    };

    [[nodiscard]] QWidget* makeSecondLine();
    void addPromise();
    void showPromises(const CaseView& view);

    PageContext m_context;
    widgets::PageHeader* m_header;
    widgets::ElidedLabel* m_line = nullptr;
    widgets::Initials* m_initials = nullptr;
    widgets::ElidedLabel* m_owner = nullptr;
    QList<Promise> m_promises;
};

} // namespace pages
