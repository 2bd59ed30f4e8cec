using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>All triggers of a repository; they replace those that are there.</summary>
public sealed record PutRepositoryTriggersRequest(string RepositoryName, IReadOnlyList<RepositoryTrigger> Triggers);

/// <summary>Id of what is configured now.</summary>
public sealed record PutRepositoryTriggersResponse(string ConfigurationId);

/// <summary>Sets whom a repository tells when its branches and tags move.</summary>
public sealed class PutRepositoryTriggers(StateStore state, RepositoryStore repositories) : Operation<PutRepositoryTriggersRequest, PutRepositoryTriggersResponse>(state)
{
    /// <inheritdoc/>
    protected override PutRepositoryTriggersResponse Handle(PutRepositoryTriggersRequest request, CallContext call)
    {
        TriggerRules.Check(request.Triggers, call.Scope);
        var id = Ids.Uuid();
        repositories.Change(call.Scope, request.RepositoryName, repository => repository with { Triggers = request.Triggers, TriggersId = id });
        return new(id);
    }
}
