// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/slides/slidesource.h"

namespace rundblick {

// One idea a slide; those with nothing to say add none. In the language that is spoken.

void addCover(Deck& deck, const SlideSource& source);
void addMethod(Deck& deck, const SlideSource& source); // what we did
void addJourney(Deck& deck, const SlideSource& source);
void addMap(Deck& deck, const SlideSource& source);
void addEmotions(Deck& deck, const SlideSource& source);
void addRanking(Deck& deck, const SlideSource& source);
void addGaps(Deck& deck, const SlideSource& source); // strengths and deficits
void addPlane(Deck& deck, const SlideSource& source); // importance × gap
void addWaves(Deck& deck, const SlideSource& source); // what changed since the wave before
void addVerdicts(Deck& deck, const SlideSource& source);
void addSameBudget(Deck& deck, const SlideSource& source);
void addSameEffect(Deck& deck, const SlideSource& source);
void addSpends(Deck& deck, const SlideSource& source);
void addReasons(Deck& deck, const SlideSource& source);
void addMoments(Deck& deck, const SlideSource& source);
void addIdeas(Deck& deck, const SlideSource& source);
void addActions(Deck& deck, const SlideSource& source);
void addAppendix(Deck& deck, const SlideSource& source);

} // namespace rundblick
