// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemas/schema2.h"

namespace rundblick {

// clang-format off
const std::vector<SchemaObject>& schema2()
{
    static const std::vector<SchemaObject> objects{
        {"picture",
            "CREATE TABLE \"picture\" (id INTEGER PRIMARY KEY, "
            "\"mediaType\" TEXT NOT NULL, \"content\" BLOB NOT NULL) STRICT"},
        {"brand",
            "CREATE TABLE \"brand\" (id INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL, "
            "\"order\" REAL NOT NULL, \"own\" INTEGER NOT NULL, \"marketShare\" REAL, "
            "\"colour\" TEXT NOT NULL, "
            "\"logo\" INTEGER REFERENCES \"picture\" DEFERRABLE INITIALLY DEFERRED) STRICT"},
        {"segment",
            "CREATE TABLE \"segment\" (id INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL, "
            "\"order\" REAL NOT NULL, \"size\" REAL, \"lifetimeValue\" REAL) STRICT"},
        {"persona",
            "CREATE TABLE \"persona\" (id INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL, "
            "\"order\" REAL NOT NULL, "
            "\"segment\" INTEGER NOT NULL REFERENCES \"segment\" DEFERRABLE INITIALLY DEFERRED, "
            "\"portrait\" INTEGER REFERENCES \"picture\" DEFERRABLE INITIALLY DEFERRED, "
            "\"description\" TEXT NOT NULL, \"needs\" TEXT NOT NULL, "
            "\"bestBefore\" TEXT NOT NULL) STRICT"},
        {"phase",
            "CREATE TABLE \"phase\" (id INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL, "
            "\"order\" REAL NOT NULL, \"weight\" REAL NOT NULL, \"coverageTarget\" REAL, "
            "\"question\" TEXT NOT NULL) STRICT"},
        {"touchpoint",
            "CREATE TABLE \"touchpoint\" (id INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL, "
            "\"order\" REAL NOT NULL, \"ownership\" TEXT NOT NULL, \"form\" TEXT NOT NULL, "
            "\"owner\" TEXT NOT NULL, \"rated\" INTEGER NOT NULL, "
            "\"parked\" INTEGER NOT NULL, \"note\" TEXT NOT NULL, "
            "\"forced\" TEXT NOT NULL, \"spend\" REAL NOT NULL, \"minimum\" REAL, "
            "\"maximum\" REAL, \"stoppable\" INTEGER NOT NULL, "
            "\"activation\" REAL NOT NULL, \"locked\" TEXT NOT NULL, \"effect\" REAL, "
            "\"organic\" REAL, \"saturation\" REAL, \"half\" REAL, \"double\" REAL, "
            "\"elasticity\" REAL, \"saturationLow\" REAL, \"saturationHigh\" REAL, "
            "\"halfLow\" REAL, \"halfHigh\" REAL, \"trialSpend\" REAL, "
            "\"trialEffect\" REAL) STRICT"},
        {"curve",
            "CREATE TABLE \"curve\" (id INTEGER PRIMARY KEY, "
            "\"touchpoint\" INTEGER NOT NULL REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"baseline\" REAL NOT NULL, \"amplitude\" REAL NOT NULL, "
            "\"shape\" REAL NOT NULL, \"halfway\" REAL NOT NULL, "
            "\"family\" TEXT NOT NULL) STRICT"},
        {"curvePoint",
            "CREATE TABLE \"curvePoint\" (id INTEGER PRIMARY KEY, "
            "\"touchpoint\" INTEGER NOT NULL REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"spend\" REAL NOT NULL, \"effect\" REAL NOT NULL, \"weight\" REAL NOT NULL, "
            "\"source\" TEXT NOT NULL, \"date\" TEXT NOT NULL) STRICT"},
        {"link",
            "CREATE TABLE \"link\" (id INTEGER PRIMARY KEY, \"fromEnd\" TEXT NOT NULL, "
            "\"from\" INTEGER REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"toEnd\" TEXT NOT NULL, "
            "\"to\" INTEGER REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"weight\" REAL NOT NULL, \"unit\" TEXT NOT NULL) STRICT"},
        {"placement",
            "CREATE TABLE \"placement\" (id INTEGER PRIMARY KEY, "
            "\"touchpoint\" INTEGER NOT NULL REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"phase\" INTEGER NOT NULL REFERENCES \"phase\" DEFERRABLE INITIALLY DEFERRED, "
            "\"segment\" INTEGER REFERENCES \"segment\" DEFERRABLE INITIALLY DEFERRED, "
            "\"role\" TEXT NOT NULL, \"usage\" REAL NOT NULL, "
            "\"importance\" REAL NOT NULL, \"experience\" REAL, \"teamExperience\" REAL, "
            "\"targetExperience\" REAL, \"momentOfTruth\" INTEGER NOT NULL, "
            "\"evidence\" TEXT NOT NULL, \"activity\" TEXT NOT NULL, "
            "\"needs\" TEXT NOT NULL, \"feelings\" TEXT NOT NULL, "
            "\"responsible\" TEXT NOT NULL) STRICT"},
        {"step",
            "CREATE TABLE \"step\" (id INTEGER PRIMARY KEY, "
            "\"placement\" INTEGER NOT NULL REFERENCES \"placement\" DEFERRABLE INITIALLY DEFERRED, "
            "\"order\" REAL NOT NULL, \"text\" TEXT NOT NULL, "
            "\"importance\" REAL NOT NULL, \"experience\" REAL, \"teamExperience\" REAL, "
            "\"targetExperience\" REAL, \"needs\" TEXT NOT NULL, \"pains\" TEXT NOT NULL, "
            "\"company\" TEXT NOT NULL, \"responsible\" TEXT NOT NULL) STRICT"},
        {"quote",
            "CREATE TABLE \"quote\" (id INTEGER PRIMARY KEY, "
            "\"placement\" INTEGER NOT NULL REFERENCES \"placement\" DEFERRABLE INITIALLY DEFERRED, "
            "\"voice\" TEXT NOT NULL, \"text\" TEXT NOT NULL, \"source\" TEXT NOT NULL, "
            "\"date\" TEXT NOT NULL) STRICT"},
        {"idea",
            "CREATE TABLE \"idea\" (id INTEGER PRIMARY KEY, "
            "\"touchpoint\" INTEGER NOT NULL REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"placement\" INTEGER REFERENCES \"placement\" DEFERRABLE INITIALLY DEFERRED, "
            "\"step\" INTEGER REFERENCES \"step\" DEFERRABLE INITIALLY DEFERRED, "
            "\"order\" REAL NOT NULL, \"text\" TEXT NOT NULL, "
            "\"votes\" INTEGER NOT NULL) STRICT"},
        {"action",
            "CREATE TABLE \"action\" (id INTEGER PRIMARY KEY, \"text\" TEXT NOT NULL, "
            "\"order\" REAL NOT NULL, "
            "\"touchpoint\" INTEGER REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"idea\" INTEGER REFERENCES \"idea\" DEFERRABLE INITIALLY DEFERRED, "
            "\"owner\" TEXT NOT NULL, \"start\" TEXT NOT NULL, \"end\" TEXT NOT NULL, "
            "\"budget\" REAL, \"indicator\" TEXT NOT NULL, \"state\" TEXT NOT NULL) STRICT"},
        {"criterion",
            "CREATE TABLE \"criterion\" (id INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL, "
            "\"order\" REAL NOT NULL, \"role\" TEXT NOT NULL, \"weight\" REAL NOT NULL, "
            "\"rank\" INTEGER, \"low\" REAL NOT NULL, \"high\" REAL NOT NULL, "
            "\"step\" REAL NOT NULL, \"reversed\" INTEGER NOT NULL) STRICT"},
        {"judgement",
            "CREATE TABLE \"judgement\" (id INTEGER PRIMARY KEY, \"judge\" TEXT NOT NULL, "
            "\"first\" INTEGER NOT NULL REFERENCES \"criterion\" DEFERRABLE INITIALLY DEFERRED, "
            "\"second\" INTEGER NOT NULL REFERENCES \"criterion\" DEFERRABLE INITIALLY DEFERRED, "
            "\"ratio\" REAL NOT NULL) STRICT"},
        {"rater",
            "CREATE TABLE \"rater\" (id INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL, "
            "\"slot\" INTEGER NOT NULL, \"voice\" TEXT NOT NULL, "
            "\"segment\" INTEGER REFERENCES \"segment\" DEFERRABLE INITIALLY DEFERRED, "
            "\"weight\" REAL NOT NULL, \"source\" TEXT NOT NULL, "
            "\"date\" TEXT NOT NULL) STRICT"},
        {"ratingColumn",
            "CREATE TABLE \"ratingColumn\" (id INTEGER PRIMARY KEY, "
            "\"touchpoint\" INTEGER NOT NULL REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"brand\" INTEGER REFERENCES \"brand\" DEFERRABLE INITIALLY DEFERRED, "
            "\"criterion\" INTEGER NOT NULL REFERENCES \"criterion\" DEFERRABLE INITIALLY DEFERRED, "
            "\"width\" INTEGER NOT NULL, \"codes\" BLOB NOT NULL) STRICT"},
        {"groupValue",
            "CREATE TABLE \"groupValue\" (id INTEGER PRIMARY KEY, "
            "\"touchpoint\" INTEGER NOT NULL REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"brand\" INTEGER REFERENCES \"brand\" DEFERRABLE INITIALLY DEFERRED, "
            "\"criterion\" INTEGER NOT NULL REFERENCES \"criterion\" DEFERRABLE INITIALLY DEFERRED, "
            "\"value\" REAL NOT NULL, \"low\" REAL, \"high\" REAL) STRICT"},
        {"pathSet",
            "CREATE TABLE \"pathSet\" (id INTEGER PRIMARY KEY, \"source\" TEXT NOT NULL, "
            "\"rows\" BLOB NOT NULL) STRICT"},
        {"scenario",
            "CREATE TABLE \"scenario\" (id INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL, "
            "\"order\" REAL NOT NULL, \"budget\" REAL, \"effect\" REAL, "
            "\"maxActive\" INTEGER, \"unit\" REAL) STRICT"},
        {"phaseRestriction",
            "CREATE TABLE \"phaseRestriction\" (id INTEGER PRIMARY KEY, "
            "\"scenario\" INTEGER NOT NULL REFERENCES \"scenario\" DEFERRABLE INITIALLY DEFERRED, "
            "\"phase\" INTEGER NOT NULL REFERENCES \"phase\" DEFERRABLE INITIALLY DEFERRED, "
            "\"minActive\" INTEGER NOT NULL, \"effectShare\" REAL NOT NULL) STRICT"},
        {"supposition",
            "CREATE TABLE \"supposition\" (id INTEGER PRIMARY KEY, "
            "\"scenario\" INTEGER NOT NULL REFERENCES \"scenario\" DEFERRABLE INITIALLY DEFERRED, "
            "\"touchpoint\" INTEGER NOT NULL REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"kind\" TEXT NOT NULL, \"quality\" REAL) STRICT"},
        {"note",
            "CREATE TABLE \"note\" (id INTEGER PRIMARY KEY, \"board\" TEXT NOT NULL, "
            "\"x\" REAL NOT NULL, \"y\" REAL NOT NULL, \"text\" TEXT NOT NULL) STRICT"},
        {"nodePlace",
            "CREATE TABLE \"nodePlace\" (id INTEGER PRIMARY KEY, \"end\" TEXT NOT NULL, "
            "\"touchpoint\" INTEGER REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"x\" REAL NOT NULL, \"y\" REAL NOT NULL) STRICT"},
        {"laneText",
            "CREATE TABLE \"laneText\" (id INTEGER PRIMARY KEY, "
            "\"phase\" INTEGER NOT NULL REFERENCES \"phase\" DEFERRABLE INITIALLY DEFERRED, "
            "\"segment\" INTEGER REFERENCES \"segment\" DEFERRABLE INITIALLY DEFERRED, "
            "\"lane\" TEXT NOT NULL, \"text\" TEXT NOT NULL) STRICT"},
        {"emotion",
            "CREATE TABLE \"emotion\" (id INTEGER PRIMARY KEY, "
            "\"phase\" INTEGER NOT NULL REFERENCES \"phase\" DEFERRABLE INITIALLY DEFERRED, "
            "\"segment\" INTEGER REFERENCES \"segment\" DEFERRABLE INITIALLY DEFERRED, "
            "\"view\" TEXT NOT NULL, \"horizon\" TEXT NOT NULL, "
            "\"value\" REAL NOT NULL) STRICT"},
        {"responsibility",
            "CREATE TABLE \"responsibility\" (id INTEGER PRIMARY KEY, "
            "\"phase\" INTEGER NOT NULL REFERENCES \"phase\" DEFERRABLE INITIALLY DEFERRED, "
            "\"who\" TEXT NOT NULL, \"part\" TEXT NOT NULL) STRICT"},
        {"savedView",
            "CREATE TABLE \"savedView\" (id INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL, "
            "\"order\" REAL NOT NULL, \"grouping\" TEXT NOT NULL, "
            "\"sorting\" TEXT NOT NULL, "
            "\"segment\" INTEGER REFERENCES \"segment\" DEFERRABLE INITIALLY DEFERRED, "
            "\"voice\" TEXT, \"evidence\" TEXT, \"ownership\" TEXT, \"form\" TEXT, "
            "\"collapsed\" TEXT NOT NULL, \"hiddenLanes\" TEXT NOT NULL) STRICT"},
        {"guess",
            "CREATE TABLE \"guess\" (id INTEGER PRIMARY KEY, "
            "\"participant\" TEXT NOT NULL, "
            "\"touchpoint\" INTEGER NOT NULL REFERENCES \"touchpoint\" DEFERRABLE INITIALLY DEFERRED, "
            "\"rank\" INTEGER NOT NULL) STRICT"},
        {"version",
            "CREATE TABLE \"version\" (id INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL, "
            "\"madeAt\" TEXT NOT NULL, \"content\" BLOB NOT NULL) STRICT"},
        {"setup",
            "CREATE TABLE \"setup\" (id INTEGER PRIMARY KEY, \"title\" TEXT NOT NULL, "
            "\"client\" TEXT NOT NULL, \"date\" TEXT NOT NULL, \"currency\" TEXT NOT NULL, "
            "\"locale\" TEXT NOT NULL, \"period\" TEXT NOT NULL, "
            "\"scenario\" INTEGER REFERENCES \"scenario\" DEFERRABLE INITIALLY DEFERRED, "
            "\"enhancedFrom\" INTEGER REFERENCES \"phase\" DEFERRABLE INITIALLY DEFERRED) STRICT"},
        {"method",
            "CREATE TABLE \"method\" (id INTEGER PRIMARY KEY, \"benchmark\" TEXT NOT NULL, "
            "\"benchmarkBrand\" INTEGER REFERENCES \"brand\" DEFERRABLE INITIALLY DEFERRED, "
            "\"relevantDifference\" REAL NOT NULL, \"coverRule\" TEXT NOT NULL, "
            "\"coverageTarget\" REAL NOT NULL, \"complexityCharge\" REAL NOT NULL, "
            "\"chainOrder\" TEXT NOT NULL, \"keepRepeats\" INTEGER NOT NULL, "
            "\"journeySource\" TEXT NOT NULL, \"linkConfidence\" TEXT NOT NULL, "
            "\"influence\" TEXT NOT NULL, \"brandStep\" INTEGER NOT NULL, "
            "\"weighting\" TEXT NOT NULL, \"priorities\" TEXT NOT NULL, "
            "\"adjustment\" TEXT NOT NULL, \"interval\" TEXT NOT NULL, "
            "\"shrinkage\" INTEGER NOT NULL, "
            "\"segment\" INTEGER REFERENCES \"segment\" DEFERRABLE INITIALLY DEFERRED, "
            "\"crosshair\" REAL, \"draws\" INTEGER NOT NULL, \"seed\" INTEGER NOT NULL, "
            "\"weightDraws\" TEXT NOT NULL) STRICT"},
        {"document",
            "CREATE TABLE document (id INTEGER PRIMARY KEY CHECK (id = 1), "
            "document INTEGER NOT NULL, revision INTEGER NOT NULL, "
            "publication INTEGER NOT NULL, digest INTEGER NOT NULL) STRICT"},
        {"lineage",
            "CREATE TABLE lineage (id INTEGER PRIMARY KEY, publication INTEGER NOT NULL, "
            "revision INTEGER NOT NULL) STRICT"}};
    return objects;
}
// clang-format on

} // namespace rundblick
