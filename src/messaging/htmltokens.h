#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace messaging {

struct HtmlToken {
    enum class Kind { Text, Open, Close };

    Kind kind = Kind::Text;
    QString text; ///< entities resolved; of a tag its name, lower case
    QList<std::pair<QString, QString>> attributes;

    /// The first of this name, as browsers have it.
    [[nodiscard]] QString attribute(QStringView name) const;
};

/// Cuts HTML as browsers do (WHATWG "tokenization"), as far as that decides what is text and what is a tag: comments,
/// declarations and instructions vanish; what scripts, styles and the like hold is no text.
class HtmlTokens {
public:
    explicit HtmlTokens(const QString& html)
        : m_html(html) {}

    /// Nothing at the end.
    [[nodiscard]] std::optional<HtmlToken> next();

private:
    [[nodiscard]] HtmlToken textToken();
    [[nodiscard]] HtmlToken tagToken();
    void readAttributes(HtmlToken& token);
    [[nodiscard]] QString readValue();
    void skipMarkup();
    void skipRaw(const QString& name);
    [[nodiscard]] bool isTagAt(qsizetype at) const;
    [[nodiscard]] QChar at(qsizetype index) const { return index < m_html.size() ? m_html[index] : QChar(); }

    const QString& m_html;
    qsizetype m_at = 0;
};

/// `text` with its character references resolved; those unknown stay as they are.
[[nodiscard]] QString withoutEntities(const QString& text);

} // namespace messaging
