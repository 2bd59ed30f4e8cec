using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Tags to add, or to change when their keys are there.</summary>
public sealed record TagResourceRequest(string ResourceArn, IReadOnlyList<Tag> Tags);

/// <summary>Tags a connection or host.</summary>
public sealed class TagResource(StateStore store, ConnectionStore connections) : Operation<TagResourceRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagResourceRequest request, CallContext call)
    {
        var tags = Tag.Merge(Tagging.Read(connections, call.Scope, request.ResourceArn), request.Tags);
        Tagging.Write(connections, call.Scope, request.ResourceArn, tags);
        return Unit.Value;
    }
}
