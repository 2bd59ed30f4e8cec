namespace LocalAws.CodeBuild;

/// <summary>A project to build as a batch, and what this one batch changes of it.</summary>
public sealed record StartBuildBatchRequest
{
    public required string ProjectName { get; init; }

    public IReadOnlyList<ProjectSource>? SecondarySourcesOverride { get; init; }

    public IReadOnlyList<ProjectSourceVersion>? SecondarySourcesVersionOverride { get; init; }

    public string? SourceVersion { get; init; }

    public ProjectArtifacts? ArtifactsOverride { get; init; }

    public IReadOnlyList<ProjectArtifacts>? SecondaryArtifactsOverride { get; init; }

    public IReadOnlyList<EnvironmentVariable>? EnvironmentVariablesOverride { get; init; }

    public string? SourceTypeOverride { get; init; }

    public string? SourceLocationOverride { get; init; }

    public SourceAuth? SourceAuthOverride { get; init; }

    public int? GitCloneDepthOverride { get; init; }

    public GitSubmodulesConfig? GitSubmodulesConfigOverride { get; init; }

    public string? BuildspecOverride { get; init; }

    public bool? InsecureSslOverride { get; init; }

    public bool? ReportBuildBatchStatusOverride { get; init; }

    public string? EnvironmentTypeOverride { get; init; }

    public string? ImageOverride { get; init; }

    public string? ComputeTypeOverride { get; init; }

    public string? CertificateOverride { get; init; }

    public ProjectCache? CacheOverride { get; init; }

    public string? ServiceRoleOverride { get; init; }

    public bool? PrivilegedModeOverride { get; init; }

    public int? BuildTimeoutInMinutesOverride { get; init; }

    public int? QueuedTimeoutInMinutesOverride { get; init; }

    public string? EncryptionKeyOverride { get; init; }

    /// <summary>A repetition with the same token within 5 minutes answers the batch that is there.</summary>
    public string? IdempotencyToken { get; init; }

    public LogsConfig? LogsConfigOverride { get; init; }

    public RegistryCredential? RegistryCredentialOverride { get; init; }

    public string? ImagePullCredentialsTypeOverride { get; init; }

    public bool? DebugSessionEnabled { get; init; }

    public ProjectBuildBatchConfig? BuildBatchConfigOverride { get; init; }

    /// <summary>What each build of the batch starts from.</summary>
    internal StartBuildRequest Template() =>
        new()
        {
            ProjectName = ProjectName,
            SecondarySourcesOverride = SecondarySourcesOverride,
            SecondarySourcesVersionOverride = SecondarySourcesVersionOverride,
            SourceVersion = SourceVersion,
            ArtifactsOverride = ArtifactsOverride,
            SecondaryArtifactsOverride = SecondaryArtifactsOverride,
            EnvironmentVariablesOverride = EnvironmentVariablesOverride,
            SourceTypeOverride = SourceTypeOverride,
            SourceLocationOverride = SourceLocationOverride,
            SourceAuthOverride = SourceAuthOverride,
            GitCloneDepthOverride = GitCloneDepthOverride,
            GitSubmodulesConfigOverride = GitSubmodulesConfigOverride,
            BuildspecOverride = BuildspecOverride,
            InsecureSslOverride = InsecureSslOverride,
            ReportBuildStatusOverride = ReportBuildBatchStatusOverride,
            EnvironmentTypeOverride = EnvironmentTypeOverride,
            ImageOverride = ImageOverride,
            ComputeTypeOverride = ComputeTypeOverride,
            CertificateOverride = CertificateOverride,
            CacheOverride = CacheOverride,
            ServiceRoleOverride = ServiceRoleOverride,
            PrivilegedModeOverride = PrivilegedModeOverride,
            TimeoutInMinutesOverride = BuildTimeoutInMinutesOverride,
            QueuedTimeoutInMinutesOverride = QueuedTimeoutInMinutesOverride,
            EncryptionKeyOverride = EncryptionKeyOverride,
            LogsConfigOverride = LogsConfigOverride,
            RegistryCredentialOverride = RegistryCredentialOverride,
            ImagePullCredentialsTypeOverride = ImagePullCredentialsTypeOverride,
        };
}
