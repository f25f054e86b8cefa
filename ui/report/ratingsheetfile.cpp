// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ratingsheetfile.h"

#include "ui/report/ratingsheetpdf.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/standins.h"

namespace rundblick {
namespace {

Result<QByteArray> fileFor(
    const Workshop& workshop, const SheetRater& rater, const SheetRequest& request)
{
    const Result<RatingSheet> sheet = ratingSheet(workshop, rater);
    if (!sheet)
        return sheet.error();
    return request.isCsv ? QByteArray::fromStdString(ratingSheetCsv(workshop, *sheet))
                         : ratingSheetPdf(workshop, *sheet, request.language);
}

// Paper needs no name; in a table one keeps the values from being those of the group.
SheetRater nameless(const Workshop& discreet, SheetRater rater, bool isCsv)
{
    const Rater* known = discreet.find(rater.id);
    rater.name = isCsv && known ? known->name : std::string();
    return rater;
}

} // namespace

Result<QByteArray> sheetFile(const Workshop& workshop, const SheetRequest& request)
{
    if (!request.isDiscreet)
        return fileFor(workshop, request.rater, request);
    const SpokenLanguage spoken(request.language);
    const Workshop discreet = discreetCopy(workshop, standIns());
    return fileFor(discreet, nameless(discreet, request.rater, request.isCsv), request);
}

} // namespace rundblick
