using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>A build to repeat.</summary>
public sealed record RetryBuildRequest(string? Id, string? IdempotencyToken);

/// <summary>The new build.</summary>
public sealed record RetryBuildResponse(Build Build);

/// <summary>Starts a new build from the source, environment and output settings of an ended one.</summary>
internal sealed class RetryBuild(StateStore store, CodeBuildStore codeBuild, BuildStarter starter) : Operation<RetryBuildRequest, RetryBuildResponse>(store)
{
    protected override RetryBuildResponse Handle(RetryBuildRequest request, CallContext call)
    {
        var stored = codeBuild.Build(call.Scope, request.Id ?? throw CodeBuildErrors.InvalidInput("Build id must be specified"));
        if (stored.IsRunning)
            throw CodeBuildErrors.InvalidInput($"Build {stored.Build.Id} is still in progress: only an ended build can be retried");
        if (stored.Pipeline is not null)
            throw CodeBuildErrors.InvalidInput($"Build {stored.Build.Id} belongs to a pipeline: retry the pipeline's stage");
        return new(starter.Start(Retries.Of(call.Scope, stored, Initiator.Of(call.Principal), request.IdempotencyToken)).Build);
    }
}
