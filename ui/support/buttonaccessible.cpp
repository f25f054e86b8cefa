// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/buttonaccessible.h"

#include <QAccessibleWidget>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace rundblick {
namespace {

class AccessibleButton : public QAccessibleWidget {
public:
    explicit AccessibleButton(QAbstractButton& button)
        : QAccessibleWidget(&button)
    {
    }

    // A button may become checkable, or get its menu, after it was first asked for.
    QAccessible::Role role() const override
    {
        return button().isCheckable() ? QAccessible::CheckBox
            : menu()                  ? QAccessible::ButtonMenu
                                      : QAccessible::Button;
    }
    QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Accelerator)
            return QKeySequence::mnemonic(button().text()).toString(QKeySequence::NativeText);
        if (text != QAccessible::Name || !button().accessibleName().isEmpty())
            return QAccessibleWidget::text(text);
        QString name = button().text();
        return name.remove(u'&');
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.hasPopup = menu() != nullptr;
        return state;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button().isEnabled())
            names.prepend(menu() ? showMenuAction() : pressAction());
        return names;
    }
    void doAction(const QString& action) override
    {
        if (action == pressAction())
            button().click();
        else if (action == showMenuAction() && menu())
            static_cast<QPushButton&>(button()).showMenu();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton& button() const { return *static_cast<QAbstractButton*>(object()); }
    QMenu* menu() const
    {
        const auto* button = qobject_cast<QPushButton*>(object());
        return button ? button->menu() : nullptr;
    }
};

QAccessibleInterface* create(const QString&, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    const bool isQts = qobject_cast<QCheckBox*>(object) || qobject_cast<QRadioButton*>(object)
        || qobject_cast<QToolButton*>(object); // they tell their actions
    return button && !isQts ? new AccessibleButton(*button) : nullptr;
}

} // namespace

void installButtonAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace rundblick
