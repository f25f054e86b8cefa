<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
