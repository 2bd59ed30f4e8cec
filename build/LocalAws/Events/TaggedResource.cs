using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Finds the rule or bus that an ARN names, to read or change its tags.</summary>
public sealed class TaggedResource(RuleStore rules)
{
    /// <summary>Its tags.</summary>
    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public IReadOnlyList<Tag> Tags(Scope scope, string arn) => Rule(scope, arn)?.Tags ?? Bus(scope, arn).Tags;

    /// <summary>Gives it other tags.</summary>
    /// <exception cref="AwsException">ResourceNotFoundException, ValidationException.</exception>
    public void Change(Scope scope, string arn, Func<IReadOnlyList<Tag>, IReadOnlyList<Tag>> change)
    {
        if (Rule(scope, arn) is { } rule)
        {
            rules.Put(scope, rule with { Tags = change(rule.Tags) });
            return;
        }
        var bus = Bus(scope, arn);
        rules.PutBus(scope, bus with { Tags = change(bus.Tags) });
    }

    private RuleRecord? Rule(Scope scope, string arn) => Parse(arn).Split('/') switch
    {
        ["rule", var name] => rules.Get(scope, null, name),
        ["rule", var bus, var name] => rules.Get(scope, bus, name),
        _ => null,
    };

    private EventBusRecord Bus(Scope scope, string arn) => rules.Bus(scope, Parse(arn));

    private static string Parse(string arn) => Arn.TryParse(arn, out var parsed) && parsed.Service == "events"
        ? parsed.Resource
        : throw EventsErrors.Invalid($"Parameter {arn} is not valid. Reason: Provided Arn is not in correct format.");
}
