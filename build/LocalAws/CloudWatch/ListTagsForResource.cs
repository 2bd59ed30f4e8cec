using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Which alarm.</summary>
public sealed record ListTagsForResourceInput(string ResourceARN);

/// <summary>Its tags.</summary>
public sealed record ListTagsForResourceOutput(IReadOnlyList<Tag> Tags);

/// <summary>Lists the tags of an alarm.</summary>
public sealed class ListTagsForResource(AlarmStore alarms, StateStore state) : Operation<ListTagsForResourceInput, ListTagsForResourceOutput>(state)
{
    /// <inheritdoc/>
    protected override ListTagsForResourceOutput Handle(ListTagsForResourceInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(alarms.ByArn(call.Scope, request.ResourceARN).Tags);
    }
}
