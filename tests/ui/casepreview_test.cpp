#include "pages/case/casepreview.h"

#include "app/office.h"
#include "support/qttest.h"
#include "ui/look.h"
#include "ui/workdesk.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::Verb;

namespace {

/// A list (here a field) with the preview beside it.
class Beside {
public:
    Beside()
        : preview(desk.context()) {
        auto* row = new QVBoxLayout(&window);
        row->addWidget(&list);
        row->addWidget(&preview);
        window.resize(632, 900);
        QVERIFY(uitest::activate(window));
        list.setFocus();
    }
    void showCase(const QString& number) { preview.showCase(desk.office->findCaseByNumber(number).result().value()); }
    [[nodiscard]] app::CaseDetail detail() const { return desk.office->caseDetail(preview.caseId()).result().value(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    uitest::Look look;
    support::WorkDesk desk{u"carolina"_s};
    QWidget window;
    QLineEdit list;
    pages::CasePreview preview;
};

const QString kCase = QStringLiteral("R-2026-000127");

} // namespace

class casepreview_test : public QObject {
    Q_OBJECT

private slots:
    void readingChangesNothing();
    void newestStandsOnTop();
    void anActBegunFromTheListGivesTheFocusBack();
    void aNoteIsWrittenBesideTheList();
    void whatTheCaseDoesNotAllowIsSaid();
    void withoutACaseNothingCanBeDone();
    void aNarrowPreviewChoosesTheOutcomeFromAList();
};

void casepreview_test::readingChangesNothing() {
    Beside beside;
    beside.showCase(kCase);
    const qint64 version = beside.detail().subject.version;
    const qsizetype events = beside.detail().events.size();
    beside.showCase(u"R-2026-000117"_s);
    beside.showCase(kCase);
    QCOMPARE(beside.detail().subject.version, version);
    QCOMPARE(beside.detail().events.size(), events);
    QVERIFY(beside.list.hasFocus());
}

void casepreview_test::newestStandsOnTop() {
    Beside beside;
    beside.showCase(kCase);
    QVERIFY(beside.desk.office->submit(app::AddNote{beside.preview.caseId(), u"lo último"_s}).result());
    const auto* timeline = beside.preview.findChild<QListView*>(u"timeline"_s);
    QVERIFY(timeline->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"lo último"_s));
}

void casepreview_test::anActBegunFromTheListGivesTheFocusBack() {
    Beside beside;
    beside.showCase(kCase);
    beside.preview.begin(Verb::SetPriority);
    QVERIFY(!beside.list.hasFocus());
    Beside::press(Qt::Key_4);
    Beside::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(beside.detail().subject.priority, core::Priority::Critical);
    QVERIFY(beside.list.hasFocus());

    beside.preview.begin(Verb::Wait);
    QVERIFY(!beside.list.hasFocus());
    Beside::press(Qt::Key_Escape);
    QVERIFY(beside.list.hasFocus());
    QCOMPARE(beside.detail().subject.status, core::Status::Assigned);
}

void casepreview_test::aNoteIsWrittenBesideTheList() {
    Beside beside;
    beside.showCase(kCase);
    beside.preview.begin(Verb::Note);
    QTest::keyClicks(QApplication::focusWidget(), u"visto nc"_s);
    Beside::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(beside.detail().events.last().text, u"visto nc"_s);
    QVERIFY(beside.list.hasFocus());
    QVERIFY(!beside.preview.findChild<QWidget*>(u"composer"_s)->isVisible());
}

void casepreview_test::whatTheCaseDoesNotAllowIsSaid() {
    Beside beside;
    beside.showCase(kCase);
    QSignalSpy failed(&beside.desk.navigator, &pages::Navigator::failed);
    beside.preview.begin(Verb::Resume);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<core::Error>().rule, u"resume.not_waiting"_s);
    QVERIFY(beside.list.hasFocus());
}

void casepreview_test::withoutACaseNothingCanBeDone() {
    Beside beside;
    beside.showCase(kCase);
    beside.preview.showCase({});
    QVERIFY(!beside.preview.caseId().isValid());
    QVERIFY(!beside.preview.findChild<QListView*>(u"timeline"_s)->isVisible());
    for (const QAction* each : beside.preview.findChildren<QAction*>())
        if (each->objectName().startsWith(u"case."_s))
            QVERIFY2(!each->isEnabled(), qPrintable(each->objectName()));
    beside.preview.begin(Verb::Note);
    QVERIFY(beside.list.hasFocus());
}

void casepreview_test::aNarrowPreviewChoosesTheOutcomeFromAList() {
    Beside beside;
    beside.showCase(kCase);
    beside.window.resize(480, 900);
    beside.preview.begin(Verb::Contact);
    QTRY_COMPARE(beside.preview.findChild<QWidget*>(u"contactOutcome"_s)->isVisible(), true);
    beside.preview.begin(Verb::Contact);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"contactOutcome"_s);
    Beside::press(Qt::Key_Down);
    Beside::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(beside.detail().events.last().data.value(u"outcome"_s).toString(), u"no_answer"_s);
}

REPARO_QT_TEST(casepreview_test);

#include "casepreview_test.moc"
