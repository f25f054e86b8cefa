// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/parts/coverfigure.h"

namespace rundblick {

CoverFigure coverFigure(const Workshop& workshop)
{
    const Setup& setup = workshop.setup();
    CoverFigure figure{.title = setup.title,
        .client = setup.client,
        .date = setup.date,
        .period = setup.period,
        .consultant = setup.consultant,
        .clientColour = setup.clientColour,
        .consultantColour = setup.consultantColour,
        .clientLogo = {},
        .consultantLogo = {}};
    const Brand* own = ownBrand(workshop); // which stands for the client
    if (own && figure.clientColour.empty())
        figure.clientColour = own->colour;
    const Picture* logo = workshop.find(setup.clientLogo);
    if (!logo && own)
        logo = workshop.find(own->logo);
    if (logo)
        figure.clientLogo = *logo;
    if (const Picture* consultant = workshop.find(setup.consultantLogo))
        figure.consultantLogo = *consultant;
    return figure;
}

} // namespace rundblick
