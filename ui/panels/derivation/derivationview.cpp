// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/derivation/derivationview.h"

#include "ui/paint/look.h"
#include "ui/panels/derivation/derivationtext.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/panels/fit/lengths.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/numbersource.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rundblick {
namespace {

enum Column { Symbol, Meaning, Value, ColumnCount };

constexpr int valueWidth = 120;
constexpr int rowGap = 6;

} // namespace

DerivationView::DerivationView(const Surroundings& surroundings, QWidget* parent)
    : QDialog(parent)
    , m_surroundings(surroundings)
    , m_style(surroundings.session.workshop().setup())
    , m_title(createText("derivationTitle"))
    , m_value(createText("derivationValue"))
    , m_words(createText("derivationWords"))
    , m_notation(createText("derivationNotation"))
    , m_inputs(new QTableWidget(this))
    , m_notes(createText("derivationNotes"))
    , m_facts(createText("muted"))
    , m_back(new QPushButton(tr("&Back"), this))
{
    setWindowTitle(tr("Where this number comes from"));
    setModal(false);
    resizeWithinScreen(*this, QSize(520, 620) * surroundings.look.scale);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(surroundings.look, {20, 16, 20, 16}));
    layout->setSpacing(10);
    layout->addWidget(createHead());
    layout->addWidget(createTable(), 1);
    layout->addWidget(m_notes);
    layout->addWidget(m_facts);
    layout->addStretch(); // where there is no table
    layout->addWidget(createButtons());
    connect(&surroundings.computation, &Computation::finished, this, [this] {
        if (isVisible())
            refresh();
    });
}

QLabel* DerivationView::createText(const char* name)
{
    auto* text = new QLabel(this);
    text->setObjectName(QString::fromLatin1(name));
    text->setTextFormat(Qt::PlainText); // names come from files
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

QWidget* DerivationView::createHead()
{
    const Look& look = m_surroundings.look;
    m_title->setFont(look.font(TextStyle::Headline));
    m_value->setFont(look.font(TextStyle::Title));
    m_value->setStyleSheet(
        QStringLiteral("color:%1;").arg((look.isDark ? look.blueDeep : look.blue).name()));
    m_notation->setFont(look.font(TextStyle::Strong));
    m_notation->setStyleSheet(
        QStringLiteral("background:%1;border-radius:6px;padding:8px 12px;").arg(look.track.name()));
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QLabel* text : {m_title, m_value, m_words, m_notation})
        layout->addWidget(text);
    return head;
}

QWidget* DerivationView::createTable()
{
    m_inputs->setColumnCount(ColumnCount);
    m_inputs->setHorizontalHeaderLabels({tr("Sign"), tr("Input"), tr("Value")});
    m_inputs->setAccessibleName(tr("Inputs of the formula"));
    m_inputs->verticalHeader()->hide();
    m_inputs->setShowGrid(false);
    m_inputs->setWordWrap(true);
    m_inputs->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_inputs->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_inputs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_inputs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inputs->horizontalHeader()->setHighlightSections(false);
    m_inputs->horizontalHeader()->setSectionResizeMode(Meaning, QHeaderView::Stretch);
    m_inputs->horizontalHeader()->setSectionResizeMode(Symbol, QHeaderView::ResizeToContents);
    m_inputs->horizontalHeaderItem(Meaning)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_inputs->horizontalHeaderItem(Value)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_inputs->setStyleSheet(QStringLiteral("QTableView{outline:0;}")); // the whole row is marked
    m_inputs->setColumnWidth(Value, valueWidth);
    m_inputs->setToolTip(tr("Blue inputs lead deeper: click them, or press Enter."));
    connect(m_inputs, &QTableWidget::cellClicked, this, &DerivationView::goDeeper);
    connect(m_inputs->horizontalHeader(), &QHeaderView::sectionResized, this,
        &DerivationView::fitRows, Qt::QueuedConnection); // a scroll bar may come between;
    return m_inputs;
}

QWidget* DerivationView::createButtons()
{
    auto* copyAll = new QPushButton(tr("&Copy"), this);
    auto* close = new QPushButton(tr("Close"), this);
    m_back->setAutoDefault(false);
    copyAll->setAutoDefault(false);
    close->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &DerivationView::goBack);
    connect(copyAll, &QPushButton::clicked, this, &DerivationView::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QWidget(this);
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back);
    layout->addStretch();
    layout->addWidget(copyAll);
    layout->addWidget(close);
    return buttons;
}

bool DerivationView::explain(const QuantityAt& at)
{
    const std::vector<QuantityAt> before = std::exchange(m_trail, {at});
    if (refresh())
        return true;
    m_trail = before;
    return false;
}

void DerivationView::goDeeper(int row)
{
    const QTableWidgetItem* item = m_inputs->item(row, Meaning);
    const QVariant number = item ? item->data(numberRole) : QVariant();
    if (!number.isValid())
        return;
    m_trail.push_back(number.value<QuantityAt>());
    if (!refresh())
        m_trail.pop_back();
}

void DerivationView::goBack()
{
    if (m_trail.size() < 2)
        return;
    m_trail.pop_back();
    refresh();
}

bool DerivationView::refresh()
{
    const auto& analysis = m_surroundings.computation.analysis();
    if (m_trail.empty() || !analysis)
        return false;
    const Workshop& workshop = m_surroundings.session.workshop();
    const auto derivation = derive(workshop, studyOf(workshop), *analysis, m_trail.back());
    if (derivation)
        show(*derivation);
    return derivation.has_value();
}

void DerivationView::show(const Derivation& derivation)
{
    const auto setText = [](QLabel& label, const QString& text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    };
    setText(*m_title, sentence(derivation.title, m_style));
    setText(*m_value, valueText(derivation, m_style));
    setText(*m_words, sentence(derivation.words, m_style));
    setText(*m_notation, toQt(derivation.notation));
    setText(*m_notes, noteText(derivation, m_style));
    setText(*m_facts, factLines(derivation, m_style).join(u'\n'));
    showInputs(derivation);
    m_plain = plainText(derivation, m_style);
    m_back->setEnabled(m_trail.size() > 1);
}

void DerivationView::showInputs(const Derivation& derivation)
{
    const Look& look = m_surroundings.look;
    const QColor link = look.isDark ? look.blueDeep : look.blue;
    m_inputs->setRowCount(static_cast<int>(derivation.inputs.size()));
    int row = 0;
    for (const DerivationInput& input : derivation.inputs) {
        auto* symbol = new QTableWidgetItem(toQt(input.symbol));
        auto* meaning = new QTableWidgetItem(sentence(input.label, m_style));
        auto* value = new QTableWidgetItem(
            input.value ? written(*input.value, input.unit, m_style) : QStringLiteral("–"));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        symbol->setFont(look.font(TextStyle::Strong));
        if (input.from) {
            meaning->setData(numberRole, QVariant::fromValue(*input.from));
            meaning->setForeground(link);
        }
        m_inputs->setItem(row, Symbol, symbol);
        m_inputs->setItem(row, Meaning, meaning);
        m_inputs->setItem(row, Value, value);
        ++row;
    }
    m_inputs->setVisible(row > 0);
    m_inputs->setCurrentCell(-1, -1);
    fitRows();
}

// As high as their texts in the columns as wide as they are, with some air.
void DerivationView::fitRows()
{
    m_inputs->resizeRowsToContents();
    for (int row = 0; row < m_inputs->rowCount(); ++row)
        m_inputs->setRowHeight(row, m_inputs->rowHeight(row) + m_surroundings.look.length(rowGap));
}

void DerivationView::copy() const
{
    QGuiApplication::clipboard()->setText(m_plain);
}

void DerivationView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isBack = event->key() == Qt::Key_Backspace || event->matches(QKeySequence::Back);
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (isEnter && focusWidget() == m_inputs)
        goDeeper(m_inputs->currentRow());
    else if (isBack)
        goBack();
    else
        QDialog::keyPressEvent(event); // Esc closes
}

} // namespace rundblick
