using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Fills in what AWS answers for the members of a project that were not given.</summary>
internal static class ProjectDefaults
{
    private const int TimeoutInMinutes = 60;
    private const int QueuedTimeoutInMinutes = 480;

    public static Project Fill(Project project, Scope scope) =>
        project with
        {
            Source = Source(project.Source!),
            SecondarySources = [.. (project.SecondarySources ?? []).Select(Source)],
            SecondarySourceVersions = project.SecondarySourceVersions ?? [],
            Artifacts = Artifacts(project.Artifacts!, project.Name!),
            SecondaryArtifacts = [.. (project.SecondaryArtifacts ?? []).Select(artifacts => Artifacts(artifacts, project.Name!))],
            Cache = project.Cache ?? new ProjectCache { Type = "NO_CACHE" },
            Environment = Environment(project.Environment!),
            TimeoutInMinutes = project.TimeoutInMinutes ?? TimeoutInMinutes,
            QueuedTimeoutInMinutes = project.QueuedTimeoutInMinutes ?? QueuedTimeoutInMinutes,
            EncryptionKey = project.EncryptionKey ?? Arn.Of("kms", scope, "alias/aws/s3").ToString(),
            Tags = project.Tags ?? [],
            Badge = project.Badge ?? new ProjectBadge { BadgeEnabled = false },
            LogsConfig = Logs(project.LogsConfig),
            ProjectVisibility = project.ProjectVisibility ?? "PRIVATE",
        };

    /// <summary>CloudWatch Logs are on unless turned off; S3 logs are off unless turned on.</summary>
    public static LogsConfig Logs(LogsConfig? logs) =>
        new()
        {
            CloudWatchLogs = logs?.CloudWatchLogs ?? new CloudWatchLogsConfig { Status = "ENABLED" },
            S3Logs = logs?.S3Logs ?? new S3LogsConfig { Status = "DISABLED", EncryptionDisabled = false },
        };

    private static ProjectSource Source(ProjectSource source) => source with { InsecureSsl = source.InsecureSsl ?? false };

    private static ProjectArtifacts Artifacts(ProjectArtifacts artifacts, string project) =>
        artifacts.Type == "NO_ARTIFACTS"
            ? artifacts
            : artifacts with
            {
                Name = artifacts.Name ?? project,
                Packaging = artifacts.Packaging ?? "NONE",
                NamespaceType = artifacts.Type == "S3" ? artifacts.NamespaceType ?? "NONE" : artifacts.NamespaceType,
                EncryptionDisabled = artifacts.EncryptionDisabled ?? false,
            };

    private static ProjectEnvironment Environment(ProjectEnvironment environment) =>
        environment with
        {
            PrivilegedMode = environment.PrivilegedMode ?? false,
            ImagePullCredentialsType = environment.ImagePullCredentialsType ?? "CODEBUILD",
            EnvironmentVariables = [.. (environment.EnvironmentVariables ?? []).Select(variable => variable with { Type = variable.Type ?? "PLAINTEXT" })],
        };
}
