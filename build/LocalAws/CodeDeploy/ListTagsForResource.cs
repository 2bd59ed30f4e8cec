using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which application or deployment group.</summary>
public sealed record ListTagsForResourceInput(string ResourceArn, string? NextToken);

/// <summary>Its tags.</summary>
public sealed record ListTagsForResourceOutput(IReadOnlyList<Tag> Tags, string? NextToken);

/// <summary>Shows the tags of a resource; they always fit one page.</summary>
public sealed class ListTagsForResource(TaggableResources resources, StateStore state) : Operation<ListTagsForResourceInput, ListTagsForResourceOutput>(state)
{
    /// <inheritdoc/>
    protected override ListTagsForResourceOutput Handle(ListTagsForResourceInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ListTagsForResourceOutput(resources.Tags(call.Scope, request.ResourceArn), null);
    }
}
