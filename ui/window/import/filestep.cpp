// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/filestep.h"

#include "ui/paint/look.h"
#include "ui/panels/import/importwords.h"
#include "ui/panels/import/previewmodel.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/import/importwork.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <array>

namespace rundblick {
namespace {

constexpr std::array<char, 4> separators{',', ';', '\t', '|'};

} // namespace

FileStep::FileStep(ImportWork& work, const Look& look, QWidget* parent)
    : ImportStep(parent)
    , m_work(work)
    , m_look(look)
    , m_model(new PreviewModel(look, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.length(12));
    column->addWidget(createHead());
    column->addWidget(createFields());
    m_problem = createExplanation({}, this);
    m_problem->setObjectName(QStringLiteral("error"));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(createPreview(), 1);
    connect(&work, &ImportWork::tableRead, this, &FileStep::showTable);
    setEnabled(false);
}

QWidget* FileStep::createHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_name = createExplanation({}, head);
    m_name->setFont(m_look.font(TextStyle::Strong));
    auto* other = new QPushButton(tr("Another &file …"), head);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &FileStep::otherFileWanted);
    row->addWidget(m_name, 1);
    row->addWidget(other);
    return head;
}

QComboBox* FileStep::createField(const QStringList& choices)
{
    auto* field = new QComboBox(this);
    field->addItems(choices);
    field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return field;
}

QWidget* FileStep::createFields()
{
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_look.length(16));
    grid->setVerticalSpacing(m_look.length(8));
    m_profile = createField({});
    for (const Profile& profile : m_work.profiles())
        m_profile->addItem(profileName(profile.name));
    m_header
        = createField({tr("None"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    m_encoding = createField({QStringLiteral("UTF-8"), tr("UTF-16, little end first"),
        tr("UTF-16, big end first"), QStringLiteral("Windows-1252")});
    m_separator = createField({tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Vertical bar")});
    m_decimal = createField({tr("Point: 1.5"), tr("Comma: 1,5")});
    m_sheet = createField({});
    const std::array<std::pair<QString, QComboBox*>, 6> all{{{tr("&Made by"), m_profile},
        {tr("&Rows with heads"), m_header}, {tr("&Sheet"), m_sheet}, {tr("&Encoding"), m_encoding},
        {tr("Se&parator"), m_separator}, {tr("&Decimal mark"), m_decimal}}};
    for (int i = 0; i < 6; ++i) {
        const auto& [name, field] = all[static_cast<std::size_t>(i)];
        QWidget* labelled = createLabelled(name, field, m_look);
        grid->addWidget(labelled, i / 3, i % 3);
        grid->setColumnStretch(i % 3, 1);
        if (field == m_sheet)
            m_sheetField = labelled;
        if (field != m_profile)
            connect(field, &QComboBox::activated, this, &FileStep::correct);
    }
    connect(m_profile, &QComboBox::activated, this,
        [this](int place) { m_work.useProfile(static_cast<std::size_t>(place)); });
    return fields;
}

QTableView* FileStep::createPreview()
{
    auto* table = new QTableView(this);
    table->setModel(m_model);
    table->setAccessibleName(tr("The first rows of the file"));
    table->setMinimumHeight(m_look.length(180));
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setDefaultSectionSize(m_look.length(152));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->verticalHeader()->setDefaultSectionSize(m_look.length(28));
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

void FileStep::showTable()
{
    const TableStart& start = *m_work.start();
    const Dialect& dialect = start.source.dialect;
    setEnabled(true);
    m_name->setText(toQt(start.source.path.filename().string()));
    m_profile->setCurrentIndex(static_cast<int>(m_work.profile()));
    m_header->setCurrentIndex(dialect.headerRows);
    m_encoding->setCurrentIndex(static_cast<int>(dialect.encoding));
    const auto* separator = std::ranges::find(separators, dialect.separator);
    m_separator->setCurrentIndex(static_cast<int>(separator - separators.begin()) % 4);
    m_decimal->setCurrentIndex(dialect.decimalComma ? 1 : 0);
    m_sheet->clear();
    for (const std::string& sheet : start.sheets)
        m_sheet->addItem(toQt(sheet));
    m_sheet->setCurrentIndex(static_cast<int>(start.source.sheet));
    m_sheetField->setVisible(start.source.isWorkbook);
    for (QWidget* field : {m_encoding, m_separator, m_decimal})
        field->parentWidget()->setVisible(!start.source.isWorkbook);
    m_problem->setVisible(start.problem.has_value());
    if (start.problem)
        m_problem->setText(sentence(*start.problem));
    m_model->show(start, m_work.titles(), true);
    emit changed();
}

TableSource FileStep::corrected() const
{
    TableSource source = m_work.start()->source;
    source.sheet = static_cast<std::size_t>(std::max(0, m_sheet->currentIndex()));
    source.dialect.headerRows = m_header->currentIndex();
    source.dialect.encoding = static_cast<Encoding>(m_encoding->currentIndex());
    source.dialect.separator = separators[static_cast<std::size_t>(m_separator->currentIndex())];
    source.dialect.decimalComma = m_decimal->currentIndex() == 1;
    return source;
}

void FileStep::correct()
{
    m_work.read(corrected());
}

QString FileStep::lack() const
{
    const TableStart* start = m_work.start();
    if (!start)
        return tr("Choose a file.");
    if (start->problem)
        return tr("Correct how the file is read, or the file itself.");
    if (m_work.rows().empty())
        return tr("There are no rows below the heads.");
    return {};
}

} // namespace rundblick
