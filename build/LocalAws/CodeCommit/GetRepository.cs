using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which repository.</summary>
public sealed record GetRepositoryRequest(string RepositoryName);

/// <summary>The repository.</summary>
public sealed record GetRepositoryResponse(RepositoryMetadata RepositoryMetadata);

/// <summary>Describes a repository.</summary>
public sealed class GetRepository(StateStore store, RepositoryStore repositories) : Operation<GetRepositoryRequest, GetRepositoryResponse>(store)
{
    /// <inheritdoc/>
    protected override GetRepositoryResponse Handle(GetRepositoryRequest request, CallContext call) =>
        new(RepositoryMetadata.Of(repositories.Get(call.Scope, request.RepositoryName), call));
}
