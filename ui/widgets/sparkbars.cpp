#include "widgets/sparkbars.h"

#include "widgets/teamcelldelegate.h"

#include <QPainter>

namespace widgets {
namespace {

constexpr QSize kSize(156, 24);

} // namespace

SparkBars::SparkBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SparkBars::setValues(const QList<int>& values) {
    m_values = values;
    update();
}

QSize SparkBars::sizeHint() const { return {m_theme.px(kSize.width()), m_theme.px(kSize.height())}; }

void SparkBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_values.isEmpty())
        paintSparkline(&painter, rect(), m_values, m_theme.tokens().series1, m_theme);
}

} // namespace widgets
