// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search/quicksearch.h"

#include "ui/paint/look.h"
#include "ui/support/fuzzy.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::size_t mostShown = 60;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int keysRole = Qt::UserRole + 2;

// Name, detail in the second colour behind it, key at the right.
class EntryPainter : public QStyledItemDelegate {
public:
    EntryPainter(const Look& look, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_look(look)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {
            m_look.length(200), std::max(m_look.length(34), m_look.isTouch ? m_look.target() : 0)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_look.blueSoft);
        const QRect room = option.rect.adjusted(m_look.length(12), 0, -m_look.length(12), 0);
        const int keys = paintKeys(*painter, room, index.data(keysRole).toString());
        const QRect left = room.adjusted(0, 0, -keys, 0);
        painter->setFont(m_look.font(TextStyle::Body));
        painter->setPen(m_look.text);
        const QString name = painter->fontMetrics().elidedText(
            index.data().toString(), Qt::ElideRight, left.width());
        painter->drawText(left, Qt::AlignVCenter, name);
        const int used = painter->fontMetrics().horizontalAdvance(name) + m_look.length(10);
        painter->setFont(m_look.font(TextStyle::Small));
        painter->setPen(m_look.muted);
        const QRect rest = left.adjusted(used, 0, 0, 0);
        if (rest.width() > m_look.length(40))
            painter->drawText(rest, Qt::AlignVCenter,
                painter->fontMetrics().elidedText(
                    index.data(detailRole).toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }

private:
    int paintKeys(QPainter& painter, const QRect& room, const QString& keys) const
    {
        if (keys.isEmpty())
            return 0;
        painter.setFont(m_look.font(TextStyle::SmallStrong));
        painter.setPen(m_look.muted);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, keys);
        return painter.fontMetrics().horizontalAdvance(keys) + m_look.length(12);
    }

    const Look& m_look;
};

// Names come before what stands behind them.
std::optional<int> scoreOf(const QuickEntry& entry, const QString& typed)
{
    constexpr int behind = 1000;
    std::optional<int> best;
    const auto consider = [&](const QString& name, int less) {
        const auto score = name.isEmpty() ? std::nullopt : fuzzyScore(typed, name);
        if (score && (!best || *score - less > *best))
            best = *score - less;
    };
    consider(entry.text, 0);
    consider(entry.other, 0);
    consider(entry.detail + u' ' + entry.text, behind);
    return best;
}

} // namespace

QuickSearch::QuickSearch(
    std::vector<QuickEntry> entries, const QString& invitation, const Look& look, QWidget* window)
    : QFrame(window)
    , m_entries(std::move(entries))
    , m_look(look)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("Nothing is called like that."), this))
    , m_focusBefore(QApplication::focusWidget())
{
    setObjectName(QStringLiteral("quickSearch"));
    setAccessibleName(invitation);
    m_field->setPlaceholderText(invitation);
    m_field->setAccessibleName(invitation);
    m_field->setMinimumHeight(look.length(40));
    m_field->setFont(look.font(TextStyle::Headline));
    m_list->setItemDelegate(new EntryPainter(look, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(QStringLiteral("muted"));
    auto* layout = new QVBoxLayout(this);
    const int margin = look.length(10);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_field);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &QuickSearch::show);
    connect(m_list, &QListWidget::itemClicked, this, &QuickSearch::choose);
    show(QString());
    place();
    QFrame::show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

std::vector<std::size_t> QuickSearch::found(
    const std::vector<QuickEntry>& entries, const QString& typed)
{
    std::vector<std::pair<int, std::size_t>> scored;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (const auto score
            = typed.trimmed().isEmpty() ? std::optional(0) : scoreOf(entries[i], typed))
            scored.emplace_back(-*score, i);
    std::ranges::sort(scored); // ties in the order given
    std::vector<std::size_t> places;
    for (const auto& [score, place] : scored)
        places.push_back(place);
    return places;
}

void QuickSearch::place()
{
    const QWidget& window = *parentWidget();
    const int width = std::min(m_look.length(600), window.width() - m_look.length(40));
    const int height = std::min(m_look.length(460), window.height() - m_look.length(120));
    setGeometry((window.width() - width) / 2, m_look.length(64), width, height);
}

void QuickSearch::show(const QString& typed)
{
    m_list->clear();
    const std::vector<std::size_t> places = found(m_entries, typed);
    for (std::size_t i = 0; i < std::min(places.size(), mostShown); ++i) {
        const QuickEntry& entry = m_entries[places[i]];
        auto* item = new QListWidgetItem(entry.text, m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(places[i]));
        item->setData(detailRole, entry.detail);
        item->setData(keysRole, entry.keys);
    }
    m_list->setCurrentRow(0);
    m_none->setVisible(places.empty());
    m_list->setVisible(!places.empty());
}

void QuickSearch::walk(int steps)
{
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + steps, 0, std::max(last, 0)));
}

void QuickSearch::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_entries[item->data(Qt::UserRole).toULongLong()].choose;
    close();
    run();
}

void QuickSearch::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore && window()->isAncestorOf(m_focusBefore))
        m_focusBefore->setFocus();
    deleteLater();
}

bool QuickSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<const QFocusEvent&>(*event).reason() != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, &QuickSearch::close, Qt::QueuedConnection);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int page = std::max(m_list->height() / std::max(m_list->sizeHintForRow(0), 1) - 1, 1);
    switch (static_cast<const QKeyEvent&>(*event).key()) {
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_PageDown:
        walk(page);
        return true;
    case Qt::Key_PageUp:
        walk(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void QuickSearch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.blue, 1.5));
    painter.setBrush(m_look.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

} // namespace rundblick
