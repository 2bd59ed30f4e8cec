using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>A query to save; with an id, the saved query that it replaces. Slashes in names are folders.</summary>
public sealed record PutQueryDefinitionRequest(
    string? QueryLanguage,
    string Name,
    string? QueryDefinitionId,
    IReadOnlyList<string>? LogGroupNames,
    string QueryString,
    string? ClientToken,
    IReadOnlyList<QueryParameter>? Parameters
);

/// <summary>The saved query's id.</summary>
public sealed record PutQueryDefinitionResponse(string QueryDefinitionId);

internal sealed class PutQueryDefinition(StateStore store, QueryStore queries) : Operation<PutQueryDefinitionRequest, PutQueryDefinitionResponse>(store)
{
    /// <summary>Saved queries of an account and region (CloudWatch Logs quotas).</summary>
    private const int Most = 1000;

    protected override PutQueryDefinitionResponse Handle(PutQueryDefinitionRequest request, CallContext call)
    {
        LogsErrors.RefuseLanguage(request.QueryLanguage);
        var others = queries.Definitions.List(call.Scope);
        if (request.QueryDefinitionId is null && request.ClientToken is { } token && others.FirstOrDefault(each => each.ClientToken == token) is { } saved)
            return new(saved.Id);
        var id = request.QueryDefinitionId ?? Ids.Uuid();
        if (request.QueryDefinitionId is not null)
            _ = queries.Definitions.Get(call.Scope, id, LogsErrors.QueryDefinitionNotFound);
        else if (others.Count >= Most)
            throw LogsErrors.LimitExceeded();
        if (others.Any(each => each.Name == request.Name && each.Id != id))
            throw LogsErrors.InvalidParameter($"A query definition named '{request.Name}' is there already.");
        queries.Definitions.Put(
            call.Scope, id, new(id, request.Name, request.QueryString, call.Now.ToUnixTimeMilliseconds(), request.LogGroupNames ?? [], request.Parameters ?? [], request.ClientToken));
        return new(id);
    }
}
