using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Alarm and keys of tags.</summary>
public sealed record UntagResourceInput(string ResourceARN, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from an alarm.</summary>
public sealed class UntagResource(AlarmStore alarms, StateStore state) : Operation<UntagResourceInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagResourceInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var record = alarms.ByArn(call.Scope, request.ResourceARN);
        alarms.Put(call.Scope, record with { Tags = [.. record.Tags.Where(tag => !request.TagKeys.Contains(tag.Key))] });
        return Unit.Value;
    }
}
