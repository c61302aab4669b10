#include "widgets/steplist.h"

#include "widgets/icons.h"
#include "widgets/painting.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

enum StepRole { StateRole = Qt::UserRole + 1, DetailRole };

class StepDelegate : public QStyledItemDelegate {
public:
    StepDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {m_theme.px(160), m_theme.px(48)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto state = Step::State(index.data(StateRole).toInt());
        const Tokens& t = m_theme.tokens();
        const QRect row = option.rect;
        const bool isCurrent = state == Step::State::Current;
        if (isCurrent)
            painter->fillRect(row, t.selection);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintBox(painter, row, 0, {}, isCurrent ? t.accentOnSelection : t.accent, 2);
        const auto placed = [&](const QRect& r) { return visualRect(option.direction, row, r); };
        const QRect mark(row.left() + m_theme.px(10), row.top() + m_theme.px(8), m_theme.px(16), m_theme.px(16));
        paintMark(painter, placed(mark), state);
        const int left = row.left() + m_theme.px(40);
        const QRect title(left, row.top() + m_theme.px(7), row.right() - left, m_theme.px(18));
        const QRect detail = title.translated(0, m_theme.px(17));
        const RowInk ink = inkOf({.isCurrent = isCurrent, .hasFocus = isCurrent}, t);
        paintText(painter, placed(title), index.data().toString(), m_theme.font(Type::Body, isCurrent),
                  state == Step::State::Done ? t.text2 : ink.text);
        paintText(painter, placed(detail), index.data(DetailRole).toString(), m_theme.font(Type::Small), ink.text2);
    }

private:
    void paintMark(QPainter* painter, const QRect& box, Step::State state) const {
        const Tokens& t = m_theme.tokens();
        if (state == Step::State::Done)
            return paintIcon(painter, box, u"check"_s, box.width(), t.accent);
        const bool isCurrent = state == Step::State::Current;
        const qreal unit = box.width() / 16.0;
        const qreal gap = 2.5 * unit;
        const QRectF ring = QRectF(box).adjusted(2 * unit, 2 * unit, -2 * unit, -2 * unit);
        paintBox(painter, ring, ring.width() / 2, {}, isCurrent ? t.accentOnSelection : t.text2, 1.25 * unit);
        if (isCurrent)
            paintBox(painter, ring.adjusted(gap, gap, -gap, -gap), ring.width() / 2, t.accentOnSelection, {});
    }

    const Theme& m_theme;
};

QString spoken(const Step& step) {
    const QString state = step.state == Step::State::Done      ? StepList::tr("done")
                          : step.state == Step::State::Current ? StepList::tr("current step")
                                                               : StepList::tr("still to do");
    return u"%1, %2. %3"_s.arg(step.title, state, step.detail);
}

} // namespace

StepList::StepList(const Theme& theme, QWidget* parent)
    : RowListView(theme, parent)
    , m_model(new QStandardItemModel(this)) {
    setAccessibleName(tr("Steps"));
    setModel(m_model);
    setItemDelegate(new StepDelegate(theme, this));
    setUniformItemSizes(true);
    setAutoFillBackground(false);
    setFitsContents(true);
}

void StepList::setSteps(const QList<Step>& steps) {
    m_model->clear();
    for (const Step& step : steps) {
        auto* item = new QStandardItem(step.title);
        item->setData(int(step.state), StateRole);
        item->setData(step.detail, DetailRole);
        item->setData(spoken(step), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    updateGeometry();
}

} // namespace widgets
