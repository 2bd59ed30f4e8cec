using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>The batch, just submitted.</summary>
public sealed record StartBuildBatchResponse(BuildBatch BuildBatch);

internal sealed class StartBuildBatch(StateStore store, CodeBuildStore codeBuild, BatchRunner runner)
    : Operation<StartBuildBatchRequest, StartBuildBatchResponse>(store)
{
    private readonly StateStore store = store;

    protected override StartBuildBatchResponse Handle(StartBuildBatchRequest request, CallContext call)
    {
        var project = codeBuild.Project(call.Scope, request.ProjectName);
        var config =
            request.BuildBatchConfigOverride
            ?? project.BuildBatchConfig
            ?? throw CodeBuildErrors.InvalidInput($"Project {project.Name} has no buildBatchConfig: add one, or give buildBatchConfigOverride");
        if (config.CombineArtifacts ?? false)
            throw CodeBuildErrors.InvalidInput("LocalAws does not implement combineArtifacts: each build of the batch keeps its own artifacts");
        if (project.Source!.Type == "CODEPIPELINE" && request.SourceTypeOverride is null)
            throw CodeBuildErrors.InvalidInput(
                $"Project {project.Name} takes its source from a pipeline: start the pipeline, or override source and artifacts"
            );
        var stored = new StoredBatch(
            BatchFactory.Make(project, request, config, call, codeBuild.NextNumber(call.Scope, project.Name!, "batch")),
            request.Template()
        );
        codeBuild.Batches.Put(call.Scope, stored.Batch.Id!, stored);
        store.AfterCommit(() => runner.Start(call.Scope, stored.Batch.Id!));
        return new(stored.Batch);
    }
}
