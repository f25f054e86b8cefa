// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report/paperform.h"

#include "ui/paint/look.h"
#include "ui/paint/words/reportwords.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/report/exportfields.h"
#include "ui/panels/report/reporttemplates.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace rundblick {

PaperForm::PaperForm(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_discreet(createDiscreetBox(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(surroundings.look.length(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_paper = createChoice(tr("&Paper"), *form);
    m_tiles = createChoice(tr("Prin&ted"), *form);
    m_language = createChoice(tr("&Language"), *form);
    for (std::size_t i = 0; i < enumTexts<Paper>.size(); ++i)
        m_paper->addItem(nameOf(static_cast<Paper>(i)));
    m_tiles->addItem(nameOf(TilePaper::None));
    m_tiles->addItem(tr("on sheets of A4"));
    m_tiles->addItem(tr("on sheets of A3"));
    m_tiles->setToolTip(tr("A poster in sheets that overlap by 10 mm, with crop marks and a plan"));
    m_language->addItem(tr("As the program"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    form->addRow(m_discreet);
    connect(m_paper, &QComboBox::activated, this, [this](int paper) {
        change([paper](ReportTemplate& shown) { shown.paper = static_cast<Paper>(paper); });
    });
    connect(m_tiles, &QComboBox::activated, this, [this](int tiles) {
        change([tiles](ReportTemplate& shown) { shown.tiles = static_cast<TilePaper>(tiles); });
    });
    connect(m_language, &QComboBox::activated, this, [this](int language) {
        change([text = toStd(m_language->itemData(language).toString())](
                   ReportTemplate& shown) { shown.language = text; });
    });
    connect(m_discreet, &QCheckBox::clicked, this, &PaperForm::discreetTurned);
    connect(&m_session, &Session::changed, this, &PaperForm::show);
    show();
}

QComboBox* PaperForm::createChoice(const QString& name, QFormLayout& form)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(QString(name).remove(u'&'));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    keepFromWheel(*choice);
    form.addRow(name, choice);
    return choice;
}

bool PaperForm::isDiscreet() const
{
    return m_discreet->isChecked();
}

void PaperForm::change(const std::function<void(ReportTemplate&)>& change)
{
    ReportTemplate after = shownTemplate(m_session.workshop());
    change(after);
    m_session.perform(changeReport(m_session.workshop(), std::move(after)));
    show(); // what was refused is put back
}

void PaperForm::show()
{
    const ReportTemplate shown = shownTemplate(m_session.workshop());
    m_paper->setCurrentIndex(static_cast<int>(shown.paper));
    m_tiles->setCurrentIndex(static_cast<int>(shown.tiles));
    m_language->setCurrentIndex(std::max(0, m_language->findData(toQt(shown.language))));
}

} // namespace rundblick
