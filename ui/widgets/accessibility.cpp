#include "widgets/accessibility.h"

#include "widgets/accessiblerail.h"
#include "widgets/accessibleyear.h"
#include "widgets/initials.h"
#include "widgets/messagebar.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/slachip.h"
#include "widgets/statusline.h"
#include "widgets/tag.h"
#include "widgets/toast.h"

#include <QAccessibleWidget>
#include <functional>

namespace widgets {
namespace {

/// A painted widget that is one thing with one wording.
class AccessibleWords : public QAccessibleWidget {
public:
    using Wording = std::function<QString()>;

    AccessibleWords(QWidget* widget, QAccessible::Role role, Wording wording)
        : QAccessibleWidget(widget, role)
        , m_wording(std::move(wording)) {}

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name || kind == QAccessible::Value)
            return m_wording();
        return QAccessibleWidget::text(kind);
    }

private:
    Wording m_wording;
};

template <typename Widget, typename Word>
QAccessibleInterface* wordsOf(QObject* object, QAccessible::Role role, Word word) {
    auto* widget = qobject_cast<Widget*>(object);
    return widget ? new AccessibleWords(widget, role, [widget, word] { return std::invoke(word, widget); }) : nullptr;
}

QAccessibleInterface* interfaceOf(const QString&, QObject* object) {
    if (!object || !object->isWidgetType())
        return nullptr;
    if (auto* rail = qobject_cast<NavRail*>(object))
        return new AccessibleRail(rail);
    if (auto* year = qobject_cast<YearView*>(object))
        return new AccessibleYear(year);
    if (auto* found = wordsOf<SlaChip>(object, QAccessible::StaticText, &SlaChip::spokenText))
        return found;
    if (auto* found = wordsOf<Tag>(object, QAccessible::StaticText, &Tag::text))
        return found;
    if (auto* found = wordsOf<Initials>(object, QAccessible::StaticText, &QWidget::accessibleName))
        return found;
    if (auto* found = wordsOf<StatusLine>(object, QAccessible::StatusBar, &StatusLine::spokenText))
        return found;
    if (auto* found = wordsOf<Toast>(object, QAccessible::AlertMessage, &QWidget::accessibleName))
        return found;
    if (auto* found = wordsOf<MessageBar>(object, QAccessible::AlertMessage, &MessageBar::spokenText))
        return found;
    if (auto* segments = qobject_cast<SegmentedControl*>(object))
        return new QAccessibleWidget(segments, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void installAccessibility() {
    static bool isInstalled = false;
    if (!isInstalled)
        QAccessible::installFactory(interfaceOf);
    isInstalled = true;
}

} // namespace widgets
