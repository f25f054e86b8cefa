// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "core/exchange/clipboard.h"
#include "ui/paint/look.h"
#include "ui/support/strings.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace rundblick {
namespace {

using namespace std::chrono_literals;

// A button of the rail: a dot and the name of its page; the current page is filled. Touchpoints
// that are dragged onto it and held there open the page, to be dropped on its board.
class RailButton : public QAbstractButton {
public:
    RailButton(const Look& look, const QString& name, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
    {
        setText(name);
        setCheckable(true);
        setAcceptDrops(true);
        m_held.setSingleShot(true);
        m_held.setInterval(500ms);
        connect(&m_held, &QTimer::timeout, this, &RailButton::click);
        setFocusPolicy(Qt::TabFocus);
        setFont(look.font(TextStyle::Strong)); // wide enough for the current page
    }

    QSize sizeHint() const override
    {
        return {
            m_look.length(textLeft) + fontMetrics().horizontalAdvance(text()) + m_look.length(16),
            m_look.length(44)};
    }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override
    {
        event->setAccepted(event->mimeData()->hasFormat(toQt(touchpointsMime)));
        if (event->isAccepted())
            m_held.start();
    }
    void dragMoveEvent(QDragMoveEvent* event) override { event->ignore(); } // no place to drop
    void dragLeaveEvent(QDragLeaveEvent*) override { m_held.stop(); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(0, 4, 0, -4);
        if (isChecked() || underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(m_look.blue) : QPen(Qt::NoPen));
            painter.setBrush(isChecked() ? m_look.blueSoft : m_look.track);
            painter.drawRoundedRect(area.adjusted(8.5, 0.5, -8.5, -0.5), 6, 6);
        }
        if (isChecked())
            painter.fillRect(QRectF(0, area.top() + 6, 3, area.height() - 12), m_look.blue);
        paintDot(painter);
        const QColor active = m_look.asText(m_look.blue);
        painter.setPen(isChecked() ? active : m_look.text);
        painter.setFont(m_look.font(isChecked() ? TextStyle::Strong : TextStyle::Body));
        painter.drawText(
            rect().adjusted(m_look.length(textLeft), 0, 0, 0), Qt::AlignVCenter, text());
    }

private:
    static constexpr int textLeft = 42;

    void paintDot(QPainter& painter) const
    {
        painter.setPen(QPen(isChecked() ? m_look.blue : m_look.muted, 1.5));
        painter.setBrush(isChecked() ? QBrush(m_look.blue) : QBrush(Qt::NoBrush));
        const double radius = 5.5 * m_look.scale;
        painter.drawEllipse(QPointF(m_look.length(26), height() / 2.0), radius, radius);
    }

    const Look& m_look;
    QTimer m_held;
};

} // namespace

Rail::Rail(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_buttons(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(look.length(120));
    m_layout->setContentsMargins(0, 12, 0, 12);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addPage(const QString& name, const QKeySequence& shortcut)
{
    auto* button = new RailButton(m_look, name, this);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(name, shortcut.toString(QKeySequence::NativeText)));
    const int page = static_cast<int>(m_buttons->buttons().size());
    m_buttons->addButton(button, page);
    m_layout->insertWidget(page, button);
}

void Rail::setCurrent(int page)
{
    if (QAbstractButton* button = m_buttons->button(page))
        button->setChecked(true);
}

} // namespace rundblick
