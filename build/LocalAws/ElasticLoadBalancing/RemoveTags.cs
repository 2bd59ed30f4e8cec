using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Tags to take off.</summary>
public sealed record RemoveTagsInput(IReadOnlyList<string> ResourceArns, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from resources.</summary>
public sealed class RemoveTags(TaggedElbResources resources, StateStore state) : Operation<RemoveTagsInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RemoveTagsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var arn in request.ResourceArns)
            resources.Change(call.Scope, arn, present => [.. present.Where(tag => !request.TagKeys.Contains(tag.Key, StringComparer.Ordinal))]);
        return Unit.Value;
    }
}
