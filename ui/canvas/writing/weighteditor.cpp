// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/writing/weighteditor.h"

#include "core/model/edits/linkedits.h"
#include "ui/paint/look.h"
#include "ui/session/session.h"
#include "ui/support/numbersource.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

#include <cmath>

namespace rundblick {

WeightEditor::WeightEditor(Session& session, Id<Link> link, const Look& look, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_look(look)
    , m_style(session.workshop().setup())
    , m_link(link)
    , m_line(new QLineEdit(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_sum(new QLabel(this))
    , m_scale(new QPushButton(tr("&Scale to 100 %"), this))
{
    setObjectName(QStringLiteral("card"));
    setAttribute(Qt::WA_StyledBackground);
    m_line->setFixedWidth(76);
    m_line->setAlignment(Qt::AlignRight);
    m_line->setAccessibleName(tr("Weight of the link"));
    m_scale->setObjectName(QStringLiteral("chip"));
    m_scale->setToolTip(tr("All links that leave the node in proportion, so that they sum to "
                           "100 %"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_slider);
    layout->addWidget(m_sum);
    layout->addWidget(m_scale);
    const Link* shown = session.workshop().find(link);
    const bool isShare = shown && shown->unit == LinkUnit::Share;
    if (shown)
        m_line->setText(
            isShare ? m_style.number(shown->weight * 100.0, 1) : m_style.number(shown->weight, 0));
    setNumber(*m_sum, {.quantity = Quantity::LinkRowSum, .link = link});
    createSlider(isShare ? shown : nullptr);
    m_line->installEventFilter(this);
    m_scale->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &WeightEditor::showSum);
    connect(m_scale, &QPushButton::clicked, this, &WeightEditor::scale);
    showSum();
}

// For the mouse: in steps of a per cent.
void WeightEditor::createSlider(const Link* share)
{
    m_slider->setVisible(share);
    m_slider->setRange(0, 100);
    m_slider->setToolTip(tr("Share of those who go on here"));
    m_slider->setFixedWidth(m_look.length(120));
    m_slider->setMinimumHeight(m_look.target());
    m_slider->setFocusPolicy(Qt::ClickFocus);
    m_slider->setFocusProxy(m_line); // where the keyboard stays
    connect(m_slider, &QSlider::actionTriggered, this, [this] {
        m_line->setText(m_style.number(m_slider->sliderPosition(), 0));
        m_line->setModified(true);
        showSum();
    });
}

void WeightEditor::begin(const QString& typed)
{
    show();
    raise();
    m_line->setFocus();
    m_line->selectAll();
    if (!typed.isEmpty())
        m_line->insert(typed);
    if (!typed.isEmpty())
        m_line->setModified(true);
    showSum();
}

// A share is typed in per cent, with its sign or without.
std::optional<double> WeightEditor::typed() const
{
    const Link* link = m_session.workshop().find(m_link);
    const auto number = m_style.parsed(m_line->text());
    if (!link || !number)
        return std::nullopt;
    const bool isPlainShare
        = link->unit == LinkUnit::Share && !m_line->text().contains(QLatin1Char('%'));
    const double weight = isPlainShare ? *number / 100.0 : *number;
    return reweighLink(m_session.workshop(), m_link, weight) ? std::optional(weight) : std::nullopt;
}

void WeightEditor::showSum()
{
    const Link* link = m_session.workshop().find(m_link);
    if (!link)
        return;
    RowSum sum = rowSum(m_session.workshop(), originOf(*link));
    const bool isShare = link->unit == LinkUnit::Share;
    const auto weight = typed();
    if (weight)
        (isShare ? sum.shareSum : sum.countSum) += *weight - link->weight;
    const bool isFine = weight && sum.isComplete();
    if (!weight)
        m_sum->setText(isShare ? tr("0 to 100 %") : tr("0 or more"));
    else if (isShare)
        m_sum->setText(tr("%n link(s), together %1", nullptr, static_cast<int>(sum.shares))
                           .arg(m_style.percent(sum.shareSum, 1)));
    else
        m_sum->setText(
            tr("%n link(s), together %1 customers", nullptr, static_cast<int>(sum.counts))
                .arg(m_style.number(sum.countSum)));
    QPalette palette = m_sum->palette();
    palette.setColor(QPalette::WindowText, isFine ? m_look.muted : m_look.vermilion);
    m_sum->setPalette(palette);
    if (weight && isShare)
        m_slider->setValue(static_cast<int>(std::lround(*weight * 100.0)));
    m_scale->setVisible(weight && !sum.isComplete() && sum.counts == 0);
    adjustSize();
}

bool WeightEditor::take()
{
    const Link* link = m_session.workshop().find(m_link);
    const auto weight = typed();
    if (!link || !weight)
        return false;
    if (!m_line->isModified())
        return true; // what the line rounded has not been typed
    const Result<Edit> edit = reweighLink(m_session.workshop(), m_link, *weight);
    return edit && (edit->isEmpty() || m_session.perform(*edit));
}

void WeightEditor::scale()
{
    const Link* link = m_session.workshop().find(m_link);
    if (!link)
        return;
    const LinkNode row = originOf(*link);
    if (!take())
        return;
    if (const Edit edit = scaleRow(m_session.workshop(), row); !edit.isEmpty())
        m_session.perform(edit);
    finish();
}

void WeightEditor::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    emit finished();
    hide();
    deleteLater();
}

bool WeightEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isOver)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const QWidget* next = window()->focusWidget();
        if (next != m_line && next != m_scale) {
            take();
            finish();
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<const QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        finish();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == m_scale)
            scale();
        else if (take())
            finish();
        return true;
    default:
        return false;
    }
}

} // namespace rundblick
