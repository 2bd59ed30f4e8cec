using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Tags that a parameter or a document shall lose.</summary>
public sealed record RemoveTagsFromResourceRequest(string ResourceType, string ResourceId, IReadOnlyList<string> TagKeys);

internal sealed class RemoveTagsFromResource(StateStore store, TaggedResources resources) : Operation<RemoveTagsFromResourceRequest, Unit>(store)
{
    protected override Unit Handle(RemoveTagsFromResourceRequest request, CallContext call)
    {
        resources.Change(
            call.Scope, request.ResourceType, request.ResourceId, tags => tags.Where(tag => !request.TagKeys.Contains(tag.Key)).ToDictionary(StringComparer.Ordinal));
        return Unit.Value;
    }
}
