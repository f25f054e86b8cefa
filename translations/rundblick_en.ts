<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CoverPaper</name>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n rater</numerusform>
            <numerusform>%n raters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message numerus="yes">
        <source>Fitted to %n measured points.</source>
        <translation>
            <numerusform>Fitted to %n measured point.</numerusform>
            <numerusform>Fitted to %n measured points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyTips</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) of customers</source>
        <translation>
            <numerusform>%n voice of customers</numerusform>
            <numerusform>%n voices of customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) of employees</source>
        <translation>
            <numerusform>%n voice of employees</numerusform>
            <numerusform>%n voices of employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n strengths</source>
        <translation>
            <numerusform>%n strength</numerusform>
            <numerusform>%n strengths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deficits</source>
        <translation>
            <numerusform>%n deficit</numerusform>
            <numerusform>%n deficits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tendencies (hollow)</source>
        <translation>
            <numerusform>%n tendency (hollow)</numerusform>
            <numerusform>%n tendencies (hollow)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a par</source>
        <translation>
            <numerusform>%n on a par</numerusform>
            <numerusform>%n on a par</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not rated</source>
        <translation>
            <numerusform>%n not rated</numerusform>
            <numerusform>%n not rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mix</name>
    <message numerus="yes">
        <source>%n values of the budget table are assumed.</source>
        <translation>
            <numerusform>%n value of the budget table is assumed.</numerusform>
            <numerusform>%n values of the budget table are assumed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n employee</numerusform>
            <numerusform>%n employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of moments of truth</source>
        <translation>
            <numerusform>%n step of a moment of truth</numerusform>
            <numerusform>%n steps of moments of truth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s)</source>
        <translation>
            <numerusform>%n judgement</numerusform>
            <numerusform>%n judgements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual rating(s)</source>
        <translation>
            <numerusform>%n individual rating</numerusform>
            <numerusform>%n individual ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group value(s)</source>
        <translation>
            <numerusform>%n group value</numerusform>
            <numerusform>%n group values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) of scenarios</source>
        <translation>
            <numerusform>%n restriction of a scenario</numerusform>
            <numerusform>%n restrictions of scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of lanes</source>
        <translation>
            <numerusform>%n text of a lane</numerusform>
            <numerusform>%n texts of lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of emotion curves</source>
        <translation>
            <numerusform>%n point of emotion curves</numerusform>
            <numerusform>%n points of emotion curves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsibility(ies)</source>
        <translation>
            <numerusform>%n responsibility</numerusform>
            <numerusform>%n responsibilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message numerus="yes">
        <source>No important touchpoint is behind; %n are to be defended</source>
        <translation>
            <numerusform>No important touchpoint is behind; %n is to be defended</numerusform>
            <numerusform>No important touchpoint is behind; %n are to be defended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n important touchpoints are behind: improve these first</source>
        <translation>
            <numerusform>%n important touchpoint is behind: improve it first</numerusform>
            <numerusform>%n important touchpoints are behind: improve these first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each touchpoint was rated for every brand on %n criteria; together they make a performance value from 0 to 100.</source>
        <translation>
            <numerusform>Each touchpoint was rated for every brand on %n criterion; it makes a performance value from 0 to 100.</numerusform>
            <numerusform>Each touchpoint was rated for every brand on %n criteria; together they make a performance value from 0 to 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of truth decide</source>
        <translation>
            <numerusform>%n moment of truth decides</numerusform>
            <numerusform>%n moments of truth decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of truth decide; the worst is %1</source>
        <translation>
            <numerusform>%n moment of truth decides, and it is a bad one: %1</numerusform>
            <numerusform>%n moments of truth decide; the worst is %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas to do it better</source>
        <translation>
            <numerusform>%n idea to do it better</numerusform>
            <numerusform>%n ideas to do it better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are planned</source>
        <translation>
            <numerusform>%n action is planned</numerusform>
            <numerusform>%n actions are planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::BackupsDialog</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n brand</numerusform>
            <numerusform>%n brands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n rater</numerusform>
            <numerusform>%n raters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::BudgetPanel</name>
    <message numerus="yes">
        <source>%n values assumed (*)</source>
        <translation>
            <numerusform>%n value assumed (*)</numerusform>
            <numerusform>%n values assumed (*)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::CheckStep</name>
    <message numerus="yes">
        <source>%n respondent(s) are in the workshop already: what they answer here takes the place of what they answered before.</source>
        <translation>
            <numerusform>%n respondent is in the workshop already: what they answer here takes the place of what they answered before.</numerusform>
            <numerusform>%n respondents are in the workshop already: what they answer here takes the place of what they answered before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are left out:</source>
        <translation>
            <numerusform>%n answer is left out:</numerusform>
            <numerusform>%n answers are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::ColumnsStep</name>
    <message numerus="yes">
        <source>There are %n more of this kind.</source>
        <translation>
            <numerusform>There is %n more of this kind.</numerusform>
            <numerusform>There are %n more of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::DifferenceTree</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s)</source>
        <translation>
            <numerusform>%n more kind</numerusform>
            <numerusform>%n more kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::EventsStep</name>
    <message numerus="yes">
        <source>%n event(s) cannot be read and will be left out. The first:</source>
        <translation>
            <numerusform>%n event cannot be read and will be left out:</numerusform>
            <numerusform>%n events cannot be read and will be left out. The first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::FlowPage</name>
    <message numerus="yes">
        <source>%n rarer transition(s) of the paths are not shown.</source>
        <translation>
            <numerusform>%n rarer transition of the paths is not shown.</numerusform>
            <numerusform>%n rarer transitions of the paths are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::FlowScene</name>
    <message numerus="yes">
        <source>%n link(s) lead here</source>
        <translation>
            <numerusform>%n link leads here</numerusform>
            <numerusform>%n links lead here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead on</source>
        <translation>
            <numerusform>%n link leads on</numerusform>
            <numerusform>%n links lead on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::JourneyPreviewPanel</name>
    <message numerus="yes">
        <source>%n touchpoint(s) that the workshop has not will be made: %1</source>
        <translation>
            <numerusform>%n touchpoint that the workshop has not will be made: %1</numerusform>
            <numerusform>%n touchpoints that the workshop has not will be made: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::JourneyTool</name>
    <message numerus="yes">
        <source>Remove %n touchpoint(s)</source>
        <translation>
            <numerusform>Remove %n touchpoint</numerusform>
            <numerusform>Remove %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::MergeDialog</name>
    <message numerus="yes">
        <source>%n conflict(s): choose what shall hold.</source>
        <translation>
            <numerusform>%n conflict: choose what shall hold.</numerusform>
            <numerusform>%n conflicts: choose what shall hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are taken over: %1.</source>
        <translation>
            <numerusform>%n change is taken over: %1.</numerusform>
            <numerusform>%n changes are taken over: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that two came to have: one of them gets a number.</source>
        <translation>
            <numerusform>%n name that two came to have: one of them gets a number.</numerusform>
            <numerusform>%n names that two came to have: one of each gets a number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::MethodButton</name>
    <message numerus="yes">
        <source>%n setting(s) differ from a new workshop.</source>
        <translation>
            <numerusform>%n setting differs from a new workshop.</numerusform>
            <numerusform>%n settings differ from a new workshop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::MethodDialog</name>
    <message numerus="yes">
        <source>%n setting(s) differ from a new workshop.</source>
        <translation>
            <numerusform>%n setting differs from a new workshop.</numerusform>
            <numerusform>%n settings differ from a new workshop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rate the %n most influential by brand</source>
        <translation>
            <numerusform>&amp;Rate the most influential one by brand</numerusform>
            <numerusform>&amp;Rate the %n most influential by brand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::MixPage</name>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n locked</numerusform>
            <numerusform>%n locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not steered by budget</source>
        <translation>
            <numerusform>%n not steered by budget</numerusform>
            <numerusform>%n not steered by budget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values assumed</source>
        <translation>
            <numerusform>%n value assumed</numerusform>
            <numerusform>%n values assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) with a restriction</source>
        <translation>
            <numerusform>%n phase with a restriction</numerusform>
            <numerusform>%n phases with restrictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::PageHeader</name>
    <message numerus="yes">
        <source>%n without rating</source>
        <translation>
            <numerusform>%n without rating</numerusform>
            <numerusform>%n without rating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without phase</source>
        <translation>
            <numerusform>%n without phase</numerusform>
            <numerusform>%n without phase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without experience</source>
        <translation>
            <numerusform>%n without experience</numerusform>
            <numerusform>%n without experience</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without channel</source>
        <translation>
            <numerusform>%n without channel</numerusform>
            <numerusform>%n without channel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::PerformanceBars</name>
    <message numerus="yes">
        <source>%1: %2 of 100, %n rater(s)</source>
        <translation>
            <numerusform>%1: %2 of 100, %n rater</numerusform>
            <numerusform>%1: %2 of 100, %n raters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::PhaseSetDialog</name>
    <message numerus="yes">
        <source>%n phase(s) of the same name stay, with all that lies there.</source>
        <translation>
            <numerusform>%n phase of the same name stays, with all that lies there.</numerusform>
            <numerusform>%n phases of the same name stay, with all that lies there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) are new.</source>
        <translation>
            <numerusform>%n phase is new.</numerusform>
            <numerusform>%n phases are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) in which nothing lies go.</source>
        <translation>
            <numerusform>%n phase in which nothing lies goes.</numerusform>
            <numerusform>%n phases in which nothing lies go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::RatingEditor</name>
    <message numerus="yes">
        <source>%n rated</source>
        <translation>
            <numerusform>%n rated</numerusform>
            <numerusform>%n rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::RatingModel</name>
    <message numerus="yes">
        <source>%n persons have rated here; their ratings win over the group value.</source>
        <translation>
            <numerusform>%n person has rated here; that rating wins over the group value.</numerusform>
            <numerusform>%n persons have rated here; their ratings win over the group value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have rated here.</source>
        <translation>
            <numerusform>%n has rated here.</numerusform>
            <numerusform>%n have rated here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::ScaleStep</name>
    <message numerus="yes">
        <source>0 was given %n time(s). Is it an answer?</source>
        <translation>
            <numerusform>0 was given once. Is it an answer?</numerusform>
            <numerusform>0 was given %n times. Is it an answer?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::ScenarioComparison</name>
    <message numerus="yes">
        <source>%n touchpoint(s) are treated differently; they are marked and stand first. A click on a name shows that scenario.</source>
        <translation>
            <numerusform>%n touchpoint is treated differently; it is marked and stands first. A click on a name shows that scenario.</numerusform>
            <numerusform>%n touchpoints are treated differently; they are marked and stand first. A click on a name shows that scenario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::ShareFilter</name>
    <message numerus="yes">
        <source>%n weaker link(s)</source>
        <translation>
            <numerusform>%n weaker link</numerusform>
            <numerusform>%n weaker links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::StatusLine</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n brand</numerusform>
            <numerusform>%n brands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n rater</numerusform>
            <numerusform>%n raters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundblick::WeightEditor</name>
    <message numerus="yes">
        <source>%n link(s), together %1</source>
        <translation>
            <numerusform>%n link, together %1</numerusform>
            <numerusform>%n links, together %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), together %1 customers</source>
        <translation>
            <numerusform>%n link, together %1 customers</numerusform>
            <numerusform>%n links, together %1 customers</numerusform>
        </translation>
    </message>
</context>
</TS>
