<!DOCTYPE html>
<html lang="en">
<head>
${doc.metas?no_esc}<title>Root Cause Analysis: ${doc.text.title}</title>
${doc.style?no_esc}</head>
<body>
<header class="cover">
<h1><span class="kind">Root Cause Analysis</span><span class="colon">: </span><span dir="auto">${doc.text.title}</span></h1>
<p class="badges"><span class="badge ${doc.severityStyle}" dir="auto">${doc.text.severity}</span> <span class="badge ${doc.statusStyle}" dir="auto">${doc.text.status}</span> </p>
<dl class="facts">
<div><dt>Total Duration</dt><dd dir="auto">${doc.text.totalDuration}</dd></div>
<div><dt>Owner</dt><dd dir="auto">${doc.text.owner}</dd></div>
<div><dt>Incident Date</dt><dd dir="auto">${doc.text.incidentDate}</dd></div>
<div><dt>Users Affected</dt><dd dir="auto">${doc.text.usersAffected}</dd></div>
<#list doc.course.spans as span>
<div><dt>${span.caption}</dt><dd>${span.length}</dd></div>
</#list>
</dl>
<section id="executive-summary">
<h2><a href="#executive-summary">Executive Summary</a></h2>
<div dir="auto"><p>${doc.text.summary?no_esc}</p>
</div>
</section>
<figure class="course"><svg width="100%" height="${doc.course.height}" role="img" aria-label="${doc.course.says}">
<#list doc.course.spans as span><text x="${span.x}" dx="0" y="${span.textTop}" text-anchor="start" class="">${span.caption}: ${span.length}</text>
<rect x="${span.x}" y="${span.top}" width="${span.width}" height="8" rx="2" class="${span.style}"></rect></#list><rect x="1.00%" y="${doc.course.axisTop}" width="98.00%" height="2" rx="2" class="axis"></rect><#list doc.course.points as point><line x1="${point.x}" y1="${doc.course.axis}" x2="${point.x}" y2="${point.ruleEnd}" class="rule"></line><circle cx="${point.x}" cy="${doc.course.axis}" r="5" class="${point.style}"></circle><text x="${point.x}" dx="0" y="${point.textTop}" text-anchor="${point.anchor}" class="">${point.words}</text>
</#list></svg>
</figure>
</header>
<nav class="contents" aria-label="Contents">
<ol>
<li><a href="#metadata" dir="auto">Metadata</a></li>
<li><a href="#executive-summary" dir="auto">Executive Summary</a></li>
<li><a href="#impact" dir="auto">Impact</a><ol><li><a href="#user-impact" dir="auto">User Impact</a></li>
<li><a href="#business-impact" dir="auto">Business Impact</a></li></ol></li>
<li><a href="#timeline" dir="auto">Timeline</a></li>
<li><a href="#root-cause" dir="auto">Root Cause</a><ol><li><a href="#problem-statement" dir="auto">Problem Statement</a></li>
<li><a href="#five-whys" dir="auto">5 Whys Analysis</a></li>
<li><a href="#root-cause-category" dir="auto">Root Cause Category</a></li></ol></li>
<li><a href="#contributing-factors" dir="auto">Contributing Factors</a></li>
<li><a href="#prevention" dir="auto">Prevention</a><ol><li><a href="#immediate-actions" dir="auto">Immediate Actions (Within 24 hours)</a></li>
<li><a href="#short-term-actions" dir="auto">Short-term Actions (Within 1 week)</a></li>
<li><a href="#long-term-actions" dir="auto">Long-term Actions (Within 1 month)</a></li></ol></li>
<li><a href="#technical-details" dir="auto">Technical Details</a><ol><li><a href="#code-changes" dir="auto">Code Changes</a></li>
<li><a href="#monitoring-and-metrics" dir="auto">Monitoring and Metrics</a></li></ol></li>
<li><a href="#lessons-learned" dir="auto">Lessons Learned</a><ol><li><a href="#what-went-well" dir="auto">What Went Well</a></li>
<li><a href="#what-could-be-improved" dir="auto">What Could Be Improved</a></li>
<li><a href="#process-improvement" dir="auto">Action Items for Process Improvement</a></li></ol></li>
<li><a href="#review-and-sign-off" dir="auto">Review and Sign-off</a><ol><li><a href="#review-checklist" dir="auto">RCA Review Checklist</a></li>
<li><a href="#reviewers" dir="auto">Reviewers</a></li>
<li><a href="#sign-off" dir="auto">Sign-off</a></li></ol></li>
<li><a href="#follow-up" dir="auto">Follow-up</a></li>
<li><a href="#additional-notes" dir="auto">Additional Notes</a></li>
</ol>
</nav>
<main>
<section id="metadata">
<h2><a href="#metadata">Metadata</a></h2>
<dl><div><dt>Date</dt><dd dir="auto">${doc.text.date}</dd></div>
<div><dt>Incident Date</dt><dd dir="auto">${doc.text.incidentDate}</dd></div>
<div><dt>Incident ID</dt><dd dir="auto">${doc.text.incidentId}</dd></div>
<div><dt>Severity</dt><dd dir="auto">${doc.text.severity}</dd></div>
<div><dt>Status</dt><dd dir="auto">${doc.text.status}</dd></div>
<div><dt>Owner</dt><dd dir="auto">${doc.text.owner}</dd></div>
<div><dt>Reviewers</dt><dd dir="auto">${doc.text.reviewers}</dd></div>
<div><dt>Related Issues</dt><dd dir="auto">${doc.text.relatedIssues?no_esc}</dd></div>
</dl>
</section>
<section id="impact">
<h2><a href="#impact">Impact</a></h2>
<section id="user-impact">
<h3><a href="#user-impact">User Impact</a></h3>
<p class="lead" dir="auto"><strong>Users Affected</strong>: ${doc.text.usersAffected}</p>
<ul>
<#list doc.text.userDetails as detail>
<li dir="auto">${detail?no_esc}</li>
</#list>
</ul>
<p class="lead" dir="auto"><strong>Duration</strong>: ${doc.text.duration}</p>
<ul>
<li dir="auto"><strong>Detected</strong>: ${doc.text.detected}</li>
<li dir="auto"><strong>Mitigated</strong>: ${doc.text.mitigated}</li>
<li dir="auto"><strong>Resolved</strong>: ${doc.text.resolved}</li>
<li dir="auto"><strong>Total Duration</strong>: ${doc.text.totalDuration}</li>
</ul>
<p class="lead" dir="auto"><strong>User Experience</strong>: ${doc.text.userExperience.lead?no_esc}</p>
<ul>
<#list doc.text.userExperience.details as detail>
<li dir="auto">${detail?no_esc}</li>
</#list>
</ul>
</section>
<section id="business-impact">
<h3><a href="#business-impact">Business Impact</a></h3>
<p class="lead" dir="auto"><strong>Revenue Impact</strong>: ${doc.text.revenueImpact.lead?no_esc}</p>
<ul>
<#list doc.text.revenueImpact.details as detail>
<li dir="auto">${detail?no_esc}</li>
</#list>
</ul>
<p class="lead" dir="auto"><strong>SLA Impact</strong>: ${doc.text.slaImpact.lead?no_esc}</p>
<ul>
<#list doc.text.slaImpact.details as detail>
<li dir="auto">${detail?no_esc}</li>
</#list>
</ul>
<p class="lead" dir="auto"><strong>Reputation Impact</strong>: ${doc.text.reputationImpact.lead?no_esc}</p>
<ul>
<#list doc.text.reputationImpact.details as detail>
<li dir="auto">${detail?no_esc}</li>
</#list>
</ul>
</section>
</section>
<section id="timeline">
<h2><a href="#timeline">Timeline</a></h2>
<figure class="events"><svg width="100%" height="${doc.events.height}" role="img" aria-label="${doc.events.says}">
<#list doc.events.ticks as tick>
<line x1="${tick.x}" y1="6" x2="${tick.x}" y2="${doc.events.ruleEnd}" class="rule"></line><text x="${tick.x}" dx="0" y="${doc.events.tickTop}" text-anchor="start" class="tick">${tick.time}</text>
</#list>
<#list doc.events.events as event>
<circle cx="${event.x}" cy="${event.top}" r="5" class="event"></circle><text x="${event.x}" dx="${event.numberOff}" y="${event.textTop}" text-anchor="${event.anchor}" class="number">${event.number}</text>
<text x="${event.x}" dx="${event.whatOff}" y="${event.textTop}" text-anchor="${event.anchor}" class="what">${event.what}</text>
</#list>
</svg>
</figure>
<table class="rows events">
<thead><tr><th scope="col" dir="auto">Time</th><th scope="col" dir="auto">Event</th><th scope="col" dir="auto">System State</th><th scope="col" dir="auto">Action Taken</th></tr></thead>
<tbody>
<#list doc.text.timeline as entry>
<tr><td dir="auto" data-label="Time">${entry.time}</td><td dir="auto" data-label="Event">${entry.event?no_esc}</td><td dir="auto" data-label="System State">${entry.state?no_esc}</td><td dir="auto" data-label="Action Taken">${entry.action?no_esc}</td></tr>
</#list>
</tbody></table>
</section>
<section id="root-cause">
<h2><a href="#root-cause">Root Cause</a></h2>
<section id="problem-statement">
<h3><a href="#problem-statement">Problem Statement</a></h3>
<div dir="auto"><p>${doc.text.problemStatement?no_esc}</p>
</div>
</section>
<section id="five-whys">
<h3><a href="#five-whys">5 Whys Analysis</a></h3>
<div class="chain">
<#list doc.text.whys as step>
<div class="step">
<div class="says" dir="auto"><strong>Why #${step.number}</strong>: ${step.answer?no_esc}</div>
<dl><div><dt>Evidence</dt><dd dir="auto">${step.evidence?no_esc}</dd></div>
</dl>
</div>
</#list>
<div class="end">
<div class="says" dir="auto"><strong>Root Cause</strong>: ${doc.text.rootCause?no_esc}</div>
</div>
</div>
</section>
<section id="root-cause-category">
<h3><a href="#root-cause-category">Root Cause Category</a></h3>
<ul class="boxes">
<#list doc.text.categories as box>
<li dir="auto"><#if box.ticked><span class="box" role="img" aria-label="done:">☑</span><#else><span class="box" role="img" aria-label="not done:">☐</span></#if> ${box.label}</li>
</#list>
</ul>
</section>
</section>
<section id="contributing-factors">
<h2><a href="#contributing-factors">Contributing Factors</a></h2>
<ol>
<#list doc.text.factors as factor>
<li dir="auto"><strong>${factor.name}</strong>: ${factor.description?no_esc}<dl><div><dt>Impact</dt><dd dir="auto">${factor.impact?no_esc}</dd></div>
<div><dt>Evidence</dt><dd dir="auto">${factor.evidence?no_esc}</dd></div>
</dl>
</li>
</#list>
</ol>
</section>
<section id="prevention">
<h2><a href="#prevention">Prevention</a></h2>
<#list doc.tiers as tier>
<section id="${tier.id}">
<h3><a href="#${tier.id}">${tier.heading}</a></h3>
<dl><div><dt>Target Completion</dt><dd dir="auto">${tier.due}</dd></div>
</dl>
<table class="tasks">
<thead><tr><th scope="col">Action</th><th scope="col">Owner</th><#if tier.dated><th scope="col">Target Date</th></#if><#if tier.stated><th scope="col">Status</th></#if></tr></thead>
<tbody>
<#list tier.tasks as task>
<tr><td class="what" dir="auto"><#if task.done><span class="box" role="img" aria-label="done:">☑</span><#else><span class="box" role="img" aria-label="not done:">☐</span></#if> <strong>${task.title}</strong>: ${task.description?no_esc}<#if task.linked><dl><#list task.links as link><div><dt>${link.label}</dt><dd dir="auto">${link.value?no_esc}</dd></div>
</#list></dl>
</#if></td><td class="who" data-label="Owner" dir="auto">${task.owner}</td><#if tier.dated><td class="due" data-label="Target Date" dir="auto">${task.target}</td></#if><#if tier.stated><td class="state" data-label="Status" dir="auto">${task.status}<#if task.finished><dl><div><dt>Completion Date</dt><dd dir="auto">${task.finishedOn}</dd></div>
</dl>
</#if></td></#if></tr>
</#list>
</tbody></table>
</section>
</#list>
</section>
<section id="technical-details">
<h2><a href="#technical-details">Technical Details</a></h2>
<section id="code-changes">
<h3><a href="#code-changes">Code Changes</a></h3>
<p class="lead" dir="auto"><strong>Files Modified</strong></p>
<ul>
<#list doc.text.modifiedFiles as file>
<li dir="auto">${file.path?no_esc}: ${file.what?no_esc}</li>
</#list>
</ul>
<p class="lead" dir="auto"><strong>Key Code Snippets</strong></p>
<div class="compare">
<#list doc.snippets as snippet>
<div class="snippet ${snippet.style}"><p class="language" dir="auto">${snippet.language}</p><pre dir="ltr"><code class="language-${snippet.language}">${snippet.code}</code></pre></div>
</#list>
</div>
</section>
<section id="monitoring-and-metrics">
<h3><a href="#monitoring-and-metrics">Monitoring and Metrics</a></h3>
<p class="lead" dir="auto"><strong>Key Metrics During Incident</strong></p>
<ul class="metrics">
<#list doc.metrics as metric>
<li dir="auto"><span class="name">${metric.name}: </span><strong>${metric.value}</strong> <span class="baseline">(baseline: ${metric.baseline})</span><svg width="100%" height="18" aria-hidden="true"><rect x="0.00%" y="2" width="${metric.width}" height="7" rx="2" class="incident"></rect><rect x="0.00%" y="11" width="${metric.baselineWidth}" height="5" rx="2" class="normal"></rect></svg></li>
</#list>
</ul>
<p class="lead" dir="auto"><strong>New Monitoring Added</strong></p>
<ul>
<#list doc.text.newMonitoring as alarm>
<li dir="auto">${alarm?no_esc}</li>
</#list>
</ul>
</section>
</section>
<section id="lessons-learned">
<h2><a href="#lessons-learned">Lessons Learned</a></h2>
<section id="what-went-well">
<h3><a href="#what-went-well">What Went Well</a></h3>
<ol>
<#list doc.text.wentWell as item>
<li dir="auto">${item.text?no_esc}</li>
</#list>
</ol>
</section>
<section id="what-could-be-improved">
<h3><a href="#what-could-be-improved">What Could Be Improved</a></h3>
<ol>
<#list doc.text.couldBeImproved as item>
<li dir="auto">${item.text?no_esc}</li>
</#list>
</ol>
</section>
<section id="process-improvement">
<h3><a href="#process-improvement">Action Items for Process Improvement</a></h3>
<table class="tasks">
<thead><tr><th scope="col">Action</th><th scope="col">Owner</th><#if doc.improvements.dated><th scope="col">Target Date</th></#if><#if doc.improvements.stated><th scope="col">Status</th></#if></tr></thead>
<tbody>
<#list doc.improvements.tasks as task>
<tr><td class="what" dir="auto"><#if task.done><span class="box" role="img" aria-label="done:">☑</span><#else><span class="box" role="img" aria-label="not done:">☐</span></#if> <strong>${task.title}</strong>: ${task.description?no_esc}<#if task.linked><dl><#list task.links as link><div><dt>${link.label}</dt><dd dir="auto">${link.value?no_esc}</dd></div>
</#list></dl>
</#if></td><td class="who" data-label="Owner" dir="auto">${task.owner}</td><#if doc.improvements.dated><td class="due" data-label="Target Date" dir="auto">${task.target}</td></#if><#if doc.improvements.stated><td class="state" data-label="Status" dir="auto">${task.status}<#if task.finished><dl><div><dt>Completion Date</dt><dd dir="auto">${task.finishedOn}</dd></div>
</dl>
</#if></td></#if></tr>
</#list>
</tbody></table>
</section>
</section>
<section id="review-and-sign-off">
<h2><a href="#review-and-sign-off">Review and Sign-off</a></h2>
<section id="review-checklist">
<h3><a href="#review-checklist">RCA Review Checklist</a></h3>
<div dir="auto"><p>Before finalizing this RCA, verify:</p>
</div>
<ul class="boxes">
<#list doc.text.checks as box>
<li dir="auto"><#if box.ticked><span class="box" role="img" aria-label="done:">☑</span><#else><span class="box" role="img" aria-label="not done:">☐</span></#if> ${box.label}</li>
</#list>
</ul>
</section>
<section id="reviewers">
<h3><a href="#reviewers">Reviewers</a></h3>
<table class="rows">
<thead><tr><th scope="col" dir="auto">Reviewer</th><th scope="col" dir="auto">Role</th><th scope="col" dir="auto">Date Reviewed</th><th scope="col" dir="auto">Approved</th></tr></thead>
<tbody>
<#list doc.text.judges as judge>
<tr><td dir="auto" data-label="Reviewer">${judge.name}</td><td dir="auto" data-label="Role">${judge.role}</td><td dir="auto" data-label="Date Reviewed">${judge.reviewed}</td><td dir="auto" data-label="Approved">${judge.approval}</td></tr>
</#list>
</tbody></table>
</section>
<section id="sign-off">
<h3><a href="#sign-off">Sign-off</a></h3>
<dl><div><dt>RCA Completed By</dt><dd dir="auto">${doc.text.completedBy}</dd></div>
<div><dt>Date</dt><dd dir="auto">${doc.text.completedOn}</dd></div>
</dl>
<dl><div><dt>Incident Commander</dt><dd dir="auto">${doc.text.incidentCommander}</dd></div>
<div><dt>Date</dt><dd dir="auto">${doc.text.commanderSignedOn}</dd></div>
</dl>
</section>
</section>
<section id="follow-up">
<h2><a href="#follow-up">Follow-up</a></h2>
<dl><div><dt>Next Review Date</dt><dd dir="auto">${doc.text.nextReviewDate}</dd></div>
</dl>
<p class="lead" dir="auto"><strong>Follow-up Items</strong></p>
<ul class="boxes">
<#list doc.text.followUpItems as box>
<li dir="auto"><#if box.ticked><span class="box" role="img" aria-label="done:">☑</span><#else><span class="box" role="img" aria-label="not done:">☐</span></#if> ${box.label?no_esc}</li>
</#list>
</ul>
</section>
<section id="additional-notes">
<h2><a href="#additional-notes">Additional Notes</a></h2>
<div dir="auto"><p>${doc.text.notes?no_esc}</p>
</div>
<p class="lead" dir="auto"><strong>References</strong></p>
<ul>
<#list doc.text.references as reference>
<li dir="auto">${reference?no_esc}</li>
</#list>
</ul>
</section>
</main>
<footer>
<dl><div><dt>Template Version</dt><dd dir="auto">${doc.text.templateVersion}</dd></div>
<div><dt>Last Updated</dt><dd dir="auto">${doc.text.lastUpdated}</dd></div>
</dl>
</footer>
</body>
</html>
