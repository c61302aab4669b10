#include "widgets/icons.h"

#include "widgets/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr qreal kGrid = 24;
constexpr qreal kStroke = 1.25;

using Cache = QHash<QString, QPixmap>;

Cache& cache() {
    static Cache pixmaps;
    return pixmaps;
}

QString pathOf(const QString& name) { return u":/icons/%1.svg"_s.arg(name); }

/// The files are drawn for 24 px; the stroke is widened so that it is 1.25 px at whatever size is asked for.
QByteArray drawingOf(const QString& name, int size) {
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace(QByteArrayLiteral("stroke-width=\"1.25\""),
                    "stroke-width=\"" + QByteArray::number(kStroke * kGrid / size) + '"');
    return drawing;
}

QPixmap render(const QString& name, int size, qreal deviceRatio, const QColor& colour) {
    QPixmap pixmap(QSize(size, size) * deviceRatio);
    pixmap.fill(Qt::transparent);
    const QByteArray drawing = drawingOf(name, size);
    if (!drawing.isEmpty()) {
        QSvgRenderer renderer(drawing);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(pixmap.rect()));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
    pixmap.setDevicePixelRatio(deviceRatio);
    return pixmap;
}

/// Tints one drawing by mode and state with the colours of the theme at that moment.
class TintedEngine : public QIconEngine {
public:
    TintedEngine(QString name, const Theme& theme, IconInk ink)
        : m_name(std::move(name))
        , m_theme(theme)
        , m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(painter, rect, m_name, std::min(rect.width(), rect.height()), colour(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, side, scale, colour(mode, state));
    }
    QIconEngine* clone() const override { return new TintedEngine(m_name, m_theme, m_ink); }
    QString key() const override { return u"reparo"_s; }
    bool isNull() override { return !hasIcon(m_name); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const {
        const Tokens& t = m_theme.tokens();
        if (mode == QIcon::Disabled)
            return t.disabled;
        if (m_ink == IconInk::Text2 && (mode == QIcon::Selected || state == QIcon::On))
            return t.accentOnSelection;
        return m_ink == IconInk::Text ? t.text : t.text2;
    }

    QString m_name;
    const Theme& m_theme;
    IconInk m_ink;
};

} // namespace

QIcon icon(const QString& name, const Theme& theme, IconInk ink) { return QIcon(new TintedEngine(name, theme, ink)); }

QIcon applicationIcon() {
    QIcon sign;
    QSvgRenderer renderer(pathOf(u"reparo"_s));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        sign.addPixmap(pixmap);
    }
    return sign;
}

void paintIcon(QPainter* painter, const QRect& rect, const QString& name, int size, const QColor& colour) {
    QRect target(0, 0, size, size);
    target.moveCenter(rect.center());
    painter->drawPixmap(target, iconPixmap(name, size, painter->device()->devicePixelRatioF(), colour));
}

QPixmap iconPixmap(const QString& name, int size, qreal deviceRatio, const QColor& colour) {
    const QString key = u"%1@%2@%3@%4"_s.arg(name).arg(size).arg(deviceRatio).arg(colour.rgba(), 0, 16);
    QPixmap& pixmap = cache()[key];
    if (pixmap.isNull())
        pixmap = render(name, size, deviceRatio, colour);
    return pixmap;
}

bool hasIcon(const QString& name) { return QFile::exists(pathOf(name)); }

void clearIconCache() { cache().clear(); }

} // namespace widgets
