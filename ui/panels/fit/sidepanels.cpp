// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fit/sidepanels.h"

#include "ui/paint/look.h"
#include "ui/panels/chips.h"
#include "ui/panels/fit/sidetab.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

namespace rundblick {
namespace {

constexpr int panelWidth = 312;
constexpr int touchPanelWidth = 356; // fields and scroll bar are wider there
constexpr int leastBoardWidth = 440; // beside panels
constexpr int gap = 16;
constexpr int stripGap = 8;

int widthOf(const Look& look)
{
    return look.length(look.isTouch ? touchPanelWidth : panelWidth);
}

} // namespace

// What the panels lie in. Over a board it hides what is behind and has a border.
class Drawer : public QWidget {
public:
    Drawer(const Look& look, QWidget* parent)
        : QWidget(parent)
        , m_look(look)
        , m_layout(new QVBoxLayout(this))
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        m_layout->setSpacing(8);
        lieOver(false);
    }

    int margin() const { return m_isOver ? m_look.length(6) : 0; }

    void add(QWidget* part, int stretch = 0) { m_layout->addWidget(part, stretch); }

    void lieOver(bool isOver)
    {
        m_isOver = isOver;
        m_layout->setContentsMargins(margin(), margin(), margin(), margin());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_look.ground);
        if (!m_isOver)
            return;
        painter.setPen(m_look.between(m_look.line, m_look.muted, 0.4));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    const Look& m_look;
    QVBoxLayout* m_layout;
    bool m_isOver = false;
};

SidePanels::SidePanels(
    QWidget* board, const std::vector<SidePanel>& panels, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_board(board)
    , m_layout(new QHBoxLayout(this))
{
    board->setParent(this); // first: so it is with the Tab key, too
    m_drawer = new Drawer(look, this);
    m_panels = new QStackedWidget(m_drawer);
    m_strip = new QWidget(this);
    createStrip(panels);
    createDrawer(panels);
    m_strip->hide();
    m_strip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as the board
    m_drawer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    m_layout->addWidget(board, 1);
    m_layout->addWidget(m_drawer);
    m_layout->addWidget(m_strip);
}

void SidePanels::createDrawer(const std::vector<SidePanel>& panels)
{
    QStringList names;
    for (const SidePanel& panel : panels) {
        names << panel.name;
        m_panels->addWidget(panel.panel);
    }
    m_names = new Chips(names, m_look, m_drawer);
    for (int at = 0; at < names.size(); ++at)
        m_names->at(at).setToolTip(panels[static_cast<std::size_t>(at)].hint);
    m_names->setVisible(names.size() > 1);
    connect(m_names, &Chips::chosen, m_panels, &QStackedWidget::setCurrentIndex);
    m_drawer->add(m_names);
    m_drawer->add(m_panels, 1);
    m_drawer->setFixedWidth(widthOf(m_look));
}

void SidePanels::createStrip(const std::vector<SidePanel>& panels)
{
    auto* layout = new QVBoxLayout(m_strip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.length(stripGap));
    for (const SidePanel& panel : panels) {
        auto* tab = new SideTab(panel.name, m_look, m_strip);
        tab->setToolTip(panel.hint.isEmpty() ? panel.name : panel.name + u'\n' + panel.hint);
        const int place = static_cast<int>(m_tabs.size());
        connect(tab, &SideTab::clicked, this, [this, place] { choose(place); });
        layout->addWidget(tab);
        m_tabs.push_back(tab);
    }
    layout->addStretch(1);
}

void SidePanels::choose(int panel)
{
    const bool isInFront = m_isOpen && m_panels->currentIndex() == panel;
    m_panels->setCurrentIndex(panel);
    m_names->choose(panel);
    setOpen(!isInFront);
}

void SidePanels::bring(QWidget& panel)
{
    m_panels->setCurrentWidget(&panel);
    m_names->choose(m_panels->currentIndex());
    setOpen(m_isFolded);
}

void SidePanels::close()
{
    if (!m_isOpen)
        return;
    if (m_drawer->isAncestorOf(window()->focusWidget()))
        setFocus(); // of the proxy, before the field that has it hides
    setOpen(false);
}

void SidePanels::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    if (isOpen)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    m_drawer->setVisible(isOpen || !m_isFolded);
    for (std::size_t at = 0; at < m_tabs.size(); ++at)
        m_tabs[at]->setChecked(isOpen && m_panels->currentIndex() == static_cast<int>(at));
    arrange();
}

// The board alone is enough, since the panels can fold.
QSize SidePanels::minimumSizeHint() const
{
    const QSize board = m_board->minimumSizeHint();
    const QSize strip = m_strip->minimumSizeHint();
    return {board.width() + gap + strip.width(), std::max(board.height(), strip.height())};
}

bool SidePanels::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit(); // a tool above the board has come or changed
    return QWidget::event(event);
}

void SidePanels::resizeEvent(QResizeEvent* event)
{
    fit();
    QWidget::resizeEvent(event);
}

void SidePanels::fit()
{
    const int board = std::max(m_board->minimumSizeHint().width(), m_look.length(leastBoardWidth));
    const bool isFolded = board + gap + widthOf(m_look) > width();
    if (isFolded != m_isFolded)
        fold(isFolded);
    arrange();
}

void SidePanels::fold(bool isFolded)
{
    m_isFolded = isFolded;
    m_strip->setVisible(isFolded);
    m_names->setVisible(!isFolded && m_panels->count() > 1);
    m_drawer->lieOver(isFolded);
    if (isFolded) {
        m_layout->removeWidget(m_drawer);
    } else {
        m_drawer->setFixedWidth(widthOf(m_look));
        m_layout->insertWidget(1, m_drawer);
    }
    setOpen(false);
    m_layout->activate();
}

// What lies over the board is in no layout.
void SidePanels::arrange()
{
    if (!m_isFolded)
        return;
    const int right = width() - m_strip->sizeHint().width() - m_look.length(4);
    m_drawer->setFixedWidth(std::min(widthOf(m_look) + 2 * m_drawer->margin(), right));
    m_drawer->setGeometry(right - m_drawer->width(), 0, m_drawer->width(), height());
    m_drawer->raise();
}

void SidePanels::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_isOpen)
        close();
    else
        QWidget::keyPressEvent(event);
}

// What is dragged out of a panel needs the board.
bool SidePanels::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter && m_isOpen
        && m_board->isAncestorOf(qobject_cast<QWidget*>(watched)))
        close();
    return false;
}

} // namespace rundblick
