#include "pages/case/formvalues.h"

#include "pages/case/whenfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/typeaheadfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace pages {

QJsonValue valueOf(const QWidget* editor) {
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor))
        return text->toPlainText();
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(editor))
        return QJsonValue::fromVariant(combo->currentData());
    if (const auto* check = qobject_cast<const QCheckBox*>(editor))
        return check->isChecked();
    if (const auto* segments = qobject_cast<const widgets::SegmentedControl*>(editor))
        return segments->currentIndex();
    if (const auto* when = qobject_cast<const WhenField*>(editor))
        return when->instant().toIso();
    return {};
}

void setValue(QWidget* editor, const QJsonValue& value) {
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        text->setPlainText(value.toString());
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(value.toString());
    } else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        const int index = combo->findData(value.toVariant());
        combo->setCurrentIndex(index >= 0 ? index : combo->currentIndex());
    } else if (auto* check = qobject_cast<QCheckBox*>(editor)) {
        check->setChecked(value.toBool(check->isChecked()));
    } else if (auto* segments = qobject_cast<widgets::SegmentedControl*>(editor)) {
        segments->setCurrentIndex(value.toInt(segments->currentIndex()));
    } else if (auto* when = qobject_cast<WhenField*>(editor)) {
        if (const auto at = core::Instant::fromIso(value.toString()))
            when->setInstant(*at);
    }
}

} // namespace pages
