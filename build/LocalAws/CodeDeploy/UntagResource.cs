using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Keys of tags to take off.</summary>
public sealed record UntagResourceInput(string ResourceArn, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags.</summary>
public sealed class UntagResource(TaggableResources resources, StateStore state) : Operation<UntagResourceInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagResourceInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        resources.Change(call.Scope, request.ResourceArn, present => [.. present.Where(tag => !request.TagKeys.Contains(tag.Key, StringComparer.Ordinal))]);
        return Unit.Value;
    }
}
