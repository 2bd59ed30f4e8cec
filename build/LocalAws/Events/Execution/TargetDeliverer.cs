using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;

namespace LocalAws.Events.Execution;

/// <summary>
/// Brings events to targets: what a target cannot take now is tried again for as long as its retry policy says, what it refuses is not (EventBridge
/// User Guide, "How EventBridge retries delivering events").
/// </summary>
internal sealed class TargetDeliverer(TargetSenders senders, LocalAwsOptions options, TimeProvider clock) : IDeliverer
{
    /// <summary>The kind of deliveries that these are.</summary>
    public const string DeliveryKind = "events";

    /// <summary>Retries where the target says nothing.</summary>
    private const int MostRetries = 185;

    /// <summary>Seconds.</summary>
    private const int LongestWait = 488;

    private static readonly TimeSpan LongestAge = TimeSpan.FromHours(24);
    private static readonly string[] Temporary = ["Throttl", "TooManyRequests", "LimitExceeded", "ConcurrentModification"];

    /// <inheritdoc/>
    public string Kind => DeliveryKind;

    /// <summary>A target gets a rule's events in their order, as long as it takes them.</summary>
    public string? LaneOf(Delivery delivery) => delivery.Read<Parcel>() is var parcel ? $"{parcel.RuleArn} {parcel.Target.Id}" : null;

    /// <inheritdoc/>
    public async Task<DeliveryOutcome> TryAsync(Delivery delivery, CancellationToken stopping)
    {
        var parcel = delivery.Read<Parcel>();
        var call = new CallContext { Scope = delivery.Scope, Principal = "events.amazonaws.com", Now = clock.GetUtcNow(), SourceArn = parcel.RuleArn, Cancellation = stopping };
        try
        {
            // One target that refuses must not keep the event from the others; what it says goes to the server's log.
            await senders.SendAsync(parcel.Target, parcel.Input, call);
            return DeliveryOutcome.Done;
        }
        catch (AwsException refused)
        {
            return IsTemporary(refused) && WaitAfter(delivery, parcel.Target.RetryPolicy) is { } wait
                ? DeliveryOutcome.Again(wait)
                : DeliveryOutcome.GiveUp($"Rule {parcel.RuleName} could not deliver to {parcel.Target.Arn}: {refused.Code}: {refused.Message}{TargetRemedies.Of(parcel.Target, parcel.RuleArn, refused)}");
        }
    }

    private static bool IsTemporary(AwsException refused) => refused.Status >= 500 || Temporary.Any(each => refused.Code.Contains(each, StringComparison.Ordinal));

    // Exponential, and so that 185 retries last 24 hours: AWS names no formula.
    private TimeSpan? WaitAfter(Delivery delivery, RetryPolicy? policy)
    {
        var wait = TimeSpan.FromSeconds(Math.Min(1 << Math.Min(delivery.Attempts, 10), LongestWait));
        var longest = policy?.MaximumEventAgeInSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : LongestAge;
        var age = (clock.GetUtcNow() - delivery.Created) * options.TimeScale;
        return delivery.Attempts < (policy?.MaximumRetryAttempts ?? MostRetries) && age + wait <= longest ? wait : null;
    }

    /// <summary>What is kept of an event on its way to a target.</summary>
    internal sealed record Parcel(string RuleName, string RuleArn, Target Target, string Input);
}
