// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey/voicesform.h"

#include "core/base/text.h"
#include "core/model/edits/journeyedits.h"
#include "core/model/edits/touchpointedits.h"
#include "ui/paint/look.h"
#include "ui/paint/words/words.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace rundblick {

VoicesForm::VoicesForm(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_look(surroundings.look)
    , m_style(m_session.workshop().setup())
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a v&oice …"), this))
    , m_editor(createEditor())
{
    m_rows->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_rows);
    layout->addWidget(m_editor);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { open({}); });
    m_editor->hide();
}

QWidget* VoicesForm::createEditor()
{
    auto* editor = new QWidget(this);
    m_voice = new QComboBox(editor);
    for (const Voice voice : {Voice::Customer, Voice::Employee, Voice::Expert})
        m_voice->addItem(nameOf(voice));
    m_voice->setAccessibleName(tr("Who said it"));
    m_text = new QPlainTextEdit(editor);
    m_text->setPlaceholderText(tr("What was said"));
    m_text->setAccessibleName(tr("What was said"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_look.length(76));
    m_source = new QLineEdit(editor);
    m_source->setPlaceholderText(tr("Source, such as “Interview 14”"));
    m_source->setAccessibleName(tr("Source"));
    m_date = new QLineEdit(editor);
    m_date->setPlaceholderText(tr("Date, such as 2026-06-11"));
    m_date->setAccessibleName(tr("Date"));
    m_complaint = new QLabel(editor);
    m_complaint->setWordWrap(true);
    auto* keepButton = new QPushButton(tr("&Keep"), editor);
    keepButton->setObjectName(QStringLiteral("primary"));
    auto* leave = new QPushButton(tr("Do not keep"), editor);
    connect(keepButton, &QPushButton::clicked, this, &VoicesForm::keep);
    connect(leave, &QPushButton::clicked, this, &VoicesForm::close);
    connect(m_source, &QLineEdit::returnPressed, this, &VoicesForm::keep);
    connect(m_date, &QLineEdit::returnPressed, this, &VoicesForm::keep);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(keepButton);
    buttons->addWidget(leave);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget* field : {static_cast<QWidget*>(m_voice), static_cast<QWidget*>(m_text),
             static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_date),
             static_cast<QWidget*>(m_complaint)})
        layout->addWidget(field);
    layout->addLayout(buttons);
    return editor;
}

void VoicesForm::show(Id<Touchpoint> touchpoint, std::optional<Id<Phase>> phase)
{
    const Workshop& workshop = m_session.workshop();
    std::vector<Quote> quotes;
    for (const auto& [id, quote] : workshop.all<Quote>()) {
        const Placement* placement = workshop.find(quote.placement);
        if (placement && placement->touchpoint == touchpoint
            && (!phase || placement->phase == *phase))
            quotes.push_back(quote);
    }
    std::ranges::stable_sort(quotes, {}, &Quote::date);
    const Placement* here = phase ? placementAt(workshop, touchpoint, *phase) : nullptr;
    const auto placement = here ? std::optional(here->id) : std::nullopt;
    if (placement != m_placement)
        close();
    m_placement = placement;
    m_add->setVisible(m_placement && !m_editor->isVisibleTo(this));
    if (quotes == m_shown)
        return; // keeps the focus where it is
    m_shown = std::move(quotes);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Quote& quote : m_shown)
        m_rows->addWidget(createRow(quote));
}

QString VoicesForm::origin(const Quote& quote) const
{
    QStringList parts{nameOf(quote.voice), toQt(quote.source)};
    if (!quote.date.empty())
        parts << m_style.date(quote.date);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// What was said and who said it, in the colour of the voice, with the ways to change and remove it.
QWidget* VoicesForm::createRow(const Quote& quote)
{
    auto* row = new QWidget(this);
    auto* bar = new QWidget(row);
    bar->setFixedWidth(m_look.length(3));
    const QColor side = quote.voice == Voice::Customer ? m_look.vermilion : m_look.blue;
    bar->setStyleSheet(QStringLiteral("background:%1;").arg(side.name()));
    const Id<Quote> id = quote.id;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.length(6));
    layout->addWidget(bar);
    layout->addLayout(createWords(quote, *row), 1);
    const auto add = [&](const QString& sign, const QString& hint, auto&& act) {
        auto* button = new QToolButton(row);
        button->setObjectName(QStringLiteral("link"));
        button->setText(sign);
        button->setToolTip(hint);
        connect(button, &QToolButton::clicked, this, act);
        layout->addWidget(button, 0, Qt::AlignTop);
    };
    add(QStringLiteral("✎"), tr("Change this voice"), [this, id] { open(id); });
    add(QStringLiteral("×"), tr("Remove this voice"), [this, id] {
        m_session.perform(removeRecords<Quote>(m_session.workshop(), {id}, EditKind::RemoveQuote));
    });
    return row;
}

QLayout* VoicesForm::createWords(const Quote& quote, QWidget& row)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    const auto add = [&](const QString& text) {
        auto* label = new QLabel(text, &row);
        label->setTextFormat(Qt::PlainText); // texts come from files
        label->setWordWrap(true);
        words->addWidget(label);
        return label;
    };
    add(tr("“%1”").arg(toQt(quote.text)));
    QLabel* from = add(origin(quote));
    from->setObjectName(QStringLiteral("muted"));
    from->setFont(m_look.font(TextStyle::Small));
    return words;
}

void VoicesForm::open(std::optional<Id<Quote>> id)
{
    const Quote* quote = m_session.workshop().find(id);
    m_changed = quote ? id : std::nullopt;
    m_voice->setCurrentIndex(quote ? static_cast<int>(quote->voice) : 0);
    m_text->setPlainText(quote ? toQt(quote->text) : QString());
    m_source->setText(quote ? toQt(quote->source) : QString());
    m_date->setText(quote ? toQt(quote->date) : QDate::currentDate().toString(Qt::ISODate));
    m_complaint->hide();
    m_editor->show();
    m_add->hide();
    m_text->setFocus();
}

void VoicesForm::keep()
{
    const std::string text = toStd(m_text->toPlainText().trimmed());
    const std::string date = toStd(m_date->text().trimmed());
    if (text.empty() || (!date.empty() && !isDate(date))) {
        m_complaint->setText(text.empty() ? tr("Write down what was said.")
                                          : tr("Write the date as year-month-day: 2026-06-11."));
        m_complaint->show();
        return;
    }
    const auto fill = [&](Quote& quote) {
        quote.voice = static_cast<Voice>(m_voice->currentIndex());
        quote.text = text;
        quote.source = toStd(m_source->text().trimmed());
        quote.date = date;
    };
    Quote quote;
    fill(quote);
    quote.placement = m_placement.value_or(Id<Placement>{});
    const bool isDone = m_session.perform(m_changed
            ? editRecord(m_session.workshop(), *m_changed, EditKind::ChangeQuote, fill)
            : addQuote(m_session.workshop(), quote));
    if (isDone)
        close();
}

void VoicesForm::close()
{
    m_editor->hide();
    m_changed.reset();
    m_add->setVisible(m_placement.has_value());
}

} // namespace rundblick
