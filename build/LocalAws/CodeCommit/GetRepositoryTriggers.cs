using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which repository.</summary>
public sealed record GetRepositoryTriggersRequest(string RepositoryName);

/// <summary>Its triggers.</summary>
public sealed record GetRepositoryTriggersResponse(string ConfigurationId, IReadOnlyList<RepositoryTrigger> Triggers);

/// <summary>Whom a repository tells of which events.</summary>
public sealed record RepositoryTrigger(string Name, string DestinationArn, string? CustomData, IReadOnlyList<string>? Branches, IReadOnlyList<string> Events);

/// <summary>Reads the triggers of a repository.</summary>
public sealed class GetRepositoryTriggers(StateStore state, RepositoryStore repositories) : Operation<GetRepositoryTriggersRequest, GetRepositoryTriggersResponse>(state)
{
    /// <inheritdoc/>
    protected override GetRepositoryTriggersResponse Handle(GetRepositoryTriggersRequest request, CallContext call)
    {
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        return new(repository.TriggersId ?? repository.Id, repository.Triggers);
    }
}
