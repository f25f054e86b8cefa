// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report/brandform.h"

#include "core/model/setupedits/pictureedits.h"
#include "core/model/setupedits/setupedits.h"
#include "ui/paint/look.h"
#include "ui/panels/report/logobutton.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/pictures/picturefile.h"
#include "ui/support/pictures/pictureimage.h"
#include "ui/support/strings.h"

#include <QColorDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>
#include <QToolTip>
#include <QVBoxLayout>

namespace rundblick {
namespace {

// A square of the colour; crossed out where there is none.
QIcon swatch(const QColor& color, const Look& look)
{
    const int side = look.length(16);
    QPixmap picture(side, side);
    picture.fill(color.isValid() ? color : look.card);
    QPainter painter(&picture);
    painter.setPen(look.muted);
    painter.drawRect(0, 0, side - 1, side - 1);
    if (!color.isValid())
        painter.drawLine(0, side - 1, side - 1, 0);
    return picture;
}

} // namespace

BrandForm::BrandForm(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_look(surroundings.look)
    , m_name(new QLineEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.length(6));
    m_sides.push_back(createSide(tr("Client"), &Setup::clientLogo, &Setup::clientColour));
    m_sides.push_back(
        createSide(tr("Consultant"), &Setup::consultantLogo, &Setup::consultantColour));
    createName();
    connect(&m_session, &Session::changed, this, &BrandForm::show);
    show();
}

BrandForm::Side BrandForm::createSide(const QString& name,
    std::optional<Id<Picture>> Setup::*logoField, std::string Setup::*colourField)
{
    auto* label = new QLabel(name, this);
    label->setObjectName(QStringLiteral("muted"));
    auto* logo = new LogoButton(tr("Logo: %1").arg(name), m_look, this);
    auto* colour = new QPushButton(tr("Colour …"), this);
    colour->setAccessibleName(tr("Colour: %1").arg(name));
    colour->setToolTip(tr("An accent on the cover and above the pages; it changes no meaning of "
                          "blue, grey, green and orange"));
    colour->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(logo, 1);
    line->addWidget(colour);
    layout()->addWidget(label);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(logo, &QPushButton::clicked, this, [this, logoField] { askLogo(logoField); });
    connect(logo, &LogoButton::dropped, this,
        [this, logoField](const QString& path) { takeLogo(logoField, path); });
    connect(logo, &LogoButton::removed, this, [this, logoField] {
        m_session.perform(setSetupLogo(m_session.workshop(), logoField, std::nullopt));
    });
    connect(colour, &QPushButton::clicked, this, [this, colourField] { askColour(colourField); });
    return {logo, colour, logoField, colourField};
}

void BrandForm::createName()
{
    auto* label = new QLabel(tr("Prepared &by"), this);
    label->setObjectName(QStringLiteral("muted"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Prepared by"));
    m_name->setPlaceholderText(tr("your name or firm"));
    layout()->addWidget(label);
    layout()->addWidget(m_name);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false); // it follows the workshop again
        m_session.perform(
            setSetup(m_session.workshop(), &Setup::consultant, toStd(m_name->text().trimmed())));
    });
}

void BrandForm::askLogo(std::optional<Id<Picture>> Setup::*field)
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a logo"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        takeLogo(field, path);
}

void BrandForm::takeLogo(std::optional<Id<Picture>> Setup::*field, const QString& path)
{
    const Result<NewPicture> picture = readPicture(path);
    if (picture)
        m_session.perform(setSetupLogo(m_session.workshop(), field, *picture));
    else
        QToolTip::showText(mapToGlobal(QPoint(0, height())), sentence(picture.error()), this);
}

void BrandForm::askColour(std::string Setup::*field)
{
    const QColor before(toQt(m_session.workshop().setup().*field));
    QColorDialog dialog(before.isValid() ? before : m_look.blue, this);
    dialog.setWindowTitle(tr("Colour"));
    if (dialog.exec() == QDialog::Accepted)
        m_session.perform(
            setSetup(m_session.workshop(), field, toStd(dialog.selectedColor().name())));
}

void BrandForm::show()
{
    if (!m_name->isModified() || !m_name->hasFocus())
        m_name->setText(toQt(m_session.workshop().setup().consultant));
    for (const Side& side : m_sides)
        showSide(side);
}

void BrandForm::showSide(const Side& side)
{
    const Setup& setup = m_session.workshop().setup();
    const Picture* picture = m_session.workshop().find(setup.*side.logoField);
    side.logo->setLogo(picture ? imageOf(*picture) : QImage());
    side.logo->updateGeometry();
    side.colour->setIcon(swatch(QColor(toQt(setup.*side.colourField)), m_look));
}

} // namespace rundblick
