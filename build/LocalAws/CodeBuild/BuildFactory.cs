using LocalAws.CodeBuild.Execution;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Makes a build from its project and the overrides of its request. Pure.</summary>
internal static class BuildFactory
{
    public static StoredBuild Make(Project project, BuildOrder order, DateTimeOffset now, Func<long> number)
    {
        var request = order.Request;
        var id = $"{project.Name}:{Ids.Uuid()}";
        var logs = ProjectDefaults.Logs(request.LogsConfigOverride ?? project.LogsConfig);
        var build = new Build
        {
            Id = id,
            Arn = CodeBuildStore.BuildArn(order.Scope, id),
            BuildNumber = number(),
            StartTime = now,
            CurrentPhase = PhaseName.Queued,
            BuildStatus = BuildStatus.InProgress,
            SourceVersion = request.SourceVersion ?? project.SourceVersion,
            ResolvedSourceVersion = order.ResolvedSourceVersion,
            ProjectName = project.Name,
            Phases =
            [
                new BuildPhase
                {
                    PhaseType = PhaseName.Submitted,
                    PhaseStatus = BuildStatus.Succeeded,
                    StartTime = now,
                    EndTime = now,
                    DurationInSeconds = 0,
                },
                new BuildPhase { PhaseType = PhaseName.Queued, StartTime = now },
            ],
            Source = Source(project.Source!, request, order.Pipeline),
            SecondarySources = request.SecondarySourcesOverride ?? project.SecondarySources,
            SecondarySourceVersions = request.SecondarySourcesVersionOverride ?? project.SecondarySourceVersions,
            Cache = request.CacheOverride ?? project.Cache,
            Environment = Environment(project.Environment!, request),
            ServiceRole = request.ServiceRoleOverride ?? project.ServiceRole,
            Logs = new LogsLocation { CloudWatchLogs = logs.CloudWatchLogs, S3Logs = logs.S3Logs },
            TimeoutInMinutes = request.TimeoutInMinutesOverride ?? project.TimeoutInMinutes,
            QueuedTimeoutInMinutes = request.QueuedTimeoutInMinutesOverride ?? project.QueuedTimeoutInMinutes,
            BuildComplete = false,
            Initiator = order.Initiator,
            VpcConfig = project.VpcConfig,
            EncryptionKey = request.EncryptionKeyOverride ?? project.EncryptionKey,
            BuildBatchArn = order.BatchArn,
            AutoRetryConfig = Retry(project, order),
        };
        return new StoredBuild(build)
        {
            Pipeline = order.Pipeline,
            Artifacts = request.ArtifactsOverride ?? project.Artifacts,
            SecondaryArtifacts = request.SecondaryArtifactsOverride ?? project.SecondaryArtifacts,
            LogsConfig = logs,
            BatchIdentifier = order.BatchIdentifier,
            IdempotencyToken = request.IdempotencyToken,
        };
    }

    private static ProjectSource Source(ProjectSource source, StartBuildRequest request, PipelineArtifacts? pipeline) =>
        source with
        {
            Type = pipeline is not null ? "CODEPIPELINE" : request.SourceTypeOverride ?? source.Type,
            Location = pipeline is not null ? null : request.SourceLocationOverride ?? (request.SourceTypeOverride is null ? source.Location : null),
            Buildspec = request.BuildspecOverride ?? source.Buildspec,
            GitCloneDepth = request.GitCloneDepthOverride ?? source.GitCloneDepth,
            GitSubmodulesConfig = request.GitSubmodulesConfigOverride ?? source.GitSubmodulesConfig,
            Auth = request.SourceAuthOverride ?? source.Auth,
            InsecureSsl = request.InsecureSslOverride ?? source.InsecureSsl,
            ReportBuildStatus = request.ReportBuildStatusOverride ?? source.ReportBuildStatus,
            BuildStatusConfig = request.BuildStatusConfigOverride ?? source.BuildStatusConfig,
        };

    private static ProjectEnvironment Environment(ProjectEnvironment environment, StartBuildRequest request) =>
        environment with
        {
            Type = request.EnvironmentTypeOverride ?? environment.Type,
            Image = request.ImageOverride ?? environment.Image,
            ComputeType = request.ComputeTypeOverride ?? environment.ComputeType,
            PrivilegedMode = request.PrivilegedModeOverride ?? environment.PrivilegedMode,
            Certificate = request.CertificateOverride ?? environment.Certificate,
            RegistryCredential = request.RegistryCredentialOverride ?? environment.RegistryCredential,
            ImagePullCredentialsType = request.ImagePullCredentialsTypeOverride ?? environment.ImagePullCredentialsType,
            EnvironmentVariables =
            [
                .. (environment.EnvironmentVariables ?? [])
                    .Concat(request.EnvironmentVariablesOverride ?? [])
                    .Select(variable => variable with { Type = variable.Type ?? "PLAINTEXT" })
                    .GroupBy(variable => variable.Name, StringComparer.Ordinal)
                    .Select(group => group.Last()),
            ],
        };

    private static AutoRetryConfig? Retry(Project project, BuildOrder order)
    {
        var limit = order.Request.AutoRetryLimitOverride ?? project.AutoRetryLimit;
        return limit is null
            ? null
            : new AutoRetryConfig
            {
                AutoRetryLimit = limit,
                AutoRetryNumber = order.RetryOf is { } earlier ? (earlier.AutoRetryConfig?.AutoRetryNumber ?? 0) + 1 : 0,
                PreviousAutoRetry = order.RetryOf?.Arn,
            };
    }
}
