// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights/pairslider.h"

#include "ui/paint/look.h"
#include "ui/paint/words/weightwords.h"
#include "ui/panels/numberbox.h"
#include "ui/support/numbersource.h"

#include <QGridLayout>
#include <QLabel>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace rundblick {

PairSlider::PairSlider(const Look& look, NumberStyle style, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_style(std::move(style))
    , m_scale(saatyScale())
    , m_first(new QLabel(this))
    , m_second(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_words(new QLabel(this))
    , m_consistency(new QLabel(this))
{
    m_slider->setRange(0, static_cast<int>(m_scale.size()) - 1);
    m_slider->setPageStep(2);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(2);
    m_slider->setObjectName(QStringLiteral("pair"));
    keepFromWheel(*m_slider);
    m_second->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel* label : {m_first, m_second, m_words, m_consistency}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setNumber(*m_consistency, {.quantity = Quantity::Consistency});
    m_words->setFont(m_look.font(TextStyle::Strong));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_first, 0, 0);
    grid->addWidget(m_second, 0, 1);
    grid->addWidget(m_slider, 1, 0, 1, 2);
    grid->addWidget(m_words, 2, 0, 1, 2);
    grid->addWidget(m_consistency, 3, 0, 1, 2);
    connect(m_slider, &QSlider::sliderMoved, this, [this](int position) {
        showWords(ratioAt(position));
        emit moved(ratioAt(position));
    });
    connect(m_slider, &QSlider::sliderReleased, this,
        [this] { emit chosen(ratioAt(m_slider->sliderPosition())); });
    connect(m_slider, &QSlider::actionTriggered, this, [this](int action) {
        if (action != QAbstractSlider::SliderMove) // a key, or a click beside the handle
            emit chosen(ratioAt(m_slider->sliderPosition()));
    });
}

double PairSlider::ratioAt(int position) const
{
    return m_scale[static_cast<std::size_t>(position)];
}

void PairSlider::showPair(const QString& first, const QString& second, std::optional<double> ratio)
{
    m_firstName = first;
    m_secondName = second;
    m_first->setText(first);
    m_second->setText(second);
    m_slider->setAccessibleName(tr("%1 compared with %2").arg(first, second));
    if (m_slider->isSliderDown())
        return; // somebody is at it
    const double log = std::log(ratio.value_or(1.0));
    const auto nearest = std::ranges::min_element(
        m_scale, {}, [&](double step) { return std::abs(std::log(step) - log); });
    m_slider->setValue(static_cast<int>(nearest - m_scale.begin()));
    if (ratio)
        showWords(*ratio);
    else
        m_words->setText(tr("Not judged yet: move the slider, also by the arrow keys."));
}

// Always of the more important one.
void PairSlider::showWords(double ratio)
{
    if (std::abs(ratio - 1.0) < 1e-9) {
        m_words->setText(tr("Both are equally important (1)"));
        return;
    }
    const bool isFirst = ratio > 1.0;
    m_words->setText(tr("“%1” is %2")
                         .arg(isFirst ? m_firstName : m_secondName,
                             importanceWords(isFirst ? ratio : 1.0 / ratio, m_style)));
}

void PairSlider::setJudgement(const QuantityAt& number)
{
    setNumber(*m_words, number);
}

void PairSlider::showConsistency(std::optional<double> ratio, std::size_t criteria)
{
    m_consistency->setVisible(ratio.has_value());
    if (ratio)
        m_consistency->setText(consistencySign(consistencyOf(*ratio)) + u' '
            + consistencyWords(*ratio, criteria, m_style));
}

} // namespace rundblick
