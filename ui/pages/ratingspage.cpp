// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ratingspage.h"

#include "ui/paint/look.h"
#include "ui/panels/card.h"
#include "ui/panels/chips.h"
#include "ui/panels/fit/foldingsplitter.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/pageheader.h"
#include "ui/panels/progress/ratingsside.h"
#include "ui/panels/ratings/raterchoice.h"
#include "ui/panels/ratings/ratingtext.h"
#include "ui/panels/ratings/tapstrip.h"
#include "ui/panels/sheets/sheetbar.h"
#include "ui/panels/sheets/sheetbutton.h"
#include "ui/panels/shortlist/shortlistdialog.h"
#include "ui/panels/sixoften/sixoftendialog.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/actionname.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rundblick {
namespace {

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

} // namespace

RatingsPage::RatingsPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_surroundings(surroundings)
    , m_header(new PageHeader(tr("Ratings"), surroundings, this))
    , m_who(new RaterChoice(m_session, this))
    , m_criterion(new QComboBox(this))
    , m_way(new Chips({tr("↓ Down"), tr("→ Across")}, m_look, this))
    , m_range(createChip(tr("With &low and high"), m_look, this))
    , m_sheets(new SheetBar(m_session, this))
    , m_table(new RatingTable(surroundings, this))
    , m_problem(new QLabel(this))
    , m_told(new QLabel(this))
    , m_empty(mutedLabel({}, this))
{
    createHeaderTools();
    createActions();
    auto* parts = new FoldingSplitter(this);
    parts->addWidget(createGridCard());
    parts->addWidget(new RatingsSide(surroundings, *m_table, this));
    parts->setStretchFactor(0, 1);
    parts->setSizes({10'000, 1}); // no wider at the side than it must be
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(createBar());
    layout->addWidget(parts, 1);
    setFocusProxy(m_table);
    connectAll();
    fillCriteria();
    showSource();
    showGrid();
    showAnalysis();
    m_table->goToFirst();
}

void RatingsPage::createHeaderTools()
{
    const auto add = [this](const QString& text, const QString& hint) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QStringLiteral("chip"));
        button->setToolTip(hint);
        m_header->addWidget(button);
        return button;
    };
    auto* sheets = new SheetButton(m_session, *m_who, this);
    m_header->addWidget(sheets);
    connect(sheets, &SheetButton::typingRequested, this, &RatingsPage::typeInSheets);
    connect(sheets, &SheetButton::told, this, &RatingsPage::tell);
    connect(sheets, &SheetButton::refused, this, &RatingsPage::say);
    connect(add(tr("Short &list …"), tr("Which touchpoints of the long list are rated by brand")),
        &QPushButton::clicked, this, &RatingsPage::openShortList);
    connect(add(tr("Si&x of ten …"),
                tr("The opening exercise: the customers’ ten most important touchpoints")),
        &QPushButton::clicked, this, [this] { SixOfTenDialog::open(m_surroundings, this); });
}

QWidget* RatingsPage::createBar()
{
    auto* bar = new QWidget(this);
    auto* what = new QWidget(bar);
    auto* label = new QLabel(tr("&Criterion"), what);
    label->setObjectName(QStringLiteral("muted"));
    label->setBuddy(m_criterion);
    m_criterion->setAccessibleName(tr("Criterion"));
    m_criterion->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_criterion->setMinimumContentsLength(14);
    m_range->setToolTip(tr("Asks for three values: the rating, at least, at most"));
    auto* line = new QHBoxLayout(what);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(m_criterion);
    auto* layout = new FlowLayout(bar);
    layout->setContentsMargins(m_look.length(8), 0, 0, 0);
    layout->setSpacing(m_look.length(8));
    for (QWidget* part : std::initializer_list<QWidget*>{m_who, what, m_way, m_range})
        layout->addWidget(part);
    return bar;
}

QWidget* RatingsPage::createGridCard()
{
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setMinimumSize(m_look.length(430), m_look.length(300));
    m_problem->setObjectName(QStringLiteral("error"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 6, 12, 6);
    m_problem->hide();
    m_told->setWordWrap(true);
    m_told->setContentsMargins(12, 6, 12, 6);
    m_told->hide();
    m_sheets->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(40);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(0);
    layout->addWidget(m_sheets);
    layout->addWidget(m_problem);
    layout->addWidget(m_told);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(new TapStrip(*m_table, card));
    return card;
}

void RatingsPage::connectAll()
{
    RatingModel& ratings = m_table->ratings();
    connect(&ratings, &RatingModel::ratingsChanged, this, [this] { say({}); });
    connect(&ratings, &RatingModel::refused, this, &RatingsPage::say);
    connect(m_table, &RatingTable::endReached, this, &RatingsPage::endOfPage);
    connect(m_who, &RaterChoice::chosen, this, &RatingsPage::showSource);
    connect(m_criterion, &QComboBox::activated, this, [this] {
        showGrid();
        m_table->goToFirst();
        m_table->setFocus();
    });
    connect(m_way, &Chips::chosen, this, [this](int way) {
        m_table->setWay(static_cast<RatingTable::Way>(way));
        m_table->setFocus();
    });
    connect(m_range, &QPushButton::clicked, this, [this](bool isAsked) {
        m_table->setAsksRange(isAsked);
        m_table->setFocus();
    });
    connect(m_sheets, &SheetBar::pageChosen, this, &RatingsPage::showSheetPage);
    connect(m_sheets, &SheetBar::refused, this, &RatingsPage::say);
    connect(m_sheets, &SheetBar::closed, this, &RatingsPage::leaveSheets);
    connect(&m_session, &Session::changed, this, &RatingsPage::follow);
    connect(&m_computation, &Computation::finished, this, &RatingsPage::showAnalysis);
}

void RatingsPage::follow(const Edit& edit)
{
    if (touches<Criterion>(edit))
        fillCriteria();
    const bool isOther = touches<Touchpoint>(edit) || touches<Criterion>(edit)
        || touches<Brand>(edit) || touches<Phase>(edit) || touches<Placement>(edit);
    if (isOther && m_typesSheets)
        leaveSheets(); // what was printed may not be what there is now
    else if (isOther)
        showGrid();
}

std::optional<Id<Criterion>> RatingsPage::criterion() const
{
    const int at = m_criterion->currentIndex() - 1;
    if (at < 0 || at >= static_cast<int>(m_criteria.size()))
        return {};
    return m_criteria[static_cast<std::size_t>(at)];
}

void RatingsPage::fillCriteria()
{
    const std::optional<Id<Criterion>> before = criterion();
    m_criterion->clear();
    m_criteria.clear();
    m_criterion->addItem(tr("All criteria"));
    for (const Criterion* one : ordered<Criterion>(m_session.workshop())) {
        m_criteria.push_back(one->id);
        m_criterion->addItem(toQt(one->name));
    }
    const auto found = before ? std::ranges::find(m_criteria, *before) : m_criteria.end();
    const bool isThere = found != m_criteria.end();
    m_criterion->setCurrentIndex(isThere ? static_cast<int>(found - m_criteria.begin()) + 1
            : m_criteria.empty()         ? 0
                                         : 1);
}

void RatingsPage::showGrid()
{
    m_table->ratings().setGrid(ratingGrid(m_session.workshop(), criterion()));
    const bool isEmpty
        = m_table->ratings().rowCount() == 0 || m_table->ratings().grid().columns.empty();
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_criteria.empty()
            ? tr("Nothing to rate yet. Enter the criteria on the Set-up page.")
            : m_session.workshop().all<Brand>().empty()
            ? tr("Nothing to rate yet. Enter the own brand and its competitors on the Set-up page.")
            : tr("Nothing to rate yet: collect touchpoints on the Map, and mark those to be rated "
                 "in the short list."));
    explain();
}

void RatingsPage::explain()
{
    const Workshop& workshop = m_session.workshop();
    const Criterion* one = workshop.find(criterion());
    QStringList parts;
    if (one)
        parts += tr("%1: %2").arg(toQt(one->name), scaleText(*one, m_table->ratings().style()));
    parts += tr("type a value, the focus moves on");
    parts += tr("Space skips, 0 or Delete clears, Enter opens a cell");
    m_header->setExplanation(parts.join(QStringLiteral(" · ")),
        one ? std::optional(QuantityAt{.quantity = Quantity::ScaleEnd, .criterion = one->id})
            : std::nullopt);
}

void RatingsPage::typeInSheets()
{
    m_typesSheets = true;
    m_table->setWay(RatingTable::Way::Right); // as the paper is read
    m_way->choose(1);
    m_way->setEnabled(false);
    m_criterion->setEnabled(false);
    m_sheets->show();
    m_sheets->askForCode(m_table->ratings().source().rater
            ? QString()
            : tr("Choose above whose sheet it is, then enter its code."));
}

void RatingsPage::showSheetPage(const RatingGrid& page)
{
    say({});
    m_table->ratings().setGrid(page);
    m_table->show();
    m_empty->hide();
    m_table->goToFirst();
    m_table->setFocus();
}

void RatingsPage::endOfPage()
{
    if (!m_typesSheets)
        return;
    std::int64_t done = 0;
    std::int64_t all = 0;
    const RatingModel& ratings = m_table->ratings();
    for (const Progress& phase : progressByPhase(ratings.grid(),
             [&](std::size_t row, std::size_t column) { return ratings.isRated(row, column); })) {
        done += phase.done;
        all += phase.all;
    }
    m_sheets->askForCode(
        tr("The page is done: %1 of %2 boxes are filled. Enter the next code.").arg(done).arg(all));
}

void RatingsPage::leaveSheets()
{
    m_typesSheets = false;
    m_sheets->hide();
    m_way->setEnabled(true);
    m_criterion->setEnabled(true);
    showGrid();
    m_table->goToFirst();
    m_table->setFocus();
}

void RatingsPage::showSource()
{
    const RatingSource source = m_who->source();
    m_table->ratings().setSource(source);
    m_range->setEnabled(source.isGroup());
    if (!m_typesSheets)
        m_table->setFocus();
}

void RatingsPage::showAnalysis()
{
    const auto& analysis = m_computation.analysis();
    if (!analysis)
        return;
    m_table->ratings().setAnalysis(analysis);
    m_table->showPerception(std::ranges::any_of(analysis->touchpoints,
        [](const TouchpointResult& one) { return one.perception.gap.value.has_value(); }));
}

// Beside the buttons, for the command palette and the help sheet.
void RatingsPage::createActions()
{
    const auto add = [this](const ActionName& name, Qt::Key key, auto&& triggered) {
        auto* action = new QAction(this);
        setName(*action, name);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, triggered);
        addAction(action);
    };
    add([] { return tr("Pick the short list"); }, Qt::Key_L, [this] { openShortList(); });
    add([] { return tr("Six of ten"); }, Qt::Key_6,
        [this] { SixOfTenDialog::open(m_surroundings, this); });
    add([] { return tr("Rate the influence of all touchpoints"); }, Qt::Key_I,
        [this] { rateInfluence(); });
    add([] { return tr("Go to the next missing rating"); }, Qt::Key_M,
        [this] {
            m_table->goToMissing([](const QModelIndex&) { return true; });
            m_table->setFocus();
        });
}

std::vector<KeyHelp> RatingsPage::keys() const
{
    return {{digitKeys(0, 9), tr("rate the cell and move on")},
        {{Qt::Key_Space}, tr("skip the cell")},
        {{Qt::Key_0, Qt::Key_Delete, Qt::Key_Backspace}, tr("clear the rating")},
        {{Qt::Key_Enter, Qt::Key_F2}, tr("open the cell: “4 (3–5)” is a value with low and high")},
        {{QKeySequence::Copy, QKeySequence::Paste},
            tr("copy and paste a block, also from a spreadsheet")},
        {arrowKeys(), tr("to the next cell")}};
}

void RatingsPage::openShortList()
{
    ShortListDialog* dialog = ShortListDialog::open(m_surroundings, this);
    connect(dialog, &ShortListDialog::influenceRequested, this, &RatingsPage::rateInfluence,
        Qt::UniqueConnection);
}

// The first of two steps: the first criterion of influence, for all touchpoints.
void RatingsPage::rateInfluence()
{
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        const Criterion* one = m_session.workshop().find(m_criteria[i]);
        if (!one || one->role != CriterionRole::Influence)
            continue;
        m_criterion->setCurrentIndex(static_cast<int>(i) + 1);
        showGrid();
        m_table->goToFirst();
        window()->activateWindow();
        m_table->setFocus();
        return;
    }
}

void RatingsPage::say(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_told->hide();
}

void RatingsPage::tell(const QString& sentence)
{
    say({});
    m_told->setText(sentence);
    m_told->show();
}

} // namespace rundblick
