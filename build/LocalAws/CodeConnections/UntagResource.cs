using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Keys of the tags to remove.</summary>
public sealed record UntagResourceRequest(string ResourceArn, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from a connection or host.</summary>
public sealed class UntagResource(StateStore store, ConnectionStore connections) : Operation<UntagResourceRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagResourceRequest request, CallContext call)
    {
        var tags = Tagging.Read(connections, call.Scope, request.ResourceArn).Where(tag => !request.TagKeys.Contains(tag.Key)).ToDictionary();
        Tagging.Write(connections, call.Scope, request.ResourceArn, tags);
        return Unit.Value;
    }
}
