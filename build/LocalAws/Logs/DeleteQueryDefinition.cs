using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Which saved query.</summary>
public sealed record DeleteQueryDefinitionRequest(string QueryDefinitionId);

/// <summary>True.</summary>
public sealed record DeleteQueryDefinitionResponse(bool Success);

internal sealed class DeleteQueryDefinition(StateStore store, QueryStore queries) : Operation<DeleteQueryDefinitionRequest, DeleteQueryDefinitionResponse>(store)
{
    protected override DeleteQueryDefinitionResponse Handle(DeleteQueryDefinitionRequest request, CallContext call) =>
        queries.Definitions.Remove(call.Scope, request.QueryDefinitionId) ? new(true) : throw LogsErrors.QueryDefinitionNotFound();
}
