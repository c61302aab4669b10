#include "support/qttest.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool isFinished = true;
    bool isCounted = false;
};

QString contentOf(const QString& file) {
    QFile open(file);
    return open.open(QIODevice::ReadOnly) ? QString::fromUtf8(open.readAll()) : QString();
}

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.isFinished = xml.attributes().value(u"type"_s).isEmpty();
    if (!message.isCounted) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

QList<Message> messagesIn(const QString& language) {
    QXmlStreamReader xml(contentOf(QStringLiteral(REPARO_SOURCE_DIR "/resources/i18n/reparo_") + language + u".ts"_s));
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append({context, {}, {}, true, xml.attributes().value(u"numerus"_s) == u"yes"});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, messages.last());
    }
    return messages;
}

QStringList sortedMatches(const QString& text, const QString& pattern) {
    QStringList found;
    for (auto each = QRegularExpression(pattern).globalMatch(text); each.hasNext();)
        found << each.next().captured();
    found.sort();
    return found;
}

/// "\"a\" \n \"b\"" as it stands in code → ab
QString literal(const QString& quoted) {
    QString text = quoted;
    text.replace(QRegularExpression(u"\"\\s*\""_s), QString());
    text = text.mid(1, text.size() - 2);
    return text.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s).replace(u"\\\\"_s, u"\\"_s);
}

/// Every text that a source file gives to tr, translate or their markers; a context where one is named.
QList<Message> textsIn(const QString& file) {
    const QString string = u"(\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)"_s;
    static const QRegularExpression own(u"\\btr\\(\\s*"_s + string);
    static const QRegularExpression named(u"\\b(?:translate|QT_TRANSLATE_N?_?NOOP)\\(\\s*\"(\\w+)\",\\s*"_s + string);
    QList<Message> texts;
    const QString code = contentOf(file);
    for (auto each = own.globalMatch(code); each.hasNext();)
        texts.append({{}, literal(each.next().captured(1)), {}});
    for (auto each = named.globalMatch(code); each.hasNext();) {
        const auto match = each.next();
        texts.append({match.captured(1), literal(match.captured(2)), {}});
    }
    return texts;
}

/// Words of the domain, for which there is no shorter one.
const QStringList kLongWords{u"Claims manager"_s};

} // namespace

/// What translators must keep, and that nothing is left to them: resources/i18n.
class words_test : public QObject {
    Q_OBJECT
private slots:
    void nothing_is_left_untranslated_data() { languages(); }
    void nothing_is_left_untranslated() {
        for (const Message& each : messages()) {
            QVERIFY2(each.isFinished, qPrintable(each.source));
            QCOMPARE(each.translations.size(), each.isCounted ? 2 : 1);
            QVERIFY2(!each.translations.contains(QString()), qPrintable(each.source));
        }
    }

    void every_placeholder_comes_back_data() { languages(); }
    void every_placeholder_comes_back() {
        for (const Message& each : messages())
            for (const QString& translation : each.translations)
                QVERIFY2(sortedMatches(each.source, u"%[n\\d]"_s) == sortedMatches(translation, u"%[n\\d]"_s),
                         qPrintable(each.source + u" → "_s + translation));
    }

    void what_lays_out_a_text_is_kept_data() { languages(); }
    void what_lays_out_a_text_is_kept() {
        const QString layout = u"&(?=\\w)|\\t|\\n|^\\s|\\s$|…$|\\.$"_s;
        for (const Message& each : messages())
            for (const QString& translation : each.translations)
                QVERIFY2(sortedMatches(each.source, layout) == sortedMatches(translation, layout),
                         qPrintable(each.source + u" → "_s + translation));
    }

    void what_stands_on_a_button_stays_short() {
        constexpr qsizetype kShortSource = 25;
        constexpr qsizetype kAlwaysFits = 16;
        const QStringList sentences{u"Cli"_s, u"Launch"_s, u"Wording"_s};
        for (const Message& each : messagesIn(u"es"_s)) {
            if (each.source.size() >= kShortSource || sentences.contains(each.context) ||
                kLongWords.contains(each.source))
                continue;
            for (const QString& translation : each.translations)
                QVERIFY2(translation.size() <= std::max(each.source.size() * 8 / 5, kAlwaysFits),
                         qPrintable(each.source + u" → "_s + translation));
        }
    }

    void keys_have_spanish_names() {
        for (const Message& each : messagesIn(u"es"_s))
            for (const QString& translation : each.translations)
                QVERIFY2(sortedMatches(translation, u"\\b(Enter|Return|Shift|Space)\\b"_s).isEmpty(),
                         qPrintable(translation));
    }

    void every_text_of_the_code_reached_the_translators() {
        const QList<Message> known = messagesIn(u"es"_s);
        for (const QString& folder : {u"src"_s, u"ui"_s}) {
            QDirIterator files(QStringLiteral(REPARO_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                for (const Message& text : textsIn(files.next()))
                    QVERIFY2(isAmong(known, text), qPrintable(u"run update_translations: "_s + text.source));
        }
    }

    /// lupdate may lose a namespace; its text would then never be found.
    void contexts_are_those_that_the_program_asks_for() {
        const QRegularExpression known(
            u"^(?:(?:models|pages|widgets)::\\w+|AgreementWords|BoardWords|CaseFacts|CaseSteps|CaseWords|Cli|"
            u"Directory|EscalationText|EventWords|Failure|FieldText|FivePWords|Handover|HealthText|Keys|Labels|Launch|MailText|MemberInbox|MessageWords|NetworkWords|NoticeText|OutboxText|OwnerReason|Places|SaveFile|"
            "TextWords|TimeText|WhyText|Wording)$"_s);
        for (const Message& each : messagesIn(u"es"_s))
            QVERIFY2(known.match(each.context).hasMatch(), qPrintable(each.context + u": "_s + each.source));
    }

private:
    static void languages() {
        QTest::addColumn<QString>("language");
        QTest::newRow("es") << u"es"_s;
        QTest::newRow("en") << u"en"_s;
    }
    static QList<Message> messages() {
        QFETCH(QString, language);
        const QList<Message> found = messagesIn(language);
        return found.isEmpty() ? QList<Message>{{{}, u"no words at all"_s, {}, false}} : found;
    }
    static bool isAmong(const QList<Message>& known, const Message& text) {
        return std::any_of(known.begin(), known.end(), [&](const Message& each) {
            return each.source == text.source && (text.context.isEmpty() || each.context == text.context) &&
                   each.isCounted == text.source.contains(u"%n"_s);
        });
    }
};

REPARO_QT_TEST(words_test);
#include "words_test.moc"
