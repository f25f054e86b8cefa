// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tour/guidedtour.h"

#include "ui/pages/page.h"
#include "ui/paint/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace rundblick {
namespace {

// A ring around what is spoken of; clicks go through it.
class Ring : public QWidget {
public:
    Ring(const Look& look, QWidget* parent)
        : QWidget(parent)
        , m_look(look)
    {
        setObjectName(QStringLiteral("tourRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.blue, 3.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 9, 9);
    }

private:
    const Look& m_look;
};

QWidget* named(const QWidget& parent, const char* name)
{
    for (QWidget* widget : parent.findChildren<QWidget*>())
        if (widget->isVisible()
            && (qstrcmp(widget->metaObject()->className(), name) == 0
                || widget->objectName() == QLatin1String(name)))
            return widget;
    return nullptr;
}

// Beside the target where there is room: right, left, below, above; or else inside at its bottom.
QPoint placeBeside(const QRect& target, QSize size, const QRect& room, int gap)
{
    const int y = std::clamp(target.center().y() - size.height() / 2, room.top(),
        std::max(room.top(), room.bottom() - size.height()));
    const int x = std::clamp(target.center().x() - size.width() / 2, room.left(),
        std::max(room.left(), room.right() - size.width()));
    if (target.right() + gap + size.width() <= room.right())
        return {target.right() + gap, y};
    if (target.left() - gap - size.width() >= room.left())
        return {target.left() - gap - size.width(), y};
    if (target.bottom() + gap + size.height() <= room.bottom())
        return {x, target.bottom() + gap};
    if (target.top() - gap - size.height() >= room.top())
        return {x, target.top() - gap - size.height()};
    return {x, std::max(room.top(), target.bottom() - gap - size.height())};
}

} // namespace

GuidedTour::GuidedTour(MainWindow& window)
    : QFrame(window.centralWidget())
    , m_window(window)
    , m_steps(tourSteps(window))
    , m_ring(new Ring(window.look(), window.centralWidget()))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("tour"));
    setFocusPolicy(Qt::StrongFocus);
    createLayout();
    parentWidget()->installEventFilter(this);
    connect(window.centralWidget()->findChild<QStackedWidget*>(), &QStackedWidget::currentChanged,
        this, [this] {
            if (!m_isMoving)
                end();
        });
    show(0);
}

void GuidedTour::createLayout()
{
    const Look& look = m_window.look();
    m_title->setFont(look.font(TextStyle::Headline));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(look.length(300)); // the buttons may need more
    m_count->setObjectName(QStringLiteral("muted"));
    m_next->setObjectName(QStringLiteral("primary"));
    auto* skip = new QPushButton(tr("&Skip"), this);
    connect(m_back, &QPushButton::clicked, this, &GuidedTour::back);
    connect(m_next, &QPushButton::clicked, this, &GuidedTour::next);
    connect(skip, &QPushButton::clicked, this, &GuidedTour::end);
    for (QPushButton* button : {skip, m_back, m_next})
        button->installEventFilter(this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(skip);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    const int margin = look.length(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(look.length(8));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
}

void GuidedTour::show(std::size_t step)
{
    m_step = step;
    const TourStep& shown = m_steps[step];
    m_isMoving = true;
    m_window.showPage(shown.page);
    m_isMoving = false;
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = find(shown);
    m_target->installEventFilter(this);
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(m_steps.size()));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("&Next") : tr("&Done"));
    setAccessibleName(shown.title);
    setAccessibleDescription(shown.text);
    m_ring->show();
    m_ring->raise();
    QFrame::show();
    raise();
    place(); // the style sheet is known from the first showing on
    m_next->setFocus();
}

QWidget* GuidedTour::find(const TourStep& step) const
{
    QWidget* onPage = named(*m_window.page(), step.widget);
    QWidget* inWindow = onPage ? onPage : named(*m_window.centralWidget(), step.widget);
    return inWindow ? inWindow : m_window.page();
}

void GuidedTour::place()
{
    if (!m_target)
        return;
    const int gap = m_window.look().length(10);
    QWidget* content = parentWidget();
    adjustSize();
    layout()->activate(); // also where the size stays
    const QRect room = content->rect().adjusted(gap, gap, -gap, -gap);
    const QRect target
        = QRect(m_target->mapTo(content, QPoint()), m_target->size()).intersected(room);
    m_ring->setGeometry(target.adjusted(-4, -4, 4, 4));
    move(placeBeside(target, size(), room, gap));
}

void GuidedTour::next()
{
    if (m_step + 1 < m_steps.size())
        show(m_step + 1);
    else
        end();
}

void GuidedTour::back()
{
    if (m_step > 0)
        show(m_step - 1);
}

void GuidedTour::end()
{
    hide();
    m_ring->hide();
    m_ring->deleteLater();
    deleteLater();
    if (m_window.document())
        m_window.page()->setFocus();
}

void GuidedTour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right:
    case Qt::Key_Space:
        next();
        break;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        back();
        break;
    case Qt::Key_Escape:
        end();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

// The content of the window, what is spoken of, and the buttons, which would move the focus by
// arrows.
bool GuidedTour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() || watched == m_target) {
        const bool hasMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
        if (hasMoved && isVisible()) // a page is still laid out
            QMetaObject::invokeMethod(this, &GuidedTour::place, Qt::QueuedConnection);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* press = static_cast<QKeyEvent*>(event);
    const bool isArrow = press->key() == Qt::Key_Left || press->key() == Qt::Key_Right;
    if (isArrow)
        keyPressEvent(press);
    return isArrow;
}

void GuidedTour::paintEvent(QPaintEvent*)
{
    const Look& look = m_window.look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.blue, 2.0));
    painter.setBrush(look.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
}

} // namespace rundblick
