using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The new description; none removes it.</summary>
public sealed record UpdateRepositoryDescriptionRequest(string RepositoryName, string? RepositoryDescription);

/// <summary>Changes a repository's description.</summary>
public sealed class UpdateRepositoryDescription(StateStore store, RepositoryStore repositories) : Operation<UpdateRepositoryDescriptionRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateRepositoryDescriptionRequest request, CallContext call)
    {
        repositories.Change(call.Scope, request.RepositoryName, repository => repository with { Description = request.RepositoryDescription, LastModified = call.Now });
        return Unit.Value;
    }
}
