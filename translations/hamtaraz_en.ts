<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CountsBar</name>
    <message numerus="yes">
        <source>confirmed</source>
        <translation>
            <numerusform>confirmed</numerusform>
            <numerusform>confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>omission(s)</source>
        <translation>
            <numerusform>omission</numerusform>
            <numerusform>omissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s)</source>
        <translation>
            <numerusform>unit</numerusform>
            <numerusform>units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hamtaraz::ExportController</name>
    <message numerus="yes">
        <source>%Ln unit(s) written</source>
        <translation>
            <numerusform>%Ln unit written</numerusform>
            <numerusform>%Ln units written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed left out</source>
        <translation>
            <numerusform>%Ln unconfirmed left out</numerusform>
            <numerusform>%Ln unconfirmed left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln omission(s) left out</source>
        <translation>
            <numerusform>%Ln omission left out</numerusform>
            <numerusform>%Ln omissions left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several source sentences</source>
        <translation>
            <numerusform>%Ln with several source sentences</numerusform>
            <numerusform>%Ln with several source sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forbidden character(s) dropped</source>
        <translation>
            <numerusform>%Ln forbidden character dropped</numerusform>
            <numerusform>%Ln forbidden characters dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded left out</source>
        <translation>
            <numerusform>%Ln excluded left out</numerusform>
            <numerusform>%Ln excluded left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hamtaraz::FindController</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) would have become blank and stay as they are.</source>
        <translation>
            <numerusform>%Ln segment would have become blank and stays as it is.</numerusform>
            <numerusform>%Ln segments would have become blank and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) replaced. Ctrl+Z takes all back.</source>
        <translation>
            <numerusform>%Ln hit replaced. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln hits replaced. Ctrl+Z takes all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hamtaraz::WorksController</name>
    <message numerus="yes">
        <source>%Ln work(s), %1% settled</source>
        <extracomment>%Ln works, %1 percent of all their units settled.</extracomment>
        <translation>
            <numerusform>%Ln work, %1% settled</numerusform>
            <numerusform>%Ln works, %1% settled</numerusform>
        </translation>
    </message>
</context>
</TS>
