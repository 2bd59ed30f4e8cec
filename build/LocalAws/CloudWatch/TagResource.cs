using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Alarm and tags.</summary>
public sealed record TagResourceInput(string ResourceARN, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to an alarm.</summary>
public sealed class TagResource(AlarmStore alarms, StateStore state) : Operation<TagResourceInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagResourceInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var record = alarms.ByArn(call.Scope, request.ResourceARN);
        var merged = TagRules.Merge(record.Tags.Select(Pair), request.Tags.Select(Pair));
        if (TagRules.Violation(merged.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } problem)
            throw CloudWatchErrors.InvalidValue(problem);
        alarms.Put(call.Scope, record with { Tags = [.. merged.Select(tag => new Tag(tag.Key, tag.Value))] });
        return Unit.Value;
    }

    private static KeyValuePair<string, string> Pair(Tag tag) => KeyValuePair.Create(tag.Key, tag.Value);
}
