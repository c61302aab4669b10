#include "app/office.h"
#include "bench/bench.h"
#include "bench/eventwait.h"
#include "bench/heartbeat.h"
#include "models/casetablemodel.h"
#include "models/groupheadmodel.h"
#include "pages/calendars/calendarspage.h"
#include "pages/queue/caselistview.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/theme.h"
#include "widgets/yearview.h"
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int kWheelSteps = 600;
constexpr int kJumps = 100;
constexpr double kFrame = 16;

template <class T>
T answerOf(const QFuture<T>& future) {
    waitUntil([&] { return future.isFinished(); });
    return future.result();
}

/// A list in a window of the usual size, and whether what it painted last was complete.
class PaintedList : public QObject {
public:
    PaintedList(app::Office& office, const widgets::Theme& theme)
        : m_model(office)
        , m_view(theme, m_model) {
        m_view.viewport()->installEventFilter(this);
        m_view.resize(1100, 760);
        m_view.show();
    }

    [[nodiscard]] models::CaseTableModel& model() { return m_model; }
    [[nodiscard]] QScrollBar& bar() { return *m_view.verticalScrollBar(); }

    /// How long after `act` everything in sight has been painted.
    template <class Act>
    [[nodiscard]] double timeToPixels(Act act) {
        m_isComplete = false;
        return timeOf([&] {
            act();
            m_view.viewport()->update();
            waitUntil([this] { return m_isComplete; });
        });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            m_isComplete = isAllThere();
        return QObject::eventFilter(watched, event);
    }

private:
    [[nodiscard]] bool isAllThere() {
        const int first = m_view.rowAt(0);
        const int last = m_view.rowAt(m_view.viewport()->height() - 1);
        if (first < 0)
            return false;
        for (int row = first; row <= (last < 0 ? m_view.model()->rowCount() - 1 : last); ++row) {
            const QModelIndex source = m_view.groups().mapToSource(m_view.model()->index(row, 0));
            if (source.isValid() && m_model.rowAt(source.row()) == nullptr)
                return false;
        }
        return true;
    }

    models::CaseTableModel m_model;
    pages::CaseListView m_view;
    bool m_isComplete = false;
};

/// Notes when a widget was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& watched) { watched.installEventFilter(this); }
    [[nodiscard]] bool takePainted() { return std::exchange(m_isPainted, false); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainted = false;
};

class PixelSection {
public:
    explicit PixelSection(const Bench& bench)
        : m_bench(bench)
        , m_office({bench.stores.kept(bench.engine, bench.options.cases), m_folder.path(), false, false}, bench.clock) {
        m_theme.apply();
        valueOf(answerOf(m_office.open()));
        valueOf(answerOf(
            m_office.signIn(QString::fromLatin1(BenchStores::kManager), QString::fromLatin1(BenchStores::kPassword))));
    }

    void run() {
        measureYear();
        core::CaseQuery open;
        open.isOpen = true;
        core::CaseQuery all;
        all.sort = core::SortOrder::Newest;
        measureFirst(u"open by due"_s, open);
        measureFirst(u"all, newest first"_s, all);
        measureDepth(u"open by due"_s, open);
        measureDepth(u"all, newest first"_s, all);
        measureScrolling(all);
    }

private:
    void report(const QString& name, const Samples& times) {
        m_bench.report.add(
            m_bench.figure(u"pixels"_s, name, {times, {}}, {atMost(u"p95"_s, times.percentile(0.95), 50, u"ms"_s)}));
    }

    void measureFirst(const QString& name, const core::CaseQuery& query) {
        PaintedList list(m_office, m_theme);
        Samples times;
        for (int i = -3; i < m_bench.runs(50); ++i) {
            const double time = list.timeToPixels([&] { list.model().setQuery(query); });
            if (i >= 0)
                times.add(time);
            waitUntil([&] { return list.model().isCounted(); }); // not the next one's work
        }
        report(u"first page, "_s + name, times);
    }

    void open(PaintedList& list, const core::CaseQuery& query) {
        (void)list.timeToPixels([&] { list.model().setQuery(query); });
        waitUntil([&] { return list.model().isCounted(); });
    }

    void jump(PaintedList& list) { list.bar().setValue(m_random.bounded(list.bar().maximum() + 1)); }

    void measureDepth(const QString& name, const core::CaseQuery& query) {
        PaintedList list(m_office, m_theme);
        open(list, query);
        Samples times;
        for (int i = 0; i < m_bench.runs(200); ++i)
            times.add(list.timeToPixels([&] { jump(list); }));
        report(u"any depth, "_s + name, times);
    }

    /// Wheel and thumb over the longest list there is, while a heartbeat tells how long the window was deaf.
    void measureScrolling(const core::CaseQuery& query) {
        PaintedList list(m_office, m_theme);
        open(list, query);
        const Heartbeat heartbeat;
        for (int i = 0; i < m_bench.runs(kWheelSteps); ++i)
            (void)list.timeToPixels([&] { list.bar().setValue(list.bar().value() + 180); });
        for (int i = 0; i < m_bench.runs(kJumps); ++i)
            (void)list.timeToPixels([&] { jump(list); });
        Samples longest;
        longest.add(heartbeat.longest());
        Figure figure = m_bench.figure(u"pixels"_s, u"longest deaf moment, scrolling"_s, {longest, {}},
                                       {atMost(u"wall"_s, heartbeat.longest(), kFrame, u"ms"_s)});
        figure.note = u"own work in one go ≤ %1 ms"_s.arg(heartbeat.longestWork(), 0, 'f', 1);
        m_bench.report.add(figure);
    }

    /// From a key in the hours of a day to the year of the draft, painted: what is typed is read, checked, kept,
    /// counted and drawn.
    void measureYear() {
        pages::Actions actions;
        pages::Navigator navigator;
        pages::CalendarsPage page({m_office, m_theme, actions, navigator});
        page.resize(1356, 874);
        page.show();
        auto* monday = page.findChild<QLineEdit*>(u"hours.mon"_s);
        PaintWatch year(*page.findChild<widgets::YearView*>());
        waitUntil([&] { return year.takePainted(); });
        Samples times;
        Samples own;
        for (int i = -3; i < m_bench.runs(200); ++i) {
            const bool isEven = i % 2 == 0;
            QKeyEvent key(QEvent::KeyPress, isEven ? Qt::Key_0 : Qt::Key_Backspace, Qt::NoModifier,
                          isEven ? u"0"_s : QString());
            monday->setText(isEven ? u"08:00–12:00, 14:00–17:3"_s : u"08:00–12:00, 14:00–17:300"_s);
            monday->end(false);
            (void)year.takePainted();
            const double before = Heartbeat::work();
            const double time = timeOf([&] {
                QCoreApplication::sendEvent(monday, &key);
                waitUntil([&] { return year.takePainted(); });
            });
            if (i < 0)
                continue;
            times.add(time);
            own.add(Heartbeat::work() - before);
        }
        Figure figure = m_bench.figure(u"pixels"_s, u"year of a calendar after a key"_s, {times, {}},
                                       {atMost(u"p95"_s, times.percentile(0.95), kFrame, u"ms"_s)});
        figure.note = u"own work p95 %1 ms"_s.arg(own.percentile(0.95), 0, 'f', 1);
        m_bench.report.add(figure);
    }

    const Bench& m_bench;
    QTemporaryDir m_folder;
    widgets::Theme m_theme;
    app::Office m_office;
    QRandomGenerator m_random{1};
};

} // namespace

void measurePixels(const Bench& bench) { PixelSection(bench).run(); }

} // namespace bench
