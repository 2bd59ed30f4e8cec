using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events.Execution;

/// <summary>The kinds of target there are; any other is refused by name.</summary>
public sealed class TargetSenders
{
    private readonly Dictionary<string, ITargetSender> senders;

    internal TargetSenders(IEnumerable<ITargetSender> senders) => this.senders = senders.ToDictionary(sender => sender.Service, StringComparer.Ordinal);

    /// <exception cref="AwsException">ValidationException.</exception>
    public void Check(Target target)
    {
        if (!Arn.TryParse(target.Arn, out var arn))
            throw EventsErrors.Invalid($"Parameter {target.Arn} is not valid. Reason: Provided Arn is not in correct format.");
        if (!senders.TryGetValue(arn.Service, out var sender))
            throw EventsErrors.Invalid($"LocalAws does not deliver to {arn.Service} (target {target.Id}); it delivers to {string.Join(", ", senders.Keys.Order(StringComparer.Ordinal))}.");
        if (target.DeadLetterConfig?.Arn is not null)
            throw EventsErrors.Invalid($"DeadLetterConfig is not implemented by LocalAws (target {target.Id}): there is no SQS. What is given up is said in the server's log.");
        sender.Check(target);
    }

    /// <summary>Hands an input to a target.</summary>
    /// <exception cref="AwsException">The target's own refusal.</exception>
    public Task SendAsync(Target target, string input, CallContext call)
    {
        Check(target);
        var arn = Arn.Parse(target.Arn);
        return senders[arn.Service].SendAsync(target, input, call);
    }
}
