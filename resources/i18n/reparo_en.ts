<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AgreementWords</name>
    <message>
        <source>severity %1</source>
        <translation>severity %1</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>the kind</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>the channel</translation>
    </message>
    <message>
        <source>the severity</source>
        <translation>the severity</translation>
    </message>
    <message>
        <source>the topic</source>
        <translation>the topic</translation>
    </message>
    <message>
        <source>the group of customers</source>
        <translation>the group of customers</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>the customer</translation>
    </message>
    <message>
        <source>the network member</source>
        <translation>the network member</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>by the clock</translation>
    </message>
    <message>
        <source>of office hours</source>
        <translation>of office hours</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>supervisors</source>
        <translation>supervisors</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>quality</translation>
    </message>
    <message>
        <source>network member</source>
        <translation>network member</translation>
    </message>
    <message>
        <source>with customers</source>
        <translation>with customers</translation>
    </message>
    <message>
        <source>with network members</source>
        <translation>with network members</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organizations</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>every case</source>
        <translation>every case</translation>
    </message>
    <message>
        <source>every network member</source>
        <translation>every network member</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>at %1 %</translation>
    </message>
    <message>
        <source>when due</source>
        <translation>when due</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 before</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>case moves on</source>
        <translation>case moves on</translation>
    </message>
    <message>
        <source>as promised in each case</source>
        <translation>as promised in each case</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1 time</translation>
    </message>
    <message>
        <source>does not hold: no match in %1</source>
        <translation>does not hold: no match in %1</translation>
    </message>
    <message>
        <source>holds: it speaks of every case</source>
        <translation>holds: it speaks of every case</translation>
    </message>
    <message>
        <source>holds: match in %1</source>
        <translation>holds: match in %1</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>First of tomorrow</source>
        <translation>First of tomorrow</translation>
    </message>
    <message>
        <source>Oldest case</source>
        <translation>Oldest case</translation>
    </message>
    <message>
        <source>Going on soon</source>
        <translation>Going on soon</translation>
    </message>
    <message>
        <source>delay: %1</source>
        <translation>delay: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>decided, to be told</source>
        <translation>decided, to be told</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>no topic</translation>
    </message>
    <message>
        <source>no partner</source>
        <translation>no partner</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>no owner</translation>
    </message>
    <message>
        <source>goes on %1</source>
        <translation>goes on %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>owner %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Within 1 h</source>
        <translation>Within 1 h</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>No overdue cases.</source>
        <translation>No overdue cases.</translation>
    </message>
    <message>
        <source>Nothing falls due within the hour.</source>
        <translation>Nothing falls due within the hour.</translation>
    </message>
    <message>
        <source>Nothing more falls due today.</source>
        <translation>Nothing more falls due today.</translation>
    </message>
    <message>
        <source>Nothing is due after today.</source>
        <translation>Nothing is due after today.</translation>
    </message>
    <message>
        <source>No case waits for anybody.</source>
        <translation>No case waits for anybody.</translation>
    </message>
    <message>
        <source>Next due %1 (%2)</source>
        <translation>Next due %1 (%2)</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>left no contact details</source>
        <translation>left no contact details</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Prefers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>this case was merged into it</source>
        <translation>this case was merged into it</translation>
    </message>
    <message>
        <source>merged into this case</source>
        <translation>merged into this case</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in 12 months</source>
        <translation>
            <numerusform>%n case in 12 months</numerusform>
            <numerusform>%n cases in 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Logged</source>
        <translation>Logged</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>tell the customer the number</source>
        <translation>tell the customer the number</translation>
    </message>
    <message>
        <source>Owner confirmed</source>
        <translation>Owner confirmed</translation>
    </message>
    <message>
        <source>nobody owns it yet</source>
        <translation>nobody owns it yet</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>no longer due</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Network report</source>
        <translation>Network report</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1, not sent yet</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>accepted %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>Decide whether it is upheld</source>
        <translation>Decide whether it is upheld</translation>
    </message>
    <message>
        <source>yes, in part or no</source>
        <translation>yes, in part or no</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Answer given</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>not possible</translation>
    </message>
    <message>
        <source>in a call, or with proof of receipt</source>
        <translation>in a call, or with proof of receipt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>with evidence</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>severity %1</source>
        <translation>severity %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The background jobs without a window; JSON lines</source>
        <translation>The background jobs without a window; JSON lines</translation>
    </message>
    <message>
        <source>One round, then end</source>
        <translation>One round, then end</translation>
    </message>
    <message>
        <source>End when there is nothing left to do</source>
        <translation>End when there is nothing left to do</translation>
    </message>
    <message>
        <source>Cases a round and job at most</source>
        <translation>Cases a round and job at most</translation>
    </message>
    <message>
        <source>Log cases: one JSON object a line on standard input</source>
        <translation>Log cases: one JSON object a line on standard input</translation>
    </message>
    <message>
        <source>Line %1 was not logged: %2</source>
        <translation>Line %1 was not logged: %2</translation>
    </message>
    <message>
        <source>Nothing after line %1 was logged either.</source>
        <translation>Nothing after line %1 was logged either.</translation>
    </message>
    <message>
        <source>One case with its whole history and clocks</source>
        <translation>One case with its whole history and clocks</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Its number</translation>
    </message>
    <message>
        <source>Why this date? Every counted and paused stretch of a clock</source>
        <translation>Why this date? Every counted and paused stretch of a clock</translation>
    </message>
    <message>
        <source>Only this clock</source>
        <translation>Only this clock</translation>
    </message>
    <message>
        <source>The cases of a query, such as: is:open owner:me due:&lt;1h</source>
        <translation>The cases of a query, such as: is:open owner:me due:&lt;1h</translation>
    </message>
    <message>
        <source>As in the search box; nothing = all cases</source>
        <translation>As in the search box; nothing = all cases</translation>
    </message>
    <message>
        <source>Order; due first if not given</source>
        <translation>Order; due first if not given</translation>
    </message>
    <message>
        <source>So many at most; 0 = all</source>
        <translation>So many at most; 0 = all</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>paused, %1 left</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Wants</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>%1, cycle %2: %3 from %4, due %5 (%6)</source>
        <translation>%1, cycle %2: %3 from %4, due %5 (%6)</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>paused: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Give it to somebody, or by rule</source>
        <translation>Give it to somebody, or by rule</translation>
    </message>
    <message>
        <source>Who gets it; by rule if not given</source>
        <translation>Who gets it; by rule if not given</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Its manager takes it on</source>
        <translation>Its manager takes it on</translation>
    </message>
    <message>
        <source>How grave it is</source>
        <translation>How grave it is</translation>
    </message>
    <message>
        <source>The new priority</source>
        <translation>The new priority</translation>
    </message>
    <message>
        <source>Change what is known of it</source>
        <translation>Change what is known of it</translation>
    </message>
    <message>
        <source>Such as summary=… category=… &quot;amount=125000 COP&quot; attributes=time,courtesy</source>
        <translation>Such as summary=… category=… &quot;amount=125000 COP&quot; attributes=time,courtesy</translation>
    </message>
    <message>
        <source>Work on it begins</source>
        <translation>Work on it begins</translation>
    </message>
    <message>
        <source>Its clock pauses until the customer or a time</source>
        <translation>Its clock pauses until the customer or a time</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>What it waits for</translation>
    </message>
    <message>
        <source>2026-11-24T14:00:00-05:00, +2h, +3d</source>
        <translation>2026-11-24T14:00:00-05:00, +2h, +3d</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
    <message>
        <source>Its clock runs again</source>
        <translation>Its clock runs again</translation>
    </message>
    <message>
        <source>Hand it to a network member</source>
        <translation>Hand it to a network member</translation>
    </message>
    <message>
        <source>What they should do</source>
        <translation>What they should do</translation>
    </message>
    <message>
        <source>The network member takes it</source>
        <translation>The network member takes it</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation>An internal note</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>The note</translation>
    </message>
    <message>
        <source>A try to reach the customer</source>
        <translation>A try to reach the customer</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>By phone if not given</source>
        <translation>By phone if not given</translation>
    </message>
    <message>
        <source>The answer was given in it</source>
        <translation>The answer was given in it</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Something promised to the customer</source>
        <translation>Something promised to the customer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>A remedy or compensation</source>
        <translation>A remedy or compensation</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>What is offered</translation>
    </message>
    <message>
        <source>Its value, such as 125000.50 COP</source>
        <translation>Its value, such as 125000.50 COP</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Who allows it</translation>
    </message>
    <message>
        <source>The customer took it</source>
        <translation>The customer took it</translation>
    </message>
    <message>
        <source>The customer did not</source>
        <translation>The customer did not</translation>
    </message>
    <message>
        <source>The answer is decided</source>
        <translation>The answer is decided</translation>
    </message>
    <message>
        <source>Who was right</source>
        <translation>Who was right</translation>
    </message>
    <message>
        <source>What the customer is told</source>
        <translation>What the customer is told</translation>
    </message>
    <message>
        <source>The confirmed category; the present one if not given</source>
        <translation>The confirmed category; the present one if not given</translation>
    </message>
    <message>
        <source>The confirmed cause; the present one if not given</source>
        <translation>The confirmed cause; the present one if not given</translation>
    </message>
    <message>
        <source>The customer was told at once</source>
        <translation>The customer was told at once</translation>
    </message>
    <message>
        <source>The customer has the answer</source>
        <translation>The customer has the answer</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>How that is known</translation>
    </message>
    <message>
        <source>When the customer had it; now if not given</source>
        <translation>When the customer had it; now if not given</translation>
    </message>
    <message>
        <source>It was not over</source>
        <translation>It was not over</translation>
    </message>
    <message>
        <source>It is the same matter as another</source>
        <translation>It is the same matter as another</translation>
    </message>
    <message>
        <source>The case that goes on</source>
        <translation>The case that goes on</translation>
    </message>
    <message>
        <source>It was another matter after all</source>
        <translation>It was another matter after all</translation>
    </message>
    <message>
        <source>Many made-up cases, for measuring</source>
        <translation>Many made-up cases, for measuring</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>The same seed makes the same cases</source>
        <translation>The same seed makes the same cases</translation>
    </message>
    <message>
        <source>There is no verb %1.</source>
        <translation>There is no verb %1.</translation>
    </message>
    <message>
        <source>About a verb, or the manual page</source>
        <translation>About a verb, or the manual page</translation>
    </message>
    <message>
        <source>The verb</source>
        <translation>The verb</translation>
    </message>
    <message>
        <source>The manual page of all verbs, in roff</source>
        <translation>The manual page of all verbs, in roff</translation>
    </message>
    <message>
        <source>New categories: %1</source>
        <translation>New categories: %1</translation>
    </message>
    <message>
        <source>Nothing was taken; --keep-good takes the good lines. %1</source>
        <translation>Nothing was taken; --keep-good takes the good lines. %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Take cases from elsewhere</source>
        <translation>Take cases from elsewhere</translation>
    </message>
    <message>
        <source>Rows of a CSV file, by a map of its columns</source>
        <translation>Rows of a CSV file, by a map of its columns</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>What its columns mean</source>
        <translation>What its columns mean</translation>
    </message>
    <message>
        <source>utf-8, utf-16, latin-1; found out if not given</source>
        <translation>utf-8, utf-16, latin-1; found out if not given</translation>
    </message>
    <message>
        <source>One character, or tab; found out if not given</source>
        <translation>One character, or tab; found out if not given</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Only say what would happen</translation>
    </message>
    <message>
        <source>Take the good lines although others are refused</source>
        <translation>Take the good lines although others are refused</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>The store: sqlite:FILE, a path, or postgresql://…; else REPARO_STORE, else the user&apos;s own</source>
        <translation>The store: sqlite:FILE, a path, or postgresql://…; else REPARO_STORE, else the user&apos;s own</translation>
    </message>
    <message>
        <source>Who works: a login; else the account&apos;s name, else the system</source>
        <translation>Who works: a login; else the account&apos;s name, else the system</translation>
    </message>
    <message>
        <source>One JSON object a line, times in UTC</source>
        <translation>One JSON object a line, times in UTC</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Language of messages</translation>
    </message>
    <message>
        <source>Another time than now; only for tests, with REPARO_TEST_CLOCK=1</source>
        <translation>Another time than now; only for tests, with REPARO_TEST_CLOCK=1</translation>
    </message>
    <message>
        <source>Log, read and work cases</source>
        <translation>Log, read and work cases</translation>
    </message>
    <message>
        <source>Reparo: complaints and claims from the command line.</source>
        <translation>Reparo: complaints and claims from the command line.</translation>
    </message>
    <message>
        <source>Store made: %1</source>
        <translation>Store made: %1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Backed up and checked: %1</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Restored from %1.</translation>
    </message>
    <message>
        <source>Make a new store</source>
        <translation>Make a new store</translation>
    </message>
    <message>
        <source>Fill it with the demo company; the same seed gives the same store</source>
        <translation>Fill it with the demo company; the same seed gives the same store</translation>
    </message>
    <message>
        <source>So many cases over 13 months</source>
        <translation>So many cases over 13 months</translation>
    </message>
    <message>
        <source>The company&apos;s name</source>
        <translation>The company&apos;s name</translation>
    </message>
    <message>
        <source>Its country, for phones, money and time: CO, MX, ES …</source>
        <translation>Its country, for phones, money and time: CO, MX, ES …</translation>
    </message>
    <message>
        <source>The backup file</source>
        <translation>The backup file</translation>
    </message>
    <message>
        <source>Make, check, back up and restore stores</source>
        <translation>Make, check, back up and restore stores</translation>
    </message>
    <message>
        <source>What kind of store it is and what is in it</source>
        <translation>What kind of store it is and what is in it</translation>
    </message>
    <message>
        <source>Recompute everything and compare; differences end with 3</source>
        <translation>Recompute everything and compare; differences end with 3</translation>
    </message>
    <message>
        <source>Also the search text and every reference</source>
        <translation>Also the search text and every reference</translation>
    </message>
    <message>
        <source>Copy the store to a file while it is in use</source>
        <translation>Copy the store to a file while it is in use</translation>
    </message>
    <message>
        <source>Check a backup, then put it in the store&apos;s place</source>
        <translation>Check a backup, then put it in the store&apos;s place</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Password for %1</translation>
    </message>
    <message>
        <source>%1 may work here now.</source>
        <translation>%1 may work here now.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>New password for %1</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 has a new password.</translation>
    </message>
    <message>
        <source>What they do here</source>
        <translation>What they do here</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Their name</translation>
    </message>
    <message>
        <source>Codes of categories, kinds or languages, with commas</source>
        <translation>Codes of categories, kinds or languages, with commas</translation>
    </message>
    <message>
        <source>For network members: whose people they are</source>
        <translation>For network members: whose people they are</translation>
    </message>
    <message>
        <source>Open cases that rules give them</source>
        <translation>Open cases that rules give them</translation>
    </message>
    <message>
        <source>Who may work here</source>
        <translation>Who may work here</translation>
    </message>
    <message>
        <source>Give somebody an account</source>
        <translation>Give somebody an account</translation>
    </message>
    <message>
        <source>Take the password from a file, - = stdin</source>
        <translation>Take the password from a file, - = stdin</translation>
    </message>
    <message>
        <source>Nobody can sign in with it yet</source>
        <translation>Nobody can sign in with it yet</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>All accounts</translation>
    </message>
    <message>
        <source>Lock an account; nothing of it is lost</source>
        <translation>Lock an account; nothing of it is lost</translation>
    </message>
    <message>
        <source>%1 may work here again.</source>
        <translation>%1 may work here again.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 is disabled.</translation>
    </message>
    <message>
        <source>Unlock it again</source>
        <translation>Unlock it again</translation>
    </message>
    <message>
        <source>Change what somebody does here</source>
        <translation>Change what somebody does here</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 is changed.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Set a password</translation>
    </message>
    <message>
        <source>Take it from a file, - = stdin; one&apos;s own: the present one first</source>
        <translation>Take it from a file, - = stdin; one&apos;s own: the present one first</translation>
    </message>
    <message>
        <source>The case&apos;s number</source>
        <translation>The case&apos;s number</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERB</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>REQUIRED</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verbs</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Print this help</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Print the version</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>Whose account</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) made.</source>
        <translation>
            <numerusform>%n case made.</numerusform>
            <numerusform>%n cases made.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1; repeats: %2; refused: %3; new categories: %4.</source>
        <translation>Rows: %1; repeats: %2; refused: %3; new categories: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken. %1</source>
        <translation>
            <numerusform>%n case taken. %1</numerusform>
            <numerusform>%n cases taken. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would be taken, nothing was changed. %1</source>
        <translation>
            <numerusform>%n case would be taken, nothing was changed. %1</numerusform>
            <numerusform>%n cases would be taken, nothing was changed. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases checked: %1; differences: %2.</source>
        <translation>Cases checked: %1; differences: %2.</translation>
    </message>
    <message>
        <source>--store, --as, --json and --lang go with every verb: reparoctl --help</source>
        <translation>--store, --as, --json and --lang go with every verb: reparoctl --help</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>upheld</translation>
    </message>
    <message>
        <source>partly upheld</source>
        <translation>partly upheld</translation>
    </message>
    <message>
        <source>not upheld</source>
        <translation>not upheld</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>goodwill</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>advisor</translation>
    </message>
    <message>
        <source>claims manager</source>
        <translation>claims manager</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>quality coordinator</source>
        <translation>quality coordinator</translation>
    </message>
    <message>
        <source>network member</source>
        <translation>network member</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>first contact</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolution</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>assigned</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>resumed</translation>
    </message>
    <message>
        <source>to network</source>
        <translation>to network</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>unmerged</source>
        <translation>unmerged</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offer</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promise</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>information of the customer</source>
        <translation>information of the customer</translation>
    </message>
    <message>
        <source>the customer&apos;s decision</source>
        <translation>the customer&apos;s decision</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>a document</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>an appointment</translation>
    </message>
    <message>
        <source>The completion for bash</source>
        <translation>The completion for bash</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Version of the engine</source>
        <translation>Version of the engine</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”. It is one of: %3.</source>
        <translation>%1 can&apos;t be “%2”. It is one of: %3.</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1: there is no file %2.</translation>
    </message>
    <message>
        <source>%1 has a value that can&apos;t be taken.</source>
        <translation>%1 has a value that can&apos;t be taken.</translation>
    </message>
    <message>
        <source>The verb is missing: what is to be done?</source>
        <translation>The verb is missing: what is to be done?</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>This means nothing here: %1</source>
        <translation>This means nothing here: %1</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 needs a value.</translation>
    </message>
    <message>
        <source>--help says how it is written.</source>
        <translation>--help says how it is written.</translation>
    </message>
    <message>
        <source>due when they are back</source>
        <translation>due when they are back</translation>
    </message>
    <message>
        <source>everybody who could take it is absent</source>
        <translation>everybody who could take it is absent</translation>
    </message>
    <message>
        <source>nobody has the skill</source>
        <translation>nobody has the skill</translation>
    </message>
    <message>
        <source>there is nobody else</source>
        <translation>there is nobody else</translation>
    </message>
    <message>
        <source>%1 is absent until %2.</source>
        <translation>%1 is absent until %2.</translation>
    </message>
    <message>
        <source>%1 would be absent until %2.</source>
        <translation>%1 would be absent until %2.</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1 stays: %2</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 is back.</translation>
    </message>
    <message>
        <source>Somebody will not work; what can&apos;t wait goes to others</source>
        <translation>Somebody will not work; what can&apos;t wait goes to others</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When it begins; now if not given</source>
        <translation>When it begins; now if not given</translation>
    </message>
    <message>
        <source>Why, for colleagues</source>
        <translation>Why, for colleagues</translation>
    </message>
    <message>
        <source>Only show who would get what</source>
        <translation>Only show who would get what</translation>
    </message>
    <message>
        <source>Cases due when they are back stay with them (so by itself)</source>
        <translation>Cases due when they are back stay with them (so by itself)</translation>
    </message>
    <message>
        <source>Every open case goes to others</source>
        <translation>Every open case goes to others</translation>
    </message>
    <message>
        <source>Ends an absence, also one to come</source>
        <translation>Ends an absence, also one to come</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>absent until %1</translation>
    </message>
    <message>
        <source>absent from %1</source>
        <translation>absent from %1</translation>
    </message>
    <message>
        <source>Holidays: %1; events at a time of day: %2; left out: %3.</source>
        <translation>Holidays: %1; events at a time of day: %2; left out: %3.</translation>
    </message>
    <message>
        <source>A JSON file of calendars</source>
        <translation>A JSON file of calendars</translation>
    </message>
    <message>
        <source>Working days, hours and holidays of a year, by month</source>
        <translation>Working days, hours and holidays of a year, by month</translation>
    </message>
    <message>
        <source>Its id in the file</source>
        <translation>Its id in the file</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>The year</translation>
    </message>
    <message>
        <source>The holidays of an .ics file, as a calendar&apos;s JSON has them</source>
        <translation>The holidays of an .ics file, as a calendar&apos;s JSON has them</translation>
    </message>
    <message>
        <source>Only events with this value: a category or another property</source>
        <translation>Only events with this value: a category or another property</translation>
    </message>
    <message>
        <source>Leave the events of this name out</source>
        <translation>Leave the events of this name out</translation>
    </message>
    <message>
        <source>First year of what comes back each year; else last year</source>
        <translation>First year of what comes back each year; else last year</translation>
    </message>
    <message>
        <source>Its last year; else ten years from now</source>
        <translation>Its last year; else ten years from now</translation>
    </message>
    <message>
        <source>When so many open minutes have passed: a CSV table from stdin</source>
        <translation>When so many open minutes have passed: a CSV table from stdin</translation>
    </message>
    <message>
        <source>How many open minutes lie between: a CSV table from stdin</source>
        <translation>How many open minutes lie between: a CSV table from stdin</translation>
    </message>
    <message>
        <source>The first line must be the header: %1</source>
        <translation>The first line must be the header: %1</translation>
    </message>
    <message>
        <source>The table can&apos;t be read or written any more, after line %1: %2</source>
        <translation>The table can&apos;t be read or written any more, after line %1: %2</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>The line is too long.</translation>
    </message>
    <message>
        <source>The line doesn&apos;t have three columns.</source>
        <translation>The line doesn&apos;t have three columns.</translation>
    </message>
    <message>
        <source>There is no calendar “%1” in the file.</source>
        <translation>There is no calendar “%1” in the file.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>“%1” is no time.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>“%1” is no number of minutes.</translation>
    </message>
    <message>
        <source>The calendar never has so much open time.</source>
        <translation>The calendar never has so much open time.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>The end is before the beginning.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Working hours, holidays and due times</source>
        <translation>Working hours, holidays and due times</translation>
    </message>
    <message>
        <source>Why it is overdue</source>
        <translation>Why it is overdue</translation>
    </message>
    <message>
        <source>What held it up</source>
        <translation>What held it up</translation>
    </message>
    <message>
        <source>More about it; needed with other</source>
        <translation>More about it; needed with other</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>not in use</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Saved: %1, version %2. Open cases keep the version that they have; reparoctl agreement reapply shows what another one would change.</source>
        <translation>Saved: %1, version %2. Open cases keep the version that they have; reparoctl agreement reapply shows what another one would change.</translation>
    </message>
    <message>
        <source>%1 open cases would change. Nothing was changed.</source>
        <translation>%1 open cases would change. Nothing was changed.</translation>
    </message>
    <message>
        <source>Changed: %1; not changed: %2</source>
        <translation>Changed: %1; not changed: %2</translation>
    </message>
    <message>
        <source>What is promised to whom, in versions</source>
        <translation>What is promised to whom, in versions</translation>
    </message>
    <message>
        <source>All of them, in the order in which they are asked</source>
        <translation>All of them, in the order in which they are asked</translation>
    </message>
    <message>
        <source>One with its targets, as its file would say it</source>
        <translation>One with its targets, as its file would say it</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Its code</translation>
    </message>
    <message>
        <source>A new version from a JSON file</source>
        <translation>A new version from a JSON file</translation>
    </message>
    <message>
        <source>As agreement show prints it</source>
        <translation>As agreement show prints it</translation>
    </message>
    <message>
        <source>Put open cases under the newest version that speaks of them</source>
        <translation>Put open cases under the newest version that speaks of them</translation>
    </message>
    <message>
        <source>Only show what would change</source>
        <translation>Only show what would change</translation>
    </message>
    <message>
        <source>%1 of office hours</source>
        <translation>%1 of office hours</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 working days</translation>
    </message>
    <message>
        <source>%1 calendar days</source>
        <translation>%1 calendar days</translation>
    </message>
    <message>
        <source>not counted: closed</source>
        <translation>not counted: closed</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>not counted: %1</translation>
    </message>
    <message>
        <source>By agreement %1, version %2</source>
        <translation>By agreement %1, version %2</translation>
    </message>
    <message>
        <source>More time for its legal term, told before it ends</source>
        <translation>More time for its legal term, told before it ends</translation>
    </message>
    <message>
        <source>Days, or minutes of a term in hours</source>
        <translation>Days, or minutes of a term in hours</translation>
    </message>
    <message>
        <source>As the customer was told</source>
        <translation>As the customer was told</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>acknowledgement</translation>
    </message>
    <message>
        <source>owner confirms</source>
        <translation>owner confirms</translation>
    </message>
    <message>
        <source>next update</source>
        <translation>next update</translation>
    </message>
    <message>
        <source>legal term</source>
        <translation>legal term</translation>
    </message>
    <message>
        <source>network accepts</source>
        <translation>network accepts</translation>
    </message>
    <message>
        <source>network resolves</source>
        <translation>network resolves</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>%1  %2 alarms rang late</source>
        <translation>%1  %2 alarms rang late</translation>
    </message>
    <message>
        <source>What clocks have told you and you did not read</source>
        <translation>What clocks have told you and you did not read</translation>
    </message>
    <message>
        <source>They count as read afterwards</source>
        <translation>They count as read afterwards</translation>
    </message>
    <message>
        <source>Messages of the kind folder are written to %1</source>
        <translation>Messages of the kind folder are written to %1</translation>
    </message>
    <message>
        <source>The channels are set. Passwords: reparoctl channel password mail</source>
        <translation>The channels are set. Passwords: reparoctl channel password mail</translation>
    </message>
    <message>
        <source>Password of the channel %1</source>
        <translation>Password of the channel %1</translation>
    </message>
    <message>
        <source>How messages leave: mail server, SMS gateway, folder</source>
        <translation>How messages leave: mail server, SMS gateway, folder</translation>
    </message>
    <message>
        <source>What is set, without passwords</source>
        <translation>What is set, without passwords</translation>
    </message>
    <message>
        <source>Take the settings of a file</source>
        <translation>Take the settings of a file</translation>
    </message>
    <message>
        <source>JSON, as channel show prints it</source>
        <translation>JSON, as channel show prints it</translation>
    </message>
    <message>
        <source>Keep a password on this machine</source>
        <translation>Keep a password on this machine</translation>
    </message>
    <message>
        <source>Of which channel</source>
        <translation>Of which channel</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>%1 is reached by: %2</source>
        <translation>%1 is reached by: %2</translation>
    </message>
    <message>
        <source>How network members are reached</source>
        <translation>How network members are reached</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>All members</translation>
    </message>
    <message>
        <source>Change what is given, keep the rest</source>
        <translation>Change what is given, keep the rest</translation>
    </message>
    <message>
        <source>Of the member</source>
        <translation>Of the member</translation>
    </message>
    <message>
        <source>Address for the full case</source>
        <translation>Address for the full case</translation>
    </message>
    <message>
        <source>Mobile number for text messages</source>
        <translation>Mobile number for text messages</translation>
    </message>
    <message>
        <source>es or en; of what is written to them</source>
        <translation>es or en; of what is written to them</translation>
    </message>
    <message>
        <source>Where they work, in words</source>
        <translation>Where they work, in words</translation>
    </message>
    <message>
        <source>Open cases at once; 0 = no limit</source>
        <translation>Open cases at once; 0 = no limit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Goes at</source>
        <translation>Goes at</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>The message to %1 goes again.</source>
        <translation>The message to %1 goes again.</translation>
    </message>
    <message>
        <source>The message to %1 will not be sent.</source>
        <translation>The message to %1 will not be sent.</translation>
    </message>
    <message>
        <source>Of the message, as outbox list shows it</source>
        <translation>Of the message, as outbox list shows it</translation>
    </message>
    <message>
        <source>Messages that go out</source>
        <translation>Messages that go out</translation>
    </message>
    <message>
        <source>What is on its way</source>
        <translation>What is on its way</translation>
    </message>
    <message>
        <source>Only what a person must look at</source>
        <translation>Only what a person must look at</translation>
    </message>
    <message>
        <source>The newest, wherever they are</source>
        <translation>The newest, wherever they are</translation>
    </message>
    <message>
        <source>Send a message again, now</source>
        <translation>Send a message again, now</translation>
    </message>
    <message>
        <source>To this address instead</source>
        <translation>To this address instead</translation>
    </message>
    <message>
        <source>Never send a message</source>
        <translation>Never send a message</translation>
    </message>
    <message>
        <source>Dates in the file: %1; holidays of %2 already: %3.</source>
        <translation>Dates in the file: %1; holidays of %2 already: %3.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>Save them in this calendar of the store, as a new version</source>
        <translation>Save them in this calendar of the store, as a new version</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 version %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Saved: %1, version %2. Agreements that count by it from now on: %3. Open cases keep the version that they have; reparoctl agreement reapply shows what the new one would change.</source>
        <translation>Saved: %1, version %2. Agreements that count by it from now on: %3. Open cases keep the version that they have; reparoctl agreement reapply shows what the new one would change.</translation>
    </message>
    <message>
        <source>Those of the store, and what agreements count by them</source>
        <translation>Those of the store, and what agreements count by them</translation>
    </message>
    <message>
        <source>One of the store, as its file would say it</source>
        <translation>One of the store, as its file would say it</translation>
    </message>
    <message>
        <source>A new version in the store from a JSON file</source>
        <translation>A new version in the store from a JSON file</translation>
    </message>
    <message>
        <source>As calendar show prints it</source>
        <translation>As calendar show prints it</translation>
    </message>
    <message>
        <source>Done in case %1</source>
        <translation>Done in case %1</translation>
    </message>
    <message>
        <source>The phone that it came from</source>
        <translation>The phone that it came from</translation>
    </message>
    <message>
        <source>What it says; else standard input</source>
        <translation>What it says; else standard input</translation>
    </message>
    <message>
        <source>The cases move when the absence begins, %1. As of now that would be:</source>
        <translation>The cases move when the absence begins, %1. As of now that would be:</translation>
    </message>
    <message>
        <source>%1  %2 messages do not leave</source>
        <translation>%1  %2 messages do not leave</translation>
    </message>
    <message>
        <source>Hear the SMS gateway: PORT of this machine, or ADDRESS:PORT with a key (reparoctl channel password door)</source>
        <translation>Hear the SMS gateway: PORT of this machine, or ADDRESS:PORT with a key (reparoctl channel password door)</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Saved as it came: %1</source>
        <translation>Saved as it came: %1</translation>
    </message>
    <message>
        <source>The mail is part of case %1 now.</source>
        <translation>The mail is part of case %1 now.</translation>
    </message>
    <message>
        <source>The mail made case %1.</source>
        <translation>The mail made case %1.</translation>
    </message>
    <message>
        <source>The mail needs nothing. It stays on record.%1</source>
        <translation>The mail needs nothing. It stays on record.%1</translation>
    </message>
    <message>
        <source>Received %1 = cases %2 + follow-ups %3 + reports %4 + quarantine %5 + dismissed %6 + not read yet %7</source>
        <translation>Received %1 = cases %2 + follow-ups %3 + reports %4 + quarantine %5 + dismissed %6 + not read yet %7</translation>
    </message>
    <message>
        <source>Of the mail, as mail list shows it</source>
        <translation>Of the mail, as mail list shows it</translation>
    </message>
    <message>
        <source>Mail that came in</source>
        <translation>Mail that came in</translation>
    </message>
    <message>
        <source>The newest, and what became of them</source>
        <translation>The newest, and what became of them</translation>
    </message>
    <message>
        <source>Only of this state</source>
        <translation>Only of this state</translation>
    </message>
    <message>
        <source>What a mail says</source>
        <translation>What a mail says</translation>
    </message>
    <message>
        <source>Save it as it came to this new file</source>
        <translation>Save it as it came to this new file</translation>
    </message>
    <message>
        <source>Put a mail of the quarantine into a case</source>
        <translation>Put a mail of the quarantine into a case</translation>
    </message>
    <message>
        <source>Of the case</source>
        <translation>Of the case</translation>
    </message>
    <message>
        <source>Make a case of a mail of the quarantine</source>
        <translation>Make a case of a mail of the quarantine</translation>
    </message>
    <message>
        <source>A mail of the quarantine needs nothing</source>
        <translation>A mail of the quarantine needs nothing</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Why, in a few words</translation>
    </message>
    <message>
        <source>Whether all mail is accounted for</source>
        <translation>Whether all mail is accounted for</translation>
    </message>
    <message>
        <source>%1: came before, %2 %3</source>
        <translation>%1: came before, %2 %3</translation>
    </message>
    <message>
        <source>A mail in a file, or all mail below a folder, as the inbox takes it</source>
        <translation>A mail in a file, or all mail below a folder, as the inbox takes it</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>File or folder</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <source>State: %1 %2</source>
        <translation>State: %1 %2</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Case: %1</translation>
    </message>
    <message>
        <source>Perhaps about case: %1</source>
        <translation>Perhaps about case: %1</translation>
    </message>
    <message>
        <source>File: %1 (%2 bytes)</source>
        <translation>File: %1 (%2 bytes)</translation>
    </message>
    <message>
        <source>A question to the network member who has it</source>
        <translation>A question to the network member who has it</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>What the network member says</source>
        <translation>What the network member says</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Numbers of the questions that it answers; all if not given</source>
        <translation>Numbers of the questions that it answers; all if not given</translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>Why there is no answer</translation>
    </message>
    <message>
        <source>The day for which the rest is promised, 2026-11-24</source>
        <translation>The day for which the rest is promised, 2026-11-24</translation>
    </message>
    <message>
        <source>The member&apos;s work is done</source>
        <translation>The member&apos;s work is done</translation>
    </message>
    <message>
        <source>The network member does not take it</source>
        <translation>The network member does not take it</translation>
    </message>
    <message>
        <source>A network member sees whom to call; it goes on record</source>
        <translation>A network member sees whom to call; it goes on record</translation>
    </message>
    <message>
        <source>Code or name; by rule if not given</source>
        <translation>Code or name; by rule if not given</translation>
    </message>
    <message>
        <source>Away from the member who has it and did not accept</source>
        <translation>Away from the member who has it and did not accept</translation>
    </message>
    <message>
        <source>The customer if not given</source>
        <translation>The customer if not given</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>The file is in case %1.</source>
        <translation>The file is in case %1.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Files of a case: pictures, PDF and plain text</source>
        <translation>Files of a case: pictures, PDF and plain text</translation>
    </message>
    <message>
        <source>Put a file into a case; 25 MB at most</source>
        <translation>Put a file into a case; 25 MB at most</translation>
    </message>
    <message>
        <source>Another name than the file&apos;s</source>
        <translation>Another name than the file&apos;s</translation>
    </message>
    <message>
        <source>The files of a case</source>
        <translation>The files of a case</translation>
    </message>
    <message>
        <source>Write a file out; never over another</source>
        <translation>Write a file out; never over another</translation>
    </message>
    <message>
        <source>As file list shows it</source>
        <translation>As file list shows it</translation>
    </message>
    <message>
        <source>Where to; its own name here if not given</source>
        <translation>Where to; its own name here if not given</translation>
    </message>
    <message>
        <source>%1: %2 open</source>
        <translation>%1: %2 open</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Accepted in time</source>
        <translation>Accepted in time</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Resolved in time</translation>
    </message>
    <message>
        <source>Median to accept</source>
        <translation>Median to accept</translation>
    </message>
    <message>
        <source>Topics that they take, apart by commas; empty = all</source>
        <translation>Topics that they take, apart by commas; empty = all</translation>
    </message>
    <message>
        <source>Code of their calendar; empty = always</source>
        <translation>Code of their calendar; empty = always</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Whom to ask for</translation>
    </message>
    <message>
        <source>Whom the rule would give a case, and why</source>
        <translation>Whom the rule would give a case, and why</translation>
    </message>
    <message>
        <source>How members kept their times in the last 13 weeks</source>
        <translation>How members kept their times in the last 13 weeks</translation>
    </message>
    <message>
        <source>What happens when a member does not accept in time</source>
        <translation>What happens when a member does not accept in time</translation>
    </message>
    <message>
        <source>ask: a person is offered the next one; auto: the case goes there, twice at most</source>
        <translation>ask: a person is offered the next one; auto: the case goes there, twice at most</translation>
    </message>
    <message>
        <source>The message to %1 goes in ten seconds (%2).</source>
        <translation>The message to %1 goes in ten seconds (%2).</translation>
    </message>
    <message>
        <source>Recorded for %1 (%2).</source>
        <translation>Recorded for %1 (%2).</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message numerus="yes">
        <source>A case closes %n day(s) after the customer had the answer.</source>
        <translation>
            <numerusform>A case closes %n day after the customer had the answer.</numerusform>
            <numerusform>A case closes %n days after the customer had the answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to the customer; the text from --text or stdin</source>
        <translation>Write to the customer; the text from --text or stdin</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>How; by the rule if not given</source>
        <translation>How; by the rule if not given</translation>
    </message>
    <message>
        <source>To this address instead of the customer&apos;s own</source>
        <translation>To this address instead of the customer&apos;s own</translation>
    </message>
    <message>
        <source>Of mail and letters; the text&apos;s own if not given</source>
        <translation>Of mail and letters; the text&apos;s own if not given</translation>
    </message>
    <message>
        <source>What the customer reads or hears</source>
        <translation>What the customer reads or hears</translation>
    </message>
    <message>
        <source>An answer: close the case once the customer has it</source>
        <translation>An answer: close the case once the customer has it</translation>
    </message>
    <message>
        <source>A call was made, a letter was posted</source>
        <translation>A call was made, a letter was posted</translation>
    </message>
    <message>
        <source>As task list shows it</source>
        <translation>As task list shows it</translation>
    </message>
    <message>
        <source>How the call went</source>
        <translation>How the call went</translation>
    </message>
    <message>
        <source>When to call again; soon if not given</source>
        <translation>When to call again; soon if not given</translation>
    </message>
    <message>
        <source>Calls and letters that people carry out</source>
        <translation>Calls and letters that people carry out</translation>
    </message>
    <message>
        <source>What is to be done by hand</source>
        <translation>What is to be done by hand</translation>
    </message>
    <message>
        <source>Days from the answer until its case closes by itself</source>
        <translation>Days from the answer until its case closes by itself</translation>
    </message>
    <message>
        <source>Set it to so many</source>
        <translation>Set it to so many</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Send the customer the answer</source>
        <translation>Send the customer the answer</translation>
    </message>
    <message>
        <source>Send it, and close the case once the customer has it</source>
        <translation>Send it, and close the case once the customer has it</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Saved as version %1.</translation>
    </message>
    <message>
        <source>Without value in this case: %1</source>
        <translation>Without value in this case: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>How it travels</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Its language</translation>
    </message>
    <message>
        <source>What is typed after ::</source>
        <translation>What is typed after ::</translation>
    </message>
    <message>
        <source>Phrases that are inserted by typing ::key</source>
        <translation>Phrases that are inserted by typing ::key</translation>
    </message>
    <message>
        <source>All phrases</source>
        <translation>All phrases</translation>
    </message>
    <message>
        <source>Only of this language</source>
        <translation>Only of this language</translation>
    </message>
    <message>
        <source>Write a phrase</source>
        <translation>Write a phrase</translation>
    </message>
    <message>
        <source>What is inserted</source>
        <translation>What is inserted</translation>
    </message>
    <message>
        <source>Take a phrase out</source>
        <translation>Take a phrase out</translation>
    </message>
    <message>
        <source>What messages say, with names to be filled in</source>
        <translation>What messages say, with names to be filled in</translation>
    </message>
    <message>
        <source>All texts, and whose they are</source>
        <translation>All texts, and whose they are</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>One text</translation>
    </message>
    <message>
        <source>Its versions, newest first</source>
        <translation>Its versions, newest first</translation>
    </message>
    <message>
        <source>The company&apos;s own version of a text</source>
        <translation>The company&apos;s own version of a text</translation>
    </message>
    <message>
        <source>As text show prints it; - = stdin</source>
        <translation>As text show prints it; - = stdin</translation>
    </message>
    <message>
        <source>A text filled with a case</source>
        <translation>A text filled with a case</translation>
    </message>
    <message>
        <source>Try this text instead; - = stdin</source>
        <translation>Try this text instead; - = stdin</translation>
    </message>
    <message>
        <source>Kept for a person to place: reparoctl mail list</source>
        <translation>Kept for a person to place: reparoctl mail list</translation>
    </message>
    <message>
        <source>A text message that a gateway received</source>
        <translation>A text message that a gateway received</translation>
    </message>
    <message>
        <source>A file of the case, as file list shows it</source>
        <translation>A file of the case, as file list shows it</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Late in 30 days by %1: %2</source>
        <translation>Late in 30 days by %1: %2</translation>
    </message>
    <message>
        <source>How the works are doing; 0 all is well, 4 something needs attention, 1 something fails, 3 mail was lost</source>
        <translation>How the works are doing; 0 all is well, 4 something needs attention, 1 something fails, 3 mail was lost</translation>
    </message>
    <message>
        <source>Also today&apos;s escalations, and why promises were late</source>
        <translation>Also today&apos;s escalations, and why promises were late</translation>
    </message>
    <message>
        <source>not set up: no mail is fetched</source>
        <translation>not set up: no mail is fetched</translation>
    </message>
    <message>
        <source>not set up: messages go to a folder</source>
        <translation>not set up: messages go to a folder</translation>
    </message>
    <message>
        <source>fails since %1, tries: %2 (%3) %4</source>
        <translation>fails since %1, tries: %2 (%3) %4</translation>
    </message>
    <message>
        <source>the settings can&apos;t be read: reparoctl channel set</source>
        <translation>the settings can&apos;t be read: reparoctl channel set</translation>
    </message>
    <message>
        <source>worked last %1</source>
        <translation>worked last %1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>not tried yet</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>waiting: %1</translation>
    </message>
    <message>
        <source>(does not add up: mail was lost)</source>
        <translation>(does not add up: mail was lost)</translation>
    </message>
    <message>
        <source>waiting: %1, the oldest for %2</source>
        <translation>waiting: %1, the oldest for %2</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nothing waits</translation>
    </message>
    <message>
        <source>uncertain: %1, failed: %2</source>
        <translation>uncertain: %1, failed: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>mail that came</source>
        <translation>mail that came</translation>
    </message>
    <message>
        <source>fetching mail</source>
        <translation>fetching mail</translation>
    </message>
    <message>
        <source>sending mail</source>
        <translation>sending mail</translation>
    </message>
    <message>
        <source>sending text messages</source>
        <translation>sending text messages</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>this computer&apos;s clock</source>
        <translation>this computer&apos;s clock</translation>
    </message>
    <message>
        <source>well</source>
        <translation>well</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>FAILS</translation>
    </message>
    <message>
        <source>NOBODY REACTED</source>
        <translation>NOBODY REACTED</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>to the network</source>
        <translation>to the network</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>%1: password %2</source>
        <translation>%1: password %2</translation>
    </message>
    <message>
        <source>The password is %1.</source>
        <translation>The password is %1.</translation>
    </message>
    <message>
        <source>Where to keep it: the keyring, else a sealed file; file for an agent outside of a session</source>
        <translation>Where to keep it: the keyring, else a sealed file; file for an agent outside of a session</translation>
    </message>
    <message>
        <source>Step by step whether a channel works now, and what to do if not</source>
        <translation>Step by step whether a channel works now, and what to do if not</translation>
    </message>
    <message>
        <source>Of which channel; without one all that are set up</source>
        <translation>Of which channel; without one all that are set up</translation>
    </message>
    <message>
        <source>Test these settings, which are not saved</source>
        <translation>Test these settings, which are not saved</translation>
    </message>
    <message>
        <source>Send one message that says it is a test to this address of your own (mail, sms)</source>
        <translation>Send one message that says it is a test to this address of your own (mail, sms)</translation>
    </message>
    <message>
        <source>In its own words: %1 %2</source>
        <translation>In its own words: %1 %2</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>In its own words: %1</translation>
    </message>
    <message>
        <source>Name the channel: reparoctl channel test mail …</source>
        <translation>Name the channel: reparoctl channel test mail …</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to judge yet</source>
        <translation>nothing to judge yet</translation>
    </message>
    <message>
        <source>%1 % accepted in time</source>
        <translation>%1 % accepted in time</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 of %3)</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>out of use</translation>
    </message>
    <message>
        <source>can&apos;t be reached: no mail, no phone</source>
        <translation>can&apos;t be reached: no mail, no phone</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>everywhere</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>all topics</translation>
    </message>
</context>
<context>
    <name>EscalationText</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, level %2</translation>
    </message>
    <message>
        <source>to the network</source>
        <translation>to the network</translation>
    </message>
    <message>
        <source>moved on unconfirmed</source>
        <translation>moved on unconfirmed</translation>
    </message>
    <message>
        <source>not taken by the network</source>
        <translation>not taken by the network</translation>
    </message>
    <message>
        <source>not accepted by the network</source>
        <translation>not accepted by the network</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>accepted %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>read %1</translation>
    </message>
    <message>
        <source>order not sent</source>
        <translation>order not sent</translation>
    </message>
    <message>
        <source>not accepted %1</source>
        <translation>not accepted %1</translation>
    </message>
    <message>
        <source>unread %1</source>
        <translation>unread %1</translation>
    </message>
    <message>
        <source>on shift %1</source>
        <translation>on shift %1</translation>
    </message>
    <message>
        <source>accept by %1</source>
        <translation>accept by %1</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>not accepted yet</translation>
    </message>
    <message>
        <source>Order delivered %1</source>
        <translation>Order delivered %1</translation>
    </message>
    <message>
        <source>Order sent %1</source>
        <translation>Order sent %1</translation>
    </message>
    <message>
        <source>The order did not leave: look at the messages.</source>
        <translation>The order did not leave: look at the messages.</translation>
    </message>
    <message>
        <source>No order was sent yet</source>
        <translation>No order was sent yet</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) rang while nobody was watching</source>
        <translation>
            <numerusform>%n alarm rang while nobody was watching</numerusform>
            <numerusform>%n alarms rang while nobody was watching</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>overdue by %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>Read first by %1</source>
        <translation>Read first by %1</translation>
    </message>
    <message>
        <source>Late because of: %1</source>
        <translation>Late because of: %1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>took the case on</source>
        <translation>took the case on</translation>
    </message>
    <message>
        <source>began to work on it</source>
        <translation>began to work on it</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>opened it again</translation>
    </message>
    <message>
        <source>took something back</source>
        <translation>took something back</translation>
    </message>
    <message>
        <source>call with %1</source>
        <translation>call with %1</translation>
    </message>
    <message>
        <source>visit, received by %1</source>
        <translation>visit, received by %1</translation>
    </message>
    <message>
        <source>e-mail, logged by %1</source>
        <translation>e-mail, logged by %1</translation>
    </message>
    <message>
        <source>WhatsApp message, logged by %1</source>
        <translation>WhatsApp message, logged by %1</translation>
    </message>
    <message>
        <source>message on social media, logged by %1</source>
        <translation>message on social media, logged by %1</translation>
    </message>
    <message>
        <source>SMS, logged by %1</source>
        <translation>SMS, logged by %1</translation>
    </message>
    <message>
        <source>web form, logged by %1</source>
        <translation>web form, logged by %1</translation>
    </message>
    <message>
        <source>letter, logged by %1</source>
        <translation>letter, logged by %1</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Somebody unknown</translation>
    </message>
    <message>
        <source>assigned it to %1</source>
        <translation>assigned it to %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>paused it until %1</source>
        <translation>paused it until %1</translation>
    </message>
    <message>
        <source>the pause has run out</source>
        <translation>the pause has run out</translation>
    </message>
    <message>
        <source>resumed it</source>
        <translation>resumed it</translation>
    </message>
    <message>
        <source>sent it to %1</source>
        <translation>sent it to %1</translation>
    </message>
    <message>
        <source>accepted it</source>
        <translation>accepted it</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>internal note</translation>
    </message>
    <message>
        <source>gave the customer the answer (%1)</source>
        <translation>gave the customer the answer (%1)</translation>
    </message>
    <message>
        <source>spoke with the customer (%1)</source>
        <translation>spoke with the customer (%1)</translation>
    </message>
    <message>
        <source>tried to reach the customer (%1)</source>
        <translation>tried to reach the customer (%1)</translation>
    </message>
    <message>
        <source>resolved it: %1</source>
        <translation>resolved it: %1</translation>
    </message>
    <message>
        <source>closed it: %1</source>
        <translation>closed it: %1</translation>
    </message>
    <message>
        <source>The customer had the answer %1</source>
        <translation>The customer had the answer %1</translation>
    </message>
    <message>
        <source>separated it from %1</source>
        <translation>separated it from %1</translation>
    </message>
    <message>
        <source>merged it into %1</source>
        <translation>merged it into %1</translation>
    </message>
    <message>
        <source>merged %1 into this case</source>
        <translation>merged %1 into this case</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <translation>%1: %2 (before: %3)</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>changed %1</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>offered %1</translation>
    </message>
    <message>
        <source>on the authority of %1</source>
        <translation>on the authority of %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>promised for %1</translation>
    </message>
    <message numerus="yes">
        <source>changed %n field(s)</source>
        <translation>
            <numerusform>changed %n field</numerusform>
            <numerusform>changed %n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>explained the delay: %1</source>
        <translation>explained the delay: %1</translation>
    </message>
    <message>
        <source>put the case under the agreement %1, version %2</source>
        <translation>put the case under the agreement %1, version %2</translation>
    </message>
    <message>
        <source>extended the legal term by %1</source>
        <translation>extended the legal term by %1</translation>
    </message>
    <message>
        <source>asked the network</source>
        <translation>asked the network</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>does not take it</translation>
    </message>
    <message>
        <source>%1 has our message</source>
        <translation>%1 has our message</translation>
    </message>
    <message>
        <source>asked to see whom to call</source>
        <translation>asked to see whom to call</translation>
    </message>
    <message>
        <source>says that it is done</source>
        <translation>says that it is done</translation>
    </message>
    <message>
        <source>The rest by %1</source>
        <translation>The rest by %1</translation>
    </message>
    <message>
        <source>added a file</source>
        <translation>added a file</translation>
    </message>
    <message>
        <source>automatic message (%1)</source>
        <translation>automatic message (%1)</translation>
    </message>
    <message>
        <source>wrote (%1)</source>
        <translation>wrote (%1)</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What you typed is kept as a draft, and Reparo goes on trying.</source>
        <translation>What you typed is kept as a draft, and Reparo goes on trying.</translation>
    </message>
    <message>
        <source>What you typed stays here.</source>
        <translation>What you typed stays here.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Who uses it</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Wants</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>At stake</translation>
    </message>
    <message>
        <source>Demeanour</source>
        <translation>Demeanour</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>another person</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1, critical</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>FivePWords</name>
    <message>
        <source>Prompt: the promised time has passed. Apologise for the delay.</source>
        <translation>Prompt: the promised time has passed. Apologise for the delay.</translation>
    </message>
    <message>
        <source>Prompt: “%1” promises nothing. Name a day or an hour.</source>
        <translation>Prompt: “%1” promises nothing. Name a day or an hour.</translation>
    </message>
    <message>
        <source>Polite: there is no greeting.</source>
        <translation>Polite: there is no greeting.</translation>
    </message>
    <message>
        <source>Polite: it neither thanks nor apologises.</source>
        <translation>Polite: it neither thanks nor apologises.</translation>
    </message>
    <message>
        <source>Polite: “%1” sounds harsh.</source>
        <translation>Polite: “%1” sounds harsh.</translation>
    </message>
    <message>
        <source>Polite: “%1” reads as shouting.</source>
        <translation>Polite: “%1” reads as shouting.</translation>
    </message>
    <message>
        <source>Personal: the customer&apos;s name is not in it.</source>
        <translation>Personal: the customer&apos;s name is not in it.</translation>
    </message>
    <message>
        <source>Personal: write the customer&apos;s name instead of “%1”.</source>
        <translation>Personal: write the customer&apos;s name instead of “%1”.</translation>
    </message>
    <message>
        <source>Personal: nobody signs it.</source>
        <translation>Personal: nobody signs it.</translation>
    </message>
    <message>
        <source>Personal: it doesn&apos;t say which case it is about.</source>
        <translation>Personal: it doesn&apos;t say which case it is about.</translation>
    </message>
    <message>
        <source>Professional: “%1” puts the blame on the customer.</source>
        <translation>Professional: “%1” puts the blame on the customer.</translation>
    </message>
    <message>
        <source>Professional: not everybody understands “%1”.</source>
        <translation>Professional: not everybody understands “%1”.</translation>
    </message>
    <message>
        <source>Professional: %1 is still to be filled in.</source>
        <translation>Professional: %1 is still to be filled in.</translation>
    </message>
    <message>
        <source>Professional: a sentence of more than 40 words. Cut it in two: “%1”</source>
        <translation>Professional: a sentence of more than 40 words. Cut it in two: “%1”</translation>
    </message>
    <message>
        <source>Promotional: “%1” advertises, and the customer has not agreed to that.</source>
        <translation>Promotional: “%1” advertises, and the customer has not agreed to that.</translation>
    </message>
    <message>
        <source>Promotional: “%1” advertises outside the allowed hours.</source>
        <translation>Promotional: “%1” advertises outside the allowed hours.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s) fit</source>
        <translation>
            <numerusform>%n more letter fits</numerusform>
            <numerusform>%n more letters fit</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes it dearer</source>
        <translation>“%1” makes it dearer</translation>
    </message>
    <message>
        <source>by e-mail to %1</source>
        <translation>by e-mail to %1</translation>
    </message>
    <message>
        <source>by SMS to %1</source>
        <translation>by SMS to %1</translation>
    </message>
    <message>
        <source>by telephone, %1</source>
        <translation>by telephone, %1</translation>
    </message>
    <message>
        <source>by letter to %1</source>
        <translation>by letter to %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>as the customer prefers</source>
        <translation>as the customer prefers</translation>
    </message>
    <message>
        <source>because the customer wrote by mail</source>
        <translation>because the customer wrote by mail</translation>
    </message>
    <message>
        <source>because the customer wrote by text message</source>
        <translation>because the customer wrote by text message</translation>
    </message>
    <message>
        <source>because the customer wrote a letter</source>
        <translation>because the customer wrote a letter</translation>
    </message>
    <message>
        <source>because the customer called</source>
        <translation>because the customer called</translation>
    </message>
    <message>
        <source>because text messages need consent</source>
        <translation>because text messages need consent</translation>
    </message>
    <message>
        <source>the way that is on file</source>
        <translation>the way that is on file</translation>
    </message>
    <message>
        <source>No way to reach the customer is on file. Add one to the customer.</source>
        <translation>No way to reach the customer is on file. Add one to the customer.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: due afterwards.</source>
        <translation>
            <numerusform>%n stays: due afterwards.</numerusform>
            <numerusform>%n stay: due afterwards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can take %1: %2.</source>
        <translation>Nobody can take %1: %2.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Mail was lost</source>
        <translation>Mail was lost</translation>
    </message>
    <message>
        <source>Tell the administrator: reparoctl store verify</source>
        <translation>Tell the administrator: reparoctl store verify</translation>
    </message>
    <message>
        <source>All mail is accounted for</source>
        <translation>All mail is accounted for</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait for a person</source>
        <translation>
            <numerusform>%n mail waits for a person</numerusform>
            <numerusform>%n mails wait for a person</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings can&apos;t be read.</source>
        <translation>Its settings can&apos;t be read.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed try(s).</source>
        <translation>
            <numerusform>%n failed try.</numerusform>
            <numerusform>%n failed tries.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail comes in</source>
        <translation>Mail comes in</translation>
    </message>
    <message>
        <source>Looked last %1</source>
        <translation>Looked last %1</translation>
    </message>
    <message>
        <source>No mailbox is set up</source>
        <translation>No mailbox is set up</translation>
    </message>
    <message>
        <source>No mail comes in by itself.</source>
        <translation>No mail comes in by itself.</translation>
    </message>
    <message>
        <source>Nobody has fetched mail since %1</source>
        <translation>Nobody has fetched mail since %1</translation>
    </message>
    <message>
        <source>Nobody has fetched mail yet</source>
        <translation>Nobody has fetched mail yet</translation>
    </message>
    <message>
        <source>A window or an agent that has the mailbox&apos;s password must be running.</source>
        <translation>A window or an agent that has the mailbox&apos;s password must be running.</translation>
    </message>
    <message>
        <source>No mail comes in</source>
        <translation>No mail comes in</translation>
    </message>
    <message>
        <source>Mail leaves</source>
        <translation>Mail leaves</translation>
    </message>
    <message>
        <source>Mail goes to a folder</source>
        <translation>Mail goes to a folder</translation>
    </message>
    <message>
        <source>Mail does not leave</source>
        <translation>Mail does not leave</translation>
    </message>
    <message>
        <source>Nobody sends mail</source>
        <translation>Nobody sends mail</translation>
    </message>
    <message>
        <source>Text messages leave</source>
        <translation>Text messages leave</translation>
    </message>
    <message>
        <source>Text messages go to a folder</source>
        <translation>Text messages go to a folder</translation>
    </message>
    <message>
        <source>Text messages do not leave</source>
        <translation>Text messages do not leave</translation>
    </message>
    <message>
        <source>Nobody sends text messages</source>
        <translation>Nobody sends text messages</translation>
    </message>
    <message>
        <source>A window or an agent that has the channel&apos;s password must be running.</source>
        <translation>A window or an agent that has the channel&apos;s password must be running.</translation>
    </message>
    <message>
        <source>No server is set up, so nobody gets them.</source>
        <translation>No server is set up, so nobody gets them.</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>None was sent yet</source>
        <translation>None was sent yet</translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation>No message waits</translation>
    </message>
    <message>
        <source>The oldest for %1</source>
        <translation>The oldest for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on their way</source>
        <translation>
            <numerusform>%n message on its way</numerusform>
            <numerusform>%n messages on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) do not leave</source>
        <translation>
            <numerusform>%n message does not leave</numerusform>
            <numerusform>%n messages do not leave</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>No message needs a decision</source>
        <translation>No message needs a decision</translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n uncertain</numerusform>
            <numerusform>%n uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need a decision</source>
        <translation>
            <numerusform>%n message needs a decision</numerusform>
            <numerusform>%n messages need a decision</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>%1 up to date</source>
        <translation>%1 up to date</translation>
    </message>
    <message>
        <source>%1 down since %2</source>
        <translation>%1 down since %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting</source>
        <translation>
            <numerusform>%1: %n waiting</numerusform>
            <numerusform>%1: %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not fetched</source>
        <translation>%1: not fetched</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right</source>
        <translation>This computer&apos;s clock is right</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>This computer&apos;s clock is wrong</translation>
    </message>
    <message>
        <source>cases %1</source>
        <translation>cases %1</translation>
    </message>
    <message>
        <source>follow-ups %1</source>
        <translation>follow-ups %1</translation>
    </message>
    <message>
        <source>quarantine %1</source>
        <translation>quarantine %1</translation>
    </message>
    <message>
        <source>delivery reports %1</source>
        <translation>delivery reports %1</translation>
    </message>
    <message>
        <source>dismissed %1</source>
        <translation>dismissed %1</translation>
    </message>
    <message>
        <source>not read yet %1</source>
        <translation>not read yet %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Petition</source>
        <translation>Petition</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Waiting for the customer</translation>
    </message>
    <message>
        <source>With the network</source>
        <translation>With the network</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation>Partly upheld</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>Not upheld</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Goodwill</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Worried</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>Upset</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Angry</translation>
    </message>
    <message>
        <source>Threatening</source>
        <translation>Threatening</translation>
    </message>
    <message>
        <source>Told in a call</source>
        <translation>Told in a call</translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation>Told in person</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Message delivered</translation>
    </message>
    <message>
        <source>Letter posted</source>
        <translation>Letter posted</translation>
    </message>
    <message>
        <source>Customer can&apos;t be reached</source>
        <translation>Customer can&apos;t be reached</translation>
    </message>
    <message>
        <source>Left no contact details</source>
        <translation>Left no contact details</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>Service advisor</translation>
    </message>
    <message>
        <source>Claims manager</source>
        <translation>Claims manager</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Quality coordinator</source>
        <translation>Quality coordinator</translation>
    </message>
    <message>
        <source>Network member</source>
        <translation>Network member</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Information from the customer</source>
        <translation>Information from the customer</translation>
    </message>
    <message>
        <source>A decision of the customer</source>
        <translation>A decision of the customer</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>A document</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>A third party</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>An appointment</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>Voice mail</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Line busy</source>
        <translation>Line busy</translation>
    </message>
    <message>
        <source>Left word</source>
        <translation>Left word</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>The network</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Staffing</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Spare parts</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Our own error</source>
        <translation>Our own error</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Owner confirms</source>
        <translation>Owner confirms</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Next update</translation>
    </message>
    <message>
        <source>Legal term</source>
        <translation>Legal term</translation>
    </message>
    <message>
        <source>Network accepts</source>
        <translation>Network accepts</translation>
    </message>
    <message>
        <source>Network resolves</source>
        <translation>Network resolves</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Open this store: sqlite:FILE, a path, or postgresql://…</source>
        <translation>Open this store: sqlite:FILE, a path, or postgresql://…</translation>
    </message>
    <message>
        <source>Fill in this user name.</source>
        <translation>Fill in this user name.</translation>
    </message>
    <message>
        <source>Language of the screens: es or en.</source>
        <translation>Language of the screens: es or en.</translation>
    </message>
    <message>
        <source>light, dark, contrast or auto.</source>
        <translation>light, dark, contrast or auto.</translation>
    </message>
    <message>
        <source>Start a contact with this phone number.</source>
        <translation>Start a contact with this phone number.</translation>
    </message>
    <message>
        <source>Render every screen with demo data to PNG files in this folder, and end.</source>
        <translation>Render every screen with demo data to PNG files in this folder, and end.</translation>
    </message>
    <message>
        <source>--lang takes es or en.</source>
        <translation>--lang takes es or en.</translation>
    </message>
    <message>
        <source>--theme takes light, dark, contrast or auto.</source>
        <translation>--theme takes light, dark, contrast or auto.</translation>
    </message>
    <message>
        <source>Reparo: complaints, each with an owner and a clock.</source>
        <translation>Reparo: complaints, each with an owner and a clock.</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>unknown sender</source>
        <translation>unknown sender</translation>
    </message>
    <message>
        <source>Its subject names a case, but it answers no mail of it. Anybody can write a number: look whether it belongs there.</source>
        <translation>Its subject names a case, but it answers no mail of it. Anybody can write a number: look whether it belongs there.</translation>
    </message>
    <message>
        <source>It answers a mail of a case, but comes from an address that nobody of the case has.</source>
        <translation>It answers a mail of a case, but comes from an address that nobody of the case has.</translation>
    </message>
    <message>
        <source>A program wrote it, and it belongs to no case.</source>
        <translation>A program wrote it, and it belongs to no case.</translation>
    </message>
    <message>
        <source>It is our own mail that came back.</source>
        <translation>It is our own mail that came back.</translation>
    </message>
    <message>
        <source>It does not say from whom it is.</source>
        <translation>It does not say from whom it is.</translation>
    </message>
    <message>
        <source>It has no subject, no words and no files.</source>
        <translation>It has no subject, no words and no files.</translation>
    </message>
    <message>
        <source>It can&apos;t be read as a mail. Its original is kept.</source>
        <translation>It can&apos;t be read as a mail. Its original is kept.</translation>
    </message>
    <message>
        <source>It is too large: only its beginning was read.</source>
        <translation>It is too large: only its beginning was read.</translation>
    </message>
    <message>
        <source>The mail server marked it as spam.</source>
        <translation>The mail server marked it as spam.</translation>
    </message>
    <message>
        <source>It tells of the delivery of a message that is not ours.</source>
        <translation>It tells of the delivery of a message that is not ours.</translation>
    </message>
    <message>
        <source>No case could take it as it is.</source>
        <translation>No case could take it as it is.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>new case</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>delivery report</source>
        <translation>delivery report</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>quarantine</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>dismissed</translation>
    </message>
    <message>
        <source>number in subject</source>
        <translation>number in subject</translation>
    </message>
    <message>
        <source>other sender</source>
        <translation>other sender</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>our own</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>no sender</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>too large</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>foreign report</source>
        <translation>foreign report</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>It is safe here, and will be read in a moment.</source>
        <translation>It is safe here, and will be read in a moment.</translation>
    </message>
    <message>
        <source>It made case %1.</source>
        <translation>It made case %1.</translation>
    </message>
    <message>
        <source>It is part of case %1.</source>
        <translation>It is part of case %1.</translation>
    </message>
    <message>
        <source>It tells what became of a message of ours; see Messages.</source>
        <translation>It tells what became of a message of ours; see Messages.</translation>
    </message>
    <message>
        <source>It needs nothing: %1</source>
        <translation>It needs nothing: %1</translation>
    </message>
    <message>
        <source>A text message that is no order, and its phone has not one open case.</source>
        <translation>A text message that is no order, and its phone has not one open case.</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>text message</translation>
    </message>
</context>
<context>
    <name>MemberInbox</name>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>with the claims team</source>
        <translation>with the claims team</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>asked: %1</translation>
    </message>
    <message>
        <source>done, with the claims team</source>
        <translation>done, with the claims team</translation>
    </message>
    <message>
        <source>accepted, to be done</source>
        <translation>accepted, to be done</translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation>to be accepted</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>new message</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>To be printed and posted</source>
        <translation>To be printed and posted</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>To be called</translation>
    </message>
    <message numerus="yes">
        <source>Not reached in %n call(s)</source>
        <translation>
            <numerusform>Not reached in %n call</numerusform>
            <numerusform>Not reached in %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>again from %1</source>
        <translation>again from %1</translation>
    </message>
    <message>
        <source>Goes in a moment; Z takes it back</source>
        <translation>Goes in a moment; Z takes it back</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
    <message>
        <source>Not sent yet. %1</source>
        <translation>Not sent yet. %1</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <translation>Posted %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Sent %1</translation>
    </message>
    <message>
        <source>Said %1</source>
        <translation>Said %1</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation>Delivered %1</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>Not delivered. %1</translation>
    </message>
    <message>
        <source>Taken back, not sent</source>
        <translation>Taken back, not sent</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>The rule finds nobody: there are no network members.</source>
        <translation>The rule finds nobody: there are no network members.</translation>
    </message>
    <message>
        <source>The rule finds nobody: none has mail or phone in the directory.</source>
        <translation>The rule finds nobody: none has mail or phone in the directory.</translation>
    </message>
    <message>
        <source>The rule finds nobody: none takes this topic.</source>
        <translation>The rule finds nobody: none takes this topic.</translation>
    </message>
    <message>
        <source>The rule finds nobody: all have had the case.</source>
        <translation>The rule finds nobody: all have had the case.</translation>
    </message>
    <message>
        <source>The rule finds nobody: all are full.</source>
        <translation>The rule finds nobody: all are full.</translation>
    </message>
    <message>
        <source>It is not our work</source>
        <translation>It is not our work</translation>
    </message>
    <message>
        <source>We were not let in</source>
        <translation>We were not let in</translation>
    </message>
    <message>
        <source>A part has yet to arrive</source>
        <translation>A part has yet to arrive</translation>
    </message>
    <message>
        <source>We have no record of it</source>
        <translation>We have no record of it</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 has %2</translation>
    </message>
    <message>
        <source>By rule: works there, %1</source>
        <translation>By rule: works there, %1</translation>
    </message>
    <message>
        <source>By rule: least load, %1</source>
        <translation>By rule: least load, %1</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) rang while nobody was watching</source>
        <translation>
            <numerusform>%n alarm rang while nobody was watching</numerusform>
            <numerusform>%n alarms rang while nobody was watching</numerusform>
        </translation>
    </message>
    <message>
        <source>Now yours: nobody had confirmed it in time</source>
        <translation>Now yours: nobody had confirmed it in time</translation>
    </message>
    <message>
        <source>Enter shows your overdue cases</source>
        <translation>Enter shows your overdue cases</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>the time is up</translation>
    </message>
    <message>
        <source>%1 % of the time is gone</source>
        <translation>%1 % of the time is gone</translation>
    </message>
    <message>
        <source>%1 before it is due</source>
        <translation>%1 before it is due</translation>
    </message>
    <message>
        <source>due %1 ago</source>
        <translation>due %1 ago</translation>
    </message>
    <message>
        <source>told %1 late</source>
        <translation>told %1 late</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>A new message</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) do not leave</source>
        <translation>
            <numerusform>%n message does not leave</numerusform>
            <numerusform>%n messages do not leave</numerusform>
        </translation>
    </message>
    <message>
        <source>The network member does not take it</source>
        <translation>The network member does not take it</translation>
    </message>
    <message>
        <source>The network member has not accepted it</source>
        <translation>The network member has not accepted it</translation>
    </message>
    <message>
        <source>Enter shows the messages</source>
        <translation>Enter shows the messages</translation>
    </message>
    <message>
        <source>next by rule: %1</source>
        <translation>next by rule: %1</translation>
    </message>
    <message>
        <source>A message did not arrive</source>
        <translation>A message did not arrive</translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message>
        <source>The server can&apos;t be reached. It is tried again by itself.</source>
        <translation>The server can&apos;t be reached. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>The server did not answer in time.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted. Tell the administrator.</source>
        <translation>The server&apos;s certificate can&apos;t be trusted. Tell the administrator.</translation>
    </message>
    <message>
        <source>The server offers no encryption. Tell the administrator.</source>
        <translation>The server offers no encryption. Tell the administrator.</translation>
    </message>
    <message>
        <source>The server refuses our user name or password. Tell the administrator.</source>
        <translation>The server refuses our user name or password. Tell the administrator.</translation>
    </message>
    <message>
        <source>The server refuses our address. Tell the administrator.</source>
        <translation>The server refuses our address. Tell the administrator.</translation>
    </message>
    <message>
        <source>The server refuses the address. Correct it and send again.</source>
        <translation>The server refuses the address. Correct it and send again.</translation>
    </message>
    <message>
        <source>The server refuses what the message says.</source>
        <translation>The server refuses what the message says.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>The server refused it.</translation>
    </message>
    <message>
        <source>The connection broke: nobody knows whether it arrived. Ask the recipient before you send it again.</source>
        <translation>The connection broke: nobody knows whether it arrived. Ask the recipient before you send it again.</translation>
    </message>
    <message>
        <source>The program was closed while it was sent.</source>
        <translation>The program was closed while it was sent.</translation>
    </message>
    <message>
        <source>The channel is not set up. Tell the administrator.</source>
        <translation>The channel is not set up. Tell the administrator.</translation>
    </message>
    <message>
        <source>The folder for messages can&apos;t be written.</source>
        <translation>The folder for messages can&apos;t be written.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>goes in a moment</source>
        <translation>goes in a moment</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>discarded</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Improvement</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Question to the network</source>
        <translation>Question to the network</translation>
    </message>
</context>
<context>
    <name>OwnerReason</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is on shift</source>
        <translation>nobody is on shift</translation>
    </message>
    <message>
        <source>everybody is full</source>
        <translation>everybody is full</translation>
    </message>
    <message>
        <source>nobody has the skill</source>
        <translation>nobody has the skill</translation>
    </message>
    <message>
        <source>there is no claims manager</source>
        <translation>there is no claims manager</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>chosen by %1</translation>
    </message>
    <message>
        <source>by rule: %1</source>
        <translation>by rule: %1</translation>
    </message>
    <message>
        <source>everybody who could is absent</source>
        <translation>everybody who could is absent</translation>
    </message>
    <message>
        <source>handed over by %1: %2 is absent</source>
        <translation>handed over by %1: %2 is absent</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendars</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>case number</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>details</source>
        <translation>details</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>promised date</source>
        <translation>promised date</translation>
    </message>
    <message>
        <source>day received</source>
        <translation>day received</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>customer&apos;s phone</source>
        <translation>customer&apos;s phone</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>who signs</translation>
    </message>
    <message>
        <source>news, to be filled in</source>
        <translation>news, to be filled in</translation>
    </message>
    <message>
        <source>question, to be filled in</source>
        <translation>question, to be filled in</translation>
    </message>
    <message>
        <source>why it takes longer</source>
        <translation>why it takes longer</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>new date</translation>
    </message>
    <message>
        <source>what changed, to be filled in</source>
        <translation>what changed, to be filled in</translation>
    </message>
    <message>
        <source>network member</source>
        <translation>network member</translation>
    </message>
    <message>
        <source>code to answer by</source>
        <translation>code to answer by</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>as shipped</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>until when to accept</source>
        <translation>until when to accept</translation>
    </message>
    <message>
        <source>our question</source>
        <translation>our question</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 m</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1%2 overdue</source>
        <translation>%1%2 overdue</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>paused · %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>no due time</source>
        <translation>no due time</translation>
    </message>
    <message>
        <source>%1 left, on time</source>
        <translation>%1 left, on time</translation>
    </message>
    <message>
        <source>%1 left, soon</source>
        <translation>%1 left, soon</translation>
    </message>
    <message>
        <source>%1 left, urgent</source>
        <translation>%1 left, urgent</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>overdue by %1</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>paused, %1 left</translation>
    </message>
    <message>
        <source>promise met</source>
        <translation>promise met</translation>
    </message>
    <message>
        <source>promise kept late</source>
        <translation>promise kept late</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>paused: %1</translation>
    </message>
    <message>
        <source>no longer applies</source>
        <translation>no longer applies</translation>
    </message>
    <message>
        <source>fulfilled late, %1</source>
        <translation>fulfilled late, %1</translation>
    </message>
    <message>
        <source>fulfilled in time, %1</source>
        <translation>fulfilled in time, %1</translation>
    </message>
    <message>
        <source>due %1 if it went on now</source>
        <translation>due %1 if it went on now</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Counted %1 of %2, paused %3</source>
        <translation>Counted %1 of %2, paused %3</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>Counted %1 of %2, paused %3, %4 left</source>
        <translation>Counted %1 of %2, paused %3, %4 left</translation>
    </message>
    <message>
        <source>not counted: closed</source>
        <translation>not counted: closed</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>not counted: %1</translation>
    </message>
    <message>
        <source>By: %1, version %2</source>
        <translation>By: %1, version %2</translation>
    </message>
    <message>
        <source> · calendar %1, version %2</source>
        <translation> · calendar %1, version %2</translation>
    </message>
    <message>
        <source>%1 of office hours</source>
        <translation>%1 of office hours</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why these dates? Case %1</source>
        <translation>Why these dates? Case %1</translation>
    </message>
    <message>
        <source>Received %1 · sheet made %2 · %3</source>
        <translation>Received %1 · sheet made %2 · %3</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 changed “%2” (%3).</source>
        <translation>%1 changed “%2” (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>This can&apos;t be empty.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>This is too long.</translation>
    </message>
    <message>
        <source>Take at least 8 characters.</source>
        <translation>Take at least 8 characters.</translation>
    </message>
    <message>
        <source>This has a character that can&apos;t be stored. Type it again.</source>
        <translation>This has a character that can&apos;t be stored. Type it again.</translation>
    </message>
    <message>
        <source>This isn&apos;t known here. Choose one from the list.</source>
        <translation>This isn&apos;t known here. Choose one from the list.</translation>
    </message>
    <message>
        <source>This is no longer in use. Choose another one.</source>
        <translation>This is no longer in use. Choose another one.</translation>
    </message>
    <message>
        <source>This can&apos;t be in the future.</source>
        <translation>This can&apos;t be in the future.</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Choose a time to come.</translation>
    </message>
    <message>
        <source>That is more than a year away. Check the date.</source>
        <translation>That is more than a year away. Check the date.</translation>
    </message>
    <message>
        <source>This can&apos;t be less than zero.</source>
        <translation>This can&apos;t be less than zero.</translation>
    </message>
    <message>
        <source>Write the currency as three capital letters, such as COP.</source>
        <translation>Write the currency as three capital letters, such as COP.</translation>
    </message>
    <message>
        <source>Write a whole number of the smallest unit and a currency.</source>
        <translation>Write a whole number of the smallest unit and a currency.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>This is no number.</translation>
    </message>
    <message>
        <source>This has the wrong type.</source>
        <translation>This has the wrong type.</translation>
    </message>
    <message>
        <source>This code isn&apos;t known.</source>
        <translation>This code isn&apos;t known.</translation>
    </message>
    <message>
        <source>Write the time with its zone, like 2026-11-22T14:02:09Z.</source>
        <translation>Write the time with its zone, like 2026-11-22T14:02:09Z.</translation>
    </message>
    <message>
        <source>This is named twice.</source>
        <translation>This is named twice.</translation>
    </message>
    <message>
        <source>Somebody else has this name. Choose another one.</source>
        <translation>Somebody else has this name. Choose another one.</translation>
    </message>
    <message>
        <source>This password is wrong.</source>
        <translation>This password is wrong.</translation>
    </message>
    <message>
        <source>Say both when it begins and when it ends.</source>
        <translation>Say both when it begins and when it ends.</translation>
    </message>
    <message>
        <source>Only advisors, claims managers and supervisors own cases.</source>
        <translation>Only advisors, claims managers and supervisors own cases.</translation>
    </message>
    <message>
        <source>You have contact details, so the customer can be answered. Remove the mark or the details.</source>
        <translation>You have contact details, so the customer can be answered. Remove the mark or the details.</translation>
    </message>
    <message>
        <source>What is closed at once can&apos;t go to the network as well.</source>
        <translation>What is closed at once can&apos;t go to the network as well.</translation>
    </message>
    <message>
        <source>An answer is given only when the customer was reached.</source>
        <translation>An answer is given only when the customer was reached.</translation>
    </message>
    <message>
        <source>This doesn&apos;t prove that the customer received the answer.</source>
        <translation>This doesn&apos;t prove that the customer received the answer.</translation>
    </message>
    <message>
        <source>The customer can&apos;t have had the answer before it was given.</source>
        <translation>The customer can&apos;t have had the answer before it was given.</translation>
    </message>
    <message>
        <source>A case can&apos;t end before it was received.</source>
        <translation>A case can&apos;t end before it was received.</translation>
    </message>
    <message>
        <source>Choose another case than this one.</source>
        <translation>Choose another case than this one.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>There is no such field.</translation>
    </message>
    <message>
        <source>This value doesn&apos;t fit the field.</source>
        <translation>This value doesn&apos;t fit the field.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime.</source>
        <translation>Somebody else changed this in the meantime.</translation>
    </message>
    <message>
        <source>Write what happened in one line.</source>
        <translation>Write what happened in one line.</translation>
    </message>
    <message>
        <source>One line is enough here; put the rest into the details.</source>
        <translation>One line is enough here; put the rest into the details.</translation>
    </message>
    <message>
        <source>Write what the customer was told.</source>
        <translation>Write what the customer was told.</translation>
    </message>
    <message>
        <source>Write a sentence.</source>
        <translation>Write a sentence.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Choose what it is about.</translation>
    </message>
    <message>
        <source>Choose the cause.</source>
        <translation>Choose the cause.</translation>
    </message>
    <message>
        <source>Choose the network member.</source>
        <translation>Choose the network member.</translation>
    </message>
    <message>
        <source>Choose the case that goes on.</source>
        <translation>Choose the case that goes on.</translation>
    </message>
    <message>
        <source>Write what you offer.</source>
        <translation>Write what you offer.</translation>
    </message>
    <message>
        <source>Choose until when it waits.</source>
        <translation>Choose until when it waits.</translation>
    </message>
    <message>
        <source>Choose when it is due.</source>
        <translation>Choose when it is due.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choose a password.</translation>
    </message>
    <message>
        <source>Choose a name to sign in with.</source>
        <translation>Choose a name to sign in with.</translation>
    </message>
    <message>
        <source>Write a name, or a way to reach them.</source>
        <translation>Write a name, or a way to reach them.</translation>
    </message>
    <message>
        <source>Nothing tells this line from others, so it could be taken twice.</source>
        <translation>Nothing tells this line from others, so it could be taken twice.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>consumer</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>caller</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>moment of truth</translation>
    </message>
    <message>
        <source>quality attributes</source>
        <translation>quality attributes</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>details</source>
        <translation>details</translation>
    </message>
    <message>
        <source>remedy sought</source>
        <translation>remedy sought</translation>
    </message>
    <message>
        <source>amount at stake</source>
        <translation>amount at stake</translation>
    </message>
    <message>
        <source>demeanour</source>
        <translation>demeanour</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>network member</source>
        <translation>network member</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>received at</source>
        <translation>received at</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>old password</source>
        <translation>old password</translation>
    </message>
    <message>
        <source>login</source>
        <translation>login</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>shift</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacity</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>Some fields need another look. Nothing was saved.</translation>
    </message>
    <message>
        <source>The work was never begun. Nothing was changed. Try again; if it comes back, restart Reparo.</source>
        <translation>The work was never begun. Nothing was changed. Try again; if it comes back, restart Reparo.</translation>
    </message>
    <message>
        <source>There is no such case. Check the number.</source>
        <translation>There is no such case. Check the number.</translation>
    </message>
    <message>
        <source>Others keep changing this case just now. Nothing of yours was saved. Try again in a moment.</source>
        <translation>Others keep changing this case just now. Nothing of yours was saved. Try again in a moment.</translation>
    </message>
    <message>
        <source>The case already belongs to %1. Nothing was changed.</source>
        <translation>The case already belongs to %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody can be told the answer, so the case can&apos;t be closed for want of contact details. Nothing was changed. Say how the customer received the answer.</source>
        <translation>Somebody can be told the answer, so the case can&apos;t be closed for want of contact details. Nothing was changed. Say how the customer received the answer.</translation>
    </message>
    <message>
        <source>There is no answer to give yet. Nothing was recorded. Resolve the case first.</source>
        <translation>There is no answer to give yet. Nothing was recorded. Resolve the case first.</translation>
    </message>
    <message>
        <source>The case still waits, until %1. Nothing was changed.</source>
        <translation>The case still waits, until %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>The case has this priority already. Nothing was changed.</source>
        <translation>The case has this priority already. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is closed, so nobody would answer. Nothing was merged. Reopen it first, or merge the other way round.</source>
        <translation>%1 is closed, so nobody would answer. Nothing was merged. Reopen it first, or merge the other way round.</translation>
    </message>
    <message>
        <source>%1 was itself merged into another case. Nothing was merged. Choose the case that goes on.</source>
        <translation>%1 was itself merged into another case. Nothing was merged. Choose the case that goes on.</translation>
    </message>
    <message>
        <source>Somebody else changed the same field first. Nothing of yours was saved; your text is still here. %1</source>
        <translation>Somebody else changed the same field first. Nothing of yours was saved; your text is still here. %1</translation>
    </message>
    <message>
        <source>It can&apos;t be undone: %1 changed the case since. Nothing was changed. Look at the time line and correct it by hand.</source>
        <translation>It can&apos;t be undone: %1 changed the case since. Nothing was changed. Look at the time line and correct it by hand.</translation>
    </message>
    <message>
        <source>The call can&apos;t be taken back: %1 worked on the case since. Nothing was changed. Close it as withdrawn instead.</source>
        <translation>The call can&apos;t be taken back: %1 worked on the case since. Nothing was changed. Close it as withdrawn instead.</translation>
    </message>
    <message>
        <source>Not done, because another change of the same batch failed. Nothing was changed.</source>
        <translation>Not done, because another change of the same batch failed. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>There is no such customer.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime. Nothing of yours was saved. Open the customer again and repeat your change.</source>
        <translation>Somebody else changed %1 in the meantime. Nothing of yours was saved. Open the customer again and repeat your change.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>There is no such user.</translation>
    </message>
    <message>
        <source>Somebody else changed the account of %1 in the meantime. Nothing of yours was saved. Open it again and repeat your change.</source>
        <translation>Somebody else changed the account of %1 in the meantime. Nothing of yours was saved. Open it again and repeat your change.</translation>
    </message>
    <message>
        <source>%1 is the last administrator, and nobody could manage people after this. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>%1 is the last administrator, and nobody could manage people after this. Nothing was changed. Make somebody else an administrator first.</translation>
    </message>
    <message>
        <source>There is no such view any more.</source>
        <translation>There is no such view any more.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this. Nothing was changed. Ask a supervisor or an administrator.</source>
        <translation>Your role doesn&apos;t allow this. Nothing was changed. Ask a supervisor or an administrator.</translation>
    </message>
    <message>
        <source>Your account is closed. Nothing was changed. Ask an administrator.</source>
        <translation>Your account is closed. Nothing was changed. Ask an administrator.</translation>
    </message>
    <message>
        <source>This case isn&apos;t yours. Nothing was changed. Ask its owner or a supervisor.</source>
        <translation>This case isn&apos;t yours. Nothing was changed. Ask its owner or a supervisor.</translation>
    </message>
    <message>
        <source>This case was not sent to your company. Nothing was changed.</source>
        <translation>This case was not sent to your company. Nothing was changed.</translation>
    </message>
    <message>
        <source>Your role may not change this field (%1). Nothing was saved.</source>
        <translation>Your role may not change this field (%1). Nothing was saved.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Nothing was changed. Sign in and try again; your drafts are safe.</source>
        <translation>Nobody is signed in. Nothing was changed. Sign in and try again; your drafts are safe.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>The name or the password is wrong.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again after %1.</source>
        <translation>Too many wrong passwords. Try again after %1.</translation>
    </message>
    <message>
        <source>The account of %1 is closed. Ask an administrator.</source>
        <translation>The account of %1 is closed. Ask an administrator.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect a password. Nothing was changed. Close other programs and try again.</source>
        <translation>There is not enough memory to protect a password. Nothing was changed. Close other programs and try again.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a password. Use --password-file.</source>
        <translation>There is no terminal to ask for a password. Use --password-file.</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>The two passwords differ. Nothing was changed.</translation>
    </message>
    <message>
        <source>--now works only with REPARO_TEST_CLOCK=1.</source>
        <translation>--now works only with REPARO_TEST_CLOCK=1.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-22T14:02:09Z.</source>
        <translation>“%1” is no time. Write it like 2026-11-22T14:02:09Z.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>The file can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>The line is no JSON object. Nothing was logged. %1</source>
        <translation>The line is no JSON object. Nothing was logged. %1</translation>
    </message>
    <message>
        <source>The line is too long for a case. Nothing was logged.</source>
        <translation>The line is too long for a case. Nothing was logged.</translation>
    </message>
    <message>
        <source>“%1” means nothing in a query.</source>
        <translation>“%1” means nothing in a query.</translation>
    </message>
    <message>
        <source>“%1” has a value that isn&apos;t known.</source>
        <translation>“%1” has a value that isn&apos;t known.</translation>
    </message>
    <message>
        <source>This case is logged already. Nothing was changed.</source>
        <translation>This case is logged already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The case has no owner yet. Nothing was changed. Assign it first.</source>
        <translation>The case has no owner yet. Nothing was changed. Assign it first.</translation>
    </message>
    <message>
        <source>The owner has confirmed this case already. Nothing was changed.</source>
        <translation>The owner has confirmed this case already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Work on this case has begun already. Nothing was changed.</source>
        <translation>Work on this case has begun already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The case waits for the customer. Nothing was changed. Resume it first.</source>
        <translation>The case waits for the customer. Nothing was changed. Resume it first.</translation>
    </message>
    <message>
        <source>Nobody works on this case yet. Nothing was changed. Start it first.</source>
        <translation>Nobody works on this case yet. Nothing was changed. Start it first.</translation>
    </message>
    <message>
        <source>The case waits already. Nothing was changed. Resume it to wait for something else.</source>
        <translation>The case waits already. Nothing was changed. Resume it to wait for something else.</translation>
    </message>
    <message>
        <source>The case doesn&apos;t wait for anything. Nothing was changed.</source>
        <translation>The case doesn&apos;t wait for anything. Nothing was changed.</translation>
    </message>
    <message>
        <source>The case is marked for no network member. Nothing was changed. Choose one.</source>
        <translation>The case is marked for no network member. Nothing was changed. Choose one.</translation>
    </message>
    <message>
        <source>The case is with a network member. Nothing was changed. Start it again to take it back.</source>
        <translation>The case is with a network member. Nothing was changed. Start it again to take it back.</translation>
    </message>
    <message>
        <source>The case is with no network member. Nothing was changed. Escalate it first.</source>
        <translation>The case is with no network member. Nothing was changed. Escalate it first.</translation>
    </message>
    <message>
        <source>The case is resolved already. Nothing was changed. Close it, or reopen it to answer again.</source>
        <translation>The case is resolved already. Nothing was changed. Close it, or reopen it to answer again.</translation>
    </message>
    <message>
        <source>The case has no answer yet. Nothing was changed. Resolve it first.</source>
        <translation>The case has no answer yet. Nothing was changed. Resolve it first.</translation>
    </message>
    <message>
        <source>The category is not confirmed. Nothing was changed. Choose it together with the answer.</source>
        <translation>The category is not confirmed. Nothing was changed. Choose it together with the answer.</translation>
    </message>
    <message>
        <source>The cause is missing. Nothing was changed. Choose it together with the answer.</source>
        <translation>The cause is missing. Nothing was changed. Choose it together with the answer.</translation>
    </message>
    <message>
        <source>It isn&apos;t said how the customer received the answer. Nothing was changed. Choose the evidence.</source>
        <translation>It isn&apos;t said how the customer received the answer. Nothing was changed. Choose the evidence.</translation>
    </message>
    <message>
        <source>The case is closed. Nothing was changed. Reopen it to go on.</source>
        <translation>The case is closed. Nothing was changed. Reopen it to go on.</translation>
    </message>
    <message>
        <source>The case is open already. Nothing was changed.</source>
        <translation>The case is open already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The case was merged into another one. Nothing was changed. Work there, or unmerge it first.</source>
        <translation>The case was merged into another one. Nothing was changed. Work there, or unmerge it first.</translation>
    </message>
    <message>
        <source>A case can&apos;t be merged into itself. Nothing was changed.</source>
        <translation>A case can&apos;t be merged into itself. Nothing was changed.</translation>
    </message>
    <message>
        <source>The case isn&apos;t merged into another one. Nothing was changed.</source>
        <translation>The case isn&apos;t merged into another one. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” names no store. Write a file name, sqlite:FILE or postgresql://….</source>
        <translation>“%1” names no store. Write a file name, sqlite:FILE or postgresql://….</translation>
    </message>
    <message>
        <source>Another program is using the store. Nothing was changed. Try again in a moment; if it goes on, close the other program.</source>
        <translation>Another program is using the store. Nothing was changed. Try again in a moment; if it goes on, close the other program.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Nothing was changed. Try again.</source>
        <translation>The server took too long to answer. Nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>The store&apos;s folder can&apos;t be written. Nothing was changed. Check the rights of the folder and its free space. (%1)</source>
        <translation>The store&apos;s folder can&apos;t be written. Nothing was changed. Check the rights of the folder and its free space. (%1)</translation>
    </message>
    <message>
        <source>The store is damaged. Don&apos;t go on working in it: keep the file as it is and restore the last backup. (%1)</source>
        <translation>The store is damaged. Don&apos;t go on working in it: keep the file as it is and restore the last backup. (%1)</translation>
    </message>
    <message>
        <source>The store holds a word that this Reparo doesn&apos;t know. Restore the last backup, or use the Reparo that wrote it. (%1)</source>
        <translation>The store holds a word that this Reparo doesn&apos;t know. Restore the last backup, or use the Reparo that wrote it. (%1)</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this account do it. Nothing was changed. Ask who runs the server. (%1)</source>
        <translation>The server doesn&apos;t let this account do it. Nothing was changed. Ask who runs the server. (%1)</translation>
    </message>
    <message>
        <source>The server refused the user name or password of the store. Nothing was changed. Check the store&apos;s address. (%1)</source>
        <translation>The server refused the user name or password of the store. Nothing was changed. Check the store&apos;s address. (%1)</translation>
    </message>
    <message>
        <source>The store can&apos;t be written. Nothing was changed. Check the rights of the file and its folder. (%1)</source>
        <translation>The store can&apos;t be written. Nothing was changed. Check the rights of the file and its folder. (%1)</translation>
    </message>
    <message>
        <source>The disk failed while the store was in use. What was acknowledged before is safe. Check the disk, then open the store again. (%1)</source>
        <translation>The disk failed while the store was in use. What was acknowledged before is safe. Check the disk, then open the store again. (%1)</translation>
    </message>
    <message>
        <source>The store could not do it. Nothing was changed. Tell whoever looks after Reparo: %1</source>
        <translation>The store could not do it. Nothing was changed. Tell whoever looks after Reparo: %1</translation>
    </message>
    <message>
        <source>The same thing is in the store already. Nothing was changed. (%1)</source>
        <translation>The same thing is in the store already. Nothing was changed. (%1)</translation>
    </message>
    <message>
        <source>No case number could be given for %1. Nothing was saved. Try again.</source>
        <translation>No case number could be given for %1. Nothing was saved. Try again.</translation>
    </message>
    <message>
        <source>The store gave no answer where one was due. Nothing was changed. Check it with “reparoctl store verify”. (%1)</source>
        <translation>The store gave no answer where one was due. Nothing was changed. Check it with “reparoctl store verify”. (%1)</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name, or open it.</source>
        <translation>%1 exists already and was left as it is. Choose another name, or open it.</translation>
    </message>
    <message>
        <source>There is no store at %1. Check the name, or make a new store.</source>
        <translation>There is no store at %1. Check the name, or make a new store.</translation>
    </message>
    <message>
        <source>The folder of %1 doesn&apos;t exist. Make it, or choose another place.</source>
        <translation>The folder of %1 doesn&apos;t exist. Make it, or choose another place.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose the file of a store.</source>
        <translation>%1 is no file. Choose the file of a store.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no Reparo store. It was left as it is. Restore a backup, or make a new store elsewhere.</source>
        <translation>%1 is empty, so it is no Reparo store. It was left as it is. Restore a backup, or make a new store elsewhere.</translation>
    </message>
    <message>
        <source>%1 is an empty database. It was left as it is. Make the store with “reparoctl store create”.</source>
        <translation>%1 is an empty database. It was left as it is. Make the store with “reparoctl store create”.</translation>
    </message>
    <message>
        <source>The server has no such database. Check the store&apos;s address. (%1)</source>
        <translation>The server has no such database. Check the store&apos;s address. (%1)</translation>
    </message>
    <message>
        <source>The file is no database. It was left as it is. Choose another file, or restore a backup. (%1)</source>
        <translation>The file is no database. It was left as it is. Choose another file, or restore a backup. (%1)</translation>
    </message>
    <message>
        <source>%1 is a database, but no Reparo store. It was left as it is. Choose another one.</source>
        <translation>%1 is a database, but no Reparo store. It was left as it is. Choose another one.</translation>
    </message>
    <message>
        <source>The store was written by a newer Reparo (format %1). It was left as it is. Install the newer Reparo.</source>
        <translation>The store was written by a newer Reparo (format %1). It was left as it is. Install the newer Reparo.</translation>
    </message>
    <message>
        <source>The store has an older format (%1) and was opened for reading only. Open it once for writing to bring it up to date.</source>
        <translation>The store has an older format (%1) and was opened for reading only. Open it once for writing to bring it up to date.</translation>
    </message>
    <message>
        <source>%1 is the store itself. Nothing was changed. Choose the file of a backup.</source>
        <translation>%1 is the store itself. Nothing was changed. Choose the file of a backup.</translation>
    </message>
    <message>
        <source>The server has no room for another desk. Nothing was changed. Try again, or ask who runs the server.</source>
        <translation>The server has no room for another desk. Nothing was changed. Try again, or ask who runs the server.</translation>
    </message>
    <message>
        <source>A draft could not be read and was set aside: %1</source>
        <translation>A draft could not be read and was set aside: %1</translation>
    </message>
    <message>
        <source>Your draft could not be kept on disk because it is full. Don&apos;t close this window; free some space. (%1)</source>
        <translation>Your draft could not be kept on disk because it is full. Don&apos;t close this window; free some space. (%1)</translation>
    </message>
    <message>
        <source>Your draft could not be kept on disk because the folder can&apos;t be written. Save what you typed soon. (%1)</source>
        <translation>Your draft could not be kept on disk because the folder can&apos;t be written. Save what you typed soon. (%1)</translation>
    </message>
    <message>
        <source>Your draft could not be kept on disk. Save what you typed soon. (%1)</source>
        <translation>Your draft could not be kept on disk. Save what you typed soon. (%1)</translation>
    </message>
    <message>
        <source>The demo company has a step that means nothing: %1. The store is not complete. Delete it and make it again without --demo.</source>
        <translation>The demo company has a step that means nothing: %1. The store is not complete. Delete it and make it again without --demo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Nothing was imported.</source>
        <translation>The file can&apos;t be read. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>The file is empty. Nothing was imported.</translation>
    </message>
    <message>
        <source>The first line can&apos;t be read (%1). Nothing was imported.</source>
        <translation>The first line can&apos;t be read (%1). Nothing was imported.</translation>
    </message>
    <message>
        <source>The line has another number of columns than the header (%1). It was not taken.</source>
        <translation>The line has another number of columns than the header (%1). It was not taken.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. The line was not taken.</source>
        <translation>A quotation mark is never closed. The line was not taken.</translation>
    </message>
    <message>
        <source>The line is too long. It was not taken.</source>
        <translation>The line is too long. It was not taken.</translation>
    </message>
    <message>
        <source>The line has too many columns. It was not taken.</source>
        <translation>The line has too many columns. It was not taken.</translation>
    </message>
    <message>
        <source>The line has bytes that are no text. It was not taken.</source>
        <translation>The line has bytes that are no text. It was not taken.</translation>
    </message>
    <message>
        <source>The line isn&apos;t written in the encoding of the file. It was not taken.</source>
        <translation>The line isn&apos;t written in the encoding of the file. It was not taken.</translation>
    </message>
    <message>
        <source>Too much of the file can&apos;t be read. The rest was not looked at.</source>
        <translation>Too much of the file can&apos;t be read. The rest was not looked at.</translation>
    </message>
    <message>
        <source>The map is no JSON object. Nothing was imported. (%1)</source>
        <translation>The map is no JSON object. Nothing was imported. (%1)</translation>
    </message>
    <message>
        <source>The map doesn&apos;t say where “%1” comes from. Nothing was imported.</source>
        <translation>The map doesn&apos;t say where “%1” comes from. Nothing was imported.</translation>
    </message>
    <message>
        <source>The map can&apos;t be understood at “%1”. Nothing was imported.</source>
        <translation>The map can&apos;t be understood at “%1”. Nothing was imported.</translation>
    </message>
    <message>
        <source>The map names the column “%1”, which the file doesn&apos;t have. Nothing was imported.</source>
        <translation>The map names the column “%1”, which the file doesn&apos;t have. Nothing was imported.</translation>
    </message>
    <message>
        <source>The map has the field “%1”, which means nothing here. Nothing was imported.</source>
        <translation>The map has the field “%1”, which means nothing here. Nothing was imported.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be an object. Nothing was imported.</source>
        <translation>In the map, “%1” must be an object. Nothing was imported.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be a text. Nothing was imported.</source>
        <translation>In the map, “%1” must be a text. Nothing was imported.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be true or false. Nothing was imported.</source>
        <translation>In the map, “%1” must be true or false. Nothing was imported.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be a currency such as COP. Nothing was imported.</source>
        <translation>In the map, “%1” must be a currency such as COP. Nothing was imported.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be an encoding such as UTF-8. Nothing was imported.</source>
        <translation>In the map, “%1” must be an encoding such as UTF-8. Nothing was imported.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be one character. Nothing was imported.</source>
        <translation>In the map, “%1” must be one character. Nothing was imported.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be a time zone such as America/Bogota. Nothing was imported.</source>
        <translation>In the map, “%1” must be a time zone such as America/Bogota. Nothing was imported.</translation>
    </message>
    <message>
        <source>Something here isn&apos;t right. Nothing was saved.</source>
        <translation>Something here isn&apos;t right. Nothing was saved.</translation>
    </message>
    <message>
        <source>You may not do this. Nothing was changed.</source>
        <translation>You may not do this. Nothing was changed.</translation>
    </message>
    <message>
        <source>It could not be found.</source>
        <translation>It could not be found.</translation>
    </message>
    <message>
        <source>This can&apos;t be done now. Nothing was changed.</source>
        <translation>This can&apos;t be done now. Nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody else was quicker. Nothing of yours was saved. Look and try again.</source>
        <translation>Somebody else was quicker. Nothing of yours was saved. Look and try again.</translation>
    </message>
    <message>
        <source>The store is in use. Nothing was changed. Try again in a moment.</source>
        <translation>The store is in use. Nothing was changed. Try again in a moment.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. What was acknowledged is safe. Try again.</source>
        <translation>The server can&apos;t be reached. What was acknowledged is safe. Try again.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and try again.</source>
        <translation>The disk is full. Nothing was saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>It can&apos;t be written. Nothing was changed. Check the rights of the folder.</source>
        <translation>It can&apos;t be written. Nothing was changed. Check the rights of the folder.</translation>
    </message>
    <message>
        <source>This is no Reparo store. It was left as it is. Choose another one.</source>
        <translation>This is no Reparo store. It was left as it is. Choose another one.</translation>
    </message>
    <message>
        <source>The store was written by a newer Reparo. It was left as it is.</source>
        <translation>The store was written by a newer Reparo. It was left as it is.</translation>
    </message>
    <message>
        <source>The store is damaged. Keep the file as it is and restore the last backup.</source>
        <translation>The store is damaged. Keep the file as it is and restore the last backup.</translation>
    </message>
    <message>
        <source>Reparo made a mistake. Nothing was changed. Try again; if it comes back, restart Reparo.</source>
        <translation>Reparo made a mistake. Nothing was changed. Try again; if it comes back, restart Reparo.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. What was acknowledged is safe. Try again; if it goes on, ask who runs the server.</source>
        <translation>The server can&apos;t be reached. What was acknowledged is safe. Try again; if it goes on, ask who runs the server.</translation>
    </message>
    <message>
        <source>Nobody can take this case: every claims manager with the skills for it is absent or gone. Nothing was changed. Choose an owner yourself, or ask a supervisor.</source>
        <translation>Nobody can take this case: every claims manager with the skills for it is absent or gone. Nothing was changed. Choose an owner yourself, or ask a supervisor.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Choose a beginning that isn&apos;t past.</source>
        <translation>Choose a beginning that isn&apos;t past.</translation>
    </message>
    <message>
        <source>Choose an end that is still to come, after the beginning.</source>
        <translation>Choose an end that is still to come, after the beginning.</translation>
    </message>
    <message>
        <source>Choose somebody else than the person who will be absent.</source>
        <translation>Choose somebody else than the person who will be absent.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>cases that move</source>
        <translation>cases that move</translation>
    </message>
    <message>
        <source>There is no such absence. Nothing was changed.</source>
        <translation>There is no such absence. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is not absent, and no absence is to come. Nothing was changed.</source>
        <translation>%1 is not absent, and no absence is to come. Nothing was changed.</translation>
    </message>
    <message>
        <source>This absence is over already. Nothing was changed.</source>
        <translation>This absence is over already. Nothing was changed.</translation>
    </message>
    <message>
        <source>This person is absent already: %1. Nothing was changed. End that absence first, or choose other times.</source>
        <translation>This person is absent already: %1. Nothing was changed. End that absence first, or choose other times.</translation>
    </message>
    <message>
        <source>%1 is no longer an open case of this person: somebody changed it just now. Nothing was changed. Look at who gets what once more and confirm again.</source>
        <translation>%1 is no longer an open case of this person: somebody changed it just now. Nothing was changed. Look at who gets what once more and confirm again.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone as a whole, because a case was changed since: %1. Nothing was changed. End the absence and give the other cases back by hand.</source>
        <translation>It can&apos;t be undone as a whole, because a case was changed since: %1. Nothing was changed. End the absence and give the other cases back by hand.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone: somebody else changed the absence of %1 since. Nothing was changed. Look at the team&apos;s page.</source>
        <translation>It can&apos;t be undone: somebody else changed the absence of %1 since. Nothing was changed. Look at the team&apos;s page.</translation>
    </message>
    <message>
        <source>You may do this for yourself only. Nothing was changed. Ask a supervisor.</source>
        <translation>You may do this for yourself only. Nothing was changed. Ask a supervisor.</translation>
    </message>
    <message>
        <source>This time zone isn&apos;t known. Write one like America/Bogota.</source>
        <translation>This time zone isn&apos;t known. Write one like America/Bogota.</translation>
    </message>
    <message>
        <source>There is no such date. Write it like 2026-11-22.</source>
        <translation>There is no such date. Write it like 2026-11-22.</translation>
    </message>
    <message>
        <source>Write the time like 08:00, up to 24:00.</source>
        <translation>Write the time like 08:00, up to 24:00.</translation>
    </message>
    <message>
        <source>Hours lie between 00:00 and 24:00.</source>
        <translation>Hours lie between 00:00 and 24:00.</translation>
    </message>
    <message>
        <source>The hours must end after they begin.</source>
        <translation>The hours must end after they begin.</translation>
    </message>
    <message>
        <source>These hours overlap others of the same day.</source>
        <translation>These hours overlap others of the same day.</translation>
    </message>
    <message>
        <source>The last year is before the first one.</source>
        <translation>The last year is before the first one.</translation>
    </message>
    <message>
        <source>The calendar is never open. Give at least one day hours.</source>
        <translation>The calendar is never open. Give at least one day hours.</translation>
    </message>
    <message>
        <source>The file is no list of calendars in JSON. Nothing was read. (%1)</source>
        <translation>The file is no list of calendars in JSON. Nothing was read. (%1)</translation>
    </message>
    <message>
        <source>There is no calendar “%1”. Check its id.</source>
        <translation>There is no calendar “%1”. Check its id.</translation>
    </message>
    <message>
        <source>The file is no calendar in the .ics format. Nothing was read.</source>
        <translation>The file is no calendar in the .ics format. Nothing was read.</translation>
    </message>
    <message>
        <source>The .ics file is cut off: a part of it has no end. Nothing was read. Download it again.</source>
        <translation>The .ics file is cut off: a part of it has no end. Nothing was read. Download it again.</translation>
    </message>
    <message>
        <source>An event of the .ics file has no date that can be read (%1). Nothing was read.</source>
        <translation>An event of the .ics file has no date that can be read (%1). Nothing was read.</translation>
    </message>
    <message>
        <source>The .ics file is larger than 32 MB. Nothing was read.</source>
        <translation>The .ics file is larger than 32 MB. Nothing was read.</translation>
    </message>
    <message>
        <source>The case is not overdue, so there is no delay to explain. Nothing was changed.</source>
        <translation>The case is not overdue, so there is no delay to explain. Nothing was changed.</translation>
    </message>
    <message>
        <source>No legal term runs for this case, so there is nothing to extend. Nothing was changed.</source>
        <translation>No legal term runs for this case, so there is nothing to extend. Nothing was changed.</translation>
    </message>
    <message>
        <source>The legal term of this case has ended already. Nothing was changed.</source>
        <translation>The legal term of this case has ended already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The term ran out on %1, and an extension counts only when it is told before. Nothing was changed. Answer the customer now and record why it was late.</source>
        <translation>The term ran out on %1, and an extension counts only when it is told before. Nothing was changed. Answer the customer now and record why it was late.</translation>
    </message>
    <message>
        <source>The agreement allows %1 more at most. Nothing was changed.</source>
        <translation>The agreement allows %1 more at most. Nothing was changed.</translation>
    </message>
    <message>
        <source>The case is under the newest version of its agreement already. Nothing was changed.</source>
        <translation>The case is under the newest version of its agreement already. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no agreement with the code %1.</source>
        <translation>There is no agreement with the code %1.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 holds no JSON object.</translation>
    </message>
    <message>
        <source>Some cases would have no promise at all. Nothing was saved. Keep one agreement in use that speaks of every case.</source>
        <translation>Some cases would have no promise at all. Nothing was saved. Keep one agreement in use that speaks of every case.</translation>
    </message>
    <message>
        <source>This computer does not know the time zone %1, so due times could not be trusted. Update its time zone data (package tzdata) and try again.</source>
        <translation>This computer does not know the time zone %1, so due times could not be trusted. Update its time zone data (package tzdata) and try again.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>This number is too small or too large.</translation>
    </message>
    <message>
        <source>An extension can&apos;t be longer than the term itself.</source>
        <translation>An extension can&apos;t be longer than the term itself.</translation>
    </message>
    <message>
        <source>Network clocks belong to agreements with network members, the others to those with customers.</source>
        <translation>Network clocks belong to agreements with network members, the others to those with customers.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1. Choose another folder, or make room and try again.</source>
        <translation>The file can&apos;t be written: %1. Choose another folder, or make room and try again.</translation>
    </message>
    <message>
        <source>This is no address that a message can be sent to.</source>
        <translation>This is no address that a message can be sent to.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its area code.</source>
        <translation>This is no phone number. Write it with its area code.</translation>
    </message>
    <message>
        <source>There is no text for messages of the kind “%1”. This is a defect of Reparo.</source>
        <translation>There is no text for messages of the kind “%1”. This is a defect of Reparo.</translation>
    </message>
    <message>
        <source>There is no message of this number. reparoctl outbox list shows them.</source>
        <translation>There is no message of this number. reparoctl outbox list shows them.</translation>
    </message>
    <message>
        <source>This message is %1: it can be neither sent again nor stopped any more.</source>
        <translation>This message is %1: it can be neither sent again nor stopped any more.</translation>
    </message>
    <message>
        <source>Somebody else changed how this member is reached. Nothing was saved; look at it again.</source>
        <translation>Somebody else changed how this member is reached. Nothing was saved; look at it again.</translation>
    </message>
    <message>
        <source>There is no network member “%1”. reparoctl network list shows them.</source>
        <translation>There is no network member “%1”. reparoctl network list shows them.</translation>
    </message>
    <message>
        <source>The passwords in %1 can&apos;t be read any more. Delete the file and set them again.</source>
        <translation>The passwords in %1 can&apos;t be read any more. Delete the file and set them again.</translation>
    </message>
    <message>
        <source>There is a calendar with the code %1 already. Nothing was saved. Choose another code, or change that calendar.</source>
        <translation>There is a calendar with the code %1 already. Nothing was saved. Choose another code, or change that calendar.</translation>
    </message>
    <message>
        <source>Somebody else saved a newer version of this calendar: %1. Nothing of yours was saved; your changes are still here.</source>
        <translation>Somebody else saved a newer version of this calendar: %1. Nothing of yours was saved; your changes are still here.</translation>
    </message>
    <message>
        <source>This message asks for nothing that is known: “%1”. ACEPTO, RESUELTO or NO ACEPTO and the code are needed. Nothing was changed.</source>
        <translation>This message asks for nothing that is known: “%1”. ACEPTO, RESUELTO or NO ACEPTO and the code are needed. Nothing was changed.</translation>
    </message>
    <message>
        <source>No open case has the code of this message: “%1”. Nothing was changed.</source>
        <translation>No open case has the code of this message: “%1”. Nothing was changed.</translation>
    </message>
    <message>
        <source>This message came from another phone than the member&apos;s who has the case: “%1”. Nothing was changed.</source>
        <translation>This message came from another phone than the member&apos;s who has the case: “%1”. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 behind</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>%1 ahead of</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 the server&apos;s. Cases and reminders go by the server&apos;s, so nothing is lost or too early. Set this computer&apos;s date and time right.</source>
        <translation>This computer&apos;s clock is %1 the server&apos;s. Cases and reminders go by the server&apos;s, so nothing is lost or too early. Set this computer&apos;s date and time right.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set to a time that is %1 the one before. Nothing is lost: reminders wait for up to ten minutes, and ring once. If the new time is wrong, set the date and time right.</source>
        <translation>This computer&apos;s clock was set to a time that is %1 the one before. Nothing is lost: reminders wait for up to ten minutes, and ring once. If the new time is wrong, set the date and time right.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 the newest entry of the store. Nothing is lost, but reminders ring late and new cases get a wrong time. Set the date and time right.</source>
        <translation>This computer&apos;s clock is %1 the newest entry of the store. Nothing is lost, but reminders ring late and new cases get a wrong time. Set the date and time right.</translation>
    </message>
    <message>
        <source>Another agreement has this code. Choose another one.</source>
        <translation>Another agreement has this code. Choose another one.</translation>
    </message>
    <message>
        <source>%1 saved this agreement after you began. Nothing was saved, and your text is still here. Look at the newest version, then save yours over it or discard it.</source>
        <translation>%1 saved this agreement after you began. Nothing was saved, and your text is still here. Look at the newest version, then save yours over it or discard it.</translation>
    </message>
    <message>
        <source>Write a port such as 8410, or an address and port such as 10.0.0.5:8410.</source>
        <translation>Write a port such as 8410, or an address and port such as 10.0.0.5:8410.</translation>
    </message>
    <message>
        <source>Beyond this machine the gateway needs a key of 16 letters and digits or more: reparoctl channel password door</source>
        <translation>Beyond this machine the gateway needs a key of 16 letters and digits or more: reparoctl channel password door</translation>
    </message>
    <message>
        <source>“%1” is no address of this machine. Write it in digits.</source>
        <translation>“%1” is no address of this machine. Write it in digits.</translation>
    </message>
    <message>
        <source>Nothing can listen at %1: another program has the port, or the address is not this machine&apos;s. Choose another port.</source>
        <translation>Nothing can listen at %1: another program has the port, or the address is not this machine&apos;s. Choose another port.</translation>
    </message>
    <message>
        <source>There is no mail of this number. reparoctl mail list shows them.</source>
        <translation>There is no mail of this number. reparoctl mail list shows them.</translation>
    </message>
    <message>
        <source>Somebody has placed this mail meanwhile. Nothing was changed. %1</source>
        <translation>Somebody has placed this mail meanwhile. Nothing was changed. %1</translation>
    </message>
    <message>
        <source>No person has decided on this mail, so there is nothing to take back.</source>
        <translation>No person has decided on this mail, so there is nothing to take back.</translation>
    </message>
    <message>
        <source>There is no mail in %1. Nothing was taken.</source>
        <translation>There is no mail in %1. Nothing was taken.</translation>
    </message>
    <message>
        <source>The program that reads mail (%1) can&apos;t run. The mail is kept and will be read once it runs again. Install Reparo completely.</source>
        <translation>The program that reads mail (%1) can&apos;t run. The mail is kept and will be read once it runs again. Install Reparo completely.</translation>
    </message>
    <message>
        <source>The mail has no such attachment.</source>
        <translation>The mail has no such attachment.</translation>
    </message>
    <message>
        <source>This attachment can&apos;t be read. The original mail is kept and can be saved instead.</source>
        <translation>This attachment can&apos;t be read. The original mail is kept and can be saved instead.</translation>
    </message>
    <message>
        <source>A mail of %1 bytes is too large to be fetched. It stays on the server, and its headers stand in quarantine.</source>
        <translation>A mail of %1 bytes is too large to be fetched. It stays on the server, and its headers stand in quarantine.</translation>
    </message>
    <message>
        <source>The mail is no longer on the server. Nothing was changed.</source>
        <translation>The mail is no longer on the server. Nothing was changed.</translation>
    </message>
    <message>
        <source>The mail server has no such mailbox. No mail comes in. Check “mailbox” in the settings of the inbox. (%1)</source>
        <translation>The mail server has no such mailbox. No mail comes in. Check “mailbox” in the settings of the inbox. (%1)</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached. Mail waits there until it can. Check its name and port, and the network. (%1)</source>
        <translation>The mail server can&apos;t be reached. Mail waits there until it can. Check its name and port, and the network. (%1)</translation>
    </message>
    <message>
        <source>The mail server takes too long to answer. Mail waits there. It is asked again. (%1)</source>
        <translation>The mail server takes too long to answer. Mail waits there. It is asked again. (%1)</translation>
    </message>
    <message>
        <source>The mail server can&apos;t prove that it is the right one, so nothing was said to it. No mail comes in. Check its name and its certificate, or name its authority. (%1)</source>
        <translation>The mail server can&apos;t prove that it is the right one, so nothing was said to it. No mail comes in. Check its name and its certificate, or name its authority. (%1)</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing was said to it. No mail comes in. Check port and “security”. (%1)</source>
        <translation>The mail server offers no encryption, so nothing was said to it. No mail comes in. Check port and “security”. (%1)</translation>
    </message>
    <message>
        <source>The mail server refuses the user name or the password. No mail comes in. Set the password again: reparoctl channel password inbox. (%1)</source>
        <translation>The mail server refuses the user name or the password. No mail comes in. Set the password again: reparoctl channel password inbox. (%1)</translation>
    </message>
    <message>
        <source>The mail server refused: %1</source>
        <translation>The mail server refused: %1</translation>
    </message>
    <message>
        <source>The connection to the mail server broke. It is tried again. (%1)</source>
        <translation>The connection to the mail server broke. It is tried again. (%1)</translation>
    </message>
    <message>
        <source>Fetching mail was stopped. What was taken is safe.</source>
        <translation>Fetching mail was stopped. What was taken is safe.</translation>
    </message>
    <message>
        <source>The settings of the inbox can&apos;t work: %1. No mail comes in.</source>
        <translation>The settings of the inbox can&apos;t work: %1. No mail comes in.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>This file is empty. Choose another one.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. Send a smaller one.</source>
        <translation>This file is larger than 25 MB. Send a smaller one.</translation>
    </message>
    <message>
        <source>Only pictures (JPEG, PNG, WebP), PDF and plain text are taken. Choose another file.</source>
        <translation>Only pictures (JPEG, PNG, WebP), PDF and plain text are taken. Choose another file.</translation>
    </message>
    <message>
        <source>Choose today or a day to come.</source>
        <translation>Choose today or a day to come.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>promised day</source>
        <translation>promised day</translation>
    </message>
    <message>
        <source>Somebody answered this question already, or it was taken back. Nothing was sent; your text is still here. Look at the case again.</source>
        <translation>Somebody answered this question already, or it was taken back. Nothing was sent; your text is still here. Look at the case again.</translation>
    </message>
    <message>
        <source>There are no network members in use. Nothing was changed.</source>
        <translation>There are no network members in use. Nothing was changed.</translation>
    </message>
    <message>
        <source>No network member can be reached: the directory has neither mail nor phone. Nothing was changed. Add them in the directory, or choose a member yourself.</source>
        <translation>No network member can be reached: the directory has neither mail nor phone. Nothing was changed. Add them in the directory, or choose a member yourself.</translation>
    </message>
    <message>
        <source>No network member takes this topic. Nothing was changed. Choose a member yourself.</source>
        <translation>No network member takes this topic. Nothing was changed. Choose a member yourself.</translation>
    </message>
    <message>
        <source>Every network member who takes this topic has had the case. Nothing was changed. Choose a member yourself.</source>
        <translation>Every network member who takes this topic has had the case. Nothing was changed. Choose a member yourself.</translation>
    </message>
    <message>
        <source>Every network member who takes this topic has as many cases as it takes at once. Nothing was changed. Choose a member yourself.</source>
        <translation>Every network member who takes this topic has as many cases as it takes at once. Nothing was changed. Choose a member yourself.</translation>
    </message>
    <message>
        <source>The network member has accepted this case. Nothing was changed. Take it back first.</source>
        <translation>The network member has accepted this case. Nothing was changed. Take it back first.</translation>
    </message>
    <message>
        <source>You see whom to call already. Nothing was changed.</source>
        <translation>You see whom to call already. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no such file in this case.</source>
        <translation>There is no such file in this case.</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was written. Choose another name.</source>
        <translation>%1 exists already. Nothing was written. Choose another name.</translation>
    </message>
    <message>
        <source>Something is left to fill in between {{ and }}.</source>
        <translation>Something is left to fill in between {{ and }}.</translation>
    </message>
    <message>
        <source>This is for network members.</source>
        <translation>This is for network members.</translation>
    </message>
    <message>
        <source>Either the customer was told, or the answer is sent.</source>
        <translation>Either the customer was told, or the answer is sent.</translation>
    </message>
    <message>
        <source>Take letters, digits and - only, 40 at most.</source>
        <translation>Take letters, digits and - only, 40 at most.</translation>
    </message>
    <message>
        <source>Braces are not closed.</source>
        <translation>Braces are not closed.</translation>
    </message>
    <message>
        <source>Braces were not opened.</source>
        <translation>Braces were not opened.</translation>
    </message>
    <message>
        <source>This is no name.</source>
        <translation>This is no name.</translation>
    </message>
    <message>
        <source>This name is not known here.</source>
        <translation>This name is not known here.</translation>
    </message>
    <message>
        <source>Write what it is about.</source>
        <translation>Write what it is about.</translation>
    </message>
    <message>
        <source>Write what the customer reads or hears.</source>
        <translation>Write what the customer reads or hears.</translation>
    </message>
    <message>
        <source>Say how the call went.</source>
        <translation>Say how the call went.</translation>
    </message>
    <message>
        <source>Nobody left contact details in this case. Nothing was sent.</source>
        <translation>Nobody left contact details in this case. Nothing was sent.</translation>
    </message>
    <message>
        <source>No way to reach this customer is on file. Nothing was sent. Add a phone, a mail or an address to the customer first.</source>
        <translation>No way to reach this customer is on file. Nothing was sent. Add a phone, a mail or an address to the customer first.</translation>
    </message>
    <message>
        <source>The customer can&apos;t be reached this way: no address for it is on file. Nothing was sent. Choose another way, or add the address to the customer.</source>
        <translation>The customer can&apos;t be reached this way: no address for it is on file. Nothing was sent. Choose another way, or add the address to the customer.</translation>
    </message>
    <message>
        <source>The customer has not agreed to text messages. Nothing was sent. Call instead, or record the consent first.</source>
        <translation>The customer has not agreed to text messages. Nothing was sent. Call instead, or record the consent first.</translation>
    </message>
    <message>
        <source>There is no answer to send yet. Nothing was sent. Answer and close, or resolve the case first.</source>
        <translation>There is no answer to send yet. Nothing was sent. Answer and close, or resolve the case first.</translation>
    </message>
    <message>
        <source>Only the answer closes a case. Nothing was sent. Send it as the resolution.</source>
        <translation>Only the answer closes a case. Nothing was sent. Send it as the resolution.</translation>
    </message>
    <message>
        <source>The message has left already. Nothing was changed. Write to the customer again.</source>
        <translation>The message has left already. Nothing was changed. Write to the customer again.</translation>
    </message>
    <message>
        <source>This was done already, or is no call or letter. Nothing was changed.</source>
        <translation>This was done already, or is no call or letter. Nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody else saved a newer version of this text. Nothing of yours was saved, and it is still here. Look at the newest version, then save yours over it.</source>
        <translation>Somebody else saved a newer version of this text. Nothing of yours was saved, and it is still here. Look at the newest version, then save yours over it.</translation>
    </message>
    <message>
        <source>There is no such text.</source>
        <translation>There is no such text.</translation>
    </message>
    <message>
        <source>Braces that open at %1 are not closed.</source>
        <translation>Braces that open at %1 are not closed.</translation>
    </message>
    <message>
        <source>Braces that close at %1 were not opened.</source>
        <translation>Braces that close at %1 were not opened.</translation>
    </message>
    <message>
        <source>What stands between the braces at %1 is no name.</source>
        <translation>What stands between the braces at %1 is no name.</translation>
    </message>
    <message>
        <source>The name at %1 is not known for this purpose.</source>
        <translation>The name at %1 is not known for this purpose.</translation>
    </message>
    <message>
        <source>Files go with e-mail only. Nothing was sent. Choose e-mail, or take the files out.</source>
        <translation>Files go with e-mail only. Nothing was sent. Choose e-mail, or take the files out.</translation>
    </message>
    <message>
        <source>The files are too large for one e-mail (18 MB together). Nothing was sent. Take some out, and send them in another message.</source>
        <translation>The files are too large for one e-mail (18 MB together). Nothing was sent. Take some out, and send them in another message.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>not needed: no user is named</source>
        <translation>not needed: no user is named</translation>
    </message>
    <message>
        <source>not needed: it is this computer</source>
        <translation>not needed: it is this computer</translation>
    </message>
    <message>
        <source>none: only a gateway on this computer is heard</source>
        <translation>none: only a gateway on this computer is heard</translation>
    </message>
    <message>
        <source>not tried: the key would leave this computer in plain text</source>
        <translation>not tried: the key would leave this computer in plain text</translation>
    </message>
    <message>
        <source>Mail out</source>
        <translation>Mail out</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Text messages</translation>
    </message>
    <message>
        <source>Mail in</source>
        <translation>Mail in</translation>
    </message>
    <message>
        <source>Gateway&apos;s door</source>
        <translation>Gateway&apos;s door</translation>
    </message>
    <message>
        <source>not kept on this computer</source>
        <translation>not kept on this computer</translation>
    </message>
    <message>
        <source>kept in a sealed file of this computer</source>
        <translation>kept in a sealed file of this computer</translation>
    </message>
    <message>
        <source>kept in the keyring of this computer</source>
        <translation>kept in the keyring of this computer</translation>
    </message>
    <message>
        <source>Folder can be written</source>
        <translation>Folder can be written</translation>
    </message>
    <message>
        <source>Password at hand</source>
        <translation>Password at hand</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Name found</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified</source>
        <translation>Encrypted, certificate verified</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Takes mail from our address</source>
        <translation>Takes mail from our address</translation>
    </message>
    <message>
        <source>Mailbox opened</source>
        <translation>Mailbox opened</translation>
    </message>
    <message>
        <source>The gateway answers</source>
        <translation>The gateway answers</translation>
    </message>
    <message>
        <source>Key of the door</source>
        <translation>Key of the door</translation>
    </message>
    <message>
        <source>The gateway knows where to report</source>
        <translation>The gateway knows where to report</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>The door is open</translation>
    </message>
    <message>
        <source>Address for messages that come in</source>
        <translation>Address for messages that come in</translation>
    </message>
    <message>
        <source>Test message handed over</source>
        <translation>Test message handed over</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>as typed</translation>
    </message>
    <message>
        <source>Reparo: test message</source>
        <translation>Reparo: test message</translation>
    </message>
    <message>
        <source>This is a test of Reparo&apos;s message channels (%1). It belongs to no case; nothing has to be done.</source>
        <translation>This is a test of Reparo&apos;s message channels (%1). It belongs to no case; nothing has to be done.</translation>
    </message>
    <message>
        <source>Somebody else changed this channel after you began. Nothing was saved. Look at what they set, or save yours over it.</source>
        <translation>Somebody else changed this channel after you began. Nothing was saved. Look at what they set, or save yours over it.</translation>
    </message>
    <message>
        <source>No password is kept on this computer. Type it and save, or: reparoctl channel password %1</source>
        <translation>No password is kept on this computer. Type it and save, or: reparoctl channel password %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written, so messages wait. Check its rights and the free space of the disk.</source>
        <translation>The folder %1 can&apos;t be written, so messages wait. Check its rights and the free space of the disk.</translation>
    </message>
    <message>
        <source>No server has the name “%1”. Check how it is written, and whether this computer is on the network.</source>
        <translation>No server has the name “%1”. Check how it is written, and whether this computer is on the network.</translation>
    </message>
    <message>
        <source>Nobody could say in time where “%1” is. Check whether this computer is on the network, then test again.</source>
        <translation>Nobody could say in time where “%1” is. Check whether this computer is on the network, then test again.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the port, and whether the server runs.</source>
        <translation>Nothing listens at %1. Check the port, and whether the server runs.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer. A firewall may stand between, or the port is another one.</source>
        <translation>%1 doesn&apos;t answer. A firewall may stand between, or the port is another one.</translation>
    </message>
    <message>
        <source>The server is there and says nothing. If its port expects TLS from the first byte (465, 993), choose TLS; else it is too slow: test again later.</source>
        <translation>The server is there and says nothing. If its port expects TLS from the first byte (465, 993), choose TLS; else it is too slow: test again later.</translation>
    </message>
    <message>
        <source>The server is there and takes too long to answer. Check the port; else test again later.</source>
        <translation>The server is there and takes too long to answer. Check the port; else test again later.</translation>
    </message>
    <message>
        <source>The server offers no encryption on this port, so nothing was said to it. Use its port for sending or reading (587, 143), or TLS with 465 or 993.</source>
        <translation>The server offers no encryption on this port, so nothing was said to it. Use its port for sending or reading (587, 143), or TLS with 465 or 993.</translation>
    </message>
    <message>
        <source>This port doesn&apos;t begin with TLS, so nothing was said to it. With 587 or 143 choose STARTTLS.</source>
        <translation>This port doesn&apos;t begin with TLS, so nothing was said to it. With 587 or 143 choose STARTTLS.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that this computer doesn&apos;t know, so nothing was said to the server. Ask who runs it for the file of its authority (PEM) and name it in “Authority file”.</source>
        <translation>The certificate comes from an authority that this computer doesn&apos;t know, so nothing was said to the server. Ask who runs it for the file of its authority (PEM) and name it in “Authority file”.</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t come from the authority in %1, so nothing was said to the server. Name the right file, or none to trust the authorities of this computer.</source>
        <translation>The certificate doesn&apos;t come from the authority in %1, so nothing was said to the server. Name the right file, or none to trust the authorities of this computer.</translation>
    </message>
    <message>
        <source>The server vouches for itself (self-signed certificate), so nothing was said to it. If it is yours, name its certificate in “Authority file”.</source>
        <translation>The server vouches for itself (self-signed certificate), so nothing was said to it. If it is yours, name its certificate in “Authority file”.</translation>
    </message>
    <message>
        <source>The certificate has expired, so nothing was said to the server. Who runs it has to renew it. If this surprises them, check the date of this computer.</source>
        <translation>The certificate has expired, so nothing was said to the server. Who runs it has to renew it. If this surprises them, check the date of this computer.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. Check the date of this computer.</source>
        <translation>The certificate is not valid yet. Check the date of this computer.</translation>
    </message>
    <message>
        <source>The certificate is that of another name than “%1”, so nothing was said to the server. Write the name that its certificate has.</source>
        <translation>The certificate is that of another name than “%1”, so nothing was said to the server. Write the name that its certificate has.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be verified, so nothing was said to the server.</source>
        <translation>The certificate can&apos;t be verified, so nothing was said to the server.</translation>
    </message>
    <message>
        <source>The authority file %1 can&apos;t be read, or holds no certificate in PEM form.</source>
        <translation>The authority file %1 can&apos;t be read, or holds no certificate in PEM form.</translation>
    </message>
    <message>
        <source>The server refuses user “%1” or the password. Type both again; some providers want a password made for programs.</source>
        <translation>The server refuses user “%1” or the password. Type both again; some providers want a password made for programs.</translation>
    </message>
    <message>
        <source>The server asks nobody to sign in on this port. Use its port for sending (587 or 465), or leave the user empty if it knows this computer.</source>
        <translation>The server asks nobody to sign in on this port. Use its port for sending (587 or 465), or leave the user empty if it knows this computer.</translation>
    </message>
    <message>
        <source>The server takes no mail from “%1” by this user. Use the user&apos;s own address, or have it allowed there.</source>
        <translation>The server takes no mail from “%1” by this user. Use the user&apos;s own address, or have it allowed there.</translation>
    </message>
    <message>
        <source>There is no mailbox “%1”. Write it as the server does; the usual one is INBOX.</source>
        <translation>There is no mailbox “%1”. Write it as the server does; the usual one is INBOX.</translation>
    </message>
    <message>
        <source>Something answers there, and not as a gateway at “%1”. Kannel&apos;s path is usually /cgi-bin/sendsms.</source>
        <translation>Something answers there, and not as a gateway at “%1”. Kannel&apos;s path is usually /cgi-bin/sendsms.</translation>
    </message>
    <message>
        <source>The gateway has trouble of its own. Look into its log.</source>
        <translation>The gateway has trouble of its own. Look into its log.</translation>
    </message>
    <message>
        <source>The gateway refuses user “%1” or the password, or doesn&apos;t allow this computer (sendsms-user in Kannel&apos;s file).</source>
        <translation>The gateway refuses user “%1” or the password, or doesn&apos;t allow this computer (sendsms-user in Kannel&apos;s file).</translation>
    </message>
    <message>
        <source>The key has to be 16 letters and digits or more. Make a new one.</source>
        <translation>The key has to be 16 letters and digits or more. Make a new one.</translation>
    </message>
    <message>
        <source>A gateway on another computer needs a key. Make one, and put it before /receipt.</source>
        <translation>A gateway on another computer needs a key. Make one, and put it before /receipt.</translation>
    </message>
    <message>
        <source>The gateway isn&apos;t told where to report, so nobody learns whether a text message is on the phone. Write our address, such as http://127.0.0.1:8410/receipt.</source>
        <translation>The gateway isn&apos;t told where to report, so nobody learns whether a text message is on the phone. Write our address, such as http://127.0.0.1:8410/receipt.</translation>
    </message>
    <message>
        <source>The address for reports has to end in /receipt right after the port.</source>
        <translation>The address for reports has to end in /receipt right after the port.</translation>
    </message>
    <message>
        <source>The address for reports doesn&apos;t have the key: after the port it has to read /KEY/receipt.</source>
        <translation>The address for reports doesn&apos;t have the key: after the port it has to read /KEY/receipt.</translation>
    </message>
    <message>
        <source>Nobody listens there. Start the agent on that computer: reparoctl agent --listen %1</source>
        <translation>Nobody listens there. Start the agent on that computer: reparoctl agent --listen %1</translation>
    </message>
    <message>
        <source>Something else answers at %1, or an agent with another key. Start the agent again after the key was changed.</source>
        <translation>Something else answers at %1, or an agent with another key. Start the agent again after the key was changed.</translation>
    </message>
    <message>
        <source>The message to %1 was refused. Check the address.</source>
        <translation>The message to %1 was refused. Check the address.</translation>
    </message>
    <message>
        <source>The answer never came: the message may have arrived.</source>
        <translation>The answer never came: the message may have arrived.</translation>
    </message>
    <message>
        <source>%1 belongs to a customer. Tests go to nobody but ourselves: take your own address.</source>
        <translation>%1 belongs to a customer. Tests go to nobody but ourselves: take your own address.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>The test was stopped.</translation>
    </message>
    <message>
        <source>These settings can&apos;t work. Fill in what is missing.</source>
        <translation>These settings can&apos;t work. Fill in what is missing.</translation>
    </message>
    <message>
        <source>The server broke the connection. Test again; if it goes on, ask who runs it.</source>
        <translation>The server broke the connection. Test again; if it goes on, ask who runs it.</translation>
    </message>
    <message>
        <source>The server refuses. Its own words say why.</source>
        <translation>The server refuses. Its own words say why.</translation>
    </message>
    <message>
        <source>The password is in the keyring, which can&apos;t be reached from here. Keep it again, in a file: reparoctl channel password NAME --in file</source>
        <translation>The password is in the keyring, which can&apos;t be reached from here. Keep it again, in a file: reparoctl channel password NAME --in file</translation>
    </message>
    <message>
        <source>The keyring of this computer can&apos;t be used now: it is locked, or none runs. Unlock it, then try again. (%1)</source>
        <translation>The keyring of this computer can&apos;t be used now: it is locked, or none runs. Unlock it, then try again. (%1)</translation>
    </message>
    <message>
        <source>The keyring of this computer doesn&apos;t answer. Unlock it, then try again.</source>
        <translation>The keyring of this computer doesn&apos;t answer. Unlock it, then try again.</translation>
    </message>
    <message>
        <source>The keyring doesn&apos;t give the password that was kept in it. Unlock it, or keep the password again.</source>
        <translation>The keyring doesn&apos;t give the password that was kept in it. Unlock it, or keep the password again.</translation>
    </message>
    <message>
        <source>The keyring refuses. Allow Reparo to use it. (%1)</source>
        <translation>The keyring refuses. Allow Reparo to use it. (%1)</translation>
    </message>
    <message>
        <source>This is no name of a server, such as mail.company.example.</source>
        <translation>This is no name of a server, such as mail.company.example.</translation>
    </message>
    <message>
        <source>Write a port between 1 and 65535.</source>
        <translation>Write a port between 1 and 65535.</translation>
    </message>
    <message>
        <source>Without encryption only a server on this computer can be used.</source>
        <translation>Without encryption only a server on this computer can be used.</translation>
    </message>
    <message>
        <source>Write the address of sendsms without user and password: https://…, or http://127.0.0.1:13013/cgi-bin/sendsms on this computer.</source>
        <translation>Write the address of sendsms without user and password: https://…, or http://127.0.0.1:13013/cgi-bin/sendsms on this computer.</translation>
    </message>
    <message>
        <source>Write an address such as http://127.0.0.1:8410/receipt.</source>
        <translation>Write an address such as http://127.0.0.1:8410/receipt.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without user and password; http:// only to this computer.</source>
        <translation>Write an address that begins with https://, without user and password; http:// only to this computer.</translation>
    </message>
    <message>
        <source>Write what the service wants, such as to={{to}}&amp;text={{text}}; both names in braces have to be there.</source>
        <translation>Write what the service wants, such as to={{to}}&amp;text={{text}}; both names in braces have to be there.</translation>
    </message>
    <message>
        <source>Write one word, such as Bearer. The key itself is the password.</source>
        <translation>Write one word, such as Bearer. The key itself is the password.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>This is no regular expression.</translation>
    </message>
</context>
<context>
    <name>models::BoardLoadModel</name>
    <message>
        <source>No topic</source>
        <translation>No topic</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>No owner</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the hour</source>
        <translation>
            <numerusform>%n within the hour</numerusform>
            <numerusform>%n within the hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>absent until %1</translation>
    </message>
</context>
<context>
    <name>models::BoardTableModel</name>
    <message>
        <source>no owner</source>
        <translation>no owner</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
</context>
<context>
    <name>models::CalendarDraft</name>
    <message>
        <source>Write a name.</source>
        <translation>Write a name.</translation>
    </message>
    <message>
        <source>Write a short code, such as north-office.</source>
        <translation>Write a short code, such as north-office.</translation>
    </message>
    <message>
        <source>Choose a time zone: type a city, such as Bogota.</source>
        <translation>Choose a time zone: type a city, such as Bogota.</translation>
    </message>
</context>
<context>
    <name>models::CalendarsModel</name>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>%1 · %2 · version %3</source>
        <translation>%1 · %2 · version %3</translation>
    </message>
    <message>
        <source>Counted by %1</source>
        <translation>Counted by %1</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>New calendar</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>changes not saved</translation>
    </message>
    <message>
        <source>No agreement in use</source>
        <translation>No agreement in use</translation>
    </message>
</context>
<context>
    <name>models::CallerModel</name>
    <message>
        <source>no open cases</source>
        <translation>no open cases</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>last: %1</translation>
    </message>
</context>
<context>
    <name>models::HoursText</name>
    <message>
        <source>There is no time “%1”: hours go from 00:00 to 24:00.</source>
        <translation>There is no time “%1”: hours go from 00:00 to 24:00.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Write hours like 08:00–12:00, 14:00–18:00; leave the line empty when it is closed.</source>
        <translation>“%1” can&apos;t be read. Write hours like 08:00–12:00, 14:00–18:00; leave the line empty when it is closed.</translation>
    </message>
    <message>
        <source>%1 ends when it begins. All day is 00:00–24:00.</source>
        <translation>%1 ends when it begins. All day is 00:00–24:00.</translation>
    </message>
    <message>
        <source>%1 ends before it begins. Hours over midnight are two: %2 here, %3 on the day after.</source>
        <translation>%1 ends before it begins. Hours over midnight are two: %2 here, %3 on the day after.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap. Write one interval for both.</source>
        <translation>%1 and %2 overlap. Write one interval for both.</translation>
    </message>
</context>
<context>
    <name>models::OwnerChoices</name>
    <message>
        <source>least loaded who can</source>
        <translation>least loaded who can</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>absent until %1</translation>
    </message>
</context>
<context>
    <name>models::TeamModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>absent until %1</translation>
    </message>
    <message>
        <source>absent from %1</source>
        <translation>absent from %1</translation>
    </message>
    <message>
        <source>%1 (account closed)</source>
        <translation>%1 (account closed)</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within the hour</source>
        <translation>
            <numerusform>%n due within the hour</numerusform>
            <numerusform>%n due within the hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest open case: %1</source>
        <translation>oldest open case: %1</translation>
    </message>
    <message>
        <source>no open case</source>
        <translation>no open case</translation>
    </message>
    <message>
        <source>%1 closed a day on average over 30 days; the last %2 days: %3</source>
        <translation>%1 closed a day on average over 30 days; the last %2 days: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n due between %1</source>
        <translation>
            <numerusform>%n due between %1</numerusform>
            <numerusform>%n due between %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>due within the hour</source>
        <translation>due within the hour</translation>
    </message>
    <message>
        <source>In 1 h</source>
        <translation>In 1 h</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>closed cases a day over the last 30 days, and each of the last 12</source>
        <translation>closed cases a day over the last 30 days, and each of the last 12</translation>
    </message>
    <message>
        <source>Closed a day</source>
        <translation>Closed a day</translation>
    </message>
    <message>
        <source>%1:00 and %2:00</source>
        <translation>%1:00 and %2:00</translation>
    </message>
    <message numerus="yes">
        <source>A moves %n case(s)</source>
        <translation>
            <numerusform>A moves %n case</numerusform>
            <numerusform>A moves %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::TimelineModel</name>
    <message>
        <source>Taken back by %1, %2</source>
        <translation>Taken back by %1, %2</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>With: %1</translation>
    </message>
    <message>
        <source>sent a file</source>
        <translation>sent a file</translation>
    </message>
    <message>
        <source>file without a name</source>
        <translation>file without a name</translation>
    </message>
</context>
<context>
    <name>models::ViewsModel</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <translation>
            <numerusform>%1, %n case</numerusform>
            <numerusform>%1, %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>Can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>%1, its filter can&apos;t be read</source>
        <translation>%1, its filter can&apos;t be read</translation>
    </message>
</context>
<context>
    <name>pages::AbsenceForm</name>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Declare the absence</source>
        <translation>Declare the absence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>What is due before the return</source>
        <translation>What is due before the return</translation>
    </message>
    <message>
        <source>Every open case</source>
        <translation>Every open case</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 day</translation>
    </message>
    <message>
        <source>+1 week</source>
        <translation>+1 week</translation>
    </message>
    <message>
        <source>+3 days</source>
        <translation>+3 days</translation>
    </message>
    <message>
        <source>Optional, for colleagues: holidays, ill, training</source>
        <translation>Optional, for colleagues: holidays, ill, training</translation>
    </message>
    <message>
        <source>Absence of %1</source>
        <translation>Absence of %1</translation>
    </message>
    <message>
        <source>No case moves.</source>
        <translation>No case moves.</translation>
    </message>
    <message>
        <source>%1 is absent until %2</source>
        <translation>%1 is absent until %2</translation>
    </message>
    <message>
        <source>%1 will be absent until %2</source>
        <translation>%1 will be absent until %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) handed over</source>
        <translation>
            <numerusform>%n case handed over</numerusform>
            <numerusform>%n cases handed over</numerusform>
        </translation>
    </message>
    <message>
        <source>When it begins, %1. As of now: %2</source>
        <translation>When it begins, %1. As of now: %2</translation>
    </message>
    <message>
        <source>%1 will be absent until %2; the cases move when it begins</source>
        <translation>%1 will be absent until %2; the cases move when it begins</translation>
    </message>
</context>
<context>
    <name>pages::AcceptForm</name>
    <message>
        <source>Accept the case</source>
        <translation>Accept the case</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 accepted</translation>
    </message>
</context>
<context>
    <name>pages::ActForm</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>%1 confirmed as yours</source>
        <translation>%1 confirmed as yours</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 goes on</translation>
    </message>
    <message>
        <source>%1 stands alone again</source>
        <translation>%1 stands alone again</translation>
    </message>
    <message>
        <source>%1 begun</source>
        <translation>%1 begun</translation>
    </message>
</context>
<context>
    <name>pages::ActHost</name>
    <message>
        <source>Draft %1</source>
        <translation>Draft %1</translation>
    </message>
</context>
<context>
    <name>pages::AgreementForm</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
</context>
<context>
    <name>pages::AgreementsPage</name>
    <message>
        <source>Not saved yet: mend what is marked.</source>
        <translation>Not saved yet: mend what is marked.</translation>
    </message>
    <message>
        <source>Saved: %1, version %2. Open cases keep the version that they have.</source>
        <translation>Saved: %1, version %2. Open cases keep the version that they have.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>Put in use</source>
        <translation>Put in use</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Save mine over it</translation>
    </message>
    <message>
        <source>The changes are discarded.</source>
        <translation>The changes are discarded.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Bring them back</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Save a new version</source>
        <translation>Save a new version</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>In a form</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>%1, %2 in use</source>
        <translation>%1, %2 in use</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in force for new cases</source>
        <translation>%1, in force for new cases</translation>
    </message>
    <message>
        <source>Version %1 is shown to be read: the cases that hold it keep it.</source>
        <translation>Version %1 is shown to be read: the cases that hold it keep it.</translation>
    </message>
    <message>
        <source>Edit from it</source>
        <translation>Edit from it</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Draft kept %1</translation>
    </message>
    <message>
        <source>Save first: saved versions are applied.</source>
        <translation>Save first: saved versions are applied.</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>J K move</source>
        <translation>J K move</translation>
    </message>
    <message>
        <source>Enter edits</source>
        <translation>Enter edits</translation>
    </message>
    <message>
        <source>N new</source>
        <translation>N new</translation>
    </message>
    <message>
        <source>D duplicates</source>
        <translation>D duplicates</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>not in use</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>confirm with counsel</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>pages::AnswerFields</name>
    <message>
        <source>Our work is done</source>
        <translation>Our work is done</translation>
    </message>
    <message>
        <source>The rest by</source>
        <translation>The rest by</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Customer called</source>
        <translation>Customer called</translation>
    </message>
    <message>
        <source>Consumer called</source>
        <translation>Consumer called</translation>
    </message>
    <message>
        <source>%1: how it went</source>
        <translation>%1: how it went</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>What you did, or found</source>
        <translation>What you did, or found</translation>
    </message>
    <message>
        <source>Can&apos;t answer</source>
        <translation>Can&apos;t answer</translation>
    </message>
</context>
<context>
    <name>pages::AnswerSide</name>
    <message>
        <source>Beside the answer</source>
        <translation>Beside the answer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Space cites</source>
        <translation>Space cites</translation>
    </message>
    <message>
        <source>As the customer reads it</source>
        <translation>As the customer reads it</translation>
    </message>
    <message>
        <source>Cite in the answer</source>
        <translation>Cite in the answer</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>In a case</translation>
    </message>
</context>
<context>
    <name>pages::AskForm</name>
    <message>
        <source>Ask the network</source>
        <translation>Ask the network</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Ask %1</translation>
    </message>
    <message>
        <source>One question at a time: each gets its own answer. It goes by text message and mail.</source>
        <translation>One question at a time: each gets its own answer. It goes by text message and mail.</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>Not answered yet: %1</translation>
    </message>
    <message>
        <source>%1: the network is asked</source>
        <translation>%1: the network is asked</translation>
    </message>
</context>
<context>
    <name>pages::AssignForm</name>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>A: to me, or a few letters of a name</source>
        <translation>A: to me, or a few letters of a name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Takes it over</source>
        <translation>Takes it over</translation>
    </message>
    <message>
        <source>Choose who takes the case.</source>
        <translation>Choose who takes the case.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Chosen by hand</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 assigned to %2</translation>
    </message>
    <message>
        <source>%1 is absent until %2. Say why all the same.</source>
        <translation>%1 is absent until %2. Say why all the same.</translation>
    </message>
    <message>
        <source>Say why, since the person is absent.</source>
        <translation>Say why, since the person is absent.</translation>
    </message>
</context>
<context>
    <name>pages::BoardColumnView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No late reason in %n</source>
        <translation>
            <numerusform>No late reason in %n</numerusform>
            <numerusform>No late reason in %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::BulkBar</name>
    <message>
        <source>Give to</source>
        <translation>Give to</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>To me</translation>
    </message>
    <message>
        <source>By rule: least load</source>
        <translation>By rule: least load</translation>
    </message>
    <message>
        <source>This case: Enter confirms, Esc leaves</source>
        <translation>This case: Enter confirms, Esc leaves</translation>
    </message>
    <message numerus="yes">
        <source>%n selected · A assign · P severity · Esc clears</source>
        <translation>
            <numerusform>%n selected · A assign · P severity · Esc clears</numerusform>
            <numerusform>%n selected · A assign · P severity · Esc clears</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (absent until %2)</source>
        <translation>%1 (absent until %2)</translation>
    </message>
</context>
<context>
    <name>pages::CalendarEditor</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>, in force</source>
        <translation>, in force</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>such as Bogotá office</source>
        <translation>such as Bogotá office</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>the same, if empty</source>
        <translation>the same, if empty</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>city or country, such as Bogota</source>
        <translation>city or country, such as Bogota</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Agreements know it by its code, which stays.</source>
        <translation>Agreements know it by its code, which stays.</translation>
    </message>
    <message>
        <source>What agreements and files name it by.</source>
        <translation>What agreements and files name it by.</translation>
    </message>
</context>
<context>
    <name>pages::CalendarsPage</name>
    <message>
        <source>Calendars</source>
        <translation>Calendars</translation>
    </message>
    <message>
        <source>There are no calendars yet.</source>
        <translation>There are no calendars yet.</translation>
    </message>
    <message>
        <source>A calendar says on which days and at what hours a promise counts.</source>
        <translation>A calendar says on which days and at what hours a promise counts.</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>New calendar</translation>
    </message>
    <message>
        <source>In a calendar</source>
        <translation>In a calendar</translation>
    </message>
    <message>
        <source>Next calendar</source>
        <translation>Next calendar</translation>
    </message>
    <message>
        <source>Previous calendar</source>
        <translation>Previous calendar</translation>
    </message>
    <message>
        <source>Edit the calendar</source>
        <translation>Edit the calendar</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Save a version</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Import holidays</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Year after</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s)</source>
        <translation>
            <numerusform>%n calendar</numerusform>
            <numerusform>%n calendars</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved version %1 meanwhile. Your changes are still here.</source>
        <translation>Somebody else saved version %1 meanwhile. Your changes are still here.</translation>
    </message>
    <message>
        <source>Save mine after it</source>
        <translation>Save mine after it</translation>
    </message>
    <message>
        <source>Version %1, read only: cases that began under it count by it still.</source>
        <translation>Version %1, read only: cases that began under it count by it still.</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Back to version %1</translation>
    </message>
    <message>
        <source>Start from this one</source>
        <translation>Start from this one</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>Will be version %1</source>
        <translation>Will be version %1</translation>
    </message>
    <message>
        <source>Changes that were not saved are here again (%1).</source>
        <translation>Changes that were not saved are here again (%1).</translation>
    </message>
    <message>
        <source>Changes discarded.</source>
        <translation>Changes discarded.</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Put them back</translation>
    </message>
    <message>
        <source>Version %1 is saved.</source>
        <translation>Version %1 is saved.</translation>
    </message>
    <message>
        <source>No agreement in use counts by it yet: choose it in a target of one.</source>
        <translation>No agreement in use counts by it yet: choose it in a target of one.</translation>
    </message>
    <message>
        <source>New cases count by it from now on, in %1. Open cases keep theirs until the agreement is applied to them again: on the agreements page, or with reparoctl agreement reapply.</source>
        <translation>New cases count by it from now on, in %1. Open cases keep theirs until the agreement is applied to them again: on the agreements page, or with reparoctl agreement reapply.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>J K move</source>
        <translation>J K move</translation>
    </message>
    <message>
        <source>N new</source>
        <translation>N new</translation>
    </message>
    <message>
        <source>Enter edits</source>
        <translation>Enter edits</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>saves</translation>
    </message>
    <message numerus="yes">
        <source>for %n agreement(s)</source>
        <translation>
            <numerusform>for %n agreement</numerusform>
            <numerusform>for %n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::CallDeskPage</name>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Call desk</source>
        <translation>Call desk</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Next contact tab</source>
        <translation>Next contact tab</translation>
    </message>
    <message>
        <source>Data notice read</source>
        <translation>Data notice read</translation>
    </message>
    <message>
        <source>Change the caller</source>
        <translation>Change the caller</translation>
    </message>
    <message>
        <source>Create a person with what is typed</source>
        <translation>Create a person with what is typed</translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>Change the owner</translation>
    </message>
    <message>
        <source>More data: remedy, money, network, consumer</source>
        <translation>More data: remedy, money, network, consumer</translation>
    </message>
    <message>
        <source>Solved in this call</source>
        <translation>Solved in this call</translation>
    </message>
    <message>
        <source>No contact details</source>
        <translation>No contact details</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Next channel</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>Previous channel</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Severity %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Draft saved %1</translation>
    </message>
    <message>
        <source>The draft can&apos;t be written.</source>
        <translation>The draft can&apos;t be written.</translation>
    </message>
    <message>
        <source>Recovered %1.</source>
        <translation>Recovered %1.</translation>
    </message>
    <message>
        <source>The contact is as you left it. Save it, or discard it with Shift+Esc.</source>
        <translation>The contact is as you left it. Save it, or discard it with Shift+Esc.</translation>
    </message>
    <message>
        <source>Three contacts are open. Save or discard one first.</source>
        <translation>Three contacts are open. Save or discard one first.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Not saved.</translation>
    </message>
    <message>
        <source>%1: contact added</source>
        <translation>%1: contact added</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>To say at the end</source>
        <translation>To say at the end</translation>
    </message>
    <message>
        <source>«It is noted under number %1. %2 takes care of it and you will hear from us.»</source>
        <translation>«It is noted under number %1. %2 takes care of it and you will hear from us.»</translation>
    </message>
    <message>
        <source>«It is noted under number %1. Thank you for telling us.»</source>
        <translation>«It is noted under number %1. Thank you for telling us.»</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>New contact</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>%n field missing</numerusform>
            <numerusform>%n fields missing</numerusform>
        </translation>
    </message>
    <message>
        <source>save</source>
        <translation>save</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>next pane</translation>
    </message>
</context>
<context>
    <name>pages::CallFacts</name>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Alt+R change</source>
        <translation>Alt+R change</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>Given by rule once there is a topic</source>
        <translation>Given by rule once there is a topic</translation>
    </message>
    <message>
        <source>No clock: it ends with this call</source>
        <translation>No clock: it ends with this call</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>By rule</translation>
    </message>
</context>
<context>
    <name>pages::CallForm</name>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+arrows</translation>
    </message>
    <message>
        <source>Last digits of the phone, name, document or case number</source>
        <translation>Last digits of the phone, name, document or case number</translation>
    </message>
    <message>
        <source>Create a person with «%1»</source>
        <translation>Create a person with «%1»</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Write two letters</source>
        <translation>Write two letters</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>In the customer&apos;s words; one line is enough</source>
        <translation>In the customer&apos;s words; one line is enough</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Ctrl+1…4</source>
        <translation>Ctrl+1…4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>adds to this case</source>
        <translation>adds to this case</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Alt+L</source>
        <translation>Alt+L</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>who</source>
        <translation>who</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>Find the caller, create a person, or mark &quot;No contact details&quot;.</source>
        <translation>Find the caller, create a person, or mark &quot;No contact details&quot;.</translation>
    </message>
    <message>
        <source>Choose a topic: owner and due times follow from it.</source>
        <translation>Choose a topic: owner and due times follow from it.</translation>
    </message>
    <message>
        <source>Write what happened in one line.</source>
        <translation>Write what happened in one line.</translation>
    </message>
</context>
<context>
    <name>pages::CallMore</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Solved now</source>
        <translation>Solved now</translation>
    </message>
    <message>
        <source>Told the customer</source>
        <translation>Told the customer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Amount at stake</source>
        <translation>Amount at stake</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Who uses it</translation>
    </message>
    <message>
        <source>Only when somebody else than the caller uses the product</source>
        <translation>Only when somebody else than the caller uses the product</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Marks the case for this partner</source>
        <translation>Marks the case for this partner</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Wants</translation>
    </message>
    <message>
        <source>Demeanour</source>
        <translation>Demeanour</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment of truth</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Their phone</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Write what the customer was told.</source>
        <translation>Write what the customer was told.</translation>
    </message>
    <message>
        <source>Choose the cause.</source>
        <translation>Choose the cause.</translation>
    </message>
</context>
<context>
    <name>pages::CallSaved</name>
    <message>
        <source>Saved. Read the number to the caller:</source>
        <translation>Saved. Read the number to the caller:</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>%1 takes care of it, %2</source>
        <translation>%1 takes care of it, %2</translation>
    </message>
    <message>
        <source>Solved in this call.</source>
        <translation>Solved in this call.</translation>
    </message>
    <message>
        <source>Answer promised by %1</source>
        <translation>Answer promised by %1</translation>
    </message>
</context>
<context>
    <name>pages::CallerPanel</name>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Who is calling?</translation>
    </message>
    <message>
        <source>Type the last digits of the phone, a name or a document. Open cases, last contacts and promises of the person appear here.</source>
        <translation>Type the last digits of the phone, a name or a document. Open cases, last contacts and promises of the person appear here.</translation>
    </message>
    <message>
        <source>Preferred customer</source>
        <translation>Preferred customer</translation>
    </message>
    <message>
        <source>Data notice accepted</source>
        <translation>Data notice accepted</translation>
    </message>
    <message>
        <source>Data notice pending</source>
        <translation>Data notice pending</translation>
    </message>
    <message>
        <source>Prefers %1</source>
        <translation>Prefers %1</translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation>No open cases</translation>
    </message>
    <message>
        <source>Open cases · %1</source>
        <translation>Open cases · %1</translation>
    </message>
    <message>
        <source>the digit adds this call to the case</source>
        <translation>the digit adds this call to the case</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Last contacts</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in 12 months</source>
        <translation>
            <numerusform>%n case in 12 months</numerusform>
            <numerusform>%n cases in 12 months</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>promised by %1</source>
        <translation>promised by %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Whose history?</source>
        <translation>Whose history?</translation>
    </message>
</context>
<context>
    <name>pages::CaseActs</name>
    <message>
        <source>In a case</source>
        <translation>In a case</translation>
    </message>
    <message>
        <source>Confirm as mine</source>
        <translation>Confirm as mine</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>Begin work</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Send to the network</source>
        <translation>Send to the network</translation>
    </message>
    <message>
        <source>Accept for the network</source>
        <translation>Accept for the network</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Close without an answer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Unmerge</source>
        <translation>Unmerge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why late</source>
        <translation>Why late</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Ask the network</translation>
    </message>
    <message>
        <source>Answer of the network</source>
        <translation>Answer of the network</translation>
    </message>
    <message>
        <source>Not taken by the network</source>
        <translation>Not taken by the network</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
</context>
<context>
    <name>pages::CaseComposer</name>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>What to write</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>10 s to undo</source>
        <translation>10 s to undo</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Save contact</translation>
    </message>
    <message>
        <source>only read in the house</source>
        <translation>only read in the house</translation>
    </message>
    <message>
        <source>read by the claims team</source>
        <translation>read by the claims team</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>:: phrases, 10 s to undo</source>
        <translation>:: phrases, 10 s to undo</translation>
    </message>
</context>
<context>
    <name>pages::CaseFactsPane</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Write an amount, such as %1.</source>
        <translation>Write an amount, such as %1.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: %2 changed</translation>
    </message>
    <message>
        <source>%1 changed this to “%2” at %3. Yours is “%4”.</source>
        <translation>%1 changed this to “%2” at %3. Yours is “%4”.</translation>
    </message>
</context>
<context>
    <name>pages::CaseHeader</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>nobody owns it</translation>
    </message>
</context>
<context>
    <name>pages::CaseListView</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>pages::CasePage</name>
    <message>
        <source>In a case</source>
        <translation>In a case</translation>
    </message>
    <message>
        <source>Save what is written</source>
        <translation>Save what is written</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Why these dates?</source>
        <translation>Why these dates?</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>See what is new</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next case of the list</source>
        <translation>Next case of the list</translation>
    </message>
    <message>
        <source>Previous case of the list</source>
        <translation>Previous case of the list</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 changed this case at %2,</source>
        <translation>%1 changed this case at %2,</translation>
    </message>
    <message>
        <source>after you began to write.</source>
        <translation>after you began to write.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>See it</translation>
    </message>
    <message>
        <source>This was the last case of the list. Esc goes back to it.</source>
        <translation>This was the last case of the list. Esc goes back to it.</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>This is the first case of the list.</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copied</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>resolve</translation>
    </message>
    <message>
        <source>previous and next</source>
        <translation>previous and next</translation>
    </message>
    <message>
        <source>Take a message back</source>
        <translation>Take a message back</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Read it</translation>
    </message>
    <message>
        <source>%1: not sent</source>
        <translation>%1: not sent</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>reply</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
</context>
<context>
    <name>pages::CasePreview</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>No case is chosen.</translation>
    </message>
    <message>
        <source>J and K move in the list; the case shows here.</source>
        <translation>J and K move in the list; the case shows here.</translation>
    </message>
    <message>
        <source>Enter opens · Space hides</source>
        <translation>Enter opens · Space hides</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>In a case</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Save what is written</source>
        <translation>Save what is written</translation>
    </message>
    <message>
        <source>Put the form away</source>
        <translation>Put the form away</translation>
    </message>
</context>
<context>
    <name>pages::CasePreviewHead</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Wants</translation>
    </message>
</context>
<context>
    <name>pages::CaseStepsPane</name>
    <message>
        <source>Steps and due times</source>
        <translation>Steps and due times</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Nobody waits for an answer.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>no longer due</translation>
    </message>
</context>
<context>
    <name>pages::ChannelForm</name>
    <message>
        <source>kept, never shown; type to replace it</source>
        <translation>kept, never shown; type to replace it</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>none here</translation>
    </message>
    <message>
        <source>No mail is fetched. Mail in files can be taken in by reparoctl import mail.</source>
        <translation>No mail is fetched. Mail in files can be taken in by reparoctl import mail.</translation>
    </message>
    <message>
        <source>Each message becomes a file in %1. Nothing leaves this computer.</source>
        <translation>Each message becomes a file in %1. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Not fetched</translation>
    </message>
    <message>
        <source>Files in a folder</source>
        <translation>Files in a folder</translation>
    </message>
    <message>
        <source>Gateway (Kannel)</source>
        <translation>Gateway (Kannel)</translation>
    </message>
    <message>
        <source>Server (IMAP)</source>
        <translation>Server (IMAP)</translation>
    </message>
    <message>
        <source>Server (SMTP)</source>
        <translation>Server (SMTP)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>STARTTLS: begins in plain text, encrypts at once</source>
        <translation>STARTTLS: begins in plain text, encrypts at once</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS from the first byte</translation>
    </message>
    <message>
        <source>None: only a server on this computer</source>
        <translation>None: only a server on this computer</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Authority file</translation>
    </message>
    <message>
        <source>empty: the authorities of this computer</source>
        <translation>empty: the authorities of this computer</translation>
    </message>
    <message>
        <source>PEM file on each computer that uses it</source>
        <translation>PEM file on each computer that uses it</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>what people see, such as the company&apos;s name</source>
        <translation>what people see, such as the company&apos;s name</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>Our address</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>empty: the server knows this computer</source>
        <translation>empty: the server knows this computer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>number or 11 letters; empty: the gateway&apos;s own</source>
        <translation>number or 11 letters; empty: the gateway&apos;s own</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Make a key</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>our address, which the gateway calls when a message is on the phone</source>
        <translation>our address, which the gateway calls when a message is on the phone</translation>
    </message>
    <message>
        <source>Messages to</source>
        <translation>Messages to</translation>
    </message>
    <message>
        <source>get-url of Kannel&apos;s sms-service; the door opens with reparoctl agent --listen 8410</source>
        <translation>get-url of Kannel&apos;s sms-service; the door opens with reparoctl agent --listen 8410</translation>
    </message>
    <message>
        <source>Other gateway</source>
        <translation>Other gateway</translation>
    </message>
    <message>
        <source>POST, a JSON object</source>
        <translation>POST, a JSON object</translation>
    </message>
    <message>
        <source>POST, as a form</source>
        <translation>POST, as a form</translation>
    </message>
    <message>
        <source>GET, in the address</source>
        <translation>GET, in the address</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Taken when</source>
        <translation>Taken when</translation>
    </message>
    <message>
        <source>regular expression; empty: any answer but an error</source>
        <translation>regular expression; empty: any answer but an error</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>first word, such as Bearer; empty: none</source>
        <translation>first word, such as Bearer; empty: none</translation>
    </message>
    <message>
        <source>as the service names them; {{to}}, {{text}}, {{reference}}, {{coding}} and {{password}} are filled in</source>
        <translation>as the service names them; {{to}}, {{text}}, {{reference}}, {{coding}} and {{password}} are filled in</translation>
    </message>
</context>
<context>
    <name>pages::ChannelsPage</name>
    <message>
        <source>Not saved yet: mend what is marked.</source>
        <translation>Not saved yet: mend what is marked.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Save mine over it</translation>
    </message>
    <message>
        <source>Saved: %1. It counts from now on.</source>
        <translation>Saved: %1. It counts from now on.</translation>
    </message>
    <message>
        <source>The password is forgotten on this computer.</source>
        <translation>The password is forgotten on this computer.</translation>
    </message>
    <message>
        <source>Saved: %1. The password is %2.</source>
        <translation>Saved: %1. The password is %2.</translation>
    </message>
    <message>
        <source>The changes are discarded.</source>
        <translation>The changes are discarded.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Bring them back</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>how messages leave and come in</source>
        <translation>how messages leave and come in</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Edit the channel</source>
        <translation>Edit the channel</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>Test the channel</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>save</source>
        <translation>save</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>files in a folder</source>
        <translation>files in a folder</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>not fetched</translation>
    </message>
    <message>
        <source>key, no address</source>
        <translation>key, no address</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>not set up</translation>
    </message>
    <message>
        <source>test passed</source>
        <translation>test passed</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>test failed</translation>
    </message>
    <message>
        <source>Saved: %1. It counts when the agent is started again.</source>
        <translation>Saved: %1. It counts when the agent is started again.</translation>
    </message>
</context>
<context>
    <name>pages::CloseForm</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Close: how the customer received the answer</source>
        <translation>Close: how the customer received the answer</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Close without an answer</translation>
    </message>
    <message>
        <source>%1 closed: %2</source>
        <translation>%1 closed: %2</translation>
    </message>
</context>
<context>
    <name>pages::ContactForm</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Save contact</translation>
    </message>
    <message>
        <source>The answer was given</source>
        <translation>The answer was given</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>There is no answer to give yet: resolve the case first.</source>
        <translation>There is no answer to give yet: resolve the case first.</translation>
    </message>
    <message>
        <source>%1: contact added</source>
        <translation>%1: contact added</translation>
    </message>
</context>
<context>
    <name>pages::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Last digits of the phone, name, document or case number</source>
        <translation>Last digits of the phone, name, document or case number</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>Nobody chosen yet.</source>
        <translation>Nobody chosen yet.</translation>
    </message>
    <message>
        <source>Find a customer above: all their cases, contacts and promises appear.</source>
        <translation>Find a customer above: all their cases, contacts and promises appear.</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter opens</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
</context>
<context>
    <name>pages::DatesForm</name>
    <message>
        <source>Single dates</source>
        <translation>Single dates</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Add a date</translation>
    </message>
    <message>
        <source>Import .ics…</source>
        <translation>Import .ics…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>They stand instead of the weekday&apos;s, also on a holiday. Empty: closed.</source>
        <translation>They stand instead of the weekday&apos;s, also on a holiday. Empty: closed.</translation>
    </message>
    <message>
        <source>such as Inventory</source>
        <translation>such as Inventory</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>This date has an exception already: change that one.</source>
        <translation>This date has an exception already: change that one.</translation>
    </message>
</context>
<context>
    <name>pages::DeclineForm</name>
    <message>
        <source>Not taken by the network</source>
        <translation>Not taken by the network</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Give it back</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The case goes back to its owner, who is told.</source>
        <translation>The case goes back to its owner, who is told.</translation>
    </message>
    <message>
        <source>Say why, so that the next one is chosen well.</source>
        <translation>Say why, so that the next one is chosen well.</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 given back</translation>
    </message>
</context>
<context>
    <name>pages::DueChangeModel</name>
    <message>
        <source>no promise</source>
        <translation>no promise</translation>
    </message>
    <message>
        <source>would be broken</source>
        <translation>would be broken</translation>
    </message>
    <message>
        <source>would be kept</source>
        <translation>would be kept</translation>
    </message>
    <message>
        <source>%1, instead of %2</source>
        <translation>%1, instead of %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>still due %1</source>
        <translation>still due %1</translation>
    </message>
</context>
<context>
    <name>pages::EffectPane</name>
    <message>
        <source>Effect on past cases</source>
        <translation>Effect on past cases</translation>
    </message>
    <message>
        <source>Closed cases of</source>
        <translation>Closed cases of</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that would change</source>
        <translation>Cases that would change</translation>
    </message>
    <message>
        <source>Apply to open cases…</source>
        <translation>Apply to open cases…</translation>
    </message>
    <message>
        <source>Administrators see no cases. A supervisor sees here which would change, and applies the agreement to open ones.</source>
        <translation>Administrators see no cases. A supervisor sees here which would change, and applies the agreement to open ones.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s), open or closed lately, </source>
        <translation>
            <numerusform>Of %n case, open or closed lately, </numerusform>
            <numerusform>Of %n cases, open or closed lately, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change.</source>
        <translation>
            <numerusform>%n would change.</numerusform>
            <numerusform>%n would change.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest %1 open and %1 closed ones were looked at.</source>
        <translation>Only the newest %1 open and %1 closed ones were looked at.</translation>
    </message>
</context>
<context>
    <name>pages::Enclosures</name>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>In a case</translation>
    </message>
    <message>
        <source>%1, of the mail</source>
        <translation>%1, of the mail</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>From this computer…</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Pictures, PDF and text (*.jpg *.jpeg *.png *.webp *.pdf *.txt)</source>
        <translation>Pictures, PDF and text (*.jpg *.jpeg *.png *.webp *.pdf *.txt)</translation>
    </message>
    <message>
        <source>With: %1 (%2)</source>
        <translation>With: %1 (%2)</translation>
    </message>
    <message>
        <source>a file is being attached …</source>
        <translation>a file is being attached …</translation>
    </message>
</context>
<context>
    <name>pages::EscalateForm</name>
    <message>
        <source>Send to the network</source>
        <translation>Send to the network</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>%1 sent to %2</source>
        <translation>%1 sent to %2</translation>
    </message>
    <message>
        <source>Choose the network member.</source>
        <translation>Choose the network member.</translation>
    </message>
</context>
<context>
    <name>pages::FactField</name>
    <message>
        <source>%1: %2, change</source>
        <translation>%1: %2, change</translation>
    </message>
    <message>
        <source>add</source>
        <translation>add</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Keep theirs</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Use mine</translation>
    </message>
</context>
<context>
    <name>pages::FilePicker</name>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>or drop them here: pictures, PDF or text, 25 MB each at most</source>
        <translation>or drop them here: pictures, PDF or text, 25 MB each at most</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Pictures, PDF and text (*.jpg *.jpeg *.png *.webp *.pdf *.txt)</source>
        <translation>Pictures, PDF and text (*.jpg *.jpeg *.png *.webp *.pdf *.txt)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Take %1 away</translation>
    </message>
</context>
<context>
    <name>pages::FirstStartPage</name>
    <message>
        <source>Welcome to Reparo</source>
        <translation>Welcome to Reparo</translation>
    </message>
    <message>
        <source>Every complaint gets a number, an owner and a clock. Look around with a made-up company first, or begin with your own.</source>
        <translation>Every complaint gets a number, an owner and a clock. Look around with a made-up company first, or begin with your own.</translation>
    </message>
    <message>
        <source>Try the demo company</source>
        <translation>Try the demo company</translation>
    </message>
    <message>
        <source>Hogar Claro repairs home appliances in Bogotá: people, partners and cases of the last months. Its store is a separate file; nothing of it mixes with yours.</source>
        <translation>Hogar Claro repairs home appliances in Bogotá: people, partners and cases of the last months. Its store is a separate file; nothing of it mixes with yours.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>Three questions, then the first call.</source>
        <translation>Three questions, then the first call.</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Three questions</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Your company</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Where it works</translation>
    </message>
    <message>
        <source>Decides how phone numbers, money and local time are read.</source>
        <translation>Decides how phone numbers, money and local time are read.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Eight characters or more. &quot;admin&quot;, who adds people, gets the same.</source>
        <translation>Eight characters or more. &quot;admin&quot;, who adds people, gets the same.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write the company&apos;s name.</source>
        <translation>Write the company&apos;s name.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Write your name.</translation>
    </message>
    <message>
        <source>Use eight characters or more.</source>
        <translation>Use eight characters or more.</translation>
    </message>
    <message>
        <source>Making the store. This takes a moment.</source>
        <translation>Making the store. This takes a moment.</translation>
    </message>
</context>
<context>
    <name>pages::HandoverForm</name>
    <message>
        <source>Who gets what</source>
        <translation>Who gets what</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>No case moves.</source>
        <translation>No case moves.</translation>
    </message>
</context>
<context>
    <name>pages::HealthPage</name>
    <message>
        <source>Escalations and health</source>
        <translation>Escalations and health</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalations</translation>
    </message>
    <message>
        <source>Nothing was escalated today.</source>
        <translation>Nothing was escalated today.</translation>
    </message>
    <message>
        <source>When a promise runs out, or a case goes to the network, it stands here until somebody reacts.</source>
        <translation>When a promise runs out, or a case goes to the network, it stands here until somebody reacts.</translation>
    </message>
    <message>
        <source>Late reasons, 30 days</source>
        <translation>Late reasons, 30 days</translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>Nobody had to explain a delay.</source>
        <translation>Nobody had to explain a delay.</translation>
    </message>
    <message>
        <source>Escalations today</source>
        <translation>Escalations today</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Why late</source>
        <translation>Why late</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Show or hide the preview</translation>
    </message>
    <message>
        <source>Back to health</source>
        <translation>Back to health</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) explained</source>
        <translation>
            <numerusform>%n case explained</numerusform>
            <numerusform>%n cases explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without reaction</source>
        <translation>
            <numerusform>%n without reaction</numerusform>
            <numerusform>%n without reaction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) fail</source>
        <translation>
            <numerusform>%n part fails</numerusform>
            <numerusform>%n parts fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>all is well</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>read again</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>take over</source>
        <translation>take over</translation>
    </message>
    <message>
        <source>late reason</source>
        <translation>late reason</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>preview</translation>
    </message>
</context>
<context>
    <name>pages::HealthRow</name>
    <message>
        <source>well</source>
        <translation>well</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fails</translation>
    </message>
</context>
<context>
    <name>pages::HolidayRulesForm</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Easter Sunday</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Easter</source>
        <translation>
            <numerusform>%n day before Easter</numerusform>
            <numerusform>%n days before Easter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Easter</source>
        <translation>
            <numerusform>%n day after Easter</numerusform>
            <numerusform>%n days after Easter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept on a Monday</source>
        <translation>%1, kept on a Monday</translation>
    </message>
    <message>
        <source>, from %1 on</source>
        <translation>, from %1 on</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, until %1</translation>
    </message>
    <message>
        <source>Holidays of every year</source>
        <translation>Holidays of every year</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Add a holiday</translation>
    </message>
    <message>
        <source>Add those of Colombia</source>
        <translation>Add those of Colombia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Fixed date</source>
        <translation>Fixed date</translation>
    </message>
    <message>
        <source>Kept on Monday</source>
        <translation>Kept on Monday</translation>
    </message>
    <message>
        <source>From Easter</source>
        <translation>From Easter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Days from Easter Sunday; before it with a minus</source>
        <translation>Days from Easter Sunday; before it with a minus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>not in %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>This month has no such day.</source>
        <translation>This month has no such day.</translation>
    </message>
    <message>
        <source>This holiday is there already: %1</source>
        <translation>This holiday is there already: %1</translation>
    </message>
</context>
<context>
    <name>pages::IcsImportForm</name>
    <message>
        <source>names to leave out, with commas</source>
        <translation>names to leave out, with commas</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Without</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Holidays of an .ics file</source>
        <translation>Holidays of an .ics file</translation>
    </message>
    <message>
        <source>Calendars (%1)</source>
        <translation>Calendars (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>All files (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>All whole days</source>
        <translation>All whole days</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are no whole days in it.</source>
        <translation>There are no whole days in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n already known</numerusform>
            <numerusform>%n already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at a time of day left out</source>
        <translation>
            <numerusform>%n event at a time of day left out</numerusform>
            <numerusform>%n events at a time of day left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n date(s)</source>
        <translation>
            <numerusform>Add %n date</numerusform>
            <numerusform>Add %n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>pages::KeysModel</name>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
</context>
<context>
    <name>pages::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>of this desk</source>
        <translation>of this desk</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Find a command by its name or key</source>
        <translation>Find a command by its name or key</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Its first key again</source>
        <translation>Its first key again</translation>
    </message>
    <message>
        <source>All first keys again</source>
        <translation>All first keys again</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Delete takes its key away, Esc leaves it as it is.</source>
        <translation>Press the new key for “%1”. Delete takes its key away, Esc leaves it as it is.</translation>
    </message>
    <message>
        <source>Tab moves between fields and can&apos;t be given away. Press another key.</source>
        <translation>Tab moves between fields and can&apos;t be given away. Press another key.</translation>
    </message>
    <message>
        <source>%1 is “%2” already (%3). Press it once more to give it to “%4”, or press another key.</source>
        <translation>%1 is “%2” already (%3). Press it once more to give it to “%4”, or press another key.</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>“%1” is on %2 now.</translation>
    </message>
    <message>
        <source>%1 is “%2” now. Give that one another key first.</source>
        <translation>%1 is “%2” now. Give that one another key first.</translation>
    </message>
    <message>
        <source>“%1” is on %2 again.</source>
        <translation>“%1” is on %2 again.</translation>
    </message>
    <message>
        <source>All commands are on their first keys again.</source>
        <translation>All commands are on their first keys again.</translation>
    </message>
    <message>
        <source>Enter changes</source>
        <translation>Enter changes</translation>
    </message>
    <message>
        <source>Esc back</source>
        <translation>Esc back</translation>
    </message>
    <message>
        <source>“%1” has no key now; %2 still finds it.</source>
        <translation>“%1” has no key now; %2 still finds it.</translation>
    </message>
    <message>
        <source>“%1” has no key again.</source>
        <translation>“%1” has no key again.</translation>
    </message>
</context>
<context>
    <name>pages::LateForm</name>
    <message>
        <source>Why it is late</source>
        <translation>Why it is late</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>Save the reason</translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation>Held up by</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>What exactly</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Only for us: the customer does not read it.</source>
        <translation>Only for us: the customer does not read it.</translation>
    </message>
    <message>
        <source>Choose what held it up.</source>
        <translation>Choose what held it up.</translation>
    </message>
    <message>
        <source>%1: delay explained, %2</source>
        <translation>%1: delay explained, %2</translation>
    </message>
</context>
<context>
    <name>pages::LoadStrip</name>
    <message>
        <source>Load by person</source>
        <translation>Load by person</translation>
    </message>
    <message>
        <source>Load by partner</source>
        <translation>Load by partner</translation>
    </message>
    <message>
        <source>Load by topic</source>
        <translation>Load by topic</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>within 1 h</source>
        <translation>within 1 h</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Forecast breaches today</source>
        <translation>Forecast breaches today</translation>
    </message>
    <message>
        <source>Pace: days on which somebody closed a case × hours of the shift ÷ cases closed, over the last 30 days.
Everybody takes the cases by least time left, overdue ones first. The case in place k is done after k × pace;
it is a breach when that is more than the working time left until it is due. Cases without an owner are not in it.</source>
        <translation>Pace: days on which somebody closed a case × hours of the shift ÷ cases closed, over the last 30 days.
Everybody takes the cases by least time left, overdue ones first. The case in place k is done after k × pace;
it is a breach when that is more than the working time left until it is due. Cases without an owner are not in it.</translation>
    </message>
    <message>
        <source>at each owner&apos;s pace and shift.</source>
        <translation>at each owner&apos;s pace and shift.</translation>
    </message>
    <message>
        <source>unknown: nobody closed a case in 30 days.</source>
        <translation>unknown: nobody closed a case in 30 days.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n case(s)</source>
        <translation>
            <numerusform>Show the %n case</numerusform>
            <numerusform>Show the %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>Which mail</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Put into a case</source>
        <translation>Put into a case</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Make a case</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No mail needs you.</source>
        <translation>No mail needs you.</translation>
    </message>
    <message>
        <source>Mail that no rule can place waits here until somebody decides. The rest is in its cases.</source>
        <translation>Mail that no rule can place waits here until somebody decides. The rest is in its cases.</translation>
    </message>
    <message>
        <source>No mail came yet.</source>
        <translation>No mail came yet.</translation>
    </message>
    <message>
        <source>Mail to the company&apos;s mailbox appears here once an inbox is set up.</source>
        <translation>Mail to the company&apos;s mailbox appears here once an inbox is set up.</translation>
    </message>
    <message>
        <source>Mail put into %1</source>
        <translation>Mail put into %1</translation>
    </message>
    <message>
        <source>Mail made case %1</source>
        <translation>Mail made case %1</translation>
    </message>
    <message>
        <source>Mail dismissed</source>
        <translation>Mail dismissed</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>into a case</source>
        <translation>into a case</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>new case</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>dismiss</translation>
    </message>
</context>
<context>
    <name>pages::MailPane</name>
    <message>
        <source>What the mail says</source>
        <translation>What the mail says</translation>
    </message>
    <message>
        <source>Files of the mail</source>
        <translation>Files of the mail</translation>
    </message>
    <message>
        <source>A number, or words of the case</source>
        <translation>A number, or words of the case</translation>
    </message>
    <message>
        <source>Why it needs nothing</source>
        <translation>Why it needs nothing</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Dismiss because</source>
        <translation>Dismiss because</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>From %1, %2</translation>
    </message>
    <message>
        <source>Perhaps it belongs to %1.</source>
        <translation>Perhaps it belongs to %1.</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>Needs no answer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pages::MainWindow</name>
    <message>
        <source> (demo)</source>
        <translation> (demo)</translation>
    </message>
</context>
<context>
    <name>pages::MatchSection</name>
    <message>
        <source>Speaks of</source>
        <translation>Speaks of</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>Add a topic…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Add a network member…</source>
        <translation>Add a network member…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Add a customer…</source>
        <translation>Add a customer…</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Only these</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Customer %1</translation>
    </message>
</context>
<context>
    <name>pages::MemberAnswerPane</name>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Give it back</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>In an answer</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Do not take it</translation>
    </message>
    <message>
        <source>Call: show the number</source>
        <translation>Call: show the number</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>you promised the rest by %1</source>
        <translation>you promised the rest by %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Customer: %1</translation>
    </message>
    <message>
        <source>Consumer: %1</source>
        <translation>Consumer: %1</translation>
    </message>
    <message>
        <source>The customer left no contact details.</source>
        <translation>The customer left no contact details.</translation>
    </message>
    <message>
        <source>Shows name and number of the people to call. It goes on record who asked.</source>
        <translation>Shows name and number of the people to call. It goes on record who asked.</translation>
    </message>
    <message>
        <source>%1: answer sent</source>
        <translation>%1: answer sent</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <source>Say why, so that the next one is chosen well.</source>
        <translation>Say why, so that the next one is chosen well.</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 given back</translation>
    </message>
    <message>
        <source>%1: you see whom to call now; it is on record</source>
        <translation>%1: you see whom to call now; it is on record</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>pages::MemberInboxPage</name>
    <message>
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Show or hide the answer</source>
        <translation>Show or hide the answer</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>In an answer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n waiting for you</numerusform>
            <numerusform>%n waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left your hands this week</source>
        <translation>
            <numerusform>%n left your hands this week</numerusform>
            <numerusform>%n left your hands this week</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
    <message>
        <source>New cases and questions appear here, and reach you by text message or mail.</source>
        <translation>New cases and questions appear here, and reach you by text message or mail.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accept</translation>
    </message>
    <message>
        <source>send</source>
        <translation>send</translation>
    </message>
</context>
<context>
    <name>pages::MemberNumbersPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>nothing to judge yet</source>
        <translation>nothing to judge yet</translation>
    </message>
    <message>
        <source>%1 of %2 in 13 weeks</source>
        <translation>%1 of %2 in 13 weeks</translation>
    </message>
    <message>
        <source>Of the other members there are too few cases to compare.</source>
        <translation>Of the other members there are too few cases to compare.</translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s), accepted in time: from %1 to %2, the middle one %3. Nobody is named, to them neither.</source>
        <translation>
            <numerusform>%n other member, accepted in time: from %1 to %2, the middle one %3. Nobody is named, nor are you to them.</numerusform>
            <numerusform>%n other members, accepted in time: from %1 to %2, the middle one %3. Nobody is named, nor are you to them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Your numbers</translation>
    </message>
    <message>
        <source>Accepted in time</source>
        <translation>Accepted in time</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Resolved in time</translation>
    </message>
    <message>
        <source>Until you accept</source>
        <translation>Until you accept</translation>
    </message>
    <message>
        <source>In your hands now</source>
        <translation>In your hands now</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Week by week, the latest at the right</source>
        <translation>Week by week, the latest at the right</translation>
    </message>
    <message>
        <source>the middle one of all cases</source>
        <translation>the middle one of all cases</translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>none overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::MemberWordForm</name>
    <message>
        <source>What the network says</source>
        <translation>What the network says</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Their work</source>
        <translation>Their work</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>is done</translation>
    </message>
    <message>
        <source>%1: answer of the network saved</source>
        <translation>%1: answer of the network saved</translation>
    </message>
    <message>
        <source>Can&apos;t answer</source>
        <translation>Can&apos;t answer</translation>
    </message>
</context>
<context>
    <name>pages::MergeForm</name>
    <message>
        <source>Merge into another case</source>
        <translation>Merge into another case</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>A case of the customer, a number or words</source>
        <translation>A case of the customer, a number or words</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>Goes on as</translation>
    </message>
    <message>
        <source>That case takes over the oldest start. Unmerge brings this one back as it was.</source>
        <translation>That case takes over the oldest start. Unmerge brings this one back as it was.</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 merged into %2</translation>
    </message>
</context>
<context>
    <name>pages::MessageEdit</name>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
</context>
<context>
    <name>pages::MoveForm</name>
    <message>
        <source>Move cases</source>
        <translation>Move cases</translation>
    </message>
    <message>
        <source>Move the cases</source>
        <translation>Move the cases</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Every open case</source>
        <translation>Every open case</translation>
    </message>
    <message>
        <source>Due within a day</source>
        <translation>Due within a day</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>By rule: least load</source>
        <translation>By rule: least load</translation>
    </message>
    <message>
        <source>%1 is absent until %2.</source>
        <translation>%1 is absent until %2.</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>Cases of %1</translation>
    </message>
    <message>
        <source>Load shared out</source>
        <translation>Load shared out</translation>
    </message>
    <message>
        <source>No case moves.</source>
        <translation>No case moves.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of %1 moved</source>
        <translation>
            <numerusform>%n case of %1 moved</numerusform>
            <numerusform>%n cases of %1 moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::NameSection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Optional, for screens in English</source>
        <translation>Optional, for screens in English</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>The first that speaks of a case holds: small numbers are asked first.</source>
        <translation>The first that speaks of a case holds: small numbers are asked first.</translation>
    </message>
    <message>
        <source>Short and lasting, for files and reports: vip.calls</source>
        <translation>Short and lasting, for files and reports: vip.calls</translation>
    </message>
</context>
<context>
    <name>pages::NetworkPage</name>
    <message>
        <source>Directory of the network</source>
        <translation>Directory of the network</translation>
    </message>
    <message>
        <source>Not accepted in time:</source>
        <translation>Not accepted in time:</translation>
    </message>
    <message>
        <source>When a member does not accept in time</source>
        <translation>When a member does not accept in time</translation>
    </message>
    <message>
        <source>ask us</source>
        <translation>ask us</translation>
    </message>
    <message>
        <source>go to the next one</source>
        <translation>go to the next one</translation>
    </message>
    <message>
        <source>Network members</source>
        <translation>Network members</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>In the directory</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Their cases</source>
        <translation>Their cases</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with them</source>
        <translation>
            <numerusform>%n case with them</numerusform>
            <numerusform>%n cases with them</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or discard what you changed here first.</source>
        <translation>Save or discard what you changed here first.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Show the newest</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>When nobody accepts in time, you are asked</source>
        <translation>When nobody accepts in time, you are asked</translation>
    </message>
    <message>
        <source>When nobody accepts in time, the case goes on, twice at most</source>
        <translation>When nobody accepts in time, the case goes on, twice at most</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>save</source>
        <translation>save</translation>
    </message>
</context>
<context>
    <name>pages::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>What the next person has to know</source>
        <translation>What the next person has to know</translation>
    </message>
    <message>
        <source>%1: note added</source>
        <translation>%1: note added</translation>
    </message>
</context>
<context>
    <name>pages::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Nothing to tell you.</source>
        <translation>Nothing to tell you.</translation>
    </message>
    <message>
        <source>When the clock of a case runs out, or a case comes to you, it is said here.</source>
        <translation>When the clock of a case runs out, or a case comes to you, it is said here.</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Mark all as read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>all read</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter opens</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
</context>
<context>
    <name>pages::OfferForm</name>
    <message>
        <source>Offer something</source>
        <translation>Offer something</translation>
    </message>
    <message>
        <source>Record the offer</source>
        <translation>Record the offer</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>Thinks it over</source>
        <translation>Thinks it over</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Accepts</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Declines</translation>
    </message>
    <message>
        <source>Who allowed it, or by which rule</source>
        <translation>Who allowed it, or by which rule</translation>
    </message>
    <message>
        <source>Write an amount, such as %1.</source>
        <translation>Write an amount, such as %1.</translation>
    </message>
    <message>
        <source>%1: offer recorded</source>
        <translation>%1: offer recorded</translation>
    </message>
</context>
<context>
    <name>pages::OutboxPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Which messages</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Need you</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>On their way</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Correct the address</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No message needs you.</source>
        <translation>No message needs you.</translation>
    </message>
    <message>
        <source>What a server refused, or may not have taken, stands here until somebody decides.</source>
        <translation>What a server refused, or may not have taken, stands here until somebody decides.</translation>
    </message>
    <message>
        <source>No message is on its way.</source>
        <translation>No message is on its way.</translation>
    </message>
    <message>
        <source>Receipts and escalations pass through here.</source>
        <translation>Receipts and escalations pass through here.</translation>
    </message>
    <message>
        <source>No message was written yet.</source>
        <translation>No message was written yet.</translation>
    </message>
    <message>
        <source>Receipts and escalations appear here.</source>
        <translation>Receipts and escalations appear here.</translation>
    </message>
    <message>
        <source>Goes again to %1</source>
        <translation>Goes again to %1</translation>
    </message>
    <message>
        <source>Will not be sent to %1</source>
        <translation>Will not be sent to %1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>send again</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>discard</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Record the call</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Print the letter</translation>
    </message>
    <message>
        <source>Nothing is to be done by hand.</source>
        <translation>Nothing is to be done by hand.</translation>
    </message>
    <message>
        <source>Calls to customers and letters to post stand here.</source>
        <translation>Calls to customers and letters to post stand here.</translation>
    </message>
    <message>
        <source>%1: call recorded</source>
        <translation>%1: call recorded</translation>
    </message>
    <message>
        <source>Letter to print (*.pdf)</source>
        <translation>Letter to print (*.pdf)</translation>
    </message>
    <message>
        <source>%1: letter printed and marked as posted</source>
        <translation>%1: letter printed and marked as posted</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>print</source>
        <translation>print</translation>
    </message>
</context>
<context>
    <name>pages::OutgoingPane</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; tried %n time(s), again %2</source>
        <translation>
            <numerusform>%1; tried %n time, again %2</numerusform>
            <numerusform>%1; tried %n times, again %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>What the message says</translation>
    </message>
</context>
<context>
    <name>pages::Palette</name>
    <message>
        <source>A command, a case number, a name, a phone</source>
        <translation>A command, a case number, a name, a phone</translation>
    </message>
</context>
<context>
    <name>pages::ProfileForm</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted in time %1</source>
        <translation>accepted in time %1</translation>
    </message>
    <message>
        <source>resolved in time %1</source>
        <translation>resolved in time %1</translation>
    </message>
    <message>
        <source>accepts after %1</source>
        <translation>accepts after %1</translation>
    </message>
    <message>
        <source>In the last 13 weeks.</source>
        <translation>In the last 13 weeks.</translation>
    </message>
    <message>
        <source>Network member</source>
        <translation>Network member</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>In words, apart by commas: Bogotá, Soacha. Empty: everywhere.</source>
        <translation>In words, apart by commas: Bogotá, Soacha. Empty: everywhere.</translation>
    </message>
    <message>
        <source>Orders, questions and reminders go there as text messages.</source>
        <translation>Orders, questions and reminders go there as text messages.</translation>
    </message>
    <message>
        <source>Above it the rule chooses others. 0: no limit.</source>
        <translation>Above it the rule chooses others. 0: no limit.</translation>
    </message>
    <message>
        <source>Reminders wait for these hours.</source>
        <translation>Reminders wait for these hours.</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>Add a topic…</translation>
    </message>
    <message>
        <source>as the company</source>
        <translation>as the company</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Cases at once</source>
        <translation>Cases at once</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
</context>
<context>
    <name>pages::PromiseForm</name>
    <message>
        <source>Promise something</source>
        <translation>Promise something</translation>
    </message>
    <message>
        <source>Record the promise</source>
        <translation>Record the promise</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>What the customer was told will happen</source>
        <translation>What the customer was told will happen</translation>
    </message>
    <message>
        <source>%1: promised for %2</source>
        <translation>%1: promised for %2</translation>
    </message>
</context>
<context>
    <name>pages::QueuePage</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>is:open owner:me due:&lt;4h text</source>
        <translation>is:open owner:me due:&lt;4h text</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Least time left</source>
        <translation>Least time left</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Most severe</source>
        <translation>Most severe</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Changed last</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Show or hide the preview</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Clear the selection</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>Within the hour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here: all done.</source>
        <translation>Nothing here: all done.</translation>
    </message>
    <message>
        <source>New cases appear by themselves.</source>
        <translation>New cases appear by themselves.</translation>
    </message>
    <message>
        <source>No case matches this filter.</source>
        <translation>No case matches this filter.</translation>
    </message>
    <message>
        <source>Take a word out, or go back to the list.</source>
        <translation>Take a word out, or go back to the list.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>from the list</source>
        <translation>from the list</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>assigned</translation>
    </message>
    <message>
        <source>severity changed</source>
        <translation>severity changed</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>%n case: %1</numerusform>
            <numerusform>%n cases: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Send to the network</source>
        <translation>Send to the network</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>This view can&apos;t be read.</source>
        <translation>This view can&apos;t be read.</translation>
    </message>
    <message>
        <source>Correct its filter above, or go back to the list.</source>
        <translation>Correct its filter above, or go back to the list.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>assign</translation>
    </message>
    <message>
        <source>select</source>
        <translation>select</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>resolve</translation>
    </message>
</context>
<context>
    <name>pages::ReapplyPanel</name>
    <message>
        <source>Apply to open cases</source>
        <translation>Apply to open cases</translation>
    </message>
    <message>
        <source>Open cases that would change</source>
        <translation>Open cases that would change</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n case(s)</source>
        <translation>
            <numerusform>Apply to %n case</numerusform>
            <numerusform>Apply to %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) hold an older version, or another agreement speaks of them now. They keep their start, their pauses and every broken promise.</source>
        <translation>
            <numerusform>%n open case holds an older version, or another agreement speaks of it now. It keeps its start, its pauses and every broken promise.</numerusform>
            <numerusform>%n open cases hold an older version, or another agreement speaks of them now. They keep their start, their pauses and every broken promise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open case is under the newest version of its agreement already.</source>
        <translation>Every open case is under the newest version of its agreement already.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) under the newest agreement</source>
        <translation>
            <numerusform>%n case under the newest agreement</numerusform>
            <numerusform>%n cases under the newest agreement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ReopenForm</name>
    <message>
        <source>Open the case again</source>
        <translation>Open the case again</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>A new resolution clock begins; the first one stays on record.</source>
        <translation>A new resolution clock begins; the first one stays on record.</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 is open again</translation>
    </message>
</context>
<context>
    <name>pages::ReplyForm</name>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Message to the customer</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>By which way</translation>
    </message>
    <message>
        <source>What could be said better</source>
        <translation>What could be said better</translation>
    </message>
    <message>
        <source>%1 %2 at %3,</source>
        <translation>%1 %2 at %3,</translation>
    </message>
    <message>
        <source>%1 after you began to write. Read it, or send once more.</source>
        <translation>%1 after you began to write. Read it, or send once more.</translation>
    </message>
    <message>
        <source>%1: to be done %2</source>
        <translation>%1: to be done %2</translation>
    </message>
    <message>
        <source>%1: goes in 10 s, %2</source>
        <translation>%1: goes in 10 s, %2</translation>
    </message>
    <message>
        <source>A file is still being attached. Send once it is named below the text.</source>
        <translation>A file is still being attached. Send once it is named below the text.</translation>
    </message>
</context>
<context>
    <name>pages::ResolveForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>For the customer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>What was found, what is done about it, and by when</source>
        <translation>What was found, what is done about it, and by when</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Told just now: the case is closed with it.</source>
        <translation>Told just now: the case is closed with it.</translation>
    </message>
    <message>
        <source>%1 closed: %2</source>
        <translation>%1 closed: %2</translation>
    </message>
    <message>
        <source>%1 resolved: %2</source>
        <translation>%1 resolved: %2</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Answer and close</translation>
    </message>
    <message>
        <source>Send %1 and close</source>
        <translation>Send %1 and close</translation>
    </message>
    <message numerus="yes">
        <source>Send %1; closes in %n day(s)</source>
        <translation>
            <numerusform>Send %1; closes in %n day</numerusform>
            <numerusform>Send %1; closes in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Send and close</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
    <message>
        <source>%1 resolved: %2; the answer is to be given %3</source>
        <translation>%1 resolved: %2; the answer is to be given %3</translation>
    </message>
    <message>
        <source>%1 resolved: %2; the answer goes in 10 s</source>
        <translation>%1 resolved: %2; the answer goes in 10 s</translation>
    </message>
</context>
<context>
    <name>pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>of this desk</source>
        <translation>of this desk</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Relaxed</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Change keys</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Without touching keyboard or mouse; drafts are kept.</source>
        <translation>Without touching keyboard or mouse; drafts are kept.</translation>
    </message>
</context>
<context>
    <name>pages::SeverityForm</name>
    <message>
        <source>Change the severity</source>
        <translation>Change the severity</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>A digit chooses. Clocks keep their start.</source>
        <translation>A digit chooses. Clocks keep their start.</translation>
    </message>
    <message>
        <source>%1 has severity %2 now</source>
        <translation>%1 has severity %2 now</translation>
    </message>
</context>
<context>
    <name>pages::SignInPage</name>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Sign in to %1</translation>
    </message>
    <message>
        <source>Your drafts are kept. Sign in to go on where you were.</source>
        <translation>Your drafts are kept. Sign in to go on where you were.</translation>
    </message>
    <message>
        <source>This is the demo company: marta (advisor), carolina (claims manager), lucia (supervisor), all with the password &quot;demo&quot;. Nothing here is real.</source>
        <translation>This is the demo company: marta (advisor), carolina (claims manager), lucia (supervisor), all with the password &quot;demo&quot;. Nothing here is real.</translation>
    </message>
    <message>
        <source>Write your user name.</source>
        <translation>Write your user name.</translation>
    </message>
</context>
<context>
    <name>pages::SlaBoardPage</name>
    <message>
        <source>SLA board</source>
        <translation>SLA board</translation>
    </message>
    <message>
        <source>On time today</source>
        <translation>On time today</translation>
    </message>
    <message>
        <source>target %1 %</source>
        <translation>target %1 %</translation>
    </message>
    <message>
        <source>Closed today in time ÷ (closed today + fallen due today and still open)</source>
        <translation>Closed today in time ÷ (closed today + fallen due today and still open)</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>All of the board</source>
        <translation>All of the board</translation>
    </message>
    <message>
        <source>Cases of the board</source>
        <translation>Cases of the board</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>On the board</translation>
    </message>
    <message>
        <source>By person, partner or topic</source>
        <translation>By person, partner or topic</translation>
    </message>
    <message>
        <source>Board or table</source>
        <translation>Board or table</translation>
    </message>
    <message>
        <source>Back to the whole board</source>
        <translation>Back to the whole board</translation>
    </message>
    <message>
        <source>Forecast breaches</source>
        <translation>Forecast breaches</translation>
    </message>
    <message>
        <source>Overdue without a late reason</source>
        <translation>Overdue without a late reason</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Previous case</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Next column</translation>
    </message>
    <message>
        <source>Previous column</source>
        <translation>Previous column</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Show or hide the preview</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Send to the network</source>
        <translation>Send to the network</translation>
    </message>
    <message>
        <source>Why late</source>
        <translation>Why late</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Only this one on the board</source>
        <translation>Only this one on the board</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc shows all</source>
        <translation>Esc shows all</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>By partner</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>Forecast breaches today: %1</source>
        <translation>Forecast breaches today: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), nearest due first</source>
        <translation>
            <numerusform>%n case, nearest due first</numerusform>
            <numerusform>%n cases, nearest due first</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>A assign</source>
        <translation>A assign</translation>
    </message>
    <message>
        <source>E escalate</source>
        <translation>E escalate</translation>
    </message>
    <message>
        <source>W late reason</source>
        <translation>W late reason</translation>
    </message>
    <message>
        <source>Space preview</source>
        <translation>Space preview</translation>
    </message>
</context>
<context>
    <name>pages::SpanField</name>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> d</source>
        <translation> d</translation>
    </message>
    <message>
        <source>%1, hours</source>
        <translation>%1, hours</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, minutes</translation>
    </message>
    <message>
        <source>%1, days</source>
        <translation>%1, days</translation>
    </message>
</context>
<context>
    <name>pages::StoreTroublePage</name>
    <message>
        <source>The store can&apos;t be opened</source>
        <translation>The store can&apos;t be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Open another store…</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Open another store</translation>
    </message>
</context>
<context>
    <name>pages::TagSet</name>
    <message>
        <source>Take away: %1</source>
        <translation>Take away: %1</translation>
    </message>
</context>
<context>
    <name>pages::TargetForm</name>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>to the end of the day</source>
        <translation>to the end of the day</translation>
    </message>
    <message>
        <source>to the same hour</source>
        <translation>to the same hour</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendars</translation>
    </message>
    <message>
        <source>The usual waits of this promise</source>
        <translation>The usual waits of this promise</translation>
    </message>
    <message>
        <source>Only these waits</source>
        <translation>Only these waits</translation>
    </message>
    <message>
        <source>Stops for</source>
        <translation>Stops for</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>How much more a term may get when the customer is told before it ends.</source>
        <translation>How much more a term may get when the customer is told before it ends.</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Add a reminder</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>pages::TargetsSection</name>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Add a promise</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove the promise</source>
        <translation>Remove the promise</translation>
    </message>
    <message>
        <source>no reminders</source>
        <translation>no reminders</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>to mend</translation>
    </message>
    <message>
        <source>An agreement promises something: add a promise.</source>
        <translation>An agreement promises something: add a promise.</translation>
    </message>
</context>
<context>
    <name>pages::TaskForm</name>
    <message>
        <source>How the call went</source>
        <translation>How the call went</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Record the call</translation>
    </message>
</context>
<context>
    <name>pages::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>There is nobody here yet.</source>
        <translation>There is nobody here yet.</translation>
    </message>
    <message>
        <source>Claims managers appear as soon as an administrator gives them an account.</source>
        <translation>Claims managers appear as soon as an administrator gives them an account.</translation>
    </message>
    <message>
        <source>Contacts per hour against seats</source>
        <translation>Contacts per hour against seats</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Open the list</translation>
    </message>
    <message>
        <source>Move cases</source>
        <translation>Move cases</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>a seat takes %1 an hour on average over 30 days; ! = more than that</source>
        <translation>a seat takes %1 an hour on average over 30 days; ! = more than that</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without owner</source>
        <translation>
            <numerusform>%n without owner</numerusform>
            <numerusform>%n without owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Is back</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 is back</translation>
    </message>
    <message>
        <source>J K move</source>
        <translation>J K move</translation>
    </message>
    <message>
        <source>Enter opens the list</source>
        <translation>Enter opens the list</translation>
    </message>
    <message>
        <source>A moves cases</source>
        <translation>A moves cases</translation>
    </message>
    <message>
        <source>X absence</source>
        <translation>X absence</translation>
    </message>
    <message>
        <source>–/%1</source>
        <translation>–/%1</translation>
    </message>
    <message>
        <source>%1:00, still to come: %2 seats</source>
        <translation>%1:00, still to come: %2 seats</translation>
    </message>
    <message>
        <source>%1:00, %2 contacts, %3 seats</source>
        <translation>%1:00, %2 contacts, %3 seats</translation>
    </message>
    <message>
        <source>more than they take on average</source>
        <translation>more than they take on average</translation>
    </message>
</context>
<context>
    <name>pages::TeamTable</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>pages::TermsSection</name>
    <message>
        <source>Beside times</source>
        <translation>Beside times</translation>
    </message>
    <message>
        <source>A term of law: confirm with counsel</source>
        <translation>A term of law: confirm with counsel</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Law, article, and how the term is counted</source>
        <translation>Law, article, and how the term is counted</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>After-sales</translation>
    </message>
</context>
<context>
    <name>pages::TestPane</name>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>In its own words: %1 %2</source>
        <translation>In its own words: %1 %2</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>In its own words: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Result of the test</translation>
    </message>
    <message>
        <source>A real message to yourself</source>
        <translation>A real message to yourself</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>It says that it is a test. Addresses of customers are refused.</source>
        <translation>It says that it is a test. Addresses of customers are refused.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Send a test</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Tries what stands in the fields, saved or not. Nothing is sent.</source>
        <translation>Tries what stands in the fields, saved or not. Nothing is sent.</translation>
    </message>
    <message>
        <source>your own address</source>
        <translation>your own address</translation>
    </message>
    <message>
        <source>your own phone</source>
        <translation>your own phone</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Testing …</translation>
    </message>
    <message>
        <source>changed since: test again</source>
        <translation>changed since: test again</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>all is well</translation>
    </message>
    <message>
        <source>something failed</source>
        <translation>something failed</translation>
    </message>
</context>
<context>
    <name>pages::TextEditor</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Versions, %1</source>
        <translation>Versions, %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Subject, %1</source>
        <translation>Subject, %1</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Text, %1</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>As shipped</translation>
    </message>
    <message>
        <source>v%1 · %2 · %3</source>
        <translation>v%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>pages::TextsPage</name>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>what messages to customers and the network begin with</source>
        <translation>what messages to customers and the network begin with</translation>
    </message>
    <message>
        <source>Names to put in</source>
        <translation>Names to put in</translation>
    </message>
    <message>
        <source>Save a new version</source>
        <translation>Save a new version</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>For this case</source>
        <translation>For this case</translation>
    </message>
    <message>
        <source>Case to try it with</source>
        <translation>Case to try it with</translation>
    </message>
    <message>
        <source>Case number, then Enter</source>
        <translation>Case number, then Enter</translation>
    </message>
    <message>
        <source>As the reader gets it</source>
        <translation>As the reader gets it</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <translation>Put in: %1</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Edit the text</translation>
    </message>
    <message>
        <source>The preview waits until the text is right.</source>
        <translation>The preview waits until the text is right.</translation>
    </message>
    <message>
        <source>Without value here: %1</source>
        <translation>Without value here: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved</source>
        <translation>
            <numerusform>%n text saved</numerusform>
            <numerusform>%n texts saved</numerusform>
        </translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>save</source>
        <translation>save</translation>
    </message>
</context>
<context>
    <name>pages::ThresholdRow</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove reminder %1</source>
        <translation>Remove reminder %1</translation>
    </message>
    <message>
        <source>Reminder %1: when</source>
        <translation>Reminder %1: when</translation>
    </message>
    <message>
        <source>At a share</source>
        <translation>At a share</translation>
    </message>
    <message>
        <source>Before it is due</source>
        <translation>Before it is due</translation>
    </message>
    <message>
        <source>When due</source>
        <translation>When due</translation>
    </message>
    <message>
        <source>When late by</source>
        <translation>When late by</translation>
    </message>
    <message>
        <source>Reminder %1: share of the time</source>
        <translation>Reminder %1: share of the time</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Reminder %1</translation>
    </message>
    <message>
        <source>Reminder %1: to whom</source>
        <translation>Reminder %1: to whom</translation>
    </message>
    <message>
        <source>the case moves on</source>
        <translation>the case moves on</translation>
    </message>
</context>
<context>
    <name>pages::TrialModel</name>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (draft)</translation>
    </message>
    <message>
        <source>No agreement speaks of it</source>
        <translation>No agreement speaks of it</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Reminder: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
</context>
<context>
    <name>pages::TryPane</name>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>As if it were in use</source>
        <translation>As if it were in use</translation>
    </message>
    <message>
        <source>What is due when, and why</source>
        <translation>What is due when, and why</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Person, VIP</source>
        <translation>Person, VIP</translation>
    </message>
    <message>
        <source>Organization, VIP</source>
        <translation>Organization, VIP</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Not handed over</translation>
    </message>
    <message>
        <source>This agreement holds for such a case.</source>
        <translation>This agreement holds for such a case.</translation>
    </message>
    <message>
        <source>Choose a network member: the agreement begins when a case is handed over.</source>
        <translation>Choose a network member: the agreement begins when a case is handed over.</translation>
    </message>
    <message>
        <source>No agreement speaks of such a case.</source>
        <translation>No agreement speaks of such a case.</translation>
    </message>
    <message>
        <source>“%1” holds instead: it is asked first (order %2).</source>
        <translation>“%1” holds instead: it is asked first (order %2).</translation>
    </message>
    <message>
        <source>“%1” holds instead: this one does not speak of such a case.</source>
        <translation>“%1” holds instead: this one does not speak of such a case.</translation>
    </message>
    <message>
        <source>“%1” holds: this one is out of use.</source>
        <translation>“%1” holds: this one is out of use.</translation>
    </message>
</context>
<context>
    <name>pages::WaitForm</name>
    <message>
        <source>Pause the clocks</source>
        <translation>Pause the clocks</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>What exactly</translation>
    </message>
    <message>
        <source>It goes on by itself then, and the owner is told.</source>
        <translation>It goes on by itself then, and the owner is told.</translation>
    </message>
    <message>
        <source>%1 waits until %2</source>
        <translation>%1 waits until %2</translation>
    </message>
</context>
<context>
    <name>pages::WeekHoursForm</name>
    <message>
        <source>Hours of the week</source>
        <translation>Hours of the week</translation>
    </message>
    <message>
        <source>such as 08:00–12:00, 14:00–18:00</source>
        <translation>such as 08:00–12:00, 14:00–18:00</translation>
    </message>
    <message>
        <source>In a calendar</source>
        <translation>In a calendar</translation>
    </message>
    <message>
        <source>Copy the day to Monday to Friday</source>
        <translation>Copy the day to Monday to Friday</translation>
    </message>
    <message>
        <source>Copy the day to the whole week</source>
        <translation>Copy the day to the whole week</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Hours of %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Copy %1 to the whole week</source>
        <translation>Copy %1 to the whole week</translation>
    </message>
    <message>
        <source>Copy %1 to Monday–Friday</source>
        <translation>Copy %1 to Monday–Friday</translation>
    </message>
</context>
<context>
    <name>pages::WhenField</name>
    <message>
        <source>Exact time</source>
        <translation>Exact time</translation>
    </message>
    <message>
        <source>+4 h</source>
        <translation>+4 h</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 day</translation>
    </message>
    <message>
        <source>+3 days</source>
        <translation>+3 days</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation>Quick choices</translation>
    </message>
</context>
<context>
    <name>pages::WhyPanel</name>
    <message>
        <source>Why these dates?</source>
        <translation>Why these dates?</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save as PDF or CSV</source>
        <translation>Save as PDF or CSV</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>In a case</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Sheet to print (*.pdf)</source>
        <translation>Sheet to print (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>pages::Workplace</name>
    <message>
        <source>Anywhere</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: taken back</source>
        <translation>%1: taken back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Data up to date</source>
        <translation>Data up to date</translation>
    </message>
    <message>
        <source>Store out of reach</source>
        <translation>Store out of reach</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Change keys</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commands</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock</source>
        <translation>Check this computer&apos;s clock</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
</context>
<context>
    <name>pages::YearPane</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Year after</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter makes an exception of this day.</source>
        <translation>Enter makes an exception of this day.</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnHead</name>
    <message>
        <source>%1: %2, as a list</source>
        <translation>%1: %2, as a list</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Opens the list</translation>
    </message>
</context>
<context>
    <name>widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Find a command, a case or a person</source>
        <translation>Find a command, a case or a person</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
</context>
<context>
    <name>widgets::Initials</name>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>widgets::NavRail</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>widgets::StepList</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>current step</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>still to do</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>widgets::YearLegend</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>Half day</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Clocks change</source>
        <translation>Clocks change</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>widgets::YearView</name>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>open %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>widgets::YearWords</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>exception</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>half day</translation>
    </message>
    <message>
        <source>clocks go forward %1</source>
        <translation>clocks go forward %1</translation>
    </message>
    <message>
        <source>clocks go back %1</source>
        <translation>clocks go back %1</translation>
    </message>
</context>
</TS>
