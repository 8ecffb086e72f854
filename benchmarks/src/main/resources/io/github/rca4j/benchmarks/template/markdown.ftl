# Root Cause Analysis: ${doc.title}

---

## Metadata

**Date**: ${doc.date}
**Incident Date**: ${doc.incidentDate}
**Incident ID**: ${doc.incidentId}
**Severity**: ${doc.severity}
**Status**: ${doc.status}
**Owner**: ${doc.owner}
**Reviewers**: ${doc.reviewers}
**Related Issues**: ${doc.relatedIssues}

---

## Executive Summary

${doc.summary}

---

## Impact

### User Impact

**Users Affected**: ${doc.usersAffected}
<#list doc.userDetails as detail>
- ${detail}
</#list>

**Duration**: ${doc.duration}
- **Detected**: ${doc.detected}
- **Mitigated**: ${doc.mitigated}
- **Resolved**: ${doc.resolved}
- **Total Duration**: ${doc.totalDuration}

**User Experience**: ${doc.userExperience.lead}
<#list doc.userExperience.details as detail>
- ${detail}
</#list>

### Business Impact

**Revenue Impact**: ${doc.revenueImpact.lead}
<#list doc.revenueImpact.details as detail>
- ${detail}
</#list>

**SLA Impact**: ${doc.slaImpact.lead}
<#list doc.slaImpact.details as detail>
- ${detail}
</#list>

**Reputation Impact**: ${doc.reputationImpact.lead}
<#list doc.reputationImpact.details as detail>
- ${detail}
</#list>

---

## Timeline

| Time | Event | System State | Action Taken |
|------|-------|--------------|--------------|
<#list doc.timeline as entry>
| ${entry.time} | ${entry.event} | ${entry.state} | ${entry.action} |
</#list>

---

## Root Cause

### Problem Statement

${doc.problemStatement}

### 5 Whys Analysis

<#list doc.whys as step>
**Why #${step.number}**: ${step.answer}
**Evidence**: ${step.evidence}

</#list>
**Root Cause**: ${doc.rootCause}

### Root Cause Category

<#list doc.categories as box>
- <#if box.ticked>[x]<#else>[ ]</#if> ${box.label}
</#list>

---

## Contributing Factors

<#list doc.factors as factor>
${factor.number}. **${factor.name}**: ${factor.description}
   - **Impact**: ${factor.impact}
   - **Evidence**: ${factor.evidence}

</#list>
---

## Prevention

### Immediate Actions (Within 24 hours)

**Target Completion**: ${doc.immediate.due}
<#list doc.immediate.tasks as task>

- <#if task.done>[x]<#else>[ ]</#if> **${task.title}**: ${task.description}
<#list task.facts as fact>
  - **${fact.label}**: ${fact.value}
</#list>
</#list>

### Short-term Actions (Within 1 week)

**Target Completion**: ${doc.shortTerm.due}
<#list doc.shortTerm.tasks as task>

- <#if task.done>[x]<#else>[ ]</#if> **${task.title}**: ${task.description}
<#list task.facts as fact>
  - **${fact.label}**: ${fact.value}
</#list>
</#list>

### Long-term Actions (Within 1 month)

**Target Completion**: ${doc.longTerm.due}
<#list doc.longTerm.tasks as task>

- <#if task.done>[x]<#else>[ ]</#if> **${task.title}**: ${task.description}
<#list task.facts as fact>
  - **${fact.label}**: ${fact.value}
</#list>
</#list>

---

## Technical Details

### Code Changes

**Files Modified**:
<#list doc.modifiedFiles as file>
- ${file.path}: ${file.what}
</#list>

**Key Code Snippets**:

<#list doc.snippets as snippet>
```${snippet.language}
${snippet.code}
```

</#list>
### Monitoring and Metrics

**Key Metrics During Incident**:
<#list doc.metrics as metric>
- ${metric.name}: ${metric.value} (baseline: ${metric.baseline})
</#list>

**New Monitoring Added**:
<#list doc.newMonitoring as alarm>
- ${alarm}
</#list>

---

## Lessons Learned

### What Went Well

<#list doc.wentWell as item>
${item.number}. ${item.text}
</#list>

### What Could Be Improved

<#list doc.couldBeImproved as item>
${item.number}. ${item.text}
</#list>

### Action Items for Process Improvement
<#list doc.improvements as task>

- <#if task.done>[x]<#else>[ ]</#if> **${task.title}**: ${task.description}
<#list task.facts as fact>
  - **${fact.label}**: ${fact.value}
</#list>
</#list>

---

## Review and Sign-off

### RCA Review Checklist

Before finalizing this RCA, verify:

<#list doc.checks as box>
- <#if box.ticked>[x]<#else>[ ]</#if> ${box.label}
</#list>

### Reviewers

| Reviewer | Role | Date Reviewed | Approved |
|----------|------|---------------|----------|
<#list doc.judges as judge>
| ${judge.name} | ${judge.role} | ${judge.reviewed} | ${judge.approval} |
</#list>

### Sign-off

**RCA Completed By**: ${doc.completedBy}
**Date**: ${doc.completedOn}

**Incident Commander**: ${doc.incidentCommander}
**Date**: ${doc.commanderSignedOn}

---

## Follow-up

**Next Review Date**: ${doc.nextReviewDate}

**Follow-up Items**:
<#list doc.followUpItems as box>
- <#if box.ticked>[x]<#else>[ ]</#if> ${box.label}
</#list>

---

## Additional Notes

${doc.notes}

**References**:
<#list doc.references as reference>
- ${reference}
</#list>

---

**Template Version**: ${doc.templateVersion}
**Last Updated**: ${doc.lastUpdated}
