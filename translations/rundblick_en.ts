<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
