// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/backdrop/backdropbar.h"

#include "ui/canvas/board/boardview.h"
#include "ui/paint/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

namespace rundblick {

BackdropBar::BackdropBar(BoardView& view, BackdropTool& tool, const BackdropLayer& layer)
    : QFrame(&view)
    , m_view(view)
    , m_tool(tool)
    , m_layer(layer)
    , m_hint(new QLabel(tr("A photo of the wall or a page of a PDF, behind the touchpoints"), this))
    , m_opacity(new QSlider(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("card"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_hint);
    auto* strength = new QLabel(tr("S&trength"), this);
    strength->setBuddy(m_opacity);
    m_opacity->setRange(5, 100);
    m_opacity->setMinimumWidth(view.look().length(120.0));
    m_opacity->setAccessibleName(tr("How strong the picture is"));
    layout->addWidget(strength);
    layout->addWidget(m_opacity);
    auto* fit = addButton(tr("&Fit"), tr("As large as what is on the board"));
    auto* remove = addButton(tr("&Remove"), tr("Remove the picture"));
    auto* choose = addButton(tr("&Choose a picture …"), tr("A picture, or a page of a PDF"));
    auto* close = addButton(tr("&Done"), tr("Back to the touchpoints"));
    m_ofPicture = {strength, m_opacity, fit, remove};
    connect(fit, &QPushButton::clicked, &tool, &BackdropTool::fit);
    connect(remove, &QPushButton::clicked, &tool, &BackdropTool::remove);
    connect(choose, &QPushButton::clicked, this, &BackdropBar::chosen);
    connect(close, &QPushButton::clicked, this, &BackdropBar::done);
    m_opacity->setTracking(false); // one slide, one edit; meanwhile it is only shown
    connect(m_opacity, &QSlider::sliderMoved, this,
        [this](int percent) { m_tool.showOpacity(percent / 100.0); });
    connect(m_opacity, &QSlider::valueChanged, this,
        [this](int percent) { m_tool.setOpacity(percent / 100.0); });
    connect(&tool, &BackdropTool::heldChanged, this, &BackdropBar::follow);
    connect(&layer, &BackdropLayer::followed, this, &BackdropBar::follow);
    view.installEventFilter(this);
    hide();
}

QPushButton* BackdropBar::addButton(const QString& text, const QString& hint)
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(hint);
    button->setAccessibleDescription(hint);
    layout()->addWidget(button);
    return button;
}

void BackdropBar::follow()
{
    const auto held = m_tool.held();
    const Backdrop* backdrop = held ? m_layer.workshop().find(*held) : nullptr;
    m_hint->setVisible(!backdrop);
    for (QWidget* widget : m_ofPicture)
        widget->setVisible(backdrop);
    if (backdrop)
        m_opacity->setValue(qRound(backdrop->opacity * 100.0));
    moveToBorder();
}

bool BackdropBar::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        moveToBorder();
    return false;
}

void BackdropBar::moveToBorder()
{
    adjustSize();
    resize(std::min(width(), m_view.width() - 16), height());
    move((m_view.width() - width()) / 2, 8);
    raise();
}

} // namespace rundblick
