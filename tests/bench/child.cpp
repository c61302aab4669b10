#include "bench/child.h"

#include "bench/benchclock.h"
#include "bench/benchstores.h"
#include "bench/rawengine.h"
#include "bench/rowsql.h"
#include "bench/timing.h"
#include "pages/queue/queuepage.h"
#include "pages/shell/mainwindow.h"
#include "pages/shell/signinpage.h"
#include "widgets/reparostyle.h"
#include "widgets/theme.h"
#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

qint64 residentKib() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

void tell(const char* milestone, double value) { QTextStream(stdout) << milestone << ' ' << value << Qt::endl; }

/// The milestones of a start, taken from what the widgets paint.
class Witness : public QObject {
public:
    Witness(pages::MainWindow& window, QString password)
        : m_window(window)
        , m_password(std::move(password)) {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            // What is being painted now is on screen when this turn of the event loop is over.
            if (watched->objectName() == u"signInPage" && std::exchange(m_waitsForPage, false))
                QMetaObject::invokeMethod(
                    this, [this] { signIn(); }, Qt::QueuedConnection);
            else if (m_sinceSignIn.isValid() && isListOf(watched))
                QMetaObject::invokeMethod(
                    this, [this] { finish(); }, Qt::QueuedConnection);
        }
        if (event->type() == QEvent::EnabledChange && isPasswordRight(watched))
            m_sinceSignIn.start();
        return QObject::eventFilter(watched, event);
    }

private:
    [[nodiscard]] bool isListOf(QObject* viewport) const {
        const auto* list = qobject_cast<QTableView*>(viewport->parent());
        return list && list->objectName() == u"caseList" && list->model()->rowCount() > 0 &&
               list->viewport() == viewport;
    }

    /// The button can be pressed again once the password has been checked, a moment before the work is built.
    [[nodiscard]] bool isPasswordRight(QObject* watched) const {
        const auto* button = qobject_cast<QAbstractButton*>(watched);
        return m_isSigningIn && !m_sinceSignIn.isValid() && button && button->isEnabled();
    }

    void signIn() {
        tell("page", 0);
        m_window.findChild<QLineEdit*>(u"password"_s)->setText(m_password);
        m_window.findChild<pages::SignInPage*>()->submit();
        m_isSigningIn = true;
    }

    void finish() {
        if (!std::exchange(m_waitsForList, false))
            return;
        tell("list", double(m_sinceSignIn.nsecsElapsed()) / 1e6);
        tell("resident", double(residentKib()));
        m_window.close();
        QCoreApplication::quit();
    }

    pages::MainWindow& m_window;
    QString m_password;
    QElapsedTimer m_sinceSignIn;
    bool m_isSigningIn = false;
    bool m_waitsForPage = true;
    bool m_waitsForList = true;
};

pages::Place listPlace(const QString& id, const QString& icon, const QString& label, const QString& query) {
    return {{id, icon, label, false, false},
            [label, query](const pages::PageContext& context) -> pages::Page* {
                return new pages::QueuePage(context, {label, query});
            },
            query};
}

/// A claims manager's, as the program has them: the first is where work begins.
QList<pages::Place> places(core::Role) {
    return {listPlace(u"myday"_s, u"sun"_s, u"My day"_s, u"is:open owner:me"_s),
            listPlace(u"triage"_s, u"inbox"_s, u"Triage"_s, u"is:open owner:none"_s),
            listPlace(u"network"_s, u"network"_s, u"Network"_s, u"is:open network:any"_s),
            listPlace(pages::place::kCases, u"folder"_s, u"Cases"_s, u"sort:newest"_s)};
}

int runWindow(const QString& store, const QString& login, const QString& password) {
    widgets::Theme theme;
    QApplication::setStyle(new widgets::ReparoStyle(theme));
    theme.apply();
    const BenchClock clock;
    pages::LaunchOptions options;
    options.store = store;
    options.login = login;
    pages::MainWindow window(options, clock, theme, places);
    const Witness witness(window, password);
    window.show();
    window.begin();
    return QApplication::exec();
}

/// Paints once and ends.
class TableWitness : public QObject {
protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this,
                [] {
                    tell("list", 0);
                    tell("resident", double(residentKib()));
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

int runTable(const QString& store) {
    const auto raw = RawEngine::open(valueOf(store::Uri::parse(store)));
    raw->run(raw->prepare(rowSql("complaint_case AS c", "c.is_open = 1", "c.due_rank, c.id")), {qint64(50)});
    QStandardItemModel model;
    for (const RawEngine::Row& row : raw->rows()) {
        QList<QStandardItem*> items;
        for (const QByteArray& cell : row)
            items << new QStandardItem(QString::fromUtf8(cell));
        model.appendRow(items);
    }
    QTableView view;
    view.setModel(&model);
    view.resize(1440, 900);
    TableWitness witness;
    view.viewport()->installEventFilter(&witness);
    view.show();
    return QApplication::exec();
}

} // namespace

int runChild(const QStringList& arguments) {
    if (arguments.value(0) == u"table")
        return runTable(arguments.value(1));
    return runWindow(arguments.value(1), arguments.value(2), arguments.value(3));
}

} // namespace bench
