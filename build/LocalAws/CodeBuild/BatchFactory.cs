using LocalAws.CodeBuild.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Makes a batch from its project and the overrides of its request. Pure.</summary>
internal static class BatchFactory
{
    public static BuildBatch Make(Project project, StartBuildBatchRequest request, ProjectBuildBatchConfig config, CallContext call, long number)
    {
        var id = $"{project.Name}:{Ids.Uuid()}";
        var build = BuildFactory.Make(project, new BuildOrder(call.Scope, request.Template(), Initiator.Of(call.Principal)), call.Now, () => number).Build;
        return new BuildBatch
        {
            Id = id,
            Arn = CodeBuildStore.BatchArn(call.Scope, id),
            StartTime = call.Now,
            CurrentPhase = "DOWNLOAD_BATCHSPEC",
            BuildBatchStatus = BuildStatus.InProgress,
            SourceVersion = build.SourceVersion,
            ProjectName = project.Name,
            Phases =
            [
                new BuildBatchPhase
                {
                    PhaseType = "SUBMITTED",
                    PhaseStatus = BuildStatus.Succeeded,
                    StartTime = call.Now,
                    EndTime = call.Now,
                    DurationInSeconds = 0,
                },
                new BuildBatchPhase { PhaseType = "DOWNLOAD_BATCHSPEC", StartTime = call.Now },
            ],
            Source = build.Source,
            SecondarySources = build.SecondarySources,
            SecondarySourceVersions = build.SecondarySourceVersions,
            Cache = build.Cache,
            Environment = build.Environment,
            ServiceRole = config.ServiceRole ?? build.ServiceRole,
            LogConfig = ProjectDefaults.Logs(request.LogsConfigOverride ?? project.LogsConfig),
            BuildTimeoutInMinutes = build.TimeoutInMinutes,
            QueuedTimeoutInMinutes = build.QueuedTimeoutInMinutes,
            Complete = false,
            Initiator = build.Initiator,
            EncryptionKey = build.EncryptionKey,
            BuildBatchNumber = number,
            BuildBatchConfig = config,
            BuildGroups = [],
            DebugSessionEnabled = false,
        };
    }
}
