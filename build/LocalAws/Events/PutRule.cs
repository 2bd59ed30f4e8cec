using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Kernel.Patterns;
using LocalAws.Kernel.Schedules;

namespace LocalAws.Events;

/// <summary>The rule as it should be.</summary>
public sealed record PutRuleRequest(
    string Name, string? ScheduleExpression, string? EventPattern, string? State, string? Description, string? RoleArn, IReadOnlyList<Tag>? Tags, string? EventBusName);

/// <summary>Its ARN.</summary>
public sealed record PutRuleResponse(string RuleArn);

/// <summary>Makes a rule, or replaces all of one but its targets and tags.</summary>
public sealed class PutRule(StateStore state, RuleStore rules) : Operation<PutRuleRequest, PutRuleResponse>(state)
{
    private const int MostRules = 300;

    /// <inheritdoc/>
    protected override PutRuleResponse Handle(PutRuleRequest request, CallContext call)
    {
        var bus = rules.Bus(call.Scope, request.EventBusName).Name;
        if (request.EventPattern is null && request.ScheduleExpression is null)
            throw EventsErrors.Invalid("Parameter(s) EventPattern or ScheduleExpression must be specified.");
        if (request.ScheduleExpression is { } schedule)
            CheckSchedule(schedule, bus);
        CheckPattern(request.EventPattern);
        var present = rules.Find(call.Scope, bus, request.Name);
        if (present is null && rules.List(call.Scope, bus).Count >= MostRules)
            throw EventsErrors.LimitExceeded("The requested resource exceeds the maximum number allowed.");
        var place = bus == EventBusRecord.Default ? request.Name : $"{bus}/{request.Name}";
        var rule = new RuleRecord
        {
            Name = request.Name,
            Arn = Arn.Of("events", call.Scope, $"rule/{place}").ToString(),
            Bus = bus,
            EventPattern = request.EventPattern,
            ScheduleExpression = request.ScheduleExpression,
            ScheduledSince = request.ScheduleExpression is null ? null : present?.ScheduleExpression == request.ScheduleExpression ? present.ScheduledSince : call.Now,
            LastFired = present?.LastFired,
            State = request.State ?? RuleRecord.Enabled,
            Description = request.Description,
            RoleArn = request.RoleArn,
            CreatedBy = present?.CreatedBy ?? call.AccountId,
            // Tags of a rule that is there change by TagResource alone.
            Tags = present?.Tags ?? RuleTags.Add([], request.Tags),
            Targets = present?.Targets ?? [],
        };
        rules.Put(call.Scope, rule);
        return new PutRuleResponse(rule.Arn);
    }

    // Scheduled rules are the default bus's alone (EventBridge User Guide, "Creating a scheduled rule"). AWS names no reason.
    private static void CheckSchedule(string expression, string bus)
    {
        if (bus != EventBusRecord.Default)
            throw EventsErrors.Invalid("ScheduleExpression is supported only on the default event bus.");
        try
        {
            Schedule.Parse(expression);
        }
        catch (ScheduleException exception)
        {
            throw EventsErrors.Invalid($"Parameter ScheduleExpression is not valid. Reason: {exception.Message}");
        }
    }

    /// <exception cref="AwsException">InvalidEventPatternException.</exception>
    internal static void CheckPattern(string? pattern)
    {
        try
        {
            if (pattern is not null)
                EventPattern.Parse(pattern);
        }
        catch (PatternException exception)
        {
            throw EventsErrors.InvalidPattern(exception.Message);
        }
    }
}
