// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/numberbox.h"

#include <QEvent>
#include <QLineEdit>

using namespace std::chrono_literals;

namespace rundblick {
namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* field = static_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || field->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

NumberBox::NumberBox(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setAlignment(Qt::AlignRight);
    setKeyboardTracking(false);
    keepFromWheel(*this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &NumberBox::settle);
    connect(this, &QDoubleSpinBox::editingFinished, this, &NumberBox::settle);
}

void NumberBox::showValue(double value)
{
    if (m_rest.isActive() || lineEdit()->isModified())
        return;
    setValue(value);
    m_settled = this->value(); // as rounded: leaving the field must not round what is stored
}

void NumberBox::stepBy(int steps)
{
    QDoubleSpinBox::stepBy(steps);
    m_rest.start();
}

void NumberBox::settle()
{
    m_rest.stop();
    lineEdit()->setModified(false);
    if (value() == m_settled)
        return;
    m_settled = value();
    emit chosen(m_settled);
}

void keepFromWheel(QWidget& field)
{
    field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(new WheelGuard(&field));
}

} // namespace rundblick
