// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/paint/look.h"
#include "ui/session/surroundings.h"
#include "ui/support/settings.h"
#include "ui/window/start/beginning.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QStackedWidget;

namespace rundblick {

enum class ForeignFormat;
enum class Access;
class Actions;
class Computation;
class DiscreetClipboard;
class Document;
class Exporter;
class NoticeBar;
class NumberExplainer;
class Page;
class Rail;
class Selection;
struct Edit;
struct BackupChoice;
struct Opened;
struct UnfinishedWork;
enum class FileChoice;
struct ReportOptions;
enum class ReportSection;

enum class PageKind { Setup, Map, Journey, Flow, Ratings, Wheel, Matrix, Mix, Report };
inline constexpr PageKind allPages[]
    = {PageKind::Setup, PageKind::Map, PageKind::Journey, PageKind::Flow, PageKind::Ratings,
        PageKind::Wheel, PageKind::Matrix, PageKind::Mix, PageKind::Report};

// The name of a page on the rail.
QString nameOf(PageKind page);
// The section of the report that shows it on paper; none of those that have no such section.
std::optional<ReportSection> reportSectionOf(PageKind page);

// The window: one workshop at a time on its pages, or the start page. It opens and closes
// documents and passes actions on; what a page does is the page's affair. Look and language are
// read when its content is built; changing one of them builds the content anew.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // `workingFolder`: where the private working copies lie.
    MainWindow(QString workingFolder, Theme systemTheme, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Each of them closes the open workshop first and shows the new one; the Error says why not.
    Status open(const QString& path);
    Status open(const QString& path, Access access); // nothing is asked or offered
    Status create(const Beginning& beginning, const QString& path);

    // Offers what a crash left behind, of one file or of all; true where the person continues with
    // some of it.
    bool offerUnfinished(const QString& path = {});

    // The program before this one ended unexpectedly: told in one with what it left, or, by
    // tellUnexpectedEnd() when nothing of that was offered, by itself.
    void noteUnexpectedEnd() { m_endedUnexpectedly = true; }
    void tellUnexpectedEnd();

    void showPage(PageKind page);
    // Where does a number come from? The answer, for the current one or the next one clicked.
    void explainNumber();
    void startTour(); // through the pages; nothing on the start page
    NumberExplainer* explainer() { return m_explainer; } // null on the start page

    void useTheme(Theme theme); // whatever the person chose; not remembered
    void useSize(ScreenSize size); // likewise

    Document* document() const { return m_document.get(); } // null on the start page
    Computation* computation() { return m_computation.get(); }
    Selection* selection() { return m_selection.get(); }
    Page* page() const; // the current one
    Page* page(PageKind page); // made where it was not shown yet
    PageKind currentPage() const { return m_current; }
    const Actions& menus() const { return *m_actions; }
    Exporter& exporter() const { return *m_exporter; }
    const Look& look() const { return m_look; }

    // The file dialogs of the File menu and what they lead to.
    void askOpen();
    void askCreate(const Beginning& beginning);
    void openSample(bool withTour); // and begins the tour
    void askSaveTemplate();
    void showFileChoices(); // where the work stands, and what can be done about the file
    void showNewState(); // of the file that is only read
    void askSaveAs();
    void askSaveCopy();
    void askClientCopy(); // without what the client must not read, or nobody
    void turnDiscreet(); // what goes to others has no names, from now on
    void writeClientCopy(const QString& path, bool isDiscreet);
    void askMerge();
    bool mergeCopy(const QString& path); // into the open workshop; false where it was not
    void askImport();
    void importFile(const QString& path); // into the open workshop, as what it is
    void importTable(const QString& path); // step by step
    void importWhole(const QString& path, ForeignFormat format); // at once
    void askImportJourneys(); // of customers, from what happened to them
    void importJourneys(const QString& path);
    void askNameVersion();
    void showVersions();
    void showBackups(); // of the open workshop, or of all
    void copyPicture(); // of the current page, or of what is chosen on its board
    // As the pages show it; none: as it is composed.
    ReportOptions reportOptions(std::optional<ReportSection> page) const;
    std::set<Id<Touchpoint>> selectedOnBoard() const; // empty: none, or one, which is no picture
    void chooseLook(LookChoice look);
    void chooseLanguage(const QString& language);
    void showDiagnostics(); // and saves them
    void changeScale(int steps); // a quarter each; 0: back to normal
    void turnWorkshopMode();
    void say(const Error& error);
    void say(const QString& sentence);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Status showOpened(Result<Opened> opened);
    Status openLocked(const QString& path, const Error& locked);
    Status openCopy(const QString& path, const QString& name); // proposes the name
    void showBackups(BackupChoice choice);
    void offerBackups(const QString& path, const Error& damaged);
    void tellDoubt(const Message& notice);
    void tellLockLost(const Error& locked);
    std::optional<UnfinishedWork> askUnfinished(const UnfinishedWork& work);
    std::optional<UnfinishedWork> chooseUnfinished(std::vector<UnfinishedWork> works);
    bool resume(const UnfinishedWork& work);
    void showDocument(std::unique_ptr<Document> document);
    bool closeDocument(); // false: the person wants to stay
    void act(FileChoice choice);
    static bool isImported(const QString& path); // by its ending
    static Theme themeFor(LookChoice choice, Theme systemTheme);
    void build();
    void buildSoon(); // not inside the menu that asked for it
    QWidget* createStart();
    QWidget* createWorkspace();
    Page* createPage(PageKind page);
    Page* createReportPage();
    void exportReport(); // as it is composed on its page
    Surroundings surroundings(); // of the open document
    void followDocument();
    void followStyle(const Edit& edit);

    const QString m_workingFolder;
    Theme m_theme;
    const Theme m_systemTheme;
    ScreenSize m_size;
    Look m_look;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Computation> m_computation; // before the document ends, this does
    std::unique_ptr<Actions> m_actions;
    DiscreetClipboard* m_clipboard;
    Exporter* m_exporter;
    Rail* m_rail = nullptr;
    NoticeBar* m_notice = nullptr;
    NumberExplainer* m_explainer = nullptr;
    QStackedWidget* m_pages = nullptr;
    PageKind m_current = PageKind::Journey;
    bool m_endedUnexpectedly = false; // and it was not told yet
};

} // namespace rundblick
