using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which revisions; at most 25.</summary>
public sealed record BatchGetApplicationRevisionsInput(string ApplicationName, IReadOnlyList<RevisionLocation> Revisions);

/// <summary>What is known of them.</summary>
public sealed record BatchGetApplicationRevisionsOutput(string ApplicationName, string? ErrorMessage, IReadOnlyList<RevisionInfo> Revisions);

/// <summary>Shows several revisions of an application; those that are not registered are left out.</summary>
public sealed class BatchGetApplicationRevisions(CodeDeployStore store, StateStore state)
    : Operation<BatchGetApplicationRevisionsInput, BatchGetApplicationRevisionsOutput>(state)
{
    private const int Limit = 25;

    /// <inheritdoc/>
    protected override BatchGetApplicationRevisionsOutput Handle(BatchGetApplicationRevisionsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Application(call.Scope, request.ApplicationName);
        if (request.Revisions.Count > Limit)
            throw CodeDeployErrors.BatchLimit("revisions", Limit);
        var found = request.Revisions.Select(each => store.FindRevision(call.Scope, request.ApplicationName, each)).OfType<Revision>();
        return new BatchGetApplicationRevisionsOutput(request.ApplicationName, null, [.. found.Select(each => new RevisionInfo(each.Location, each.Info))]);
    }
}
