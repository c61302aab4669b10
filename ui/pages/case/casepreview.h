#pragma once

#include "core/lifecycle.h"
#include "pages/shell/page.h"
#include <QWidget>

namespace pages {

class CasePreviewHead;
class CaseSource;

/// The case that a list points at, beside the list: what it is, how it stands against its promises, its time line, and
/// the acts at its foot. Reading it changes nothing. Its keys work while the focus is inside it; the list beside it
/// begins the same acts with begin().
class CasePreview : public QWidget {
    Q_OBJECT

public:
    explicit CasePreview(const PageContext& context, QWidget* parent = nullptr);

    /// An invalid id shows that nothing is chosen.
    void showCase(core::CaseId id);
    [[nodiscard]] core::CaseId caseId() const;
    /// Opens the form of the act at the foot and puts the focus there, or does at once what needs no words; where the
    /// case does not allow it, says why.
    void begin(core::Verb verb);

private:
    void refresh();

    PageContext m_context;
    CaseSource* m_source;
    CasePreviewHead* m_head;
};

} // namespace pages
