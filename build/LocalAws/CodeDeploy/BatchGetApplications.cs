using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which applications; at most 100.</summary>
public sealed record BatchGetApplicationsInput(IReadOnlyList<string> ApplicationNames);

/// <summary>The applications.</summary>
public sealed record BatchGetApplicationsOutput(IReadOnlyList<ApplicationInfo> ApplicationsInfo);

/// <summary>Shows several applications.</summary>
public sealed class BatchGetApplications(CodeDeployStore store, StateStore state) : Operation<BatchGetApplicationsInput, BatchGetApplicationsOutput>(state)
{
    private const int Limit = 100;

    /// <inheritdoc/>
    protected override BatchGetApplicationsOutput Handle(BatchGetApplicationsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ApplicationNames.Count > Limit)
            throw CodeDeployErrors.BatchLimit("applications", Limit);
        return new BatchGetApplicationsOutput([.. request.ApplicationNames.Select(name => store.Application(call.Scope, name).Info)]);
    }
}
