// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowdriver.h"
#include "ui/pages/page.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTableView>

using namespace rundblick;

// In workshop mode everything that is tapped is at least 44 pixels high, on every page.
class TargetsTest : public WindowDriver {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTargetIsLargeEnough_data();
    void everyTargetIsLargeEnough();
    void everyRowIsLargeEnough_data() { everyTargetIsLargeEnough_data(); }
    void everyRowIsLargeEnough();
};

constexpr int least = 44;

void TargetsTest::initTestCase()
{
    prepare("targets");
    Settings::setWorkshopMode(true);
    openSample(QStringLiteral("en"), {1920, 1200});
    QVERIFY(m_window->look().isTouch);
}

void TargetsTest::everyTargetIsLargeEnough_data()
{
    QTest::addColumn<int>("page");
    for (const PageKind page : allPages)
        QTest::newRow(qPrintable(nameOf(page))) << static_cast<int>(page);
}

// What is tapped as a part of something larger, or only shown where one types.
static bool isPart(const QWidget& widget)
{
    for (const QWidget* at = widget.parentWidget(); at; at = at->parentWidget())
        if (qobject_cast<const QComboBox*>(at) || qobject_cast<const QAbstractSpinBox*>(at)
            || qobject_cast<const QLineEdit*>(at) || qobject_cast<const QHeaderView*>(at))
            return true;
    const auto* table = qobject_cast<const QTableView*>(widget.parentWidget());
    return table && table->verticalHeader()->isHidden(); // its corner
}

static bool isTarget(const QWidget& widget)
{
    return (qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
               || qobject_cast<const QAbstractSpinBox*>(&widget)
               || qobject_cast<const QLineEdit*>(&widget)
               || (qobject_cast<const QAbstractSlider*>(&widget)
                   && !qobject_cast<const QScrollBar*>(&widget)))
        && widget.isEnabled() && !isPart(widget);
}

static QString described(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return QStringLiteral("%1 “%2” %3 × %4")
        .arg(QLatin1String(widget.metaObject()->className()),
            button ? button->text() : widget.accessibleName())
        .arg(widget.width())
        .arg(widget.height());
}

void TargetsTest::everyTargetIsLargeEnough()
{
    QFETCH(int, page);
    m_window->showPage(static_cast<PageKind>(page));
    QCoreApplication::processEvents();
    QStringList small;
    int found = 0;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isTarget(*widget))
            continue;
        ++found;
        if (widget->height() < least)
            small << described(*widget);
    }
    QVERIFY(found > 12); // the rail and the bar above alone
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
}

// A row that can be chosen: not the head of a group.
static bool isChoice(const QAbstractItemModel& model, int row)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        const Qt::ItemFlags flags = model.index(row, column).flags();
        if (flags.testFlag(Qt::ItemIsSelectable) && flags.testFlag(Qt::ItemIsEnabled))
            return true;
    }
    return false;
}

static int heightOf(const QAbstractItemView& view, int row)
{
    const auto* table = qobject_cast<const QTableView*>(&view);
    return table ? table->rowHeight(row) : view.sizeHintForRow(row);
}

void TargetsTest::everyRowIsLargeEnough()
{
    QFETCH(int, page);
    m_window->showPage(static_cast<PageKind>(page));
    QCoreApplication::processEvents();
    for (const QComboBox* box : m_window->findChildren<QComboBox*>())
        box->view(); // is made when it is asked for
    QStringList small;
    for (const QAbstractItemView* view : m_window->findChildren<QAbstractItemView*>()) {
        const bool isList
            = qobject_cast<const QTableView*>(view) || qobject_cast<const QListView*>(view);
        const auto* box = qobject_cast<const QComboBox*>(view->parentWidget()->parentWidget());
        if (!isList || !view->model() || !(box ? box->isVisible() : view->isVisible()))
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (isChoice(*view->model(), row) && heightOf(*view, row) < least) {
                small << QStringLiteral("%1 “%2” row %3: %4")
                             .arg(QLatin1String(view->metaObject()->className()),
                                 view->accessibleName())
                             .arg(row)
                             .arg(heightOf(*view, row));
                break;
            }
    }
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
}

QTEST_MAIN(TargetsTest)
#include "tst_targets.moc"
