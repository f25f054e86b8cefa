// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/backdrop/backdropwriter.h"

#include "ui/canvas/backdrop/backdropbar.h"
#include "ui/canvas/backdrop/pagedialog.h"
#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"
#include "ui/canvas/tools/boardwriter.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/support/actionname.h"
#include "ui/support/pictures/picturefile.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace rundblick {
namespace {

constexpr double firstOpacity = 0.4;

// The file of a picture or a PDF that is dropped; empty: it is something else.
QString pictureOf(const QMimeData& mime)
{
    if (mime.urls().size() != 1 || !mime.urls().first().isLocalFile())
        return {};
    const QString path = mime.urls().first().toLocalFile();
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("gif"), QStringLiteral("bmp"),
        QStringLiteral("webp"), QStringLiteral("svg"), QStringLiteral("pdf")};
    return endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace

BackdropWriter::BackdropWriter(BoardWriter& writer, const Session& session, Board board)
    : QObject(&writer)
    , m_writer(writer)
    , m_layer(*new BackdropLayer(writer.scene(), session, writer.view().look(), board))
    , m_tool(writer, m_layer)
    , m_action(new QAction(this))
    , m_bar(new BackdropBar(writer.view(), m_tool, m_layer))
    , m_reading(new Background(this))
{
    m_tool.setParent(nullptr); // a member
    const ActionName name = [] { return tr("Picture behind the board"); };
    setName(*m_action, name);
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::Key_I);
    m_action->setShortcutContext(Qt::WidgetShortcut);
    writer.view().addAction(m_action);
    connect(m_action, &QAction::toggled, this, &BackdropWriter::turn);
    connect(&m_tool, &BackdropTool::left, this, [this] { m_action->setChecked(false); });
    connect(m_bar, &BackdropBar::chosen, this, &BackdropWriter::choose);
    connect(m_bar, &BackdropBar::done, m_action, [this] { m_action->setChecked(false); });
    connect(this, &BackdropWriter::failed, &session, &Session::failed);
    writer.view().viewport()->installEventFilter(this);
}

void BackdropWriter::turn(bool isOn)
{
    BoardView& view = m_writer.view();
    if (isOn) {
        m_before = view.tool();
        view.setTool(&m_tool);
        m_tool.begin();
        m_bar->show();
        view.setFocus();
        return;
    }
    m_bar->hide();
    if (view.tool() == &m_tool)
        view.setTool(m_before);
}

void BackdropWriter::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path = QFileDialog::getOpenFileName(&m_writer.view(), tr("Choose a picture"),
        folder, tr("Pictures and PDF (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg *.pdf)"));
    if (!path.isEmpty())
        addWithPage(path);
}

void BackdropWriter::addWithPage(const QString& path)
{
    const int pages = pagesOf(path);
    int page = 0;
    if (pages > 1) {
        PageDialog dialog(path, pages, &m_writer.view());
        if (dialog.exec() != QDialog::Accepted)
            return;
        page = dialog.page();
    }
    add(path, page);
}

void BackdropWriter::add(const QString& path, int page)
{
    m_reading->start([this, path, page](const std::stop_token&) -> std::function<void()> {
        Result<NewPicture> picture = readPicture(path, longestBackdropSide, page);
        return [this, picture = std::move(picture)] {
            if (picture)
                place(*picture);
            else
                emit failed(picture.error());
        };
    });
}

void BackdropWriter::place(NewPicture picture)
{
    const QRectF room = m_writer.scene().contentRect();
    const Edit edit = addBackdrop(m_layer.workshop(),
        {{}, m_layer.board(), {}, room.x(), room.y(), std::max(room.width(), 100.0), firstOpacity},
        std::move(picture));
    if (!m_writer.perform(edit))
        return;
    m_action->setChecked(true);
    eachChange<Backdrop>(edit, [&](const Change<Backdrop>& change) { m_tool.hold(change.id()); });
}

bool BackdropWriter::eventFilter(QObject*, QEvent* event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return false;
    auto& drop = static_cast<QDropEvent&>(*event);
    const QString path = pictureOf(*drop.mimeData());
    if (path.isEmpty())
        return false;
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    if (event->type() == QEvent::Drop)
        QMetaObject::invokeMethod( // after the other program was told
            this, [this, path] { addWithPage(path); }, Qt::QueuedConnection);
    return true;
}

} // namespace rundblick
