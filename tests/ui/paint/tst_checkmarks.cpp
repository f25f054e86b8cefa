// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/look.h"
#include "ui/window/lookstyle.h"
#include "ui/window/stylesheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QListView>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace rundblick;

// The check marks of rows grow with the scale of the look, and so does what can be hit of them.
class CheckMarksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void growWithTheScale_data();
    void growWithTheScale();
    void areSeenInEveryLook_data();
    void areSeenInEveryLook();

private:
    int hitWidth();
    QImage picture() const; // of the row

    QStandardItem* m_item = nullptr;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QAbstractItemView> m_view;
};

void CheckMarksTest::initTestCase()
{
    loadFonts();
}

void CheckMarksTest::growWithTheScale_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("isTouch");
    QTest::addColumn<int>("width");
    for (const char* view : {"table", "tree", "list"}) {
        const QString kind = QString::fromLatin1(view);
        QTest::addRow("%s 100 %%", view) << kind << 1.0 << false << 15;
        QTest::addRow("%s 200 %%", view) << kind << 2.0 << false << 30;
        QTest::addRow("%s in a workshop", view) << kind << 1.0 << true << 22;
        QTest::addRow("%s in a workshop 150 %%", view) << kind << 1.5 << true << 33;
    }
}

static std::unique_ptr<QAbstractItemView> createView(const QString& kind)
{
    if (kind == QLatin1String("list"))
        return std::make_unique<QListView>();
    if (kind == QLatin1String("table"))
        return std::make_unique<QTableView>();
    auto tree = std::make_unique<QTreeView>();
    tree->setRootIsDecorated(false);
    return tree;
}

// Columns of pixels along the middle of the row that a click of the mouse ticks.
int CheckMarksTest::hitWidth()
{
    const QRect row = m_view->visualRect(m_item->index());
    int hit = 0;
    for (int x = row.left(); x < row.left() + 80; ++x) {
        const Qt::CheckState before = m_item->checkState();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {x, row.center().y()});
        hit += m_item->checkState() != before;
    }
    return hit;
}

// The columns of pixels, from the first to the last, in which two pictures differ.
static QPoint differing(const QImage& one, const QImage& other)
{
    QPoint columns(one.width(), -1);
    for (int x = 0; x < one.width(); ++x)
        for (int y = 0; y < one.height(); ++y)
            if (one.pixel(x, y) != other.pixel(x, y))
                columns = {std::min(columns.x(), x), x};
    return columns;
}

QImage CheckMarksTest::picture() const
{
    return m_view->viewport()->grab(m_view->visualRect(m_item->index())).toImage();
}

void CheckMarksTest::growWithTheScale()
{
    QFETCH(QString, view);
    QFETCH(double, scale);
    QFETCH(bool, isTouch);
    QFETCH(int, width);
    m_model = std::make_unique<QStandardItemModel>();
    m_item = new QStandardItem;
    m_item->setCheckable(true);
    m_item->setSizeHint({200, 60}); // with and without it
    m_item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    m_model->appendRow(m_item);
    const Look look = screenLook(Theme::Light, {scale, isTouch});
    QApplication::setStyle(new LookStyle(look));
    m_view = createView(view);
    m_view->setFocusPolicy(Qt::NoFocus); // no frame where somebody is
    m_view->setModel(m_model.get());
    m_view->setStyleSheet(styleSheet(look));
    if (auto* table = qobject_cast<QTableView*>(m_view.get())) {
        table->setColumnWidth(0, 200);
        table->setRowHeight(0, 60);
    }
    m_view->resize(300, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QCOMPARE(hitWidth(), width);
    const QImage marked = picture();
    m_item->setText(QStringLiteral("Shop"));
    const QPoint text = differing(marked, picture());
    m_item->setText({});
    m_item->setData({}, Qt::CheckStateRole);
    const QPoint mark = differing(marked, picture());
    const int drawn = mark.y() - mark.x() + 1;
    QVERIFY2(drawn <= width && drawn >= width - 4, qPrintable(QString::number(drawn)));
    QVERIFY(text.x() > mark.y()); // beside it
}

void CheckMarksTest::areSeenInEveryLook_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<bool>("isRound");
    const std::pair<const char*, Theme> themes[] = {{"light", Theme::Light}, {"dark", Theme::Dark},
        {"contrast", Theme::HighContrast}, {"projector", Theme::Projector}};
    for (const auto& [name, theme] : themes) {
        QTest::addRow("%s box", name) << theme << false;
        QTest::addRow("%s radio button", name) << theme << true;
    }
}

// The border of one that is off, and what is on.
void CheckMarksTest::areSeenInEveryLook()
{
    QFETCH(Theme, theme);
    QFETCH(bool, isRound);
    const Look look = screenLook(theme);
    QApplication::setStyle(new LookStyle(look));
    std::unique_ptr<QAbstractButton> button = std::make_unique<QCheckBox>();
    if (isRound)
        button = std::make_unique<QRadioButton>();
    button->setStyleSheet(styleSheet(look));
    button->setPalette(look.palette());
    button->resize(60, 30);
    const auto best = [&] {
        const QImage image = button->grab().toImage();
        double most = 1.0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < 20; ++x)
                most = std::max(most, contrast(image.pixelColor(x, y), look.ground));
        return most;
    };
    QVERIFY2(best() >= 2.9, qPrintable(QString::number(best()))); // smoothed
    button->setChecked(true);
    QVERIFY2(best() >= 2.9, qPrintable(QString::number(best())));
}

QTEST_MAIN(CheckMarksTest)
#include "tst_checkmarks.moc"
