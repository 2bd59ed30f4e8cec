using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Tags for an application or deployment group.</summary>
public sealed record TagResourceInput(string ResourceArn, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags, over those with the same key.</summary>
public sealed class TagResource(TaggableResources resources, StateStore state) : Operation<TagResourceInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagResourceInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        resources.Change(call.Scope, request.ResourceArn, present => ResourceTags.Add(present, request.Tags));
        return Unit.Value;
    }
}
