// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/setup/workshopcard.h"

#include "core/model/setupedits/setupedits.h"
#include "ui/paint/look.h"
#include "ui/panels/fit/editablebox.h"
#include "ui/panels/lists/datetext.h"
#include "ui/panels/numberbox.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QToolTip>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr const char* currencies[] = {"CHF", "EUR", "USD", "GBP", "DKK", "NOK", "SEK", "PLN"};
constexpr const char* locales[] = {"de_CH", "de_DE", "de_AT", "fr_CH", "fr_FR", "it_CH", "it_IT",
    "en_CH", "en_GB", "en_US", "es_ES", "nl_NL"};

// "Schweizer Hochdeutsch (Schweiz) – 1’234.50 · 31.12.2027"
QString described(const QLocale& locale)
{
    return QStringLiteral("%1 (%2) – %3 · %4")
        .arg(locale.nativeLanguageName(), locale.nativeCountryName(),
            locale.toString(1234.5, 'f', 2), dateText(QDate(2027, 12, 31), locale));
}

} // namespace

WorkshopCard::WorkshopCard(const Surroundings& surroundings, QWidget* parent)
    : Card(tr("Workshop"), surroundings.look, parent)
    , m_session(surroundings.session)
    , m_style(m_session.workshop().setup())
    , m_look(surroundings.look)
    , m_title(createText(tr("Title"), &Setup::title))
    , m_client(createText(tr("Client"), &Setup::client))
    , m_date(new QLineEdit(this))
    , m_period(createText(tr("Period of the spends"), &Setup::period))
    , m_currency(new QComboBox(this))
    , m_locale(new QComboBox(this))
{
    createDate();
    createCurrency();
    createLocale();
    m_period->setPlaceholderText(tr("for example 2027"));
    auto* fields = new QWidget(this);
    m_grid = new QGridLayout(fields);
    m_grid->setContentsMargins(0, 0, m_look.length(4), m_look.length(4));
    m_grid->setHorizontalSpacing(m_look.length(16));
    addCell(tr("&Title"), m_title);
    addCell(tr("&Client"), m_client);
    addCell(tr("&Date of the workshop"), m_date);
    addCell(tr("&Period of the spends"), m_period);
    addCell(tr("C&urrency"), m_currency);
    addCell(tr("&Numbers and dates as in"), m_locale);
    add(fields);
    connect(&m_session, &Session::changed, this, &WorkshopCard::follow);
    showSetup();
}

QLineEdit* WorkshopCard::createText(const QString& name, std::string Setup::*field)
{
    auto* line = new QLineEdit(this);
    line->setAccessibleName(name);
    connect(line, &QLineEdit::editingFinished, this, [this, line, field] {
        line->setModified(false); // it follows the workshop again, undo too
        m_session.perform(setSetup(m_session.workshop(), field, toStd(line->text().trimmed())));
    });
    return line;
}

void WorkshopCard::createDate()
{
    m_date->setAccessibleName(tr("Date of the workshop"));
    m_date->setPlaceholderText(dateText(QDate::currentDate(), m_style.locale()));
    connect(m_date, &QLineEdit::editingFinished, this, &WorkshopCard::enterDate);
}

void WorkshopCard::createCurrency()
{
    m_currency->setAccessibleName(tr("Currency"));
    makeEditable(*m_currency);
    m_currency->lineEdit()->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[A-Za-z]{3}")), m_currency)); // ISO 4217
    for (const char* code : currencies)
        m_currency->addItem(QString::fromLatin1(code));
    keepFromWheel(*m_currency);
    const auto enter = [this] {
        m_session.perform(setSetup(m_session.workshop(), &Setup::currency,
            toStd(m_currency->currentText().trimmed().toUpper())));
    };
    connect(m_currency, &QComboBox::activated, this, enter);
    connect(m_currency->lineEdit(), &QLineEdit::editingFinished, this, enter);
}

void WorkshopCard::createLocale()
{
    m_locale->setAccessibleName(tr("Numbers and dates as in"));
    for (const char* name : locales)
        m_locale->addItem(described(QLocale(QString::fromLatin1(name))), QString::fromLatin1(name));
    m_locale->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_locale->setMinimumContentsLength(20);
    keepFromWheel(*m_locale);
    connect(m_locale, &QComboBox::activated, this, [this] {
        m_session.perform(setSetup(
            m_session.workshop(), &Setup::locale, toStd(m_locale->currentData().toString())));
    });
}

// A field below its caption.
void WorkshopCard::addCell(const QString& caption, QWidget* field)
{
    auto* cell = new QWidget(this);
    auto* label = new QLabel(caption, cell);
    label->setObjectName(QStringLiteral("muted"));
    label->setBuddy(field);
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.length(4));
    layout->addWidget(label);
    layout->addWidget(field);
    m_cells.push_back(cell);
}

// Two cells side by side where there is room.
void WorkshopCard::resizeEvent(QResizeEvent* event)
{
    constexpr int leastWidth = 720;
    const int columns = width() < m_look.length(leastWidth) ? 1 : 2;
    for (QWidget* cell : m_cells)
        m_grid->removeWidget(cell);
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i)
        m_grid->addWidget(m_cells[static_cast<std::size_t>(i)], i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
    Card::resizeEvent(event);
}

void WorkshopCard::enterDate()
{
    if (!m_date->isModified())
        return;
    const QString typed = m_date->text().trimmed();
    const QDate date = dateFrom(typed, m_style.locale());
    if (typed.isEmpty() || date.isValid())
        m_session.perform(
            setSetup(m_session.workshop(), &Setup::date, toStd(date.toString(Qt::ISODate))));
    else
        QToolTip::showText(m_date->mapToGlobal(QPoint(0, m_date->height())),
            tr("“%1” is not a date. Write it like %2.")
                .arg(typed, dateText(QDate(2027, 12, 31), m_style.locale())),
            m_date);
    m_date->setModified(false);
    showSetup();
}

void WorkshopCard::follow(const Edit& edit)
{
    if (touches<Setup>(edit))
        showSetup();
}

void WorkshopCard::showSetup()
{
    const Setup& setup = m_session.workshop().setup();
    const auto show = [](QLineEdit* line, const QString& text) {
        if (!line->isModified() || !line->hasFocus())
            line->setText(text);
    };
    show(m_title, toQt(setup.title));
    show(m_client, toQt(setup.client));
    show(m_period, toQt(setup.period));
    const QDate date = QDate::fromString(toQt(setup.date), Qt::ISODate);
    show(m_date, date.isValid() ? dateText(date, m_style.locale()) : toQt(setup.date));
    m_currency->setCurrentText(toQt(setup.currency));
    const QString locale = toQt(setup.locale);
    if (m_locale->findData(locale) < 0)
        m_locale->addItem(described(QLocale(locale)), locale);
    m_locale->setCurrentIndex(m_locale->findData(locale));
}

} // namespace rundblick
