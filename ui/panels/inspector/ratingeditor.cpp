// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/ratingeditor.h"

#include "ui/session/session.h"
#include "ui/support/messages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rundblick {
namespace {

std::int64_t ratedCount(const Study& study, const Cell& cell)
{
    const auto found = study.columns.find(cell);
    if (found == study.columns.end())
        return 0;
    std::int64_t count = 0;
    for (std::size_t slot = 0; slot < codeCount(*found->second); ++slot)
        count += codeAt(*found->second, slot) != notRated ? 1 : 0;
    return count;
}

QLineEdit* createField(QWidget* parent, const QString& name)
{
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(name);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("999.9")) + 32);
    return field;
}

} // namespace

RatingEditor::RatingEditor(Session& session, Place place, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_place(place)
    , m_style(session.workshop().setup())
    , m_who(createWho())
    , m_hint(new QLabel(this))
    , m_error(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title());
    auto* layout = new QVBoxLayout(this);
    auto* heading = new QLabel(title(), this);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(m_who);
    auto* grid = new QGridLayout;
    createLines(*grid);
    layout->addLayout(grid);
    for (QLabel* label : {m_hint, m_error}) {
        label->setWordWrap(true);
        label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 48);
        layout->addWidget(label);
    }
    m_hint->setObjectName(QStringLiteral("muted"));
    m_error->setObjectName(QStringLiteral("error"));
    m_error->hide();
    createButtons(*layout);
    connect(m_who, &QComboBox::activated, this, &RatingEditor::fill);
    fill();
    if (!m_lines.empty())
        m_lines.front().value->setFocus();
}

QString RatingEditor::title() const
{
    const Touchpoint* touchpoint = m_session.workshop().find(m_place.touchpoint);
    const Brand* brand = m_session.workshop().find(m_place.brand);
    const QString name = touchpoint ? toQt(touchpoint->name) : QString();
    return brand ? tr("%1 at “%2”").arg(toQt(brand->name), name)
                 : tr("Influence of “%1”").arg(name);
}

QComboBox* RatingEditor::createWho()
{
    auto* who = new QComboBox(this);
    who->setAccessibleName(tr("Who rates"));
    who->addItem(tr("Group value, agreed in the room"));
    std::vector<const Rater*> raters;
    for (const auto& [id, rater] : m_session.workshop().all<Rater>())
        raters.push_back(&rater);
    std::ranges::sort(raters, {}, &Rater::slot);
    for (const Rater* rater : raters)
        who->addItem(toQt(rater->name), QVariant::fromValue<qlonglong>(rater->id.value));
    return who;
}

void RatingEditor::createLines(QGridLayout& grid)
{
    const QString heads[] = {tr("Value"), tr("Low"), tr("High")};
    for (int column = 0; column < 3; ++column)
        grid.addWidget(new QLabel(heads[column], this), 0, column + 1, Qt::AlignRight);
    const CriterionRole role
        = m_place.brand ? CriterionRole::Performance : CriterionRole::Influence;
    for (const Criterion* criterion : ordered<Criterion>(m_session.workshop())) {
        if (criterion->role != role)
            continue;
        const QString name = toQt(criterion->name);
        const int row = grid.rowCount();
        auto* label = new QLabel(tr("%1 (%2 to %3)")
                                     .arg(name, m_style.locale().toString(criterion->low),
                                         m_style.locale().toString(criterion->high)),
            this);
        label->setWordWrap(true);
        grid.addWidget(label, row, 0);
        Line line{*criterion, createField(this, tr("%1, value").arg(name)),
            createField(this, tr("%1, low").arg(name)), createField(this, tr("%1, high").arg(name)),
            new QLabel(this)};
        line.note->setObjectName(QStringLiteral("muted"));
        grid.addWidget(line.value, row, 1);
        grid.addWidget(line.low, row, 2);
        grid.addWidget(line.high, row, 3);
        grid.addWidget(line.note, row, 4);
        m_lines.push_back(line);
    }
    grid.setColumnStretch(0, 1);
}

void RatingEditor::createButtons(QLayout& layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(QStringLiteral("primary"));
    apply->setDefault(true);
    auto* remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("remove"));
    remove->setAutoDefault(false);
    connect(apply, &QPushButton::clicked, this, &RatingEditor::apply);
    connect(remove, &QPushButton::clicked, this, &RatingEditor::removeAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

Cell RatingEditor::cellOf(const Criterion& criterion) const
{
    return {m_place.touchpoint, m_place.brand, criterion.id};
}

std::optional<Id<Rater>> RatingEditor::rater() const
{
    if (m_who->currentIndex() <= 0)
        return {};
    return Id<Rater>{m_who->currentData().toLongLong()};
}

void RatingEditor::fill()
{
    const Study study = studyOf(m_session.workshop());
    const auto person = rater();
    std::int64_t most = 0;
    for (const Line& line : m_lines) {
        const std::int64_t rated = ratedCount(study, cellOf(line.criterion));
        most = std::max(most, rated);
        line.note->setText(
            rated > 0 ? tr("%n rated", nullptr, static_cast<int>(rated)) : QString());
        line.low->setVisible(!person);
        line.high->setVisible(!person);
        person ? showRating(line, *person) : showGroup(line);
    }
    if (m_lines.empty())
        m_hint->setText(m_place.brand ? tr("The workshop has no performance criterion yet.")
                                      : tr("The workshop has no influence criterion: importance "
                                           "comes from the placements."));
    else if (!person && most > 0)
        m_hint->setText(tr("Where persons have rated, their ratings win over the group value."));
    else if (!person)
        m_hint->setText(tr("Low and high say how sure the group is; leave them empty if it is."));
    else
        m_hint->setText(tr("An empty field means: not rated."));
}

void RatingEditor::showGroup(const Line& line)
{
    const Study study = studyOf(m_session.workshop());
    const auto found = study.groupValues.find(cellOf(line.criterion));
    const GroupValue* group = found == study.groupValues.end() ? nullptr : found->second;
    const auto text = [this](const std::optional<double>& value) {
        return value ? m_style.locale().toString(*value) : QString();
    };
    line.value->setText(group ? text(group->value) : QString());
    line.low->setText(group ? text(group->low) : QString());
    line.high->setText(group ? text(group->high) : QString());
}

void RatingEditor::showRating(const Line& line, Id<Rater> id)
{
    const Study study = studyOf(m_session.workshop());
    const Rater* person = m_session.workshop().find(id);
    const auto found = study.columns.find(cellOf(line.criterion));
    line.value->clear();
    if (!person || found == study.columns.end())
        return;
    const std::uint32_t code = codeAt(*found->second, static_cast<std::size_t>(person->slot));
    if (code != notRated)
        line.value->setText(m_style.locale().toString(decode(line.criterion, code)));
}

// The number in a field, nothing where it is empty; `problem` says why it is none.
std::optional<double> RatingEditor::read(
    const QLineEdit& field, const Criterion& criterion, QString& problem) const
{
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return {};
    const std::optional<double> value = m_style.parsed(text);
    if (!value)
        problem = tr("“%1” is not a number.").arg(text);
    else if (*value < criterion.low || *value > criterion.high
        || (rater() && !encode(criterion, *value)))
        problem = tr("%1 is not on the scale of “%2”: %3 to %4 in steps of %5.")
                      .arg(text, toQt(criterion.name), m_style.locale().toString(criterion.low),
                          m_style.locale().toString(criterion.high),
                          m_style.locale().toString(criterion.step));
    return value;
}

Edit RatingEditor::groupEdit(const Line& line, QString& problem) const
{
    const auto value = read(*line.value, line.criterion, problem);
    const auto low = read(*line.low, line.criterion, problem);
    const auto high = read(*line.high, line.criterion, problem);
    const QString name = toQt(line.criterion.name);
    if (!value && (low || high))
        problem = tr("“%1” has a low or high but no value. Enter the value too.").arg(name);
    else if (value && (low.value_or(*value) > *value || high.value_or(*value) < *value))
        problem
            = tr("For “%1” low must not be above the value, nor the value above high.").arg(name);
    const auto estimate = value ? std::optional(GroupEstimate{*value, low, high}) : std::nullopt;
    return setGroupValue(m_session.workshop(), cellOf(line.criterion), estimate);
}

Edit RatingEditor::ratingEdit(const Line& line, QString& problem) const
{
    const auto value = read(*line.value, line.criterion, problem);
    if (!problem.isEmpty())
        return {};
    const auto edit = setRating(m_session.workshop(), *rater(), cellOf(line.criterion), value);
    if (!edit)
        problem = sentence(edit.error(), m_style);
    return edit ? *edit : Edit();
}

void RatingEditor::apply()
{
    Edit all{rater() ? EditKind::Rate : EditKind::ChangeGroupValue, {}};
    for (const Line& line : m_lines) {
        QString problem;
        const Edit edit = rater() ? ratingEdit(line, problem) : groupEdit(line, problem);
        if (!problem.isEmpty()) {
            line.value->setFocus();
            return refuse(problem);
        }
        all.changes.insert(all.changes.end(), edit.changes.begin(), edit.changes.end());
    }
    if (m_session.perform(all))
        accept();
}

void RatingEditor::removeAll()
{
    for (const Line& line : m_lines)
        for (QLineEdit* field : {line.value, line.low, line.high})
            field->clear();
    apply();
}

void RatingEditor::refuse(const QString& problem)
{
    m_error->setText(problem);
    m_error->show();
}

} // namespace rundblick
