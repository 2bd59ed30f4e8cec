using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The name that the repository has and the one that it gets.</summary>
public sealed record UpdateRepositoryNameRequest(string OldName, string NewName);

/// <summary>Renames a repository. Clone addresses change with it; the git folder stays, as it is named after the id.</summary>
public sealed class UpdateRepositoryName(StateStore store, RepositoryStore repositories) : Operation<UpdateRepositoryNameRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateRepositoryNameRequest request, CallContext call)
    {
        var repository = repositories.Get(call.Scope, request.OldName);
        if (request.NewName.EndsWith(".git", StringComparison.Ordinal)) throw CodeCommitErrors.InvalidRepositoryName(request.NewName);
        repositories.Remove(call.Scope, request.OldName);
        repositories.Add(call.Scope, repository with { Name = request.NewName, LastModified = call.Now });
        return Unit.Value;
    }
}
