// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/lists/setupcard.h"

#include "ui/paint/look.h"
#include "ui/paint/words/setupwords.h"
#include "ui/support/pictures/picturefile.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"

#include <QColorDialog>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolTip>

namespace rundblick {

SetupCard::SetupCard(const QString& heading, const QString& emptyHint,
    std::unique_ptr<SetupList> list, const Surroundings& surroundings, QWidget* parent)
    : Card(heading, surroundings.look, parent)
    , m_session(surroundings.session)
    , m_emptyHint(emptyHint)
    , m_hint(new QLabel(emptyHint, this))
    , m_table(new SetupTable(m_session, std::move(list), surroundings.look, this))
{
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_table->setAccessibleName(heading);
    add(m_hint);
    add(m_table);
    connect(m_table, &SetupTable::removalWanted, this, &SetupCard::askRemoval);
    connect(m_table, &SetupTable::pictureWanted, this, &SetupCard::askPicture);
    connect(m_table, &SetupTable::pictureUnwanted, this, &SetupCard::removePicture);
    connect(m_table, &SetupTable::colourWanted, this, &SetupCard::askColour);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &SetupCard::showState);
    showState();
}

int SetupCard::count() const
{
    return m_table->model()->rowCount() - 1;
}

void SetupCard::showState()
{
    m_hint->setVisible(count() == 0);
    emit countChanged();
}

// Nothing is asked where nothing goes along: undo brings a single record back.
void SetupCard::askRemoval(int row)
{
    SetupModel& rows = m_table->rows();
    const Workshop& workshop = m_session.workshop();
    const std::int64_t id = rows.idAt(row);
    const Edit removal = rows.list().remove(workshop, id);
    const QString name = rows.index(row, rows.nameColumn()).data().toString();
    if (removal.isEmpty()) {
        const QRect cell = m_table->visualRect(m_table->currentIndex());
        QToolTip::showText(m_table->viewport()->mapToGlobal(cell.bottomLeft()),
            tr("“%1” is the own brand. Make another brand the own one first.").arg(name), m_table);
        return;
    }
    const QString loss = lossSentence(removedAlong(removal, rows.list().table()));
    if (!loss.isEmpty()) {
        QMessageBox box(
            QMessageBox::Question, tr("Remove “%1”?").arg(name), loss, QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(tr("Undo brings everything back."));
        QPushButton* go = box.addButton(tr("&Remove"), QMessageBox::AcceptRole);
        box.setDefaultButton(box.addButton(tr("&Keep"), QMessageBox::RejectRole));
        box.exec();
        if (box.clickedButton() != go)
            return;
    }
    m_session.perform(removal);
}

void SetupCard::askPicture(int row)
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a picture"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        takePicture(row, path);
}

void SetupCard::takePicture(int row, const QString& path)
{
    Result<NewPicture> picture = readPicture(path);
    if (!picture) {
        const QRect cell = m_table->visualRect(m_table->currentIndex());
        QToolTip::showText(m_table->viewport()->mapToGlobal(cell.bottomLeft()),
            sentence(picture.error()), m_table);
        return;
    }
    m_session.perform(
        m_setPicture(m_session.workshop(), m_table->rows().idAt(row), *std::move(picture)));
}

void SetupCard::removePicture(int row)
{
    if (m_setPicture)
        m_session.perform(m_setPicture(m_session.workshop(), m_table->rows().idAt(row), {}));
}

void SetupCard::askColour(int row)
{
    const QModelIndex cell = m_table->currentIndex();
    const QColor before = cell.data(Qt::DecorationRole).value<QColor>();
    const QString name = m_table->rows().index(row, m_table->rows().nameColumn()).data().toString();
    const QColor chosen = QColorDialog::getColor(before, this, tr("Colour of “%1”").arg(name));
    if (chosen.isValid())
        m_table->rows().setData(cell, chosen.name(), Qt::EditRole);
}

} // namespace rundblick
