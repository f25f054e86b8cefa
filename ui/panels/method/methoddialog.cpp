// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/methoddialog.h"

#include "core/engine/ratings/influenceranking.h"
#include "core/model/edits/methodedits.h"
#include "core/model/edits/shortlistedits.h"
#include "ui/paint/look.h"
#include "ui/paint/words/methodwords.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/panels/fit/lengths.h"
#include "ui/session/session.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace rundblick {
namespace {

constexpr int controlWidth = 208;
constexpr QSize preferredSize(600, 660);

// The most influential first; only those whose influence is rated.
std::vector<Id<Touchpoint>> byInfluence(const Workshop& workshop)
{
    std::vector<Id<Touchpoint>> ranking;
    for (const InfluencePlace& place :
        influenceRanking(workshop, studyOf(workshop), workshop.method()))
        ranking.push_back(place.touchpoint);
    return ranking;
}

} // namespace

MethodDialog::MethodDialog(const Surroundings& surroundings, QWidget* parent)
    : QDialog(parent)
    , m_session(surroundings.session)
    , m_look(surroundings.look)
    , m_style(m_session.workshop().setup())
    , m_changed(new QLabel(this))
    , m_resetAll(new QPushButton(tr("&Reset all"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Method"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(createTopics());
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(m_look, {16, 12, 4, 12}));
    layout->addWidget(createHead());
    layout->addWidget(scroll, 1);
    resizeWithinScreen(*this, preferredSize * m_look.scale);
    connect(&m_session, &Session::changed, this, &MethodDialog::follow);
    showMethod();
}

MethodDialog::~MethodDialog()
{
    // What is being typed ends while everything still stands, not when its field is deleted.
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
}

QWidget* MethodDialog::createHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Method"), head);
    title->setFont(m_look.font(TextStyle::Title));
    m_changed->setObjectName(QStringLiteral("muted"));
    m_changed->setWordWrap(true);
    m_resetAll->setObjectName(QStringLiteral("resetAll"));
    m_resetAll->setAutoDefault(false);
    connect(m_resetAll, &QPushButton::clicked, this,
        [this] { m_session.perform(resetMethod(m_session.workshop())); });
    auto* layout = new QGridLayout(head);
    layout->setContentsMargins(margins(m_look, {0, 0, 12, 4}));
    layout->addWidget(title, 0, 0);
    layout->addWidget(m_changed, 1, 0);
    layout->addWidget(m_resetAll, 0, 1, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);
    return head;
}

QWidget* MethodDialog::createTopics()
{
    auto* topics = new QWidget;
    auto* layout = new QVBoxLayout(topics);
    layout->setContentsMargins(margins(m_look, {0, 0, 12, 0}));
    layout->setSpacing(12);
    for (const MethodTopic& topic : methodTopics())
        layout->addWidget(createTopic(topic));
    return topics;
}

QWidget* MethodDialog::createTopic(const MethodTopic& topic)
{
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto* heading = new QLabel(topic.title, card);
    heading->setFont(m_look.font(TextStyle::Headline));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(margins(m_look, {16, 12, 16, 12}));
    layout->setSpacing(10);
    layout->addWidget(heading);
    for (const std::string_view field : topic.fields)
        layout->addWidget(createRow(field));
    return card;
}

QWidget* MethodDialog::createRow(std::string_view field)
{
    auto* row = new QWidget(this);
    auto* mark = new QFrame(row);
    mark->setFixedWidth(3);
    mark->setStyleSheet(QStringLiteral("background:%1;border-radius:1px;").arg(m_look.blue.name()));
    QSizePolicy keepsRoom = mark->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    keepsRoom.setVerticalPolicy(QSizePolicy::Expanding);
    mark->setSizePolicy(keepsRoom);
    auto* name = new QLabel(methodFieldName(field), row);
    name->setFont(m_look.font(TextStyle::Strong));
    name->setWordWrap(true);
    auto* effect = new QLabel(methodFieldEffect(field), row);
    effect->setObjectName(QStringLiteral("muted"));
    effect->setWordWrap(true);
    const MethodControl control = methodControl(m_session, m_style, field, row);
    control.widget->setObjectName(toQt(field));
    control.widget->setAccessibleName(methodFieldName(field));
    control.widget->setAccessibleDescription(methodFieldEffect(field));
    control.widget->setFixedWidth(m_look.length(controlWidth));
    name->setBuddy(control.widget);
    QToolButton* reset = createReset(field);
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(2);
    layout->addWidget(mark, 0, 0, 3, 1);
    layout->addWidget(name, 0, 1);
    layout->addWidget(effect, 1, 1);
    layout->addWidget(control.widget, 0, 2, 2, 1, Qt::AlignTop);
    layout->addWidget(reset, 2, 1, 1, 2, Qt::AlignLeft);
    if (field == "brandStep")
        layout->addWidget(createMostInfluential(), 3, 1, 1, 2, Qt::AlignLeft);
    layout->setColumnStretch(1, 1);
    m_rows.push_back({field, control, mark, reset});
    return row;
}

QToolButton* MethodDialog::createReset(std::string_view field)
{
    auto* reset = new QToolButton(this);
    reset->setObjectName(QStringLiteral("link"));
    reset->setText(tr("Back to the default: %1")
                       .arg(methodFieldValue(Method{}, field, MethodNames{}, m_style)));
    reset->setProperty("field", toQt(field));
    reset->setCursor(Qt::PointingHandCursor);
    connect(reset, &QToolButton::clicked, this,
        [this, field] { m_session.perform(resetMethod(m_session.workshop(), field)); });
    return reset;
}

// Ends the first step: who is rated by brand follows from the influence that was rated.
QPushButton* MethodDialog::createMostInfluential()
{
    m_mostInfluential = new QPushButton(this);
    m_mostInfluential->setObjectName(QStringLiteral("mostInfluential"));
    m_mostInfluential->setAutoDefault(false);
    m_mostInfluential->setToolTip(
        tr("The most influential and all that are rated by brand already make up the short list; "
           "all others leave it"));
    connect(m_mostInfluential, &QPushButton::clicked, this, [this] {
        const Workshop& workshop = m_session.workshop();
        const auto count = static_cast<std::size_t>(workshop.method().brandStep);
        m_session.perform(keepMostInfluential(workshop, byInfluence(workshop), count));
    });
    return m_mostInfluential;
}

void MethodDialog::follow(const Edit& edit)
{
    if (touches<Method>(edit) || touches<Brand>(edit) || touches<Segment>(edit)
        || touches<Wave>(edit))
        showMethod();
}

void MethodDialog::showMethod()
{
    const Workshop& workshop = m_session.workshop();
    const std::vector<std::string_view> changed = changedFields(workshop.method());
    for (const Row& row : m_rows) {
        const bool isChanged = std::ranges::find(changed, row.field) != changed.end();
        row.control.show(workshop);
        row.mark->setVisible(isChanged);
        row.reset->setVisible(isChanged);
    }
    m_changed->setText(changed.empty() ? tr("All settings are as in a new workshop.")
                                       : tr("%n setting(s) differ from a new workshop.", nullptr,
                                           static_cast<int>(changed.size())));
    m_resetAll->setEnabled(!changed.empty());
    m_mostInfluential->setText(tr("&Rate the %n most influential by brand", nullptr,
        static_cast<int>(workshop.method().brandStep)));
    m_mostInfluential->setEnabled(!byInfluence(workshop).empty());
}

} // namespace rundblick
